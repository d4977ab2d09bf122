"""Which language data of Tesseract this machine has. Nothing is loaded to find out."""

from __future__ import annotations

import importlib.util
import os
from pathlib import Path

from app.domain.text import Script

LANGUAGES: dict[Script, tuple[str, ...]] = {
    Script.CYRILLIC: ("rus", "ukr", "bel", "bul", "mkd", "srp", "kaz"),
    Script.ARABIC: ("ara", "fas", "urd"),
    Script.DEVANAGARI: ("hin", "mar", "nep"),
    Script.HANGUL: ("kor",),
    Script.ETHIOPIC: ("amh", "tir"),
    Script.GREEK: ("ell",),
    Script.THAI: ("tha",),
    Script.KHMER: ("khm",),
    Script.MYANMAR: ("mya",),
    Script.LATIN: ("vie",),
}
"""Tesseract's languages for each script, the ones asked first in front; at most two are asked at once. Of the languages
in Latin letters only Vietnamese is ever handed over."""

_FOLDERS = ("/usr/share/tesseract-ocr/5/tessdata", "/usr/share/tessdata", "/usr/local/share/tessdata")


def tessdata_folder() -> Path | None:
    """Where the language data is: as TESSDATA_PREFIX says, else where systems put it; None if nowhere."""
    named = os.environ.get("TESSDATA_PREFIX")
    places = [Path(named)] if named else []
    return next((place for place in (*places, *map(Path, _FOLDERS)) if place.is_dir()), None)


def installed_languages(folder: Path | None) -> frozenset[str]:
    """The languages in that folder, by Tesseract's names; none without a folder or without the package tesserocr."""
    if folder is None or importlib.util.find_spec("tesserocr") is None:
        return frozenset()
    return frozenset(path.stem for path in folder.glob("*.traineddata"))


def languages_for(script: Script, installed: frozenset[str]) -> tuple[str, ...]:
    """The installed languages that are asked about lines in that script, at most two."""
    return tuple(name for name in LANGUAGES.get(script, ()) if name in installed)[:2]
