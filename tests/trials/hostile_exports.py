"""G18 to G21: formulas, rare characters, long numbers and kills on the way out.

    python -m tests.trials.hostile_exports [VALUES]

Formula payloads stand in every text field of a record that leaves as XLSX and CSV; random values of all of Unicode and
numbers that spreadsheets like to change leave as XLSX and JSON; a writer that replaces one file with another is killed
at random points. Control: values written by openpyxl and csv as they come, and a file that is written in place.
"""

from __future__ import annotations

import csv
import io
import json
import random
import subprocess
import sys
from pathlib import Path
from threading import Timer

import openpyxl

from app.domain.errors import ExportError
from app.domain.profile import ExportFormat, ExportProfile
from app.export.atomic import write_whole
from app.export.cells import cell_text
from app.export.writers import export_records
from tests.export.records import CATALOGUE, passport_record
from tests.house import ROOT
from tests.trials.outcome import Outcome, run_as_script

_STARTS = ("=", "+", "-", "@", "\t=", "\r=", "\n=")
_BODIES = ("1+1", "cmd|' /C calc'!A0", 'HYPERLINK("http://x.invalid")', "SUM(A1:A9)", 'DDE("x";"y")')
PAYLOADS = tuple(start + body for start in _STARTS for body in _BODIES)
NUMBERS = ("0012345", "1E10", "00E1", "1234567890123", "1234567890123456789", "1980-10-10", "01/02/03", "TRUE", "1.0")
_FIELDS = ("document_number", "last_name", "date_of_birth", "mrz")


def trial(folder: Path, values: int) -> Outcome:
    """So many random values, all payloads and numbers, and a tenth as many kills."""
    bad = {"formulas": 0, "links": 0, "changed": 0, "half files": 0}
    outcome, source, refused = Outcome("G18 to G21 hostile exports", bad=bad), random.Random(18), 0
    for value in PAYLOADS:
        outcome.trials += 1
        refused += _leaves(outcome, folder / "out", value, in_csv=True)
    for value in (*NUMBERS, *(_random_text(source) for _ in range(values))):
        outcome.trials += 1
        refused += _leaves(outcome, folder / "out", value, in_csv=False)
    for _ in range(max(2, values // 10)):
        outcome.trials += 1
        outcome.count("half files", int(not _is_whole_after_kill(folder / "killed.json", source, "whole")))
    outcome.notes["refused by name"] = refused
    return outcome


def _leaves(outcome: Outcome, path: Path, value: str, *, in_csv: bool) -> int:
    """1 if it was refused by name; what is wrong with it is counted."""
    record = passport_record(**dict.fromkeys(_FIELDS, value))
    try:
        book = export_records([record], _profile(path, ExportFormat.XLSX), CATALOGUE)
    except ExportError as error:
        outcome.count("changed", int(error.code not in {"export_character_unsupported", "export_value_too_long"}))
        return 1
    cells = [cell for row in openpyxl.load_workbook(book)["passport"].iter_rows(min_row=3) for cell in row]
    outcome.count("formulas", sum(cell.data_type == "f" for cell in cells))
    outcome.count("links", sum(cell.hyperlink is not None for cell in cells))
    wanted = cell_text(value, key="")
    outcome.count("changed", int(sum((cell.value or "") == wanted for cell in cells) < len(_FIELDS)))
    book.unlink()
    file = export_records([record], _profile(path, ExportFormat.JSON), CATALOGUE)
    outcome.count("changed", int(sum(text == value for text in _texts(json.loads(file.read_bytes()))) < len(_FIELDS)))
    file.unlink()
    if in_csv:
        file = export_records([record], _profile(path, ExportFormat.CSV), CATALOGUE)
        rows = list(csv.reader(io.StringIO(file.read_text("utf-8-sig"), newline="")))
        outcome.count("formulas", sum(text[:1] in tuple("=+-@\t\r\n") for row in rows for text in row if text))
        file.unlink()
    return 0


def control(folder: Path, values: int) -> Outcome:
    """Payloads written as they come, and files written in place."""
    outcome, source = Outcome("G18 to G21 as they come", bad={"formulas": 0, "half files": 0}), random.Random(18)
    for payload in PAYLOADS:
        outcome.trials += 1
        book = openpyxl.Workbook()
        book.active.cell(1, 1, payload)
        memory = io.BytesIO()
        book.save(memory)
        outcome.count("formulas", int(openpyxl.load_workbook(memory).active.cell(1, 1).data_type == "f"))
    for _ in range(values):
        outcome.trials += 1
        outcome.count("half files", int(not _is_whole_after_kill(folder / "killed.json", source, "in place")))
    return outcome


def _profile(path: Path, form: ExportFormat) -> ExportProfile:
    return ExportProfile("p", form, str(path.with_suffix(f".{form.value}")), append=False)


def _texts(value: object) -> list[str]:
    """Every text in a JSON value, however deep."""
    if isinstance(value, str):
        return [value]
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return [text for each in inner for text in _texts(each)]


def _random_text(source: random.Random) -> str:
    reach = source.choice((0x7F, 0x7FF, 0xFFFF, 0x10FFFF))
    codes = (source.randint(1, reach) for _ in range(source.choice((1, 5, 40))))
    return "".join(chr(code) for code in codes if not 0xD800 <= code < 0xE000)


# --- kills ---

_SIZE = 3_000_000


def _is_whole_after_kill(path: Path, source: random.Random, mode: str) -> bool:
    """Whether the file is one of those that were written, after their writer was killed at some moment."""
    path.write_bytes(b"0" * _SIZE)
    command = [sys.executable, "-m", "tests.trials.hostile_exports", "--child", str(path), mode]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE) as child:
        assert child.stdout is not None
        child.stdout.readline()
        timer = Timer(source.uniform(0.0, 0.05), child.kill)
        timer.start()
        timer.join()
        child.wait()
    left = path.read_bytes()
    for part in path.parent.glob(f".{path.name}.*.part"):
        part.unlink()
    return len(left) == _SIZE and left == left[:1] * _SIZE


def _child(path: Path, mode: str) -> None:
    print("ready", flush=True)
    for number in range(1_000_000):
        data = b"%d" % (number % 10) * _SIZE
        if mode == "whole":
            write_whole(path, data)
        else:
            path.write_bytes(data)


if __name__ == "__main__":
    if "--child" in sys.argv:
        _child(Path(sys.argv[2]), sys.argv[3])
    else:
        run_as_script(trial, control, 2000, 40)
