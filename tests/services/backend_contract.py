"""What every backend promises, as tests: each backend's test class derives from `BackendContract`."""

from __future__ import annotations

import threading
from concurrent.futures import CancelledError, Future, wait
from pathlib import Path
from typing import Any

import pytest

from app.domain.errors import AppError, EngineError, InputError
from app.domain.geometry import Quad
from app.domain.image import Page, Raster
from app.domain.reading import FieldState
from app.services.backend import Backend, BackendState, Progress
from tests.capture.drawn import FILES, picture
from tests.services.scripted_reader import STAGES, checksum

WAIT_S = 120.0
"""So long a test waits for what should take a moment."""


def page(page_id: str = "p1", size: tuple[int, int] = (61, 43)) -> Page:
    return Page(page_id, Raster(*size, picture(size=size).tobytes()), file="drawn.png", dpi=300)


def error_of(future: Future[Any]) -> AppError:
    error = future.exception(WAIT_S)
    assert isinstance(error, AppError)
    return error


class Listener:
    """Keeps the news of a page and can be waited for."""

    def __init__(self) -> None:
        self.news: list[Progress] = []
        self.heard = threading.Event()

    def __call__(self, progress: Progress) -> None:
        self.news.append(progress)
        self.heard.set()


class BackendContract:
    @pytest.fixture
    def backend(self) -> Backend:
        raise NotImplementedError

    # --- decode ---

    def test_a_file_becomes_a_page(self, backend: Backend, tmp_path: Path) -> None:
        path = tmp_path / "card.png"
        path.write_bytes(FILES["rgb.png"]())
        (decoded,) = backend.decode(path).result(WAIT_S)
        assert (decoded.file, decoded.number, decoded.findings) == (str(path), 1, ())
        assert decoded.raster == Raster(61, 43, picture().tobytes())

    def test_bytes_become_pages_with_different_ids(self, backend: Backend) -> None:
        pages = backend.decode(FILES["pages.tif"](), name="scan").result(WAIT_S)
        assert [(p.file, p.number, p.raster.width_px) for p in pages] == [
            ("scan", 1, 40), ("scan", 2, 43), ("scan", 3, 46),
        ]  # fmt: skip
        assert len({p.page_id for p in pages}) == 3

    def test_what_is_no_picture_fails_with_its_name(self, backend: Backend, tmp_path: Path) -> None:
        whole = FILES["rgb.jpg"]()
        cases: list[tuple[bytes | Path, str]] = [
            (b"", "file_empty"),
            (b"no picture at all", "image_unknown_format"),
            (whole[: len(whole) // 2], "image_incomplete"),
            (tmp_path / "nowhere.png", "file_missing"),
            (tmp_path, "file_not_plain"),
        ]
        for source, code in cases:
            error = error_of(backend.decode(source))
            assert isinstance(error, InputError)
            assert error.code == code

    def test_the_size_of_a_tiny_picture_is_told(self, backend: Backend) -> None:
        from tests.capture.drawn import saved

        error = error_of(backend.decode(saved(picture(size=(14, 40)), "PNG")))
        assert (error.code, dict(error.params)) == ("image_too_small", {"width": 14, "height": 40})

    # --- read ---

    def test_a_page_is_read_whole_and_its_news_come_in_order(self, backend: Backend) -> None:
        listener, asked = Listener(), page()
        (reading,) = backend.read(asked, document="passport", on_progress=listener).result(WAIT_S)
        assert (reading.page_id, reading.document) == ("p1", "passport")
        assert reading.fields[0].value == str(checksum(asked))
        assert reading.photo == b"\xff\xd8photo"
        assert dict(reading.findings[0].params) == {"width": 0, "share": 0.5, "key": "x"}
        assert [progress.stage for progress in listener.news] == list(STAGES)
        assert listener.news[1].lines[0].text == "SPECIMEN<<ÄÖ漢ไทย"

    def test_several_documents_on_a_page_are_several_readings(self, backend: Backend) -> None:
        assert len(backend.read(page(), document="many").result(WAIT_S)) == 3

    def test_a_box_is_read_again(self, backend: Backend) -> None:
        quad, asked = Quad.from_box(1.25, 2, 30, 9), page()
        value = backend.reread(asked, quad, document="passport", key="sex").result(WAIT_S)
        assert (value.key, value.value, value.state) == ("sex", str(checksum(asked)), FieldState.CHECK)
        assert value.quad == quad

    def test_an_error_of_the_reader_arrives_with_its_values(self, backend: Backend) -> None:
        error = error_of(backend.read(page(), document="refused"))
        assert isinstance(error, InputError)
        assert (error.code, dict(error.params)) == ("image_too_small", {"width": 3, "height": 4})

    def test_a_fault_of_the_reader_is_named_without_its_text(self, backend: Backend) -> None:
        error = error_of(backend.read(page(), document="fault"))
        assert isinstance(error, EngineError)
        assert (error.code, error.params["fault"]) == ("reading_failed", "ValueError")
        assert "secret" not in str(error)
        assert backend.read(page()).result(WAIT_S)

    def test_a_listener_that_fails_does_not_stop_the_reading(self, backend: Backend) -> None:
        def fail(progress: Progress) -> None:
            raise ValueError

        assert backend.read(page(), on_progress=fail).result(WAIT_S)

    # --- forget ---

    def test_forgetting_a_page_cancels_its_running_and_waiting_work_only(
        self, backend: Backend, caplog: pytest.LogCaptureFixture
    ) -> None:
        listener = Listener()
        running = backend.read(page("p1"), document="wait", on_progress=listener)
        assert listener.heard.wait(WAIT_S)
        waiting, other = backend.read(page("p1")), backend.read(page("p2"))
        backend.forget("p1")
        wait([running, waiting], timeout=WAIT_S)
        for future in (running, waiting):
            with pytest.raises(CancelledError):
                future.result(0)
        assert other.result(WAIT_S)[0].page_id == "p2"
        assert caplog.records == []

    def test_a_forgotten_page_can_be_read_again(self, backend: Backend) -> None:
        backend.read(page()).result(WAIT_S)
        backend.forget("p1")
        assert backend.read(page()).result(WAIT_S)

    def test_a_cancelled_future_stops_the_reading(self, backend: Backend) -> None:
        listener = Listener()
        running = backend.read(page(), document="wait", on_progress=listener)
        assert listener.heard.wait(WAIT_S)
        assert running.cancel()
        assert backend.read(page("p2")).result(WAIT_S)

    # --- state and end ---

    def test_a_listener_hears_the_state_at_once_and_the_end(self, backend: Backend) -> None:
        states: list[BackendState] = []
        backend.watch_state(states.append)
        assert states
        assert backend.read(page()).result(WAIT_S)
        assert states[-1] is BackendState.READY
        backend.close()
        assert states[-1] is BackendState.CLOSED

    def test_after_the_end_everything_fails_and_nothing_waits(self, backend: Backend) -> None:
        backend.close()
        backend.close()
        for future in (backend.decode(b"x"), backend.read(page())):
            assert error_of(future).code == "worker_unavailable"

    def test_closing_fails_what_was_running_and_waiting(self, backend: Backend) -> None:
        listener = Listener()
        running = backend.read(page("p1"), document="wait", on_progress=listener)
        assert listener.heard.wait(WAIT_S)
        waiting = backend.read(page("p2"))
        backend.close()
        assert {error_of(running).code, error_of(waiting).code} == {"worker_unavailable"}
