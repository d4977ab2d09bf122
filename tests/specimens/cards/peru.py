"""Peruvian identity documents (DNI): the blue card and the electronic one, fronts with their MRZ."""

from __future__ import annotations

import random
from datetime import date

from tests.specimens import mrz, numbers, people
from tests.specimens.canvas import INK, Style
from tests.specimens.cards.passport import upper
from tests.specimens.fonts import Pool, family
from tests.specimens.form import Entry, Form, blank, shift, specimen_mark
from tests.specimens.pictures import ghost, portrait
from tests.specimens.specimen import Specimen

_STATUS = {"F": ("SOLTERA", "CASADA", "VIUDA", "DIVORCIADA"), "M": ("SOLTERO", "CASADO", "VIUDO", "DIVORCIADO")}
_RED = (176, 48, 52)


def draw(rng: random.Random, pool: Pool, *, px_per_mm: float = 24.0, layout: str = "") -> Specimen:
    """The front in layout "blue" (dates in figures, number top right) or "electronic" (number top left)."""
    layout = layout or rng.choice(["blue", "blue", "electronic"])
    canvas = blank(rng, pool, px_per_mm)
    latin = family("latin", pool, rng)
    size = rng.uniform(0.95, 1.03)
    ink = rng.choice([(70, 84, 120), (84, 92, 112), (60, 84, 104)])
    form = Form(canvas, Style(latin.regular, 1.6 * size, ink), Style(latin.regular, 2.35 * size, INK), 2.75 * size)
    person = people.latin("spanish", pool, rng)
    second = people.pick("QUISPE HUAMÁN MAMANI FLORES ROJAS ÑAUPARI VÁSQUEZ CCORI CÁRDENAS SOLÍS", pool, rng)
    number = numbers.filled("99999999", rng)
    dx, dy = shift(canvas, 0.4)
    heading = Style(latin.bold, 2.1 * size, ink)
    canvas.text(4.0 + dx, 4.4 + dy, "REPÚBLICA DEL PERÚ", heading, role="mark")
    registry = "REGISTRO NACIONAL DE IDENTIFICACIÓN Y ESTADO CIVIL"
    canvas.text(31.2 + dx, 4.4 + dy, registry, heading.scaled(0.75), role="mark", max_mm=50)
    canvas.text(31.2 + dx, 7.4 + dy, "DOCUMENTO NACIONAL DE IDENTIDAD", heading.scaled(0.85), role="mark", max_mm=29.5)
    place = (4.0, 8.0) if layout == "electronic" else (61.5, 8.6)
    word = "CUI" if layout == "electronic" or rng.random() < 0.3 else "DNI"
    printed = f"{number}-{numbers.peru(number)}"
    pen = place[0] + dx + canvas.text(place[0] + dx, place[1] + dy, word, heading) + 1.0
    canvas.value("id_number", pen, place[1] + dy, printed, Style(latin.bold, 2.8 * size, _RED), truth=number)
    portrait(canvas, 4.0 + dx, 9.6 + dy, 17.5, 22.5)
    _fields(form, person, upper(second), (24.0 + dx, 11.6 + dy), electronic=layout == "electronic")
    expiry = _validity(form, 66.0 + dx, 12.6 + dy, Style(latin.regular, 2.35 * size, _RED))
    ghost(canvas, 74.5, 27.0, 6.2, 7.8)
    specimen_mark(canvas, 5.0, 35.2, latin.regular)
    holder = mrz.Holder(
        code="I", issuer="PER", number=number, last=f"{upper(person.last)} {upper(second)}", first=upper(person.first),
        nationality="PER", born=f"{person.born:%y%m%d}", sex=person.sex, expires=expiry,
    )  # fmt: skip
    face = family("ocrb", pool, rng).regular
    canvas.mrz(4.7 + rng.uniform(-0.6, 0.6), 40.6, mrz.td1(holder), face, line_mm=4.8)
    return canvas.finish("peru_id", layout=layout)


def _fields(form: Form, person: people.Person, second: str, at: tuple[float, float], *, electronic: bool) -> None:
    rng, (x, y) = form.canvas.rng, at
    born = person.born
    first_label = "Primer Apellido"
    form.above(Entry("last_name", first_label, upper(person.last)), x, y, 39)
    form.above(Entry("second_last_name", "Segundo Apellido", second), x, y + 5.2, 39)
    label = "Prenombres" if electronic else "Pre Nombres"
    form.above(Entry("first_name", label, upper(person.first)), x, y + 10.4, 39)
    form.canvas.text(x, y + 15.6, "Nacimiento: Fecha y Ubigeo", form.label)
    width = form.canvas.value("date_of_birth", x, y + 15.6 + form.step_mm, f"{born:%d %m %Y}", form.value,
                              truth=born.isoformat())  # fmt: skip
    ubigeo = numbers.filled("999999", rng)
    form.canvas.text(x + width + 2.5, y + 15.6 + form.step_mm, ubigeo, form.value, role="mark")
    form.above(Entry("sex", "Sexo", person.sex), x, y + 20.8, 6)
    form.above(Entry("marital_status", "Estado Civil", rng.choice(_STATUS[person.sex])[: 1 if electronic else None]),
               x + 10, y + 20.8, 20)  # fmt: skip


def _validity(form: Form, x: float, y: float, red: Style) -> date:
    rng = form.canvas.rng
    registered = people.issued(people.TODAY.replace(year=1990), rng, within_years=20)
    issue = max(registered, people.issued(people.TODAY.replace(year=1990), rng, within_years=7))
    expiry = people.later(issue, 8)
    entries = (
        ("date_of_registration", "Fecha Inscripción", registered, form.value),
        ("date_of_issue", "Fecha Emisión", issue, form.value),
        ("date_of_expiry", "Fecha Caducidad", expiry, red),
    )
    for row, (key, label, day, style) in enumerate(entries):
        form.above(Entry(key, label, f"{day:%d %m %Y}", day.isoformat()), x, y + row * 5.0, 17, value=style)
    return expiry
