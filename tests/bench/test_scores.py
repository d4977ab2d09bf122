"""The bench counts as it says: right and wrong, proven and invented, and prints every field."""

from app.domain.geometry import Quad, Transform
from app.domain.reading import FieldState, FieldValue, Reading
from app.domain.text import Symbol, TextLine
from tests.bench.accuracy import page_of, report
from tests.bench.scores import Outcome, PageResult, best_reading, distance, outcomes, overlap, tally
from tests.specimens.studio import make


def _outcome(truth: str, value: str, state: FieldState, key: str = "id_number") -> Outcome:
    return Outcome("hongkong_id", "scan", 1, key, truth, value, state)


def _here(quad: Quad) -> Quad:
    return quad


def test_a_perfect_reading_scores_a_hundred_and_a_spoilt_one_less() -> None:
    specimen = make("hongkong_id", 3, px_per_mm=10)
    fields = [FieldValue(key, value, FieldState.CLEAR) for key, value in specimen.truth.items()]
    rows, _ = outcomes(specimen, Reading("p", "hongkong_id", 1.0, tuple(fields)), condition="scan", seed=3, place=_here)
    assert tally(rows).exact == 100.0
    fields[0] = FieldValue(fields[0].key, fields[0].value + "x", FieldState.PROVEN)
    rows, _ = outcomes(specimen, Reading("p", "hongkong_id", 1.0, tuple(fields)), condition="scan", seed=3, place=_here)
    spoilt = tally(rows)
    assert spoilt.exact < 100.0
    assert spoilt.wrong_proven == 1
    assert spoilt.cer > 0


def test_fields_left_out_are_missing_and_fields_made_up_are_invented() -> None:
    specimen = make("hongkong_id", 3, px_per_mm=10)
    made_up = FieldValue("authority", "NOBODY", FieldState.PROVEN)
    rows, _ = outcomes(specimen, Reading("p", "hongkong_id", 1.0, (made_up,)), condition="scan", seed=3, place=_here)
    found = tally(rows)
    assert found.exact == 0.0
    assert found.states == {"missing": len(specimen.truth)}
    assert found.invented == 1
    assert found.wrong_proven == 1


def test_attention_counts_right_fields_only() -> None:
    rows = [
        _outcome("A", "A", FieldState.CHECK),
        _outcome("A", "A", FieldState.CLEAR),
        _outcome("A", "B", FieldState.CHECK),
        _outcome("A", "C", FieldState.CLEAR),
    ]
    found = tally(rows)
    assert found.right_attention_share == 50.0
    assert found.wrong_clear == 1
    assert found.wrong_clear_share == 50.0


def test_spellings_that_print_alike_are_equal_and_others_are_not() -> None:
    assert _outcome("\u0e19\u0e33", "\u0e19\u0e4d\u0e32", FieldState.CLEAR).right
    assert _outcome("e\u0301", "\u00e9", FieldState.CLEAR).right
    assert not _outcome("O", "0", FieldState.CLEAR).right
    assert _outcome("น้ำ", "", FieldState.MISSING).native
    assert not _outcome("葉靜雯", "", FieldState.MISSING).native


def test_distance_counts_edits() -> None:
    assert distance("kitten", "sitting") == 3
    assert distance("", "abc") == 3


def test_the_portrait_is_found_only_where_it_is() -> None:
    specimen = make("hongkong_id", 3, px_per_mm=10)
    assert specimen.portrait is not None
    for box, expected in ((specimen.portrait, True), (Quad.from_box(700, 400, 800, 500), False)):
        reading = Reading("p", "hongkong_id", 1.0, (FieldValue("photo", "", FieldState.CLEAR, 1.0, box),))
        _, found = outcomes(specimen, reading, condition="scan", seed=3, place=_here)
        assert found is expected
    assert overlap(Quad.from_box(0, 0, 2, 2), Quad.from_box(1, 0, 3, 2)) == 2 / 6


def test_lines_of_a_text_page_are_compared_where_they_stand() -> None:
    specimen = make("text", 2, px_per_mm=10)
    drawn = [line for line in specimen.lines if line.role == "value"]
    lines = [TextLine(line.quad, tuple(Symbol(c, 1.0) for c in line.text)) for line in drawn]
    read = Reading("p", "text", 1.0, lines=tuple(lines[:-1]))
    rows, _ = outcomes(specimen, read, condition="scan", seed=2, place=_here)
    assert [row.right for row in rows] == [True] * (len(drawn) - 1) + [False]
    shifted, _ = outcomes(specimen, read, condition="scan", seed=2, place=Transform.translation(0, 500).apply_quad)
    assert not any(row.right for row in shifted)


def test_the_wanted_type_is_chosen_from_several_readings() -> None:
    readings = (Reading("p", "text", 1.0), Reading("p", "passport", 0.4))
    assert best_reading(readings, "passport").document == "passport"
    assert best_reading(readings, "macao_id").document == "text"


def test_the_report_names_every_field_and_every_confusion() -> None:
    rows = (_outcome("A", "A", FieldState.PROVEN), _outcome("B", "", FieldState.MISSING, "name"))
    result = PageResult("hongkong_id", "scan", 1, "passport", 12.0, {"read": 8.0}, rows, True)
    text = report([result])
    assert "id_number" in text
    assert "name" in text
    assert "hongkong_id read as passport: 1" in text
    assert "types right 0.0 %" in text


def test_pages_carry_the_pixels_of_the_picture() -> None:
    specimen = make("hongkong_id", 3, px_per_mm=10)
    page = page_of(specimen.image, "p")
    assert (page.raster.height_px, page.raster.width_px) == specimen.image.shape[:2]
    assert page.raster.rgb[:3] == bytes(specimen.image[0, 0])
