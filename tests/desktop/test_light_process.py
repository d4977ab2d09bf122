"""The process of the desk holds no arrays, decoders or models: they live in the reading process."""

from __future__ import annotations

import os
import subprocess
import sys

HEAVY = ("numpy", "cv2", "PIL", "onnxruntime", "rapidocr_onnxruntime", "openpyxl", "zxingcpp")


def imported(module: str) -> set[str]:
    script = f"import sys, {module}; print(*sorted(set(name.split('.')[0] for name in sys.modules)))"
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, env=environment, check=True)
    return set(done.stdout.split())


def test_the_whole_desk_is_imported_without_anything_heavy() -> None:
    names = imported("app.desktop.application")
    assert "PySide6" in names
    assert names.isdisjoint(HEAVY)


def test_the_check_would_see_something_heavy() -> None:
    assert "numpy" in imported("numpy")
