"""The model files: which there are, where they lie, and whether they are still the ones that were measured."""

from __future__ import annotations

import hashlib
import importlib.util
import sys
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Self

from app.domain.errors import EngineError
from app.resources import resource

NATIVE = "thai khmer myanmar vietnamese"
"""The `script` of our own recogniser in the manifest."""


@dataclass(frozen=True, slots=True)
class ModelEntry:
    """One model of the manifest. `role` is "det", "cls", "rec", "script" or "letters".

    `package` is "" for a file beside the manifest. `script` names what a recogniser was made for, "" for the one that
    reads what no other does; `alphabet` is a note for people.
    """

    name: str
    role: str
    package: str
    file: str
    sha256: str
    size_bytes: int
    script: str
    origin: str
    licence: str
    alphabet: str


@dataclass(frozen=True, slots=True)
class ModelShelf:
    """The manifest's models and the folders they may lie in. Nothing is kept in memory or on disk.

    `folder` holds the manifest; `search` are folders to look for packages in before the installed ones (a frozen
    bundle's own folder is looked through without being named).
    """

    entries: tuple[ModelEntry, ...]
    folder: Path
    search: tuple[Path, ...] = ()

    @classmethod
    def open(cls, manifest: Path | None = None, *, search: Sequence[Path] = ()) -> Self:
        """The shelf that a manifest describes; without one, the shipped manifest's.

        Raises: EngineError `model_list_broken` if the manifest is missing or malformed.
        """
        path = manifest if manifest is not None else resource("models", "manifest.toml")
        try:
            rows = tomllib.loads(path.read_text(encoding="utf-8"))["model"]
            entries = tuple(_entry(row) for row in rows)
        except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, KeyError, TypeError, ValueError) as exc:
            raise EngineError("model_list_broken", file=path.name) from exc
        return cls(entries, path.parent, tuple(search))

    def first(self, role: str, *, script: str = "") -> ModelEntry:
        """The first model with that role and script.

        Raises: EngineError `model_missing` if the manifest has none.
        """
        for entry in self.entries:
            if entry.role == role and entry.script == script:
                return entry
        raise EngineError("model_missing", name=f"{role} {script}".strip())

    def locate(self, entry: ModelEntry) -> Path:
        """Where the file is. Its package is never imported.

        Raises: EngineError `model_missing` if it is nowhere.
        """
        for folder in self._folders(entry):
            path = folder / entry.file
            if path.is_file():
                return path
        raise EngineError("model_missing", name=entry.name)

    def load(self, entry: ModelEntry) -> bytes:
        """The file's bytes, which are the ones that the manifest promises.

        Raises: EngineError `model_missing` if it is nowhere or unreadable, `model_changed` if its size or sha256 is
            another.
        """
        path = self.locate(entry)
        try:
            data = path.read_bytes()
        except OSError as exc:
            raise EngineError("model_missing", name=entry.name) from exc
        if len(data) != entry.size_bytes or hashlib.sha256(data).hexdigest() != entry.sha256:
            raise EngineError("model_changed", name=entry.name)
        return data

    def _folders(self, entry: ModelEntry) -> Iterator[Path]:
        if not entry.package:
            yield self.folder
            return
        for folder in self.search:
            yield folder / entry.package
        frozen = getattr(sys, "_MEIPASS", None)
        if frozen is not None:
            yield Path(frozen) / entry.package
        spec = importlib.util.find_spec(entry.package)
        for place in (spec.submodule_search_locations or ()) if spec is not None else ():
            yield Path(place)


def _entry(row: dict[str, object]) -> ModelEntry:
    names = {field.name: field.type for field in fields(ModelEntry)}
    if set(row) != set(names):
        raise ValueError("keys of a model entry")
    for name, kind in names.items():
        if not isinstance(row[name], int if kind == "int" else str):
            raise TypeError(name)
    file = Path(str(row["file"]))
    if file.is_absolute() or ".." in file.parts or "." in str(row["package"]):
        raise ValueError("a model lies inside its folder")
    return ModelEntry(**row)  # type: ignore[arg-type]
