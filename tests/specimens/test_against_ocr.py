"""An engine that knows nothing of the specimens finds their values on the flat drawing: the truth is what is drawn."""

import re

import pytest
from rapidocr_onnxruntime import RapidOCR

from tests.specimens.specimen import Specimen
from tests.specimens.studio import make

_PLAIN = re.compile(r"[A-Za-z0-9 .,()*/-]+")


@pytest.fixture(scope="module")
def engine() -> RapidOCR:
    return RapidOCR()


def _seen(engine: RapidOCR, specimen: Specimen) -> str:
    found, _ = engine(specimen.image[:, :, ::-1].copy())
    return "".join(_squashed(line[1]) for line in found or ())


def _squashed(text: str) -> str:
    return re.sub(r"\s", "", text).upper()


@pytest.fixture(scope="module")
def card_text(engine: RapidOCR) -> str:
    return _seen(engine, make("hongkong_id", 3, px_per_mm=12))


def _plain_values(specimen: Specimen) -> list[str]:
    return [line.text for line in specimen.lines if line.role == "value" and _PLAIN.fullmatch(line.text)]


def test_a_cards_plain_values_are_found(card_text: str) -> None:
    values = _plain_values(make("hongkong_id", 3, px_per_mm=12))
    assert len(values) >= 6
    assert [value for value in values if _squashed(value) not in card_text] == []


def test_another_persons_values_are_not_found(card_text: str) -> None:
    truth = make("hongkong_id", 4, px_per_mm=12).truth
    assert not [key for key in ("id_number", "name_en", "name_codes") if _squashed(truth[key]) in card_text]


def test_a_passports_plain_values_are_found(engine: RapidOCR) -> None:
    specimen = make("passport", 5, px_per_mm=9)
    text = _seen(engine, specimen)
    values = _plain_values(specimen)
    assert len(values) >= 6
    assert len([value for value in values if _squashed(value) not in text]) <= 1
