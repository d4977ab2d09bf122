"""Values made safe for spreadsheets: text stays text, and what a cell cannot hold is refused, never cut or changed."""

from __future__ import annotations

from app.domain.errors import ExportError

MOST_UNITS = 32_767
"""UTF-16 units that one cell holds. Source: Excel specifications and limits, "Total number of characters"."""

_BIDI_CONTROLS = dict.fromkeys([0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)])
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def cell_text(value: str, *, key: str) -> str:
    """The value with line ends as \\n and without marks that turn the direction of what follows.

    Raises: ExportError `export_character_unsupported` for characters that no XML file can hold,
    `export_value_too_long` for more than 32,767 UTF-16 units; `key` tells the operator which field.
    """
    text = value.replace("\r\n", "\n").replace("\r", "\n").translate(_BIDI_CONTROLS)
    if any(not _is_xml(ord(character)) for character in text):
        raise ExportError("export_character_unsupported", field=key)
    if len(text.encode("utf-16-le")) // 2 > MOST_UNITS:
        raise ExportError("export_value_too_long", field=key)
    return text


def csv_text(value: str, *, key: str) -> str:
    """As `cell_text`, with an apostrophe before anything that a spreadsheet would take for a formula.

    Raises: as `cell_text`.
    """
    text = cell_text(value, key=key)
    return f"'{text}" if text.startswith((*_FORMULA_STARTS, "'")) else text


def _is_xml(code: int) -> bool:
    """Source: XML 1.0 §2.2, production Char."""
    if code in (0x9, 0xA):
        return True
    return 0x20 <= code <= 0xD7FF or 0xE000 <= code <= 0xFFFD or 0x10000 <= code <= 0x10FFFF
