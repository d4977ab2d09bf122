"""Which writing a line is in and whether it stands on its head, told from what PP-OCRv6 sees of it; also for writings
that nobody here reads.

A small linear model (packaging/recognisers/line_scripts.py) over stretches of about two to four characters.
"""

from __future__ import annotations

import io
from dataclasses import dataclass

import numpy as np

from app.ocr.eyes import coarse
from app.ocr.sessions import Tensor

CLASSES = (
    "latin", "vietnamese", "thai", "khmer", "myanmar", "cyrillic", "arabic", "devanagari", "hangul", "ethiopic",
    "han", "greek", "other",
)  # fmt: skip
"""What is told apart; "han" has kana in it, "other" is any alphabet that is not named here."""

_WINDOW = 12
_STEP = 6


@dataclass(frozen=True, slots=True)
class ScriptBelief:
    """Belief in each of CLASSES for one line; they add up to 1. `turned` is the belief that it stands on its head."""

    shares: tuple[float, ...]
    turned: float = 0.0

    def share(self, name: str) -> float:
        """The belief in that class."""
        return self.shares[CLASSES.index(name)]

    @property
    def best(self) -> str:
        """The class believed most."""
        return CLASSES[max(range(len(CLASSES)), key=self.shares.__getitem__)]


class ScriptJudge:
    """Tells writings apart. Safe to share between threads."""

    def __init__(self, model: bytes) -> None:
        held = np.load(io.BytesIO(model), allow_pickle=False)
        self._weights = np.asarray(held["weights"], dtype=np.float32)
        self._bias = np.asarray(held["bias"], dtype=np.float32)

    def judge(self, seen: Tensor) -> ScriptBelief:
        """The belief for columns [T, 2808] of one line; the classes are equal for a line of no width."""
        found = windows(seen)
        logits = (found @ self._weights + self._bias).mean(axis=0) if len(found) else self._bias * 0
        shares = np.exp(logits - logits.max())
        upright, turned = (shares / shares.sum()).reshape(2, len(CLASSES))
        return ScriptBelief(tuple(float(share) for share in upright + turned), float(turned.sum()))


def windows(seen: Tensor) -> Tensor:
    """Means over overlapping stretches of twelve columns (96 px of a line 48 px high); one at least if there is any."""
    looks = coarse(seen)
    starts = range(0, max(1, len(looks) - _WINDOW + 1), _STEP)
    means = [looks[start : start + _WINDOW].mean(axis=0) for start in starts if len(looks)]
    return np.asarray(means, dtype=np.float32).reshape(-1, looks.shape[1])
