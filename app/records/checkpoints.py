"""Checkpoints outside the store: as JSON text for exports and printouts, and whether one is genuine."""

from __future__ import annotations

import json
from dataclasses import asdict, fields

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from app.domain.errors import StoreError
from app.domain.trail import Checkpoint


def is_signed(checkpoint: Checkpoint) -> bool:
    """Whether the signature is that of the public key it names."""
    return is_signature(checkpoint.public_key, checkpoint.signature, checkpoint.told())


def is_signature(public_key: str, signature: str, told: bytes) -> bool:
    """Whether this is the Ed25519 signature over these bytes by the owner of the public key (both hexadecimal)."""
    try:
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(public_key)).verify(bytes.fromhex(signature), told)
    except (InvalidSignature, ValueError):
        return False
    return True


def checkpoint_text(checkpoint: Checkpoint) -> str:
    """One line of JSON."""
    return json.dumps(asdict(checkpoint), ensure_ascii=False)


def checkpoint_of(untrusted_text: str) -> Checkpoint:
    """The checkpoint that such a line says; the signature is not looked at here.

    Raises: StoreError `checkpoint_unreadable`.
    """
    try:
        plain = json.loads(untrusted_text)
        checkpoint = Checkpoint(**plain)
        kinds = {item.name: int if item.name == "sequence" else str for item in fields(Checkpoint)}
        if any(type(getattr(checkpoint, name)) is not kind for name, kind in kinds.items()):
            raise TypeError("a value of another kind")
    except (ValueError, TypeError) as exc:
        raise StoreError("checkpoint_unreadable") from exc
    return checkpoint
