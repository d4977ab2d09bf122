"""What a SANE device says about itself in `scanimage --all-options`, and the arguments that ask it for something."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from app.capture.scanner.protocol import (
    Colour,
    ScanOptions,
    ScanSource,
    ScanWish,
    SourceOptions,
    usual_dpis,
)
from app.domain.errors import DeviceError

_OPTION = re.compile(r"^ {4}(-{1,2}[\w-]+)(?:\[=\((?P<bool>[\w|]+)\)\]|[ ](?P<choice>.*?))? \[(?P<now>[^\]]*)\]")
_RANGE = re.compile(r"^(-?\d+(?:\.\d+)?)\.\.(-?\d+(?:\.\d+)?)")
_NUMBER = re.compile(r"\d+")
_MOST_LINES, _MOST_LETTERS = 2000, 1000
_MOST_DPI = 4800


@dataclass(frozen=True, slots=True)
class SaneOption:
    """One option that is active: the words that it takes, or the bounds of its numbers. Both empty for a switch."""

    words: tuple[str, ...] = ()
    bounds: tuple[float, float] | None = None


def parse_options(untrusted_text: str) -> dict[str, SaneOption]:
    """The active options by their flag (`--mode`, `-x`). What does not look like one is passed over."""
    found: dict[str, SaneOption] = {}
    for line in untrusted_text.splitlines()[:_MOST_LINES]:
        match = _OPTION.match(line[:_MOST_LETTERS])
        if match and match["now"] not in {"inactive", "read-only"}:
            found[match[1]] = _option(match["choice"] or "")
    return found


def _option(choice: str) -> SaneOption:
    bounds = _RANGE.match(choice)
    if bounds:
        return SaneOption(bounds=(float(bounds[1]), float(bounds[2])))
    return SaneOption(tuple(word for word in choice.split("|") if word))


def scan_options(options: Mapping[str, SaneOption]) -> ScanOptions:
    """What the device can do; a device without a choice has a flatbed, and gives colour."""
    offered = SourceOptions(_dpis(options.get("--resolution")), tuple(_modes(options)) or (Colour.COLOUR,))
    return ScanOptions(dict.fromkeys(_source_arguments(options), offered))


def scan_arguments(options: Mapping[str, SaneOption], wish: ScanWish) -> list[str]:
    """The arguments of scanimage for the wish, over the whole area of the source.

    Raises: DeviceError `scanner_settings_refused` if the device does not offer it.
    """
    able = scan_options(options).sources.get(wish.source)
    if able is None or wish.dpi not in able.dpis or wish.colour not in able.colours:
        raise DeviceError("scanner_settings_refused")
    # The source comes first: the choice of the others may depend on it.
    arguments = list(_source_arguments(options)[wish.source])
    modes = _modes(options)
    if modes:
        arguments += ["--mode", modes[wish.colour]]
    if "8" in options.get("--depth", SaneOption()).words:
        arguments += ["--depth", "8"]
    if "--resolution" in options:
        arguments += ["--resolution", str(wish.dpi)]
    for flag, at_most in (("-l", False), ("-t", False), ("-x", True), ("-y", True)):
        bounds = options[flag].bounds if flag in options else None
        if bounds:
            arguments += [flag, f"{bounds[at_most]:g}"]
    return arguments


def _modes(options: Mapping[str, SaneOption]) -> dict[Colour, str]:
    """The device's own word for each kind of pixels."""
    found: dict[Colour, str] = {}
    for word in options.get("--mode", SaneOption()).words:
        said = word.lower()
        if "colo" in said:
            found.setdefault(Colour.COLOUR, word)
        elif "gray" in said or "grey" in said:
            found.setdefault(Colour.GREY, word)
    return found


def _source_arguments(options: Mapping[str, SaneOption]) -> dict[ScanSource, tuple[str, ...]]:
    """The sources that there are, with the arguments that choose them."""
    found: dict[ScanSource, tuple[str, ...]] = {}
    for word in options.get("--source", SaneOption()).words:
        found.setdefault(_source_kind(word), ("--source", word))
    found = found or {ScanSource.FLATBED: ()}
    duplex = _duplex_switch(options)
    if duplex and ScanSource.FEEDER in found and ScanSource.DUPLEX not in found:
        feeder = found[ScanSource.FEEDER]
        found[ScanSource.FEEDER], found[ScanSource.DUPLEX] = (*feeder, *duplex[0]), (*feeder, *duplex[1])
    return {kind: found[kind] for kind in ScanSource if kind in found}


def _source_kind(word: str) -> ScanSource:
    said = word.lower()
    if "duplex" in said or "both" in said:
        return ScanSource.DUPLEX
    if "adf" in said or "feeder" in said or "automatic" in said or "front" in said:
        return ScanSource.FEEDER
    return ScanSource.FLATBED


def _duplex_switch(options: Mapping[str, SaneOption]) -> tuple[tuple[str, ...], tuple[str, ...]] | None:
    """Some drivers keep the faces apart from the source: the arguments for one face and for both, or None."""
    if "--duplex" in options:
        return ("--duplex=no",), ("--duplex=yes",)
    words = {word.lower(): word for word in options.get("--adf-mode", SaneOption()).words}
    if "simplex" in words and "duplex" in words:
        return ("--adf-mode", words["simplex"]), ("--adf-mode", words["duplex"])
    return None


def _dpis(option: SaneOption | None) -> tuple[int, ...]:
    if option is None:
        return (300,)
    if option.bounds:
        return usual_dpis(round(option.bounds[0]), round(option.bounds[1]))
    numbers = {int(match[0]) for word in option.words if (match := _NUMBER.match(word))}
    sane = sorted(dpi for dpi in numbers if 1 <= dpi <= _MOST_DPI)
    readable = tuple(dpi for dpi in sane if dpi >= 100)
    return readable or tuple(sane) or (300,)
