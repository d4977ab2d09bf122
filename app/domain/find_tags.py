"""Tags under which a record is filed besides its words, so that type, operator and time narrow a search by text."""

from __future__ import annotations

from datetime import date, timedelta

_MOST_DAYS, _MOST_MONTHS, _MOST_YEARS = 45, 36, 60
_OLDEST, _NEWEST = date(1970, 1, 1), date(2199, 12, 31)


def tags(document: str, operator: str, at: str) -> list[str]:
    """The tags of one record. `at` is ISO 8601 in UTC."""
    day = at[:10].replace("-", "")
    return [type_tag(document), operator_tag(operator), f"zzd{day}", f"zzm{day[:6]}", f"zzy{day[:4]}"]


def type_tag(document: str) -> str:
    """The tag of a document type."""
    return "zzt" + document.encode().hex()


def operator_tag(operator: str) -> str:
    """The tag of an operator."""
    return "zzo" + operator.encode().hex()


def span_tags(since: str, until: str) -> list[str]:
    """Tags of which a record has one if it is of that time, and a few beside it; empty if the span is too long to tell.

    `since` and `until` are ISO 8601 in UTC, "" without limit. The caller still compares the exact times.
    """
    if not since and not until:
        return []
    try:
        first = date.fromisoformat(since[:10]) if since else _OLDEST
        last = date.fromisoformat(until[:10]) if until else _NEWEST
    except ValueError:
        return []
    if last < first:
        return []
    days = (last - first).days + 1
    if days <= _MOST_DAYS:
        return [f"zzd{first + timedelta(days=number):%Y%m%d}" for number in range(days)]
    months = (last.year - first.year) * 12 + last.month - first.month + 1
    if months <= _MOST_MONTHS:
        begun = first.year * 12 + first.month - 1
        return [f"zzm{number // 12:04d}{number % 12 + 1:02d}" for number in range(begun, begun + months)]
    if last.year - first.year < _MOST_YEARS:
        return [f"zzy{year:04d}" for year in range(first.year, last.year + 1)]
    return []
