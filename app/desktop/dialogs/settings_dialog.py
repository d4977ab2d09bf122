"""The settings, drawn from their table: one row for each, with what the administrator has locked shown as locked."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app.desktop.preferences import Preferences
from app.desktop.texts import setting_words
from app.desktop.theme import Role, Scale, Space, Theme, set_role
from app.domain.settings_table import SETTINGS, Setting, SettingKind, Value

_SIZE_PX = (620, 560)

Editor = QCheckBox | QSpinBox | QComboBox


class SettingsDialog(QDialog):
    """Shows every setting with the value in force; `keep` puts the changes in force. GUI thread only."""

    def __init__(self, theme: Theme, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._preferences = preferences
        self._editors: dict[str, Editor] = {}
        metrics = self.fontMetrics()
        self._titles_px = max(metrics.horizontalAdvance(setting_words(setting.title)) for setting in SETTINGS)
        self.setWindowTitle(self.tr("Settings"))
        self.resize(*_SIZE_PX)
        self._lay_out()

    def editor(self, key: str) -> Editor:
        """The widget that edits this setting."""
        return self._editors[key]

    def value(self, key: str) -> Value:
        """What the dialog says now."""
        editor = self._editors[key]
        if isinstance(editor, QCheckBox):
            return editor.isChecked()
        return editor.value() if isinstance(editor, QSpinBox) else str(editor.currentData())

    def keep(self) -> bool:
        """Puts what was changed in force; whether something of it holds only from the next start."""
        restart = False
        for setting in SETTINGS:
            changed = self.value(setting.key) != self._preferences.value(setting.key)
            if changed and self._preferences.choose(setting.key, self.value(setting.key)):
                restart = restart or setting.restart
        return restart

    def _lay_out(self) -> None:
        inner = QWidget(self)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, Space.S, 0)
        column.setSpacing(Space.L)
        for group, settings in groupby(SETTINGS, lambda setting: setting.group):
            column.addWidget(self._group(setting_words(group), tuple(settings)))
        column.addStretch(1)
        area = QScrollArea(self)
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        use, leave = QPushButton(self.tr("Use these settings"), self), QPushButton(self.tr("Leave as it was"), self)
        set_role(use, Role.PRIMARY)
        set_role(leave, Role.QUIET)
        use.setDefault(True)
        use.clicked.connect(self.accept)
        leave.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(leave)
        buttons.addWidget(use)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        outer.setSpacing(Space.L)
        outer.addWidget(area, 1)
        outer.addLayout(buttons)

    def _group(self, title: str, settings: tuple[Setting, ...]) -> QWidget:
        box = QWidget(self)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        head = QLabel(title, box)
        head.setFont(self._theme.font(Scale.TITLE))
        form = QFormLayout()
        form.setHorizontalSpacing(Space.L)
        form.setVerticalSpacing(Space.XS)
        for setting in settings:
            self._add_row(form, setting)
        column.addWidget(head)
        column.addLayout(form)
        return box

    def _add_row(self, form: QFormLayout, setting: Setting) -> None:
        editor = self._make_editor(setting)
        self._editors[setting.key] = editor
        locked = self._preferences.is_locked(setting.key)
        editor.setEnabled(not locked)
        editor.setAccessibleName(setting_words(setting.title))
        title = QLabel(setting_words(setting.title), self)
        title.setBuddy(editor)
        title.setMinimumWidth(self._titles_px)
        beside = QHBoxLayout()
        beside.addWidget(editor)
        beside.addStretch(1)
        form.addRow(title, beside)
        notes = [setting_words(setting.help)] if setting.help else []
        notes += [self.tr("Holds from the next start.")] if setting.restart else []
        notes += [self.tr("Locked by the administrator of this computer.")] if locked else []
        if notes:
            note = QLabel(" ".join(notes), self)
            note.setTextFormat(Qt.TextFormat.PlainText)
            note.setWordWrap(True)
            note.setFont(self._theme.font(Scale.CAPTION))
            set_role(note, Role.MUTED)
            form.addRow("", note)

    def _make_editor(self, setting: Setting) -> Editor:
        value = self._preferences.value(setting.key)
        if setting.kind is SettingKind.SWITCH:
            switch = QCheckBox(self)
            switch.setChecked(value is True)
            return switch
        if setting.kind is SettingKind.NUMBER:
            number = QSpinBox(self)
            number.setRange(setting.least, setting.most)
            number.setSuffix(f" {setting_words(setting.unit)}" if setting.unit else "")
            number.setValue(int(value))
            number.setMinimumHeight(self._theme.editor_height_px(number.font()))
            return number
        choice = QComboBox(self)
        for known, words in (setting.choices or {}).items():
            choice.addItem(setting_words(words), known)
        choice.setCurrentIndex(choice.findData(value))
        choice.setMinimumHeight(self._theme.editor_height_px(choice.font()))
        return choice
