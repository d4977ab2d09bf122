"""F1: the keys that help here, over the window; any key or click takes it away."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from app.desktop.actions import Actions
from app.desktop.theme import Role, Scale, Space, Theme, set_role

_COLUMNS = 3
_VEIL_ALPHA = 150


class KeysOverlay(QWidget):
    """Lists every action that is possible now and has a key, menu by menu. It lies over its parent."""

    def __init__(self, theme: Theme, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._actions = actions
        self._ground = parent
        self._sheet = _Sheet(theme, self)
        self._before: QWidget | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Keys"))
        parent.installEventFilter(self)
        self.hide()

    @Slot()
    def toggle(self) -> None:
        """Shows the keys, or takes them away."""
        if self.isVisible():
            self._leave()
            return
        self._before = self.window().focusWidget()
        self._sheet.fill(self._groups())
        self.setAccessibleDescription(self._spoken())
        self.setGeometry(self._ground.rect())
        self._place()
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta):
            self._leave()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._leave()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        veil = self._theme.color("shade")
        veil.setAlpha(_VEIL_ALPHA)
        painter.fillRect(self.rect(), veil)
        painter.end()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self._ground.rect())
            self._place()
        return super().eventFilter(watched, event)

    def _leave(self) -> None:
        self.hide()
        if self._before is not None:
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)

    def _place(self) -> None:
        self._sheet.adjustSize()
        self._sheet.move(
            max(0, (self.width() - self._sheet.width()) // 2), max(0, (self.height() - self._sheet.height()) // 2)
        )

    def _groups(self) -> list[tuple[str, list[tuple[str, str]]]]:
        names = self._actions.menu_names()
        groups: dict[str, list[tuple[str, str]]] = {name: [] for name in names}
        for spec in self._actions:
            keys = self._actions.key_hint(spec.name)
            if keys and self._actions[spec.name].isEnabled():
                groups[spec.menu].append((keys, spec.words))
        return [(names[menu], rows) for menu, rows in groups.items() if rows]

    def _spoken(self) -> str:
        return "\n".join(f"{keys}: {words}" for _, rows in self._groups() for keys, words in rows)


class _Sheet(QWidget):
    """The card with the lists on it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._columns = QGridLayout()
        self._title = QLabel(self.tr("Keys that help here"), self)
        hint = QLabel(self.tr("Any key closes this. All of them can be changed: Help, Change keys."), self)
        set_role(hint, Role.MUTED)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XXL, Space.XL, Space.XXL, Space.XL)
        column.setSpacing(Space.M)
        column.addWidget(self._title)
        column.addLayout(self._columns)
        column.addWidget(hint)
        self._columns.setHorizontalSpacing(Space.XXL)
        self._columns.setVerticalSpacing(Space.M)

    def fill(self, groups: list[tuple[str, list[tuple[str, str]]]]) -> None:
        """Shows these lists, the longer ones first found place in the shortest column."""
        self._title.setFont(self._theme.font(Scale.TITLE))
        while (item := self._columns.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        stacks: list[list[QWidget]] = [[] for _ in range(_COLUMNS)]
        heights = [0] * _COLUMNS
        for name, rows in groups:
            shortest = heights.index(min(heights))
            stacks[shortest].append(self._group(name, rows))
            heights[shortest] += len(rows) + 2
        for place, stack in enumerate(stacks):
            holder = QWidget(self)
            column = QVBoxLayout(holder)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(Space.L)
            for widget in stack:
                column.addWidget(widget)
            column.addStretch(1)
            self._columns.addWidget(holder, 0, place)

    def _group(self, name: str, rows: list[tuple[str, str]]) -> QWidget:
        holder = QWidget(self)
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.XS)
        title = QLabel(name, holder)
        title.setFont(self._theme.font(Scale.STRONG))
        grid.addWidget(title, 0, 0, 1, 2)
        for row, (keys, words) in enumerate(rows, 1):
            key = QLabel(keys, holder)
            key.setFont(self._theme.font(Scale.CAPTION))
            set_role(key, Role.MUTED)
            what = QLabel(words, holder)
            what.setFont(self._theme.font(Scale.CAPTION))
            grid.addWidget(key, row, 0)
            grid.addWidget(what, row, 1)
        grid.setColumnStretch(1, 1)
        return holder

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self._theme.color("window"))
        painter.setPen(QPen(self._theme.color("border"), 1.0))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 14, 14)
        painter.end()
