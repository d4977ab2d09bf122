"""Which characters of a large alphabet stand for which character of a small one, and why."""

from __future__ import annotations

import unicodedata

SHAPES: dict[str, str] = {
    # A filler, seen as a quotation mark, a bracket, kana, a comparison, or (blurred) as a round or toothed letter.
    "<": "«‹〈《≪≤≦＜﹤⟨❮❰くㄑ∠∟(（[〔【{=cCeEkKç€",
    ">": "»›〉》≫≥≧＞﹥⟩❯",
    # Rings and ovals.
    "0": "oOＯDQÒÓÔÕÖØøòóôõöοΟ○〇◯◦º°⁰₀ｏ０Ơơ",
    # Single strokes.
    "1": "IlíìïîÍÌÎÏıİ|丨｜¹₁Ⅰⅰ!！Ιι１ｌｉi",
    "2": "ZzŽžΖ乙²₂２",
    "3": "ӠЗзƷʒ³₃３ヨ",
    "4": "⁴₄４A",
    "5": "sSŞşŠš§$⁵₅５ｓ",
    "6": "bGб⁶₆６ｇ",
    "7": "T?フヿ⁷₇７ｱ丆",
    "8": "B&ß⁸₈８",
    "9": "gqｑ⁹₉９",
    "A": "4ΑΛ∧",
    "B": "8ßΒβ",
    "C": "(（〔Ⅽ<⊂",
    "D": "Ð0",
    "E": "ΕЕ∈€",
    "G": "6",
    "H": "Η卄",
    "I": "1l|｜丨Ι!ıİ",
    "J": "亅]",
    "K": "Κκ",
    "L": "∟乚Ⅼ£",
    "M": "Μ㎜Ⅿ",
    "N": "Ν∩",
    "O": "0〇○◯ΟοºØø°",
    "P": "Ρρ",
    "Q": "0",
    "S": "5$§",
    "T": "7Ττ丅下",
    "U": "∪μ",
    "V": "∨√νⅤⅴ",
    "W": "ω",
    "X": "×✕✖Χχ〤Ⅹⅹ",
    "Y": "¥￥Υ",
    "Z": "2Ζ",
    "/": "／丿∕|",
    "-": "－–—―−ー一~",
    ".": "．。·,，",
}
"""For a character that a grammar allows: characters whose ink looks the same on a small or blurred print.

They count for it only where the grammar does not allow themselves: on an MRZ "O" is evidence for "0" among digits and
for itself among letters. Chosen by shape; those of "<" were seen with PP-OCRv6 on drawn MRZ lines.
"""

SLIPS: dict[tuple[str, str], float] = {
    ("0", "O"): 0.02,
    ("0", "D"): 0.002,
    ("0", "Q"): 0.002,
    ("1", "I"): 0.01,
    ("2", "Z"): 0.004,
    ("5", "S"): 0.004,
    ("6", "G"): 0.002,
    ("8", "B"): 0.004,
}
"""(read, true): how often the recogniser is wrong although it is sure, where a position allows both.

A recogniser trained on running text writes the digit beside other digits whatever the ink says: of drawn letters O in
random document numbers nearly all came out as 0, with the O far below 0.1 % of belief. The rival keeps at least this
share of the chosen character's belief, so that a failing check digit can find it.
"""


_OTHER_LETTER_WORTH = 0.05
_SHAPE_OF: dict[str, tuple[str, ...]] = {
    seen: tuple(symbol for symbol, shapes in SHAPES.items() if seen in shapes) for seen in set("".join(SHAPES.values()))
}


def stands_for(seen: str) -> dict[str, float]:
    """Every other character that a seen one is evidence for, and how much of its probability counts.

    Another form of the same character (width, case, accents) counts in full, and so does a mark of the same shape; a
    plain letter or digit of another name counts for little, so that a line of letters does not pass for one of digits.
    """
    bare = unicodedata.normalize("NFD", seen)[0]
    forms = (unicodedata.normalize("NFKC", seen), seen.upper(), seen.lower(), bare, bare.upper())
    found = {form: 1.0 for form in forms if len(form) == 1}
    plain = seen.isascii() and seen.isalnum()
    for symbol in _SHAPE_OF.get(seen, ()):
        found.setdefault(symbol, _OTHER_LETTER_WORTH if plain else 1.0)
    found.pop(seen, None)
    return found
