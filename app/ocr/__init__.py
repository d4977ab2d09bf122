"""Pixels to text. Importing the room switches onnxruntime's telemetry off, which works only before its first import."""

from __future__ import annotations

import os
import sys

TELEMETRY_OFF_IN_TIME = "onnxruntime" not in sys.modules or os.environ.get("ORT_DISABLE_TELEMETRY") == "1"
"""False if onnxruntime was imported first, with its telemetry on; the engine then refuses to start."""

os.environ["ORT_DISABLE_TELEMETRY"] = "1"
