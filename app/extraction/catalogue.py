"""The document types, loaded from one TOML file each."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from app.domain.content import ContentPart
from app.domain.document import Anchor, DocumentType, FieldKind, FieldSpec, Limits, Manner, Place, Recognition
from app.domain.errors import CatalogueError
from app.domain.rules import known_checks, known_grammars
from app.domain.text import Script

VOCABULARY = "vocabulary.toml"
_DEFAULT_PLACES = ("inline", "right", "below")


class Catalogue(Mapping[str, DocumentType]):
    """Identifier -> DocumentType, in alphabetical order of identifiers. Immutable; shared between threads."""

    def __init__(self, types: Mapping[str, DocumentType]) -> None:
        self._types = dict(sorted(types.items()))

    def __getitem__(self, identifier: str) -> DocumentType:
        return self._types[identifier]

    def __iter__(self) -> Iterator[str]:
        return iter(self._types)

    def __len__(self) -> int:
        return len(self._types)

    def all_labels(self, document: DocumentType) -> tuple[str, ...]:
        """Every label word of a type, without repeats."""
        return tuple(dict.fromkeys(label for spec in document.fields for label in spec.labels))


def load_catalogue(*folders: Path) -> Catalogue:
    """All types found in the folders; a later folder's type replaces an earlier one of the same identifier.

    Raises: CatalogueError `catalogue_broken` (file, line, key) for the first mistake found.
    """
    vocabulary = _vocabulary(folders)
    types: dict[str, DocumentType] = {}
    for folder in folders:
        for path in sorted(folder.glob("*.toml")):
            if path.name != VOCABULARY:
                document = load_type(path, vocabulary)
                types[document.identifier] = document
    return Catalogue(types)


def load_with_own(shipped: Path, own: Sequence[Path]) -> tuple[Catalogue, tuple[CatalogueError, ...]]:
    """The shipped types and those of a user's own folders, and what is wrong with files of the latter.

    A broken file of a user's costs its own type only; a type of a shipped one's name takes its place. Folders that do
    not exist hold nothing.

    Raises: CatalogueError `catalogue_broken` for a broken shipped file.
    """
    known = load_catalogue(shipped)
    vocabulary = _vocabulary((shipped, *own))
    types, faults = dict(known), []
    for path in (path for folder in own for path in sorted(folder.glob("*.toml")) if path.name != VOCABULARY):
        try:
            document = load_type(path, vocabulary)
        except CatalogueError as error:
            faults.append(error)
        else:
            types[document.identifier] = document
    return Catalogue(types), tuple(faults)


def _vocabulary(folders: Iterable[Path]) -> dict[str, tuple[str, ...]]:
    vocabulary: dict[str, tuple[str, ...]] = {}
    for path in (folder / VOCABULARY for folder in folders):
        if path.is_file():
            vocabulary |= {name: tuple(labels) for name, labels in _parse(path).get("words", {}).items()}
    return vocabulary


def load_type(path: Path, vocabulary: Mapping[str, tuple[str, ...]]) -> DocumentType:
    """The type that one file describes; `@word` labels are taken from the vocabulary.

    Raises: CatalogueError `catalogue_broken` with file, line and key.
    """
    data = _parse(path)
    place = _Place(path)
    try:
        return _document(data, vocabulary, place)
    except (KeyError, TypeError, ValueError) as error:
        raise place.error(error) from error


def _document(data: dict[str, Any], vocabulary: Mapping[str, tuple[str, ...]], place: _Place) -> DocumentType:
    _known(data, _KEYS, place)
    place.key = "identifier"
    if not re.fullmatch(r"[a-z][a-z0-9_]*", str(data["identifier"])):
        raise ValueError("small letters, digits and underscores")
    place.key = "schema"
    if data["schema"] != "countersign/document/1":
        raise ValueError("schema")
    recognition = data.get("recognition", {})
    limits = data.get("limits", {})
    _known(recognition, Recognition.__dataclass_fields__, place)
    _known(limits, Limits.__dataclass_fields__, place)
    place.key = "recognition"
    rules = Recognition(
        words=_labels(recognition.get("words", ()), vocabulary),
        weak_words=_labels(recognition.get("weak_words", ()), vocabulary),
        patterns=tuple(re.compile(p).pattern for p in recognition.get("patterns", ())),
        mrz=tuple(recognition.get("mrz", ())),
        mrz_codes=tuple(recognition.get("mrz_codes", ())),
        generic=bool(recognition.get("generic", False)),
    )
    fields = tuple(_field(entry, vocabulary, place) for entry in data.get("field", ()))
    keys = [spec.key for spec in fields]
    if len(set(keys)) != len(keys):
        place.key = next(key for key in keys if keys.count(key) > 1)
        raise ValueError("key given twice")
    place.enter("")
    place.key = "contents"
    contents = tuple(ContentPart(part) for part in data.get("contents", ()))
    place.key = "manner"
    manner = Manner(data.get("manner", Manner.LABELS))
    place.key = "names"
    names = {str(tag): str(name) for tag, name in data["names"].items()}
    if "en" not in names:
        raise ValueError("every type has an English name")
    return DocumentType(
        identifier=str(data["identifier"]),
        names=names,
        fields=fields,
        recognition=rules,
        limits=Limits(**limits),
        aspect=float(data.get("aspect", 0.0)),
        side=str(data.get("side", "front")),
        other_side=str(data.get("other_side", "")),
        country=str(data.get("country", "")),
        other_words=_labels(data.get("other_words", ()), vocabulary),
        anchors=tuple(Anchor(str(a["text"]), float(a["left"]), float(a["middle"])) for a in data.get("anchor", ())),
        contents=contents,
        manner=manner,
    )


def _field(entry: dict[str, Any], vocabulary: Mapping[str, tuple[str, ...]], place: _Place) -> FieldSpec:
    place.enter(str(entry.get("key", "key")))
    _known(entry, FieldSpec.__dataclass_fields__, place)
    place.key = "grammar"
    if entry.get("grammar", "") not in {"", *known_grammars()}:
        raise ValueError(f"no grammar is called {entry['grammar']!r}")
    place.key = "checks"
    if strange := set(entry.get("checks", ())) - known_checks():
        raise ValueError(f"no check is called {sorted(strange)[0]!r}")
    place.key = str(entry.get("key", "key"))
    zone = tuple(float(edge) for edge in entry["zone"]) if "zone" in entry else None
    if zone is not None and (len(zone) != 4 or not all(0 <= edge <= 1 for edge in zone)):
        place.key = "zone"
        raise ValueError("a zone has four shares of the card, 0 to 1")
    names = {str(tag): str(name) for tag, name in entry["names"].items()}
    if "en" not in names:
        raise ValueError("every field has an English name")
    return FieldSpec(
        key=entry["key"],
        kind=FieldKind(entry["kind"]),
        names=names,
        labels=_labels(entry.get("labels", ()), vocabulary),
        places=tuple(Place(p) for p in entry.get("places", _DEFAULT_PLACES)),
        zone=zone,
        script=Script(entry["script"]) if "script" in entry else None,
        max_lines=int(entry.get("max_lines", 1)),
        pattern=re.compile(entry.get("pattern", "")).pattern,
        grammar=entry.get("grammar", ""),
        checks=tuple(entry.get("checks", ())),
        from_mrz=entry.get("from_mrz", ""),
        required=bool(entry.get("required", True)),
        sensitive=bool(entry.get("sensitive", False)),
        countries=tuple(entry.get("countries", ())),
        part_of=str(entry.get("part_of", "")),
    )


def _known(table: Mapping[str, Any], known: Iterable[str], place: _Place) -> None:
    for key in table:
        if key not in set(known):
            place.key = key
            raise ValueError("unknown key")


_KEYS = (
    "schema", "identifier", "names", "aspect", "side", "other_side", "country", "other_words", "recognition", "limits",
    "anchor", "field", "contents", "manner",
)  # fmt: skip


def _labels(entries: Any, vocabulary: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    labels: list[str] = []
    for entry in entries:
        labels.extend(vocabulary[entry[1:]] if entry.startswith("@") else [entry])
    return tuple(dict.fromkeys(labels))


class _Place:
    """Where in a file the loader stands, for messages."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.key = ""
        self._field = ""

    def enter(self, field: str) -> None:
        """From here on keys are those of that field, or of the whole type after ""."""
        self._field = self.key = field

    def error(self, cause: Exception) -> CatalogueError:
        lines = self.path.read_text(encoding="utf-8").splitlines()
        wanted = self.key or "schema"
        start = self._line(lines, rf'^key\s*=\s*"{re.escape(self._field)}"', 0) if self._field else 0
        line = self._line(lines, rf"\b{re.escape(wanted)}\b", start)
        return CatalogueError("catalogue_broken", file=self.path.name, line=line + 1, key=wanted, why=str(cause))

    @staticmethod
    def _line(lines: Sequence[str], pattern: str, start: int) -> int:
        return next((n for n in range(start, len(lines)) if re.search(pattern, lines[n])), start)


def _parse(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise CatalogueError("catalogue_broken", file=path.name, line=1, key="", why="unreadable") from error
    except tomllib.TOMLDecodeError as error:
        found = re.search(r"line (\d+)", str(error))
        line = int(found.group(1)) if found else 1
        raise CatalogueError("catalogue_broken", file=path.name, line=line, key="", why=str(error)) from error
