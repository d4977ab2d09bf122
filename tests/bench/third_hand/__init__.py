"""A third drawing of the cards, in yet another hand: real label words, other orders, faces, grounds and ways to lie.

Nothing in the program was tuned on its layouts before its first reading; what was mended after that is told in the
change log, so only fresh seeds of it say something, and less than a real card.
"""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from tests.bench.third_hand import asia, booklets, cards, licences
from tests.specimens.fonts import Pool
from tests.specimens.specimen import Specimen

DRAWN: dict[str, Callable[[Random, Pool], Specimen]] = {
    "passport": booklets.passport,
    "identity_card": cards.id_document,
    "european_licence": licences.europe,
    "american_licence": licences.america,
    "american_licence_back": licences.america_back,
    **asia.DRAWN,
}
"""What the third hand draws, by identifier, or by a name of its own for some cards of `id_document`."""


def draw(document: str, seed: int, *, pool: Pool) -> Specimen:
    """The card of that type with that seed: always the same for the same arguments."""
    return DRAWN[document](Random(f"third/{document}/{pool}/{seed}"), pool)
