"""Page numbers as people write them: 1-3, 7."""

from __future__ import annotations

import re
from collections.abc import Iterable

from app.domain.errors import InputError

_PART = re.compile(r"\s*(\d{1,6})\s*(?:[-–]\s*(\d{1,6})\s*)?")
_MOST = 10_000


def parse_pages(text: str) -> tuple[int, ...]:
    """The numbers that the text names, each once, in the order of the text; none for an empty text.

    Raises: InputError `pages_unreadable`.
    """
    numbers: dict[int, None] = {}
    for part in re.split(r"[,;]", text) if text.strip() else []:
        found = _PART.fullmatch(part)
        first = int(found[1]) if found else 0
        last = int(found[2] or first) if found else 0
        if not 1 <= first <= last or last - first >= _MOST:
            raise InputError("pages_unreadable")
        numbers |= dict.fromkeys(range(first, last + 1))
    return tuple(numbers)


def page_text(numbers: Iterable[int]) -> str:
    """The shortest text that names these numbers, in rising order."""
    spans: list[list[int]] = []
    for number in sorted(set(numbers)):
        if spans and spans[-1][1] == number - 1:
            spans[-1][1] = number
        else:
            spans.append([number, number])
    return ", ".join(str(first) if first == last else f"{first}-{last}" for first, last in spans)
