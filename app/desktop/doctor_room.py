"""The doctor at work: looks at everything in the background and shows it line by line."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.desktop.actions import Actions
from app.desktop.dialogs.doctor_dialog import DoctorDialog
from app.desktop.tasks import Tasks
from app.desktop.theme import Theme
from app.services.doctor_check import Check

Doctor = Callable[[], Iterable[Check]]
"""Looks at one thing after the other. Called off the GUI thread; some looks take seconds."""


class DoctorRoom(QObject):
    """Opens the dialog. GUI thread only; nothing waits.

    Signals:
        failed(object): the look ended early; the AppError says why.
    """

    failed = Signal(object)

    def __init__(self, theme: Theme, actions: Actions, doctor: Doctor | None, tasks: Tasks, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._doctor = doctor
        self._tasks = tasks
        self._window = window
        self._dialog: DoctorDialog | None = None
        actions["doctor"].setVisible(doctor is not None)
        actions["doctor"].triggered.connect(self.open)

    @Slot()
    def open(self) -> None:
        """Begins to look."""
        doctor = self._doctor
        if doctor is None or self._dialog is not None:
            return
        dialog = DoctorDialog(self._theme, self._window)
        self._dialog = dialog
        tell = self._tasks.relay(self._on_check)

        def work() -> None:
            for check in doctor():
                tell(check)

        dialog.finished.connect(self._on_dialog_finished)
        self._tasks.run(work, lambda _none: self._on_end(dialog), self.failed.emit)
        dialog.show()

    def _on_check(self, check: Check) -> None:
        if self._dialog is not None:
            self._dialog.add(check)

    def _on_end(self, dialog: DoctorDialog) -> None:
        if self._dialog is dialog:
            dialog.show_end()

    @Slot()
    def _on_dialog_finished(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None
