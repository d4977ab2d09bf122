"""What a page holds besides fields: each part that its type asks for is looked for by the room that knows it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from app.domain.content import Content, ContentPart
from app.domain.document import DocumentType
from app.extraction.contacts import find_contacts
from app.extraction.paragraphs import find_paragraphs
from app.services.card_text import ReadCard

Finder = Callable[[ReadCard, Content], Content]
"""Takes the page as it was read and what was found before; gives that with its own part added, in pixels of the page.

`ReadCard.upright_lines` and `ReadCard.image` are upright; `ReadCard.to_page` leads back to the page.
"""


def read_content(card: ReadCard, document: DocumentType) -> Content:
    """Everything that the type asks for besides its fields, in pixels of the page."""
    content = Content(parts=document.contents)
    for part in document.contents:
        content = _FINDERS[part](card, content)
    return content


def _paragraphs(card: ReadCard, content: Content) -> Content:
    return replace(content, paragraphs=find_paragraphs(card.upright_lines))


def _contacts(card: ReadCard, content: Content) -> Content:
    found = find_contacts(card.upright_lines)
    return replace(content, contacts=tuple(replace(c, quad=card.to_page.apply_quad(c.quad)) for c in found))


_FINDERS: Mapping[ContentPart, Finder] = {ContentPart.PARAGRAPHS: _paragraphs, ContentPart.CONTACTS: _contacts}
