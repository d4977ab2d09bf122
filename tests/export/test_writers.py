"""Records leave in every format, whole or not at all, and come back equal."""

from __future__ import annotations

import csv
import json
import os
import stat
import subprocess
import sys
import textwrap
from io import BytesIO, StringIO
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from app.domain.errors import ExportError
from app.domain.profile import ExportFormat, ExportProfile
from app.domain.record import Record, RecordState
from app.export.cells import MOST_UNITS, cell_text, csv_text
from app.export.writers import WRITERS, export_records
from tests.export.records import CATALOGUE, card_record, passport_record

PAYLOADS = [
    "=1+1", '=HYPERLINK("x")', "+1", "-1", "@SUM(A1)", "=cmd|' /C calc'!A0", "\t=1", "\r=1", "\n=1", "＝1", "'=1",
    "0012345", "1E10", "1234567890123456789", "2026-11-22", "TRUE", "#REF!", "mailto:a@b.c", "file:///x",
    '=DDE("a";"b")', "%00", "_x0041_",
]  # fmt: skip


def profile(path: Path, *, append: bool = True, photo: bool = False, language: str = "en") -> ExportProfile:
    return ExportProfile("p", ExportFormat(path.suffix[1:]), str(path), append, photo, language)


def export(path: Path, *records: Record, append: bool = True, photo: bool = False, language: str = "en") -> Path:
    return export_records(records, profile(path, append=append, photo=photo, language=language), CATALOGUE)


def sheet_rows(path: Path, sheet: str) -> list[dict[str, str]]:
    rows = list(load_workbook(path)[sheet].iter_rows(min_row=2, values_only=True))
    return [{key: value or "" for key, value in zip(rows[0], row, strict=True)} for row in rows[1:]]


def csv_rows(path: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(path.read_text(encoding="utf-8-sig"), newline="")))


def test_every_format_has_a_writer() -> None:
    assert set(WRITERS) == set(ExportFormat)


def test_json_holds_exactly_the_keys_of_the_type(tmp_path: Path) -> None:
    path = export(tmp_path / "out.json", passport_record())
    (flat,) = json.loads(path.read_text(encoding="utf-8"))
    assert set(flat) == {"document_number", "last_name", "date_of_birth", "mrz", "_meta"}
    assert flat["last_name"] == "MÜLLER"
    assert flat["_meta"]["corrections"] == [{"key": "last_name", "read": "MULLER", "verified": "MÜLLER"}]


def test_photo_leaves_only_when_the_profile_asks(tmp_path: Path) -> None:
    without = json.loads(export(tmp_path / "a.json", passport_record()).read_text())[0]
    with_photo = json.loads(export(tmp_path / "b.json", passport_record(), photo=True).read_text())[0]
    assert "photo" not in without
    assert with_photo["photo"].startswith("data:image/jpeg;base64,/9j/")


def test_json_appends_and_a_lone_record_gets_its_own_file(tmp_path: Path) -> None:
    path = tmp_path / "out.json"
    export(path, passport_record())
    export(path, card_record())
    assert [flat["_meta"]["document"] for flat in json.loads(path.read_text())] == ["passport", "hongkong_id"]
    first = export(tmp_path / "one.json", card_record(), append=False)
    second = export(tmp_path / "one.json", card_record(), append=False)
    assert first != second
    assert json.loads(second.read_text())["id_number"] == "Z683365(5)"


def test_workbook_has_a_sheet_for_each_type_with_names_and_keys(tmp_path: Path) -> None:
    path = export(tmp_path / "out.xlsx", passport_record(), card_record(), language="th")
    book = load_workbook(path)
    assert book.sheetnames == ["passport", "hongkong_id"]
    sheet = book["passport"]
    assert sheet["A1"].value == "หนังสือเดินทางเลขที่"
    assert sheet["A2"].value == "document_number"
    assert sheet.freeze_panes == "A3"
    assert sheet.auto_filter.ref == "A2:G3"
    assert 10 <= sheet.column_dimensions["A"].width <= 48


def test_numbers_and_dates_stay_text_cells(tmp_path: Path) -> None:
    path = export(tmp_path / "out.xlsx", passport_record(document_number="0012345", date_of_birth="1980-10-10"))
    for row in load_workbook(path)["passport"].iter_rows(min_row=3):
        for cell in row:
            assert cell.data_type in ("s", "n")
            assert cell.value is None or (isinstance(cell.value, str) and cell.number_format == "@")


@pytest.mark.parametrize("payload", PAYLOADS)
def test_formulas_stay_text_in_workbooks(tmp_path: Path, payload: str) -> None:
    path = export(tmp_path / "out.xlsx", passport_record(last_name=payload, document_number=payload))
    export(path, passport_record())
    sheet = load_workbook(path)["passport"]
    cells = [cell for row in sheet.iter_rows() for cell in row]
    assert not [cell for cell in cells if cell.data_type == "f" or cell.hyperlink is not None]
    assert sheet["B3"].value == payload.replace("\r", "\n")


@pytest.mark.parametrize("payload", PAYLOADS)
def test_formulas_get_an_apostrophe_in_csv(tmp_path: Path, payload: str) -> None:
    path = export(tmp_path / "out.csv", passport_record(last_name=payload))
    export(path, passport_record())
    value = csv_rows(path)[0]["last_name"]
    assert not value.startswith(("=", "+", "-", "@", "\t", "\r", "\n", "＝"))
    assert value.removeprefix("'") == payload.replace("\r", "\n")


def test_appending_to_a_workbook_keeps_what_is_there(tmp_path: Path) -> None:
    path = tmp_path / "guests.xlsx"
    export(path, passport_record(last_name="FIRST"))
    export(path, card_record(), passport_record(last_name="SECOND"))
    assert [row["last_name"] for row in sheet_rows(path, "passport")] == ["FIRST", "SECOND"]
    assert [row["name"] for row in sheet_rows(path, "hongkong_id")] == ["葉靜雯"]


def test_foreign_files_are_refused_and_left_alone(tmp_path: Path) -> None:
    for suffix in ("xlsx", "json", "csv"):
        path = tmp_path / f"foreign.{suffix}"
        path.write_bytes(b"{something else}")
        with pytest.raises(ExportError) as caught:
            export(path, passport_record())
        assert caught.value.code == "export_file_foreign"
        assert path.read_bytes() == b"{something else}"


def test_characters_that_excel_cannot_hold_are_refused_with_the_field(tmp_path: Path) -> None:
    path = tmp_path / "out.xlsx"
    export(path, passport_record())
    before = path.read_bytes()
    for bad in ("\ufffe", "\uffff", "\ud800", "\x00", "\x0b"):
        with pytest.raises(ExportError) as caught:
            export(path, passport_record(last_name=f"A{bad}B"))
        assert caught.value.code == "export_character_unsupported"
        assert caught.value.params == {"field": "last_name"}
    assert path.read_bytes() == before


def test_long_values_are_refused_not_cut() -> None:
    assert cell_text("x" * MOST_UNITS, key="k") == "x" * MOST_UNITS
    for value in ("x" * (MOST_UNITS + 1), "😀" * (MOST_UNITS // 2 + 1)):
        with pytest.raises(ExportError, match="export_value_too_long"):
            cell_text(value, key="k")


def test_marks_that_turn_the_direction_are_dropped() -> None:
    assert cell_text("a\u202eb\u2066c", key="k") == "abc"
    assert csv_text("\u202e=1", key="k") == "'=1"


@settings(max_examples=150, deadline=None)
@given(st.text(st.characters(exclude_categories=("Cs", "Cc", "Cf"), exclude_characters="\ufffe\uffff"), max_size=40))
def test_any_text_comes_back_equal_from_a_workbook(value: str) -> None:
    from app.export.excel import excel_bytes
    from app.export.table import Batch

    batch = Batch(((card_record(name=value), CATALOGUE["hongkong_id"]),), "f", True, False, "en", {})
    sheet = load_workbook(BytesIO(excel_bytes(batch, None)))["hongkong_id"]
    assert (sheet["B3"].value or "") == value


def test_unverified_records_do_not_leave(tmp_path: Path) -> None:
    record = Record("r", "passport", RecordState.REVIEWED)
    with pytest.raises(ExportError, match="record_not_verified"):
        export(tmp_path / "out.json", record)


def test_missing_folder_is_said(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="export_folder_missing"):
        export(tmp_path / "no" / "out.json", passport_record())


def test_failed_save_keeps_previous_file(tmp_path: Path) -> None:
    path = tmp_path / "out.json"
    export(path, passport_record())
    before = path.read_bytes()
    tmp_path.chmod(0o500)
    script = textwrap.dedent(f"""
        from pathlib import Path
        from app.domain.errors import ExportError
        from app.export.atomic import write_whole
        try:
            write_whole(Path({str(path)!r}), b"new")
        except ExportError as error:
            print(error.code)
    """)
    command = [sys.executable, "-c", script]
    if os.geteuid() == 0:
        for folder in (tmp_path, *tmp_path.parents):
            folder.chmod(folder.stat().st_mode | stat.S_IXOTH | stat.S_IROTH) if folder != tmp_path else None
        command = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", *command]
        path.chmod(0o644)
        tmp_path.chmod(0o555)
    done = subprocess.run(command, capture_output=True, text=True, cwd=Path(__file__).parents[2], check=False)
    tmp_path.chmod(0o700)
    assert done.stdout.strip() == "export_not_allowed", done.stderr
    assert path.read_bytes() == before
    assert [p.name for p in tmp_path.iterdir()] == ["out.json"]


def test_workbooks_are_made_without_temporary_files(tmp_path: Path) -> None:
    import tempfile

    made: list[str] = []
    old = tempfile.NamedTemporaryFile
    try:
        tempfile.NamedTemporaryFile = lambda *a, **k: made.append("x") or old(*a, **k)  # type: ignore[assignment, misc, func-returns-value]
        import openpyxl.worksheet._writer as writer

        original = writer.create_temporary_file
        writer.create_temporary_file = lambda suffix="": made.append(suffix) or original(suffix)
        export(tmp_path / "out.xlsx", passport_record())
        assert made == []
        from openpyxl import Workbook

        Workbook().save(BytesIO())
        assert made, "openpyxl no longer writes temporary files: the control says nothing"
    finally:
        tempfile.NamedTemporaryFile = old  # type: ignore[misc]
        writer.create_temporary_file = original


def test_text_file_has_a_line_for_each_field(tmp_path: Path) -> None:
    path = export(tmp_path / "out.txt", passport_record())
    export(path, card_record())
    text = path.read_text(encoding="utf-8")
    assert "Surname: MÜLLER\n" in text
    assert "P<UTOMUELLER<<A / 0012345<<7UTO8010101F" in text
    assert "\n\nHong Kong identity card\n" in text
