"""From faultless lines of drawn cards to their fields: labels, places, zones and states."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.domain.geometry import Quad
from app.domain.reading import FieldState
from app.domain.text import Symbol, TextLine, line_from_text
from app.extraction.extract import CardText, extract_fields
from app.extraction.layout import Layout
from tests.extraction.drawn import CATALOGUE, SCRIPTS, TODAY, card_text, classified, read_fields, zone_of
from tests.specimens.studio import make

DOCUMENTS = ("passport", "hongkong_id", "thailand_id")
SEEDS = range(500, 525)


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_specimen_is_taken_for_what_it_is(document: str) -> None:
    wrong = [
        seed
        for seed in SEEDS
        if classified(make(document, seed, pool="held_out", px_per_mm=8.0)).identifier != document
    ]
    assert wrong == []


@pytest.mark.parametrize("document", ["passport", "hongkong_id"])
def test_every_printed_field_is_found(document: str) -> None:
    wrong = []
    for seed in SEEDS:
        specimen = make(document, seed, pool="held_out", px_per_mm=8.0)
        found = read_fields(specimen)
        wrong += [
            (seed, key, value, found[key].value)
            for key, value in specimen.truth.items()
            if key in found and found[key].value != value
        ]
    assert wrong == []


def test_nothing_is_invented_where_nothing_is_printed() -> None:
    invented = []
    for seed in SEEDS:
        specimen = make("passport", seed, pool="held_out", px_per_mm=8.0)
        invented += [
            (seed, key)
            for key, value in read_fields(specimen).items()
            if value.value and key not in specimen.truth and key != "mrz"
        ]
    assert invented == []


def test_fields_that_two_zones_agree_on_are_proven() -> None:
    found = read_fields(make("passport", 500, pool="held_out", px_per_mm=8.0))
    for key in ("document_number", "last_name", "date_of_birth", "date_of_expiry", "sex", "nationality"):
        assert found[key].state is FieldState.PROVEN, key


def test_one_uncertain_character_makes_a_lone_value_one_to_check() -> None:
    specimen = make("hongkong_id", 500, pool="held_out", px_per_mm=8.0)
    text = card_text(specimen)
    number = specimen.truth["id_number"]
    lines = [_spoilt(line) if line.text == number else line for line in text.layout.lines]
    text.layout.lines = tuple(lines)
    found = {value.key: value for value in extract_fields(text, CATALOGUE["hongkong_id"], TODAY)}
    assert found["id_number"].state is FieldState.CHECK
    assert found["id_number"].value == number
    assert read_fields(specimen)["id_number"].state is FieldState.CLEAR


def _spoilt(line: TextLine) -> TextLine:
    first, *rest = line.symbols
    return replace(line, symbols=(Symbol(first.text, 0.6, (("X", 0.35),), first.start, first.end), *rest))


def test_a_printed_number_that_differs_from_the_zone_is_a_conflict() -> None:
    specimen = make("passport", 501, pool="held_out", px_per_mm=8.0)
    text = card_text(specimen)
    number = specimen.truth["document_number"]
    other = ("9" if number[-1] != "9" else "8").join((number[:-1], ""))
    lines = [
        replace(line, symbols=tuple(replace(s, text=c) for s, c in zip(line.symbols, other, strict=True)))
        if line.text == number
        else line
        for line in text.layout.lines
    ]
    text.layout.lines = tuple(lines)
    found = {value.key: value for value in extract_fields(text, CATALOGUE["passport"], TODAY)}["document_number"]
    assert found.state is FieldState.CONFLICT
    assert {found.value, *(a.value for a in found.alternatives)} >= {number, other}
    assert found.value == number, "the zone's check digit settles which one is offered first"


@pytest.mark.parametrize("seed", [500, 503, 507])
def test_a_name_that_the_zone_leaves_out_is_not_cut_off_the_printed_ones(seed: int) -> None:
    specimen = make("passport", seed, pool="held_out", px_per_mm=8.0)
    text = card_text(specimen)
    name = specimen.truth["first_name"]
    text.layout.lines = tuple(
        line_from_text(f"{name} QUETZAL", line.quad, confidence=0.9999) if line.text == name else line
        for line in text.layout.lines
    )
    found = {value.key: value for value in extract_fields(text, CATALOGUE["passport"], TODAY)}["first_name"]
    assert found.value == f"{name} QUETZAL"
    assert found.state is not FieldState.PROVEN


def test_script_that_the_engine_cannot_read_is_said_not_guessed() -> None:
    found = read_fields(make("thailand_id", 500, pool="held_out", px_per_mm=8.0))
    for key in ("first_name", "last_name", "address"):
        assert found[key].value == ""
        assert [finding.code for finding in found[key].findings] == ["script_unreadable"]
    assert SCRIPTS.isdisjoint({"thai"})


def test_thai_dates_are_read_above_their_labels() -> None:
    for seed in SEEDS:
        specimen = make("thailand_id", seed, pool="held_out", px_per_mm=8.0)
        found = read_fields(specimen)
        for key in ("date_of_issue", "date_of_expiry", "date_of_birth", "id_number", "last_name_en"):
            assert found[key].value == specimen.truth[key], (seed, key)


def test_names_on_a_visa_follow_the_alphabet_of_the_holders_state() -> None:
    coded = [
        line_from_text(said, Quad.from_box(40, 440 + 40 * i, 1000, 470 + 40 * i), confidence=0.99)
        for i, said in enumerate(("V<CANLUONG<<THANH".ljust(44, "<"), "XS402376<5VNM5602030F2301284".ljust(44, "<")))
    ]
    printed = [
        line_from_text(said, Quad.from_box(300, y, 300 + 12 * len(said), y + 26), confidence=0.99)
        for said, y in (("Surname", 100), ("LU'ONG", 130))
    ]
    text = CardText(Layout([*printed, *coded], 1040, 560), zone_of(coded), (2, 3), has_card=True, scripts=SCRIPTS)
    found = {value.key: value for value in extract_fields(text, CATALOGUE["id_document"], TODAY)}
    assert (found["last_name"].value, found["last_name"].state) == ("LU'ONG", FieldState.CHECK)


@pytest.mark.parametrize(
    ("document", "layout"),
    [
        ("mainland_travel_permit", "hongkong"), ("mainland_travel_permit", "foreign"),
        ("mainland_travel_permit", "back"), ("mainland_travel_permit", "taiwan_back"),
        ("exit_entry_permit", "taiwan"), ("macao_id", "2002"), ("macao_id", "2013"), ("peru_id", "electronic"),
    ],
)  # fmt: skip
def test_every_printed_field_of_a_layout_is_found(document: str, layout: str) -> None:
    wrong = []
    for seed in range(600, 603):
        specimen = make(document, seed, pool="held_out", px_per_mm=8.0, layout=layout)
        found = read_fields(specimen)
        wrong += [
            (seed, key, value, found[key].value if key in found else None)
            for key, value in specimen.truth.items()
            if key not in found or found[key].value != value
        ]
    assert wrong == []
