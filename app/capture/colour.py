"""Brings every way of storing colour to 8-bit sRGB."""

from __future__ import annotations

import io
import math
from collections.abc import Callable

from PIL import Image, ImageCms

from app.domain.errors import InputError

Convert = Callable[[Image.Image], Image.Image]

_GREY_LEVELS = (255.0, 4095.0, 65535.0)
"""Full white of 8, 12 and 16 bits: scanners store 12-bit greys in 16-bit files."""

_PROFILE_SPACES = {"RGB": "RGB ", "CMYK": "CMYK"}


def rgb_converter(image: Image.Image) -> Convert:
    """A function that turns any part of this (loaded) picture into mode RGB.

    Transparency is laid on white. A colour profile of RGB or CMYK is applied; one that cannot be used is ignored.

    Raises: InputError `image_broken` if grey values are not numbers.
    """
    if image.mode == "LAB":
        return _lab_converter()
    if image.mode.startswith("I") or image.mode == "F":
        return _grey_converter(image)
    profile = image.info.get("icc_profile")
    if image.mode == "CMYK":
        return _profile_converter(profile, "CMYK") or (lambda part: part.convert("RGB"))
    to_rgb = _flatten if image.has_transparency_data else _plain
    corrected = _profile_converter(profile, "RGB") if image.mode in {"RGB", "RGBA", "P", "RGBX"} else None
    if corrected is None:
        return to_rgb
    return lambda part: corrected(to_rgb(part))


def _plain(part: Image.Image) -> Image.Image:
    return part if part.mode == "RGB" else part.convert("RGB")


def _flatten(part: Image.Image) -> Image.Image:
    with_alpha = part.convert("RGBA")
    paper = Image.new("RGB", part.size, "white")
    paper.paste(with_alpha, mask=with_alpha.getchannel("A"))
    return paper


def _grey_converter(image: Image.Image) -> Convert:
    wide = image.convert("I") if image.mode.startswith("I;16") else image
    _lowest, highest = _extrema(wide)
    if image.mode == "F" and highest <= 1.0:
        white = 1.0
    else:
        white = next((level for level in _GREY_LEVELS if highest <= level), highest)
    factor = 255.0 / white

    def convert(part: Image.Image) -> Image.Image:
        grey = part.convert("I") if part.mode.startswith("I;16") else part
        return grey.point(lambda value: value * factor + 0.0).convert("L").convert("RGB")

    return convert


def _extrema(image: Image.Image) -> tuple[float, float]:
    extrema = image.getextrema()
    lowest, highest = float(extrema[0]), float(extrema[1])  # type: ignore[arg-type]
    if not (math.isfinite(lowest) and math.isfinite(highest)):
        raise InputError("image_broken")
    return lowest, highest


def _lab_converter() -> Convert:
    lab = ImageCms.createProfile("LAB")
    transform = ImageCms.buildTransform(lab, ImageCms.createProfile("sRGB"), "LAB", "RGB")
    return lambda part: _applied(part, transform)


def _profile_converter(untrusted_profile: object, mode: str) -> Convert | None:
    """The way from the profile to sRGB; None if there is no usable profile, or it is sRGB already."""
    if not isinstance(untrusted_profile, bytes) or not untrusted_profile:
        return None
    try:
        profile = ImageCms.ImageCmsProfile(io.BytesIO(untrusted_profile))
        facts = profile.profile
        if facts.xcolor_space != _PROFILE_SPACES[mode] or "sRGB" in (facts.profile_description or ""):
            return None
        transform = ImageCms.buildTransform(profile, ImageCms.createProfile("sRGB"), mode, "RGB")
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError, AttributeError):
        return None
    return lambda part: _applied(part, transform)


def _applied(part: Image.Image, transform: ImageCms.ImageCmsTransform) -> Image.Image:
    result = ImageCms.applyTransform(part, transform)
    if result is None:  # only with inPlace=True
        raise InputError("image_broken")
    return result
