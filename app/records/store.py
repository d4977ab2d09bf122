"""The store: everything that is kept, behind one open database."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from app.domain.clock import Clock, ClockState, SystemClock, from_iso, iso, judge_clock
from app.domain.errors import StoreError
from app.domain.trail import Breach, Checkpoint, Happening
from app.records.anchor import Anchor
from app.records.audit_log import AuditLog
from app.records.database import Connector, Database, connect
from app.records.drafts import DraftJournal
from app.records.files import private_folder
from app.records.instance import InstanceLock
from app.records.keys import KEY_BYTES, KeyRing, new_key
from app.records.likenesses import Likenesses
from app.records.operator_roll import OperatorRoll
from app.records.passphrase import DEFAULT_COST, Cost
from app.records.place import StorePlace
from app.records.record_shelf import RecordShelf
from app.records.schema import STEPS, Step, migrate, needs_migration
from app.records.vault import Keyring, NoKeyring, load_vault, make_vault, save_vault

_SEEN_EVERY = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class StoreOptions:
    """What tests and trials exchange; everybody else takes it as it is."""

    clock: Clock = field(default_factory=SystemClock)
    cost: Cost = DEFAULT_COST
    connector: Connector = connect
    steps: Sequence[Step] = STEPS


DEFAULTS = StoreOptions()


class Store:
    """One open store. Any thread; calls wait for one another. Not for the GUI thread but for `drafts.keep`.

    `records`, `likenesses`, `drafts`, `audit`, `operators`: what it holds. Several changes that belong together are
    made inside `writing()`: when that block is left they are all on the disk; only then may anybody be told "saved".
    """

    def __init__(
        self, place: StorePlace, store_id: str, root: bytes, database: Database, options: StoreOptions
    ) -> None:
        self.place = place
        self.store_id = store_id
        self.clock = options.clock
        self.keys = KeyRing(root)
        self.database = database
        self._root = root
        self._lock: InstanceLock | None = None
        self._options = options
        self._anchor = Anchor(place.anchor, self.keys.anchor)
        self.audit = AuditLog(database, self.keys, store_id, options.clock)
        self.records = RecordShelf(database, self.keys, options.clock)
        self.likenesses = Likenesses(database, self.keys)
        self.drafts = DraftJournal(database, options.clock)
        self.operators = OperatorRoll(database, self.keys, options.clock, options.cost)

    @contextmanager
    def writing(self) -> Iterator[None]:
        """One transaction over everything in the store.

        Raises: StoreError; then nothing of it was kept.
        """
        with self.database.writing():
            yield
            self._see_clock()
            head = self.audit.head()
        if not self.database.is_writing:
            self._anchor.raise_to(*head)

    def note(self, *happenings: Happening) -> None:
        """Adds to the log, in a transaction of its own or in the one at hand."""
        with self.writing():
            self.audit.append(*happenings)

    # --- settings ---

    def setting(self, name: str) -> str:
        """A remembered value, "" if there is none."""
        found = self.database.row("SELECT value FROM setting WHERE name = ?", [name])
        return str(found[0]) if found else ""

    def put_setting(self, name: str, value: str) -> None:
        """Remembers a value; joins the transaction at hand."""
        with self.database.writing():
            self.database.run("INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)", [name, value])

    # --- the clock ---

    def clock_state(self) -> ClockState:
        """Whether the wall's time fits what this store has seen."""
        seen = self.setting("last_seen")
        return judge_clock(from_iso(seen) if seen else None, self.clock.now())

    def accept_clock(self) -> None:
        """Believes the wall's time from now on, whatever was seen before (`Deed.ACCEPT_CLOCK`; the caller notes it)."""
        with self.database.writing():
            self.put_setting("last_seen", iso(self.clock.now()))

    def _see_clock(self) -> None:
        now, noted = self.clock.now(), self.setting("last_seen")
        seen = from_iso(noted) if noted else None
        is_newer = seen is None or now - seen > _SEEN_EVERY
        if is_newer and judge_clock(seen, now) is ClockState.PLAUSIBLE:
            self.put_setting("last_seen", iso(now))

    # --- keys ---

    def change_passphrase(self, passphrase: str, keyring: Keyring) -> bool:
        """Seals the same root key by another passphrase; whether the system's keyring can open it too.

        Raises: StoreError `store_not_writable` or `store_disk_full`; then the old passphrase holds.
        """
        held = keyring.get(self.store_id)
        vault = make_vault(self._root, passphrase, keyring, store_id=self.store_id, cost=self._options.cost)
        try:
            save_vault(self.place.keys, vault)
        except BaseException:
            if held is not None:
                keyring.put(self.store_id, held)
            raise
        return vault.by_keyring is not None

    # --- health ---

    def breaches(self, against: Sequence[Checkpoint] = ()) -> tuple[Breach, ...]:
        """What is wrong with the log, compared also with the anchor beside it and with checkpoints of others."""
        sequence, link = self.audit.head()
        found = list(self.audit.verify(against))
        anchored = self._anchor.read()
        if anchored is not None and anchored[0] > sequence:
            found.append(Breach("log_rolled_back", anchored[0]))
        elif anchored is not None and anchored[0] == sequence and anchored[1] != link:
            found.append(Breach("log_rewritten", sequence))
        return tuple(found)

    @property
    def fell_behind(self) -> bool:
        """Whether the database is older than what was acknowledged last: an old copy was put in its place, or its last
        changes were lost.
        """
        anchored = self._anchor.read()
        return anchored is not None and anchored[0] > self.audit.head()[0]

    def forget_anchor(self) -> None:
        """Takes the log as it is for the newest: after a restore, which an administrator wanted."""
        self._anchor.put(*self.audit.head())

    @property
    def connector(self) -> Connector:
        """What opens database files for this store."""
        return self._options.connector

    @contextmanager
    def twin(self, place: StorePlace) -> Iterator[Store]:
        """A copy of this store that lies elsewhere, opened with the same key and closed again."""
        copy = open_with_root(place, self.store_id, self._root, self._options)
        try:
            yield copy
        finally:
            copy.close()

    def hold(self, lock: InstanceLock) -> None:
        """Keeps the lock of the one desk for as long as the store is open."""
        self._lock = lock

    def close(self) -> None:
        """Closes the database and gives the lock back. Nothing waits to be written: all of it was."""
        with suppress(StoreError):
            self.database.settle()
        self.database.close()
        if self._lock is not None:
            self._lock.release()


def create_store(
    folder: Path, passphrase: str, keyring: Keyring | None = None, options: StoreOptions = DEFAULTS
) -> Store:
    """A new, empty store in the folder, which is made; `passphrase` is from `new_passphrase()`.

    Takes about half a second. Raises: StoreError `store_exists` if there is anything of a store already,
    `store_not_writable`, `store_disk_full`.
    """
    place = StorePlace(private_folder(folder))
    if place.exists:
        raise StoreError("store_exists", file=place.folder.name)
    root = new_key()
    vault = make_vault(root, passphrase, keyring or NoKeyring(), cost=options.cost)
    save_vault(place.keys, vault)
    database = Database(place.database, KeyRing(root).pages, create=True, connector=options.connector)
    migrate(database, options.steps)
    store = Store(place, vault.store_id, root, database, options)
    store.note(Happening("store_made", ""))
    return store


def open_store(
    folder: Path,
    *,
    passphrase: str | None = None,
    keyring: Keyring | None = None,
    options: StoreOptions = DEFAULTS,
) -> Store:
    """The store in the folder, opened by the system's keyring or else by the recovery passphrase.

    A store that will not open is left as it is: never made anew, never emptied.

    Raises: StoreError `passphrase_needed` if the keyring does not help and no passphrase was given,
    `passphrase_wrong`, `store_missing`, `store_keys_missing`, `store_keys_damaged`, `store_damaged`, `store_too_new`,
    `store_foreign`, `store_not_writable`, `store_busy`.
    """
    place = StorePlace(folder)
    if not place.exists:
        raise StoreError("store_missing", file=folder.name)
    vault = load_vault(place.keys)
    root = vault.unlock_by_keyring(keyring or NoKeyring())
    if root is None:
        if passphrase is None:
            raise StoreError("passphrase_needed")
        root = vault.unlock(passphrase)
    return open_with_root(place, vault.store_id, root, options)


def open_with_root(place: StorePlace, store_id: str, root: bytes, options: StoreOptions = DEFAULTS) -> Store:
    """The store whose root key is known already.

    Raises: StoreError as `open_store`.
    """
    assert len(root) == KEY_BYTES
    private_folder(place.folder)
    database = Database(place.database, KeyRing(root).pages, connector=options.connector)
    try:
        store = Store(place, store_id, root, database, options)
        if needs_migration(database, options.steps):
            _migrate_safely(store, options)
    except BaseException:
        database.close()
        raise
    return store


def _migrate_safely(store: Store, options: StoreOptions) -> None:
    """A copy of the database as it was is on the disk before anything is changed."""
    stamp = store.clock.now().strftime("%Y%m%dT%H%M%S")
    copy = private_folder(store.place.backups) / f"before-migration-{stamp}.db"
    store.database.copy_to(copy, store.keys.pages)
    migrate(store.database, options.steps)
