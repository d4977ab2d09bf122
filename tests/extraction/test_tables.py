"""Tables from strokes and lines on a flat page: rows, columns, spans, wrapped cells, and what is no table."""

from __future__ import annotations

from app.domain.geometry import Quad
from app.domain.ruling import Stroke
from app.domain.text import TextLine, line_from_text
from app.extraction.table_grid import FoundTable
from app.extraction.table_rules import frames_of, joined_rules
from app.extraction.tables import find_tables

LINE = 30.0


def at(text: str, left: float, middle: float, *, width: float = 0.0) -> TextLine:
    """The text as a line of usual height."""
    wide = width or 15.0 * max(1, len(text))
    return line_from_text(text, Quad.from_box(left, middle - LINE / 2, left + wide, middle + LINE / 2))


def texts(table: FoundTable, lines: list[TextLine]) -> dict[tuple[int, int, int, int], str]:
    """What stands in each cell, by row, column and spans."""
    return {
        (c.row, c.column, c.row_span, c.column_span): " ".join(
            lines[r.line].part(r.start, r.end).text.strip() for r in c.runs
        )
        for c in table.cells
    }


def box(left: float, top: float, right: float, bottom: float) -> tuple[list[Stroke], list[Stroke]]:
    """Level and plumb strokes around this."""
    return (
        [Stroke(top, left, right), Stroke(bottom, left, right)],
        [Stroke(left, top, bottom), Stroke(right, top, bottom)],
    )


def test_a_ruled_table_with_a_head_over_two_columns() -> None:
    level, plumb = box(0, 0, 600, 180)
    level += [Stroke(60, 0, 600), Stroke(120, 0, 600)]
    plumb += [Stroke(200, 0, 180), Stroke(400, 60, 180)]
    lines = [at("Name", 20, 30), at("Sizes", 360, 30)]
    lines += [at(t, 20 + 200 * c, 90 + 60 * r) for r, row in enumerate(("abc", "def")) for c, t in enumerate(row)]
    (table,) = find_tables(lines, level, plumb)
    assert (table.rows, table.columns) == (3, 3)
    assert texts(table, lines) == {
        (0, 0, 1, 1): "Name", (0, 1, 1, 2): "Sizes",
        (1, 0, 1, 1): "a", (1, 1, 1, 1): "b", (1, 2, 1, 1): "c",
        (2, 0, 1, 1): "d", (2, 1, 1, 1): "e", (2, 2, 1, 1): "f",
    }  # fmt: skip


def test_empty_cells_and_a_line_across_a_border_are_told_apart() -> None:
    level, plumb = box(0, 0, 400, 120)
    level.append(Stroke(60, 0, 400))
    plumb.append(Stroke(200, 0, 120))
    lines = [at("north 1234", 60, 30, width=280), at("x", 20, 90)]
    (table,) = find_tables(lines, level, plumb)
    assert texts(table, lines) == {
        (0, 0, 1, 1): "north", (0, 1, 1, 1): "1234", (1, 0, 1, 1): "x", (1, 1, 1, 1): "",
    }  # fmt: skip


def test_wrapped_text_in_a_ruled_cell_is_one_cell() -> None:
    level, plumb = box(0, 0, 600, 210)
    level.append(Stroke(60, 0, 600))
    plumb.append(Stroke(200, 0, 210))
    lines = [at("Item", 20, 30), at("Remark", 220, 30), at("pump", 20, 130)]
    lines += [at(f"line {n}", 220, 90 + 36 * n) for n in range(3)]
    (table,) = find_tables(lines, level, plumb)
    assert texts(table, lines)[1, 1, 1, 1] == "line 0 line 1 line 2"


def test_three_rules_alone_make_a_table() -> None:
    level = [Stroke(0, 0, 600), Stroke(60, 0, 600), Stroke(240, 0, 600)]
    lines = [at(t, 20 + 220 * c, 30 + 60 * r) for r, row in enumerate((
        ("Item", "Count", "Price"), ("pump", "4", "10.50"), ("valve", "12", "3.20"), ("hose", "7", "9.99"),
    )) for c, t in enumerate(row)]  # fmt: skip
    (table,) = find_tables(lines, level, [])
    assert (table.rows, table.columns) == (4, 3)


def test_a_rule_below_some_columns_spans_the_head_above_them() -> None:
    level = [Stroke(0, 0, 600), Stroke(50, 200, 600), Stroke(100, 0, 600), Stroke(280, 0, 600)]
    lines = [at("Item", 20, 50), at("Year", 375, 25), at("old", 240, 75), at("new", 460, 75)]
    lines += [
        at(t, 20 + 220 * c, 130 + 60 * r) for r, row in enumerate(("abc", "def", "ghi")) for c, t in enumerate(row)
    ]
    (table,) = find_tables(lines, level, [])
    found = texts(table, lines)
    assert found[0, 0, 2, 1] == "Item"
    assert found[0, 1, 1, 2] == "Year"
    assert (table.rows, table.columns) == (5, 3)


def test_columns_alone_make_a_table_and_text_around_it_stays_outside() -> None:
    lines = [at("Goods of the year", 20, 0)]
    lines += [at(t, 20 + 220 * c, 120 + 50 * r) for r, row in enumerate((
        ("Item", "Count", "Price"), ("pump", "4", "10.50"), ("valve", "", "3.20"), ("hose", "7", "9.99"),
    )) for c, t in enumerate(row) if t]  # fmt: skip
    lines.append(at("All prices in euro", 20, 390))
    (table,) = find_tables(lines, [], [])
    assert (table.rows, table.columns) == (4, 3)
    inside = {run.line for cell in table.cells for run in cell.runs}
    assert inside == set(range(1, len(lines) - 1))


def test_lines_of_one_paragraph_are_no_table() -> None:
    lines = [at("a line of running text that goes on and on", 20, 40 * n, width=560) for n in range(8)]
    assert find_tables(lines, [], []) == ()


def test_two_columns_of_running_text_are_no_table() -> None:
    lines = [at("a line of running text here", 20 + 500 * c, 40 * n, width=450) for n in range(8) for c in range(2)]
    assert find_tables(lines, [], []) == ()


def test_a_frame_around_text_is_no_table() -> None:
    level, plumb = box(0, 0, 600, 180)
    assert find_tables([at("Please read this first", 20, 60), at("and then sign", 20, 110)], level, plumb) == ()


def test_underlined_headings_are_no_table() -> None:
    lines = [at("First heading", 20, 0), at("some text below it", 20, 60), at("Second heading", 20, 200)]
    assert find_tables(lines, [Stroke(20, 20, 220), Stroke(220, 20, 220)], []) == ()


def test_nothing_on_the_page_gives_nothing() -> None:
    assert find_tables([], [], []) == ()
    assert find_tables([], *box(0, 0, 600, 180)) == ()


def test_two_tables_below_each_other_stay_two() -> None:
    level: list[Stroke] = []
    lines: list[TextLine] = []
    for top in (0.0, 400.0):
        level += [Stroke(top, 0, 600), Stroke(top + 60, 0, 600), Stroke(top + 180, 0, 600)]
        lines += [at(t, 20 + 220 * c, top + 30 + 60 * r) for r in range(3) for c, t in enumerate("abc")]
    lines.insert(9, at("What stands between the two", 20, 290))
    tables = find_tables(lines, level, [])
    assert [(t.rows, t.columns) for t in tables] == [(3, 3), (3, 3)]


def test_a_double_line_is_one_rule_and_a_broken_one_goes_on() -> None:
    rules = joined_rules([Stroke(100, 0, 300), Stroke(106, 0, 300), Stroke(101, 330, 600)], LINE)
    assert len(rules) == 1
    assert rules[0].covered(0, 600) > 0.9
    assert rules[0].covered(300, 330) == 0


def test_rules_that_touch_are_one_frame() -> None:
    level, plumb = box(0, 0, 200, 100)
    more_level, more_plumb = box(400, 0, 600, 100)
    frames = frames_of(joined_rules([*level, *more_level], LINE), joined_rules([*plumb, *more_plumb], LINE), LINE)
    assert sorted((f.left, f.right) for f in frames) == [(0, 200), (400, 600)]
