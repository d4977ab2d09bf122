"""Kept records and entries of the log as tables."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, QObject, Qt
from typing_extensions import override

from app.desktop import texts
from app.desktop.models.paged_model import PagedModel
from app.domain.document import DocumentType
from app.domain.record import RecordState
from app.domain.sides import record_type
from app.domain.trail import AuditEntry
from app.records.record_shelf import KeptRecord
from app.services.record_line import holder_of, number_of

_TOLD = (
    "document",
    "field",
    "reason",
    "because",
    "approved_by",
    "checked_by",
    "version",
    "profile",
    "role",
    "backup",
    "what",
)
"""Details of an entry that are worth a cell, in this order; digests are for auditors."""


class HistoryModel(PagedModel[KeptRecord]):
    """When, what, whose, which number, by whom, and what became of it."""

    def __init__(
        self, types: Mapping[str, DocumentType], language: str, people: Mapping[str, str], parent: QObject | None = None
    ) -> None:
        heads = (
            QCoreApplication.translate("HistoryModel", "Countersigned"),
            QCoreApplication.translate("HistoryModel", "Document"),
            QCoreApplication.translate("HistoryModel", "Holder"),
            QCoreApplication.translate("HistoryModel", "Number"),
            QCoreApplication.translate("HistoryModel", "By"),
            QCoreApplication.translate("HistoryModel", "State"),
        )
        super().__init__(heads, parent)
        self._types = types
        self._language = language
        self._people = people

    @override
    def text(self, row: KeptRecord, column: int) -> str:
        record, document = row.record, record_type(self._types, row.record)
        cells = (
            lambda: local_time(record.verified_at),
            lambda: document.name(self._language) if document else record.document,
            lambda: holder_of(document, record.values),
            lambda: number_of(document, record.values),
            lambda: self._people.get(record.verified_by, record.verified_by),
            lambda: self._state(row),
        )
        return cells[column]()

    def _state(self, row: KeptRecord) -> str:
        parts = []
        if row.version > 1:
            parts.append(QCoreApplication.translate("HistoryModel", "corrected"))
        if row.record.state is RecordState.EXPORTED:
            parts.append(QCoreApplication.translate("HistoryModel", "exported"))
        else:
            parts.append(QCoreApplication.translate("HistoryModel", "not exported"))
        return ", ".join(parts)


class AuditModel(PagedModel[AuditEntry]):
    """The log, newest entry first."""

    def __init__(self, people: Mapping[str, str], parent: QObject | None = None) -> None:
        heads = (
            QCoreApplication.translate("AuditModel", "No."),
            QCoreApplication.translate("AuditModel", "When"),
            QCoreApplication.translate("AuditModel", "Who"),
            QCoreApplication.translate("AuditModel", "What"),
            QCoreApplication.translate("AuditModel", "About"),
            QCoreApplication.translate("AuditModel", "Details"),
        )
        super().__init__(heads, parent)
        self._people = people

    @override
    def text(self, row: AuditEntry, column: int) -> str:
        told = [f"{name}: {row.details[name]}" for name in _TOLD if row.details.get(name) not in (None, "")]
        cells = (
            str(row.sequence),
            local_time(row.at),
            self._people.get(row.actor, row.actor),
            texts.act_words(row.act),
            self._people.get(row.subject, row.subject),
            ", ".join(told),
        )
        return cells[column]


def local_time(iso: str) -> str:
    """A moment in the local time and form, short; the text itself if it is none."""
    moment = QDateTime.fromString(iso, Qt.DateFormat.ISODateWithMs)
    return QLocale().toString(moment.toLocalTime(), QLocale.FormatType.ShortFormat) if moment.isValid() else iso
