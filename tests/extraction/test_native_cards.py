"""From faultless lines of drawn cards in Thai, Khmer, Burmese and Vietnamese to their fields."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace

import pytest

from app.domain.text import TextLine
from tests.extraction.damage import as_drawn, labels_misread, labels_missing, rows_joined, tones_lost, values_cut
from tests.extraction.drawn import NATIVE, classified, fields_of, read_fields, with_zone
from tests.extraction.native_cards import NATIVE_CARDS, invented_fields, wrong_fields
from tests.specimens.fonts import POOLS
from tests.specimens.specimen import Specimen
from tests.specimens.studio import make

SEEDS = range(700, 708)


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


@pytest.mark.parametrize("document", NATIVE_CARDS)
def test_every_field_is_found_in_rows_that_came_as_one_line(document: str) -> None:
    wrong = []
    for seed in SEEDS:
        specimen = make(document, seed, pool="held_out", px_per_mm=8.0)
        found = fields_of(specimen, with_zone(specimen, rows_joined(specimen, random.Random(seed))))
        wrong += [(seed, *row) for row in (*wrong_fields(specimen, found), *invented_fields(specimen, found))]
    assert wrong == []


@pytest.mark.parametrize("damage", [values_cut, labels_misread, tones_lost, labels_missing])
def test_damaged_lines_cost_few_fields(damage: Callable[[Specimen, random.Random], list[TextLine]]) -> None:
    printed, wrong = 0, []
    for document in NATIVE_CARDS:
        for seed in SEEDS[:4]:
            specimen = make(document, seed, pool="held_out", px_per_mm=8.0)
            found = fields_of(specimen, with_zone(specimen, damage(specimen, random.Random(seed))))
            printed += len(specimen.truth)
            wrong += [(document, seed, *row) for row in wrong_fields(specimen, found)]
    assert len(wrong) <= 0.04 * printed, wrong


def test_without_any_label_little_is_found() -> None:
    found = printed = 0
    for seed in SEEDS[:4]:
        specimen = make("myanmar_id", seed, pool="held_out", px_per_mm=8.0)
        lines = [line for line in as_drawn(specimen, random.Random(seed)) if not _is_label(specimen, line)]
        right = with_zone(specimen, lines)
        bare = replace(right, has_card=False)
        printed += len(specimen.truth)
        found += len(specimen.truth) - len(wrong_fields(specimen, fields_of(specimen, bare)))
    assert found < 0.5 * printed, "the labels are what the other tests damage"


def _is_label(specimen: Specimen, line: TextLine) -> bool:
    return any(drawn.role == "label" and drawn.quad == line.quad for drawn in specimen.lines)
