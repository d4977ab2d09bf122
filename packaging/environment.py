"""The program's own Python environment, `.venv` beside the source: made once, from pinned and hashed packages.

Standard library only; any Python from 3.8 on can read this file, so that an old one gets a sentence, not a traceback.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

OLDEST = (3, 11)
TOO_NEW = (3, 13)

STAMP = "countersign.json"
UNFINISHED = "countersign-unfinished"

# Qt itself says what it lacks when an application object is made; importing alone loads too little to know.
_QT_PROBE = "from PySide6.QtWidgets import QApplication; QApplication([])"


class SetupError(Exception):
    """The set-up cannot go on; the message is for the person at the keyboard. `status` is the exit status."""

    def __init__(self, message: str, status: int) -> None:
        super().__init__(message)
        self.status = status


NO_PYTHON = 3
NO_LIBRARIES = 4
NO_PACKAGES = 5


class Environment:
    """The environment of one source tree. Whatever is interrupted is begun again by the next call.

    The stamp is written last, so an environment without one is never used. One process at a time sets up.
    """

    def __init__(self, root: Path) -> None:
        self.root = root
        self.folder = root / ".venv"
        self.lock = root / "requirements.lock"

    @property
    def python(self) -> Path:
        """The interpreter inside the environment."""
        return self.folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")

    def is_ready(self, purpose: str) -> bool:
        """Whether nothing is left to do for the purpose ("run" or "test"). Reads two small files, starts nothing."""
        return self.has_packages() and purpose in self._stamp()["checked"]

    def has_packages(self) -> bool:
        """Whether the packages installed are those that the lock names."""
        return self._stamp()["packages"] == [self._digest()]

    def make(self) -> None:
        """Makes the environment anew. Raises SetupError when Python or the packages cannot be had."""
        base = find_python()
        self._clear_place()
        uv = shutil.which("uv")
        if not (uv and self._fill_with_uv(uv, base)):
            self._fill_with_pip(base)
        self._write_stamp([])
        (self.folder / UNFINISHED).unlink()

    def probe_qt(self) -> str:
        """Empty if Qt starts on this system, else its own last words."""
        environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ} if not has_display() else dict(os.environ)
        done = subprocess.run(
            [str(self.python), "-c", _QT_PROBE], env=environment, capture_output=True, text=True, check=False
        )
        if done.returncode == 0:
            return ""
        return (done.stderr.strip().splitlines() or [f"exit status {done.returncode}"])[-1]

    def mark_checked(self, purpose: str) -> None:
        """Remembers that the system around it was found complete for the purpose."""
        self._write_stamp(sorted({*self._stamp()["checked"], purpose}))

    def _digest(self) -> str:
        return hashlib.sha256(self.lock.read_bytes() + os.fsencode(self.folder)).hexdigest()

    def _stamp(self) -> dict[str, list[str]]:
        nothing: dict[str, list[str]] = {"packages": [], "checked": []}
        try:
            stamp = json.loads((self.folder / STAMP).read_text("utf-8"))
        except (OSError, ValueError):
            return nothing
        return {**nothing, **stamp} if isinstance(stamp, dict) and self.python.exists() else nothing

    def _write_stamp(self, checked: list[str]) -> None:
        aside = self.folder / (STAMP + ".new")
        aside.write_text(json.dumps({"packages": [self._digest()], "checked": checked}), "utf-8")
        aside.replace(self.folder / STAMP)

    def _clear_place(self) -> None:
        """Removes an environment of ours; one that somebody else made is moved aside instead."""
        if not self.folder.exists():
            return
        ours = (self.folder / STAMP).exists() or (self.folder / UNFINISHED).exists()
        try:
            if ours:
                (self.folder / UNFINISHED).touch()
                (self.folder / STAMP).unlink(missing_ok=True)
                shutil.rmtree(self.folder)
            else:
                self.folder.replace(_free_name(self.root / ".venv.previous"))
        except OSError as exc:
            raise SetupError(
                f"The old environment in {self.folder} is in use ({exc.strerror}). Close Countersign and try again.",
                NO_PACKAGES,
            ) from exc

    def _fill_with_uv(self, uv: str, base: str) -> bool:
        _say("Setting up with uv (about half a minute, once)")
        environment = {**os.environ, "UV_PYTHON_DOWNLOADS": "never"}
        self._begin([uv, "venv", "--quiet", "--no-project", "--python", base, str(self.folder)], environment)
        install = [uv, "pip", "install", "--quiet", "--python", str(self.python), "--require-hashes"]
        if _run([*install, "--no-deps", "-r", str(self.lock)], environment, self.root):
            return True
        _say("uv could not install the packages; trying pip")
        shutil.rmtree(self.folder)
        return False

    def _fill_with_pip(self, base: str) -> None:
        _say("Setting up with pip (about two minutes, once)")
        self._begin([base, "-m", "venv", str(self.folder)], dict(os.environ))
        install = [str(self.python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input"]
        if not _run([*install, "--require-hashes", "--no-deps", "-r", str(self.lock)], dict(os.environ), self.root):
            raise SetupError(
                "The packages could not be installed. This step needs a package index once (the network, or a mirror "
                "set in pip's or uv's configuration). Mend that and run the same command again.",
                NO_PACKAGES,
            )

    def _begin(self, command: list[str], environment: dict[str, str]) -> None:
        if not _run(command, environment, self.root):
            raise SetupError(f"No Python environment could be made in {self.folder}.", NO_PACKAGES)
        (self.folder / UNFINISHED).touch()


@contextlib.contextmanager
def one_at_a_time(lock_file: Path) -> Iterator[None]:
    """Holds the set-up for this process; a second one waits. The system lets go when the holder dies."""
    lock_file.parent.mkdir(parents=True, exist_ok=True)
    with lock_file.open("a+b") as handle:
        if not _try_lock(handle.fileno(), wait=False):
            _say("Another set-up of this folder is running; waiting for it")
            _try_lock(handle.fileno(), wait=True)
        yield


def find_python() -> str:
    """The path of an interpreter that the program runs on: this one, or a fitting one on PATH. Raises SetupError."""
    if OLDEST <= sys.version_info[:2] < TOO_NEW:
        return str(getattr(sys, "_base_executable", "") or sys.executable)
    for command in (["python3.12"], ["python3.11"], ["py", "-3.12"], ["py", "-3.11"]):
        if shutil.which(command[0]):
            ask = [*command, "-c", "import sys; print(sys.executable)"]
            answer = subprocess.run(ask, capture_output=True, text=True, check=False)
            if answer.returncode == 0:
                return answer.stdout.strip()
    raise SetupError(
        f"Countersign needs Python 3.11 or 3.12; this is {sys.version_info[0]}.{sys.version_info[1]}. "
        "Install one of them and run the same command with it.",
        NO_PYTHON,
    )


def has_display() -> bool:
    """Whether a window can be shown to somebody."""
    if os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0] in {"offscreen", "minimal"}:
        return False
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _try_lock(handle: int, *, wait: bool) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            os.lseek(handle, 0, os.SEEK_SET)
            msvcrt.locking(handle, msvcrt.LK_LOCK if wait else msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
    except OSError:
        return False
    return True


def _free_name(wish: Path) -> Path:
    names = [wish, *(wish.with_name(f"{wish.name}-{n}") for n in range(1, 100))]
    return next(name for name in names if not name.exists())


def _run(command: list[str], environment: dict[str, str], folder: Path) -> bool:
    return subprocess.run(command, env=environment, cwd=folder, stdin=subprocess.DEVNULL, check=False).returncode == 0


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)
