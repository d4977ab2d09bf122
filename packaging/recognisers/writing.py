"""What every script's lines share: numbers, dates, Latin words, punctuation, and a weighted choice."""

# Lists of words read better whole.
# ruff: noqa: E501, SIM905

from __future__ import annotations

import random
import string
from collections.abc import Callable, Sequence

Line = Callable[[random.Random], str]
"""A source of text: one line from one random state."""

GIVEN = (
    "Somchai Malee Anan Suda Niran Wichai Prasert Kanya Arthit Dao Sokha Dara Vanna Bopha Rithy Sreymom Chan Aung Thida "
    "Zaw Min Hla Khin Myo Nguyen Thanh Huong Linh Minh Quang Maria Jose Juan Ana John Mary David Sarah Peter Grace "
    "Ahmed Fatima Wei Jing Hao Mei Kumar Priya Oliver Emma Jakub Zofia Viktor Irina Kwame Ama Xavier Yusuf Quentin"
).split()
FAMILY = (
    "Jaidee Srisuk Thongchai Boonmee Suwan Rattanakul Chaiyaporn Wongsa Sok Chea Keo Heng Lim Ouk Prak Tep Win Tun "
    "Htun Naing Oo Maung Tran Pham Hoang Phan Vu Dang Bui Garcia Lopez Smith Brown Wilson Taylor Muller Schmidt Rossi "
    "Silva Santos Kim Park Lee Chen Wang Zhang Singh Khan Ali Hassan Novak Jansen Dubois Fernandez Quispe Mamani Xu"
).split()
WORDS = (
    "Name Last Date of Birth Issue Expiry Number Identification National ID Card Religion Address Sex Height Blood Type "
    "Nationality Place Signature Licence Driving Valid until Class Code Serial Ministry Interior Kingdom Republic Union "
    "District Province Street Road House Village Township State Region Office Bureau Department Police Director "
    "Permanent Temporary Resident Citizen Passport Authority Country Kingdom Mr. Mrs. Miss Master Dr. Rev. Moo Soi"
).split()
MONTHS = "Jan. Feb. Mar. Apr. May Jun. Jul. Aug. Sep. Oct. Nov. Dec.".split()
PUNCTUATION = "/-.,:()'\"+&#*%@!?;=_"


def mixture(sources: Sequence[tuple[float, Line]]) -> Line:
    """A source that draws from the others by weight."""
    weights = [weight for weight, _ in sources]
    lines = [line for _, line in sources]

    def draw(rng: random.Random) -> str:
        return rng.choices(lines, weights)[0](rng)

    return draw


def native(digits: str, text: str) -> str:
    """The text with ASCII digits written in the ten `digits`."""
    return text.translate(str.maketrans("0123456789", digits))


def digits(rng: random.Random, low: int, high: int) -> str:
    """Between low and high random digits."""
    return "".join(rng.choices("0123456789", k=rng.randint(low, high)))


def latin_name(rng: random.Random) -> str:
    """A made-up person's name, half of the time in capitals."""
    parts = [rng.choice(GIVEN), rng.choice(FAMILY)]
    if rng.random() < 0.4:
        parts.insert(0, rng.choice(("Mr.", "Mrs.", "Miss", "Master", "Dr.")))
    if rng.random() < 0.3:
        parts.reverse()
    text = " ".join(parts[: rng.randint(1, len(parts))])
    return text.upper() if rng.random() < 0.45 else text


def latin_words(rng: random.Random) -> str:
    """Some label words or letters in no order, so that no letter is learnt from its neighbours alone."""
    if rng.random() < 0.3:
        letters = string.ascii_uppercase if rng.random() < 0.5 else string.ascii_letters
        text = " ".join("".join(rng.choices(letters, k=rng.randint(1, 9))) for _ in range(rng.randint(1, 3)))
        return text if rng.random() < 0.6 else text.capitalize()
    text = " ".join(rng.choice(WORDS) for _ in range(rng.randint(1, 4)))
    return text.upper() if rng.random() < 0.3 else text


def date(rng: random.Random) -> str:
    """A day written with figures or an English month."""
    day, month, year = rng.randint(1, 31), rng.randint(1, 12), rng.randint(1930, 2049)
    form = rng.randrange(4)
    if form == 0:
        return f"{day} {rng.choice(MONTHS)} {year}"
    sign = rng.choice("/-..")
    if form == 1:
        return sign.join((str(day), str(month), str(year)))
    if form == 2:
        return sign.join((f"{day:02}", f"{month:02}", str(year)))
    return sign.join((str(year), f"{month:02}", f"{day:02}"))


def number(rng: random.Random) -> str:
    """A number as cards, forms and letterheads print them."""
    form = rng.randrange(8)
    if form == 0:
        text = digits(rng, 13, 13)
        return f"{text[0]} {text[1:5]} {text[5:10]} {text[10:12]} {text[12]}"
    if form == 1:
        return f"{digits(rng, 4, 4)}-{digits(rng, 2, 2)}-{digits(rng, 8, 8)}"
    if form == 2:
        return f"{digits(rng, 1, 4)}/{digits(rng, 1, 4)}"
    if form == 3:
        return f"0{digits(rng, 1, 2)}-{digits(rng, 3, 3)}-{digits(rng, 3, 4)}"
    if form == 4:
        letters = "".join(rng.choices(string.ascii_uppercase, k=rng.randint(1, 3)))
        return f"{letters}{rng.choice(('', '-', ' '))}{digits(rng, 4, 9)}"
    if form == 5:
        return f"{int(digits(rng, 3, 7)):,}.{digits(rng, 2, 2)}"
    if form == 6:
        return f"({digits(rng, 1, 4)})"
    return digits(rng, 1, 12)


def signs(rng: random.Random) -> str:
    """Punctuation among letters and digits: e-mail addresses, brackets, anything."""
    if rng.random() < 0.3:
        return f"{rng.choice(GIVEN).lower()}.{digits(rng, 1, 3)}@{rng.choice(FAMILY).lower()}.com"
    pool = PUNCTUATION + string.digits + string.ascii_letters + "<>[]{}|\\^~`$"
    return "".join(rng.choices(pool, k=rng.randint(2, 10)))


def punctuated(rng: random.Random, words: Sequence[str]) -> str:
    """The words with spaces, now and then with a sign between, before or behind them."""
    pieces: list[str] = []
    for word in words:
        sign = rng.random()
        if sign < 0.05:
            pieces.append(f"({word})")
        elif sign < 0.10:
            pieces.append(word + rng.choice((":", ",", ".", " :", ";", "!", "?")))
        elif sign < 0.13:
            pieces.append(f"{word}/{rng.choice(words)}")
        elif sign < 0.15:
            pieces.append(f'"{word}"')
        else:
            pieces.append(word)
    return " ".join(pieces)
