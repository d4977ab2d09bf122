"""The results of a batch and the journal beside them: whatever is interrupted, nothing is lost and nothing doubled.

A file's lines are appended to the results and flushed to the disk; then one line in the journal says how long the
results are now. What stands behind the last length that the journal knows was interrupted and is cut off.
"""

from __future__ import annotations

import errno
import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Self

from app.domain.errors import ExportError
from app.services.batch_task import BatchAnswer

_MARK = "countersign_batch"
_VERSION = 1
_PRIVATE = 0o600
_FULL = {errno.ENOSPC, errno.EDQUOT}


class BatchLog:
    """Results and journal of one batch, held open and locked until `close`. One thread at a time.

    `options` are what must not change while a batch goes on.

    Raises: ExportError `batch_out_foreign` if the results are there without their journal, `batch_options_changed`,
    `batch_in_use` if another process holds them, `export_not_allowed` if they cannot be opened.
    """

    def __init__(self, results: Path, options: dict[str, str]) -> None:
        self._results_path = results
        journal = results.with_name(results.name + ".journal")
        if results.exists() and results.stat().st_size and not journal.exists():
            raise ExportError("batch_out_foreign", file=results.name)
        try:
            self._journal = _opened(journal)
            self._results = _opened(results)
        except OSError as exc:
            raise ExportError("export_not_allowed", file=results.name) from exc
        if not _lock(self._journal):
            self.close()
            raise ExportError("batch_in_use", file=results.name)
        self._done: dict[str, bool] = {}
        try:
            self._resume(options)
        except ExportError:
            self.close()
            raise

    @property
    def failures(self) -> int:
        """How many of the files that are done ended in an error."""
        return sum(self._done.values())

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __contains__(self, digest: str) -> bool:
        return digest in self._done

    def __len__(self) -> int:
        return len(self._done)

    def add(self, answer: BatchAnswer) -> None:
        """Writes the answer's lines for good. Raises: ExportError `export_disk_full` or `export_failed`."""
        self._append(answer)
        with self._disk():
            self._note({"sha256": answer.digest, "end": self._results.tell(), "failed": answer.failed})
        self._done[answer.digest] = answer.failed

    def add_for_now(self, answer: BatchAnswer) -> None:
        """Writes lines that the next run takes away again before it tries the file once more. Nothing may follow but
        others of the kind. Raises: as `add`.
        """
        self._append(answer)

    def close(self) -> None:
        """Gives the files back."""
        for name in ("_results", "_journal"):
            held = getattr(self, name, None)
            if held is not None:
                held.close()

    def _append(self, answer: BatchAnswer) -> None:
        with self._disk():
            self._results.write("".join(line + "\n" for line in answer.lines).encode())
            _flush(self._results)

    @contextmanager
    def _disk(self) -> Iterator[None]:
        try:
            yield
        except OSError as exc:
            code = "export_disk_full" if exc.errno in _FULL else "export_failed"
            raise ExportError(code, file=self._results_path.name) from exc

    def _note(self, entry: dict[str, Any]) -> None:
        self._journal.write(json.dumps(entry).encode() + b"\n")
        _flush(self._journal)

    def _resume(self, options: dict[str, str]) -> None:
        header = {_MARK: _VERSION, **options}
        size = self._results.seek(0, os.SEEK_END)
        self._journal.seek(0)
        text = self._journal.read()
        kept = end = 0
        for number, line in enumerate(text.splitlines(keepends=True)):
            entry = _entry(line)
            if entry is None or (number > 0 and not end <= entry.get("end", -1) <= size):
                break
            if number == 0 and entry != header:
                code = "batch_options_changed" if _MARK in entry else "batch_out_foreign"
                raise ExportError(code, file=self._results_path.name)
            if number > 0:
                self._done[entry["sha256"]], end = bool(entry["failed"]), entry["end"]
            kept += len(line)
        for file, length in ((self._results, end), (self._journal, kept)):
            file.truncate(length)
            file.seek(length)
        if not kept:
            self._note(header)


def _opened(path: Path) -> IO[bytes]:
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), _PRIVATE)
    return os.fdopen(descriptor, "r+b", buffering=0)


def _entry(line: bytes) -> dict[str, Any] | None:
    """The entry of a whole line; None for one that was cut."""
    try:
        entry = json.loads(line) if line.endswith(b"\n") else None
    except ValueError:
        return None
    return entry if isinstance(entry, dict) else None


def _flush(file: IO[bytes]) -> None:
    file.flush()
    os.fsync(file.fileno())


def _lock(file: IO[bytes]) -> bool:
    """Whether this process alone has the file now; the system lets go of it when the process ends, however it does."""
    if sys.platform == "win32":
        import msvcrt

        # Behind everything that will ever be written: the lock would keep others from reading what it covers.
        file.seek(1 << 40)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
    import fcntl

    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
