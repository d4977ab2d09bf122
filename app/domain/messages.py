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
    "age_unlikely": QT_TRANSLATE_NOOP(
        "texts", "This date of birth means an age of more than 125 years. Compare the year with the document."
    ),
    "country_unknown": QT_TRANSLATE_NOOP(
        "texts",
        "This is no known state or nationality. Type its three-letter code as the machine-readable lines print it.",
    ),
    "date_digit_guessed": QT_TRANSLATE_NOOP(
        "texts", "A letter in this date was read as a digit. Compare the date with the document."
    ),
    "date_impossible": QT_TRANSLATE_NOOP(
        "texts", "This day is not in the calendar. Type the date as the document prints it."
    ),
    "date_in_future": QT_TRANSLATE_NOOP("texts", "This date lies in the future. Compare it with the document."),
    "date_month_guessed": QT_TRANSLATE_NOOP("texts", "The month was not read clearly. Compare it with the document."),
    "date_months_differ": QT_TRANSLATE_NOOP(
        "texts", "The two words for the month do not agree. Compare the date with the document."
    ),
    "date_unreadable": QT_TRANSLATE_NOOP(
        "texts", "This is not a date. Type it as year-month-day, for example 1980-10-31."
    ),
    "date_year_unlikely": QT_TRANSLATE_NOOP(
        "texts", "The year of this date is unlikely. Compare it with the document."
    ),
    "dates_out_of_order": QT_TRANSLATE_NOOP(
        "texts", "This date should not be before the one in {first}. Compare both with the document."
    ),
    "document_expired": QT_TRANSLATE_NOOP(
        "texts", "This document has expired. Ask for a valid one, or give a reason to accept it."
    ),
    "height_unlikely": QT_TRANSLATE_NOOP("texts", "This height is unlikely. Type it in centimetres as printed."),
    "height_unreadable": QT_TRANSLATE_NOOP("texts", "No height was found here. Type it in centimetres as printed."),
    "mrz_check_failed": QT_TRANSLATE_NOOP(
        "texts",
        "The check digit of {element} in the machine-readable lines does not fit. Compare the characters one by one.",
    ),
    "mrz_country_unknown": QT_TRANSLATE_NOOP(
        "texts",
        "The machine-readable lines name an unknown state in {element}. Compare the three letters with the document.",
    ),
    "mrz_date_impossible": QT_TRANSLATE_NOOP(
        "texts", "The machine-readable lines give an impossible date in {element}. Compare it with the document."
    ),
    "mrz_form_unknown": QT_TRANSLATE_NOOP(
        "texts",
        "These lines do not have the length of any known machine-readable zone. Read the lines again or type them.",
    ),
    "mrz_names_cut": QT_TRANSLATE_NOOP(
        "texts", "The name is too long for the machine-readable lines and is cut off there. Use the printed name."
    ),
    "mrz_symbols_illegal": QT_TRANSLATE_NOOP(
        "texts",
        "{count} character(s) of the machine-readable lines cannot stand where they were read. Compare the lines.",
    ),
    "name_has_digits": QT_TRANSLATE_NOOP("texts", "There is a digit in this name. Compare it with the document."),
    "number_check_failed": QT_TRANSLATE_NOOP(
        "texts", "The check digit of this number does not fit. Compare every character; some specimens are printed so."
    ),
    "number_contradicts_birth": QT_TRANSLATE_NOOP(
        "texts", "This number was given to a person with another date of birth. Compare both with the document."
    ),
    "number_contradicts_sex": QT_TRANSLATE_NOOP(
        "texts", "This number was given to a person of the other sex. Compare both with the document."
    ),
    "number_digit_guessed": QT_TRANSLATE_NOOP(
        "texts", "A letter in this number was read as a digit. Compare it with the document."
    ),
    "number_region_unknown": QT_TRANSLATE_NOOP(
        "texts", "The first digits of this number belong to no known province. Compare them with the document."
    ),
    "number_shape_wrong": QT_TRANSLATE_NOOP(
        "texts", "This number does not have the usual form. Compare length and characters with the document."
    ),
    "pattern_unfit": QT_TRANSLATE_NOOP(
        "texts", "This value does not look like the others of its kind. Compare it with the document."
    ),
    "sex_unreadable": QT_TRANSLATE_NOOP("texts", "The sex was not read. Type M, F or X."),
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
    "fields_open": QT_TRANSLATE_NOOP(
        "texts", "Fields that nobody looked at: {count}, the first is {field}. Accept it with Enter, or correct it."
    ),
    "reason_missing": QT_TRANSLATE_NOOP(
        "texts", "A rule is not met, and no reason was given. Correct the field, or write why it is right as it is."
    ),
    "rule_failed": QT_TRANSLATE_NOOP(
        "texts", "A rule of {field} is not met ({rule}). Correct the field, or write why it is right as it is."
    ),
    # --- desktop ---
}


def message(code: str, params: Mapping[str, str | int | float] | None = None) -> str:
    """The sentence for the code with its values filled in; the bare code if the sentence is missing or does not fit."""
    try:
        return MESSAGES[code].format(**(params or {}))
    except (KeyError, IndexError, ValueError):
        return code
