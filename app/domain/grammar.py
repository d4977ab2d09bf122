"""What a line may say: the constraint that an engine's decoder obeys while it reads."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LineGrammar:
    """A line of fixed length: `positions[i]` holds every character that may stand at place i.

    An engine that is given grammars chooses, for each line, the most probable sequence that one of them allows.

    Raises: ValueError if there is no position or a position allows nothing.
    """

    name: str
    positions: tuple[str, ...]

    def __post_init__(self) -> None:
        if not self.positions or not all(self.positions):
            raise ValueError("a grammar needs at least one character at every position")

    def __len__(self) -> int:
        return len(self.positions)

    def allows(self, text: str) -> bool:
        """Whether the text is a sentence of this grammar."""
        return len(text) == len(self.positions) and all(c in p for c, p in zip(text, self.positions, strict=True))
