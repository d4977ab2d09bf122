"""The catalogues: every sentence of the source is in them, and a stale or damaged one is noticed."""

from __future__ import annotations

import ast
import importlib.util
import re
import types
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests import house


@pytest.fixture(scope="module")
def translations() -> types.ModuleType:
    """The script as a module; the folder it lies in is no package."""
    spec = importlib.util.spec_from_file_location("translations", house.ROOT / "packaging" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def fresh(translations: types.ModuleType, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("catalogues")
    translations.update(folder)
    return folder


@pytest.fixture
def copied(fresh: Path, tmp_path: Path) -> Path:
    for path in fresh.glob("*.ts"):
        (tmp_path / path.name).write_bytes(path.read_bytes())
    return tmp_path


def _sources(path: Path) -> set[str]:
    return {message.findtext("source", "") for message in ElementTree.parse(path).getroot().iter("message")}


def _marked() -> set[str]:
    """Every literal that the source marks for translation, found without Qt's own tool."""
    place = {"tr": 0, "QT_TRANSLATE_NOOP": 1}
    found = set()
    for module in house.modules("app"):
        for name, call in module.calls():
            position = place.get(name.rpartition(".")[2])
            argument = call.args[position] if position is not None and len(call.args) > position else None
            if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
                found.add(argument.value)
    return found


def test_every_marked_sentence_is_extracted(fresh: Path) -> None:
    marked = _marked()
    assert marked
    assert marked - _sources(fresh / "countersign_th.ts") == set()


def test_catalogues_of_the_tree_are_in_step_with_the_source(translations: types.ModuleType) -> None:
    folder = translations.CATALOGUES
    assert list(translations.stale(folder)) == []
    assert list(translations.broken(folder)) == []


def test_fresh_catalogue_is_not_stale(translations: types.ModuleType, copied: Path) -> None:
    assert list(translations.stale(copied)) == []


def test_catalogue_that_lacks_a_sentence_is_stale(translations: types.ModuleType, copied: Path) -> None:
    path = copied / "countersign_th.ts"
    path.write_text(re.sub(r"(?s)<message>.*?</message>", "", path.read_text("utf-8"), count=1), "utf-8")
    assert list(translations.stale(copied)) == ["countersign_th.ts is stale: run packaging/translations.py"]


def test_missing_catalogue_is_stale(translations: types.ModuleType, copied: Path) -> None:
    (copied / "countersign_km.ts").unlink()
    assert "countersign_km.ts" in next(translations.stale(copied))


@pytest.mark.parametrize(
    ("source", "translation"), [("Opened {name}", "Ouvert {nom}"), ("Opened {name}", "Ouvert"), ("%n pages", "{n}")]
)
def test_translation_with_other_placeholders_is_broken(
    translations: types.ModuleType, tmp_path: Path, source: str, translation: str
) -> None:
    _write(tmp_path / "a.ts", source, translation)
    assert len(list(translations.broken(tmp_path))) == 1


def test_translation_may_say_one_without_a_digit(translations: types.ModuleType, tmp_path: Path) -> None:
    _write(tmp_path / "a.ts", "%n page(s)", "one page")
    assert list(translations.broken(tmp_path)) == []


def test_built_catalogue_is_loaded_by_qt(translations: types.ModuleType, tmp_path: Path) -> None:
    from PySide6.QtCore import QTranslator

    _write(tmp_path / "a.ts", "Opened {name}", "{name} abierto")
    translations.build(tmp_path, tmp_path)
    translator = QTranslator()
    assert translator.load(str(tmp_path / "a.qm"))
    assert translator.translate("texts", "Opened {name}") == "{name} abierto"
    assert [path.name for path in sorted(tmp_path.iterdir())] == ["a.qm", "a.ts"]


def _write(path: Path, source: str, translation: str) -> None:
    path.write_text(
        '<?xml version="1.0" encoding="utf-8"?><TS version="2.1" language="es" sourcelanguage="en"><context>'
        f"<name>texts</name><message><source>{source}</source><translation>{translation}</translation></message>"
        "</context></TS>",
        "utf-8",
    )
