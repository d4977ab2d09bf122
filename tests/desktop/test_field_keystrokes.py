"""What a record costs in keys, counted by the program itself, against the figures of WORKFLOW.md §4."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.desktop.theme import Theme
from app.domain.document import DocumentType, FieldKind
from app.domain.reading import FieldState
from tests.desktop.fields_pane import Pane, open_pane
from tests.services.review_samples import agreeing, found, reading, session, spec

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier

PASSPORT = DocumentType(
    "passport",
    {"en": "Passport"},
    (
        spec("document_number", FieldKind.NUMBER),
        spec("last_name", FieldKind.LATIN_NAME),
        spec("first_name", FieldKind.LATIN_NAME),
        spec("nationality", FieldKind.COUNTRY),
        spec("issuing_country", FieldKind.COUNTRY),
        spec("sex", FieldKind.SEX),
        spec("date_of_birth", FieldKind.DATE, grammar="date_dmy"),
        spec("date_of_expiry", FieldKind.DATE, grammar="date_dmy"),
        spec("mrz", FieldKind.MRZ, max_lines=2),
    ),
)
TYPED = {
    "document_number": "L898902C3",
    "last_name": "SPECIMEN",
    "first_name": "ANNA",
    "nationality": "UTO",
    "issuing_country": "UTO",
    "sex": "F",
    "date_of_birth": "120874",
    "date_of_expiry": "150432",
}
CARD = DocumentType(
    "thai_like",
    {"en": "A card without machine-readable zone"},
    (
        spec("id_number", FieldKind.NUMBER),
        spec("name", FieldKind.NAME),
        spec("date_of_birth", FieldKind.DATE, grammar="date_dmy"),
        spec("address", FieldKind.ADDRESS, max_lines=3),
        spec("date_of_issue", FieldKind.DATE, grammar="date_dmy"),
    ),
)


def countersigned(pane: Pane) -> bool:
    pane.press(Qt.Key.Key_Return, CTRL)
    return pane.told[-1] == "countersign"


def test_a_record_on_which_all_agree_costs_two_keys(qtbot: QtBot, theme: Theme) -> None:
    pane = open_pane(qtbot, theme, session(agreeing()))
    assert countersigned(pane)
    assert pane.session.keys == 2


def test_one_doubt_that_is_right_and_one_to_mend_cost_at_most_six_keys(qtbot: QtBot, theme: Theme) -> None:
    first = reading(
        *agreeing().fields[:1],
        *agreeing().fields[3:],
        found("name_en", "YIP", FieldState.CHECK),
        found("id_number", "Z683365", FieldState.CHECK, doubtful={4: "8"}),
    )
    pane = open_pane(qtbot, theme, session(first))
    pane.press(Qt.Key.Key_Return)
    pane.press(Qt.Key.Key_F8)
    pane.type("8")
    assert countersigned(pane)
    assert pane.session.values["id_number"] == "Z683865"
    assert pane.session.keys <= 6


def test_four_to_look_at_and_two_to_mend_cost_at_most_sixteen_keys(qtbot: QtBot, theme: Theme) -> None:
    first = reading(
        found("id_number", "1234567890123", FieldState.CHECK),
        found("name", "YIP", FieldState.CHECK, doubtful={1: "L"}),
        found("date_of_birth", "1985-06-03", FieldState.CHECK, others=("1985-06-08",)),
        found("address", "1 Road", FieldState.CHECK),
        found("date_of_issue", "2018-11-26"),
        document="thai_like",
    )
    pane = open_pane(qtbot, theme, session(first, document=CARD))
    pane.press(Qt.Key.Key_Return)
    pane.press(Qt.Key.Key_F8)
    pane.type("L")
    pane.press(Qt.Key.Key_Return)
    pane.press(Qt.Key.Key_1, ALT)
    pane.press(Qt.Key.Key_Return)
    pane.press(Qt.Key.Key_Return)
    assert countersigned(pane)
    assert pane.session.values["name"] == "YLP"
    assert pane.session.values["date_of_birth"] == "1985-06-08"
    assert pane.session.keys <= 16


def test_a_passport_typed_by_hand_costs_at_most_sixty_one_keys(qtbot: QtBot, theme: Theme) -> None:
    pane = open_pane(qtbot, theme, session(reading(document="passport"), document=PASSPORT))
    while (key := pane.session.next_open()) is not None:
        assert pane.view.current_key == key
        pane.type(TYPED.get(key, ""))
        pane.press(Qt.Key.Key_Return)
    assert pane.session.values["date_of_birth"] == "1974-08-12"
    assert pane.session.values["date_of_expiry"] == "2032-04-15"
    pane.press(Qt.Key.Key_Return, CTRL)
    assert pane.session.keys <= 61


def test_the_record_tells_its_keys_but_not_which(qtbot: QtBot, theme: Theme) -> None:
    pane = open_pane(qtbot, theme, session(agreeing()))
    pane.press(Qt.Key.Key_Tab)
    pane.press(Qt.Key.Key_Tab)
    assert countersigned(pane)
    assert pane.session.verify("op", "2026-11-22T10:00:00+07:00").keys == 4
