"""How verified records leave: the export profile that the operator picks with Ctrl+1 to Ctrl+9."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class ExportFormat(StrEnum):
    """The file that is written; the values are also the usual suffixes."""

    JSON = "json"
    XLSX = "xlsx"
    CSV = "csv"
    TXT = "txt"


@dataclass(frozen=True, slots=True)
class ExportProfile:
    """One way out. `path` is the file; `append` adds to it, else every record gets a new file beside it that is
    numbered; `photo` also writes the portrait. `language` is the tag of the names that stand above the values.
    """

    name: str
    format: ExportFormat
    path: str
    append: bool = True
    photo: bool = False
    language: str = "en"
