"""Cards that were read a moment ago, so that taking a page for another type recognises nothing twice."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field

from app.domain.image import Page, Raster
from app.services.card_text import ReadCard

_PAGES_HELD = 2

Cards = tuple[ReadCard, ...]


@dataclass(frozen=True, slots=True)
class _Held:
    raster: Raster
    by_way: dict[str, Cards] = field(default_factory=dict)


class HeldCards:
    """The cards of the last pages, by page and by the way in which they were looked for.

    `get` is for one thread, `forget` for any.
    """

    def __init__(self) -> None:
        self._pages: OrderedDict[str, _Held] = OrderedDict()

    def get(self, page: Page, way: str, read: Callable[[], Cards]) -> Cards:
        """What is held of this very picture when it was looked at in that way, else what `read` gives."""
        held = self._pages.pop(page.page_id, None)
        if held is None or held.raster is not page.raster:
            held = _Held(page.raster)
        self._pages[page.page_id] = held
        while len(self._pages) > _PAGES_HELD:
            self._pages.popitem(last=False)
        if way not in held.by_way:
            held.by_way[way] = read()
        return held.by_way[way]

    def forget(self, page_id: str) -> None:
        """Drops all that is held of the page."""
        self._pages.pop(page_id, None)
