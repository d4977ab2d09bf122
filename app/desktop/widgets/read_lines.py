"""The lines of a picture that is no known document, to read and to copy."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.desktop.theme import Scale, Theme
from app.domain.text import TextLine


class ReadLines(QPlainTextEdit):
    """Shows lines in reading order; hides itself when there are none."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setAccessibleName(self.tr("Lines that were read"))
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self.hide()

    def show_lines(self, lines: Sequence[TextLine]) -> None:
        """Shows these lines, one under the other."""
        text = "\n".join(line.text for line in lines)
        if text != self.toPlainText():
            self.setPlainText(text)
        self.setVisible(bool(lines))

    @Slot()
    def _on_theme_changed(self) -> None:
        self.setFont(self._theme.font(Scale.VALUE))
