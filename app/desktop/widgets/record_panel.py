"""One kept record, field by field, with its versions; covered fields are uncovered one at a time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.desktop.models.history_model import local_time
from app.desktop.theme import Role, Scale, Space, Theme, set_role
from app.desktop.widgets.field_row import COVER
from app.domain.document import DocumentType, FieldKind
from app.domain.sides import record_type
from app.records.record_shelf import KeptRecord


class RecordPanel(QScrollArea):
    """Shows a record; `show_versions` adds what it was before. GUI thread only.

    Signals:
        shown(str): the covered field with this key was uncovered.
    """

    shown = Signal(str)

    def __init__(
        self,
        theme: Theme,
        types: Mapping[str, DocumentType],
        language: str,
        people: Mapping[str, str],
        masked: Mapping[str, frozenset[str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._types = types
        self._language = language
        self._people = people
        self._masked = masked
        self._uncovered: set[str] = set()
        self._versions: tuple[KeptRecord, ...] = ()
        self._version = QComboBox()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setAccessibleName(self.tr("The record"))
        self.setMinimumWidth(280)
        self.show_record(None)

    def show_record(self, kept: KeptRecord | None) -> None:
        """Shows the record, its covered fields covered; None shows nothing."""
        self._uncovered = set()
        self._versions = (kept,) if kept is not None else ()
        self._draw(kept)

    def show_versions(self, versions: Sequence[KeptRecord]) -> None:
        """Offers these versions, oldest first, of the record that is shown."""
        if not self._versions or not versions or versions[-1].record.record_id != self._versions[0].record.record_id:
            return
        self._versions = tuple(versions)
        self._draw(versions[-1])

    def _draw(self, kept: KeptRecord | None) -> None:
        inner = QWidget(self)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, Space.S, 0)
        column.setSpacing(Space.S)
        if kept is None:
            column.addWidget(self._label(self.tr("Choose a record to see it."), Scale.BODY, Role.MUTED))
        else:
            self._draw_head(column, kept)
            self._draw_fields(column, kept)
        column.addStretch(1)
        self.setWidget(inner)

    def _draw_head(self, column: QVBoxLayout, kept: KeptRecord) -> None:
        record, document = kept.record, record_type(self._types, kept.record)
        column.addWidget(self._label(document.name(self._language) if document else record.document, Scale.TITLE))
        who = self._people.get(record.verified_by, record.verified_by)
        told = self.tr("countersigned by {who}, {when}").format(who=who, when=local_time(record.verified_at))
        column.addWidget(self._label(told, Scale.CAPTION, Role.MUTED))
        if kept.reason:
            column.addWidget(self._label(self.tr("Corrected: {reason}").format(reason=kept.reason), Scale.BODY))
        if record.override_reason:
            told = self.tr("A rule was lifted: {reason}").format(reason=record.override_reason)
            column.addWidget(self._label(told, Scale.BODY, Role.CHECK))
        if len(self._versions) > 1:
            self._version = QComboBox(self)
            self._version.setAccessibleName(self.tr("Version"))
            for version in reversed(self._versions):
                words = self.tr("version {number}, {when}").format(
                    number=version.version, when=local_time(version.saved_at)
                )
                self._version.addItem(words)
            self._version.setCurrentIndex(len(self._versions) - 1 - self._versions.index(kept))
            self._version.activated.connect(self._on_version_activated)
            column.addWidget(self._version)

    def _draw_fields(self, column: QVBoxLayout, kept: KeptRecord) -> None:
        record, document = kept.record, record_type(self._types, kept.record)
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.XS)
        grid.setColumnStretch(1, 1)
        masked = self._masked.get(record.document, frozenset()) - self._uncovered
        keys = [s.key for s in document.fields if s.kind is not FieldKind.PHOTO] if document else list(record.values)
        for row, key in enumerate(key for key in keys if key in record.values):
            spec = document.spec(key) if document else None
            name = self._label(spec.name(self._language) if spec else key, Scale.CAPTION, Role.MUTED)
            value = record.values.get(key, "")
            covered = key in masked and bool(value)
            label = self._label(COVER if covered else value or "–", Scale.VALUE)
            if not covered:
                label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label, row, 1)
            if covered:
                grid.addWidget(self._uncover_button(kept, key), row, 2)
        column.addLayout(grid)

    def _uncover_button(self, kept: KeptRecord, key: str) -> QPushButton:
        button = QPushButton(self.tr("Show"), self)
        set_role(button, Role.QUIET)
        button.setAutoDefault(False)

        def uncover() -> None:
            self._uncovered.add(key)
            self.shown.emit(key)
            self._draw(kept)

        button.clicked.connect(uncover)
        return button

    def _on_version_activated(self, row: int) -> None:
        self._draw(self._versions[len(self._versions) - 1 - row])

    def _label(self, text: str, scale: Scale, role: Role | None = None) -> QLabel:
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setFont(self._theme.font(scale))
        if role is not None:
            set_role(label, role)
        return label
