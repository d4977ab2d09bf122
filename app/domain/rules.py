"""From printed text to the value of a field, and what is wrong with a value by itself or beside the others.

Levels: an ERROR is a rule that fails (a conflict; countersigning asks for a reason), a WARN wants a look, an INFO only
explains. Nothing here raises on bad data; an unknown grammar name is a mistake in a document description (KeyError).
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Iterator, Mapping

from app.domain import mrz
from app.domain.countries import ALPHA3, country_of
from app.domain.dates import LIFELONG, local_today
from app.domain.document import DocumentType, FieldKind, FieldSpec
from app.domain.grammars import DATE_GRAMMARS, TEXT_GRAMMARS, Checker, DateGrammar, Normalised, known_grammars
from app.domain.heights import height_of, is_likely_height
from app.domain.names import tidy_name
from app.domain.native import one_spelling
from app.domain.numbers import Encoded, encoded_in_cn_ric, encoded_in_vn_id, plain
from app.domain.reading import Finding, Level
from app.domain.sexes import sex_of

__all__ = [
    "Normalised",
    "encoded_in",
    "field_findings",
    "known_checks",
    "known_grammars",
    "normalise",
    "record_findings",
]

_ISO = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")
_AGE_MAX = 125
# A blank behind a comma is often not read: ANYTOWN,CA.
_COMMA_LETTER = re.compile(r"(?<=[^\W\d_]),(?=[A-Za-zÀ-ỹ])")
# Chinese and Japanese count a number: 第289351335024号.
_COUNTED = re.compile("^(?:NO[. ]+)?第?\\s*([0-9A-Z-]{4,})\\s*[号號]?$")
_ENCODED: Mapping[str, Callable[[str], Encoded | None]] = {"cn_ric": encoded_in_cn_ric, "vn_12": encoded_in_vn_id}
_ORDER = (
    ("date_of_birth", "date_of_first_issue"),
    ("date_of_birth", "date_of_registration"),
    ("date_of_birth", "date_of_issue"),
    ("date_of_birth", "date_of_expiry"),
    ("date_of_first_issue", "date_of_issue"),
    ("date_of_registration", "date_of_issue"),
    ("date_of_issue", "date_of_expiry"),
)


# --- text to value ---


def normalise(spec: FieldSpec, text: str, *, today: datetime.date | None = None, typed: bool = False) -> Normalised:
    """The value that this text has in this field, with the doubts that arose on the way.

    `typed` text is the value alone, as an operator types it, not the whole printed line that a grammar may part.

    Raises: KeyError if the field's grammar is not one of `known_grammars`.
    """
    if spec.grammar and spec.grammar not in known_grammars():
        raise KeyError(spec.grammar)
    if spec.kind is FieldKind.DATE:
        grammar = DATE_GRAMMARS.get(spec.grammar, DateGrammar())
        return grammar.normalised(text, role_of(spec.key), today or local_today())
    grammar_of_text = TEXT_GRAMMARS.get(spec.grammar)
    if grammar_of_text and not (typed and grammar_of_text.takes_part):
        return grammar_of_text.normalised(text)
    return _BY_KIND[spec.kind](text)


def role_of(key: str) -> str:
    """What a date field speaks of: "birth", "issue", "expiry" or ""."""
    if "birth" in key:
        return "birth"
    if "expiry" in key:
        return "expiry"
    return "issue" if "issue" in key or "registration" in key else ""


def _as_text(text: str) -> Normalised:
    return Normalised(tidy_name(text))


def _as_number(text: str) -> Normalised:
    return Normalised(_COUNTED.sub(r"\1", " ".join(plain(text).split())))


def _as_sex(text: str) -> Normalised:
    value = sex_of(text)
    unread = text.strip() and not value
    return Normalised(value, (Finding("sex_unreadable", Level.ERROR),) if unread else ())


def _as_country(text: str) -> Normalised:
    value = country_of(text)
    unread = text.strip() and not value
    return Normalised(value, (Finding("country_unknown", Level.ERROR),) if unread else ())


def _as_height(text: str) -> Normalised:
    value = height_of(text)
    unread = text.strip() and not value
    return Normalised(value, (Finding("height_unreadable", Level.ERROR),) if unread else ())


def _as_mrz(text: str) -> Normalised:
    return Normalised("\n".join(mrz.clean_lines(text.splitlines())))


def _as_address(text: str) -> Normalised:
    spaced = _COMMA_LETTER.sub(", ", one_spelling(text))
    return Normalised(" ".join(spaced.split()).strip(" ,;:၊"))


_BY_KIND: Mapping[FieldKind, Callable[[str], Normalised]] = {
    FieldKind.TEXT: _as_text,
    FieldKind.NAME: _as_text,
    FieldKind.LATIN_NAME: _as_text,
    FieldKind.DATE: _as_text,
    FieldKind.NUMBER: _as_number,
    FieldKind.SEX: _as_sex,
    FieldKind.COUNTRY: _as_country,
    FieldKind.HEIGHT: _as_height,
    FieldKind.ADDRESS: _as_address,
    FieldKind.MRZ: _as_mrz,
    FieldKind.PHOTO: lambda _text: Normalised(""),
}


# --- one value ---


def field_findings(spec: FieldSpec, value: str, *, today: datetime.date | None = None) -> tuple[Finding, ...]:
    """What is wrong with a normalised value by itself; nothing for an empty one."""
    if not value:
        return ()
    found = [*_kind_findings(spec, value, today or local_today())]
    if spec.pattern and not re.fullmatch(spec.pattern, value):
        found.append(Finding("pattern_unfit", Level.WARN))
    if spec.grammar in TEXT_GRAMMARS:
        found += TEXT_GRAMMARS[spec.grammar].check(value)
    for name in spec.checks:
        if name in FIELD_CHECKS and name != spec.grammar:
            found += FIELD_CHECKS[name](value)
    return tuple(found)


def _kind_findings(spec: FieldSpec, value: str, today: datetime.date) -> tuple[Finding, ...]:
    match spec.kind:
        case FieldKind.DATE:
            return _date_findings(role_of(spec.key), value, today)
        case FieldKind.SEX:
            return () if value in ("M", "F", "X") else (Finding("sex_unreadable", Level.ERROR),)
        case FieldKind.COUNTRY:
            return () if value in ALPHA3 else (Finding("country_unknown", Level.ERROR),)
        case FieldKind.HEIGHT:
            return _height_findings(value)
        case FieldKind.NAME | FieldKind.LATIN_NAME:
            odd = any(c.isdigit() for c in value)
            return (Finding("name_has_digits", Level.WARN),) if odd else ()
        case FieldKind.MRZ:
            return _mrz_findings(value, today)
        case _:
            return ()


def _date_findings(role: str, value: str, today: datetime.date) -> tuple[Finding, ...]:
    if value == LIFELONG:
        return () if role in ("expiry", "") else (Finding("date_unreadable", Level.ERROR),)
    if not _ISO.fullmatch(value):
        return (Finding("date_unreadable", Level.ERROR),)
    if not _exists(value):
        return (Finding("date_impossible", Level.ERROR),)
    if role in ("birth", "issue") and value > today.isoformat():
        return (Finding("date_in_future", Level.ERROR),)
    if role == "birth" and int(value[:4]) < today.year - _AGE_MAX:
        return (Finding("age_unlikely", Level.WARN),)
    return ()


def _exists(value: str) -> bool:
    try:
        datetime.date.fromisoformat(value + "-01-01"[len(value) - 4 :])
    except ValueError:
        return False
    return True


def _height_findings(value: str) -> tuple[Finding, ...]:
    return () if is_likely_height(value) else (Finding("height_unlikely", Level.WARN),)


def _mrz_findings(value: str, today: datetime.date) -> tuple[Finding, ...]:
    zone = mrz.parse(value.splitlines(), today=today)
    return zone.findings if zone else (Finding("mrz_form_unknown", Level.WARN),)


FIELD_CHECKS: Mapping[str, Checker] = {name: grammar.check for name, grammar in TEXT_GRAMMARS.items()}
"""Checks of one value by name; each grammar's check bears the grammar's name."""


# --- values beside each other ---


def record_findings(
    document: DocumentType, values: Mapping[str, str], today: datetime.date
) -> tuple[tuple[str, Finding], ...]:
    """What does not fit together in a whole record: pairs of a field's key and what is wrong there."""
    found = [*_order_findings(values), *_expiry_findings(values, today)]
    for spec in document.fields:
        for name in {*spec.checks, spec.grammar} & set(RECORD_CHECKS):
            found += RECORD_CHECKS[name](spec, values)
    return tuple(found)


def _order_findings(values: Mapping[str, str]) -> Iterator[tuple[str, Finding]]:
    for first, second in _ORDER:
        a, b = values.get(first, ""), values.get(second, "")
        if not (_ISO.fullmatch(a) and _ISO.fullmatch(b)):
            continue
        length = min(len(a), len(b))
        if a[:length] > b[:length]:
            yield second, Finding("dates_out_of_order", Level.ERROR, {"first": first, "second": second})


def _expiry_findings(values: Mapping[str, str], today: datetime.date) -> Iterator[tuple[str, Finding]]:
    expiry = values.get("date_of_expiry", "")
    if _ISO.fullmatch(expiry) and expiry < today.isoformat()[: len(expiry)]:
        yield "date_of_expiry", Finding("document_expired", Level.ERROR)


def _encoded_findings(
    spec: FieldSpec, values: Mapping[str, str], decode: Callable[[str], Encoded | None]
) -> Iterator[tuple[str, Finding]]:
    encoded = decode(values.get(spec.key, ""))
    if encoded is None:
        return
    birth, sex = values.get("date_of_birth", ""), values.get("sex", "")
    length = min(len(birth), len(encoded.birth))
    if _ISO.fullmatch(birth) and birth[:length] != encoded.birth[:length]:
        yield spec.key, Finding("number_contradicts_birth", Level.ERROR)
    if sex in ("M", "F") and encoded.sex and sex != encoded.sex:
        yield spec.key, Finding("number_contradicts_sex", Level.ERROR)


TABLE_CHECKS = frozenset({"telegraph", "pinyin"})
"""Checks that need tables; they run while a card is read (`app.extraction.chinese_names`)."""

RecordCheck = Callable[[FieldSpec, Mapping[str, str]], Iterator[tuple[str, Finding]]]


def _encoded_check(decode: Callable[[str], Encoded | None]) -> RecordCheck:
    return lambda spec, values: _encoded_findings(spec, values, decode)


RECORD_CHECKS: Mapping[str, RecordCheck] = {name: _encoded_check(decode) for name, decode in _ENCODED.items()}
"""Checks of one field beside the others; they run for fields whose grammar or `checks` name them."""


def encoded_in(spec: FieldSpec, value: str) -> Encoded | None:
    """What a number of that field says about its holder; None if its kind says nothing, or the value is none."""
    for name in (spec.grammar, *spec.checks):
        if name in _ENCODED and (found := _ENCODED[name](value)) is not None:
            return found
    return None


def known_checks() -> frozenset[str]:
    """Every name that may stand in `checks` in a document description."""
    return frozenset(FIELD_CHECKS) | frozenset(RECORD_CHECKS) | TABLE_CHECKS
