"""Identity cards, residence permits, visas and licences: TD1, TD2, MRV-A, MRV-B, and cards without MRZ."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import date

from tests.specimens import mrz, people
from tests.specimens.canvas import MARK, Canvas, Style
from tests.specimens.cards import aamva
from tests.specimens.cards.passport import upper
from tests.specimens.dates import printed
from tests.specimens.fonts import Pool, family
from tests.specimens.form import Entry, Form, words
from tests.specimens.labels import LABELS
from tests.specimens.numbers import filled
from tests.specimens.pictures import CALM, portrait, signature, soft_background
from tests.specimens.specimen import Specimen
from tests.specimens.states import HELD_OUT_FIRST, STATES, State

LAYOUTS = ("td1", "td1_back", "td2", "visa_a", "visa_b", "labels", "licence", "aamva", "aamva_back")

_SIZES = {"td2": (105.0, 74.0), "visa_a": (120.0, 80.0), "visa_b": (105.0, 74.0)}
_ID1 = (85.6, 53.98)

_NUMBERS = {
    "DEU": "ccccccccc", "ESP": "AAA999999", "FRA": "XXXXXXXXX", "ITA": "AA99999AA", "POL": "AAA999999",
    "BEL": "599999999999", "ROU": "AA999999", "PRT": "99999999A", "NLD": "AXXXXXXX9", "TUR": "A99A99999",
    "AUT": "A99999999", "CZE": "999999999", "FIN": "X9999999X", "UTO": "D99999999",
}  # fmt: skip

_LICENCE = {
    "de": "FÜHRERSCHEIN", "fr": "PERMIS DE CONDUIRE", "es": "PERMISO DE CONDUCCIÓN", "it": "PATENTE DI GUIDA",
    "nl": "RIJBEWIJS", "pl": "PRAWO JAZDY",
}  # fmt: skip

_STREETS = {
    "de": ("Lindenstraße", "Am Hügel", "Gärtnerweg"), "fr": ("rue des Lilas", "avenue Molière", "chemin Vert"),
    "es": ("Calle Mayor", "Avda. del Río", "Plaza Nueva"), "it": ("Via Roma", "Via dei Mille", "Corso Italia"),
    "pl": ("ul. Długa", "ul. Kwiatowa", "ul. Źródlana"), "en": ("Mill Lane", "Station Road", "High Street"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Holder:
    """Everything that may be printed; dates as days."""

    state: State
    nation: State
    person: people.Person
    last: str
    first: str
    number: str
    personal: str
    issue: date
    expiry: date
    address: str


def draw(rng: random.Random, pool: Pool, *, px_per_mm: float = 24.0, layout: str = "", state: str = "") -> Specimen:
    """A card of one of the `LAYOUTS`, from the state (alpha-3) or a random one with Latin labels."""
    layout = layout or rng.choice(LAYOUTS)
    if layout.startswith("aamva"):
        return (aamva.draw_back if layout == "aamva_back" else aamva.draw_front)(rng, pool, px_per_mm=px_per_mm)
    codes = [c for c in STATES if c not in {"CHN", "TWN", "HKG", "JPN", "KOR", "THA", "RUS"}]
    codes = [c for c in codes if pool == "held_out" or c not in HELD_OUT_FIRST]
    holder = _holder(STATES[state or rng.choice(codes)], layout, pool, rng)
    size = _SIZES.get(layout, _ID1)
    canvas = Canvas(*size, px_per_mm=px_per_mm, rng=rng, pool=pool)
    soft_background(canvas, rng.choice(CALM), strength=rng.uniform(0.3, 1.2))
    card = _Card(canvas, holder, layout, rng)
    {"td1": card.td1, "td1_back": card.td1_back, "td2": card.td2, "labels": card.labels, "licence": card.licence}.get(
        layout, card.visa
    )()
    return canvas.finish("id_document", layout=f"{layout}/{holder.state.code}")


def _holder(state: State, layout: str, pool: Pool, rng: random.Random) -> _Holder:
    nation = state
    if layout.startswith("visa") or (layout == "td1" and rng.random() < 0.25):
        others = [s for s in STATES.values() if s.cultures[0] not in {"burmese"} and s.code not in {"HKG"}]
        nation = rng.choice([s for s in others if pool == "held_out" or s.code not in HELD_OUT_FIRST])
    person = people.of_culture(rng.choice(nation.cultures), pool, rng, third_sex=state.third_sex)
    last, first = (person.last, person.first) if person.last else (person.first, "")
    if not state.mixed_case or layout.startswith("visa"):
        last, first = (upper(name, turkish=nation.code == "TUR") for name in (last, first))
    issue = people.issued(person.born, rng, within_years=9)
    years = 1 if layout.startswith("visa") else 10
    number = filled(_NUMBERS.get(state.code, state.number), rng)
    if layout not in {"td1", "td1_back"}:
        number = number[:9]
    personal = filled(state.personal, rng) if state.personal else ""
    street = rng.choice(_STREETS.get(state.languages[0], _STREETS["en"]))
    place = rng.choice(state.places or ("CENTRAL",))
    address = f"{street} {rng.randint(1, 180)}, {place}"
    return _Holder(state, nation, person, last, first, number, personal, issue, people.later(issue, years), address)


class _Card:
    """Sets one card in any of the layouts."""

    def __init__(self, canvas: Canvas, holder: _Holder, layout: str, rng: random.Random) -> None:
        self.canvas, self.holder, self.layout, self.rng = canvas, holder, layout, rng
        body = family("latin_serif" if rng.random() < 0.12 else "latin", canvas.pool, rng)
        labels = family("latin", canvas.pool, rng)
        large = 1.2 if layout in _SIZES else 1.0
        size = large * rng.uniform(0.95, 1.04)
        colour = rng.choice([(92, 98, 112), (70, 84, 120), (104, 84, 88), (60, 64, 70)])
        weight = body.bold if rng.random() < 0.35 else body.regular
        self.label = Style(labels.regular, 1.65 * size, colour, body.regular)
        self.value = Style(weight, 2.65 * size, fallback=labels.regular)
        self.form = Form(canvas, self.label, self.value, 3.15 * size)
        self.heading = Style(labels.bold, 3.0 * large, tuple(int(c * 0.8) for c in colour))
        self.mark = Style(labels.regular, 2.2, MARK)
        self.pitch = 6.0 * large
        self.separator = rng.choice(["/", " / "])
        spread = 0.5 if canvas.pool == "tuning" else 0.8
        self.dx, self.dy = rng.uniform(-spread, spread), rng.uniform(-spread, spread) * 0.4

    def td1(self) -> None:
        """Photo, fields and MRZ on one face."""
        kind = "permit" if self.holder.nation is not self.holder.state else "card"
        self._head(kind, 21.5)
        portrait(self.canvas, 3.4 + self.dx, 7.6 + self.dy, 16.4, 20.8)
        grid = (("last", 0, 0), ("first", 0, 1), ("born", 0, 2), ("sex", 0.42, 2), ("nationality", 0.6, 2),
                ("card_number", 0, 3), ("expires", 0.6, 3))  # fmt: skip
        self._grid(grid, 22.0 + self.dx, 8.6 + self.dy, 61.0)
        self.canvas.text(4.0, 32.2, "SPECIMEN", self.mark, role="mark")
        self._td1_lines(kind)

    def td1_back(self) -> None:
        """A back: address, authority, day of issue, and the MRZ, which alone has the names."""
        holder = self.holder
        self.canvas.text(4.0 + self.dx, 5.4, _short(holder.state), self.heading.scaled(0.75), role="mark", max_mm=58)
        self.canvas.text(68.0, 5.4, "SPECIMEN", self.mark, role="mark")
        x, y = 4.0 + self.dx, 11.0 + self.dy
        self.form.above(Entry("address", self._words("address"), holder.address), x, y, 76)
        self._field("issued", x, y + 8.0, 30)
        if holder.state.authorities:
            self._field("authority", x + 34, y + 8.0, 42)
        self._td1_lines("card")
        truth = self.canvas.truth
        quad = self.canvas.quads["mrz"]
        line = self.canvas.mrz_lines[2].rstrip("<").split("<<")
        names = {"last_name": line[0], "first_name": line[1] if len(line) > 1 else ""}
        told = {key: name.replace("<", " ") for key, name in names.items() if name} | {
            "document_number": holder.number, "nationality": holder.nation.code, "issuing_country": holder.state.code,
            "date_of_birth": holder.person.born.isoformat(), "sex": holder.person.sex,
            "date_of_expiry": holder.expiry.isoformat(),
        }  # fmt: skip
        for key, value in told.items():
            truth[key] = value
            self.canvas.quads[key] = quad

    def td2(self) -> None:
        """The larger card with two lines of 36."""
        self._head("card", 33.0)
        portrait(self.canvas, 4.0 + self.dx, 9.5 + self.dy, 24.5, 32.0)
        grid = (("last", 0, 0), ("first", 0, 1), ("nationality", 0, 2), ("sex", 0.62, 2), ("born", 0, 3),
                ("place", 0.5, 3), ("card_number", 0, 4), ("expires", 0.5, 4), ("issued", 0, 5),
                ("authority", 0.5, 5))  # fmt: skip
        self._grid(grid, 32.5 + self.dx, 11.5 + self.dy, 69.0)
        self.canvas.text(5.0, 48.0, "SPECIMEN", self.mark, role="mark")
        signature(self.canvas, 6.0, 49.5, 18.0, 4.0)
        lines = mrz.td2(self._mrz_holder("ID", ""))
        self.canvas.mrz(6.0 + self.dx, 62.5, lines, family("ocrb", self.canvas.pool, self.rng).regular, line_mm=6.35)

    def visa(self) -> None:
        """A visa sticker of either size."""
        wide = self.layout == "visa_a"
        self._head("visa", 33.0)
        portrait(self.canvas, 4.5 + self.dx, 11.0 + self.dy, 24.5, 31.0)
        grid = (("valid_from", 0, 0), ("valid_until", 0.4, 0), ("card_number", 0, 1), ("place_of_issue", 0.5, 1),
                ("last", 0, 2), ("first", 0, 3), ("nationality", 0, 4), ("sex", 0.3, 4), ("born", 0.5, 4))  # fmt: skip
        self._grid(grid, 33.0 + self.dx, 13.0 + self.dy, 82.0 if wide else 68.0)
        self.canvas.text(5.5, 49.0, "SPECIMEN", self.mark, role="mark")
        lines = mrz.visa(self._mrz_holder("V", ""), width=44 if wide else 36)
        y = 67.0 if wide else 61.5
        self.canvas.mrz(
            3.8 if wide else 6.0, y, lines, family("ocrb", self.canvas.pool, self.rng).regular, line_mm=6.35
        )

    def labels(self) -> None:
        """A front with labels only."""
        self._head("card", 26.0)
        portrait(self.canvas, 3.6 + self.dx, 10.0 + self.dy, 20.5, 26.5)
        grid = (("last", 0, 0), ("first", 0, 1), ("born", 0, 2), ("sex", 0.5, 2), ("nationality", 0.66, 2),
                ("place", 0, 3), ("card_number", 0, 4), ("personal", 0.48, 4), ("issued", 0, 5),
                ("expires", 0.48, 5))  # fmt: skip
        self.pitch = 6.9
        self._grid(grid, 26.5 + self.dx, 10.2 + self.dy, 56.5)
        self.canvas.text(4.4, 43.0, "SPECIMEN", self.mark, role="mark")
        signature(self.canvas, 5.0, 45.0, 16.0, 4.0)

    def licence(self) -> None:
        """A driving licence in the numbered form of Directive 2006/126/EC, annex I."""
        holder, canvas = self.holder, self.canvas
        day = "dots" if self.rng.random() < 0.7 else "slashes"
        title = _LICENCE.get(holder.state.languages[0], "DRIVING LICENCE")
        canvas.text(16.0, 6.0, title, self.heading, role="mark", max_mm=34)
        canvas.text(51.0, 6.0, _short(holder.state), self.heading.scaled(0.7), role="mark", max_mm=32)
        canvas.text(5.0, 6.0, holder.state.mrz_code[:3].rstrip("<"), self.heading, role="mark")
        portrait(canvas, 3.6 + self.dx, 12.0 + self.dy, 20.5, 26.5)
        categories = " ".join(self.rng.sample(["AM", "A1", "B", "BE", "C1", "L", "T"], self.rng.randint(2, 5)))
        place = self.rng.choice(holder.state.places or ("CENTRAL",))
        issue, expiry, born = (printed(d, day) for d in (holder.issue, holder.expiry, holder.person.born))
        rows = (
            [Entry("last_name", "1.", holder.last)], [Entry("first_name", "2.", holder.first)],
            [Entry("date_of_birth", "3.", born, holder.person.born.isoformat())],
            [Entry("date_of_issue", "4a.", issue, holder.issue.isoformat()),
             Entry("authority", "4c.", self.rng.choice(holder.state.authorities or ("CENTRAL OFFICE",)))],
            [Entry("date_of_expiry", "4b.", expiry, holder.expiry.isoformat())],
            [Entry("document_number", "5.", filled(self.rng.choice(["99/99/9999", "X999999XX99"]), self.rng))],
        )  # fmt: skip
        x, y = 27.0 + self.dx, 14.5 + self.dy
        for index, row in enumerate(rows):
            pen = x
            for entry in row:
                if entry.text:
                    pen = self.form.beside(entry, pen, y + index * 5.2, 82.0 - pen) + 2.5
            if row[0].key == "date_of_birth":
                canvas.text(pen, y + index * 5.2, place, self.value, role="mark", max_mm=82 - pen)
        signature(canvas, x + 4, y + 28.3, 18, 3.6)
        canvas.text(x, y + 31.2, "7.", self.label)
        self.form.beside(Entry("categories", "9.", categories), x, y + 36.4, 55)
        canvas.truth["issuing_country"] = holder.state.code
        canvas.quads["issuing_country"] = canvas.lines[2].quad
        canvas.text(5.0, 44.0, "SPECIMEN", self.mark, role="mark")

    def _head(self, kind: str, x: float) -> None:
        state, y = self.holder.state, 5.4 if self.layout not in _SIZES else 6.6
        title = self.separator.join(upper(w) for w in words(kind, state.languages, "|", most=2).split("|"))
        left = self.canvas.text(
            3.6 + self.dx, y, _short(state), self.heading.scaled(0.8), role="mark", max_mm=self.canvas.width_mm * 0.46
        )
        room = self.canvas.width_mm - 3.6 - left - 8.0
        start = max(x, 3.6 + left + 3.0)
        self.canvas.text(
            start, y, title, self.heading.scaled(0.8), role="mark", max_mm=min(room, self.canvas.width_mm - start - 3)
        )

    def _grid(self, grid: tuple[tuple[str, float, int], ...], left: float, top: float, width: float) -> None:
        rows = [[(n, share) for n, share, line in grid if line == row and self._print(n)[1]] for row in range(7)]
        for row, cells in enumerate(cells for cells in rows if cells):
            for index, (name, share) in enumerate(cells):
                end = cells[index + 1][1] if index + 1 < len(cells) else 1.0
                room = width * (end - share) - (1.4 if end < 1.0 else 0.0)
                self._field(name, left + width * share, top + row * self.pitch, room)

    def _field(self, name: str, x: float, y: float, room: float) -> None:
        key, text, truth = self._print(name)
        label = self._words(name)
        while self.separator in label and self.canvas.length_mm(label, self.label) > room * 1.3:
            label = label.rsplit(self.separator, 1)[0]
        self.form.above(Entry(key, label, text, truth), x, y, room)

    def _words(self, name: str) -> str:
        name = "name" if name == "last" and not self.holder.first else name
        languages = [*self.holder.state.languages, "en"]
        if not any(LABELS.get(language, {}).get(name) for language in languages):
            return name
        return words(name, languages, self.separator, most=2 if self.layout in {"td1", "labels"} else 3)

    def _print(self, name: str) -> tuple[str, str, str]:
        """Key, print and value of a field by its name in the label table."""
        holder, style = self.holder, "en_plain" if self.holder.state.dates == "zh_month" else self.holder.state.dates
        day = {"born": holder.person.born, "issued": holder.issue, "valid_from": holder.issue, "expires": holder.expiry,
               "valid_until": holder.expiry}  # fmt: skip
        keys = {"born": "date_of_birth", "issued": "date_of_issue", "valid_from": "date_of_issue",
                "expires": "date_of_expiry", "valid_until": "date_of_expiry"}  # fmt: skip
        if name in day:
            return keys[name], printed(day[name], style), day[name].isoformat()
        texts = {
            "last": ("last_name", holder.last, ""), "first": ("first_name", holder.first, ""),
            "nationality": ("nationality", holder.nation.code, holder.nation.code),
            "sex": ("sex", holder.person.sex, ""), "card_number": ("document_number", holder.number, ""),
            "personal": ("id_number", holder.personal, ""),
            "authority": ("authority", (holder.state.authorities or ("",))[0], ""),
        }  # fmt: skip
        return texts.get(name, ("", "", ""))

    def _td1_lines(self, kind: str) -> None:
        holder = self.holder
        optional = "".join(c for c in holder.personal if c.isalnum())[:15] if len(holder.number) <= 9 else ""
        code = "AR" if kind == "permit" else self.rng.choice(["I", "ID", "I", "C"])
        lines = mrz.td1(self._mrz_holder(code, optional))
        x = 4.7 + self.rng.uniform(-0.7, 0.7)
        self.canvas.mrz(x, 39.6, lines, family("ocrb", self.canvas.pool, self.rng).regular, line_mm=4.9)

    def _mrz_holder(self, code: str, optional: str) -> mrz.Holder:
        holder = self.holder
        self.canvas.truth["issuing_country"] = holder.state.code
        self.canvas.quads.setdefault("issuing_country", self.canvas.lines[0].quad)
        return mrz.Holder(
            code=code, issuer=holder.state.mrz_code, number=holder.number, last=holder.last, first=holder.first,
            nationality=holder.nation.mrz_code, born=f"{holder.person.born:%y%m%d}", sex=holder.person.sex,
            expires=holder.expiry, optional=optional, plain_umlauts=holder.nation.plain_umlauts,
        )  # fmt: skip


def _short(state: State) -> str:
    return state.name if len(state.name) <= 38 else "UNITED KINGDOM"
