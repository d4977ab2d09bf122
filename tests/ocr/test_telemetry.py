"""onnxruntime's telemetry is off before it is imported, or the engine does not start."""

from __future__ import annotations

import os
import subprocess
import sys

WATCH = (
    "import os, sys\n"
    "seen = []\n"
    "sys.addaudithook(lambda event, args: event == 'import' and args[0] == 'onnxruntime'"
    " and seen.append(os.environ.get('ORT_DISABLE_TELEMETRY')))\n"
)


def run(program: str) -> str:
    environment = {name: value for name, value in os.environ.items() if name not in {"ORT_DISABLE_TELEMETRY", "CI"}}
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", WATCH + program],
        capture_output=True,
        text=True,
        check=True,
        env=environment,
    )
    return done.stdout.strip()


def test_telemetry_is_off_before_the_first_import_of_onnxruntime() -> None:
    assert run("import app.ocr.rapid; print(seen[0], 'onnxruntime' in sys.modules)") == "1 True"


def test_engine_refuses_to_start_after_onnxruntime_came_first() -> None:
    program = (
        "import types\n"
        "sys.modules['onnxruntime'] = types.ModuleType('onnxruntime')\n"  # stands for one that has phoned already
        "from app.domain.errors import EngineError\n"
        "try:\n    import app.ocr.rapid\n"
        "except EngineError as error:\n    print(error.code)\n"
    )
    assert run(program) == "engine_telemetry_on"


def test_switch_set_by_somebody_else_in_time_is_good_enough() -> None:
    program = "os.environ['ORT_DISABLE_TELEMETRY'] = '1'\nimport onnxruntime\nimport app.ocr.rapid\nprint('started')\n"
    assert run(program) == "started"
