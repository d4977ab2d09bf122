"""Changing a policy piece by piece: each change gives a new policy, and only what differs is written in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from app.domain.document import DocumentType
from app.domain.policy import DocumentRule, FieldRule, SitePolicy


def with_rule(policy: SitePolicy, document: DocumentType, key: str, rule: FieldRule) -> SitePolicy:
    """The policy with that rule for the field of this type; nothing is written where the field has it anyway."""
    written = dict(policy.documents.get(document.identifier, DocumentRule()).fields)
    written.pop(key, None)
    without = _with_fields(policy, document.identifier, written)
    if without.rule(document, key) == rule:
        return without
    return _with_fields(policy, document.identifier, written | {key: rule})


def with_type(policy: SitePolicy, identifier: str, **changes: Any) -> SitePolicy:
    """The policy with other `keep_days`, `picture` or `picture_days` for one type; None is what holds for all."""
    rule = replace(policy.documents.get(identifier, DocumentRule()), **changes)
    return _with_document(policy, identifier, rule)


def _with_fields(policy: SitePolicy, identifier: str, fields: Mapping[str, FieldRule]) -> SitePolicy:
    rule = policy.documents.get(identifier, DocumentRule())
    return _with_document(policy, identifier, replace(rule, fields=MappingProxyType(dict(fields))))


def _with_document(policy: SitePolicy, identifier: str, rule: DocumentRule) -> SitePolicy:
    documents = {name: known for name, known in policy.documents.items() if name != identifier}
    if (rule.keep_days, rule.picture, rule.picture_days) != (None, None, None) or rule.fields:
        documents[identifier] = rule
    return replace(policy, documents=MappingProxyType(documents))
