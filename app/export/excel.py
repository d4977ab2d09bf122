"""Verified records as an Excel workbook: one sheet for each type of document, every value a text cell."""

from __future__ import annotations

import datetime
import zipfile
from collections.abc import Iterable
from io import BytesIO
from typing import Any

from openpyxl import Workbook, load_workbook
from openpyxl.drawing.spreadsheet_drawing import SpreadsheetDrawing
from openpyxl.styles import Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet._writer import WorksheetWriter
from openpyxl.worksheet.worksheet import Worksheet
from openpyxl.writer.excel import ExcelWriter

from app.domain.document import DocumentType
from app.domain.errors import ExportError
from app.domain.record import Record
from app.export.excel_cells import text_width, write_cell
from app.export.lines_sheet import LINE_KEYS, line_rows, lines_sheet
from app.export.record import exported_keys
from app.export.table import META_KEYS, Batch
from app.export.table_sheets import add_page

_NAME_ROW, _KEY_ROW, _FIRST_ROW = 1, 2, 3
_LEAST_WIDTH, _MOST_WIDTH = 10, 48
_HEAD_FILL = PatternFill("solid", fgColor="FFE8ECF4")
_KEY_FONT = Font(size=8, color="FF6B7280")


def excel_bytes(batch: Batch, old: bytes | None) -> bytes:
    """The workbook's new content: the old one with the records behind their like, or a new one.

    Raises: ExportError `export_file_foreign` if the old file is no workbook or a sheet of ours has lost its keys;
    `export_character_unsupported`, `export_value_too_long`.
    """
    book = _opened(old, batch.file)
    for record, document in batch.entries:
        sheet = _sheet(book, document, batch)
        _append(sheet, record, document)
        add_page(book, record.page, f"{document.name(batch.language)} {record.verified_at}")
        _append_lines(book, record, batch.file)
    for sheet in book.worksheets:
        if _is_ours(sheet):
            finish_sheet(sheet)
    return saved_book(book)


def _opened(old: bytes | None, file: str) -> Workbook:
    if old is None:
        book = Workbook()
        book.remove(book.worksheets[0])
        return book
    try:
        return load_workbook(BytesIO(old))
    except Exception as error:  # whatever the parsers below openpyxl raise on a foreign file
        raise ExportError("export_file_foreign", file=file) from error


def _is_ours(sheet: Any) -> bool:
    return isinstance(sheet, Worksheet) and sheet.cell(_KEY_ROW, 1).value is not None and "verified_at" in _keys(sheet)


def _sheet(book: Workbook, document: DocumentType, batch: Batch) -> Worksheet:
    if document.identifier in book.sheetnames:
        sheet = book[document.identifier]
        if not _is_ours(sheet):
            raise ExportError("export_file_foreign", file=batch.file)
    else:
        sheet = book.create_sheet(document.identifier)
    present = _keys(sheet)
    for key in (*exported_keys(document), *META_KEYS):
        if key not in present:
            column = len(present) + 1
            present.append(key)
            spec = document.spec(key)
            write_cell(sheet, _NAME_ROW, column, spec.name(batch.language) if spec else batch.meta_name(key), key=key)
            write_cell(sheet, _KEY_ROW, column, key, key=key)
    return sheet


def _keys(sheet: Worksheet) -> list[str]:
    row: Iterable[Any] = next(sheet.iter_rows(min_row=_KEY_ROW, max_row=_KEY_ROW, values_only=True), ())
    keys = [str(value) if value is not None else "" for value in row]
    while keys and not keys[-1]:
        keys.pop()
    return keys


def _append(sheet: Worksheet, record: Record, document: DocumentType) -> None:
    values = {key: record.values.get(key, "") for key in exported_keys(document)}
    values |= {key: str(getattr(record, key)) for key in META_KEYS}
    row = max(sheet.max_row + 1, _FIRST_ROW)
    for column, key in enumerate(_keys(sheet), 1):
        if values.get(key):
            write_cell(sheet, row, column, values[key], key=key)


def _append_lines(book: Workbook, record: Record, file: str) -> None:
    sheet = lines_sheet(book, record, file)
    if sheet is None:
        return
    first = sheet.max_row + 1
    for row, values in enumerate(line_rows(record), first):
        for column, (key, value) in enumerate(zip(LINE_KEYS, values, strict=True), 1):
            write_cell(sheet, row, column, value, key=key)


def finish_sheet(sheet: Worksheet) -> None:
    """Head, widths, frozen rows and filter, over whatever the sheet holds now."""
    keys = _keys(sheet)
    for column in range(1, len(keys) + 1):
        name, key = sheet.cell(_NAME_ROW, column), sheet.cell(_KEY_ROW, column)
        name.font, name.fill, key.font = Font(bold=True), _HEAD_FILL, _KEY_FONT
        texts = (sheet.cell(row, column).value for row in range(1, sheet.max_row + 1))
        width = max((text_width(line) for text in texts if text for line in str(text).split("\n")), default=0)
        sheet.column_dimensions[get_column_letter(column)].width = min(max(width + 2, _LEAST_WIDTH), _MOST_WIDTH)
    sheet.freeze_panes = f"A{_FIRST_ROW}"
    last = get_column_letter(max(1, len(keys)))
    sheet.auto_filter.ref = f"A{_KEY_ROW}:{last}{max(sheet.max_row, _FIRST_ROW)}"


class _MemoryWriter(ExcelWriter):  # type: ignore[misc]
    """openpyxl's writer without its temporary files: it puts every sheet in plain text on the disk, even when the
    workbook is saved to memory (RELIABILITY.md §1.4).
    """

    def write_worksheet(self, ws: Any) -> None:
        """Writes one sheet into the archive."""
        ws._drawing = SpreadsheetDrawing()
        ws._drawing.charts = ws._charts
        ws._drawing.images = ws._images
        writer = WorksheetWriter(ws, out=BytesIO())
        writer.write()
        ws._rels = writer._rels
        self._archive.writestr(ws.path[1:], writer.read())
        self.manifest.append(ws)


def saved_book(book: Workbook) -> bytes:
    """The workbook's bytes, made in memory alone."""
    buffer = BytesIO()
    book.properties.modified = datetime.datetime.now(tz=datetime.UTC).replace(tzinfo=None)
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, allowZip64=True) as archive:
        _MemoryWriter(book, archive).save()
    return buffer.getvalue()
