"""What stands in the middle of the desk while no document is in hand: what to do next, in one sentence."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Slot
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from app.desktop.icons import icon_pixmap
from app.desktop.theme import Role, Scale, Space, Theme, set_role

_ICON_PX = 56
_FRAME_WIDTH_PX = 520
_ICONS_FROM_PX = 540


class EmptyView(QWidget):
    """An invitation with a dashed frame to drop on, and the actions that fill the desk. GUI thread only."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sign = QLabel(self)
        self._title = QLabel(self)
        self._text = QLabel(self)
        self._buttons = QHBoxLayout()
        self._dropping = False
        self._icon = "document"
        self._lay_out()
        theme.changed.connect(self._on_theme_changed)
        self.invite("", "")

    def add_action_buttons(self, actions: tuple[QAction, ...]) -> None:
        """Offers these actions below the sentence."""
        for action in actions:
            button = QToolButton(self)
            button.setDefaultAction(action)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            self._buttons.addWidget(button)
        self._buttons.addStretch(1)

    def invite(self, open_key: str, paste_key: str) -> None:
        """Says how a document gets here, with the keys as the operator has them."""
        self._icon = "document"
        self._title.setText(self.tr("Put a document on the desk"))
        self._text.setText(
            self.tr("Drop it here, press {paste} to paste, or {open} to open a file.").format(
                paste=paste_key, open=open_key
            )
        )
        self._on_theme_changed()

    def explain(self, title: str, text: str, *, is_coming: bool = False) -> None:
        """Says why the document in hand cannot be shown, or not yet."""
        self._icon = "document" if is_coming else "document-off"
        self._title.setText(title)
        self._text.setText(text)
        self._on_theme_changed()

    def set_dropping(self, dropping: bool) -> None:
        """Shows that what is dragged over the window can be dropped."""
        self._dropping = dropping
        self.update()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._make_room()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self._theme.color("canvas"))
        wide = min(_FRAME_WIDTH_PX + 2 * Space.XXL, self.width() - 2 * Space.S)
        around = self._sign.geometry().united(self._title.geometry()).united(self._text.geometry())
        top, bottom = around.top() - Space.XXL, self._buttons.geometry().bottom() + Space.XXL
        frame = QRectF((self.width() - wide) / 2, top, wide, bottom - top)
        pen = QPen(self._theme.color("accent" if self._dropping else "border_strong"), 2.0 if self._dropping else 1.4)
        pen.setDashPattern([4.0, 4.0])
        painter.setPen(pen)
        painter.setBrush(self._theme.color("accent_soft") if self._dropping else self._theme.color("window"))
        painter.drawRoundedRect(frame, 14.0, 14.0)
        painter.end()

    def _lay_out(self) -> None:
        set_role(self._text, Role.MUTED)
        for label in (self._sign, self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setMaximumWidth(_FRAME_WIDTH_PX)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._buttons.setSpacing(Space.S)
        self._buttons.addStretch(1)
        middle = QHBoxLayout()
        middle.setContentsMargins(Space.XL, 0, Space.XL, 0)
        middle.addStretch(1)
        middle.addWidget(self._text, 1000)
        middle.addStretch(1)
        column = QVBoxLayout(self)
        column.setSpacing(Space.M)
        column.addStretch(1)
        column.addWidget(self._sign)
        column.addWidget(self._title)
        column.addLayout(middle)
        column.addSpacing(Space.S)
        column.addLayout(self._buttons)
        column.addStretch(1)

    @Slot()
    def _on_theme_changed(self) -> None:
        self._sign.setPixmap(icon_pixmap(self._icon, self._theme.palette.muted, _ICON_PX, self.devicePixelRatioF()))
        self._title.setFont(self._theme.font(Scale.EMPTY))
        self._text.setFont(self._theme.font(Scale.BODY))
        self._make_room()
        self.update()

    def _make_room(self) -> None:
        """A layout between stretches gives a wrapped label one line too few; a narrow desk has no room for icons."""
        styles = Qt.ToolButtonStyle
        style = styles.ToolButtonTextBesideIcon if self.width() >= _ICONS_FROM_PX else styles.ToolButtonTextOnly
        for button in self.findChildren(QToolButton):
            button.setToolButtonStyle(style)
        wide = min(_FRAME_WIDTH_PX, self.width() - 2 * Space.XXL - 2 * Space.XL)
        self._text.setMinimumHeight(0)  # a label is never said to need less than its least height
        self._text.setFixedHeight(max(0, self._text.heightForWidth(max(1, wide))))
