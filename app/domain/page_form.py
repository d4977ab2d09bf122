"""What a page holds as nested plain values for a store or another process, and back without loss."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict
from typing import Any

from app.domain.content import Cell, Contact, ContactKind, ContentPart, Region, RegionKind, Table
from app.domain.geometry import Quad
from app.domain.page_text import PageContent, PageLine
from app.domain.text import Script


def page_plain(page: PageContent) -> dict[str, Any]:
    """The page as dicts, lists, strings and numbers; empty for a page without contents."""
    if not page.parts:
        return {}
    return {
        "parts": [part.value for part in page.parts],
        "lines": [_plain(line) for line in page.lines],
        "tables": [_plain(table) | {"cells": [_plain(cell) for cell in table.cells]} for table in page.tables],
        "contacts": [_plain(contact) for contact in page.contacts],
        "regions": [_plain(region) for region in page.regions],
    }


def page_of(untrusted: Mapping[str, Any]) -> PageContent:
    """The page that such values hold.

    Raises: ValueError, TypeError or KeyError if they hold none.
    """
    if not untrusted:
        return PageContent()
    return PageContent(
        parts=tuple(ContentPart(part) for part in untrusted["parts"]),
        lines=tuple(_value(PageLine, line, _LINE) for line in untrusted["lines"]),
        tables=tuple(_value(Table, table, _TABLE) for table in untrusted["tables"]),
        contacts=tuple(_value(Contact, contact, _CONTACT) for contact in untrusted["contacts"]),
        regions=tuple(_value(Region, region, _REGION) for region in untrusted["regions"]),
    )


def _plain(value: Any) -> dict[str, Any]:
    plain = asdict(value)
    quad = value.quad
    return plain | {"quad": None if quad is None else [[point.x, point.y] for point in quad.points]}


def _value(kind: Callable[..., Any], plain: Mapping[str, Any], readers: Mapping[str, Callable[[Any], Any]]) -> Any:
    return kind(**{key: readers[key](value) if key in readers else value for key, value in plain.items()})


def _quad(pairs: Any) -> Quad | None:
    return None if pairs is None else Quad.from_points(pairs)


def _cells(cells: Any) -> tuple[Cell, ...]:
    return tuple(_value(Cell, cell, {"quad": _quad}) for cell in cells)


_LINE: Mapping[str, Callable[[Any], Any]] = {"quad": _quad, "script": Script, "doubtful": tuple}
_TABLE: Mapping[str, Callable[[Any], Any]] = {"quad": _quad, "cells": _cells}
_CONTACT: Mapping[str, Callable[[Any], Any]] = {"quad": _quad, "kind": ContactKind}
_REGION: Mapping[str, Callable[[Any], Any]] = {"quad": _quad, "kind": RegionKind}
