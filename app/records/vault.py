"""The key file: the store's root key, sealed by the recovery passphrase and by the system's keyring if there is one."""

from __future__ import annotations

import base64
import binascii
import json
import os
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from app.domain.errors import StoreError
from app.records.files import replace_file
from app.records.keys import UnsealError, new_key, seal, unseal
from app.records.passphrase import DEFAULT_COST, Cost, passphrase_key

SCHEMA = "countersign/keys/1"
_MOST_MEMORY_KIB, _MOST_PASSES, _MOST_LANES = 4 * 1024 * 1024, 64, 64


class Keyring(Protocol):
    """The system's keyring, or what stands in for it. Neither call raises."""

    def get(self, name: str) -> bytes | None:
        """The secret of that name, None if there is none or no keyring."""
        ...

    def put(self, name: str, secret: bytes) -> bool:
        """Whether the secret is kept now."""
        ...


class NoKeyring:
    """Where there is none, or none is wanted."""

    def get(self, name: str) -> bytes | None:
        """Nothing."""
        del name
        return None

    def put(self, name: str, secret: bytes) -> bool:
        """False."""
        del name, secret
        return False


class SystemKeyring:
    """The operating system's keyring. It often is not there (no session bus, no service): then nothing is kept."""

    _SERVICE = "countersign"

    def get(self, name: str) -> bytes | None:
        """The secret, None if anything stands in the way."""
        try:
            import keyring

            kept = keyring.get_password(self._SERVICE, name)
            return base64.b64decode(kept, validate=True) if kept else None
        except Exception:  # noqa: BLE001 - each system's back end raises errors of its own, and none may stop the desk
            return None

    def put(self, name: str, secret: bytes) -> bool:
        """Whether the keyring took it and gives it back."""
        try:
            import keyring

            keyring.set_password(self._SERVICE, name, base64.b64encode(secret).decode("ascii"))
        except Exception:  # noqa: BLE001 - as above
            return False
        return self.get(name) == secret


@dataclass(frozen=True, slots=True)
class Vault:
    """The key file as it stands. `by_keyring` is None where no keyring holds the other half."""

    store_id: str
    salt: bytes
    cost: Cost
    by_passphrase: bytes
    by_keyring: bytes | None = None

    def unlock(self, passphrase: str) -> bytes:
        """The root key. Takes as long as the passphrase's cost.

        Raises: StoreError `passphrase_wrong`.
        """
        try:
            return unseal(
                passphrase_key(passphrase, self.salt, self.cost), self.by_passphrase, self._about("passphrase")
            )
        except UnsealError as exc:
            raise StoreError("passphrase_wrong") from exc

    def unlock_by_keyring(self, keyring: Keyring) -> bytes | None:
        """The root key if the system's keyring holds its half, else None."""
        secret = keyring.get(self.store_id) if self.by_keyring else None
        if secret is None or self.by_keyring is None:
            return None
        try:
            return unseal(secret, self.by_keyring, self._about("keyring"))
        except UnsealError:
            return None

    def _about(self, way: str) -> str:
        return f"{SCHEMA} {self.store_id} {way}"


def make_vault(
    root: bytes, passphrase: str, keyring: Keyring, *, store_id: str = "", cost: Cost = DEFAULT_COST
) -> Vault:
    """A key file's content for the root key; also used to exchange the passphrase of a store that is open."""
    store_id = store_id or secrets.token_hex(16)
    salt = os.urandom(16)
    bare = Vault(store_id, salt, cost, b"")
    by_passphrase = seal(passphrase_key(passphrase, salt, cost), root, bare._about("passphrase"))
    half = new_key()
    by_keyring = seal(half, root, bare._about("keyring")) if keyring.put(store_id, half) else None
    return Vault(store_id, salt, cost, by_passphrase, by_keyring)


def save_vault(path: Path, vault: Vault) -> None:
    """Writes the key file whole, readable by its owner only.

    Raises: StoreError `store_not_writable` or `store_disk_full`.
    """
    sealed = {"passphrase": _text(vault.by_passphrase)}
    if vault.by_keyring is not None:
        sealed["keyring"] = _text(vault.by_keyring)
    cost = {"memory_kib": vault.cost.memory_kib, "passes": vault.cost.passes, "lanes": vault.cost.lanes}
    plain = {"schema": SCHEMA, "store_id": vault.store_id, "salt": _text(vault.salt), "cost": cost, "sealed": sealed}
    replace_file(path, (json.dumps(plain, indent=1) + "\n").encode())


def load_vault(path: Path) -> Vault:
    """The key file's content, checked.

    Raises: StoreError `store_keys_missing` or `store_keys_damaged`.
    """
    try:
        untrusted = json.loads(path.read_text("utf-8"))
        return _vault(untrusted)
    except FileNotFoundError as exc:
        raise StoreError("store_keys_missing", file=path.name) from exc
    except OSError as exc:
        raise StoreError("store_not_readable", file=path.name) from exc
    except (ValueError, KeyError, TypeError, AttributeError) as exc:
        raise StoreError("store_keys_damaged", file=path.name) from exc


def _vault(untrusted: Mapping[str, Any]) -> Vault:
    if untrusted["schema"] != SCHEMA:
        raise ValueError("another schema")
    cost = Cost(**untrusted["cost"])
    limits = ((cost.memory_kib, _MOST_MEMORY_KIB), (cost.passes, _MOST_PASSES), (cost.lanes, _MOST_LANES))
    if not all(type(given) is int and 1 <= given <= most for given, most in limits):
        raise ValueError("no sane cost")
    if not isinstance(untrusted["store_id"], str):
        raise TypeError("no store id")
    sealed = untrusted["sealed"]
    by_keyring = _bytes(sealed["keyring"]) if "keyring" in sealed else None
    return Vault(untrusted["store_id"], _bytes(untrusted["salt"]), cost, _bytes(sealed["passphrase"]), by_keyring)


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")


def _bytes(untrusted_text: str) -> bytes:
    try:
        return base64.b64decode(untrusted_text, validate=True)
    except binascii.Error as exc:
        raise ValueError("no base64") from exc
