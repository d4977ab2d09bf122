"""The camera at work: looks at frames as fast as they can be looked at, and takes the picture when the moment comes."""

from __future__ import annotations

import time
import uuid
from concurrent.futures import Future
from typing import Protocol

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QImage

from app.desktop.intake import Source
from app.desktop.tasks import Tasks, Ticket
from app.domain.aim import Aim, Aiming, Hint
from app.domain.errors import AppError
from app.domain.image import Raster

_LOOK_PX = 1024
_CHANNELS = 3


class Looker(Protocol):
    """What looks at a frame, somewhere else. See `app.services.looking.LookService`."""

    def look(self, frame: Raster) -> Future[Aim]:
        """What the frame shows."""
        ...


class CameraRoom(QObject):
    """Sends frames to be looked at, one at a time; frames that come meanwhile are shown and let go. GUI thread only.

    Signals:
        looked(object, object): the Aim of a frame and the Hint that follows from it.
        picture_taken(object): a Source for the queue.
        failed(object): looking failed with this AppError; the camera goes on.
    """

    looked = Signal(object, object)
    picture_taken = Signal(object)
    failed = Signal(object)

    def __init__(self, looker: Looker, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._looker, self._tasks = looker, tasks
        self._aiming = Aiming()
        self._looking = False
        self._ticket: Ticket | None = None
        self._frame: QImage | None = None
        self._aim: Aim | None = None
        self._card = ""
        self._cards = 0
        self.takes_itself = True
        self.both_sides = False

    @property
    def back_awaited(self) -> bool:
        """Whether the next picture is the other side of the card before."""
        return bool(self._card)

    @Slot(object)
    def take_frame(self, frame: QImage) -> None:
        """The newest frame of the camera."""
        self._frame = frame
        if not self._looking:
            self._looking = True
            self._ticket = self._tasks.run(
                lambda: raster_for_look(frame), lambda small: self._look(small, frame), self._fail
            )

    @Slot()
    def take_picture(self) -> None:
        """Takes the picture now, whatever it shows."""
        if self._frame is not None:
            if self._aim is not None:
                self._aiming.taken(self._aim)
            self._give(self._frame)

    def put_away(self) -> None:
        """Hears of no look any more, also of one that is under way."""
        if self._ticket is not None:
            self._ticket.drop()

    @Slot()
    def leave_back(self) -> None:
        """The next picture begins a card."""
        self._card = ""

    def _look(self, small: Raster, frame: QImage) -> None:
        looked = self._looker.look(small)
        self._ticket = self._tasks.watch(looked, lambda aim: self._note(aim, frame), self._fail)

    def _note(self, aim: Aim, frame: QImage) -> None:
        """The frame that was judged is the one that is taken."""
        self._looking = False
        self._aim = aim
        hint = self._aiming.note(aim, time.monotonic())
        if hint is Hint.TAKE and self.takes_itself:
            self._aiming.taken(aim)
            self._give(frame)
            hint = Hint.TAKEN
        self.looked.emit(aim, hint)

    def _give(self, frame: QImage) -> None:
        is_back = self.both_sides and bool(self._card)
        if not is_back:
            self._cards += 1
        card = (self._card if is_back else uuid.uuid4().hex) if self.both_sides else ""
        self._card = "" if is_back else card
        self.picture_taken.emit(Source(self._name(is_back=is_back), image=frame, card=card))

    def _name(self, *, is_back: bool) -> str:
        if not self.both_sides:
            return self.tr("Photo {number}").format(number=self._cards)
        name = self.tr("Photo {number}, back") if is_back else self.tr("Photo {number}, front")
        return name.format(number=self._cards)

    def _fail(self, error: AppError) -> None:
        self._looking = False
        self.failed.emit(error)


def raster_for_look(frame: QImage) -> Raster:
    """A reduced copy of the frame. Any thread."""
    longer = max(frame.width(), frame.height())
    if longer > _LOOK_PX:
        size = frame.size() * (_LOOK_PX / longer)
        mode = Qt.TransformationMode.SmoothTransformation
        frame = frame.scaled(size, Qt.AspectRatioMode.KeepAspectRatio, mode)
    frame = frame.convertToFormat(QImage.Format.Format_RGB888)
    width, height, stride = frame.width(), frame.height(), frame.bytesPerLine()
    data = bytes(frame.constBits())
    if stride != width * _CHANNELS:
        data = b"".join(data[stride * row : stride * row + width * _CHANNELS] for row in range(height))
    return Raster(width, height, data)
