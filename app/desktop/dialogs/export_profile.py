"""Where countersigned records go: up to nine profiles, one for each of the keys Ctrl+1 to Ctrl+9."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.desktop.theme import Role, Space, Theme, set_role
from app.domain.profile import ExportFormat, ExportProfile

MAX_PROFILES = 9
_SIZE_PX = (720, 420)


class ExportDialog(QDialog):
    """Edits the profiles; `profiles` holds them when the dialog was accepted, `chosen` is the row that was marked."""

    def __init__(
        self, theme: Theme, profiles: tuple[ExportProfile, ...], chosen: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._profiles = list(profiles)
        self._filling = False
        self.setWindowTitle(self.tr("Export of countersigned records"))
        self.resize(*_SIZE_PX)
        self._list = QListWidget(self)
        self._name = QLineEdit(self)
        self._format = QComboBox(self)
        self._path = QLineEdit(self)
        self._browse = QPushButton(self.tr("Choose…"), self)
        self._append = QCheckBox(self.tr("Add to the file if it exists"), self)
        self._photo = QCheckBox(self.tr("Also write the portrait"), self)
        self._advice = QLabel(
            self.tr("Many authorities ask not to keep copies of documents; write portraits only where you must."), self
        )
        self._more = QPushButton(self.tr("Add a profile"), self)
        self._less = QPushButton(self.tr("Remove it"), self)
        self._lay_out(theme)
        self._connect()
        self._fill(chosen)

    @property
    def profiles(self) -> tuple[ExportProfile, ...]:
        """The profiles in the order of their keys."""
        return tuple(self._profiles)

    @property
    def chosen(self) -> int:
        """The row of the profile that is marked."""
        return max(0, self._list.currentRow())

    def _lay_out(self, theme: Theme) -> None:
        self._list.setAccessibleName(self.tr("Profiles"))
        self._list.setMaximumWidth(220)
        for kind in ExportFormat:
            self._format.addItem(format_name(kind), kind)
        self._advice.setWordWrap(True)
        set_role(self._advice, Role.MUTED)
        for editor in (self._name, self._path, self._format):
            editor.setMinimumHeight(theme.editor_height_px(editor.font()))
        place = QHBoxLayout()
        place.addWidget(self._path, 1)
        place.addWidget(self._browse)
        form = QFormLayout()
        form.setSpacing(Space.M)
        form.addRow(self.tr("&Name"), self._name)
        form.addRow(self.tr("F&orm"), self._format)
        file = QLabel(self.tr("F&ile"), self)
        file.setBuddy(self._path)
        form.addRow(file, place)
        form.addRow("", self._append)
        form.addRow("", self._photo)
        form.addRow("", self._advice)
        left = QVBoxLayout()
        left.addWidget(self._list, 1)
        left.addWidget(self._more)
        left.addWidget(self._less)
        upper = QHBoxLayout()
        upper.setSpacing(Space.XL)
        upper.addLayout(left)
        upper.addLayout(form, 1)
        buttons = QDialogButtonBox(self)
        save = buttons.addButton(self.tr("Use these profiles"), QDialogButtonBox.ButtonRole.AcceptRole)
        set_role(save, Role.PRIMARY)
        buttons.addButton(self.tr("Leave as it was"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.L)
        column.addLayout(upper, 1)
        column.addWidget(buttons)

    def _connect(self) -> None:
        self._list.currentRowChanged.connect(self._on_row_changed)
        self._name.textEdited.connect(self._on_edited)
        self._path.textEdited.connect(self._on_edited)
        self._format.currentIndexChanged.connect(self._on_format_changed)
        self._append.toggled.connect(self._on_edited)
        self._photo.toggled.connect(self._on_edited)
        self._browse.clicked.connect(self._on_browse_clicked)
        self._more.clicked.connect(self._on_more_clicked)
        self._less.clicked.connect(self._on_less_clicked)

    def _fill(self, row: int) -> None:
        self._filling = True
        self._list.clear()
        for number, profile in enumerate(self._profiles, 1):
            self._list.addItem(f"{number}   {profile.name}")
        self._list.setCurrentRow(min(row, len(self._profiles) - 1))
        self._more.setEnabled(len(self._profiles) < MAX_PROFILES)
        self._less.setEnabled(len(self._profiles) > 1)
        self._filling = False
        self._show_profile()

    def _show_profile(self) -> None:
        self._filling = True
        profile = self._profiles[self.chosen]
        self._name.setText(profile.name)
        self._format.setCurrentIndex(self._format.findData(profile.format))
        self._path.setText(profile.path)
        self._append.setChecked(profile.append)
        self._photo.setChecked(profile.photo)
        self._filling = False

    @Slot()
    def _on_row_changed(self) -> None:
        if not self._filling:
            self._show_profile()

    @Slot()
    def _on_edited(self) -> None:
        if self._filling:
            return
        row = self.chosen
        self._profiles[row] = ExportProfile(
            name=self._name.text(),
            format=ExportFormat(self._format.currentData()),
            path=self._path.text(),
            append=self._append.isChecked(),
            photo=self._photo.isChecked(),
            language=self._profiles[row].language,
        )
        self._list.item(row).setText(f"{row + 1}   {self._name.text()}")

    @Slot()
    def _on_format_changed(self) -> None:
        """The suffix goes with the form."""
        if not self._filling and self._path.text():
            kind = ExportFormat(self._format.currentData())
            self._path.setText(str(Path(self._path.text()).with_suffix(f".{kind.value}")))
        self._on_edited()

    @Slot()
    def _on_browse_clicked(self) -> None:
        kind = ExportFormat(self._format.currentData())
        wanted = f"{format_name(kind)} (*.{kind.value})"
        path, _ = QFileDialog.getSaveFileName(
            self, self.tr("Write records to"), self._path.text(), wanted, options=_NO_OVERWRITE_QUESTION
        )
        if path:
            self._path.setText(path if Path(path).suffix else f"{path}.{kind.value}")
            self._on_edited()

    @Slot()
    def _on_more_clicked(self) -> None:
        like = self._profiles[self.chosen]
        self._profiles.append(replace(like, name=self.tr("New profile")))
        self._fill(len(self._profiles) - 1)
        self._name.setFocus()

    @Slot()
    def _on_less_clicked(self) -> None:
        row = self.chosen
        del self._profiles[row]
        self._fill(row)


_NO_OVERWRITE_QUESTION = QFileDialog.Option.DontConfirmOverwrite


def format_name(kind: ExportFormat) -> str:
    """What the form is called among people."""
    names = {
        ExportFormat.JSON: QCoreApplication.translate("ExportDialog", "JSON"),
        ExportFormat.XLSX: QCoreApplication.translate("ExportDialog", "Excel"),
        ExportFormat.CSV: QCoreApplication.translate("ExportDialog", "CSV"),
        ExportFormat.TXT: QCoreApplication.translate("ExportDialog", "Text"),
    }
    return names[kind]
