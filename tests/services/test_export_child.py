"""Records leave through a process of their own, and its errors come back by name."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from app.bootstrap import catalogue
from app.domain.errors import ExportError
from app.domain.profile import ExportFormat, ExportProfile
from app.domain.record import RecordState
from app.services.export_child import export_in_child
from tests.export.records import card_record, passport_record

TYPES = catalogue()


@pytest.mark.parametrize("suffix", list(ExportFormat))
def test_every_format_leaves_through_the_child(tmp_path: Path, suffix: ExportFormat) -> None:
    path = tmp_path / f"out.{suffix.value}"
    profile = ExportProfile("p", suffix, str(path), photo=True)
    assert export_in_child([passport_record(), card_record()], profile) == path
    assert path.stat().st_size > 100
    if suffix is ExportFormat.JSON:
        assert json.loads(path.read_text(encoding="utf-8"))[0]["photo"].startswith("data:image/jpeg;base64,")


def test_errors_come_back_with_their_code(tmp_path: Path) -> None:
    profile = ExportProfile("p", ExportFormat.JSON, str(tmp_path / "no" / "out.json"))
    with pytest.raises(ExportError, match="export_folder_missing"):
        export_in_child([passport_record()], profile)
    profile = ExportProfile("p", ExportFormat.JSON, str(tmp_path / "out.json"))
    with pytest.raises(ExportError, match="record_not_verified"):
        export_in_child([replace(passport_record(), state=RecordState.READ)], profile)


def test_the_calling_process_loads_no_workbook_library() -> None:
    script = (
        "import sys, app.services.export_child; print([m for m in ('openpyxl', 'numpy', 'PIL') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
