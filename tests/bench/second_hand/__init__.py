"""A second drawing of the cards, in another hand: other layouts, words, typefaces and grounds than tests/specimens.

It is made from what is known of the cards alone and shares with the specimens only the people who do not exist. What is
read well there and badly here was learnt from the drawing and not from the card.
"""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from tests.bench.second_hand import asia, china, west
from tests.specimens.fonts import Pool
from tests.specimens.specimen import Specimen

DRAWN: dict[str, Callable[[Random, Pool], Specimen]] = {
    "hongkong_id": china.hongkong_id,
    "macao_id": china.macao_id,
    "exit_entry_permit": china.exit_entry_permit,
    "mainland_travel_permit": china.mainland_travel_permit,
    "china_id": china.china_id,
    "china_id_back": china.china_id_back,
    "thailand_id": asia.thailand_id,
    "thailand_id_back": asia.thailand_id_back,
    "vietnam_id": asia.vietnam_id,
    "vietnam_id_back": asia.vietnam_id_back,
    "cambodia_id": asia.cambodia_id,
    "myanmar_id": asia.myanmar_id,
    "myanmar_driving_licence": asia.myanmar_driving_licence,
    "peru_id": west.peru_id,
    "chile_id": west.chile_id,
    "european_licence": west.european_licence,
    "han_card": west.han_card,
}
"""What the second hand draws, by identifier, or by a name of its own for some cards of `id_document`."""


def draw(document: str, seed: int, *, pool: Pool) -> Specimen:
    """The card of that type with that seed: always the same for the same arguments."""
    return DRAWN[document](Random(f"{document}/{pool}/{seed}"), pool)
