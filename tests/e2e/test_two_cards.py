"""Two guests' cards in one photo, through the shipped engine: two readings, each with its own card's values."""

from __future__ import annotations

from app.bootstrap import build_reader
from tests.bench.accuracy import page_of
from tests.specimens.pages import photographed_together
from tests.specimens.studio import make


def test_two_cards_in_one_photo_are_two_readings() -> None:
    specimens = [make("hongkong_id", 301), make("peru_id", 301)]
    picture, shots = photographed_together(specimens, 4, size=(2200, 1650))
    readings = build_reader().read(page_of(picture, "two"))
    assert {reading.document for reading in readings} == {"hongkong_id", "peru_id"}
    for specimen, shot in zip(specimens, shots, strict=True):
        reading = next(r for r in readings if r.document == specimen.document)
        assert reading.card_quad is not None
        assert shot.card_quad.contains(reading.card_quad.center)
        birth = reading.field_value("date_of_birth")
        assert birth is not None
        assert birth.value == specimen.truth["date_of_birth"]
