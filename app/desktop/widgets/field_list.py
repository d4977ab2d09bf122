"""The column of fields: folded rows, and one card that stands in the place of the row in hand."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from app.desktop.models.field_model import FieldModel
from app.desktop.theme import Space, Theme
from app.desktop.widgets.field_card import FieldCard
from app.desktop.widgets.field_row import FieldRow
from app.services.review_field import ReviewField


class FieldList(QScrollArea):
    """Follows a FieldModel. The card is one widget that is moved, never remade, so the focus stays in its editor.

    Signals:
        row_chosen(str): the operator clicked the row of the field with this key.
        rows_rebuilt(): the model has other fields now; nothing is in hand.
    """

    row_chosen = Signal(str)
    rows_rebuilt = Signal()

    def __init__(self, theme: Theme, model: FieldModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._model = model
        self._rows: list[FieldRow] = []
        self._current = ""
        self._held = QWidget(self)
        self._column = QVBoxLayout(self._held)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.card = FieldCard(theme, model.words, self._held)
        self.card.hide()
        self._column.addWidget(self.card)
        self._held.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setWidget(self._held)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Fields"))
        self._held.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        self.card.installEventFilter(self)
        model.modelReset.connect(self._on_model_reset)
        model.dataChanged.connect(self._on_model_data_changed)
        model.rowsInserted.connect(self._on_model_rows_inserted)
        model.rowsAboutToBeRemoved.connect(self._on_model_rows_going)

    @property
    def rows(self) -> tuple[FieldRow, ...]:
        """The folded rows in order; the one in hand is hidden."""
        return tuple(self._rows)

    @property
    def current(self) -> str:
        """The key of the field in hand, "" for none."""
        return self._current

    def unfold(self, key: str) -> ReviewField | None:
        """Puts the card in the place of that field's row and begins to edit it; "" folds everything."""
        field = self._model.field(key)
        self._current = key if field else ""
        self.setUpdatesEnabled(False)
        self._column.removeWidget(self.card)
        row = self._model.row_of(self._current)
        self._column.insertWidget(row + 1 if field else 0, self.card)
        for number, folded in enumerate(self._rows):
            if number == row:
                folded.hide()
            elif folded.isHidden():
                folded.show()
        self.card.setVisible(field is not None)
        self.card.show_field(field, fresh=True)
        self.setUpdatesEnabled(True)
        QTimer.singleShot(0, self, self.reveal)
        return field

    @Slot()
    def reveal(self) -> None:
        """Scrolls so that the whole card is to be seen, its editor above all."""
        if self.card.isHidden():
            return
        self.ensureWidgetVisible(self.card, 0, Space.M)
        if self.card.height() > self.viewport().height():
            self.ensureWidgetVisible(self.card.editor, 0, Space.XL)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.card and event.type() is QEvent.Type.Resize:
            QTimer.singleShot(0, self, self.reveal)
        return super().eventFilter(watched, event)

    @Slot()
    def _on_model_reset(self) -> None:
        """Keeps the rows that there are for the new fields: making them is what would take time."""
        self.unfold("")
        count = len(self._model.order)
        self._drop_rows(count, len(self._rows))
        self._show_rows(0, len(self._rows) - 1)
        for number in range(len(self._rows), count):
            self._add_row(number)
        self.rows_rebuilt.emit()

    @Slot(QModelIndex, int, int)
    def _on_model_rows_inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        for number in range(first, last + 1):
            self._add_row(number)

    @Slot(QModelIndex, int, int)
    def _on_model_rows_going(self, _parent: QModelIndex, first: int, last: int) -> None:
        if any(row.key == self._current for row in self._rows[first : last + 1]):
            self.unfold("")
        self._drop_rows(first, last + 1)

    def _drop_rows(self, first: int, end: int) -> None:
        for row in self._rows[first:end]:
            row.hide()
            row.forget()
            self._column.removeWidget(row)
            row.deleteLater()
        del self._rows[first:end]

    def _add_row(self, number: int) -> None:
        """Makes the folded row for the model's row `number`, before the one that has that place now."""
        row = FieldRow(self._theme, self._model.words, self._held)
        row.chosen.connect(self.row_chosen)
        follower = self._rows[number] if number < len(self._rows) else None
        place = self._column.indexOf(follower) if follower else self._column.count()
        self._column.insertWidget(place, row)
        self._rows.insert(number, row)
        self._show_rows(number, number)

    @Slot(QModelIndex, QModelIndex)
    def _on_model_data_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        self._show_rows(first.row(), last.row())
        row = self._model.row_of(self._current)
        if first.row() <= row <= last.row():
            self.card.show_field(self._model.field(self._current), fresh=False)

    def _show_rows(self, first: int, last: int) -> None:
        keys = self._model.order
        for number in range(first, last + 1):
            field = self._model.field(keys[number])
            if field is not None:
                self._rows[number].show_field(field, self._model.spoken(field))
