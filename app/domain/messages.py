"""The English sentence for every code of an error or finding: what happened, and what to do.

The desk translates them (context "texts"); the command line prints them as they are. Placeholders are names of
`params`.
"""

from __future__ import annotations

from collections.abc import Mapping

from app.domain.capture_messages import CAPTURE_MESSAGES
from app.domain.marking import QT_TRANSLATE_NOOP
from app.domain.reading_messages import READING_MESSAGES
from app.domain.store_messages import STORE_MESSAGES

MESSAGES: dict[str, str] = {
    # --- records ---
    "record_state_illegal": QT_TRANSLATE_NOOP(
        "texts", "This record cannot go from {old} to {new}. Open it again and repeat the step."
    ),
    # --- settings and drafts ---
    "draft_unreadable": QT_TRANSLATE_NOOP(
        "texts", "A document of before cannot be put back on the desk. Open its picture again."
    ),
    "machine_setting_wrong": QT_TRANSLATE_NOOP(
        "texts", "In {file}, {key} is no setting or has a value that is not allowed. Tell the administrator."
    ),
    "machine_settings_unreadable": QT_TRANSLATE_NOOP(
        "texts", "{file} cannot be read, so nothing in it is locked. Tell the administrator."
    ),
    "store_closed": QT_TRANSLATE_NOOP("texts", "The records are not open. Sign in, or start the program again."),
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
    "card_too_far": QT_TRANSLATE_NOOP(
        "texts",
        "The card fills less than {percent} % of the picture. Move closer and take it again if fields are doubtful.",
    ),
    "document_uncertain": QT_TRANSLATE_NOOP(
        "texts",
        "The kind of document is only {percent} % sure. If it is wrong, choose the right one from the list.",
    ),
    "type_uncertain": QT_TRANSLATE_NOOP(
        "texts", "The kind of document is not sure, so this may be another field. Compare it with the picture."
    ),
    "document_unknown": QT_TRANSLATE_NOOP("texts", "No kind of document is called {document}. Choose one of the list."),
    "side_above_limit": QT_TRANSLATE_NOOP(
        "texts", "The picture is larger than {most} pixels a side. It was read all the same; check the fields."
    ),
    "side_below_limit": QT_TRANSLATE_NOOP(
        "texts",
        "The picture is smaller than {least} pixels a side. Take it again from nearer or at a higher resolution.",
    ),
    "fields_open": QT_TRANSLATE_NOOP(
        "texts", "Fields that nobody looked at: {count}, the first is {field}. Accept it with Enter, or correct it."
    ),
    "reading_abandoned": QT_TRANSLATE_NOOP("texts", "Reading was stopped because the page was closed."),
    "reading_failed": QT_TRANSLATE_NOOP(
        "texts",
        "Reading stopped because of a fault in the program ({fault} in {place}). Try the document once more; "
        "if it happens again, please report these two words.",
    ),
    "reading_out_of_memory": QT_TRANSLATE_NOOP(
        "texts",
        "There was not enough memory to read this page. Close other programs, or scan the document again at a lower "
        "resolution.",
    ),
    "reason_missing": QT_TRANSLATE_NOOP(
        "texts", "A rule is not met, and no reason was given. Correct the field, or write why it is right as it is."
    ),
    "rule_failed": QT_TRANSLATE_NOOP(
        "texts", "A rule of {field} is not met ({rule}). Correct the field, or write why it is right as it is."
    ),
    "worker_died": QT_TRANSLATE_NOOP(
        "texts",
        "The reading process stopped in the middle of this document and was started again. Try the document once "
        "more; if it happens again, scan or photograph it anew.",
    ),
    "worker_timeout": QT_TRANSLATE_NOOP(
        "texts",
        "This document took longer than {seconds} seconds, so reading was stopped. Scan or photograph it again, "
        "straight and without much background.",
    ),
    "worker_unavailable": QT_TRANSLATE_NOOP(
        "texts", "The reading process could not be started. Close other programs, then start Countersign again."
    ),
    # --- desktop ---
    "desk_internal_error": QT_TRANSLATE_NOOP(
        "texts",
        "Something went wrong inside the program ({kind}). Nothing you typed is lost; try it again, and report it if it"
        " happens twice.",
    ),
    "display_library_missing": QT_TRANSLATE_NOOP(
        "texts",
        "The window cannot be shown: the system lacks {libraries}. On Debian or Ubuntu install: {packages}.",
    ),
    "display_missing": QT_TRANSLATE_NOOP(
        "texts",
        "There is no display to show the window on. Start Countersign in a graphical session, or use the command"
        " countersign read.",
    ),
    "display_unreachable": QT_TRANSLATE_NOOP(
        "texts",
        "The display {display} does not answer. Check that the graphical session is running and that DISPLAY names it.",
    ),
    "field_without_box": QT_TRANSLATE_NOOP(
        "texts", "This field has no box on the picture yet. Draw one: Field, Draw the box by hand."
    ),
    **CAPTURE_MESSAGES,
    **READING_MESSAGES,
    **STORE_MESSAGES,
}


def message(code: str, params: Mapping[str, str | int | float] | None = None) -> str:
    """The sentence for the code with its values filled in; the bare code if the sentence is missing or does not fit."""
    try:
        return MESSAGES[code].format(**(params or {}))
    except (KeyError, IndexError, ValueError):
        return code
