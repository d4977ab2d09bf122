"""Whether everything that the program needs is there and sound: one line a thing, green or what to do."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

from app.domain.reading import Finding, Level
from app.services.doctor_check import Check, guarded
from app.services.doctor_languages import examine_languages
from app.services.doctor_store import examine_store
from app.services.doctor_versions import bundled_libraries, packages
from app.services.jail import Protection
from app.services.worker import WorkerBackend

LEAST_FREE_BYTES = 1 << 30
FONTS = ("Noto Sans", "Noto Sans Thai", "Noto Sans Khmer", "Padauk", "Noto Sans CJK SC")
_PATIENCE_S = 30
_ALL = Protection.LIMITS | Protection.PRIVATE_MEMORY | Protection.NO_NEW_RIGHTS | Protection.CALL_FILTER


def examine(folder: Path, specimen: Path, passphrase: str | None = None) -> Iterator[Check]:
    """Every check in turn; some take seconds. `folder` is the store's, whether or not there is one.

    `specimen` is a picture to read as a trial. `passphrase` opens the store where the system's keyring does not.
    Nothing is changed.
    """
    yield from _versions()
    yield guarded("models", _models)
    yield from examine_languages()
    yield guarded("fonts", _fonts)
    yield guarded("scanner", _scanner)
    yield guarded("keyring", _keyring)
    yield guarded("free space", lambda: _space(folder))
    yield from examine_store(folder, passphrase)
    yield from _reading(specimen)


def _reading(specimen: Path) -> Iterator[Check]:
    """Reads a picture through both child processes, and looks at what they may do and whom they speak to."""
    backend = WorkerBackend()
    try:
        yield guarded("reading", lambda: _read(backend, specimen))
        yield guarded("decoder", lambda: _protection(backend))
        yield guarded("sockets", lambda: _sockets([os.getpid(), *backend.process_ids.values()]))
    finally:
        backend.close()


def _read(backend: WorkerBackend, specimen: Path) -> Check:
    page = backend.decode(specimen).result()[0]
    reading = backend.read(page).result()[0]
    found = sum(1 for field in reading.fields if field.value)
    return Check("reading", f"{found} of {len(reading.fields)} fields of a specimen")


def _protection(backend: WorkerBackend) -> Check:
    missing = _ALL & ~backend.protection
    if missing:
        return Check("decoder", str(backend.protection), Finding("doctor_jail_open", Level.WARN))
    return Check("decoder", "jailed: limits, private memory, no new rights, call filter")


def _versions() -> Iterator[Check]:
    yield Check("python", sys.version.split()[0])
    for name in packages():
        try:
            yield Check(name, metadata.version(name))
        except metadata.PackageNotFoundError:
            advice = Finding("doctor_library_missing", Level.ERROR, {"name": name})
            yield Check(name, "missing", None if getattr(sys, "frozen", False) else advice)
    for owner, libraries in bundled_libraries():
        yield Check(f"inside {owner}", ", ".join(f"{name} {version}" for name, version in libraries))


def _models() -> Check:
    from app.ocr.models import ModelShelf

    shelf = ModelShelf.open()
    for entry in shelf.entries:
        shelf.load(entry)
    return Check("models", f"{len(shelf.entries)} files, all with the hash of the manifest")


def _fonts() -> Check:
    lister = shutil.which("fc-list")
    if lister is None:
        return Check("fonts", "the system's own (no fontconfig here)")
    done = subprocess.run([lister, ":", "family"], capture_output=True, timeout=_PATIENCE_S, check=False)
    families = {
        part.strip() for line in done.stdout.decode("utf-8", "replace").splitlines() for part in line.split(",")
    }
    missing = [name for name in FONTS if name not in families]
    if missing:
        return Check("fonts", "", Finding("doctor_fonts_missing", Level.WARN, {"names": ", ".join(missing)}))
    return Check("fonts", ", ".join(FONTS))


def _scanner() -> Check:
    if sys.platform != "linux":
        return Check("scanner", "the system's own interface")
    program = shutil.which("scanimage")
    if program is None:
        return Check("scanner", "", Finding("doctor_scanner_program_missing", Level.WARN))
    listing = [program, "-f", "%v %m%n"]
    done = subprocess.run(listing, capture_output=True, timeout=_PATIENCE_S, check=False, stdin=subprocess.DEVNULL)
    devices = [line.strip() for line in done.stdout.decode("utf-8", "replace").splitlines() if line.strip()]
    if not devices:
        return Check("scanner", "", Finding("doctor_scanner_missing", Level.INFO))
    return Check("scanner", ", ".join(devices))


def _keyring() -> Check:
    import keyring
    from keyring.backends import fail

    backend = keyring.get_keyring()
    if isinstance(backend, fail.Keyring):
        return Check("keyring", "", Finding("doctor_keyring_missing", Level.INFO))
    return Check("keyring", type(backend).__module__)


def _space(folder: Path) -> Check:
    there = next(path for path in (folder, *folder.parents) if path.exists())
    free = shutil.disk_usage(there).free
    told = f"{free / (1 << 30):.1f} GiB"
    if free < LEAST_FREE_BYTES:
        return Check("free space", told, Finding("doctor_space_low", Level.WARN, {"free": told}))
    return Check("free space", told)


def _sockets(processes: list[int]) -> Check:
    """Network sockets of this process and its children, which have loaded by now whatever they need."""
    if sys.platform != "linux":
        return Check("sockets", "not looked at on this system")
    count = sum(len(network_sockets(process)) for process in processes if process)
    if count:
        return Check("sockets", str(count), Finding("doctor_socket_open", Level.ERROR, {"count": count}))
    return Check("sockets", "none open")


def network_sockets(process: int) -> list[str]:
    """The inodes of a process's open internet sockets (Linux)."""
    internet = set()
    for table in ("tcp", "tcp6", "udp", "udp6", "raw", "raw6"):
        path = Path(f"/proc/{process}/net/{table}")
        rows = path.read_text("ascii").splitlines()[1:] if path.exists() else []
        internet |= {row.split()[9] for row in rows}
    links = []
    for entry in Path(f"/proc/{process}/fd").iterdir():
        try:
            links.append(str(entry.readlink()))
        except OSError:
            continue
    inodes = [link[8:-1] for link in links if link.startswith("socket:[")]
    return [inode for inode in inodes if inode in internet]
