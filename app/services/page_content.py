"""What a page holds besides fields: each part that its type asks for is looked for by the room that knows it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from app.domain.content import Content, ContentPart
from app.domain.document import DocumentType
from app.extraction.contacts import find_contacts
from app.extraction.paragraphs import find_paragraphs
from app.ocr.engine import Engine, Image
from app.services.card_text import ReadCard
from app.services.page_regions import find_regions
from app.services.tables import read_tables


@dataclass(frozen=True, slots=True)
class SeenPage:
    """What finders look at: the page's pixels as they came in, what was read of it, and the engine to read more."""

    image: Image = field(repr=False)
    card: ReadCard
    engine: Engine


Finder = Callable[[SeenPage, Content], Content]
"""Takes the page as it was read and what was found before; gives that with its own part added, in pixels of the page.

`ReadCard.upright_lines` and `ReadCard.image` are upright; `ReadCard.to_page` leads back to the page.
"""


def read_content(page: SeenPage, document: DocumentType) -> Content:
    """Everything that the type asks for besides its fields, in pixels of the page."""
    content = Content(parts=document.contents)
    for part in document.contents:
        content = _FINDERS[part](page, content)
    return content


def _paragraphs(page: SeenPage, content: Content) -> Content:
    return replace(content, paragraphs=find_paragraphs(page.card.upright_lines))


def _contacts(page: SeenPage, content: Content) -> Content:
    found = find_contacts(page.card.upright_lines)
    onto_page = page.card.to_page
    return replace(content, contacts=tuple(replace(c, quad=onto_page.apply_quad(c.quad)) for c in found))


def _tables(page: SeenPage, content: Content) -> Content:
    tables, outside = read_tables(page.image, page.card, page.engine)
    return replace(content, tables=tables, outside=outside)


def _regions(page: SeenPage, content: Content) -> Content:
    return replace(content, regions=find_regions(page.card, page.engine))


_FINDERS: Mapping[ContentPart, Finder] = {
    ContentPart.PARAGRAPHS: _paragraphs,
    ContentPart.CONTACTS: _contacts,
    ContentPart.TABLES: _tables,
    ContentPart.REGIONS: _regions,
}
