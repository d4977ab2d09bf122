"""G31: what was erased is nowhere in the decrypted file, a receipt says so, and a restored backup is the same store.

    python -m tests.trials.erased_records [STORES]

Each store keeps 60 records with canaries, corrects some, erases half by retention or on request. Then every page of
the closed file is decrypted, free ones too, and searched for the canaries as they are filed and for the erased records'
sealed keys and contents. The backup made by the erasing is restored on a fresh profile and compared. Control: deleting
the rows as one does.
"""

from __future__ import annotations

import random
import shutil
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from app.domain.find_text import pieces
from app.domain.operators import Operator
from app.domain.policy import SitePolicy
from app.domain.record import Record, RecordState
from app.extraction.catalogue import load_catalogue
from app.records.backups import backups_in
from app.records.contents import contents_of
from app.records.restoring import restore_backup
from app.records.retention import receipts
from app.records.store import Store, open_store
from app.resources import resource
from app.services import staff, upkeep
from app.services.ledger import Ledger
from tests.records.stores import PASSPHRASE, SetClock, options
from tests.trials.outcome import Outcome, run_as_script
from tests.trials.saving import new_store

RECORDS = 60
_PAGE, _RESERVE, _SALT = 4096, 80, 16
_CATALOGUE = load_catalogue(resource("documents"))


def trial(folder: Path, stores: int) -> Outcome:
    """Stores that erase as the program does."""
    outcome = Outcome("G31 erased records", bad={"canaries left": 0, "receipts missing": 0, "restored otherwise": 0})
    for number in range(stores):
        shutil.rmtree(folder / "home", ignore_errors=True)
        shutil.rmtree(folder / "fresh", ignore_errors=True)
        clock = SetClock()
        ledger, desk = _filled(folder / "home", clock)
        gone = [f"r{n}" for n in range(RECORDS // 2)]
        traces = _traces(ledger.store, gone)
        if number % 2:
            for record_id in gone:
                upkeep.erase_record(ledger, record_id, desk, reason="asked for")
        else:
            clock.pass_by(days=20)
            upkeep.purge(ledger, desk)
        outcome.trials += len(gone)
        outcome.count("receipts missing", len(set(gone) - {receipt.record_id for receipt in receipts(ledger.store)}))
        _look(ledger.store, traces, outcome)
        _restored(folder, clock, outcome)
    return outcome


def control(folder: Path, stores: int) -> Outcome:
    """DELETE and nothing else."""
    outcome = Outcome("G31 by DELETE alone", bad={"canaries left": 0})
    for _ in range(stores):
        shutil.rmtree(folder / "home", ignore_errors=True)
        ledger, _ = _filled(folder / "home", SetClock())
        database, gone = ledger.store.database, [f"r{n}" for n in range(RECORDS // 2)]
        traces = _traces(ledger.store, gone)
        database.rows("PRAGMA secure_delete = OFF")
        with database.writing():
            database.run("INSERT INTO finding (finding, rank) VALUES ('secure-delete', 0)")
            for record_id in gone:
                database.run(
                    "DELETE FROM finding WHERE rowid IN (SELECT number FROM record WHERE record_id = ?)", [record_id]
                )
                for table in ("record", "record_key", "likeness"):
                    database.run(f"DELETE FROM {table} WHERE record_id = ?", [record_id])
        outcome.trials += len(gone)
        _look(ledger.store, traces, outcome)
    return outcome


def _filled(folder: Path, clock: SetClock) -> tuple[Ledger, Operator]:
    ledger = Ledger(new_store(folder, options(clock)), _CATALOGUE)
    desk = staff.choose_single(ledger, "Desk")
    ledger.change_policy(SitePolicy(keep_days=30), desk)
    rng = random.Random(31)
    for number in range(RECORDS):
        if number == RECORDS // 2:
            clock.pass_by(days=15)
        ledger.keep_draft(f"r{number}", _canary(number).encode())
        ledger.countersign(_record(number, str(rng.randrange(10**9))), desk)
        if number % 3 == 0:
            ledger.correct(_record(number, "0"), desk, reason="misread")
    return ledger, desk


def _record(number: int, document_number: str) -> Record:
    name = _canary(number)
    values = {"last_name": name, "first_name": "SPECIMEN", "name": f"สมชาย{name}", "document_number": document_number}
    return Record(
        f"r{number}",
        "passport",
        RecordState.VERIFIED,
        values,
        verified_by="sole",
        verified_at="2026-03-01T10:00:00+00:00",
    )


def _canary(number: int) -> str:
    return f"ZYX{number:03d}CANARY"


def _traces(store: Store, record_ids: list[str]) -> set[bytes]:
    """What must not be found any more: the canaries as they are written and filed, sealed keys and contents."""
    found: set[bytes] = set()
    for record_id in record_ids:
        word = _canary(int(record_id[1:]))
        found |= {word.encode(), *(piece.encode() for piece in pieces(word))}
        for table in ("record", "record_key"):
            rows = store.database.rows(f"SELECT sealed FROM {table} WHERE record_id = ?", [record_id])
            found |= {bytes(sealed)[:24] for (sealed,) in rows}
    return found


def _look(store: Store, traces: set[bytes], outcome: Outcome) -> None:
    key = store.keys.pages
    store.close()
    assert not store.place.database.with_name("store.db-wal").exists()
    plain = _decrypted(store.place.database.read_bytes(), key)
    assert b"CREATE TABLE record" in plain
    outcome.count("canaries left", sum(trace in plain for trace in traces))


def _decrypted(data: bytes, key: bytes) -> bytes:
    """Every page of the file, also those that no table uses any more."""
    pages = []
    for start in range(0, len(data), _PAGE):
        page = data[start : start + _PAGE]
        begin = _SALT if start == 0 else 0
        vector = page[_PAGE - _RESERVE : _PAGE - _RESERVE + 16]
        opener = Cipher(algorithms.AES(key), modes.CBC(vector)).decryptor()
        pages.append(opener.update(page[begin : _PAGE - _RESERVE]) + opener.finalize())
    return b"".join(pages)


def _restored(folder: Path, clock: SetClock, outcome: Outcome) -> None:
    [backup] = backups_in(folder / "home" / "backups")
    restore_backup(backup.folder, folder / "fresh", PASSPHRASE, options(clock))
    fresh = open_store(folder / "fresh", passphrase=PASSPHRASE, options=options(clock))
    with fresh.database.writing():
        for trigger in ("audit_stays", "audit_remains"):
            fresh.database.run(f"DROP TRIGGER {trigger}")
        # The note that a restore adds is taken away again, so that what is left can be compared.
        fresh.database.run("DELETE FROM audit WHERE act = 'restored'")
        last = fresh.database.rows("SELECT sequence, link FROM audit ORDER BY sequence DESC LIMIT 1")[0]
        fresh.audit._put_head(int(last[0]), bytes(last[1]))
    outcome.count("restored otherwise", contents_of(fresh.database, fresh.audit) != backup.contents)
    fresh.close()


if __name__ == "__main__":
    run_as_script(trial, control, 20, 2)
