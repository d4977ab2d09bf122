"""Sentences about what comes in: files, pictures, cameras, scanners, batches; `messages.py` has the rest."""

from __future__ import annotations

from app.domain.marking import QT_TRANSLATE_NOOP

CAPTURE_MESSAGES: dict[str, str] = {
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
}
