"""What a page holds besides fields, as the parts of the JSON object that DOCUMENTS.md §3 promises."""

from __future__ import annotations

from typing import Any

from app.domain.content import Cell, Content, ContentPart, Table
from app.domain.geometry import Quad
from app.domain.page_text import PageContent


def content_object(content: Content) -> dict[str, Any]:
    """The keys `paragraphs`, `tables`, `outside`, `contacts` and `regions`, as far as they were looked for."""
    found: dict[str, Any] = {}
    if ContentPart.PARAGRAPHS in content.parts:
        found["paragraphs"] = [list(paragraph.lines) for paragraph in content.paragraphs]
    if ContentPart.TABLES in content.parts:
        found["tables"] = [table_object(table) for table in content.tables]
        found["outside"] = list(content.outside)
    if ContentPart.CONTACTS in content.parts:
        found["contacts"] = [
            {"kind": c.kind.value, "value": c.value, "text": c.text, "quad": quad_list(c.quad)}
            | {"confidence": round(c.confidence, 4)}
            for c in content.contacts
        ]
    if ContentPart.REGIONS in content.parts:
        found["regions"] = [
            {"kind": r.kind.value, "quad": quad_list(r.quad), "text": r.text, "confidence": round(r.confidence, 4)}
            for r in content.regions
        ]
    return found


def page_object(page: PageContent) -> dict[str, Any]:
    """The contents of a page that was reviewed: `lines` and the parts that its type asks for; empty for a card."""
    if not page.parts:
        return {}
    lines = [
        {"text": line.text, "quad": quad_list(line.quad), "confidence": round(line.confidence, 4)}
        | {"script": line.script.value}
        for line in page.lines
    ]
    return {"lines": lines} | content_object(page.content)


def table_object(table: Table) -> dict[str, Any]:
    """One table with its cells."""
    return {
        "rows": table.rows,
        "columns": table.columns,
        "quad": quad_list(table.quad),
        "cells": [_cell(cell) for cell in table.cells],
    }


def quad_list(quad: Quad | None) -> list[list[float]] | None:
    """The four corners as [x, y] in pixels, to a tenth."""
    return None if quad is None else [[round(p.x, 1), round(p.y, 1)] for p in quad.points]


def _cell(cell: Cell) -> dict[str, Any]:
    return {
        "row": cell.row,
        "column": cell.column,
        "row_span": cell.row_span,
        "column_span": cell.column_span,
        "text": cell.text,
        "quad": quad_list(cell.quad),
        "confidence": round(cell.confidence, 4),
    }
