"""Contact details, signatures and seals of a page beside its picture: chosen, corrected in place, left out."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from app.desktop.models.entry_model import EntryModel
from app.desktop.theme import Role, Space, Theme, set_role
from app.desktop.widgets.content_editor import ContentEditor
from app.desktop.widgets.editable_list import EditableList
from app.desktop.widgets.entry_delegate import EntryDelegate
from app.domain.content import ContactKind, ContentPart, RegionKind
from app.domain.geometry import Point
from app.services.review_content import ContentReview


class EntryList(EditableList):
    """The list itself."""

    def __init__(self, theme: Theme, model: EntryModel, parent: QWidget | None = None) -> None:
        super().__init__(theme, model, parent)
        self.setItemDelegate(EntryDelegate(theme, self))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)


class EntriesEditor(ContentEditor):
    """A list of entries of one part; what is chosen in it lights up on the page, and the other way round.

    A subclass says what the part, its kinds and an empty list are called.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = EntryModel(ContentPart(self.part), self.kind_word, self)
        self._list = EntryList(theme, self._model, self)
        self._list.setAccessibleName(self.title)
        self._none = QLabel(self.nothing, self)
        self._none.setWordWrap(True)
        set_role(self._none, Role.MUTED)
        self._remove = QAction(self.tr("Remove"), self)
        self._remove.setShortcut(QKeySequence(QKeySequence.StandardKey.Delete))
        self._remove.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._list.addAction(self._remove)
        self._button = QToolButton(self)
        self._button.setDefaultAction(self._remove)
        self._button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._lay_out()
        self.setFocusProxy(self._list)
        self._remove.triggered.connect(self._on_remove_triggered)
        self._list.selectionModel().currentChanged.connect(self._on_list_current_changed)
        self._list.clicked.connect(self._on_list_clicked)
        self._model.dataChanged.connect(self._on_model_data_changed)

    @property
    def nothing(self) -> str:
        """What is said where the page has no entry."""
        raise NotImplementedError

    def kind_word(self, kind: ContactKind | RegionKind) -> str:
        """What this kind of entry is called."""
        raise NotImplementedError

    @property
    def entries(self) -> EntryList:
        """The list that is shown."""
        return self._list

    @override
    def show_review(self, review: ContentReview | None) -> None:
        self._review = review
        self._model.show_review(review)
        self._enable()

    @override
    def refresh(self) -> None:
        row = self._list.currentIndex().row()
        self._model.refresh()
        if row >= 0 and not self._list.currentIndex().isValid() and self._model.rowCount():
            self._list.setCurrentIndex(self._model.index(min(row, self._model.rowCount() - 1)))
        self._enable()

    @override
    def commit(self) -> None:
        self._list.commit()

    @override
    def choose_at(self, point: Point) -> bool:
        hit = [(e.quad.area_px, row) for row, e in enumerate(self._model.entries) if e.quad.contains(point)]
        if not hit:
            return False
        index = self._model.index(min(hit)[1])
        self._list.setCurrentIndex(index)
        self._list.scrollTo(index)
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(0, 0, 0, 0)
        bar.addStretch(1)
        bar.addWidget(self._button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.S, 0, 0)
        column.setSpacing(Space.S)
        column.addLayout(bar)
        column.addWidget(self._none)
        column.addWidget(self._list, 1)
        column.addStretch(0)

    def _enable(self) -> None:
        is_empty = not self._model.rowCount()
        self._none.setVisible(is_empty)
        self._list.setVisible(not is_empty)
        self._button.setVisible(not is_empty)
        self._remove.setEnabled(self._list.currentIndex().isValid())

    def _show_place(self, index: QModelIndex) -> None:
        if index.isValid():
            self.place_chosen.emit(self._model.entries[index.row()].quad)

    @Slot(QModelIndex, QModelIndex)
    def _on_list_current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        self._remove.setEnabled(current.isValid())
        self._show_place(current)

    @Slot(QModelIndex)
    def _on_list_clicked(self, index: QModelIndex) -> None:
        self._show_place(index)

    @Slot()
    def _on_model_data_changed(self) -> None:
        self.changed.emit()

    @Slot()
    def _on_remove_triggered(self) -> None:
        self.commit()
        row = self._list.currentIndex().row()
        if self._model.remove(row):
            if self._model.rowCount():
                self._list.setCurrentIndex(self._model.index(min(row, self._model.rowCount() - 1)))
            self._enable()
            self.changed.emit()


class ContactsEditor(EntriesEditor):
    """The contact details of the page."""

    part = ContentPart.CONTACTS.value

    @property
    @override
    def title(self) -> str:
        return self.tr("Contacts")

    @property
    @override
    def nothing(self) -> str:
        return self.tr("No contact details were found on this page.")

    @override
    def kind_word(self, kind: ContactKind | RegionKind) -> str:
        words: dict[ContactKind | RegionKind, str] = {
            ContactKind.PHONE: self.tr("Telephone"),
            ContactKind.EMAIL: self.tr("E-mail"),
            ContactKind.URL: self.tr("Web address"),
            ContactKind.ADDRESS: self.tr("Postal address"),
            ContactKind.NAME: self.tr("Name"),
        }
        return words.get(kind, kind.value)


class RegionsEditor(EntriesEditor):
    """The signatures and seals of the page."""

    part = ContentPart.REGIONS.value

    @property
    @override
    def title(self) -> str:
        return self.tr("Signatures and seals")

    @property
    @override
    def nothing(self) -> str:
        return self.tr("No signatures or seals were found on this page.")

    @override
    def kind_word(self, kind: ContactKind | RegionKind) -> str:
        words: dict[ContactKind | RegionKind, str] = {
            RegionKind.SIGNATURE: self.tr("Signature"),
            RegionKind.SEAL: self.tr("Seal"),
        }
        return words.get(kind, kind.value)
