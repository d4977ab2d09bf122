"""Makes packaging/recognisers importable: the folder above it is no package and shares its name with a library."""

from __future__ import annotations

import sys

from tests import house

_FOLDER = str(house.ROOT / "packaging")
if _FOLDER not in sys.path:
    sys.path.append(_FOLDER)
