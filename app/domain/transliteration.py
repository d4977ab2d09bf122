"""Letters of names as a machine-readable zone writes them, with every spelling that states are allowed to choose.

Source: ICAO Doc 9303 part 3 §6 (Latin, Cyrillic); Greek after ELOT 743, as Greek passports use it.
"""

from __future__ import annotations

import unicodedata

_LATIN = {
    "Ä": "AE A", "Ö": "OE O", "Ü": "UE U UXX", "Å": "AA A", "Æ": "AE", "Ø": "OE O", "Œ": "OE", "ß": "SS", "ẞ": "SS",
    "Ñ": "N NXX", "Þ": "TH", "Ð": "D", "Đ": "D", "Ħ": "H", "ı": "I", "İ": "I", "Ĳ": "IJ", "ĸ": "Q", "Ł": "L", "Ŋ": "N",
    "Ŧ": "T", "Ə": "E", "Ơ": "O", "Ư": "U", "Ğ": "G", "Ş": "S", "Ș": "S", "Ț": "T", "Ŀ": "L", "ŉ": "N", "Ċ": "C",
    "Ő": "OE O", "Ű": "UE U", "Õ": "O OE",
}  # fmt: skip
_CYRILLIC = {
    "А": "A", "Б": "B", "В": "V", "Г": "G H", "Д": "D", "Е": "E IE YE", "Ё": "E YO", "Ж": "ZH Z", "З": "Z", "И": "I Y",
    "Й": "I Y J", "І": "I", "Ї": "I YI", "К": "K", "Л": "L", "М": "M", "Н": "N", "О": "O", "П": "P", "Р": "R", "С": "S",
    "Т": "T", "У": "U", "Ў": "U", "Ф": "F", "Х": "KH H", "Ц": "TS C", "Ч": "CH C", "Ш": "SH S", "Щ": "SHCH SHT",
    "Ъ": "IE ~", "Ы": "Y", "Ь": "~", "Э": "E", "Ю": "IU YU", "Я": "IA YA", "Ґ": "G", "Є": "IE YE", "Ђ": "D DJ",
    "Ј": "J", "Љ": "LJ", "Њ": "NJ", "Ћ": "C", "Ќ": "K", "Ѓ": "G", "Џ": "DZ", "Ѕ": "DZ", "Ә": "A", "Ғ": "G", "Қ": "Q",
    "Ң": "N", "Ө": "O", "Ұ": "U", "Ү": "U", "Һ": "H", "Ѐ": "E", "Ѝ": "I",
}  # fmt: skip
_GREEK = {
    "Α": "A", "Β": "V", "Γ": "G", "Δ": "D", "Ε": "E", "Ζ": "Z", "Η": "I", "Θ": "TH", "Ι": "I", "Κ": "K", "Λ": "L",
    "Μ": "M", "Ν": "N", "Ξ": "X", "Ο": "O", "Π": "P", "Ρ": "R", "Σ": "S", "Τ": "T", "Υ": "Y U V F", "Φ": "F", "Χ": "CH",
    "Ψ": "PS", "Ω": "O",
}  # fmt: skip
OPTIONS: dict[str, tuple[str, ...]] = {
    letter: tuple("" if option == "~" else option for option in options.split())
    for table in (_LATIN, _CYRILLIC, _GREEK)
    for letter, options in table.items()
}
"""Capital letter to its spellings, the one that ICAO recommends first; "" means that the letter is left out."""


def options_of(letter: str) -> tuple[str, ...]:
    """Every spelling of one character in A to Z, the recommended one first; () if it has none.

    Latin letters with accents that the table does not list lose them.
    """
    for form in (letter, letter.upper()):
        if form in OPTIONS:
            return OPTIONS[form]
    upper = letter.upper()
    if upper.isascii():
        return (upper,) if upper.isalpha() else ()
    bases = [c for c in unicodedata.normalize("NFD", upper) if not unicodedata.combining(c)]
    if len(bases) == 1 and bases[0] != upper:
        return options_of(bases[0])
    return ()


def is_transliterable(text: str) -> bool:
    """Whether every letter of the text has a spelling in A to Z."""
    letters = [c for c in unicodedata.normalize("NFC", text) if c.isalpha()]
    return bool(letters) and all(options_of(c) for c in letters)
