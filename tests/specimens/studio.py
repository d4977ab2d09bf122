"""The studio's front door: a specimen of any document by seed."""

from __future__ import annotations

import functools
import random
from collections.abc import Callable

from tests.specimens.canvas import PROOF_PX_PER_MM, DrawingError
from tests.specimens.cards import (
    cambodia,
    chile,
    china,
    contract,
    hongkong,
    identity,
    macao,
    myanmar,
    page,
    passport,
    permits,
    peru,
    plate,
    thailand,
    vietnam,
    waybill,
)
from tests.specimens.fonts import Pool
from tests.specimens.specimen import Specimen

Drawer = Callable[..., Specimen]

DRAWERS: dict[str, Drawer] = {
    "passport": passport.draw,
    "id_document": identity.draw,
    "hongkong_id": hongkong.draw,
    "thailand_id": thailand.draw,
    "thailand_id_back": thailand.draw_back,
    "china_id": china.draw,
    "china_id_back": china.draw_back,
    "exit_entry_permit": permits.draw_exit_entry,
    "mainland_travel_permit": permits.draw_mainland,
    "macao_id": macao.draw,
    "peru_id": peru.draw,
    "chile_id": chile.draw,
    "chile_id_back": chile.draw_back,
    "vietnam_id": vietnam.draw,
    "vietnam_id_back": vietnam.draw_back,
    "thailand_plate": plate.draw,
    "cambodia_id": cambodia.draw,
    "myanmar_id": myanmar.draw,
    "myanmar_id_back": myanmar.draw_back,
    "myanmar_driving_licence": myanmar.draw_licence,
    "text": page.draw,
    "waybill": waybill.draw,
    "contract": contract.draw,
}
"""Identifier of DOCUMENTS.md to the function that draws one: `draw(rng, pool, *, px_per_mm)`."""

ATTEMPTS = 6
"""How often a seed tries other people when the first ones' texts do not fit the card without touching."""


def make(document: str, seed: int, *, pool: Pool = "tuning", px_per_mm: float = 24.0, **choices: str) -> Specimen:
    """The specimen of that document with that seed: always the same for the same arguments.

    `choices` pin what a drawer lets be pinned (`state="DEU"`, `layout="2018"`). The truth does not depend on
    `px_per_mm`.
    Raises: KeyError for a document that nobody draws yet; FontsMissingError; DrawingError if no attempt fits.
    """
    attempt = _fitting_attempt(document, seed, pool, tuple(sorted(choices.items())))
    return DRAWERS[document](_random(document, seed, pool, attempt), pool, px_per_mm=px_per_mm, **choices)


@functools.lru_cache(maxsize=4096)
def _fitting_attempt(document: str, seed: int, pool: Pool, choices: tuple[tuple[str, str], ...]) -> int:
    drawer = DRAWERS[document]
    for attempt in range(ATTEMPTS):
        try:
            drawer(_random(document, seed, pool, attempt), pool, px_per_mm=PROOF_PX_PER_MM, **dict(choices))
        except DrawingError:
            if attempt == ATTEMPTS - 1:
                raise
        else:
            return attempt
    raise ValueError("at least one attempt")


def _random(document: str, seed: int, pool: Pool, attempt: int) -> random.Random:
    return random.Random(f"{document}/{pool}/{seed}/{attempt}")
