"""Chooses a backup to put in the store's place, and takes the recovery passphrase that proves it may be opened."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.desktop.models.history_model import local_time
from app.desktop.theme import Role, Scale, Space, Theme, set_role
from app.records.backups import Backup

_SIZE_PX = (600, 440)


class RestoreDialog(QDialog):
    """Accepted with a backup chosen and a passphrase typed. Open it with `open()`. GUI thread only.

    Signals:
        folder_chosen(object): look for backups in this folder (a Path): answer with `show_backups`.
    """

    folder_chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._backups: tuple[Backup, ...] = ()
        self._list = QListWidget(self)
        self._passphrase = QLineEdit(self)
        self._other = QPushButton(self.tr("Look in another folder…"), self)
        self._restore = QPushButton(self.tr("Restore this backup"), self)
        self._back = QPushButton(self.tr("Leave as it was"), self)
        self.setWindowTitle(self.tr("Restore from a backup"))
        self.setModal(True)
        self.resize(*_SIZE_PX)
        self._lay_out()
        self._list.currentRowChanged.connect(self._on_changed)
        self._passphrase.textChanged.connect(self._on_changed)
        self._other.clicked.connect(self._on_other_clicked)
        self._restore.clicked.connect(self.accept)
        self._back.clicked.connect(self.reject)
        self._on_changed()

    @property
    def chosen(self) -> Path | None:
        """The folder of the backup that is marked."""
        row = self._list.currentRow()
        return self._backups[row].folder if 0 <= row < len(self._backups) else None

    @property
    def passphrase(self) -> str:
        """What was typed."""
        return self._passphrase.text().strip()

    def show_backups(self, backups: Sequence[Backup]) -> None:
        """Offers these, the newest first and marked."""
        self._backups = tuple(backups)
        self._list.clear()
        for backup in backups:
            records = backup.contents.counts.get("record", 0)
            words = self.tr("{when} · {folder}").format(when=local_time(backup.made_at), folder=backup.folder.name)
            counted = self.tr("%n record version(s)", "", records)
            self._list.addItem(f"{words}\n{counted}")
        self._list.setCurrentRow(0 if backups else -1)

    def _lay_out(self) -> None:
        told = QLabel(
            self.tr(
                "The backup is checked first. Then it takes the place of the records that are here now; these are "
                "set aside in a folder, not erased. What was countersigned after the backup is not in it."
            ),
            self,
        )
        told.setWordWrap(True)
        set_role(told, Role.MUTED)
        self._list.setAccessibleName(self.tr("Backups"))
        self._passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self._passphrase.setPlaceholderText(self.tr("Recovery passphrase"))
        self._passphrase.setAccessibleName(self._passphrase.placeholderText())
        self._passphrase.setFont(self._theme.mono_font(Scale.VALUE))
        self._passphrase.setMinimumHeight(self._theme.editor_height_px(self._passphrase.font()))
        set_role(self._restore, Role.PRIMARY)
        for quiet in (self._other, self._back):
            set_role(quiet, Role.QUIET)
        buttons = QHBoxLayout()
        buttons.addWidget(self._other)
        buttons.addStretch(1)
        buttons.addWidget(self._back)
        buttons.addWidget(self._restore)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(told)
        column.addWidget(self._list, 1)
        column.addWidget(self._passphrase)
        column.addLayout(buttons)

    @Slot()
    def _on_changed(self) -> None:
        self._restore.setEnabled(self.chosen is not None and bool(self.passphrase))

    @Slot()
    def _on_other_clicked(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Folder with backups"))
        if folder:
            self.folder_chosen.emit(Path(folder))
