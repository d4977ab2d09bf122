"""A project of three files with the real set-up scripts, for trying out the set-up without any package index."""

from __future__ import annotations

import base64
import hashlib
import json
import os
import shutil
import subprocess
import sys
import zipfile
from dataclasses import dataclass, field
from pathlib import Path

from tests.house import ROOT

# What the real application would do: say how it was started.
_APP = """
import json, os, sys
print(json.dumps({"arguments": sys.argv[1:], "platform": os.environ.get("QT_QPA_PLATFORM"),
                  "telemetry_off": os.environ.get("ORT_DISABLE_TELEMETRY"), "prefix": sys.prefix}))
sys.exit(7 if "fail" in sys.argv else 0)
"""
_QT = """
import os
class QApplication:
    def __init__(self, arguments):
        if os.path.exists(os.path.join(os.environ["SMALL_PROJECT"], "qt-is-broken")):
            raise ImportError("libEGL.so.1: cannot open shared object file")
"""
# Stands in for pytest: notes how it was called; fails where it is given no test by name, with what the project says.
_PYTEST = """
import json, os, pathlib, sys
root = pathlib.Path(os.environ["SMALL_PROJECT"])
with (root / "pytest-calls").open("a") as calls:
    calls.write(json.dumps(sys.argv[1:]) + "\\n")
failing = root / "failing-tests"
if failing.exists() and not any("::" in word for word in sys.argv[1:]):
    note = root / ".pytest_cache" / "v" / "cache" / "lastfailed"
    note.parent.mkdir(parents=True, exist_ok=True)
    note.write_text(json.dumps({name: True for name in failing.read_text().split()}))
    sys.exit(1)
"""
_DPKG_QUERY = """#!/bin/sh
cat "$SMALL_PROJECT/installed" 2>/dev/null
"""
_APT_GET = """#!/bin/sh
echo "$@" >> "$SMALL_PROJECT/apt-calls"
[ -e "$SMALL_PROJECT/apt-is-broken" ] && exit 100
for word in "$@"; do case "$word" in -*|DPkg*|install|update) ;; *)
  printf '%s\\tinstalled\\t\\n' "$word" >> "$SMALL_PROJECT/installed";; esac; done
exit 0
"""


# Runs the script as if by the user with this number, so that the tests are the same for root and for anybody else.
_AS_USER = """
import os, runpy, sys
uid, script, sys.argv[1:] = int(sys.argv[1]), sys.argv[2], sys.argv[3:]
os.geteuid = lambda: uid
sys.path[0] = os.path.dirname(script)
runpy.run_path(script, run_name="__main__")
"""


@dataclass
class SmallProject:
    """Made in an empty folder whose name holds a space. `installed` are the Debian packages that it believes in."""

    root: Path
    environment: dict[str, str] = field(default_factory=dict)
    uid: int = 0

    def __post_init__(self) -> None:
        (self.root / "app").mkdir(parents=True)
        (self.root / "packaging").mkdir()
        for script in (ROOT / "packaging").glob("*.py"):
            shutil.copy(script, self.root / "packaging")
        (self.root / "app" / "__init__.py").touch()
        (self.root / "app" / "__main__.py").write_text(_APP)
        for name, text in (("dpkg-query", _DPKG_QUERY), ("apt-get", _APT_GET)):
            self._program(name, text)
        self.write_lock(_wheel(self.root / "wheels"))
        self.environment = {
            **os.environ,
            **{f"{tool}_FIND_LINKS": (self.root / "wheels").as_uri() for tool in ("UV", "PIP")},
            **{f"{tool}_NO_INDEX": "1" for tool in ("UV", "PIP")},
            "UV_LINK_MODE": "copy",
            "SMALL_PROJECT": str(self.root),
            "PATH": f"{self.root / 'bin'}:{os.environ['PATH']}",
        }
        for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "VIRTUAL_ENV", "PYTHONPATH"):
            self.environment.pop(name, None)

    @property
    def python(self) -> Path:
        return self.root / ".venv" / "bin" / "python"

    @property
    def stamp(self) -> Path:
        return self.root / ".venv" / "countersign.json"

    @property
    def apt_calls(self) -> list[str]:
        calls = self.root / "apt-calls"
        return calls.read_text().splitlines() if calls.exists() else []

    @property
    def pytest_calls(self) -> list[list[str]]:
        return [json.loads(line) for line in (self.root / "pytest-calls").read_text().splitlines()]

    def move(self, root: Path) -> None:
        self.environment = {name: v.replace(str(self.root), str(root)) for name, v in self.environment.items()}
        self.environment |= {f"{tool}_FIND_LINKS": (root / "wheels").as_uri() for tool in ("UV", "PIP")}
        self.root = self.root.rename(root)

    def write_lock(self, digest: str) -> None:
        (self.root / "requirements.lock").write_text(f"pyside6==1.0 --hash=sha256:{digest}\n")

    def believe_installed(self, *names: str) -> None:
        (self.root / "installed").write_text("".join(f"{name}\tinstalled\t\n" for name in names))

    def without_uv(self) -> None:
        """Hides uv: only the programs linked here, and the system's own, stay on PATH."""
        (self.root / "bin" / "python3").symlink_to(sys.executable)
        self.environment["PATH"] = f"{self.root / 'bin'}:/usr/bin:/bin"

    def command(self, *arguments: str) -> list[str]:
        base = getattr(sys, "_base_executable", sys.executable)
        return [base, "-c", _AS_USER, str(self.uid), str(self.root / "packaging" / "bootstrap.py"), *arguments]

    def call(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Runs the set-up script from another folder."""
        return subprocess.run(
            self.command(*arguments),
            env=self.environment,
            cwd=self.root.parent,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )

    def _program(self, name: str, text: str) -> None:
        path = self.root / "bin" / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text)
        path.chmod(0o755)


def _wheel(folder: Path) -> str:
    """Writes a wheel that stands in for PySide6 and returns its sha256."""
    folder.mkdir()
    info = "pyside6-1.0.dist-info"
    files = {
        "PySide6/__init__.py": "",
        "PySide6/QtWidgets.py": _QT,
        "pytest/__main__.py": _PYTEST,
        f"{info}/METADATA": "Metadata-Version: 2.1\nName: pyside6\nVersion: 1.0\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nGenerator: tests\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    rows = [f"{name},sha256={_record_digest(text)},{len(text)}" for name, text in files.items()]
    files[f"{info}/RECORD"] = "\n".join([*rows, f"{info}/RECORD,,"]) + "\n"
    path = folder / "pyside6-1.0-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as archive:
        for name, text in files.items():
            archive.writestr(zipfile.ZipInfo(name), text)
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _record_digest(text: str) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).decode().rstrip("=")
