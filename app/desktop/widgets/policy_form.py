"""The part of the policy that holds for the whole site: one row for each rule."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLabel, QSpinBox, QWidget
from typing_extensions import override

from app.desktop.theme import Role, Scale, Space, Theme, set_role
from app.domain.policy import PictureKeeping, SitePolicy
from app.domain.policy_text import LARGEST, LEAST


class PolicyForm(QWidget):
    """Edits everything of a SitePolicy but its rules for types and fields. GUI thread only.

    Signals:
        changed(): a rule was changed by hand.
    """

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._switches: dict[str, QCheckBox] = {}
        self._numbers: dict[str, QSpinBox] = {}
        self._picture = picture_box(theme, self)
        self._showing = False
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, Space.M, Space.S, Space.S)
        self._form.setHorizontalSpacing(Space.L)
        self._form.setVerticalSpacing(Space.S)
        self._lay_out()
        self._picture.currentIndexChanged.connect(self._on_edited)

    def show_policy(self, policy: SitePolicy) -> None:
        """Shows what this policy says."""
        self._showing = True
        for name, switch in self._switches.items():
            switch.setChecked(bool(getattr(policy, name)))
        for name, number in self._numbers.items():
            number.setValue(int(getattr(policy, name)))
        self._picture.setCurrentIndex(self._picture.findData(policy.picture.value))
        self._showing = False

    def applied_to(self, policy: SitePolicy) -> SitePolicy:
        """The policy with what stands here."""
        switches = {name: switch.isChecked() for name, switch in self._switches.items()}
        numbers = {name: number.value() for name, number in self._numbers.items()}
        picture = PictureKeeping(str(self._picture.currentData()))
        return replace(policy, picture=picture, **switches, **numbers)  # type: ignore[arg-type]

    def switch(self, name: str) -> QCheckBox:
        """The box of that rule."""
        return self._switches[name]

    def number(self, name: str) -> QSpinBox:
        """The number of that rule."""
        return self._numbers[name]

    def _lay_out(self) -> None:
        never, days = self.tr("never"), self.tr(" days")
        self._add_switch(
            "zero_write",
            self.tr("Keep nothing of documents"),
            self.tr("Nothing reaches the disk but what is exported; unfinished documents do not come back."),
        )
        self._add_number("keep_days", self.tr("Erase records after"), days, never)
        self._form.addRow(self._title(self.tr("Keep of the picture"), self._picture), self._picture)
        self._add_number("picture_days", self.tr("Erase pictures after"), days, self.tr("with the record"))
        self._add_number("draft_days", self.tr("Erase unfinished documents after"), days, never)
        self._add_switch("four_eyes", self.tr("Two people for overrides, unlocking and erasing"))
        self._add_switch(
            "second_operator",
            self.tr("A second operator types chosen fields again"),
            self.tr("Choose the fields on the other page, in the column Second check."),
        )
        self._add_number("lock_after_s", self.tr("Lock the desk after"), self.tr(" seconds"), never)
        self._add_number("backup_hours", self.tr("Back up every"), self.tr(" hours"))
        self._add_number("backups_kept", self.tr("Backups that are kept"), "")
        self._add_number("counter_days", self.tr("Keep figures for"), days)
        self._add_number("risk_one_in", self.tr("Clear fields may be wrong once in"), "")

    def _add_switch(self, name: str, words: str, note: str = "") -> None:
        switch = QCheckBox(words, self)
        switch.toggled.connect(self._on_edited)
        self._switches[name] = switch
        self._form.addRow(switch)
        if note:
            label = QLabel(note, self)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setIndent(Space.XL)
            label.setFont(self._theme.font(Scale.CAPTION))
            set_role(label, Role.MUTED)
            self._form.addRow(label)

    def _add_number(self, name: str, words: str, unit: str, zero: str = "") -> None:
        number = QSpinBox(self)
        number.setRange(LEAST.get(name, 0), LARGEST[name])
        number.setSuffix(unit)
        number.setSpecialValueText(zero if LEAST.get(name, 0) == 0 else "")
        number.setMinimumHeight(self._theme.editor_height_px(number.font()))
        number.setAccessibleName(words)
        number.valueChanged.connect(self._on_edited)
        self._numbers[name] = number
        self._form.addRow(self._title(words, number), number)

    def _title(self, words: str, buddy: QWidget) -> QLabel:
        label = QLabel(words, self)
        label.setBuddy(buddy)
        return label

    @Slot()
    def _on_edited(self) -> None:
        if not self._showing:
            self.changed.emit()


class TypeDaysBox(QSpinBox):
    """Days for one type: as for all documents, never, or a number. GUI thread only."""

    AS_FOR_ALL = -1

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(self.AS_FOR_ALL, LARGEST["keep_days"])
        self.setMinimumHeight(theme.editor_height_px(self.font()))

    @override
    def textFromValue(self, val: int) -> str:
        words = {self.AS_FOR_ALL: self.tr("as for all documents"), 0: self.tr("never")}
        return words.get(val) or self.tr("%n day(s)", "", val)

    @override
    def valueFromText(self, text: str) -> int:
        digits = "".join(char for char in text if char.isdigit())
        return int(digits) if digits else self.value()

    @override
    def validate(self, input: str, pos: int) -> tuple[QValidator.State, str, int]:
        return QValidator.State.Acceptable, input, pos


def picture_box(theme: Theme, parent: QWidget) -> QComboBox:
    """A choice of what is kept of the picture."""
    box = QComboBox(parent)
    words = {
        PictureKeeping.NONE: QCoreApplication.translate("PolicyForm", "nothing"),
        PictureKeeping.PORTRAIT: QCoreApplication.translate("PolicyForm", "the portrait"),
        PictureKeeping.REDACTED: QCoreApplication.translate("PolicyForm", "the kept fields, all else black"),
        PictureKeeping.WHOLE: QCoreApplication.translate("PolicyForm", "the whole picture"),
    }
    for kind, text in words.items():
        box.addItem(text, kind.value)
    box.setMinimumHeight(theme.editor_height_px(box.font()))
    box.setAccessibleName(QCoreApplication.translate("PolicyForm", "Keep of the picture"))
    return box
