"""Is everything well: one line for each thing that was looked at, green or what to do."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFont, QIcon, QResizeEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.desktop import texts
from app.desktop.icons import icon_pixmap
from app.desktop.theme import Role, Scale, Space, Theme, set_role
from app.domain.reading import FieldState, Level
from app.services.doctor_check import Check

_SIZE_PX = (760, 560)
_ICON_PX = 16
_STATES = {Level.INFO: FieldState.CHECK, Level.WARN: FieldState.CHECK, Level.ERROR: FieldState.CONFLICT}


class DoctorDialog(QDialog):
    """Fills as the checks come in: `add`, then `show_end`. GUI thread only."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._wrong = 0
        self.setWindowTitle(self.tr("Is everything well?"))
        self.resize(*_SIZE_PX)
        self._head = QLabel(self.tr("Looking…"), self)
        self._list = QTreeWidget(self)
        self._close = QPushButton(self.tr("Close"), self)
        self._lay_out()
        self._close.clicked.connect(self.accept)

    @property
    def verdict(self) -> str:
        """The headline."""
        return self._head.text()

    @property
    def lines(self) -> tuple[tuple[str, str], ...]:
        """What was looked at and what is said of it."""
        found = []
        for number in range(self._list.topLevelItemCount()):
            item = self._list.topLevelItem(number)
            if item is not None:
                found.append((item.text(0), item.text(1)))
        return tuple(found)

    @Slot(object)
    def add(self, check: Check) -> None:
        """One more thing was looked at."""
        advice = texts.finding_sentence(check.advice) if check.advice else ""
        item = QTreeWidgetItem([check.name, "\n".join(part for part in (check.found, advice) if part)])
        state = _STATES[check.advice.level] if check.advice else FieldState.PROVEN
        look = self._theme.state(state)
        item.setIcon(0, QIcon(icon_pixmap(look.icon, look.ink, _ICON_PX, self.devicePixelRatioF())))
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{check.name}: {texts.state_word(state)}")
        if check.advice is not None and check.advice.level is not Level.INFO:
            self._wrong += 1
            strong = QFont(self._list.font())
            strong.setWeight(QFont.Weight.DemiBold)
            item.setFont(0, strong)
        self._list.addTopLevelItem(item)
        self._list.scheduleDelayedItemsLayout()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._list.scheduleDelayedItemsLayout()

    @Slot()
    def show_end(self) -> None:
        """Everything was looked at."""
        if self._wrong:
            self._head.setText(self.tr("%n thing(s) to look after", "", self._wrong))
        else:
            self._head.setText(self.tr("Everything is well."))

    def _lay_out(self) -> None:
        self._head.setFont(self._theme.font(Scale.TITLE))
        self._list.setColumnCount(2)
        self._list.setHeaderHidden(True)
        self._list.setRootIsDecorated(False)
        self._list.setWordWrap(True)
        self._list.setUniformRowHeights(False)
        self._list.setAccessibleName(self.tr("What was looked at"))
        self._list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self._list.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        set_role(self._close, Role.PRIMARY)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(self._head)
        column.addWidget(self._list, 1)
        column.addLayout(buttons)
