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
    "record_not_verified": QT_TRANSLATE_NOOP(
        "texts", "This record is not countersigned yet. Countersign it, then export."
    ),
    "export_file_foreign": QT_TRANSLATE_NOOP(
        "texts",
        "{file} was not written by Countersign, so nothing was added to it. Choose another file in the profile.",
    ),
    "export_schema_broken": QT_TRANSLATE_NOOP(
        "texts", "The record does not have the promised form at {place}. Nothing was written; please report this."
    ),
    "export_character_unsupported": QT_TRANSLATE_NOOP(
        "texts", "The field {field} holds a character that the file cannot hold. Retype the field, then export again."
    ),
    "export_value_too_long": QT_TRANSLATE_NOOP(
        "texts", "The field {field} is longer than a spreadsheet cell can hold. Shorten it, or export to JSON."
    ),
    "export_disk_full": QT_TRANSLATE_NOOP(
        "texts",
        "The disk is full, so {file} was not written. The old file is unchanged. Free some space and export again.",
    ),
    "export_not_allowed": QT_TRANSLATE_NOOP(
        "texts", "{file} may not be written there. The old file is unchanged. Choose another folder in the profile."
    ),
    "export_folder_missing": QT_TRANSLATE_NOOP(
        "texts", "The folder of {file} is not there. Plug the drive in again, or choose another folder in the profile."
    ),
    "export_file_in_use": QT_TRANSLATE_NOOP(
        "texts", "{file} is open in another program. Close it there, then export again."
    ),
    "export_failed": QT_TRANSLATE_NOOP(
        "texts", "{file} could not be written. The old file is unchanged. Try again, or choose another folder."
    ),
    # --- services ---
    # --- desktop ---
}


def message(code: str, params: Mapping[str, str | int | float] | None = None) -> str:
    """The sentence for the code with its values filled in; the bare code if the sentence is missing or does not fit."""
    try:
        return MESSAGES[code].format(**(params or {}))
    except (KeyError, IndexError, ValueError):
        return code
