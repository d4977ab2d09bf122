"""One line at a time from pixels to a CTC posterior."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from app.ocr.alphabet import Alphabet, Posterior
from app.ocr.crops import LineCrop
from app.ocr.ctc import Extent
from app.ocr.engine import Image
from app.ocr.sessions import CTCLabelDecode, LineSession, as_batch, run

FRAME_PX = 8
"""Width of one frame of the posterior in the crop."""

_BUCKET_PX = 32
_PIECE_MAX_PX = 2048
_PIECE_MIN_PX = 1024
_SEAM_PX = 16


class LineRecogniser:
    """A recogniser of the PP-OCR family. Safe to share between threads."""

    def __init__(self, session: LineSession) -> None:
        self._session = session
        labels = CTCLabelDecode(character=session.get_character_list())
        self.alphabet = Alphabet(labels.character[1:])

    def posterior(self, pixels: Image) -> Posterior:
        """Frames × classes for a picture 48 px high; frames of eight pixels, without those beyond its right edge.

        The width is padded to a multiple of 32 px, so that few shapes occur; a line of more than 2,048 px is read in
        pieces, cut where there is least ink.
        """
        pieces = []
        start = 0
        for end in (*_seams(pixels), pixels.shape[1]):
            pieces.append(self._piece(pixels[:, start:end]))
            start = end
        return pieces[0] if len(pieces) == 1 else np.concatenate(pieces)

    def _piece(self, pixels: Image) -> Posterior:
        width = pixels.shape[1]
        padded = -(-width // _BUCKET_PX) * _BUCKET_PX
        output: Posterior = run(self._session, as_batch(pixels, padded))[0]
        return output[: -(-width // FRAME_PX)]


def extent_of(crop: LineCrop) -> Extent:
    """How the frames of the crop's posterior lie along the quad."""
    return Extent(crop.start, crop.share * FRAME_PX / crop.pixels.shape[1])


def _seams(pixels: Image) -> list[int]:
    """Columns at which to cut an overlong line, multiples of a frame."""
    seams: list[int] = []
    width = pixels.shape[1]
    start = 0
    while width - start > _PIECE_MAX_PX:
        window = _ink(pixels[:, start + _PIECE_MIN_PX : start + _PIECE_MAX_PX])
        start += _PIECE_MIN_PX + int(window.argmin()) * FRAME_PX
        seams.append(start)
    return seams


def _ink(pixels: Image) -> NDArray[np.float64]:
    """Contrast around each frame boundary of the picture: low between words."""
    columns = pixels.astype(np.float64).std(axis=0).mean(axis=1)
    smooth = np.convolve(columns, np.ones(_SEAM_PX) / _SEAM_PX, mode="same")
    return smooth[::FRAME_PX]
