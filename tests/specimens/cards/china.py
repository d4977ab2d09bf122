"""Resident identity cards of the People's Republic of China, front and back."""

from __future__ import annotations

import random

from tests.specimens import names_chinese, numbers, people
from tests.specimens.canvas import INK, Canvas, Style
from tests.specimens.fonts import Pool, family
from tests.specimens.form import blank, shift, specimen_mark
from tests.specimens.pictures import CALM, portrait
from tests.specimens.specimen import Specimen

_LABEL_INK = (46, 96, 150)
_FAR_NAMES = ("阿依古丽·买买提", "买买提·艾力", "扎西·多吉", "古丽娜尔·艾山", "努尔兰·别克", "格桑·卓玛")


def draw(rng: random.Random, pool: Pool, *, px_per_mm: float = 24.0) -> Specimen:
    """The front."""
    canvas = blank(rng, pool, px_per_mm, colours=CALM[1:2] + CALM[3:6])
    person = people.chinese(pool, rng)
    code, place = people.pick_row(names_chinese.DIVISIONS, pool, rng)
    name, ethnicity = person.native_name, rng.choice(names_chinese.ETHNICITIES.split(" "))
    if rng.random() < 0.08:
        name, ethnicity = people.pick(_FAR_NAMES, pool, rng), rng.choice(["维吾尔", "藏", "哈萨克"])
    _front(canvas, person, (name, ethnicity), _number(code, person, rng), _address(place, pool, rng))
    return canvas.finish("china_id", layout="2004")


def _number(code: str, person: people.Person, rng: random.Random) -> str:
    order = rng.randrange(1, 500) * 2 - (1 if person.sex == "M" else 0)
    body = f"{code}{person.born:%Y%m%d}{order:03d}"
    return body + numbers.china(body)


def _address(place: str, pool: Pool, rng: random.Random) -> str:
    street = people.pick(names_chinese.STREETS, pool, rng)
    house = rng.choice([f"{rng.randint(1, 300)}号", f"{rng.randint(1, 80)}号院{rng.randint(1, 20)}号楼"])
    flat = rng.choice(
        ["", f"{rng.randint(1, 6)}单元{rng.randint(1, 33)}0{rng.randint(1, 4)}室", f"{rng.randint(101, 2804)}室"]
    )
    return f"{place}{street}{house}{flat}"


def _front(canvas: Canvas, person: people.Person, names: tuple[str, str], number: str, address: str) -> None:
    rng = canvas.rng
    han = family("zh_hans", canvas.pool, rng)
    latin = family("latin", canvas.pool, rng)
    size = rng.uniform(0.95, 1.04)
    label = Style(han.regular, 2.5 * size, _LABEL_INK)
    value = Style(han.regular, 3.1 * size, INK, latin.regular)
    digits = Style(latin.regular, 3.1 * size, INK)
    dx, dy = shift(canvas)
    x, y, left = 5.5 + dx, 8.4 + dy, 14.5 + dx
    canvas.text(x, y, "姓名", label)
    canvas.value("name", left, y, names[0], value.scaled(1.12))
    canvas.text(x, y + 7.0, "性别", label)
    canvas.value("sex", left, y + 7.0, "男" if person.sex == "M" else "女", value, truth=person.sex)
    canvas.text(left + 11.0, y + 7.0, "民族", label)
    canvas.value("ethnicity", left + 19.0, y + 7.0, names[1], value)
    canvas.text(x, y + 14.0, "出生", label)
    pen = left
    for part, word in ((f"{person.born.year}", "年"), (f"{person.born.month}", "月"), (f"{person.born.day}", "日")):
        pen += canvas.text(pen, y + 14.0, part, digits, role="value", key="date_of_birth") + 1.2
        pen += canvas.text(pen, y + 14.0, word, label) + 1.4
    canvas.truth["date_of_birth"] = person.born.isoformat()
    canvas.text(x, y + 21.0, "住址", label)
    for index, line in enumerate(canvas.wrapped(address, value.scaled(0.95), 36.0, separator="")):
        canvas.value("address", left, y + 21.0 + index * 4.4, line, value.scaled(0.95))
    canvas.text(x, y + 40.0, "公民身份号码", label)
    face = family("ocrb", canvas.pool, rng).regular if rng.random() < 0.6 else latin.bold
    canvas.value("id_number", 27.5 + dx, y + 40.0, number, Style(face, 3.6 * size, INK), max_mm=54)
    portrait(canvas, 57.0 + dx, 8.0 + dy, 22.0, 28.0)
    specimen_mark(canvas, 60.5, 40.5, latin.regular)


def draw_back(rng: random.Random, pool: Pool, *, px_per_mm: float = 24.0) -> Specimen:
    """The back: authority and validity."""
    canvas = blank(rng, pool, px_per_mm, colours=CALM[1:2] + CALM[3:6])
    han, latin = family("zh_hans", pool, rng), family("latin", pool, rng)
    size = rng.uniform(0.95, 1.04)
    dx, dy = shift(canvas)
    heading = Style(han.bold, 5.2 * size, INK)
    canvas.text(52.0 + dx, 14.0 + dy, "中华人民共和国", heading, role="mark", anchor="m", max_mm=56)
    canvas.text(52.0 + dx, 23.5 + dy, "居民身份证", heading.scaled(1.25), role="mark", anchor="m", max_mm=56)
    label, value = Style(han.bold, 2.7 * size, INK), Style(han.regular, 2.9 * size, INK, latin.regular)
    _, place = people.pick_row(names_chinese.DIVISIONS, pool, rng)
    city = place.split("市")[0] + "市"
    office = city.split("省")[-1] + "公安局" + place.split("市")[1].removesuffix("区") + "分局"
    x, y = 20.0 + dx, 38.5 + dy
    canvas.text(x, y, "签发机关", label)
    canvas.value("authority", x + 14.0, y, office, value)
    canvas.text(x, y + 6.6, "有效期限", label)
    issue = people.issued(people.TODAY.replace(year=1980), rng, within_years=18)
    years = rng.choice([10, 20, 20, 0])
    closing = people.later(issue, years) if years else None
    parts = (
        ("date_of_issue", f"{issue:%Y.%m.%d}", issue.isoformat()),
        (
            "date_of_expiry",
            f"{closing:%Y.%m.%d}" if closing else "长期",
            closing.isoformat() if closing else "lifelong",
        ),
    )
    canvas.span(x + 14.0, y + 6.6, parts, value)
    specimen_mark(canvas, 5.0, 8.0, latin.regular)
    return canvas.finish("china_id_back", layout="2004")
