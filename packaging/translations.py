"""Keeps the catalogues of the interface languages in step with the source, and builds what the program loads.

    python packaging/translations.py            take new sentences into translations/*.ts, drop vanished ones, build
    python packaging/translations.py --build    only build resources/translations/*.qm
    python packaging/translations.py --check    fail if a catalogue is stale or a translation lost a placeholder; build

Run with the interpreter of the project's environment: lupdate and lrelease come with PySide6.
"""

from __future__ import annotations

import importlib.util
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "app"
CATALOGUES = ROOT / "translations"
BUILT = ROOT / "resources" / "translations"
LANGUAGES = ("zh_CN", "th", "vi", "es", "km", "my")
PLURALS_ONLY = "en"
"""English needs a catalogue too: one page, two pages."""

_PLACEHOLDER = re.compile(r"\{\w*\}|%n|%\d")


def main(arguments: list[str]) -> int:
    """Does what the arguments say; 0 when all is well, 1 when a check failed, 2 for wrong usage."""
    if arguments not in ([], ["--build"], ["--check"]):
        print(__doc__, file=sys.stderr)
        return 2
    if not arguments:
        update(CATALOGUES)
    faults = list(stale(CATALOGUES)) + list(broken(CATALOGUES)) if arguments == ["--check"] else []
    for fault in faults:
        print(fault)
    build(CATALOGUES, BUILT)
    for name, open_count in unfinished(CATALOGUES) if arguments != ["--build"] else ():
        print(f"{name}: {open_count} not translated yet")
    return 1 if faults else 0


def languages() -> tuple[str, ...]:
    """The languages that have a catalogue."""
    return (*LANGUAGES, PLURALS_ONLY)


def catalogue(folder: Path, language: str) -> Path:
    """The file that holds the language's translations."""
    return folder / f"countersign_{language}.ts"


def update(folder: Path) -> None:
    """Brings the catalogues in the folder in step with the source; finished translations are kept."""
    folder.mkdir(parents=True, exist_ok=True)
    sources = [str(path.relative_to(ROOT)) for path in sorted(SOURCES.rglob("*.py"))]
    for language in languages():
        options = ["-silent", "-no-obsolete", "-locations", "none", "-source-language", "en"]
        options += ["-pluralonly"] if language == PLURALS_ONLY else []
        target = ["-target-language", language, "-ts", str(catalogue(folder, language))]
        _tool("lupdate", [*options, *sources, *target])


def stale(folder: Path) -> Iterator[str]:
    """A sentence for each catalogue that `update` would change. Works on a copy aside."""
    with tempfile.TemporaryDirectory() as name:
        aside = Path(name)
        for language in languages():
            if catalogue(folder, language).exists():
                shutil.copy(catalogue(folder, language), aside)
        update(aside)
        for language in languages():
            kept, fresh = catalogue(folder, language), catalogue(aside, language)
            if not kept.exists() or kept.read_bytes() != fresh.read_bytes():
                yield f"{kept.name} is stale: run packaging/translations.py"


def broken(folder: Path) -> Iterator[str]:
    """A sentence for each finished translation whose placeholders are not those of its source."""
    for path in sorted(folder.glob("*.ts")):
        for source, translations in _messages(path):
            for text in translations:
                if text and not _placeholders_fit(source, text):
                    yield f"{path.name}: placeholders differ in the translation of {source!r}"


def unfinished(folder: Path) -> Iterator[tuple[str, int]]:
    """Each catalogue that still has gaps, with how many."""
    for path in sorted(folder.glob("*.ts")):
        count = sum(1 for _, translations in _messages(path) if not all(translations))
        if count:
            yield path.name, count


def build(folder: Path, target: Path) -> None:
    """Compiles every catalogue into the target folder, each file replaced as a whole."""
    target.mkdir(parents=True, exist_ok=True)
    for path in sorted(folder.glob("*.ts")):
        built = target / f"{path.stem}.qm"
        aside = built.with_suffix(f".{os.getpid()}.new")
        _tool("lrelease", ["-silent", "-nounfinished", str(path), "-qm", str(aside)])
        aside.replace(built)


def _messages(path: Path) -> Iterator[tuple[str, list[str]]]:
    """Source text and translations (several for plurals, "" where unfinished) of every message."""
    for message in ElementTree.parse(path).getroot().iter("message"):  # noqa: S314 - our own files
        translation = message.find("translation")
        if translation is None or translation.get("type") in {"obsolete", "vanished"}:
            continue
        texts = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
        open_still = translation.get("type") == "unfinished"
        yield message.findtext("source", ""), [""] if open_still else texts


def _placeholders_fit(source: str, translation: str) -> bool:
    """Same names in any order; %n may be left out where the language says "one" in words."""
    wanted, given = set(_PLACEHOLDER.findall(source)), set(_PLACEHOLDER.findall(translation))
    return given <= wanted and wanted - given <= {"%n"}


def _tool(name: str, arguments: list[str]) -> None:
    """Runs a Qt tool from the PySide6 package. Raises CalledProcessError with its output shown."""
    package = importlib.util.find_spec("PySide6")
    if package is None or package.origin is None:
        raise SystemExit("PySide6 is not installed here: python3 packaging/bootstrap.py setup")
    tool = Path(package.origin).parent / (f"{name}.exe" if os.name == "nt" else name)
    subprocess.run([str(tool), *arguments], cwd=ROOT, check=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
