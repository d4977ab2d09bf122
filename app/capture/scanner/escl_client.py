"""The one file that speaks to the network: HTTP to the one scanner whose address the operator typed.

No look-ups of other services, no redirects, no proxies, no names from answers: every request goes to that address.
"""

from __future__ import annotations

import contextlib
import http.client
import re
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from ipaddress import IPv6Address
from typing import NamedTuple

from app.domain.errors import DeviceError

_CONNECT_S, _ANSWER_S, _WHOLE_S = 6.0, 45.0, 600.0
_CHUNK_BYTES = 64 * 1024
_HOST = re.compile(
    r"(?=.{1,253}$)[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*\.?"
)
_PATH = re.compile(r"(/[A-Za-z0-9._~-]{1,100}){1,8}")
_JOB_PATH = re.compile(r"(/[A-Za-z0-9._~:@!$&'()*+,;=%-]{1,200}){1,8}")
_DEFAULT_PATH = "/eSCL"


class Address(NamedTuple):
    """Where a scanner listens: host name or number, port, and the path under which it speaks eSCL."""

    host: str
    port: int
    path: str

    def __str__(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        port = "" if self.port == http.client.HTTP_PORT else f":{self.port}"
        return f"http://{host}{port}{self.path}"


def parse_address(typed: str) -> Address:
    """The address in `192.0.2.10`, `scanner.local:8080`, `[2001:db8::7]` or `http://scanner.local/eSCL`.

    Raises: DeviceError `scanner_address_wrong` for anything else, one with a password or a question in it among them.
    """
    match = re.fullmatch(r"(?:http://)?(\[[^\]]+\]|[^/:]+)(?::(\d{1,5}))?(/.*)?", typed.strip(), re.IGNORECASE)
    if match is None:
        raise DeviceError("scanner_address_wrong")
    host, port, path = match[1], int(match[2] or http.client.HTTP_PORT), (match[3] or "").rstrip("/")
    if not (_is_host(host) and 1 <= port <= 65535 and (not path or _PATH.fullmatch(path))):
        raise DeviceError("scanner_address_wrong")
    return Address(host.strip("[]"), port, path or _DEFAULT_PATH)


def _is_host(host: str) -> bool:
    if not host.startswith("["):
        return _HOST.fullmatch(host) is not None
    try:
        return bool(IPv6Address(host[1:-1]))
    except ValueError:
        return False


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back: the status, where a job was put ("" if nothing was), and the body."""

    status: int
    location: str
    body: bytes


class EsclClient:
    """Requests to one address. One thread asks; `interrupt`, from any thread, ends the request under way and all later
    ones.
    """

    def __init__(self, address: Address, *, answer_s: float = _ANSWER_S) -> None:
        self.address = address
        self._answer_s = answer_s
        self._lock = threading.Lock()
        self._socket: socket.socket | None = None
        self._interrupted = False

    def ask(
        self,
        method: str,
        path: str,
        body: bytes = b"",
        *,
        most_bytes: int,
        on_part: Callable[[float | None], None] = lambda _part: None,
    ) -> Answer:
        """One request and the whole of its answer; `path` is below the address's own, or whole if it starts with "/".
        `on_part` hears how much of the body is there, 0 to 1, None if the scanner did not say how long it is.

        Raises: DeviceError `scanner_unreachable`, `scanner_connection_lost`, `scanner_silent`, `scanner_answer_odd`,
        `scanner_page_too_big`.
        """
        try:
            with self._connection() as connection:
                whole = path if path.startswith("/") else f"{self.address.path}/{path}"
                headers = {"Content-Type": "text/xml", "Connection": "close"} if body else {"Connection": "close"}
                connection.request(method, whole, body or None, headers)
                with connection.getresponse() as response:
                    content = _body(response, most_bytes, on_part)
                    return Answer(response.status, _job_path(response.headers.get("Location", "")), content)
        except TimeoutError as exc:
            raise DeviceError("scanner_silent", seconds=round(self._answer_s)) from exc
        except (http.client.HTTPException, ValueError) as exc:
            code = "scanner_connection_lost" if isinstance(exc, _CUT) else "scanner_answer_odd"
            raise DeviceError(code) from exc
        except OSError as exc:
            raise DeviceError("scanner_connection_lost") from exc

    def interrupt(self) -> None:
        """Ends the request under way; it fails with `scanner_connection_lost`."""
        with self._lock:
            self._interrupted = True
            if self._socket is not None:
                with contextlib.suppress(OSError):
                    self._socket.shutdown(socket.SHUT_RDWR)

    @contextmanager
    def _connection(self) -> Iterator[http.client.HTTPConnection]:
        connection = http.client.HTTPConnection(self.address.host, self.address.port, timeout=_CONNECT_S)
        try:
            connection.connect()
        except OSError as exc:
            raise DeviceError("scanner_unreachable") from exc
        connection.sock.settimeout(self._answer_s)
        with self._lock:
            self._socket = connection.sock
            if self._interrupted:
                connection.close()
                raise DeviceError("scanner_connection_lost")
        try:
            yield connection
        finally:
            with self._lock:
                self._socket = None
            connection.close()


_CUT = (http.client.IncompleteRead, http.client.RemoteDisconnected)


def _body(response: http.client.HTTPResponse, most_bytes: int, on_part: Callable[[float | None], None]) -> bytes:
    length, until = response.length, time.monotonic() + _WHOLE_S
    parts: list[bytes] = []
    count = 0
    while chunk := response.read1(_CHUNK_BYTES):
        parts.append(chunk)
        count += len(chunk)
        if count > most_bytes:
            raise DeviceError("scanner_page_too_big", limit_mb=max(1, most_bytes // (1024 * 1024)))
        if time.monotonic() > until:
            raise TimeoutError
        on_part(min(1.0, count / length) if length else None)
    if length is not None and count < length:
        raise http.client.IncompleteRead(b"", length - count)
    return b"".join(parts)


def _job_path(untrusted_location: str) -> str:
    """The path of a job; the host that the scanner names is not looked at."""
    path = re.sub(r"^https?://[^/]*", "", untrusted_location.strip(), flags=re.IGNORECASE).rstrip("/")
    return path if _JOB_PATH.fullmatch(path) else ""
