"""Random people by seed: names in many scripts and spellings, birthdays, places. No person is real."""

from __future__ import annotations

import calendar
import random
from dataclasses import dataclass
from datetime import date, timedelta

from tests.specimens import names_asian, names_chinese, names_latin, names_thai
from tests.specimens.fonts import Pool

TODAY = date(2026, 6, 1)
"""The day on which all specimens are drawn, so that a seed gives the same dates for ever."""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who does not exist. Latin names are in mixed case; `native_*` are in the culture's own script."""

    last: str
    first: str
    sex: str
    born: date
    native_last: str = ""
    native_first: str = ""
    title: str = ""
    title_en: str = ""

    @property
    def native_name(self) -> str:
        """Family name and given name without a space, as Chinese names are written."""
        return self.native_last + self.native_first


def pick(words: str | tuple[str, ...] | list[str], pool: Pool, rng: random.Random, *, separator: str = " ") -> str:
    """One of the words, from the half that belongs to the pool."""
    items = words.split(separator) if isinstance(words, str) else list(words)
    half = items[0::2] if pool == "tuning" else items[1::2]
    return rng.choice(half or items).replace("_", " ")


def birthday(rng: random.Random, *, youngest: int = 1, oldest: int = 95) -> date:
    """A day so long ago, with a liking for adults."""
    years = rng.randint(18, 75) if rng.random() < 0.85 else rng.randint(youngest, oldest)
    years = min(max(years, youngest), oldest)
    return TODAY - timedelta(days=years * 365 + rng.randint(0, 364))


def later(day: date, years: int, rng: random.Random | None = None) -> date:
    """The same day some years on (28 February where there is no 29th); with `rng` the day before, half of the time."""
    year = day.year + years
    moved = day.replace(year=year, day=min(day.day, calendar.monthrange(year, day.month)[1]))
    return moved - timedelta(days=1) if rng and rng.random() < 0.5 else moved


def issued(born: date, rng: random.Random, *, within_years: int = 12) -> date:
    """A day of issue after birth and before today."""
    earliest = max(born + timedelta(days=30), TODAY - timedelta(days=within_years * 365))
    return earliest + timedelta(days=rng.randint(0, max(1, (TODAY - earliest).days - 1)))


def sex(rng: random.Random, *, third: float = 0.0) -> str:
    """F or M, or X with the given chance."""
    return "X" if rng.random() < third else rng.choice("FM")


def latin(culture: str, pool: Pool, rng: random.Random, *, third_sex: float = 0.0) -> Person:
    """A person with a name of a culture of `names_latin`; a culture without family names gives an empty `last`."""
    family, women, men = names_latin.LATIN[culture]
    gender = sex(rng, third=third_sex)
    given = women if gender == "F" or (gender == "X" and rng.random() < 0.5) else men
    first = pick(given, pool, rng)
    if rng.random() < 0.3 and culture not in {"burmese", "javanese", "korean", "japanese"}:
        second = pick(given, pool, rng)
        first = first if second in first else f"{first} {second}"
    last = pick(family, pool, rng) if family else ""
    if rng.random() < 0.05 and family and len(last) < 14:
        other = pick(family, pool, rng)
        last = last if other == last else f"{last}-{other}"
    return Person(last, first, gender, birthday(rng))


def chinese(pool: Pool, rng: random.Random, *, spelling: str = "mandarin", traditional: bool = False) -> Person:
    """A Chinese person; `spelling` is "mandarin", "cantonese" or "taiwan"."""
    column = {"mandarin": 2, "cantonese": 3, "taiwan": 4}[spelling]
    script = 1 if traditional else 0
    surname = pick_row(names_chinese.SURNAMES, pool, rng)
    given = [pick_row(names_chinese.GIVEN, pool, rng) for _ in range(1 if rng.random() < 0.2 else 2)]
    syllables = [g[column] for g in given]
    if spelling == "mandarin":
        first = "".join(syllables).capitalize()
    elif spelling == "taiwan":
        first = "-".join(syllables).capitalize()
    else:
        first = " ".join(syllables)
    native = "".join(g[script] for g in given)
    return Person(surname[column].replace("_", " "), first, sex(rng), birthday(rng), surname[script], native)


def thai(pool: Pool, rng: random.Random) -> Person:
    """A Thai person with title, first and last name in both scripts."""
    gender = sex(rng)
    first, first_en = pick_row(names_thai.MEN if gender == "M" else names_thai.WOMEN, pool, rng)
    last, last_en = pick_row(names_thai.FAMILY, pool, rng)
    born = birthday(rng, youngest=7)
    key = "W" if gender == "F" and rng.random() < 0.4 else gender
    if TODAY.year - born.year < 15:
        key = "girl" if gender == "F" else "boy"
    title, title_en = names_thai.TITLES[key]
    return Person(last_en, first_en, gender, born, last, first, title, title_en)


def pick_row(table: str, pool: Pool, rng: random.Random) -> list[str]:
    """One row (split at spaces) of a table whose rows are separated by bars, from the pool's half."""
    rows = table.split("|")
    half = rows[0::2] if pool == "tuning" else rows[1::2]
    return rng.choice(half).split(" ")


def vietnamese(pool: Pool, rng: random.Random) -> Person:
    """A Vietnamese person; the Latin names carry all their marks."""
    gender = sex(rng)
    given = names_asian.VIETNAMESE_WOMEN if gender == "F" else names_asian.VIETNAMESE_MEN
    last = pick(names_asian.VIETNAMESE_FAMILY, pool, rng)
    first = pick(given, pool, rng)
    return Person(last, first, gender, birthday(rng, youngest=14), last, first)


def of_culture(culture: str, pool: Pool, rng: random.Random, *, third_sex: float = 0.0) -> Person:
    """A person of any culture, by its name in the list of a state."""
    match culture:
        case "chinese":
            return chinese(pool, rng)
        case "cantonese":
            return chinese(pool, rng, spelling="cantonese", traditional=True)
        case "taiwan":
            return chinese(pool, rng, spelling="taiwan", traditional=True)
        case "thai":
            return thai(pool, rng)
        case "vietnamese":
            return vietnamese(pool, rng)
        case _:
            return latin(culture, pool, rng, third_sex=third_sex)
