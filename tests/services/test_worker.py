"""The backend in two processes keeps the contract, and outlives the loss of either process."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from app.domain.errors import EngineError
from app.domain.geometry import Quad
from app.domain.image import Page, Raster
from app.services.backend import Backend, BackendState
from app.services.child import child_command, child_environment
from app.services.worker import WorkerBackend, WorkerLimits
from tests.capture.drawn import FILES
from tests.house import ROOT
from tests.services.backend_contract import WAIT_S, BackendContract, Listener, error_of, page
from tests.services.scripted_child import command_for

KILL = getattr(signal, "SIGKILL", signal.SIGTERM)


@contextmanager
def worker(factory: str = "ScriptedReader", **limits: float) -> Iterator[WorkerBackend]:
    backend = WorkerBackend(limits=WorkerLimits(**limits), command=command_for(factory))  # type: ignore[arg-type]
    try:
        yield backend
    finally:
        backend.close()


class States:
    """Keeps the states of a backend; `seen` waits for one."""

    def __init__(self, backend: Backend) -> None:
        self.all: list[BackendState] = []
        self._changed = threading.Condition()
        backend.watch_state(self._note)

    def _note(self, state: BackendState) -> None:
        with self._changed:
            self.all.append(state)
            self._changed.notify_all()

    def seen(self, *wanted: BackendState) -> bool:
        """Whether the last states are these, before long."""
        with self._changed:
            return self._changed.wait_for(lambda: self.all[-len(wanted) :] == list(wanted), WAIT_S)


def process_of(backend: WorkerBackend) -> int:
    """The number of the process that reads, by its own word."""
    return int(backend.read(page("who")).result(WAIT_S)[0].timing_ms["process"])


class TestWorkerBackend(BackendContract):
    @pytest.fixture
    def backend(self) -> Iterator[Backend]:
        with worker() as backend:
            yield backend


def test_a_reader_that_dies_fails_its_page_and_the_next_one_is_read() -> None:
    with worker() as backend:
        states = States(backend)
        lost, kept = backend.read(page("p1"), document="die"), backend.read(page("p2"))
        error = error_of(lost)
        assert isinstance(error, EngineError)
        assert error.code == "worker_died"
        assert kept.result(WAIT_S)[0].page_id == "p2"
        assert states.seen(BackendState.READY, BackendState.RESTARTING, BackendState.READY)


def test_a_reading_process_killed_from_outside_in_mid_read_is_replaced() -> None:
    with worker() as backend:
        first, listener = process_of(backend), Listener()
        running = backend.read(page("p1"), document="hang", on_progress=listener)
        assert listener.heard.wait(WAIT_S)
        os.kill(first, KILL)
        assert error_of(running).code == "worker_died"
        assert process_of(backend) != first


def test_a_reading_process_killed_while_idle_is_replaced_without_a_failure() -> None:
    with worker() as backend:
        first = process_of(backend)
        for _ in range(5):
            os.kill(process_of(backend), KILL)
        assert process_of(backend) != first


def test_a_hung_reader_is_killed_at_its_limit_and_the_next_page_is_read() -> None:
    with worker(read_s=0.4) as backend:
        process_of(backend)
        error = error_of(backend.read(page("p1"), document="hang"))
        assert error.code == "worker_timeout"
        assert backend.read(page("p2")).result(WAIT_S)


def test_a_stopped_process_that_ignores_wishes_is_killed_by_force() -> None:
    with worker(read_s=0.4) as backend:
        os.kill(process_of(backend), signal.SIGSTOP)
        assert error_of(backend.read(page("p1"))).code == "worker_timeout"
        assert backend.read(page("p2")).result(WAIT_S)


def test_a_reader_without_memory_says_so_and_is_replaced() -> None:
    with worker() as backend:
        first = process_of(backend)
        assert error_of(backend.read(page(), document="no_memory")).code == "reading_out_of_memory"
        assert process_of(backend) != first


def test_noise_of_a_library_on_the_standard_outputs_disturbs_nothing() -> None:
    with worker() as backend:
        assert backend.read(page(), document="noise").result(WAIT_S)
        assert backend.read(page()).result(WAIT_S)


def test_missing_models_are_told_to_every_page() -> None:
    with worker("without_models") as backend:
        for page_id in ("p1", "p2"):
            error = error_of(backend.read(page(page_id)))
            assert isinstance(error, EngineError)
            assert (error.code, dict(error.params)) == ("model_missing", {"file": "x.onnx"})
        assert backend.decode(FILES["rgb.png"]()).result(WAIT_S)


def test_a_process_that_cannot_start_is_not_started_for_ever() -> None:
    with worker("broken_factory") as backend:
        assert error_of(backend.read(page())).code == "worker_unavailable"
        assert error_of(backend.read(page())).code == "worker_unavailable"


def test_a_program_that_is_not_there_is_told() -> None:
    backend = WorkerBackend(command=lambda kind: [str(ROOT / "no such program")])
    assert error_of(backend.decode(b"x")).code == "worker_unavailable"
    backend.close()


def test_a_fresh_process_takes_over_after_so_many_documents() -> None:
    with worker(documents=2) as backend:
        assert len({process_of(backend) for _ in range(4)}) == 2


def test_a_process_that_has_grown_too_large_is_replaced() -> None:
    with worker(memory_mb=1) as backend:
        assert process_of(backend) != process_of(backend)


def test_a_page_that_the_process_dropped_is_sent_again() -> None:
    with worker() as backend:
        pages = [page(f"p{number}", (40 + number, 30)) for number in range(7)]
        for each in [*pages, *pages]:
            value = backend.reread(each, Quad.from_box(0, 0, 9, 9), document="text", key="").result(WAIT_S)
            assert value.value == str(_crc(each))


def _crc(each: Page) -> int:
    from tests.services.scripted_reader import checksum

    return checksum(each)


def test_a_box_goes_before_waiting_pages() -> None:
    with worker() as backend:
        listener, order = Listener(), list[str]()
        running = backend.read(page("p0"), document="wait", on_progress=listener)
        assert listener.heard.wait(WAIT_S)
        late = backend.read(page("p1"))
        box = backend.reread(page("p2"), Quad.from_box(0, 0, 9, 9), document="text", key="")
        late.add_done_callback(lambda future: order.append("page"))
        box.add_done_callback(lambda future: order.append("box"))
        running.cancel()
        assert late.result(WAIT_S)
        assert order == ["box", "page"]


def test_pages_of_36_megabytes_pass_each_way_without_a_deadlock() -> None:
    size = (4000, 3000)
    with worker() as backend:
        big = Page("big", Raster(*size, os.urandom(1000) * 36_000))
        futures = [backend.read(Page(f"big{i}", big.raster)) for i in range(4)]
        assert all(future.result(WAIT_S) for future in futures)
        bitmap = FILES["rgb.bmp"]()
        header = bytearray(bitmap[:54])
        header[18:26] = size[0].to_bytes(4, "little") + size[1].to_bytes(4, "little")
        decoded = [backend.decode(bytes(header) + big.raster.rgb) for _ in range(4)]
        assert [len(future.result(WAIT_S)[0].raster.rgb) for future in decoded] == [36_000_000] * 4


def test_closing_ends_even_while_a_process_is_stopped() -> None:
    with worker() as backend:
        listener = Listener()
        number = process_of(backend)
        running = backend.read(page("p1"), document="wait", on_progress=listener)
        assert listener.heard.wait(WAIT_S)
        os.kill(number, signal.SIGSTOP)
        backend.close()
        assert not _runs(number)
        assert error_of(running).code == "worker_unavailable"


def test_closing_at_once_after_starting_leaves_no_process() -> None:
    before = _children()
    for _ in range(3):
        with worker():
            pass
    assert _children() == before


def _children() -> set[str]:
    """Numbers of this process's children, whatever thread started them; other tests may have some."""
    tasks = Path("/proc/self/task").glob("*/children")
    return {number for task in tasks for number in task.read_text(encoding="ascii").split()}


def test_children_end_with_the_program_that_started_them() -> None:
    script = (
        "import os, sys; sys.path.insert(0, sys.argv[1]);"
        "from tests.services.test_worker import WorkerBackend, command_for, process_of;"
        "backend = WorkerBackend(command=command_for()); print(process_of(backend), flush=True); os._exit(0)"
    )
    done = subprocess.run([sys.executable, "-c", script, str(ROOT)], capture_output=True, text=True, check=True)
    number, deadline = int(done.stdout), time.monotonic() + WAIT_S
    while _runs(number) and time.monotonic() < deadline:
        threading.Event().wait(0.01)
    assert not _runs(number)


def _runs(number: int) -> bool:
    try:
        os.kill(number, 0)
    except ProcessLookupError:
        return False
    return True


def test_a_frozen_program_starts_itself_with_the_kind_of_child(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert child_command("reading") == [sys.executable, "--child", "reading"]


def test_children_get_hardly_any_environment() -> None:
    given = {"HOME": "/x", "PYTHONPATH": "/y", "SYSTEMROOT": "C:", "SECRET": "z", "CI": "true"}
    assert child_environment(given) == {"SYSTEMROOT": "C:", "ORT_DISABLE_TELEMETRY": "1"}


def test_the_desk_side_loads_neither_pillow_nor_numpy() -> None:
    script = (
        "import sys; sys.path.insert(0, sys.argv[1]); import app.services.worker, app.services.inline;"
        "print([name for name in ('PIL', 'numpy', 'cv2', 'onnxruntime') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", script, str(ROOT)], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize("lost", [1, 2])
def test_files_are_decoded_again_after_the_jail_was_killed(lost: int) -> None:
    with worker() as backend:
        for _ in range(lost):
            assert backend.decode(FILES["rgb.png"]()).result(WAIT_S)
            os.kill(backend.process_ids["decode"], KILL)
        assert backend.decode(FILES["rgb.png"]()).result(WAIT_S)


def test_a_jail_that_speaks_nonsense_is_ended_and_its_file_fails() -> None:
    nonsense = "import sys, os\nwhile True: os.write(1, b'CSP1' + bytes(200)); os.read(0, 100)"

    def command(kind: str) -> list[str]:
        return [sys.executable, "-I", "-c", nonsense]

    backend = WorkerBackend(command=command)
    assert error_of(backend.decode(FILES["rgb.png"]())).code in {"file_unsafe", "worker_unavailable"}
    backend.close()
