"""Which cards in native scripts are tested, and how what was read of them compares with the truth."""

from __future__ import annotations

from collections.abc import Mapping

from app.domain.reading import FieldValue
from tests.bench.scores import same_print
from tests.specimens.specimen import Specimen

NATIVE_CARDS = (
    "vietnam_id", "vietnam_id_back", "cambodia_id", "myanmar_id", "myanmar_id_back", "myanmar_driving_licence",
    "thailand_plate", "thailand_id", "thailand_id_back",
)  # fmt: skip


def wrong_fields(specimen: Specimen, found: Mapping[str, FieldValue]) -> list[tuple[str, str, str]]:
    """Key, truth and value of every printed field that was not read as printed."""
    return [
        (key, truth, found[key].value if key in found else "no such field")
        for key, truth in specimen.truth.items()
        if key not in found or same_print(found[key].value) != same_print(truth)
    ]


def invented_fields(specimen: Specimen, found: Mapping[str, FieldValue]) -> list[tuple[str, str]]:
    """Key and value of every field that was read and is not printed."""
    return [(key, value.value) for key, value in found.items() if value.value and key not in specimen.truth]
