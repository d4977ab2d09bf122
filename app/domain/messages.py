"""The English sentence for every code of an error or finding: what happened, and what to do.

The desk translates them (context "texts"); the command line prints them as they are. Placeholders are names of
`params`.
"""

from __future__ import annotations

from collections.abc import Mapping


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802 - the name that lupdate looks for
    """The text unchanged; marks it for lupdate, which reads this file as text."""
    return text


MESSAGES: dict[str, str] = {
    # --- records ---
    "record_state_illegal": QT_TRANSLATE_NOOP(
        "texts", "This record cannot go from {old} to {new}. Open it again and repeat the step."
    ),
    # --- rules ---
    # --- capture ---
    # --- vision ---
    # --- ocr ---
    # --- extraction ---
    # --- export ---
    # --- services ---
    # --- desktop ---
}


def message(code: str, params: Mapping[str, str | int | float] | None = None) -> str:
    """The sentence for the code with its values filled in; the bare code if the sentence is missing or does not fit."""
    try:
        return MESSAGES[code].format(**(params or {}))
    except (KeyError, IndexError, ValueError):
        return code
