"""From faultless lines of drawn cards in Thai, Khmer, Burmese and Vietnamese to their fields."""

from __future__ import annotations

import pytest

from tests.extraction.drawn import NATIVE, classified, read_fields
from tests.extraction.native_cards import NATIVE_CARDS, invented_fields, wrong_fields
from tests.specimens.fonts import POOLS
from tests.specimens.studio import make

SEEDS = range(700, 712)


@pytest.mark.parametrize("document", NATIVE_CARDS)
@pytest.mark.parametrize("pool", POOLS)
def test_every_printed_field_is_found_and_nothing_else(document: str, pool: str) -> None:
    wrong = []
    for seed in SEEDS:
        specimen = make(document, seed, pool=pool, px_per_mm=8.0)
        found = read_fields(specimen, scripts=NATIVE)
        wrong += [(seed, *row) for row in (*wrong_fields(specimen, found), *invented_fields(specimen, found))]
    assert wrong == []


@pytest.mark.parametrize("document", NATIVE_CARDS)
def test_every_card_is_taken_for_what_it_is(document: str) -> None:
    cards = [make(document, seed, pool="held_out", px_per_mm=8.0) for seed in SEEDS]
    assert {classified(card, scripts=NATIVE).identifier for card in cards} == {document}


@pytest.mark.parametrize("layout", ["cmnd", "barcode", "chip", "2024"])
def test_every_layout_of_vietnam_is_read(layout: str) -> None:
    for seed in SEEDS:
        specimen = make("vietnam_id", seed, pool="held_out", px_per_mm=8.0, layout=layout)
        assert wrong_fields(specimen, read_fields(specimen, scripts=NATIVE)) == []
