"""One child process: started with almost no environment, fed and read through pipes, ended step by step."""

from __future__ import annotations

import os
import queue
import subprocess
import sys
import threading
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import IO, Any, Literal

from app.services.shared_memory import VARIABLE, SharedMemory

ChildKind = Literal["decode", "reading", "batch", "export", "scan", "look"]
Buffer = bytes | memoryview

_MODULES: dict[ChildKind, str] = {
    "decode": "app.services.decode_child",
    "reading": "app",
    "batch": "app",
    "export": "app",
    "scan": "app",
    "look": "app",
}
_LAUNCH = (
    "import runpy, sys; root, module = sys.argv[1:3]; sys.path[:0] = [] if root in sys.path else [root]; "
    "del sys.argv[1:3]; runpy.run_module(module, run_name='__main__', alter_sys=True)"
)
_KEPT_VARIABLES = (
    "SYSTEMROOT", "WINDIR", "TEMP", "TMP", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "COUNTERSIGN_TYPES",
    "COUNTERSIGN_RISK_LIMIT", "COUNTERSIGN_SECOND_OPINION",
)  # fmt: skip
_GRACE_S = 0.3
_CHUNK_BYTES = 1 << 20
_SET_PIPE_SIZE = 1031


class ChildGoneError(Exception):
    """The process has ended, or was ended."""


def child_command(kind: ChildKind) -> list[str]:
    """The command line that starts such a child of this program, as an installed program or from its sources.

    A frozen executable is called with `--child KIND`; `app/__main__.py` sees that first. From sources, Python is
    isolated (no user site, no PYTHON variables, no current folder) and gets the folder of this very package.
    """
    if getattr(sys, "frozen", False):
        return [sys.executable, "--child", kind]
    root = str(Path(__file__).resolve().parents[2])
    return [sys.executable, "-I", "-c", _LAUNCH, root, _MODULES[kind], "--child", kind]


def child_environment(base: Mapping[str, str]) -> dict[str, str]:
    """What a child gets of the environment `base`: what its system needs to load libraries, what the site chose for
    reading, and no telemetry.
    """
    kept = {name: base[name] for name in _KEPT_VARIABLES if name in base}
    return kept | {"ORT_DISABLE_TELEMETRY": "1"}


class ChildProcess:
    """A running child. `send` never waits; `read_exactly` is for one thread; everything else for any.

    `on_end` is called once, on a thread of this object, when the process has closed its error output, that is: ended.
    What it writes there is counted and thrown away, because a library might quote what it read. `shared` is the memory
    that it was given, where pictures pass through one; it is for the thread that reads.
    """

    def __init__(
        self, command: Sequence[str], *, on_end: Callable[[], None] = lambda: None, shares_memory: bool = False
    ) -> None:
        self.shared = SharedMemory.made() if shares_memory else None
        try:
            self._process = self._started(command)
        except BaseException:
            self._give_back_memory()
            raise
        self._input, self._output, self._errors = self._pipes()
        _widen(self._input.fileno())
        _widen(self._output.fileno())
        self.error_bytes = 0
        self._on_end = on_end
        self._ending = threading.Lock()
        self._outbox: queue.SimpleQueue[tuple[Buffer, ...] | None] = queue.SimpleQueue()
        for work in (self._write, self._drain):
            threading.Thread(target=work, name=f"child-{self.pid}-{work.__name__[1:]}", daemon=True).start()

    def _started(self, command: Sequence[str]) -> subprocess.Popen[bytes]:
        environment, options = child_environment(os.environ), _platform_options()
        if self.shared is not None:
            environment[VARIABLE] = self.shared.word
            options["pass_fds"] = self.shared.descriptors
        pipe = subprocess.PIPE
        return subprocess.Popen(
            list(command), stdin=pipe, stdout=pipe, stderr=pipe, bufsize=0, env=environment, **options
        )

    def _pipes(self) -> tuple[IO[bytes], IO[bytes], IO[bytes]]:
        process = self._process
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        return process.stdin, process.stdout, process.stderr

    @property
    def pid(self) -> int:
        """The process's number."""
        return self._process.pid

    @property
    def alive(self) -> bool:
        """Whether it still runs."""
        return self._process.poll() is None

    def send(self, *parts: Buffer) -> None:
        """Queues the parts for the child's input. If the child is gone, `read_exactly` will tell."""
        self._outbox.put(parts)

    def read_exactly(self, count: int) -> bytes:
        """The next bytes of the child's output.

        Raises: ChildGoneError at the end of the output.
        """
        chunks: list[bytes] = []
        while count > 0:
            try:
                chunk = os.read(self._output.fileno(), min(count, _CHUNK_BYTES))
            except (OSError, ValueError) as exc:
                raise ChildGoneError from exc
            if not chunk:
                raise ChildGoneError
            chunks.append(chunk)
            count -= len(chunk)
        return chunks[0] if len(chunks) == 1 else b"".join(chunks)

    def close_input(self) -> None:
        """Tells the child to end by itself; it ends at the end of its input."""
        self._outbox.put(None)

    def stop(self, *, grace_s: float = _GRACE_S) -> None:
        """Ends the process: end of input, then a wish, then force. Waits up to three times `grace_s`."""
        self.close_input()
        if self._gone_within(grace_s):
            return
        self.kill(grace_s=grace_s)

    def kill(self, *, grace_s: float = _GRACE_S) -> None:
        """Ends a process that does not listen: a wish, then force. Waits up to twice `grace_s`."""
        with self._ending:
            for end in (self._process.terminate, self._process.kill):
                if not self.alive:
                    return
                end()
                self._gone_within(grace_s)

    def close_output(self) -> None:
        """Gives pipe and shared memory back; for the thread that calls `read_exactly`, when the process has ended."""
        self._output.close()
        self._give_back_memory()

    def _give_back_memory(self) -> None:
        if self.shared is not None:
            self.shared.close()
            self.shared = None

    def _gone_within(self, seconds: float) -> bool:
        try:
            self._process.wait(seconds)
        except subprocess.TimeoutExpired:
            return False
        return True

    def _write(self) -> None:
        try:
            while (parts := self._outbox.get()) is not None:
                for part in parts:
                    view = memoryview(part)
                    while view:
                        view = view[os.write(self._input.fileno(), view[:_CHUNK_BYTES]) :]
        except (OSError, ValueError):
            pass  # the child is gone
        finally:
            self._input.close()

    def _drain(self) -> None:
        try:
            while chunk := os.read(self._errors.fileno(), 65536):
                self.error_bytes += len(chunk)
        except (OSError, ValueError):
            pass  # the child is gone
        self._errors.close()
        self._gone_within(_GRACE_S)
        self._on_end()


def _platform_options() -> dict[str, Any]:
    if sys.platform == "win32":
        return {"creationflags": subprocess.CREATE_NO_WINDOW | subprocess.BELOW_NORMAL_PRIORITY_CLASS}
    # A session of its own: Ctrl+C in the terminal ends the desk, which ends its children.
    return {"start_new_session": True}


def _widen(descriptor: int) -> None:
    """A pipe of 1 MB instead of 64 kB, where the system has it: fewer changes between the processes."""
    if sys.platform == "linux":
        import contextlib
        import fcntl

        with contextlib.suppress(OSError):
            fcntl.fcntl(descriptor, _SET_PIPE_SIZE, _CHUNK_BYTES)
