"""The reader joins the rooms: upright lines, the right type, fields on the page, limits told, photos cut."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import cv2
import numpy as np
import pytest

from app.bootstrap import catalogue
from app.domain.errors import InputError
from app.domain.geometry import Quad, Transform
from app.domain.grammar import LineGrammar
from app.domain.image import Page, Raster
from app.domain.reading import FieldState
from app.domain.text import Script, TextLine, line_from_text
from app.ocr.engine import ConstrainedLine, Image
from app.services.backend import Progress
from app.services.reader import Reader
from tests.specimens.specimen import Specimen
from tests.specimens.studio import make

TODAY = date(2026, 11, 22)


class LinesOfSpecimen:
    """An engine that knows what was drawn: it answers by place, for the specimen's own upright picture."""

    name = "scripted"
    scripts = frozenset({Script.LATIN, Script.HAN, Script.DIGITS})

    def __init__(self, specimen: Specimen) -> None:
        self.lines = [line for line in specimen.lines if line.role != "mrz"]
        self.height, self.width = specimen.image.shape[:2]
        self.small = _small(specimen.image)

    def find_lines(self, image: Image) -> tuple[Quad, ...]:
        place = Transform.scaling(image.shape[1] / self.width, image.shape[0] / self.height)
        if self._stands_on_its_head(image):
            place = place.then(Transform((-1, 0, image.shape[1], 0, -1, image.shape[0], 0, 0, 1)))
        return tuple(place.apply_quad(line.quad) for line in self.lines)

    def find_page_lines(self, image: Image) -> tuple[Quad, ...]:
        return self.find_lines(image)

    def read_page_lines(self, image: Image, quads: Sequence[Quad]) -> tuple[TextLine, ...]:
        return self.read_lines(image, quads)

    def page_upside_down_share(self, image: Image, quads: Sequence[Quad]) -> float:
        return self.upside_down_share(image, quads)

    def upside_down_share(self, image: Image, quads: Sequence[Quad]) -> float:
        return 1.0 if self._stands_on_its_head(image) else 0.0

    def read_lines(self, image: Image, quads: Sequence[Quad], *, script: Script | None = None) -> tuple[TextLine, ...]:
        drawn = _spread([line.quad for line in self.lines])
        return tuple(
            line_from_text(self._nearest(place, drawn), quad, confidence=0.9999)
            for quad, place in zip(quads, _spread(quads), strict=True)
        )

    def read_constrained(
        self, image: Image, quads: Sequence[Quad], grammars: Sequence[LineGrammar]
    ) -> tuple[tuple[ConstrainedLine, ...], ...]:
        return tuple(() for _ in quads)

    def _stands_on_its_head(self, image: Image) -> bool:
        seen = _small(image)
        return bool(np.abs(seen[::-1, ::-1] - self.small).mean() < np.abs(seen - self.small).mean())

    def _nearest(self, place: tuple[float, float], drawn: Sequence[tuple[float, float]]) -> str:
        distances = [math.dist(place, other) for other in drawn]
        return self.lines[distances.index(min(distances))].text


def _small(image: Image) -> np.ndarray[tuple[int, ...], np.dtype[np.float64]]:
    return np.asarray(cv2.resize(image, (80, 50), interpolation=cv2.INTER_AREA), np.float64)


def _spread(quads: Sequence[Quad]) -> list[tuple[float, float]]:
    """Centres within the frame around all of them, 0 to 1: the same after cropping and scaling."""
    if not quads:
        return []
    centers = [quad.center for quad in quads]
    left, top = min(c.x for c in centers), min(c.y for c in centers)
    width, height = max(1.0, max(c.x for c in centers) - left), max(1.0, max(c.y for c in centers) - top)
    return [((c.x - left) / width, (c.y - top) / height) for c in centers]


MARGIN = 90


def on_table(image: Image) -> Image:
    """The card on a dark table."""
    return np.ascontiguousarray(np.pad(image, ((MARGIN, MARGIN), (MARGIN, MARGIN), (0, 0)), constant_values=40))


def placed(quad: Quad) -> Quad:
    """A quad of the card on the table."""
    return Transform.translation(MARGIN, MARGIN).apply_quad(quad)


def page_of(image: Image) -> Page:
    height, width = image.shape[:2]
    return Page("page", Raster(width, height, np.ascontiguousarray(image).tobytes()))


@pytest.fixture(scope="module")
def card() -> Specimen:
    return make("hongkong_id", 31, px_per_mm=12.0)


@pytest.fixture(scope="module")
def reader(card: Specimen) -> Reader:
    return Reader(LinesOfSpecimen(card), catalogue(), today=lambda: TODAY)


def test_fields_stand_where_they_were_drawn(reader: Reader, card: Specimen) -> None:
    (reading,) = reader.read(page_of(on_table(card.image)), document="hongkong_id")
    for key in ("date_of_birth", "date_of_issue", "id_number"):
        value = reading.field_value(key)
        assert value is not None
        assert value.value == card.truth[key]
        assert value.quad is not None
        assert value.quad.contains(placed(card.field_quads[key]).center)


def test_lines_are_told_first_and_every_stage_is_timed(reader: Reader, card: Specimen) -> None:
    news: list[Progress] = []
    (reading,) = reader.read(page_of(on_table(card.image)), on_progress=news.append)
    assert [item.stage for item in news] == ["lines"]
    assert len(news[0].lines) == len(reading.lines)
    assert set(reading.timing_ms) >= {"detect", "recognise", "fields", "total"}
    assert reading.document == "hongkong_id"
    assert reading.document_confidence > 0.8


def test_blank_page_is_text_without_lines(card: Specimen) -> None:
    class Blind(LinesOfSpecimen):
        def find_lines(self, image: Image) -> tuple[Quad, ...]:
            return ()

    blank = page_of(np.full((300, 400, 3), 255, np.uint8))
    (reading,) = Reader(Blind(card), catalogue(), today=lambda: TODAY).read(blank)
    assert reading.document == "text"
    assert reading.lines == ()


def test_wanted_type_is_obeyed_and_an_unknown_one_refused(reader: Reader, card: Specimen) -> None:
    (reading,) = reader.read(page_of(on_table(card.image)), document="passport")
    assert reading.document == "passport"
    with pytest.raises(InputError, match="document_unknown"):
        reader.read(page_of(on_table(card.image)), document="moon_pass")
    with pytest.raises(InputError, match="document_unknown"):
        reader.reread(page_of(on_table(card.image)), Quad.from_box(0, 0, 9, 9), document="hongkong_id", key="colour")


class Counting(LinesOfSpecimen):
    """Counts how often lines are recognised."""

    recognised = 0

    def read_lines(self, image: Image, quads: Sequence[Quad], *, script: Script | None = None) -> tuple[TextLine, ...]:
        self.recognised += 1
        return super().read_lines(image, quads, script=script)


def test_another_type_for_the_same_page_recognises_nothing_again(card: Specimen) -> None:
    engine = Counting(card)
    reader = Reader(engine, catalogue(), today=lambda: TODAY)
    page = page_of(on_table(card.image))
    (found,) = reader.read(page)
    assert (found.document, engine.recognised) == ("hongkong_id", 1)
    (other,) = reader.read(page, document="macao_id")
    assert (other.document, engine.recognised) == ("macao_id", 1)
    assert other.lines == found.lines
    reader.forget(page.page_id)
    reader.read(page, document="macao_id")
    assert engine.recognised == 2


def test_no_field_is_clear_where_the_type_is_uncertain(card: Specimen) -> None:
    types = catalogue()
    twin = replace(types["hongkong_id"], identifier="twin_of_hongkong_id")
    reader = Reader(LinesOfSpecimen(card), {**types, twin.identifier: twin}, today=lambda: TODAY)
    (unsure,) = reader.read(page_of(on_table(card.image)))
    assert "document_uncertain" in {finding.code for finding in unsure.findings}
    assert {unsure.document, unsure.runner_up} == {"hongkong_id", twin.identifier}
    assert FieldState.CLEAR not in {value.state for value in unsure.fields if value.value}
    (told,) = reader.read(page_of(on_table(card.image)), document="hongkong_id")
    assert FieldState.CLEAR in {value.state for value in told.fields if value.value}


def test_portrait_is_cut_and_its_field_stands_over_it(reader: Reader, card: Specimen) -> None:
    (reading,) = reader.read(page_of(on_table(card.image)), document="hongkong_id")
    photo = reading.field_value("photo")
    assert photo is not None
    assert photo.state is FieldState.CLEAR
    assert reading.photo.startswith(b"\xff\xd8\xff")
    assert card.portrait is not None
    assert photo.quad is not None
    assert photo.quad.contains(placed(card.portrait).center)


def test_limits_of_the_type_are_told_and_reading_goes_on(card: Specimen) -> None:
    tiny = np.ascontiguousarray(card.image[:90, :300])
    (reading,) = Reader(LinesOfSpecimen(card), catalogue(), today=lambda: TODAY).read(
        page_of(tiny), document="id_document"
    )
    assert "side_below_limit" in {finding.code for finding in reading.findings}
