"""The table from confidence to risk: it never rises with confidence, speaks for every measured kind, or says so."""

from __future__ import annotations

import json
from itertools import pairwise
from pathlib import Path

import pytest

from app.domain.document import FieldKind, FieldSpec
from app.domain.errors import CatalogueError
from app.domain.reading import RISK_LIMIT, FieldState, FieldValue, Finding, Level
from app.extraction.calibration import SCHEMA, Basis, basis_of, group_of, load_calibration, shipped_calibration
from app.resources import resource
from tests.bench.calibrate import Sample, falling_steps, fitted, foretold, reliability, smoothed

PLATE = FieldSpec("plate_number", FieldKind.NUMBER, {"en": "Plate number"})
TEXT = FieldSpec("address", FieldKind.ADDRESS, {"en": "Address"})


def sample(*, confidence: float, right: bool, group: str = "date", basis: str = "alone") -> Sample:
    return Sample("passport", "scan", 1, "date_of_birth", group, basis, "clear", confidence, right)


def test_shipped_risks_fall_with_confidence_and_are_never_zero() -> None:
    for steps in shipped_calibration().steps.values():
        assert [start for start, _ in steps] == sorted(start for start, _ in steps)
        assert all(low >= high > 0 for (_, low), (_, high) in pairwise(steps))


def test_kinds_of_the_catalogue_that_are_printed_in_latin_letters_are_measured() -> None:
    known = {group for basis, group in shipped_calibration().steps if basis is Basis.ALONE}
    assert known >= {"date", "number", "sex", "country", "latin_name", "text", "name/han", "mrz"}


def test_held_out_cards_bear_the_table_out() -> None:
    told = json.loads((resource("calibration") / "confidence.json").read_text(encoding="utf-8"))["held_out"]
    assert told["clear"]["values"] > 150
    assert told["clear"]["wrong"] <= RISK_LIMIT * told["clear"]["values"]
    assert told["proven"]["wrong"] == 0


def test_scripts_stand_apart_and_an_unmeasured_one_has_no_risk() -> None:
    assert [group_of(TEXT, text) for text in ("12 High Street", "北京市朝阳区", "บ้านเลขที่ 1")] == [
        "address", "address/han", "address/native",
    ]  # fmt: skip
    assert [group_of(PLATE, text) for text in ("3กข 1234", "12-3456")] == ["number/native", "number"]
    assert shipped_calibration().risk(Basis.ALONE, "sex/native", 1.0) is None


def test_what_a_value_rests_on_does_not_depend_on_its_risk_or_its_spot() -> None:
    def resting(state: FieldState, *codes: str) -> Basis:
        return basis_of(FieldValue("sex", "F", state, 0.9, findings=tuple(Finding(code) for code in codes)))

    assert resting(FieldState.PROVEN) is Basis.AGREED
    assert resting(FieldState.CHECK, "risk_above_limit", "spot_glare") is Basis.ALONE
    assert resting(FieldState.CHECK, "accent_uncertain") is Basis.DOUBTED
    assert basis_of(FieldValue("sex", "F", FieldState.CLEAR, 0.9, findings=(Finding("x", Level.INFO),))) is Basis.ALONE


def test_steps_are_joined_where_higher_confidence_was_no_better() -> None:
    worse_above = [sample(confidence=0.92, right=True)] * 50 + [sample(confidence=0.97, right=False)] * 5
    steps = falling_steps(worse_above)
    assert all(low.risk >= high.risk for low, high in pairwise(steps))
    assert sum(step.count for step in steps) == 55


def test_few_samples_allow_no_small_risk() -> None:
    table = fitted([sample(confidence=0.9999, right=True)] * 20)
    found = foretold(table, sample(confidence=0.9999, right=True))
    assert found is not None
    assert found > RISK_LIMIT
    many = fitted([sample(confidence=0.9999, right=True)] * 2000)
    assert (foretold(many, sample(confidence=0.9999, right=True)) or 1) < RISK_LIMIT
    assert smoothed(0, 0) == 0.5


def test_a_rare_kind_leans_on_its_family() -> None:
    known = [sample(confidence=0.9999, right=True)] * 2000 + [sample(confidence=0.9999, right=True, group="number")]
    assert (foretold(fitted(known), sample(confidence=0.9999, right=True, group="number")) or 1) < RISK_LIMIT
    wrong = [*known, *[sample(confidence=0.9999, right=False, group="number")] * 3]
    assert (foretold(fitted(wrong), sample(confidence=0.9999, right=True, group="number")) or 0) > RISK_LIMIT


def test_reliability_counts_what_would_be_shown_green() -> None:
    table = fitted([sample(confidence=0.9999, right=True)] * 2000)
    told = reliability(table, [sample(confidence=0.9999, right=True)] * 9 + [sample(confidence=0.9999, right=False)])
    assert told["clear"] == {"values": 10, "wrong": 1}


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"schema": "other", "steps": {}}', f'{{"schema": "{SCHEMA}"}}'])
def test_a_broken_table_is_told(tmp_path: Path, content: str) -> None:
    path = tmp_path / "confidence.json"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(CatalogueError, match="catalogue_broken"):
        load_calibration(path)
