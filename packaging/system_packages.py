"""What the program needs from Debian or Ubuntu itself: libraries for Qt, fonts for every script, scanners, test tools.

Standard library only. Other systems bring the libraries with their desktop; nothing is done there.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

QT_LIBRARIES = (
    "libegl1",
    "libgl1",
    "libxkbcommon-x11-0",
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-image0",
    "libxcb-keysyms1",
    "libxcb-randr0",
    "libxcb-render-util0",
    "libxcb-shape0",
    "libxcb-xkb1",
    "libfontconfig1",
    "libdbus-1-3",
    "libglib2.0-0",
    "libpulse0",
)
FONTS = (
    "fonts-dejavu-core",
    "fonts-dejavu-extra",
    "fonts-noto-core",
    "fonts-noto-cjk",
    "fonts-thai-tlwg",
    "fonts-khmeros",
    "fonts-sil-padauk",
    "fonts-ocr-b",
    "fonts-liberation2",
)
SCANNERS = ("sane-utils",)
"""What reaches scanners on the spot. Not sane-airscan: it looks for scanners on the network, which the program leaves
to its own client and to an address that somebody typed.
"""

TEST_TOOLS = (
    "fonts-breip",
    "fonts-dancingscript",
    "fonts-dkg-handwriting",
    "fonts-kristi",
    "xvfb",
    "util-linux",
    "strace",
    "libsane1",
    "sane-airscan",
    "tesseract-ocr-tha",
    "tesseract-ocr-khm",
    "tesseract-ocr-mya",
    "tesseract-ocr-vie",
    "tesseract-ocr-rus",
    "tesseract-ocr-ara",
    "tesseract-ocr-kor",
)

_QUERY = ("dpkg-query", "-W", "-f", "${Package}\t${db:Status-Status}\t${Provides}\n")
_INSTALL = ("apt-get", "-o", "DPkg::Lock::Timeout=120", "install", "-y", "--no-install-recommends")


def wanted(*, for_tests: bool) -> tuple[str, ...]:
    """The names of all Debian packages that running (or testing) needs, a venv module for this Python included."""
    names: tuple[str, ...] = QT_LIBRARIES + FONTS + SCANNERS
    if not _can_make_environments():
        names += ("python3-venv",)
    return names + TEST_TOOLS if for_tests else names


def missing(names: tuple[str, ...]) -> tuple[str, ...]:
    """Those of the names that are not installed, in order; empty on a system without dpkg and apt."""
    if not (shutil.which("dpkg-query") and shutil.which("apt-get")):
        return ()
    listing = subprocess.run(_QUERY, capture_output=True, text=True, check=False).stdout
    return tuple(name for name in names if name not in _installed(listing))


def provide(names: tuple[str, ...]) -> tuple[str, ...]:
    """Installs what is missing if that is allowed, and returns what is missing afterwards.

    Root installs by apt; anybody else is shown the one line that an administrator has to run.
    """
    absent = missing(names)
    if absent and _is_root():
        _say(f"Installing {len(absent)} system packages: {' '.join(absent)}")
        _install(absent)
        absent = missing(names)
    if absent:
        _say("This system lacks some packages. An administrator can add them with this one line:")
        _say(f"    sudo apt-get update && sudo apt-get install -y --no-install-recommends {' '.join(absent)}")
    return absent


def _installed(listing: str) -> set[str]:
    """Names of installed packages and of what they stand in for (libglib2.0-0t64 provides libglib2.0-0)."""
    names: set[str] = set()
    for line in listing.splitlines():
        name, status, provides = [*line.split("\t"), "", ""][:3]
        if status == "installed":
            names.add(name)
            names.update(entry.split()[0] for entry in provides.split(",") if entry.strip())
    return names


def _install(names: tuple[str, ...]) -> None:
    """Tries with the package lists at hand, then with fresh ones, then one by one: a missing font stops nothing."""
    if _apt((*_INSTALL, *names)):
        return
    _apt(("apt-get", "-o", "DPkg::Lock::Timeout=120", "update"))
    if _apt((*_INSTALL, *names)):
        return
    for name in names:
        _apt((*_INSTALL, name))


def _apt(command: tuple[str, ...]) -> bool:
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    done = subprocess.run(
        command,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        _say("\n".join(done.stdout.splitlines()[-4:]))
    return done.returncode == 0


def _is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0


def _can_make_environments() -> bool:
    if shutil.which("uv"):
        return True
    try:
        import ensurepip  # noqa: F401
    except ImportError:
        return False
    return True


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)
