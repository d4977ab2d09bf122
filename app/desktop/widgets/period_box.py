"""A span of days to look in: some that are usual, or any first and last day."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QDate, Signal, Slot
from PySide6.QtWidgets import QComboBox, QDateEdit, QHBoxLayout, QWidget

from app.desktop.theme import Space
from app.domain.clock import iso

_ANY, _TODAY, _WEEK, _MONTH, _BETWEEN = range(5)
_DAYS = {_TODAY: 1, _WEEK: 7, _MONTH: 30}


class PeriodBox(QWidget):
    """Gives the span as moments in UTC. GUI thread only.

    Signals:
        changed(): another span was chosen.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choice = QComboBox(self)
        self._choice.addItems(
            [
                self.tr("any day"),
                self.tr("today"),
                self.tr("last 7 days"),
                self.tr("last 30 days"),
                self.tr("from … until …"),
            ]
        )
        self._choice.setAccessibleName(self.tr("Days"))
        today = QDate.currentDate()
        self._first, self._last = QDateEdit(today.addDays(-7), self), QDateEdit(today, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.XS)
        row.addWidget(self._choice)
        for editor, name in ((self._first, self.tr("First day")), (self._last, self.tr("Last day"))):
            editor.setCalendarPopup(True)
            editor.setAccessibleName(name)
            editor.setMinimumHeight(self._choice.sizeHint().height())
            editor.hide()
            editor.dateChanged.connect(self.changed)
            row.addWidget(editor)
        self._choice.currentIndexChanged.connect(self._on_choice_changed)

    @property
    def span(self) -> tuple[str, str]:
        """Since and until, the latter not included, as ISO 8601 in UTC; "" is no limit."""
        chosen = self._choice.currentIndex()
        if chosen == _ANY:
            return "", ""
        if chosen == _BETWEEN:
            return _midnight(self._first.date()), _midnight(self._last.date().addDays(1))
        return _midnight(QDate.currentDate().addDays(1 - _DAYS[chosen])), ""

    def choose_days(self, first: QDate, last: QDate) -> None:
        """Chooses these days, both included."""
        self._first.setDate(first)
        self._last.setDate(last)
        self._choice.setCurrentIndex(_BETWEEN)

    @Slot()
    def _on_choice_changed(self) -> None:
        between = self._choice.currentIndex() == _BETWEEN
        self._first.setVisible(between)
        self._last.setVisible(between)
        self.changed.emit()


def _midnight(day: QDate) -> str:
    """The beginning of that local day."""
    local = datetime(day.year(), day.month(), day.day()).astimezone()
    return iso(local.astimezone(UTC) + timedelta(0))
