"""Makes the tables about Chinese characters from the Unihan database of Debian's package unicode-data.

    python packaging/han_tables.py [FOLDER]

FOLDER holds Unihan_*.txt.bz2 (default: /usr/share/unicode). Writes app/domain/han_pairs.py, resources/han/telegraph.txt
and resources/han/pinyin.txt. Standard library only.
"""

from __future__ import annotations

import bz2
import re
import sys
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = Path("/usr/share/unicode")
_PAIRS_IN_A_LINE = 28
_CODES, _CODES_IN_A_LINE = 10_000, 100
_GAP = "."
_HEAD = '''"""Traditional characters and their simplified forms, made by packaging/han_tables.py from Unihan."""

PAIRS = (
'''


def main(folder: Path) -> None:
    """Writes the three tables."""
    write(ROOT / "app" / "domain" / "han_pairs.py", pairs_module(folder))
    write(ROOT / "resources" / "han" / "telegraph.txt", telegraph_table(folder))
    write(ROOT / "resources" / "han" / "pinyin.txt", pinyin_table(folder))


def write(path: Path, text: str) -> None:
    """Writes the file, making its folder if need be."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def entries(folder: Path, name: str, *wanted: str) -> Iterator[tuple[str, str, str]]:
    """Character, property and value for the properties that are wanted."""
    with bz2.open(folder / f"Unihan_{name}.txt.bz2", "rt", encoding="utf-8") as lines:
        for line in lines:
            parts = line.rstrip("\n").split("\t")
            if len(parts) == 3 and parts[1] in wanted:
                yield chr(int(parts[0][2:], 16)), parts[1], parts[2]


def pairs_module(folder: Path) -> str:
    """Pairs in which the first is never printed in simplified text (GB 2312) and the second is its only form there."""
    pairs = []
    for character, _, value in entries(folder, "Variants", "kSimplifiedVariant"):
        forms = [chr(int(form.split("<")[0][2:], 16)) for form in value.split()]
        usual = [form for form in forms if in_charset(form, "gb2312")]
        if len(usual) == 1 and in_charset(character, "big5hkscs") and not in_charset(character, "gb2312"):
            pairs.append(character + usual[0])
    rows = [pairs[at : at + _PAIRS_IN_A_LINE] for at in range(0, len(pairs), _PAIRS_IN_A_LINE)]
    body = "".join(f'    "{"".join(row)}"\n' for row in rows)
    return f'{_HEAD}{body})\n"""Each traditional character followed by its simplified form."""\n'


def in_charset(character: str, charset: str) -> bool:
    """Whether an older character set has the character."""
    try:
        character.encode(charset)
    except UnicodeEncodeError:
        return False
    return True


def telegraph_table(folder: Path) -> str:
    """A hundred characters a line in the order of their code 0000 to 9999; a full stop where a code has none."""
    table = [_GAP] * _CODES
    for wanted in ("kMainlandTelegraph", "kTaiwanTelegraph"):
        for character, _, value in entries(folder, "OtherMappings", wanted):
            for code in value.split():
                table[int(code)] = character
    lines = ("".join(table[at : at + _CODES_IN_A_LINE]) for at in range(0, _CODES, _CODES_IN_A_LINE))
    return "".join(f"{line}\n" for line in lines)


def pinyin_table(folder: Path) -> str:
    """One line for each toneless syllable in capitals (U with dots as V), followed by the characters read that way."""
    readings: dict[str, set[str]] = defaultdict(set)
    for character, _, value in entries(folder, "Readings", "kMandarin", "kXHC1983", "kHanyuPinyin", "kHanyuPinlu"):
        if in_charset(character, "gbk"):
            for syllable in re.findall(
                r"[^\W\d_]+", re.sub(r"\d+\.\d+[*]?:?", " ", unicodedata.normalize("NFC", value))
            ):
                readings[toneless(syllable)].add(character)
    return "".join(f"{syllable} {''.join(sorted(readings[syllable]))}\n" for syllable in sorted(readings) if syllable)


def toneless(syllable: str) -> str:
    """The syllable in capitals without its tone."""
    parts = unicodedata.normalize("NFD", re.sub("[üǖǘǚǜ]", "v", syllable))
    return "".join(c for c in parts.upper() if "A" <= c <= "Z")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER)
