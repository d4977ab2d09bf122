"""A record as bytes for the store and back, without loss; the portrait is not among them."""

from __future__ import annotations

import json
from typing import Any

from app.domain.errors import StoreError
from app.domain.page_form import page_of, page_plain
from app.domain.reading import FieldState
from app.domain.record import Correction, Record, RecordState


def record_bytes(record: Record, reason: str = "") -> bytes:
    """The record and why this version of it was made, as JSON, UTF-8."""
    plain: dict[str, Any] = {
        "record_id": record.record_id,
        "document": record.document,
        "state": record.state.value,
        "values": dict(record.values),
        "states": {key: state.value for key, state in record.states.items()},
        "corrections": [[c.key, c.read, c.verified] for c in record.corrections],
        "verified_by": record.verified_by,
        "verified_at": record.verified_at,
        "override_reason": record.override_reason,
        "overridden": list(record.overridden),
        "seconds": record.seconds,
        "keys": record.keys,
        "other_side": record.other_side,
        "reason": reason,
    }
    if record.page.parts:
        plain["page"] = page_plain(record.page)
    return json.dumps(plain, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")


def record_of(untrusted: bytes) -> tuple[Record, str]:
    """The record that such bytes hold, and why this version was made.

    Raises: StoreError `record_unreadable`.
    """
    try:
        plain: dict[str, Any] = json.loads(untrusted.decode("utf-8", "surrogatepass"))
        reason = str(plain.pop("reason"))
        plain["state"] = RecordState(plain["state"])
        plain["states"] = {key: FieldState(state) for key, state in plain["states"].items()}
        plain["corrections"] = tuple(Correction(*item) for item in plain["corrections"])
        plain["overridden"] = tuple(plain["overridden"])
        plain["page"] = page_of(plain.get("page", {}))
        return Record(**plain), reason
    except (ValueError, TypeError, KeyError) as exc:
        raise StoreError("record_unreadable") from exc
