"""The editor: no script clipped, doubtful characters found again, lines of a zone kept apart."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.desktop.theme import EDITOR_HEIGHT_RATIO, Theme
from app.desktop.widgets.field_editor import MAX_LINES, FieldEditor
from app.domain.document import FieldKind
from tests.services.review_samples import spec

SCRIPTS = {
    "thai": "ที่ปฏิบัติกฎหมู่บ้านน้ำผึ้ง",
    "khmer": "ស្ត្រ៊ីខ្មែរ ក្រុមប្រឹក្សា",
    "burmese": "မောင်ကြီးဆွေ ဩဂုတ်",
    "chinese": "歐陽龘靐",
    "latin": "Ạ̄ǧĝÿ Ếg",
}
ZONE = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10"


@pytest.fixture
def editor(qtbot: QtBot, theme: Theme) -> FieldEditor:
    editor = FieldEditor(theme)
    qtbot.addWidget(editor)
    editor.resize(360, 40)
    with qtbot.waitExposed(editor):
        editor.show()
    return editor


def ink_rows(picture: QImage) -> list[int]:
    """The pixel rows of the viewport in which something was written."""
    ground = picture.pixel(picture.width() - 2, picture.height() // 2)
    return [y for y in range(picture.height()) if any(picture.pixel(x, y) != ground for x in range(picture.width()))]


@pytest.mark.parametrize("script", SCRIPTS)
def test_every_script_stands_whole_in_one_line(editor: FieldEditor, script: str) -> None:
    editor.edit(spec("name", FieldKind.NUMBER), SCRIPTS[script])
    editor.clearFocus()
    viewport = editor.viewport()
    rows = ink_rows(viewport.grab().toImage())
    assert rows
    assert min(rows) > 0
    assert max(rows) < round(viewport.height() * viewport.devicePixelRatioF()) - 1


@pytest.mark.parametrize("script", SCRIPTS)
def test_the_editor_is_never_lower_than_its_font_needs(editor: FieldEditor, script: str) -> None:
    editor.edit(spec("name", FieldKind.NUMBER), SCRIPTS[script])
    assert editor.height() >= QFontMetricsF(editor.font()).height() * EDITOR_HEIGHT_RATIO - 1


def test_a_single_line_stands_in_the_middle(editor: FieldEditor) -> None:
    editor.edit(spec("number", FieldKind.NUMBER), "0123")
    middle = editor.viewport().mapTo(editor, editor.cursorRect().center()).y()
    assert abs(middle - editor.height() / 2) <= 2


def test_a_long_address_grows_to_at_most_four_lines(editor: FieldEditor) -> None:
    editor.edit(spec("address", FieldKind.ADDRESS, max_lines=3), "Soi 9 ")
    one = editor.height()
    editor.edit(spec("address", FieldKind.ADDRESS, max_lines=3), "99/9 Moo 9 Sample Road " * 3)
    several = editor.height()
    editor.edit(spec("address", FieldKind.ADDRESS, max_lines=3), "99/9 Moo 9 Sample Road " * 40)
    assert one < several < editor.height()
    assert editor.height() < one * (MAX_LINES + 1)


def test_a_zone_shows_whole_lines_of_equal_width_from_the_left(editor: FieldEditor) -> None:
    editor.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    editor.edit(spec("mrz", FieldKind.MRZ, max_lines=2), ZONE)
    metrics = QFontMetricsF(editor.font())
    assert metrics.horizontalAdvance("<") == pytest.approx(metrics.horizontalAdvance("W"), abs=0.01)
    assert metrics.horizontalAdvance(ZONE.split("\n", maxsplit=1)[0]) <= editor.viewport().width()
    assert editor.horizontalScrollBar().maximum() == 0
    assert editor.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert editor.document().defaultTextOption().textDirection() is Qt.LayoutDirection.LeftToRight
    assert editor.height() >= 2 * metrics.height()


def test_numbers_and_dates_stay_left_to_right_in_any_language(editor: FieldEditor) -> None:
    for kind in (FieldKind.NUMBER, FieldKind.DATE, FieldKind.HEIGHT):
        editor.edit(spec("x", kind), "12-34")
        assert editor.document().defaultTextOption().textDirection() is Qt.LayoutDirection.LeftToRight


def test_marks_sit_on_their_characters_behind_one_of_two_units(editor: FieldEditor) -> None:
    editor.edit(spec("name", FieldKind.NAME), "𠮷田A", (1, 2))
    taken = []
    while editor.select_mark(forward=True):
        taken.append(editor.textCursor().selectedText())
    assert taken == ["田", "A"]


def test_marks_move_with_the_text_before_them_and_go_when_typed_over(editor: FieldEditor) -> None:
    editor.edit(spec("number", FieldKind.NUMBER), "A1B2", (1, 3))
    editor.moveCursor(QTextCursor.MoveOperation.Start)
    QTest.keyClicks(editor, "XX")
    assert editor.select_mark(forward=True)
    assert editor.textCursor().selectedText() == "1"
    QTest.keyClicks(editor, "7")
    assert editor.marks == (3,)
    assert editor.text == "XXA7B2"


def test_a_mark_is_painted_under_its_character(editor: FieldEditor) -> None:
    editor.edit(spec("number", FieldKind.NUMBER), "HHHH")
    editor.clearFocus()
    plain = editor.viewport().grab().toImage()
    editor.show_marks((2,))
    marked = editor.viewport().grab().toImage()
    changed = [
        x for x in range(plain.width()) for y in range(plain.height()) if plain.pixel(x, y) != marked.pixel(x, y)
    ]
    width = QFontMetricsF(editor.font()).horizontalAdvance("H")
    left = editor.document().documentMargin()
    assert changed
    assert left + 2 * width - 2 <= min(changed) <= max(changed) <= left + 3 * width + 2


def test_an_index_behind_the_text_is_no_mark(editor: FieldEditor) -> None:
    editor.edit(spec("number", FieldKind.NUMBER), "AB", (5,))
    assert editor.marks == ()
    assert not editor.select_mark(forward=True)


def test_pasted_lines_are_joined_except_in_a_zone(editor: FieldEditor) -> None:
    pasted = QMimeData()
    pasted.setText("  one \r\n two\n")
    editor.edit(spec("address", FieldKind.ADDRESS), "")
    editor.insertFromMimeData(pasted)
    assert editor.text == "one two"
    editor.edit(spec("mrz", FieldKind.MRZ), "")
    editor.insertFromMimeData(pasted)
    assert editor.text == "one\ntwo"


def test_only_text_can_be_pasted(editor: FieldEditor) -> None:
    picture = QMimeData()
    picture.setImageData(QImage(2, 2, QImage.Format.Format_RGB32))
    assert not editor.canInsertFromMimeData(picture)


def test_setting_a_text_is_not_typing_and_typing_is(editor: FieldEditor, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(editor.typed):
        editor.edit(spec("number", FieldKind.NUMBER), "12")
    assert not editor.modified
    with qtbot.waitSignal(editor.typed):
        QTest.keyClicks(editor, "3")
    assert editor.modified
    editor.restore()
    assert (editor.text, editor.modified) == ("12", False)


def test_enter_never_breaks_the_line(editor: FieldEditor) -> None:
    editor.edit(spec("number", FieldKind.NUMBER), "12")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert editor.text == "12"
