"""Reading one file of a batch: the same function in this machine's processes and in those of a cluster."""

from __future__ import annotations

import atexit
import hashlib
import json
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.capture.decoded import EVERY_PAGE
from app.capture.files import read_file
from app.domain.errors import AppError, EngineError, InputError
from app.services.backend import Backend
from app.services.child import ChildKind, child_command
from app.services.file_cards import outcome_objects
from app.services.opening import FileOutcome, read_source
from app.services.worker import WorkerBackend, WorkerLimits

RECYCLED_AFTER = 100
"""After so many pages a fresh reading process takes over, so that memory stays flat."""

_ATTEMPTS = 2
_PASSING = ("file_missing", "file_not_plain", "file_unreadable", "batch_file_changed")
_WORTH_ANOTHER = ("worker_died", "worker_unavailable", "reading_out_of_memory")


@dataclass(frozen=True, slots=True)
class BatchOrder:
    """One file to read; `digest` is the SHA-256 of its content when it was found, in hexadecimal."""

    file: str
    digest: str
    document: str = "auto"
    photo: bool = False


@dataclass(frozen=True, slots=True)
class BatchAnswer:
    """What became of a file: JSON objects, one line each, at least one; `failed` if one of them is an error. An answer
    that is not `final` may be another in the next run: the file could not be got at, or a process was lost.
    """

    file: str
    digest: str
    lines: tuple[str, ...]
    failed: bool = False
    final: bool = True


def digest_of(file: str) -> str:
    """The SHA-256 of the file's content, in hexadecimal. Raises: InputError as `read_file` does."""
    return hashlib.sha256(read_file(Path(file))).hexdigest()


def read_order(backend: Backend, order: BatchOrder) -> BatchAnswer:
    """The file's lines; every failure is one of them. A reading process that was lost is given a second try."""
    for _attempt in range(_ATTEMPTS):
        outcome = _outcome(backend, order)
        if not (isinstance(outcome.error, EngineError) and outcome.error.code in _WORTH_ANOTHER):
            break
    return _answer(order, outcome)


def failed_order(order: BatchOrder, error: AppError) -> BatchAnswer:
    """The answer for a file that nobody could read."""
    return _answer(order, FileOutcome(order.file, (), error))


def batch_backend() -> Backend:
    """A backend whose reading process keeps to one thread, so that there can be one for each core."""
    return WorkerBackend(limits=WorkerLimits(documents=RECYCLED_AFTER), command=_one_thread)


def read_on_cluster(order: BatchOrder, make_backend: Callable[[], Backend] = batch_backend) -> BatchAnswer:
    """The same as `read_order`, with a backend that this thread keeps for its next order. For a worker of a cluster."""
    backend = getattr(_KEPT, "backend", None)
    if backend is None:
        backend = _KEPT.backend = make_backend()
        atexit.register(backend.close)
    return read_order(backend, order)


_KEPT = threading.local()


def _one_thread(kind: ChildKind) -> Sequence[str]:
    return child_command("batch" if kind == "reading" else kind)


def _outcome(backend: Backend, order: BatchOrder) -> FileOutcome:
    try:
        data = read_file(Path(order.file))
        if hashlib.sha256(data).hexdigest() != order.digest:
            raise InputError("batch_file_changed")
    except InputError as error:
        return FileOutcome(order.file, (), error)
    return read_source(backend, data, order.file, document=order.document, choice=EVERY_PAGE)


def _answer(order: BatchOrder, outcome: FileOutcome) -> BatchAnswer:
    lines = tuple(json.dumps(found, ensure_ascii=False) for found in outcome_objects(outcome, photo=order.photo))
    error = outcome.error
    passing = isinstance(error, EngineError) or (error is not None and error.code in _PASSING)
    return BatchAnswer(order.file, order.digest, lines, failed=error is not None, final=not passing)
