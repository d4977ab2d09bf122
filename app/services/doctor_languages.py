"""Which languages of pages this machine reads, with what, and what would add the others."""

from __future__ import annotations

import importlib.util
from collections.abc import Iterator, Mapping

from app.domain.reading import Finding, Level
from app.ocr.tessdata import installed_languages, tessdata_folder
from app.services.doctor_check import Check

OWN = (
    "Chinese", "English", "Malay", "Vietnamese", "Indonesian", "Thai", "German", "Latin", "French", "Italian",
    "Spanish", "Portuguese", "Romanian", "Polish", "Japanese", "Turkish", "Norwegian", "Danish", "Swedish", "Khmer",
    "Burmese",
)  # fmt: skip
"""Read by the recognisers that travel with the program."""

BY_TESSERACT: Mapping[str, str] = {
    "Ukrainian": "ukr",
    "Russian": "rus",
    "Hindi": "hin",
    "Arabic": "ara",
    "Amharic": "amh",
    "Korean": "kor",
}
"""Read where Tesseract is installed with the data of that name."""


def examine_languages(installed: frozenset[str] | None = None) -> Iterator[Check]:
    """What is read here, with what, and what is missing. `installed` are Tesseract's languages, by default those that
    are found.
    """
    names = installed_languages(tessdata_folder()) if installed is None else installed
    yield Check("languages", f"{len(OWN)} with the program's own recognisers: {', '.join(OWN)}")
    there = [language for language, name in BY_TESSERACT.items() if name in names]
    if there:
        yield Check("languages", f"{len(there)} with Tesseract: {', '.join(there)}")
    absent = {language: name for language, name in BY_TESSERACT.items() if name not in names}
    if absent:
        packages = " ".join(f"tesseract-ocr-{name}" for name in absent.values())
        has_library = importlib.util.find_spec("tesserocr") is not None
        code = "doctor_languages_missing" if has_library else "doctor_tesseract_missing"
        advice = Finding(code, Level.INFO, {"packages": packages})
        yield Check("languages", f"not read here: {', '.join(absent)}", advice)
