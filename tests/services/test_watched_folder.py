"""A watched folder tells of every file once, when it is whole, and touches none before its record is verified."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.domain.errors import DeviceError
from app.services.watched_folder import DONE_FOLDER, Afterwards, WatchedFolder


@pytest.fixture
def watched(tmp_path: Path) -> WatchedFolder:
    return WatchedFolder(tmp_path)


def put(watched: WatchedFolder, name: str, content: bytes = b"") -> Path:
    path = watched.folder / name
    path.write_bytes(content or name.encode())
    return path


def looks(watched: WatchedFolder, count: int = 5) -> list[str]:
    return [path.name for _ in range(count) for path in watched.look()]


def test_a_file_is_told_of_once_when_it_has_not_changed_for_some_looks(watched: WatchedFolder) -> None:
    put(watched, "a.png")
    assert looks(watched, 2) == []
    assert looks(watched, 1) == ["a.png"]
    assert looks(watched) == []


def test_a_file_that_still_grows_is_waited_for(watched: WatchedFolder) -> None:
    path = put(watched, "a.png", b"first part")
    for number in range(6):
        path.write_bytes(b"more and more" * (number + 1))
        assert looks(watched, 2) == []
    assert looks(watched, 3) == ["a.png"]


def test_an_empty_file_is_a_name_that_waits_for_its_content(watched: WatchedFolder) -> None:
    path = watched.folder / "a.png"
    path.touch()
    assert looks(watched) == []
    path.write_bytes(b"now")
    assert looks(watched) == ["a.png"]


def test_what_is_no_picture_or_hidden_or_below_or_our_own_is_left_alone(tmp_path: Path) -> None:
    watched = WatchedFolder(tmp_path, own=frozenset({"own.png"}))
    for name in ("notes.txt", ".hidden.png", "~lock.png", "own.png", "records.xlsx", "records.jsonl"):
        put(watched, name)
    (tmp_path / "below").mkdir()
    (tmp_path / "below" / "b.png").write_bytes(b"x")
    (tmp_path / "folder.png").mkdir()
    assert looks(watched) == []


def test_the_same_content_is_not_told_of_twice_under_any_name(watched: WatchedFolder) -> None:
    path = put(watched, "a.png", b"card")
    assert looks(watched) == ["a.png"]
    path.rename(watched.folder / "renamed.png")
    put(watched, "copy.png", b"card")
    assert looks(watched) == []
    put(watched, "a.png", b"another card")
    assert looks(watched) == ["a.png"]


def test_other_content_behind_a_known_name_is_new(watched: WatchedFolder) -> None:
    put(watched, "scan.png", b"first")
    assert looks(watched) == ["scan.png"]
    put(watched, "scan.png", b"second card")
    assert looks(watched) == ["scan.png"]


def test_what_was_there_before_can_be_left_out(watched: WatchedFolder) -> None:
    put(watched, "old.png")
    watched.skip_present()
    put(watched, "new.png")
    assert looks(watched) == ["new.png"]


def test_only_what_came_since_a_time_is_new_after_a_restart(tmp_path: Path) -> None:
    before = WatchedFolder(tmp_path)
    old = put(before, "old.png")
    since_s = old.stat().st_mtime + 3600
    again = WatchedFolder(tmp_path)
    again.skip_present(since_s)
    assert looks(again) == []
    late = WatchedFolder(tmp_path)
    late.skip_present(since_s - 7200)
    assert looks(late) == ["old.png"]


def test_a_folder_that_vanishes_is_waited_for(watched: WatchedFolder, tmp_path: Path) -> None:
    put(watched, "a.png")
    assert looks(watched) == ["a.png"]
    away = tmp_path.with_name(tmp_path.name + "-away")
    tmp_path.rename(away)
    assert looks(watched) == []
    assert watched.is_away
    away.rename(tmp_path)
    put(watched, "b.png")
    assert looks(watched) == ["b.png"]
    assert not watched.is_away


# --- afterwards ---


def told(watched: WatchedFolder, name: str = "a.png") -> Path:
    path = put(watched, name)
    assert looks(watched) == [name]
    return path


def test_a_verified_file_is_kept_moved_or_deleted_as_the_site_wants(tmp_path: Path) -> None:
    for afterwards, stays, done in (
        (Afterwards.KEEP, True, []),
        (Afterwards.MOVE, False, ["a.png"]),
        (Afterwards.DELETE, False, []),
    ):
        watched = WatchedFolder(tmp_path / afterwards, afterwards)
        watched.folder.mkdir()
        path = told(watched)
        watched.put_away(path)
        assert path.exists() is stays
        assert [found.name for found in (watched.folder / DONE_FOLDER).glob("*")] == done
        assert looks(watched) == []


def test_moving_never_writes_over_another_file(tmp_path: Path) -> None:
    watched = WatchedFolder(tmp_path, Afterwards.MOVE)
    for content in (b"one", b"two", b"three"):
        path = put(watched, "scan.png", content)
        looks(watched)
        watched.put_away(path)
    names = {path.name: path.read_bytes() for path in (tmp_path / DONE_FOLDER).iterdir()}
    assert names == {"scan.png": b"one", "scan (2).png": b"two", "scan (3).png": b"three"}


def test_a_file_that_is_another_one_by_now_is_not_touched(tmp_path: Path) -> None:
    watched = WatchedFolder(tmp_path, Afterwards.DELETE)
    path = told(watched)
    path.write_bytes(b"somebody else's")
    watched.put_away(path)
    assert path.read_bytes() == b"somebody else's"
    path.unlink()
    watched.put_away(path)
    watched.put_away(tmp_path.parent / "elsewhere.png")


def test_a_file_that_cannot_be_moved_is_said(tmp_path: Path) -> None:
    watched = WatchedFolder(tmp_path, Afterwards.MOVE)
    path = told(watched)
    (tmp_path / DONE_FOLDER).write_text("in the way", encoding="utf-8")
    with pytest.raises(DeviceError) as caught:
        watched.put_away(path)
    assert caught.value.code == "watched_file_stays"
    assert path.exists()
