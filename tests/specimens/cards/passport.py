"""Passports in the form of ICAO 9303-4 (TD3): the data page of some fifty issuing states, in four arrangements."""

from __future__ import annotations

import random
from dataclasses import dataclass, field, replace
from datetime import date

from tests.specimens import mrz, names_chinese, people
from tests.specimens.canvas import MARK, Canvas, Style
from tests.specimens.dates import printed
from tests.specimens.fonts import Family, Pool, family
from tests.specimens.labels import LABELS
from tests.specimens.numbers import filled
from tests.specimens.pictures import CALM, ghost, portrait, signature, soft_background
from tests.specimens.specimen import Specimen
from tests.specimens.states import HELD_OUT_FIRST, STATES, State

WIDTH_MM, HEIGHT_MM = 125.0, 88.0

Row = tuple[tuple[str, float], ...]
"""Fields of one row with the share of the column's width at which each begins."""

_TOP: Row = (("type", 0.0), ("code", 0.2), ("number", 0.56))

LAYOUTS: dict[str, tuple[Row, ...]] = {
    "classic": (
        _TOP, (("last", 0.0),), (("first", 0.0),), (("nationality", 0.0), ("personal", 0.52)),
        (("born", 0.0), ("sex", 0.42), ("place", 0.56)), (("issued", 0.0), ("authority", 0.42)),
        (("expires", 0.0), ("signature", 0.5)),
    ),
    "compact": (
        _TOP, (("last", 0.0),), (("first", 0.0),), (("nationality", 0.0), ("born", 0.55)),
        (("sex", 0.0), ("place", 0.25)), (("issued", 0.0), ("authority", 0.4)),
        (("expires", 0.0), ("personal", 0.4), ("signature", 0.72)),
    ),
    "american": (
        _TOP, (("last", 0.0),), (("first", 0.0),), (("nationality", 0.0),), (("born", 0.0), ("personal", 0.5)),
        (("place", 0.0), ("sex", 0.62)), (("issued", 0.0), ("authority", 0.42)), (("expires", 0.0), ("signature", 0.5)),
    ),
    "china": (
        _TOP, (("name", 0.0),), (("latin_name", 0.0),), (("sex", 0.0), ("nationality", 0.2), ("born", 0.55)),
        (("place", 0.0), ("issued", 0.55)), (("place_of_issue", 0.0), ("expires", 0.55)), (("authority", 0.0),),
    ),
}  # fmt: skip

_KEYS = {
    "number": "document_number", "last": "last_name", "first": "first_name", "nationality": "nationality",
    "born": "date_of_birth", "sex": "sex", "place": "place_of_birth", "issued": "date_of_issue",
    "authority": "authority", "expires": "date_of_expiry", "personal": "personal_number", "code": "issuing_country",
    "name": "name", "place_of_issue": "place_of_issue",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Bearer:
    """One passport's contents: printed texts by field, and their values where print and value differ."""

    state: State
    person: people.Person
    printed: dict[str, str]
    values: dict[str, str] = field(default_factory=dict)
    mrz: tuple[str, ...] = ()


FLAWS = ("", "number_digit", "birth_digit", "viz_expiry")
"""What can be wrong with the print: a check digit of the MRZ, or an expiry that differs between the two zones."""


def draw(
    rng: random.Random, pool: Pool, *, px_per_mm: float = 24.0, state: str = "", flaw: str = "", spread: str = ""
) -> Specimen:
    """A passport of the state (alpha-3), or of a random one of the pool.

    `flaw` is one of `FLAWS`: genuine specimens have them, so none may be rejected or repaired in silence; the truth is
    then what the visual zone says. Any `spread` shows the facing page above the data page.
    """
    codes = [c for c in STATES if pool == "held_out" or c not in HELD_OUT_FIRST]
    bearer = _flawed(_bearer(STATES[state or rng.choice(codes)], pool, rng), flaw)
    above = HEIGHT_MM if spread else 0.0
    canvas = Canvas(WIDTH_MM, HEIGHT_MM + above, px_per_mm=px_per_mm, rng=rng, pool=pool)
    soft_background(canvas, rng.choice(CALM), strength=rng.uniform(0.4, 1.3))
    canvas.rectangle(0, above + 65.5, WIDTH_MM, above + HEIGHT_MM, (244, 244, 242))
    if spread:
        _facing_page(canvas)
    layout = bearer.state.layout
    if layout != "china" and rng.random() < (0.2 if pool == "tuning" else 0.4):
        layout = rng.choice(["classic", "compact", "american"])
    canvas.top_mm = above
    _Page(canvas, bearer, layout, rng).draw()
    return canvas.finish("passport", layout=f"{bearer.state.code}/{layout}" + ("/spread" if spread else ""))


def _flawed(bearer: Bearer, flaw: str) -> Bearer:
    first, second = bearer.mrz
    if flaw in {"number_digit", "birth_digit"}:
        place = 9 if flaw == "number_digit" else 19
        other = str((int(second[place]) + 3) % 10)
        return replace(bearer, mrz=(first, second[:place] + other + second[place + 1 :]))
    if flaw == "viz_expiry":
        later = people.later(date.fromisoformat(bearer.values["expires"]), 1)
        style = "en_plain" if bearer.state.dates == "zh_month" else bearer.state.dates
        texts = bearer.printed | {"expires": printed(later, style)}
        return replace(bearer, printed=texts, values=bearer.values | {"expires": later.isoformat()})
    return bearer


def _facing_page(canvas: Canvas) -> None:
    """An empty visa page with its number, and the fold."""
    face = family("latin", canvas.pool, canvas.rng).regular
    canvas.text(62.5, 12.0, "VISAS", Style(face, 3.4, (120, 128, 140)), role="mark", anchor="m")
    canvas.text(118.0, 83.0, str(canvas.rng.randint(3, 32)), Style(face, 3.0, (120, 128, 140)), role="mark", anchor="r")
    canvas.rectangle(0, HEIGHT_MM - 0.4, canvas.width_mm, HEIGHT_MM + 0.2, (176, 178, 180))


def upper(text: str, *, turkish: bool = False) -> str:
    """Capitals as passports print them: ß stays, the Turkish i keeps its dot."""
    text = text.replace("i", "İ") if turkish else text
    return "".join(c if c == "ß" else c.upper() for c in text)


def _bearer(state: State, pool: Pool, rng: random.Random) -> Bearer:
    person = people.of_culture(rng.choice(state.cultures), pool, rng, third_sex=state.third_sex)
    case = (lambda t: t) if state.mixed_case else (lambda t: upper(t, turkish=state.code == "TUR"))
    last, first = (case(person.last), case(person.first)) if person.last else (case(person.first), "")
    issue = people.issued(person.born, rng, within_years=state.years + 1)
    expiry = people.later(issue, state.years, rng)
    number = filled(state.number, rng)
    style = "en_plain" if state.dates == "zh_month" else state.dates
    texts = {
        "type": state.type_code, "code": state.mrz_code, "number": number, "last": last, "first": first,
        "nationality": state.nationality, "born": printed(person.born, style), "sex": _sex(person.sex, state, rng),
        "issued": printed(issue, style), "expires": printed(expiry, style),
    }  # fmt: skip
    if state.places:
        texts["place"] = rng.choice(state.places)
    if state.authorities:
        texts["authority"] = rng.choice(state.authorities)
    if state.personal and rng.random() < 0.85:
        texts["personal"] = filled(state.personal, rng)
    values = {
        "code": "CHN" if state.code == "HKG" else state.code, "nationality": state.code, "sex": person.sex,
        "born": person.born.isoformat(), "issued": issue.isoformat(), "expires": expiry.isoformat(),
    }  # fmt: skip
    values["nationality"] = values["code"]
    if state.layout == "china":
        _chinese_texts(texts, person, rng)
        last, first = upper(person.last), upper(person.first)
    return Bearer(state, person, texts, values, _lines(state, person, texts, (last, first), expiry, rng))


def _chinese_texts(texts: dict[str, str], person: people.Person, rng: random.Random) -> None:
    birth, office = (rng.choice(names_chinese.PROVINCES.split("|")).split(" ") for _ in range(2))
    sex = "男/M" if person.sex == "M" else "女/F"
    texts |= {
        "type": rng.choice(["P", "PO"]), "name": person.native_name, "sex": sex,
        "latin_name": f"{upper(person.last)}, {upper(person.first)}", "place": "/".join(birth),
        "place_of_issue": "/".join(office), "authority": "公安部出入境管理局",
        "authority_2": rng.choice(["MPS Exit & Entry Administration", "NIA, P.R.CHINA"]),
    }  # fmt: skip


def _sex(sex: str, state: State, rng: random.Random) -> str:
    if state.languages[0] in {"fr", "es"} or state.code in {"CAN", "UTO"}:
        return rng.choice([sex, f"{sex}/{sex}"])
    return sex


def _lines(
    state: State, person: people.Person, texts: dict[str, str], names: tuple[str, str], expiry: date, rng: random.Random
) -> tuple[str, ...]:
    optional = "".join(c for c in texts.get("personal", "") if c.isalnum())[:14]
    if state.layout == "china":
        optional = "".join(rng.choice("ABCDEFGHIJKLMN") for _ in range(14)) if rng.random() < 0.5 else ""
    holder = mrz.Holder(
        code=texts["type"][:2], issuer=state.mrz_code, number=texts["number"], last=names[0], first=names[1],
        nationality=state.mrz_code, born=f"{person.born:%y%m%d}", sex=person.sex, expires=expiry, optional=optional,
        plain_umlauts=state.plain_umlauts,
    )  # fmt: skip
    return mrz.td3(holder)


class _Page:
    """Sets one data page."""

    def __init__(self, canvas: Canvas, bearer: Bearer, layout: str, rng: random.Random) -> None:
        self.canvas, self.bearer, self.rng = canvas, bearer, rng
        self.rows = LAYOUTS[layout]
        self.layout = layout
        script = _script(bearer.state)
        body = family("latin_serif" if rng.random() < 0.15 else "latin", canvas.pool, rng)
        labels: Family = family(script, canvas.pool, rng)
        wide = 0.9 if canvas.pool == "tuning" else 1.15
        shift = rng.uniform(-0.5, 0.5) * wide
        self.left, self.right = 44.5 + shift, 120.0
        self.top, self.pitch = 11.6 + rng.uniform(-0.3, 0.4), (53.0 if len(self.rows) == 7 else 53.6) / len(self.rows)
        size = min(1.0, self.pitch / 7.2) * rng.uniform(0.94, 1.04)
        colour = rng.choice([(92, 98, 112), (70, 84, 120), (104, 84, 88), (60, 64, 70)])
        self.label = Style(labels.regular, 1.95 * size, colour, body.regular)
        value_face = labels if script.startswith("zh") else body
        weight = value_face.bold if rng.random() < 0.35 else value_face.regular
        self.value = Style(weight, 3.2 * size, fallback=labels.regular)
        self.heading = Style(labels.bold, 3.3, tuple(int(c * 0.8) for c in colour), body.bold)
        self.nudge = (rng.uniform(-0.4, 0.4) * wide, rng.uniform(-0.15, 0.2))
        self.separator = rng.choice(["/", " / ", "/"])
        self.numbered = bearer.state.languages[0] in {"de", "nl", "fr"} and rng.random() < 0.3
        self.step = (3.95 if bearer.state.languages[0] in {"vi", "th"} else 3.72) * size

    def draw(self) -> None:
        state = self.bearer.state
        words = [LABELS[lang]["passport"] for lang in state.languages if lang in LABELS]
        title = " ".join(dict.fromkeys(upper(w) for w in words[:2]))
        self.canvas.text(5.2, 8.0, title, self.heading, role="mark", max_mm=36.5)
        self.canvas.text(self.left, 7.4, state.name, self.heading, role="mark", max_mm=self.right - self.left)
        portrait(self.canvas, 5.2, 12.5 + self.rng.uniform(-1, 1.5), 34.5, 44.0)
        if self.rng.random() < 0.4 and self._roomy():
            ghost(self.canvas, 106.5, 44.0, 13.0, 16.5)
            self.right = 105.0
        self.canvas.text(6.0, 62.6, "SPECIMEN", Style(self.value.face, 3.0, MARK, self.value.fallback), role="mark")
        for index, row in enumerate(self.rows):
            self._row(row, self.top + index * self.pitch)
        face = family("ocrb", self.canvas.pool, self.rng).regular
        x, y = 6.2 + self.rng.uniform(-0.6, 0.6), 73.4 + self.rng.uniform(-0.7, 0.5)
        self.canvas.mrz(x, y, self.bearer.mrz, face, line_mm=6.35)

    def _roomy(self) -> bool:
        texts = self.bearer.printed
        return "personal" not in texts and len(texts.get("authority", "")) < 16 and len(texts.get("place", "")) < 12

    def _row(self, row: Row, y: float) -> None:
        width = self.right - self.left
        shown = [(name, share) for name, share in row if name in self.bearer.printed or name == "signature"]
        for index, (name, share) in enumerate(shown):
            end = shown[index + 1][1] if index + 1 < len(shown) else 1.0
            room = width * (end - share) - (1.6 if end < 1.0 else 0.0)
            self._field(name, self.left + width * share, y, room)

    def _field(self, name: str, x: float, y: float, room: float) -> None:
        if name != "latin_name":
            self.canvas.text(x, y, self._words(name, room), self.label, max_mm=room)
        if name == "signature":
            signature(self.canvas, x + 1.5, y + 0.8, min(20.0, room - 2), 4.0)
            return
        at_x, at_y = x + max(0.0, self.nudge[0]), y + self.step + self.nudge[1]
        text, truth = self.bearer.printed[name], self.bearer.values.get(name, "")
        room -= max(0.0, self.nudge[0])
        if name == "latin_name":
            self._latin_name(text, at_x, at_y, room)
        elif name == "type" or not text:
            self.canvas.text(at_x, at_y, text, self.value, role="mark", max_mm=room) if text else None
        else:
            self.canvas.value(_KEYS[name], at_x, at_y, text, self.value, truth=truth, max_mm=room)
        if second := self.bearer.printed.get(f"{name}_2"):
            self.canvas.value(_KEYS[name], at_x + 32, at_y, second, self.value, max_mm=room - 32)

    def _latin_name(self, text: str, x: float, y: float, room: float) -> None:
        last, first = text.split(", ")
        y -= self.pitch * 0.35
        x += self.canvas.value("last_name", x, y, f"{last},", self.value, truth=last)
        self.canvas.value("first_name", x + 1.0, y, first, self.value, max_mm=room - 30)

    def _words(self, name: str, room: float) -> str:
        name = "name" if name == "last" and not self.bearer.printed["first"] else name
        words = [LABELS[lang].get(name, "") for lang in self.bearer.state.languages]
        words = list(dict.fromkeys(w for w in words if w)) or [LABELS["en"].get(name, name)]
        while len(words) > 1 and self.canvas.length_mm(self.separator.join(words), self.label) > room * 1.25:
            words.pop()
        return self.separator.join(words)


def _script(state: State) -> str:
    table = {"zh": "zh_hans", "zh_tw": "zh_hant", "th": "thai", "ja": "ja", "ko": "ko"}
    return table.get(state.languages[0], "latin")
