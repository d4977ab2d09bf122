"""Domain values cross the pipe without loss; what comes in is believed only as far as its type allows."""

from __future__ import annotations

import json
import math
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.geometry import Point, Quad
from app.domain.image import Page, Raster
from app.domain.reading import (
    Alternative,
    Evidence,
    FieldState,
    FieldValue,
    Finding,
    Level,
    Reading,
    Source,
)
from app.domain.text import Script, Symbol, TextLine
from app.services import frames, wire
from app.services.backend import Progress

numbers = st.floats(allow_nan=False, allow_infinity=False, width=64)
shares = st.floats(0, 1)
texts = st.text(st.characters(exclude_categories=()), max_size=12)
points = st.builds(Point, numbers, numbers)
quads = st.builds(Quad, points, points, points, points)
symbols = st.builds(Symbol, texts, shares, st.lists(st.tuples(texts, shares), max_size=3).map(tuple), shares, shares)
lines = st.builds(TextLine, quads, st.lists(symbols, max_size=4).map(tuple), st.sampled_from(Script), texts)
params = st.dictionaries(texts, st.one_of(texts, st.integers(), numbers), max_size=3)
findings = st.builds(Finding, texts, st.sampled_from(Level), params)
many_findings = st.lists(findings, max_size=2).map(tuple)
evidence = st.builds(
    Evidence,
    st.sampled_from(Source),
    texts,
    texts,
    shares,
    st.none() | quads,
    st.lists(symbols, max_size=2).map(tuple),
    many_findings,
)
alternatives = st.builds(Alternative, texts, shares, st.sampled_from(Source))
field_values = st.builds(
    FieldValue,
    texts,
    texts,
    st.sampled_from(FieldState),
    shares,
    st.none() | quads,
    st.lists(evidence, max_size=2).map(tuple),
    st.lists(alternatives, max_size=2).map(tuple),
    many_findings,
)
readings = st.builds(
    Reading,
    texts,
    texts,
    shares,
    st.lists(field_values, max_size=2).map(tuple),
    st.lists(lines, max_size=2).map(tuple),
    many_findings,
    texts,
    st.none() | quads,
    st.dictionaries(texts, numbers, max_size=2),
    st.binary(max_size=20),
)
progresses = st.builds(Progress, texts, texts, st.lists(lines, max_size=2).map(tuple))
pages = st.builds(
    Page,
    texts,
    st.tuples(st.integers(1, 4), st.integers(1, 4)).map(lambda size: Raster(*size, bytes(size[0] * size[1] * 3))),
    texts,
    st.integers(1, 500),
    st.integers(0, 4800),
    many_findings,
)


def crossed(message: dict[str, Any], blob: bytes = b"") -> tuple[dict[str, Any], bytes]:
    """The message as it comes out at the other end of a pipe."""
    stream = b"".join(frames.packed(message, blob))
    place = 0

    def read_exactly(count: int) -> bytes:
        nonlocal place
        place += count
        return stream[place - count : place]

    return frames.read_message(read_exactly)


@given(st.lists(readings, min_size=1, max_size=2).map(tuple))
def test_readings_cross_without_loss(value: tuple[Reading, ...]) -> None:
    message, _blob = crossed({"result": wire.to_plain(value)})
    assert wire.from_plain(tuple[Reading, ...], message["result"]) == value


@given(field_values)
def test_fields_cross_without_loss(value: FieldValue) -> None:
    assert wire.from_plain(FieldValue, crossed({"x": wire.to_plain(value)})[0]["x"]) == value


@given(progresses)
def test_progress_crosses_without_loss(value: Progress) -> None:
    assert wire.from_plain(Progress, crossed({"x": wire.to_plain(value)})[0]["x"]) == value


@given(pages)
def test_pages_cross_without_loss(value: Page) -> None:
    message, blob = crossed({"page": wire.page_to_plain(value)}, value.raster.rgb)
    assert wire.page_from_plain(message["page"], blob) == value


def sample() -> dict[str, Any]:
    quad = Quad.from_box(0, 0, 9, 9)
    line = TextLine(quad, (Symbol("a", 0.5, (("b", 0.25),)),), Script.LATIN, "v6")
    field = FieldValue("sex", "F", FieldState.CHECK, 0.5, quad, (Evidence(Source.MRZ, "F", "F", 1.0),))
    reading = Reading("p1", "passport", 0.5, (field,), (line,), (Finding("x", params={"n": 1}),), photo=b"\xff")
    plain: dict[str, Any] = json.loads(json.dumps(wire.to_plain(reading)))
    return plain


def _at(value: Any, path: tuple[str | int, ...]) -> Any:
    for step in path:
        value = value[step]
    return value


BROKEN: list[tuple[tuple[str | int, ...], Any]] = [
    (("page_id",), 7),
    (("page_id",), None),
    (("document_confidence",), "0.5"),
    (("document_confidence",), 1.5),
    (("document_confidence",), math.nan),
    (("document_confidence",), True),
    (("fields",), {}),
    (("fields", 0), []),
    (("fields", 0, "state"), "sure"),
    (("fields", 0, "confidence"), -0.5),
    (("fields", 0, "quad", "top_left", "x"), math.inf),
    (("fields", 0, "quad", "top_left"), [1, 2]),
    (("fields", 0, "evidence", 0, "source"), "guess"),
    (("lines", 0, "symbols", 0, "alternatives", 0), ["b"]),
    (("lines", 0, "symbols", 0, "alternatives", 0), ["b", 0.1, 0.2]),
    (("lines", 0, "script"), "elvish"),
    (("findings", 0, "params", "n"), [1]),
    (("findings", 0, "params", "n"), math.nan),
    (("findings", 0, "level"), 3),
    (("timing_ms",), [1]),
    (("photo",), "no base64!"),
    (("photo",), 5),
]


def test_the_sample_itself_is_believed() -> None:
    assert wire.from_plain(Reading, sample()).fields[0].value == "F"


@pytest.mark.parametrize(("path", "value"), BROKEN)
def test_what_does_not_fit_its_type_is_refused(path: tuple[str | int, ...], value: Any) -> None:
    plain = sample()
    _at(plain, path[:-1])[path[-1]] = value
    with pytest.raises(wire.WireError):
        wire.from_plain(Reading, plain)


@pytest.mark.parametrize("path", [(), ("fields", 0), ("lines", 0, "symbols", 0), ("findings", 0)])
def test_missing_and_unknown_fields_are_refused(path: tuple[str | int, ...]) -> None:
    for change in (lambda target: target.popitem(), lambda target: target.update(more=1)):
        plain = sample()
        change(_at(plain, path))
        with pytest.raises(wire.WireError):
            wire.from_plain(Reading, plain)


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
        max_leaves=8,
    )
)
def test_anything_else_is_refused_by_name(value: Any) -> None:
    for kind in (Reading, Progress, Quad):
        with pytest.raises(wire.WireError):
            wire.from_plain(kind, value)
    with pytest.raises(wire.WireError):
        wire.page_from_plain(value, b"")


def test_a_page_whose_pixels_do_not_fit_is_refused() -> None:
    page = Page("p", Raster(2, 2, bytes(12)))
    with pytest.raises(wire.WireError):
        wire.page_from_plain(wire.page_to_plain(page), bytes(11))


def test_numbers_of_numpy_become_plain_ones() -> None:
    finding = Finding("x", params={"n": np.int64(3), "f": np.float32(0.5)})  # type: ignore[dict-item]
    back = wire.from_plain(Finding, json.loads(json.dumps(wire.to_plain(finding))))
    assert back.params == {"n": 3, "f": 0.5}


def test_values_that_cannot_travel_are_refused_where_they_are_made() -> None:
    for value in (object(), {1, 2}, math.nan, np.float32("inf")):
        with pytest.raises(wire.WireError):
            wire.to_plain(value)


@pytest.mark.parametrize(
    "stream",
    [
        b"CSF0" + bytes(12),
        b"CSF1" + (1 << 30).to_bytes(4, "big") + bytes(8),
        b"CSF1" + bytes(4) + (1 << 40).to_bytes(8, "big"),
        b"CSF1" + (4).to_bytes(4, "big") + bytes(8) + b"[[[[",
        b"CSF1" + (2).to_bytes(4, "big") + bytes(8) + b"[]",
        b"CSF1" + (11).to_bytes(4, "big") + bytes(8) + b'{"x": NaN} ',
        b"CSF1" + (100_000).to_bytes(4, "big") + bytes(8) + b"[" * 100_000,
        b"CSF1" + (2).to_bytes(4, "big") + bytes(8) + b"\xff\xfe",
    ],
)
def test_a_stream_that_is_no_message_is_refused(stream: bytes) -> None:
    place = 0

    def read_exactly(count: int) -> bytes:
        nonlocal place
        assert count <= frames.MAX_BLOB_BYTES
        place += count
        return stream[place - count : place]

    with pytest.raises(frames.FrameError):
        frames.read_message(read_exactly)
