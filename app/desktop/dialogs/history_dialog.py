"""Kept records: look for them, open one, see its versions; correcting, exporting again and erasing are asked for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.desktop.models.history_model import HistoryModel
from app.desktop.theme import Role, Scale, Space, Theme, set_role
from app.desktop.widgets.period_box import PeriodBox
from app.desktop.widgets.record_panel import RecordPanel
from app.domain.document import DocumentType
from app.domain.operators import Operator
from app.records.record_shelf import KeptRecord, RecordQuery

_SIZE_PX = (1200, 680)
_TYPING_MS = 200


class HistoryDialog(QDialog):
    """GUI thread only.

    Signals:
        query_changed(object): look for what this RecordQuery asks.
        record_opened(object): this KeptRecord is shown; its versions are wanted (`panel.show_versions`).
        correct_requested(object), export_requested(object), erase_requested(object): what is to be done to this
            KeptRecord.
        shown_requested(object, str): the covered field with this key of this KeptRecord was uncovered.
    """

    query_changed = Signal(object)
    record_opened = Signal(object)
    correct_requested = Signal(object)
    export_requested = Signal(object)
    erase_requested = Signal(object)
    shown_requested = Signal(object, str)

    def __init__(
        self,
        theme: Theme,
        types: Sequence[DocumentType],
        language: str,
        people: Sequence[Operator],
        masked: Mapping[str, frozenset[str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setWindowTitle(self.tr("Kept records"))
        self.resize(*_SIZE_PX)
        names = {one.operator_id: one.name for one in people}
        by_identifier = {document.identifier: document for document in types}
        self.model = HistoryModel(by_identifier, language, names, self)
        self._search = QLineEdit(self)
        self._type = QComboBox(self)
        self._who = QComboBox(self)
        self._period = PeriodBox(self)
        self._count = QLabel(self)
        self._table = QTableView(self)
        self.panel = RecordPanel(theme, by_identifier, language, names, masked, self)
        self._correct = QPushButton(self.tr("Correct…"), self)
        self._export = QPushButton(self.tr("Export again"), self)
        self._erase = QPushButton(self.tr("Erase…"), self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._fill_choices(types, language, people)
        self._lay_out()
        self._connect()
        self._on_row_changed(QModelIndex())

    @property
    def query(self) -> RecordQuery:
        """What is looked for now."""
        since, until = self._period.span
        return RecordQuery(
            text=self._search.text().strip(),
            document=str(self._type.currentData() or ""),
            operator=str(self._who.currentData() or ""),
            since=since,
            until=until,
        )

    @property
    def current(self) -> KeptRecord | None:
        """The record that is shown at the right."""
        return self.model.row(self._table.currentIndex())

    def show_count(self, count: int) -> None:
        """How many records answer."""
        self._count.setText(self.tr("%n record(s)", "", count))

    @Slot()
    def look(self) -> None:
        """Asks for what the filters say now."""
        self._timer.stop()
        self.panel.show_record(None)
        self.query_changed.emit(self.query)

    def _fill_choices(self, types: Sequence[DocumentType], language: str, people: Sequence[Operator]) -> None:
        self._type.addItem(self.tr("every type"), "")
        for document in types:
            self._type.addItem(document.name(language), document.identifier)
        self._who.addItem(self.tr("everybody"), "")
        for operator in people:
            self._who.addItem(operator.name, operator.operator_id)
        self._who.setVisible(len(people) > 1)

    def _lay_out(self) -> None:
        self._search.setPlaceholderText(self.tr("Look for a name, a number, any part of a field"))
        self._search.setClearButtonEnabled(True)
        self._search.setMinimumHeight(self._theme.editor_height_px(self._search.font()))
        for widget, name in (
            (self._search, self.tr("Look for")),
            (self._type, self.tr("Type")),
            (self._who, self.tr("Operator")),
            (self._table, self.tr("Records that were found")),
        ):
            widget.setAccessibleName(name)
        self._set_up_table()
        filters = QHBoxLayout()
        filters.setSpacing(Space.S)
        filters.addWidget(self._search, 1)
        for part in (self._type, self._who, self._period):
            filters.addWidget(part)
        acts = QHBoxLayout()
        acts.addWidget(self._erase)
        acts.addStretch(1)
        acts.addWidget(self._export)
        acts.addWidget(self._correct)
        set_role(self._erase, Role.QUIET)
        set_role(self._correct, Role.PRIMARY)
        left, right = QWidget(self), QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._table, 1)
        column.addWidget(self._count)
        beside = QVBoxLayout(right)
        beside.setContentsMargins(Space.M, 0, 0, 0)
        beside.addWidget(self.panel, 1)
        beside.addLayout(acts)
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.addWidget(left)
        split.addWidget(right)
        split.setStretchFactor(0, 2)
        split.setStretchFactor(1, 1)
        split.setChildrenCollapsible(False)
        split.setSizes([780, 400])
        outer = QVBoxLayout(self)
        outer.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        outer.setSpacing(Space.M)
        outer.addLayout(filters)
        outer.addWidget(split, 1)

    def _set_up_table(self) -> None:
        self._table.setModel(self.model)
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._table.setShowGrid(False)
        self._table.setWordWrap(False)
        self._table.verticalHeader().hide()
        self._table.verticalHeader().setDefaultSectionSize(self._theme.editor_height_px(self._table.font()))
        head = self._table.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        head.setStretchLastSection(True)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for number, width in enumerate((130, 160, 170, 110, 80)):
            head.resizeSection(number, width)
        set_role(self._count, Role.MUTED)
        self._count.setFont(self._theme.font(Scale.CAPTION))

    def _connect(self) -> None:
        self._timer.timeout.connect(self.look)
        self._search.textChanged.connect(lambda: self._timer.start(_TYPING_MS))
        self._search.returnPressed.connect(self.look)
        self._type.currentIndexChanged.connect(self.look)
        self._who.currentIndexChanged.connect(self.look)
        self._period.changed.connect(self.look)
        self._table.selectionModel().currentRowChanged.connect(self._on_row_changed)
        self.model.modelReset.connect(lambda: self._on_row_changed(QModelIndex()))
        self.panel.shown.connect(self._on_panel_shown)
        for button, wanted in (
            (self._correct, self.correct_requested),
            (self._export, self.export_requested),
            (self._erase, self.erase_requested),
        ):
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, signal=wanted: signal.emit(self.current))

    @Slot(QModelIndex)
    def _on_row_changed(self, index: QModelIndex) -> None:
        kept = self.model.row(index)
        self.panel.show_record(kept)
        for button in (self._correct, self._export, self._erase):
            button.setEnabled(kept is not None)
        if kept is not None:
            self.record_opened.emit(kept)

    @Slot(str)
    def _on_panel_shown(self, key: str) -> None:
        self.shown_requested.emit(self.current, key)
