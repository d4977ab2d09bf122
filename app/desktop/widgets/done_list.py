"""What has left the desk lately, folded away below the queue: type and time, no picture, no name, no value."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, Qt, Slot
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QToolButton, QVBoxLayout, QWidget

from app.desktop.icons import icon
from app.desktop.theme import Role, Scale, Space, Theme, set_role

_ROWS_SHOWN = 3


class DoneList(QWidget):
    """Visible once something was exported. GUI thread only."""

    def __init__(
        self, theme: Theme, model: QAbstractListModel, delegate: QStyledItemDelegate, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._model = theme, model
        self._head = QToolButton(self)
        self._list = QListView(self)
        self._list.setModel(model)
        self._list.setItemDelegate(delegate)
        self._lay_out()
        self._head.toggled.connect(self._on_head_toggled)
        model.rowsInserted.connect(self._on_model_changed)
        model.rowsRemoved.connect(self._on_model_changed)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self._on_model_changed()

    def _lay_out(self) -> None:
        self._head.setCheckable(True)
        self._head.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._head.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        set_role(self._head, Role.QUIET)
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self._list.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._list.setUniformItemSizes(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setAccessibleName(self.tr("Exported documents"))
        self._list.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XXS)
        column.addWidget(self._head)
        column.addWidget(self._list)

    @Slot()
    def _on_model_changed(self) -> None:
        count = self._model.rowCount()
        self.setVisible(count > 0)
        self._head.setText(self.tr("%n exported", "", count))
        rows = min(count, _ROWS_SHOWN)
        self._list.setFixedHeight(rows * self._list.sizeHintForRow(0) + 2 * Space.XXS if rows else 0)

    @Slot(bool)
    def _on_head_toggled(self, open_: bool) -> None:
        self._list.setVisible(open_)
        self._on_theme_changed()

    @Slot()
    def _on_theme_changed(self) -> None:
        self._head.setFont(self._theme.font(Scale.CAPTION))
        self._head.setIcon(icon(self._theme, "chevron-down" if self._head.isChecked() else "next", "muted"))
