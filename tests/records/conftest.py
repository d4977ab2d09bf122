"""A store in a folder of its own, with a clock that the test sets and PINs that cost little."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.records.store import Store, create_store
from tests.records.stores import PASSPHRASE, SetClock, options


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


@pytest.fixture
def store(tmp_path: Path, clock: SetClock) -> Iterator[Store]:
    made = create_store(tmp_path / "store", PASSPHRASE, options=options(clock))
    yield made
    made.close()
