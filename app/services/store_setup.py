"""Setting up and opening the one store of this workstation, with the people who work here."""

from __future__ import annotations

import shutil
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from app.domain.document import DocumentType
from app.domain.errors import StoreError
from app.domain.operators import Operator, Role
from app.domain.trail import Happening
from app.records.backups import Backup, backups_in
from app.records.files import private_folder
from app.records.instance import InstanceLock, knock, knock_path
from app.records.passphrase import new_passphrase
from app.records.place import StorePlace
from app.records.restoring import finish_placing, put_in_place, restore_backup
from app.records.store import DEFAULTS, Store, StoreOptions, create_store, open_store
from app.records.vault import Keyring, SystemKeyring
from app.services.ledger import Ledger
from app.services.upkeep import change_passphrase

_PROBE = "countersign-probe"
_MAKING = ".making"


@dataclass(frozen=True, slots=True)
class NewPerson:
    """Somebody to be entered."""

    name: str
    role: Role
    pin: str = field(repr=False)


class StoreSetup:
    """Where the store is or may be. Any thread; every call but `exists` may take half a second."""

    def __init__(
        self,
        folder: Path,
        catalogue: Mapping[str, DocumentType],
        keyring: Keyring | None = None,
        options: StoreOptions = DEFAULTS,
    ) -> None:
        self.folder = folder
        self._catalogue = catalogue
        self._keyring = keyring or SystemKeyring()
        self._options = options

    @property
    def exists(self) -> bool:
        """Whether a store was ever set up, whole or not."""
        return StorePlace(self.folder).exists

    def keyring_works(self) -> bool:
        """Whether this system's keyring keeps a secret and gives it back."""
        return self._keyring.put(_PROBE, b"works") and self._keyring.get(_PROBE) == b"works"

    def new_passphrase(self) -> str:
        """A recovery passphrase, made fresh; nothing is written."""
        return new_passphrase()

    def create(self, passphrase: str, people: Sequence[NewPerson], login: str) -> Ledger:
        """Sets up a store and opens it. Without people it has one operator, named `login`, and no PIN.

        Raises: StoreError `store_exists`, `store_not_writable`, `store_disk_full`, `administrator_missing` or
        `pin_too_short`.
        """
        lock, keyring = self._locked(), self._keyring
        return Ledger(self._opened(lock, lambda: self._made(passphrase, keyring, people, login)), self._catalogue)

    def _made(self, passphrase: str, keyring: Keyring, people: Sequence[NewPerson], login: str) -> Store:
        """Made aside and put in place when everybody is entered: killed before, nothing was made."""
        place = StorePlace(self.folder)
        if place.exists:
            raise StoreError("store_exists", file=self.folder.name)
        aside = self.folder / _MAKING
        shutil.rmtree(aside, ignore_errors=True)
        try:
            store = create_store(aside, passphrase, keyring, self._options)
            try:
                with store.writing():
                    _enter(store, people, login)
            finally:
                store.close()
        except BaseException:
            shutil.rmtree(aside, ignore_errors=True)
            raise
        put_in_place(aside, place, self._options.clock)
        return open_store(self.folder, passphrase=passphrase, keyring=keyring, options=self._options)

    def open(self, passphrase: str = "") -> Ledger:
        """Opens the store by the system's keyring or else by the recovery passphrase.

        A store that does not open is left as it is. Raises: StoreError `store_in_use` (the desk that has it is asked to
        show itself: `knock_path`) and as `open_store` does.
        """
        known, keyring, options = passphrase or None, self._keyring, self._options

        def opened() -> Store:
            finish_placing(StorePlace(self.folder))
            return open_store(self.folder, passphrase=known, keyring=keyring, options=options)

        return Ledger(self._opened(self._locked(), opened), self._catalogue)

    def _locked(self) -> InstanceLock:
        """The lock of the one desk; when another desk has it, that one is asked to show itself.

        Raises: StoreError `store_in_use` or `store_not_writable`.
        """
        place = StorePlace(private_folder(self.folder))
        lock = InstanceLock.take(place.lock)
        if lock is None:
            knock(place.lock)
            raise StoreError("store_in_use")
        return lock

    def _opened(self, lock: InstanceLock, opener: Callable[[], Store]) -> Store:
        try:
            store = opener()
        except BaseException:
            lock.release()
            raise
        store.hold(lock)
        return store

    def change_passphrase(self, ledger: Ledger, actor: Operator, passphrase: str, *, erase_older: bool) -> bool:
        """Puts this recovery passphrase in the old one's place; see `upkeep.change_passphrase`."""
        return change_passphrase(ledger, actor, passphrase, self._keyring, erase_older=erase_older)

    @property
    def knock_file(self) -> Path:
        """The file that changes when another desk wants this one to come to the front."""
        return knock_path(StorePlace(self.folder).lock)

    def backups(self, folder: Path | None = None) -> tuple[Backup, ...]:
        """Backups beside the store, or in another folder, the newest first."""
        return backups_in(folder or StorePlace(self.folder).backups)

    def restore(self, backup: Path, passphrase: str) -> Path | None:
        """Puts the backup in the store's place; where what was there before still is. The store must be closed.

        Raises: StoreError `backup_not_good`, `passphrase_wrong`, `store_in_use`, and as writing files does.
        """
        return restore_backup(backup, self.folder, passphrase, self._options)


def _enter(store: Store, people: Sequence[NewPerson], login: str) -> None:
    """The first administrator is entered first, and enters the others."""
    if not people:
        operator = store.operators.choose_single(login or "operator")
        store.audit.append(Happening("single_operator_chosen", operator.operator_id))
        return
    entered: list[Operator] = []
    for person in sorted(people, key=lambda one: one.role is not Role.ADMINISTRATOR):
        identifier = operator_id(person.name, {one.operator_id for one in entered})
        entered.append(store.operators.add(identifier, person.name, person.role, person.pin))
        details: dict[str, str | int | float] = {"role": person.role.name.lower()}
        store.audit.append(Happening("operator_added", entered[0].operator_id, identifier, details))


def operator_id(name: str, taken: set[str]) -> str:
    """An identifier that records and the log can carry, made from the name: its letters and digits, in any script."""
    letters = "".join(
        char if char.isalnum() else "-"
        for char in unicodedata.normalize("NFKD", name)
        if not unicodedata.combining(char)
    )
    base = "-".join(part for part in letters.split("-") if part).lower() or "operator"
    number, identifier = 1, base
    while identifier in taken:
        number += 1
        identifier = f"{base}-{number}"
    return identifier
