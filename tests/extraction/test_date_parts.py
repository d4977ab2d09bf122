"""Dates that share their line of print with something else."""

from __future__ import annotations

from datetime import date

import pytest

from app.domain.document import FieldKind, FieldSpec
from app.domain.geometry import Quad
from app.domain.text import Symbol, TextLine, line_from_text
from app.extraction.date_parts import date_part
from app.extraction.evidence import evidence_of_line
from app.extraction.layout import Layout


@pytest.mark.parametrize(
    ("key", "printed", "part"),
    [
        ("date_of_birth", "05-07-1959 女F", "05-07-1959"),
        ("date_of_issue", "2019.03.02-2029.03.01", "2019.03.02"),
        ("date_of_expiry", "2019.03.02-2029.03.01", "2029.03.01"),
        ("date_of_issue", "2019.03.02至2029.03.01", "2019.03.02"),
        ("date_of_issue", "2010.08.28-长期", "2010.08.28"),
        ("date_of_expiry", "2010.08.28-长期", "长期"),
        ("date_of_issue", "(05-10) 24-10-25", "24-10-25"),
        ("date_of_birth", "12 MAY/MAI 1980", "12 MAY/MAI 1980"),
        ("date_of_birth", "1988 年 10 月 20 日", "1988 年 10 月 20 日"),
        ("date_of_birth", "20 10 1988", "20 10 1988"),
        ("date_of_birth", "320.10.1988.7", "320.10.1988.7"),
    ],
)
def test_date_is_cut_out_of_what_shares_its_line(key: str, printed: str, part: str) -> None:
    layout = Layout([line_from_text(printed, Quad.from_box(0, 0, 20 * len(printed), 30))], 900, 60)
    assert date_part(layout, key, layout.piece(0, 0, len(printed))).text == part


@pytest.mark.parametrize(("grammar", "doubted"), [("date_ymd", True), ("date_month_year", False)])
def test_a_date_whose_day_is_covered_is_doubted_where_the_field_has_one(grammar: str, *, doubted: bool) -> None:
    spec = FieldSpec("date_of_issue", FieldKind.DATE, {"en": "Date of issue"}, grammar=grammar)
    said = evidence_of_line(spec, line_from_text("2019 年 12", Quad.from_box(0, 0, 120, 30)), date(2026, 6, 1))
    assert said.value == "2019-12"
    assert [finding.code for finding in said.findings] == (["pattern_unfit"] if doubted else [])


def test_confidence_counts_readings_that_give_the_same_value() -> None:
    spec = FieldSpec("sex", FieldKind.SEX, {"en": "Sex"})
    symbols = (Symbol("女", 0.99), Symbol("F", 0.8, (("℉", 0.15),)))
    line = TextLine(Quad.from_box(0, 0, 60, 30), symbols)
    assert evidence_of_line(spec, line, date(2026, 6, 1)).confidence == pytest.approx(0.99 * 0.95)
    assert evidence_of_line(spec, line, date(2026, 6, 1), weighed=False).confidence == pytest.approx(0.99 * 0.8)
