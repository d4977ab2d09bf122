"""What a page holds besides fields: paragraphs, tables, contact details, signatures and seals."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.domain.geometry import Quad


class ContentPart(StrEnum):
    """What a document type may be searched for besides its fields; the values stand in resources/documents."""

    PARAGRAPHS = "paragraphs"
    TABLES = "tables"
    CONTACTS = "contacts"
    REGIONS = "regions"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Lines that belong together: indexes into the reading's `lines`, in reading order."""

    lines: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of a table: its first row and column from 0, how many of each it spans, its text with line breaks.

    `quad` is in pixels of the page and bounds the cell, not its print. `confidence` is 0 to 1; that of an empty cell
    is 1.
    """

    row: int
    column: int
    row_span: int = 1
    column_span: int = 1
    text: str = ""
    quad: Quad | None = None
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Table:
    """A table: `cells` are ordered by row, then column; every place of the grid is covered by exactly one cell."""

    rows: int
    columns: int
    cells: tuple[Cell, ...]
    quad: Quad | None = None

    def cell_at(self, row: int, column: int) -> Cell | None:
        """The cell that covers this place of the grid, or None outside it."""
        for cell in self.cells:
            if cell.row <= row < cell.row + cell.row_span and cell.column <= column < cell.column + cell.column_span:
                return cell
        return None


class ContactKind(StrEnum):
    """Kinds of contact details; the values stand in exports."""

    PHONE = "phone"
    EMAIL = "email"
    URL = "url"
    ADDRESS = "address"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class Contact:
    """One contact detail: `value` in its usual form (a phone number as in E.164), `text` as printed."""

    kind: ContactKind
    value: str
    text: str
    quad: Quad
    confidence: float = 1.0


class RegionKind(StrEnum):
    """Kinds of regions; the values stand in exports."""

    SIGNATURE = "signature"
    SEAL = "seal"


@dataclass(frozen=True, slots=True)
class Region:
    """A signature or a seal with its place in pixels of the page; `text` is what stands on the seal."""

    kind: RegionKind
    quad: Quad
    text: str = ""
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Content:
    """Everything that was found on a page besides the fields. Quads in pixels of the page.

    `parts` are those that were looked for; `outside` are indexes of the reading's `lines` that stand in no table.
    """

    parts: tuple[ContentPart, ...] = ()
    paragraphs: tuple[Paragraph, ...] = ()
    tables: tuple[Table, ...] = ()
    contacts: tuple[Contact, ...] = ()
    regions: tuple[Region, ...] = ()
    outside: tuple[int, ...] = ()
