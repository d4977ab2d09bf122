"""Amounts of money as contracts print them: a currency and a number, or Chinese accountants' capitals."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from decimal import Decimal

_SIGNS = {
    "¥": "CNY",
    "￥": "CNY",
    "RMB": "CNY",
    "人民币": "CNY",
    "元": "CNY",
    "圆": "CNY",
    "美元": "USD",
    "港币": "HKD",
    "$": "USD",
    "US$": "USD",
    "HK$": "HKD",
    "€": "EUR",
    "£": "GBP",
    "฿": "THB",
    "₫": "VND",
    "₽": "RUB",
    "₩": "KRW",
    "₹": "INR",
}
_CODES = "CNY|USD|EUR|GBP|HKD|MOP|TWD|THB|VND|MMK|KHR|JPY|KRW|SGD|MYR|IDR|INR|RUB|UAH|PEN|CLP|MXN|BRL|CHF|AUD|CAD|NZD"
_BEFORE = rf"(?P<before>{_CODES}|RMB|US\$|HK\$|[$€£¥￥฿₫₽₩₹]|人民币)\s?(?:[(（]?小写[)）]?[:：]?\s?)?[¥￥$]?\s?"
_NUMBER = r"(?P<number>\d{1,3}(?:[,，.' ]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:\.\d{1,2})?)"
_BEHIND = rf"\s?(?P<behind>{_CODES}|元|圆|美元|港币|[€฿₫₽])"
_NUMBER_AGAIN = _NUMBER.replace("number", "number2")
_PRINTED = re.compile(rf"(?:{_BEFORE}{_NUMBER}(?:\s?(?P<wan>万))?|{_NUMBER_AGAIN}(?:\s?(?P<wan2>万))?{_BEHIND})")
_HAN = re.compile(
    "[零〇一二三四五六七八九壹贰貳两兩叁參肆伍陆陸柒捌玖十百千万億亿拾佰仟]{2,}[元圆圓]"
    "(?:[零壹贰叁肆伍陆柒捌玖]角)?(?:[零壹贰叁肆伍陆柒捌玖]分)?"
)
_DIGIT_FORMS = ("零〇", "一壹", "二贰貳两兩", "三叁參", "四肆", "五伍", "六陆陸", "七柒", "八捌", "九玖")
_DIGITS = {form: digit for digit, forms in enumerate(_DIGIT_FORMS) for form in forms}
_UNITS = {"十": 10, "拾": 10, "百": 100, "佰": 100, "千": 1000, "仟": 1000}
_GROUPS = {"万": 10**4, "億": 10**8, "亿": 10**8}


def amounts_in(text: str) -> Iterator[tuple[int, int, str]]:
    """Start, end and value (`CNY 120000.00`) of every amount with a currency in the text, in order."""
    found = []
    for match in _PRINTED.finditer(text):
        number = match["number"] or match["number2"]
        sign = match["before"] or match["behind"]
        value = _number(number) * (10**4 if match["wan"] or match["wan2"] else 1)
        found.append((match.start(), match.end(), f"{_SIGNS.get(sign, sign)} {value:.2f}"))
    for match in _HAN.finditer(text):
        spoken = han_amount(match.group())
        if spoken is not None and any(c in _UNITS or c in _GROUPS for c in match.group()):
            found.append((match.start(), match.end(), f"CNY {spoken:.2f}"))
    yield from sorted(found)


def _number(printed: str) -> Decimal:
    """The number, whose last group of one or two digits behind a sign is its decimals."""
    whole, decimals = re.fullmatch(r"(.*?)(?:[.,](\d{1,2}))?", printed).groups()  # type: ignore[union-attr]
    return Decimal(f"{re.sub(r'[^0-9]', '', whole)}.{decimals or 0}")


def normalise_amount(text: str) -> str:
    """The first amount as a currency code and a number with two decimals; the text itself if it has none."""
    plain = unicodedata.normalize("NFKC", text).strip()
    return next((value for _, _, value in amounts_in(plain)), plain)


def han_amount(text: str) -> Decimal | None:
    """The number in Chinese words, 角 and 分 included; None if they make none."""
    whole, _, rest = re.sub("[圆圓]", "元", text).partition("元")
    total = section = digit = 0
    for character in whole:
        if character in _DIGITS:
            digit = _DIGITS[character]
        elif character in _UNITS:
            section += (digit or 1) * _UNITS[character]
            digit = 0
        elif character in _GROUPS:
            total = (total + section + digit) * _GROUPS[character]
            section = digit = 0
        else:
            return None
    cents = sum(_DIGITS[rest[at - 1]] * size for unit, size in (("角", 10), ("分", 1)) if (at := rest.find(unit)) > 0)
    return Decimal(total + section + digit) + Decimal(cents) / 100
