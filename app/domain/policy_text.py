"""The policy as a TOML file and back, checked key by key."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import fields
from types import MappingProxyType
from typing import Any

from app.domain.errors import PolicyError
from app.domain.policy import DocumentRule, FieldRule, PictureKeeping, SitePolicy

SCHEMA = "countersign/policy/1"

LARGEST = {
    "days": 36500,
    "keep_days": 36500,
    "picture_days": 36500,
    "draft_days": 36500,
    "counter_days": 36500,
    "lock_after_s": 86400,
}
LARGEST |= {"backup_hours": 8760, "backups_kept": 1000, "risk_one_in": 1_000_000}
LEAST = {"backup_hours": 1, "backups_kept": 1, "counter_days": 1, "risk_one_in": 2}


def policy_of(untrusted_text: str) -> SitePolicy:
    """The policy that the file's text says; what it leaves out is as in `SitePolicy()`.

    Raises: PolicyError `policy_unreadable` or `policy_key_wrong`, which names the key.
    """
    try:
        table = tomllib.loads(untrusted_text)
    except tomllib.TOMLDecodeError as exc:
        raise PolicyError("policy_unreadable", detail=str(exc)) from exc
    if table.pop("schema", None) != SCHEMA:
        raise PolicyError("policy_key_wrong", key="schema")
    known = _checked(table, SitePolicy, "", nested={"fields": _field_rules, "documents": _document_rules})
    return SitePolicy(**known)


def text_of(policy: SitePolicy) -> str:
    """The file that says this policy, with every key written out."""
    lines = [f'schema = "{SCHEMA}"', *_written(policy, {"fields", "documents"})]
    for key, rule in policy.fields.items():
        lines += ["", f"[fields.{key}]", *_written(rule, set())]
    for identifier, document in policy.documents.items():
        lines += ["", f"[documents.{identifier}]", *_written(document, {"fields"})]
        for key, rule in document.fields.items():
            lines += ["", f"[documents.{identifier}.fields.{key}]", *_written(rule, set())]
    return "\n".join(lines) + "\n"


def _written(value: Any, without: set[str]) -> list[str]:
    told = [(item.name, getattr(value, item.name)) for item in fields(value) if item.name not in without]
    return [f"{name} = {_toml(given)}" for name, given in told if given is not None]


def _toml(value: bool | int | str) -> str:  # noqa: FBT001 - one value of several types
    if isinstance(value, bool):
        return "true" if value else "false"
    return f'"{value}"' if isinstance(value, str) else str(value)


def _field_rules(table: Any, place: str) -> Mapping[str, FieldRule]:
    return MappingProxyType({key: FieldRule(**_checked(t, FieldRule, at, {})) for key, t, at in _tables(table, place)})


def _document_rules(table: Any, place: str) -> Mapping[str, DocumentRule]:
    nested = {"fields": _field_rules}
    return MappingProxyType(
        {key: DocumentRule(**_checked(t, DocumentRule, at, nested)) for key, t, at in _tables(table, place)}
    )


def _tables(table: Any, place: str) -> list[tuple[str, dict[str, Any], str]]:
    if not isinstance(table, dict):
        raise PolicyError("policy_key_wrong", key=place)
    for key, inner in table.items():
        if not isinstance(inner, dict) or not key.replace("_", "").isalnum():
            raise PolicyError("policy_key_wrong", key=f"{place}.{key}")
    return [(key, inner, f"{place}.{key}") for key, inner in table.items()]


def _checked(
    table: Mapping[str, Any], kind: type, place: str, nested: Mapping[str, Callable[[Any, str], Any]]
) -> dict[str, Any]:
    """The table's values as the kind's fields want them."""
    wanted = {item.name: str(item.type) for item in fields(kind)}
    known: dict[str, Any] = {}
    for key, value in table.items():
        at = f"{place}.{key}" if place else key
        if key not in wanted:
            raise PolicyError("policy_key_wrong", key=at)
        known[key] = nested[key](value, at) if key in nested else _value(key, value, wanted[key], at)
    return known


def _value(key: str, value: Any, wanted: str, place: str) -> Any:
    if wanted.startswith("PictureKeeping") and value in {keeping.value for keeping in PictureKeeping}:
        return PictureKeeping(value)
    if wanted == "bool" and type(value) is bool:
        return value
    if wanted.startswith("int") and type(value) is int and LEAST.get(key, 0) <= value <= LARGEST[key]:
        return value
    raise PolicyError("policy_key_wrong", key=place)
