"""The README's pictures of the desk are made by the program itself, and this test says when they are stale.

`COUNTERSIGN_RENEW_SCREENSHOTS=1 python -m pytest tests/e2e/test_screenshots.py` draws them anew.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from app import bootstrap
from app.desktop.screenshot import save_screenshot

KEPT = bootstrap.resource("screenshots")
NAMES = {"desk-light.png": False, "desk-dark.png": True}
GRID = (72, 45)
"""Pictures are compared as so many patches: fonts may differ a little, the arrangement may not."""


def patches(path: Path) -> np.ndarray[tuple[int, ...], np.dtype[np.float64]]:
    with Image.open(path) as image:
        return np.asarray(image.convert("L").resize(GRID, Image.Resampling.BOX), np.float64)


@pytest.mark.parametrize("name", NAMES)
def test_picture_of_the_desk_is_up_to_date(tmp_path: Path, name: str) -> None:
    types = bootstrap.catalogue()
    fresh = tmp_path / name
    documents = bootstrap.bundled_specimens()
    with bootstrap.backend() as own:
        save_screenshot(own, tuple(types.values()), lambda _r, p: Path(p.path), documents, fresh, dark=NAMES[name])
    if os.environ.get("COUNTERSIGN_RENEW_SCREENSHOTS"):
        KEPT.mkdir(exist_ok=True)
        shutil.copyfile(fresh, KEPT / name)
    difference = np.abs(patches(fresh) - patches(KEPT / name))
    assert difference.mean() < 3.0, "the desk looks different now: look at it, then renew the pictures"
    other = next(other for other in NAMES if other != name)
    assert np.abs(patches(fresh) - patches(KEPT / other)).mean() > 20, "light and dark can be told apart"
