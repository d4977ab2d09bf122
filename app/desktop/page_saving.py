"""The page on the desk as a searchable PDF, in a file that the operator names."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, Slot
from PySide6.QtGui import QImage, QImageWriter
from PySide6.QtWidgets import QFileDialog, QWidget

from app.desktop import texts
from app.desktop.desk import Desk
from app.desktop.notify import Notice
from app.desktop.qimage import image_from_raster
from app.desktop.tasks import Tasks
from app.domain.errors import AppError, ExportError
from app.domain.image import Page
from app.domain.page_text import PageContent
from app.domain.reading import Level
from app.export.atomic import write_whole
from app.export.searchable_pdf import PdfPage, searchable_pdf

_JPEG_QUALITY = 85


class PageSaving(QObject):
    """Asks for a file and writes the page with its text as it stands in review. GUI thread only; the writing is not."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._tasks = Tasks(self)

    @Slot()
    def ask(self) -> None:
        """Asks where to, and writes; says so where the page has no lines to search for."""
        work, session = self._desk.current, self._desk.session
        if work is None or session is None or work.page is None:
            return
        if not session.content.parts:
            self._desk.notified.emit(Notice(self.tr("Only pages of text are saved so. Choose the type Text first.")))
            return
        suggested = str(Path(work.file).with_suffix(".pdf")) if work.file else self.tr("page") + ".pdf"
        kinds = self.tr("Searchable PDF (*.pdf)")
        path, _ = QFileDialog.getSaveFileName(self._window, self.tr("Save as searchable PDF"), suggested, kinds)
        if path:
            self.save(Path(path), work.page, session.content.page)

    def save(self, path: Path, page: Page, content: PageContent) -> None:
        """Writes the file; what was there before is replaced as a whole, or not at all."""

        def write() -> str:
            write_whole(path, page_pdf(page, content))
            return path.name

        self._tasks.run(write, self._on_written, self._on_failed)

    @Slot()
    def close(self) -> None:
        """Reports nothing more, at the end of the program; a file that is being written is finished."""
        self._tasks.close()

    def _on_written(self, name: str) -> None:
        self._desk.notified.emit(Notice(self.tr("Saved as {file}").format(file=name)))

    def _on_failed(self, error: AppError) -> None:
        self._desk.notified.emit(Notice(texts.error_sentence(error), Level.ERROR))


def page_pdf(page: Page, content: PageContent) -> bytes:
    """The page as a PDF with its lines under the picture. Any thread; a second for a large page.

    Raises: ExportError `export_failed` if the picture cannot be packed.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture = image_from_raster(page.raster).convertToFormat(QImage.Format.Format_RGB888)
    writer = QImageWriter(buffer, QByteArray(b"jpeg"))
    writer.setQuality(_JPEG_QUALITY)
    if not writer.write(picture):
        raise ExportError("export_failed", file="")
    lines = [(line.text, line.quad) for line in content.lines]
    jpeg = bytes(buffer.data().data())
    return searchable_pdf([PdfPage(jpeg, page.raster.width_px, page.raster.height_px, lines, page.dpi)])
