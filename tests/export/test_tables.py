"""Tables leave as Excel sheets with spans, as CSV and as HTML; what looks like a formula stays text."""

from __future__ import annotations

import csv
import json
from io import BytesIO, StringIO

from openpyxl import Workbook, load_workbook

from app.domain.content import Cell, Table
from app.export.excel import saved_book
from app.export.readings_book import readings_workbook
from app.export.table_sheets import add_tables
from app.export.table_text import table_html, table_tabs, tables_csv, tables_html

TABLE = Table(2, 3, (Cell(0, 0, 2, 1, "Item"), Cell(0, 1, 1, 2, "a <b>\nc"), Cell(1, 1, text="=1+1"), Cell(1, 2)))


def book_of(data: bytes) -> Workbook:
    return load_workbook(BytesIO(data))


def test_a_sheet_keeps_spans_and_formulas_stay_text() -> None:
    book = Workbook()
    add_tables(book, [TABLE, TABLE], ["a note", "=2"], "page.png 1")
    opened = book_of(saved_book(book))
    assert opened.sheetnames[1:] == ["Table 1", "Table 2", "Text 1"]
    sheet = opened["Table 1"]
    assert sorted(str(area) for area in sheet.merged_cells.ranges) == ["A3:A4", "B3:C3"]
    assert sheet["A1"].value == "page.png 1"
    assert (sheet["A3"].value, sheet["B3"].value, sheet["B4"].value) == ("Item", "a <b>\nc", "=1+1")
    assert sheet["B4"].data_type == "s"
    assert [cell.value for cell in opened["Text 1"]["A"]][2:] == ["a note", "=2"]


def test_csv_has_every_place_and_guards_formulas() -> None:
    rows = list(csv.reader(StringIO(tables_csv([TABLE]), newline="")))
    assert rows == [["Item", "a <b>\nc", ""], ["", "'=1+1", ""]]
    assert tables_csv([TABLE, TABLE]).count("\r\n\r\n") == 1


def test_html_has_spans_and_escapes_text() -> None:
    html = table_html(TABLE)
    assert '<td rowspan="2">Item</td><td colspan="2">a &lt;b&gt;<br>c</td>' in html
    assert html.count("<tr>") == 2
    assert tables_html([TABLE]).startswith("<!DOCTYPE html>")


def test_the_clipboard_gets_tabs_and_quoted_line_breaks() -> None:
    assert table_tabs(TABLE) == 'Item\t"a <b>\nc"\t\n\t\'=1+1\t'


def test_a_batch_workbook_has_a_sheet_for_each_table() -> None:
    cells = [
        {"row": c.row, "column": c.column, "row_span": c.row_span, "column_span": c.column_span}
        | {"text": c.text, "quad": None, "confidence": 1.0}
        for c in TABLE.cells
    ]
    item = {"file": "a.png", "page": 1, "document": "table", "document_confidence": 1.0, "fields": {}}
    item |= {"lines": [{"text": "outside"}], "outside": [0]}
    item |= {"tables": [{"rows": 2, "columns": 3, "quad": None, "cells": cells}]}
    book = book_of(readings_workbook([json.dumps(item).encode()], {}))
    assert book.sheetnames == ["table", "Table 1", "Text 1"]
    assert book["Table 1"]["A3"].value == "Item"
    assert book["Text 1"]["A3"].value == "outside"
