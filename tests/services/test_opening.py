"""Files are read whole, however many pages they have, and locked ones ask."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.capture.decode import decode
from app.capture.decoded import PageChoice
from app.domain.errors import AppError
from app.services.inline import InlineBackend
from app.services.opening import read_files
from tests.capture.drawn import FILES, picture
from tests.capture.drawn_pdf import pdf
from tests.services.scripted_reader import ScriptedReader


@pytest.fixture
def backend() -> Iterator[InlineBackend]:
    backend = InlineBackend(ScriptedReader(), decode)
    yield backend
    backend.close()


@pytest.fixture
def long_file(tmp_path: Path) -> str:
    path = tmp_path / "long.pdf"
    path.write_bytes(pdf([picture(size=(40 + number, 30)) for number in range(15)], password="Sesam"))
    return str(path)


def test_a_long_locked_file_is_read_page_by_page(backend: InlineBackend, long_file: str, tmp_path: Path) -> None:
    (tmp_path / "card.png").write_bytes(FILES["rgb.png"]())
    asked: list[tuple[str, str]] = []

    def ask(error: AppError, file: str) -> str:
        asked.append((error.code, Path(file).name))
        return "sesam" if len(asked) == 1 else "Sesam"

    long, short = read_files(backend, [long_file, str(tmp_path / "card.png")], ask_password=ask)
    assert (long.error, [number for number, _readings in long.pages]) == (None, list(range(1, 16)))
    assert (short.error, [number for number, _readings in short.pages]) == (None, [1])
    assert asked == [("pdf_password_needed", "long.pdf"), ("pdf_password_wrong", "long.pdf")]


def test_only_the_chosen_pages_are_read_in_their_order(backend: InlineBackend, long_file: str) -> None:
    choice = PageChoice((14, 2, 3, 4, 5, 1), "Sesam")
    (outcome,) = read_files(backend, [long_file], choice=choice)
    assert [number for number, _readings in outcome.pages] == [14, 2, 3, 4, 5, 1]


def test_where_nobody_can_be_asked_the_file_fails(backend: InlineBackend, long_file: str) -> None:
    (outcome,) = read_files(backend, [long_file])
    assert outcome.error
    assert outcome.error.code == "pdf_password_needed"
    (outcome,) = read_files(backend, [long_file], choice=PageChoice((16,), "Sesam"))
    assert outcome.error
    assert outcome.error.code == "page_missing"
