"""A network scanner that exists in this process only: it speaks eSCL on 127.0.0.1 and breaks down on request."""

from __future__ import annotations

import io
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from xml.etree import ElementTree

from PIL import Image, ImageDraw

BED = (600, 450)
"""The whole area in 1/300 inch."""

_NAMES = 'xmlns:pwg="http://www.pwg.org/schemas/2010/12/sm" xmlns:scan="http://schemas.hp.com/imaging/escl/2011/05/03"'
_PROFILE = """<scan:SettingProfiles><scan:SettingProfile>
<scan:ColorModes><scan:ColorMode>Grayscale8</scan:ColorMode><scan:ColorMode>RGB24</scan:ColorMode></scan:ColorModes>
<scan:DocumentFormats><pwg:DocumentFormat>image/jpeg</pwg:DocumentFormat>
<scan:DocumentFormatExt>image/jpeg</scan:DocumentFormatExt></scan:DocumentFormats>
<scan:SupportedResolutions><scan:DiscreteResolutions>{dpis}</scan:DiscreteResolutions></scan:SupportedResolutions>
</scan:SettingProfile></scan:SettingProfiles>"""
_INPUT = """<scan:MinWidth>16</scan:MinWidth><scan:MaxWidth>{width}</scan:MaxWidth>
<scan:MinHeight>16</scan:MinHeight><scan:MaxHeight>{height}</scan:MaxHeight>
<scan:MaxScanRegions>1</scan:MaxScanRegions>{profile}"""
_DPIS = "".join(
    f"<scan:DiscreteResolution><scan:XResolution>{dpi}</scan:XResolution><scan:YResolution>{dpi}</scan:YResolution>"
    "</scan:DiscreteResolution>"
    for dpi in (75, 150, 300, 600)
)
_CAPS = _INPUT.format(width=BED[0], height=BED[1], profile=_PROFILE.format(dpis=_DPIS))
CAPABILITIES = f"""<?xml version="1.0" encoding="UTF-8"?>
<scan:ScannerCapabilities {_NAMES}><pwg:Version>2.63</pwg:Version>
<pwg:MakeAndModel>Specimen ScanStation 7</pwg:MakeAndModel><pwg:SerialNumber>0000</pwg:SerialNumber>
<scan:Platen><scan:PlatenInputCaps>{_CAPS}</scan:PlatenInputCaps></scan:Platen>
<scan:Adf><scan:AdfSimplexInputCaps>{_CAPS}</scan:AdfSimplexInputCaps>
<scan:AdfDuplexInputCaps>{_CAPS}</scan:AdfDuplexInputCaps>
<scan:FeederCapacity>50</scan:FeederCapacity><scan:AdfOptions><scan:AdfOption>DetectPaperLoaded</scan:AdfOption>
<scan:AdfOption>Duplex</scan:AdfOption></scan:AdfOptions></scan:Adf>
</scan:ScannerCapabilities>"""
_FEEDER_WORDS = {"jammed": "ScannerAdfJam", "cover_open": "ScannerAdfHatchOpen"}


def drawn_page(words: str, dpi: int, *, grey: bool) -> bytes:
    """A page with coloured bars and a word that tells which one it is."""
    size = (BED[0] * dpi // 300, BED[1] * dpi // 300)
    image = Image.new("RGB", size, "white")
    pen = ImageDraw.Draw(image)
    for index, colour in enumerate(("crimson", "seagreen", "royalblue")):
        pen.rectangle((size[0] * index // 3, 0, size[0] * (index + 1) // 3, size[1] // 2), fill=colour)
    pen.text((8, size[1] - 30), words, fill="black")
    out = io.BytesIO()
    (image.convert("L") if grey else image).save(out, "JPEG", dpi=(dpi, dpi), quality=85)
    return out.getvalue()


@dataclass
class Job:
    """One order for a scan, and how many faces it has given."""

    source: str
    dpi: int
    grey: bool
    duplex: bool
    given: int = 0
    deleted: bool = False


@dataclass
class EsclServer:
    """The scanner. `loaded` sheets lie in the feeder whenever a job starts. The test changes the rest at any time:

    `fault` is "", "busy", "jammed", "cover_open", "jam_later" (after one page), "cut" (a page without its end), "short"
    (fewer bytes than announced), "gone" (the connection ends), "odd" (answers that are no eSCL), "empty", "redirect".
    `calls_itself` is the host that it names when it tells where a job is; it answers 503 `not_ready` times before a
    page; pages that `drip` never end until `released`.
    """

    loaded: int = 3
    fault: str = ""
    not_ready: int = 0
    drip: bool = False
    chunked: bool = False
    calls_itself: str = ""
    capabilities: str = CAPABILITIES
    released: threading.Event = field(default_factory=threading.Event)
    jobs: dict[str, Job] = field(default_factory=dict)
    requests: list[str] = field(default_factory=list)
    port: int = 0

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}/eSCL"

    @contextmanager
    def running(self) -> Iterator[EsclServer]:
        """Listens until the end of the block."""

        class Handler(_Handler):
            scanner = self

        http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        http.daemon_threads = True
        self.port = http.server_address[1]
        thread = threading.Thread(target=http.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        thread.start()
        try:
            yield self
        finally:
            self.released.set()
            http.shutdown()
            thread.join()
            http.server_close()

    def status(self) -> str:
        feeder = _FEEDER_WORDS.get(self.fault, "ScannerAdfLoaded")
        if self.fault == "jam_later" and any(job.given for job in self.jobs.values()):
            feeder = "ScannerAdfJam"
        elif self.fault == "empty" or any(job.given and self.left(job) == 0 for job in self.jobs.values()):
            feeder = "ScannerAdfEmpty"
        state = "Processing" if self.fault == "busy" else "Idle"
        return (
            f'<?xml version="1.0"?><scan:ScannerStatus {_NAMES}><pwg:Version>2.63</pwg:Version>'
            f"<pwg:State>{state}</pwg:State><scan:AdfState>{feeder}</scan:AdfState></scan:ScannerStatus>"
        )

    def left(self, job: Job) -> int:
        faces = 1 if job.source == "Platen" else self.loaded * (2 if job.duplex else 1)
        return max(0, faces - job.given)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    scanner: EsclServer

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class names it so
        pass

    def handle_one_request(self) -> None:
        try:
            super().handle_one_request()
        except (ConnectionError, TimeoutError):
            self.close_connection = True

    def do_GET(self) -> None:
        if not self._meets_fault():
            if self.path.endswith("/ScannerCapabilities"):
                self._send(200, self.scanner.capabilities.encode())
            elif self.path.endswith("/ScannerStatus"):
                self._send(200, self.scanner.status().encode())
            else:
                self._send_page()

    def do_POST(self) -> None:
        order = ElementTree.fromstring(self.rfile.read(int(self.headers["Content-Length"])))
        if self._meets_fault():
            return
        if self.scanner.fault in {"busy", *_FEEDER_WORDS, "empty"}:
            self._send(503 if self.scanner.fault == "busy" else 409, b"")
            return
        said = {element.tag.rpartition("}")[2]: element.text or "" for element in order.iter()}
        job = Job(said["InputSource"], int(said["XResolution"]), said["ColorMode"] == "Grayscale8",
                  said.get("Duplex") == "true")  # fmt: skip
        self.scanner.jobs.clear()
        path = f"/eSCL/ScanJobs/{len(self.scanner.requests)}"
        self.scanner.jobs[path] = job
        host = self.scanner.calls_itself or f"127.0.0.1:{self.scanner.port}"
        self._send(201, b"", {"Location": f"http://{host}{path}"})

    def do_DELETE(self) -> None:
        self.scanner.requests.append(f"DELETE {self.path}")
        if self.path in self.scanner.jobs:
            self.scanner.jobs[self.path].deleted = True
        self._send(200, b"")

    def _meets_fault(self) -> bool:
        """Notes the request; True if the fault has answered it already."""
        self.scanner.requests.append(f"{self.command} {self.path}")
        if self.scanner.fault == "gone" and "Capabilities" not in self.path:
            self.close_connection = True
            return True
        if self.scanner.fault == "odd":
            self._send(200, b"<html><body>This is a printer's home page</body></html>")
            return True
        if self.scanner.fault == "redirect":
            self._send(302, b"", {"Location": f"http://127.0.0.1:{self.scanner.port}/elsewhere"})
            return True
        return False

    def _send_page(self) -> None:
        scanner, job = self.scanner, self.scanner.jobs.get(self.path.removesuffix("/NextDocument"))
        if job is None or job.deleted or scanner.left(job) == 0 or (scanner.fault == "jam_later" and job.given):
            self._send(404, b"")
            return
        if scanner.not_ready:
            scanner.not_ready -= 1
            self._send(503, b"")
            return
        job.given += 1
        face = "back" if job.duplex and job.given % 2 == 0 else "front"
        self._send_picture(drawn_page(f"page {job.given} {face}", job.dpi, grey=job.grey))

    def _send_picture(self, data: bytes) -> None:
        fault = self.scanner.fault
        announced = len(data)
        if fault in {"cut", "short"}:
            data = data[: len(data) // 2]
            announced = len(data) if fault == "cut" else announced
        self.send_response(200)
        self.send_header("Content-Type", "image/jpeg")
        if self.scanner.chunked:
            self.send_header("Transfer-Encoding", "chunked")
        else:
            self.send_header("Content-Length", str(announced))
        self.end_headers()
        if self.scanner.drip:
            self.wfile.write(data[: len(data) // 3])
            self.wfile.flush()
            self.scanner.released.wait(60)
            self.close_connection = True
        elif self.scanner.chunked:
            self.wfile.write(b"%x\r\n%b\r\n0\r\n\r\n" % (len(data), data))
        else:
            self.wfile.write(data)
        self.close_connection = self.close_connection or fault == "short"

    def _send(self, status: int, body: bytes, headers: dict[str, str] | None = None) -> None:
        self.send_response(status)
        for name, value in {**(headers or {}), "Content-Type": "text/xml", "Content-Length": str(len(body))}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)
