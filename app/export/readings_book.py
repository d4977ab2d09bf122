"""What was read from many documents, as an Excel workbook: one sheet for each type, one row for each document.

Nobody has verified these values; the sheets say so, and every cell is text.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from app.domain.document import DocumentType
from app.export.excel import finish_sheet, saved_book
from app.export.excel_cells import write_cell
from app.export.table_sheets import add_read

_META = ("file", "page", "document_confidence", "to_check")
_NAMES = {"file": "File", "page": "Page", "document_confidence": "Type is sure to", "to_check": "To check"}
_ERRORS = "errors"
_ERROR_KEYS = ("file", "code", "message")
_SURE = ("proven", "clear")


def readings_workbook(lines: Iterable[bytes], catalogue: Mapping[str, DocumentType]) -> bytes:
    """The workbook of these lines of JSON (`countersign/reading/1`), in order of file and page; files that could not be
    read stand on a sheet of their own, and so does every table.

    Raises: ExportError `export_value_too_long`, `export_character_unsupported`.
    """
    book = Workbook()
    book.remove(book.worksheets[0])
    objects = [json.loads(line) for line in lines]
    for item in _in_order(objects):
        if "error" in item:
            values = {"file": item["file"], **item["error"]}
            _append(_sheet(book, _ERRORS, {key: key.capitalize() for key in _ERROR_KEYS}), values)
        else:
            document = catalogue.get(item["document"])
            _append(_sheet(book, item["document"], _headings(document, item)), _row(item))
    if not book.worksheets:
        book.create_sheet("empty")
    for sheet in book.worksheets:
        finish_sheet(sheet)
    for item in _in_order(objects):
        add_read(book, item, f"{item['file']} {item.get('page', '')}".strip())
    return saved_book(book)


def _in_order(objects: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    return sorted(objects, key=lambda found: (found["file"], found.get("page", 0)))


def _headings(document: DocumentType | None, item: Mapping[str, Any]) -> dict[str, str]:
    keys = [spec.key for spec in document.fields] if document else list(item["fields"])
    names = {spec.key: spec.name("en") for spec in document.fields} if document else {}
    if not keys:
        keys, names = ["text"], {"text": "Text"}
    return {**_NAMES, **{key: names.get(key, key) for key in keys if key != "photo"}}


def _row(item: Mapping[str, Any]) -> dict[str, str]:
    fields = {key: str(found["value"]) for key, found in item["fields"].items() if key != "photo"}
    open_keys = [key for key, found in item["fields"].items() if found["state"] not in _SURE and key != "photo"]
    if not fields:
        fields = {"text": "\n".join(line["text"] for line in item["lines"])}
    meta = (item["file"], str(item["page"]), f"{item['document_confidence']:.3f}", ", ".join(open_keys))
    return dict(zip(_META, meta, strict=True)) | fields


def _sheet(book: Workbook, name: str, headings: Mapping[str, str]) -> Worksheet:
    if name in book.sheetnames:
        sheet: Worksheet = book[name]
        return sheet
    sheet = book.create_sheet(name)
    for column, (key, heading) in enumerate(headings.items(), 1):
        write_cell(sheet, 1, column, heading, key=key)
        write_cell(sheet, 2, column, key, key=key)
    return sheet


def _append(sheet: Worksheet, values: Mapping[str, str]) -> None:
    row = sheet.max_row + 1
    for column in range(1, sheet.max_column + 1):
        key = str(sheet.cell(2, column).value)
        if values.get(key):
            write_cell(sheet, row, column, values[key], key=key)
