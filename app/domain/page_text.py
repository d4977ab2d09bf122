"""A page as it is reviewed: its lines with what was read there, and the rest of what it holds besides fields."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from app.domain.content import Contact, Content, ContentPart, Paragraph, Region, Table
from app.domain.geometry import Quad
from app.domain.reading import DOUBTFUL_BELOW
from app.domain.text import Script, TextLine

LINES = "lines"
"""The name of the part that every page with contents has; the others are called as in `ContentPart`."""


@dataclass(frozen=True, slots=True)
class PageLine:
    """One line: `text` as it stands now, `read` as the machine read it ("" for a line that the operator added).

    `quad` is in pixels of the page. Lines with the same `paragraph` belong together. `doubtful` are indexes into
    `read` of characters to look at. `confidence` is the machine's, 0 to 1; 1 for what was typed.
    """

    text: str
    quad: Quad
    read: str = ""
    paragraph: int = 0
    script: Script = Script.UNKNOWN
    confidence: float = 1.0
    doubtful: tuple[int, ...] = ()

    @property
    def is_changed(self) -> bool:
        """Whether the operator changed or added it."""
        return self.text != self.read


@dataclass(frozen=True, slots=True)
class PageContent:
    """Everything on a page besides fields, as it stands now. `parts` are those that its type asks for."""

    parts: tuple[ContentPart, ...] = ()
    lines: tuple[PageLine, ...] = ()
    tables: tuple[Table, ...] = ()
    contacts: tuple[Contact, ...] = ()
    regions: tuple[Region, ...] = ()

    @property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """The lines by paragraph, in the order of the lines."""
        members: dict[int, list[int]] = {}
        for index, line in enumerate(self.lines):
            members.setdefault(line.paragraph, []).append(index)
        return tuple(Paragraph(tuple(indexes)) for indexes in members.values())

    @property
    def outside(self) -> tuple[int, ...]:
        """Indexes of the lines that stand in no table."""
        areas = [table.quad for table in self.tables if table.quad is not None]
        return tuple(i for i, line in enumerate(self.lines) if not any(a.contains(line.quad.center) for a in areas))

    @property
    def content(self) -> Content:
        """The same without the lines, as a reading has it."""
        return Content(self.parts, self.paragraphs, self.tables, self.contacts, self.regions, self.outside)

    @property
    def text(self) -> str:
        """The lines in reading order, a blank line between paragraphs."""
        blocks = ("\n".join(self.lines[index].text for index in p.lines) for p in self.paragraphs)
        return "\n\n".join(blocks)

    def allowed(self, is_allowed: Callable[[str], bool]) -> PageContent:
        """The page with only those parts that are allowed by their name ("lines", or a value of ContentPart).

        Paragraphs go with the lines.
        """
        page = self if is_allowed(LINES) else replace(self, lines=())
        left_out = {part.value: () for part in self.parts if part.value in _HELD and not is_allowed(part.value)}
        return replace(page, **left_out)


_HELD = ("tables", "contacts", "regions")
PARTS = (LINES, *_HELD)
"""What a policy can leave out of a page, by name."""


def page_content(parts: tuple[ContentPart, ...], lines: Sequence[TextLine], content: Content) -> PageContent:
    """What a reading says of the page, for a type that asks for these parts; nothing for one that asks for none."""
    if not parts:
        return PageContent()
    number = {index: at for at, paragraph in enumerate(content.paragraphs) for index in paragraph.lines}
    last = len(content.paragraphs)
    return PageContent(
        parts=parts,
        lines=tuple(_page_line(line, number.get(index, last + index)) for index, line in enumerate(lines)),
        tables=content.tables if ContentPart.TABLES in parts else (),
        contacts=content.contacts if ContentPart.CONTACTS in parts else (),
        regions=content.regions if ContentPart.REGIONS in parts else (),
    )


def _page_line(line: TextLine, paragraph: int) -> PageLine:
    doubtful: list[int] = []
    at = 0
    for symbol in line.symbols:
        if symbol.confidence < DOUBTFUL_BELOW and symbol.text.strip():
            doubtful.extend(range(at, at + len(symbol.text)))
        at += len(symbol.text)
    text = line.text
    return PageLine(text, line.quad, text, paragraph, line.script, line.confidence, tuple(doubtful))
