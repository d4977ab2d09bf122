"""The numbered alternatives under the editor: what else a field might say, the differing characters in bold."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget
from typing_extensions import override

from app.desktop.theme import Scale, Space, Theme
from app.domain.reading import Alternative
from app.services.review_rekey import compare


class AlternativesBar(QWidget):
    """Offers up to five values; a click takes one, the keys Alt+1 to Alt+5 do the same through the pane.

    Signals:
        alternative_chosen(int): the operator clicked the alternative with this number, from 1.
    """

    alternative_chosen = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._buttons: list[AlternativeButton] = []
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self.tr("Alternatives"))

    def show_alternatives(self, value: str, alternatives: Sequence[Alternative]) -> None:
        """Shows these, compared with the value in the editor; hides itself when there are none."""
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons = []
        for number, alternative in enumerate(alternatives, start=1):
            button = AlternativeButton(self._theme, number, value, alternative.value, self)
            button.clicked.connect(self._on_button_clicked)
            button.show()
            self._buttons.append(button)
        self.setVisible(bool(self._buttons))
        self._arrange(self.width())
        self.updateGeometry()

    @property
    def offered(self) -> tuple[str, ...]:
        """The values that are shown, in the order of their numbers."""
        return tuple(button.value for button in self._buttons)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        places = self._places(width)
        return max((place.bottom() + 1 for place in places), default=0)

    @override
    def sizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(max(self.width(), 200)))

    @override
    def resizeEvent(self, event: object) -> None:
        self._arrange(self.width())

    def _arrange(self, width: int) -> None:
        for button, place in zip(self._buttons, self._places(width), strict=True):
            button.setGeometry(place)

    def _places(self, width: int) -> list[QRect]:
        """Left to right, on to the next line where one does not fit any more."""
        places: list[QRect] = []
        left = top = 0
        for button in self._buttons:
            size = button.sizeHint()
            if left and left + size.width() > width:
                left, top = 0, top + size.height()
            places.append(QRect(left, top, min(size.width(), width), size.height()))
            left += size.width() + Space.XS
        return places

    @Slot()
    def _on_button_clicked(self) -> None:
        sender = self.sender()
        if isinstance(sender, AlternativeButton):
            self.alternative_chosen.emit(sender.number)


class AlternativeButton(QAbstractButton):
    """One alternative: its key, and the value with what differs from the current one in bold."""

    def __init__(self, theme: Theme, number: int, current: str, value: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.number = number
        self.value = value
        self._theme = theme
        self._key = self.tr("Alt {n}").format(n=number)
        self._line = self._layout(current, value.replace("\n", " "))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Alternative {n}: {value}").format(n=number, value=value))

    @override
    def sizeHint(self) -> QSize:
        width = Space.XS + self._key_width() + Space.S + self._line.maximumWidth() + Space.S
        height = max(self._line.boundingRect().height(), QFontMetricsF(self._theme.font(Scale.CAPTION)).height())
        return QSize(round(width + 1), round(height + Space.S))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("border"))
            painter.drawRoundedRect(QRectF(self.rect()), 4, 4)
        painter.setFont(self._theme.font(Scale.CAPTION))
        painter.setPen(self._theme.color("muted"))
        key = QRectF(Space.XS, 0, self._key_width() + 1, self.height())
        painter.drawText(key, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._key)
        painter.setPen(self._theme.color("text"))
        top = (self.height() - self._line.boundingRect().height()) / 2
        self._line.draw(painter, QPointF(key.right() + Space.S - 1, top))
        painter.end()

    def _key_width(self) -> float:
        return QFontMetricsF(self._theme.font(Scale.CAPTION)).horizontalAdvance(self._key)

    def _layout(self, current: str, value: str) -> QTextLayout:
        layout = QTextLayout(value, self._theme.font(Scale.BODY))
        formats = []
        for difference in compare(current, value).differences:
            strong = QTextLayout.FormatRange()
            strong.start = _utf16_length(value[: difference.typed_start])
            strong.length = _utf16_length(value[difference.typed_start : difference.typed_end])
            look = QTextCharFormat()
            look.setFontWeight(700)
            look.setFontUnderline(True)
            strong.format = look
            formats.append(strong)
        layout.setFormats(formats)
        layout.beginLayout()
        line = layout.createLine()
        line.setNumColumns(max(_utf16_length(value), 1))
        layout.endLayout()
        return layout


def _utf16_length(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
