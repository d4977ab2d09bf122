"""What the running program may load, and that it talks to nobody."""

from __future__ import annotations

import importlib.metadata
import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.house import ROOT

HEAVY = ("numpy", "cv2", "PIL", "onnxruntime", "rapidocr_onnxruntime", "zxingcpp", "shapely")

_IMPORT_ALL = """
import importlib, json, pkgutil, sys
for blocked in json.loads(sys.argv[2]):
    sys.modules[blocked] = None
for start in json.loads(sys.argv[1]):
    module = importlib.import_module(start)
    for found in pkgutil.walk_packages(getattr(module, "__path__", []), start + "."):
        importlib.import_module(found.name)
print(json.dumps([name for name, module in sys.modules.items() if module is not None]))
"""

# Python's own word on every socket, also where no tracer may be used; children load it too.
_WATCH = """
import os, sys
def _note(event, arguments):
    if event in ("socket.__new__", "socket.getaddrinfo", "socket.gethostbyname"):
        is_local = event == "socket.__new__" and int(arguments[1]) == 1
        family = "AF_UNIX" if is_local else "AF_INET"
        with open(os.environ["SOCKETS_SEEN"], "a") as seen:
            seen.write(f"{event}({family})\\n")
sys.addaudithook(_note)
"""
_OPENS_A_SOCKET = "import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM).close()"


def _import_all(*starts: str, without: tuple[str, ...] = ()) -> set[str]:
    """Names of all modules loaded after importing the packages whole, in a fresh process."""
    arguments = [json.dumps(starts), json.dumps(without)]
    done = subprocess.run(
        [sys.executable, "-c", _IMPORT_ALL, *arguments], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return set(json.loads(done.stdout))


def test_the_desk_loads_no_arrays_pictures_or_engines() -> None:
    loaded = _import_all("app.bootstrap", "app.desktop")
    assert "PySide6.QtWidgets" in loaded
    assert loaded & set(HEAVY) == set()


def test_the_rooms_load_where_qt_is_not_installed() -> None:
    rooms = ("capture", "vision", "ocr", "extraction", "records", "export", "domain", "services", "resources", "cli")
    loaded = _import_all(*(f"app.{room}" for room in rooms), without=("PySide6", "shiboken6"))
    assert {name for name in loaded if name.startswith("app.desktop.")} == set()


def test_a_module_that_is_missing_is_noticed() -> None:
    with pytest.raises(AssertionError, match="numpy"):
        _import_all("app.vision", "app.ocr", without=("numpy",))


# --- no network ---


def _sockets(command: list[str], folder: Path) -> list[str]:
    """Network sockets and name look-ups of the command and all its children, by Python's audit and by strace."""
    (folder / "sitecustomize.py").write_text(_WATCH, "utf-8")
    seen, trace = folder / "seen", folder / "trace"
    environment = {
        **{name: value for name, value in os.environ.items() if name not in {"CI", "ORT_DISABLE_TELEMETRY"}},
        "PYTHONPATH": f"{folder}{os.pathsep}{ROOT}",
        "SOCKETS_SEEN": str(seen),
        "QT_QPA_PLATFORM": "offscreen",
    }
    tracer = ["strace", "-f", "-qq", "-e", "trace=socket", "-o", str(trace)] if _can_trace() else []
    done = subprocess.run([*tracer, *command], cwd=folder, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    lines = [line for path in (seen, trace) if path.exists() for line in path.read_text("utf-8").splitlines()]
    return [line for line in lines if re.search(r"\bAF_(?!UNIX)\w+", line)]


def _can_trace() -> bool:
    if not shutil.which("strace"):
        return False
    return subprocess.run(["strace", "-qq", "-o", os.devnull, "true"], capture_output=True, check=False).returncode == 0


def test_reading_countersigning_and_exporting_opens_no_network_socket(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "app", "demo", "--out", str(tmp_path / "out")]
    assert _sockets(command, tmp_path) == []
    assert (tmp_path / "out" / "verified.json").exists()


def test_an_opened_socket_is_noticed(tmp_path: Path) -> None:
    assert len(_sockets([sys.executable, "-c", _OPENS_A_SOCKET], tmp_path)) == 1 + _can_trace()


# --- notices ---


def test_notices_name_every_package_that_the_program_needs() -> None:
    notices = (ROOT / "resources" / "NOTICES.md").read_text("utf-8").lower()
    wanted = _needed()
    assert "numpy" in wanted
    assert {name for name in wanted if not re.search(rf"(?<![\w-]){re.escape(name)}(?![\w-])", notices)} == set()


def _needed() -> set[str]:
    """All packages that installing the program brings, by the installed packages' own word."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    waiting, found = [Requirement(need) for need in project["dependencies"]], set[str]()
    while waiting:
        need = waiting.pop()
        name = canonicalize_name(need.name)
        if name not in found and (need.marker is None or need.marker.evaluate({"extra": ""})):
            found.add(name)
            waiting += [Requirement(more) for more in importlib.metadata.requires(name) or []]
    return found
