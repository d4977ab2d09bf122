"""Whether a window can be shown, asked without Qt."""

from __future__ import annotations

import socket
import subprocess
import sys
from pathlib import Path

import pytest

from app.desktop.display import missing_libraries, require_display
from app.domain.errors import AppError
from app.domain.messages import message

ONLY_LINUX_ASKS = sys.platform.startswith("linux")


def refusal(environment: dict[str, str]) -> AppError | None:
    try:
        require_display(environment)
    except AppError as error:
        return error
    return None


@pytest.mark.parametrize("platform", ["offscreen", "minimal", "vnc:port=1", "linuxfb"])
def test_a_platform_without_a_display_needs_none(platform: str) -> None:
    assert refusal({"QT_QPA_PLATFORM": platform}) is None


def test_without_any_display_the_sentence_says_what_else_can_be_done() -> None:
    error = refusal({})
    assert (error is not None) == ONLY_LINUX_ASKS
    if error is not None and error.code != "display_library_missing":
        assert error.code == "display_missing"
        assert "countersign read" in message(error.code, error.params)


@pytest.mark.parametrize("display", [":4711", "unix:4711", "127.0.0.1:4711", "nonsense", ":abc"])
def test_a_display_that_does_not_answer_is_named(display: str) -> None:
    error = refusal({"DISPLAY": display})
    assert (error is not None) == ONLY_LINUX_ASKS
    if error is not None and error.code != "display_library_missing":
        assert error.code == "display_unreachable"
        assert display in message(error.code, error.params)


def test_a_wayland_display_that_answers_is_enough(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as server:
        server.bind(str(tmp_path / "wayland-7"))
        server.listen()
        error = refusal({"WAYLAND_DISPLAY": "wayland-7", "XDG_RUNTIME_DIR": str(tmp_path)})
    assert error is None or error.code == "display_library_missing"


def test_a_wayland_display_that_is_gone_is_not(tmp_path: Path) -> None:
    error = refusal({"WAYLAND_DISPLAY": "wayland-7", "XDG_RUNTIME_DIR": str(tmp_path)})
    assert (error is not None) == ONLY_LINUX_ASKS


def test_fewer_libraries_are_needed_without_a_window() -> None:
    assert set(missing_libraries(windowed=False)) <= set(missing_libraries(windowed=True))


def test_asking_loads_no_qt() -> None:
    script = (
        "import sys; from app.desktop.display import require_display\n"
        "try: require_display({})\n"
        "except Exception: pass\n"
        "print([name for name in sys.modules if name.startswith('PySide6')])"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
