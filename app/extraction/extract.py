"""From the lines of one upright card to its fields: match, gather evidence, conclude."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from app.domain.barcode import Barcode
from app.domain.document import DocumentType, FieldKind, FieldSpec
from app.domain.geometry import Transform
from app.domain.mrz_repair import Repair, values_of
from app.domain.mrz_repair import repairs as mrz_repairs
from app.domain.reading import RISK_LIMIT, Evidence, FieldState, FieldValue, Finding, Level
from app.domain.text import Script
from app.extraction.barcode import barcode_echo, barcode_evidence
from app.extraction.chinese_names import name_evidence, with_spelling_doubt
from app.extraction.date_order import in_doubt
from app.extraction.derived import derived_evidence
from app.extraction.evidence import evidence_of_pieces, mrz_evidence, printed_evidence
from app.extraction.layout import Layout, Piece
from app.extraction.match import Matching
from app.extraction.matching import match_fields
from app.extraction.mexican_sex import sex_of_mexico
from app.extraction.month_first import with_date_order
from app.extraction.mrz_zone import Zone
from app.extraction.reconcile import agree, conclude
from app.extraction.unlabelled import with_unlabelled
from app.extraction.value_pieces import runs_of_script

_GUIDED_KINDS = frozenset({FieldKind.LATIN_NAME, FieldKind.DATE, FieldKind.NUMBER})
_GUIDED_LENGTH = 4


@dataclass(frozen=True, slots=True)
class CardText:
    """What was read on one card. `zone_lines` are the indexes of lines that belong to the MRZ. `has_card` tells that
    the layout is the flattened card. `scripts` are those that the engine reads. `codes` have quads in its pixels.
    """

    layout: Layout
    zone: Zone | None
    zone_lines: tuple[int, ...]
    has_card: bool
    scripts: frozenset[Script]
    codes: tuple[Barcode, ...] = ()


@dataclass(frozen=True, slots=True)
class _Case:
    """What all fields of one card have in common. `issuer` is a state's alpha-3 code, "" when nothing tells it.

    `nation` is the state by whose alphabet the holder's names are written: on visas and residence permits another one.
    """

    text: CardText
    document: DocumentType
    matching: Matching
    mended: tuple[Repair, ...]
    issuer: str
    nation: str
    today: date
    risk_limit: float


def extract_fields(
    text: CardText, document: DocumentType, today: date, *, risk_limit: float = RISK_LIMIT
) -> tuple[FieldValue, ...]:
    """The fields of the type (without `photo`), quads in pixels of the layout. `risk_limit` bounds what is Clear."""
    zone_issuer = text.zone.mrz.value("issuing_country") if text.zone else ""
    document = with_date_order(document, text.layout.lines)
    case = _Case(
        text,
        document,
        match_fields(text.layout, document, has_card=text.has_card, skip=text.zone_lines),
        _mended(text.zone, today),
        zone_issuer or document.country,
        (text.zone.mrz.value("nationality") if text.zone else "") or zone_issuer or document.country,
        today,
        risk_limit,
    )
    values: dict[str, FieldValue] = {}
    for spec in document.fields:
        if spec.kind is not FieldKind.PHOTO and spec.applies_to(zone_issuer):
            values[spec.key] = _field(case, spec)
    printed = [line.text for line in text.layout.lines]
    for key, told in in_doubt(document, values, printed, case.issuer).items():
        dated = document.spec(key)
        if dated is not None:
            values[key] = _concluded(case, dated, told)
    for spec in document.fields:
        if spec.key in values and (said := derived_evidence(document, spec, values)):
            values[spec.key] = _concluded(case, spec, [*values[spec.key].evidence, *said])
    read = dict(values)
    for spec in document.fields:
        if spec.key in read and (said := name_evidence(document, spec, read)):
            values[spec.key] = _concluded(case, spec, [*read[spec.key].evidence, *said])
    values = with_spelling_doubt(document, values)
    if sexes := sex_of_mexico(document, values, text.layout.lines):
        values["sex"] = _concluded(case, _spec(document, "sex"), sexes)
    return tuple(with_unlabelled(text.layout, _all_pieces(text), document, list(values.values()), today))


def _spec(document: DocumentType, key: str) -> FieldSpec:
    spec = document.spec(key)
    assert spec is not None
    return spec


def _mended(zone: Zone | None, today: date) -> tuple[Repair, ...]:
    """Readings of the zone whose check digits all hold, when those of the zone as read do not."""
    return () if zone is None or zone.mrz.checks_pass else mrz_repairs(zone.lines, zone.form, today=today)


def _field(case: _Case, spec: FieldSpec) -> FieldValue:
    text, cut = case.text, _names_cut_at(case)
    readable = spec.script is None or spec.script in text.scripts
    printed = printed_evidence(text.layout, spec, case.matching, case.today) if readable else ()
    echo = barcode_echo(text.codes, spec, printed)
    coded = [*_coded(case, spec), *([echo] if echo else [])]
    if not readable and not coded and spec.script is not None:
        return FieldValue(spec.key, findings=(Finding("script_unreadable", Level.WARN, {"script": spec.script.value}),))
    if readable and coded and not any(agree(spec, item, code, cut) for item in printed if item.value for code in coded):
        guided = _printed_elsewhere(text, spec, case.matching, coded[0], cut, case.today)
        printed = (guided,) if guided else printed[:1]
    return _concluded(case, spec, [*printed, *coded])


def _coded(case: _Case, spec: FieldSpec) -> list[Evidence]:
    """What machine-readable zone and barcodes say."""
    zone = mrz_evidence(case.text.zone, spec) if case.text.zone else None
    barcode = barcode_evidence(case.text.codes, spec, case.document.identifier)
    return [item for item in (zone, barcode) if item is not None]


def _concluded(case: _Case, spec: FieldSpec, evidence: Sequence[Evidence]) -> FieldValue:
    letters_of = case.nation if spec.kind is FieldKind.LATIN_NAME else case.issuer
    return conclude(
        spec,
        evidence,
        names_cut_at=_names_cut_at(case),
        repairs=_offered(case, spec),
        issuer=letters_of,
        generic=case.document.recognition.generic,
        risk_limit=case.risk_limit,
    )


def _names_cut_at(case: _Case) -> int | None:
    return case.text.zone.mrz.names_cut_at if case.text.zone else None


def _offered(case: _Case, spec: FieldSpec) -> tuple[tuple[str, float], ...]:
    """Values of the field in readings of the zone whose check digits all hold, likeliest first, with their belief."""
    if case.text.zone is None or not case.mended or not spec.from_mrz:
        return ()
    if spec.from_mrz == "mrz":
        return tuple(("\n".join(repair.lines), repair.probability) for repair in case.mended)
    return values_of(case.mended, case.text.zone.form, spec.from_mrz, today=case.today)


def _printed_elsewhere(
    text: CardText, spec: FieldSpec, matching: Matching, coded: Evidence, cut: int | None, today: date
) -> Evidence | None:
    """A piece of the visual zone that says what a code says, where no label led to it.

    Chance does not produce an equal name, date or number of four characters or more, so it counts as a source; a
    place that a label gives to another field does not, nor do names that go on with letters which no code holds: the
    zone leaves names out where it has no room.
    """
    if spec.kind not in _GUIDED_KINDS or len(coded.value) < _GUIDED_LENGTH:
        return None
    taken = [
        piece for key, match in matching.chosen.items() if key != spec.key and match.labelled for piece in match.pieces
    ]
    for piece in _all_pieces(text):
        if any(piece.overlaps(other) for other in taken) or _goes_on(text, spec, piece):
            continue
        item = evidence_of_pieces(text.layout, spec, [piece], today, weighed=False)
        if item.value and agree(spec, item, coded, cut):
            return evidence_of_pieces(text.layout, spec, [piece], today)
    return None


def _goes_on(text: CardText, spec: FieldSpec, piece: Piece) -> bool:
    """Whether the line has more letters behind a name than the zone knows anywhere."""
    if spec.kind is not FieldKind.LATIN_NAME or text.zone is None:
        return False
    ends = [end for start, end in text.layout.segments(piece.line) if start <= piece.start < end]
    rest = _letters(text.layout.piece(piece.line, piece.end, ends[0]).text) if ends else ""
    return bool(rest) and rest not in _letters("".join(text.zone.mrz.lines))


def _letters(text: str) -> str:
    plain = unicodedata.normalize("NFD", text.upper())
    return "".join(c for c in plain if c.isascii() and c.isalpha())


def _all_pieces(text: CardText) -> list[Piece]:
    layout = text.layout
    pieces = []
    for index in range(len(layout.lines)):
        if index in text.zone_lines:
            continue
        for start, end in layout.segments(index):
            whole = layout.piece(index, start, end)
            words = layout.words(whole)
            pieces += [whole, *runs_of_script(layout, whole)]
            if 1 < len(words) <= 8:
                pieces += [
                    layout.piece(index, words[a].start, words[b].end)
                    for a in range(len(words))
                    for b in range(a, len(words))
                ]
    return pieces


def to_page(values: Sequence[FieldValue], transform: Transform) -> tuple[FieldValue, ...]:
    """The values with every quad mapped by the transform."""
    return tuple(
        replace(
            value,
            quad=transform.apply_quad(value.quad) if value.quad else None,
            evidence=tuple(
                replace(item, quad=transform.apply_quad(item.quad) if item.quad else None) for item in value.evidence
            ),
        )
        for value in values
    )


def missing_fields(document: DocumentType) -> tuple[FieldValue, ...]:
    """Every field of the type as missing: for a card of which nothing could be read."""
    return tuple(FieldValue(spec.key, state=FieldState.MISSING) for spec in document.fields)
