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
    "fonts-dejavu-core fonts-dejavu-extra fonts-liberation2 fonts-noto-core fonts-noto-cjk fonts-noto-ui-core fonts-tlwg-garuda-ttf "
    "fonts-tlwg-loma-ttf fonts-tlwg-norasi-ttf fonts-tlwg-waree-ttf fonts-tlwg-purisa-ttf fonts-tlwg-sawasdee-ttf "
    "fonts-tlwg-typewriter-ttf fonts-tlwg-typist-ttf fonts-tlwg-typo-ttf fonts-khmeros "
    "fonts-sil-mondulkiri fonts-sil-mondulkiri-extra fonts-sil-padauk fonts-arundina fonts-myanmar"
).split()
"""Debian packages that hold the files named below whose names have no weight in them."""

NPM_SCOPE = "@expo-google-fonts"
NPM_PACKAGES = (
    "sarabun kanit prompt mitr athiti k2d kodchasan niramit pridi taviraj trirong maitree sriracha itim pattaya "
    "bai-jamjuree chakra-petch charm charmonman fahkwang koho mali srisakdi ibm-plex-sans-thai "
    "ibm-plex-sans-thai-looped anuphan angkor bayon chenla dangrek hanuman kantumruy-pro kdam-thmor-pro koulen moulpali "
    "nokora odor-mean-chey siemreap be-vietnam-pro roboto open-sans roboto-condensed source-sans-3 montserrat tinos "
    "merriweather roboto-mono inconsolata"
).split()
"""npm packages of that scope that hold the rest (open licences of Google Fonts)."""

FOLDERS = (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), Path.home() / ".local/share/fonts")

LATIN = (
    "LiberationSans-Regular LiberationSans-Bold LiberationSerif-Regular DejaVuSansCondensed "
    "DejaVuSansCondensed-Bold DejaVuSerifCondensed LiberationMono-Regular"
).split()
"""For letters and digits that a face of another script does not have; from Debian's packages,"""

MORE_LATIN = (
    "OpenSans_400Regular OpenSans_600SemiBold Roboto_400Regular Roboto_500Medium RobotoCondensed_400Regular "
    "SourceSans3_400Regular SourceSans3_600SemiBold Montserrat_500Medium Merriweather_400Regular RobotoMono_400Regular"
).split()
"""and from npm's."""

FACES: dict[str, list[str]] = {
    "th": (
        "Garuda Garuda-Bold Garuda-Oblique Garuda-BoldOblique Loma Loma-Bold Loma-Oblique Norasi Norasi-Bold Norasi-Italic "
        "Norasi-Oblique Waree Waree-Bold Waree-Oblique NotoSansThai-Regular NotoSansThai-Bold "
        "NotoLoopedThai-Regular NotoLoopedThai-Bold NotoLoopedThaiUI-Regular Purisa "
        "Sawasdee TlwgTypewriter TlwgTypist "
        "TlwgTypo TlwgTypo-Bold "
        "Sarabun_400Regular Sarabun_400Regular Sarabun_300Light Sarabun_600SemiBold Sarabun_700Bold Sarabun_400Regular_Italic "
        "Kanit_400Regular Kanit_300Light Kanit_600SemiBold Prompt_400Regular Prompt_600SemiBold Mitr_400Regular "
        "Athiti_400Regular Athiti_600SemiBold K2D_400Regular K2D_700Bold Kodchasan_400Regular Niramit_400Regular "
        "Niramit_700Bold Pridi_400Regular Taviraj_400Regular Taviraj_700Bold Trirong_400Regular Trirong_600SemiBold "
        "Maitree_400Regular Maitree_600SemiBold Sriracha_400Regular Itim_400Regular Pattaya_400Regular "
        "BaiJamjuree_400Regular BaiJamjuree_600SemiBold ChakraPetch_400Regular Charm_400Regular Charmonman_400Regular "
        "Fahkwang_400Regular KoHo_400Regular KoHo_700Bold Mali_400Regular Srisakdi_400Regular "
        "IBMPlexSansThai_400Regular IBMPlexSansThai_700Bold IBMPlexSansThaiLooped_400Regular "
        "IBMPlexSansThaiLooped_600SemiBold Anuphan_400Regular ArundinaSans ArundinaSans-Bold ArundinaSans-Oblique "
        "ArundinaSerif ArundinaSerif-Bold ArundinaSansMono"
    ).split(),
    "km": (
        "KhmerOSsiemreap KhmerOSsiemreap KhmerOScontent KhmerOScontent KhmerOSsys KhmerOSfasthand KhmerOSfreehand "
        "KhmerOSmetalchrieng KhmerOSmuollight KhmerOSmuollight KhmerOSmuollight KhmerOSmuolpali KhmerOSmuolpali "
        "NotoSerifKhmer-Regular NotoSerifKhmer-Bold Mondulkiri-R Mondulkiri-B Busra-R Busra-B "
        "Mo5V56Bu Mo5V56MO Mo9V55 Mo9V55 RataV53 RataV53 Angkor_400Regular Angkor_400Regular Bayon_400Regular "
        "Chenla_400Regular Dangrek_400Regular Hanuman_400Regular Hanuman_400Regular Hanuman_300Light Hanuman_700Bold "
        "KantumruyPro_400Regular KantumruyPro_400Regular KantumruyPro_300Light KantumruyPro_500Medium "
        "KantumruyPro_700Bold KdamThmorPro_400Regular Koulen_400Regular Koulen_400Regular Moulpali_400Regular "
        "Nokora_400Regular Nokora_400Regular Nokora_700Bold OdorMeanChey_400Regular Siemreap_400Regular"
    ).split(),
    "my": (
        "Padauk-Regular Padauk-Regular Padauk-Bold NotoSerifMyanmar-Regular NotoSerifMyanmar-Regular "
        "NotoSerifMyanmar-Bold Pyidaungsu-2.3_Regular Pyidaungsu-2.3_Regular Pyidaungsu-2.3_Bold mm3-multi-os_16-08-2011 "
        "mm3-multi-os_16-08-2011 mmrCensus.v5.minbe5 mmrCensus.v5.minbe5 NK_SSmart2 NK_SSmart4 MyanmarSanpya "
        "MyanmarSanpya MyanmarSagar MyanmarTagu MyanmarThuriya MyanmarNjaun MyanmarSabae MyanmarGantgaw MyanmarPhetsot "
        "MyanmarSansPro-Regular MyanmarPauklay MyanmarChatu"
    ).split(),
    "vi": (
        "LiberationSans-Regular LiberationSans-Bold LiberationSans-Italic LiberationSerif-Regular LiberationSerif-Bold "
        "LiberationSerif-Italic LiberationMono-Regular "
        "LiberationMono-Bold DejaVuSansCondensed DejaVuSansCondensed-Bold DejaVuSerifCondensed "
        "DejaVuSerifCondensed-Bold DejaVuSansMono DejaVuSansMono-Bold BeVietnamPro_400Regular BeVietnamPro_600SemiBold "
        "Roboto_400Regular Roboto_700Bold OpenSans_400Regular OpenSans_600SemiBold RobotoCondensed_400Regular "
        "SourceSans3_400Regular SourceSans3_600SemiBold Montserrat_400Regular Montserrat_700Bold Merriweather_400Regular "
        "RobotoMono_400Regular Inconsolata_400Regular Sarabun_400Regular Kanit_400Regular Prompt_400Regular "
        "Taviraj_400Regular Trirong_400Regular Mitr_400Regular"
    ).split(),
    "xx": (
        "NotoSansCJK-Regular NotoSansCJK-Regular NotoSerifCJK-Bold NotoSansArabic-Regular NotoSansDevanagari-Regular "
        "NotoSansLao-Regular NotoSansEthiopic-Regular LiberationSans-Regular LiberationSerif-Regular DejaVuSansCondensed "
        "DejaVuSerifCondensed"
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
    """Unpacks all packages into the folder; nothing is installed. Needs apt-get, dpkg and npm.

    Raises: FontMissingError when a package cannot be had.
    """
    folder.mkdir(parents=True, exist_ok=True)
    for package in PACKAGES:
        done = subprocess.run(["apt-get", "download", "-q", package], cwd=folder, capture_output=True, check=False)
        archives = sorted(folder.glob(f"{package}_*.deb"))
        if done.returncode or not archives:
            raise FontMissingError(f"package {package} cannot be downloaded")
        subprocess.run(["dpkg", "-x", str(archives[-1]), str(folder)], check=True)
    for package in NPM_PACKAGES:
        done = subprocess.run(["npm", "pack", f"{NPM_SCOPE}/{package}"], cwd=folder, capture_output=True, check=False)
        archives = sorted(folder.glob(f"*-{package}-[0-9]*.tgz"))
        if done.returncode or not archives:
            raise FontMissingError(f"package {NPM_SCOPE}/{package} cannot be downloaded")
        shutil.unpack_archive(archives[-1], folder / package, filter="data")


def collect(folder: Path, names: Iterable[str], more: str = "") -> None:
    """Copies the files of these names into the folder, for a machine that has none of the packages.

    `more` is a folder to look in beside the system's own.

    Raises: FontMissingError if one is not installed.
    """
    folder.mkdir(parents=True, exist_ok=True)
    installed = _installed(more)
    for name in sorted(set(names)):
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
    """The fonts of one script, loaded at some sizes. `folder` is where `fetch` unpacked to, or "".

    With `names` these are drawn with instead of the script's own, and Debian's fonts fill in what they lack.
    """

    def __init__(self, script: str, folder: str = "", *, names: list[str] | None = None) -> None:
        self.names = names if names is not None else FACES[script]
        self._spare = LATIN if names is not None else LATIN + MORE_LATIN
        self._files = _installed(folder)
        missing = sorted({name for name in (*self.names, *self._spare) if name not in self._files})
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
        spare = rng.choice(self._spare)
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
