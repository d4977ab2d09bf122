"""Which way out is in force: the profiles, the one chosen, their menu and their dialog."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from app.desktop.dialogs.export_profile import MAX_PROFILES, ExportDialog, format_name
from app.desktop.settings import DeskSettings
from app.desktop.theme import Theme
from app.domain.profile import ExportFormat, ExportProfile


class ExportChoice(QObject):
    """Holds the profiles; Ctrl+1 to Ctrl+9 choose. GUI thread only.

    Signals:
        profile_chosen(object): this ExportProfile is in force now.
    """

    profile_chosen = Signal(object)

    def __init__(self, theme: Theme, settings: DeskSettings, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._settings = settings
        self._window = window
        self._profiles = settings.profiles() or self._delivered()
        self._chosen = min(int(settings.number("export/chosen")), len(self._profiles) - 1)
        self.menu = QMenu(self.tr("Export p&rofile"), window)
        self._group = QActionGroup(self)
        self._actions = [self._make_action(number) for number in range(1, MAX_PROFILES + 1)]
        self._group.triggered.connect(self._on_action_triggered)
        self._show()

    @property
    def profile(self) -> ExportProfile:
        """The profile in force."""
        return self._profiles[self._chosen]

    def words(self) -> str:
        """The profile in force in a few words, for instance "Export: Excel · guests.xlsx"."""
        return self.tr("Export: {form} · {file}").format(
            form=format_name(self.profile.format), file=Path(self.profile.path).name
        )

    @Slot()
    def set_up(self) -> None:
        """Lets the operator change the profiles."""
        dialog = ExportDialog(self._theme, self._profiles, self._chosen, self._window)
        if dialog.exec():
            self._profiles = dialog.profiles
            self._settings.keep_profiles(self._profiles)
            self._choose(dialog.chosen)
        dialog.deleteLater()

    def _choose(self, row: int) -> None:
        self._chosen = max(0, min(row, len(self._profiles) - 1))
        self._settings.keep("export/chosen", self._chosen)
        self._show()
        self.profile_chosen.emit(self.profile)

    def _show(self) -> None:
        for row, action in enumerate(self._actions):
            there = row < len(self._profiles)
            action.setVisible(there)
            action.setEnabled(there)
            action.setChecked(row == self._chosen)
            action.setText(self._profiles[row].name if there else "")

    def _make_action(self, number: int) -> QAction:
        action = QAction(self._window)
        action.setCheckable(True)
        action.setData(number - 1)
        action.setShortcut(QKeySequence(f"Ctrl+{number}"))
        self._group.addAction(action)
        self._window.addAction(action)
        self.menu.addAction(action)
        return action

    def _delivered(self) -> tuple[ExportProfile, ...]:
        documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        file = (documents if documents.is_dir() else Path.home()) / "countersign"
        return (
            ExportProfile(self.tr("Excel workbook"), ExportFormat.XLSX, str(file.with_suffix(".xlsx"))),
            ExportProfile(self.tr("JSON file"), ExportFormat.JSON, str(file.with_suffix(".json"))),
            ExportProfile(self.tr("CSV table"), ExportFormat.CSV, str(file.with_suffix(".csv"))),
            ExportProfile(self.tr("Plain text"), ExportFormat.TXT, str(file.with_suffix(".txt"))),
        )

    @Slot(QAction)
    def _on_action_triggered(self, action: QAction) -> None:
        self._choose(int(action.data()))
