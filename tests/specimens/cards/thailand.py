"""Thai identity cards: the front with both scripts, and the back with its laser code."""

from __future__ import annotations

import random
from datetime import date

from tests.specimens import names_thai, numbers, people
from tests.specimens.canvas import INK, MARK, Canvas, Style
from tests.specimens.fonts import Pool, family
from tests.specimens.pictures import CALM, portrait, soft_background
from tests.specimens.specimen import Specimen

WIDTH_MM, HEIGHT_MM = 85.6, 53.98
_BLUE = (34, 58, 120)


def draw(rng: random.Random, pool: Pool, *, px_per_mm: float = 24.0) -> Specimen:
    """The front, values above the labels for issue and expiry, height scale beside the photo."""
    canvas = Canvas(WIDTH_MM, HEIGHT_MM, px_per_mm=px_per_mm, rng=rng, pool=pool)
    soft_background(canvas, rng.choice(CALM[:2] + CALM[4:6]), strength=rng.uniform(0.3, 1.2))
    _Front(canvas, people.thai(pool, rng), rng).draw()
    return canvas.finish("thailand_id", layout="normal")


def buddhist(day: date) -> str:
    """The date as the Thai card prints it in Thai: month word and year of the Buddhist era."""
    return f"{day.day} {names_thai.MONTHS[day.month - 1]} {day.year + 543}"


def english(day: date) -> str:
    """The date as the Thai card prints it in English."""
    return f"{day.day} {names_thai.MONTHS_EN[day.month - 1]} {day.year}"


def id_number(rng: random.Random) -> str:
    """A number of 13 digits with a right check digit."""
    twelve = rng.choice("13") + rng.choice(["10", "50", "90", "83", "20", "40"]) + numbers.filled("999999999", rng)
    return twelve + numbers.thai(twelve)


def spaced(number: str) -> str:
    """The number in the groups 1 4 5 2 1 that the card prints."""
    return f"{number[0]} {number[1:5]} {number[5:10]} {number[10:12]} {number[12]}"


def address_lines(rng: random.Random, pool: Pool) -> tuple[str, str]:
    """A made-up address as two printed lines."""
    house = f"{rng.randint(1, 399)}" + (f"/{rng.randint(1, 99)}" if rng.random() < 0.6 else "")
    road = rng.choice(names_thai.ROADS)
    if rng.random() < 0.3:
        khwaeng, khet = people.pick_row(names_thai.BANGKOK, pool, rng)
        return (" ".join(filter(None, (house, road))), f"แขวง{khwaeng} เขต{khet} กรุงเทพมหานคร")
    tambon = people.pick(names_thai.TAMBONS, pool, rng)
    amphoe, province = people.pick_row(names_thai.AMPHOES, pool, rng)
    first = f"{house} หมู่ที่ {rng.randint(1, 15)}" + (f" {road}" if road else "")
    return (first, f"ต.{tambon} อ.{amphoe} จ.{province}")


class _Front:
    """Sets one front."""

    def __init__(self, canvas: Canvas, person: people.Person, rng: random.Random) -> None:
        self.canvas, self.person, self.rng = canvas, person, rng
        thai, latin = family("thai", canvas.pool, rng), family("latin", canvas.pool, rng)
        size = rng.uniform(0.95, 1.03)
        spread = 0.4 if canvas.pool == "tuning" else 0.6
        self.dx, self.dy = rng.uniform(-spread, spread), rng.uniform(-spread, spread) * 0.6
        bold = rng.random() < 0.5
        self.heading = Style(thai.bold, 4.0 * size, _BLUE, latin.bold)
        self.heading_en = Style(latin.bold, 2.7 * size, _BLUE)
        self.thai = Style(thai.bold if bold else thai.regular, 3.5 * size, INK, latin.regular)
        self.latin = Style(latin.bold if bold else latin.regular, 2.6 * size, _BLUE)
        self.number = Style(latin.bold, 3.3 * size, INK)
        self.label = Style(thai.regular, 2.55 * size, INK, latin.regular)
        self.label_en = Style(latin.regular, 1.9 * size, _BLUE)
        self.small = Style(thai.regular, 2.35 * size, INK, latin.regular)
        self.tiny = Style(latin.regular, 1.6, (90, 90, 96))

    def draw(self) -> None:
        self._head()
        self._names()
        self._birth()
        self._address()
        self._photo()
        self._validity()

    def _head(self) -> None:
        x, y = 20.0 + self.dx, 5.6 + self.dy
        width = self.canvas.text(x, y, "บัตรประจำตัวประชาชน", self.heading, role="mark", max_mm=34)
        self.canvas.text(x + width + 1.6, y, "Thai National ID Card", self.heading_en, role="mark", max_mm=28)
        x, y = 14.0 + self.dx, 9.0 + self.dy
        self.canvas.text(x, y, "เลขประจำตัวประชาชน", self.label, max_mm=21)
        self.canvas.text(x, y + 2.4, "Identification Number", self.label_en, max_mm=21)
        number = id_number(self.rng)
        self.canvas.value("id_number", x + 23.5, y + 1.4, spaced(number), self.number, truth=number)

    def _names(self) -> None:
        canvas, person = self.canvas, self.person
        x, y = 8.0 + self.dx, 16.0 + self.dy
        pen = x + canvas.text(x, y, "ชื่อตัวและชื่อสกุล", self.label) + 1.8
        for key, text in (
            ("title", person.title),
            ("first_name", person.native_first),
            ("last_name", person.native_last),
        ):
            pen += canvas.value(key, pen, y, text, self.thai, max_mm=24) + 1.3
        x = 21.0 + self.dx
        pen = x + canvas.text(x, y + 3.9, "Name", self.label_en) + 1.8
        pen += canvas.value("title_en", pen, y + 3.9, person.title_en, self.latin) + 1.0
        canvas.value("first_name_en", pen, y + 3.9, person.first, self.latin, max_mm=30)
        pen = x + canvas.text(x, y + 7.3, "Last name", self.label_en) + 1.8
        canvas.value("last_name_en", pen, y + 7.3, person.last, self.latin, max_mm=32)

    def _birth(self) -> None:
        canvas, born = self.canvas, self.person.born
        x, y = 21.0 + self.dx, 27.6 + self.dy
        pen = x + canvas.text(x, y, "เกิดวันที่", self.label) + 1.6
        canvas.value("date_of_birth", pen, y, buddhist(born), self.thai, truth=born.isoformat())
        pen = x + canvas.text(x, y + 3.3, "Date of Birth", self.label_en) + 1.6
        canvas.text(pen, y + 3.3, english(born), self.latin, role="echo", key="date_of_birth")
        if self.rng.random() < 0.85:
            pen = x + canvas.text(x, y + 7.2, "ศาสนา", self.label) + 1.6
            canvas.value("religion", pen, y + 7.2, self.rng.choice(names_thai.RELIGIONS), self.thai.scaled(0.9))

    def _address(self) -> None:
        x, y = 6.5 + self.dx, 39.1 + self.dy
        first, second = address_lines(self.rng, self.canvas.pool)
        width = self.canvas.text(x, y, "ที่อยู่", self.small)
        self.canvas.value("address", x + width + 1.3, y, first, self.small, max_mm=46)
        self.canvas.value("address", x + width + 1.3, y + 3.65, second, self.small, max_mm=50)

    def _photo(self) -> None:
        left, top = 64.5 + self.dx, 22.0 + self.dy
        portrait(self.canvas, left, top, 17.0, 20.5)
        for index, height in enumerate((180, 170, 160, 150)):
            self.canvas.text(left - 0.7, top + 3.6 + index * 4.2, str(height), self.tiny, role="mark", anchor="r")
        serial = numbers.filled("9999-99-99999999", self.rng)
        self.canvas.text(left + 8.5, top + 23.0, serial, self.tiny.scaled(1.2), role="mark", anchor="m")

    def _validity(self) -> None:
        canvas, rng = self.canvas, self.rng
        issue = people.issued(self.person.born, rng, within_years=8)
        expiry = people.later(issue, 8).replace(month=self.person.born.month, day=min(self.person.born.day, 28))
        lifelong = self.person.born.year < people.TODAY.year - 70 and rng.random() < 0.8
        left, right, y = 6.5 + self.dx, 48.0 + self.dx, 45.9 + self.dy
        for x, key, day, thai, latin in (
            (left, "date_of_issue", issue, "วันออกบัตร", "Date of Issue"),
            (right, "date_of_expiry", expiry, "วันบัตรหมดอายุ", "Date of Expiry"),
        ):
            endless = lifelong and key == "date_of_expiry"
            truth = "lifelong" if endless else day.isoformat()
            canvas.value(key, x, y, "ตลอดชีพ" if endless else buddhist(day), self.small.scaled(0.88), truth=truth)
            canvas.text(x, y + 2.25, thai, self.small.scaled(0.66))
            printed = "LIFELONG" if endless else english(day)
            canvas.text(x, y + 4.75, printed, self.latin.scaled(0.74), role="echo", key=key)
            canvas.text(x, y + 6.7, latin, self.label_en.scaled(0.85))
        canvas.text(34.5 + self.dx, y + 4.3, "เจ้าพนักงานออกบัตร", self.small.scaled(0.72), anchor="m", max_mm=18)
        canvas.text(69.0, y + 5.2, "SPECIMEN", Style(self.latin.face, 2.1, MARK), role="mark")


def draw_back(rng: random.Random, pool: Pool, *, px_per_mm: float = 24.0) -> Specimen:
    """The back: instructions and the laser code."""
    canvas = Canvas(WIDTH_MM, HEIGHT_MM, px_per_mm=px_per_mm, rng=rng, pool=pool)
    soft_background(canvas, rng.choice(CALM[:2] + CALM[4:6]), strength=rng.uniform(0.3, 1.2))
    thai, latin = family("thai", pool, rng), family("latin", pool, rng)
    dx, dy = rng.uniform(-0.8, 0.8), rng.uniform(-0.6, 0.6)
    canvas.rectangle(0, 6.0, WIDTH_MM, 14.5, (66, 66, 70))
    plain = Style(thai.regular, 2.7, INK, latin.regular)
    for index, line in enumerate(("ผู้ถือบัตรต้องพกบัตรนี้ติดตัว", "หากพบบัตรนี้ โปรดส่งคืน", "กรมการปกครอง กระทรวงมหาดไทย")):
        canvas.text(8 + dx, 21 + dy + index * 4.6, line, plain)
    code = f"{rng.choice('JABCDM')}{rng.choice('TCEABK')}{numbers.filled('9-9999999-99', rng)}"
    face = latin.bold if rng.random() < 0.5 else latin.regular
    canvas.value("laser_code", 8 + dx, 46 + dy, code, Style(face, 3.4 * rng.uniform(0.92, 1.05)))
    canvas.text(64, 46, "SPECIMEN", Style(latin.regular, 2.4, MARK), role="mark")
    return canvas.finish("thailand_id_back", layout="normal")
