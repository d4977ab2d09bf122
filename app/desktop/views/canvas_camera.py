"""How the canvas moves: from one pose of the page to another, in a moment or at once."""

from __future__ import annotations

from PySide6.QtCore import QVariantAnimation, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.desktop.theme import Theme
from app.desktop.views.canvas_hit import between
from app.desktop.views.canvas_state import Pose
from app.domain.geometry import Point


class Camera(QVariantAnimation):
    """Holds the pose of the page in a view. A movement takes as long as the theme says; a hidden view jumps.

    Signals:
        moved(object): the page lies in this Pose now.
    """

    moved = Signal(object)

    def __init__(self, theme: Theme, view: QWidget) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view
        self._pose = Pose(Point(0, 0), 1.0, 0.0)
        self._way = (self._pose, self._pose)
        self.setStartValue(0.0)
        self.setEndValue(1.0)
        self.valueChanged.connect(self._on_value_changed)

    @property
    def pose(self) -> Pose:
        """How the page lies at this moment."""
        return self._pose

    @property
    def goal(self) -> Pose:
        """How the page will lie when the movement under way has ended."""
        return self._way[1] if self.state() is QVariantAnimation.State.Running else self._pose

    def move_to(self, pose: Pose, *, at_once: bool = False) -> None:
        """Moves to the pose, from wherever a movement under way has come."""
        self.stop()
        duration = self._theme.animation_ms
        if at_once or duration == 0 or pose == self._pose or not self._view.isVisible():
            self._take(pose)
            return
        self._way = (self._pose, pose)
        self.setDuration(duration)
        self.start()

    @Slot(object)
    def _on_value_changed(self, share: float) -> None:
        self._take(between(*self._way, float(share)))

    def _take(self, pose: Pose) -> None:
        self._pose = pose
        self.moved.emit(pose)
