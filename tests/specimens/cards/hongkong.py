"""Hong Kong identity cards of 2003 and 2018."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace
from datetime import date

from tests.specimens import names_chinese, numbers, people
from tests.specimens.canvas import MARK, Canvas, Style
from tests.specimens.fonts import Pool, family
from tests.specimens.pictures import CALM, ghost, portrait, soft_background
from tests.specimens.specimen import Specimen

WIDTH_MM, HEIGHT_MM = 85.6, 53.98

_PERMANENT = ("香港永久性居民身份證", "HONG KONG PERMANENT IDENTITY CARD")
_OTHER = ("香港居民身份證", "HONG KONG IDENTITY CARD")


@dataclass(frozen=True, slots=True)
class _Holder:
    person: people.Person
    number: str
    codes: str
    symbols: str
    first_issue: date
    issue: date
    permanent: bool


def draw(rng: random.Random, pool: Pool, *, px_per_mm: float = 24.0, layout: str = "", flaw: str = "") -> Specimen:
    """A card of layout "2003" or "2018"; one in seven holders has no Chinese name.

    With `flaw="check_digit"` the bracketed character is wrong, as on the official sample.
    """
    layout = layout or rng.choice(["2003", "2018", "2018"])
    holder = _holder(rng, pool)
    if flaw == "check_digit":
        wrong = "0123456789A"[("0123456789A".index(holder.number[-2]) + 4) % 11]
        holder = replace(holder, number=f"{holder.number[:-2]}{wrong})")
    canvas = Canvas(WIDTH_MM, HEIGHT_MM, px_per_mm=px_per_mm, rng=rng, pool=pool)
    soft_background(canvas, rng.choice(CALM), strength=rng.uniform(0.3, 1.1))
    (_draw_2018 if layout == "2018" else _draw_2003)(canvas, holder, rng)
    return canvas.finish("hongkong_id", layout=layout)


def _holder(rng: random.Random, pool: Pool) -> _Holder:
    foreign = rng.random() < 0.14
    if foreign:
        person = people.latin(rng.choice(["english", "indian", "filipino", "french"]), pool, rng)
    else:
        person = people.chinese(pool, rng, spelling="cantonese", traditional=True)
    letters = rng.choice(["A", "B", "C", "D", "E", "G", "H", "K", "M", "P", "R", "S", "V", "Y", "Z", "WX", "XA", "EC"])
    digits = numbers.filled("999999", rng)
    codes = " ".join(names_chinese.TELEGRAPH[character] for character in person.native_name)
    permanent = rng.random() < 0.8
    age = people.TODAY.year - person.born.year
    stars = "***" if age > 18 else "*" if age >= 11 else ""
    symbols = stars + ("A" if permanent else "C") + rng.choice(["Z", "Z", "Z", "X", "W", "O"])
    symbols += rng.choice(["", "", "", "B", "N", "Y"])
    first = people.issued(person.born, rng, within_years=35)
    issue = max(first, people.issued(person.born, rng, within_years=8))
    number = f"{letters}{digits}({numbers.hongkong(letters, digits)})"
    return _Holder(person, number, codes, symbols, first, issue, permanent)


class _Type:
    """The typefaces of one card, with its own shift and size."""

    def __init__(self, canvas: Canvas, rng: random.Random) -> None:
        han, latin = family("zh_hk", canvas.pool, rng), family("latin", canvas.pool, rng)
        size = rng.uniform(0.95, 1.04)
        spread = 0.5 if canvas.pool == "tuning" else 0.7
        self.dx, self.dy = rng.uniform(-spread, spread), rng.uniform(-spread, spread) * 0.6
        ink = (30, 32, 38)
        label_ink = rng.choice([(84, 90, 96), (60, 66, 74), (74, 84, 108)])
        self.heading_han = Style(han.bold, 4.3 * size, ink)
        self.heading = Style(latin.bold if rng.random() < 0.5 else latin.regular, 2.75 * size, ink)
        self.name_han = Style(han.regular, 4.6 * size, ink)
        self.value = Style(latin.regular, 3.3 * size, ink, han.regular)
        self.label = Style(han.regular, 2.15 * size, label_ink, latin.regular)
        self.number = Style(latin.bold, 4.3 * size, ink)
        self.small = Style(latin.regular, 1.9 * size, label_ink)
        self.mark = Style(latin.regular, 2.1, MARK)


def _name(person: people.Person) -> str:
    return f"{person.last.upper()}, {person.first}"


def _headings(canvas: Canvas, kind: _Type, holder: _Holder, x: float, y: float) -> None:
    han, english = _PERMANENT if holder.permanent else _OTHER
    canvas.text(x, y, han, kind.heading_han, role="mark", max_mm=WIDTH_MM - x - 3)
    canvas.text(x, y + 4.4, english, kind.heading, role="mark", max_mm=WIDTH_MM - x - 3)


def _dates(canvas: Canvas, kind: _Type, holder: _Holder, x: float, y: float) -> None:
    """Birth, sex and symbols on one line; below, first registration and this card's issue."""
    sex = ("男 M", "M") if holder.person.sex == "M" else ("女 F", "F")
    canvas.text(x, y, "出生日期 Date of Birth", kind.label)
    born = holder.person.born
    canvas.value("date_of_birth", x, y + 4.1, f"{born:%d-%m-%Y}", kind.value, truth=born.isoformat())
    canvas.value("sex", x + 24.5, y + 4.1, sex[0], kind.value, truth=sex[1])
    canvas.value("symbols", x + 33.0, y + 4.1, holder.symbols, kind.value)
    canvas.text(x, y + 8.6, "簽發日期 Date of Issue", kind.label)
    first, issue = holder.first_issue, holder.issue
    canvas.value("date_of_first_issue", x, y + 12.6, f"({first:%m-%y})", kind.value, truth=f"{first:%Y-%m}")
    canvas.value("date_of_issue", x, y + 16.9, f"{issue:%d-%m-%y}", kind.value, truth=issue.isoformat())


def _names(canvas: Canvas, kind: _Type, holder: _Holder, x: float, y: float) -> None:
    person = holder.person
    room = WIDTH_MM - x - 4
    if person.native_name:
        canvas.value("name", x, y, person.native_name, kind.name_han)
    canvas.value("name_en", x, y + 4.9, _name(person), kind.value, max_mm=room)
    if holder.codes:
        canvas.value("name_codes", x, y + 9.2, holder.codes, kind.value)


def _draw_2003(canvas: Canvas, holder: _Holder, rng: random.Random) -> None:
    kind = _Type(canvas, rng)
    _headings(canvas, kind, holder, 22 + kind.dx, 6.0 + kind.dy)
    portrait(canvas, 4.0, 15.0 + kind.dy, 21.0, 27.0)
    x, y = 29.5 + kind.dx, 17.0 + kind.dy
    _names(canvas, kind, holder, x, y)
    _dates(canvas, kind, holder, x, 30.0 + kind.dy)
    canvas.value("id_number", 80.5 + kind.dx, 50.2 + kind.dy, holder.number, kind.number, anchor="r")
    canvas.text(5.0, 49.6, "SPECIMEN", kind.mark, role="mark")


def _draw_2018(canvas: Canvas, holder: _Holder, rng: random.Random) -> None:
    kind = _Type(canvas, rng)
    _headings(canvas, kind, holder, 27.5 + kind.dx, 5.9 + kind.dy)
    portrait(canvas, 3.6, 14.0 + kind.dy, 20.0, 26.0)
    ghost(canvas, 74.9, 27.0 + kind.dy, 7.6, 9.8)
    canvas.text(78.2, 24.9 + kind.dy, holder.number.split("(")[0], kind.small, role="mark", anchor="m")
    x = 27.5 + kind.dx
    _names(canvas, kind, holder, x, 16.6 + kind.dy)
    _dates(canvas, kind, holder, x, 29.9 + kind.dy)
    canvas.value("id_number", 81.0 + kind.dx, 50.0 + kind.dy, holder.number, kind.number, anchor="r")
    canvas.text(5.0, 49.2, "SPECIMEN", kind.mark, role="mark")
    if rng.random() < 0.12:
        canvas.text(4.0, 44.2, "ISSUED OVERSEAS", kind.small, role="mark")
