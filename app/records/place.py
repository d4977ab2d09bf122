"""Where the store's files lie: one folder that belongs to it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class StorePlace:
    """The folder of one store. Nothing in it is readable by anybody else, and nothing in it is plain."""

    folder: Path

    @property
    def database(self) -> Path:
        """The encrypted database."""
        return self.folder / "store.db"

    @property
    def keys(self) -> Path:
        """The sealed root key."""
        return self.folder / "keys.json"

    @property
    def anchor(self) -> Path:
        """How far the log had come, outside the database."""
        return self.folder / "anchor"

    @property
    def lock(self) -> Path:
        """Held by the desk that is open."""
        return self.folder / "lock"

    @property
    def policy(self) -> Path:
        """The site's policy, a file to be read by people."""
        return self.folder / "policy.toml"

    @property
    def pictures(self) -> Path:
        """Sealed pictures, where the policy keeps any."""
        return self.folder / "pictures"

    @property
    def backups(self) -> Path:
        """Verified copies."""
        return self.folder / "backups"

    @property
    def is_half_placed(self) -> bool:
        """Whether a store was being put in place here when the program was killed (`restoring.finish_placing`)."""
        return any(next(self.folder.glob(sign), None) for sign in (".restored-*", ".moving-*"))

    @property
    def exists(self) -> bool:
        """Whether a store was ever set up here, whole or not."""
        return self.keys.exists() or self.database.exists() or self.is_half_placed
