"""Blind re-keying: what was typed without seeing the read value, compared with it."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import SequenceMatcher


@dataclass(frozen=True, slots=True)
class Difference:
    """A stretch that does not agree: `read[read_start:read_end]` stands where `typed[typed_start:typed_end]` does."""

    read_start: int
    read_end: int
    typed_start: int
    typed_end: int


@dataclass(frozen=True, slots=True)
class RekeyResult:
    """The two texts and where they differ; no difference means that they are equal. Held in memory only."""

    read: str
    typed: str
    differences: tuple[Difference, ...]

    @property
    def equal(self) -> bool:
        """Whether the operator typed what the machine had read."""
        return not self.differences


def compare(read: str, typed: str) -> RekeyResult:
    """The two values, laid side by side character for character."""
    matcher = SequenceMatcher(None, read, typed, autojunk=False)
    spans = tuple(Difference(a, b, c, d) for tag, a, b, c, d in matcher.get_opcodes() if tag != "equal")
    return RekeyResult(read, typed, spans)
