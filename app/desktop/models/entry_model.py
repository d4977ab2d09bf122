"""The contact details, or the signatures and seals, of the page on the desk as a list model that can be edited."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from app.domain.content import Contact, ContactKind, ContentPart, Region, RegionKind
from app.domain.page_text import PageContent
from app.domain.reading import DOUBTFUL_BELOW
from app.services.review_content import ContentReview

AnyIndex = QModelIndex | QPersistentModelIndex
Found = Contact | Region


class EntryRole(IntEnum):
    """What can be asked of an entry besides its value."""

    KIND = Qt.ItemDataRole.UserRole + 1
    PRINTED = Qt.ItemDataRole.UserRole + 2
    CHANGED = Qt.ItemDataRole.UserRole + 3
    DOUBTFUL = Qt.ItemDataRole.UserRole + 4


class EntryModel(QAbstractListModel):
    """One row per contact, or per signature or seal, in the order of the page. GUI thread only.

    `part` is CONTACTS or REGIONS; `word` names a kind. `refresh` takes over what changed in the review; `setData` with
    the edit role and `remove` change the review itself.
    """

    def __init__(
        self, part: ContentPart, word: Callable[[ContactKind | RegionKind], str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._part = part
        self._word = word
        self._review: ContentReview | None = None
        self._entries: tuple[Found, ...] = ()
        self._read: tuple[Found, ...] = ()

    @property
    def entries(self) -> tuple[Found, ...]:
        """The entries as the view knows them."""
        return self._entries

    def show_review(self, review: ContentReview | None) -> None:
        """Shows the entries of another page, or none."""
        self.beginResetModel()
        self._review = review
        self._take()
        self.endResetModel()

    def refresh(self) -> None:
        """Takes over what changed; where rows came or went, the views begin anew."""
        after = self._of(self._review.page) if self._review else ()
        if after == self._entries:
            return
        if len(after) != len(self._entries):
            self.beginResetModel()
            self._take()
            self.endResetModel()
            return
        self._take()
        self.dataChanged.emit(self.index(0), self.index(len(after) - 1))

    def remove(self, row: int) -> bool:
        """Leaves the entry out; False if there is none."""
        if not 0 <= row < len(self._entries):
            return False
        return self._put((*self._entries[:row], *self._entries[row + 1 :]))

    @override
    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default, never changed
        return 0 if parent.isValid() else len(self._entries)

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._entries):
            return None
        entry = self._entries[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return _value(entry)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return " ".join(filter(None, (self._word(entry.kind), _value(entry))))
        return self._more(entry, role)

    @override
    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not index.isValid() or role != Qt.ItemDataRole.EditRole:
            return False
        entry, text = self._entries[index.row()], str(value).strip()
        if text == _value(entry) or (isinstance(entry, Contact) and not text):
            return False
        after = replace(entry, value=text) if isinstance(entry, Contact) else replace(entry, text=text)
        return self._put((*self._entries[: index.row()], after, *self._entries[index.row() + 1 :]))

    @override
    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemNeverHasChildren

    def _more(self, entry: Found, role: int) -> Any:
        is_changed = entry not in self._read
        if role == EntryRole.KIND:
            return self._word(entry.kind)
        if role == EntryRole.PRINTED:
            return entry.text if isinstance(entry, Contact) and entry.text != entry.value else ""
        if role == EntryRole.CHANGED:
            return is_changed
        if role == EntryRole.DOUBTFUL:
            return entry.confidence < DOUBTFUL_BELOW and not is_changed
        return None

    def _put(self, entries: tuple[Found, ...]) -> bool:
        if self._review is None:
            return False
        if self._part is ContentPart.CONTACTS:
            changed = self._review.set_contacts(tuple(e for e in entries if isinstance(e, Contact)))
        else:
            changed = self._review.set_regions(tuple(e for e in entries if isinstance(e, Region)))
        self.refresh()
        return changed

    def _take(self) -> None:
        self._entries = self._of(self._review.page) if self._review else ()
        self._read = self._of(self._review.read) if self._review else ()

    def _of(self, page: PageContent) -> tuple[Found, ...]:
        return page.contacts if self._part is ContentPart.CONTACTS else page.regions


def _value(entry: Found) -> str:
    return entry.value if isinstance(entry, Contact) else entry.text
