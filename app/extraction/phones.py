"""Telephone numbers in running text: found, told from dates, prices and order numbers, and brought into E.164."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import phonenumbers

from app.domain.content import Contact, ContactKind
from app.extraction.running_text import RunningText, Span, Taken

_SLIPS = str.maketrans("OoQDlI|iSBZ", "00001111582")
_DIGIT = r"[\dOolI|SB]"
_RUN = re.compile(rf"(?<![\w@/.])(?:\+ ?|\( ?\+?)?{_DIGIT}(?:[ ]{{0,2}}[-./()·]?[ ]{{0,2}}[()]?{_DIGIT})+(?![\w@])")
_EXTENSION = re.compile(r"^ ?(?:转|轉|分机|分機|ext\.?|x|#) ?(\d{1,6})", re.IGNORECASE)
_LABEL = re.compile(
    r"(?:电话|電話|手机|手機|座机|热线|熱線|联系方式|致电|传真|傳真|客服|咨询|預約|预约|订座|訂座|微信|"
    r"โทรศัพท์|โทร|แฟกซ์|điện thoại|đt|sđt|hotline|telephone|teléfono|telefono|téléphone|telefon|telefax|phone|mobile|"
    r"móvil|celular|cell|whatsapp|viber|fax|call(?: us)?|sms|hp|tel|mob|тел|факс|전화|ទូរស័ព្ទ|ဖုန်း|line id|[☎📞📱✆]|"
    r"(?<![a-z])[tmpf](?=[.:]))[^\dA-Za-z+]{0,12}(?:no|number|nr|us)?[^\dA-Za-z+]{0,6}$",
    re.IGNORECASE,
)
_OTHER_LABEL = re.compile(
    r"(?:订单|訂單|单号|單號|运单|快递|编号|編號|货号|款号|型号|条码|身份证|证号|账号|帐号|賬號|卡号|税号|发票|合同|"
    r"批号|日期|时间|时至|价格|金额|合计|总计|价|qq|isbn|sku|order|invoice|receipt|tracking|item|article|model|serial|"
    r"batch|ref(?:erence)?|account|acct|iban|card|vat|tax|date|price|total|amount|passport|licen[cs]e|reg(?:istration)?|"
    r"p\.?o\.?|bestell|rechnung|art|factura|pedido|id|s/n|no|nr|№|zip|postcode|邮编|郵編|ราคา|เลขที่)"
    r"[^\dA-Za-z+]{0,3}(?:no|number|nr|号码|號碼|号|號|code)?[^\dA-Za-z+]{0,6}$",
    re.IGNORECASE,
)
_MONEY_BEFORE = re.compile(r"(?:[$€£¥￥฿₫₩₽₹៛]|rmb|usd|eur|cny|gbp|thb|vnd|hk\$)\s?$", re.IGNORECASE)
_MONEY_BEHIND = re.compile(
    r"^\s?(?:[$€£¥￥฿₫₩₽₹元円%]|usd|eur|rmb|cny|thb|vnd|kg|cm|mm|ml|pcs|件|个|個|折|万|人|℃)", re.IGNORECASE
)
_DATES = (
    re.compile(r"(?:19|20)\d\d[-./ ]{1,2}(?:0?[1-9]|1[0-2])[-./ ]{1,2}(?:0?[1-9]|[12]\d|3[01])(?!\d)"),
    re.compile(r"(?:0?[1-9]|[12]\d|3[01])[-./ ](?:0?[1-9]|1[0-2])[-./ ](?:19|20)\d\d(?!\d)"),
    re.compile(r"(?:0?[1-9]|1[0-2])[-./ ](?:0?[1-9]|[12]\d|3[01])[-./ ](?:19|20)\d\d(?!\d)"),
    re.compile(r"(?:19|20)\d\d ?- ?(?:19|20)\d\d$"),
)
_ADDRESS_OF_MACHINE = re.compile(r"\d{1,3}(?:\.\d{1,3}){3}$")
_MOBILE_CN = re.compile(r"1[3-9]\d{9}$")
_SERVICE_CN = re.compile(r"[48]00[- ]?\d{3}[- ]?\d{4}$|[48]00[- ]?\d{4}[- ]?\d{3}$")
_UNLABELLED = 0.8
_LEAST_DIGITS, _MOST_DIGITS = 7, 15


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A run of digits: as printed, with its slips mended, and what stands around it."""

    raw: str
    number: str
    before: str
    behind: str

    @property
    def digits(self) -> str:
        return re.sub(r"\D", "", self.number)

    @property
    def groups(self) -> int:
        return len(re.findall(r"\d+", self.number))


def find_phones(text: RunningText, taken: Taken, regions: Sequence[str]) -> Iterator[Contact]:
    """Every telephone number, E.164 with `;ext=` for an extension; what they cover is `taken`.

    Numbers without a country code are read as those of `regions`, in order.
    """
    for line in range(len(text.texts)):
        yield from _of_line(text, line, taken, regions)


def _of_line(text: RunningText, line: int, taken: Taken, regions: Sequence[str]) -> Iterator[Contact]:
    whole = text.texts[line]
    below = text.next_line(line)
    for match in _RUN.finditer(whole):
        label_before = whole[: match.start()]
        for start, end in _pieces(match.group(), match.start()):
            span = Span(line, start, end)
            if taken.touches(span):
                continue
            spans: tuple[Span, ...] = (span,)
            candidate = _candidate(whole[start:end], label_before or _row_label(text, line, start), whole[end:])
            value, sure = _phone(candidate, regions)
            if not value and below is not None and end >= len(whole.rstrip()):
                value, sure, spans = _across(text, span, below, candidate, regions)
            if not value:
                continue
            extension = _EXTENSION.match(whole[end:]) if len(spans) == 1 else None
            if extension:
                spans = (Span(line, start, end + extension.end()),)
                value += f";ext={extension.group(1)}"
            if any(map(taken.touches, spans)):
                continue
            taken.take(*spans)
            yield text.contact(ContactKind.PHONE, value, spans, sure=sure)


def phone_value(text: str, regions: Sequence[str]) -> str:
    """The E.164 form of a text that is known to be a telephone number; "" if it is none."""
    return _phone(_candidate(text, "tel", ""), regions)[0]


def _pieces(run: str, at: int) -> Iterator[tuple[int, int]]:
    """The run, or the numbers in it that strokes part."""
    parts = list(re.finditer(r"[^/]+", run))
    long_enough = [len(re.findall(_DIGIT, part.group())) >= _LEAST_DIGITS for part in parts]
    if len(parts) > 1 and all(long_enough):
        for part in parts:
            lead = len(part.group()) - len(part.group().lstrip())
            yield at + part.start() + lead, at + part.start() + len(part.group().rstrip())
        return
    yield at, at + len(run)


def _candidate(raw: str, before: str, behind: str) -> _Candidate:
    return _Candidate(raw, raw.translate(_SLIPS), before, behind)


def _row_label(text: RunningText, line: int, start: int) -> str:
    """The text of the line that ends right before this one on its row: a label may be a line of its own."""
    if start > 0:
        return ""
    left, top, _, bottom = text.lines[line].quad.bounds
    height = max(1.0, bottom - top)
    near = [
        (left - other.quad.bounds[2], index)
        for index, other in enumerate(text.lines)
        if index != line
        and abs(other.quad.center.y - (top + bottom) / 2) < 0.5 * height
        and -0.5 * height < left - other.quad.bounds[2] < 8 * height
    ]
    return text.texts[min(near)[1]] if near else ""


def _across(
    text: RunningText, span: Span, below: int, first: _Candidate, regions: Sequence[str]
) -> tuple[str, float, tuple[Span, ...]]:
    """A number whose end stands at the beginning of the next line; only behind a label or a plus sign."""
    rest = re.match(rf"\s*(?:[-./]? ?{_DIGIT}+)+(?!\w)", text.texts[below])
    labelled = bool(_LABEL.search(first.before)) or first.number.lstrip("( ").startswith("+")
    if not rest or not labelled or len(first.digits) > _MOST_DIGITS - 3:
        return "", 0.0, ()
    joined = _candidate(f"{first.raw} {rest.group().strip()}", first.before, text.texts[below][rest.end() :])
    value, sure = _phone(joined, regions)
    lead = len(rest.group()) - len(rest.group().lstrip())
    return value, sure * _UNLABELLED, (span, Span(below, lead, rest.end()))


def _phone(candidate: _Candidate, regions: Sequence[str]) -> tuple[str, float]:
    """The number in E.164 and how far the words around it allow that it is one; ("", 0) if it is not."""
    number, digits = candidate.number, candidate.digits
    mended = sum(a != b for a, b in zip(candidate.raw, number, strict=True))
    if not _LEAST_DIGITS <= len(digits) <= _MOST_DIGITS or mended * 3 > len(digits):
        return "", 0.0
    labelled = bool(_LABEL.search(candidate.before))
    international = number.lstrip("( ").startswith("+")
    if not labelled and _is_something_else(candidate, international=international):
        return "", 0.0
    for region in ("",) if international else regions:
        found = _parsed(number, region, labelled=labelled)
        if found and (labelled or international or _looks_dialled(candidate, region)):
            clean = 1.0 if labelled or international else _UNLABELLED
            return found, clean * (0.9 if mended else 1.0)
    if not international and len(digits) >= 10 and labelled:
        found = _parsed(f"+{digits}", "", labelled=False)
        return (found, _UNLABELLED) if found else ("", 0.0)
    return "", 0.0


def _parsed(number: str, region: str, *, labelled: bool) -> str:
    cleaned = re.sub(r"^\( ?\+", "+(", number).replace("+(", "+").replace("·", " ")
    try:
        found = phonenumbers.parse(cleaned, region or None)
    except phonenumbers.NumberParseException:
        return ""
    fits = phonenumbers.is_valid_number(found) or (labelled and region and _has_local_form(found))
    return phonenumbers.format_number(found, phonenumbers.PhoneNumberFormat.E164) if fits else ""


def _has_local_form(found: phonenumbers.PhoneNumber) -> bool:
    """Whether the number is as long as the country's numbers are, in a range that the tables do not know yet."""
    return phonenumbers.is_possible_number_with_reason(found) == phonenumbers.ValidationResult.IS_POSSIBLE


def _is_something_else(candidate: _Candidate, *, international: bool) -> bool:
    number, before, behind = candidate.number.strip("() "), candidate.before, candidate.behind
    if _OTHER_LABEL.search(before) and not international:
        return True
    if _MONEY_BEFORE.search(before) or _MONEY_BEHIND.match(behind):
        return True
    if any(pattern.match(number) for pattern in _DATES) or _ADDRESS_OF_MACHINE.match(number):
        return True
    return bool(re.search(r"\.\d{1,2}$", number)) and candidate.groups <= 3 and "-" not in number


def _looks_dialled(candidate: _Candidate, region: str) -> bool:
    """Whether an unlabelled national number has the form in which that country prints numbers."""
    number, digits = candidate.number.strip(), candidate.digits
    if region == "CN":
        plain = re.sub(r"[ -]", "", number)
        landline = re.match(r"\(?0\d{2,3}\)?[- ]?\d{7,8}$|\(?0\d{2,3}\)?[- ]\d{3,4}[- ]\d{4}$", number)
        return bool(_MOBILE_CN.match(plain) or _SERVICE_CN.match(number) or landline) and "." not in number
    if region in ("US", "CA"):
        return bool(re.match(r"\(\d{3}\) ?\d{3}[-. ]\d{4}$|\d{3}[-.]\d{3}[-.]\d{4}$|1-\d{3}-\d{3}-\d{4}$", number))
    if region in ("HK", "MO", "SG"):
        return bool(re.match(r"\d{4}[ -]\d{4}$", number))
    if len(digits) < 9 or candidate.groups > 5:
        return False
    return (number.startswith(("0", "(0")) and candidate.groups > 1) or (number.startswith("0") and len(digits) >= 10)
