"""Typefaces to draw with: by file name, from Debian packages, fetched and unpacked into a folder of our own if need be.

Files that the bench or the drawn specimens hold out must not be named here: tests/recognisers keeps the two apart.
"""

# Lists of words read better whole.
# ruff: noqa: E501, SIM905

from __future__ import annotations

import functools
import random
import shutil
import subprocess
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from PIL import ImageFont

PACKAGES = (
    "fonts-dejavu-core fonts-dejavu-extra fonts-liberation2 fonts-noto-core fonts-noto-ui-core fonts-tlwg-garuda-ttf "
    "fonts-tlwg-loma-ttf fonts-tlwg-norasi-ttf fonts-tlwg-waree-ttf fonts-tlwg-purisa-ttf fonts-tlwg-sawasdee-ttf "
    "fonts-tlwg-typewriter-ttf fonts-tlwg-typist-ttf fonts-tlwg-typo-ttf fonts-khmeros "
    "fonts-sil-mondulkiri fonts-sil-padauk"
).split()
"""Packages that hold every file named below."""

FOLDERS = (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), Path.home() / ".local/share/fonts")

LATIN = (
    "LiberationSans-Regular LiberationSans-Bold LiberationSerif-Regular DejaVuSansCondensed "
    "DejaVuSansCondensed-Bold DejaVuSerifCondensed LiberationMono-Regular"
).split()
"""For letters and digits that a face of another script does not have."""

FACES: dict[str, list[str]] = {
    "th": (
        "Garuda Garuda-Bold Garuda-Oblique Garuda-BoldOblique Loma Loma-Bold Loma-Oblique Norasi Norasi-Bold Norasi-Italic "
        "Norasi-Oblique Waree Waree-Bold Waree-Oblique NotoSansThai-Regular NotoSansThai-Bold "
        "NotoLoopedThai-Regular NotoLoopedThai-Bold NotoLoopedThaiUI-Regular Purisa "
        "Sawasdee TlwgTypewriter TlwgTypist "
        "TlwgTypo TlwgTypo-Bold"
    ).split(),
    "km": (
        "KhmerOSsiemreap KhmerOSsiemreap KhmerOScontent KhmerOScontent KhmerOSsys KhmerOSfasthand KhmerOSfreehand "
        "KhmerOSmetalchrieng KhmerOSmuollight KhmerOSmuollight KhmerOSmuollight KhmerOSmuolpali KhmerOSmuolpali "
        "NotoSerifKhmer-Regular NotoSerifKhmer-Bold Mondulkiri-R Mondulkiri-B Busra-R Busra-B"
    ).split(),
    "my": "Padauk-Regular Padauk-Bold NotoSerifMyanmar-Regular NotoSerifMyanmar-Bold".split(),
    "vi": (
        "LiberationSans-Regular LiberationSans-Bold LiberationSans-Italic LiberationSerif-Regular LiberationSerif-Bold "
        "LiberationSerif-Italic LiberationMono-Regular "
        "LiberationMono-Bold DejaVuSansCondensed DejaVuSansCondensed-Bold DejaVuSerifCondensed "
        "DejaVuSerifCondensed-Bold DejaVuSansMono DejaVuSansMono-Bold"
    ).split(),
}
"""Each script's files without their ending; a file named twice is drawn twice as often."""


class FontMissingError(RuntimeError):
    """A typeface is not there and could not be fetched; the message names it."""


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text that one font can draw."""

    text: str
    font: ImageFont.FreeTypeFont


def fetch(folder: Path) -> None:
    """Unpacks all packages into the folder; nothing is installed. Needs apt-get and dpkg.

    Raises: FontMissingError when a package cannot be had.
    """
    folder.mkdir(parents=True, exist_ok=True)
    for package in PACKAGES:
        done = subprocess.run(["apt-get", "download", "-q", package], cwd=folder, capture_output=True, check=False)
        archives = sorted(folder.glob(f"{package}_*.deb"))
        if done.returncode or not archives:
            raise FontMissingError(f"package {package} cannot be downloaded")
        subprocess.run(["dpkg", "-x", str(archives[-1]), str(folder)], check=True)


def collect(folder: Path, scripts: Iterable[str]) -> None:
    """Copies the files that these scripts are drawn with into the folder, for a machine that has none of the packages.

    Raises: FontMissingError if one is not installed.
    """
    folder.mkdir(parents=True, exist_ok=True)
    installed = _installed("")
    for name in sorted({*LATIN, *(name for script in scripts for name in FACES[script])}):
        if name not in installed:
            raise FontMissingError(f"missing typeface {name}: run with --fetch-fonts")
        shutil.copy(installed[name], folder)


@functools.cache
def _installed(more: str) -> dict[str, str]:
    folders = (*FOLDERS, Path(more)) if more else FOLDERS
    found: dict[str, str] = {}
    for folder in folders:
        for path in sorted(folder.rglob("*")):
            if path.suffix.lower() in {".ttf", ".otf", ".ttc"}:
                found.setdefault(path.stem, str(path))
    return found


class Wardrobe:
    """The fonts of one script, loaded at some sizes. `folder` is where `fetch` unpacked to, or ""."""

    def __init__(self, script: str, folder: str = "", *, names: list[str] | None = None) -> None:
        self.names = names if names is not None else FACES[script]
        self._files = _installed(folder)
        missing = sorted({name for name in (*self.names, *LATIN) if name not in self._files})
        if missing:
            raise FontMissingError(f"missing typefaces {', '.join(missing)}: run with --fetch-fonts")
        self._fonts: dict[tuple[str, int], ImageFont.FreeTypeFont] = {}
        self._drawn: dict[tuple[str, str], bool] = {}
        self._blank: dict[str, bytes] = {}

    def font(self, name: str, size: int) -> ImageFont.FreeTypeFont:
        """The font at this em size in pixels, shaped by raqm."""
        key = (name, size)
        if key not in self._fonts:
            self._fonts[key] = ImageFont.truetype(self._files[name], size, layout_engine=ImageFont.Layout.RAQM)
        return self._fonts[key]

    def dress(self, text: str, name: str, size: int, rng: random.Random) -> list[Run] | None:
        """The text in runs of the named font and, for what it lacks, of a Latin one; None if neither has a character."""
        spare = rng.choice(LATIN)
        runs: list[tuple[str, str]] = []
        for character in text:
            if self._has(name, character):
                chosen = name
            elif self._has(spare, character):
                chosen = spare
            else:
                return None
            if runs and (runs[-1][0] == chosen or character == " "):
                runs[-1] = (runs[-1][0], runs[-1][1] + character)
            else:
                runs.append((chosen, character))
        return [Run(piece, self.font(chosen, size)) for chosen, piece in runs]

    def _has(self, name: str, character: str) -> bool:
        key = (name, character)
        if key not in self._drawn:
            font = self.font(name, 24)
            if name not in self._blank:
                self._blank[name] = bytes(font.getmask("\U000ffffe"))
            self._drawn[key] = (
                character.isspace()
                or character in "\u200b\u200c\u200d"
                or (bytes(font.getmask(character)) not in (self._blank[name], b""))
            )
        return self._drawn[key]
