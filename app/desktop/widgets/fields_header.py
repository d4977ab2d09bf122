"""The head of the fields pane: what the operator has to do, and how many fields are in which state."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.desktop.models.field_words import FieldWords
from app.desktop.theme import Role, Scale, Theme, set_role
from app.services.review import ReviewSession


class FieldsHeader(QWidget):
    """Two lines of words about a record."""

    def __init__(self, theme: Theme, words: FieldWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = words
        self._title = QLabel(self)
        self._counts = QLabel(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for label in (self._title, self._counts):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            column.addWidget(label)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    @property
    def title(self) -> str:
        """The headline that is shown."""
        return self._title.text()

    @property
    def counts(self) -> str:
        """The line under the headline."""
        return self._counts.text()

    def show_session(self, session: ReviewSession | None) -> None:
        """Shows how that record stands; None for an empty desk."""
        self._title.setText(self._words.title(session))
        self._title.setAccessibleName(self._title.text())
        self._counts.setText(self._words.subtitle(session))
        self._counts.setAccessibleName(self._counts.text())

    @Slot()
    def _on_theme_changed(self) -> None:
        self._title.setFont(self._theme.font(Scale.TITLE))
        self._counts.setFont(self._theme.font(Scale.CAPTION))
        set_role(self._title, Role.TITLE)
        set_role(self._counts, Role.MUTED)
