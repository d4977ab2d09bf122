"""Files are read whole, or refused by name; nothing makes the reader wait for ever."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.capture.files import read_file
from app.domain.errors import InputError
from tests.capture.rights import without_rights
from tests.house import ROOT


def refusal(path: Path, **limits: int) -> str:
    with pytest.raises(InputError) as caught:
        read_file(path, **limits)
    return caught.value.code


def test_a_file_is_read_whole(tmp_path: Path) -> None:
    path = tmp_path / "scan ÄÖ漢.bin"
    path.write_bytes(bytes(range(256)) * 20_000)
    assert read_file(path) == bytes(range(256)) * 20_000


def test_a_link_is_followed(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"x")
    (tmp_path / "link").symlink_to(tmp_path / "file")
    assert read_file(tmp_path / "link") == b"x"


def test_what_is_not_there_is_missing(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"x")
    (tmp_path / "dangling").symlink_to(tmp_path / "gone")
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    for name in ("gone", "file/below", "dangling", "loop", "n" * 300, "nul\0nul"):
        assert refusal(tmp_path / name) == "file_missing"


def test_folders_devices_and_pipes_are_refused_at_once(tmp_path: Path) -> None:
    paths = [tmp_path]
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe")
        paths += [tmp_path / "pipe", Path(os.devnull), Path("/dev/zero")]
    for path in paths:
        assert refusal(path) == "file_not_plain"


def test_empty_and_oversized_files_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"")
    assert refusal(path) == "file_empty"
    path.write_bytes(bytes(1024 * 1024 + 1))
    assert refusal(path, max_bytes=1024 * 1024) == "file_too_big"
    assert read_file(path, max_bytes=1024 * 1024 + 1)


def test_a_file_of_300_megabytes_is_refused_without_reading_it_all(tmp_path: Path) -> None:
    path = tmp_path / "file"
    with path.open("wb") as file:
        file.truncate(300 * 1024 * 1024)
    assert refusal(path) == "file_too_big"


_READ = """
import sys; sys.path.insert(0, sys.argv[1])
from pathlib import Path
from app.capture.files import read_file
try: print(len(read_file(Path(sys.argv[2]))))
except Exception as exc: print(exc)
"""


def test_a_file_without_permission_is_unreadable(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"abc")
    command = [*without_rights(), sys.executable, "-c", _READ, str(ROOT), str(path)]
    for mode, expected in ((0o600, "3"), (0o000, "file_unreadable")):
        path.chmod(mode)
        assert subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip() == expected
