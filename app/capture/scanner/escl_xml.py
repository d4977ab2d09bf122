"""The XML that an eSCL scanner speaks: what it can do, how it is, and the order for a scan. All of it is untrusted."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import ParseError, fromstring

from app.capture.scanner.protocol import (
    Colour,
    ScanOptions,
    ScanSource,
    ScanWish,
    SourceOptions,
    clean_name,
    usual_dpis,
)
from app.domain.errors import DeviceError

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

# Source: Mopria Alliance, eSCL Technical Specification 2.97, chapters 5 (ScannerCapabilities), 6 (ScannerStatus),
# 7 (ScanSettings).
MAX_XML_BYTES = 512 * 1024
_PWG, _SCAN = "http://www.pwg.org/schemas/2010/12/sm", "http://schemas.hp.com/imaging/escl/2011/05/03"
_INPUTS = {
    ScanSource.FLATBED: "PlatenInputCaps",
    ScanSource.FEEDER: "AdfSimplexInputCaps",
    ScanSource.DUPLEX: "AdfDuplexInputCaps",
}
_MODES = {Colour.COLOUR: "RGB24", Colour.GREY: "Grayscale8"}
_NUMBER = re.compile(r"\s*(\d{1,6})\s*")
_MOST_DPI = 4800


@dataclass(frozen=True, slots=True)
class EsclInput:
    """One source of the scanner; its size in 1/300 inch, 0 where it does not say."""

    options: SourceOptions
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class EsclCapabilities:
    """What the scanner says that it can do; at least one source."""

    name: str
    version: str
    inputs: dict[ScanSource, EsclInput]

    @property
    def options(self) -> ScanOptions:
        """The same for the desk."""
        return ScanOptions({source: able.options for source, able in self.inputs.items()})


@dataclass(frozen=True, slots=True)
class EsclStatus:
    """How the scanner is: its own words, "" where it does not say."""

    state: str
    feeder: str


def parse_capabilities(untrusted: bytes) -> EsclCapabilities:
    """What stands in the answer to ScannerCapabilities.

    Raises: DeviceError `scanner_answer_odd` if it is no such answer, or names no source that can give JPEG pages.
    """
    root = _root(untrusted, "ScannerCapabilities")
    inputs = {source: found for source, name in _INPUTS.items() if (found := _input(root, name))}
    if not inputs:
        raise DeviceError("scanner_answer_odd")
    version = _text(root, "Version")
    return EsclCapabilities(
        clean_name(_text(root, "MakeAndModel")),
        version if re.fullmatch(r"\d{1,2}\.\d{1,3}", version) else "2.0",
        inputs,
    )


def parse_status(untrusted: bytes) -> EsclStatus:
    """What stands in the answer to ScannerStatus.

    Raises: DeviceError `scanner_answer_odd`.
    """
    root = _root(untrusted, "ScannerStatus")
    return EsclStatus(clean_name(_text(root, "State")), clean_name(_text(root, "AdfState")))


def scan_settings(able: EsclCapabilities, wish: ScanWish) -> bytes:
    """The order for this scan, over the whole area of the source.

    Raises: DeviceError `scanner_settings_refused` if the scanner does not offer it.
    """
    source = able.inputs.get(wish.source)
    if source is None or wish.dpi not in source.options.dpis or wish.colour not in source.options.colours:
        raise DeviceError("scanner_settings_refused")
    region = (
        "<pwg:ScanRegions><pwg:ScanRegion>"
        "<pwg:ContentRegionUnits>escl:ThreeHundredthsOfInches</pwg:ContentRegionUnits>"
        f"<pwg:Width>{source.width}</pwg:Width><pwg:Height>{source.height}</pwg:Height>"
        "<pwg:XOffset>0</pwg:XOffset><pwg:YOffset>0</pwg:YOffset></pwg:ScanRegion></pwg:ScanRegions>"
    )
    flatbed = wish.source is ScanSource.FLATBED
    duplex = "true" if wish.source is ScanSource.DUPLEX else "false"
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><scan:ScanSettings xmlns:pwg="{_PWG}" xmlns:scan="{_SCAN}">'
        f"<pwg:Version>{able.version}</pwg:Version>"
        f"{region if source.width and source.height else ''}"
        f"<pwg:InputSource>{'Platen' if flatbed else 'Feeder'}</pwg:InputSource>"
        f"<scan:ColorMode>{_MODES[wish.colour]}</scan:ColorMode>"
        f"<scan:XResolution>{wish.dpi}</scan:XResolution><scan:YResolution>{wish.dpi}</scan:YResolution>"
        f"{'' if flatbed else f'<scan:Duplex>{duplex}</scan:Duplex>'}"
        "<pwg:DocumentFormat>image/jpeg</pwg:DocumentFormat>"
        "<scan:DocumentFormatExt>image/jpeg</scan:DocumentFormatExt>"
        "</scan:ScanSettings>"
    ).encode()


def _root(untrusted: bytes, name: str) -> Element:
    if len(untrusted) > MAX_XML_BYTES:
        raise DeviceError("scanner_answer_odd")
    try:
        root: Element = fromstring(untrusted, forbid_dtd=True)
    except (ParseError, DefusedXmlException, ValueError, LookupError, RecursionError) as exc:
        raise DeviceError("scanner_answer_odd") from exc
    if _plain(root.tag) != name:
        raise DeviceError("scanner_answer_odd")
    return root


def _plain(tag: object) -> str:
    """The name without its namespace: devices disagree about those."""
    return str(tag).rpartition("}")[2]


def _all(element: Element, name: str) -> list[Element]:
    return [child for child in element.iter() if _plain(child.tag) == name]


def _text(element: Element, name: str) -> str:
    found = _all(element, name)
    return (found[0].text or "").strip() if found else ""


def _number(element: Element, name: str) -> int:
    match = _NUMBER.fullmatch(_text(element, name))
    return int(match[1]) if match else 0


def _input(root: Element, name: str) -> EsclInput | None:
    found = _all(root, name)
    if not found:
        return None
    formats = {(e.text or "").strip().lower() for n in ("DocumentFormat", "DocumentFormatExt") for e in _all(root, n)}
    modes = {(mode.text or "").strip() for mode in _all(found[0], "ColorMode")}
    colours = tuple(colour for colour, mode in _MODES.items() if mode in modes)
    dpis = _dpis(found[0])
    if not colours or not dpis or (formats and "image/jpeg" not in formats):
        return None
    return EsclInput(SourceOptions(dpis, colours), _number(found[0], "MaxWidth"), _number(found[0], "MaxHeight"))


def _dpis(element: Element) -> tuple[int, ...]:
    """Resolutions that are the same across and down."""
    single = {_number(e, "XResolution") for e in _all(element, "DiscreteResolution")
              if _number(e, "XResolution") == _number(e, "YResolution")}  # fmt: skip
    sane = sorted(dpi for dpi in single if 1 <= dpi <= _MOST_DPI)
    if sane:
        return tuple(dpi for dpi in sane if dpi >= 100) or tuple(sane)
    ranges = _all(element, "XResolutionRange")
    if not ranges:
        return ()
    least, most = _number(ranges[0], "Min"), _number(ranges[0], "Max")
    return usual_dpis(least, min(most, _MOST_DPI)) if 1 <= least <= most else ()
