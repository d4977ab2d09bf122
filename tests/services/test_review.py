"""The review of one document: states, edits, late results, and the verdict."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.domain.errors import ReviewError
from app.domain.geometry import Quad
from app.domain.reading import FieldState, FieldValue, Finding, Level
from app.domain.record import Correction, RecordState
from tests.services.review_samples import (
    CARD,
    OTHER_CARD,
    PAGE,
    Clock,
    agreeing,
    doubting,
    found,
    reading,
    session,
    spec,
)

NOW = "2026-11-22T10:00:00+07:00"


def codes(findings: tuple[Finding, ...]) -> list[str]:
    return [finding.code for finding in findings]


# --- what is shown ---


def test_fields_stand_in_the_order_of_the_type_without_the_portrait() -> None:
    assert [field.key for field in session(agreeing()).fields] == [s.key for s in CARD.fields if s.key != "photo"]


def test_an_untouched_field_has_the_machines_value_state_and_box() -> None:
    field = session(doubting()).field("date_of_birth")
    assert field is not None
    assert (field.value, field.state, field.touched) == ("1985-06-03", FieldState.CHECK, False)
    assert field.quad == Quad.from_box(100, 160, 300, 190)


def test_only_check_conflict_and_required_missing_wait_for_the_operator() -> None:
    desk = session(doubting())
    assert desk.open_keys == ("id_number", "date_of_birth", "sex")
    assert desk.field("date_of_expiry").state is FieldState.MISSING  # type: ignore[union-attr]


def test_counts_leave_out_what_a_document_need_not_have() -> None:
    assert dict(session(doubting()).counts) == {
        FieldState.PROVEN: 1,
        FieldState.CLEAR: 2,
        FieldState.CHECK: 1,
        FieldState.CONFLICT: 1,
        FieldState.MISSING: 1,
    }


def test_fields_are_pending_until_the_first_reading() -> None:
    desk = session()
    assert all(field.pending for field in desk.fields)
    desk.apply_reading(agreeing())
    assert not any(field.pending for field in desk.fields)


def test_the_next_open_field_is_searched_round_the_end() -> None:
    desk = session(doubting())
    assert [desk.next_open(key) for key in ("", "id_number", "date_of_birth", "sex")] == [
        "id_number",
        "date_of_birth",
        "sex",
        "id_number",
    ]
    assert session(agreeing()).next_open() is None


def test_a_rule_that_fails_makes_a_clear_field_a_conflict() -> None:
    desk = session(reading(found("sex", "Q")))
    field = desk.field("sex")
    assert field is not None
    assert field.state is FieldState.CONFLICT
    assert codes(field.findings) == ["sex_unreadable"]


def test_a_rule_that_wants_a_look_makes_a_proven_field_one_to_check() -> None:
    assert session(reading(found("name", "Y1P", FieldState.PROVEN))).field("name").state is FieldState.CHECK  # type: ignore[union-attr]


def test_a_doubt_that_the_machine_already_weighed_changes_nothing() -> None:
    weighed = replace(found("name", "Y1P"), findings=(Finding("name_has_digits", Level.WARN),))
    assert session(reading(weighed)).field("name").state is FieldState.CLEAR  # type: ignore[union-attr]


def test_editing_one_date_puts_the_date_that_contradicts_it_in_conflict() -> None:
    desk = session(agreeing())
    desk.set_value("date_of_birth", "2020-01-01")
    field = desk.field("date_of_issue")
    assert field is not None
    assert field.state is FieldState.CONFLICT
    assert "dates_out_of_order" in codes(field.findings)


def test_an_expired_document_leaves_its_date_as_it_was_read() -> None:
    desk = session(reading(found("date_of_expiry", "2020-01-01")))
    assert desk.field("date_of_expiry").state is FieldState.CLEAR  # type: ignore[union-attr]
    assert "document_expired" in codes(desk.blockers())


def test_a_field_of_other_issuers_is_left_out_until_it_says_something() -> None:
    only_there = replace(
        CARD, fields=(spec("issuing_country"), spec("name_chinese", countries=("CHN",), required=False))
    )
    desk = session(reading(), document=only_there)
    assert [field.key for field in desk.fields] == ["issuing_country"]
    desk.set_value("issuing_country", "CHN")
    assert [field.key for field in desk.fields] == ["issuing_country", "name_chinese"]


# --- what the operator does ---


def test_a_typed_date_takes_the_form_of_the_contract() -> None:
    desk = session(doubting())
    assert desk.set_value("date_of_birth", " 08-06-1985 ")
    field = desk.field("date_of_birth")
    assert field is not None
    assert (field.value, field.state, field.touched) == ("1985-06-08", FieldState.CONFIRMED, True)


def test_a_typed_value_that_cannot_be_read_stays_as_typed_and_blocks() -> None:
    desk = session(agreeing())
    desk.set_value("date_of_birth", "someday")
    field = desk.field("date_of_birth")
    assert field is not None
    assert (field.value, field.state) == ("someday", FieldState.CONFIRMED)
    assert "date_unreadable" in codes(field.findings)
    assert [b.params["field"] for b in desk.blockers() if b.code == "rule_failed"] == ["date_of_birth"]


def test_accepting_confirms_and_names_the_next_open_field() -> None:
    desk = session(doubting())
    assert desk.accept_and_next("id_number") == "date_of_birth"
    assert desk.accept_and_next("date_of_birth") == "sex"
    desk.set_value("sex", "f")
    assert desk.accept_and_next("sex") is None
    assert desk.field("sex").value == "F"  # type: ignore[union-attr]


def test_nothing_can_be_accepted_empty_while_the_machine_still_reads() -> None:
    desk = session()
    assert not desk.accept("sex")
    assert desk.field("sex").touched is False  # type: ignore[union-attr]


def test_a_missing_field_can_be_accepted_as_empty_once_it_was_read() -> None:
    desk = session(doubting())
    assert desk.accept("sex")
    assert "sex" not in desk.open_keys


def test_an_alternative_changes_places_with_the_value() -> None:
    desk = session(doubting())
    assert desk.take_alternative("date_of_birth", 1)
    field = desk.field("date_of_birth")
    assert field is not None
    assert (field.value, field.state) == ("1985-06-08", FieldState.CONFIRMED)
    assert [a.value for a in field.alternatives] == ["1985-06-03", "1985-08-03"]


@pytest.mark.parametrize("number", [-1, 0, 3, 99])
def test_an_alternative_that_is_not_there_changes_nothing(number: int) -> None:
    desk = session(doubting())
    assert not desk.take_alternative("date_of_birth", number)
    assert not desk.can_undo


def test_the_value_of_the_record_before_can_be_taken() -> None:
    desk = session(doubting())
    assert not desk.ditto("name", "")
    assert desk.ditto("name", "陳大文")
    assert desk.values["name"] == "陳大文"


def test_doubtful_digits_of_a_date_are_found_in_its_other_form() -> None:
    field = session(doubting()).field("date_of_birth")
    assert field is not None
    assert [field.value[i] for i in field.doubtful] == ["6", "3"]
    assert field.doubtful == (6, 9)


def test_an_accepted_field_has_no_doubtful_characters_left() -> None:
    desk = session(doubting())
    desk.accept("date_of_birth")
    assert desk.field("date_of_birth").doubtful == ()  # type: ignore[union-attr]


def test_retyping_the_same_value_blind_agrees_and_changes_nothing() -> None:
    desk = session(doubting())
    result = desk.rekey("date_of_birth", "03-06-1985")
    assert result is not None
    assert result.equal
    assert not desk.can_undo


def test_retyping_another_value_blind_shows_where_they_differ() -> None:
    result = session(doubting()).rekey("id_number", "Z683865")
    assert result is not None
    assert [(d.read_start, d.read_end) for d in result.differences] == [(4, 5)]
    assert not result.equal


def test_unknown_fields_are_left_alone() -> None:
    desk = session(doubting())
    box = Quad.from_box(0, 0, 1, 1)
    done = [desk.set_value("x", "y"), desk.accept("x"), desk.take_alternative("x", 1), desk.set_quad("x", box)]
    assert [*done, desk.apply_field("x", FieldValue("x")), desk.rekey("x", "y") is not None] == [False] * 6


# --- late results ---


def test_a_late_reading_fills_fields_but_never_overwrites_a_touched_one() -> None:
    desk = session()
    desk.set_value("name", "陳大文")
    desk.apply_reading(agreeing())
    assert desk.values["name"] == "陳大文"
    assert desk.values["name_en"] == "YIP, Ching Man"
    field = desk.field("name")
    assert field is not None
    assert field.machine is not None
    assert field.machine.value == "葉靜雯"


def test_a_late_reading_does_not_change_an_accepted_value() -> None:
    desk = session(doubting())
    desk.accept("date_of_birth")
    desk.apply_reading(reading(found("date_of_birth", "1985-06-08")))
    assert desk.values["date_of_birth"] == "1985-06-03"


def test_a_reading_of_another_page_is_dropped() -> None:
    desk = session(agreeing())
    assert not desk.apply_reading(reading(found("name", "someone else"), page_id="page-0"))
    assert desk.values["name"] == "葉靜雯"


def test_a_box_read_again_replaces_even_what_was_typed_and_can_be_taken_back() -> None:
    desk = session(doubting())
    desk.set_value("id_number", "A000000")
    desk.apply_field("id_number", found("id_number", "Z683865", FieldState.CHECK))
    field = desk.field("id_number")
    assert field is not None
    assert (field.value, field.state) == ("Z683865", FieldState.CHECK)
    desk.undo()
    assert desk.values["id_number"] == "A000000"


def test_a_box_read_again_is_not_overwritten_by_a_later_whole_reading() -> None:
    desk = session(doubting())
    desk.apply_field("id_number", found("id_number", "Z683865", FieldState.CHECK))
    desk.apply_reading(agreeing())
    assert desk.values["id_number"] == "Z683865"


def test_a_box_drawn_by_hand_stays_when_the_value_comes_late() -> None:
    desk = session()
    box = Quad.from_box(1, 2, 3, 4)
    desk.set_quad("name", box)
    desk.apply_reading(agreeing())
    field = desk.field("name")
    assert field is not None
    assert (field.value, field.quad, field.state) == ("葉靜雯", box, FieldState.PROVEN)


# --- another type ---


def test_changing_the_type_keeps_edits_of_fields_that_both_have() -> None:
    desk = session(doubting())
    desk.set_value("name", "陳大文")
    desk.set_value("id_number", "A000000")
    desk.change_document(OTHER_CARD, reading(found("address", "1 Road"), document="other_card"))
    assert desk.values == {"name": "陳大文", "address": "1 Road", "date_of_birth": ""}
    desk.undo()
    assert desk.document is CARD
    assert desk.values["id_number"] == "A000000"


def test_a_reading_of_the_type_that_was_left_does_not_fill_the_new_one() -> None:
    desk = session()
    desk.change_document(OTHER_CARD)
    assert not desk.apply_reading(agreeing())
    assert desk.values["name"] == ""
    desk.undo()
    assert desk.values["name"] == "葉靜雯"


def test_the_machine_may_name_the_type_until_the_operator_does() -> None:
    desk = session()
    desk.set_value("name", "陳大文")
    late = reading(found("address", "1 Road"), document="other_card")
    assert desk.apply_reading(late, OTHER_CARD)
    assert desk.values["name"] == "陳大文"
    assert desk.values["address"] == "1 Road"
    desk.undo()
    assert desk.document is OTHER_CARD
    chosen = session()
    chosen.change_document(CARD)
    chosen.change_document(OTHER_CARD)
    chosen.apply_reading(agreeing(), CARD)
    assert chosen.document is OTHER_CARD


# --- the verdict ---


def test_open_fields_block_and_no_reason_lifts_that() -> None:
    desk = session(doubting())
    blocker = desk.blockers()[0]
    assert (blocker.code, blocker.params) == ("fields_open", {"count": 3, "field": "id_number"})
    with pytest.raises(ReviewError, match="fields_open"):
        desk.verify("op", NOW, "I insist")


def test_an_expired_document_needs_a_reason_which_is_kept() -> None:
    desk = session(reading(*agreeing().fields, found("date_of_expiry", "2020-01-01")))
    with pytest.raises(ReviewError, match="reason_missing"):
        desk.verify("op", NOW, "   ")
    record = desk.verify("op", NOW, " guest known ")
    assert (record.override_reason, record.overridden) == ("guest known", ("document_expired",))


def test_a_failed_rule_needs_a_reason_and_its_code_is_kept() -> None:
    desk = session(agreeing())
    desk.set_value("date_of_birth", "2030-01-01")
    desk.accept("date_of_issue")
    record = desk.verify("op", NOW, "as printed")
    assert set(record.overridden) == {"date_in_future", "dates_out_of_order"}


def test_a_reason_without_need_is_not_kept() -> None:
    assert session(agreeing()).verify("op", NOW, "because").override_reason == ""


def test_the_record_tells_values_states_corrections_and_effort() -> None:
    clock = Clock()
    desk = session(doubting(), clock=clock)
    desk.set_value("id_number", "Z683865")
    desk.accept("date_of_birth")
    desk.set_value("sex", "F")
    for _ in range(9):
        desk.count_key()
    clock.now += 12.5
    record = desk.verify("mara", NOW)
    assert record.state is RecordState.VERIFIED
    assert (record.record_id, record.document, record.verified_by, record.verified_at) == (
        "r-1",
        "sample_card",
        "mara",
        NOW,
    )
    assert set(record.values) == {s.key for s in CARD.fields}
    assert record.corrections == (Correction("id_number", "Z683365", "Z683865"), Correction("sex", "", "F"))
    assert record.states["date_of_birth"] is FieldState.CONFIRMED
    assert record.states["name"] is FieldState.PROVEN
    assert (record.keys, record.seconds) == (9, 12.5)


def test_the_portrait_travels_with_the_record() -> None:
    assert session(agreeing()).verify("op", NOW).photo == b"portrait"


def test_the_clock_stands_still_while_another_record_is_on_the_desk() -> None:
    clock = Clock()
    desk = session(agreeing(), clock=clock)
    clock.now += 3
    desk.effort.pause()
    clock.now += 100
    desk.effort.resume()
    clock.now += 2
    assert desk.seconds == 5


def test_only_what_was_typed_makes_a_record_dirty() -> None:
    desk = session(doubting())
    assert not desk.dirty
    desk.accept("date_of_birth")
    assert not desk.dirty
    desk.set_value("sex", "F")
    assert desk.dirty
    desk.undo()
    assert not desk.dirty


def test_every_change_raises_the_revision_and_no_idle_call_does() -> None:
    desk = session(doubting())
    desk.accept("id_number")
    after = desk.revision
    desk.accept("id_number")
    desk.take_alternative("id_number", 9)
    desk.redo()
    assert desk.revision == after
    desk.undo()
    assert desk.revision == after + 1


def test_a_page_is_named_so_that_late_results_find_it() -> None:
    assert session().page_id == PAGE
