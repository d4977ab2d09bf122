"""Dates as cards print them, in many scripts and calendars, brought to ISO 8601. Never raises on bad data."""

from __future__ import annotations

import datetime
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from app.domain.date_text import MendedText, mended_text, says_lifelong, to_ascii_digits
from app.domain.months import month_like, month_of
from app.domain.native import one_spelling
from app.domain.reading import Finding, Level

__all__ = ["LIFELONG", "ParsedDate", "likely_years", "local_today", "parse_date", "to_ascii_digits"]

LIFELONG = "lifelong"
"""The value of an expiry date that never comes (DOCUMENTS.md §1)."""

_BUDDHIST_YEARS = 543
_BUDDHIST_FROM = 2400
_EXPIRY_YEARS_BACK = 30
_FULL_DIGITS = 8
_OLDEST_YEAR, _NEWEST_YEAR = 1850, 2150


@dataclass(frozen=True, slots=True)
class ParsedDate:
    """`value` is an ISO date, "YYYY-MM", "YYYY", "lifelong", or "" when no date could be made of the text."""

    value: str
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class _Item:
    """A number as printed, or a month that a word named."""

    digits: str = ""
    month: int = 0


def local_today() -> datetime.date:
    """Today by the clock and the time zone of this machine."""
    return datetime.datetime.now().astimezone().date()


def likely_years(two_digits: int, *, role: str, today: datetime.date) -> tuple[int, ...]:
    """Full years for a two-digit one, the likeliest first; `role` is "birth", "issue", "expiry" or "".

    Births and issues are not in the future. Expiry lies between 30 years ago and 69 years ahead.
    """
    if role == "expiry":
        first = today.year - _EXPIRY_YEARS_BACK
        return (first + (two_digits - first) % 100,)
    this_century = today.year // 100 * 100 + two_digits
    slack = 0 if role else 15
    return (this_century, this_century - 100) if this_century <= today.year + slack else (this_century - 100,)


def parse_date(
    text: str, *, order: str = "dmy", calendar: str = "gregorian", role: str = "", today: datetime.date | None = None
) -> ParsedDate:
    """The date in a text that was read from a card.

    `order` ("dmy", "ymd", "mdy" or "my") says what bare numbers mean; a four-digit year decides by itself. `calendar`
    is "gregorian", "buddhist" or "auto" (Buddhist when the year is 2400 or later). `role` ("birth", "issue", "expiry"
    or "") settles two-digit years and which end of a period is meant. Codes: date_unreadable, date_impossible,
    date_month_guessed, date_digit_guessed, date_months_differ, date_year_unlikely.
    """
    return _DateReader(order, calendar, role, today or local_today()).read(text)


class _DateReader:
    """One text, one date; collects the doubts on the way."""

    def __init__(self, order: str, calendar: str, role: str, today: datetime.date) -> None:
        self.order, self.calendar, self.role, self.today = order, calendar, role, today
        self.findings: list[Finding] = []

    def read(self, text: str) -> ParsedDate:
        plain = to_ascii_digits(unicodedata.normalize("NFKC", one_spelling(text))).strip()
        if not plain:
            return ParsedDate("")
        if says_lifelong(plain) and (self.role == "expiry" or not re.search(r"\d", plain)):
            return ParsedDate(LIFELONG)
        items = self._items(mended_text(plain))
        value = self._value(items)
        if not value and any(f.code == "date_digit_guessed" for f in self.findings):
            self.findings.clear()
            items = self._items(mended_text(plain, with_digits=False))
            value = self._value(items)
        if value:
            return ParsedDate(value, tuple(self.findings))
        code = "date_impossible" if len(items) >= 2 else "date_unreadable"
        return ParsedDate("", (Finding(code, Level.ERROR),))

    def _doubt(self, code: str) -> None:
        if all(f.code != code for f in self.findings):
            self.findings.append(Finding(code))

    def _items(self, mended: MendedText) -> list[_Item]:
        if mended.digit_guessed:
            self._doubt("date_digit_guessed")
        if mended.month_guessed:
            self._doubt("date_month_guessed")
        exact = any(month_of(word) for word in mended.words)
        items: list[_Item] = []
        for word in mended.words:
            if word.isdecimal():
                items.append(_Item(digits=word))
            elif month := month_of(word) or (0 if exact else month_like(word)):
                self._add_month(items, month, guessed=not exact)
        return _joined_centuries(items)

    def _add_month(self, items: list[_Item], month: int, *, guessed: bool) -> None:
        if guessed:
            self._doubt("date_month_guessed")
        if items and items[-1].month:
            if items[-1].month != month:
                self._doubt("date_months_differ")
        else:
            items.append(_Item(month=month))

    def _value(self, items: list[_Item]) -> str:
        if self.order == "my":
            return self._month_year(items)
        if len(items) == 1:
            return self._run_of_digits(items[0])
        dates = list(self._full_dates(items))
        if dates:
            return dates[-1] if self.role == "expiry" else dates[0]
        if len(items) == 2:
            return self._blank_lost(items) or self._month_year(items)
        return ""

    def _blank_lost(self, items: list[_Item]) -> str:
        """The date in eight digits of which one blank was not read: 23 092022, 2309 2022."""
        digits = "".join(item.digits for item in items)
        if len(digits) != _FULL_DIGITS or any(item.month or len(item.digits) % 2 for item in items):
            return ""
        return self._run_of_digits(_Item(digits=digits))

    def _full_dates(self, items: list[_Item]) -> Iterator[str]:
        """Dates of three neighbours that do not overlap; two-digit years only where no four-digit year makes one."""
        for long_year in (True, False):
            found, at = False, 0
            while at + 3 <= len(items):
                value = self._three(items[at : at + 3], long_year=long_year)
                if value:
                    found = True
                    yield value
                at += 3 if value else 1
            if found:
                return

    def _three(self, items: list[_Item], *, long_year: bool) -> str:
        where = [i for i, item in enumerate(items) if item.month]
        if len(where) > 1 or any(len(item.digits) == 3 or len(item.digits) > 4 for item in items):
            return ""
        if any(len(item.digits) == 4 for item in items) is not long_year:
            return ""
        order = self._order(items, where[0] if where else -1)
        by_part = dict(zip(order, items, strict=True))
        year, month, day = by_part["y"], by_part["m"], by_part["d"]
        if len(month.digits) > 2 or len(day.digits) > 2 or len(year.digits) < 2:
            return ""
        return self._date(year.digits, month.month or int(month.digits), int(day.digits))

    def _order(self, items: list[_Item], word_at: int) -> str:
        year_first = len(items[0].digits) == 4
        if word_at == 0:
            return "mdy"
        if word_at == 2:
            return "ydm" if year_first else "dym"
        if year_first:
            return "ymd"
        if word_at == 1:
            return "ymd" if self.order == "ymd" and len(items[2].digits) <= 2 else "dmy"
        if len(items[2].digits) == 4:
            return "mdy" if self.order == "mdy" else "dmy"
        return self.order

    def _month_year(self, items: list[_Item]) -> str:
        pairs = [items[i : i + 2] for i in range(len(items) - 1)]
        for first, second in pairs:
            month, year = (second, first) if len(first.digits) == 4 or second.month else (first, second)
            if len(month.digits) > 2 or len(year.digits) not in (2, 4):
                continue
            value = self._date(year.digits, month.month or int(month.digits or 0), 1)
            if value:
                return value[:7]
        return ""

    def _run_of_digits(self, item: _Item) -> str:
        digits = item.digits
        if len(digits) == 4:
            return self._year_alone(digits)
        if len(digits) not in (6, 8):
            return ""
        long = len(digits) == 8
        cuts = {"ymd": (4, 6) if long else (2, 4)}.get(self.order, (2, 4))
        parts = [_Item(digits=digits[a:b]) for a, b in ((0, cuts[0]), (cuts[0], cuts[1]), (cuts[1], len(digits)))]
        value = self._three(parts, long_year=long)
        if value or not long or self.order == "my":
            return value
        other = (2, 4) if self.order == "ymd" else (4, 6)
        parts = [_Item(digits=digits[a:b]) for a, b in ((0, other[0]), (other[0], other[1]), (other[1], 8))]
        return self._three(parts, long_year=True)

    def _year_alone(self, digits: str) -> str:
        year = self._gregorian(int(digits))
        if not _OLDEST_YEAR <= year <= _NEWEST_YEAR:
            return ""
        return f"{year:04d}"

    def _date(self, year: str, month: int, day: int) -> str:
        for full in self._years(year):
            try:
                moment = datetime.date(full, month, day)
            except ValueError:
                continue
            if len(year) == 2 and self.role in ("birth", "issue") and moment > self.today:
                continue
            if not _OLDEST_YEAR <= full <= _NEWEST_YEAR:
                self._doubt("date_year_unlikely")
            return moment.isoformat()
        return ""

    def _years(self, digits: str) -> tuple[int, ...]:
        number = int(digits)
        if len(digits) == 4:
            return (self._gregorian(number),)
        if self.calendar == "buddhist":
            number = (number - _BUDDHIST_YEARS) % 100
        return likely_years(number, role=self.role, today=self.today)

    def _gregorian(self, year: int) -> int:
        if self.calendar != "gregorian" and year >= _BUDDHIST_FROM:
            return year - _BUDDHIST_YEARS
        return year


def _joined_centuries(items: list[_Item]) -> list[_Item]:
    """Years that were read in two halves: 12 JAN 19 85."""
    if len(items) != 4 or items[-2].digits not in ("18", "19", "20", "24", "25") or len(items[-1].digits) != 2:
        return items
    return [*items[:2], _Item(digits=items[-2].digits + items[-1].digits)]
