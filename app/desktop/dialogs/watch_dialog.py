"""Which folder is watched for new documents, and what becomes of a file once its record is verified."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.desktop.theme import Role, Scale, Space, Theme, set_role
from app.services.watched_folder import Afterwards

_WIDTH_PX = 460


class WatchDialog(QDialog):
    """Open it with `open()`; `folder` ("" for none), `afterwards` and `take_present` hold the answer when accepted."""

    def __init__(self, theme: Theme, folder: str, afterwards: Afterwards, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._folder = QLineEdit(folder, self)
        self._browse = QPushButton(self.tr("Choose…"), self)
        self._afterwards = QComboBox(self)
        self._present = QCheckBox(self.tr("Also open what is in it already"), self)
        self._watch = QPushButton(self.tr("Watch this folder"), self)
        self._stop = QPushButton(self.tr("Stop watching"), self)
        self._back = QPushButton(self.tr("Leave as it was"), self)
        self.setWindowTitle(self.tr("Watched folder"))
        self.setModal(True)
        for kind, words in (
            (Afterwards.KEEP, self.tr("Leave it where it is")),
            (Afterwards.MOVE, self.tr("Move it to a folder called “done”")),
            (Afterwards.DELETE, self.tr("Delete it")),
        ):
            self._afterwards.addItem(words, kind)
        self._afterwards.setCurrentIndex(self._afterwards.findData(afterwards))
        self._lay_out()
        self._connect()

    @property
    def folder(self) -> str:
        """The folder's path, "" for none."""
        return self._folder.text().strip()

    @property
    def afterwards(self) -> Afterwards:
        """What becomes of a file."""
        return Afterwards(self._afterwards.currentData())

    @property
    def take_present(self) -> bool:
        """Whether what is there already is opened too."""
        return self._present.isChecked()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        column.setSpacing(Space.M)
        advice = self.tr("Every picture or PDF that is put there is opened by itself, as soon as it is whole.")
        for editor in (self._folder, self._afterwards):
            editor.setMinimumHeight(self._theme.editor_height_px(editor.font()))
        place = QHBoxLayout()
        place.addWidget(self._folder, 1)
        place.addWidget(self._browse)
        column.addWidget(self._label(self.tr("Watch a folder for documents"), Scale.TITLE))
        column.addWidget(self._label(advice, Scale.BODY))
        column.addLayout(place)
        column.addWidget(self._present)
        question = self._label(self.tr("When the record is countersigned, what becomes of the file?"), Scale.BODY)
        question.setBuddy(self._afterwards)
        column.addWidget(question)
        column.addWidget(self._afterwards)
        row = QHBoxLayout()
        row.addWidget(self._stop)
        row.addStretch(1)
        row.addWidget(self._back)
        row.addWidget(self._watch)
        column.addSpacing(Space.S)
        column.addLayout(row)
        self._folder.setAccessibleName(self.tr("Folder"))
        self._stop.setVisible(bool(self.folder))
        set_role(self._watch, Role.PRIMARY)
        set_role(self._back, Role.QUIET)
        set_role(self._stop, Role.QUIET)
        self._watch.setDefault(True)

    def _connect(self) -> None:
        self._browse.clicked.connect(self._on_browse_clicked)
        self._folder.textChanged.connect(self._on_folder_changed)
        self._watch.clicked.connect(self.accept)
        self._back.clicked.connect(self.reject)
        self._stop.clicked.connect(self._on_stop_clicked)
        self._on_folder_changed()

    def _label(self, text: str, scale: Scale) -> QLabel:
        label = QLabel(text, self)
        label.setWordWrap(True)
        label.setFont(self._theme.font(scale))
        label.setMinimumWidth(_WIDTH_PX)
        return label

    @Slot()
    def _on_folder_changed(self) -> None:
        self._watch.setEnabled(bool(self.folder))

    @Slot()
    def _on_browse_clicked(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Choose the folder to watch"), self.folder)
        if folder:
            self._folder.setText(folder)

    @Slot()
    def _on_stop_clicked(self) -> None:
        self._folder.clear()
        self.accept()
