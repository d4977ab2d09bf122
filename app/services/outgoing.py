"""What leaves the desk: a record with only what the site lets out, a table for the clipboard."""

from __future__ import annotations

from dataclasses import replace

from app.domain.content import Table
from app.domain.document import DocumentType
from app.domain.policy import SitePolicy
from app.domain.record import Record
from app.export.table_text import table_tabs


def only_exported(policy: SitePolicy, document: DocumentType, record: Record) -> Record:
    """The record without fields and contents that the policy does not export, also in its corrections.

    Such fields are left empty, because a record names every field of its type.
    """
    return replace(
        record,
        values=policy.exported(document, record.values),
        corrections=tuple(one for one in record.corrections if policy.rule(document, one.key).export),
        page=record.page.allowed(lambda part: policy.rule(document, part).export),
    )


def copied_table(table: Table) -> str:
    """The table as a spreadsheet takes it from the clipboard.

    Raises: ExportError for characters that no spreadsheet holds.
    """
    return table_tabs(table)
