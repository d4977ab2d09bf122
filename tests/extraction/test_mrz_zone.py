"""Zones are found among lines, and the form that fits best is chosen."""

from __future__ import annotations

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.geometry import Point, Quad
from app.domain.mrz import FORMS, check_digit
from app.domain.text import TextLine, line_from_text
from app.extraction.mrz_zone import LineChoice, choose_zone, find_zones, with_neighbours, zone_grammars

LINE_1 = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"
LINE_2 = "L898902C36UTO7408122F1204159ZE184226B<<<<<10"


def turned(quad: Quad, degrees: float) -> Quad:
    cos, sin = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    return Quad(*(Point(p.x * cos - p.y * sin, p.x * sin + p.y * cos) for p in quad.points))


def passport_lines(lean: float = 0.0) -> list[TextLine]:
    boxes = [
        ("PASSPORT", 60, 20, 300, 60),
        ("Surname/Nom", 400, 100, 560, 125),
        ("ERIKSSON", 400, 130, 600, 170),
        (LINE_1, 60, 600, 1360, 640),
        (LINE_2, 60, 670, 1360, 710),
    ]
    return [line_from_text(text, turned(Quad.from_box(*box), lean)) for text, *box in boxes]


def choices(*texts: str, doubt: float = 0.99) -> list[list[LineChoice]]:
    quad = Quad.from_box(0, 0, 1000, 30)
    return [
        [LineChoice(g, line_from_text(text, quad), math.log(doubt), doubt) for g in zone_grammars() if g.allows(text)]
        for text in texts
    ]


@settings(max_examples=30, deadline=None)
@given(st.floats(-8, 8))
def test_zone_is_found_below_other_text_also_when_it_leans(lean: float) -> None:
    found = find_zones(passport_lines(lean))
    assert found[0].members == (3, 4)


def test_pieces_of_one_line_are_joined() -> None:
    lines = passport_lines()
    whole = lines.pop(3)
    left, right = whole.part(0, 28), whole.part(31, 44)
    found = find_zones([*lines, left, right])
    assert set(found[0].members) == {3, 4, 5}
    assert abs(found[0].quads[0].width_px - whole.quad.width_px) < 30


def test_neighbours_stand_one_line_above_and_below() -> None:
    (zone, *_rest) = find_zones(passport_lines())
    wide = with_neighbours(zone)
    assert len(wide.quads) == 4
    assert abs(wide.quads[0].center.y - 550) < 12
    assert abs(wide.quads[-1].center.y - 760) < 12


def test_ordinary_text_is_no_zone() -> None:
    lines = [line_from_text("REPUBLIC OF UTOPIA", Quad.from_box(0, 0, 400, 30))]
    assert find_zones(lines) == ()


def test_form_is_chosen_by_fit_and_check_digits() -> None:
    zone = choose_zone(choices("SOME OTHER LINE OF THE PAGE", LINE_1, LINE_2))
    assert zone is not None
    assert zone.form.name == "TD3"
    assert zone.mrz.checks_pass
    assert zone.mrz.value("document_number") == "L898902C3"


def test_nothing_is_chosen_when_every_grammar_bends_the_line() -> None:
    assert choose_zone(choices(LINE_1, LINE_2.replace("L898902C36", "L898902C35"), doubt=0.02)) is None
    assert choose_zone([]) is None
    assert choose_zone(choices(LINE_1)) is None


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.name)
def test_grammars_of_every_form_are_offered_to_the_engine(form) -> None:  # type: ignore[no-untyped-def]
    names = {grammar.name for grammar in zone_grammars()}
    assert {grammar.name for grammar in form.lines} <= names
    assert check_digit("L898902C3") == "6"
