"""Makes resources/models/line_scripts.npz: which writing a line is in and whether it stands on its head, told from what
PP-OCRv6 sees of it.

A softmax over the mean of what is seen in windows of twelve columns, for lines of random letters of each alphabet. Run
it with `python packaging/recognisers/line_scripts.py OUT.npz`; about five minutes of one core. Serif faces are left
out: pages are measured with them.
"""

from __future__ import annotations

import os
import random
import sys
from pathlib import Path

os.environ["ORT_DISABLE_TELEMETRY"] = "1"
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

from app.ocr.crops import half_turned
from app.ocr.eyes import Eyes
from app.ocr.models import ModelShelf
from app.ocr.script_judge import CLASSES, windows

_ROOTS = (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"))
_LINES = 64


def _block(first: int, last: int) -> str:
    return "".join(chr(code) for code in range(first, last + 1) if chr(code).isalpha())


_KANA = _block(0x3041, 0x3096) + _block(0x30A1, 0x30FA)
_ALPHABETS = {
    "latin": "etaoinshrdlucmfwypvbgkjqxzETAOINSHRDLUäöüéèêçñłśżąęßøåæșțğışõãíóúàòìîâ",
    "vietnamese": "ăâđêôơưấầẩẫậắằẳẵặếềểễệốồổỗộớờởỡợứừửữựảạẻẽẹỉĩịỏọủũụỷỹỵaeiouynhtgcmrlvpbdksx",
    "thai": "",
    "khmer": "",
    "myanmar": "",
    "cyrillic": "абвгдежзийклмнопрстуфхцчшщъыьэюяіїєґАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЭЮЯ",
    "arabic": "ابتثجحخدذرزسشصضطظعغفقكلمنهويةىءأإآؤئپچگ",
    "devanagari": "",
    "hangul": "",
    "ethiopic": _block(0x1200, 0x1356),
    "han": "",
    "greek": "αβγδεζηθικλμνξοπρστυφχψωάέήίόύώςΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ",
}
_OTHERS = (
    ("NotoSansHebrew-Regular.ttf", _block(0x05D0, 0x05EA)),
    ("NotoSansLao-Regular.ttf", _block(0x0E81, 0x0EAE)),
    ("NotoSansTamil-Regular.ttf", _block(0x0B85, 0x0BB9)),
    ("NotoSansBengali-Regular.ttf", _block(0x0985, 0x09B9)),
    ("NotoSansGeorgian-Regular.ttf", _block(0x10D0, 0x10F0)),
    ("NotoSansArmenian-Regular.ttf", _block(0x0561, 0x0586)),
    ("NotoSansTelugu-Regular.ttf", _block(0x0C05, 0x0C39)),
    ("NotoSansGujarati-Regular.ttf", _block(0x0A85, 0x0AB9)),
    ("NotoSansSinhala-Regular.ttf", _block(0x0D85, 0x0DC6)),
)
_FACES = {
    "latin": ("DejaVuSans.ttf", "NotoSans-Regular.ttf", "LiberationSans-Bold.ttf", "DejaVuSerif-Bold.ttf"),
    "vietnamese": ("DejaVuSans.ttf", "NotoSans-Bold.ttf", "LiberationSans-Regular.ttf", "DejaVuSerif.ttf"),
    "cyrillic": ("DejaVuSans.ttf", "NotoSans-Regular.ttf", "LiberationSans-Bold.ttf", "DejaVuSerif-Bold.ttf"),
    "greek": ("DejaVuSans.ttf", "NotoSans-Regular.ttf", "LiberationSans-Bold.ttf"),
    "thai": ("Loma.ttf", "NotoSansThai-Regular.ttf", "Garuda-Bold.ttf", "Norasi.ttf", "Waree.ttf"),
    "khmer": ("KhmerOSsiemreap.ttf", "KhmerOScontent.ttf", "NotoSansKhmer-Regular.ttf", "KhmerOSmuollight.ttf"),
    "myanmar": ("Padauk-Regular.ttf", "Padauk-Bold.ttf", "NotoSerifMyanmar-Regular.ttf"),
    "arabic": ("NotoSansArabic-Regular.ttf", "NotoKufiArabic-Regular.ttf", "DejaVuSans.ttf", "NotoSansArabic-Bold.ttf"),
    "devanagari": ("NotoSansDevanagari-Regular.ttf", "NotoSansDevanagari-Bold.ttf"),
    "hangul": ("NotoSansCJK-Regular.ttc:1", "NotoSansCJK-Bold.ttc:1"),
    "ethiopic": ("NotoSansEthiopic-Regular.ttf", "NotoSansEthiopic-Bold.ttf"),
    "han": ("NotoSansCJK-Regular.ttc:2", "NotoSansCJK-Bold.ttc:0", "NotoSansCJK-Regular.ttc:0"),
}


def _font(name: str, size: int) -> ImageFont.FreeTypeFont:
    file, _, index = name.partition(":")
    path = next(found for root in _ROOTS for found in root.rglob(file))
    return ImageFont.truetype(str(path), size, index=int(index or 0), layout_engine=ImageFont.Layout.RAQM)


def _syllable(kind: str, rng: random.Random) -> str:
    pick = rng.choice
    if kind == "thai":
        lead, tail = pick(["", "", "", *"เแโใไ"]), pick(["", "", *"ะาิีึืุู", "ำ"])
        return lead + pick(_block(0x0E01, 0x0E2E)) + tail + pick(["", "", "่", "้", "์"])
    if kind == "khmer":
        sub = pick(["", "", "\u17d2" + chr(rng.randrange(0x1780, 0x17A3))])
        return chr(rng.randrange(0x1780, 0x17A3)) + sub + pick(["", chr(rng.randrange(0x17B6, 0x17C9))])
    if kind == "myanmar":
        medial, tail = pick(["", "", *"\u103b\u103c\u103d\u103e"]), pick(["", *"\u102c\u102d\u102e\u102f\u1030\u1031"])
        return chr(rng.randrange(0x1000, 0x1021)) + medial + tail + pick(["", "", "\u103a", "\u1037", "\u1038"])
    if kind == "devanagari":
        sub = pick(["", "", "", "\u094d" + chr(rng.randrange(0x0915, 0x0939))])
        return chr(rng.randrange(0x0915, 0x0939)) + sub + pick(["", "", chr(rng.randrange(0x093E, 0x094C)), "\u0902"])
    if kind == "hangul":
        return chr(rng.randrange(0xAC00, 0xD7A4) if rng.random() < 0.3 else 0xAC00 + 28 * rng.randrange(399))
    if kind == "han":
        return pick(_KANA) if rng.random() < 0.35 else chr(rng.randrange(0x4E00, 0x9FA0))
    return pick(_ALPHABETS[kind])


def _line(kind: str, rng: random.Random) -> tuple[str, str]:
    if kind == "other":
        face, letters = rng.choice(_OTHERS)
        words = ["".join(rng.choice(letters) for _ in range(rng.randint(2, 8))) for _ in range(6)]
    else:
        face = rng.choice(_FACES[kind])
        short = kind in ("hangul", "devanagari", "thai", "khmer", "myanmar")
        words = ["".join(_syllable(kind, rng) for _ in range(rng.randint(1, 5 if short else 9))) for _ in range(6)]
    if rng.random() < 0.2:
        words[rng.randrange(6)] = str(rng.randint(1, 99999))
    return face, ("" if kind == "han" else " ").join(words)


def _drawn(face: str, text: str, rng: random.Random) -> np.ndarray:
    font = _font(face, rng.randint(22, 40))
    left, top, right, bottom = font.getbbox(text)
    room = rng.randint(3, 10)
    image = Image.new("RGB", (min(900, right - left) + 2 * room, bottom - top + 2 * room), (rng.randint(215, 255),) * 3)
    ImageDraw.Draw(image).text((room - left, room - top), text, font=font, fill=(rng.randint(0, 90),) * 3)
    pixels = np.asarray(image, dtype=np.float32)
    pixels = cv2.GaussianBlur(pixels, (0, 0), rng.uniform(0.3, 1.2))
    pixels += np.random.default_rng(rng.getrandbits(32)).normal(0, rng.uniform(1, 10), pixels.shape)
    height, width = pixels.shape[:2]
    return np.clip(cv2.resize(pixels, (max(48, round(width * 48 / height)), 48)), 0, 255).astype(np.uint8)


def main(out: Path) -> None:
    """Draws, looks, fits and writes."""
    shelf, rng = ModelShelf.open(), random.Random("line scripts/1")
    eyes = Eyes(shelf.load(shelf.first("rec")))
    seen, labels, lines = [], [], []
    for number, kind in enumerate(CLASSES):
        for count in range(_LINES):
            pixels = _drawn(*_line(kind, rng), rng)
            for label, way in ((number, pixels), (number + len(CLASSES), half_turned(pixels))):
                found = windows(eyes.look(way).seen)
                seen.append(found)
                labels += [label] * len(found)
                lines += [label * _LINES + count] * len(found)
        print(kind, sum(map(len, seen)), flush=True)
    data, labels, lines = np.concatenate(seen), np.array(labels), np.array(lines)
    mean, scale = data.mean(axis=0), data.std(axis=0) + 1e-3
    held = lines % 10 == 0
    weights, bias = _fitted((data[~held] - mean) / scale, labels[~held])
    logits = ((data[held] - mean) / scale) @ weights + bias
    right = sum(
        int(logits[lines[held] == line].mean(axis=0).argmax() == line // _LINES) for line in np.unique(lines[held])
    )
    print(
        "windows right",
        float((logits.argmax(axis=1) == labels[held]).mean()),
        "lines right",
        right,
        "of",
        len(np.unique(lines[held])),
    )
    folded = (weights / scale[:, None]).astype(np.float16)
    offset = (bias - (mean / scale) @ weights).astype(np.float32)
    np.savez_compressed(out, weights=folded, bias=offset)


def _fitted(data: np.ndarray, labels: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Softmax regression with weight decay, by Adam."""
    rng = np.random.default_rng(1)
    weights, bias = np.zeros((data.shape[1], 2 * len(CLASSES))), np.zeros(2 * len(CLASSES))
    first, second = np.zeros_like(weights), np.zeros_like(weights)
    data = data.astype(np.float32)
    for step in range(1, 2001):
        batch = rng.integers(0, len(data), 256)
        logits = data[batch] @ weights + bias
        logits -= logits.max(axis=1, keepdims=True)
        shares = np.exp(logits)
        shares /= shares.sum(axis=1, keepdims=True)
        shares[np.arange(256), labels[batch]] -= 1
        slope = data[batch].T @ shares / 256 + 2e-3 * weights
        bias -= 0.02 * shares.mean(axis=0)
        first, second = 0.9 * first + 0.1 * slope, 0.999 * second + 0.001 * slope**2
        weights -= 0.004 * (first / (1 - 0.9**step)) / (np.sqrt(second / (1 - 0.999**step)) + 1e-8)
    return weights, bias


if __name__ == "__main__":
    main(Path(sys.argv[1]))
