"""The language between the desk's process and the decode jail: fixed binary headers and pixels, every number checked.

Nothing that comes out of the jail is interpreted beyond these numbers: a decoder may have been taken over by the
picture that it decoded.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import IntEnum
from typing import NamedTuple

from app.capture.decoded import EVERY_PAGE, MAX_CHOSEN_PAGES, PageChoice
from app.domain.errors import InputError

MAX_PAGES = MAX_CHOSEN_PAGES
MAX_SIDE_PX = 8192
MAX_STATED_SIDE_PX = 20_000
MAX_TOTAL_BYTES = 1_600_000_000
MAX_REQUEST_BYTES = 200 * 1024 * 1024
_MAX_DPI = 4800
MAX_PASSWORD_BYTES = 255
IN_PIPE, IN_SHARED_MEMORY = 0, 1
"""Where the bytes of a file or a page are: behind the header, or at the beginning of the shared memory."""
TAKEN = b"\1"
"""What the jail waits for after a page in shared memory: it has been copied."""

_MAGIC_REQUEST, _MAGIC_REPLY = b"CSQ3", b"CSP2"
_REQUEST = struct.Struct(">4sI8sQHBB")
_REPLY = struct.Struct(">4sIBBHIIIIQ")

ReadExactly = Callable[[int], bytes]


class Refusal(NamedTuple):
    """A reason to refuse a file, with the names of the numbers (two at most) that belong to its sentence."""

    code: str
    numbers: tuple[str, ...] = ()


REFUSALS = (
    Refusal("file_empty"),
    Refusal("file_too_big", ("limit_mb",)),
    Refusal("image_unknown_format"),
    Refusal("image_incomplete"),
    Refusal("image_broken"),
    Refusal("image_too_small", ("width", "height")),
    Refusal("image_too_large", ("width", "height")),
    Refusal("pages_too_many", ("limit",)),
    Refusal("pages_to_choose", ("count",)),
    Refusal("page_missing", ("page", "count")),
    Refusal("pdf_password_needed"),
    Refusal("pdf_password_wrong"),
    Refusal("pdf_locked"),
)
"""All that the jail can say against a file; it sends the place in this list, counted from 1."""

_PLACES = {refusal.code: place for place, refusal in enumerate(REFUSALS, start=1)}


class JailProtocolError(Exception):
    """The jail said something that it never says: it must be ended."""


def _no_shared_memory(_count: int) -> bytes:
    raise JailProtocolError("bytes in a memory that is not shared")


class Kind(IntEnum):
    """What a reply is: the jail is ready, it has the whole request, a page follows, the file is done."""

    READY = 0
    ACCEPTED = 1
    PAGE = 2
    END = 3


@dataclass(frozen=True, slots=True)
class Reply:
    """One header from the jail. For a page: size, size in the file, dpi, number of bytes, and in `code` where they are.
    For the end: `code` (0: nothing against it) and two numbers for its sentence in `width` and `height`. For ready:
    `code` holds the `Protection` in force.
    """

    kind: Kind
    job: int
    code: int = 0
    dpi: int = 0
    width: int = 0
    height: int = 0
    stated_width: int = 0
    stated_height: int = 0
    length: int = 0

    def packed(self) -> bytes:
        """The header's bytes."""
        sizes = (self.width, self.height, self.stated_width, self.stated_height)
        return _REPLY.pack(_MAGIC_REPLY, self.job, self.kind, self.code, self.dpi, *sizes, self.length)


@dataclass(frozen=True, slots=True)
class RawPage:
    """A page as it left the jail, its numbers checked: `rgb` holds width × height × 3 bytes."""

    width_px: int
    height_px: int
    dpi: int
    original: tuple[int, int]
    rgb: bytes


class Request(NamedTuple):
    """One file for the jail: of its name only the suffix enters it."""

    job: int
    suffix: str
    choice: PageChoice
    data: bytes


def request_header(
    job: int, suffix: str, length: int, choice: PageChoice = EVERY_PAGE, *, place: int = IN_PIPE
) -> bytes:
    """What precedes the file's bytes, or says that they are in the shared memory.

    Raises: InputError `pdf_password_wrong` for a password that is longer than any can be, `pages_too_many`.
    """
    password = choice.password.encode()
    if len(password) > MAX_PASSWORD_BYTES:
        raise InputError("pdf_password_wrong")
    if len(choice.pages) > MAX_PAGES:
        raise InputError("pages_too_many", limit=MAX_PAGES)
    pages = struct.pack(f">{len(choice.pages)}I", *choice.pages)
    facts = (suffix.encode("ascii", "replace")[:8], length, len(choice.pages), len(password), place)
    return _REQUEST.pack(_MAGIC_REQUEST, job, *facts) + pages + password


def read_request(read_exactly: ReadExactly, read_shared: ReadExactly = _no_shared_memory) -> Request:
    """The next file; `read_shared` copies so many bytes out of the shared memory. Called in the jail.

    Raises: JailProtocolError; what `read_exactly` raises at the end of the input.
    """
    magic, job, suffix, length, pages, password_bytes, place = _REQUEST.unpack(read_exactly(_REQUEST.size))
    if magic != _MAGIC_REQUEST or length > MAX_REQUEST_BYTES or pages > MAX_PAGES:
        raise JailProtocolError("not a request")
    numbers = struct.unpack(f">{pages}I", read_exactly(4 * pages))
    choice = PageChoice(numbers, read_exactly(password_bytes).decode("utf-8", "replace"))
    data = (read_shared if place == IN_SHARED_MEMORY else read_exactly)(length)
    return Request(job, suffix.rstrip(b"\0").decode("ascii", "replace"), choice, data)


def end_reply(job: int, error: InputError | None) -> Reply:
    """The reply that closes a file. Called in the jail."""
    if error is None:
        return Reply(Kind.END, job)
    place = _PLACES[error.code]
    numbers = [int(error.params.get(name, 0)) & 0xFFFFFFFF for name in REFUSALS[place - 1].numbers]
    width, height = [*numbers, 0, 0][:2]
    return Reply(Kind.END, job, code=place, width=width, height=height)


def read_reply(read_exactly: ReadExactly) -> Reply:
    """The next header from the jail, each of its numbers within bounds.

    Raises: JailProtocolError; what `read_exactly` raises at the end of the input.
    """
    magic, job, kind, code, dpi, width, height, stated_width, stated_height, length = _REPLY.unpack(
        read_exactly(_REPLY.size)
    )
    if magic != _MAGIC_REPLY or kind not in set(Kind):
        raise JailProtocolError("not a reply")
    reply = Reply(Kind(kind), job, code, dpi, width, height, stated_width, stated_height, length)
    if reply.kind is Kind.PAGE:
        _check_page(reply)
    else:
        _check_empty(reply)
    return reply


def _check_page(reply: Reply) -> None:
    sane = (
        min(reply.width, reply.height) >= 1
        and max(reply.width, reply.height) <= MAX_SIDE_PX
        and max(reply.stated_width, reply.stated_height) <= MAX_STATED_SIDE_PX
        and reply.width * reply.height * 3 == reply.length
        and reply.dpi <= _MAX_DPI
        and reply.code in {IN_PIPE, IN_SHARED_MEMORY}
    )
    if not sane:
        raise JailProtocolError("impossible page")


def _check_empty(reply: Reply) -> None:
    if reply.length or (reply.kind is Kind.END and reply.code > len(REFUSALS)):
        raise JailProtocolError("impossible reply")


def read_pages(
    read_exactly: ReadExactly,
    job: int,
    *,
    read_shared: ReadExactly = _no_shared_memory,
    on_accepted: Callable[[], None] = lambda: None,
) -> Iterator[RawPage]:
    """The pages of the file that was sent as this job; `on_accepted` is called when the jail has all of it, and
    `read_shared` copies so many bytes out of the shared memory, of which it then says that they are taken.

    Raises: InputError as `app.capture.decode` does; JailProtocolError; what `read_exactly` and `read_shared` raise.
    """
    count = total = 0
    while True:
        reply = read_reply(read_exactly)
        if reply.job != job or reply.kind is Kind.READY:
            raise JailProtocolError("reply to something else")
        if reply.kind is Kind.ACCEPTED:
            on_accepted()
        elif reply.kind is Kind.END:
            _finish(reply, count)
            return
        else:
            count, total = count + 1, total + reply.length
            if count > MAX_PAGES or total > MAX_TOTAL_BYTES:
                raise JailProtocolError("more pages than allowed")
            original = (reply.stated_width, reply.stated_height)
            read = read_shared if reply.code == IN_SHARED_MEMORY else read_exactly
            yield RawPage(reply.width, reply.height, reply.dpi, original, read(reply.length))


def _finish(reply: Reply, count: int) -> None:
    if reply.code:
        refusal = REFUSALS[reply.code - 1]
        raise InputError(refusal.code, **dict(zip(refusal.numbers, (reply.width, reply.height), strict=False)))
    if count == 0:
        raise JailProtocolError("a file without pages")
