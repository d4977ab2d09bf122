"""A child process that serves the scripted scanner; the folder it is given says how the scanner is."""

from __future__ import annotations

import os
import sys
import threading
from pathlib import Path

from app.services.scan_child import serve_scanner
from tests.capture.scripted_scanner import ScriptedScanner

if __name__ == "__main__":
    word = (Path(sys.argv[1]) / "fault").read_text("utf-8")
    if word == "dies":
        os._exit(3)
    if word == "hangs":
        threading.Event().wait()
    if word == "noise":
        os.write(1, b"the driver's own words, where messages should be\n" * 9)
        word = ""
    scanner = ScriptedScanner(fault="" if word == "slow" else word)
    if word == "slow":
        scanner.held.clear()
    sys.exit(serve_scanner(scanner))
