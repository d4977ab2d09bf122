"""What a line may say: the constraint that an engine's decoder obeys while it reads."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LineGrammar:
    """A line of fixed length: `positions[i]` holds every character that may stand at place i.

    An engine that is given grammars chooses, for each line, the most probable sequence that one of them allows.
    `tails` are spans of places (as in slices) in which three fillers "<" in a row mean that nothing but fillers follows
    up to the end of the span: how a field that is shorter than its space ends.

    Raises: ValueError if there is no position, a position allows nothing, or a span lies outside of the line.
    """

    name: str
    positions: tuple[str, ...]
    tails: tuple[tuple[int, int], ...] = ()

    def __post_init__(self) -> None:
        if not self.positions or not all(self.positions):
            raise ValueError("a grammar needs at least one character at every position")
        if not all(0 <= start < end <= len(self.positions) for start, end in self.tails):
            raise ValueError("a tail lies inside the line")

    def __len__(self) -> int:
        return len(self.positions)

    def allows(self, text: str) -> bool:
        """Whether the text is a sentence of this grammar."""
        if len(text) != len(self.positions) or not all(c in p for c, p in zip(text, self.positions, strict=True)):
            return False
        return not any(text[start:end].rstrip("<").count("<<<") for start, end in self.tails)
