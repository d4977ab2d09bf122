"""Repairs: found when the rivals hold the truth, ambiguous when they do, never invented."""

from __future__ import annotations

import datetime

from hypothesis import given
from hypothesis import strategies as st

from app.domain.mrz import form_named, parse
from app.domain.mrz_repair import BlindPosition, blind_positions, repairs, values_of
from app.domain.text import Symbol, TextLine
from tests.domain.zones import STRIP, as_read

TODAY = datetime.date(2026, 7, 1)
FORM = form_named("TD3")
TRUE = ["P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10"]


def misread(line: int, position: int, wrong: str, *, truth: float = 0.3) -> list[TextLine]:
    texts = [*TRUE]
    right = texts[line][position]
    texts[line] = texts[line][:position] + wrong + texts[line][position + 1 :]
    return [as_read(text, {position: (right, truth)} if i == line else None) for i, text in enumerate(texts)]


def test_single_misread_with_the_truth_as_only_rival_is_repaired_uniquely() -> None:
    found = repairs(misread(1, 13, "1"), FORM, today=TODAY)
    assert [list(r.lines) for r in found] == [TRUE]
    assert found[0].unique
    assert [(c.line, c.position, c.old, c.new) for c in found[0].changes] == [(1, 13, "1", "7")]
    assert values_of(found, FORM, "date_of_birth", today=TODAY) == (("1974-08-12", 1.0),)


def test_two_misreads_are_repaired_together() -> None:
    text = TRUE[1].replace("L898", "L89B").replace("7408", "1408")
    lines = [as_read(TRUE[0]), as_read(text, {3: ("8", 0.4), 13: ("7", 0.4)})]
    found = repairs(lines, FORM, today=TODAY)
    assert list(found[0].lines) == TRUE


def test_rivals_that_satisfy_the_sums_equally_are_ambiguous() -> None:
    # 1 for 7 is mended by either digit of the year: +6·7 at one place equals what +4·3 takes at another.
    text = TRUE[1][:13] + "1" + TRUE[1][14:]
    lines = [as_read(TRUE[0]), as_read(text, {13: ("7", 0.3), 16: ("4", 0.3)})]
    found = repairs(lines, FORM, today=TODAY)
    assert len(found) == 2
    assert not any(r.unique for r in found)
    assert sum(r.probability for r in found) > 0.999


def test_reading_that_holds_stands_first_and_its_blind_rival_follows() -> None:
    lines = [as_read(TRUE[0]), as_read(TRUE[1], {1: ("S", 0.1)})]
    found = repairs(lines, FORM, today=TODAY)
    assert found[0].changes == ()
    assert [c.new for c in found[1].changes] == ["S"]
    assert found[0].probability > found[1].probability > 0.05


def test_without_rivals_nothing_is_invented() -> None:
    text = TRUE[1].replace("7408", "1408")
    assert repairs([as_read(TRUE[0]), as_read(text)], FORM, today=TODAY) == ()


def test_a_rival_that_the_grammar_forbids_is_not_taken() -> None:
    text = TRUE[1].replace("7408", "1408")
    # T has the value 29, as right as 9 would be, but no letter stands in a date.
    assert repairs([as_read(TRUE[0]), as_read(text, {13: ("H", 0.4)})], FORM, today=TODAY) == ()


def test_lines_of_another_size_give_nothing() -> None:
    assert repairs([as_read("ABC")], FORM) == ()
    assert repairs([], FORM) == ()


def test_blind_positions_are_rivals_of_equal_value_modulo_ten() -> None:
    lines = [as_read(TRUE[0]), as_read(TRUE[1], {1: ("S", 0.01), 2: ("3", 0.4), 4: ("J", 0.0005)})]
    assert blind_positions(lines) == (BlindPosition(1, 1, (("S", 0.01),)),)


def test_filler_and_its_mirror_image_are_one_symbol() -> None:
    assert blind_positions([as_read("A<<B", {1: (">", 0.3)})]) == ()


@given(st.integers(0, 43), st.sampled_from("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<"), st.floats(0.002, 0.499))
def test_the_truth_is_among_the_repairs_whenever_it_is_a_rival(position: int, wrong: str, truth: float) -> None:
    lines = misread(1, position, wrong, truth=truth)
    zone = parse([line.text for line in lines], form=FORM, today=TODAY)
    assert zone is not None
    if wrong == TRUE[1][position] or position in (10, 11, 12, 20) or not FORM.lines[1].allows(lines[1].text):
        return
    found = repairs(lines, FORM, today=TODAY)
    assert TRUE in [list(r.lines) for r in found]
    assert all(parse(r.lines, form=FORM, today=TODAY).checks_pass for r in found)  # type: ignore[union-attr]


@given(st.data())
def test_arbitrary_symbols_never_raise_and_end_soon(data: st.DataObject) -> None:
    pair = st.tuples(st.text(max_size=2), st.floats(0, 1))
    symbol = st.builds(Symbol, st.text(max_size=2), st.floats(0, 1), st.lists(pair, max_size=4).map(tuple))
    lines = [TextLine(STRIP, tuple(data.draw(st.lists(symbol, min_size=0, max_size=44)))) for _ in range(2)]
    repairs(lines, FORM, today=TODAY)
    blind_positions(lines)


def test_search_ends_when_every_symbol_has_many_rivals() -> None:
    rivals = tuple((c, 0.05) for c in "0123456789")
    lines = [as_read(TRUE[0]), TextLine(STRIP, tuple(Symbol(c, 0.5, rivals) for c in TRUE[1].replace("7408", "1408")))]
    found = repairs(lines, FORM, today=TODAY)
    assert 0 < len(found) <= 8
    assert not found[0].unique
