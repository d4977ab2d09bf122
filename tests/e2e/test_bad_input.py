"""Pictures that are no good card, through the shipped engine: an honest reading or none, never a sure wrong value."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from app.bootstrap import build_reader
from app.domain.reading import FieldState, Reading
from app.services.reader import Reader
from tests.bench.accuracy import page_of
from tests.bench.scores import same_print
from tests.specimens.conditions import shoot
from tests.specimens.specimen import Picture, Specimen
from tests.specimens.studio import make

SURE = (FieldState.PROVEN, FieldState.CLEAR)


@pytest.fixture(scope="module")
def reader() -> Reader:
    return build_reader()


def readings(reader: Reader, picture: Picture) -> tuple[Reading, ...]:
    return reader.read(page_of(np.ascontiguousarray(picture), "page"))


def wrong_but_sure(found: tuple[Reading, ...], specimen: Specimen) -> list[str]:
    return [
        value.key
        for reading in found
        for value in reading.fields
        if value.value and value.state in SURE
        if same_print(value.value) != same_print(specimen.truth.get(value.key, ""))
    ]


@pytest.mark.parametrize("turned", [False, True])
def test_a_negative_is_read_right_or_doubted(reader: Reader, *, turned: bool) -> None:
    specimen = make("hongkong_id", 41)
    negative = 255 - shoot(specimen, "photo", 41, turn=False, size=(1280, 960)).image
    assert wrong_but_sure(readings(reader, negative[::-1, ::-1] if turned else negative), specimen) == []


@pytest.mark.parametrize(("document", "part"), [("hongkong_id", 0.5), ("china_id", 0.55)])
def test_half_a_card_gives_no_sure_wrong_value(reader: Reader, document: str, part: float) -> None:
    specimen = make(document, 43)
    picture = shoot(specimen, "photo", 43, turn=False, size=(1280, 960)).image
    assert wrong_but_sure(readings(reader, picture[: int(part * picture.shape[0])]), specimen) == []


def test_a_blank_page_is_text_without_any_field(reader: Reader) -> None:
    (found,) = readings(reader, np.full((700, 900, 3), 245, np.uint8))
    assert (found.document, found.fields, found.lines) == ("text", (), ())


def test_a_card_of_another_type_is_never_surely_the_wanted_one(reader: Reader) -> None:
    specimen = make("peru_id", 44)
    picture = shoot(specimen, "photo", 44, turn=False, size=(1280, 960)).image
    page = page_of(picture, "page")
    (found,) = reader.read(page, document="hongkong_id")
    assert not [value.key for value in found.fields if value.state is FieldState.PROVEN]


@pytest.mark.parametrize("side", ["left", "right"])
def test_the_left_or_right_half_gives_no_sure_wrong_value(reader: Reader, side: str) -> None:
    specimen = make("macao_id", 45)
    picture = shoot(specimen, "scan", 45, turn=False).image
    middle = picture.shape[1] // 2
    assert (
        wrong_but_sure(readings(reader, picture[:, :middle] if side == "left" else picture[:, middle:]), specimen) == []
    )


def test_a_screenshot_of_a_card_is_read_right_or_doubted(reader: Reader) -> None:
    specimen = make("hongkong_id", 46)
    card = cv2.resize(specimen.image, (760, round(760 * specimen.image.shape[0] / specimen.image.shape[1])))
    screen = np.full((900, 1600, 3), (38, 42, 50), np.uint8)
    screen[:48] = (222, 222, 226)
    cv2.putText(screen, "IMG_2031.jpg - Viewer", (24, 34), cv2.FONT_HERSHEY_SIMPLEX, 0.8, (30, 30, 30), 2)
    screen[180 : 180 + card.shape[0], 420 : 420 + card.shape[1]] = card
    found = readings(reader, screen)
    assert wrong_but_sure(found, specimen) == []
    assert found[0].document == "hongkong_id"


def test_fingers_and_glare_over_a_card_spoil_what_they_cover_and_nothing_else(reader: Reader) -> None:
    specimen = make("china_id", 47)
    picture = shoot(specimen, "scan", 47, turn=False).image.copy()
    height, width = picture.shape[:2]
    place = (int(0.42 * width), int(0.55 * height))
    cv2.ellipse(picture, place, (int(0.07 * width), int(0.3 * height)), 25, 0, 360, (206, 162, 136), -1)
    y, x = np.mgrid[0:height, 0:width]
    spot = np.exp(-(((x - 0.75 * width) / (0.1 * width)) ** 2) - ((y - 0.86 * height) / (0.1 * height)) ** 2)
    glaring = np.clip(picture + 380 * spot[..., None], 0, 255).astype(np.uint8)
    assert wrong_but_sure(readings(reader, glaring), specimen) == []
