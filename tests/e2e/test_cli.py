"""The command line keeps its contract (DOCUMENTS.md §3)."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator
from openpyxl import load_workbook

from app import cli
from app.resources import resource
from tests.capture.drawn import FILES

SPECIMENS = sorted(resource("specimens").glob("*.jpg"))
SCHEMA = Draft202012Validator(json.loads(resource("schema", "reading-1.json").read_text(encoding="utf-8")))


def test_every_document_is_one_object_and_failures_do_not_stop_the_rest(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(b"not a picture")
    status = cli.main(["read", str(broken), str(SPECIMENS[0]), "--photo"])
    objects = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert status == 1
    assert len(objects) == 2
    for flat in objects:
        SCHEMA.validate(flat)
    assert objects[0]["error"]["code"] == "image_unknown_format"
    assert "picture" in objects[0]["error"]["message"] or "image" in objects[0]["error"]["message"]
    assert objects[1]["document"] == "hongkong_id"
    assert objects[1]["fields"]["photo"]["value"].startswith("data:image/jpeg;base64,")
    assert objects[1]["verified"] is False
    assert objects[1]["lines"]


def test_text_format_is_for_people(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["read", str(SPECIMENS[0]), "--format", "text", "--document", "hongkong_id"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "# hongkong_id"
    assert any(line.startswith("id_number\t") for line in lines)


def test_wrong_usage_is_status_two(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["read", str(SPECIMENS[0]), "--document", "moon_pass"]) == 2
    assert "hongkong_id" in capsys.readouterr().err
    with pytest.raises(SystemExit) as caught:
        cli.main(["read"])
    assert caught.value.code == 2


def test_documents_are_listed_and_explained(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["documents"]) == 0
    assert "thailand_id" in capsys.readouterr().out
    assert cli.main(["documents", "thailand_id"]) == 0
    assert "id_number" in capsys.readouterr().out
    assert cli.main(["documents", "moon_pass"]) == 1


def test_a_folder_is_read_into_lines_and_a_workbook_and_not_twice(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder, out = tmp_path / "in", tmp_path / "out.xlsx"
    folder.mkdir()
    (folder / "card.jpg").write_bytes(SPECIMENS[0].read_bytes())
    command = ["batch", str(folder), "--out", str(out), "--workers", "1"]
    assert cli.main(command) == 0
    lines = [json.loads(line) for line in (tmp_path / "out.xlsx.jsonl").read_text(encoding="utf-8").splitlines()]
    assert [line["document"] for line in lines] == ["hongkong_id"]
    SCHEMA.validate(lines[0])
    assert "1/1, 0 failed" in capsys.readouterr().err
    (folder / "broken.pdf").write_bytes(b"%PDF-1.7 and no more")
    assert cli.main(command) == 1
    told = capsys.readouterr().err
    assert "2 of 2 files are in" in told
    assert "1 of them failed" in told
    sheets = {sheet.title: sheet.max_row for sheet in load_workbook(out).worksheets}
    assert sheets == {"hongkong_id": 3, "errors": 3}


def test_wrong_usage_of_batch_is_status_two(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = str(tmp_path)
    for wrong in (
        [folder, "--out", "x.csv"],
        [folder + "/nowhere", "--out", "x.jsonl"],
        [folder, "--out", "x.jsonl", "--workers", "-1"],
        [folder, "--out", "x.jsonl", "--document", "moon_pass"],
    ):
        assert cli.main(["batch", *wrong]) == 2, wrong
    assert cli.main(["batch", folder, "--out", str(tmp_path / "x.jsonl"), "--cluster", "nonsense://x"]) == 1
    assert "no cluster at nonsense://x" in capsys.readouterr().err


def test_pages_are_chosen_on_the_command_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "three.tif"
    file.write_bytes(FILES["pages.tif"]())
    assert cli.main(["read", str(file), "--pages", "3,1", "--document", "text"]) == 0
    assert [json.loads(line)["page"] for line in capsys.readouterr().out.splitlines()] == [3, 1]
    assert cli.main(["read", str(file), "--pages", "x"]) == 1
    assert "1-3, 7" in capsys.readouterr().err


def test_demonstration_writes_records_and_a_picture(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    import subprocess
    import sys

    command = [sys.executable, "-m", "app", "demo", "--out", str(tmp_path / "out")]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=240)
    assert done.returncode == 0, done.stderr
    written = {path.name for path in (tmp_path / "out").iterdir()}
    assert written == {"verified.json", "verified.xlsx", "desk.png"}
    assert len(json.loads((tmp_path / "out" / "verified.json").read_text(encoding="utf-8"))) == len(SPECIMENS)
    assert (tmp_path / "out" / "desk.png").read_bytes().startswith(b"\x89PNG")
