"""The store's keys: one random 256-bit root, and every other key derived from it for one purpose."""

from __future__ import annotations

import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

KEY_BYTES = 32
_NONCE_BYTES = 12


class UnsealError(Exception):
    """The sealed bytes are not what this key and this purpose sealed."""


def new_key() -> bytes:
    """32 random bytes."""
    return os.urandom(KEY_BYTES)


def derive(key: bytes, purpose: str) -> bytes:
    """32 bytes for one purpose; nothing about `key` or about keys for other purposes follows from them."""
    return HKDF(SHA256(), KEY_BYTES, salt=None, info=b"countersign/" + purpose.encode()).derive(key)


def seal(key: bytes, plain: bytes, about: str) -> bytes:
    """Nonce and AES-256-GCM ciphertext; `about` must be the same to open it."""
    nonce = os.urandom(_NONCE_BYTES)
    return nonce + AESGCM(key).encrypt(nonce, plain, about.encode())


def unseal(key: bytes, sealed: bytes, about: str) -> bytes:
    """What was sealed. Raises: UnsealError if anything about it differs."""
    try:
        return AESGCM(key).decrypt(sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], about.encode())
    except (InvalidTag, ValueError) as exc:
        raise UnsealError from exc


class KeyRing:
    """The keys of one open store, derived once; `pages` is the database's own, never stored anywhere."""

    def __init__(self, root: bytes) -> None:
        self.pages = derive(root, "pages")
        self.audit = derive(root, "audit")
        self.wrap = derive(root, "record-keys")
        self.policy = derive(root, "policy")
        self.names = derive(root, "names")
        self.likeness = derive(root, "likeness")
        self.anchor = derive(root, "anchor")
        self._signer = Ed25519PrivateKey.from_private_bytes(derive(root, "checkpoints"))

    def sign(self, told: bytes) -> bytes:
        """The Ed25519 signature, 64 bytes."""
        return self._signer.sign(told)

    @property
    def public_key(self) -> str:
        """The other half of the signing key, hexadecimal; auditors keep a copy."""
        return self._signer.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw).hex()
