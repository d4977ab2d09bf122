"""What a process has passed on, it does not keep."""

from __future__ import annotations

import gc
import sys
import weakref

from app.services.large_blocks import give_back_large_blocks
from app.services.worker import WorkerBackend
from tests.capture.drawn import FILES
from tests.services.backend_contract import WAIT_S
from tests.services.scripted_child import command_for


def test_a_page_that_nobody_holds_is_gone_at_once() -> None:
    backend = WorkerBackend(command=command_for())
    decoded = backend.decode(FILES["rgb.png"]())
    ended = weakref.ref(decoded)  # the future, which holds the page
    decoded.result(WAIT_S)
    backend.decode(FILES["rgb.png"]()).result(WAIT_S)  # the lane has let go of the first one
    gc.disable()
    try:
        del decoded
        assert ended() is None
    finally:
        gc.enable()
        backend.close()


def test_large_blocks_are_given_back_where_the_system_can() -> None:
    assert give_back_large_blocks() is sys.platform.startswith("linux")
