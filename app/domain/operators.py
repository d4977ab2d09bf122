"""Who works at the desk, and who may do what."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

MIN_PIN = 4
MAX_PIN = 12
"""A PIN has this many digits."""


class OperatorRole(StrEnum):
    """What somebody may do, each role what the ones before it may."""

    OPERATOR = "operator"
    SUPERVISOR = "supervisor"
    ADMINISTRATOR = "administrator"

    def at_least(self, other: OperatorRole) -> bool:
        """Whether this role may do what the other one may."""
        order = list(OperatorRole)
        return order.index(self) >= order.index(other)


class GuardedAct(StrEnum):
    """What a site may want two people for."""

    OVERRIDE = "override"
    UNLOCK = "unlock"
    PURGE = "purge"


@dataclass(frozen=True, slots=True)
class Operator:
    """One person. `name` is what stands in records and in the log. `active` is false for one who has left."""

    name: str
    role: OperatorRole = OperatorRole.OPERATOR
    active: bool = True


def pin_is_well_formed(pin: str) -> bool:
    """Whether it has only ASCII digits and as many as a PIN has."""
    return MIN_PIN <= len(pin) <= MAX_PIN and pin.isascii() and pin.isdigit()
