"""One line at a time from pixels to a CTC posterior."""

from __future__ import annotations

import numpy as np

from app.ocr.alphabet import Alphabet, Posterior
from app.ocr.crops import LineCrop
from app.ocr.ctc import Extent
from app.ocr.engine import Image
from app.ocr.sessions import CTCLabelDecode, LineSession, as_batch, run

FRAME_PX = 8
"""Width of one frame of a PP-OCR posterior in the crop."""

_BUCKET_PX = 32
_PIECE_MAX_PX = 2048
_OVERLAP_PX = 256


class LineRecogniser:
    """A CTC recogniser that rapidocr-onnxruntime can load; `frame_px` is the width of one of its frames in the crop.

    Safe to share between threads.
    """

    def __init__(self, session: LineSession, *, frame_px: int = FRAME_PX) -> None:
        self._session = session
        self.frame_px = frame_px
        labels = CTCLabelDecode(character=session.get_character_list())
        self.alphabet = Alphabet(labels.character[1:])

    def posterior(self, pixels: Image) -> Posterior:
        """Frames × classes for a picture 48 px high, without the frames beyond its right edge.

        The width is padded to a multiple of 32 px, so that few shapes occur. A line of more than 2,048 px is read in
        pieces that overlap, and joined where both are surest to see no character.
        """
        width = pixels.shape[1]
        whole = self._piece(pixels[:, :_PIECE_MAX_PX])
        start = 0
        while start + _PIECE_MAX_PX < width:
            start += _PIECE_MAX_PX - _OVERLAP_PX
            whole = _joined(whole, self._piece(pixels[:, start : start + _PIECE_MAX_PX]), _OVERLAP_PX // self.frame_px)
        return whole

    def _piece(self, pixels: Image) -> Posterior:
        width = pixels.shape[1]
        padded = -(-width // _BUCKET_PX) * _BUCKET_PX
        output: Posterior = run(self._session, as_batch(pixels, padded))[0]
        return output[: -(-width // self.frame_px)]


def extent_of(crop: LineCrop, *, frame_px: int = FRAME_PX) -> Extent:
    """How the frames of the crop's posterior lie along the quad."""
    return Extent(crop.start, crop.share * frame_px / crop.pixels.shape[1])


def _joined(left: Posterior, right: Posterior, shared: int) -> Posterior:
    """Two posteriors whose ends show the same pixels in so many frames, as one."""
    inner = slice(shared // 4, shared - shared // 4)
    blank = left[-shared:, 0][inner] * right[:shared, 0][inner]
    seam = inner.start + int(blank.argmax())
    return np.concatenate((left[: len(left) - shared + seam], right[seam:]))
