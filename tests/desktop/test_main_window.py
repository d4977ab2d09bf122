"""The window from end to end with a scripted backend: the keyboard loop, the menus, the way out."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListView, QMessageBox, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.desktop.dialogs.override_dialog import OverrideDialog
from app.desktop.looks import restore_looks
from app.desktop.models.queue_model import EntryState
from app.desktop.palette import DARK_CONTRAST
from app.desktop.theme import Theme
from app.domain.errors import EngineError, InputError
from app.domain.geometry import Quad
from app.domain.reading import FieldState, FieldValue, Reading
from app.domain.text import line_from_text
from tests.desktop.desk_samples import HONGKONG, Bench, auto_backend, page, reading, set_up
from tests.desktop.scripted_backend import ScriptedBackend

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


class Desk:
    """The window, and hands on its keyboard."""

    def __init__(self, bench: Bench, bot: QtBot) -> None:
        self.bench = bench
        self.bot = bot
        self.views = bench.window.views
        self.actions = bench.window.actions_table

    def open(self, *names: str) -> None:
        self.bench.open(*names)
        self.bot.waitUntil(lambda: self.views.canvas.state.width_px > 0 and bool(self.views.canvas.state.boxes))

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        target = QApplication.focusWidget()
        assert isinstance(target, QWidget)
        QTest.keyClick(target, key, modifiers)

    def type(self, text: str) -> None:
        target = QApplication.focusWidget()
        assert isinstance(target, QWidget)
        QTest.keyClicks(target, text)

    @property
    def focused(self) -> QWidget | None:
        return QApplication.focusWidget()

    @property
    def current(self) -> str:
        return self.views.fields.current_key

    def value(self, key: str) -> str:
        session = self.bench.desk.session
        assert session is not None
        return session.values[key]


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Desk:
    return Desk(set_up(qtbot, theme, tmp_path, auto_backend()), qtbot)


@pytest.fixture
def scripted(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Desk:
    return Desk(set_up(qtbot, theme, tmp_path, ScriptedBackend()), qtbot)


def answer(words: str, then: Callable[[], None]) -> None:
    """Presses the button with these words on the question that comes up while `then` runs."""
    pressed: list[str] = []

    def press() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        buttons = {button.text(): button for button in box.findChildren(QPushButton)}
        pressed.append(words)
        buttons[words].click()

    QTimer.singleShot(0, press)
    then()
    assert pressed == [words]


def test_the_first_open_field_is_in_hand_and_marked_on_the_document(desk: Desk) -> None:
    desk.open()
    assert desk.current == "date_of_birth"
    assert desk.views.canvas.state.current == "date_of_birth"
    assert isinstance(desk.focused, QPlainTextEdit)


def test_a_card_with_two_doubts_is_countersigned_with_six_keys(desk: Desk, qtbot: QtBot) -> None:
    desk.open()
    desk.press(Qt.Key.Key_Return)
    assert desk.current == "id_number"
    assert desk.bench.desk.queue.entries[0].open_count == 1
    desk.press(Qt.Key.Key_1, ALT)
    desk.press(Qt.Key.Key_Return)
    assert desk.value("id_number") == "Z683865(5)"
    with qtbot.waitSignal(desk.bench.desk.record_left):
        desk.press(Qt.Key.Key_Return, CTRL)
    record, _profile = desk.bench.written[0]
    assert record.values["id_number"] == "Z683865(5)"
    assert record.states["date_of_birth"] is FieldState.CONFIRMED
    assert record.keys == 6  # Enter, Alt and 1, Enter, Ctrl and Enter
    assert [correction.key for correction in record.corrections] == ["id_number"]


def test_after_the_last_document_the_desk_is_armed_again_and_holds_nothing(desk: Desk, qtbot: QtBot) -> None:
    desk.open()
    for key in ("date_of_birth", "id_number"):
        desk.views.fields.focus_field(key)
        desk.press(Qt.Key.Key_Return)
    with qtbot.waitSignal(desk.bench.desk.record_left):
        desk.actions["countersign"].trigger()
    views = desk.views
    assert views.middle.currentWidget() is views.empty
    assert views.fields.model.rowCount() == 0
    assert views.canvas.state.boxes == ()
    assert views.canvas.state.lines == ()
    assert "Z683365" not in _every_text(desk.bench.window)
    assert views.messages.notice is not None
    assert ".xlsx" in views.messages.notice.text


def test_countersigning_too_early_says_what_is_missing_and_goes_there(desk: Desk) -> None:
    desk.open()
    desk.views.fields.focus_field("sex")
    desk.press(Qt.Key.Key_Return, CTRL)
    assert desk.current == "date_of_birth"
    assert desk.bench.written == []


def test_choosing_a_box_focuses_the_field_and_focusing_a_field_marks_the_box(desk: Desk) -> None:
    desk.open()
    desk.views.canvas.field_chosen.emit("symbols")
    assert desk.current == "symbols"
    assert isinstance(desk.focused, QPlainTextEdit)
    desk.press(Qt.Key.Key_Tab)
    assert desk.views.canvas.state.current == desk.current == "date_of_first_issue"


def test_a_click_into_the_document_leaves_the_cursor_in_the_editor(desk: Desk) -> None:
    desk.open()
    editor = desk.focused
    QTest.mouseClick(desk.views.canvas.viewport(), Qt.MouseButton.LeftButton, pos=desk.views.canvas.rect().topLeft())
    assert desk.focused is editor


def test_undo_goes_back_over_the_whole_record(desk: Desk) -> None:
    desk.open()
    desk.press(Qt.Key.Key_Return)
    desk.press(Qt.Key.Key_1, ALT)
    desk.press(Qt.Key.Key_Z, CTRL)
    assert desk.value("id_number") == "Z683365(5)"
    desk.press(Qt.Key.Key_Z, CTRL)
    assert desk.current == "date_of_birth"
    assert desk.bench.desk.queue.entries[0].open_count == 2
    desk.press(Qt.Key.Key_Y, CTRL)
    assert desk.bench.desk.queue.entries[0].open_count == 1


def test_the_image_shows_before_anything_is_read_and_lines_before_fields(scripted: Desk, qtbot: QtBot) -> None:
    desk = scripted
    of = page(HONGKONG)
    desk.bench.open()
    assert desk.views.middle.currentWidget() is desk.views.empty
    desk.bench.backend.last("decode").answer((of,))
    qtbot.waitUntil(lambda: desk.views.middle.currentWidget() is desk.views.canvas)
    assert "Reading" in _every_text(desk.views.fields)
    assert "Type not known yet" in _every_text(desk.views.header)
    lines = (line_from_text("YIP", Quad.from_box(1, 1, 90, 30)),)
    desk.bench.backend.last("read").tell("lines", lines)
    qtbot.waitUntil(lambda: len(desk.views.canvas.state.lines) == 1)
    assert desk.views.canvas.state.reading
    desk.bench.backend.last("read").answer((reading(of),))
    qtbot.waitUntil(lambda: len(desk.views.canvas.state.boxes) == len(HONGKONG))
    assert not desk.views.canvas.state.reading
    assert desk.views.canvas.state.card is not None
    assert "read in" in desk.views.status.text


def test_a_file_that_cannot_be_opened_is_explained_in_the_middle(scripted: Desk, qtbot: QtBot) -> None:
    scripted.bench.open("notes.doc")
    scripted.bench.backend.last("decode").fail(InputError("image_unknown_format"))
    qtbot.waitUntil(lambda: scripted.bench.desk.queue.entries[0].state is EntryState.FAILED)
    assert "not a picture" in _every_text(scripted.views.empty)
    assert scripted.views.messages.isVisible()


def test_a_dead_reader_is_said_and_typing_goes_on(scripted: Desk, qtbot: QtBot) -> None:
    desk = scripted
    of = page(HONGKONG)
    desk.bench.open()
    desk.bench.backend.last("decode").answer((of,))
    qtbot.waitUntil(lambda: bool(desk.bench.backend.of("read")))
    desk.bench.desk.choose_document("hongkong_id")
    desk.views.fields.focus_field("name_en")
    desk.type("WONG")
    desk.bench.backend.last("read").fail(EngineError("worker_died"))
    qtbot.waitUntil(desk.views.messages.isVisible)
    desk.press(Qt.Key.Key_Return)
    assert desk.value("name_en") == "WONG"
    assert desk.views.messages.notice is not None
    assert desk.views.messages.notice.action == "Read again"


def test_a_late_reading_leaves_the_field_that_is_being_typed(scripted: Desk, qtbot: QtBot) -> None:
    desk = scripted
    of = page(HONGKONG)
    desk.bench.open()
    desk.bench.backend.last("decode").answer((of,))
    qtbot.waitUntil(lambda: bool(desk.bench.backend.of("read")))
    desk.bench.desk.choose_document("hongkong_id")
    desk.views.fields.focus_field("name_en")
    desk.type("WON")
    desk.bench.backend.last("read").answer((reading(of),))
    qtbot.waitUntil(lambda: desk.value("id_number") == "Z683365(5)")
    desk.type("G")
    desk.press(Qt.Key.Key_Return)
    assert desk.value("name_en") == "WONG"


def test_a_box_drawn_by_hand_is_read_into_the_field_in_hand(desk: Desk, qtbot: QtBot) -> None:
    desk.open()
    desk.press(Qt.Key.Key_B, CTRL | SHIFT)
    assert desk.actions["draw_box"].isChecked()
    desk.press(Qt.Key.Key_Return)
    asked = desk.bench.backend.last("reread")
    assert asked.key == "date_of_birth"
    assert not desk.actions["draw_box"].isChecked()
    asked.answer(FieldValue("date_of_birth", "1985-06-08", FieldState.CLEAR, 0.99))
    qtbot.waitUntil(lambda: desk.value("date_of_birth") == "1985-06-08")
    assert desk.current == "date_of_birth"


def test_a_missing_field_is_filled_by_clicking_the_line_that_holds_it(desk: Desk, qtbot: QtBot) -> None:
    of = page(HONGKONG)
    full = reading(of)
    fields = tuple(FieldValue(f.key) if f.key == "name_en" else f for f in full.fields)
    found = Reading(of.page_id, full.document, 0.99, fields, full.lines, (), "", full.card_quad)
    desk.bench.backend.readings = lambda _page, _document: (found,)
    desk.open()
    desk.views.fields.focus_field("name_en")
    desk.views.canvas.line_chosen.emit(full.lines[1].quad)
    asked = desk.bench.backend.last("reread")
    assert (asked.key, asked.quad) == ("name_en", full.lines[1].quad)
    asked.answer(FieldValue("name_en", "YIP, Ching Man", FieldState.CLEAR, 0.99, full.lines[1].quad))
    qtbot.waitUntil(lambda: desk.value("name_en") == "YIP, Ching Man")
    assert desk.views.canvas.state.box("name_en") is not None


def test_reading_a_box_again_needs_one_key(desk: Desk) -> None:
    desk.open()
    desk.press(Qt.Key.Key_R, CTRL)
    assert desk.bench.backend.last("reread").key == "date_of_birth"


def test_the_type_is_shown_with_how_sure_it_is_and_can_be_changed(desk: Desk, qtbot: QtBot) -> None:
    desk.open()
    assert "Hong Kong identity card" in _every_text(desk.views.header)
    assert "sure 99 %" in _every_text(desk.views.header)
    desk.views.header.document_chosen.emit("scripts_card")
    assert "chosen by you" in _every_text(desk.views.header)
    assert desk.bench.backend.last("read").document == "scripts_card"


def test_the_value_of_the_record_before_is_taken_with_one_key(desk: Desk, qtbot: QtBot) -> None:
    desk.open("a.png", "b.png")
    qtbot.waitUntil(lambda: len([e for e in desk.bench.desk.queue.entries if e.state is EntryState.REVIEW]) == 2)
    session = desk.bench.desk.session
    assert session is not None
    session.set_value("symbols", "DITTO")
    for key in session.open_keys:
        session.accept(key)
    with qtbot.waitSignal(desk.bench.desk.record_left):
        desk.actions["countersign"].trigger()
    desk.views.fields.focus_field("symbols")
    desk.press(Qt.Key.Key_D, CTRL)
    assert desk.value("symbols") == "DITTO"


def test_escape_twice_takes_an_untouched_document_off_the_desk_without_a_question(desk: Desk) -> None:
    desk.open()
    desk.press(Qt.Key.Key_Escape)
    desk.press(Qt.Key.Key_Escape)
    assert desk.bench.desk.queue.entries == ()
    assert desk.views.messages.notice is not None
    assert desk.views.messages.notice.action == "Undo"


def test_escape_twice_asks_when_something_was_typed(desk: Desk) -> None:
    desk.open()
    desk.press(Qt.Key.Key_1, ALT)
    desk.press(Qt.Key.Key_Escape)
    answer("Go on with it", lambda: desk.press(Qt.Key.Key_Escape))
    assert len(desk.bench.desk.queue.entries) == 1
    answer("Discard what was typed", desk.actions["remove"].trigger)
    assert desk.bench.desk.queue.entries == ()


def test_a_failed_rule_needs_a_reason_and_the_reason_is_kept(desk: Desk, qtbot: QtBot) -> None:
    desk.open()
    session = desk.bench.desk.session
    assert session is not None
    session.set_value("date_of_issue", "1970-01-01")
    for key in session.open_keys:
        session.accept(key)
    assert session.blockers()
    desk.actions["countersign"].trigger()
    dialog = desk.bench.window.findChild(OverrideDialog)
    assert isinstance(dialog, OverrideDialog)
    edit = dialog.findChild(QLineEdit)
    assert isinstance(edit, QLineEdit)
    edit.setText("seen with my own eyes")
    with qtbot.waitSignal(desk.bench.desk.record_left):
        dialog.accept()
    assert desk.bench.written[0][0].override_reason == "seen with my own eyes"


def test_panes_are_walked_with_one_key(desk: Desk) -> None:
    desk.open()
    seen = []
    for _ in range(3):
        desk.press(Qt.Key.Key_F6)
        focused = desk.focused
        panes = {"queue": desk.views.queue, "canvas": desk.views.canvas, "fields": desk.views.fields}
        seen.append(next(name for name, pane in panes.items() if pane is focused or pane.isAncestorOf(focused)))
    assert seen == ["queue", "canvas", "fields"]
    assert isinstance(desk.focused, QPlainTextEdit)


def test_the_keys_of_here_are_shown_and_any_key_takes_them_away(desk: Desk) -> None:
    desk.open()
    editor = desk.focused
    desk.press(Qt.Key.Key_F1)
    overlay = desk.focused
    assert overlay is not None
    assert overlay.isVisible()
    assert "Countersign" in _every_text(overlay)
    desk.press(Qt.Key.Key_Space)
    assert not overlay.isVisible()
    assert desk.focused is editor


def test_every_action_stands_in_a_menu_and_says_its_key_once(desk: Desk) -> None:
    shown = set()
    menus = [action.menu() for action in desk.bench.window.menuBar().actions()]
    while menus:
        for action in menus.pop().actions():  # type: ignore[union-attr]
            if action.menu() is not None:
                menus.append(action.menu())
            shown.add(action.objectName())
    taken: dict[str, str] = {}
    for spec in desk.actions:
        assert spec.name in shown
        for sequence in desk.actions[spec.name].shortcuts():
            key = sequence.toString()
            assert key not in taken, f"{key}: {taken.get(key)} and {spec.name}"
            taken[key] = spec.name
    assert not set(taken) & {f"Ctrl+{number}" for number in range(1, 10)}


def test_the_window_gives_the_keys_of_the_fields_pane_the_same_meaning(desk: Desk) -> None:
    meant = {
        "accept_current": "accept", "next_field": "next_field", "previous_field": "previous_field",
        "next_doubtful": "next_doubtful", "previous_doubtful": "previous_doubtful", "start_rekey": "rekey",
        "request_reread": "reread", "ditto": "ditto", "undo": "undo", "redo": "redo", "toggle_why": "why",
        "request_postpone": "postpone", "request_countersign": "countersign", "leave_editor": "leave",
    }  # fmt: skip
    from app.desktop.views.field_keys import _KEYS

    assert {act.value for act in _KEYS.values()} == set(meant)
    for (modifiers, key), act in _KEYS.items():
        owner = desk.actions.owner_of(QKeySequence(modifiers.value | key.value))
        assert owner in ("", meant[act.value])


def test_keys_can_be_changed_and_are_remembered(desk: Desk, qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    with qtbot.waitSignal(desk.actions.keys_changed):
        desk.actions.remap("reread", QKeySequence("Ctrl+D"))
    assert desk.actions["ditto"].shortcuts() == []
    assert desk.actions.key_text("reread") == "Ctrl+D"
    desk.bench.settings.flush()
    again = set_up(qtbot, theme, tmp_path, ScriptedBackend())
    assert again.window.actions_table.owner_of(QKeySequence("Ctrl+D")) == "reread"
    again.window.actions_table.reset_keys()
    assert again.window.actions_table.owner_of(QKeySequence("Ctrl+D")) == "ditto"


def test_what_makes_no_sense_now_is_disabled(desk: Desk) -> None:
    assert not desk.actions["countersign"].isEnabled()
    assert not desk.actions["fit"].isEnabled()
    assert desk.actions["open"].isEnabled()
    desk.open()
    assert desk.actions["countersign"].isEnabled()
    assert desk.actions["fit"].isEnabled()


def test_an_export_profile_is_chosen_with_a_key_and_remembered(
    desk: Desk, qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    desk.open()
    assert "Excel" in _every_text(desk.views.header)
    desk.press(Qt.Key.Key_2, CTRL)
    assert "JSON" in _every_text(desk.views.header)
    assert desk.bench.desk.profile is not None
    assert desk.bench.desk.profile.path.endswith(".json")
    again = set_up(qtbot, theme, tmp_path, ScriptedBackend())
    assert "JSON" in _every_text(again.window.views.header)


def test_the_looks_are_chosen_in_the_menu_and_come_back_after_a_restart(
    desk: Desk, theme: Theme, tmp_path: Path
) -> None:
    for name in ("looks_dark", "contrast", "larger"):
        desk.actions[name].trigger()
    assert theme.is_dark
    assert theme.font_pt == 11
    restored = Theme()
    restore_looks(restored, desk.bench.settings)
    assert restored.palette is DARK_CONTRAST
    assert restored.font_pt == 11
    desk.actions["smaller"].trigger()
    desk.actions["looks_light"].trigger()
    assert theme.font_pt == 10
    assert not theme.is_dark


def test_a_document_is_picked_from_the_queue_with_keys_or_a_click_and_taken_off_with_delete(
    desk: Desk, qtbot: QtBot
) -> None:
    desk.open("a.png", "b.png")
    qtbot.waitUntil(lambda: len([e for e in desk.bench.desk.queue.entries if e.state is EntryState.REVIEW]) == 2)
    work = desk.bench.desk.current
    assert work is not None
    assert work.shown.name == "a.png"
    desk.press(Qt.Key.Key_F10)
    desk.press(Qt.Key.Key_Down)
    assert desk.bench.desk.current is not work
    queue = desk.focused
    assert isinstance(queue, QListView)
    QTest.mouseClick(
        queue.viewport(), Qt.MouseButton.LeftButton, pos=queue.visualRect(queue.model().index(0, 0)).center()
    )
    assert desk.bench.desk.current is work
    desk.press(Qt.Key.Key_F10)
    desk.press(Qt.Key.Key_Delete)
    assert [entry.name for entry in desk.bench.desk.queue.entries] == ["b.png"]


def test_closing_with_changes_asks_and_closing_without_does_not(desk: Desk, qtbot: QtBot) -> None:
    desk.open()
    desk.press(Qt.Key.Key_1, ALT)
    answer("Stay", desk.bench.window.close)
    assert desk.bench.window.isVisible()
    desk.actions["undo"].trigger()
    assert not desk.bench.desk.has_edits
    with qtbot.waitSignal(desk.bench.window.closed):
        desk.bench.window.close()


def test_every_widget_that_takes_the_focus_has_a_name_for_a_screen_reader(desk: Desk) -> None:
    desk.open()
    nameless = [
        widget
        for widget in desk.bench.window.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not widget.focusProxy()
        and not (widget.accessibleName() or getattr(widget, "text", lambda: "")())
        and not widget.objectName().startswith("qt_")
    ]
    assert nameless == []


def test_plain_text_shows_its_lines_and_no_fields(desk: Desk, qtbot: QtBot) -> None:
    of = page(HONGKONG)
    lines = (line_from_text("One line", Quad.from_box(10, 10, 200, 40)),)
    desk.bench.backend.readings = lambda _page, _document: (Reading(of.page_id, "text", 0.9, lines=lines),)
    desk.bench.open()
    qtbot.waitUntil(lambda: len(desk.views.canvas.state.lines) == 1)
    assert desk.views.canvas.state.boxes == ()


def _every_text(widget: QWidget) -> str:
    """Everything that can be read on the widget and below it."""
    texts = []
    for child in (widget, *widget.findChildren(QWidget)):
        for name in ("text", "toPlainText"):
            reader = getattr(child, name, None)
            if callable(reader):
                texts.append(str(reader()))
    return "\n".join(texts)
