"""Which writing system a line is in, told from its characters."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter

from app.domain.text import Script

_MRZ_CHARACTERS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<")
_MRZ_LENGTH_MIN = 20

# First code points of Unicode blocks (Unicode 16, Blocks.txt), grouped; each range reaches up to the next one.
_RANGES: tuple[tuple[int, Script | None], ...] = (
    (0x0000, None), (0x0041, Script.LATIN), (0x005B, None), (0x0061, Script.LATIN), (0x007B, None),
    (0x00AA, Script.LATIN), (0x00AB, None), (0x00BA, Script.LATIN), (0x00BB, None), (0x00C0, Script.LATIN),
    (0x02B0, None), (0x0370, Script.GREEK), (0x0400, Script.CYRILLIC), (0x0530, None), (0x0600, Script.ARABIC),
    (0x0700, None), (0x0750, Script.ARABIC), (0x0780, None), (0x08A0, Script.ARABIC), (0x0900, Script.DEVANAGARI),
    (0x0980, None), (0x0E00, Script.THAI), (0x0E80, None), (0x1000, Script.MYANMAR), (0x10A0, None),
    (0x1100, Script.HANGUL), (0x1200, Script.ETHIOPIC), (0x13A0, None), (0x1780, Script.KHMER), (0x1800, None),
    (0x19E0, Script.KHMER), (0x1A00, None), (0x1D00, Script.LATIN), (0x1DC0, None), (0x1E00, Script.LATIN),
    (0x1F00, Script.GREEK), (0x2000, None), (0x2C60, Script.LATIN), (0x2C80, None), (0x2D80, Script.ETHIOPIC),
    (0x2DE0, Script.CYRILLIC), (0x2E00, None), (0x2E80, Script.HAN), (0x2FE0, None), (0x3005, Script.HAN),
    (0x3006, None), (0x3041, Script.KANA), (0x3100, None), (0x3130, Script.HANGUL), (0x3190, None),
    (0x31F0, Script.KANA), (0x3200, None), (0x3400, Script.HAN), (0xA000, None), (0xA720, Script.LATIN),
    (0xA800, None), (0xA960, Script.HANGUL), (0xA980, None), (0xA9E0, Script.MYANMAR), (0xAA00, None),
    (0xAA60, Script.MYANMAR), (0xAA80, None), (0xAB30, Script.LATIN), (0xAB70, None), (0xAC00, Script.HANGUL),
    (0xD7FC, None), (0xF900, Script.HAN), (0xFB00, Script.LATIN), (0xFB07, None), (0xFB50, Script.ARABIC),
    (0xFE00, None), (0xFE70, Script.ARABIC), (0xFEFF, None), (0xFF21, Script.LATIN), (0xFF3B, None),
    (0xFF41, Script.LATIN), (0xFF5B, None), (0xFF66, Script.KANA), (0xFFA0, Script.HANGUL), (0xFFE0, None),
    (0x20000, Script.HAN), (0x323B0, None),
)  # fmt: skip
_STARTS = tuple(start for start, _ in _RANGES)


def script_of(text: str, hint: Script | None = None) -> Script:
    """The script that most letters belong to; on a tie, the one that comes first in the text.

    Text without letters is DIGITS if it has a digit, else UNKNOWN, unless `hint` says better; what can only be a line
    of a machine-readable zone is MRZ. One kana among Han letters makes a line KANA only by majority.
    """
    if _is_mrz(text):
        return Script.MRZ
    votes = Counter(script for c in text if (script := _script_of_character(c)) is not None)
    if votes:
        return votes.most_common(1)[0][0]
    if any(c.isdigit() for c in text):
        return Script.DIGITS
    return hint if hint is not None else Script.UNKNOWN


def _is_mrz(text: str) -> bool:
    return len(text) >= _MRZ_LENGTH_MIN and "<" in text and _MRZ_CHARACTERS.issuperset(text)


def _script_of_character(character: str) -> Script | None:
    if character.isdigit():
        return None
    return _RANGES[bisect_right(_STARTS, ord(character[0])) - 1][1]
