"""What the database holds, and the steps from one version of it to the next."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.errors import StoreError
from app.records.database import Database

APPLICATION_ID = 0x43534730
"""Marks the file as one of ours (PRAGMA application_id)."""

Step = tuple[str, ...]
"""The statements that lead to the next version."""

_FIRST: Step = (
    "CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    # --- records: a row for every version; the values are sealed under the record's own key ---
    "CREATE TABLE record_key (record_id TEXT PRIMARY KEY, sealed BLOB NOT NULL) WITHOUT ROWID",
    """CREATE TABLE record (
        number INTEGER PRIMARY KEY AUTOINCREMENT, record_id TEXT NOT NULL, version INTEGER NOT NULL,
        is_current INTEGER NOT NULL, document TEXT NOT NULL, operator TEXT NOT NULL, verified_at TEXT NOT NULL,
        saved_at TEXT NOT NULL, exported_at TEXT NOT NULL DEFAULT '', sealed BLOB NOT NULL, UNIQUE (record_id, version),
        FOREIGN KEY (record_id) REFERENCES record_key (record_id) DEFERRABLE INITIALLY DEFERRED)""",
    "CREATE INDEX record_by_time ON record (is_current, verified_at)",
    "CREATE INDEX record_by_document ON record (is_current, document)",
    "CREATE INDEX record_by_operator ON record (is_current, operator)",
    """CREATE TABLE likeness (kind TEXT NOT NULL, digest BLOB NOT NULL, record_id TEXT NOT NULL,
        PRIMARY KEY (kind, digest, record_id)) WITHOUT ROWID""",
    "CREATE INDEX likeness_by_record ON likeness (record_id)",
    """CREATE VIRTUAL TABLE finding USING fts5(words, content='', contentless_delete=1,
        tokenize="unicode61 remove_diacritics 0", prefix='2 3')""",
    "INSERT INTO finding (finding, rank) VALUES ('secure-delete', 1)",
    """CREATE TABLE picture (name TEXT PRIMARY KEY, record_id TEXT NOT NULL, kind TEXT NOT NULL, kept_at TEXT NOT NULL,
        sealed_key BLOB NOT NULL) WITHOUT ROWID""",
    "CREATE INDEX picture_by_record ON picture (record_id)",
    """CREATE TABLE receipt (number INTEGER PRIMARY KEY AUTOINCREMENT, record_id TEXT NOT NULL, document TEXT NOT NULL,
        erased_at TEXT NOT NULL, cause TEXT NOT NULL, what TEXT NOT NULL, versions INTEGER NOT NULL)""",
    "CREATE INDEX receipt_by_record ON receipt (record_id)",
    "CREATE TABLE draft (draft_id TEXT PRIMARY KEY, changed_at TEXT NOT NULL, body BLOB NOT NULL) WITHOUT ROWID",
    # --- the log: rows are added, never changed ---
    """CREATE TABLE audit (
        sequence INTEGER PRIMARY KEY, at TEXT NOT NULL, act TEXT NOT NULL, actor TEXT NOT NULL, subject TEXT NOT NULL,
        details TEXT NOT NULL, link BLOB NOT NULL, seal BLOB NOT NULL)""",
    "CREATE INDEX audit_by_subject ON audit (subject)",
    """CREATE TABLE audit_head (one INTEGER PRIMARY KEY CHECK (one = 1), sequence INTEGER NOT NULL,
        link BLOB NOT NULL, seal BLOB NOT NULL)""",
    """CREATE TABLE checkpoint (sequence INTEGER NOT NULL, link TEXT NOT NULL, at TEXT NOT NULL, reason TEXT NOT NULL,
        signature TEXT NOT NULL)""",
    "CREATE TRIGGER audit_stays BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END",
    "CREATE TRIGGER audit_remains BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END",
    # --- operators ---
    """CREATE TABLE operator (operator_id TEXT PRIMARY KEY, name TEXT NOT NULL, role INTEGER NOT NULL,
        active INTEGER NOT NULL, pin TEXT NOT NULL) WITHOUT ROWID""",
    "CREATE TABLE tries (who BLOB PRIMARY KEY, wrong INTEGER NOT NULL, since REAL NOT NULL) WITHOUT ROWID",
    "CREATE TABLE tries_pool (one INTEGER PRIMARY KEY CHECK (one = 1), tries_left REAL NOT NULL, since REAL NOT NULL)",
    # --- figures: counts only ---
    """CREATE TABLE counter (minute TEXT NOT NULL, name TEXT NOT NULL, label TEXT NOT NULL, detail TEXT NOT NULL,
        amount REAL NOT NULL, PRIMARY KEY (minute, name, label, detail)) WITHOUT ROWID""",
)

STEPS: tuple[Step, ...] = (_FIRST,)
"""Step n leads from version n to version n + 1. Steps that were shipped are never changed."""


def version_of(database: Database) -> int:
    """The version that the file is at; 0 when it is empty.

    Raises: StoreError `store_foreign` if it belongs to another program.
    """
    version = int(_pragma(database, "user_version"))
    if version and _pragma(database, "application_id") != APPLICATION_ID:
        raise StoreError("store_foreign", file=database.path.name)
    return version


def needs_migration(database: Database, steps: Sequence[Step] = STEPS) -> bool:
    """Whether the file is of an older version.

    Raises: StoreError `store_too_new` if it is of a later one.
    """
    version = version_of(database)
    if version > len(steps):
        raise StoreError("store_too_new", file=database.path.name)
    return version < len(steps)


def migrate(database: Database, steps: Sequence[Step] = STEPS) -> None:
    """Brings the file to the newest version, all of it or nothing."""
    with database.writing():
        for number in range(version_of(database), len(steps)):
            for statement in steps[number]:
                database.run(statement)
        database.run(f"PRAGMA application_id = {APPLICATION_ID}")
        database.run(f"PRAGMA user_version = {len(steps)}")


def _pragma(database: Database, name: str) -> int:
    found = database.row(f"PRAGMA {name}")
    return int(found[0]) if found else 0
