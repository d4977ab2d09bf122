"""The contents of a page in review: every act is a step, and what is countersigned is what stands there."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from app.domain.content import Cell, ContentPart, Table
from app.domain.errors import StoreError
from app.domain.page_form import page_of, page_plain
from app.domain.policy import FieldRule, SitePolicy
from app.records.record_form import record_bytes, record_of
from app.services.draft_text import ReviewDraft, draft_bytes, draft_of
from app.services.outgoing import only_exported
from app.services.review_history import Act
from tests.services.content_samples import EVERYTHING, TEXT, box, lines, page_reading, page_session
from tests.services.review_samples import CARD, agreeing, session

NOW = "2026-11-25T12:00:00+00:00"


def test_lines_come_with_their_paragraphs_and_doubts() -> None:
    page = page_session().content.page
    assert [line.paragraph for line in page.lines] == [0, 0, 1, 2]
    assert page.lines[3].doubtful == (1,)
    assert page.text == "Dear Sir\nขอแสดงความนับถือ\n\nsecond paragraph\n\nT0tal"
    assert page.outside == (0, 1, 2)


def test_every_act_is_one_step_that_is_undone_and_done_again() -> None:
    desk = page_session()
    review, start = desk.content, desk.content.page
    acts = (
        lambda: review.set_line(3, "Total"),
        lambda: review.remove_line(0),
        lambda: review.add_line(1, "added", box(5)),
        lambda: review.set_tables((Table(1, 1, (Cell(0, 0, text="x"),)),)),
        lambda: review.set_contacts(()),
        lambda: review.set_regions(()),
    )
    seen = [start]
    for act in acts:
        assert act()
        seen.append(review.page)
    assert len(set(seen)) == len(seen)
    for expected in reversed(seen[:-1]):
        step = desk.undo()
        assert step is not None
        assert step.act is Act.CONTENT
        assert review.page == expected
    assert not desk.dirty
    for expected in seen[1:]:
        assert desk.redo() is not None
        assert review.page == expected
    assert desk.dirty


def test_an_act_that_changes_nothing_is_no_step() -> None:
    desk = page_session()
    assert not desk.content.set_line(0, "Dear Sir")
    assert not desk.content.set_line(9, "x")
    assert not desk.content.remove_line(-1)
    assert not desk.content.set_regions(desk.content.page.regions)
    assert not desk.can_undo
    assert not session(agreeing()).content.set_lines(desk.content.page.lines)


def test_a_late_reading_leaves_corrected_lines_alone() -> None:
    desk = page_session()
    desk.content.set_line(3, "Total")
    late = replace(page_reading(), lines=lines()[:2])
    desk.apply_reading(late)
    assert [line.text for line in desk.content.page.lines][3] == "Total"
    desk.undo()
    assert len(desk.content.page.lines) == 2


def test_lines_stay_corrected_under_another_type_with_contents() -> None:
    desk = page_session()
    desk.content.set_line(3, "Total")
    desk.change_document(TEXT, page_reading(TEXT))
    assert desk.content.page.lines[3].text == "Total"
    assert desk.content.page.tables == ()
    desk.change_document(CARD, agreeing())
    assert desk.content.page.parts == ()
    assert desk.verify("Mara", NOW).page.lines == ()


def test_what_is_countersigned_is_what_stands_there_and_tells_what_was_read() -> None:
    desk = page_session()
    desk.content.set_line(3, "Total")
    desk.content.remove_line(0)
    desk.content.set_tables((Table(1, 2, (Cell(0, 0, text="Total"), Cell(0, 1, text="13"))),))
    record = desk.verify("Mara", NOW)
    assert [line.text for line in record.page.lines] == ["ขอแสดงความนับถือ", "second paragraph", "Total"]
    told = {(c.key, c.read, c.verified) for c in record.corrections}
    assert told == {("lines", "T0tal", "Total"), ("lines", "Dear Sir", ""), ("tables", "12", "13")}


def test_a_record_with_contents_is_kept_without_loss() -> None:
    desk = page_session()
    desk.content.add_line(2, "ລາວ \U0001f600", box(7))
    record = desk.verify("Mara", NOW)
    assert record_of(record_bytes(record))[0] == record
    assert page_of(json.loads(json.dumps(page_plain(record.page)))) == record.page


def test_a_kept_record_whose_contents_are_broken_is_refused() -> None:
    plain = json.loads(record_bytes(page_session().verify("Mara", NOW)))
    plain["page"]["lines"][0]["quad"] = [[0, 0]]
    with pytest.raises(StoreError, match="record_unreadable"):
        record_of(json.dumps(plain).encode())


def test_a_draft_brings_edited_contents_back() -> None:
    desk = page_session()
    desk.content.set_line(3, "Total")
    desk.content.set_contacts(())
    draft = ReviewDraft("r-9", "a.png", EVERYTHING.identifier, "auto", reading=desk.reading, edits=desk.content.edits)
    again = draft_of(draft_bytes(draft), {EVERYTHING.identifier: EVERYTHING})
    assert again.edits == desk.content.edits
    assert again.reading == desk.reading


def test_a_draft_of_before_there_were_contents_is_still_read() -> None:
    plain = json.loads(draft_bytes(ReviewDraft("r", "a.png", CARD.identifier, "auto", reading=agreeing())))
    del plain["draft"]["edits"]
    del plain["draft"]["reading"]["content"]
    again = draft_of(json.dumps(plain).encode(), {CARD.identifier: CARD})
    assert again.reading is not None
    assert again.reading.fields == agreeing().fields


def test_what_the_site_does_not_let_out_stays_in() -> None:
    record = page_session().verify("Mara", NOW)
    kept_back = FieldRule(export=False)
    policy = SitePolicy(fields={"lines": kept_back, "contacts": kept_back})
    page = only_exported(policy, EVERYTHING, record).page
    assert (page.lines, page.contacts) == ((), ())
    assert page.parts == tuple(ContentPart)
    assert page.tables == record.page.tables
    assert page.regions == record.page.regions
