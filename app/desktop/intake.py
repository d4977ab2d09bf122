"""What is dropped, pasted, picked or named, as things that can be decoded: paths, and bytes with a name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage

from app.capture.decoded import EVERY_PAGE, PageChoice
from app.services.kept_file import KeptFile

_PICTURE_FORMATS = ("image/png", "image/jpeg", "image/webp", "image/bmp", "image/tiff", "image/gif")


@dataclass(frozen=True, slots=True)
class Source:
    """One thing to open: a path, or the bytes of a file, or a picture of the clipboard that has no file form yet.
    `content` is what it was when it was first opened, for the next time.

    `name` is what the operator knows it by, "" when only the program can say. `choice` tells which of its pages.
    Sources with the same `card` (not "") are the sides of one card, the front first.
    """

    name: str
    path: Path | None = None
    data: bytes = field(default=b"", repr=False)
    image: QImage | None = None
    choice: PageChoice = EVERY_PAGE
    card: str = ""
    content: KeptFile | None = None

    @property
    def untrusted(self) -> Path | bytes | KeptFile:
        """What can be decoded."""
        return self.content or self.path or self.data


def sources_from_paths(paths: Sequence[str | Path]) -> tuple[Source, ...]:
    """One source for each path, in order."""
    return tuple(Source(Path(path).name, path=Path(path)) for path in paths)


def can_take(mime: QMimeData) -> bool:
    """Whether there is anything in it that could be a document."""
    return mime.hasImage() or any(url.isLocalFile() for url in mime.urls()) or bool(_picture_format(mime))


def sources_from_mime(mime: QMimeData) -> tuple[Source, ...]:
    """The documents in what was dropped or pasted: local files first, else the picture itself. GUI thread.

    A browser gives both a picture and its address; the address is never followed.
    """
    files = [url.toLocalFile() for url in mime.urls() if url.isLocalFile()]
    if files:
        return sources_from_paths(files)
    kind = _picture_format(mime)
    if kind:
        return (Source("", data=bytes(mime.data(kind).data())),)
    image = mime.imageData() if mime.hasImage() else None
    return (Source("", image=image),) if isinstance(image, QImage) and not image.isNull() else ()


def _picture_format(mime: QMimeData) -> str:
    return next((kind for kind in _PICTURE_FORMATS if mime.hasFormat(kind) and mime.data(kind).size()), "")
