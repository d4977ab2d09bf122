"""The recovery passphrase: made once, printed once, typed when the system's keyring does not help."""

from __future__ import annotations

import secrets
from dataclasses import dataclass

from argon2.low_level import Type, hash_secret_raw

_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_GROUPS, _GROUP = 6, 4
_READ_AS = str.maketrans({"O": "0", "I": "1", "L": "1"})


@dataclass(frozen=True, slots=True)
class Cost:
    """What one try of a passphrase or PIN costs whoever tries it (argon2id)."""

    memory_kib: int = 65536
    passes: int = 3
    lanes: int = 4


DEFAULT_COST = Cost()


def new_passphrase() -> str:
    """120 random bits as six groups of four, in letters and digits that cannot be mistaken for one another."""
    groups = ("".join(secrets.choice(_LETTERS) for _ in range(_GROUP)) for _ in range(_GROUPS))
    return "-".join(groups)


def plain_passphrase(typed: str) -> str:
    """What was typed without spaces, dashes and case; O is 0, I and L are 1."""
    return "".join(char for char in typed.upper().translate(_READ_AS) if char.isalnum())


def passphrase_key(typed: str, salt: bytes, cost: Cost) -> bytes:
    """The 32-byte key of a passphrase; takes about 0.4 s at the default cost. Not for the GUI thread."""
    secret = plain_passphrase(typed).encode()
    return hash_secret_raw(secret, salt, cost.passes, cost.memory_kib, cost.lanes, 32, Type.ID)
