"""Burmese papers: the national registration card, front and back, and the driving licence."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import date

from tests.specimens import names_asian, numbers, people
from tests.specimens.canvas import INK, Canvas, Style
from tests.specimens.fonts import Pool, family
from tests.specimens.form import Entry, Form, blank, shift, specimen_mark
from tests.specimens.pictures import portrait
from tests.specimens.specimen import Specimen

_DIGITS = str.maketrans("0123456789", "၀၁၂၃၄၅၆၇၈၉")
_CLASSES = (("နိုင်", "N"), ("နိုင်", "N"), ("နိုင်", "N"), ("ဧည့်", "E"), ("ပြု", "P"))
_BLOOD = ("A", "B", "AB", "O")


@dataclass(frozen=True, slots=True)
class _Holder:
    sex: str
    name: str
    name_en: str
    father: str
    number: str
    number_en: str
    born: date
    issue: date


def burmese_digits(text: str) -> str:
    """The text with Burmese digits."""
    return text.translate(_DIGITS)


def _name(rng: random.Random, pool: Pool) -> tuple[str, str]:
    words = [people.pick_row(names_asian.BURMESE_WORDS, pool, rng) for _ in range(rng.randint(2, 4))]
    return "".join(w[0] for w in words), " ".join(w[1] for w in words)


def _holder(rng: random.Random, pool: Pool) -> _Holder:
    name, name_en = _name(rng, pool)
    father, _ = _name(rng, pool)
    sex = people.sex(rng)
    state, township, township_en = people.pick_row(names_asian.BURMESE_TOWNSHIPS, pool, rng)
    kind, kind_en = rng.choice(_CLASSES)
    six = numbers.filled("999999", rng)
    born = people.birthday(rng, youngest=18)
    title, title_en = ("ဦး", "U") if sex == "M" else ("ဒေါ်", "Daw")
    return _Holder(
        sex, title + name, f"{title_en} {name_en}", "ဦး" + father, burmese_digits(f"{state}/{township}({kind}){six}"),
        f"{state}/{township_en}({kind_en}){six}", born, people.issued(born, rng, within_years=25),
    )  # fmt: skip


def _form(canvas: Canvas, size_mm: float = 2.6) -> Form:
    rng = canvas.rng
    burmese, latin = family("myanmar", canvas.pool, rng), family("latin", canvas.pool, rng)
    size = rng.uniform(0.95, 1.03)
    ink = rng.choice([(60, 70, 84), (88, 60, 64), (54, 80, 66)])
    label = Style(burmese.regular, 2.2 * size, ink, latin.regular)
    return Form(canvas, label, Style(burmese.regular, size_mm * size, INK, latin.regular), 4.2)


def draw(rng: random.Random, pool: Pool, *, px_per_mm: float = 24.0) -> Specimen:
    """The card's front."""
    canvas = blank(rng, pool, px_per_mm, size=(88.0, 60.0))
    form, holder = _form(canvas), _holder(rng, pool)
    dx, dy = shift(canvas)
    canvas.text(44.0, 6.2, "နိုင်ငံသားစိစစ်ရေးကတ်ပြား", form.value.scaled(1.15), role="mark", anchor="m")
    x = 5.0 + dx
    form.beside(Entry("id_number", "အမှတ်", holder.number), x, 12.6 + dy, 52)
    issue = burmese_digits(f"{holder.issue.day}-{holder.issue.month}-{holder.issue.year}")
    form.beside(Entry("date_of_issue", "ရက်စွဲ", issue, holder.issue.isoformat()), x, 18.2 + dy, 50)
    form.beside(Entry("name", "အမည်", holder.name), x, 23.8 + dy, 52)
    form.beside(Entry("father_name", "အဘအမည်", holder.father), x, 29.4 + dy, 52)
    born = burmese_digits(f"{holder.born.day}-{holder.born.month}-{holder.born.year}")
    form.beside(Entry("date_of_birth", "မွေးသက္ကရာဇ်", born, holder.born.isoformat()), x, 35.0 + dy, 52)
    faith = people.pick(names_asian.BURMESE_FAITHS, pool, rng)
    form.beside(Entry("race_religion", "လူမျိုး/ကိုးကွယ်သည့်ဘာသာ", faith), x, 40.6 + dy, 56)
    feet, inches = rng.randint(4, 5), rng.randint(0, 11)
    height = f"{feet}'{inches}\""
    end = form.beside(Entry("height", "အရပ်", burmese_digits(height), height), x, 46.2 + dy, 26)
    form.beside(Entry("blood_type", "သွေးအုပ်စု", rng.choice(_BLOOD)), end + 5.0, 46.2 + dy, 30)
    mark = people.pick(names_asian.BURMESE_MARKS, pool, rng)
    form.beside(Entry("distinguishing_marks", "ထင်ရှားသည့်အမှတ်အသား", mark), x, 52.0 + dy, 78)
    portrait(canvas, 63.5 + dx, 12.0 + dy, 19.0, 24.0)
    specimen_mark(canvas, 66.0, 41.5, form.value.fallback or form.value.face)
    return canvas.finish("myanmar_id", layout="new")


def draw_back(rng: random.Random, pool: Pool, *, px_per_mm: float = 24.0) -> Specimen:
    """The card's back."""
    canvas = blank(rng, pool, px_per_mm, size=(88.0, 60.0))
    form = _form(canvas)
    dx, dy = shift(canvas)
    x, y = 6.0 + dx, 12.0 + dy
    serial = burmese_digits(numbers.filled("999999", rng))
    letter = rng.choice(["က", "ခ", "ဂ", "ဃ", "စ"])
    form.beside(Entry("serial_number", "ကတ်ပြားအမှတ်", f"{letter}-{serial}"), x, y, 60)
    form.beside(Entry("occupation", "အလုပ်အကိုင်", people.pick(names_asian.BURMESE_WORK, pool, rng)), x, y + 8.0, 60)
    place = people.pick(names_asian.BURMESE_PLACES, pool, rng, separator="|")
    ward = people.pick(names_asian.BURMESE_WARDS, pool, rng)
    house = burmese_digits(str(rng.randint(1, 300)))
    form.beside(Entry("address", "နေရပ်လိပ်စာ", f"အမှတ်{house}၊ {ward}၊ {place}"), x, y + 16.0, 76)
    canvas.text(x, y + 30.0, "ထိုးမြဲလက်မှတ်", form.label)
    specimen_mark(canvas, 66.0, 53.0, form.value.fallback or form.value.face)
    return canvas.finish("myanmar_id_back", layout="new")


def draw_licence(rng: random.Random, pool: Pool, *, px_per_mm: float = 24.0) -> Specimen:
    """The driving licence, in both scripts."""
    canvas = blank(rng, pool, px_per_mm)
    form, holder = _form(canvas, 2.4), _holder(rng, pool)
    latin = Style(form.value.fallback or form.value.face, 2.35, INK)
    dx, dy = shift(canvas)
    canvas.text(43.0, 5.0, "ယာဉ်မောင်းလိုင်စင်", form.value.scaled(1.1), role="mark", anchor="m")
    canvas.text(43.0, 8.6, "DRIVING LICENCE", latin, role="mark", anchor="m")
    portrait(canvas, 4.0 + dx, 12.0 + dy, 19.0, 24.0)
    x, y = 26.0 + dx, 13.4 + dy
    issue = people.issued(holder.born, rng, within_years=4)
    expiry = people.later(issue, 5, rng)
    number = f"{rng.choice('ABCDE')}/{numbers.filled('999999', rng)}/{issue:%y}"
    rows = (
        ("အမှတ်", "No", "document_number", number, ""),
        ("အမည်", "Name", "name", holder.name, ""),
        ("", "", "name_en", holder.name_en, ""),
        ("မှတ်ပုံတင်အမှတ်", "NRC No", "id_number", holder.number, ""),
        ("မွေးသက္ကရာဇ်", "D.O.B", "date_of_birth", f"{holder.born:%d-%m-%Y}", holder.born.isoformat()),
        ("သွေးအုပ်စု", "Blood Type", "blood_type", rng.choice(_BLOOD), ""),
        ("ထုတ်ပေးရက်", "Issued", "date_of_issue", f"{issue:%d-%m-%Y}", issue.isoformat()),
        ("ကုန်ဆုံးရက်", "Valid up to", "date_of_expiry", f"{expiry:%d-%m-%Y}", expiry.isoformat()),
    )
    for index, (word, english, key, text, truth) in enumerate(rows):
        base = y + index * 4.9
        if word:
            width = canvas.text(x, base, word, form.label.scaled(0.9))
            canvas.text(x + width + 0.8, base, english, latin.scaled(0.8))
        canvas.value(key, x + 30.0, base, text, form.value, truth=truth, max_mm=27)
    categories = rng.choice(["A", "B", "A B", "B C", "D"])
    canvas.text(5.0 + dx, 41.0 + dy, "Class", latin.scaled(0.8))
    canvas.value("categories", 11.5 + dx, 41.0 + dy, categories, latin)
    specimen_mark(canvas, 5.0, 50.5, latin.face)
    return canvas.finish("myanmar_driving_licence", layout="card")
