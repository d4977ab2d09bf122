"""What is dropped, pasted, picked or named, as things that can be decoded: paths, and bytes with a name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage

from app.capture.decoded import EVERY_PAGE, PageChoice
from app.capture.dropped import (
    html_points_elsewhere,
    paths_in_list,
    pictures_in_html,
    points_elsewhere,
    virtual_files,
)
from app.capture.files import MAX_FILE_BYTES
from app.services.kept_file import KeptFile

_PICTURE_FORMATS = (
    "image/png", "image/jpeg", "image/webp", "image/tiff", "image/gif", "image/bmp", "image/x-bmp", "image/heic",
    "image/heif", "image/avif", "application/pdf",
)  # fmt: skip
_COPIED_FILES = "x-special/gnome-copied-files"
_WINDOWS_FILES = 'application/x-qt-windows-mime;value="FileGroupDescriptorW"'
_WINDOWS_CONTENT = 'application/x-qt-windows-mime;value="FileContents"'
"""What Qt calls the clipboard formats of Windows; of several files, each has its index behind the name."""


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
    """Whether there is anything in it that could be a document. Nothing is fetched to find out."""
    has_file = any(url.isLocalFile() for url in mime.urls()) or mime.hasFormat(_COPIED_FILES)
    has_picture = mime.hasImage() or bool(_picture_format(mime)) or mime.hasFormat(_WINDOWS_FILES)
    return has_file or has_picture or (mime.hasHtml() and bool(pictures_in_html(mime.html())))


def is_address(mime: QMimeData) -> bool:
    """Whether all it holds is the address of something that is not on this computer."""
    remote = any(not url.isLocalFile() and points_elsewhere(url.toString()) for url in mime.urls())
    told = points_elsewhere(mime.text()) if mime.hasText() else mime.hasHtml() and html_points_elsewhere(mime.html())
    return (remote or told) and not can_take(mime)


def sources_from_mime(mime: QMimeData) -> tuple[Source, ...]:
    """The documents in what was dropped or pasted: local files first, then files that a mail program offers, then the
    picture itself, pictures inside HTML, and pixels. GUI thread.

    A browser gives both a picture and its address; the address is never followed.
    """
    files = [url.toLocalFile() for url in mime.urls() if url.isLocalFile()]
    files = files or list(paths_in_list(_text_of(mime, _COPIED_FILES)))
    if files:
        return sources_from_paths(files)
    offered = _offered_files(mime)
    if offered:
        return offered
    kind = _picture_format(mime)
    if kind:
        return (Source("", data=bytes(mime.data(kind).data())),)
    inside = pictures_in_html(mime.html()) if mime.hasHtml() else ()
    if inside:
        return tuple(Source("", data=data) for data in inside)
    image = mime.imageData() if mime.hasImage() else None
    return (Source("", image=image),) if isinstance(image, QImage) and not image.isNull() else ()


def _picture_format(mime: QMimeData) -> str:
    return next((kind for kind in _PICTURE_FORMATS if mime.hasFormat(kind) and mime.data(kind).size()), "")


def _offered_files(mime: QMimeData) -> tuple[Source, ...]:
    """Attachments that a mail program of Windows hands over without a file on the disk."""
    if not mime.hasFormat(_WINDOWS_FILES):
        return ()
    offered = virtual_files(bytes(mime.data(_WINDOWS_FILES).data()))
    found = []
    for file in offered:
        data = bytes(mime.data(f"{_WINDOWS_CONTENT};index={file.index}").data())
        if not data and len(offered) == 1:
            data = bytes(mime.data(_WINDOWS_CONTENT).data())
        if 0 < len(data) <= MAX_FILE_BYTES:
            # Memory may be handed over in larger blocks than the file.
            found.append(Source(file.name, data=data[: file.size] if file.size > 0 else data))
    return tuple(found)


def _text_of(mime: QMimeData, kind: str) -> str:
    return bytes(mime.data(kind).data()).decode("utf-8", "replace") if mime.hasFormat(kind) else ""
