"""What every catalogue must hold: each sentence translated, with the source's placeholders, keys and dots."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests import house

FOLDER = house.ROOT / "translations"
CATALOGUES = sorted(path.name for path in FOLDER.glob("*.ts"))
LANGUAGES = ("zh_CN", "th", "vi", "es", "km", "my")
WITHOUT_QT_WORDS = ("th", "vi", "km", "my")
"""Languages in which Qt itself says nothing."""

_PLACEHOLDER = re.compile(r"\{\w*\}|%n|%\d")
_MNEMONIC = re.compile(r"&(?!&)(?=\w|\{)")
_KEYS = re.compile(r"\b(?:Enter|Esc|Tab|Shift\+Tab|Alt(?:\+1)?|Ctrl)\b")


@dataclass(frozen=True)
class Message:
    """One sentence of a catalogue with all its translations."""

    context: str
    source: str
    finished: bool
    forms: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.context}: {self.source!r} -> {self.forms!r}"


def messages(path: Path) -> list[Message]:
    found = []
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = tuple(form.text or "" for form in translation.iter("numerusform")) or (translation.text or "",)
            name, source = context.findtext("name", ""), message.findtext("source", "")
            found.append(Message(name, source, translation.get("type") is None, forms))
    return found


def wrong(message: Message) -> str:
    """What is wrong with the translation, "" if nothing is."""
    wanted = Counter(_PLACEHOLDER.findall(message.source))
    for form in message.forms:
        if not message.finished or not form.strip():
            return "not translated"
        if Counter(_PLACEHOLDER.findall(form)) != wanted:
            return "other placeholders"
        if len(_MNEMONIC.findall(form)) > len(_MNEMONIC.findall(message.source)):
            return "a mnemonic that the source has not"
        if Counter(_KEYS.findall(form)) != Counter(_KEYS.findall(message.source)):
            return "a key is missing or has another name"
        if form.endswith("…") != message.source.endswith(("…", "Details...")):
            return "dots lost or added"
        if "(s)" in form:
            return "the plural is not spelt out"
    return ""


@pytest.mark.parametrize("name", CATALOGUES)
def test_every_sentence_is_translated_and_keeps_its_placeholders(name: str) -> None:
    faults = [f"{fault}: {message}" for message in messages(FOLDER / name) if (fault := wrong(message))]
    assert faults == []


def test_there_is_a_catalogue_for_every_language_and_qts_words_where_qt_has_none() -> None:
    wanted = {f"countersign_{tag}.ts" for tag in (*LANGUAGES, "en")} | {f"qtbase_{tag}.ts" for tag in WITHOUT_QT_WORDS}
    assert set(CATALOGUES) == wanted


@pytest.mark.parametrize(
    ("source", "form", "fault"),
    [
        ("Opened {name}", "", "not translated"),
        ("Opened {name}", "Abierto {nombre}", "other placeholders"),
        ("%n page(s)", "una página", "other placeholders"),
        ("%n page(s)", "%n página(s)", "the plural is not spelt out"),
        ("Open", "&Abrir", "a mnemonic that the source has not"),
        ("Press Enter", "Pulse Intro", "a key is missing or has another name"),
        ("Open…", "Abrir", "dots lost or added"),
        ("&Open…", "打开(&O)…", ""),
        ("Save & go", "Guardar & ir", ""),
    ],
)
def test_the_check_sees_what_is_wrong(source: str, form: str, fault: str) -> None:
    assert wrong(Message("a", source, finished=True, forms=(form,))) == fault
