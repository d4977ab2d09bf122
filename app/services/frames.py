"""Messages between the desk's process and the reading process: a JSON object, then, for a page, its pixels."""

from __future__ import annotations

import json
import struct
from collections.abc import Callable
from typing import Any

MAX_JSON_BYTES = 64 * 1024 * 1024
MAX_BLOB_BYTES = 8192 * 8192 * 3
_MAGIC = b"CSF1"
_HEADER = struct.Struct(">4sIQ")

Message = dict[str, Any]
ReadExactly = Callable[[int], bytes]


class FrameError(Exception):
    """The other side sent something that is no message."""


def packed(message: Message, blob: bytes = b"") -> tuple[bytes, bytes]:
    """The two parts to write, one after the other; `blob` is not copied.

    Raises: ValueError if a number in the message is not finite; TypeError if it holds more than JSON can.
    """
    text = json.dumps(message, ensure_ascii=True, allow_nan=False, separators=(",", ":")).encode("ascii")
    return _HEADER.pack(_MAGIC, len(text), len(blob)) + text, blob


def read_message(read_exactly: ReadExactly) -> tuple[Message, bytes]:
    """The next message and what follows it (b"" if nothing does).

    Raises: FrameError; what `read_exactly` raises at the end of the input.
    """
    magic, json_bytes, blob_bytes = _HEADER.unpack(read_exactly(_HEADER.size))
    if magic != _MAGIC or json_bytes > MAX_JSON_BYTES or blob_bytes > MAX_BLOB_BYTES:
        raise FrameError("not a message")
    text = read_exactly(json_bytes)
    blob = read_exactly(blob_bytes) if blob_bytes else b""
    try:
        message = json.loads(text, parse_constant=_refuse)
    except (ValueError, RecursionError) as exc:
        raise FrameError("not JSON") from exc
    if not isinstance(message, dict):
        raise FrameError("not an object")
    return message, blob


def _refuse(constant: str) -> float:
    raise FrameError(f"{constant} is no number")
