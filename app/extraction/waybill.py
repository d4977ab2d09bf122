"""The fields of a waybill: who sends, who receives, and the number that the label and its barcode carry."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from app.domain.barcode import Barcode
from app.domain.countries import country_of
from app.domain.document import DocumentType, FieldSpec
from app.domain.reading import RISK_LIMIT, Evidence, FieldValue, Source
from app.domain.waybill_numbers import carrier_form, check_waybill_number, normalise_waybill_number
from app.extraction.barcode import DECODED
from app.extraction.contact_names import is_chinese_name
from app.extraction.evidence import evidence_of_line
from app.extraction.layout import Layout, joined
from app.extraction.postal import is_whole_address, looks_like_address
from app.extraction.reconcile import conclude
from app.extraction.running_text import RunningText, Span
from app.extraction.waybill_blocks import Block, find_blocks

NUMBER = "waybill_number"


def _before(words: str, behind: str) -> re.Pattern[str]:
    return re.compile(f"^(?:{words}){behind}", re.IGNORECASE)


_PHONE_WORDS = (
    r"(?:联系)?(?:电\s?话|手\s?机号?)(?:号码)?|"
    r"(?:tel(?:ephone)?|phone|mobile|mob|điện thoại|โทร)(?: no| number)?(?!\w)"
)
_NAME_WORDS = r"姓\s?名|联系人|(?:contact(?: name| person)?|name|attn|attention|họ tên|ชื่อ)(?!\w)"
_ADDRESS_WORDS = r"(?:详细|单位)?地\s?址|单位名称|(?:address|addr?|company(?: name)?|địa chỉ|ที่อยู่)(?!\w)"
_ROLES = (
    ("phone", _before(_PHONE_WORDS, r"[.:：\s]*")),
    ("name", _before(_NAME_WORDS, r"[.:：\s]*")),
    ("address", _before(_ADDRESS_WORDS, r"[.:：\s]*")),
)
_PHONE = re.compile(
    r"(?<![\dA-Za-z])(?:(?:tel|phone|mob(?:ile)?|电话|手机|T|M|Ph)[.:：]?\s*)?"
    r"(?P<number>(?:\+ ?|\( ?\+?)?[\dOolI](?:[ ]{0,2}[-./()]?[ ]{0,2}[()]?[\dOolI*]){6,16})(?![\dA-Za-z])",
    re.IGNORECASE,
)
_OTHER_ROWS = re.compile(
    r"^(?:付款|运费|重量|数量|件数|备注|签收|订单|内件|品名|保价|物品|托寄|代收|增值|打印|日期|时间|邮编|邮政编码|运单|单号|"
    r"date|weight|pieces|contents|service|reference|ref|signature|account|description|declared|payment|order|postage|"
    r"tracking|awb|waybill|post ?code|zip)[^\n]*[:：#]|^\*?specimen\*?$|^(?:air ?)?waybill|^tracking|^awb|^签收人?$",
    re.IGNORECASE,
)
_NUMBER_LABEL = re.compile(
    r"(?:运\s?单\s?号|快递单号|物流单号|面单号|邮件号|邮件编号|单号|条码号|"
    r"(?:air ?)?waybill(?: no| number)?|awb(?: no| number)?|"
    r"tracking(?: no| number| id)?|consignment(?: no| number| note)?|shipment(?: no| number| id)?|mã vận đơn|เลขพัสดุ)"
    r"\s*[.:：#]*\s*",
    re.IGNORECASE,
)
_NUMBER_RUN = re.compile(r"(?<![0-9A-Za-z])[0-9A-Z]{1,4}(?:[ -]?[0-9A-Z]{1,6}){1,9}(?![0-9a-z])")
_LEAST_DIGITS, _MOST_NUMBER = 8, 26
_DATE_LIKE = re.compile(r"(?:19|20)\d\d[-./ ]?[01]\d[-./ ]?[0-3]\d(?:[ T]?\d\d:?\d\d)?")


@dataclass(slots=True)
class _Found:
    """Parts of lines by role."""

    phone: list[Span] = field(default_factory=list)
    name: list[Span] = field(default_factory=list)
    address: list[Span] = field(default_factory=list)


def waybill_fields(
    layout: Layout,
    codes: Sequence[Barcode],
    document: DocumentType,
    today: date,
    *,
    risk_limit: float = RISK_LIMIT,
) -> tuple[FieldValue, ...]:
    """The fields of the type, quads in pixels of the layout."""
    text = RunningText(layout.lines)
    said: dict[str, list[Evidence]] = {}
    number = document.spec(NUMBER)
    if number is not None:
        said[NUMBER] = _number_evidence(text, codes, number, today)
    told = said[NUMBER][0].value if said.get(NUMBER) else ""
    for block in find_blocks(text, without=_number_lines(text, told)):
        found = _sorted_out(text, block)
        for role in ("name", "phone", "address"):
            spec = document.spec(f"{block.party}_{role}")
            spans: list[Span] = getattr(found, role)
            if spec is not None and spans:
                said[spec.key] = [evidence_of_line(spec, joined([text.part(s) for s in spans]), today)]
    generic = document.recognition.generic
    return tuple(
        conclude(spec, said.get(spec.key, ()), generic=generic, risk_limit=risk_limit) for spec in document.fields
    )


def _sorted_out(text: RunningText, block: Block) -> _Found:
    found, awaited = _Found(), ""
    for row in block.rows:
        rest = _trimmed(text, row)
        if rest is None or _OTHER_ROWS.search(_plain(text, row).strip()):
            continue
        role, rest = _labelled(text, rest)
        if rest.start >= rest.end:
            awaited = role
            continue
        role, awaited = role or awaited, ""
        for part in _without_phone(text, rest, found):
            kept = _trimmed(text, part)
            if kept is None:
                continue
            _give(text, kept, role, found)
    return found


def _give(text: RunningText, part: Span, role: str, found: _Found) -> None:
    """Puts a part where it belongs: the first that is no address is the name, everything else the address."""
    words = _plain(text, part)
    if role != "name" and _is_more_than_address(text, words, found):
        return
    if role == "name" and not found.name:
        found.name.append(part)
    elif role == "address":
        found.address.append(part)
    elif (not found.name and not found.address and not looks_like_address(words) and role != "phone") or (
        not found.name and is_chinese_name(words.strip())
    ):
        found.name.append(part)
    elif role != "phone":
        found.address.append(part)


def _is_more_than_address(text: RunningText, words: str, found: _Found) -> bool:
    """Whether the row is no part of an address: a number, or words behind one that has its postcode or house."""
    if _NUMBER_RUN.fullmatch(words.strip()) and sum(c.isdigit() for c in words) >= _LEAST_DIGITS:
        return True
    sofar = " ".join(_plain(text, span) for span in found.address)
    return is_whole_address(sofar) and not looks_like_address(words) and not country_of(words)


def _labelled(text: RunningText, row: Span) -> tuple[str, Span]:
    words = _plain(text, row)
    for role, pattern in _ROLES:
        match = pattern.match(words)
        if match:
            return role, Span(row.line, row.start + match.end(), row.end)
    return "", row


def _without_phone(text: RunningText, row: Span, found: _Found) -> list[Span]:
    """The row's parts before and behind a telephone number, which is put down as such."""
    words = _plain(text, row)
    for match in _PHONE.finditer(words):
        digits = sum(c.isdigit() or c == "*" for c in match["number"])
        if digits < 7 or _DATE_LIKE.fullmatch(match["number"].strip()):
            continue
        if not found.phone:
            found.phone.append(Span(row.line, row.start + match.start("number"), row.start + match.end("number")))
        before = Span(row.line, row.start, row.start + match.start())
        return [before, Span(row.line, row.start + match.end(), row.end)]
    return [row]


def _plain(text: RunningText, span: Span) -> str:
    return text.texts[span.line][span.start : span.end]


def _trimmed(text: RunningText, span: Span) -> Span | None:
    words = _plain(text, span)
    start = len(words) - len(words.lstrip(" ,，;:：|/.·"))
    end = len(words.rstrip(" ,，;:：|/"))
    return Span(span.line, span.start + start, span.start + end) if end > start else None


# --- the number ---


def _number_evidence(text: RunningText, codes: Sequence[Barcode], spec: FieldSpec, today: date) -> list[Evidence]:
    """What print and barcodes say, the likeliest number first; another number is no evidence about this one."""
    printed = [(rank, evidence_of_line(spec, text.part(span), today)) for span, rank in _number_spans(text)]
    coded = [item for code in codes if (item := _coded(code)) is not None]
    best = _best_number(printed, coded)
    if not best:
        return []
    same = [item for _, item in printed if item.value == best][:2]
    backed = [item for item in coded if item.value == best][:1]
    if not same and printed and backed:
        near = [item for _, item in printed if _one_off(item.value, best)]
        same = near[:1]
    return [*same, *backed]


def _best_number(printed: Sequence[tuple[float, Evidence]], coded: Sequence[Evidence]) -> str:
    scores: dict[str, float] = {}
    for rank, item in printed:
        scores[item.value] = max(rank, scores.get(item.value, 0.0))
    for item in coded:
        known = [value for value in scores if value == item.value]
        scores[item.value] = scores.get(item.value, 0.0) + (3.0 if known else 2.0) + carrier_form(item.value)
    return max(scores, key=lambda value: (scores[value], len(value)), default="")


def _coded(code: Barcode) -> Evidence | None:
    value = normalise_waybill_number(code.text)
    short = len(value) <= _MOST_NUMBER and sum(c.isdigit() for c in value) >= _LEAST_DIGITS
    if not short or check_waybill_number(value):
        return None
    return Evidence(Source.BARCODE, code.text, value, DECODED, code.quad)


def _number_spans(text: RunningText) -> list[tuple[Span, float]]:
    """Runs that may be the number, with what speaks for each: a label before it, a carrier's form."""
    found = []
    for line, whole in enumerate(text.texts):
        label = _NUMBER_LABEL.search(whole)
        alone = text.next_line(line - 1) == line and line > 0 and _is_label(text.texts[line - 1])
        for match in _NUMBER_RUN.finditer(whole):
            value = normalise_waybill_number(match.group())
            digits = sum(c.isdigit() for c in value)
            if (
                not _LEAST_DIGITS <= digits <= _MOST_NUMBER
                or check_waybill_number(value)
                or _DATE_LIKE.fullmatch(value)
            ):
                continue
            labelled = bool(label and label.end() <= match.start() + 1) or alone
            rank = 2.0 * labelled + 1.5 * carrier_form(value)
            if rank > 0 or match.group().strip() == whole.strip():
                found.append((Span(line, match.start(), match.end()), rank))
    return found


def _number_lines(text: RunningText, number: str) -> frozenset[int]:
    """Lines that are hardly more than the waybill's number: no part of anybody's address."""
    return frozenset(
        span.line
        for span, _ in _number_spans(text)
        if span.end - span.start > 0.7 * len(text.texts[span.line].strip())
        and _one_off(normalise_waybill_number(_plain(text, span)), number)
    )


def _is_label(words: str) -> bool:
    return (
        _NUMBER_LABEL.fullmatch(words.strip() + " ") is not None or _NUMBER_LABEL.fullmatch(words.strip()) is not None
    )


def _one_off(a: str, b: str) -> bool:
    return len(a) == len(b) and sum(x != y for x, y in zip(a, b, strict=True)) <= 1
