"""Who works at the desk: roles, what each may do, four-eyes approvals, and how long wrong PINs are made to wait."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, StrEnum

from app.domain.clock import ran_for

FREE_TRIES = 5
"""Wrong PINs before the first wait."""
FIRST_WAIT_S = 30.0
LONGEST_WAIT_S = 900.0
POOL_TRIES = 30.0
"""Tries of all operators together that may come at once."""
POOL_REFILL_S = 60.0
"""Seconds after which one more try is allowed to all together: never more than 30 + 60 in an hour."""
LEAST_PIN_DIGITS = 4
SOLE_OPERATOR = "sole"
"""The identifier of the operator of a site that chose to work without PINs."""


class Role(IntEnum):
    """Each role may do everything that the ones before it may."""

    OPERATOR = 1
    SUPERVISOR = 2
    ADMINISTRATOR = 3


class Deed(StrEnum):
    """What somebody may or may not do."""

    COUNTERSIGN = "countersign"
    SEARCH = "search"
    CORRECT = "correct"
    EXPORT = "export"
    OVERRIDE = "override"
    UNLOCK = "unlock"
    PURGE = "purge"
    ERASE = "erase"
    READ_LOG = "read_log"
    BACK_UP = "back_up"
    RESTORE = "restore"
    CHANGE_POLICY = "change_policy"
    CHANGE_RECOVERY = "change_recovery"
    MANAGE_OPERATORS = "manage_operators"
    ACCEPT_CLOCK = "accept_clock"


LEAST_ROLE = {
    Deed.COUNTERSIGN: Role.OPERATOR,
    Deed.SEARCH: Role.OPERATOR,
    Deed.CORRECT: Role.OPERATOR,
    Deed.EXPORT: Role.OPERATOR,
    Deed.OVERRIDE: Role.OPERATOR,
    Deed.UNLOCK: Role.SUPERVISOR,
    Deed.PURGE: Role.SUPERVISOR,
    Deed.ERASE: Role.SUPERVISOR,
    Deed.READ_LOG: Role.SUPERVISOR,
    Deed.BACK_UP: Role.OPERATOR,
    Deed.RESTORE: Role.ADMINISTRATOR,
    Deed.CHANGE_POLICY: Role.ADMINISTRATOR,
    Deed.CHANGE_RECOVERY: Role.ADMINISTRATOR,
    Deed.MANAGE_OPERATORS: Role.ADMINISTRATOR,
    Deed.ACCEPT_CLOCK: Role.ADMINISTRATOR,
}

FOUR_EYES = frozenset({Deed.OVERRIDE, Deed.UNLOCK, Deed.PURGE, Deed.ERASE, Deed.ACCEPT_CLOCK})
"""What a second person, at least a supervisor, must approve; not at a site with a single operator."""


@dataclass(frozen=True, slots=True)
class Operator:
    """One person at the desk. `operator_id` stands in records and in the log; `name` is shown. `active` may sign in."""

    operator_id: str
    name: str
    role: Role
    active: bool = True

    def may(self, deed: Deed) -> bool:
        """Whether the role allows it; four eyes are another matter."""
        return self.active and self.role >= LEAST_ROLE[deed]


@dataclass(frozen=True, slots=True)
class Approval:
    """A second person's agreement to one deed about one subject (a record id, an operator id, or "" for the store).

    Made by `OperatorRoll.approve` after that person's PIN was right; good for this one deed.
    """

    deed: Deed
    subject: str
    asked_by: str
    approved_by: str
    at: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Tries:
    """Wrong tries under one name. `since` is a reading of the monotonic clock at the last of them."""

    wrong: int = 0
    since: float = 0.0

    def wait_s(self, now: float) -> float:
        """Seconds until the next try is heard; 0 when it is. `now` is the monotonic clock."""
        if self.wrong < FREE_TRIES:
            return 0.0
        # The exponent is bounded: a number this large is not needed and would overflow.
        wait = min(FIRST_WAIT_S * 2.0 ** min(self.wrong - FREE_TRIES, 10), LONGEST_WAIT_S)
        return max(0.0, wait - ran_for(self.since, now))

    def counted(self, now: float) -> Tries:
        """With one more try, counted before anybody looks whether it is right."""
        return Tries(self.wrong + 1, now)


@dataclass(frozen=True, slots=True)
class Pool:
    """Tries that everybody together still has, so that many names give no more tries than one."""

    left: float = POOL_TRIES
    since: float = 0.0

    def refilled(self, now: float) -> Pool:
        """With what time has given back since."""
        return Pool(min(POOL_TRIES, self.left + ran_for(self.since, now) / POOL_REFILL_S), now)

    def wait_s(self, now: float) -> float:
        """Seconds until one more try is heard; 0 when it is."""
        return max(0.0, (1.0 - self.refilled(now).left) * POOL_REFILL_S)

    def counted(self, now: float) -> Pool:
        """With one try taken."""
        return Pool(max(0.0, self.refilled(now).left - 1.0), now)

    def given_back(self) -> Pool:
        """With the try given back that turned out to be right."""
        return Pool(min(POOL_TRIES, self.left + 1.0), self.since)
