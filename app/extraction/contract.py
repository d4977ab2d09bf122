"""What a contract offers as fields: parties, number, dates and the amount, by the phrases around them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date

from app.domain.amounts import amounts_in
from app.domain.document import DocumentType, FieldSpec
from app.domain.reading import RISK_LIMIT, Evidence, FieldValue
from app.extraction.evidence import evidence_of_line
from app.extraction.layout import Layout
from app.extraction.reconcile import conclude
from app.extraction.running_text import RunningText, Span

_ROLE_A = "出租方|卖方|供方|委托方|发包方|发包人|转让方|出借方|用人单位|采购方|甲方"
_ROLE_B = "承租方|买方|需方|受托方|承包方|承包人|受让方|借款方|劳动者|供应商|乙方"
_FIRM = r"(?P<value>[^:：,，;；(（。\"“”]{2,60}?)"
_EN_FIRM = r"(?P<value>[A-Z][\w.,&' -]{2,60}?)"
_DAY = (
    r"(?P<value>(?:19|20)\d\d\s?[年./-]\s?\d{1,2}\s?[月./-]\s?\d{1,2}\s?日?|"
    r"\d{1,2}(?:st|nd|rd|th)?(?: day of)? [A-Z][a-z]{2,8},? (?:19|20)\d\d|[A-Z][a-z]{2,8} \d{1,2},? (?:19|20)\d\d|"
    r"\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d)"
)


def _side(letter: str, roles: str) -> re.Pattern[str]:
    return re.compile(
        rf"^(?:{letter}\s?方|{roles})\s*(?:[（(][^）)]{{1,16}}[）)])?\s*[:：]\s*{_FIRM}\s*(?=$|[,，;；(（。]|\s{{2,}})"
    )


_PHRASES: Mapping[str, tuple[re.Pattern[str], ...]] = {
    "party_a": (
        _side("甲", _ROLE_A),
        re.compile(rf"(?i:\bparty a)(?: \([^)]*\))?\s*[:：]\s*{_EN_FIRM}(?=$|[(;])"),
        re.compile(rf"^(?i:seller|landlord|lessor|client|employer|licensor|company|buyer)\s*[:：]\s*{_EN_FIRM}(?=$|[(;])"),
        re.compile(rf"(?i:\bbetween)[:：]? {_EN_FIRM},?(?= ?[(\"“]| and |$)"),
    ),
    "party_b": (
        _side("乙", _ROLE_B),
        re.compile(rf"(?i:\bparty b)(?: \([^)]*\))?\s*[:：]\s*{_EN_FIRM}(?=$|[(;])"),
        re.compile(rf"^(?i:tenant|lessee|contractor|employee|licensee|supplier)\s*[:：]\s*{_EN_FIRM}(?=$|[(;])"),
        re.compile(rf"(?i:\bbetween\b.{{3,70}}? and|^and) {_EN_FIRM},?(?= ?[(\"“]|$|\.)"),
    ),
    "contract_number": (
        re.compile(r"(?:合同|协议)?(?:编\s?号|文号)\s*[:：]\s*(?P<value>[\w\u4e00-\u9fff()（）/-]{3,30})"),
        re.compile(r"(?i:(?:contract|agreement|lease|reference)\s*(?:no\.?|number|#))\s*[:：]?\s*"
            r"(?P<value>[A-Z0-9][\w/-]{2,30})"),
    ),
    "date_of_contract": (
        re.compile(rf"(?:签订|签署|签约|订立)(?:日期|时间|于)?\s*[:：]?\s*{_DAY}"),
        re.compile(rf"(?i:(?:made|dated|entered into|signed|executed)(?: this| on| as of)*)\s*(?:the )?{_DAY}"),
        re.compile(rf"(?i:^date(?: of \w+)?\s*[:：])\s*{_DAY}"),
    ),
    "date_of_start": (
        re.compile(rf"自\s*{_DAY}\s*(?:起|至|开始)"),
        re.compile(rf"(?i:from|commenc\w+(?: on)?|effective(?: from| on| date[:：]?)?|beginning(?: on)?)\s*{_DAY}"),
    ),
    "date_of_end": (
        re.compile(rf"(?:起至|至|到)\s*{_DAY}\s*(?:止)?"),
        re.compile(rf"(?i:(?:\bto|until|through|expir\w+(?: on)?|ending(?: on)?|terminat\w+ on))\s*(?:the )?{_DAY}"),
    ),
}  # fmt: skip
_AMOUNT_WORDS = re.compile(
    r"总价|总额|总金额|合同价|价款|租金|金额|费用|报酬|价格|大写|total|price|rent|amount|sum|fee|consideration|salary",
    re.IGNORECASE,
)
_GUESSED = "number_digit_guessed"
_DEPOSIT = re.compile(r"押金|定金|保证金|违约金|deposit|penalty", re.IGNORECASE)


def contract_fields(
    layout: Layout, document: DocumentType, today: date, *, risk_limit: float = RISK_LIMIT
) -> tuple[FieldValue, ...]:
    """The fields of the type, quads in pixels of the layout. An amount that words and digits tell alike has both."""
    text = RunningText(layout.lines)
    found = []
    for spec in document.fields:
        said = _amounts(text, spec, today) if spec.key == "amount" else _phrased(text, spec, today)
        found.append(conclude(spec, said, generic=document.recognition.generic, risk_limit=risk_limit))
    return tuple(found)


def _phrased(text: RunningText, spec: FieldSpec, today: date) -> list[Evidence]:
    for pattern in _PHRASES.get(spec.key, ()):
        for span in _matches(text, pattern):
            item = evidence_of_line(spec, text.part(span), today)
            if item.value:
                return [item]
    return []


def _matches(text: RunningText, pattern: re.Pattern[str]) -> Iterator[Span]:
    for line, whole in enumerate(text.texts):
        match = pattern.search(whole)
        if match:
            start, end = match.span("value")
            end = start + len(whole[start:end].rstrip(" ,，"))
            if end > start:
                yield Span(line, start, end)


def _amounts(text: RunningText, spec: FieldSpec, today: date) -> list[Evidence]:
    """The amount that the words point at, and where it is told again, in digits or in words."""
    ranked: list[tuple[float, Span, str]] = []
    for line, whole in enumerate(text.texts):
        for start, end, value in amounts_in(whole):
            before = whole[:start]
            rank = 2.0 * bool(_AMOUNT_WORDS.search(before)) - 2.0 * bool(_DEPOSIT.search(before))
            ranked.append((rank + 0.01 * len(value), Span(line, start, end), value))
    if not ranked:
        return []
    best = max(ranked, key=lambda entry: entry[0])
    same = [entry for entry in ranked if entry[2] == best[2] and entry is not best][:1]
    near = [e for e in ranked if e[1].line == best[1].line and e[2] != best[2] and e[0] > 0][:1]
    told = [evidence_of_line(spec, text.part(span), today) for _, span, _ in (best, *same, *near)]
    # Words have no digits: that the value has more of them than the print is no guess here.
    return [replace(item, findings=tuple(f for f in item.findings if f.code != _GUESSED)) for item in told]
