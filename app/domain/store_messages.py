"""Sentences about the store, its operators, its policy and its log; `messages.py` holds the others."""

from __future__ import annotations

from app.domain.marking import QT_TRANSLATE_NOOP

STORE_MESSAGES: dict[str, str] = {
    "administrator_missing": QT_TRANSLATE_NOOP(
        "texts",
        "At least one administrator must be able to sign in. Make somebody else administrator first.",
    ),
    "approval_missing": QT_TRANSLATE_NOOP(
        "texts",
        "This needs a second person. Ask a supervisor to approve it with a PIN.",
    ),
    "approver_not_allowed": QT_TRANSLATE_NOOP(
        "texts",
        "This person may not approve it. Ask a supervisor or an administrator.",
    ),
    "approver_same": QT_TRANSLATE_NOOP(
        "texts",
        "The second person must be somebody else. Ask another supervisor.",
    ),
    "audit_end_missing": QT_TRANSLATE_NOOP(
        "texts",
        "Entries at the end of the log are missing, or its end was exchanged.",
    ),
    "audit_link_broken": QT_TRANSLATE_NOOP(
        "texts",
        "This entry of the log, or the one before it, was changed.",
    ),
    "audit_number_missing": QT_TRANSLATE_NOOP(
        "texts",
        "Entries of the log are missing before this one, or their order was changed.",
    ),
    "audit_seal_broken": QT_TRANSLATE_NOOP(
        "texts",
        "This entry of the log was not written by the program.",
    ),
    "backup_not_good": QT_TRANSLATE_NOOP(
        "texts",
        "This backup is not whole ({name}), so it was not used. Choose another one.",
    ),
    "checkpoint_forged": QT_TRANSLATE_NOOP(
        "texts",
        "This checkpoint was not signed by the store whose log this is.",
    ),
    "checkpoint_unreadable": QT_TRANSLATE_NOOP(
        "texts",
        "This is not a checkpoint of Countersign. Choose the checkpoint file that came with an export.",
    ),
    "clock_leapt": QT_TRANSLATE_NOOP(
        "texts",
        "The date {date} is far ahead of the last one that was seen, so nothing was erased. Check the "
        "system's date; an administrator can confirm it.",
    ),
    "clock_set_back": QT_TRANSLATE_NOOP(
        "texts",
        "The system's date lies before {date}, which was seen already, so nothing was erased. Correct the "
        "date, or an administrator confirms it.",
    ),
    "doctor_backup_missing": QT_TRANSLATE_NOOP(
        "texts",
        "There is no backup yet. Make one, best on another disk.",
    ),
    "doctor_fonts_missing": QT_TRANSLATE_NOOP(
        "texts",
        "Some scripts may show as boxes: {names} missing. Install these fonts.",
    ),
    "doctor_jail_open": QT_TRANSLATE_NOOP(
        "texts",
        "Outside files are not opened in a full jail on this system. Open only files that you trust.",
    ),
    "doctor_keyring_missing": QT_TRANSLATE_NOOP(
        "texts",
        "This system offers no keyring, so the recovery passphrase is asked for at each start.",
    ),
    "script_unread": QT_TRANSLATE_NOOP(
        "texts",
        "{count} line(s) are in a writing that this computer does not read yet: {scripts}. They are left empty. Type "
        "them, or run “countersign doctor” to see how the language is added.",
    ),
    "doctor_languages_missing": QT_TRANSLATE_NOOP(
        "texts",
        "Pages in these languages are shown but not read. To read them, install Tesseract's data for them; on Debian "
        "and Ubuntu: sudo apt-get install {packages}",
    ),
    "doctor_tesseract_missing": QT_TRANSLATE_NOOP(
        "texts",
        "Pages in these languages are shown but not read. To read them, add the Python package tesserocr (the extra "
        "“tesseract” of this program) and Tesseract's data; on Debian and Ubuntu: sudo apt-get install {packages}",
    ),
    "doctor_library_missing": QT_TRANSLATE_NOOP(
        "texts",
        "The package {name} is missing. Install Countersign again.",
    ),
    "doctor_not_looked_at": QT_TRANSLATE_NOOP(
        "texts",
        "This could not be looked at ({name}). Run it again; if it stays so, ask an administrator.",
    ),
    "doctor_scanner_missing": QT_TRANSLATE_NOOP(
        "texts",
        "No scanner answers. Connect one and switch it on, if one is to be used.",
    ),
    "doctor_scanner_program_missing": QT_TRANSLATE_NOOP(
        "texts",
        "The program scanimage is missing. Install the package sane-utils to use scanners.",
    ),
    "doctor_socket_open": QT_TRANSLATE_NOOP(
        "texts",
        "{count} network connections are open, and there must be none. Close the program and report it.",
    ),
    "doctor_space_low": QT_TRANSLATE_NOOP(
        "texts",
        "Only {free} are free on the disk of the records. Free some space.",
    ),
    "log_rewritten": QT_TRANSLATE_NOOP(
        "texts",
        "The log is not the one that this checkpoint was made of.",
    ),
    "log_rolled_back": QT_TRANSLATE_NOOP(
        "texts",
        "The log is older than what was written already: an old copy was put in its place.",
    ),
    "log_unreadable": QT_TRANSLATE_NOOP(
        "texts",
        "The file {file} is not an exported log of Countersign. Choose another one.",
    ),
    "not_allowed": QT_TRANSLATE_NOOP(
        "texts",
        "Your role does not allow this. Ask a supervisor or an administrator.",
    ),
    "operator_exists": QT_TRANSLATE_NOOP(
        "texts",
        "There is an operator {operator} already. Choose another short name.",
    ),
    "operator_id_wrong": QT_TRANSLATE_NOOP(
        "texts",
        "A short name may hold letters, digits, - and _ only. Choose another one.",
    ),
    "operator_missing": QT_TRANSLATE_NOOP(
        "texts",
        "This operator is not known. Choose one from the list.",
    ),
    "operators_exist": QT_TRANSLATE_NOOP(
        "texts",
        "There are operators with PINs already. Working without PINs can be chosen at the first start only.",
    ),
    "passphrase_needed": QT_TRANSLATE_NOOP(
        "texts",
        "The key of the records is not in this system's keyring. Type the recovery passphrase.",
    ),
    "passphrase_wrong": QT_TRANSLATE_NOOP(
        "texts",
        "This is not the recovery passphrase. Compare it with the printed one, letter by letter.",
    ),
    "picture_damaged": QT_TRANSLATE_NOOP(
        "texts",
        "The kept picture is damaged and cannot be shown. Restore a backup if it is needed.",
    ),
    "picture_missing": QT_TRANSLATE_NOOP(
        "texts",
        "No picture is kept with this record. It may have been erased by the site's rules.",
    ),
    "pin_too_short": QT_TRANSLATE_NOOP(
        "texts",
        "A PIN needs at least {least} characters. Choose a longer one.",
    ),
    "pin_wait": QT_TRANSLATE_NOOP(
        "texts",
        "Too many wrong PINs. Wait {seconds} seconds, then try again.",
    ),
    "pin_wrong": QT_TRANSLATE_NOOP(
        "texts",
        "Name and PIN do not fit together. Try again.",
    ),
    "policy_key_wrong": QT_TRANSLATE_NOOP(
        "texts",
        "The policy file is wrong at {key}. Correct the name or the value there; nothing was changed.",
    ),
    "policy_unreadable": QT_TRANSLATE_NOOP(
        "texts",
        "The policy file cannot be read ({detail}). Correct it; nothing was changed.",
    ),
    "reason_needed": QT_TRANSLATE_NOOP(
        "texts",
        "No reason was given. Write why the record is changed.",
    ),
    "record_exists": QT_TRANSLATE_NOOP(
        "texts",
        "This record is saved already. Open it from the history to change it.",
    ),
    "record_missing": QT_TRANSLATE_NOOP(
        "texts",
        "This record is not in the store. It may have been erased; look for it in the history.",
    ),
    "record_type_unknown": QT_TRANSLATE_NOOP(
        "texts",
        "This version of the program does not know documents of the kind {document}. Install the newest version.",
    ),
    "record_unreadable": QT_TRANSLATE_NOOP(
        "texts",
        "This record cannot be read, its data were damaged. Restore the last good backup.",
    ),
    "store_busy": QT_TRANSLATE_NOOP(
        "texts",
        "Another window is writing to the records. Try again in a moment.",
    ),
    "store_closed": QT_TRANSLATE_NOOP(
        "texts",
        "The records are closed. Open them again.",
    ),
    "store_damaged": QT_TRANSLATE_NOOP(
        "texts",
        "The records in {file} are damaged; nothing was changed. Restore the last good backup.",
    ),
    "store_disk_full": QT_TRANSLATE_NOOP(
        "texts",
        "The disk is full, so nothing was saved. Free some space and try again.",
    ),
    "store_exists": QT_TRANSLATE_NOOP(
        "texts",
        "There are records in this folder already. Open them, or choose another folder.",
    ),
    "store_foreign": QT_TRANSLATE_NOOP(
        "texts",
        "The file {file} belongs to another program. Choose another folder.",
    ),
    "store_in_use": QT_TRANSLATE_NOOP(
        "texts",
        "The records are open in another window. Close it, then try again.",
    ),
    "store_io_failed": QT_TRANSLATE_NOOP(
        "texts",
        "The disk did not take the data, so nothing was saved ({file}). Check the disk and try again.",
    ),
    "store_keys_damaged": QT_TRANSLATE_NOOP(
        "texts",
        "The key file {file} is damaged. Copy it from the last backup beside the records.",
    ),
    "store_keys_missing": QT_TRANSLATE_NOOP(
        "texts",
        "The key file {file} is missing, so the records cannot be opened. Copy it from the last backup.",
    ),
    "store_missing": QT_TRANSLATE_NOOP(
        "texts",
        "The records {file} are missing. Connect their disk, or restore the last backup; no new ones were made.",
    ),
    "store_not_encrypted": QT_TRANSLATE_NOOP(
        "texts",
        "The database library does not encrypt. Install Countersign again; nothing was written.",
    ),
    "store_not_readable": QT_TRANSLATE_NOOP(
        "texts",
        "The file {file} cannot be read. Check who may read it.",
    ),
    "store_not_writable": QT_TRANSLATE_NOOP(
        "texts",
        "The folder of the records cannot be written to ({file}); nothing was saved. Check who may write there.",
    ),
    "store_too_new": QT_TRANSLATE_NOOP(
        "texts",
        "The records in {file} were made by a newer version of the program. Install that version.",
    ),
}
