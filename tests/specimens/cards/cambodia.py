"""Cambodian identity cards, front with MRZ."""

from __future__ import annotations

import random
from datetime import date

from tests.specimens import mrz, names_asian, numbers, people
from tests.specimens.canvas import INK, Canvas, Style
from tests.specimens.fonts import Pool, family
from tests.specimens.form import blank, shift, specimen_mark
from tests.specimens.pictures import portrait
from tests.specimens.specimen import Specimen

_DIGITS = str.maketrans("0123456789", "០១២៣៤៥៦៧៨៩")
_BLUE = (44, 62, 120)


def khmer_digits(text: str) -> str:
    """The text with Khmer digits."""
    return text.translate(_DIGITS)


def draw(rng: random.Random, pool: Pool, *, px_per_mm: float = 24.0) -> Specimen:
    """The front."""
    canvas = blank(rng, pool, px_per_mm)
    body, title = family("khmer", pool, rng), family("khmer_title", pool, rng)
    latin = family("latin", pool, rng)
    size = rng.uniform(0.96, 1.02)
    text = Style(body.regular, 2.25 * size, INK, latin.regular)
    label = Style(body.regular, 2.1 * size, _BLUE, latin.regular)
    dx, dy = shift(canvas, 0.35)
    number = numbers.filled("999999999", rng)
    width = canvas.value("id_number", 58.0 + dx, 5.4 + dy, number, Style(latin.bold, 2.9 * size, INK))
    extra = rng.choice(["(1)", "(01)", "(2)"])
    canvas.text(58.8 + dx + width, 5.4 + dy, extra, Style(latin.regular, 2.4 * size, INK), role="mark")
    portrait(canvas, 3.6 + dx, 7.6 + dy, 17.0, 22.0)
    specimen_mark(canvas, 5.0, 32.6, latin.regular)
    person, expiry = _upper(
        canvas, label, text, Style(title.regular, 2.3 * size, INK, body.regular), (22.5 + dx, 9.6 + dy)
    )
    holder = mrz.Holder(
        code="ID", issuer="KHM", number=number, last=person.last.upper(), first=person.first.upper(), nationality="KHM",
        born=f"{person.born:%y%m%d}", sex=person.sex, expires=expiry,
    )  # fmt: skip
    face = family("ocrb", pool, rng).regular
    canvas.mrz(4.7 + rng.uniform(-0.6, 0.6), 43.6, mrz.td1(holder), face, line_mm=4.4)
    return canvas.finish("cambodia_id", layout="normal")


def _person(canvas: Canvas) -> people.Person:
    rng, pool = canvas.rng, canvas.pool
    sex = people.sex(rng)
    last, last_en = people.pick_row(names_asian.KHMER_FAMILY, pool, rng)
    first, first_en = people.pick_row(names_asian.KHMER_MEN if sex == "M" else names_asian.KHMER_WOMEN, pool, rng)
    return people.Person(last_en, first_en, sex, people.birthday(rng, youngest=15), last, first)


def _upper(
    canvas: Canvas, label: Style, text: Style, title: Style, at: tuple[float, float]
) -> tuple[people.Person, date]:
    rng, (x, y) = canvas.rng, at
    person = _person(canvas)
    born, room = person.born, 82.5 - x
    pen = x + canvas.text(x, y, "គោត្តនាមនិងនាម:", label) + 1.2
    canvas.value("name", pen, y, f"{person.native_last} {person.native_first}", title, max_mm=82.5 - pen)
    latin = Style(text.fallback or text.face, text.size_mm * 1.02, INK)
    canvas.value("name_en", pen, y + 3.6, f"{person.last} {person.first}".upper(), latin)
    pen = x
    height = str(rng.randint(148, 185))
    sex = "ប្រុស" if person.sex == "M" else "ស្រី"
    for word, key, shown, truth in (
        ("ថ្ងៃខែឆ្នាំកំណើត:", "date_of_birth", khmer_digits(f"{born:%d.%m.%Y}"), born.isoformat()),
        ("ភេទ:", "sex", sex, person.sex),
        ("កំពស់:", "height", khmer_digits(height), height),
    ):
        pen += canvas.text(pen, y + 7.9, word, label) + 0.8
        pen += canvas.value(key, pen, y + 7.9, shown, text, truth=truth) + 1.6
    canvas.text(pen - 0.7, y + 7.9, "ស.ម", label)
    district, province = people.pick_row(names_asian.KHMER_DISTRICTS, canvas.pool, rng)
    commune = people.pick(names_asian.KHMER_COMMUNES, canvas.pool, rng)
    pen = x + canvas.text(x, y + 12.0, "ទីកន្លែងកំណើត:", label) + 0.8
    canvas.value("place_of_birth", pen, y + 12.0, f"ស្រុក{district} {province}", text, max_mm=82.5 - pen)
    pen = x + canvas.text(x, y + 16.1, "អាសយដ្ឋាន:", label) + 0.8
    village = people.pick(names_asian.KHMER_VILLAGES, canvas.pool, rng)
    house = khmer_digits(f"{rng.randint(1, 400)}")
    canvas.value("address", pen, y + 16.1, f"ផ្ទះ{house} ភូមិ{village}", text, max_mm=82.5 - pen)
    canvas.value("address", x, y + 20.2, f"ឃុំ{commune} ស្រុក{district} {province}", text, max_mm=room)
    issue = people.issued(born, rng, within_years=9)
    expiry = people.later(issue, 10, rng)
    pen = x + canvas.text(x, y + 24.3, "សុពលភាព:", label) + 0.8
    pen += (
        canvas.value("date_of_issue", pen, y + 24.3, khmer_digits(f"{issue:%d.%m.%Y}"), text, truth=issue.isoformat())
        + 1
    )
    pen += canvas.text(pen, y + 24.3, "ដល់ថ្ងៃ", label) + 1.0
    canvas.value("date_of_expiry", pen, y + 24.3, khmer_digits(f"{expiry:%d.%m.%Y}"), text, truth=expiry.isoformat())
    mark = people.pick(names_asian.KHMER_MARKS, canvas.pool, rng, separator="|")
    left = x - 18.0
    pen = left + canvas.text(left, y + 28.3, "ភិនភាគ:", label) + 0.8
    canvas.value("distinguishing_marks", pen, y + 28.3, mark, text, max_mm=82.5 - pen)
    return person, expiry
