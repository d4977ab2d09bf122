"""One review of both sides of a card: joined, parted again, undone, kept as a draft, countersigned as one record."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import load_workbook

from app.domain.document import DocumentType, FieldKind
from app.domain.geometry import Quad
from app.domain.profile import ExportFormat, ExportProfile
from app.domain.reading import FieldState, FieldValue, Reading
from app.export.record import record_object
from app.export.schema import validate_record
from app.export.writers import export_records
from app.records.record_form import record_bytes, record_of
from app.services.draft_text import BackDraft, ReviewDraft, draft_bytes, draft_of
from app.services.review import ReviewSession
from app.services.review_history import Entry
from app.services.review_sides import Fit, Joined, Side, join
from tests.services.review_samples import CARD, PAGE, TODAY, agreeing, found, session, spec

NOW = "2026-11-22T10:00:00+07:00"
BACK = DocumentType(
    "sample_back",
    {"en": "Sample card, back"},
    (
        spec("id_number", FieldKind.NUMBER, "Identity number"),
        spec("address", FieldKind.ADDRESS, "Address"),
        spec("religion", FieldKind.TEXT, "Religion", sensitive=True, required=False),
    ),
    side="back",
    other_side="sample_card",
)
FRONT = replace(CARD, other_side="sample_back")
CATALOGUE = {"sample_card": FRONT, "sample_back": BACK}


def back_reading(number: str = "Z683365") -> Reading:
    fields = found("id_number", number, top=400), found("address", "12 Canal Road", top=500)
    return Reading("page-2", "sample_back", 0.97, (*fields, FieldValue("religion")))


def joined(back: Reading | None = None, front: Reading | None = None) -> Joined:
    return join(Side(FRONT, front or agreeing()), Side(BACK, back or back_reading()), today=TODAY)


def both(desk: ReviewSession | None = None, entries: dict[str, Entry] | None = None) -> ReviewSession:
    desk = desk or session(agreeing())
    desk.join(joined(), entries)
    return desk


def field_of(desk: ReviewSession, key: str) -> tuple[str, FieldState, int]:
    field = desk.field(key)
    assert field is not None
    return field.value, field.state, field.side


def test_a_joined_review_has_the_fields_of_both_sides() -> None:
    desk = both()
    assert [f.key for f in desk.fields][-2:] == ["address", "religion"]
    assert field_of(desk, "address") == ("12 Canal Road", FieldState.CLEAR, 1)
    assert field_of(desk, "id_number") == ("Z683365", FieldState.PROVEN, 0)
    assert desk.page_id == PAGE


def test_contradicting_sides_are_a_conflict_until_somebody_decides() -> None:
    desk = session(agreeing())
    desk.join(joined(back_reading("A111111")))
    assert joined(back_reading("A111111")).fit is Fit.CONTRADICT
    assert field_of(desk, "id_number")[1] is FieldState.CONFLICT
    assert {a.value for a in desk.field("id_number").alternatives} | {desk.values["id_number"]} == {
        "Z683365",
        "A111111",
    }  # type: ignore[union-attr]


def test_what_was_typed_on_either_side_stays_and_can_be_taken_back() -> None:
    desk = session(agreeing())
    desk.set_value("name", "葉靜文")
    both(desk, {"address": Entry("14 Canal Road"), "id_number": Entry("X000000")})
    desk.set_value("religion", "none")
    assert (desk.values["name"], desk.values["address"], desk.values["id_number"]) == (
        "葉靜文",
        "14 Canal Road",
        "X000000",
    )
    desk.undo()
    desk.undo()
    assert (desk.values["name"], desk.values["religion"], desk.values["address"]) == ("葉靜雯", "", "14 Canal Road")
    assert not desk.can_undo


def test_parted_again_each_side_has_what_was_done_to_it() -> None:
    desk = both()
    desk.set_value("address", "1 New Street")
    desk.set_value("name", "葉靜文")
    desk.apply_field("address", found("address", "2 New Street"), side=1)
    taken = desk.part(FRONT, agreeing())
    assert desk.document is FRONT
    assert desk.values["name"] == "葉靜文"
    assert desk.field("address") is None
    assert taken["address"].reread is not None
    assert taken["address"].side == 0
    assert desk.joined is None


def test_a_box_read_on_the_other_side_lies_there() -> None:
    desk = both()
    desk.apply_field("name", found("name", "葉靜雯"), side=1)
    assert field_of(desk, "name")[2] == 1
    desk.set_quad("sex", Quad.from_box(1, 1, 9, 9), side=1)
    assert field_of(desk, "sex")[2] == 1


def test_a_side_read_anew_changes_what_nobody_touched() -> None:
    desk = both()
    desk.set_value("address", "1 New Street")
    newer = Reading("page-2", "sample_back", 0.97, (found("id_number", "Z683365"), found("address", "elsewhere"),
                                                    found("religion", "none")))  # fmt: skip
    desk.join(joined(newer))
    assert desk.values["address"] == "1 New Street"
    assert desk.values["religion"] == "none"


def test_one_record_leaves_with_both_sides_in_one_row() -> None:
    desk = both()
    for key in desk.open_keys:
        desk.accept(key)
    record = desk.verify("op", NOW)
    assert (record.document, record.other_side) == ("sample_card", "sample_back")
    assert record.values["address"] == "12 Canal Road"
    whole = joined().document
    flat = record_object(record, whole)
    validate_record(flat, whole)
    assert (flat["_meta"]["document"], flat["_meta"]["other_side"]) == ("sample_card", "sample_back")
    assert list(flat)[:-1] == [s.key for s in whole.fields if s.kind is not FieldKind.PHOTO]
    assert record_of(record_bytes(record))[0] == replace(record, photo=b"")


@pytest.mark.parametrize("kind", [ExportFormat.CSV, ExportFormat.TXT, ExportFormat.JSON, ExportFormat.XLSX])
def test_every_export_takes_both_sides_beside_one(kind: ExportFormat, tmp_path: Path) -> None:
    one, two = session(agreeing()), both()
    records = []
    for desk in (one, two):
        for key in desk.open_keys:
            desk.accept(key)
        records.append(desk.verify("op", NOW))
    profile = ExportProfile("out", kind, str(tmp_path / f"out.{kind.value}"), append=True)
    written = export_records(records, profile, CATALOGUE)
    if kind is not ExportFormat.XLSX:
        text = written.read_text("utf-8")
        assert text.count("12 Canal Road") == 1
        assert text.count("Z683365") == 2
        return
    sheet = load_workbook(written)["sample_card"]
    keys = [cell.value for cell in sheet[2]]
    column = keys.index("address")
    assert [row[column].value for row in sheet.iter_rows(min_row=3)] == [None, "12 Canal Road"]


def test_a_draft_keeps_both_sides() -> None:
    desk = both()
    desk.set_value("address", "1 New Street")
    back = BackDraft("b.png", "sample_back", "auto", "/in/b.png", 2, (10, 20), replace(back_reading(), photo=b"x"))
    told = {"reading": agreeing(), "entries": desk.entries, "back": back}
    draft = ReviewDraft("r1", "a.png", "sample_card", "auto", "/in/a.png", **told)  # type: ignore[arg-type]
    again = draft_of(draft_bytes(draft), CATALOGUE)
    assert again.back == replace(back, reading=back_reading())
    assert again.entries["address"].value == "1 New Street"
    restored = ReviewSession(PAGE, FRONT, again.reading, today=TODAY, record_id="r1", entries=again.entries)
    restored.join(joined(again.back.reading if again.back else None, again.reading))
    assert restored.values == desk.values
