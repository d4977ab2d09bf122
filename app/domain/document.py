"""What a kind of document is: its fields, their labels, places and rules. Filled from resources/documents/*.toml."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from app.domain.content import ContentPart
from app.domain.text import Script

Zone = tuple[float, float, float, float]
"""Left, top, right, bottom as shares (0 to 1) of the flattened card's width and height."""


class FieldKind(StrEnum):
    """How a field's printed text becomes its value (DOCUMENTS.md §1)."""

    TEXT = "text"
    NAME = "name"
    LATIN_NAME = "latin_name"
    DATE = "date"
    NUMBER = "number"
    SEX = "sex"
    COUNTRY = "country"
    HEIGHT = "height"
    ADDRESS = "address"
    MRZ = "mrz"
    PHOTO = "photo"


class Manner(StrEnum):
    """How the fields of a type are found; the values stand in resources/documents."""

    LABELS = "labels"
    WAYBILL = "waybill"
    CONTRACT = "contract"


class Place(StrEnum):
    """Where a value stands, seen from its label; `UNDER` means below the value that stands beside the label."""

    INLINE = "inline"
    RIGHT = "right"
    BELOW = "below"
    ABOVE = "above"
    UNDER = "under"


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """One field of a document type.

    `names` maps a language tag to the field's name for the operator (always has "en"). `labels` are the words printed
    on the card, in every language. `places` are tried in order. `zone` is where the value stands on the flattened
    card, when the layout is fixed. `max_lines` bounds a multi-line value. `pattern` is a regular expression that the
    whole normalised value must match ("" for none). `grammar` and `checks` name entries of `app.domain.grammars` and
    `app.domain.rules`. `from_mrz` names the MRZ element that says the same ("" if none). A `required` field that is
    not found needs the operator; a `sensitive` one is personal data of a special category. `countries` (alpha-3)
    limits the field to documents of those issuers ("!CHN" excludes one); empty means all. Fields with the same
    `part_of` are printed together on one line (a title and a name) and may be read from the same text. `home` is the
    type that it belongs to where that is not the type that it stands in: the back's, where both sides are one document.
    """

    key: str
    kind: FieldKind
    names: Mapping[str, str]
    labels: tuple[str, ...] = ()
    places: tuple[Place, ...] = (Place.INLINE, Place.RIGHT, Place.BELOW)
    zone: Zone | None = None
    script: Script | None = None
    max_lines: int = 1
    pattern: str = ""
    grammar: str = ""
    checks: tuple[str, ...] = ()
    from_mrz: str = ""
    required: bool = True
    sensitive: bool = False
    countries: tuple[str, ...] = ()
    part_of: str = ""
    home: str = ""

    def applies_to(self, issuer: str) -> bool:
        """Whether documents of that issuer (alpha-3, "" when unknown) have this field."""
        excluded = {code[1:] for code in self.countries if code.startswith("!")}
        named = {code for code in self.countries if not code.startswith("!")}
        return not issuer or (issuer not in excluded and (not named or issuer in named))

    def name(self, language: str) -> str:
        """The field's name in that language, else in English."""
        return self.names.get(language) or self.names.get(language.split("_", maxsplit=1)[0]) or self.names["en"]


@dataclass(frozen=True, slots=True)
class Recognition:
    """How a type is told from others. `words` are printed headings (any one is a strong sign), `weak_words` help,
    `patterns` are regular expressions for numbers on the card, `mrz` lists MRZ forms (TD1, TD2, TD3, MRVA, MRVB, CNEEP)
    and `mrz_codes` the beginnings of the first MRZ line that belong to this type. A `generic` type gives way to one
    that names the card.
    """

    words: tuple[str, ...] = ()
    weak_words: tuple[str, ...] = ()
    patterns: tuple[str, ...] = ()
    mrz: tuple[str, ...] = ()
    mrz_codes: tuple[str, ...] = ()
    generic: bool = False


@dataclass(frozen=True, slots=True)
class Limits:
    """What the overview promises for a type: sides in pixels, share of the image that the card should fill."""

    min_side_px: int = 15
    max_side_px: int = 8192
    min_area_share: float = 0.25


@dataclass(frozen=True, slots=True)
class Anchor:
    """Print that always stands at one place: the left end and the middle line of `text`, as shares of the card."""

    text: str
    left: float
    middle: float


@dataclass(frozen=True, slots=True)
class DocumentType:
    """One identifier of DOCUMENTS.md §2.

    `aspect` is width / height of the flattened card (1.586 for ID-1, 1.42 for a passport page), 0 if it has no fixed
    form. `side` is "front", "back" or "page"; `other_side` is the identifier of the other side ("" if none).
    `other_words` are labels that are printed on it and name no field of ours. `anchors` tell where the card lies when
    its edges cannot be seen. `contents` tells what is looked for on the page besides the fields.
    `manner` tells how the fields are found: by their labels on a card, or by the habits of a kind of page.
    """

    identifier: str
    names: Mapping[str, str]
    fields: tuple[FieldSpec, ...] = ()
    recognition: Recognition = field(default_factory=Recognition)
    limits: Limits = field(default_factory=Limits)
    aspect: float = 0.0
    side: str = "front"
    other_side: str = ""
    country: str = ""
    other_words: tuple[str, ...] = ()
    anchors: tuple[Anchor, ...] = ()
    contents: tuple[ContentPart, ...] = ()
    manner: Manner = Manner.LABELS

    def name(self, language: str) -> str:
        """The type's name in that language, else in English."""
        return self.names.get(language) or self.names.get(language.split("_", maxsplit=1)[0]) or self.names["en"]

    def spec(self, key: str) -> FieldSpec | None:
        """The field with this key, or None."""
        return next((f for f in self.fields if f.key == key), None)
