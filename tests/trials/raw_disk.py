"""G22 and G28: after a day's work no personal data is plain on the disk, and nobody else may read the program's files.

    python -m tests.trials.raw_disk [SESSIONS]

A child keeps drafts, countersigns, keeps a portrait, searches, corrects, exports (to another place), erases, backs up,
and exits or is killed, all on a file system of its own (with root: an ext4 image, searched as raw bytes after it was
unmounted; without: the files). Control: the same with a database that is not encrypted.
"""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import apsw

from app.domain.policy import FieldRule, PictureKeeping, SitePolicy
from app.domain.profile import ExportFormat, ExportProfile
from app.domain.record import Record, RecordState
from app.domain.trail import Happening
from app.extraction.catalogue import load_catalogue
from app.records.pictures import keep_picture
from app.records.record_shelf import RecordQuery
from app.records.store import create_store
from app.resources import resource
from app.services import staff, upkeep
from app.services.export_child import export_in_child
from app.services.ledger import Ledger
from tests.house import ROOT
from tests.records.stores import PASSPHRASE, options
from tests.trials.canaries import CANARIES, sightings_in_files, sightings_on_disk
from tests.trials.outcome import Outcome, run_as_script

_ENDS = ("exit", "kill")
_IMAGE_BYTES = 48 << 20


def trial(folder: Path, sessions: int) -> Outcome:
    """Sessions with the store as it is."""
    return _sessions("G22 raw disk, G28 files", folder, sessions, "sealed")


def control(folder: Path, sessions: int) -> Outcome:
    """Sessions with plain SQLite."""
    return _sessions("G22 with plain SQLite", folder, sessions, "plain")


def _sessions(name: str, folder: Path, sessions: int, mode: str) -> Outcome:
    outcome = Outcome(name, bad={"sightings": 0, "files that others may read": 0})
    for number in range(sessions):
        with _disk(folder / f"disk{number}") as (home, image):
            with tempfile.TemporaryDirectory(prefix="outside-") as outside:
                _session(home, Path(outside), mode, _ENDS[number % 2])
            outcome.count("files that others may read", len(list(_open_files(home / "data"))))
            outcome.count("sightings", sum(len(ways) for ways in sightings_in_files(home).values()))
            outcome.notes["searched"] = "files" if image is None else "raw image"
        if image is not None:
            outcome.count("sightings", len(sightings_on_disk(image)))
            image.unlink()
        outcome.trials += 1
    return outcome


def _session(home: Path, outside: Path, mode: str, end: str) -> None:
    environment = {**os.environ, "TMPDIR": str(home / "tmp"), "HOME": str(home)}
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        environment[name] = str(home / name.lower())
    (home / "tmp").mkdir()
    command = [sys.executable, "-m", "tests.trials.raw_disk", "--child", str(home / "data"), str(outside), mode]
    with subprocess.Popen(command, cwd=ROOT, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == b"done\n"
        if end == "kill":
            child.kill()


def _child(home: Path, outside: Path, mode: str) -> None:
    """A day's work. It waits at the end, to be killed or let go."""
    given = options() if mode == "sealed" else replace(options(), connector=_plain)
    ledger = Ledger(create_store(home, PASSPHRASE, options=given), load_catalogue(resource("documents")))
    desk = staff.choose_single(ledger, "Desk")
    ledger.change_policy(SitePolicy(fields={"religion": FieldRule()}, picture=PictureKeeping.PORTRAIT), desk)
    for number in range(6):
        record = _record(f"r{number}")
        for edit in range(5):
            ledger.keep_draft(record.record_id, f"{edit} {' '.join(CANARIES)}".encode())
        ledger.countersign(record, desk)
        with ledger.store.writing():
            keep_picture(ledger.store, record.record_id, PictureKeeping.PORTRAIT, " ".join(CANARIES).encode() * 20)
        assert ledger.alike(_record("other"))
    assert ledger.find(RecordQuery(text=CANARIES[0]))
    ledger.correct(
        replace(_record("r0"), values={**_record("r0").values, "last_name_en": CANARIES[1]}), desk, reason="x"
    )
    for form in (ExportFormat.XLSX, ExportFormat.JSON, ExportFormat.CSV):
        export_in_child((_record("r1"),), ExportProfile("all", form, str(outside / f"out.{form.value}")))
        ledger.exported(["r1"], desk, profile="all", format_name=form.value)
    upkeep.back_up(ledger, desk)
    upkeep.hand_over_log(ledger, desk, home / "log.jsonl")
    upkeep.erase_record(ledger, "r2", desk, reason="asked for")
    ledger.keep_draft("unfinished", " ".join(CANARIES).encode())
    ledger.store.note(Happening("signed_out", "sole"))
    print("done", flush=True)
    sys.stdin.read()
    ledger.store.close()


def _record(record_id: str) -> Record:
    values = {
        "id_number": CANARIES[2],
        "first_name_en": CANARIES[0],
        "last_name_en": CANARIES[1],
        "first_name": CANARIES[3],
        "date_of_birth": "1980-05-01",
    }
    return Record(
        record_id,
        "thailand_id",
        RecordState.VERIFIED,
        values,
        verified_by="sole",
        verified_at="2026-03-01T10:00:00+00:00",
    )


class _Plain:
    """A database without a key behind the shipped library's calls."""

    def __init__(self, path: Path) -> None:
        self.connection = apsw.Connection(str(path))

    def execute(self, sql: str, values: Any = ()) -> Any:
        return self.connection.execute(sql, tuple(values))

    def backup(self, target: _Plain) -> None:
        with target.connection.backup("main", self.connection, "main") as copying:
            copying.step()

    def close(self) -> None:
        self.connection.close()


def _plain(path: Path, key: bytes) -> _Plain:
    del key
    return _Plain(path)


def _open_files(folder: Path) -> Iterator[Path]:
    """What others than the owner may read or enter."""
    for path in (folder, *folder.rglob("*")):
        if stat.S_IMODE(path.stat().st_mode) & 0o077:
            yield path


@contextmanager
def _disk(folder: Path) -> Iterator[tuple[Path, Path | None]]:
    """A folder to live in, and the image that it lies on if this system lets us make one."""
    folder.mkdir()
    image, home = folder / "image", folder / "home"
    home.mkdir()
    if not _mounted(image, home):
        image.unlink(missing_ok=True)
        yield home, None
        return
    try:
        (home / "work").mkdir()
        yield home / "work", image
    finally:
        subprocess.run(["umount", str(home)], check=True)


def _mounted(image: Path, home: Path) -> bool:
    tools = all(shutil.which(tool) for tool in ("mkfs.ext4", "mount", "umount"))
    if not tools or not hasattr(os, "geteuid") or os.geteuid() != 0:
        return False
    with image.open("wb") as file:
        file.truncate(_IMAGE_BYTES)
    made = subprocess.run(["mkfs.ext4", "-q", "-F", str(image)], capture_output=True, check=False)
    mounted = subprocess.run(["mount", "-o", "loop", str(image), str(home)], capture_output=True, check=False)
    return made.returncode == 0 == mounted.returncode


if __name__ == "__main__":
    if "--child" in sys.argv:
        _child(Path(sys.argv[2]), Path(sys.argv[3]), sys.argv[4])
    else:
        run_as_script(trial, control, 4, 2)
