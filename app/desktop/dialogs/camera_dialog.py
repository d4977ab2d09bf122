"""The camera's window: live picture, outline, one hint, and a picture that is taken by itself or by key."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.desktop.theme import Role, Scale, Space, Theme, set_role
from app.desktop.views.camera_view import CameraView
from app.domain.aim import Aim, Hint

_SIZE_PX = (860, 640)
_TAKE_KEYS = (Qt.Key.Key_Space, Qt.Key.Key_F7)


class CameraDialog(QDialog):
    """Shows what the camera sees and what to do. It decides nothing: see the signals.

    Signals:
        camera_chosen(int): the camera in this row is wanted.
        take_requested(): take the picture now.
        by_itself_changed(bool): whether pictures are taken by themselves.
        both_sides_changed(bool): whether two pictures after each other are the sides of one card.
    """

    camera_chosen = Signal(int)
    take_requested = Signal()
    by_itself_changed = Signal(bool)
    both_sides_changed = Signal(bool)

    def __init__(self, theme: Theme, *, by_itself: bool, both_sides: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.view = CameraView(theme, self)
        self._hint = QLabel(self)
        self._count = QLabel(self)
        self._camera = QComboBox(self)
        self._by_itself = QCheckBox(self.tr("Take the picture by it&self"), self)
        self._both = QCheckBox(self.tr("&Both sides of one card"), self)
        words, key = self.tr("Take the picture"), QKeySequence(_TAKE_KEYS[0])
        self._take = QPushButton(f"{words}   {key.toString(QKeySequence.SequenceFormat.NativeText)}", self)
        self._take.setAccessibleName(words)
        self._close = QPushButton(self.tr("Close"), self)
        self._back_awaited = False
        self._shown = Hint.NO_CARD
        self.setWindowTitle(self.tr("Camera"))
        self.resize(*_SIZE_PX)
        self._by_itself.setChecked(by_itself)
        self._both.setChecked(both_sides)
        self._lay_out()
        self._by_itself.toggled.connect(self.by_itself_changed)
        self._both.toggled.connect(self.both_sides_changed)
        self._camera.currentIndexChanged.connect(self.camera_chosen)
        self._take.clicked.connect(self.take_requested)
        self._close.clicked.connect(self.reject)
        self._say(self.tr("The camera is being started…"))

    @property
    def hint(self) -> str:
        """What the window says now."""
        return self._hint.text()

    def show_cameras(self, names: Sequence[str]) -> None:
        """Shows these cameras, the first one chosen; with none, what to do."""
        self._camera.blockSignals(True)
        self._camera.clear()
        self._camera.addItems(list(names))
        self._camera.setEnabled(bool(names))
        self._camera.blockSignals(False)
        if not names:
            self.show_trouble(self.tr("No camera was found. Plug one in, then open this window again."))

    def show_aim(self, aim: Aim, hint: Hint) -> None:
        """Shows the outline and what to do about it."""
        self.view.show_aim(aim, hint)
        self._shown = hint
        self._say(self._words(hint))

    def show_taken(self, count: int, *, back_awaited: bool) -> None:
        """Says that so many pictures are in the queue, and whether the other side is wanted next."""
        self._back_awaited = back_awaited
        self._count.setText(self.tr("%n picture(s) in the queue", "", count))
        self._say(self._words(Hint.TAKEN))

    def show_trouble(self, sentence: str) -> None:
        """Says what went wrong, and what to do."""
        self.view.clear()
        self._say(sentence)
        self._take.setEnabled(False)

    def _words(self, hint: Hint) -> str:
        if hint is Hint.TAKEN:
            return self.tr("Taken. Turn the card over.") if self._back_awaited else self.tr("Taken. Next card, please.")
        words = {
            Hint.NO_CARD: self.tr("Hold the card before the camera."),
            Hint.WHOLE_CARD: self.tr("Show the whole card."),
            Hint.CLOSER: self.tr("Come closer."),
            Hint.TILT: self.tr("Hold the card straight to the camera."),
            Hint.LIGHT: self.tr("It is too dark. Switch a light on."),
            Hint.GLARE: self.tr("Light is reflected on the card. Tilt it a little."),
            Hint.HOLD_STILL: self.tr("Hold still."),
            Hint.TAKE: self.tr("Good. Press the space bar to take the picture."),
        }
        return words[hint]

    def _say(self, words: str) -> None:
        if words != self._hint.text():
            self._hint.setText(words)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _lay_out(self) -> None:
        self._hint.setFont(self._theme.font(Scale.TITLE))
        self._hint.setWordWrap(True)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._hint.setMinimumHeight(self._theme.editor_height_px(self._hint.font()))
        set_role(self._count, Role.MUTED)
        self._camera.setAccessibleName(self.tr("Camera"))
        self._camera.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._camera.setMinimumHeight(self._theme.editor_height_px(self._camera.font()))
        set_role(self._take, Role.PRIMARY)
        set_role(self._close, Role.QUIET)
        for button in (self._take, self._close):
            button.setAutoDefault(False)
        choices = QHBoxLayout()
        choices.setSpacing(Space.L)
        choices.addWidget(self._camera, 1)
        choices.addWidget(self._by_itself)
        choices.addWidget(self._both)
        feet = QHBoxLayout()
        feet.addWidget(self._count, 1)
        feet.addWidget(self._close)
        feet.addWidget(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(self.view, 1)
        column.addWidget(self._hint)
        column.addLayout(choices)
        column.addLayout(feet)
        self.view.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _TAKE_KEYS and not event.isAutoRepeat() and self._take.isEnabled():
            self.take_requested.emit()
        else:
            super().keyPressEvent(event)
