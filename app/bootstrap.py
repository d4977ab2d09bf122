"""The composition root: the only file that knows engine, catalogue, processes, desk and writers alike."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING

from app.extraction.catalogue import Catalogue, load_catalogue
from app.resources import resource
from app.services.worker import WorkerBackend

if TYPE_CHECKING:
    from app.services.reader import Reader

os.environ.setdefault("ORT_DISABLE_TELEMETRY", "1")


def version() -> str:
    """The program's version, "0" in a tree that was never installed."""
    try:
        return metadata.version("countersign")
    except metadata.PackageNotFoundError:
        return "0"


def catalogue() -> Catalogue:
    """The shipped document types.

    Raises: CatalogueError if one of the files is broken.
    """
    return load_catalogue(resource("documents"))


def build_reader() -> Reader:
    """A reader with the shipped engine in this very process; for programs that automate, and for the reading child.

    Raises: EngineError if a model is missing or was changed.
    """
    from app.ocr.rapid import RapidEngine
    from app.services.reader import Reader

    return Reader(RapidEngine(), catalogue())


@contextmanager
def backend() -> Iterator[WorkerBackend]:
    """The decoding jail and the reading process, ended on the way out."""
    processes = WorkerBackend()
    try:
        yield processes
    finally:
        processes.close()


def run_child(kind: str) -> int:
    """Serves as one of the program's own child processes until its standard input ends."""
    if kind == "decode":
        from app.services import decode_child

        return decode_child.main()
    from app.services import reading_child

    return reading_child.serve(build_reader)


def run_desk(files: Sequence[Path]) -> int:
    """Opens the desk; returns when its window is closed, with the process's exit status."""
    raise NotImplementedError


def run_demo(folder: Path) -> list[str]:
    """Reads the bundled specimens, countersigns them and writes verified.json, verified.xlsx and desk.png.

    Returns sentences that tell what was written where.
    """
    raise NotImplementedError
