"""G9 and G11: a real disk that is full, a folder that may not be written to, one that is pulled away in mid-work.

    python -m tests.trials.lost_folders [SIZES]

With root: file systems of 20 small sizes fill up while records are saved and exported; each failure is told, no export
is left half-written, nothing saved is lost, and work goes on after room is made. A file system is taken away in the
middle. As an ordinary user: a store in a folder that became read-only, a key file that may not be read. Control: files
written in place.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.domain.errors import AppError, ExportError, StoreError
from app.domain.profile import ExportFormat, ExportProfile
from app.export.atomic import write_whole
from app.export.writers import export_records
from app.extraction.catalogue import load_catalogue
from app.resources import resource
from tests.house import ROOT
from tests.trials.nobody import as_nobody, open_folder
from tests.trials.outcome import Outcome, run_as_script
from tests.trials.saving import faults, new_store, reopen, root_of, sample, save

_CATALOGUE = load_catalogue(resource("documents"))
_STEP_KIB = 60
_LEAST_KIB = 400


def trial(folder: Path, sizes: int) -> Outcome:
    """Full disks, a pulled one, folders without rights."""
    outcome = Outcome("G9 full disks, G11 lost folders", bad={"lost": 0, "half exports": 0, "not told": 0})
    if _may_mount():
        for number in range(sizes):
            with _small_disk(folder / "disk", _LEAST_KIB + _STEP_KIB * number) as disk:
                _fill(disk, outcome, ballast_kib=_LEAST_KIB // 2 + _STEP_KIB * number // 2)
        _pull(folder / "stick", outcome)
    outcome.notes["real file systems"] = "yes" if _may_mount() else "no: needs root"
    _without_rights(outcome)
    return outcome


def control(folder: Path, sizes: int) -> Outcome:
    """Writing a file in place on a full disk, and no disk at all where that cannot be had."""
    outcome = Outcome("G9 written in place", bad={"half exports": 0})
    if not _may_mount():
        outcome.trials, outcome.notes["real file systems"] = 1, "no: needs root"
        whole = folder / "whole"
        whole.write_bytes(b"[" + b"1," * 50_000)
        outcome.count("half exports", not _is_whole(whole))
        return outcome
    for _ in range(sizes):
        with _small_disk(folder / "disk", _LEAST_KIB) as disk:
            target = disk / "out.json"
            target.write_text("[]", "utf-8")
            try:
                target.write_text(json.dumps(["x" * 1000] * 5000), "utf-8")
            except OSError:
                outcome.count("half exports", not _is_whole(target))
            outcome.trials += 1
    return outcome


def _fill(disk: Path, outcome: Outcome, *, ballast_kib: int) -> None:
    home, acknowledged, ballast = disk / "store", set[str](), disk / "ballast"
    ballast.write_bytes(bytes(1024 * ballast_kib))
    target = ExportProfile("all", ExportFormat.JSON, str(disk / "out.json"))
    try:
        store = new_store(home)
    except StoreError as error:
        outcome.trials += 1
        outcome.count("not told", error.code not in _TOLD)
        return
    known = store.store_id, root_of(store)
    for number in range(120):
        try:
            save(store, f"r{number}")
            acknowledged.add(f"r{number}")
            export_records([sample(f"r{number}")], target, _CATALOGUE)
        except AppError as error:
            outcome.count("not told", error.code not in _TOLD)
        outcome.trials += 1
        if (disk / "out.json").exists():
            outcome.count("half exports", not _is_whole(disk / "out.json"))
    ballast.unlink()
    (disk / "out.json").unlink(missing_ok=True)
    try:
        store.database.settle()
        save(store, "afterwards")
        acknowledged.add("afterwards")
    except StoreError:
        outcome.count("does not work again")
    store.close()
    ways = [path for path in disk.iterdir() if path.name.endswith(".part")]
    outcome.count("half exports", len(ways))
    for fault in faults(home, *known, acknowledged):
        outcome.count(fault)


_TOLD = {"store_disk_full", "store_io_failed", "store_not_writable", "export_disk_full", "store_busy", "store_damaged"}


def _pull(folder: Path, outcome: Outcome) -> None:
    """The stick with the exports, and then the one with the store, is pulled while it is written to."""
    with _small_disk(folder, 4000) as disk:
        store = new_store(disk / "store")
        save(store, "r0")
        subprocess.run(["umount", "--lazy", str(disk)], check=True)
        outcome.trials += 2
        try:
            write_whole(disk / "gone" / "out.json", b"[]")
            outcome.count("not told")
        except ExportError as error:
            outcome.count("not told", error.code != "export_folder_missing")
        try:
            reopen(disk / "store", store.store_id, root_of(store)).close()
            outcome.count("not told")
        except StoreError as error:
            outcome.count("not told", error.code != "store_missing")
        outcome.count("made anew", (disk / "store" / "store.db").exists())
        store.close()


def _without_rights(outcome: Outcome) -> None:
    with open_folder() as folder:
        command = [*as_nobody(), sys.executable, "-m", "tests.trials.lost_folders", "--child", str(folder / "store")]
        told = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout.split()
    outcome.trials += len(told)
    outcome.count("not told", sum(code not in {"store_not_writable", "store_not_readable"} for code in told))
    outcome.notes["told"] = "/".join(told)


def _child(folder: Path) -> None:
    """Prints the code of each refusal; runs as a user whom rights concern."""
    store = new_store(folder)
    known = store.store_id, root_of(store)
    save(store, "r0")
    store.close()
    (folder / "store.db").chmod(0o400)
    folder.chmod(0o500)
    print(_code_of(lambda: save(reopen(folder, *known), "r1")))
    folder.chmod(0o700)
    (folder / "store.db").chmod(0o600)
    (folder / "keys.json").chmod(0o000)
    from app.records.store import open_store

    print(_code_of(lambda: open_store(folder, passphrase="x")))
    (folder / "keys.json").chmod(0o600)
    assert faults(folder, *known, {"r0"}) == []


def _code_of(action: object) -> str:
    try:
        action()  # type: ignore[operator]
    except StoreError as error:
        return error.code
    return "nothing"


def _is_whole(path: Path) -> bool:
    try:
        json.loads(path.read_text("utf-8"))
    except ValueError:
        return False
    return True


def _may_mount() -> bool:
    if not hasattr(os, "geteuid") or os.geteuid() != 0 or not shutil.which("unshare"):
        return False
    return subprocess.run(["unshare", "--mount", "true"], capture_output=True, check=False).returncode == 0


@contextmanager
def _small_disk(place: Path, kib: int) -> Iterator[Path]:
    place.mkdir(parents=True, exist_ok=True)
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={kib}k", "tmpfs", str(place)], check=True)
    try:
        yield place
    finally:
        subprocess.run(["umount", "--lazy", str(place)], capture_output=True, check=False)


if __name__ == "__main__":
    if "--child" in sys.argv:
        _child(Path(sys.argv[2]))
    else:
        run_as_script(trial, control, 20, 3)
