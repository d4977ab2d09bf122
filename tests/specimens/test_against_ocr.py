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


@pytest.mark.parametrize(("document", "seed"), [("passport", 5), ("hongkong_id", 3), ("thailand_id", 2)])
def test_plain_values_are_found_where_they_were_drawn(engine: RapidOCR, document: str, seed: int) -> None:
    specimen = make(document, seed, px_per_mm=14)
    text = _seen(engine, specimen)
    plain = [line.text for line in specimen.lines if line.role == "value" and _PLAIN.fullmatch(line.text)]
    assert len(plain) >= 4
    found = [value for value in plain if _squashed(value) in text]
    assert len(found) >= len(plain) - 1


def test_another_persons_values_are_not_found(engine: RapidOCR) -> None:
    text = _seen(engine, make("hongkong_id", 3, px_per_mm=14))
    other = make("hongkong_id", 4, px_per_mm=14)
    values = [value for key, value in other.truth.items() if key in {"id_number", "name_en", "name_codes"}]
    assert not [value for value in values if _squashed(value) in text]
