"""Tables as CSV, as HTML and as cells for the clipboard."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from html import escape
from io import StringIO

from app.domain.content import Cell, Table
from app.export.cells import cell_text, csv_text

_STYLE = "table{border-collapse:collapse}td{border:1px solid;padding:2px 6px;vertical-align:top}"


def table_rows(table: Table) -> list[list[str]]:
    """The text of every place of the grid; of a merged cell the first place has the text and the others are empty."""
    rows = [[""] * table.columns for _ in range(table.rows)]
    for cell in table.cells:
        rows[cell.row][cell.column] = cell.text
    return rows


def tables_csv(tables: Sequence[Table]) -> str:
    """The tables as CSV, an empty line between them; what a spreadsheet would take for a formula gets an apostrophe.

    Raises: ExportError `export_character_unsupported`, `export_value_too_long`.
    """
    return "\r\n".join(_csv(table) for table in tables)


def _csv(table: Table) -> str:
    buffer = StringIO()
    writer = csv.writer(buffer, lineterminator="\r\n", quoting=csv.QUOTE_ALL)
    writer.writerows([csv_text(text, key="tables") for text in row] for row in table_rows(table))
    return buffer.getvalue()


def tables_html(tables: Sequence[Table]) -> str:
    """One whole page of HTML that holds the tables with their spans, and needs nothing from elsewhere."""
    body = "\n".join(table_html(table) for table in tables)
    head = f'<head><meta charset="utf-8"><style>{_STYLE}</style></head>'
    return f"<!DOCTYPE html>\n<html>{head}\n<body>\n{body}\n</body></html>\n"


def table_html(table: Table) -> str:
    """The table element alone."""
    rows = ["".join(_td(cell) for cell in table.cells if cell.row == row) for row in range(table.rows)]
    return "<table>\n" + "\n".join(f"<tr>{row}</tr>" for row in rows) + "\n</table>"


def _td(cell: Cell) -> str:
    spans = f' rowspan="{cell.row_span}"' if cell.row_span > 1 else ""
    spans += f' colspan="{cell.column_span}"' if cell.column_span > 1 else ""
    return f"<td{spans}>{escape(cell.text).replace(chr(10), '<br>')}</td>"


def table_tabs(table: Table) -> str:
    """The table as lines of cells that tabs part, as a spreadsheet takes them from the clipboard."""
    return "\n".join("\t".join(_tabbed(text) for text in row) for row in table_rows(table))


def _tabbed(text: str) -> str:
    plain = cell_text(text, key="tables").replace("\t", " ")
    guarded = csv_text(plain, key="tables")
    return '"' + guarded.replace('"', '""') + '"' if "\n" in guarded else guarded
