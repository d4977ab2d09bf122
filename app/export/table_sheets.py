"""Tables as sheets of an Excel workbook: one for each table, spans kept, and one for the text outside."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from openpyxl import Workbook
from openpyxl.styles import Border, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from app.domain.content import Cell, Table
from app.domain.page_text import PageContent
from app.export.excel_cells import text_width, write_cell

_LEAST_WIDTH, _MOST_WIDTH = 6, 48
_THIN = Side(style="thin", color="FF9CA3AF")
_LINES = Border(left=_THIN, right=_THIN, top=_THIN, bottom=_THIN)
_FIRST_ROW = 3


def add_page(book: Workbook, page: PageContent, title: str) -> None:
    """Adds a sheet for each table of a page that was reviewed, and one for its text outside; `title` heads them.

    Raises: ExportError `export_value_too_long`, `export_character_unsupported`.
    """
    add_tables(book, page.tables, [page.lines[index].text for index in page.outside], title)


def add_read(book: Workbook, item: Mapping[str, Any], title: str) -> None:
    """The same for a reading as JSON."""
    tables = [_table(table) for table in item.get("tables", ())]
    add_tables(book, tables, [item["lines"][index]["text"] for index in item.get("outside", ())], title)


def add_tables(book: Workbook, tables: Sequence[Table], outside: Sequence[str], title: str) -> None:
    """Sheets called "Table 1" and so on, the next free numbers, and "Text 1" where text stands outside them."""
    if not tables:
        return
    for table in tables:
        _fill(_sheet(book, "Table", title), table)
    if outside:
        sheet = _sheet(book, "Text", title)
        for row, text in enumerate(outside, _FIRST_ROW):
            write_cell(sheet, row, 1, text, key="lines")
        sheet.column_dimensions["A"].width = _MOST_WIDTH


def _sheet(book: Workbook, kind: str, title: str) -> Worksheet:
    number = 1
    while f"{kind} {number}" in book.sheetnames:
        number += 1
    sheet: Worksheet = book.create_sheet(f"{kind} {number}")
    write_cell(sheet, 1, 1, title, key="file")
    return sheet


def _fill(sheet: Worksheet, table: Table) -> None:
    widths = [_LEAST_WIDTH] * table.columns
    for row in range(table.rows):
        for column in range(table.columns):
            sheet.cell(_FIRST_ROW + row, 1 + column).border = _LINES
    for cell in table.cells:
        row, column = _FIRST_ROW + cell.row, 1 + cell.column
        if cell.text:
            write_cell(sheet, row, column, cell.text, key="tables")
        if cell.row_span > 1 or cell.column_span > 1:
            end_row, end_column = row + cell.row_span - 1, column + cell.column_span - 1
            sheet.merge_cells(start_row=row, start_column=column, end_row=end_row, end_column=end_column)
        if cell.column_span == 1:
            widest = max(text_width(line) for line in cell.text.split("\n"))
            widths[cell.column] = max(widths[cell.column], min(widest + 2, _MOST_WIDTH))
    for column, width in enumerate(widths, 1):
        sheet.column_dimensions[get_column_letter(column)].width = width


def _table(plain: Mapping[str, Any]) -> Table:
    cells = tuple(
        Cell(c["row"], c["column"], c["row_span"], c["column_span"], c["text"], None, c["confidence"])
        for c in plain["cells"]
    )
    return Table(plain["rows"], plain["columns"], cells)
