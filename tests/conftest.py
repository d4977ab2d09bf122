"""One setting for every test: no screen, no network, settings of nobody, seeds that repeat."""

from __future__ import annotations

import gc
import itertools
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator

import hypothesis
import pytest

# Before Qt, onnxruntime or any child process is started.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["ORT_DISABLE_TELEMETRY"] = "1"
_HOME = tempfile.mkdtemp(prefix="countersign-tests-")
for _name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
    os.environ[_name] = os.path.join(_HOME, _name.lower())  # noqa: PTH118 - a string for the environment

# The machine that runs this may be slow and shared: no deadlines; the same examples on every run.
hypothesis.settings.register_profile("house", deadline=None, derandomize=True, max_examples=60)
hypothesis.settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "house"))


# Python collects unreachable objects on whatever thread allocates. Windows of tests that ended must not be deleted on a
# worker thread of the test that runs now; the desk has app/desktop/tidying.py for that, the tests this.
gc.disable()
_ENDED = itertools.count(1)
_FULL_EVERY = 20


def pytest_collection_finish() -> None:
    gc.collect()
    gc.freeze()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol() -> Iterator[object]:
    ended = yield
    gc.collect(2 if next(_ENDED) % _FULL_EVERY == 0 else 1)
    return ended


def pytest_sessionfinish() -> None:
    # WORKAROUND Qt keeps the clipboard's last QMimeData in a static and frees it after Python is gone (seen in 6.11)
    gui = sys.modules.get("PySide6.QtGui")
    if gui is not None and gui.QGuiApplication.instance() is not None:
        gui.QGuiApplication.clipboard().clear()


def pytest_unconfigure(config: pytest.Config) -> None:
    shutil.rmtree(_HOME, ignore_errors=True)


@pytest.fixture
def qtbot(qapp: object, request: pytest.FixtureRequest) -> object:
    """The bot of pytest-qt with more patience; it is loaded by those who ask for it only."""
    from tests.patient_bot import PatientBot

    return PatientBot(request)
