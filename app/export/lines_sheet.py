"""The lines of reviewed pages as a sheet of their own beside the records: one row a line, in reading order."""

from __future__ import annotations

from typing import Any

from openpyxl import Workbook
from openpyxl.styles import Font
from openpyxl.worksheet.worksheet import Worksheet

from app.domain.errors import ExportError
from app.domain.record import Record

LINE_KEYS = ("record_id", "line", "paragraph", "text", "script", "confidence")
_WIDTHS = (16, 8, 11, 90, 12, 12)
_NAME_MAX = 31


def lines_sheet(book: Workbook, record: Record, file: str) -> Worksheet | None:
    """The sheet for lines of that type of document, made if there is none; None for a record without lines,
    or with tables, whose text outside has sheets of its own.

    Raises: ExportError `export_file_foreign` if a sheet of that name has other columns.
    """
    if not record.page.lines or record.page.tables:
        return None
    name = f"{record.document}_lines"[:_NAME_MAX]
    if name not in book.sheetnames:
        sheet = book.create_sheet(name)
        for column, (key, width) in enumerate(zip(LINE_KEYS, _WIDTHS, strict=True), 1):
            sheet.cell(1, column, key).font = Font(bold=True)
            sheet.column_dimensions[sheet.cell(1, column).column_letter].width = width
        sheet.freeze_panes = "A2"
        return sheet
    sheet = book[name]
    if not isinstance(sheet, Worksheet) or [cell.value for cell in sheet[1]] != list(LINE_KEYS):
        raise ExportError("export_file_foreign", file=file)
    return sheet


def line_rows(record: Record) -> list[tuple[Any, ...]]:
    """One row for each line: values in the order of LINE_KEYS, all text, so that no cell is taken for a formula."""
    number = {index: at for at, p in enumerate(record.page.paragraphs, 1) for index in p.lines}
    return [
        (record.record_id, str(at + 1), str(number[at]), line.text, line.script.value, f"{line.confidence:.3f}")
        for at, line in enumerate(record.page.lines)
    ]
