"""The decode jail: nothing but pixels gets out, whatever runs in it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator

import pytest

from app.capture.decoded import PageChoice
from app.domain.errors import InputError
from app.services.decode_wire import (
    MAX_TOTAL_BYTES,
    REFUSALS,
    JailProtocolError,
    Kind,
    Reply,
    end_reply,
    read_pages,
    read_reply,
    read_request,
    request_header,
)
from app.services.jail import Protection
from app.services.seccomp import _ARM64, _COMPUTING, _X86_64, filter_code
from app.services.worker import WorkerBackend
from tests.capture.drawn import FILES, files, picture, saved
from tests.capture.drawn_pdf import pdf
from tests.capture.rights import without_rights
from tests.house import ROOT
from tests.services.backend_contract import WAIT_S
from tests.services.scripted_child import command_for

# Runs as a process of its own: first warm, then, if asked, locked down; prints which doors open.
_PROBES = """
import ctypes, os, socket, sys
root, folder, locked = sys.argv[1:4]
sys.path.insert(0, root)
from app.capture.warm import warm_up
from app.services.jail import lock_down
warm_up()
parent = os.getppid()
libc = ctypes.CDLL(None, use_errno=True)
PTRACE_ATTACH, PTRACE_DETACH = 16, 17

def open_file(): os.close(os.open(root + "/pyproject.toml", os.O_RDONLY))
def create_file(): os.close(os.open(folder + "/made", os.O_CREAT | os.O_WRONLY))
def internet(): socket.socket(socket.AF_INET, socket.SOCK_STREAM).close()
def local_socket(): socket.socket(socket.AF_UNIX, socket.SOCK_STREAM).close()
def fork():
    child = os.fork()
    if child == 0: os._exit(0)
    os.waitpid(child, 0)
def execute():
    # In a second process, because success would replace this one.
    os.write(1, b"")
    if libc.execve(b"/nowhere", None, None) != 0 and ctypes.get_errno() == 2: return
    raise OSError(ctypes.get_errno(), "execve")
def trace_parent():
    if libc.ptrace(PTRACE_ATTACH, parent, 0, 0) != 0: raise OSError(ctypes.get_errno(), "ptrace")
    os.waitpid(parent, 0)
    libc.ptrace(PTRACE_DETACH, parent, 0, 0)
def kill_parent(): os.kill(parent, 0)

probes = [open_file, create_file, internet, local_socket, fork, execute, trace_parent, kill_parent]
if locked == "locked": lock_down()
opened = []
for probe in probes:
    try: probe()
    except OSError: continue
    opened.append(probe.__name__)
os.write(1, " ".join(opened).encode())
os._exit(0)
"""
ALL_DOORS = {"open_file", "create_file", "internet", "local_socket", "fork", "execute", "trace_parent", "kill_parent"}
FILTERED = sys.platform == "linux"


def doors_open(folder: os.PathLike[str], *, locked: bool) -> set[str]:
    # The parent to attack is a process in between: a probe that succeeds must not stop the tests.
    between = (
        "import subprocess, sys; sys.exit(subprocess.run([sys.executable, *sys.argv[1:]], check=False).returncode)"
    )
    word = "locked" if locked else "free"
    command = [sys.executable, "-c", between, "-c", _PROBES, str(ROOT), os.fspath(folder), word]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 0, done.stderr
    return set(done.stdout.split())


def test_none_of_eight_ways_out_of_the_jail_is_open(tmp_path: os.PathLike[str]) -> None:
    opened = doors_open(tmp_path, locked=True)
    print(f"8 escape probes, {len(opened)} succeeded")
    assert opened == (set() if FILTERED else opened)


def test_without_the_lock_the_probes_find_the_doors_open(tmp_path: os.PathLike[str]) -> None:
    assert doors_open(tmp_path, locked=False) >= ALL_DOORS - {"trace_parent"}


@pytest.fixture(scope="module")
def backend() -> Iterator[WorkerBackend]:
    backend = WorkerBackend(command=command_for())
    yield backend
    backend.close()


def test_the_jail_says_what_is_in_force(backend: WorkerBackend) -> None:
    backend.decode(FILES["rgb.png"]()).result(WAIT_S)
    everything = Protection.LIMITS | Protection.PRIVATE_MEMORY | Protection.NO_NEW_RIGHTS | Protection.CALL_FILTER
    assert backend.protection == (everything if FILTERED else backend.protection)


def test_every_kind_of_file_comes_out_of_the_jail_as_it_does_outside(backend: WorkerBackend) -> None:
    from app.capture.decode import decode

    for name, data in files():
        expected = [(p.width_px, p.height_px, p.dpi, p.rgb()) for p in decode(data, name=name)]
        got = backend.decode(data, name=name).result(WAIT_S)
        assert [(p.raster.width_px, p.raster.height_px, p.dpi, p.raster.rgb) for p in got] == expected, name


def test_pages_of_a_pdf_are_chosen_and_unlocked_inside_the_jail(backend: WorkerBackend) -> None:
    data = pdf([picture(size=(40 + number, 30)) for number in range(13)], password="Sesam")
    error = backend.decode(data).exception(WAIT_S)
    assert isinstance(error, InputError)
    assert error.code == "pdf_password_needed"
    error = backend.decode(data, choice=PageChoice(password="Sesam")).exception(WAIT_S)
    assert isinstance(error, InputError)
    assert (error.code, dict(error.params)) == ("pages_to_choose", {"count": 13})
    got = backend.decode(data, name="x.pdf", choice=PageChoice((13, 2), "Sesam")).result(WAIT_S)
    assert [(page.number, page.raster.width_px, page.dpi) for page in got] == [(13, 52, 300), (2, 41, 300)]


def test_a_pdf_that_asks_for_typefaces_is_drawn_without_any_file(backend: WorkerBackend) -> None:
    from app.capture.decode import decode

    data = pdf(text="shown").replace(b"3 Tr", b"0 Tr")
    for face in (b"Helvetica", b"Times-Ro_", b"NotoSans_"):
        changed = data.replace(b"Helvetica", face)
        (page,) = backend.decode(changed).result(WAIT_S)
        assert (page.raster.width_px, page.raster.height_px) == (61, 43)
    assert next(decode(data))


def test_a_wide_webp_is_decoded_with_its_helper_thread(backend: WorkerBackend) -> None:
    for lossless in (True, False):
        data = saved(picture(size=(900, 700)), "WEBP", lossless=lossless)
        assert backend.decode(data).result(WAIT_S)[0].raster.width_px == 900


_PEEK = """
import subprocess, sys
child = subprocess.Popen([sys.executable, "-c", sys.argv[1], sys.argv[2]], stdin=-1, stdout=-1)
child.stdout.read(1)
try:
    print(len(open(f"/proc/{child.pid}/maps").read()) > 0)
except PermissionError:
    print(False)
child.stdin.close()
"""
_PRIVATE = """
import sys; sys.path.insert(0, sys.argv[1])
from app.services.jail import keep_memory_private
keep_memory_private()
"""
_SAY_AND_WAIT = "import sys\nsys.stdout.write('x'); sys.stdout.flush(); sys.stdin.read()"


def can_peek(child_code: str) -> bool:
    """Whether a process of the same user may look into one that runs this code."""
    command = [sys.executable, "-c", _PEEK, child_code + _SAY_AND_WAIT, str(ROOT)]
    done = subprocess.run([*without_rights(), *command], capture_output=True, text=True, check=True)
    return done.stdout.strip() == "True"


def test_another_process_of_the_same_user_cannot_look_into_a_child() -> None:
    assert can_peek("") == FILTERED
    assert not can_peek(_PRIVATE)


@pytest.mark.parametrize("machine", [_X86_64, _ARM64])
def test_the_filter_knows_every_call_it_allows(machine: object) -> None:
    assert isinstance(machine, type(_X86_64))
    assert {*_COMPUTING, "clone", "clone3", "mmap", "mprotect"} == set(machine.calls)
    assert len(set(machine.calls.values())) == len(machine.calls)
    assert len(filter_code(machine)) % 8 == 0


# --- the language ---


class Stream:
    def __init__(self, *parts: bytes) -> None:
        self._data, self._place = b"".join(parts), 0

    def read_exactly(self, count: int) -> bytes:
        assert count <= MAX_TOTAL_BYTES
        part = self._data[self._place : self._place + count]
        self._place += count
        if len(part) < count:
            raise EOFError
        return part


def page_reply(**changes: int) -> Reply:
    facts = {"job": 7, "dpi": 300, "width": 2, "height": 1, "stated_width": 2, "stated_height": 1, "length": 6}
    return Reply(Kind.PAGE, **{**facts, **changes})


END = Reply(Kind.END, 7).packed()


def test_a_request_crosses_without_loss() -> None:
    stream = Stream(request_header(9, ".tga", 3), b"abc")
    assert read_request(stream.read_exactly) == (9, ".tga", PageChoice(), b"abc")


def test_the_chosen_pages_and_the_password_cross_without_loss() -> None:
    choice = PageChoice((3, 70_000), "pässwörd")
    stream = Stream(request_header(9, ".pdf", 3, choice), b"abc")
    assert read_request(stream.read_exactly) == (9, ".pdf", choice, b"abc")


def test_a_password_longer_than_any_is_refused_before_it_enters() -> None:
    with pytest.raises(InputError) as caught:
        request_header(9, ".pdf", 3, PageChoice(password="x" * 256))
    assert caught.value.code == "pdf_password_wrong"


def test_pages_cross_without_loss() -> None:
    stream = Stream(Reply(Kind.ACCEPTED, 7).packed(), page_reply(stated_width=9000).packed(), b"abcdef", END)
    (raw,) = read_pages(stream.read_exactly, 7)
    assert (raw.width_px, raw.height_px, raw.dpi, raw.original, raw.rgb) == (2, 1, 300, (9000, 1), b"abcdef")


@pytest.mark.parametrize("refusal", REFUSALS)
def test_every_refusal_crosses_with_its_numbers(refusal: object) -> None:
    assert isinstance(refusal, type(REFUSALS[0]))
    error = InputError(refusal.code, **dict(zip(refusal.numbers, (12, 34), strict=False)))
    with pytest.raises(InputError) as caught:
        list(read_pages(Stream(end_reply(7, error).packed()).read_exactly, 7))
    assert (caught.value.code, caught.value.params) == (error.code, error.params)


@pytest.mark.parametrize(
    "parts",
    [
        (b"CSXX" + END[4:],),
        (END[:8] + b"\x09" + END[9:],),
        (Reply(Kind.END, 8).packed(),),
        (Reply(Kind.END, 7, code=len(REFUSALS) + 1).packed(),),
        (Reply(Kind.END, 7, length=5).packed(),),
        (Reply(Kind.READY, 7).packed(),),
        (END,),
        (page_reply(length=5).packed(), b"abcdef", END),
        (page_reply(width=0, length=0).packed(), END),
        (page_reply(width=8193, height=1, length=8193 * 3).packed(), bytes(8193 * 3), END),
        (page_reply(dpi=60000).packed(), b"abcdef", END),
        (page_reply(stated_width=20_001).packed(), b"abcdef", END),
        (page_reply(width=0xFFFFFFFF, height=0xFFFFFFFF, length=(1 << 64) - 1).packed(),),
        (*[page_reply().packed() + b"abcdef"] * 501, END),
    ],
)
def test_replies_that_no_jail_gives_are_refused(parts: tuple[bytes, ...]) -> None:
    with pytest.raises(JailProtocolError):
        list(read_pages(Stream(*parts).read_exactly, 7))


def test_a_reply_that_breaks_off_is_not_taken_for_a_page() -> None:
    with pytest.raises(EOFError):
        list(read_pages(Stream(page_reply().packed(), b"abc").read_exactly, 7))
    with pytest.raises(EOFError):
        read_reply(Stream(b"CSP1").read_exactly)
