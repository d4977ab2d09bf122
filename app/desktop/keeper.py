"""The desk's hand on the store: opens it, knows who is at the desk, and sends every call off the GUI thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from app.desktop.tasks import Tasks
from app.domain.errors import AppError
from app.domain.operators import SOLE_OPERATOR, Operator, Role
from app.domain.policy import SitePolicy
from app.services.ledger import Ledger
from app.services.store_setup import NewPerson, StoreSetup

T = TypeVar("T")
Failed = Callable[[AppError], None]


class Keeper(QObject):
    """Holds the ledger of the store once that is open. Where nothing is to be kept, `ledger` stays None and one
    operator works without a PIN. GUI thread only; nothing waits.

    Signals:
        opened(): the store is open.
        operator_changed(): somebody else is at the desk, or nobody.
    """

    opened = Signal()
    operator_changed = Signal()

    def __init__(
        self,
        setup: StoreSetup | None,
        tasks: Tasks,
        *,
        login: str = "",
        site: SitePolicy | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._setup = setup
        self._tasks = tasks
        self._login = login
        self._site = replace(site or SitePolicy(), zero_write=True, four_eyes=False, second_operator=False)
        self._operator: Operator | None = None
        self._people: tuple[Operator, ...] = ()
        self.ledger: Ledger | None = None

    @property
    def setup(self) -> StoreSetup | None:
        """Where the store is or may be; None where the program was started without one."""
        return self._setup

    @property
    def needs_sign_in(self) -> bool:
        """Whether people have PINs."""
        return self.ledger is not None and all(one.operator_id != SOLE_OPERATOR for one in self._people)

    @property
    def people(self) -> tuple[Operator, ...]:
        """Everybody who is entered, as last heard of."""
        return self._people

    @property
    def operators(self) -> tuple[Operator, ...]:
        """Everybody who may sign in."""
        return tuple(one for one in self._people if one.active)

    @property
    def operator(self) -> Operator | None:
        """Who is at the desk; None while nobody has signed in."""
        if self.needs_sign_in:
            return self._operator
        return next(iter(self._people), Operator(SOLE_OPERATOR, self._login, Role.ADMINISTRATOR))

    @property
    def policy(self) -> SitePolicy:
        """The site's policy: the store's, else what the administrator wrote for a site that keeps nothing."""
        return self.ledger.policy if self.ledger is not None else self._site

    # --- opening ---

    def prepare(self, done: Callable[[str, bool], None], failed: Failed) -> None:
        """A fresh recovery passphrase, and whether the system's keyring can be used."""
        setup = self._setup
        if setup is not None:
            self._tasks.run(lambda: (setup.new_passphrase(), setup.keyring_works()), lambda found: done(*found), failed)

    def create(self, passphrase: str, people: Sequence[NewPerson], done: Callable[[], None], failed: Failed) -> None:
        """Sets up the store and opens it."""
        setup, login = self._setup, self._login
        if setup is not None:
            self._tasks.run(lambda: _with_people(setup.create(passphrase, people, login)), self._taker(done), failed)

    def open(self, done: Callable[[], None], failed: Failed, passphrase: str = "") -> None:
        """Opens the store that is there."""
        setup = self._setup
        if setup is not None:
            self._tasks.run(lambda: _with_people(setup.open(passphrase)), self._taker(done), failed)

    def adopt(self, ledger: Ledger) -> None:
        """Takes over a store that somebody else has opened."""
        self._take(_with_people(ledger))

    def close(self) -> None:
        """Closes the store at the end of the program. Blocks for the moment that it takes."""
        ledger, self.ledger = self.ledger, None
        if ledger is not None:
            ledger.store.close()

    def restore(self, backup: Path, passphrase: str, done: Callable[[Path | None], None], failed: Failed) -> None:
        """Closes the store and puts the backup in its place; open it again afterwards, whatever came of it."""
        setup = self._setup
        if setup is None:
            return
        self._operator = None
        ledger, self.ledger = self.ledger, None
        self.operator_changed.emit()

        def put() -> Path | None:
            if ledger is not None:
                ledger.store.close()
            return setup.restore(backup, passphrase)

        self._tasks.run(put, done, failed)

    # --- people ---

    def sign_in(self, operator_id: str, pin: str, done: Callable[[Operator], None], failed: Failed) -> None:
        """Lets this person in."""

        def let_in(operator: Operator) -> None:
            self._operator = operator
            self.operator_changed.emit()
            done(operator)

        self.ask(lambda ledger: ledger.sign_in(operator_id, pin), let_in, failed)

    def sign_out(self, because: str) -> None:
        """Nobody is at the desk from this moment; the log hears of it in its time."""
        operator = self._operator
        if not self.needs_sign_in or operator is None:
            return
        self._operator = None
        self.ask(lambda ledger: ledger.note("signed_out", operator, because=because), _ignore, _ignore)
        self.operator_changed.emit()

    def take_people(self, people: tuple[Operator, ...]) -> None:
        """These work here now; whoever is at the desk may have another name or role by it."""
        self._people = people
        if self._operator is not None:
            held = self._operator.operator_id
            self._operator = next((one for one in people if one.operator_id == held and one.active), None)
        self.operator_changed.emit()

    # --- everything else ---

    def ask(self, call: Callable[[Ledger], T], done: Callable[[T], None], failed: Failed) -> None:
        """Has the store called on another thread; fails with `store_closed` when there is none."""
        ledger = self.ledger
        if ledger is None:
            failed(AppError("store_closed"))
            return
        self._tasks.run(lambda: call(ledger), done, failed)

    def _taker(self, done: Callable[[], None]) -> Callable[[tuple[Ledger, tuple[Operator, ...]]], None]:
        def take(found: tuple[Ledger, tuple[Operator, ...]]) -> None:
            self._take(found)
            done()

        return take

    def _take(self, found: tuple[Ledger, tuple[Operator, ...]]) -> None:
        self.ledger, self._people = found
        self.opened.emit()
        self.operator_changed.emit()


def _with_people(ledger: Ledger) -> tuple[Ledger, tuple[Operator, ...]]:
    return ledger, ledger.store.operators.all()


def _ignore(_outcome: object) -> None:
    """What came of it changes nothing here."""
