"""One value and one state for each field, from all that the sources say about it (decision 0002)."""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.domain.document import FieldKind, FieldSpec
from app.domain.reading import (
    RISK_LIMIT,
    Evidence,
    FieldState,
    FieldValue,
    Finding,
    Level,
    Source,
)
from app.domain.rules import field_findings
from app.extraction.agreement import Stance, agree, independent, stance
from app.extraction.belief import FAIR_RIVAL, alternatives_of, is_sure, log_belief, nearly_says, other_readings
from app.extraction.calibration import Calibration, basis_of, group_of, shipped_calibration
from app.extraction.evidence import BLIND_RIVAL, CHECK_HOLDS
from app.extraction.marks import mark_in_doubt, own_letters
from app.extraction.risk import with_risk

__all__ = ["agree", "conclude"]

_RULE_BROKEN = 0.01
_ZONE_NAME_BONUS = 3.0
_MARKED_KINDS = frozenset({FieldKind.LATIN_NAME, FieldKind.NAME, FieldKind.TEXT, FieldKind.ADDRESS})
_YEAR_LENGTH = 4
_CEDILLA_IS_COMMA = {0x0327: 0x0326}


@dataclass(frozen=True, slots=True)
class _Verdict:
    """`own` tells that `findings` are all that is to be said: those of the sources belong to another value."""

    value: str
    state: FieldState
    confidence: float
    findings: tuple[Finding, ...] = ()
    own: bool = False


def conclude(
    spec: FieldSpec,
    evidence: Sequence[Evidence],
    *,
    names_cut_at: int | None = None,
    repairs: Sequence[tuple[str, float]] = (),
    issuer: str = "",
    generic: bool = False,
    risk_limit: float = RISK_LIMIT,
    calibration: Calibration | None = None,
) -> FieldValue:
    """The machine's conclusion. `evidence` is in order of preference; `names_cut_at` is the length at which the MRZ
    cuts names; `repairs` are values that would mend failed check digits with their belief, likeliest first. `issuer`
    (alpha-3) tells which letters its names may have, `generic` that the type's layout is not fixed. A lone value with a
    higher risk than `risk_limit` is one to check.
    """
    speaking = _preferred(spec, [item for item in evidence if item.value])
    if not speaking:
        findings = tuple(finding for item in evidence for finding in item.findings)
        quad = evidence[0].quad if evidence else None
        return FieldValue(spec.key, "", FieldState.MISSING, 0.0, quad, tuple(evidence), (), findings)
    first = speaking[0]
    stances = [(stance(spec, first, item, names_cut_at), item) for item in speaking[1:]]
    friends = [item for how, item in stances if how is Stance.SAME]
    rivals = [item for how, item in stances if how is Stance.DIFFERENT]
    vague = [item for how, item in stances if how is Stance.COMPATIBLE]
    if rivals:
        verdict = _disputed(spec, first, friends, rivals)
    elif any(item.source is Source.BARCODE for item in (first, *vague) if vague):
        verdict = _alone(spec, first)
    elif vague and spec.kind is FieldKind.LATIN_NAME:
        verdict = _Verdict(first.value, FieldState.CHECK, first.confidence, (Finding("names_differ_in_length"),))
    elif finer := [item for item in vague if len(item.value) > len(first.value)]:
        verdict = _alone(spec, finer[0])
    elif independent((first, *friends)):
        verdict = _agreed(spec, first, friends)
    else:
        verdict = _alone(spec, first)
    verdict = _mended(spec, _marked(spec, verdict, [first, *friends], issuer), speaking)
    verdict = _ruled(spec, verdict, [first, *friends])
    chosen = next((item for item in speaking if item.value == verdict.value), first)
    concluded = FieldValue(
        spec.key,
        verdict.value,
        verdict.state,
        verdict.confidence,
        chosen.quad or first.quad,
        tuple(evidence),
        alternatives_of(spec, verdict.value, speaking, repairs),
        verdict.findings,
    )
    group = group_of(spec, concluded.value, generic=generic)
    table = calibration or shipped_calibration()
    risk = table.risk(basis_of(concluded), group, concluded.confidence)
    return with_risk(spec, concluded, chosen, risk, risk_limit)


def _preferred(spec: FieldSpec, speaking: list[Evidence]) -> list[Evidence]:
    """The sources with the one first whose writing is taken: a code that holds marks is never misread."""
    exact = [item for item in speaking if item.source is Source.BARCODE and not item.value.isascii()]
    return [*exact, *(item for item in speaking if item not in exact)] if spec.kind in _MARKED_KINDS else speaking


def _agreed(spec: FieldSpec, first: Evidence, friends: Sequence[Evidence]) -> _Verdict:
    """Independent sources agree: proven, unless the zone nearly shows a character that its sums cannot tell apart and
    the print is no surer.
    """
    together = (first, *friends)
    confidence = 1.0 - math.prod(1.0 - min(item.confidence, 0.999) for item in together)
    blind = any(f.code == BLIND_RIVAL for item in together for f in item.findings)
    if blind and not any(item.source is not Source.MRZ and is_sure(spec, item) for item in together):
        return _Verdict(first.value, FieldState.CHECK, confidence, (Finding(BLIND_RIVAL),))
    return _Verdict(first.value, FieldState.PROVEN, confidence)


def _alone(spec: FieldSpec, item: Evidence) -> _Verdict:
    """One source only: Clear, as long as no rule, finding or risk is against it."""
    if any(f.code == BLIND_RIVAL for f in item.findings):
        return _Verdict(item.value, FieldState.CHECK, item.confidence, (Finding(BLIND_RIVAL),))
    if spec.kind is FieldKind.LATIN_NAME and item.source is Source.MRZ:
        return _Verdict(item.value, FieldState.CHECK, item.confidence, (Finding("name_from_zone_only"),))
    if item.source is Source.DERIVED:
        return _Verdict(item.value, FieldState.CHECK, item.confidence, (Finding("value_from_number_only"),))
    return _Verdict(item.value, FieldState.CLEAR, item.confidence)


def _marked(spec: FieldSpec, verdict: _Verdict, sources: Sequence[Evidence], issuer: str) -> _Verdict:
    """The verdict, doubted where a letter may bear a mark that the recogniser does not see and nobody else writes."""
    if spec.kind not in _MARKED_KINDS or spec.pattern or any(item.source is Source.BARCODE for item in sources):
        return verdict
    printed = next((item for item in sources if item.source is Source.VIZ), None)
    if printed is None or verdict.value != printed.value:
        return verdict
    value = own_letters(verdict.value, issuer)
    changed = unicodedata.normalize("NFD", value).translate(_CEDILLA_IS_COMMA) != unicodedata.normalize(
        "NFD", verdict.value
    ).translate(_CEDILLA_IS_COMMA)
    verdict = replace(verdict, value=value)
    if not changed and not mark_in_doubt(printed.symbols, issuer):
        return verdict
    state = FieldState.CONFLICT if verdict.state is FieldState.CONFLICT else FieldState.CHECK
    return replace(verdict, state=state, findings=(*verdict.findings, Finding("accent_uncertain")))


def _disputed(spec: FieldSpec, first: Evidence, friends: Sequence[Evidence], rivals: Sequence[Evidence]) -> _Verdict:
    """Sources disagree: the value that all of them together believe most; certain only if a rival nearly said it."""
    sources = [first, *friends, *rivals]
    scored = sorted(((_joint(spec, item, sources), item) for item in sources), key=lambda pair: -pair[0])
    best = scored[0][1]
    total = sum(math.exp(score - scored[0][0]) for score, item in scored if item is best or item.value != best.value)
    share = 1.0 / total
    dissent = [item for item in sources if not _backs(spec, item, best)]
    finding = Finding("sources_disagree", Level.ERROR if dissent else Level.WARN)
    state = FieldState.CONFLICT if dissent else FieldState.CHECK
    return _Verdict(best.value, state, share * max(best.confidence, 0.01), (finding,))


def _backs(spec: FieldSpec, item: Evidence, best: Evidence) -> bool:
    """Whether the source says the value, nearly says it, or leaves it open."""
    return nearly_says(best.value, item) or stance(spec, item, best) is not Stance.DIFFERENT


def _joint(spec: FieldSpec, candidate: Evidence, sources: Sequence[Evidence]) -> float:
    """Log belief of all sources in the candidate's value, rules included."""
    score = sum(log_belief(candidate.value, item) for item in sources)
    if spec.kind is FieldKind.LATIN_NAME and candidate.source is Source.MRZ:
        # A label may have led to the wrong line; the zone's names are where they must be.
        score += _ZONE_NAME_BONUS
    if spec.kind is FieldKind.DATE and candidate.source is Source.DERIVED and len(candidate.value) == _YEAR_LENGTH:
        score += math.log(_RULE_BROKEN)
    broken = any(f.level is Level.ERROR for f in (*candidate.findings, *field_findings(spec, candidate.value)))
    held = any(item.value != candidate.value and any(f.code == CHECK_HOLDS for f in item.findings) for item in sources)
    return score + (math.log(_RULE_BROKEN) if broken or held else 0.0)


def _mended(spec: FieldSpec, verdict: _Verdict, speaking: Sequence[Evidence]) -> _Verdict:
    """The only near reading that meets the rules, where the value as read breaks one; always one to check.

    Arithmetic picks among what the recogniser saw, and never makes a field green.
    """
    if not _broken(spec, verdict.value):
        return verdict
    found: dict[str, float] = {}
    for item in speaking:
        if item.value == verdict.value and item.source is Source.VIZ:
            near = [(text, p) for text, p in other_readings(spec, item) if p >= FAIR_RIVAL]
            found |= {text: p * item.confidence for text, p in near if text and not _broken(spec, text)}
    if len(found) != 1:
        return verdict
    (value, confidence), *_ = found.items()
    return _Verdict(value, FieldState.CHECK, confidence, (Finding("character_mended"),), own=True)


def _broken(spec: FieldSpec, value: str) -> bool:
    return any(finding.level is Level.ERROR for finding in field_findings(spec, value))


def _ruled(spec: FieldSpec, verdict: _Verdict, sources: Sequence[Evidence]) -> _Verdict:
    """The verdict after the field's own rules: an error makes a conflict, a warning makes a check."""
    findings = list(verdict.findings)
    said = () if verdict.own else tuple(f for item in sources for f in item.findings)
    for finding in (*field_findings(spec, verdict.value), *said):
        if finding not in findings:
            findings.append(finding)
    state = verdict.state
    if any(f.level is Level.ERROR for f in findings):
        state = FieldState.CONFLICT
    elif state in (FieldState.PROVEN, FieldState.CLEAR) and any(f.level is Level.WARN for f in findings):
        state = FieldState.CHECK
    return replace(verdict, state=state, findings=tuple(findings))
