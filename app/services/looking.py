"""Looking for a card in a camera's frames, in a light process of its own: OpenCV never enters the desk's process."""

from __future__ import annotations

import contextlib
import os
import sys
from concurrent.futures import Future
from typing import TYPE_CHECKING

from app.domain.aim import Aim
from app.domain.errors import EngineError
from app.domain.image import Raster
from app.services import wire
from app.services.child import ChildProcess, child_command
from app.services.frames import packed, read_message
from app.services.jail import keep_memory_private, take_over_pipes
from app.services.jobs import Job
from app.services.lane import Lane

if TYPE_CHECKING:
    from collections.abc import Callable

_START_S, _LOOK_S = 30.0, 10.0
_NICENESS = 5


class LookJob(Job):
    """One frame to look at."""

    def __init__(self, frame: Raster) -> None:
        super().__init__(limit_s=_LOOK_S)
        self.frame = frame


class LookService:
    """Looks at frames, one after the other. The process starts when this is made; `close` when the camera is put away.

    Any thread may call. Futures fail with EngineError; the next look works.
    """

    def __init__(self) -> None:
        self._lane = Lane("look", child_command("look"), _Talk(), start_limit_s=_START_S)

    def look(self, frame: Raster) -> Future[Aim]:
        """What the frame shows."""
        job = LookJob(frame)
        self._lane.submit(job)
        return job.future

    @property
    def pid(self) -> int:
        """Number of the process; 0 while there is none."""
        return self._lane.pid

    def close(self) -> None:
        """Ends the process; waits a moment at most."""
        self._lane.begin_close()
        self._lane.finish_close()


class _Talk:
    """How to speak with the looking process."""

    def greet(self, child: ChildProcess) -> None:
        message, _blob = read_message(child.read_exactly)
        if message.get("event") != "ready":
            raise EngineError("worker_unavailable")

    def prepare(self, job: LookJob) -> None:
        """Nothing to do beforehand."""

    def perform(self, child: ChildProcess, job: LookJob) -> Aim:
        frame = job.frame
        child.send(*packed({"width": frame.width_px, "height": frame.height_px}, frame.rgb))
        message, _blob = read_message(child.read_exactly)
        job.accept()
        return wire.from_plain(Aim, message["aim"])

    def abandon(self, child: ChildProcess, job: LookJob) -> None:
        """A look is over before it could be called off."""

    def worn_out(self) -> bool:
        return False


def serve_looks() -> int:
    """Looks at every frame on standard input until it closes; the exit status. In a fresh process only."""
    source, sink = take_over_pipes()
    keep_memory_private()
    if sys.platform != "win32":
        os.nice(_NICENESS)
    import cv2
    import numpy as np

    from app.vision.aim import aim_at

    cv2.setNumThreads(1)
    with contextlib.suppress(EOFError, BrokenPipeError), open(source, "rb") as inlet, open(sink, "wb", 0) as outlet:  # noqa: PTH123

        def read_exactly(count: int) -> bytes:
            data = inlet.read(count)
            if len(data) < count:
                raise EOFError
            return data

        _say(outlet.write, {"event": "ready"})
        while True:
            message, blob = read_message(read_exactly)
            frame = Raster(int(message["width"]), int(message["height"]), blob)
            image = np.frombuffer(frame.rgb, np.uint8).reshape(frame.height_px, frame.width_px, 3)
            _say(outlet.write, {"aim": wire.to_plain(aim_at(image))})
    return 0


def _say(write: Callable[[bytes], int | None], message: dict[str, object]) -> None:
    for part in packed(message):
        view = memoryview(part)
        while view:
            view = view[write(bytes(view)) or 0 :]
