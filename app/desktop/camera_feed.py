"""Frames of a camera as pictures. QtMultimedia is loaded when the first camera is asked for, never before."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtMultimedia import QCameraDevice, QCameraFormat, QVideoFrame, QVideoFrameInput

_WANTED_PX = 2_100_000
_LEAST_FPS = 10.0


class CameraFeed(QObject):
    """One camera at a time. GUI thread only.

    Signals:
        frame_arrived(object): the newest frame (QImage). It may be kept; nobody writes into it any more.
        failed(): the camera was lost, or may not be used.
    """

    frame_arrived = Signal(object)
    failed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        from PySide6 import QtMultimedia

        self._multimedia = QtMultimedia
        self._session = QtMultimedia.QMediaCaptureSession(self)
        self._sink = QtMultimedia.QVideoSink(self)
        self._session.setVideoSink(self._sink)
        self._sink.videoFrameChanged.connect(self._on_sink_frame_changed)
        self._camera: Any = None
        self._input: Any = None
        self._free_at = 0.0

    def cameras(self) -> tuple[QCameraDevice, ...]:
        """The cameras that are there now, the system's own choice first."""
        devices = self._multimedia.QMediaDevices
        found = [device for device in devices.videoInputs() if not device.isNull()]
        chosen = devices.defaultVideoInput()
        return tuple(sorted(found, key=lambda device: device.id() != chosen.id()))

    def start(self, source: QCameraDevice | QVideoFrameInput) -> None:
        """Shows this camera, or what is sent into this input, instead of the one before."""
        self.stop()
        if isinstance(source, self._multimedia.QVideoFrameInput):
            self._input = source
            self._session.setVideoFrameInput(source)
            return
        camera = self._camera = self._multimedia.QCamera(source, self)
        camera.errorOccurred.connect(self._on_camera_error)
        form = best_format(source.videoFormats())
        if form is not None:
            camera.setCameraFormat(form)
        self._session.setCamera(camera)
        camera.start()

    @Slot()
    def stop(self) -> None:
        """No more frames come."""
        if self._input is not None:
            self._session.setVideoFrameInput(None)  # type: ignore[arg-type]
            self._input = None
        if self._camera is not None:
            self._camera.stop()
            self._session.setCamera(None)  # type: ignore[arg-type]
            self._camera.deleteLater()
            self._camera = None

    @Slot(object)
    def _on_sink_frame_changed(self, frame: QVideoFrame) -> None:
        now = time.monotonic()
        if not frame.isValid() or now < self._free_at:
            return
        image = frame.toImage()
        # Half of the time at least belongs to the rest of the desk, however slow the machine is.
        self._free_at = 2 * time.monotonic() - now
        if not image.isNull():
            self.frame_arrived.emit(image)

    @Slot()
    def _on_camera_error(self) -> None:
        if self._camera is not None and self._camera.error() != self._multimedia.QCamera.Error.NoError:
            self.stop()
            self.failed.emit()


def best_format(formats: Sequence[QCameraFormat]) -> QCameraFormat | None:
    """The format nearest to two megapixels of those that are fast enough; None to leave it to the camera.

    Less shows too little of the print; more makes the live view stutter.
    """
    fast = [form for form in formats if form.maxFrameRate() >= _LEAST_FPS]

    def fit(form: QCameraFormat) -> tuple[float, float]:
        pixels = form.resolution().width() * form.resolution().height()
        return abs(pixels - _WANTED_PX), -form.maxFrameRate()

    return min(fast, key=fit, default=None)
