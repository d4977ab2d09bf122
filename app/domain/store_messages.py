"""Sentences about the store, its operators, its policy and its log; `messages.py` holds the others."""

from __future__ import annotations

from app.domain.marking import QT_TRANSLATE_NOOP

STORE_MESSAGES: dict[str, str] = {
    "administrator_missing": QT_TRANSLATE_NOOP(
        "texts", "At least one administrator must be able to sign in. Make somebody else administrator first."
    ),
    "approval_missing": QT_TRANSLATE_NOOP(
        "texts", "This needs a second person. Ask a supervisor to approve it with a PIN."
    ),
    "approver_not_allowed": QT_TRANSLATE_NOOP(
        "texts", "This person may not approve it. Ask a supervisor or an administrator."
    ),
    "approver_same": QT_TRANSLATE_NOOP("texts", "The second person must be somebody else. Ask another supervisor."),
    "audit_end_missing": QT_TRANSLATE_NOOP(
        "texts", "Entries at the end of the log are missing, or its end was exchanged."
    ),
    "audit_link_broken": QT_TRANSLATE_NOOP("texts", "This entry of the log, or the one before it, was changed."),
    "audit_number_missing": QT_TRANSLATE_NOOP(
        "texts", "Entries of the log are missing before this one, or their order was changed."
    ),
    "audit_seal_broken": QT_TRANSLATE_NOOP("texts", "This entry of the log was not written by the program."),
    "checkpoint_forged": QT_TRANSLATE_NOOP("texts", "This checkpoint was not signed by the store whose log this is."),
    "checkpoint_unreadable": QT_TRANSLATE_NOOP(
        "texts", "This is not a checkpoint of Countersign. Choose the checkpoint file that came with an export."
    ),
    "log_rewritten": QT_TRANSLATE_NOOP("texts", "The log is not the one that this checkpoint was made of."),
    "log_rolled_back": QT_TRANSLATE_NOOP(
        "texts", "The log is older than what was written already: an old copy was put in its place."
    ),
    "not_allowed": QT_TRANSLATE_NOOP("texts", "Your role does not allow this. Ask a supervisor or an administrator."),
    "operator_exists": QT_TRANSLATE_NOOP(
        "texts", "There is an operator {operator} already. Choose another short name."
    ),
    "operator_id_wrong": QT_TRANSLATE_NOOP(
        "texts", "A short name may hold letters, digits, - and _ only. Choose another one."
    ),
    "operator_missing": QT_TRANSLATE_NOOP("texts", "This operator is not known. Choose one from the list."),
    "operators_exist": QT_TRANSLATE_NOOP(
        "texts", "There are operators with PINs already. Working without PINs can be chosen at the first start only."
    ),
    "passphrase_needed": QT_TRANSLATE_NOOP(
        "texts", "The key of the records is not in this system's keyring. Type the recovery passphrase."
    ),
    "passphrase_wrong": QT_TRANSLATE_NOOP(
        "texts", "This is not the recovery passphrase. Compare it with the printed one, letter by letter."
    ),
    "pin_too_short": QT_TRANSLATE_NOOP("texts", "A PIN needs at least {least} characters. Choose a longer one."),
    "pin_wait": QT_TRANSLATE_NOOP("texts", "Too many wrong PINs. Wait {seconds} seconds, then try again."),
    "pin_wrong": QT_TRANSLATE_NOOP("texts", "Name and PIN do not fit together. Try again."),
    "policy_key_wrong": QT_TRANSLATE_NOOP(
        "texts", "The policy file is wrong at {key}. Correct the name or the value there; nothing was changed."
    ),
    "policy_unreadable": QT_TRANSLATE_NOOP(
        "texts", "The policy file cannot be read ({detail}). Correct it; nothing was changed."
    ),
    "reason_needed": QT_TRANSLATE_NOOP("texts", "No reason was given. Write why the record is changed."),
    "record_exists": QT_TRANSLATE_NOOP("texts", "This record is saved already. Open it from the history to change it."),
    "record_missing": QT_TRANSLATE_NOOP(
        "texts", "This record is not in the store. It may have been erased; look for it in the history."
    ),
    "record_type_unknown": QT_TRANSLATE_NOOP(
        "texts",
        "This version of the program does not know documents of the kind {document}. Install the newest version.",
    ),
    "record_unreadable": QT_TRANSLATE_NOOP(
        "texts", "This record cannot be read, its data were damaged. Restore the last good backup."
    ),
    "store_busy": QT_TRANSLATE_NOOP("texts", "Another window is writing to the records. Try again in a moment."),
    "store_damaged": QT_TRANSLATE_NOOP(
        "texts", "The records in {file} are damaged; nothing was changed. Restore the last good backup."
    ),
    "store_disk_full": QT_TRANSLATE_NOOP(
        "texts", "The disk is full, so nothing was saved. Free some space and try again."
    ),
    "store_exists": QT_TRANSLATE_NOOP(
        "texts", "There are records in this folder already. Open them, or choose another folder."
    ),
    "store_foreign": QT_TRANSLATE_NOOP("texts", "The file {file} belongs to another program. Choose another folder."),
    "store_io_failed": QT_TRANSLATE_NOOP(
        "texts", "The disk did not take the data, so nothing was saved ({file}). Check the disk and try again."
    ),
    "store_keys_damaged": QT_TRANSLATE_NOOP(
        "texts", "The key file {file} is damaged. Copy it from the last backup beside the records."
    ),
    "store_keys_missing": QT_TRANSLATE_NOOP(
        "texts", "The key file {file} is missing, so the records cannot be opened. Copy it from the last backup."
    ),
    "store_missing": QT_TRANSLATE_NOOP(
        "texts",
        "The records {file} are missing. Connect their disk, or restore the last backup; no new ones were made.",
    ),
    "store_not_encrypted": QT_TRANSLATE_NOOP(
        "texts", "The database library does not encrypt. Install Countersign again; nothing was written."
    ),
    "store_not_readable": QT_TRANSLATE_NOOP("texts", "The file {file} cannot be read. Check who may read it."),
    "store_not_writable": QT_TRANSLATE_NOOP(
        "texts",
        "The folder of the records cannot be written to ({file}); nothing was saved. Check who may write there.",
    ),
    "store_too_new": QT_TRANSLATE_NOOP(
        "texts", "The records in {file} were made by a newer version of the program. Install that version."
    ),
}
