"""The figures at work: what the dashboard shows, and the files that leave it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from app.desktop.actions import Actions
from app.desktop.desk import Desk
from app.desktop.dialogs.figures_dialog import DeskFigures, FiguresDialog
from app.desktop.keeper import Keeper
from app.desktop.notify import Notice
from app.desktop.theme import Theme
from app.domain.clock import iso
from app.domain.errors import StoreError
from app.domain.figures import Figure
from app.records.backups import backups_in
from app.records.counters import Span, csv_text, prometheus_text, sums
from app.records.files import replace_file
from app.services.figures import summary
from app.services.ledger import Ledger


class FiguresRoom(QObject):
    """Opens the dashboard. GUI thread only; nothing waits.

    Signals:
        failed(object): something could not be done; the AppError says why.
        notified(object): a Notice for the operator.
    """

    failed = Signal(object)
    notified = Signal(object)

    def __init__(self, theme: Theme, actions: Actions, desk: Desk, keeper: Keeper, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._desk = desk
        self._keeper = keeper
        self._window = window
        self._dialog: FiguresDialog | None = None
        actions["figures"].triggered.connect(self.open)

    @Slot()
    def open(self) -> None:
        """Shows the figures of today."""
        if self._keeper.ledger is None or self._dialog is not None:
            return
        dialog = FiguresDialog(self._theme, self._desk.catalogue, self._desk.language, self._window)
        self._dialog = dialog
        dialog.days_chosen.connect(self._on_days_chosen)
        dialog.csv_requested.connect(self._on_csv_requested)
        dialog.prometheus_requested.connect(self._on_prometheus_requested)
        dialog.finished.connect(self._on_dialog_finished)
        dialog.look()
        dialog.show()

    def write_csv(self, file: Path) -> None:
        """Writes every counter by the day as CSV."""
        self._write(file, prometheus=False)

    def write_prometheus(self, file: Path) -> None:
        """Writes every counter as text that Prometheus' file collector takes."""
        self._write(file, prometheus=True)

    def _write(self, file: Path, *, prometheus: bool) -> None:
        def work(ledger: Ledger) -> None:
            text = prometheus_text(ledger.store) if prometheus else csv_text(sums(ledger.store, span=Span.DAY))
            try:
                replace_file(file, text.encode())
            except OSError as error:
                raise StoreError("store_not_writable", file=file.name) from error

        told = self.tr("The figures were written to {file}").format(file=file.name)
        self._keeper.ask(work, lambda _none: self.notified.emit(Notice(told)), self.failed.emit)

    @Slot(int)
    def _on_days_chosen(self, days: int) -> None:
        dialog = self._dialog

        def show(figures: DeskFigures) -> None:
            if dialog is not None and self._dialog is dialog and dialog.days == days:
                dialog.show_figures(figures)

        self._keeper.ask(lambda ledger: figures_of(ledger, days), show, self.failed.emit)

    @Slot()
    def _on_csv_requested(self) -> None:
        path, _ = QFileDialog.getSaveFileName(self._dialog, self.tr("Write figures to"), "figures.csv", "CSV (*.csv)")
        if path:
            self.write_csv(Path(path))

    @Slot()
    def _on_prometheus_requested(self) -> None:
        kind = "Prometheus (*.prom)"
        path, _ = QFileDialog.getSaveFileName(self._dialog, self.tr("Write figures to"), "countersign.prom", kind)
        if path:
            self.write_prometheus(Path(path))

    @Slot()
    def _on_dialog_finished(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None


def figures_of(ledger: Ledger, days: int) -> DeskFigures:
    """The figures of so many days, today included. Not for the GUI thread; the log is looked at as a whole."""
    today = datetime.now().astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
    since = iso((today - timedelta(days=days - 1)).astimezone(UTC))
    span = Span.HOUR if days == 1 else Span.DAY
    readings = sums(ledger.store, since=since, span=span, figures=(Figure.READINGS_OK, Figure.READINGS_FAILED))
    known = backups_in(ledger.store.place.backups)
    return DeskFigures(
        summary(ledger, since=since),
        readings,
        known[0].made_at if known else "",
        not ledger.store.breaches(),
        ledger.policy.risk_one_in,
    )
