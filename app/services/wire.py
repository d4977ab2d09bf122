"""Domain values as JSON-able objects and back, without loss; what comes back is checked against the types' own fields.

The conversion follows the dataclasses' annotations: a field that is added to the domain travels without a change here.
"""

from __future__ import annotations

import base64
import binascii
import functools
import math
import types
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from app.domain.image import Page, Raster
from app.domain.reading import Finding

T = TypeVar("T")
Reader = Callable[[Any], Any]
_SHARE_SLACK = 1e-3


class WireError(Exception):
    """An object from the other process is not what its type says."""


def to_plain(value: Any) -> Any:
    """A domain value as nested dicts, lists, strings and numbers.

    Enums become their values, bytes base64 text, numpy's scalars plain numbers.

    Raises: WireError for a type that has no place in a message.
    """
    if isinstance(value, Enum):
        return to_plain(value.value)
    if value is None or isinstance(value, (str, bool)):
        return value
    if isinstance(value, (int, float)):
        return _plain_number(value)
    if isinstance(value, bytes):
        return base64.b64encode(value).decode("ascii")
    if isinstance(value, (tuple, list)):
        return [to_plain(item) for item in value]
    if isinstance(value, Mapping):
        return {str(key): to_plain(item) for key, item in value.items()}
    if is_dataclass(value) and not isinstance(value, type):
        return {name: to_plain(getattr(value, name)) for name in _names(type(value))}
    if hasattr(value, "item"):
        return to_plain(value.item())
    raise WireError(f"no form for {type(value).__name__}")


def from_plain(kind: type[T], untrusted_value: Any) -> T:
    """A value of that type from what `to_plain` made of one.

    Raises: WireError if a field is missing, unknown, of another type, not finite, or out of its range.
    """
    try:
        annotation: Any = kind
        result: T = _reader(annotation)(untrusted_value)
    except (ValueError, TypeError, KeyError, RecursionError) as exc:
        raise WireError(f"not a {getattr(kind, '__name__', kind)}") from exc
    return result


def page_to_plain(page: Page) -> dict[str, Any]:
    """A page without its pixels, which travel beside the message."""
    return {
        "page_id": page.page_id,
        "width_px": page.raster.width_px,
        "height_px": page.raster.height_px,
        "file": page.file,
        "number": page.number,
        "dpi": page.dpi,
        "findings": to_plain(page.findings),
    }


def page_from_plain(untrusted_value: Any, rgb: bytes) -> Page:
    """The page with these pixels.

    Raises: WireError as `from_plain` does, and if size and number of bytes do not fit.
    """
    try:
        names = {"page_id", "width_px", "height_px", "file", "number", "dpi", "findings"}
        if set(untrusted_value) != names:
            raise WireError("not a page")
        whole, text = _reader(int), _reader(str)
        raster = Raster(whole(untrusted_value["width_px"]), whole(untrusted_value["height_px"]), rgb)
        findings: tuple[Finding, ...] = _reader(tuple[Finding, ...])(untrusted_value["findings"])
        page_id, file = text(untrusted_value["page_id"]), text(untrusted_value["file"])
        return Page(page_id, raster, file, whole(untrusted_value["number"]), whole(untrusted_value["dpi"]), findings)
    except (ValueError, TypeError, KeyError) as exc:
        raise WireError("not a page") from exc


def _plain_number(value: float) -> float:
    if isinstance(value, int):
        return int(value)
    if not math.isfinite(value):
        raise WireError("a number is not finite")
    return float(value)


@functools.cache
def _names(kind: Any) -> tuple[str, ...]:
    return tuple(item.name for item in fields(kind))


@functools.cache
def _reader(kind: Any) -> Reader:
    """The function that checks and builds a value of this annotation."""
    if kind in _SIMPLE:
        return _SIMPLE[kind]
    origin, arguments = get_origin(kind), get_args(kind)
    if origin in {Union, types.UnionType}:
        return _union_reader(arguments)
    if origin is tuple:
        return _tuple_reader(arguments)
    if origin is not None and issubclass(origin, Mapping):
        return _mapping_reader(_reader(arguments[0]), _reader(arguments[1]))
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind
    if is_dataclass(kind):
        return _dataclass_reader(kind)
    raise WireError(f"no form for {kind}")


def _demand(kind: type) -> Reader:
    def read(value: Any) -> Any:
        if type(value) is not kind:
            raise WireError(f"expected {kind.__name__}")
        return value

    return read


def _read_float(value: Any) -> float:
    if type(value) not in {int, float} or not math.isfinite(value):
        raise WireError("expected a finite number")
    return float(value)


def _read_share(value: Any) -> float:
    share = _read_float(value)
    if not -_SHARE_SLACK <= share <= 1 + _SHARE_SLACK:
        raise WireError("expected a share from 0 to 1")
    return share


def _read_bytes(value: Any) -> bytes:
    try:
        return base64.b64decode(value, validate=True)
    except (binascii.Error, TypeError, ValueError) as exc:
        raise WireError("expected base64") from exc


_SIMPLE: dict[Any, Reader] = {
    str: _demand(str),
    int: _demand(int),
    bool: _demand(bool),
    float: _read_float,
    bytes: _read_bytes,
}


def _union_reader(arguments: tuple[Any, ...]) -> Reader:
    if types.NoneType in arguments:
        inner = _reader(Union[tuple(a for a in arguments if a is not types.NoneType)])  # noqa: UP007 - built from parts
        return lambda value: None if value is None else inner(value)
    allowed = {*arguments, bool} if int in arguments else set(arguments)

    def read(value: Any) -> Any:
        if type(value) not in allowed or (isinstance(value, float) and not math.isfinite(value)):
            raise WireError("expected another type")
        return value

    return read


def _tuple_reader(arguments: tuple[Any, ...]) -> Reader:
    if arguments[-1] is Ellipsis:
        each = _reader(arguments[0])
        return lambda value: tuple([each(item) for item in _list(value)])
    readers = [_reader(argument) for argument in arguments]
    return lambda value: tuple([read(item) for read, item in zip(readers, _list(value), strict=True)])


def _list(value: Any) -> list[Any]:
    if type(value) is not list:
        raise WireError("expected a list")
    return value


def _mapping_reader(key: Reader, item: Reader) -> Reader:
    def read(value: Any) -> dict[Any, Any]:
        if type(value) is not dict:
            raise WireError("expected an object")
        return {key(k): item(v) for k, v in value.items()}

    return read


def _dataclass_reader(kind: Any) -> Reader:
    hints = get_type_hints(kind)
    readers = {item.name: _read_share if _is_share(item.name) else _reader(hints[item.name]) for item in fields(kind)}

    def read(value: Any) -> Any:
        if type(value) is not dict or value.keys() != readers.keys():
            raise WireError(f"not a {kind.__name__}")
        return kind(**{name: readers[name](item) for name, item in value.items()})

    return read


def _is_share(name: str) -> bool:
    return name == "confidence" or name.endswith("_confidence")
