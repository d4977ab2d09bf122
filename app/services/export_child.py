"""Writing records in a process of their own: openpyxl and what it loads stay out of the desk."""

from __future__ import annotations

import base64
import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from app.domain.document import DocumentType
from app.domain.errors import AppError, ExportError
from app.domain.page_form import page_of, page_plain
from app.domain.profile import ExportFormat, ExportProfile
from app.domain.reading import FieldState
from app.domain.record import Correction, Record, RecordState
from app.services.child import child_command, child_environment

_LIMIT_S = 60


def export_in_child(records: Sequence[Record], profile: ExportProfile) -> Path:
    """Writes the records by the profile and returns the file. Blocks until it is written: not for the GUI thread.

    Raises: ExportError with the code that the writer gave; `export_failed` if its process was lost.
    """
    order = json.dumps({"records": [_told(record) for record in records], "profile": asdict(profile)})
    try:
        done = subprocess.run(
            child_command("export"),
            input=order.encode(),
            capture_output=True,
            timeout=_LIMIT_S,
            check=False,
            env=child_environment(os.environ),
        )
        answer = json.loads(done.stdout)
    except (OSError, subprocess.TimeoutExpired, ValueError) as error:
        raise ExportError("export_failed", file=Path(profile.path).name) from error
    if "error" in answer:
        raise _error_of(ExportError, answer)
    return Path(answer["path"])


def _error_of(kind: type[ExportError], answer: Mapping[str, Any]) -> ExportError:
    """The error that the child names, with the values for its sentence."""
    return kind(str(answer["error"]), **answer["params"])


def serve(catalogue: Mapping[str, DocumentType]) -> int:
    """Carries out one order from standard input and answers on standard output; the child's side."""
    from app.export.writers import export_records

    order = json.load(sys.stdin)
    profile = ExportProfile(**order["profile"] | {"format": ExportFormat(order["profile"]["format"])})
    try:
        path = export_records([_record(entry) for entry in order["records"]], profile, catalogue)
        answer: dict[str, Any] = {"path": str(path)}
    except AppError as error:
        answer = {"error": error.code, "params": error.params}
    json.dump(answer, sys.stdout)
    return 0


def _told(record: Record) -> dict[str, Any]:
    plain = asdict(replace(record, photo=b"", values=dict(record.values), states=dict(record.states)))
    return plain | {"page": page_plain(record.page), "photo": base64.b64encode(record.photo).decode("ascii")}


def _record(entry: dict[str, Any]) -> Record:
    return Record(
        **entry
        | {
            "state": RecordState(entry["state"]),
            "states": {key: FieldState(state) for key, state in entry["states"].items()},
            "corrections": tuple(Correction(**item) for item in entry["corrections"]),
            "overridden": tuple(entry["overridden"]),
            "photo": base64.b64decode(entry["photo"]),
            "page": page_of(entry["page"]),
        }
    )
