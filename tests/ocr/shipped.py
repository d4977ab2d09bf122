"""The shipped engine, loaded once for all tests of a run."""

from __future__ import annotations

import functools

from app.ocr.rapid import RapidEngine


@functools.cache
def shipped_engine() -> RapidEngine:
    """The engine as the program makes it."""
    return RapidEngine()
