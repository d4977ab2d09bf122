"""More light for pictures that are dark, and nothing at all for those that are not."""

from __future__ import annotations

import cv2
import numpy as np

from app.vision.pixels import Image, luminance, shrunk

_DARK_BELOW = 100.0
"""A picture is dark when the lightest tenth of it is below this grey level."""

_LIGHTEST_BECOMES = 235.0
_GAIN_AT_MOST = 12.0
_SEARCH_PX = 200


def level(image: Image) -> Image:
    """The picture made lighter by one factor for all pixels if it is dark; the very same object if it is not.

    The factor leaves all but one pixel in two hundred unclipped, so hues, strokes and highlights stay what they are.
    Local evening-out is left alone on purpose: a dark band with white letters looks just like a shadow.
    """
    if min(image.shape[:2]) < 16:
        return image
    grey = luminance(shrunk(image, long_side_px=_SEARCH_PX)[0])
    light, lightest = (float(v) for v in np.percentile(grey, (90, 99.5)))
    if light >= _DARK_BELOW or lightest < 1:
        return image
    gain = min(_LIGHTEST_BECOMES / lightest, _GAIN_AT_MOST)
    if gain < 1.15:
        return image
    return np.asarray(cv2.convertScaleAbs(image, alpha=gain), dtype=np.uint8)
