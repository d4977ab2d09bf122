"""Chinese travel permits: 往来港澳 and 往来台湾 (exit-entry), 港澳居民来往内地 and 台湾居民来往大陆 (mainland)."""

from __future__ import annotations

import random
from datetime import date

from tests.specimens import mrz, names_chinese, numbers, people
from tests.specimens.canvas import INK, Canvas, Style
from tests.specimens.cards.passport import upper
from tests.specimens.fonts import Pool, family
from tests.specimens.form import Entry, Form, blank, shift, specimen_mark
from tests.specimens.pictures import ghost, portrait
from tests.specimens.specimen import Specimen

_HM = ("港澳居民来往内地通行证", "Mainland Travel Permit for Hong Kong and Macao Residents")
_TW = ("台湾居民来往大陆通行证", "Mainland Travel Permit for Taiwan Residents")
_EXIT = {
    "hongkong_macao": ("往来港澳通行证", "EXIT-ENTRY PERMIT FOR TRAVELLING TO AND FROM HONG KONG AND MACAO"),
    "taiwan": ("往来台湾通行证", "EXIT-ENTRY PERMIT FOR TRAVELLING TO AND FROM TAIWAN"),
}
_AUTHORITIES = ("公安部出入境管理局", "公安部出入境管理局", "中华人民共和国出入境管理局")


def _styles(canvas: Canvas, script: str = "zh_hans") -> tuple[Form, Style, Style]:
    """A form, the heading in characters and the heading in Latin letters."""
    rng = canvas.rng
    han, latin = family(script, canvas.pool, rng), family("latin", canvas.pool, rng)
    size = rng.uniform(0.95, 1.04)
    ink = rng.choice([(84, 92, 112), (70, 84, 120), (104, 92, 84)])
    label = Style(han.regular, 1.9 * size, ink, latin.regular)
    value = Style(han.regular, 2.9 * size, INK, latin.regular)
    return (
        Form(canvas, label, value, 3.7 * size),
        Style(han.bold, 3.6 * size, INK),
        Style(latin.regular, 1.75 * size, ink),
    )


def _validity(form: Form, x: float, y: float, issue: date, expiry: date) -> None:
    form.canvas.text(x, y, "有效期限", form.label)
    parts = tuple(
        (k, f"{d:%Y.%m.%d}", d.isoformat()) for k, d in (("date_of_issue", issue), ("date_of_expiry", expiry))
    )
    form.canvas.span(x, y + form.step_mm, parts, form.value)


def _sex(person: people.Person) -> tuple[str, str]:
    return ("男" if person.sex == "M" else "女", person.sex)


def draw_exit_entry(rng: random.Random, pool: Pool, *, px_per_mm: float = 24.0, layout: str = "") -> Specimen:
    """The front of a 往来港澳通行证 ("hongkong_macao") or 往来台湾通行证 ("taiwan") with its one MRZ line."""
    layout = layout or rng.choice(["hongkong_macao", "hongkong_macao", "taiwan"])
    canvas = blank(rng, pool, px_per_mm)
    form, heading, english = _styles(canvas)
    person = people.chinese(pool, rng)
    issue = people.issued(person.born, rng, within_years=9)
    adult = (issue - person.born).days > 16 * 365
    expiry = people.later(issue, 10 if adult else 5, rng)
    mask = rng.choice(["C99999999", "CA9999999"]) if layout == "hongkong_macao" else "T99999999"
    number = numbers.filled(mask, rng)
    dx, dy = shift(canvas)
    kind, kind_en = _EXIT[layout]
    canvas.value("document_kind", 5.0 + dx, 6.4 + dy, kind, heading, max_mm=40)
    canvas.text(5.0 + dx, 9.3 + dy, kind_en, english, role="mark", max_mm=50)
    face = family("ocrb", pool, rng).regular
    canvas.value("document_number", 58.0 + dx, 7.6 + dy, number, Style(face, 3.4, INK))
    portrait(canvas, 4.5 + dx, 12.5 + dy, 20.5, 26.0)
    x, y = 29.0 + dx, 14.6 + dy
    form.above(Entry("name", "姓名", person.native_name), x, y, 34, value=form.value.scaled(1.1))
    canvas.value("name_en", x, y + 7.6, f"{upper(person.last)},{upper(person.first)}", form.value, max_mm=50)
    form.above(Entry("date_of_birth", "出生日期", f"{person.born:%Y.%m.%d}", person.born.isoformat()), x, y + 11.8, 20)
    form.above(Entry("sex", "性别", *_sex(person)), x + 24, y + 11.8, 8)
    _validity(form, x, y + 18.6, issue, expiry)
    place, _ = rng.choice(names_chinese.PROVINCES.split("|")).split(" ")
    form.above(Entry("place_of_issue", "签发地点", place), x, y + 25.4, 16)
    form.above(Entry("authority", "签发机关", rng.choice(_AUTHORITIES)), x + 18, y + 25.4, 36)
    specimen_mark(canvas, 70.0, 14.5, english.face)
    ghost(canvas, 71.5, 17.5 + dy, 8.5, 11.0)
    lines = mrz.exit_entry(number, expiry, person.born, code="CS" if layout == "hongkong_macao" else "CD")
    canvas.mrz(4.7 + rng.uniform(-0.6, 0.6), 50.4, lines, face, line_mm=5.0)
    return canvas.finish("exit_entry_permit", layout=layout)


def draw_mainland(rng: random.Random, pool: Pool, *, px_per_mm: float = 24.0, layout: str = "") -> Specimen:
    """Fronts "hongkong", "macao", "foreign" (holders who are not Chinese), "taiwan"; "back" and "taiwan_back"."""
    layout = layout or rng.choice(
        ["hongkong", "hongkong", "macao", "foreign", "taiwan", "taiwan", "back", "taiwan_back"]
    )
    canvas = blank(rng, pool, px_per_mm)
    if layout.endswith("back"):
        _mainland_back(canvas, taiwan=layout == "taiwan_back")
    else:
        _mainland_front(canvas, layout)
    return canvas.finish("mainland_travel_permit", layout=layout)


def _mainland_holder(canvas: Canvas, layout: str) -> people.Person:
    if layout == "foreign":
        return people.latin(canvas.rng.choice(["english", "indian", "filipino", "portuguese"]), canvas.pool, canvas.rng)
    spelling = "taiwan" if layout.startswith("taiwan") else "cantonese"
    return people.chinese(canvas.pool, canvas.rng, spelling=spelling, traditional=True)


def _mainland_front(canvas: Canvas, layout: str) -> None:
    rng = canvas.rng
    form, heading, english = _styles(canvas, "zh_hant" if layout == "taiwan" else "zh_hk")
    simple, _, _ = _styles(canvas)
    person = _mainland_holder(canvas, layout)
    kind, kind_en = _TW if layout == "taiwan" else _HM
    prefix = {"hongkong": "H", "macao": "M", "foreign": rng.choice(["HA", "MA"])}.get(layout, "")
    number = prefix + numbers.filled("9" * (9 - len(prefix) if prefix else 8), rng)
    issue = people.issued(person.born, rng, within_years=8)
    expiry = people.later(issue, 5 if layout == "taiwan" else 10, rng)
    dx, dy = shift(canvas)
    canvas.value("document_kind", 5.0 + dx, 6.4 + dy, kind, Style(simple.value.face, heading.size_mm, INK), max_mm=44)
    canvas.text(5.0 + dx, 9.3 + dy, kind_en, english, role="mark", max_mm=62)
    portrait(canvas, 4.5 + dx, 13.0 + dy, 20.5, 26.5)
    x, y = 29.0 + dx, 14.6 + dy
    latin = f"{upper(person.last)}, {upper(person.first)}"
    if person.native_name:
        form.above(Entry("name", "姓名", person.native_name), x, y, 30, value=form.value.scaled(1.1))
        canvas.value("name_en", x, y + 7.6, latin, form.value, max_mm=46)
    else:
        form.above(Entry("name_en", "姓名", latin), x, y, 46)
    form.above(Entry("date_of_birth", "出生日期", f"{person.born:%Y.%m.%d}", person.born.isoformat()), x, y + 11.6, 20)
    form.above(Entry("sex", "性别", *_sex(person)), x + 24, y + 11.6, 8)
    if layout == "foreign":
        canvas.text(x + 34, y + 11.6, "国籍", simple.label)
        canvas.text(x + 34, y + 11.6 + form.step_mm, rng.choice(["英国", "印度", "菲律宾"]), simple.value, role="mark")
    _validity(simple, x, y + 18.4, issue, expiry)
    simple.above(Entry("authority", "签发机关", rng.choice(_AUTHORITIES)), x, y + 25.2, 34)
    if layout == "taiwan":
        simple.above(
            Entry("place_of_issue", "签发地点", rng.choice(["福建", "北京", "上海", "广东"])), x + 38, y + 25.2, 14
        )
    bottom = y + 33.0
    canvas.text(x, bottom, "证件号码", simple.label)
    face = family("ocrb", canvas.pool, rng).regular
    canvas.value("document_number", x + 9.5, bottom, number, Style(face, 3.2, INK))
    count = "签发次数" if layout == "taiwan" else "换证次数"
    canvas.text(x + 34, bottom, count, simple.label)
    canvas.value("issue_count", x + 43.5, bottom, f"{rng.randint(0, 7):02d}", simple.value)
    specimen_mark(canvas, 5.4, 45.0, english.face)


def _mainland_back(canvas: Canvas, *, taiwan: bool) -> None:
    rng = canvas.rng
    form, heading, english = _styles(canvas, "zh_hant" if taiwan else "zh_hk")
    simple, _, _ = _styles(canvas)
    person = _mainland_holder(canvas, "taiwan" if taiwan else "hongkong")
    dx, dy = shift(canvas)
    kind, _ = _TW if taiwan else _HM
    canvas.value(
        "document_kind", 5.0 + dx, 7.0 + dy, kind, Style(simple.value.face, heading.size_mm * 0.9, INK), max_mm=50
    )
    title = "身份证件" if taiwan else rng.choice(["香港居民身份证", "澳门居民身份证"])
    x, y = 6.0 + dx, 15.5 + dy
    canvas.text(x, y, title, simple.label.scaled(1.1), role="mark")
    simple.above(Entry("name", "姓名", person.native_name), x, y + 5.2, 30, value=form.value)
    if taiwan:
        number = numbers.filled("A199999999", rng)
    elif title.startswith("香港"):
        letter, digits = rng.choice("ABCDEGHKMPRSVYZ"), numbers.filled("999999", rng)
        number = f"{letter}{digits}({numbers.hongkong(letter, digits)})"
    else:
        number = numbers.filled("1999999(9)", rng)
    simple.above(Entry("id_number", "号码", number), x + 32, y + 5.2, 30)
    specimen_mark(canvas, 66.0, 12.0, english.face)
    holder = mrz.Holder(
        code="CT" if taiwan else "CR", issuer="CHN", number=numbers.filled("99999999" if taiwan else "H99999999", rng),
        last=person.last, first=person.first, nationality="CHN", born=f"{person.born:%y%m%d}", sex=person.sex,
        expires=people.later(people.TODAY, 4),
    )  # fmt: skip
    face = family("ocrb", canvas.pool, rng).regular
    canvas.mrz(4.7, 39.8, mrz.td1(holder), face, line_mm=4.9, is_field=False)
