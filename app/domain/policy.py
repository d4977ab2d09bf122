"""A site's policy: which fields are read, kept, exported and shown, for how many days, and what else it allows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from types import MappingProxyType

from app.domain.document import DocumentType, FieldKind

_NOTHING: Mapping[str, FieldRule] = MappingProxyType({})


class PictureKeeping(StrEnum):
    """What of the picture is kept with a record."""

    NONE = "none"
    PORTRAIT = "portrait"
    REDACTED = "redacted"
    WHOLE = "whole"


@dataclass(frozen=True, slots=True)
class FieldRule:
    """What happens to one field's value. `days` after which it is erased (0: with its record).

    `extract`: the machine looks for it and the desk shows it. `mask`: the screen shows dots until the operator asks.
    `rekey`: a second operator types it blind where the site wants two.
    """

    extract: bool = True
    store: bool = True
    export: bool = True
    mask: bool = False
    days: int = 0
    rekey: bool = False


SENSITIVE = FieldRule(store=False, export=False, mask=True)
"""What holds for personal data of a special category until the site says otherwise."""


@dataclass(frozen=True, slots=True)
class DocumentRule:
    """What holds for one document type. `keep_days` and `picture_days` of None: as for all types.

    `fields` are rules that the site wrote for fields of this type.
    """

    keep_days: int | None = None
    picture: PictureKeeping | None = None
    picture_days: int | None = None
    fields: Mapping[str, FieldRule] = field(default_factory=lambda: _NOTHING)


@dataclass(frozen=True, slots=True)
class SitePolicy:
    """The whole policy. Days of 0 mean no limit; `lock_after_s` of 0 never locks.

    `draft_days`: unfinished documents are dropped when nobody touched them for so long.
    `zero_write`: of documents nothing reaches the disk but what is exported. `four_eyes`: a second person approves
    overrides, unlocking and erasing. `second_operator`: two countersign, the second types chosen fields blind.
    `risk_one_in` is the site's limit for Clear fields: at most one in so many wrong.
    """

    zero_write: bool = False
    four_eyes: bool = True
    second_operator: bool = False
    keep_days: int = 0
    picture: PictureKeeping = PictureKeeping.NONE
    picture_days: int = 30
    draft_days: int = 14
    lock_after_s: int = 300
    backup_hours: int = 24
    backups_kept: int = 7
    counter_days: int = 400
    risk_one_in: int = 200
    fields: Mapping[str, FieldRule] = field(default_factory=lambda: _NOTHING)
    documents: Mapping[str, DocumentRule] = field(default_factory=lambda: MappingProxyType({}))

    def rule(self, document: DocumentType, key: str) -> FieldRule:
        """The field's rule: the site's for this type (for a field of the back: for that type), else the site's for the
        key, else by the field's nature.
        """
        spec = document.spec(key)
        home = spec.home if spec is not None and spec.home else document.identifier
        written = self._of(document.identifier).fields.get(key) or self._of(home).fields.get(key)
        written = written or self.fields.get(key)
        if written is not None:
            return written
        return SENSITIVE if spec is not None and spec.sensitive else FieldRule()

    def keeps_for(self, identifier: str) -> int:
        """Days after which a record of that type is erased; 0: never."""
        days = self._of(identifier).keep_days
        return self.keep_days if days is None else days

    def picture_of(self, identifier: str) -> PictureKeeping:
        """What of the picture is kept with a record of that type."""
        return PictureKeeping.NONE if self.zero_write else self._of(identifier).picture or self.picture

    def still_keeps_picture(self, identifier: str, kind: PictureKeeping) -> bool:
        """Whether a picture that was kept under another policy may stay: no more is on it than today's would keep."""
        now = self.picture_of(identifier)
        return now in (kind, PictureKeeping.WHOLE)

    def picture_days_of(self, identifier: str) -> int:
        """Days after which that picture is erased; 0: with its record."""
        days = self._of(identifier).picture_days
        return self.picture_days if days is None else days

    def stored(self, document: DocumentType, values: Mapping[str, str]) -> dict[str, str]:
        """The values that may be kept; a field that may not be is not even named."""
        return {key: value for key, value in values.items() if self.rule(document, key).store}

    def exported(self, document: DocumentType, values: Mapping[str, str]) -> dict[str, str]:
        """The values that may leave; the others stay as empty text, because a record names every field of its type."""
        return {key: value if self.rule(document, key).export else "" for key, value in values.items()}

    def masked(self, document: DocumentType) -> frozenset[str]:
        """The fields whose values the screen hides until they are asked for."""
        return frozenset(spec.key for spec in document.fields if self.rule(document, spec.key).mask)

    def rekeyed(self, document: DocumentType) -> tuple[str, ...]:
        """The fields that the second operator types blind, in the type's order; none where one operator suffices."""
        if not self.second_operator:
            return ()
        chosen = (spec.key for spec in document.fields if spec.kind is not FieldKind.PHOTO)
        return tuple(key for key in chosen if self.rule(document, key).rekey)

    def narrowed(self, document: DocumentType) -> DocumentType:
        """The type without the fields that this site does not read at all."""
        return replace(document, fields=tuple(s for s in document.fields if self.rule(document, s.key).extract))

    def short_lived(self, document: DocumentType) -> dict[str, int]:
        """Fields that are erased before their record, with their days."""
        days = {spec.key: self.rule(document, spec.key).days for spec in document.fields}
        return {key: count for key, count in days.items() if count}

    def _of(self, identifier: str) -> DocumentRule:
        return self.documents.get(identifier) or DocumentRule()
