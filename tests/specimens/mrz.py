"""Machine readable lines as issuers compose them (ICAO 9303 parts 3 to 7), for drawing."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from datetime import date

from tests.specimens.numbers import icao

_LONG = {
    "Ä": "AE", "Ö": "OE", "Ü": "UE", "ß": "SS", "ẞ": "SS", "Æ": "AE", "Ø": "OE", "Å": "AA", "Œ": "OE", "Þ": "TH",
    "Ð": "D", "Đ": "D", "Ł": "L", "ı": "I", "İ": "I", "Ħ": "H", "Ŋ": "N", "Ñ": "N",
}  # fmt: skip
_SHORT = _LONG | {"Ä": "A", "Ö": "O", "Ü": "U", "Å": "A", "Ø": "O", "Æ": "A"}


@dataclass(frozen=True, slots=True)
class Holder:
    """What goes into a machine readable zone. Names are as printed; `nationality` and `issuer` as in the MRZ."""

    code: str
    issuer: str
    number: str
    last: str
    first: str
    nationality: str
    born: str
    sex: str
    expires: date | None
    optional: str = ""
    optional_second: str = ""
    plain_umlauts: bool = False


def latin(name: str, *, plain: bool = False) -> str:
    """The name in the MRZ's alphabet: umlauts spelt out (or only stripped, with `plain`), other marks dropped."""
    table = _SHORT if plain else _LONG
    spelled = "".join(table.get(c, c) for c in name.replace("ß", "SS").replace("ı", "I").upper())
    stripped = (c for c in unicodedata.normalize("NFD", spelled) if not unicodedata.combining(c))
    kept = "".join("<" if c in " -" else c for c in stripped if c not in "'’.,")
    if not all(c == "<" or "A" <= c <= "Z" for c in kept):
        raise ValueError(f"no Latin letters for {name!r}")
    return kept


def name_field(last: str, first: str, width: int, *, plain: bool = False) -> str:
    """Primary and secondary identifiers, padded, or cut off at the width as ICAO 9303-4 §4.2.3 allows."""
    primary, secondary = latin(last, plain=plain), latin(first, plain=plain)
    if not primary or not secondary:
        return (primary or secondary)[:width].ljust(width, "<")
    primary = primary[: width - 3].rstrip("<")
    return f"{primary}<<{secondary}"[:width].ljust(width, "<")


def _sex(sex: str) -> str:
    return "<" if sex == "X" else sex


def _expiry(holder: Holder) -> str:
    return f"{holder.expires:%y%m%d}" if holder.expires else "<<<<<<"


def _short_number(number: str) -> str:
    return number.ljust(9, "<") + icao(number.ljust(9, "<"))


def td3(h: Holder) -> tuple[str, ...]:
    """Two lines of 44 for a passport booklet."""
    first = f"{h.code:<<2}{h.issuer:<<3}" + name_field(h.last, h.first, 39, plain=h.plain_umlauts)
    optional = h.optional.ljust(14, "<")
    number, born, expires = _short_number(h.number), h.born + icao(h.born), _expiry(h) + icao(_expiry(h))
    # An empty optional field may carry a filler in place of its check digit (ICAO 9303-4 §4.2.2.2, note j).
    optional += icao(optional) if h.optional else "<"
    composite = icao(number + born + expires + optional)
    return (first, f"{number}{h.nationality:<<3}{born}{_sex(h.sex)}{expires}{optional}{composite}")


def td1(h: Holder) -> tuple[str, ...]:
    """Three lines of 30 for a card; a number longer than nine runs on into the optional data (ICAO 9303-5 §4.2.2)."""
    if len(h.number) > 9:
        rest = h.number[9:]
        upper = h.number[:9] + "<" + rest + icao(h.number) + "<" + h.optional
    else:
        upper = _short_number(h.number) + h.optional
    if len(upper) > 25:
        raise ValueError("optional data too long")
    upper = upper.ljust(25, "<")
    born, expires = h.born + icao(h.born), _expiry(h) + icao(_expiry(h))
    second = h.optional_second.ljust(11, "<")
    composite = icao(upper + born + expires + second)
    return (
        f"{h.code:<<2}{h.issuer:<<3}{upper}",
        f"{born}{_sex(h.sex)}{expires}{h.nationality:<<3}{second}{composite}",
        name_field(h.last, h.first, 30, plain=h.plain_umlauts),
    )


def td2(h: Holder) -> tuple[str, ...]:
    """Two lines of 36."""
    first = f"{h.code:<<2}{h.issuer:<<3}" + name_field(h.last, h.first, 31, plain=h.plain_umlauts)
    number, born, expires = _short_number(h.number), h.born + icao(h.born), _expiry(h) + icao(_expiry(h))
    optional = h.optional.ljust(7, "<")
    composite = icao(number + born + expires + optional)
    return (first, f"{number}{h.nationality:<<3}{born}{_sex(h.sex)}{expires}{optional}{composite}")


def visa(h: Holder, *, width: int) -> tuple[str, ...]:
    """Two lines of 44 (MRV-A) or 36 (MRV-B); visas have no composite digit (ICAO 9303-7 §4)."""
    first = f"{h.code:<<2}{h.issuer:<<3}" + name_field(h.last, h.first, width - 5, plain=h.plain_umlauts)
    number, born, expires = _short_number(h.number), h.born + icao(h.born), _expiry(h) + icao(_expiry(h))
    second = f"{number}{h.nationality:<<3}{born}{_sex(h.sex)}{expires}{h.optional}"
    return (first, second[:width].ljust(width, "<"))


def exit_entry(number: str, expires: date, born: date, *, code: str = "CS") -> tuple[str, ...]:
    """The one line of 30 on the front of a Chinese exit-entry permit."""
    body = _short_number(number)
    ends, birth = f"{expires:%y%m%d}", f"{born:%y%m%d}"
    ends, birth = ends + icao(ends), birth + icao(birth)
    return (f"{code}{body}<{ends}<{birth}<{icao(body + ends + birth)}",)
