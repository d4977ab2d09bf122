"""Sentences about what was read, its rules and its picture; `messages.py` has the rest."""

from __future__ import annotations

from app.domain.marking import QT_TRANSLATE_NOOP

READING_MESSAGES: dict[str, str] = {
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
    "date_order_unknown": QT_TRANSLATE_NOOP(
        "texts", "Day and month of this date may be the other way round. Compare it with the other dates on the card."
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
    "character_form_changed": QT_TRANSLATE_NOOP(
        "texts", "A character was read in another form than this document uses. Compare it with the document."
    ),
    "code_name_cut": QT_TRANSLATE_NOOP(
        "texts", "The barcode holds only the beginning of this name. Compare it with the document."
    ),
    "name_spelled_otherwise": QT_TRANSLATE_NOOP(
        "texts",
        "These characters are not read as the name in Latin letters is spelled. Compare both with the document.",
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
    "number_township_unknown": QT_TRANSLATE_NOOP(
        "texts", "No known township has these letters in that state. Compare the letters with the document."
    ),
    "number_shape_wrong": QT_TRANSLATE_NOOP(
        "texts", "This number does not have the usual form. Compare length and characters with the document."
    ),
    "pattern_unfit": QT_TRANSLATE_NOOP(
        "texts", "This value does not look like the others of its kind. Compare it with the document."
    ),
    "province_misread": QT_TRANSLATE_NOOP(
        "texts", "The province was not read clearly; the name that comes nearest was taken. Compare it with the plate."
    ),
    "sex_unreadable": QT_TRANSLATE_NOOP("texts", "The sex was not read. Type M, F or X."),
    # --- vision ---
    "picture_blurred": QT_TRANSLATE_NOOP(
        "texts", "The whole picture is blurred. Hold the camera still, wait until it is sharp and take it again."
    ),
    "picture_too_dark": QT_TRANSLATE_NOOP("texts", "The picture is very dark. Switch a light on and take it again."),
    "picture_too_flat": QT_TRANSLATE_NOOP(
        "texts", "The picture has hardly any contrast. Check that the card lies the right way up and take it again."
    ),
    "spot_blurred": QT_TRANSLATE_NOOP(
        "texts", "This spot is blurred. Compare it character by character, or hold still and take it again."
    ),
    "spot_cut_off": QT_TRANSLATE_NOOP(
        "texts", "This spot is cut off by the edge of the picture. Move the card to the middle and take it again."
    ),
    "spot_glare": QT_TRANSLATE_NOOP(
        "texts", "Light is reflected on this spot. Tilt the card a little and take it again."
    ),
    "spot_low_contrast": QT_TRANSLATE_NOOP(
        "texts", "The print on this spot is very faint. Compare it with the card itself."
    ),
    "spot_small": QT_TRANSLATE_NOOP(
        "texts", "The letters are only {pixels} pixels high. Move closer if they are doubtful."
    ),
    "spot_too_dark": QT_TRANSLATE_NOOP("texts", "This spot is too dark. Switch a light on and take it again."),
    "spot_too_small": QT_TRANSLATE_NOOP(
        "texts", "The letters are only {pixels} pixels high, too small to read safely. Move closer and take it again."
    ),
    # --- ocr ---
    "engine_failed": QT_TRANSLATE_NOOP(
        "texts", "The reading engine failed on this picture. Try again; if it fails again, start the program anew."
    ),
    "engine_out_of_memory": QT_TRANSLATE_NOOP(
        "texts", "There is not enough memory to read this picture. Close other programs and try again."
    ),
    "engine_telemetry_on": QT_TRANSLATE_NOOP(
        "texts",
        "The reading engine was started in a way that could send data out, so it was stopped. Start the program anew.",
    ),
    "model_changed": QT_TRANSLATE_NOOP(
        "texts", "The model file {name} is not the one this program was tested with. Install the program again."
    ),
    "model_list_broken": QT_TRANSLATE_NOOP(
        "texts", "The list of models ({file}) cannot be read. Install the program again."
    ),
    "model_missing": QT_TRANSLATE_NOOP(
        "texts", "The model {name}, which reading needs, is missing. Install the program again."
    ),
    "second_opinion_missing": QT_TRANSLATE_NOOP(
        "texts",
        "A second opinion by Tesseract was asked for, but Tesseract or its language data is not installed. "
        "Install both, or read without it.",
    ),
    # --- extraction ---
    "accent_uncertain": QT_TRANSLATE_NOOP("texts", "An accent is hard to see. Compare the accents with the picture."),
    "catalogue_broken": QT_TRANSLATE_NOOP(
        "texts", "{file}, line {line}: {key} is wrong ({why}). Mend the file or remove it, then start again."
    ),
    "character_mended": QT_TRANSLATE_NOOP(
        "texts",
        "As read, this breaks a rule. One doubtful character was exchanged to meet it. Compare every character.",
    ),
    "character_uncertain": QT_TRANSLATE_NOOP(
        "texts", "At least one character is hard to read. Compare the marked ones with the picture."
    ),
    "label_not_read": QT_TRANSLATE_NOOP(
        "texts", "The words beside this value could not be read. Check that it is the right one."
    ),
    "mrz_blind_rival": QT_TRANSLATE_NOOP(
        "texts",
        "A character in the machine-readable zone could be another one that no check digit tells apart. Compare it.",
    ),
    "mrz_check_holds": QT_TRANSLATE_NOOP("texts", "The check digit in the machine-readable zone fits."),
    "name_from_zone_only": QT_TRANSLATE_NOOP(
        "texts", "Only the machine-readable zone gave this name, and it writes no accents. Compare it with the print."
    ),
    "risk_above_limit": QT_TRANSLATE_NOOP(
        "texts", "About 1 in {number} such values is wrong, more than this desk lets pass. Compare it with the picture."
    ),
    "risk_unknown": QT_TRANSLATE_NOOP(
        "texts", "How often such values are wrong has not been measured. Compare it with the picture."
    ),
    "value_from_number_only": QT_TRANSLATE_NOOP(
        "texts", "This was not read in its own place; another number on the card encodes it. Compare it with the print."
    ),
    "names_differ_in_length": QT_TRANSLATE_NOOP(
        "texts", "The printed name and the machine-readable zone fit together but are not the same. Compare both."
    ),
    "script_unreadable": QT_TRANSLATE_NOOP(
        "texts", "This program cannot read {script} writing yet. Type the field from the picture."
    ),
    "sides_disagree": QT_TRANSLATE_NOOP(
        "texts",
        "Front and back say different things. Look at both sides; if the back is of another card, part them.",
    ),
    "sources_disagree": QT_TRANSLATE_NOOP(
        "texts",
        "The printed text and the machine-readable zone say different things. Choose the one the picture shows.",
    ),
}
