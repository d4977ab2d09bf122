"""A fields pane with a page and a record on it, for the tests."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QInputMethodEvent, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.desktop.theme import Theme
from app.desktop.views.fields_view import FieldsView
from app.desktop.widgets.field_card import FieldCard
from app.desktop.widgets.field_editor import FieldEditor
from app.services.review import ReviewSession


@dataclass
class Pane:
    """The view, its record, and every signal that it sent."""

    view: FieldsView
    session: ReviewSession
    told: list[str] = field(default_factory=list)

    @property
    def editor(self) -> FieldEditor:
        return self.view.findChild(FieldEditor)  # type: ignore[return-value]

    @property
    def card(self) -> FieldCard:
        return self.view.findChild(FieldCard)  # type: ignore[return-value]

    @property
    def text(self) -> str:
        return self.editor.toPlainText()

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Presses a key where the focus is, as an operator does."""
        target = QApplication.focusWidget()
        assert isinstance(target, QWidget)
        QTest.keyClick(target, key, modifiers)

    def type(self, text: str) -> None:
        target = QApplication.focusWidget()
        assert isinstance(target, QWidget)
        QTest.keyClicks(target, text)

    def compose(self, preedit: str, commit: str = "") -> None:
        """What an input method sends while characters are being put together, and when they are done."""
        event = QInputMethodEvent(preedit, [])
        if commit:
            event.setCommitString(commit)
        QApplication.sendEvent(self.editor, event)


def page() -> QImage:
    """A pale page with a dark stroke in every second field's box, so that a crop can be told from empty paper."""
    image = QImage(400, 400, QImage.Format.Format_RGB32)
    image.fill(QColor("#e6efe8"))
    painter = QPainter(image)
    painter.fillRect(100, 40, 100, 30, QColor("#202020"))
    painter.end()
    return image


def open_pane(qtbot: QtBot, theme: Theme, session: ReviewSession) -> Pane:
    view = FieldsView(theme)
    qtbot.addWidget(view)
    view.resize(420, 800)
    pane = Pane(view, session)
    view.field_focused.connect(lambda key: pane.told.append(f"focused {key}"))
    view.value_committed.connect(lambda key: pane.told.append(f"committed {key}"))
    view.reread_requested.connect(lambda key: pane.told.append(f"reread {key}"))
    view.countersign_requested.connect(lambda: pane.told.append("countersign"))
    view.postpone_requested.connect(lambda: pane.told.append("postpone"))
    view.cancel_requested.connect(lambda: pane.told.append("cancel"))
    with qtbot.waitExposed(view):
        view.show()
    view.activateWindow()
    view.set_page_image(page())
    view.show_session(session)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    return pane
