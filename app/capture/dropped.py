"""What other programs put into a drag or the clipboard beside files: lists of addresses, pictures inside HTML, and the
virtual files of Windows' mail programs. Nothing here follows an address. Never raises on bad data.
"""

from __future__ import annotations

import base64
import binascii
import re
import struct
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from html.parser import HTMLParser
from urllib.parse import unquote, unquote_to_bytes, urlsplit

from typing_extensions import override

from app.capture.files import MAX_FILE_BYTES

MAX_ITEMS = 200
"""More than that at once is no handful of documents."""

_DESCRIPTOR = struct.Struct("<I16s8s8sI24sII520s")
_HAS_ATTRIBUTES, _HAS_SIZE = 0x4, 0x40
_FOLDER = 0x10
_REMOTE = re.compile(r"(?i)\s*(?:https?|ftps?|imaps?|mailbox(?:-message)?|cid|blob|webdavs?|sftp):\S+\s*\Z")


@dataclass(frozen=True, slots=True)
class VirtualFile:
    """One file that another program offers without it being on a disk. `index` is its place in the offer; `size` is in
    bytes, -1 where the offer does not say.
    """

    index: int
    name: str
    size: int = -1


def virtual_files(untrusted: bytes) -> tuple[VirtualFile, ...]:
    """The files of a FILEGROUPDESCRIPTORW, without folders and what is too large.

    Source: Windows' shlobj_core.h, FILEGROUPDESCRIPTORW and FILEDESCRIPTORW.
    """
    if len(untrusted) < 4:
        return ()
    (count,) = struct.unpack_from("<I", untrusted)
    found = []
    for index in range(min(count, MAX_ITEMS)):
        at = 4 + index * _DESCRIPTOR.size
        if at + _DESCRIPTOR.size > len(untrusted):
            break
        flags, _, _, _, attributes, _, high, low, raw = _DESCRIPTOR.unpack_from(untrusted, at)
        size = (high << 32) + low if flags & _HAS_SIZE else -1
        is_folder = flags & _HAS_ATTRIBUTES and attributes & _FOLDER
        name = plain_name(raw.decode("utf-16-le", "replace").partition("\0")[0])
        if name and not is_folder and size <= MAX_FILE_BYTES:
            found.append(VirtualFile(index, name, size))
    return tuple(found)


def plain_name(untrusted: str) -> str:
    """The last part of a path, without control characters."""
    last = re.split(r"[\\/]", untrusted)[-1]
    return "".join(c for c in last if unicodedata.category(c)[0] != "C").strip()


def pictures_in_html(untrusted: str) -> tuple[bytes, ...]:
    """The pictures that an HTML text carries in itself (`data:` addresses), in order; those it only points to are not
    fetched.
    """
    finder = _Pictures()
    finder.feed(untrusted)
    return tuple(data for address in finder.addresses[:MAX_ITEMS] if (data := _data_of(address)))


def points_elsewhere(untrusted: str) -> bool:
    """Whether a text is nothing but the address of something on a network or in a mailbox."""
    return bool(_REMOTE.match(untrusted.split("\n", maxsplit=1)[0]))


def html_points_elsewhere(untrusted: str) -> bool:
    """Whether an HTML text shows a picture that is on a network."""
    finder = _Pictures()
    finder.feed(untrusted)
    return any(points_elsewhere(address) for address in finder.addresses)


def paths_in_list(untrusted: str) -> tuple[str, ...]:
    """The local files of a list of addresses, one a line (RFC 2483), also behind a desktop's word "copy" or "cut"."""
    return tuple(path for line in untrusted.splitlines()[: MAX_ITEMS + 1] if (path := _local(line.strip())))


def _local(line: str) -> str:
    parts = urlsplit(line) if line.startswith("file:") else None
    return unquote(parts.path) if parts is not None and parts.netloc in ("", "localhost") else ""


class _Pictures(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.addresses: list[str] = []

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.addresses += list(_sources(tag, attrs))


def _sources(tag: str, attrs: list[tuple[str, str | None]]) -> Iterator[str]:
    for name, value in attrs:
        if tag == "img" and name == "src" and value:
            yield value.strip()


def _data_of(address: str) -> bytes:
    head, comma, body = address.partition(",")
    if not comma or not re.match(r"(?i)data:(?:image/|application/pdf)", head) or len(body) > 2 * MAX_FILE_BYTES:
        return b""
    raw = unquote_to_bytes(body)
    if not head.lower().endswith(";base64"):
        return raw
    try:
        return base64.b64decode(b"".join(raw.split()) + b"=" * (-len(raw) % 4))
    except binascii.Error:
        return b""
