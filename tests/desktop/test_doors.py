"""Dropping and pasting: files, pictures of browsers, and text that is nobody's document."""

from __future__ import annotations

import base64
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QGuiApplication, QImage, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from app.desktop.intake import can_take, sources_from_mime, sources_from_paths
from app.desktop.theme import Theme
from app.services.kept_file import KeptFile
from tests.capture.test_dropped import descriptor, group
from tests.desktop.desk_samples import Bench, auto_backend, set_up
from tests.desktop.scripted_backend import ScriptedBackend

WINDOWS_FILES = 'application/x-qt-windows-mime;value="FileGroupDescriptorW"'
WINDOWS_CONTENT = 'application/x-qt-windows-mime;value="FileContents"'
AS_IT_CAME = b"\x89PNG bytes of a file that only the reading process looks into"


def files(*names: str) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(name) for name in names])
    return mime


def picture() -> QImage:
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("#336699"))
    return image


def picture_of_a_browser() -> QMimeData:
    """A browser hands over the file as it came, the address that it came from, and words about it."""
    mime = QMimeData()
    mime.setData("image/png", AS_IT_CAME)
    mime.setUrls([QUrl("https://example.org/card.png")])
    mime.setHtml('<img src="https://example.org/card.png">')
    return mime


def pixels() -> QMimeData:
    mime = QMimeData()
    mime.setImageData(picture())
    return mime


def words() -> QMimeData:
    mime = QMimeData()
    mime.setText("YIP")
    return mime


@pytest.fixture
def bench(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Bench:
    return set_up(qtbot, theme, tmp_path, ScriptedBackend())


def drop(on: QWidget, mime: QMimeData) -> bool:
    actions, buttons, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(9, 9), actions, mime, buttons, keys)
    QApplication.sendEvent(on, enter)
    event = QDropEvent(QPoint(9, 9), actions, mime, buttons, keys)
    QApplication.sendEvent(on, event)
    return enter.isAccepted() and event.isAccepted()


def test_dropped_files_are_opened_in_order(bench: Bench) -> None:
    assert drop(bench.window, files("/a/one.png", "/a/two.jpg"))
    assert [entry.name for entry in bench.desk.queue.entries] == ["one.png", "two.jpg"]
    assert bench.backend.last("decode").file == Path("/a/one.png")


def test_a_picture_dragged_from_a_browser_is_taken_as_it_is_and_no_address_is_followed(bench: Bench) -> None:
    assert drop(bench.window, picture_of_a_browser())
    asked = bench.backend.last("decode")
    assert asked.untrusted == AS_IT_CAME
    assert bench.desk.queue.entries[0].name == "Pasted picture"


def test_text_that_is_dropped_is_no_document(bench: Bench) -> None:
    assert not drop(bench.window, words())
    assert bench.desk.queue.entries == ()


def test_a_remote_address_alone_is_no_document() -> None:
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.org/card.png")])
    assert not can_take(mime)
    assert sources_from_mime(mime) == ()


def test_the_place_to_drop_shows_while_something_is_dragged_over_the_window(bench: Bench, qtbot: QtBot) -> None:
    changed: list[bool] = []
    bench.window.doors.dragging_changed.connect(changed.append)
    drop(bench.window, files("/a/one.png"))
    assert changed == [True, False]


def test_pasted_files_are_opened(bench: Bench) -> None:
    QGuiApplication.clipboard().setMimeData(files("/a/one.png"))
    bench.window.actions_table["paste"].trigger()
    assert bench.backend.last("decode").file == Path("/a/one.png")


def test_a_pasted_picture_reaches_the_reader_as_a_whole_file(bench: Bench, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setMimeData(pixels())
    bench.window.actions_table["paste"].trigger()
    qtbot.waitUntil(lambda: bool(bench.backend.of("decode")))
    untrusted = bench.backend.last("decode").untrusted
    assert isinstance(untrusted, KeptFile)
    assert untrusted.load().startswith(b"BM")


def test_pasting_nothing_says_so(bench: Bench) -> None:
    QGuiApplication.clipboard().setMimeData(words())
    bench.window.actions_table["paste"].trigger()
    notice = bench.window.views.messages.notice
    assert notice is not None
    assert "clipboard" in notice.text


def test_a_document_is_pasted_even_while_the_cursor_is_in_an_editor(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    bench = set_up(qtbot, theme, tmp_path, auto_backend())
    bench.open()
    qtbot.waitUntil(lambda: bench.window.views.fields.current_key != "")
    editor = QApplication.focusWidget()
    assert isinstance(editor, QPlainTextEdit)
    before = editor.toPlainText()
    QGuiApplication.clipboard().setMimeData(files("/a/two.png"))
    QTest.keyClick(editor, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert len(bench.desk.queue.entries) == 2
    assert editor.toPlainText() == before
    QGuiApplication.clipboard().setMimeData(words())
    QTest.keyClick(editor, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert "YIP" in editor.toPlainText()
    assert len(bench.desk.queue.entries) == 2


def test_a_file_dropped_on_an_editor_is_opened_and_its_path_is_not_typed(
    qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    bench = set_up(qtbot, theme, tmp_path, auto_backend())
    bench.open()
    qtbot.waitUntil(lambda: bench.window.views.fields.current_key != "")
    editor = QApplication.focusWidget()
    assert isinstance(editor, QPlainTextEdit)
    before = editor.toPlainText()
    drop(editor.viewport(), files("/a/two.png"))
    assert editor.toPlainText() == before
    assert len(bench.desk.queue.entries) == 2


def test_paths_keep_their_order_and_their_names() -> None:
    sources = sources_from_paths(["/a/b/one.png", Path("two.tif")])
    assert [(source.name, source.path) for source in sources] == [
        ("one.png", Path("/a/b/one.png")),
        ("two.tif", Path("two.tif")),
    ]


def test_other_keys_of_an_editor_are_left_to_it(bench: Bench) -> None:
    QGuiApplication.clipboard().setMimeData(files("/a/two.png"))
    event = QKeyEvent(QKeyEvent.Type.ShortcutOverride, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    editor = bench.window.findChild(QPlainTextEdit)
    assert not bench.window.doors.eventFilter(editor, event)


def outlook(*names: str) -> QMimeData:
    mime = QMimeData()
    mime.setData(WINDOWS_FILES, group(*(descriptor(name, len(AS_IT_CAME)) for name in names)))
    for index in range(len(names)):
        mime.setData(f"{WINDOWS_CONTENT};index={index}", AS_IT_CAME + b"\0\0")
    return mime


def test_attachments_of_a_mail_are_taken_without_a_file(bench: Bench) -> None:
    assert drop(bench.window, outlook("front.jpg", "back.jpg"))
    assert [entry.name for entry in bench.desk.queue.entries] == ["front.jpg", "back.jpg"]
    assert bench.backend.last("decode").untrusted == AS_IT_CAME


def test_a_single_attachment_needs_no_index() -> None:
    mime = QMimeData()
    mime.setData(WINDOWS_FILES, group(descriptor("card.png")))
    mime.setData(WINDOWS_CONTENT, AS_IT_CAME)
    assert [(source.name, source.data) for source in sources_from_mime(mime)] == [("card.png", AS_IT_CAME)]


def test_several_pictures_inside_a_page_come_at_once(bench: Bench) -> None:
    mime, picture = QMimeData(), base64.b64encode(AS_IT_CAME).decode()
    mime.setHtml(f'<img src="data:image/png;base64,{picture}"><img src="data:image/png;base64,{picture}">')
    assert drop(bench.window, mime)
    assert len(bench.desk.queue.entries) == 2


@pytest.mark.parametrize("kind", ["image/jpeg", "image/bmp", "image/tiff", "application/pdf"])
def test_every_form_of_a_picture_is_taken_as_it_is(kind: str) -> None:
    mime = QMimeData()
    mime.setData(kind, AS_IT_CAME)
    assert [source.data for source in sources_from_mime(mime)] == [AS_IT_CAME]


def test_files_copied_in_a_file_manager_are_pasted() -> None:
    mime = QMimeData()
    mime.setData("x-special/gnome-copied-files", b"copy\nfile:///one.png\nfile:///My%20two.png")
    assert [source.path for source in sources_from_mime(mime)] == [Path("/one.png"), Path("/My two.png")]


def test_the_address_of_a_picture_is_refused_in_words_and_not_fetched(bench: Bench) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.org/card.png")])
    for give in (lambda: drop(bench.window, mime), lambda: paste(bench, mime)):
        bench.window.views.messages.clear()
        give()
        notice = bench.window.views.messages.notice
        assert notice is not None
        assert "address" in notice.text
    assert bench.desk.queue.entries == ()
    assert bench.backend.calls == []


def paste(bench: Bench, mime: QMimeData) -> None:
    again = QMimeData()
    again.setUrls(mime.urls())
    QGuiApplication.clipboard().setMimeData(again)
    bench.window.actions_table["paste"].trigger()
