"""What the desk tells the operator in passing: a bar over the document that asks for nothing and goes by itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFontMetrics
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget
from typing_extensions import override

from app.desktop.icons import icon, icon_pixmap
from app.desktop.theme import Role, Space, Theme, set_role
from app.domain.reading import FieldState, Level

_SHOWN_MS = {Level.INFO: 5000, Level.WARN: 12000}
_ICON_PX = 18
_MAX_WIDTH_PX = 720


@dataclass(frozen=True, slots=True)
class Notice:
    """One message. `action` is the verb on its button ("" for none) and `act` what the button does. `forget`, if
    given, is called once when the message is gone without its button having been pressed.
    """

    text: str
    level: Level = Level.INFO
    action: str = ""
    act: Callable[[], None] | None = None
    forget: Callable[[], None] | None = None


class MessageBar(QFrame):
    """Shows the newest notice at the lower edge of its parent. News go by themselves; an error stays until it is
    closed or another notice comes. It never takes the focus. GUI thread only.
    """

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._ground = parent
        self._notice: Notice | None = None
        self._sign = QLabel(self)
        self._text = QLabel(self)
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._button = QPushButton(self)
        self._close = QToolButton(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.clear)
        self._lay_out()
        self._button.clicked.connect(self._on_button_clicked)
        self._close.clicked.connect(self.clear)
        theme.changed.connect(self._on_theme_changed)
        parent.installEventFilter(self)
        self.hide()

    @property
    def notice(self) -> Notice | None:
        """The message that is shown, or None."""
        return self._notice

    @property
    def counts_down(self) -> bool:
        """Whether the message will go by itself."""
        return self._timer.isActive()

    def show_notice(self, notice: Notice) -> None:
        """Shows the notice instead of the one before."""
        self._forget()
        self._notice = notice
        self._text.setText(notice.text)
        self._button.setText(notice.action)
        self._button.setVisible(bool(notice.action))
        self._on_theme_changed()
        self._place()
        self.show()
        self.raise_()
        self._timer.stop()
        if notice.level in _SHOWN_MS:
            self._timer.start(_SHOWN_MS[notice.level])
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, notice.text))

    @Slot()
    def clear(self) -> None:
        """Takes the message away."""
        self._timer.stop()
        self._forget()
        self.hide()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, Space.S, Space.S, Space.S)
        row.setSpacing(Space.M)
        row.addWidget(self._sign)
        row.addWidget(self._text, 1)
        row.addWidget(self._button)
        row.addWidget(self._close)
        set_role(self._close, Role.QUIET)
        self._button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._close.setAccessibleName(self.tr("Close the message"))
        self._close.setToolTip(self.tr("Close the message"))
        self._close.setIcon(icon(self._theme, "close", "muted"))
        self.setAccessibleName(self.tr("Message"))

    def _place(self) -> None:
        parent = self._ground
        self._text.setMinimumWidth(0)
        beside = self.sizeHint().width() - self._text.sizeHint().width()
        words = QFontMetrics(self._text.font()).horizontalAdvance(self._text.text()) + Space.S
        self.setFixedWidth(min(_MAX_WIDTH_PX, parent.width() - 2 * Space.L, beside + words))
        self.setFixedHeight(self.heightForWidth(self.width()))
        self.move((parent.width() - self.width()) // 2, parent.height() - self.height() - Space.XL)

    def _forget(self) -> None:
        notice, self._notice = self._notice, None
        if notice is not None and notice.forget is not None:
            notice.forget()

    @Slot()
    def _on_button_clicked(self) -> None:
        notice, self._notice = self._notice, None
        self.clear()
        if notice is not None and notice.act is not None:
            notice.act()

    @Slot()
    def _on_theme_changed(self) -> None:
        palette = self._theme.palette
        level = self._notice.level if self._notice else Level.INFO
        states = {Level.INFO: FieldState.CONFIRMED, Level.WARN: FieldState.CHECK, Level.ERROR: FieldState.CONFLICT}
        look = palette.states[states[level]]
        names = {Level.INFO: "about", Level.WARN: "warning", Level.ERROR: "warning"}
        self.setStyleSheet(
            f"MessageBar {{ background: {palette.window}; border: 1px solid {look.line}; border-radius: 10px; }}"
        )
        self._sign.setPixmap(icon_pixmap(names[level], look.ink, _ICON_PX, self.devicePixelRatioF()))
