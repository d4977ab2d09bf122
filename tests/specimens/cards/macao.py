"""Macao resident identity cards: with the name in one line (2002) and in labelled parts (2013)."""

from __future__ import annotations

import random

from tests.specimens import numbers, people
from tests.specimens.canvas import INK, Style
from tests.specimens.fonts import Pool, family
from tests.specimens.form import Entry, Form, blank, shift, specimen_mark
from tests.specimens.pictures import ghost, portrait
from tests.specimens.specimen import Specimen

_TITLES = {
    True: ("澳門永久性居民身份證", "BILHETE DE IDENTIDADE DE RESIDENTE PERMANENTE"),
    False: ("澳門非永久性居民身份證", "BILHETE DE IDENTIDADE DE RESIDENTE NÃO PERMANENTE"),
}


def draw(rng: random.Random, pool: Pool, *, px_per_mm: float = 24.0, layout: str = "") -> Specimen:
    """The front in layout "2002" or "2013"; holders over sixty have dashes for an expiry."""
    layout = layout or rng.choice(["2002", "2013", "2013"])
    canvas = blank(rng, pool, px_per_mm)
    han, latin = family("zh_hant", pool, rng), family("latin", pool, rng)
    size = rng.uniform(0.95, 1.04)
    ink = rng.choice([(92, 98, 112), (84, 90, 96), (76, 96, 92)])
    form = Form(canvas, Style(han.regular, 1.75 * size, ink, latin.regular),
                Style(latin.regular, 2.75 * size, INK, han.regular), 3.35 * size)  # fmt: skip
    person = people.chinese(pool, rng, spelling="cantonese", traditional=True)
    if rng.random() < 0.12:
        person = people.latin("portuguese", pool, rng)
    dx, dy = shift(canvas)
    canvas.text(4.5 + dx, 5.2 + dy, "澳門特別行政區", Style(han.bold, 2.6 * size, INK), role="mark")
    canvas.text(26.0 + dx, 5.2 + dy, "REGIÃO ADMINISTRATIVA ESPECIAL DE MACAU", Style(latin.regular, 1.9 * size, INK),
                role="mark", max_mm=56)  # fmt: skip
    title, title_pt = _TITLES[rng.random() < 0.8]
    canvas.text(4.5 + dx, 9.2 + dy, title, Style(han.bold, 2.6 * size, INK), role="mark", max_mm=30)
    canvas.text(35.5 + dx, 9.2 + dy, title_pt, Style(latin.regular, 1.7 * size, INK), role="mark", max_mm=46)
    portrait(canvas, 4.5 + dx, 13.0 + dy, 20.5, 26.5)
    x, y = 28.5 + dx, 13.4 + dy
    _names(form, person, x, y, parted=layout == "2013")
    _rest(form, person, x, y + (15.4 if layout == "2013" else 11.6), rng)
    number = numbers.filled(rng.choice(["1999999(9)", "5999999(9)", "7999999(9)"]), rng)
    canvas.value("id_number", 6.0 + dx, 45.4 + dy, number, Style(latin.bold, 3.1 * size, INK))
    ghost(canvas, 72.5, 36.5, 8.4, 10.6)
    specimen_mark(canvas, 6.0, 50.0, latin.regular)
    return canvas.finish("macao_id", layout=layout)


def _names(form: Form, person: people.Person, x: float, y: float, *, parted: bool) -> None:
    canvas, name = form.canvas, form.value.scaled(1.08)
    last, first = person.last.upper(), person.first.upper()
    if parted:
        if person.native_name:
            canvas.value("name", x + 33.0, y + form.step_mm, person.native_name, name)
            canvas.text(x + 33.0, y, "姓名", form.label)
        form.above(Entry("last_name_en", "姓 Apelido(s)", last), x, y, 31)
        form.above(Entry("first_name_en", "名 Nome(s)", first), x, y + 7.4, 52)
        return
    canvas.text(x, y, "姓名 Nome", form.label)
    if person.native_name:
        canvas.value("name", x, y + form.step_mm, person.native_name, name)
    width = canvas.value("last_name_en", x, y + 7.4, f"{last},", form.value, truth=last)
    canvas.value("first_name_en", x + width + 0.9, y + 7.4, first, form.value, max_mm=52 - width)


def _rest(form: Form, person: people.Person, x: float, y: float, rng: random.Random) -> None:
    first = people.issued(person.born, rng, within_years=30)
    issue = max(first, people.issued(person.born, rng, within_years=9))
    endless = (issue - person.born).days > 60 * 365.25
    expiry = people.later(issue, 10)
    sex = {"M": "男 M", "F": "女 F"}[person.sex]
    height = f"1.{rng.randint(50, 89)}"
    entries = (
        (Entry("date_of_birth", "出生日期 Data de nascimento", f"{person.born:%d-%m-%Y}",
               person.born.isoformat()), 0, 0, 26),
        (Entry("sex", "性別 Sexo", sex, person.sex), 28, 0, 12),
        (Entry("height", "身高 Altura", height), 41.5, 0, 12),
        (Entry("date_of_first_issue", "首次發證日期 1.ª Emissão", f"{first:%d-%m-%Y}", first.isoformat()), 0, 1, 21.5),
        (Entry("date_of_issue", "發證日期 Emissão", f"{issue:%d-%m-%Y}", issue.isoformat()), 23, 1, 19.5),
        (Entry("date_of_expiry", "有效期 Válido até", "------" if endless else f"{expiry:%d-%m-%Y}",
               "lifelong" if endless else expiry.isoformat()), 0, 2, 21.5),
    )  # fmt: skip
    for entry, column, row, room in entries:
        form.above(entry, x + column, y + row * 7.3, room)
