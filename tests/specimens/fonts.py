"""Typefaces for drawing: found by file name in the system's font folders, in sets for tuning and for measuring."""

from __future__ import annotations

import functools
import os
import random
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from PIL import ImageFont

Pool = Literal["tuning", "held_out"]
"""Which half of the people, typefaces and layout shifts a specimen is drawn from. Never tune anything on `held_out`."""

POOLS: tuple[Pool, Pool] = ("tuning", "held_out")

PACKAGES = (
    "fonts-dejavu-core fonts-dejavu-extra fonts-liberation2 fonts-ocr-b fonts-noto-core fonts-noto-cjk "
    "fonts-thai-tlwg fonts-khmeros fonts-sil-padauk"
)
"""Debian and Ubuntu packages that hold every typeface named below."""


class FontsMissingError(RuntimeError):
    """A typeface that the specimens need is not installed; the message names the packages."""


@dataclass(frozen=True, slots=True)
class Face:
    """One face of a font file; `index` picks the face inside a collection."""

    file: str
    index: int = 0


@dataclass(frozen=True, slots=True)
class Family:
    """A text weight and a bold weight that belong together."""

    regular: Face
    bold: Face


def _family(regular: str, bold: str, index: int = 0) -> Family:
    return Family(Face(regular, index), Face(bold, index))


def _plain(stem: str, regular: str = "-Regular") -> Family:
    return _family(f"{stem}{regular}.ttf", f"{stem}-Bold.ttf")


def _cjk(region: int) -> dict[Pool, tuple[Family, ...]]:
    sans = _family("NotoSansCJK-Regular.ttc", "NotoSansCJK-Bold.ttc", region)
    serif = _family("NotoSerifCJK-Regular.ttc", "NotoSerifCJK-Bold.ttc", region)
    sans_bold = Family(sans.bold, sans.bold)
    serif_bold = Family(serif.bold, serif.bold)
    return {"tuning": (sans, serif_bold), "held_out": (serif, sans_bold)}


_OCRB = _family("OCRB.otf", "OCRB.otf")

_FAMILIES: dict[str, dict[Pool, tuple[Family, ...]]] = {
    "latin": {
        "tuning": (_plain("LiberationSans"), _plain("DejaVuSansCondensed", "")),
        "held_out": (_plain("NotoSans"), _plain("NotoSansDisplay"), _plain("DejaVuSans", "")),
    },
    "latin_serif": {
        "tuning": (_plain("LiberationSerif"), _plain("DejaVuSerifCondensed", "")),
        "held_out": (_plain("NotoSerif"), _plain("DejaVuSerif", "")),
    },
    "ja": _cjk(0),
    "ko": _cjk(1),
    "zh_hans": _cjk(2),
    "zh_hant": _cjk(3),
    "zh_hk": _cjk(4),
    "thai": {
        "tuning": (
            _plain("Garuda", ""),
            _plain("Loma", ""),
            _plain("Norasi", ""),
            _plain("Waree", ""),
            _plain("NotoSansThai"),
        ),
        "held_out": (_plain("Laksaman", ""), _plain("Kinnari", ""), _plain("Umpush", ""), _plain("NotoSerifThai")),
    },
    "khmer": {
        "tuning": (
            _family("KhmerOSsiemreap.ttf", "KhmerOSsiemreap.ttf"),
            _family("KhmerOScontent.ttf", "KhmerOScontent.ttf"),
            _plain("NotoSerifKhmer"),
        ),
        "held_out": (
            _family("KhmerOSbattambang.ttf", "KhmerOSbattambang.ttf"),
            _family("KhmerOS.ttf", "KhmerOS.ttf"),
            _plain("NotoSansKhmer"),
        ),
    },
    "khmer_title": {
        "tuning": (_family("KhmerOSmuollight.ttf", "KhmerOSmuol.ttf"),),
        "held_out": (_family("KhmerOSmuol.ttf", "KhmerOSmuol.ttf"), _family("KhmerOSbokor.ttf", "KhmerOSbokor.ttf")),
    },
    "myanmar": {
        "tuning": (_plain("Padauk"), _plain("NotoSerifMyanmar")),
        "held_out": (_plain("PadaukBook"), _plain("NotoSansMyanmar")),
    },
    "ocrb": {
        "tuning": (_OCRB,),
        "held_out": (_family("OCRBS.otf", "OCRBS.otf"), _OCRB),
    },
}


def family(script: str, pool: Pool, rng: random.Random) -> Family:
    """A family for the script from the pool's own set ("latin", "latin_serif", "zh_hant", "thai", "ocrb" and so on)."""
    return rng.choice(_FAMILIES[script][pool])


def files_needed() -> frozenset[str]:
    """Names of all font files that the specimens draw with."""
    families = [f for pools in _FAMILIES.values() for some in pools.values() for f in some]
    return frozenset(face.file for f in families for face in (f.regular, f.bold))


def check() -> None:
    """Raises: FontsMissingError if any typeface is missing."""
    missing = sorted(name for name in files_needed() if name not in _installed())
    if missing:
        raise FontsMissingError(f"missing typefaces {', '.join(missing)}: install {PACKAGES}")


@functools.lru_cache(maxsize=512)
def sized(face: Face, size_px: float) -> ImageFont.FreeTypeFont:
    """The face at this em size in pixels, shaped by raqm.

    Raises: FontsMissingError if the file is not installed.
    """
    path = _installed().get(face.file)
    if path is None:
        raise FontsMissingError(f"missing typeface {face.file}: install {PACKAGES}")
    return ImageFont.truetype(path, size_px, index=face.index, layout_engine=ImageFont.Layout.RAQM)


@functools.lru_cache(maxsize=65536)
def has_glyph(face: Face, character: str) -> bool:
    """Whether the face draws this character as something else than its box for unknown ones."""
    if character.isspace() or character in "\u200b\u200c\u200d":
        return True
    font = sized(face, 24)
    return bytes(font.getmask(character)) != bytes(font.getmask("\U000ffffe"))


@functools.cache
def _installed() -> dict[str, str]:
    found: dict[str, str] = {}
    for folder in _folders():
        for path in sorted(folder.rglob("*")):
            if path.suffix.lower() in {".ttf", ".otf", ".ttc"}:
                found.setdefault(path.name, str(path))
    return found


def _folders() -> tuple[Path, ...]:
    home = Path.home()
    windows = Path(os.environ.get("WINDIR", "C:/Windows")) / "Fonts"
    named = (
        Path("/usr/share/fonts"),
        Path("/usr/local/share/fonts"),
        home / ".local/share/fonts",
        home / ".fonts",
        Path("/Library/Fonts"),
        home / "Library/Fonts",
        windows,
    )
    return tuple(folder for folder in named if folder.is_dir())
