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

LINE_PX = 48
"""Height of the picture."""

SEEN_WIDTH = 2 * 3 * 384 + 120 + EYE_PX * LINE_PX
"""Numbers in each column: twice three rows of 384 from where the picture is still a picture (for its left and its right
half), 120 from just before naming, and the picture itself, column by column from left to right, -1 black to 1 white."""

_HALF = 3 * 384

_PICTURE, _LINE = "p2o.pd_op.add.64.0", "p2o.pd_op.transpose.8.0"
_BUCKET_PX = 32


@dataclass(frozen=True, slots=True)
class Look:
    """One look at a line: `posterior` of PP-OCRv6 itself, and columns [T, 2808] for others, each eight pixels wide."""

    posterior: Posterior
    seen: Tensor


def coarse(seen: Tensor) -> Tensor:
    """Columns [T, 1272] of columns [T, 2808]: the mean of both halves, and what comes just before naming."""
    halves = (seen[:, :_HALF] + seen[:, _HALF : 2 * _HALF]) / np.float32(2)
    return np.concatenate((halves, seen[:, 2 * _HALF : SEEN_WIDTH - EYE_PX * LINE_PX]), axis=1)


class Eyes:
    """PP-OCRv6's recogniser, giving what it reads and what it sees. Safe to share between threads."""

    def __init__(self, model: bytes) -> None:
        self.session: LineSession = open_session(with_outputs(model, (_PICTURE, _LINE)))

    def look(self, pixels: Image) -> Look:
        """A picture 48 px high; columns beyond its right edge are left out. Padded to a multiple of 32 px.

        Raises: EngineError `engine_out_of_memory` or `engine_failed`.
        """
        width = pixels.shape[1]
        batch = as_batch(pixels, -(-width // _BUCKET_PX) * _BUCKET_PX)
        posterior, picture, line = run_all(self.session, batch)
        columns = -(-width // EYE_PX)
        _, channels, rows, fine = picture.shape
        halves = picture[0, :, :, : fine // 2 * 2].transpose(2, 1, 0).reshape(-1, 2 * rows * channels)
        grey = batch[0].mean(axis=0).T.reshape(-1, EYE_PX * batch.shape[2])
        seen = np.concatenate((halves[:columns], line[0, :columns] * np.float32(0.1), grey[:columns]), axis=1)
        return Look(posterior[0, :columns], np.ascontiguousarray(seen, dtype=np.float32))
