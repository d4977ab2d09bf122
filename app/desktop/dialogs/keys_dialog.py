"""Where the operator gives actions other keys."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.desktop.actions import Actions
from app.desktop.theme import Role, Space, Theme, set_role

_SIZE_PX = (620, 560)


class KeysDialog(QDialog):
    """The table of all actions and their keys. A change holds at once; what loses its key by it is said."""

    def __init__(self, theme: Theme, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self.setWindowTitle(self.tr("Change keys"))
        self.resize(*_SIZE_PX)
        self._table = QTreeWidget(self)
        self._edit = QKeySequenceEdit(self)
        self._edit.setMaximumSequenceLength(1)
        self._set = QPushButton(self.tr("Use this key"), self)
        self._said = QLabel(self)
        self._set_up_table()
        self._lay_out()
        self._table.currentItemChanged.connect(self._on_table_item_changed)
        self._edit.keySequenceChanged.connect(self._on_edit_changed)
        self._set.clicked.connect(self._on_set_clicked)
        self._fill()

    def _set_up_table(self) -> None:
        self._table.setColumnCount(2)
        self._table.setHeaderLabels([self.tr("Action"), self.tr("Key")])
        self._table.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._table.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self._table.setRootIsDecorated(False)
        self._table.setAccessibleName(self.tr("Actions and their keys"))
        self._edit.setAccessibleName(self.tr("New key"))

    def _lay_out(self) -> None:
        set_role(self._said, Role.MUTED)
        self._said.setWordWrap(True)
        change = QHBoxLayout()
        change.addWidget(QLabel(self.tr("Press the new key:"), self))
        change.addWidget(self._edit, 1)
        change.addWidget(self._set)
        buttons = QDialogButtonBox(self)
        reset = buttons.addButton(self.tr("Give all keys back"), QDialogButtonBox.ButtonRole.ResetRole)
        close = buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setAutoDefault(False)
        self._set.setAutoDefault(False)
        reset.setAutoDefault(False)
        reset.clicked.connect(self._on_reset_clicked)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(self._table, 1)
        column.addLayout(change)
        column.addWidget(self._said)
        column.addWidget(buttons)

    def _fill(self) -> None:
        item = self._table.currentItem()
        row = self._table.indexOfTopLevelItem(item) if item else 0
        self._table.clear()
        menus = self._actions.menu_names()
        for spec in self._actions:
            words = spec.words
            item = QTreeWidgetItem([f"{menus[spec.menu]}: {words}", self._actions.key_text(spec.name)])
            item.setData(0, Qt.ItemDataRole.UserRole, spec.name)
            self._table.addTopLevelItem(item)
        self._table.setCurrentIndex(self._table.model().index(max(0, row), 0))

    def _chosen(self) -> str:
        item = self._table.currentItem()
        return str(item.data(0, Qt.ItemDataRole.UserRole)) if item else ""

    @Slot()
    def _on_table_item_changed(self) -> None:
        self._edit.clear()
        self._said.clear()

    @Slot(QKeySequence)
    def _on_edit_changed(self, sequence: QKeySequence) -> None:
        owner = self._actions.owner_of(sequence)
        if owner and owner != self._chosen():
            words = next(spec.words for spec in self._actions if spec.name == owner)
            self._said.setText(self.tr("This key is taken from: {action}").format(action=words))
        else:
            self._said.clear()

    @Slot()
    def _on_set_clicked(self) -> None:
        if self._chosen():
            self._actions.remap(self._chosen(), self._edit.keySequence())
            self._fill()

    @Slot()
    def _on_reset_clicked(self) -> None:
        self._actions.reset_keys()
        self._fill()
