"""The log: what was done, by whom and when; filters, a check of the chain, and a file for an auditor."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.desktop import texts
from app.desktop.models.history_model import AuditModel
from app.desktop.theme import Role, Scale, Space, Theme, set_role
from app.desktop.widgets.period_box import PeriodBox
from app.domain.operators import Operator
from app.domain.trail import Breach
from app.records.audit_log import AuditFilter

_SIZE_PX = (980, 600)
_MOST_BREACHES = 3


class AuditDialog(QDialog):
    """GUI thread only.

    Signals:
        filter_changed(object): show what this AuditFilter lets through.
        check_requested(): look whether the log is whole: answer with `show_breaches`.
        export_requested(): write it for an auditor.
    """

    filter_changed = Signal(object)
    check_requested = Signal()
    export_requested = Signal()

    def __init__(self, theme: Theme, people: Sequence[Operator], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setWindowTitle(self.tr("Log"))
        self.resize(*_SIZE_PX)
        self.model = AuditModel({one.operator_id: one.name for one in people}, self)
        self._who = QComboBox(self)
        self._act = QComboBox(self)
        self._period = PeriodBox(self)
        self._count = QLabel(self)
        self._verdict = QLabel(self)
        self._table = QTableView(self)
        self._check = QPushButton(self.tr("Check the chain"), self)
        self._export = QPushButton(self.tr("Write it for an auditor…"), self)
        self._who.addItem(self.tr("everybody"), "")
        for operator in people:
            self._who.addItem(operator.name, operator.operator_id)
        self._act.addItem(self.tr("everything"), "")
        for act in texts.KNOWN_ACTS:
            self._act.addItem(texts.act_words(act), act)
        self._lay_out()
        self._connect()

    @property
    def wanted(self) -> AuditFilter:
        """What the filters say now."""
        since, until = self._period.span
        return AuditFilter(
            act=str(self._act.currentData() or ""),
            actor=str(self._who.currentData() or ""),
            since=since,
            until=until,
        )

    @property
    def verdict(self) -> str:
        """What the last check said."""
        return self._verdict.text()

    def show_count(self, count: int) -> None:
        """How many entries the filters let through."""
        self._count.setText(self.tr("%n entries", "", count))

    def show_breaches(self, breaches: Sequence[Breach]) -> None:
        """Says whether the log is whole."""
        self._check.setEnabled(True)
        set_role(self._verdict, Role.CONFLICT if breaches else Role.MUTED)
        if not breaches:
            self._verdict.setText(self.tr("The log is whole: every entry follows from the one before."))
            return
        told = [
            f"{breach.sequence}: {texts.sentence(breach.code)}" if breach.sequence else texts.sentence(breach.code)
            for breach in breaches[:_MOST_BREACHES]
        ]
        self._verdict.setText("\n".join(told))

    @Slot()
    def look(self) -> None:
        """Asks for what the filters say now."""
        self.filter_changed.emit(self.wanted)

    def _lay_out(self) -> None:
        self._table.setModel(self.model)
        self._table.setAccessibleName(self.tr("Entries of the log"))
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._table.setShowGrid(False)
        self._table.setWordWrap(False)
        self._table.verticalHeader().hide()
        self._table.verticalHeader().setDefaultSectionSize(self._theme.editor_height_px(self._table.font()))
        head = self._table.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        head.setStretchLastSection(True)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for number, width in enumerate((60, 150, 120, 200, 170)):
            head.resizeSection(number, width)
        self._who.setAccessibleName(self.tr("Who"))
        self._act.setAccessibleName(self.tr("What"))
        for label in (self._count, self._verdict):
            set_role(label, Role.MUTED)
            label.setWordWrap(True)
        self._count.setFont(self._theme.font(Scale.CAPTION))
        self._verdict.setTextFormat(Qt.TextFormat.PlainText)
        filters = QHBoxLayout()
        filters.setSpacing(Space.S)
        for part in (self._act, self._who, self._period):
            filters.addWidget(part)
        filters.addStretch(1)
        filters.addWidget(self._count)
        below = QHBoxLayout()
        below.addWidget(self._verdict, 1)
        below.addWidget(self._check)
        below.addWidget(self._export)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.M)
        column.addLayout(filters)
        column.addWidget(self._table, 1)
        column.addLayout(below)

    def _connect(self) -> None:
        self._act.currentIndexChanged.connect(self.look)
        self._who.currentIndexChanged.connect(self.look)
        self._period.changed.connect(self.look)
        self._check.clicked.connect(self._on_check_clicked)
        self._export.clicked.connect(self.export_requested)

    @Slot()
    def _on_check_clicked(self) -> None:
        self._check.setEnabled(False)
        self._verdict.setText(self.tr("Looking at every entry…"))
        self.check_requested.emit()
