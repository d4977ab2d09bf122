"""One line at a time from pixels to a CTC posterior, and to what our own recognisers need to know of it."""

from __future__ import annotations

import numpy as np

from app.ocr.alphabet import Alphabet
from app.ocr.crops import LineCrop
from app.ocr.ctc import Extent
from app.ocr.engine import Image
from app.ocr.eyes import EYE_PX, Eyes, Look
from app.ocr.sessions import CTCLabelDecode

FRAME_PX = EYE_PX
"""Width of one frame of PP-OCRv6's posterior in the crop."""

_PIECE_MAX_PX = 2048
_OVERLAP_PX = 256


class LineRecogniser:
    """A recogniser of the PP-OCR family. Safe to share between threads."""

    def __init__(self, eyes: Eyes) -> None:
        self._eyes = eyes
        labels = CTCLabelDecode(character=eyes.session.get_character_list())
        self.alphabet = Alphabet(labels.character[1:])

    def look(self, pixels: Image) -> Look:
        """The posterior of a picture 48 px high, [frames of eight pixels, classes], and what was seen; nothing of what
        lies beyond its right edge.

        A line of more than 2,048 px is looked at in pieces that overlap, joined where both are surest to see no
        character.
        """
        width = pixels.shape[1]
        whole = self._eyes.look(pixels[:, :_PIECE_MAX_PX])
        start = 0
        while start + _PIECE_MAX_PX < width:
            start += _PIECE_MAX_PX - _OVERLAP_PX
            whole = _joined(whole, self._eyes.look(pixels[:, start : start + _PIECE_MAX_PX]))
        return whole


def extent_of(crop: LineCrop, *, frame_px: int = FRAME_PX) -> Extent:
    """How the frames of the crop's posterior lie along the quad."""
    return Extent(crop.start, crop.share * frame_px / crop.pixels.shape[1])


def _joined(left: Look, right: Look) -> Look:
    """Two looks whose ends show the same pixels, as one."""
    shared = _OVERLAP_PX // FRAME_PX
    inner = slice(shared // 4, shared - shared // 4)
    blank = left.posterior[-shared:, 0][inner] * right.posterior[:shared, 0][inner]
    seam = inner.start + int(blank.argmax())
    keep = len(left.posterior) - shared + seam
    return Look(
        np.concatenate((left.posterior[:keep], right.posterior[seam:])),
        np.concatenate((left.seen[:keep], right.seen[seam:])),
    )
