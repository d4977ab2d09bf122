"""Chilean identity cards: fronts of 2013 and 2024, and the back with the MRZ."""

from __future__ import annotations

import random
from datetime import date

from tests.specimens import mrz, numbers, people
from tests.specimens.canvas import INK, Style
from tests.specimens.cards.passport import upper
from tests.specimens.fonts import Pool, family
from tests.specimens.form import Entry, Form, blank, shift, specimen_mark
from tests.specimens.labels import MONTHS
from tests.specimens.pictures import ghost, portrait, signature
from tests.specimens.specimen import Specimen

_MONTHS = tuple(m[:3] for m in MONTHS["es"])
_PLACES = ("SANTIAGO", "VIÑA DEL MAR", "CONCEPCIÓN", "ÑUÑOA", "PUNTA ARENAS", "VALDIVIA", "CURICÓ", "PEÑALOLÉN")
_WORK = ("PROFESORA", "INGENIERO CIVIL", "ENFERMERA", "DISEÑADOR", "MÚSICO", "ABOGADA", "TÉCNICO", "NO INFORMADA")


def run_number(rng: random.Random) -> str:
    """A RUN as printed, `12.345.678-5`."""
    body = rng.randint(4_000_000, 26_999_999)
    return f"{body:,}".replace(",", ".") + f"-{numbers.chile(body)}"


def _day(day: date) -> str:
    return f"{day.day:02d} {_MONTHS[day.month - 1]} {day.year}"


def draw(rng: random.Random, pool: Pool, *, px_per_mm: float = 24.0, layout: str = "") -> Specimen:
    """The front in layout "2013" or "2024"."""
    layout = layout or rng.choice(["2013", "2024"])
    canvas = blank(rng, pool, px_per_mm)
    latin = family("latin", pool, rng)
    size = rng.uniform(0.95, 1.03)
    ink = rng.choice([(70, 84, 120), (84, 92, 112), (104, 84, 88)])
    form = Form(canvas, Style(latin.regular, 1.65 * size, ink), Style(latin.bold, 2.5 * size, INK), 2.95 * size)
    person = people.latin("spanish", pool, rng)
    dx, dy = shift(canvas, 0.4)
    heading = Style(latin.bold, 2.3 * size, ink)
    canvas.text(24.0 + dx, 4.6 + dy, "REPÚBLICA DE CHILE", heading, role="mark")
    canvas.text(52.0 + dx, 4.6 + dy, "CÉDULA DE IDENTIDAD", heading, role="mark", max_mm=30)
    service = "SERVICIO DE REGISTRO CIVIL E IDENTIFICACIÓN"
    canvas.text(24.0 + dx, 7.4 + dy, service, heading.scaled(0.7), role="mark", max_mm=48)
    left = 4.0 if layout == "2013" else 60.5
    portrait(canvas, left + dx, 11.0 + dy, 20.5, 26.0)
    x, y = (26.5 if layout == "2013" else 5.0) + dx, 11.6 + dy
    second = people.pick("SOTO MUÑOZ ROJAS PEÑA CONTRERAS SEPÚLVEDA IBÁÑEZ TAPIA ARAYA NÚÑEZ", pool, rng)
    canvas.text(x, y, "APELLIDOS", form.label)
    canvas.value("last_name", x, y + form.step_mm, upper(person.last), form.value, max_mm=50)
    canvas.value("last_name", x, y + form.step_mm + 3.2, second, form.value, max_mm=50)
    form.above(Entry("first_name", "NOMBRES", upper(person.first)), x, y + 9.3, 50)
    _rows(form, person, x, y + 15.4)
    run = run_number(rng)
    pen = canvas.text(5.0 + dx, 49.8 + dy, "RUN", form.label.scaled(1.3)) + 6.2 + dx
    canvas.value("id_number", pen, 49.8 + dy, run, Style(latin.bold, 3.2 * size, INK))
    specimen_mark(canvas, 66.0, 50.0, latin.regular)
    if layout == "2024":
        ghost(canvas, 72.0, 38.2, 7.2, 8.8)
    else:
        signature(canvas, 7.0, 39.5, 15.0, 4.0)
    return canvas.finish("chile_id", layout=layout)


def _rows(form: Form, person: people.Person, x: float, y: float) -> None:
    rng = form.canvas.rng
    issue = people.issued(person.born, rng, within_years=9)
    expiry = people.later(issue, 10).replace(month=person.born.month, day=min(person.born.day, 28))
    nation, code = rng.choice(
        [("CHILENA", "CHL")] * 6 + [("PERUANA", "PER"), ("COLOMBIANA", "COL"), ("ARGENTINA", "ARG")]
    )
    number = rng.choice([numbers.filled("199.999.999", rng), numbers.filled("A99999999", rng)])
    rows = (
        (Entry("nationality", "NACIONALIDAD", nation, code), Entry("sex", "SEXO", person.sex)),
        (Entry("date_of_birth", "FECHA DE NACIMIENTO", _day(person.born), person.born.isoformat()),
         Entry("document_number", "NÚMERO DOCUMENTO", number)),
        (Entry("date_of_issue", "FECHA DE EMISIÓN", _day(issue), issue.isoformat()),
         Entry("date_of_expiry", "FECHA DE VENCIMIENTO", _day(expiry), expiry.isoformat())),
    )  # fmt: skip
    for index, (first, second) in enumerate(rows):
        form.above(first, x, y + index * 6.2, 25)
        form.above(second, x + 27, y + index * 6.2, 25)


def draw_back(rng: random.Random, pool: Pool, *, px_per_mm: float = 24.0) -> Specimen:
    """The back: birth place, profession, MRZ."""
    canvas = blank(rng, pool, px_per_mm)
    latin = family("latin", pool, rng)
    size = rng.uniform(0.95, 1.04)
    form = Form(canvas, Style(latin.regular, 1.9 * size, (84, 92, 112)), Style(latin.regular, 2.5 * size, INK), 3.0)
    person = people.latin("spanish", pool, rng)
    dx, dy = shift(canvas)
    x, y = 5.0 + dx, 9.0 + dy
    form.beside(
        Entry("place_of_birth", rng.choice(["Nació en:", "NACIÓ EN"]), people.pick(_PLACES, pool, rng)), x, y, 60
    )
    form.beside(
        Entry("profession", rng.choice(["Profesión:", "PROFESIÓN"]), people.pick(_WORK, pool, rng)), x, y + 5.6, 60
    )
    specimen_mark(canvas, 67.0, 8.0, latin.regular)
    run = run_number(rng).replace(".", "").replace("-", "<")
    holder = mrz.Holder(
        code="IN", issuer="CHL", number=numbers.filled("A99999999", rng), last=upper(person.last),
        first=upper(person.first), nationality="CHL", born=f"{person.born:%y%m%d}", sex=person.sex,
        expires=people.later(people.TODAY, 5), optional_second=run,
    )  # fmt: skip
    face = family("ocrb", pool, rng).regular
    canvas.mrz(4.7 + rng.uniform(-0.6, 0.6), 39.6, mrz.td1(holder), face, line_mm=4.9)
    return canvas.finish("chile_id_back", layout="2013")
