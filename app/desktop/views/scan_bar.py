"""The line at the foot of the desk that shows a scan under way, and asks for the other side of a card."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget
from typing_extensions import override

from app.desktop.icons import icon_pixmap
from app.desktop.scan_room import ScanRoom, ScanState
from app.desktop.theme import Role, Space, Theme, set_role
from app.services.scanning import ScanProgress

_ICON_PX = 20
_BAR_PX = (220, 8)
_WHOLE = 1000


class ScanBar(QFrame):
    """Shown while a scan is under way or a back is waited for. It never takes the focus by itself. GUI thread only.

    Signals:
        stop_requested(): the scan should stop.
        back_requested(): the card was turned.
        no_back_requested(): there is no other side to scan.
    """

    stop_requested = Signal()
    back_requested = Signal()
    no_back_requested = Signal()

    def __init__(self, theme: Theme, room: ScanRoom, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._room = room
        self._key = ""
        self._sign = QLabel(self)
        self._text = QLabel(self)
        self._bar = QProgressBar(self)
        self._back = QPushButton(self)
        self._no_back = QPushButton(self.tr("No other side"), self)
        self._stop = QPushButton(self.tr("Stop"), self)
        self._lay_out()
        self._stop.clicked.connect(self.stop_requested)
        self._back.clicked.connect(self.back_requested)
        self._no_back.clicked.connect(self.no_back_requested)
        room.state_changed.connect(self._on_room_state_changed)
        room.progressed.connect(self._on_room_progressed)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self._on_room_state_changed()

    def set_key(self, key: str) -> None:
        """The key that scans, as it is called here; it stands on the button for the back."""
        self._key = key
        words = self.tr("Scan the back")
        self._back.setText(f"{words}  {key}" if key else words)

    @property
    def words(self) -> str:
        """What the line says."""
        return self._text.text()

    def _lay_out(self) -> None:
        set_role(self, Role.FOOT)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(*_BAR_PX)
        self._bar.setAccessibleName(self.tr("How much of the page has arrived"))
        set_role(self._back, Role.PRIMARY)
        set_role(self._no_back, Role.QUIET)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        row.setSpacing(Space.M)
        row.addWidget(self._sign)
        row.addWidget(self._text, 1)
        row.addWidget(self._bar)
        for button in (self._no_back, self._back, self._stop):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(button)
        self.set_key("")
        self.setAccessibleName(self.tr("Scan"))

    @override
    def showEvent(self, event: object) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.words))

    @Slot()
    def _on_room_state_changed(self) -> None:
        state, choice = self._room.state, self._room.choice
        scanning, waiting = state is ScanState.SCANNING, state is ScanState.BACK_AWAITED
        self._bar.setVisible(not waiting)
        self._bar.setRange(0, 0)
        self._stop.setVisible(scanning)
        self._back.setVisible(waiting)
        self._no_back.setVisible(waiting)
        name = choice.device.name if choice else ""
        if waiting:
            self._text.setText(self.tr("The front is scanned. Turn the card over."))
        elif state is ScanState.STOPPING:
            self._text.setText(self.tr("The scan is being stopped…"))
        elif self._room.is_back:
            self._text.setText(self.tr("Scanning the back with {scanner}").format(scanner=name))
        else:
            self._text.setText(self.tr("Scanning with {scanner}").format(scanner=name))
        self.setVisible(state is not ScanState.IDLE)

    @Slot(object)
    def _on_room_progressed(self, progress: ScanProgress) -> None:
        if self._room.state is not ScanState.SCANNING:
            return
        self._bar.setRange(0, 0 if progress.part is None else _WHOLE)
        self._bar.setValue(round(_WHOLE * (progress.part or 0.0)))
        choice = self._room.choice
        if progress.page > 1 and choice is not None:
            words = self.tr("Scanning page {number} with {scanner}")
            self._text.setText(words.format(number=progress.page, scanner=choice.device.name))

    @Slot()
    def _on_theme_changed(self) -> None:
        self._sign.setPixmap(icon_pixmap("scanner", self._theme.palette.accent, _ICON_PX, self.devicePixelRatioF()))
