"""Everything on the desk that has to do with cameras, put together: the key, the window, the pictures for the queue."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import QCameraPermission, QCoreApplication, QObject, QPermission, Qt, Slot

from app.desktop import texts
from app.desktop.camera_room import CameraRoom, Looker
from app.desktop.desk import Desk
from app.desktop.dialogs.camera_dialog import CameraDialog
from app.desktop.intake import Source
from app.desktop.main_window import MainWindow
from app.desktop.settings import DeskSettings
from app.desktop.tasks import Tasks
from app.desktop.theme import Theme
from app.domain.aim import Aim, Hint
from app.domain.errors import AppError

_NO = "False"


class LookService(Looker, Protocol):
    """A looker that is ended when the camera is put away."""

    def close(self) -> None:
        """Ends it."""
        ...


class CameraSide(QObject):
    """Opens the camera's window and fills the queue from it. GUI thread only.

    `looks` starts what looks at frames; `inputs` are what is shown instead of cameras (QVideoFrameInput), for tests.
    """

    def __init__(
        self,
        theme: Theme,
        settings: DeskSettings,
        window: MainWindow,
        desk: Desk,
        tasks: Tasks,
        looks: Callable[[], LookService],
        *,
        inputs: tuple[Any, ...] = (),
    ) -> None:
        super().__init__(window)
        self._theme, self._settings, self._window, self._desk, self._tasks = theme, settings, window, desk, tasks
        self._looks, self._inputs = looks, inputs
        self._looker: LookService | None = None
        self._feed: Any = None
        self._sources: tuple[Any, ...] = ()
        self._taken = 0
        self.dialog: CameraDialog | None = None
        self.room: CameraRoom | None = None
        window.actions_table["camera"].triggered.connect(self.open)

    @Slot()
    def open(self) -> None:
        """Opens the window; the camera comes up behind it."""
        if self.dialog is not None:
            self.dialog.raise_()
            return
        self._looker = self._looks()
        room = self.room = CameraRoom(self._looker, self._tasks, self)
        room.takes_itself = self._settings.text("camera/by_itself") != _NO
        room.both_sides = self._settings.text("camera/both") not in {"", _NO}
        dialog = self.dialog = CameraDialog(
            self._theme, by_itself=room.takes_itself, both_sides=room.both_sides, parent=self._window
        )
        dialog.camera_chosen.connect(self._on_dialog_camera_chosen)
        dialog.take_requested.connect(room.take_picture)
        dialog.by_itself_changed.connect(self._on_dialog_by_itself_changed)
        dialog.both_sides_changed.connect(self._on_dialog_both_sides_changed)
        dialog.finished.connect(self._on_dialog_finished)
        room.looked.connect(self._on_room_looked)
        room.picture_taken.connect(self._on_room_picture_taken)
        room.failed.connect(self._on_room_failed)
        self._taken = 0
        dialog.open()
        # Loading takes a fifth of a second the first time; done elsewhere, the desk goes on meanwhile.
        self._tasks.run(lambda: importlib.import_module("PySide6.QtMultimedia"), self._on_loaded, self._on_room_failed)

    def end(self) -> None:
        """Puts the camera away, at the end of the program."""
        if self.dialog is not None:
            self.dialog.reject()

    def _on_loaded(self, _module: object) -> None:
        """Some systems ask the operator first; elsewhere the answer is there at once."""
        app = QCoreApplication.instance()
        if app is not None and self.dialog is not None:
            app.requestPermission(QCameraPermission(), self, self._on_permission_known)

    def _on_permission_known(self, permission: QPermission) -> None:
        if self.dialog is None or self.room is None:
            return
        if permission.status() is not Qt.PermissionStatus.Granted and not self._inputs:
            self.dialog.show_trouble(texts.sentence("camera_denied"))
            return
        from app.desktop.camera_feed import CameraFeed

        feed = self._feed = CameraFeed(self)
        feed.frame_arrived.connect(self.dialog.view.show_frame)
        feed.frame_arrived.connect(self.room.take_frame)
        feed.failed.connect(self._on_feed_failed)
        cameras = () if self._inputs else feed.cameras()
        self._sources = self._inputs or cameras
        self.dialog.show_cameras([camera.description() for camera in cameras] or ["" for _ in self._inputs])
        self._on_dialog_camera_chosen(0)

    @Slot(int)
    def _on_dialog_camera_chosen(self, row: int) -> None:
        if self._feed is not None and 0 <= row < len(self._sources):
            self._feed.start(self._sources[row])

    @Slot(bool)
    def _on_dialog_by_itself_changed(self, wanted: bool) -> None:
        self._settings.keep("camera/by_itself", str(wanted))
        if self.room is not None:
            self.room.takes_itself = wanted

    @Slot(bool)
    def _on_dialog_both_sides_changed(self, wanted: bool) -> None:
        self._settings.keep("camera/both", str(wanted))
        if self.room is not None:
            self.room.both_sides = wanted
            self.room.leave_back()

    @Slot(object, object)
    def _on_room_looked(self, aim: Aim, hint: Hint) -> None:
        if self.dialog is not None and self._feed is not None:
            self.dialog.show_aim(aim, hint)

    @Slot(object)
    def _on_room_picture_taken(self, source: Source) -> None:
        self._taken += 1
        self._desk.open((source,))
        if self.dialog is not None and self.room is not None:
            self.dialog.show_taken(self._taken, back_awaited=self.room.back_awaited)

    def _on_room_failed(self, error: AppError) -> None:
        if self.dialog is not None:
            self.dialog.show_trouble(texts.error_sentence(error))

    @Slot()
    def _on_feed_failed(self) -> None:
        if self.dialog is not None:
            self.dialog.show_trouble(texts.sentence("camera_lost"))

    @Slot()
    def _on_dialog_finished(self) -> None:
        if self._feed is not None:
            self._feed.stop()
        if self.room is not None:
            self.room.put_away()
        for thing in (self._feed, self.room, self.dialog):
            if thing is not None:
                thing.deleteLater()
        if self._looker is not None:
            looker = self._looker
            self._tasks.run(looker.close, lambda _done: None, lambda _error: None)
        self._feed = self.room = self.dialog = self._looker = None
