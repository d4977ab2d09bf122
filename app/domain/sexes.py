"""What documents print for a sex, in many languages, as M, F or X (DOCUMENTS.md §1)."""

from __future__ import annotations

import re
import unicodedata

from app.domain.months import folded
from app.domain.native import distance, is_native, weight

_CLEAR = {
    "M": (
        "m male 男 ชาย ប្រុស ကျား nam hombre varon masculino masculin masculine mannlich maschio homme mand mann man "
        "мужской муж чоловіча ذكر 남 남성 男性 lelaki laki-laki lakilaki erkek mezczyzna muz barbat αρρεν"
    ),
    "F": (
        "f female 女 หญิง ស្រី မ nữ nu mujer femenino feminino feminin feminine femme weiblich femmina femminile "
        "женский жен жіноча أنثى انثى 여 여성 女性 perempuan wanita kadin kobieta zena femeie kvinna kvinne kvinde θηλυ"
    ),
    "X": "x diverse divers unspecified indeterminate unknown",
}
# Single letters that stand beside an English one in some languages (Turkish E/K, Dutch M/V, Spanish H, Russian Ж).
_HINTS = {"E": "M", "H": "M", "T": "M", "М": "M", "K": "F", "V": "F", "N": "F", "Ж": "F", "Z": "F", "Ž": "F", "Ч": "M"}
# A letter of the own language and the English one, with the stroke between them read as a letter: MIM, KlF.
_BARRED = re.compile("(?:[FKV](?=.F)|[MEH](?=.M))[Il1!]([MF])")
_WORDS = {folded(word): sex for sex, words in _CLEAR.items() for word in words.split()}
_TOKEN = re.compile(r"[^\s/|,;.:()（）\[\]\-–·*]+")


def sex_of(text: str) -> str:
    """The sex, "M", "F" or "X", in what is printed ("女 F", "M/M", "ชาย", "K/F"); "" if nothing or both are said."""
    if text.strip() == "<":
        return "X"
    tokens = _TOKEN.findall(unicodedata.normalize("NFKC", text))
    said = {_WORDS[folded(token)] for token in tokens if folded(token) in _WORDS}
    if not said:
        said = {_HINTS[token.upper()] for token in tokens if token.upper() in _HINTS}
    if not said:
        said = {_WORDS[m[1].lower()] for token in tokens if (m := _BARRED.fullmatch(token)) and m[1].lower() in _WORDS}
    if not said:
        said = {sex for token in tokens for sex in _inside(token)}
    if not said:
        said = {sex for token in tokens for sex in _nearly(token)}
    return said.pop() if len(said) == 1 else ""


def _inside(token: str) -> set[str]:
    """Words glued together by the recogniser: 女F, Giớitính:Nữ."""
    key = folded(token)
    return {sex for word, sex in _WORDS.items() if not word.isascii() and word in key}


_NATIVE = tuple((word, sex) for word, sex in _WORDS.items() if is_native(word) and len(word) > 2)


def _nearly(token: str) -> set[str]:
    """Words of Thai, Khmer and Burmese with at most two fifths misread."""
    key = folded(token)
    if not is_native(key):
        return set()
    return {sex for word, sex in _NATIVE if distance(key, word) <= 0.4 * weight(word)}
