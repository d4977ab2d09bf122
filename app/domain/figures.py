"""The counters' names, and what may be counted: never a value, only codes, types and field keys."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Figure(StrEnum):
    """What is counted each minute. In brackets: the label and the detail that tell counts of one figure apart."""

    READINGS_OK = "readings_ok"  # [document type]
    READINGS_FAILED = "readings_failed"  # [document type or "", error code]
    RECORDS = "records"  # [document type, operator]
    RECORD_SECONDS = "record_seconds"  # [document type]
    RECORD_KEYS = "record_keys"  # [document type]
    FIELDS = "fields"  # [document type, field key]: countersigned fields
    FIELDS_PROVEN = "fields_proven"  # as FIELDS: the machine had called them Proven
    FIELDS_CLEAR = "fields_clear"
    FIELDS_CORRECTED = "fields_corrected"
    CLEAR_WRONG = "clear_wrong"  # as FIELDS: called Clear by the machine, and the operator changed them
    PROVEN_WRONG = "proven_wrong"
    WORKER_RESTARTS = "worker_restarts"  # [reason]
    EXPORTS = "exports"  # [format, "ok" or an error code]
    QUEUE_SECONDS = "queue_seconds"  # age of a document when it was countersigned


@dataclass(frozen=True, slots=True)
class Count:
    """So much of one figure. `minute` is ISO 8601 in UTC to the minute, or a longer span that begins so."""

    figure: Figure
    label: str = ""
    detail: str = ""
    amount: float = 1.0
    minute: str = ""
