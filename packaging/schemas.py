"""Writes resources/schema/record-1.json from the catalogue: run it after a document type has changed."""

from __future__ import annotations

import json
import sys
from pathlib import Path

_ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(_ROOT))


def rendered() -> str:
    """The schema's text as it should stand in the tree."""
    from app.export.schema import record_schema
    from app.extraction.catalogue import load_catalogue

    schema = record_schema(load_catalogue(_ROOT / "resources" / "documents"))
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"


if __name__ == "__main__":
    (_ROOT / "resources" / "schema" / "record-1.json").write_text(rendered(), encoding="utf-8")
