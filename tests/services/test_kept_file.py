"""Files that wait are kept as they are, up to a limit, and are never mistaken for what took their place."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.domain.errors import InputError
from app.services.kept_file import ContentLimit, KeptFile


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "card.jpg"
    path.write_bytes(b"a" * 100)
    return path


def test_what_was_loaded_once_outlives_its_file(file: Path) -> None:
    limit = ContentLimit()
    kept = KeptFile(file, limit)
    assert kept.load() == b"a" * 100
    file.unlink()
    assert kept.load() == b"a" * 100
    assert limit.used_bytes == 100
    kept.release()
    assert limit.used_bytes == 0
    with pytest.raises(InputError) as caught:
        kept.load()
    assert caught.value.code == "file_missing"


def test_beyond_the_limit_a_file_is_read_anew_and_must_be_the_same(file: Path) -> None:
    limit = ContentLimit(150)
    first, second = KeptFile(file, limit), KeptFile(file, limit)
    assert first.load() == second.load()
    assert limit.used_bytes == 100
    file.write_bytes(b"b" * 100)
    assert first.load() == b"a" * 100
    with pytest.raises(InputError) as caught:
        second.load()
    assert caught.value.code == "file_changed"
    file.write_bytes(b"a" * 100)
    first.release()
    assert second.load() == b"a" * 100
    assert limit.used_bytes == 100


def test_a_picture_without_a_file_is_kept_compressed_whatever_the_limit_says() -> None:
    limit = ContentLimit(10)
    kept = KeptFile.of_picture(b"white" * 100_000, limit)
    assert kept.load() == b"white" * 100_000
    assert limit.used_bytes == 0
    kept.release()
    wide = ContentLimit()
    second = KeptFile.of_picture(b"white" * 100_000, wide)
    assert 0 < wide.used_bytes < 10_000
    second.release()
    assert wide.used_bytes == 0


def test_a_file_let_go_while_it_was_loaded_is_not_kept(file: Path) -> None:
    limit = ContentLimit()
    kept = KeptFile(file, limit)
    kept.release()
    assert kept.load() == b"a" * 100
    assert limit.used_bytes == 0
