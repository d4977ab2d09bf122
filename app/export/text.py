"""Verified records as plain text: a line for each field, then the text of the page, a blank line between records."""

from __future__ import annotations

from app.export.record import exported_keys
from app.export.table import META_KEYS, Batch


def text_bytes(batch: Batch, old: bytes | None) -> bytes:
    """The file's new content: the old text with the records behind it, UTF-8, names in the operator's language."""
    blocks = []
    for record, document in batch.entries:
        lines = [document.name(batch.language)]
        for key in exported_keys(document):
            spec = document.spec(key)
            value = record.values.get(key, "")
            if spec is not None and value:
                lines.append(f"{spec.name(batch.language)}: {_one_line(value)}")
        lines += [f"{batch.meta_name(key)}: {_one_line(str(getattr(record, key)))}" for key in META_KEYS]
        told = "\n".join(line for line in lines if not line.endswith(": ")) + "\n"
        blocks.append(f"{told}\n{record.page.text}\n" if record.page.lines else told)
    before = old.decode("utf-8", "replace").rstrip("\n") + "\n\n" if old and old.strip() else ""
    return (before + "\n".join(blocks)).encode("utf-8", "backslashreplace")


def _one_line(value: str) -> str:
    return " / ".join(value.splitlines())
