"""The fields pane: every key of WORKFLOW.md §2 that is about fields, and what late results may not do."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.desktop.models.field_words import FieldWords
from app.desktop.theme import Theme
from app.desktop.views.fields_view import FieldsView
from app.desktop.widgets.field_crop import FieldCrop
from app.desktop.widgets.field_row import FieldRow
from app.desktop.widgets.lines_editor import LinesEditor
from app.domain.content import ContentPart
from app.domain.document import DocumentType
from app.domain.geometry import Quad
from app.domain.reading import FieldState
from app.domain.text import line_from_text
from tests.desktop.fields_pane import Pane, open_pane, page
from tests.services.content_samples import TEXT, page_session
from tests.services.review_samples import CARD, ISSUERS, OTHER_CARD, agreeing, doubting, found, reading, session

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def pane(qtbot: QtBot, theme: Theme) -> Pane:
    return open_pane(qtbot, theme, session(doubting()))


def state(pane: Pane, key: str) -> FieldState:
    field = pane.session.field(key)
    assert field is not None
    return field.state


# --- landing ---


def test_the_first_field_that_needs_the_operator_is_in_hand(pane: Pane) -> None:
    assert pane.view.current_key == "id_number"
    assert pane.text == "Z683365"
    assert pane.editor.hasFocus()
    assert pane.told == ["focused id_number"]


def test_nothing_is_unfolded_when_everything_agrees(qtbot: QtBot, theme: Theme) -> None:
    pane = open_pane(qtbot, theme, session(agreeing()))
    assert pane.view.current_key == ""
    assert pane.view.hasFocus()


def test_the_field_in_hand_stands_in_the_place_of_its_row(pane: Pane) -> None:
    rows = [row for row in pane.view.findChildren(FieldRow) if row.isVisible()]
    assert "id_number" not in [row.key for row in rows]
    above = [row.key for row in rows if row.y() < pane.card.y()]
    assert above == ["name", "name_en"]


# --- Enter, Tab, Esc ---


def test_enter_accepts_and_goes_to_the_next_open_field(pane: Pane) -> None:
    pane.press(Qt.Key.Key_Return)
    assert state(pane, "id_number") is FieldState.CONFIRMED
    assert pane.view.current_key == "date_of_birth"
    pane.press(Qt.Key.Key_Enter)
    assert pane.view.current_key == "sex"


def test_enter_takes_what_was_typed_in_its_proper_form(pane: Pane) -> None:
    pane.view.focus_field("date_of_birth")
    pane.press(Qt.Key.Key_A, CTRL)
    pane.type("08.06.1985")
    pane.press(Qt.Key.Key_Return)
    assert pane.session.values["date_of_birth"] == "1985-06-08"
    assert "committed date_of_birth" in pane.told


def test_enter_stays_in_the_last_field_when_none_is_left(pane: Pane) -> None:
    for _ in range(2):
        pane.press(Qt.Key.Key_Return)
    pane.type("F")
    pane.press(Qt.Key.Key_Return)
    assert pane.session.open_keys == ()
    assert pane.view.current_key == "sex"
    assert pane.editor.hasFocus()
    assert "countersign" not in pane.told


def test_tab_and_shift_tab_walk_through_every_field(pane: Pane) -> None:
    pane.press(Qt.Key.Key_Tab)
    assert pane.view.current_key == "date_of_birth"
    pane.press(Qt.Key.Key_Tab)
    assert pane.view.current_key == "date_of_issue"
    pane.press(Qt.Key.Key_Backtab, SHIFT)
    pane.press(Qt.Key.Key_Backtab, SHIFT)
    pane.press(Qt.Key.Key_Backtab, SHIFT)
    assert pane.view.current_key == "name_en"


def test_tab_leaves_a_value_that_was_not_changed_as_it_was(pane: Pane) -> None:
    pane.press(Qt.Key.Key_Tab)
    assert state(pane, "id_number") is FieldState.CONFLICT
    assert not pane.session.can_undo


def test_tab_keeps_what_was_typed(pane: Pane) -> None:
    pane.press(Qt.Key.Key_End)
    pane.press(Qt.Key.Key_Backspace)
    pane.type("9")
    pane.press(Qt.Key.Key_Tab)
    assert pane.session.values["id_number"] == "Z683369"


def test_tab_after_the_last_field_reaches_the_primary_button(pane: Pane) -> None:
    pane.view.focus_field("sex")
    pane.press(Qt.Key.Key_Tab)
    button = QApplication.focusWidget()
    assert isinstance(button, QPushButton)
    assert button.accessibleName() == "Countersign"


def test_escape_takes_back_what_was_typed_and_leaves_then_asks_to_cancel(pane: Pane) -> None:
    pane.type("9")
    pane.press(Qt.Key.Key_Escape)
    assert pane.text == "Z683365"
    assert not pane.editor.hasFocus()
    assert "cancel" not in pane.told
    pane.press(Qt.Key.Key_Escape)
    assert pane.told[-1] == "cancel"


def test_letters_typed_beside_the_editor_go_to_the_field(pane: Pane) -> None:
    pane.press(Qt.Key.Key_Escape)
    pane.type("9")
    assert pane.editor.hasFocus()
    assert pane.text == "Z6833659"


# --- doubtful characters, alternatives ---


def test_f8_walks_over_the_doubtful_characters_of_all_fields(pane: Pane) -> None:
    seen = []
    for _ in range(4):
        pane.press(Qt.Key.Key_F8)
        cursor = pane.editor.textCursor()
        seen.append((pane.view.current_key, cursor.selectionStart(), cursor.selectedText()))
    assert seen == [
        ("id_number", 4, "3"),
        ("date_of_birth", 6, "6"),
        ("date_of_birth", 9, "3"),
        ("id_number", 4, "3"),
    ]


def test_shift_f8_walks_back(pane: Pane) -> None:
    pane.view.focus_field("date_of_birth")
    seen = []
    for _ in range(3):
        pane.press(Qt.Key.Key_F8, SHIFT)
        seen.append(pane.editor.textCursor().selectionStart())
    assert seen == [9, 6, 4]
    assert pane.view.current_key == "id_number"


def test_a_doubtful_character_is_replaced_by_typing_over_it(pane: Pane) -> None:
    pane.press(Qt.Key.Key_F8)
    pane.type("8")
    assert pane.text == "Z683865"
    assert pane.editor.marks == ()
    pane.press(Qt.Key.Key_Return)
    assert pane.session.values["id_number"] == "Z683865"


@pytest.mark.parametrize(("number", "value"), [(1, "1985-06-08"), (2, "1985-08-03")])
def test_alt_and_a_number_take_that_alternative(pane: Pane, number: int, value: str) -> None:
    pane.view.focus_field("date_of_birth")
    pane.press(Qt.Key(Qt.Key.Key_0 + number), ALT)
    assert pane.session.values["date_of_birth"] == value
    assert pane.text == value
    assert state(pane, "date_of_birth") is FieldState.CONFIRMED
    assert pane.view.current_key == "date_of_birth"


def test_alt_and_a_number_without_alternative_change_nothing_and_type_nothing(pane: Pane) -> None:
    pane.press(Qt.Key.Key_5, ALT)
    assert pane.text == "Z683365"
    assert not pane.session.can_undo


def test_a_click_takes_an_alternative(pane: Pane, qtbot: QtBot) -> None:
    button = pane.card.alternatives.findChildren(QWidget)[0]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert pane.session.values["id_number"] == "Z683865"


# --- re-keying ---


def test_f2_hides_the_value_everywhere_but_in_the_picture(pane: Pane) -> None:
    pane.press(Qt.Key.Key_F2)
    assert pane.text == ""
    assert pane.card.alternatives.offered == ()
    assert "8" not in pane.card.reason_text
    pane.press(Qt.Key.Key_F4)
    assert pane.card.why.isHidden()


def test_retyping_the_same_confirms_and_goes_on(pane: Pane) -> None:
    pane.press(Qt.Key.Key_F2)
    pane.type("Z683365")
    pane.press(Qt.Key.Key_Return)
    assert state(pane, "id_number") is FieldState.CONFIRMED
    assert pane.view.current_key == "date_of_birth"


def test_retyping_something_else_shows_the_difference_and_enter_keeps_it(pane: Pane) -> None:
    pane.press(Qt.Key.Key_F2)
    pane.type("Z683865")
    pane.press(Qt.Key.Key_Return)
    assert pane.view.current_key == "id_number"
    assert pane.card.alternatives.offered == ("Z683365",)
    assert pane.editor.marks == (4,)
    assert not pane.session.can_undo
    pane.press(Qt.Key.Key_Return)
    assert pane.session.values["id_number"] == "Z683865"


def test_after_a_difference_alt_1_takes_what_was_read(pane: Pane) -> None:
    pane.press(Qt.Key.Key_F2)
    pane.type("Z683865")
    pane.press(Qt.Key.Key_Return)
    pane.press(Qt.Key.Key_1, ALT)
    assert pane.session.values["id_number"] == "Z683365"
    assert state(pane, "id_number") is FieldState.CONFIRMED
    assert pane.text == "Z683365"


def test_enter_on_nothing_does_not_end_the_re_keying(pane: Pane) -> None:
    pane.press(Qt.Key.Key_F2)
    pane.press(Qt.Key.Key_Return)
    assert (pane.text, state(pane, "id_number")) == ("", FieldState.CONFLICT)


def test_escape_ends_the_re_keying_and_shows_what_was_read(pane: Pane) -> None:
    pane.press(Qt.Key.Key_F2)
    pane.type("Z6")
    pane.press(Qt.Key.Key_Escape)
    assert pane.text == "Z683365"
    assert pane.card.alternatives.offered == ("Z683865",)


def test_a_late_result_does_not_give_the_hidden_value_away(pane: Pane) -> None:
    pane.press(Qt.Key.Key_F2)
    pane.session.apply_reading(agreeing())
    pane.view.refresh()
    assert pane.text == ""
    assert pane.card.alternatives.offered == ()


# --- why, ditto, re-reading, undo ---


def test_f4_opens_and_closes_the_reasons(pane: Pane) -> None:
    pane.press(Qt.Key.Key_F4)
    assert pane.card.why.isVisible()
    pane.press(Qt.Key.Key_F4)
    assert pane.card.why.isHidden()


def test_ctrl_d_takes_the_value_of_the_record_before(pane: Pane) -> None:
    pane.view.set_previous_values({"id_number": "A123456"})
    pane.press(Qt.Key.Key_D, CTRL)
    assert pane.session.values["id_number"] == "A123456"
    assert pane.text == "A123456"


def test_ctrl_d_says_so_when_there_is_nothing_to_take(pane: Pane) -> None:
    pane.press(Qt.Key.Key_D, CTRL)
    assert not pane.session.can_undo
    assert "no value here" in pane.view.notice


def test_ctrl_r_asks_for_the_box_and_the_result_replaces_the_value(pane: Pane) -> None:
    pane.press(Qt.Key.Key_R, CTRL)
    assert pane.told[-1] == "reread id_number"
    pane.session.apply_field("id_number", found("id_number", "Z111111"))
    pane.view.refresh()
    assert pane.text == "Z111111"


def test_ctrl_z_takes_back_typing_first_and_then_steps_of_the_record(pane: Pane) -> None:
    pane.press(Qt.Key.Key_Return)
    pane.press(Qt.Key.Key_Return)
    pane.type("F")
    pane.press(Qt.Key.Key_Z, CTRL)
    assert (pane.view.current_key, pane.text) == ("sex", "")
    pane.press(Qt.Key.Key_Z, CTRL)
    assert pane.view.current_key == "date_of_birth"
    assert state(pane, "date_of_birth") is FieldState.CHECK
    pane.press(Qt.Key.Key_Z, CTRL)
    assert pane.view.current_key == "id_number"
    pane.press(Qt.Key.Key_Z, CTRL)
    assert not pane.session.can_undo


@pytest.mark.parametrize(("key", "modifiers"), [(Qt.Key.Key_Y, CTRL), (Qt.Key.Key_Z, CTRL | SHIFT)])
def test_redo_does_the_steps_again_where_they_were(pane: Pane, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    pane.press(Qt.Key.Key_Return)
    pane.press(Qt.Key.Key_Z, CTRL)
    pane.press(key, modifiers)
    assert state(pane, "id_number") is FieldState.CONFIRMED
    assert pane.view.current_key == "id_number"


# --- the way out ---


def test_ctrl_enter_goes_to_the_first_open_field_instead_of_countersigning(pane: Pane) -> None:
    pane.view.focus_field("date_of_issue")
    pane.press(Qt.Key.Key_Return, CTRL)
    assert "countersign" not in pane.told
    assert pane.view.current_key == "id_number"
    assert pane.view.notice


def test_ctrl_enter_commits_what_was_typed_and_asks_to_countersign(pane: Pane) -> None:
    pane.press(Qt.Key.Key_Return)
    pane.press(Qt.Key.Key_Return)
    pane.type("f")
    pane.press(Qt.Key.Key_Return, CTRL)
    assert pane.told[-1] == "countersign"
    assert pane.session.values["sex"] == "F"


def test_the_buttons_do_what_their_keys_do(pane: Pane, qtbot: QtBot) -> None:
    buttons = {b.accessibleName(): b for b in pane.view.findChildren(QPushButton)}
    qtbot.mouseClick(buttons["Postpone"], Qt.MouseButton.LeftButton)
    assert pane.told[-1] == "postpone"
    qtbot.mouseClick(buttons["Countersign"], Qt.MouseButton.LeftButton)
    assert pane.view.notice


def test_f9_postpones_and_keeps_what_was_typed(pane: Pane) -> None:
    pane.type("9")
    pane.press(Qt.Key.Key_F9)
    assert pane.told[-1] == "postpone"
    assert pane.session.values["id_number"] == "Z6833659"


def test_a_key_of_the_windows_actions_acts_once_and_counts_once(pane: Pane) -> None:
    taken: list[str] = []
    action = QAction(pane.view)
    action.setShortcut(QKeySequence(Qt.Key.Key_F8))
    action.triggered.connect(pane.view.next_doubtful)
    action.triggered.connect(lambda: taken.append("f8"))
    pane.view.addAction(action)
    pane.press(Qt.Key.Key_F8)
    assert taken == ["f8"]
    assert pane.editor.textCursor().selectedText() == "3"
    assert pane.view.current_key == "id_number"
    assert pane.session.keys == 1


def test_a_screen_reader_is_told_the_state_and_the_reason_with_the_editor(pane: Pane) -> None:
    assert pane.editor.accessibleName() == "Identity number"
    assert pane.editor.accessibleDescription() == f"Conflict. {pane.card.reason_text}"


def test_a_window_with_actions_of_its_own_has_all_keys_but_the_editors(pane: Pane) -> None:
    pane.view.leave_keys_to_window()
    for key, modifiers in [(Qt.Key.Key_F4, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_1, ALT), (Qt.Key.Key_R, CTRL)]:
        pane.press(key, modifiers)
    assert pane.card.why.isHidden()
    assert pane.told == ["focused id_number"]
    assert pane.text == "Z683365"
    pane.press(Qt.Key.Key_Return)
    assert pane.view.current_key == "date_of_birth"
    pane.press(Qt.Key.Key_Z, CTRL)
    assert pane.view.current_key == "id_number"


# --- input methods ---


@pytest.mark.parametrize(
    ("key", "modifiers"),
    [
        (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Return, CTRL),
        (Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_F2, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_F8, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_F9, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_D, CTRL),
        (Qt.Key.Key_R, CTRL),
        (Qt.Key.Key_1, ALT),
        (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
    ],
)
def test_no_key_commits_while_an_input_method_is_composing(
    pane: Pane, key: Qt.Key, modifiers: Qt.KeyboardModifier
) -> None:
    before = list(pane.told)
    pane.compose("yip")
    pane.press(key, modifiers)
    assert pane.view.current_key == "id_number"
    assert pane.told == before
    assert not pane.session.can_undo


def test_after_composing_enter_takes_the_whole_text(pane: Pane) -> None:
    pane.view.focus_field("name")
    pane.press(Qt.Key.Key_A, CTRL)
    pane.compose("chen")
    pane.press(Qt.Key.Key_Return)
    pane.compose("", "陳大文")
    pane.press(Qt.Key.Key_Return)
    assert pane.session.values["name"] == "陳大文"


def test_another_field_cannot_be_taken_while_composing(pane: Pane) -> None:
    pane.compose("yip")
    pane.view.focus_field("sex")
    assert pane.view.current_key == "id_number"


# --- late results ---


def test_the_first_reading_puts_the_first_open_field_in_hand(qtbot: QtBot, theme: Theme) -> None:
    pane = open_pane(qtbot, theme, session())
    assert pane.view.current_key == "name"
    pane.session.apply_reading(doubting())
    pane.view.refresh()
    assert pane.view.current_key == "id_number"


def test_a_late_reading_moves_nobody_who_is_typing_and_keeps_the_text(qtbot: QtBot, theme: Theme) -> None:
    pane = open_pane(qtbot, theme, session())
    pane.type("CHA")
    pane.session.apply_reading(doubting())
    pane.view.refresh()
    pane.type("N")
    assert (pane.view.current_key, pane.text) == ("name", "CHAN")
    pane.press(Qt.Key.Key_Return)
    assert pane.session.values["name"] == "CHAN"


def test_a_late_reading_fills_an_editor_that_was_not_touched(pane: Pane) -> None:
    pane.session.apply_reading(agreeing())
    pane.view.refresh()
    assert pane.text == "Z683365"
    pane.session.apply_reading(reading(found("id_number", "Z000000", FieldState.CHECK)))
    pane.view.refresh()
    assert pane.text == "Z000000"


def test_a_field_that_appears_late_does_not_disturb_the_one_in_hand(qtbot: QtBot, theme: Theme) -> None:
    desk = session(reading(document="issuers"), document=ISSUERS)
    pane = open_pane(qtbot, theme, desk)
    pane.view.focus_field("name")
    pane.type("WANG")
    desk.apply_reading(reading(found("issuing_country", "CHN"), document="issuers"))
    pane.view.refresh()
    assert (pane.view.current_key, pane.text) == ("name", "WANG")
    qtbot.waitUntil(lambda: "chinese" in [row.key for row in pane.view.findChildren(FieldRow) if row.isVisible()])
    shown = sorted((row for row in pane.view.findChildren(FieldRow) if row.isVisible()), key=lambda row: row.y())
    assert [row.key for row in shown] == ["issuing_country", "chinese"]


# --- records come and go ---


def test_typing_is_kept_when_another_record_comes(pane: Pane) -> None:
    pane.type("9")
    pane.view.show_session(session(agreeing()))
    assert pane.session.values["id_number"] == "Z6833659"


def test_an_empty_desk_holds_no_value_and_no_picture(pane: Pane) -> None:
    pane.view.show_session(None)
    assert pane.text == ""
    assert pane.card.crop.picture is None
    assert [row for row in pane.view.findChildren(FieldRow) if row.isVisible()] == []
    assert pane.view.model.rowCount() == 0
    pane.view.accept_current()
    pane.view.undo()
    pane.view.request_countersign()
    assert "countersign" not in pane.told


def test_another_type_keeps_the_field_in_hand_when_it_has_it(pane: Pane) -> None:
    pane.view.focus_field("name")
    pane.session.change_document(OTHER_CARD, reading(document="other_card"))
    pane.view.refresh()
    assert pane.view.current_key == "name"
    pane.view.focus_field("address")
    pane.session.change_document(CARD)
    pane.view.refresh()
    assert pane.view.current_key == "id_number"


def test_another_type_keeps_what_was_being_typed(pane: Pane) -> None:
    pane.view.focus_field("name")
    pane.press(Qt.Key.Key_A, CTRL)
    pane.type("CHAN")
    pane.session.change_document(OTHER_CARD, reading(document="other_card"))
    pane.view.refresh()
    assert pane.session.values["name"] == "CHAN"
    assert pane.text == "CHAN"


def test_a_picture_that_is_no_document_shows_its_lines(qtbot: QtBot, theme: Theme) -> None:
    plain = session(document=DocumentType("text", {"en": "Text"}, contents=(ContentPart.PARAGRAPHS,)))
    pane = open_pane(qtbot, theme, plain)
    line = line_from_text("PAID IN FULL", Quad.from_box(0, 0, 10, 10))
    plain.apply_reading(replace(reading(document="text"), lines=(line,)))
    pane.view.refresh()
    assert pane.view.title == "Plain text"
    (lines,) = pane.view.findChildren(LinesEditor)
    assert lines.isVisible()
    assert lines.lines.model().index(0, 0).data() == "PAID IN FULL"


def test_a_page_without_fields_is_called_by_the_name_of_its_kind(qtbot: QtBot, theme: Theme) -> None:
    parts = (ContentPart.PARAGRAPHS, ContentPart.TABLES)
    table = session(document=DocumentType("table", {"en": "Table"}, contents=parts))
    pane = open_pane(qtbot, theme, table)
    table.apply_reading(reading(document="table"))
    pane.view.refresh()
    assert pane.view.title == "Table"
    words = FieldWords("en")
    assert words.subtitle(table) == "What was read stands below. Compare it with the picture."
    assert "No known document" in words.subtitle(page_session(TEXT))


def test_the_clock_of_a_record_runs_only_while_it_is_shown(pane: Pane) -> None:
    other = session(agreeing())
    pane.view.show_session(other)
    assert pane.session.effort._since is None
    pane.view.show_session(pane.session)
    assert pane.session.effort._since is not None


def test_title_and_counts_tell_how_the_record_stands(pane: Pane) -> None:
    assert pane.view.counts == "1 proven · 2 clear · 1 to check · 1 in conflict · 1 missing"
    for _ in range(2):
        pane.press(Qt.Key.Key_Return)
    pane.type("F")
    pane.press(Qt.Key.Key_Return)
    assert pane.view.title == "Ready to countersign"
    assert pane.view.counts == "3 confirmed · 1 proven · 2 clear"


def test_a_document_of_which_no_field_was_read_is_not_said_to_agree(qtbot: QtBot, theme: Theme) -> None:
    letter = DocumentType("letter", {"en": "Letter"}, tuple(replace(spec, required=False) for spec in CARD.fields))
    pane = open_pane(qtbot, theme, session(reading(document="letter"), document=letter))
    assert pane.view.title == "No field was read"


def test_every_visible_widget_that_takes_the_focus_or_says_something_has_a_name(pane: Pane) -> None:
    pane.press(Qt.Key.Key_F4)
    nameless = [
        w
        for w in pane.view.findChildren(QWidget)
        if w.isVisible() and w.focusPolicy() is not Qt.FocusPolicy.NoFocus and not w.accessibleName()
    ]
    assert nameless == []


def test_a_row_that_is_clicked_is_taken_in_hand(pane: Pane, qtbot: QtBot) -> None:
    row = next(row for row in pane.view.findChildren(FieldRow) if row.key == "name")
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    assert pane.view.current_key == "name"
    assert pane.editor.hasFocus()


def test_a_page_that_comes_later_is_cut_for_the_field_in_hand(qtbot: QtBot, theme: Theme) -> None:
    view = FieldsView(theme)
    qtbot.addWidget(view)
    view.resize(420, 800)
    view.show_session(session(doubting()))
    view.show()
    crop = view.findChild(FieldCrop)
    assert crop.isHidden()
    view.set_page_image(page())
    assert crop.isVisible()
