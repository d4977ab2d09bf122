"""What lies over the whole desk while nobody may see it: who are you, a moment please, or what went wrong."""

from __future__ import annotations

import math
import time
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRegularExpression, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.desktop.icons import icon_pixmap
from app.desktop.theme import Role, Scale, Space, Theme, set_role
from app.domain.operators import Operator

_WIDTH_PX = 420
_SIGN_PX = 44
_TICK_MS = 250
_MOST_DIGITS = 12


class CoverView(QWidget):
    """Covers its window. One form of it at a time: wait, sign in, go on, passphrase, fault. GUI thread only.

    Signals:
        pin_given(str, str): somebody with this identifier and PIN wants in.
        passphrase_given(str): this may be the recovery passphrase.
        go_on_requested(): the operator without a PIN is back.
        retry_requested(): what failed should be tried once more.
        leave_requested(): the operator wants to work without the store.
        restore_requested(): a backup shall take the place of the store that does not open.
    """

    pin_given = Signal(str, str)
    passphrase_given = Signal(str)
    go_on_requested = Signal()
    retry_requested = Signal()
    leave_requested = Signal()
    restore_requested = Signal()

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._ground = window
        self._locked_until = 0.0
        self._frame = QFrame(self)
        self._sign = QLabel(self._frame)
        self._title = QLabel(self._frame)
        self._text = QLabel(self._frame)
        self._name = QComboBox(self._frame)
        self._secret = QLineEdit(self._frame)
        self._said = QLabel(self._frame)
        self._first = QPushButton(self._frame)
        self._other = QPushButton(self._frame)
        self._restore = QPushButton(self._frame)
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._asked = ""
        self._lay_out()
        self._connect()
        self.hide()

    @property
    def said(self) -> str:
        """The sentence about what went wrong last, "" for none."""
        return self._said.text()

    @property
    def asked(self) -> str:
        """What it asks for: "wait", "pin", "go_on", "passphrase" or "fault"."""
        return self._asked

    # --- its forms ---

    def show_wait(self, title: str) -> None:
        """A moment, please."""
        self._show("wait", title, self.tr("A moment, please."))

    def show_sign_in(self, operators: Sequence[Operator], chosen: str) -> None:
        """Asks who is there; `chosen` is the identifier of who was there last."""
        self._name.clear()
        for operator in operators:
            self._name.addItem(operator.name, operator.operator_id)
        self._name.setCurrentIndex(max(0, self._name.findData(chosen)))
        self._show("pin", self.tr("Who is at the desk?"), self.tr("Choose your name and type your PIN."))

    def show_go_on(self) -> None:
        """Hides the desk from passers-by; there is no PIN."""
        self._show(
            "go_on", self.tr("The desk is covered"), self.tr("Nobody has touched it for a while, or you asked for it.")
        )

    def show_passphrase(self) -> None:
        """Asks for the recovery passphrase."""
        self._show(
            "passphrase",
            self.tr("The recovery passphrase, please"),
            self.tr("This system's keyring does not open the store. The passphrase was printed when it was set up."),
        )

    def show_fault(self, text: str) -> None:
        """The store does not open: why, and what can be done."""
        self._show("fault", self.tr("The store does not open"), text)

    def say(self, text: str) -> None:
        """Says what went wrong with what was given, and takes it again."""
        self._said.setText(text)
        self._said.setVisible(bool(text))
        self._set_busy(busy=False)
        self._secret.clear()
        self._secret.setFocus()

    def say_locked(self, seconds: int) -> None:
        """Says for how long no PIN is taken, and counts down."""
        self._locked_until = time.monotonic() + seconds
        self._timer.start()
        self.say("")
        self._on_timer_timeout()

    def _show(self, asked: str, title: str, text: str) -> None:
        self._asked = asked
        self._title.setText(title)
        self._text.setText(text)
        self._said.clear()
        self._said.hide()
        self._secret.clear()
        self._name.setVisible(asked == "pin")
        self._secret.setVisible(asked in {"pin", "passphrase"})
        wanted = f"[0-9]{{0,{_MOST_DIGITS}}}" if asked == "pin" else ".*"
        self._secret.setValidator(QRegularExpressionValidator(QRegularExpression(wanted), self._secret))
        self._secret.setPlaceholderText(self.tr("PIN") if asked == "pin" else self.tr("Recovery passphrase"))
        self._secret.setAccessibleName(self._secret.placeholderText())
        self._show_buttons(asked)
        self._set_busy(busy=False)
        self._place()
        self.show()
        self.raise_()
        (self._secret if self._secret.isVisibleTo(self) else self._first).setFocus()

    def _show_buttons(self, asked: str) -> None:
        first = {
            "pin": self.tr("Sign in"),
            "go_on": self.tr("Go on"),
            "passphrase": self.tr("Open the store"),
            "fault": self.tr("Try again"),
        }
        self._first.setVisible(asked in first)
        self._first.setText(first.get(asked, ""))
        self._other.setVisible(asked in {"passphrase", "fault"})
        self._other.setText(self.tr("Work without keeping records"))
        self._restore.setVisible(asked == "fault")
        self._restore.setText(self.tr("Restore from a backup…"))

    # --- Qt ---

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and watched is self._ground:
            self._place()
        return super().eventFilter(watched, event)

    # --- inside ---

    def _lay_out(self) -> None:
        set_role(self, Role.SIDE)
        set_role(self._frame, Role.PANE)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._frame.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("The desk is covered"))
        self._frame.setFixedWidth(_WIDTH_PX)
        self._secret.setEchoMode(QLineEdit.EchoMode.Password)
        self._secret.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        hints = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        self._secret.setInputMethodHints(hints | Qt.InputMethodHint.ImhHiddenText)
        self._name.setAccessibleName(self.tr("Name"))
        set_role(self._text, Role.MUTED)
        set_role(self._said, Role.CONFLICT)
        set_role(self._first, Role.PRIMARY)
        set_role(self._other, Role.QUIET)
        set_role(self._restore, Role.QUIET)
        for label in (self._title, self._text, self._said):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.MinimumExpanding)
        buttons = QHBoxLayout()
        buttons.addWidget(self._other)
        buttons.addStretch(1)
        buttons.addWidget(self._first)
        inner = QVBoxLayout(self._frame)
        inner.setContentsMargins(Space.XXL, Space.XXL, Space.XXL, Space.XL)
        inner.setSpacing(Space.M)
        for part in (self._sign, self._title, self._text, self._name, self._secret, self._said):
            inner.addWidget(part)
        inner.addSpacing(Space.S)
        inner.addLayout(buttons)
        inner.addWidget(self._restore, 0, Qt.AlignmentFlag.AlignLeft)
        outer = QVBoxLayout(self)
        outer.addWidget(self._frame, 0, Qt.AlignmentFlag.AlignCenter)
        self._on_theme_changed()

    def _connect(self) -> None:
        self._theme.changed.connect(self._on_theme_changed)
        self._ground.installEventFilter(self)
        self._timer.timeout.connect(self._on_timer_timeout)
        self._secret.returnPressed.connect(self._on_first_clicked)
        self._first.clicked.connect(self._on_first_clicked)
        self._other.clicked.connect(self.leave_requested)
        self._restore.clicked.connect(self.restore_requested)

    def _place(self) -> None:
        self.setGeometry(self._ground.rect())

    def _set_busy(self, *, busy: bool) -> None:
        locked = self._asked == "pin" and time.monotonic() < self._locked_until
        for part in (self._name, self._secret, self._first):
            part.setEnabled(not busy and not (locked and part is not self._name))

    @Slot()
    def _on_first_clicked(self) -> None:
        if not self._first.isEnabled():
            return
        if self._asked == "pin" and self._secret.text():
            self._set_busy(busy=True)
            self.pin_given.emit(str(self._name.currentData()), self._secret.text())
        elif self._asked == "passphrase" and self._secret.text():
            self._set_busy(busy=True)
            self.passphrase_given.emit(self._secret.text())
        elif self._asked == "go_on":
            self.go_on_requested.emit()
        elif self._asked == "fault":
            self.retry_requested.emit()

    @Slot()
    def _on_timer_timeout(self) -> None:
        left = math.ceil(self._locked_until - time.monotonic())
        if left > 0:
            text = self.tr("Too many wrong PINs. The next one is taken in %n second(s).", "", left)
            self._said.setText(text)
            self._said.show()
            self._set_busy(busy=False)
            return
        self._timer.stop()
        if self._asked == "pin":
            self.say("")

    @Slot()
    def _on_theme_changed(self) -> None:
        self._sign.setPixmap(icon_pixmap("countersign", self._theme.palette.accent, _SIGN_PX, self.devicePixelRatioF()))
        self._title.setFont(self._theme.font(Scale.TITLE))
        for part in (self._name, self._secret):
            part.setFont(self._theme.font(Scale.VALUE))
            part.setMinimumHeight(self._theme.editor_height_px(part.font()))
