"""Memory shared with a child: pictures pass through it whole, nothing stays in it, and it is nowhere else."""

from __future__ import annotations

import os
import subprocess
import sys
import zlib
from collections.abc import Iterator
from concurrent.futures import Future
from pathlib import Path

import pytest

from app.capture.decoded import EVERY_PAGE
from app.domain.image import Page, Raster
from app.services.child import ChildKind, ChildProcess
from app.services.decode_wire import IN_SHARED_MEMORY, JailProtocolError, Kind, Reply, read_pages, read_request
from app.services.decode_wire import request_header as header_of
from app.services.jobs import ReadJob, decode_job
from app.services.shared_memory import VARIABLE, SharedMemory, unnamed
from app.services.worker_talk import DecodeTalk, ReadTalk, WorkerLimits
from tests.capture.drawn import picture, saved
from tests.house import ROOT
from tests.services.backend_contract import WAIT_S
from tests.services.scripted_child import command_for

_BYTES = 3_000_000
_ANSWER = """
import sys
sys.path.insert(0, sys.argv[1])
from app.services.shared_memory import SharedMemory
shared = SharedMemory.given()
data = shared.read(5)
shared.write([data[::-1], b"!"])
print(shared.holds(int(sys.argv[2])), shared.holds(int(sys.argv[2]) + 1))
"""


def made(size: int = _BYTES) -> SharedMemory:
    shared = SharedMemory.made(size)
    assert shared is not None
    return shared


def named_regions() -> set[str]:
    folder = Path("/dev/shm")
    return {path.name for path in folder.iterdir()} if folder.is_dir() else set()


def test_both_processes_see_what_the_other_wrote() -> None:
    shared = made()
    shared.write([b"ab", b"cde"])
    done = subprocess.run(
        [sys.executable, "-c", _ANSWER, str(ROOT), str(_BYTES)],
        env={**os.environ, VARIABLE: shared.word},
        pass_fds=shared.descriptors,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.stdout.split(), done.stderr) == (["True", "False"], "")
    assert shared.read(6) == b"edcba!"
    shared.close()


def test_nothing_is_left_after_wiping() -> None:
    shared = made()
    shared.write([b"secret" * 1000])
    shared.wipe()
    assert shared.read(6000) == bytes(6000)
    shared.close()


def test_more_than_it_holds_is_refused_and_not_cut() -> None:
    shared = made(5000)
    with pytest.raises(ValueError, match="more than"):
        shared.write([bytes(4000), bytes(1001)])
    with pytest.raises(ValueError, match="more than"):
        shared.read(5001)
    shared.close()


def test_a_process_without_shared_memory_is_told_so() -> None:
    assert SharedMemory.given({}) is None
    assert SharedMemory.given({VARIABLE: "nonsense"}) is None


def test_it_has_no_name_that_outlives_the_processes() -> None:
    before = named_regions()
    shared, descriptor = made(), unnamed(_BYTES)
    assert named_regions() <= before
    os.close(descriptor)
    shared.close()


def test_nobody_can_take_it_away_under_the_other_process() -> None:
    shared = made()
    for size in (0, 2 * _BYTES) if sys.platform == "linux" else ():  # only Linux seals memory
        with pytest.raises(PermissionError):
            os.ftruncate(shared.descriptors[0], size)
    shared.close()


# --- the two children ---


@pytest.fixture(params=[True, False], ids=["shared", "pipes"])
def shares_memory(request: pytest.FixtureRequest) -> bool:
    return bool(request.param)


@pytest.fixture
def children(shares_memory: bool) -> Iterator[list[ChildProcess]]:
    started: list[ChildProcess] = []
    yield started
    for child in started:
        child.stop()
        child.close_output()


def start(children: list[ChildProcess], kind: ChildKind, *, shares_memory: bool) -> ChildProcess:
    child = ChildProcess(command_for()(kind), shares_memory=shares_memory)
    children.append(child)
    assert (child.shared is not None) == shares_memory
    return child


def test_pages_come_whole_from_the_jail_both_ways(children: list[ChildProcess], shares_memory: bool) -> None:
    frames = [picture(size=(1200 + number, 900)) for number in range(3)]
    data = saved(frames[0], "TIFF", save_all=True, append_images=frames[1:])
    talk, child = DecodeTalk(WorkerLimits()), start(children, "decode", shares_memory=shares_memory)
    talk.greet(child)
    for _again in range(2):
        pages = talk.perform(child, decode_job(data, "x.tiff", limit_s=WAIT_S, choice=EVERY_PAGE))
        assert [page.raster.rgb for page in pages] == [frame.convert("RGB").tobytes() for frame in frames]
    if child.shared is not None:
        assert child.shared.read(4000) == bytes(4000)


def test_pixels_come_whole_to_the_reader_both_ways(children: list[ChildProcess], shares_memory: bool) -> None:
    talk, child = ReadTalk(WorkerLimits()), start(children, "reading", shares_memory=shares_memory)
    talk.greet(child)
    for shade in (1, 2):
        page = Page(f"p{shade}", Raster(1000, 800, bytes([shade]) * 2_400_000))
        (reading,) = talk.perform(child, ReadJob(page, "x", limit_s=WAIT_S))
        assert reading.fields[0].value == str(zlib.crc32(page.raster.rgb))
    if child.shared is not None:
        assert child.shared.read(4000) == bytes(4000)


def test_a_jail_that_speaks_of_memory_which_is_not_shared_is_ended() -> None:
    reply = Reply(Kind.PAGE, 7, IN_SHARED_MEMORY, 300, 2, 1, 2, 1, 6)
    stream = iter([reply.packed()])
    with pytest.raises(JailProtocolError):
        list(read_pages(lambda _count: next(stream), 7))


def test_a_request_says_that_its_bytes_are_in_shared_memory() -> None:
    data = bytearray(header_of(9, ".tga", 3, place=IN_SHARED_MEMORY))

    def read_exactly(count: int) -> bytes:
        part = bytes(data[:count])
        del data[:count]
        return part

    assert read_request(read_exactly, lambda count: b"abc"[:count]).data == b"abc"


def test_a_child_that_is_gone_gives_its_memory_back(shares_memory: bool) -> None:
    ended: Future[None] = Future()
    child = ChildProcess([sys.executable, "-c", ""], on_end=lambda: ended.set_result(None), shares_memory=shares_memory)
    ended.result(WAIT_S)
    child.stop()
    child.close_output()
    assert child.shared is None
