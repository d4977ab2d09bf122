"""The English sentence for every code of an error or finding: what happened, and what to do.

The desk translates them (context "texts"); the command line prints them as they are. Placeholders are names of
`params`.
"""

from __future__ import annotations

from collections.abc import Mapping

from app.domain.marking import QT_TRANSLATE_NOOP
from app.domain.store_messages import STORE_MESSAGES

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
    # --- capture ---
    "file_empty": QT_TRANSLATE_NOOP("texts", "This file is empty. Scan or photograph the document again."),
    "file_changed": QT_TRANSLATE_NOOP(
        "texts", "This file is not the one any more that was opened before. Open it again."
    ),
    "file_missing": QT_TRANSLATE_NOOP(
        "texts", "This file is not there any more. Plug the drive in again, or choose another file."
    ),
    "file_not_plain": QT_TRANSLATE_NOOP("texts", "This is a folder or a device, not a file. Choose a picture file."),
    "file_too_slow": QT_TRANSLATE_NOOP(
        "texts",
        "Opening this file took longer than {seconds} seconds, so it was stopped. Scan the document again at a lower "
        "resolution.",
    ),
    "file_unsafe": QT_TRANSLATE_NOOP(
        "texts",
        "This file cannot be opened safely: it is damaged, or made to take too much memory. Scan or photograph the "
        "document again.",
    ),
    "file_too_big": QT_TRANSLATE_NOOP(
        "texts", "This file is larger than {limit_mb} MB. Scan the document again at a lower resolution."
    ),
    "file_unreadable": QT_TRANSLATE_NOOP(
        "texts", "This file may not be read, or its disk is faulty. Copy it to another folder and open it there."
    ),
    "image_broken": QT_TRANSLATE_NOOP(
        "texts",
        "This picture is damaged, or stored in a rare way that cannot be opened. Save it again as PNG or JPEG, "
        "or scan the document again.",
    ),
    "image_incomplete": QT_TRANSLATE_NOOP(
        "texts", "A part of this picture is missing. Copy the file once more, or scan the document again."
    ),
    "image_reduced": QT_TRANSLATE_NOOP(
        "texts",
        "The picture was very large and was reduced from {width} × {height} to {new_width} × {new_height} pixels.",
    ),
    "image_too_large": QT_TRANSLATE_NOOP(
        "texts",
        "This picture is too large: more than 20,000 pixels on a side, or 120 million in all "
        "(WebP: 30 million, HEIC and AVIF: 52 million). Scan the document again at a lower resolution.",
    ),
    "image_too_small": QT_TRANSLATE_NOOP(
        "texts",
        "This picture has only {width} × {height} pixels; nothing can be read below 15 on a side. "
        "Scan or photograph the document again.",
    ),
    "image_unknown_format": QT_TRANSLATE_NOOP(
        "texts",
        "This is not a picture that can be opened. Use PDF, JPEG, PNG, TIFF, HEIC, AVIF, WebP, BMP, GIF, PCX, ICO, "
        "PSD or TGA.",
    ),
    "batch_file_changed": QT_TRANSLATE_NOOP(
        "texts", "This file was changed while it waited to be read. Start the batch once more."
    ),
    "batch_in_use": QT_TRANSLATE_NOOP(
        "texts", "Another batch is writing to {file} at this moment. Wait for it, or choose another file."
    ),
    "batch_options_changed": QT_TRANSLATE_NOOP(
        "texts",
        "{file} was begun with other options. Use the same ones again, or choose another file for the results.",
    ),
    "batch_out_foreign": QT_TRANSLATE_NOOP(
        "texts", "{file} was not written by a batch, so nothing was added to it. Choose another file for the results."
    ),
    "cluster_extra_missing": QT_TRANSLATE_NOOP(
        "texts",
        "Clusters need an optional part of this program, the extra named cluster. Install it, or leave --cluster out.",
    ),
    "cluster_task_lost": QT_TRANSLATE_NOOP(
        "texts", "The cluster could not read this file ({fault}). Start the batch once more."
    ),
    "cluster_unprepared": QT_TRANSLATE_NOOP(
        "texts", "The cluster's machines do not have this program. Install the same version there, then start again."
    ),
    "cluster_unreachable": QT_TRANSLATE_NOOP(
        "texts", "There is no cluster at {address}. Check the address and that its scheduler runs."
    ),
    "watched_file_stays": QT_TRANSLATE_NOOP(
        "texts", "{file} could be neither moved nor deleted. It stays in the watched folder; put it away by hand."
    ),
    "page_missing": QT_TRANSLATE_NOOP(
        "texts", "There is no page {page}; the last one of this file is {count}. Choose another page."
    ),
    "pages_to_choose": QT_TRANSLATE_NOOP("texts", "This file has {count} pages. Choose the ones that you need."),
    "pages_unreadable": QT_TRANSLATE_NOOP(
        "texts", "These are no page numbers. Write them like this: 1-3, 7 (each from 1 up)."
    ),
    "pdf_locked": QT_TRANSLATE_NOOP(
        "texts",
        "This PDF is locked in a way that cannot be opened here. Ask for one without a lock, or scan the document.",
    ),
    "pdf_password_needed": QT_TRANSLATE_NOOP("texts", "This PDF is locked. Type its password to open it."),
    "pdf_password_wrong": QT_TRANSLATE_NOOP(
        "texts", "This password does not open the PDF. Type it once more; small and capital letters differ."
    ),
    "pages_too_many": QT_TRANSLATE_NOOP(
        "texts", "This file has more than {limit} pages, or too many large ones. Split it, then open the parts."
    ),
    # --- cameras ---
    "camera_denied": QT_TRANSLATE_NOOP(
        "texts",
        "This program may not use the camera. Allow it in the settings of the system, then open this window again.",
    ),
    "camera_lost": QT_TRANSLATE_NOOP(
        "texts",
        "The camera does not answer. Check its cable, close other programs that use it, then open this window again.",
    ),
    # --- scanners ---
    "scanner_address_wrong": QT_TRANSLATE_NOOP(
        "texts", "This is not the address of a scanner. Type it like 192.0.2.10 or scanner.local:8080."
    ),
    "scanner_answer_odd": QT_TRANSLATE_NOOP(
        "texts", "What answers there is no scanner that speaks eSCL (AirScan). Check the address."
    ),
    "scanner_busy": QT_TRANSLATE_NOOP(
        "texts", "The scanner is busy. Wait until it has finished, or close other scanning programs, then scan again."
    ),
    "scanner_cancelled": QT_TRANSLATE_NOOP("texts", "The scan was stopped. Pages that were finished are in the queue."),
    "scanner_connection_lost": QT_TRANSLATE_NOOP(
        "texts", "The connection to the scanner was lost. Check its cable and power, then scan again."
    ),
    "scanner_cover_open": QT_TRANSLATE_NOOP("texts", "The cover of the scanner is open. Close it, then scan again."),
    "scanner_denied": QT_TRANSLATE_NOOP(
        "texts", "You are not allowed to use this scanner. Ask the administrator of this computer for access."
    ),
    "scanner_driver_died": QT_TRANSLATE_NOOP(
        "texts", "The driver of the scanner stopped working. Switch the scanner off and on, then scan again."
    ),
    "scanner_empty": QT_TRANSLATE_NOOP("texts", "There is no document in the feeder. Put it in, then scan again."),
    "scanner_failed": QT_TRANSLATE_NOOP(
        "texts", "The scanner reported a fault. Switch it off and on, then scan again."
    ),
    "scanner_gone": QT_TRANSLATE_NOOP(
        "texts", "The scanner is not there any more. Switch it on, check its cable, then look for scanners again."
    ),
    "scanner_jammed": QT_TRANSLATE_NOOP("texts", "Paper is stuck in the feeder. Take it out, then scan again."),
    "scanner_no_memory": QT_TRANSLATE_NOOP(
        "texts", "There is not enough memory for this scan. Choose a lower resolution, then scan again."
    ),
    "scanner_page_cut": QT_TRANSLATE_NOOP(
        "texts", "A page did not arrive whole. Check the network, then scan it again."
    ),
    "scanner_page_too_big": QT_TRANSLATE_NOOP(
        "texts", "The scanned page is larger than {limit_mb} MB. Choose a lower resolution, then scan again."
    ),
    "scanner_program_missing": QT_TRANSLATE_NOOP(
        "texts", "The scanning program of this system is missing. On Debian or Ubuntu install {package}."
    ),
    "scanner_settings_refused": QT_TRANSLATE_NOOP(
        "texts", "The scanner cannot scan this way. Choose another source, resolution or colour."
    ),
    "scanner_silent": QT_TRANSLATE_NOOP(
        "texts", "The scanner has not answered for {seconds} seconds. Switch it off and on, then scan again."
    ),
    "scanner_unreachable": QT_TRANSLATE_NOOP(
        "texts", "No scanner answers at this address. Check that it is switched on and that the address is right."
    ),
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
    **STORE_MESSAGES,
}


def message(code: str, params: Mapping[str, str | int | float] | None = None) -> str:
    """The sentence for the code with its values filled in; the bare code if the sentence is missing or does not fit."""
    try:
        return MESSAGES[code].format(**(params or {}))
    except (KeyError, IndexError, ValueError):
        return code
