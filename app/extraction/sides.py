"""Front and back of one card read together: every field hears the sources of both sides, a zone on either included."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from app.domain import mrz
from app.domain.document import DocumentType, FieldKind, FieldSpec
from app.domain.names import NameMatch, compare_names
from app.domain.reading import RISK_LIMIT, Evidence, FieldState, FieldValue, Finding, Level, Reading, Source
from app.domain.rules import record_findings
from app.extraction.agreement import Stance, stance
from app.extraction.barcode import dense
from app.extraction.evidence import CHECK_HOLDS, certainty
from app.extraction.reconcile import conclude

SIDES_DISAGREE = "sides_disagree"
"""Finding of a field about which the other side of the card says something else."""

_SAME_KEYS = (
    "document_number", "last_name", "first_name", "nationality", "issuing_country", "sex", "date_of_birth",
    "date_of_expiry",
)  # fmt: skip
_ZONE_KEYS = {key: key for key in _SAME_KEYS} | {"name": "full_name", "name_en": "full_name"}
"""The element of a zone that says the same as the field of that name."""

_OPTIONAL = ("personal_number", "optional_1", "optional_2")
_LEAST_NUMBER = 6
_NAMES = frozenset({FieldKind.NAME, FieldKind.LATIN_NAME})
_WHOSE = _NAMES | {FieldKind.NUMBER, FieldKind.DATE, FieldKind.SEX, FieldKind.COUNTRY}
"""Kinds that tell whose card it is or when it holds; addresses are read too loosely for that."""


@dataclass(frozen=True, slots=True)
class BothSides:
    """The fields of a card's two sides. `second` names those whose place is on the second side; `contradicted` those
    about which the sides say different things, `agreed` those that show that both belong to one card.
    """

    fields: tuple[FieldValue, ...]
    second: frozenset[str]
    contradicted: tuple[str, ...]
    agreed: tuple[str, ...]


def join_sides(
    document: DocumentType, first: Reading, second: Reading, *, today: date, risk_limit: float = RISK_LIMIT
) -> BothSides:
    """The fields of `document`, the joined type, from a reading of each side. Quads stay in pixels of their own page.

    A field that only one side speaks of keeps that side's conclusion. Where both speak, agreement proves and dissent is
    a conflict, as between the sources of one side.
    """
    pairs = [_Pair.of(document, spec, (first, second), today) for spec in document.fields]
    joined = [pair.joined(risk_limit) for pair in pairs]
    differing = {pair.spec.key for pair in pairs if pair.differs}
    differing |= _against_each_other(document, joined, (first, second), today)
    return BothSides(
        tuple(joined),
        frozenset(pair.spec.key for pair, value in zip(pairs, joined, strict=True) if pair.side_of(value)),
        tuple(spec.key for spec in document.fields if spec.key in differing),
        tuple(pair.spec.key for pair in pairs if pair.agrees and pair.spec.key not in differing),
    )


@dataclass(frozen=True, slots=True)
class _Pair:
    """What the two sides say about one field: their conclusions, and all their evidence with what a zone adds."""

    spec: FieldSpec
    own: tuple[FieldValue | None, FieldValue | None]
    heard: tuple[tuple[Evidence, ...], tuple[Evidence, ...]]
    zones: tuple[mrz.Mrz | None, mrz.Mrz | None]
    country: str
    generic: bool

    @classmethod
    def of(cls, document: DocumentType, spec: FieldSpec, sides: tuple[Reading, Reading], today: date) -> _Pair:
        own = sides[0].field_value(spec.key), sides[1].field_value(spec.key)
        zones = _zone(sides[0], today), _zone(sides[1], today)
        heard = tuple(tuple(item for item in value.evidence if item.value) if value else () for value in own)
        told = [_told(spec, zones[side], sides[side], heard[1 - side]) if own[side] is None else () for side in (0, 1)]
        both = (*heard[0], *told[0]), (*heard[1], *told[1])
        return cls(spec, own, both, zones, document.country, document.recognition.generic)

    @property
    def across(self) -> tuple[Stance, ...]:
        """How the sources of one side stand to those of the other."""
        cut = next((zone.names_cut_at for zone in self.zones if zone), None)
        return tuple(stance(self.spec, a, b, cut) for a, b in itertools.product(*self.heard))

    @property
    def differs(self) -> bool:
        """Whether the sides contradict each other about whose card it is."""
        if self.spec.kind not in _WHOSE:
            return False
        return (Stance.DIFFERENT in self.across and Stance.SAME not in self.across) or self._name_differs

    @property
    def agrees(self) -> bool:
        """Whether the sides say the same, and not by chance."""
        strong = self.spec.kind in (FieldKind.DATE, FieldKind.LATIN_NAME) or (
            self.spec.kind is FieldKind.NUMBER
            and any(len(dense(item.value)) >= _LEAST_NUMBER for item in (*self.heard[0], *self.heard[1]))
        )
        return strong and Stance.SAME in self.across

    def joined(self, risk_limit: float) -> FieldValue:
        """The conclusion from both sides."""
        spoken = [side for side in (0, 1) if self.heard[side]]
        alone = spoken[0] if len(spoken) == 1 else None
        both = len(spoken) == len(self.heard)
        value = self._concluded(risk_limit) if both else self._kept(alone)
        if self.differs:
            others = tuple(finding for finding in value.findings if finding.code != "sources_disagree")
            findings = (Finding(SIDES_DISAGREE, Level.ERROR), *others)
            value = replace(value, state=FieldState.CONFLICT, findings=findings)
        return value

    def side_of(self, value: FieldValue) -> bool:
        """Whether the field's place is on the second side."""
        if value.quad is not None:
            firsts = [item.quad for item in self.heard[0]] + [self.own[0].quad if self.own[0] else None]
            return value.quad not in firsts
        return self.own[0] is None and self.own[1] is not None

    def _kept(self, side: int | None) -> FieldValue:
        """The one side's own conclusion; what only a zone says is a conclusion of its own."""
        if side is None:
            return self.own[0] or self.own[1] or FieldValue(self.spec.key)
        own = self.own[side]
        return own if own is not None else self._concluded(RISK_LIMIT)

    def _concluded(self, risk_limit: float) -> FieldValue:
        cut = next((zone.names_cut_at for zone in self.zones if zone), None)
        evidence = (*self.heard[0], *self.heard[1])
        value = conclude(
            self.spec, evidence, names_cut_at=cut, issuer=self.country, generic=self.generic, risk_limit=risk_limit
        )
        own = next((own for own in self.own if own and own.value == value.value), None)
        # What a side knows against its own value (glare on the spot, spelling) is not outweighed by a mere "clear".
        weaker = own is not None and own.state.needs_attention and value.state is FieldState.CLEAR
        return own if weaker and own is not None else value

    @property
    def _name_differs(self) -> bool:
        """Whether a name in a script with marks is another one in the zone of the other side."""
        element = _ZONE_KEYS.get(self.spec.key, "")
        for side in (0, 1):
            own, zone = self.own[side], self.zones[1 - side]
            if (
                self.spec.kind in _NAMES
                and own
                and own.value
                and zone
                and zone.value(element)
                and not self.own[1 - side]
            ):
                match = compare_names(own.value, zone.value(element), truncated_at=zone.names_cut_at)
                if match is NameMatch.DIFFERENT:
                    return True
        return False


def _zone(reading: Reading, today: date) -> mrz.Mrz | None:
    """The machine-readable zone of a side, as it was concluded."""
    lines = next((f.value for f in reading.fields if f.evidence and "\n" in f.value and _is_zone(f)), "")
    return mrz.parse(lines.splitlines(), today=today) if lines else None


def _is_zone(value: FieldValue) -> bool:
    return value.key == "mrz" and any(item.source is Source.MRZ for item in value.evidence)


def _told(spec: FieldSpec, zone: mrz.Mrz | None, side: Reading, other: Sequence[Evidence]) -> tuple[Evidence, ...]:
    """What a side's zone says about a field that this side's type does not have."""
    if zone is None or spec.kind is FieldKind.NAME:
        return ()
    element = zone.element(_ZONE_KEYS.get(spec.key, "")) if spec.key != "name" else None
    if element is None and spec.kind is FieldKind.NUMBER:
        numbers = {dense(item.value) for item in other if len(dense(item.value)) >= _LEAST_NUMBER}
        optional = (zone.element(key) for key in _OPTIONAL)
        element = next((found for found in optional if found and dense(found.value) in numbers), None)
    whole = side.field_value("mrz")
    if element is None or not element.value or whole is None:
        return ()
    source = next((item for item in whole.evidence if item.source is Source.MRZ and item.value == whole.value), None)
    at = sum(len(line) + 1 for line in zone.lines[: element.line])
    symbols = source.symbols[at + element.start : at + element.end] if source else ()
    sure = certainty(symbols[: max(1, len(element.raw.rstrip("<")))]) if symbols else whole.confidence
    holds = (Finding(CHECK_HOLDS, Level.INFO),) if element.check else ()
    failed = (Finding("mrz_check_failed", Level.ERROR, {"element": element.key}),) if element.check is False else ()
    return (Evidence(Source.MRZ, element.raw, element.value, sure, whole.quad, tuple(symbols), (*holds, *failed)),)


def _against_each_other(
    document: DocumentType, joined: Iterable[FieldValue], sides: tuple[Reading, Reading], today: date
) -> set[str]:
    """Fields that break a rule only since both sides stand beside each other: a number that encodes another birthday,
    an issue before the birth.
    """

    def broken(values: Iterable[FieldValue]) -> set[tuple[str, str]]:
        found = record_findings(document, {value.key: value.value for value in values}, today)
        return {(key, finding.code) for key, finding in found if finding.level is Level.ERROR}

    before = broken(sides[0].fields) | broken(sides[1].fields)
    return {key for key, code in broken(joined) - before if code != "document_expired"}
