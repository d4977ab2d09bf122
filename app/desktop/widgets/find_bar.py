"""A line to search in, with what to do with all lines beside it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget
from typing_extensions import override

from app.desktop.theme import Role, Scale, Space, Theme, set_role


class FindBar(QWidget):
    """Tells what is searched for; whoever holds the lines finds it and says how often. GUI thread only.

    Signals:
        wanted(str, int): the next (1), the previous (-1) or the nearest (0) place with this text is wanted.
        copy_requested(): the text of the whole page is to be copied.
        left(): Esc was pressed; the list shall have the focus again.
    """

    wanted = Signal(str, int)
    copy_requested = Signal()
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = QLineEdit(self)
        self._text.setPlaceholderText(self.tr("Search on the page"))
        self._text.setAccessibleName(self.tr("Search on the page"))
        self._text.setClearButtonEnabled(True)
        self._count = QLabel(self)
        set_role(self._count, Role.MUTED)
        self._copy = QPushButton(self.tr("Copy text"), self)
        set_role(self._copy, Role.QUIET)
        self._copy.setAutoDefault(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, Space.XS, 0, Space.XS)
        row.setSpacing(Space.S)
        row.addWidget(self._text, 1)
        row.addWidget(self._count)
        row.addWidget(self._copy)
        self._text.setFont(theme.font(Scale.BODY))
        self._text.setMinimumHeight(theme.editor_height_px(self._text.font()))
        self._text.textEdited.connect(lambda text: self.wanted.emit(text, 0))
        self._copy.clicked.connect(self.copy_requested)

    def take_focus(self) -> None:
        """Puts the cursor into the line, with what stands there selected."""
        self._text.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._text.selectAll()

    def show_count(self, place: int, count: int) -> None:
        """Shows which of how many places is in hand; nothing while nothing is searched for."""
        text = self.tr("{place} of {count}").format(place=place, count=count) if self._text.text() else ""
        self._count.setText(text)
        self._count.setAccessibleName(text)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.wanted.emit(self._text.text(), -1 if back else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
