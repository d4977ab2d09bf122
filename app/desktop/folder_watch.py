"""The watched folder at the desk: looks into it now and then, opens what is new, puts away what is verified."""

from __future__ import annotations

import math
import time
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget

from app.desktop import texts
from app.desktop.desk import Desk
from app.desktop.dialogs.watch_dialog import WatchDialog
from app.desktop.intake import sources_from_paths
from app.desktop.notify import Notice
from app.desktop.settings import DeskSettings
from app.desktop.tasks import Tasks
from app.desktop.theme import Theme
from app.domain.errors import AppError
from app.domain.reading import Level
from app.services.watched_folder import Afterwards, WatchedFolder

LOOK_MS = 1500


class FolderWatch(QObject):
    """Keeps one look under way at a time, on a pool thread: a network drive may take its time. GUI thread only."""

    def __init__(
        self, theme: Theme, settings: DeskSettings, desk: Desk, tasks: Tasks, window: QWidget, *, look_ms: int = LOOK_MS
    ) -> None:
        super().__init__(window)
        self._theme, self._settings, self._desk, self._tasks = theme, settings, desk, tasks
        self._window = window
        self._watched: WatchedFolder | None = None
        self._was_away = self._is_looking = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(look_ms)
        self._timer.timeout.connect(self._look)
        desk.document_done.connect(self._on_desk_document_done)
        folder = settings.text("watch/folder")
        if folder:
            # Files that are put away are gone; of those that stay, only what came since is new.
            stays = self._afterwards is Afterwards.KEEP
            self._watch(Path(folder), since_s=settings.number("watch/told_at") if stays else 0.0)

    @property
    def folder(self) -> Path | None:
        """The folder that is watched, None if none is."""
        return self._watched.folder if self._watched else None

    @property
    def is_looking(self) -> bool:
        """Whether what comes from now on is noticed; it takes a moment to find out what is there already."""
        return self._is_looking

    @Slot()
    def choose(self) -> None:
        """Lets the operator choose the folder and what becomes of its files."""
        dialog = WatchDialog(self._theme, self._settings.text("watch/folder"), self._afterwards, self._window)
        dialog.accepted.connect(lambda: self._take(dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def stop(self) -> None:
        """Watches nothing any more."""
        self._watched = None
        self._timer.stop()

    @property
    def _afterwards(self) -> Afterwards:
        try:
            return Afterwards(self._settings.text("watch/afterwards", Afterwards.KEEP.value))
        except ValueError:
            return Afterwards.KEEP

    def _take(self, dialog: WatchDialog) -> None:
        self._settings.keep("watch/folder", dialog.folder)
        self._settings.keep("watch/afterwards", dialog.afterwards.value)
        self.stop()
        if dialog.folder:
            self._watch(Path(dialog.folder), since_s=0.0 if dialog.take_present else math.inf)
            self._settings.keep("watch/told_at", time.time())
            self._desk.notified.emit(Notice(self.tr("Watching the folder {name}").format(name=self._name())))
        else:
            self._desk.notified.emit(Notice(self.tr("No folder is watched any more.")))

    def _watch(self, folder: Path, *, since_s: float) -> None:
        """Watches the folder; what came there before `since_s` (seconds since 1970) is left alone."""
        watched = WatchedFolder(folder, self._afterwards)
        self._watched, self._was_away = watched, False
        self._is_looking = False
        self._tasks.run(
            lambda: watched.skip_present(since_s), lambda _none: self._begin(), lambda _error: self._begin()
        )

    def _begin(self) -> None:
        self._is_looking = True
        self._timer.start()

    def _name(self) -> str:
        return self._watched.folder.name if self._watched else ""

    @Slot()
    def _look(self) -> None:
        watched = self._watched
        if watched is not None:
            self._tasks.run(
                watched.look, lambda found: self._on_looked(watched, found), lambda _error: self._timer.start()
            )

    def _on_looked(self, watched: WatchedFolder, found: tuple[Path, ...]) -> None:
        if watched is not self._watched:
            return
        if watched.is_away and not self._was_away:
            text = self.tr("The watched folder {name} cannot be reached. It is watched again as soon as it is there.")
            self._desk.notified.emit(Notice(text.format(name=self._name()), Level.WARN))
        self._was_away = watched.is_away
        if found:
            self._desk.open(sources_from_paths(found))
            self._settings.keep("watch/told_at", time.time())
        self._timer.start()

    @Slot(str)
    def _on_desk_document_done(self, file: str) -> None:
        watched = self._watched
        if watched is not None and Path(file).parent == watched.folder:
            self._tasks.run(lambda: watched.put_away(Path(file)), lambda _none: None, self._on_put_away_failed)

    def _on_put_away_failed(self, error: AppError) -> None:
        self._desk.notified.emit(Notice(texts.error_sentence(error), Level.WARN))
