"""Operators in the store: who there is, PINs that nobody can read back, tries counted before they are heard."""

from __future__ import annotations

import hmac
import math
import secrets

from argon2 import PasswordHasher
from argon2.exceptions import Argon2Error, InvalidHashError

from app.domain.clock import Clock, iso
from app.domain.errors import StoreError
from app.domain.operators import LEAST_PIN_DIGITS, SOLE_OPERATOR, Approval, Deed, Operator, Pool, Role, Tries
from app.records.database import Database, Row
from app.records.keys import KeyRing
from app.records.passphrase import DEFAULT_COST, Cost

_COLUMNS = "operator_id, name, role, active, pin"


class OperatorRoll:
    """The operators of one open store. Any thread, but not the GUI's: a PIN takes up to half a second to look at.

    `cost` is what a try costs. Nothing tells whether a name is known: an unknown one takes as long and is made to wait
    just as long. Waits are counted on the monotonic clock and survive restarts of program and machine.
    """

    def __init__(self, database: Database, keys: KeyRing, clock: Clock, cost: Cost = DEFAULT_COST) -> None:
        self._database = database
        self._keys = keys
        self._clock = clock
        self._hasher = PasswordHasher(cost.passes, cost.memory_kib, cost.lanes)
        self._nobody = self._hasher.hash(secrets.token_hex(16))

    # --- who there is ---

    @property
    def is_single(self) -> bool:
        """Whether the site chose to work with one operator and no PIN."""
        return self._row(SOLE_OPERATOR) is not None

    def all(self) -> tuple[Operator, ...]:
        """Everybody, also those who may no longer sign in, by name."""
        rows = self._database.rows("SELECT operator_id, name, role, active FROM operator ORDER BY name, operator_id")
        return tuple(_operator(row) for row in rows)

    def get(self, operator_id: str) -> Operator | None:
        """The operator of that id."""
        found = self._row(operator_id)
        return _operator(found) if found else None

    # --- changing who there is; the caller notes it in the log ---

    def choose_single(self, name: str) -> Operator:
        """Makes this a site with one operator, who needs no PIN and may do everything.

        Raises: StoreError `operators_exist` if there are operators with PINs already.
        """
        with self._database.writing():
            if any(operator.operator_id != SOLE_OPERATOR for operator in self.all()):
                raise StoreError("operators_exist")
            self._put(Operator(SOLE_OPERATOR, name, Role.ADMINISTRATOR), "")
        return Operator(SOLE_OPERATOR, name, Role.ADMINISTRATOR)

    def add(self, operator_id: str, name: str, role: Role, pin: str) -> Operator:
        """Adds somebody. The first one must be an administrator; the single operator of before then no longer signs in.

        Raises: StoreError `operator_exists`, `operator_id_wrong`, `administrator_missing` or `pin_too_short`.
        """
        hashed, operator = self._hashed(pin), Operator(operator_id, name, role)
        if not operator_id.replace("_", "").replace("-", "").isalnum() or operator_id == SOLE_OPERATOR:
            raise StoreError("operator_id_wrong")
        with self._database.writing():
            if self._row(operator_id):
                raise StoreError("operator_exists", operator=operator_id)
            self._put(operator, hashed)
            self._database.run("DELETE FROM operator WHERE operator_id = ?", [SOLE_OPERATOR])
            self._require_administrator()
        return operator

    def change(self, operator: Operator, pin: str | None = None) -> None:
        """Gives somebody another name, role, standing or PIN.

        Raises: StoreError `operator_missing`, `administrator_missing` or `pin_too_short`.
        """
        hashed = self._hashed(pin) if pin is not None else None
        with self._database.writing():
            found = self._row(operator.operator_id)
            if found is None:
                raise StoreError("operator_missing")
            self._put(operator, found[4] if hashed is None else hashed)
            self._require_administrator()

    def forgive(self, operator_id: str) -> None:
        """Ends the wait of somebody who mistyped the PIN too often (a supervisor's deed, `Deed.UNLOCK`)."""
        with self._database.writing():
            self._database.run("DELETE FROM tries WHERE who = ?", [self._who(operator_id)])

    # --- PINs ---

    def sign_in(self, operator_id: str, pin: str) -> Operator:
        """Who that is. The try is counted, on the disk, before the PIN is looked at.

        Raises: StoreError `pin_wrong` (also for unknown names and people who may not sign in) or `pin_wait`.
        """
        self._count(operator_id)
        found = self._row(operator_id)
        known = found if found and found[3] and found[4] else None
        try:
            # An unknown name is compared with a hash of nothing that anybody can type, at the same cost.
            self._hasher.verify(known[4] if known else self._nobody, pin)
        except (Argon2Error, InvalidHashError):
            raise StoreError("pin_wrong") from None
        if known is None:
            raise StoreError("pin_wrong")
        with self._database.writing():
            self._database.run("DELETE FROM tries WHERE who = ?", [self._who(operator_id)])
            self._save_pool(self._pool().given_back())
        return _operator(known)

    def wait_s(self, operator_id: str) -> float:
        """Seconds until that name's next try is heard; 0 when it is. Known and unknown names alike."""
        now = self._clock.monotonic()
        return max(self._tries(operator_id).wait_s(now), self._pool().wait_s(now))

    def approve(
        self, deed: Deed, subject: str, *, asked_by: str, approver_id: str, pin: str, reason: str = ""
    ) -> Approval:
        """A second person's agreement, given by that person's PIN.

        Raises: StoreError `approver_same`, `approver_not_allowed`, `pin_wrong` or `pin_wait`.
        """
        approver = self.sign_in(approver_id, pin)
        if approver.operator_id == asked_by:
            raise StoreError("approver_same")
        if approver.role < Role.SUPERVISOR or not approver.may(deed):
            raise StoreError("approver_not_allowed")
        return Approval(deed, subject, asked_by, approver.operator_id, iso(self._clock.now()), reason)

    def _count(self, operator_id: str) -> None:
        """Counts one try on the disk.

        Raises: StoreError `pin_wait`.
        """
        with self._database.writing():
            now = self._clock.monotonic()
            pool, mine = self._pool(), self._tries(operator_id)
            wait = max(pool.wait_s(now), mine.wait_s(now))
            if wait > 0:
                raise StoreError("pin_wait", seconds=math.ceil(wait))
            counted = mine.counted(now)
            sql = "INSERT OR REPLACE INTO tries (who, wrong, since) VALUES (?, ?, ?)"
            self._database.run(sql, [self._who(operator_id), counted.wrong, counted.since])
            self._save_pool(pool.counted(now))

    def _tries(self, operator_id: str) -> Tries:
        found = self._database.row("SELECT wrong, since FROM tries WHERE who = ?", [self._who(operator_id)])
        return Tries(int(found[0]), float(found[1])) if found else Tries()

    def _pool(self) -> Pool:
        found = self._database.row("SELECT tries_left, since FROM tries_pool")
        return Pool(float(found[0]), float(found[1])) if found else Pool()

    def _save_pool(self, pool: Pool) -> None:
        sql = "INSERT OR REPLACE INTO tries_pool (one, tries_left, since) VALUES (1, ?, ?)"
        self._database.run(sql, [pool.left, pool.since])

    def _who(self, operator_id: str) -> bytes:
        return hmac.digest(self._keys.names, operator_id.encode("utf-8", "replace"), "sha256")

    def _row(self, operator_id: str) -> Row | None:
        return self._database.row(f"SELECT {_COLUMNS} FROM operator WHERE operator_id = ?", [operator_id])

    def _put(self, operator: Operator, hashed: str) -> None:
        values = [operator.operator_id, operator.name, int(operator.role), int(operator.active), hashed]
        self._database.run(f"INSERT OR REPLACE INTO operator ({_COLUMNS}) VALUES (?, ?, ?, ?, ?)", values)

    def _require_administrator(self) -> None:
        if not any(one.active and one.role is Role.ADMINISTRATOR for one in self.all()):
            raise StoreError("administrator_missing")

    def _hashed(self, pin: str) -> str:
        if len(pin) < LEAST_PIN_DIGITS:
            raise StoreError("pin_too_short", least=LEAST_PIN_DIGITS)
        return self._hasher.hash(pin)


def _operator(row: Row) -> Operator:
    return Operator(row[0], row[1], Role(row[2]), active=bool(row[3]))
