"""What the operator does to the contents of a page: lines corrected, added or left out, other parts replaced."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import zip_longest

from app.domain.content import Contact, ContentPart, Region, Table
from app.domain.geometry import Quad
from app.domain.page_text import LINES, PageContent, PageLine, page_content
from app.domain.reading import Reading
from app.domain.record import Correction
from app.services.review_history import Act, ContentEdits, Draft, History


def page_now(draft: Draft, reading: Reading | None) -> PageContent:
    """The page as it stands: what was read, with the operator's parts in place of the machine's."""
    page = page_read(draft, reading)
    edits = draft.edits
    parts = {LINES: edits.lines} if page.parts else {}
    parts |= {part.value: getattr(edits, part.value) for part in page.parts if part is not ContentPart.PARAGRAPHS}
    return replace(page, **{name: value for name, value in parts.items() if value is not None})  # type: ignore[arg-type]


def page_read(draft: Draft, reading: Reading | None) -> PageContent:
    """The page as the machine read it, for the draft's type."""
    parts = draft.document.contents
    return page_content(parts, reading.lines, reading.content) if reading else PageContent(parts)


def content_corrections(page: PageContent, read: PageContent) -> tuple[Correction, ...]:
    """What differs from what was read, part by part; lines one by one."""
    found = [Correction(LINES, line.read, line.text) for line in page.lines if line.is_changed]
    left = [line.read for line in page.lines]
    for line in read.lines:
        if line.read in left:
            left.remove(line.read)
        elif page.lines != read.lines:
            found.append(Correction(LINES, line.read, ""))
    for name, words in _WORDS.items():
        for before, after in zip_longest(words(read), words(page), fillvalue=""):
            if before != after:
                found.append(Correction(name, before, after))
    return tuple(found)


class ContentReview:
    """The contents of the page on the desk and every act on them, each one step that can be undone.

    Part of a ReviewSession, whose history it shares; `changed` is called after every act. GUI thread only.
    """

    def __init__(
        self, history: History, reading: Callable[[], Reading | None], changed: Callable[[bool], bool]
    ) -> None:
        self._history = history
        self._reading = reading
        self._changed = changed

    @property
    def parts(self) -> tuple[ContentPart, ...]:
        """What the type asks for besides fields; empty for a card."""
        return self._history.draft.document.contents

    @property
    def page(self) -> PageContent:
        """The page as it stands now."""
        return page_now(self._history.draft, self._reading())

    @property
    def read(self) -> PageContent:
        """The page as the machine read it."""
        return page_read(self._history.draft, self._reading())

    @property
    def edits(self) -> ContentEdits:
        """What the operator did so far, for the journal."""
        return self._history.draft.edits

    @property
    def is_changed(self) -> bool:
        """Whether anything differs from what was read."""
        return self.edits != ContentEdits() and self.page != self.read

    def set_line(self, index: int, text: str) -> bool:
        """Makes this the text of the line; False if nothing changes."""
        lines = self.page.lines
        if not 0 <= index < len(lines) or lines[index].text == text:
            return False
        return self.set_lines((*lines[:index], replace(lines[index], text=text), *lines[index + 1 :]))

    def remove_line(self, index: int) -> bool:
        """Leaves the line out; False if there is none."""
        lines = self.page.lines
        return 0 <= index < len(lines) and self.set_lines((*lines[:index], *lines[index + 1 :]))

    def add_line(self, index: int, text: str, quad: Quad) -> bool:
        """Puts a new line before the one at `index`, into the paragraph of the line above it."""
        lines = self.page.lines
        index = min(max(index, 0), len(lines))
        near = lines[index - 1] if index else lines[0] if lines else None
        line = PageLine(text, quad, paragraph=near.paragraph if near else 0)
        return self.set_lines((*lines[:index], line, *lines[index:]))

    def set_lines(self, lines: tuple[PageLine, ...]) -> bool:
        """Replaces all lines; False if nothing changes."""
        return self._put(LINES, lines)

    def set_tables(self, tables: tuple[Table, ...]) -> bool:
        """Replaces all tables; False if nothing changes."""
        return self._put(ContentPart.TABLES.value, tables)

    def set_contacts(self, contacts: tuple[Contact, ...]) -> bool:
        """Replaces all contact details; False if nothing changes."""
        return self._put(ContentPart.CONTACTS.value, contacts)

    def set_regions(self, regions: tuple[Region, ...]) -> bool:
        """Replaces all signatures and seals; False if nothing changes."""
        return self._put(ContentPart.REGIONS.value, regions)

    def _put(self, name: str, value: object) -> bool:
        if not self.parts or getattr(self.page, name) == value:
            return False
        draft = self._history.draft
        after = replace(draft, edits=replace(draft.edits, **{name: value}))  # type: ignore[arg-type]
        return self._changed(self._history.do(name, Act.CONTENT, after))


def _cell_words(page: PageContent) -> Iterator[str]:
    for table in page.tables:
        for cell in table.cells:
            yield cell.text


_WORDS: dict[str, Callable[[PageContent], Iterator[str]]] = {
    ContentPart.TABLES.value: _cell_words,
    ContentPart.CONTACTS.value: lambda page: (contact.value for contact in page.contacts),
    ContentPart.REGIONS.value: lambda page: (f"{region.kind} {region.text}".strip() for region in page.regions),
}
