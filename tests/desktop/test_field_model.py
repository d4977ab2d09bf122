"""The one model behind form, overlay and export."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from app.desktop.models.field_model import FieldModel, FieldRole
from app.desktop.models.field_words import FieldWords
from app.domain.document import DocumentType
from app.domain.geometry import Quad
from app.domain.reading import FieldState
from tests.services.review_samples import ISSUERS, OTHER_CARD, agreeing, doubting, found, reading, session, spec


@pytest.fixture
def model(qtbot: QtBot) -> FieldModel:
    model = FieldModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    return model


def part(model: FieldModel, key: str, role: FieldRole) -> object:
    return model.index(model.row_of(key)).data(role)


def test_model_stands_the_tester_through_a_whole_review(model: FieldModel) -> None:
    desk = session()
    model.set_session(desk)
    for late in (doubting(), agreeing()):
        desk.apply_reading(late)
        model.refresh()
    desk.change_document(OTHER_CARD)
    model.refresh()
    assert model.order == ("name", "address", "date_of_birth")
    model.set_session(None)
    assert model.rowCount() == 0


def test_every_role_tells_its_part_of_the_field(model: FieldModel) -> None:
    model.set_session(session(doubting()))
    parts = {role: part(model, "date_of_birth", role) for role in FieldRole}
    assert parts[FieldRole.KEY] == "date_of_birth"
    assert parts[FieldRole.LABEL] == "Date of birth"
    assert parts[FieldRole.VALUE] == "1985-06-03"
    assert FieldState(str(parts[FieldRole.STATE])) is FieldState.CHECK
    assert parts[FieldRole.STATE_WORD] == "Check"
    assert parts[FieldRole.QUAD] == Quad.from_box(100, 160, 300, 190)
    assert parts[FieldRole.DOUBTFUL] == (6, 9)
    assert [a.value for a in parts[FieldRole.ALTERNATIVES]] == ["1985-06-08", "1985-08-03"]  # type: ignore[attr-defined]
    assert parts[FieldRole.FINDINGS] == ()
    assert (parts[FieldRole.TOUCHED], parts[FieldRole.SENSITIVE]) == (False, False)
    assert (parts[FieldRole.OPEN], parts[FieldRole.PENDING]) == (True, False)
    assert "underlined" in str(parts[FieldRole.REASON_TEXT])
    assert parts[FieldRole.FIELD] is model.field("date_of_birth")


def test_a_screen_reader_is_told_name_value_and_state(model: FieldModel) -> None:
    model.set_session(session(doubting()))
    spoken = model.index(model.row_of("sex")).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Sex, Missing"
    spoken = model.index(model.row_of("name")).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Name, 葉靜雯, Proven"


def test_names_follow_the_interface_language(qtbot: QtBot) -> None:
    thai = DocumentType("t", {"en": "T"}, (replace(spec("name"), names={"en": "Name", "th": "ชื่อ"}),))
    model = FieldModel(FieldWords("th"))
    model.set_session(session(document=thai))
    assert part(model, "name", FieldRole.LABEL) == "ชื่อ"


def test_writing_through_the_model_changes_the_session(model: FieldModel) -> None:
    desk = session(doubting())
    model.set_session(desk)
    assert model.setData(model.index(model.row_of("sex")), "f")
    assert desk.values["sex"] == "F"
    assert part(model, "sex", FieldRole.STATE) == FieldState.CONFIRMED


def test_only_rows_that_changed_are_announced(model: FieldModel, qtbot: QtBot) -> None:
    desk = session(doubting())
    model.set_session(desk)
    changed: list[int] = []
    model.dataChanged.connect(lambda first, last: changed.extend(range(first.row(), last.row() + 1)))
    desk.set_value("sex", "F")
    model.refresh()
    assert changed == [model.row_of("sex")]
    model.refresh()
    assert len(changed) == 1


def test_a_field_that_comes_with_the_issuer_is_inserted_without_a_reset(model: FieldModel) -> None:
    desk = session(reading(document="issuers"), document=ISSUERS)
    model.set_session(desk)
    told: list[str] = []
    model.modelReset.connect(lambda: told.append("reset"))
    model.rowsInserted.connect(lambda _parent, first, last: told.append(f"in {first}-{last}"))
    model.rowsRemoved.connect(lambda _parent, first, last: told.append(f"out {first}-{last}"))
    desk.set_value("issuing_country", "CHN")
    model.refresh()
    assert model.order == ("issuing_country", "chinese", "name")
    desk.undo()
    model.refresh()
    assert model.order == ("issuing_country", "name")
    assert told == ["in 1-1", "out 1-1"]


@pytest.mark.parametrize(
    ("state", "said"),
    [
        (FieldState.PROVEN, "Independent sources agree, and every rule is met."),
        (FieldState.CLEAR, "Read without doubt, and every rule is met."),
        (FieldState.CHECK, "Compare it with the picture."),
    ],
)
def test_every_state_has_a_plain_sentence(model: FieldModel, state: FieldState, said: str) -> None:
    model.set_session(session(reading(found("name", "YIP", state))))
    assert part(model, "name", FieldRole.REASON_TEXT) == said


def test_the_sentence_names_the_one_doubtful_character(model: FieldModel) -> None:
    model.set_session(session(reading(found("name", "YIP", FieldState.CHECK, doubtful={1: "1"}))))
    assert part(model, "name", FieldRole.REASON_TEXT) == "The “I” could be “1”."


def test_a_sentence_calls_other_fields_by_their_names(model: FieldModel) -> None:
    desk = session(agreeing())
    desk.set_value("date_of_birth", "2020-01-01")
    model.set_session(desk)
    assert "Date of birth" in str(part(model, "date_of_issue", FieldRole.REASON_TEXT))


def test_what_a_document_need_not_have_is_not_called_missing(model: FieldModel) -> None:
    model.set_session(session(doubting()))
    assert part(model, "date_of_expiry", FieldRole.STATE_WORD) == "None"
