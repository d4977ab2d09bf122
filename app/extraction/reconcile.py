"""One value and one state for each field, from all that the sources say about it."""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.domain.document import FieldKind, FieldSpec
from app.domain.names import NameMatch, compare_names
from app.domain.reading import Alternative, Evidence, FieldState, FieldValue, Finding, Level, Source
from app.domain.rules import field_findings, normalise
from app.domain.text import Symbol
from app.extraction.barcode import same_writing
from app.extraction.evidence import BLIND_RIVAL, CHECK_HOLDS

_JOINED_LETTERS = {
    "AE": frozenset({"DNK", "FRO", "GRL", "ISL", "NOR"}),
    "OE": frozenset({"BEL", "CHE", "FRA", "LUX"}),
}
"""Letter pairs that may be one joined letter in names of these states, hard to tell on the picture."""

_DROPPED_MARKS = {
    "AZE": "GIS",
    "BIH": "D",
    "CZE": "Y",
    "HRV": "D",
    "ISL": "DY",
    "LVA": "GKLN",
    "MNE": "D",
    "ROU": "ST",
    "SRB": "D",
    "SVK": "Y",
    "TUR": "GIS",
}
"""Letters whose marked twins of these states' alphabets (Ð, Ý, Ș, Ț, Ğ, İ, Ş, Ļ …) the recogniser was seen to read
without the mark and without a doubt; the MRZ writes both alike. Measured on drawn passports.
"""

_TONED_STATES = frozenset({"VNM"})
"""Their letters with two marks are missing from the Latin recogniser's alphabet."""

_WRITTEN_KINDS = frozenset({FieldKind.LATIN_NAME, FieldKind.NAME, FieldKind.TEXT, FieldKind.ADDRESS})

_TONED_KINDS = frozenset({FieldKind.LATIN_NAME, FieldKind.TEXT, FieldKind.NAME, FieldKind.ADDRESS})

CLEAR_WEAKEST = 0.90
"""A value from one source is Clear only if no character has less confidence than this."""

_RIVAL_TOO_NEAR = 0.05
_ACCENT_RIVAL = 0.03
_FLOOR = 1e-4
_TAKEN_ANYWAY = 0.05
_LEAST_CUT = 9
_RULE_BROKEN = 0.01
_ZONE_NAME_BONUS = 3.0


@dataclass(frozen=True, slots=True)
class _Verdict:
    value: str
    state: FieldState
    confidence: float
    findings: tuple[Finding, ...] = ()


def conclude(
    spec: FieldSpec,
    evidence: Sequence[Evidence],
    *,
    names_cut_at: int | None = None,
    repairs: Sequence[tuple[str, float]] = (),
    issuer: str = "",
) -> FieldValue:
    """The machine's conclusion. `evidence` is in order of preference within a source; `names_cut_at` is the length at
    which the MRZ cuts names; `repairs` are values that would mend failed check digits with their belief,
    likeliest first. `issuer` (alpha-3) tells which letters its names may have.
    """
    speaking = [item for item in evidence if item.value]
    if not speaking:
        findings = tuple(finding for item in evidence for finding in item.findings)
        quad = evidence[0].quad if evidence else None
        return FieldValue(spec.key, "", FieldState.MISSING, 0.0, quad, tuple(evidence), (), findings)
    first = speaking[0]
    friends = [item for item in speaking[1:] if _agree(spec, first, item, names_cut_at)]
    rivals = [item for item in speaking[1:] if item not in friends]
    code = next((item for item in rivals if item.source is Source.BARCODE), None)
    if code and all(same_writing(code.value, item.value, marks=False) for item in (first, *rivals)):
        verdict = _Verdict(code.value, FieldState.CLEAR, code.confidence)
    elif rivals and all(_may_be_same_name(spec, first, item, names_cut_at) for item in rivals):
        verdict = _Verdict(first.value, FieldState.CHECK, first.confidence, (Finding("names_differ_in_length"),))
    elif rivals:
        verdict = _disputed(spec, first, friends, rivals)
    elif friends:
        verdict = _agreed(spec, first, friends, issuer)
    else:
        verdict = _alone(spec, first)
    if issuer in _TONED_STATES and spec.kind in _TONED_KINDS and first.source is Source.VIZ:
        doubt = Finding("letters_not_in_alphabet", Level.WARN)
        verdict = replace(verdict, state=FieldState.CHECK, findings=(*verdict.findings, doubt))
    verdict = _ruled(spec, verdict, [first, *friends])
    chosen = next((item for item in speaking if item.value == verdict.value), first)
    others = _alternatives(spec, verdict.value, speaking, repairs)
    return FieldValue(
        spec.key,
        verdict.value,
        verdict.state,
        verdict.confidence,
        chosen.quad,
        tuple(evidence),
        others,
        verdict.findings,
    )


def agree(spec: FieldSpec, a: Evidence, b: Evidence, names_cut_at: int | None = None) -> bool:
    """Whether two sources say the same, allowing for how each of them writes it."""
    return _agree(spec, a, b, names_cut_at)


def _agree(spec: FieldSpec, a: Evidence, b: Evidence, names_cut_at: int | None) -> bool:
    if a.value == b.value:
        return True
    if Source.BARCODE in (a.source, b.source) and spec.kind in _WRITTEN_KINDS:
        return same_writing(a.value, b.value)
    if spec.kind is FieldKind.LATIN_NAME and {a.source, b.source} == {Source.VIZ, Source.MRZ}:
        printed, coded = (a, b) if a.source is Source.VIZ else (b, a)
        match = compare_names(printed.value, coded.value, truncated_at=names_cut_at)
        return match in (NameMatch.SAME, NameMatch.SAME_TRUNCATED)
    if spec.kind is FieldKind.NUMBER:
        return _dense(a.value) == _dense(b.value) or _cut_short(a, b)
    return False


def _may_be_same_name(spec: FieldSpec, printed: Evidence, coded: Evidence, names_cut_at: int | None) -> bool:
    if spec.kind is not FieldKind.LATIN_NAME or (printed.source, coded.source) != (Source.VIZ, Source.MRZ):
        return False
    match = compare_names(printed.value, coded.value, truncated_at=names_cut_at)
    return match in (NameMatch.COMPATIBLE, NameMatch.NOT_COMPARABLE)


def _cut_short(a: Evidence, b: Evidence) -> bool:
    """Whether the MRZ holds the beginning of a printed number that is longer than its element."""
    printed, coded = (a, b) if b.source is Source.MRZ else (b, a)
    full = coded.source is Source.MRZ and coded.text and not coded.text.endswith("<")
    return bool(full) and len(coded.value) >= _LEAST_CUT and _dense(printed.value).startswith(_dense(coded.value))


def _dense(value: str) -> str:
    return "".join(c for c in value.upper() if c.isalnum())


def _agreed(spec: FieldSpec, first: Evidence, friends: Sequence[Evidence], issuer: str) -> _Verdict:
    """Independent sources agree. A printed accent that the MRZ cannot confirm must be certain by itself."""
    confidence = 1.0 - math.prod(1.0 - min(item.confidence, 0.999) for item in (first, *friends))
    printed = first if first.source is Source.VIZ else None
    if spec.kind is FieldKind.LATIN_NAME and printed and _accent_in_doubt(printed, issuer):
        return _Verdict(first.value, FieldState.CHECK, first.confidence, (Finding("accent_uncertain"),))
    return _Verdict(first.value, FieldState.PROVEN, confidence)


def _accent_in_doubt(printed: Evidence, issuer: str) -> bool:
    """Whether a letter may bear a mark, or be a joined letter, that the MRZ writes in the same way."""
    said = printed.value.upper()
    if any(pair in said and issuer in states for pair, states in _JOINED_LETTERS.items()):
        return True
    if any(symbol.text.strip() and symbol.text.upper() in _DROPPED_MARKS.get(issuer, "") for symbol in printed.symbols):
        return True
    for symbol in printed.symbols:
        base = _base(symbol.text)
        if any(_base(text) == base and text != symbol.text and p >= _ACCENT_RIVAL for text, p in symbol.alternatives):
            return True
    return False


def _base(text: str) -> str:
    return unicodedata.normalize("NFD", text)[:1].casefold()


def _alone(spec: FieldSpec, item: Evidence) -> _Verdict:
    """One source only: Clear when every character is sure and no rival is near."""
    symbols = _value_symbols(spec, item)
    weakest = min((symbol.confidence for symbol in symbols), default=item.confidence)
    rival = max((p for symbol in symbols for _, p in symbol.alternatives[:1]), default=0.0)
    sure = weakest >= CLEAR_WEAKEST and rival <= _RIVAL_TOO_NEAR
    if any(f.code == BLIND_RIVAL for f in item.findings):
        return _Verdict(item.value, FieldState.CHECK, item.confidence, (Finding(BLIND_RIVAL),))
    if spec.kind is FieldKind.LATIN_NAME and item.source is Source.MRZ:
        return _Verdict(item.value, FieldState.CHECK, item.confidence, (Finding("name_from_zone_only"),))
    doubts = tuple(f for f in item.findings if f.level is not Level.INFO)
    if sure and not doubts:
        return _Verdict(item.value, FieldState.CLEAR, item.confidence)
    findings = item.findings if sure else (Finding("character_uncertain"), *item.findings)
    return _Verdict(item.value, FieldState.CHECK, item.confidence, findings)


def _value_symbols(spec: FieldSpec, item: Evidence) -> tuple[Symbol, ...]:
    """The symbols that carry the value: fillers at the end of MRZ elements say nothing."""
    if item.source is not Source.MRZ or spec.kind is FieldKind.MRZ:
        return item.symbols
    return item.symbols[: max(1, len(item.text.rstrip("<")))]


def _disputed(spec: FieldSpec, first: Evidence, friends: Sequence[Evidence], rivals: Sequence[Evidence]) -> _Verdict:
    """Sources disagree: the value that all of them together believe most; certain only if a rival nearly said it."""
    sources = [first, *friends, *rivals]
    scored = sorted(((_joint(spec, item, sources), item) for item in sources), key=lambda pair: -pair[0])
    best = scored[0][1]
    total = sum(math.exp(score - scored[0][0]) for score, item in scored if item is best or item.value != best.value)
    share = 1.0 / total
    dissent = [item for item in sources if item.value != best.value and not _nearly_says(best.value, item)]
    finding = Finding("sources_disagree", Level.ERROR if dissent else Level.WARN)
    state = FieldState.CONFLICT if dissent else FieldState.CHECK
    return _Verdict(best.value, state, share * max(best.confidence, 0.01), (finding,))


def _joint(spec: FieldSpec, candidate: Evidence, sources: Sequence[Evidence]) -> float:
    """Log belief of all sources in the candidate's value, rules included."""
    score = sum(_log_belief(candidate.value, item) for item in sources)
    if spec.kind is FieldKind.LATIN_NAME and candidate.source is Source.MRZ:
        # A label may have led to the wrong line; the zone's names are where they must be.
        score += _ZONE_NAME_BONUS
    broken = any(f.level is Level.ERROR for f in (*candidate.findings, *field_findings(spec, candidate.value)))
    held = any(item.value != candidate.value and any(f.code == CHECK_HOLDS for f in item.findings) for item in sources)
    return score + (math.log(_RULE_BROKEN) if broken or held else 0.0)


def _log_belief(value: str, item: Evidence) -> float:
    if item.value == value:
        return math.log(max(item.confidence, _FLOOR))
    said = _dense(item.text)
    wanted = _dense(value)
    symbols = [symbol for symbol in item.symbols if symbol.text.isalnum()]
    if len(said) != len(wanted) or len(symbols) != len(wanted):
        return 3 * math.log(_FLOOR)
    return sum(math.log(max(_probability(symbol, c), _FLOOR)) for symbol, c in zip(symbols, wanted, strict=True))


def _probability(symbol: Symbol, character: str) -> float:
    if symbol.text.upper() == character:
        return symbol.confidence
    return next((p for text, p in symbol.alternatives if text.upper() == character), 0.0)


def _nearly_says(value: str, item: Evidence) -> bool:
    """Whether every character of the value was at least a fair rival in this source."""
    wanted = _dense(value)
    symbols = [symbol for symbol in item.symbols if symbol.text.isalnum()]
    if len(symbols) != len(wanted):
        return False
    return all(_probability(symbol, c) >= _TAKEN_ANYWAY for symbol, c in zip(symbols, wanted, strict=True))


def _ruled(spec: FieldSpec, verdict: _Verdict, sources: Sequence[Evidence]) -> _Verdict:
    """The verdict after the field's own rules: an error makes a conflict, a warning makes a check."""
    findings = list(verdict.findings)
    for finding in (*field_findings(spec, verdict.value), *(f for item in sources for f in item.findings)):
        if finding not in findings:
            findings.append(finding)
    state = verdict.state
    if any(f.level is Level.ERROR for f in findings):
        state = FieldState.CONFLICT
    elif state in (FieldState.PROVEN, FieldState.CLEAR) and any(f.level is Level.WARN for f in findings):
        state = FieldState.CHECK
    return replace(verdict, state=state, findings=tuple(findings))


def _alternatives(
    spec: FieldSpec, value: str, sources: Sequence[Evidence], repairs: Sequence[tuple[str, float]]
) -> tuple[Alternative, ...]:
    """Other values in order of belief: what other sources say, repairs, and one-character rivals."""
    found: dict[str, Alternative] = {}

    def offer(text: str, confidence: float, source: Source) -> None:
        if text and text != value and text not in found:
            found[text] = Alternative(text, confidence, source)

    for item in sources:
        offer(item.value, item.confidence, item.source)
    for text, confidence in repairs:
        offer(text, confidence, Source.MRZ)
    for item in sources:
        if item.value == value and item.symbols:
            for text, probability in _one_changed(spec, item):
                offer(text, probability, item.source)
    return tuple(found.values())[:5]


def _one_changed(spec: FieldSpec, item: Evidence) -> list[tuple[str, float]]:
    changed = []
    for index, symbol in enumerate(item.symbols):
        for text, probability in symbol.alternatives[:2]:
            if probability >= 0.01:
                parts = [s.text for s in item.symbols]
                parts[index] = text
                changed.append(("".join(parts), probability))
    changed.sort(key=lambda pair: -pair[1])
    if item.source is Source.MRZ:
        return (
            [(text.rstrip("<").replace("<", " "), p) for text, p in changed[:4]] if spec.kind is FieldKind.TEXT else []
        )
    return [(normalise(spec, text).value, p) for text, p in changed[:6]]
