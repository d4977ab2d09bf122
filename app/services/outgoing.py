"""A record with only what the site lets out."""

from __future__ import annotations

from dataclasses import replace

from app.domain.document import DocumentType
from app.domain.policy import SitePolicy
from app.domain.record import Record


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
