"""Sets up and starts Countersign, or sets up and tests it, on a machine that has only Python.

    python3 packaging/bootstrap.py run [FILE…]           the desk; without a display, the same work without a window
    python3 packaging/bootstrap.py test [PYTEST-OPTION…] linters, types, walls between the rooms, tests
    python3 packaging/bootstrap.py check                 the same without the tests; the pre-commit hook calls it
    python3 packaging/bootstrap.py setup                 only the set-up

The first call makes `.venv` beside this folder from `requirements.lock`; later calls find it and add nothing.
Exit status: that of the program or of the tests; 1 when a check before the tests failed; 2 for wrong usage;
3 no fitting Python; 4 Qt lacks libraries of the system; 5 the packages could not be installed.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import environment
import system_packages

ROOT = Path(__file__).resolve().parent.parent
CHECKS = (
    ("ruff check", ("-m", "ruff", "check", ".")),
    ("ruff format", ("-m", "ruff", "format", "--check", ".")),
    ("mypy", ("-m", "mypy")),
    ("import-linter", ("-c", "from importlinter.cli import lint_imports_command; lint_imports_command()")),
    ("translations", ("packaging/translations.py", "--check")),
)
USAGE = 2
TESTS_FAILED = 1
TEST_PROCESSES = 2
MOST_SECOND_TRIES = 5


def main(arguments: list[str]) -> int:
    """Does what the first argument says and returns the exit status of the process."""
    commands = {"run": run, "test": test, "check": check, "setup": setup}
    if not arguments or arguments[0] not in commands:
        status = _usage()
        return 0 if arguments in (["-h"], ["--help"]) else status
    try:
        return commands[arguments[0]](arguments[1:])
    except environment.SetupError as exc:
        print(exc, file=sys.stderr)
        return exc.status
    except KeyboardInterrupt:
        return 130


def run(files: list[str]) -> int:
    """Opens the desk with the files. Without a display: reads them, or the bundled specimens, and says so."""
    python = _prepared("run")
    if environment.has_display():
        return _start_app(python, "desk", *files)
    print("There is no display, so no window opens; the reading is done all the same.", file=sys.stderr)
    if files:
        return _start_app(python, "read", *files, QT_QPA_PLATFORM="offscreen")
    out = str(ROOT / "build" / "demo")
    return _start_app(python, "demo", "--out", out, QT_QPA_PLATFORM="offscreen")


def test(options: list[str]) -> int:
    """Runs every check, then the tests with coverage; pytest's closing line is the last that is printed.

    A few tests that fail are run once more, one after the other and alone: many wait for other processes, and a machine
    that was busy or asleep at that moment says nothing about the program. Their names are printed: one that passes only
    then is unsteady and wants mending all the same.
    """
    failed = check([])
    _heading("pytest")
    pytest = [_prepared("test"), "-m", "pytest"]
    status = _start([*pytest, "--cov=app", "-n", str(TEST_PROCESSES), "--dist", "loadfile", *options])
    names = _failed_tests() if status == TESTS_FAILED else []
    if 0 < len(names) <= MOST_SECOND_TRIES:
        _heading("pytest: once more, alone")
        print("Failed beside others:", *names, sep="\n    ", flush=True)
        status = _start([*pytest, *names])
    return status or failed


def _failed_tests() -> list[str]:
    """The tests that failed last, by pytest's own note."""
    note = ROOT / ".pytest_cache" / "v" / "cache" / "lastfailed"
    return sorted(json.loads(note.read_text(encoding="utf-8"))) if note.exists() else []


def check(options: list[str]) -> int:
    """Runs every check, also after one failed; 1 if any did, and then says which."""
    if options:
        return _usage()
    python = _prepared("test")
    failed = []
    for name, command in CHECKS:
        _heading(name)
        if _start([python, *command]) != 0:
            failed.append(name)
    if failed:
        print(f"Failed: {', '.join(failed)}", flush=True)
    return 1 if failed else 0


def setup(options: list[str]) -> int:
    """Makes everything ready for the other commands and starts nothing."""
    if options:
        return _usage()
    _prepared("run")
    _prepared("test")
    return 0


def _usage() -> int:
    print(__doc__, file=sys.stderr)
    return USAGE


def _prepared(purpose: str) -> str:
    """The environment's interpreter, after whatever was still to do for the purpose has been done."""
    place = environment.Environment(ROOT)
    if not place.is_ready(purpose):
        with environment.one_at_a_time(ROOT / "build" / "setup.lock"):
            if not place.is_ready(purpose):
                _prepare(place, purpose)
    if not _translations_are_built():
        _start([str(place.python), str(ROOT / "packaging" / "translations.py"), "--build"])
    return str(place.python)


def _prepare(place: environment.Environment, purpose: str) -> None:
    environment.find_python()
    absent = system_packages.provide(system_packages.wanted(for_tests=purpose == "test"))
    if not place.has_packages():
        place.make()
    complaint = place.probe_qt()
    if complaint:
        raise environment.SetupError(f"Qt does not start on this system: {complaint}", environment.NO_LIBRARIES)
    if not absent:
        place.mark_checked(purpose)


def _translations_are_built() -> bool:
    built = {path.stem: path.stat().st_mtime for path in (ROOT / "resources" / "translations").glob("*.qm")}
    sources = (ROOT / "translations").glob("*.ts")
    return all(built.get(path.stem, 0.0) >= path.stat().st_mtime for path in sources)


def _start_app(python: str, *arguments: str, **variables: str) -> int:
    """Runs the program in the caller's folder, which may hold modules of any name: they are not looked at."""
    path = os.pathsep.join(filter(None, (str(ROOT), os.environ.get("PYTHONPATH"))))
    return _start([python, "-P", "-m", "app", *arguments], None, PYTHONPATH=path, **variables)


def _start(command: list[str], folder: Path | None = ROOT, **variables: str) -> int:
    """The exit status of the command, run with nothing that could phone home."""
    environ = {**os.environ, "PYTHONUTF8": "1", "ORT_DISABLE_TELEMETRY": "1", **variables}
    status = subprocess.run(command, cwd=folder, env=environ, check=False).returncode
    return status if status >= 0 else 128 - status


def _heading(name: str) -> None:
    print(f"--- {name} ---", flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
