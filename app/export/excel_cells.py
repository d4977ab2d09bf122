"""Single cells of an Excel workbook: text stays text."""

from __future__ import annotations

from openpyxl.cell.cell import Cell
from openpyxl.styles import Alignment
from openpyxl.worksheet.worksheet import Worksheet

from app.export.cells import cell_text


def write_cell(sheet: Worksheet, row: int, column: int, value: str, *, key: str) -> None:
    """Puts the value into the cell as text, whatever it looks like.

    Raises: ExportError `export_value_too_long`, `export_character_unsupported`; `key` tells which field.
    """
    cell = sheet.cell(row, column)
    assert isinstance(cell, Cell)
    cell.value = cell_text(value, key=key)
    # openpyxl takes "=…" for a formula; the type and the quote prefix keep it text, in Excel's editor too.
    cell.data_type = "s"
    cell.number_format = "@"
    cell.quotePrefix = True
    cell.alignment = Alignment(vertical="top", wrap_text="\n" in value)


def text_width(text: str) -> int:
    """Columns that the text takes: characters of East Asia count twice."""
    return sum(2 if "\u2e80" <= character <= "\uffef" else 1 for character in text)
