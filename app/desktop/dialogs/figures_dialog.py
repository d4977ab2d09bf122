"""How the desk does: readings, seconds and keys, shares of fields; counted without a single value."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QMargins, Qt, Signal, Slot
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.desktop import texts
from app.desktop.models.history_model import local_time
from app.desktop.theme import Role, Scale, Space, Theme, set_role
from app.domain.document import DocumentType
from app.domain.figures import Count, Figure
from app.services.figures import Summary

if TYPE_CHECKING:
    from PySide6.QtCharts import QChartView

_SIZE_PX = (980, 680)
_HOUR_LENGTH = len("2026-11-25T10")
_MOST_FAILURES = 3
_FACT_PX = 110


@dataclass(frozen=True, slots=True)
class DeskFigures:
    """What is shown: the sums, the readings of each hour or day, when the last backup was made ("" for never), whether
    the log is as it was left, and the site's limit for Clear fields.
    """

    summary: Summary
    readings: tuple[Count, ...]
    last_backup: str
    sound: bool
    limit_one_in: int


class FiguresDialog(QDialog):
    """GUI thread only.

    Signals:
        days_chosen(int): show the figures of so many days, today included.
        csv_requested(), prometheus_requested(): write the counters.
    """

    days_chosen = Signal(int)
    csv_requested = Signal()
    prometheus_requested = Signal()

    def __init__(
        self, theme: Theme, types: Sequence[DocumentType], language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._types = {document.identifier: document for document in types}
        self._language = language
        self._days = QComboBox(self)
        self._facts = QGridLayout()
        self._shares = QTreeWidget(self)
        self._chart: QChartView = _chart_view(self)
        self.setWindowTitle(self.tr("Figures"))
        self.resize(*_SIZE_PX)
        self._lay_out()

    @property
    def facts(self) -> dict[str, str]:
        """The figures above the chart, by what they are called."""
        found = {}
        for column in range(self._facts.columnCount()):
            name, value = self._facts.itemAtPosition(1, column), self._facts.itemAtPosition(0, column)
            labels = [item.widget() if item is not None else None for item in (name, value)]
            if isinstance(labels[0], QLabel) and isinstance(labels[1], QLabel):
                found[labels[0].text()] = labels[1].text()
        return found

    @property
    def days(self) -> int:
        """How many days are shown."""
        return int(self._days.currentData())

    def show_figures(self, figures: DeskFigures) -> None:
        """Shows these figures instead of those before."""
        self._show_facts(figures)
        self._show_chart(figures.readings)
        self._show_shares(figures.summary)

    @Slot()
    def look(self) -> None:
        """Asks for the figures of the days that are chosen."""
        self.days_chosen.emit(self.days)

    def _lay_out(self) -> None:
        for days, words in ((1, self.tr("today")), (7, self.tr("last 7 days")), (30, self.tr("last 30 days"))):
            self._days.addItem(words, days)
        self._days.setAccessibleName(self.tr("Days"))
        self._days.currentIndexChanged.connect(self.look)
        self._shares.setHeaderLabels(
            [self.tr("Field"), self.tr("Countersigned"), self.tr("Proven"), self.tr("Clear"), self.tr("Changed"),
             self.tr("Clear but wrong")]
        )  # fmt: skip
        self._shares.setRootIsDecorated(False)
        self._shares.setAccessibleName(self.tr("Fields by type"))
        self._shares.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self._shares.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        csv, prometheus = (
            QPushButton(self.tr("Write as CSV…"), self),
            QPushButton(self.tr("Write for Prometheus…"), self),
        )
        csv.clicked.connect(self.csv_requested)
        prometheus.clicked.connect(self.prometheus_requested)
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self._days)
        head.addStretch(1)
        foot.addStretch(1)
        foot.addWidget(csv)
        foot.addWidget(prometheus)
        self._facts.setHorizontalSpacing(Space.XL)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.M)
        column.addLayout(head)
        column.addLayout(self._facts)
        column.addWidget(self._chart, 2)
        column.addWidget(self._shares, 3)
        column.addLayout(foot)

    def _show_facts(self, figures: DeskFigures) -> None:
        while self._facts.count():
            item = self._facts.takeAt(0)
            old = item.widget() if item is not None else None
            if old is not None:
                old.deleteLater()
        told = figures.summary
        said = self.tr("1 in {number}").format(number=figures.limit_one_in)
        was = self.tr("1 in {number}").format(number=round(told.clear_wrong_one_in)) if told.clear_wrong_one_in else "–"
        facts = (
            (self.tr("read"), str(told.readings_ok)),
            (self.tr("failed"), self._failed(told)),
            (self.tr("records"), str(told.records)),
            (self.tr("seconds each"), f"{told.seconds_each:.1f}"),
            (self.tr("keys each"), f"{told.keys_each:.1f}"),
            (self.tr("Clear but wrong: limit · was"), f"{said} · {was}"),
            (self.tr("restarts"), str(told.restarts)),
            (self.tr("last backup"), local_time(figures.last_backup) if figures.last_backup else self.tr("never")),
            (self.tr("log"), self.tr("whole") if figures.sound else self.tr("not whole")),
        )
        for column, (name, value) in enumerate(facts):
            number, words = QLabel(value, self), QLabel(name, self)
            number.setFont(self._theme.font(Scale.STRONG))
            words.setFont(self._theme.font(Scale.CAPTION))
            words.setWordWrap(True)
            words.setMinimumWidth(min(words.fontMetrics().horizontalAdvance(name) + Space.S, _FACT_PX))
            set_role(words, Role.MUTED)
            self._facts.addWidget(number, 0, column)
            self._facts.addWidget(words, 1, column, Qt.AlignmentFlag.AlignTop)
        self._facts.setColumnStretch(len(facts), 1)

    def _failed(self, summary: Summary) -> str:
        return str(summary.readings_failed)

    def _show_chart(self, readings: Sequence[Count]) -> None:
        from PySide6.QtCharts import QBarCategoryAxis, QBarSet, QChart, QStackedBarSeries, QValueAxis

        spans = sorted({count.minute for count in readings})
        chart = QChart()
        chart.setBackgroundVisible(False)
        chart.setMargins(QMargins(0, 0, 0, 0))
        chart.setTitleBrush(self._theme.color("text"))
        series = QStackedBarSeries()
        most = 1.0
        for figure, name, token in (
            (Figure.READINGS_OK, self.tr("read"), "accent"),
            (Figure.READINGS_FAILED, self.tr("failed"), "conflict"),
        ):
            bars = QBarSet(name)
            bars.setColor(self._ink(token))
            sums = [sum(c.amount for c in readings if c.figure is figure and c.minute == span) for span in spans]
            bars.append(sums)
            most = max([most, *sums])
            series.append(bars)
        chart.addSeries(series)
        across, up = QBarCategoryAxis(), QValueAxis()
        across.append([_span_words(span) for span in spans] or [""])
        up.setRange(0, most)
        up.setLabelFormat("%d")
        for axis, side in ((across, Qt.AlignmentFlag.AlignBottom), (up, Qt.AlignmentFlag.AlignLeft)):
            axis.setLabelsBrush(self._theme.color("muted"))
            axis.setGridLineColor(self._theme.color("border"))
            axis.setLabelsFont(self._theme.font(Scale.CAPTION))
            chart.addAxis(axis, side)
            series.attachAxis(axis)
        chart.legend().setLabelColor(self._theme.color("text"))
        chart.legend().setAlignment(Qt.AlignmentFlag.AlignTop)
        old = self._chart.chart()
        self._chart.setChart(chart)
        old.deleteLater()

    def _ink(self, token: str) -> object:
        from app.domain.reading import FieldState

        return self._theme.color(token) if token == "accent" else self._theme.state(FieldState.CONFLICT).line  # noqa: S105

    def _show_shares(self, summary: Summary) -> None:
        self._shares.clear()
        for share in summary.shares:
            document = self._types.get(share.document)
            spec = document.spec(share.key) if document else None
            name = " · ".join(
                (document.name(self._language) if document else share.document,
                 spec.name(self._language) if spec else share.key)
            )  # fmt: skip
            cells = [name, str(share.fields), _share(share.proven, share.fields), _share(share.clear, share.fields)]
            cells += [_share(share.corrected, share.fields), str(share.clear_wrong)]
            item = QTreeWidgetItem(cells)
            for column in range(1, len(cells)):
                item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight)
            self._shares.addTopLevelItem(item)
        for code, count in summary.failures[:_MOST_FAILURES]:
            self._shares.addTopLevelItem(QTreeWidgetItem([texts.sentence(code), str(count)]))


def _chart_view(parent: QWidget) -> QChartView:
    """QtCharts is loaded only when somebody looks at figures."""
    from PySide6.QtCharts import QChartView

    view = QChartView(parent)
    view.setRenderHint(QPainter.RenderHint.Antialiasing)
    view.setMinimumHeight(180)
    view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return view


def _share(part: int, whole: int) -> str:
    return f"{100 * part / whole:.0f} %" if whole else "–"


def _span_words(span: str) -> str:
    """An hour as "10:00", a day as "25/11"."""
    if len(span) >= _HOUR_LENGTH:
        return local_time(f"{span}:00:00.000Z").split(" ")[-1]
    return f"{span[8:10]}/{span[5:7]}"
