"""The doctor tells versions, hashes, the store's health; it is red when something is wrong."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from app.records.store import create_store
from app.services.doctor import network_sockets
from app.services.doctor_store import examine_store
from tests.house import ROOT
from tests.records.stores import PASSPHRASE, options, record


def _doctor(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "app", "doctor", *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL)


def test_everything_here_is_sound_and_bundled_libraries_are_named(tmp_path: Path) -> None:
    done = _doctor("--store", str(tmp_path / "nothing"))
    assert (done.returncode, done.stderr) == (0, "")
    for library in ("libtiff", "libjpeg_turbo", "webp", "PNG", "SQLCipher", "OpenSSL"):
        assert re.search(rf"{library} \d", done.stdout), library
    for line in (r"ok +models", r"ok +reading", r"ok +sockets +none open", r"ok +store +none"):
        assert re.search(line, done.stdout), line


@pytest.mark.parametrize("passphrase", [PASSPHRASE, None])
def test_a_sound_store_is_green_and_a_closed_one_is_not_looked_into(tmp_path: Path, passphrase: str | None) -> None:
    store = create_store(tmp_path / "store", PASSPHRASE, options=options())
    store.records.add(record())
    store.close()
    checks = {check.name: check for check in examine_store(tmp_path / "store", passphrase)}
    assert not any(check.is_bad for check in checks.values())
    assert set(checks) == ({"store", "log", "backup"} if passphrase else {"store"})


def test_a_damaged_store_is_red(tmp_path: Path) -> None:
    store = create_store(tmp_path / "store", PASSPHRASE, options=options())
    store.close()
    data = bytearray(store.place.database.read_bytes())
    data[-100] ^= 1
    store.place.database.write_bytes(data)
    assert any(check.is_bad for check in examine_store(tmp_path / "store", PASSPHRASE))


def test_an_open_socket_is_counted() -> None:
    code = (
        "import os, socket; from app.services.doctor import network_sockets as seen;"
        "before = len(seen(os.getpid())); s = socket.socket(); s.bind(('127.0.0.1', 0)); s.listen();"
        "print(before, len(seen(os.getpid())))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout == "0 1\n"
    assert callable(network_sockets)
