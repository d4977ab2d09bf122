"""A picture of the desk with a document on it, taken without a screen."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QEventLoop, QSize, QTimer
from PySide6.QtWidgets import QApplication

from app.desktop.application import Application
from app.desktop.intake import sources_from_paths
from app.desktop.language import install_language
from app.desktop.models.queue_model import EntryState
from app.desktop.outbox import Exporter
from app.desktop.settings import DeskSettings
from app.desktop.theme import SchemeChoice
from app.domain.document import DocumentType
from app.domain.errors import EngineError
from app.services.backend import Backend

_PATIENCE_MS = 60_000
_SETTLED_MS = 600
_LOOK_MS = 50
_READ = (EntryState.REVIEW, EntryState.FAILED)


def save_screenshot(
    backend: Backend,
    catalogue: Sequence[DocumentType],
    exporter: Exporter,
    documents: Sequence[Path],
    picture: Path,
    *,
    dark: bool = False,
    size: QSize | None = None,
) -> None:
    """Opens the documents on a desk of its own, waits until all are read, and writes the window as a PNG file.

    The backend is closed at the end, as it is when a clerk closes the window. Main thread only, no other event loop
    running; the caller has chosen a platform (`QT_QPA_PLATFORM=offscreen`).

    Raises: EngineError `worker_timeout` if reading takes more than a minute or the file cannot be written.
    """
    app = QApplication.instance() or QApplication(["countersign"])
    install_language(app, "en")
    with TemporaryDirectory() as folder:
        settings = DeskSettings(Path(folder) / "desk.ini")
        settings.keep("start/seen", "yes")
        desk = Application(backend, catalogue, exporter, settings, operator="Mara S.")
        desk.theme.choose(scheme=SchemeChoice.DARK if dark else SchemeChoice.LIGHT)
        desk.window.resize(size or QSize(1440, 900))
        desk.window.show()
        desk.desk.open(sources_from_paths(documents))
        done = _wait(desk, len(documents))
        saved = done and desk.window.grab().save(str(picture), "PNG")
        desk.desk.clear()
        desk.window.close()
    if not saved:
        raise EngineError("worker_timeout", seconds=_PATIENCE_MS // 1000)


def _wait(desk: Application, count: int) -> bool:
    """Lets the desk run until so many documents are read or failed, and a moment longer; False if that takes long."""
    loop = QEventLoop()
    done = False

    def look() -> None:
        nonlocal done
        entries = desk.desk.queue.entries
        if len(entries) >= count and all(entry.state in _READ for entry in entries):
            done = True
            watch.stop()
            QTimer.singleShot(_SETTLED_MS, loop.quit)

    watch = QTimer()
    watch.timeout.connect(look)
    watch.start(_LOOK_MS)
    QTimer.singleShot(_PATIENCE_MS, loop.quit)
    loop.exec()
    return done
