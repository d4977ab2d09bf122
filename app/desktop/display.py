"""Whether a window can be shown at all, asked before Qt is loaded: Qt aborts the process where it cannot."""

from __future__ import annotations

import ctypes
import os
import socket
import sys
from collections.abc import Mapping
from pathlib import Path

from app.domain.errors import AppError

_WINDOWLESS = ("offscreen", "minimal", "vnc", "linuxfb", "eglfs")
_NEEDED_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libglib-2.0.so.0": "libglib2.0-0",
}
_CONNECT_SECONDS = 2.0
_FIRST_X_PORT = 6000


def require_display(environment: Mapping[str, str] | None = None) -> None:
    """Returns when a window can be shown. Reads the environment and tries the display's socket; loads no Qt.

    Raises: AppError `display_missing`, `display_unreachable` (with `display`) or `display_library_missing` (with
    `libraries` and `packages`).
    """
    env = os.environ if environment is None else environment
    if not sys.platform.startswith("linux"):
        return
    platform = env.get("QT_QPA_PLATFORM", "").split(":")[0]
    missing = missing_libraries(windowed=platform not in _WINDOWLESS)
    if missing:
        packages = " ".join(_NEEDED_LIBRARIES[name] for name in missing)
        raise AppError("display_library_missing", libraries=", ".join(missing), packages=packages)
    if platform in _WINDOWLESS:
        return
    display, wayland = env.get("DISPLAY", ""), env.get("WAYLAND_DISPLAY", "")
    if not display and not wayland:
        raise AppError("display_missing")
    if not (_wayland_answers(wayland, env) or _x_answers(display)):
        raise AppError("display_unreachable", display=display or wayland)


def missing_libraries(*, windowed: bool) -> tuple[str, ...]:
    """Shared libraries that Qt needs here and the system does not have; without a window only the first two count."""
    names = tuple(_NEEDED_LIBRARIES)
    return tuple(name for name in (names if windowed else names[:2]) if not _loads(name))


def _loads(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def _wayland_answers(name: str, env: Mapping[str, str]) -> bool:
    if not name:
        return False
    return _answers(socket.AF_UNIX, str(Path(env.get("XDG_RUNTIME_DIR", "/")) / name))


def _x_answers(display: str) -> bool:
    host, colon, rest = display.rpartition(":")
    number = rest.split(".")[0]
    if not colon or not number.isdigit():
        return False
    if host in ("", "unix"):
        path = f"/tmp/.X11-unix/X{number}"  # noqa: S108 - the place that every X server uses
        return _answers(socket.AF_UNIX, path) or _answers(socket.AF_UNIX, "\0" + path)
    return _answers(socket.AF_INET, (host, _FIRST_X_PORT + int(number)))


def _answers(family: socket.AddressFamily, address: str | tuple[str, int]) -> bool:
    try:
        with socket.socket(family, socket.SOCK_STREAM) as probe:
            probe.settimeout(_CONNECT_SECONDS)
            probe.connect(address)
    except (OSError, OverflowError):
        return False
    return True
