"""North American licences: the front with numbered labels, the back with a PDF417 (AAMVA card design standard)."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import date

from tests.specimens import numbers, people
from tests.specimens.barcodes import pdf417
from tests.specimens.canvas import INK, Canvas, Style
from tests.specimens.fonts import Pool, family
from tests.specimens.form import Entry, Form, blank, shift, specimen_mark
from tests.specimens.pictures import ghost, portrait, signature
from tests.specimens.specimen import Specimen

_STATES = (
    ("CALIFORNIA", "CA", "636014", "A9999999", "SACRAMENTO", "USA"),
    ("NEW YORK", "NY", "636001", "999999999", "ALBANY", "USA"),
    ("TEXAS", "TX", "636015", "99999999", "AUSTIN", "USA"),
    ("FLORIDA", "FL", "636010", "A999999999999", "MIAMI", "USA"),
    ("WASHINGTON", "WA", "636045", "WDLAAAA999XX", "SPOKANE", "USA"),
    ("ONTARIO", "ON", "636012", "A9999-99999-99999", "OTTAWA", "CAN"),
    ("BRITISH COLUMBIA", "BC", "636028", "9999999", "VICTORIA", "CAN"),
    ("OHIO", "OH", "636023", "AA999999", "DAYTON", "USA"),
)
_STREETS = ("MAIN ST", "OAK AVE", "N 5TH ST", "LAKEVIEW DR", "W ELM BLVD", "COUNTY RD 12")


@dataclass(frozen=True, slots=True)
class _Holder:
    state: tuple[str, str, str, str, str, str]
    person: people.Person
    number: str
    street: str
    postcode: str
    issue: date
    expiry: date

    @property
    def names(self) -> tuple[str, str]:
        """Last and given names as printed."""
        return self.person.last.upper(), self.person.first.upper()

    def day(self, value: date) -> str:
        """A date as that country prints it."""
        return f"{value:%m/%d/%Y}" if self.state[5] == "USA" else f"{value:%Y/%m/%d}"


def _holder(rng: random.Random, pool: Pool) -> _Holder:
    state = rng.choice(_STATES[0::2] if pool == "tuning" else _STATES[1::2])
    person = people.latin(rng.choice(["english", "english", "spanish", "indian"]), pool, rng)
    plain = people.Person(_bare(person.last), _bare(person.first), person.sex, people.birthday(rng, youngest=16))
    issue = people.issued(plain.born, rng, within_years=7)
    postcode = numbers.filled("99999", rng) if state[5] == "USA" else numbers.filled("K1A 0A9", rng)
    street = f"{rng.randint(10, 9900)} {rng.choice(_STREETS)}"
    return _Holder(state, plain, numbers.filled(state[3], rng), street, postcode, issue, people.later(issue, 8))


def _bare(name: str) -> str:
    """Names on these cards have no accents."""
    table = str.maketrans("ÁÉÍÓÚÑáéíóúñüÜ", "AEIOUNaeiounuU")
    return name.translate(table)


def _truth(canvas: Canvas, holder: _Holder) -> dict[str, str]:
    last, first = holder.names
    return {
        "document_number": holder.number, "last_name": last, "first_name": first, "sex": holder.person.sex,
        "issuing_country": holder.state[5], "date_of_birth": holder.person.born.isoformat(),
        "date_of_issue": holder.issue.isoformat(), "date_of_expiry": holder.expiry.isoformat(),
        "address": f"{holder.street} {holder.state[4]} {holder.state[1]} {holder.postcode}",
    }  # fmt: skip


def draw_front(rng: random.Random, pool: Pool, *, px_per_mm: float) -> Specimen:
    """The front: numbered labels with the codes that the standard prints beside them."""
    canvas, holder = blank(rng, pool, px_per_mm), _holder(rng, pool)
    latin = family("latin", pool, rng)
    size = rng.uniform(0.95, 1.03)
    form = Form(canvas, Style(latin.regular, 1.6 * size, (60, 84, 140)), Style(latin.bold, 2.45 * size, INK), 2.9)
    dx, dy = shift(canvas)
    canvas.text(4.0 + dx, 6.2 + dy, holder.state[0], Style(latin.bold, 4.2, (60, 84, 140)), role="mark", max_mm=38)
    canvas.text(44.0 + dx, 6.2 + dy, "DRIVER LICENSE", Style(latin.bold, 3.2, INK), role="mark", max_mm=28)
    canvas.text(
        76.0 + dx, 6.2 + dy, holder.state[5], Style(latin.regular, 2.4, INK), role="value", key="issuing_country"
    )
    canvas.truth["issuing_country"] = holder.state[5]
    portrait(canvas, 4.0 + dx, 11.0 + dy, 22.0, 28.0)
    x, y, room = 29.0 + dx, 13.0 + dy, 52.0
    last, first = holder.names
    form.beside(Entry("document_number", "4d DL", holder.number), x, y, room, value=form.value.scaled(1.15))
    form.beside(Entry("date_of_expiry", "4b EXP", holder.day(holder.expiry), holder.expiry.isoformat()), x, y + 4.8, 26)
    form.beside(Entry("last_name", "1 LN", last), x, y + 9.6, room)
    form.beside(Entry("first_name", "2 FN", first), x, y + 13.6, room)
    canvas.text(x, y + 17.6, "8", form.label)
    canvas.value("address", x + 2.6, y + 17.6, holder.street, form.value.scaled(0.9), max_mm=40)
    second = f"{holder.state[4]} {holder.state[1]} {holder.postcode}"
    canvas.value("address", x + 2.6, y + 20.9, second, form.value.scaled(0.9), max_mm=40)
    born = Entry("date_of_birth", "3 DOB", holder.day(holder.person.born), holder.person.born.isoformat())
    form.beside(born, x, y + 25.4, 30, value=form.value.scaled(1.1))
    end = form.beside(Entry("sex", "15 SEX", holder.person.sex), x, y + 29.8, 14)
    canvas.text(end + 3.0, y + 29.8, "16 HGT 5'-08\"", form.label, role="mark")
    form.beside(Entry("categories", "9 CLASS", rng.choice(["C", "D", "G", "M", "5"])), x + 34, y + 29.8, 16)
    form.beside(Entry("date_of_issue", "4a ISS", holder.day(holder.issue), holder.issue.isoformat()), x, y + 34.2, 30)
    ghost(canvas, 72.0, 29.5, 8.0, 10.2)
    signature(canvas, 6.0, 41.0, 17.0, 4.0)
    specimen_mark(canvas, 6.0, 50.0, latin.regular)
    return canvas.finish("id_document", layout=f"aamva/{holder.state[1]}")


def draw_back(rng: random.Random, pool: Pool, *, px_per_mm: float) -> Specimen:
    """The back: everything is in the barcode."""
    canvas, holder = blank(rng, pool, px_per_mm), _holder(rng, pool)
    latin = family("latin", pool, rng)
    canvas.rectangle(0, 4.0, canvas.width_mm, 12.0, (52, 52, 56))
    box = (8.0, 17.0, 69.0, 17.0)
    pdf417(canvas, *box, _message(holder))
    canvas.text(8.0, 41.0, "CLASS: C  END: NONE  REST: NONE", Style(latin.regular, 2.2, INK), role="mark")
    specimen_mark(canvas, 66.0, 50.0, latin.regular)
    quad = canvas.box(box[0], box[1], box[0] + box[2], box[1] + box[3])
    for key, value in _truth(canvas, holder).items():
        canvas.truth[key], canvas.quads[key] = value, quad
    return canvas.finish("id_document", layout=f"aamva_back/{holder.state[1]}")


def _message(holder: _Holder) -> str:
    """The data elements as the standard orders them (AAMVA 2020, annex D): header, then one DL subfile."""
    _, short, issuer, _, city, country = holder.state
    first, _, middle = holder.person.first.upper().partition(" ")
    form = "%m%d%Y" if country == "USA" else "%Y%m%d"
    sex = {"M": "1", "F": "2"}.get(holder.person.sex, "9")
    elements = (
        f"DAQ{holder.number}", f"DCS{holder.names[0]}", "DDEN", f"DAC{first}", "DDFN", f"DAD{middle or 'NONE'}", "DDGN",
        "DCAC", "DCBNONE", "DCDNONE", f"DBD{holder.issue:{form}}", f"DBB{holder.person.born:{form}}",
        f"DBA{holder.expiry:{form}}", f"DBC{sex}", "DAU068 in", "DAYBRO", f"DAG{holder.street}", f"DAI{city}",
        f"DAJ{short}", f"DAK{holder.postcode.replace(' ', '')}", "DCF00000000", f"DCG{country}",
    )  # fmt: skip
    body = "DL" + "\n".join(elements) + "\r"
    return f"@\n\x1e\rANSI {issuer}090001DL0031{len(body):04d}{body}"
