"""One piece or several proposed for a field, and what was chosen for a whole card."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.document import FieldSpec
from app.extraction.labels import LabelHit
from app.extraction.layout import Piece


@dataclass(frozen=True, slots=True)
class Match:
    """One piece proposed for one field. `pieces` are its lines in order; `score` grows with belief, about 0 to 1.3."""

    key: str
    pieces: tuple[Piece, ...]
    score: float
    label: LabelHit | None = None

    @property
    def labelled(self) -> bool:
        """Whether a label led to it."""
        return self.label is not None


@dataclass(frozen=True, slots=True)
class Matching:
    """The chosen match for each field, further ones that say the same field elsewhere, and every label found."""

    chosen: Mapping[str, Match]
    echoes: Mapping[str, tuple[Match, ...]]
    labels: tuple[LabelHit, ...]


def may_share(spec: FieldSpec, other: FieldSpec | None) -> bool:
    """Whether two fields are parts of one printed line (title and first name)."""
    return other is not None and spec.key != other.key and spec.part_of != "" and spec.part_of == other.part_of
