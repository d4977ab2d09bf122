"""The backend without processes keeps the contract."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from app.capture.decode import decode
from app.services.backend import Backend
from app.services.inline import InlineBackend
from tests.services.backend_contract import BackendContract
from tests.services.scripted_reader import ScriptedReader


class TestInlineBackend(BackendContract):
    @pytest.fixture
    def backend(self) -> Iterator[Backend]:
        backend = InlineBackend(ScriptedReader(), decode)
        yield backend
        backend.close()
