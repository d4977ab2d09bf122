"""Vietnamese identity cards: CMND of nine digits, CCCD with barcode, CCCD with chip, Căn cước of 2024, and backs."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import date

from tests.specimens import mrz, names_asian, numbers, people
from tests.specimens.barcodes import qr
from tests.specimens.canvas import INK, Canvas, Style
from tests.specimens.fonts import Family, Pool, family
from tests.specimens.form import Entry, Form, blank, shift, specimen_mark
from tests.specimens.pictures import portrait
from tests.specimens.specimen import Specimen

_RED = (172, 44, 40)
_STATE = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
_STATE_EN = ("SOCIALIST REPUBLIC OF VIET NAM", "Independence - Freedom - Happiness")
_PROVINCES = ("001", "079", "048", "036", "046", "066", "095", "082", "038", "037", "056", "087")
_CHIP_OFFICE = "CỤC TRƯỞNG CỤC CẢNH SÁT QUẢN LÝ HÀNH CHÍNH VỀ TRẬT TỰ XÃ HỘI"


@dataclass(frozen=True, slots=True)
class _Holder:
    person: people.Person
    number: str
    origin: str
    residence: str
    issue: date
    expiry: date | None

    @property
    def full_name(self) -> str:
        return f"{self.person.last} {self.person.first}".upper()

    @property
    def sex(self) -> str:
        return "Nam" if self.person.sex == "M" else "Nữ"


def _holder(rng: random.Random, pool: Pool, *, digits: int = 12) -> _Holder:
    person = people.vietnamese(pool, rng)
    century = (2 if person.born.year >= 2000 else 0) + (person.sex == "F")
    number = f"{rng.choice(_PROVINCES)}{century}{person.born:%y}{numbers.filled('999999', rng)}"
    if digits == 9:
        number = numbers.filled("999999999", rng)
    origin, home = (people.pick(names_asian.VIETNAMESE_PLACES, pool, rng, separator="|") for _ in range(2))
    street = people.pick(names_asian.VIETNAMESE_STREETS, pool, rng, separator="|")
    issue = people.issued(person.born, rng, within_years=5)
    age = (issue - person.born).days / 365.25
    until = next((limit for limit in (25, 40, 60) if age < limit - 2), 0)
    expiry = people.later(person.born, until) if until else None
    return _Holder(person, number, origin, f"{street}, {home}", issue, expiry)


def _qr_text(holder: _Holder) -> str:
    born, issue = f"{holder.person.born:%d%m%Y}", f"{holder.issue:%d%m%Y}"
    name = f"{holder.person.last} {holder.person.first}"
    return "|".join((holder.number, "", name, born, holder.sex, holder.residence, issue))


def _expiry(holder: _Holder) -> tuple[str, str]:
    if holder.expiry is None:
        return "Không thời hạn", "lifelong"
    return f"{holder.expiry:%d/%m/%Y}", holder.expiry.isoformat()


def draw(rng: random.Random, pool: Pool, *, px_per_mm: float = 24.0, layout: str = "") -> Specimen:
    """The front in layout "cmnd", "barcode", "chip" or "2024"."""
    layout = layout or rng.choice(["cmnd", "barcode", "chip", "chip", "chip", "2024"])
    canvas = blank(rng, pool, px_per_mm)
    holder = _holder(rng, pool, digits=9 if layout == "cmnd" else 12)
    face = family("latin", pool, rng)
    {"cmnd": _cmnd, "barcode": _barcode, "chip": _chip, "2024": _new}[layout](canvas, holder, face)
    return canvas.finish("vietnam_id", layout=layout)


def _form(canvas: Canvas, face: Family, *, label_mm: float = 1.75, value_mm: float = 2.75) -> Form:
    size = canvas.rng.uniform(0.96, 1.03)
    label = Style(face.regular, label_mm * size, canvas.rng.choice([(60, 76, 84), (88, 64, 64), (64, 64, 70)]))
    return Form(canvas, label, Style(face.regular, value_mm * size, INK), 3.4 * size)


def _heading(canvas: Canvas, face: Family, x: float, *, english: bool) -> None:
    lines = [(_STATE[0], 2.1), (_STATE[1], 1.9)] + ([(_STATE_EN[0], 1.7), (_STATE_EN[1], 1.5)] if english else [])
    y = 4.6
    for text, size in lines:
        canvas.text(x, y, text, Style(face.bold, size, INK), role="mark", anchor="m", max_mm=60)
        y += 2.75


def _cmnd(canvas: Canvas, holder: _Holder, face: Family) -> None:
    form = _form(canvas, face, label_mm=2.2)
    dx, dy = shift(canvas)
    _heading(canvas, face, 53.0 + dx, english=False)
    canvas.text(53.0 + dx, 12.4 + dy, "GIẤY CHỨNG MINH NHÂN DÂN", Style(face.bold, 3.3, _RED), role="mark", anchor="m")
    x = 28.0 + dx
    big = Style(face.bold, 3.4, _RED)
    form.beside(Entry("id_number", "SỐ", holder.number), x + 10, 18.0 + dy, 40, value=big)
    form.beside(Entry("name", "Họ tên:", holder.full_name), x, 23.4 + dy, 54)
    born = holder.person.born
    form.beside(Entry("date_of_birth", "Sinh ngày:", f"{born:%d-%m-%Y}", born.isoformat()), x, 28.4 + dy, 54)
    _lines(form, "place_of_origin", "Nguyên quán:", holder.origin, x, 33.4 + dy)
    _lines(form, "place_of_residence", "Nơi ĐKHK thường trú:", holder.residence, x, 42.6 + dy)
    portrait(canvas, 4.5 + dx, 15.5 + dy, 20.0, 26.5)
    specimen_mark(canvas, 5.5, 47.5, face.regular)


def _lines(form: Form, key: str, label: str, text: str, x: float, y: float, *, pitch: float = 4.2) -> None:
    """A label, then its value on the rest of that line and on the next."""
    canvas, room = form.canvas, 82.5 - x
    taken = canvas.text(x, y, label, form.label) + 1.4
    style = form.value.scaled(0.92)
    first = canvas.wrapped(text, style, room - taken)[0]
    rest = text[len(first) :].strip()
    canvas.value(key, x + taken, y, first, style)
    for index, line in enumerate(canvas.wrapped(rest, style, room) if rest else ()):
        canvas.value(key, x, y + pitch * (index + 1), line, style)


def _barcode(canvas: Canvas, holder: _Holder, face: Family) -> None:
    form = _form(canvas, face, label_mm=2.0)
    dx, dy = shift(canvas)
    _heading(canvas, face, 54.0 + dx, english=False)
    canvas.text(54.0 + dx, 12.6 + dy, "CĂN CƯỚC CÔNG DÂN", Style(face.bold, 3.6, _RED), role="mark", anchor="m")
    x, born = 29.0 + dx, holder.person.born
    form.beside(Entry("id_number", "Số:", holder.number), x, 18.0 + dy, 50, value=Style(face.bold, 3.3, INK))
    form.beside(Entry("name", "Họ và tên:", holder.full_name), x, 22.8 + dy, 53, value=form.value.scaled(1.05))
    form.beside(
        Entry("date_of_birth", "Ngày, tháng, năm sinh:", f"{born:%d/%m/%Y}", born.isoformat()), x, 27.4 + dy, 53
    )
    end = form.beside(Entry("sex", "Giới tính:", holder.sex, holder.person.sex), x, 32.0 + dy, 25)
    form.beside(Entry("nationality", "Quốc tịch:", "Việt Nam", "VNM"), end + 4.0, 32.0 + dy, 30)
    _lines(form, "place_of_origin", "Quê quán:", holder.origin, x, 36.8 + dy)
    _lines(form, "place_of_residence", "Nơi thường trú:", holder.residence, x, 45.4 + dy)
    portrait(canvas, 4.0 + dx, 15.0 + dy, 20.5, 27.0)
    text, truth = _expiry(holder)
    canvas.text(3.6 + dx, 46.0 + dy, "Có giá trị đến:", form.label.scaled(0.9))
    canvas.value("date_of_expiry", 3.6 + dx, 49.6 + dy, text, form.value.scaled(0.85), truth=truth)
    specimen_mark(canvas, 5.0, 12.0, face.regular)


def _chip(canvas: Canvas, holder: _Holder, face: Family) -> None:
    form = _form(canvas, face)
    dx, dy = shift(canvas, 0.35)
    _heading(canvas, face, 48.0 + dx, english=True)
    canvas.text(26.0 + dx, 17.2 + dy, "CĂN CƯỚC CÔNG DÂN", Style(face.bold, 2.9, _RED), role="mark")
    canvas.text(26.0 + dx, 19.8 + dy, "Citizen Identity Card", Style(face.regular, 2.0, _RED), role="mark")
    qr(canvas, 70.0, 11.8, 12.6, _qr_text(holder))
    x, born = 26.0 + dx, holder.person.born
    form.beside(Entry("id_number", "Số / No.:", holder.number), x, 24.6 + dy, 44, value=Style(face.bold, 3.2, INK))
    canvas.text(x, 27.8 + dy, "Họ và tên / Full name:", form.label)
    canvas.value("name", x, 31.5 + dy, holder.full_name, form.value, max_mm=55)
    birth = Entry("date_of_birth", "Ngày sinh / Date of birth:", f"{born:%d/%m/%Y}", born.isoformat())
    form.beside(birth, x, 35.2 + dy, 55)
    end = form.beside(Entry("sex", "Giới tính / Sex:", holder.sex, holder.person.sex), x, 38.7 + dy, 25)
    nation = Entry("nationality", "Quốc tịch / Nationality:", "Việt Nam", "VNM")
    form.beside(nation, end + 2.0, 38.7 + dy, 35, gap=0.9)
    canvas.text(x, 41.5 + dy, "Quê quán / Place of origin:", form.label)
    canvas.value("place_of_origin", x, 44.8 + dy, holder.origin, form.value.scaled(0.85), max_mm=57)
    _lines(
        form, "place_of_residence", "Nơi thường trú / Place of residence:", holder.residence, x, 48.2 + dy, pitch=3.4
    )
    portrait(canvas, 4.0 + dx, 16.0 + dy, 19.0, 25.0)
    text, truth = _expiry(holder)
    canvas.text(3.0 + dx, 44.2 + dy, "Có giá trị đến: / Date of expiry:", form.label.scaled(0.72))
    canvas.value("date_of_expiry", 3.4 + dx, 47.4 + dy, text, form.value.scaled(0.8), truth=truth, max_mm=21)
    specimen_mark(canvas, 4.0, 51.2, face.regular)


def _new(canvas: Canvas, holder: _Holder, face: Family) -> None:
    form = _form(canvas, face)
    dx, dy = shift(canvas)
    _heading(canvas, face, 50.0 + dx, english=True)
    canvas.text(30.0 + dx, 18.4 + dy, "CĂN CƯỚC", Style(face.bold, 3.4, _RED), role="mark")
    canvas.text(52.0 + dx, 18.4 + dy, "IDENTITY CARD", Style(face.regular, 2.6, _RED), role="mark")
    x, y, born = 30.0 + dx, 23.4 + dy, holder.person.born
    rows = (
        Entry("id_number", "Số định danh cá nhân / Personal identification number:", holder.number),
        Entry("name", "Họ, chữ đệm và tên khai sinh / Full name:", holder.full_name),
        Entry("date_of_birth", "Ngày, tháng, năm sinh / Date of birth:", f"{born:%d/%m/%Y}", born.isoformat()),
    )
    for index, entry in enumerate(rows):
        form.above(entry, x, y + index * 7.1, 53)
    form.above(Entry("sex", "Giới tính / Sex:", holder.sex, holder.person.sex), x, y + 21.3, 20)
    form.above(Entry("nationality", "Quốc tịch / Nationality:", "Việt Nam", "VNM"), x + 25, y + 21.3, 28)
    portrait(canvas, 5.0 + dx, 17.0 + dy, 21.0, 27.0)
    specimen_mark(canvas, 7.0, 50.0, face.regular)


def draw_back(rng: random.Random, pool: Pool, *, px_per_mm: float = 24.0, layout: str = "") -> Specimen:
    """The back in layout "chip" or "2024", with its MRZ."""
    layout = layout or rng.choice(["chip", "2024"])
    canvas = blank(rng, pool, px_per_mm)
    holder = _holder(rng, pool)
    face = family("latin", pool, rng)
    form = _form(canvas, face)
    dx, dy = shift(canvas)
    (_back_chip if layout == "chip" else _back_new)(canvas, form, holder, (5.0 + dx, 6.6 + dy))
    specimen_mark(canvas, 66.0, 33.5 if layout == "chip" else 34.0, face.regular)
    last, *given = mrz.latin(holder.full_name, plain=True).split("<")
    number = holder.number
    lines = mrz.td1(
        mrz.Holder(
            code="ID", issuer="VNM", number=number[-9:], last=last, first=" ".join(given), nationality="VNM",
            born=f"{holder.person.born:%y%m%d}", sex=holder.person.sex,
            expires=holder.expiry or date(2099, 12, 31), optional=f"{number}<<{numbers.icao(number)}",
        )
    )  # fmt: skip
    left = 4.7 + rng.uniform(-0.6, 0.6)
    canvas.mrz(left, 39.8, lines, family("ocrb", pool, rng).regular, line_mm=4.9)
    _encoded(canvas, left, "id_number", number, (0, 15, 27))
    _encoded(canvas, left, "date_of_birth", holder.person.born.isoformat(), (1, 0, 6))
    _encoded(canvas, left, "sex", holder.person.sex, (1, 7, 8))
    if layout == "chip":
        _encoded(canvas, left, "date_of_expiry", _expiry(holder)[1], (1, 8, 14))
    return canvas.finish("vietnam_id_back", layout=layout)


def _encoded(canvas: Canvas, left: float, key: str, truth: str, place: tuple[int, int, int]) -> None:
    """Notes a field that only the zone says, from one place to another of one of its lines."""
    line, start, end = place
    base = 39.8 + line * 4.9
    canvas.truth[key] = truth
    canvas.quads[key] = canvas.box(left + start * 2.54, base - 2.6, left + end * 2.54, base + 0.3)


def _back_chip(canvas: Canvas, form: Form, holder: _Holder, at: tuple[float, float]) -> None:
    x, y = at
    canvas.text(x, y, "Đặc điểm nhân dạng / Personal identification:", form.label)
    mark = people.pick(names_asian.VIETNAMESE_MARKS, canvas.pool, canvas.rng, separator="|")
    form.wrapped(Entry("distinguishing_marks", "", mark), x, y + 3.8, 42, pitch=3.9, value=form.value.scaled(0.92))
    day = f"{holder.issue:%d/%m/%Y}"
    issue = Entry("date_of_issue", "Ngày, tháng, năm / Date, month, year:", day, holder.issue.isoformat())
    form.beside(issue, x, y + 12.2, 53)
    office = Style(form.value.face, 2.0, INK)
    for index, line in enumerate(canvas.wrapped(_CHIP_OFFICE, office, 46.0)):
        canvas.value("authority", x, y + 16.4 + index * 3.2, line, office)
    for index, finger in enumerate(("Ngón trỏ trái / Left index finger", "Ngón trỏ phải / Right index finger")):
        canvas.text(58.5, y + index * 11.0, finger, form.label.scaled(0.8), max_mm=24)
        canvas.rectangle(66.0, y + 1.2 + index * 11.0, 73.0, y + 8.6 + index * 11.0, (222, 222, 220))


def _back_new(canvas: Canvas, form: Form, holder: _Holder, at: tuple[float, float]) -> None:
    x, y = at
    canvas.text(x, y, "Nơi cư trú / Place of residence:", form.label)
    form.wrapped(
        Entry("place_of_residence", "", holder.residence), x, y + 3.7, 56, pitch=3.7, value=form.value.scaled(0.88)
    )
    canvas.text(x, y + 11.2, "Nơi đăng ký khai sinh / Place of birth:", form.label)
    canvas.value("place_of_birth", x, y + 14.8, holder.origin, form.value.scaled(0.88), max_mm=57)
    day = f"{holder.issue:%d/%m/%Y}"
    issue = Entry("date_of_issue", "Ngày, tháng, năm cấp / Date of issue:", day, holder.issue.isoformat())
    form.beside(issue, x, y + 19.2, 58)
    canvas.text(x, y + 23.0, "Ngày, tháng, năm hết hạn / Date of expiry:", form.label)
    text, truth = _expiry(holder)
    canvas.value("date_of_expiry", x + 40.0, y + 23.0, text, form.value.scaled(0.9), truth=truth)
    office = canvas.rng.choice(["BỘ CÔNG AN", "BỘ CÔNG AN / MINISTRY OF PUBLIC SECURITY"])
    canvas.value("authority", x, y + 27.2, office, form.value.scaled(0.85))
    qr(canvas, 66.0, 5.0, 14.0, _qr_text(holder))
