"""The text of a printed date before it is understood: digits of every script, glued words, letters read for digits."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from app.domain.months import folded, month_like, month_of
from app.domain.native import distance, without_marks

_MINGUO_YEARS = 1911
_JAPANESE_ERAS = {"明治": 1867, "大正": 1911, "昭和": 1925, "平成": 1988, "令和": 2018}
_LIFELONG_WORDS = (
    "lifelong", "life long", "lifetime", "permanent", "no expiry", "non expiring", "indefinite", "indefinido",
    "indefinida", "permanente", "长期", "長期", "永久", "ตลอดชีพ", "ตลอดชีวิต", "không thời hạn", "khong thoi han",
    "vô thời hạn", "seumur hidup", "illimité", "illimitée", "unbefristet", "vitalicio", "no caduca",
)  # fmt: skip
_DASHES = re.compile(r"^[\s\-–—_*=~.]{3,}$")
# Letters with the vowel signs and tone marks that \w leaves out (Latin, Arabic, Thai, Burmese, Khmer).
_WORD = r"(?:[^\W\d_]|[\u0300-\u036f\u064b-\u0652\u0e30-\u0e4e\u102b-\u103e\u17b4-\u17d3])+"
_TOKEN = re.compile(rf"\d+|{_WORD}")
# Thai abbreviations carry dots inside the word: they go before the text is cut into words.
_INNER_DOT = re.compile(r"(?<=[\u0e00-\u0e7f])\s?\.\s?(?=[\u0e00-\u0e7f])")
_MINGUO = re.compile(r"民[國国]\s*(\d{2,3})")
_ERA = re.compile(rf"({'|'.join(_JAPANESE_ERAS)})\s*(\d{{1,2}}|元)\s*年?")
# A year said again in the other calendar: 2027年(令和09年)10月06日.
_YEAR_AGAIN = re.compile(rf"(?<=年)\s*[(\[]\s*(?:{'|'.join(_JAPANESE_ERAS)}|\d{{4}})[^()\[\]]*[)\]]")
_GARBLED_WORD = re.compile(r"(?<![A-Za-z])(?=\S?[A-Za-z])[A-Za-z0158]{3}(?![A-Za-z])")
_TWINS = str.maketrans("OoQDIl|SsBZz", "000011155822")
_TWIN = re.compile(r"(?<![^\W\d_])[OoQDIl|SsBZz]{1,2}(?=\d)|(?<=\d)[OoQDIl|SsBZz]{1,2}(?![^\W\d_])")
_LONE_TWINS = re.compile(r"(?<![^\W_])[OoIl|]{2}(?![^\W_])")


@dataclass(frozen=True, slots=True)
class MendedText:
    """The numbers and words of a date in order, and whether letters were taken for digits, or digits for letters."""

    words: tuple[str, ...]
    digit_guessed: bool = False
    month_guessed: bool = False


def to_ascii_digits(text: str) -> str:
    """The text with the decimal digits of every script (Thai, Khmer, Burmese, Arabic …) as 0 to 9."""
    return "".join(str(unicodedata.decimal(c)) if not c.isascii() and c.isdecimal() else c for c in text)


def says_lifelong(plain: str) -> bool:
    """Whether the text says that there is no last day, in words or as a row of dashes."""
    if _DASHES.match(plain):
        return True
    words = _said(plain)
    return any(word in words for word in _SAID_LIFELONG) or _nearly_lifelong(words)


def _said(text: str) -> str:
    """The words without Latin accents and Thai marks, which are the first to be misread."""
    return " ".join(without_marks(folded(text)).split())


_SAID_LIFELONG = tuple(_said(word) for word in _LIFELONG_WORDS)


def _nearly_lifelong(words: str) -> bool:
    """Whether one letter in six or fewer of a whole phrase of Thai or Vietnamese was misread."""
    return any(
        abs(len(words) - len(phrase)) <= 2 and distance(words, phrase) <= len(phrase) / 6 for phrase in _TOLERATED
    )


_TOLERATED = tuple(_said(phrase) for phrase in ("ตลอดชีพ", "không thời hạn"))


def mended_text(plain: str, *, with_digits: bool = True) -> MendedText:
    """The parts of a text whose digits are ASCII already. Months that stand there in full are never changed.

    Letters beside digits become the digits that they look like only `with_digits`.
    """
    text = _MINGUO.sub(lambda m: str(int(m.group(1)) + _MINGUO_YEARS), _INNER_DOT.sub("", _YEAR_AGAIN.sub("", plain)))
    text = _ERA.sub(lambda m: f"{_JAPANESE_ERAS[m[1]] + (1 if m[2] == '元' else int(m[2]))} ", text)
    with_months = _GARBLED_WORD.sub(_month_word, text)
    mended = with_months
    if with_digits and any(c.isdecimal() for c in with_months):
        mended = _LONE_TWINS.sub(_as_digits, _TWIN.sub(_as_digits, with_months))
        if _months(mended) != _months(with_months):
            mended = with_months
    return MendedText(tuple(_TOKEN.findall(mended)), mended != with_months, with_months != text)


def _month_word(match: re.Match[str]) -> str:
    chunk = match.group()
    if chunk.isalpha() or sum(map(str.isalpha, chunk)) < 2 or not month_like(chunk):
        return chunk
    return next((f" {name} " for name in _spellings(chunk) if month_of(name)), chunk)


def _spellings(chunk: str) -> tuple[str, ...]:
    return tuple(chunk.translate(str.maketrans("0158", f"O{one}SB")) for one in "LI")


def _as_digits(match: re.Match[str]) -> str:
    return match.group().translate(_TWINS)


def _months(text: str) -> list[int]:
    return [month for month in map(month_of, _TOKEN.findall(text)) if month]
