"""The shipped processes, started once for all tests of the whole walk."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from app import bootstrap
from app.services.worker import WorkerBackend


@pytest.fixture(scope="session")
def backend() -> Iterator[WorkerBackend]:
    with bootstrap.backend() as processes:
        yield processes
