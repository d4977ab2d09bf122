"""What tests and trials of the store share: a clock to set, cheap keys, sample records."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from app.domain.reading import FieldState
from app.domain.record import Correction, Record, RecordState
from app.records.passphrase import Cost
from app.records.store import StoreOptions

PASSPHRASE = "ABCD-EFGH-JKMN-PQRS-TVWX-YZ01"
CHEAP = Cost(memory_kib=64, passes=1, lanes=1)


class SetClock:
    """Stands still until it is moved; the wall and the monotonic time can be moved apart."""

    def __init__(self, now: datetime = datetime(2026, 3, 1, 9, 0, tzinfo=UTC)) -> None:
        self.wall = now
        self.running_s = 5000.0

    def now(self) -> datetime:
        return self.wall

    def monotonic(self) -> float:
        return self.running_s

    def pass_by(self, **time: float) -> None:
        self.wall += timedelta(**time)
        self.running_s += timedelta(**time).total_seconds()

    def set_wall(self, **change: float) -> None:
        self.wall += timedelta(**change)


def options(clock: SetClock | None = None) -> StoreOptions:
    return StoreOptions(clock=clock or SetClock(), cost=CHEAP)


def record(record_id: str = "r1", document: str = "passport", **values: str) -> Record:
    return Record(
        record_id,
        document,
        RecordState.VERIFIED,
        values=values or {"last_name": "SPECIMEN", "first_name": "ANNA", "document_number": "X1234567"},
        states={"last_name": FieldState.PROVEN},
        corrections=(Correction("last_name", "SPEC1MEN", "SPECIMEN"),),
        verified_by="anna",
        verified_at="2026-03-01T10:00:00+01:00",
        seconds=4.5,
        keys=2,
    )
