"""A folder that is watched: tells of files once they are whole, and puts them away when their records are verified.

No part of this knows a window; whoever owns a clock calls `look` from one thread, every second or two.
"""

from __future__ import annotations

import hashlib
import math
import os
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from app.capture.files import read_file
from app.capture.formats import FILE_SUFFIXES
from app.domain.errors import AppError, DeviceError, InputError

DONE_FOLDER = "done"
_STEADY_LOOKS = 2
"""So many looks in a row must find a file unchanged before it counts as whole."""


class Afterwards(StrEnum):
    """What becomes of a file when its record is verified."""

    KEEP = "keep"
    MOVE = "move"
    DELETE = "delete"


@dataclass(slots=True)
class _Seen:
    """One name in the folder: what it looked like, for how many looks, and whether it was told of."""

    stamp: tuple[int, int, int]
    looks: int = 0
    is_taken: bool = False


@dataclass(slots=True)
class WatchedFolder:
    """Watches one folder, not what lies below it. For one thread.

    A file counts by its content: the same content under another name is not told of twice, and what this program wrote
    (`own`: names that are never taken) is left alone. A folder that is away for a time is waited for.
    """

    folder: Path
    afterwards: Afterwards = Afterwards.KEEP
    own: frozenset[str] = frozenset()
    _seen: dict[str, _Seen] = field(default_factory=dict, init=False)
    _told: set[bytes] = field(default_factory=set, init=False)
    _is_away: bool = field(default=False, init=False)

    @property
    def is_away(self) -> bool:
        """Whether the folder could not be listed at the last look."""
        return self._is_away

    def skip_present(self, before_s: float = math.inf) -> None:
        """Takes what is there now for known, so that only what comes later is told of. What came, or was changed, after
        that time (seconds since 1970) is not skipped.
        """
        try:
            found = self._listed()
        except OSError:
            return
        for path, stamp in found:
            if path.stat().st_ctime < before_s and stamp[1] < before_s * 1e9:
                self._seen[path.name] = _Seen(stamp, _STEADY_LOOKS, is_taken=True)

    def look(self) -> tuple[Path, ...]:
        """Files that have become whole since the last look, in the order of their names. May wait for a slow drive."""
        try:
            found = self._listed()
        except OSError:
            self._is_away = True
            return ()
        self._is_away = False
        # A name that is gone may come again with something else behind it.
        self._seen = {path.name: self._noted(path, stamp) for path, stamp in found}
        return tuple(path for path, _stamp in found if self._is_due(path))

    def put_away(self, file: Path) -> None:
        """Does with the file what the policy says; nothing if it is another one by now, or gone.

        Raises: DeviceError `watched_file_stays` if it can be neither moved nor deleted.
        """
        if self.afterwards is Afterwards.KEEP or file.parent != self.folder:
            return
        try:
            if hashlib.sha256(read_file(file)).digest() not in self._told:
                return
            if self.afterwards is Afterwards.DELETE:
                file.unlink()
            else:
                _move(file, self.folder / DONE_FOLDER)
        except InputError as error:
            if error.code != "file_missing":
                raise DeviceError("watched_file_stays", file=file.name) from error
        except OSError as error:
            raise DeviceError("watched_file_stays", file=file.name) from error

    def _listed(self) -> list[tuple[Path, tuple[int, int, int]]]:
        found = []
        with os.scandir(self.folder) as entries:
            for entry in entries:
                path = self.folder / entry.name
                if self._is_candidate(path) and entry.is_file(follow_symlinks=False):
                    status = entry.stat(follow_symlinks=False)
                    found.append((path, (status.st_size, status.st_mtime_ns, status.st_ino)))
        return sorted(found)

    def _is_candidate(self, path: Path) -> bool:
        is_picture = path.suffix.lower().lstrip(".") in FILE_SUFFIXES
        return is_picture and not path.name.startswith((".", "~")) and path.name not in self.own

    def _noted(self, path: Path, stamp: tuple[int, int, int]) -> _Seen:
        before = self._seen.get(path.name)
        if before is None or before.stamp != stamp:
            return _Seen(stamp)
        before.looks += 1
        return before

    def _is_due(self, path: Path) -> bool:
        """Whether the file is whole, can be opened, and its content is new."""
        seen = self._seen[path.name]
        if seen.is_taken or seen.looks < _STEADY_LOOKS or seen.stamp[0] == 0:
            return False
        try:
            digest = hashlib.sha256(read_file(path)).digest()
        except AppError as error:
            # Locked by who writes it, or gone again: another look. What is too large is told of, to be refused aloud.
            seen.is_taken = error.code == "file_too_big"
            return seen.is_taken
        seen.is_taken = True
        is_new = digest not in self._told
        self._told.add(digest)
        return is_new


def _move(file: Path, folder: Path) -> None:
    """Moves the file into the folder under a name that is free there. Never over another file."""
    folder.mkdir(exist_ok=True)
    number = 1
    target = folder / file.name
    while target.exists():
        number += 1
        target = folder / f"{file.stem} ({number}){file.suffix}"
    file.rename(target)
