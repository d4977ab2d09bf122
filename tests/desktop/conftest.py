"""What every desktop test shares: the looks of the desk, applied once to the test application."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from app.desktop.theme import SchemeChoice, Theme


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    looks = Theme()
    looks.choose(scheme=SchemeChoice.LIGHT)
    yield looks
    looks.deleteLater()
