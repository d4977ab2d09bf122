"""The command line keeps its contract (DOCUMENTS.md §3)."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from app import cli
from app.resources import resource

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
