"""Qt's own check of a model: it looks after every change whether the model keeps its promises."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel
from PySide6.QtTest import QAbstractItemModelTester


def watch_model(model: QAbstractItemModel) -> QAbstractItemModelTester:
    """Watches the model as long as it lives; a broken promise is a warning of Qt, and that fails the test."""
    return QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning, model)
