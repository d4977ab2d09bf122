"""One line at a time from pixels to a CTC posterior."""

from __future__ import annotations

import numpy as np

from app.ocr.alphabet import Alphabet, Posterior
from app.ocr.crops import LineCrop
from app.ocr.ctc import Extent
from app.ocr.engine import Image
from app.ocr.sessions import CTCLabelDecode, LineSession, as_batch, run

FRAME_PX = 8
"""Width of one frame of the posterior in the crop."""

_BUCKET_PX = 32
_PIECE_MAX_PX = 2048
_OVERLAP_PX = 256


class LineRecogniser:
    """A recogniser of the PP-OCR family. Safe to share between threads."""

    def __init__(self, session: LineSession) -> None:
        self._session = session
        labels = CTCLabelDecode(character=session.get_character_list())
        self.alphabet = Alphabet(labels.character[1:])

    def posterior(self, pixels: Image) -> Posterior:
        """Frames × classes for a picture 48 px high; frames of eight pixels, without those beyond its right edge.

        The width is padded to a multiple of 32 px, so that few shapes occur. A line of more than 2,048 px is read in
        pieces that overlap, and joined where both are surest to see no character.
        """
        width = pixels.shape[1]
        whole = self._piece(pixels[:, :_PIECE_MAX_PX])
        start = 0
        while start + _PIECE_MAX_PX < width:
            start += _PIECE_MAX_PX - _OVERLAP_PX
            whole = _joined(whole, self._piece(pixels[:, start : start + _PIECE_MAX_PX]))
        return whole

    def _piece(self, pixels: Image) -> Posterior:
        width = pixels.shape[1]
        padded = -(-width // _BUCKET_PX) * _BUCKET_PX
        output: Posterior = run(self._session, as_batch(pixels, padded))[0]
        return output[: -(-width // FRAME_PX)]


def extent_of(crop: LineCrop) -> Extent:
    """How the frames of the crop's posterior lie along the quad."""
    return Extent(crop.start, crop.share * FRAME_PX / crop.pixels.shape[1])


def _joined(left: Posterior, right: Posterior) -> Posterior:
    """Two posteriors whose ends show the same pixels, as one."""
    shared = _OVERLAP_PX // FRAME_PX
    inner = slice(shared // 4, shared - shared // 4)
    blank = left[-shared:, 0][inner] * right[:shared, 0][inner]
    seam = inner.start + int(blank.argmax())
    return np.concatenate((left[: len(left) - shared + seam], right[seam:]))
