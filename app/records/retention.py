"""Erasing: what is due by the policy, what somebody asked for; receipts that hold no personal data."""

from __future__ import annotations

import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from app.domain.clock import ClockState, iso
from app.domain.document import DocumentType
from app.domain.errors import StoreError
from app.domain.likeness import identity_of
from app.domain.page_text import PARTS
from app.domain.policy import PictureKeeping, SitePolicy
from app.domain.record import Record
from app.domain.sides import whole_type
from app.records.pictures import forget_pictures, pictures_of, sweep_pictures
from app.records.store import Store

WHOLE_RECORD = "record"
PICTURE = "picture"


@dataclass(frozen=True, slots=True)
class Due:
    """Something to erase: a whole record, its pictures, or some of its fields. `what` names it."""

    record_id: str
    document: str
    what: tuple[str, ...]

    @property
    def is_whole(self) -> bool:
        """Whether nothing of the record is to remain."""
        return WHOLE_RECORD in self.what


@dataclass(frozen=True, slots=True)
class Receipt:
    """That something was erased: what, when and why; never whose it was."""

    number: int
    record_id: str
    document: str
    erased_at: str
    cause: str
    what: tuple[str, ...]
    versions: int


def require_plausible_clock(store: Store) -> None:
    """Returns when the wall's time may be believed for erasing.

    Raises: StoreError `clock_set_back` or `clock_leapt`; `Store.accept_clock` lets an administrator confirm the date.
    """
    state = store.clock_state()
    if state is ClockState.SET_BACK:
        raise StoreError("clock_set_back", date=store.setting("last_seen")[:10])
    if state is ClockState.LEAPT:
        raise StoreError("clock_leapt", date=store.clock.now().date().isoformat())


def find_due(store: Store, policy: SitePolicy, catalogue: Mapping[str, DocumentType]) -> tuple[Due, ...]:
    """What the policy wants erased by now. Days count from the moment a version was saved.

    Raises: StoreError `clock_set_back` or `clock_leapt`.
    """
    require_plausible_clock(store)
    found = []
    for (document,) in store.database.rows("SELECT DISTINCT document FROM record"):
        whole = _older(store, document, policy.keeps_for(document))
        found += [Due(record_id, document, (WHOLE_RECORD,)) for record_id in whole]
        type_ = whole_type(catalogue, document)
        parts = _parts(store, policy, type_) if type_ is not None else {}
        found += [Due(key, document, tuple(sorted(what))) for key, what in parts.items() if key not in set(whole)]
    return tuple(found)


def erase(
    store: Store, dues: Sequence[Due], catalogue: Mapping[str, DocumentType], *, cause: str
) -> tuple[Receipt, ...]:
    """Erases what is due and writes a receipt for each, in the transaction at hand; the caller notes it in the log.

    Call `finish_erasing` once that is committed. The record's key goes first: without it older copies of its rows are
    noise. `cause` is `retention` or `request`. Backups of before are another matter: `services/upkeep.py` renews them.
    """
    with store.writing():
        return tuple(_erase_one(store, due, catalogue, cause) for due in dues)


def finish_erasing(store: Store) -> None:
    """Takes what was erased out of the search index, the write-ahead file and the folder for good.

    Copies of the whole store that a migration or a restore left behind go too. Not inside a transaction.
    """
    with store.writing():
        store.database.run("INSERT INTO finding (finding) VALUES ('optimize')")
    store.database.settle()
    sweep_pictures(store)
    for path in (*store.place.backups.glob("before-migration-*.db"), *store.place.folder.glob("replaced-*")):
        if path.is_dir():
            shutil.rmtree(path, ignore_errors=True)
        else:
            path.unlink(missing_ok=True)


def receipts(store: Store) -> tuple[Receipt, ...]:
    """All receipts, oldest first."""
    sql = "SELECT number, record_id, document, erased_at, cause, what, versions FROM receipt ORDER BY number"
    rows = store.database.rows(sql)
    return tuple(Receipt(int(r[0]), r[1], r[2], r[3], r[4], tuple(r[5].split(",")), int(r[6])) for r in rows)


def erased_of(store: Store, record_id: str) -> frozenset[str]:
    """What was erased of a record that is still there: names of fields, and `picture`."""
    rows = store.database.rows("SELECT what FROM receipt WHERE record_id = ?", [record_id])
    return frozenset(part for row in rows for part in row[0].split(","))


def is_over(store: Store, record_id: str) -> bool:
    """Whether a record of that id is kept, or was kept and is erased."""
    return store.records.has(record_id) or WHOLE_RECORD in erased_of(store, record_id)


def _older(store: Store, document: str, days: int) -> list[str]:
    if not days:
        return []
    limit = iso(store.clock.now() - timedelta(days=days))
    sql = "SELECT record_id FROM record WHERE document = ? AND version = 1 AND saved_at < ?"
    return [row[0] for row in store.database.rows(sql, [document, limit])]


def _parts(store: Store, policy: SitePolicy, document: DocumentType) -> dict[str, set[str]]:
    """Pictures and fields that are to go before their record, by record id."""
    parts = _narrowed(store, policy, document)
    days = policy.picture_days_of(document.identifier)
    if days:
        limit = iso(store.clock.now() - timedelta(days=days))
        sql = "SELECT p.record_id FROM picture p JOIN record r ON r.record_id = p.record_id WHERE r.document = ?"
        for (record_id,) in store.database.rows(
            f"{sql} AND r.is_current AND p.kept_at < ?", [document.identifier, limit]
        ):
            parts.setdefault(record_id, set()).add(PICTURE)
    stored = {key: count for key, count in policy.short_lived(document).items() if policy.rule(document, key).store}
    for key, count in stored.items():
        for record_id in _older(store, document.identifier, count):
            is_gone = key in erased_of(store, record_id)
            if not is_gone and any(key in kept.record.values for kept in store.records.versions(record_id)):
                parts.setdefault(record_id, set()).add(key)
    return parts


def _narrowed(store: Store, policy: SitePolicy, document: DocumentType) -> dict[str, set[str]]:
    """What was kept under another policy and that of today does not keep: due at once, by record id.

    Every record has to be opened for that, so a type is looked through once for each policy.
    """
    parts: dict[str, set[str]] = {}
    sql = "SELECT p.record_id, p.kind FROM picture p JOIN record r ON r.record_id = p.record_id AND r.is_current"
    for record_id, kind in store.database.rows(f"{sql} WHERE r.document = ?", [document.identifier]):
        if not policy.still_keeps_picture(document.identifier, PictureKeeping(kind)):
            parts.setdefault(record_id, set()).add(PICTURE)
    looked, rules = f"narrowed:{document.identifier}", _unkept(policy, document)
    if not rules or store.setting(looked) == ",".join(rules):
        return parts
    found = False
    for (record_id,) in store.database.rows(
        "SELECT DISTINCT record_id FROM record WHERE document = ?", [document.identifier]
    ):
        kept = {key for one in store.records.versions(record_id) for key in _named(one.record)}
        if kept & set(rules):
            parts.setdefault(record_id, set()).update(kept & set(rules))
            found = True
    if not found:
        with store.writing():
            store.put_setting(looked, ",".join(rules))
    return parts


def _unkept(policy: SitePolicy, document: DocumentType) -> list[str]:
    """Fields and parts of the page that the policy does not keep."""
    names = (*(spec.key for spec in document.fields), *PARTS)
    return sorted({name for name in names if not policy.rule(document, name).store})


def _named(record: Record) -> set[str]:
    """What the record has a value of: fields, also emptied ones that were corrected, and parts of the page."""
    page = {part for part in PARTS if getattr(record.page, part)}
    return set(record.values) | {one.key for one in record.corrections} | page


def _erase_one(store: Store, due: Due, catalogue: Mapping[str, DocumentType], cause: str) -> Receipt:
    pictures = [picture.name for picture in pictures_of(store, due.record_id)]
    versions = store.records.versions(due.record_id)
    if due.is_whole or PICTURE in due.what:
        forget_pictures(store, pictures)
    if due.is_whole:
        store.drafts.drop(due.record_id)
        count = store.records.erase(due.record_id)
    else:
        gone, count = set(due.what) - {PICTURE}, len(versions)
        if gone:
            left = [(kept.number, without(kept.record, gone)) for kept in versions]
            store.records.reseal(due.record_id, left)
            document = whole_type(catalogue, due.document)
            if document is not None:
                store.likenesses.file(due.record_id, identity_of(document, left[-1][1].values))
    return _write_receipt(store, due, cause, count)


def without(record: Record, keys: set[str]) -> Record:
    """The record without these fields, also in its corrections."""
    values = {key: value for key, value in record.values.items() if key not in keys}
    corrections = tuple(c for c in record.corrections if c.key not in keys)
    page = record.page.allowed(lambda part: part not in keys)
    return replace(record, values=values, corrections=corrections, page=page)


def _write_receipt(store: Store, due: Due, cause: str, versions: int) -> Receipt:
    at = iso(store.clock.now())
    sql = "INSERT INTO receipt (record_id, document, erased_at, cause, what, versions) VALUES (?, ?, ?, ?, ?, ?)"
    store.database.run(sql, [due.record_id, due.document, at, cause, ",".join(due.what), versions])
    row = store.database.row("SELECT max(number) FROM receipt")
    return Receipt(int(row[0]) if row else 0, due.record_id, due.document, at, cause, due.what, versions)
