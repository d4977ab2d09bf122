"""What PP-OCRv6 sees in a line before it names characters: the ground that recognisers of our own stand on.

Its recogniser has learnt strokes from more lines than we could ever draw, but not the letters of Thai, Khmer, Burmese
and half of Vietnamese. Ours look at its inner tensors instead of pixels, so a line is looked at once.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from app.ocr.alphabet import Posterior
from app.ocr.engine import Image
from app.ocr.sessions import LineSession, Tensor, as_batch, open_session, run_all, with_outputs

EYE_PX = 8
"""Width of one column of what is seen."""

SEEN_WIDTH = 3 * 384 + 120
"""Numbers in each column: three rows of 384 from where the picture is still a picture, 120 from just before naming."""

_PICTURE, _LINE = "p2o.pd_op.add.64.0", "p2o.pd_op.transpose.8.0"
_BUCKET_PX = 32


@dataclass(frozen=True, slots=True)
class Look:
    """One look at a line: `posterior` of PP-OCRv6 itself, and columns [T, 1272] for others, each eight pixels wide."""

    posterior: Posterior
    seen: Tensor


class Eyes:
    """PP-OCRv6's recogniser, giving what it reads and what it sees. Safe to share between threads."""

    def __init__(self, model: bytes) -> None:
        self.session: LineSession = open_session(with_outputs(model, (_PICTURE, _LINE)))

    def look(self, pixels: Image) -> Look:
        """A picture 48 px high; columns beyond its right edge are left out. Padded to a multiple of 32 px.

        Raises: EngineError `engine_out_of_memory` or `engine_failed`.
        """
        width = pixels.shape[1]
        posterior, picture, line = run_all(self.session, as_batch(pixels, -(-width // _BUCKET_PX) * _BUCKET_PX))
        columns = -(-width // EYE_PX)
        _, channels, rows, fine = picture.shape
        paired = picture[0, :, :, : fine // 2 * 2].reshape(channels, rows, -1, 2).mean(axis=3)
        flat = paired.transpose(2, 1, 0).reshape(-1, rows * channels)
        seen = np.concatenate((flat[:columns], line[0, :columns] * np.float32(0.1)), axis=1)
        return Look(posterior[0, :columns], np.ascontiguousarray(seen, dtype=np.float32))
