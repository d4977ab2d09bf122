"""What a store needs from time to time: backups, the day's checkpoint, erasing what is due, sweeping at the start."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from app.domain.clock import ClockState, iso
from app.domain.errors import StoreError
from app.domain.operators import Approval, Deed, Operator
from app.domain.trail import Checkpoint, Happening
from app.records.backups import Backup, is_due, make_backup, prune_backups, remove_all_but
from app.records.counters import forget_old
from app.records.log_export import export_log
from app.records.pictures import sweep_pictures
from app.records.retention import PICTURE, WHOLE_RECORD, Due, Receipt, erase, find_due, finish_erasing
from app.records.vault import Keyring
from app.services.ledger import Ledger

_TO_RENEW = "backups_to_renew"


@dataclass(frozen=True, slots=True)
class StartReport:
    """What was found when the store was opened: what the operator should be told, if anything.

    `fell_behind`: an old copy lies in the store's place, or its last changes were lost. `swept`: files of pictures that
    no record knew, removed.
    """

    fell_behind: bool
    swept: int


def begin(ledger: Ledger) -> StartReport:
    """To be called once after opening, off the GUI thread."""
    return StartReport(ledger.store.fell_behind, sweep_pictures(ledger.store))


def tend(ledger: Ledger, folder: Path | None = None) -> Backup | None:
    """To be called now and then (every ten minutes or so): the day's checkpoint and, when one is due, a backup.

    Returns the backup if one was made. Not for the GUI thread. Raises: StoreError.
    """
    store = ledger.store
    today = iso(store.clock.now())[:10]
    if store.setting("checkpoint_day") != today:
        with store.writing():
            store.put_setting("checkpoint_day", today)
            store.audit.checkpoint("day")
        forget_old(store, days=ledger.policy.counter_days)
    _drop_old_drafts(ledger)
    if store.setting(_TO_RENEW):
        _renew_backups(ledger, "")
    if not is_due(store, hours=ledger.policy.backup_hours, folder=folder):
        return None
    return _backed_up(ledger, folder, "")


def back_up(ledger: Ledger, actor: Operator, folder: Path | None = None) -> Backup:
    """A backup now, because somebody wants one; `folder` may be a stick. Raises: StoreError as `make_backup`."""
    ledger.require(Deed.BACK_UP, actor)
    return _backed_up(ledger, folder, actor.operator_id)


def due(ledger: Ledger) -> tuple[Due, ...]:
    """What the policy wants erased by now. Raises: StoreError `clock_set_back` or `clock_leapt`."""
    return find_due(ledger.store, ledger.policy, ledger.catalogue)


def purge(ledger: Ledger, actor: Operator, *, approval: Approval | None = None) -> tuple[Receipt, ...]:
    """Erases everything that is due, then renews the backups, in which it would live on.

    Raises: StoreError `not_allowed`, `approval_missing` (`Deed.PURGE`, subject ""), `clock_set_back`, `clock_leapt`.
    """
    ledger.require(Deed.PURGE, actor, approval=approval)
    return _erase(ledger, due(ledger), actor, "retention", approval, "")


def erase_record(
    ledger: Ledger, record_id: str, actor: Operator, *, reason: str, approval: Approval | None = None
) -> Receipt:
    """Erases one record because somebody asked for it; `reason` stays in the log and so must name nobody.

    Raises: StoreError `not_allowed`, `approval_missing` (`Deed.ERASE`, subject the record), `record_missing`.
    """
    ledger.require(Deed.ERASE, actor, subject=record_id, approval=approval)
    if not reason.strip():
        raise StoreError("reason_needed")
    document = ledger.store.records.current(record_id).record.document
    wanted = Due(record_id, document, (PICTURE, WHOLE_RECORD))
    return _erase(ledger, (wanted,), actor, "request", approval, reason)[0]


def accept_clock(ledger: Ledger, actor: Operator, *, approval: Approval | None = None) -> None:
    """Believes the system's date from now on. Raises: StoreError `not_allowed`, `approval_missing`."""
    ledger.require(Deed.ACCEPT_CLOCK, actor, approval=approval)
    store = ledger.store
    with store.writing():
        details = {"seen": store.setting("last_seen"), "now": iso(store.clock.now())}
        store.accept_clock()
        store.audit.append(Happening("clock_accepted", actor.operator_id, "", details))


def change_passphrase(
    ledger: Ledger, actor: Operator, passphrase: str, keyring: Keyring, *, erase_older: bool = False
) -> bool:
    """Puts another recovery passphrase in the old one's place, and makes a backup with it; whether the system's keyring
    opens the store too.

    Backups of before still open with the old one; `erase_older` erases those beside the store. Raises: StoreError
    `not_allowed`, `store_not_writable`, `store_disk_full`; then the old one holds, but for a backup that fails.
    """
    ledger.require(Deed.CHANGE_RECOVERY, actor)
    store = ledger.store
    with store.writing():
        store.audit.append(Happening("passphrase_changed", actor.operator_id))
        if erase_older:
            store.put_setting(_TO_RENEW, "yes")
        by_keyring = store.change_passphrase(passphrase, keyring)
    if erase_older:
        _renew_backups(ledger, actor.operator_id)
    else:
        _backed_up(ledger, None, actor.operator_id)
    return by_keyring


def hand_over_log(ledger: Ledger, actor: Operator, path: Path) -> Checkpoint:
    """Writes the whole log for an auditor. Raises: StoreError `not_allowed` and as `export_log`."""
    ledger.require(Deed.READ_LOG, actor)
    ledger.store.note(Happening("log_exported", actor.operator_id))
    return export_log(ledger.store, path)


def _drop_old_drafts(ledger: Ledger) -> None:
    """Erases unfinished documents that nobody touched for the policy's days; not while the clock is doubtful."""
    store, days = ledger.store, ledger.policy.draft_days
    if not days or store.clock_state() is not ClockState.PLAUSIBLE:
        return
    limit = iso(store.clock.now() - timedelta(days=days))
    old = [draft.draft_id for draft in store.drafts.all() if draft.changed_at < limit]
    if old:
        with store.writing():
            for draft_id in old:
                store.drafts.drop(draft_id)
            store.audit.append(*(Happening("draft_dropped", "", draft_id) for draft_id in old))


def _erase(
    ledger: Ledger, dues: tuple[Due, ...], actor: Operator, cause: str, approval: Approval | None, reason: str
) -> tuple[Receipt, ...]:
    if not dues:
        return ()
    store = ledger.store
    details = {"cause": cause, "reason": reason.strip(), "approved_by": approval.approved_by if approval else ""}
    told = {name: text for name, text in details.items() if text}
    with store.writing():
        receipts = erase(store, dues, ledger.catalogue, cause=cause)
        store.put_setting(_TO_RENEW, "yes")
        store.audit.append(
            *(Happening("erased", actor.operator_id, r.record_id, {**told, "what": ",".join(r.what)}) for r in receipts)
        )
    finish_erasing(store)
    _renew_backups(ledger, actor.operator_id)
    return receipts


def _renew_backups(ledger: Ledger, actor_id: str) -> None:
    """Puts one fresh backup in the place of all that still hold what was erased; tried again until it succeeds."""
    fresh = _backed_up(ledger, None, actor_id)
    remove_all_but(ledger.store.place.backups, fresh)
    with ledger.store.writing():
        ledger.store.put_setting(_TO_RENEW, "")


def _backed_up(ledger: Ledger, folder: Path | None, actor_id: str) -> Backup:
    store = ledger.store
    backup = make_backup(store, folder)
    prune_backups(folder or store.place.backups, keep=ledger.policy.backups_kept, fresh=backup)
    store.note(Happening("backed_up", actor_id, "", {"backup": backup.folder.name}))
    return backup
