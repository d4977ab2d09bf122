"""Every text and picture that a window, its widgets and its models hold, for tests of what must not be there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import is_dataclass

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

_ROLES = (*range(16), *range(Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 20))
_LEAST_PX = 100
"""Smaller pictures are icons."""


def everything_shown(window: QWidget) -> list[str]:
    """Texts, whether visible or not; "picture of …" for each picture of a document that something still holds."""
    found = [window.windowTitle()]
    for widget in window.findChildren(QWidget):
        found += [widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()]
        if isinstance(widget, QLabel | QLineEdit | QAbstractButton):
            found.append(widget.text())
        if isinstance(widget, QPlainTextEdit | QTextEdit):
            found.append(widget.toPlainText())
        if isinstance(widget, QComboBox):
            found += [widget.itemText(row) for row in range(widget.count())]
    for model in window.findChildren(QAbstractItemModel):
        found += _model_texts(model)
    found += [f"picture held by {holder}" for holder in _picture_holders([window, *window.findChildren(QObject)])]
    return [text for text in found if text]


def _model_texts(model: QAbstractItemModel) -> Iterator[str]:
    for row in range(model.rowCount(QModelIndex())):
        for column in range(model.columnCount(QModelIndex())):
            for role in _ROLES:
                value = model.index(row, column).data(role)
                if isinstance(value, QImage | QPixmap):
                    yield "picture in a model"
                elif value is not None:
                    yield str(value)


def _picture_holders(roots: list[QObject]) -> Iterator[str]:
    """Who holds a picture, for each that can be reached through attributes, lists and mappings."""
    waiting: list[tuple[str, object]] = [(type(root).__name__, root) for root in roots]
    seen = dict[int, object]()
    while waiting:
        name, holder = waiting.pop()
        if id(holder) in seen:
            continue
        seen[id(holder)] = holder
        if isinstance(holder, QImage | QPixmap):
            if holder.width() >= _LEAST_PX:
                yield name
            continue
        waiting += [(type(holder).__name__, part) for part in _parts(holder)]


def _parts(holder: object) -> Iterator[object]:
    if isinstance(holder, Mapping):
        yield from list(holder.values())
    elif isinstance(holder, list | tuple | set | frozenset):
        yield from list(holder)
    elif isinstance(holder, QObject) or is_dataclass(holder) or type(holder).__module__.startswith("app."):
        yield from list(getattr(holder, "__dict__", {}).values())
        for kind in type(holder).__mro__:
            yield from (getattr(holder, name, None) for name in getattr(kind, "__slots__", ()))
