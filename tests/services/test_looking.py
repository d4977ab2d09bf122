"""The light process that looks at frames: drawn cards are found, lost processes come back."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator

import numpy as np
import pytest

from app.domain.image import Raster
from app.services.looking import LookService
from tests.vision.camera_frames import frame, raster

WAIT_S = 60


@pytest.fixture
def looks() -> Iterator[LookService]:
    service = LookService()
    yield service
    service.close()


def test_a_card_in_a_frame_is_found(looks: LookService) -> None:
    aim = looks.look(raster(frame())).result(WAIT_S)
    assert aim.quad is not None
    assert (aim.cut, aim.blurred, aim.glare, aim.dark) == (False, False, False, False)
    assert 0.2 < aim.share < 0.9


def test_an_empty_table_shows_no_card(looks: LookService) -> None:
    empty = np.full((600, 1000, 3), 120, np.uint8)
    assert looks.look(raster(empty)).result(WAIT_S).quad is None


def test_a_process_that_is_lost_comes_back(looks: LookService) -> None:
    assert looks.look(raster(frame())).result(WAIT_S).quad is not None
    os.kill(looks.pid, signal.SIGKILL if hasattr(signal, "SIGKILL") else signal.SIGTERM)
    again = looks.look(raster(frame()))
    assert again.exception(WAIT_S) is not None or again.result().quad is not None
    assert looks.look(raster(frame())).result(WAIT_S).quad is not None


def test_a_frame_of_one_pixel_is_no_card(looks: LookService) -> None:
    assert looks.look(Raster(1, 1, b"\0\0\0")).result(WAIT_S).quad is None
