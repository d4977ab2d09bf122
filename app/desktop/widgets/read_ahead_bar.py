"""How reading ahead goes: a thin bar, how many are left and for how long, and a button that pauses it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QToolButton, QVBoxLayout, QWidget

from app.desktop.theme import Role, Scale, Space, Theme, set_role
from app.services.read_ahead import ReadAhead

_BAR_PX = 4
_MINUTE_S = 60
_SHORT_S = 10


class ReadAheadBar(QWidget):
    """Visible while there is something left to read. GUI thread only.

    Signals:
        pause_requested(bool): the operator wants reading ahead paused (True) or going on.
    """

    pause_requested = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = QLabel(self)
        self._bar = QProgressBar(self)
        self._pause = QToolButton(self)
        self._lay_out()
        self._pause.clicked.connect(lambda: self.pause_requested.emit(self._pause.isChecked()))
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self.show_read_ahead(ReadAhead())

    @property
    def words(self) -> str:
        """What stands there."""
        return self._words.text()

    @Slot(object)
    def show_read_ahead(self, news: ReadAhead) -> None:
        """Shows how it goes; hides itself when nothing is left."""
        self.setVisible(news.left > 0)
        self._bar.setRange(0, news.left + news.done)
        self._bar.setValue(news.done)
        self._pause.setChecked(news.is_paused)
        self._pause.setText(self.tr("Go on") if news.is_paused else self.tr("Pause"))
        left = self.tr("%n left to read", "", news.left)
        time = self.tr("paused") if news.is_paused else self._time(news.seconds_left)
        self._words.setText(f"{left} · {time}" if time else left)
        self._bar.setAccessibleName(self._words.text())

    def _time(self, seconds: float) -> str:
        if seconds <= 0:
            return ""
        if seconds < _SHORT_S:
            return self.tr("a few seconds")
        if seconds < _MINUTE_S:
            return self.tr("about {seconds} s").format(seconds=round(seconds))
        return self.tr("about %n minute(s)", "", round(seconds / _MINUTE_S))

    def _lay_out(self) -> None:
        set_role(self._words, Role.MUTED)
        set_role(self._pause, Role.QUIET)
        self._words.setWordWrap(True)
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(_BAR_PX)
        self._pause.setCheckable(True)
        self._pause.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self._words, 1)
        row.addWidget(self._pause)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XS, 0, Space.XS, 0)
        column.setSpacing(Space.XS)
        column.addLayout(row)
        column.addWidget(self._bar)

    @Slot()
    def _on_theme_changed(self) -> None:
        for widget in (self._words, self._pause):
            widget.setFont(self._theme.font(Scale.CAPTION))
