"""Which readings of one file are the sides of one card, and the readings as the objects that leave for JSON."""

from __future__ import annotations

import functools
import os
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any

from app.domain.document import DocumentType
from app.domain.reading import Reading
from app.domain.sides import are_sides
from app.export.reading import error_object, reading_object
from app.extraction.catalogue import load_with_own
from app.resources import resource
from app.services.opening import FileOutcome
from app.services.review_sides import Side, in_order, join, joins_by_itself

OWN_TYPES = "COUNTERSIGN_TYPES"
"""Environment variable: folders with document types of the site's own, parted as in PATH."""


def outcome_objects(outcome: FileOutcome, *, photo: bool) -> list[dict[str, Any]]:
    """One object for each document of the file, and one for the error that ended it. Sides of one card have the same
    `card`.
    """
    readings = [(page, reading) for page, found in outcome.pages for reading in found]
    cards = card_numbers(readings, _catalogue(os.environ.get(OWN_TYPES, "")), today=datetime.now().astimezone().date())
    objects = [
        reading_object(reading, file=outcome.file, page=page, card=card, photo=photo)
        for (page, reading), card in zip(readings, cards, strict=True)
    ]
    if outcome.error is not None:
        objects.append(error_object(outcome.error, file=outcome.file))
    return objects


def card_numbers(
    readings: Sequence[tuple[int, Reading]], catalogue: Mapping[str, DocumentType], *, today: date
) -> list[int]:
    """The card of each reading (they come with their pages), counted from 1 within the file.

    Two neighbours share a card if their types are front and back of one and nothing that they say speaks against it,
    where no others lie on their page or in their file; else only if they also agree about a number, a date or a name.
    """
    cards: list[int] = []
    is_open = False
    for at, (_page, reading) in enumerate(readings):
        if is_open and _is_other_side(readings, at, catalogue, today):
            cards.append(cards[-1])
            is_open = False
        else:
            cards.append(cards[-1] + 1 if cards else 1)
            is_open = reading.document in catalogue
    return cards


def _is_other_side(
    readings: Sequence[tuple[int, Reading]], at: int, catalogue: Mapping[str, DocumentType], today: date
) -> bool:
    """Whether this reading is of the same card as the one before it."""
    (page, before), (own_page, own) = readings[at - 1], readings[at]
    if own.document not in catalogue or not are_sides(catalogue[before.document], catalogue[own.document]):
        return False
    first, second = Side(catalogue[before.document], before), Side(catalogue[own.document], own)
    front, back = (first, second) if in_order(first, second) else (second, first)
    on_page = sum(number == own_page for number, _reading in readings)
    alone = len(readings) == 2 or (page == own_page and on_page == 2)
    return joins_by_itself(front, back, join(front, back, today=today).fit, declared=alone)


@functools.lru_cache(maxsize=1)
def _catalogue(own: str) -> Mapping[str, DocumentType]:
    return load_with_own(resource("documents"), [Path(folder) for folder in own.split(os.pathsep) if folder])[0]
