"""How the day goes: records, seconds and keys, counted without a single value."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.record import Record


@dataclass(frozen=True, slots=True)
class Tally:
    """Sums over the records of one day. `day` is an ISO 8601 date."""

    day: str
    records: int = 0
    seconds: float = 0.0
    keys: int = 0

    def plus(self, record: Record, day: str) -> Tally:
        """The sums with one more record, begun anew when the day is another."""
        before = self if self.day == day else Tally(day)
        return Tally(day, before.records + 1, before.seconds + record.seconds, before.keys + record.keys)

    @property
    def seconds_each(self) -> float:
        """Mean seconds a record; 0 when there are none."""
        return self.seconds / self.records if self.records else 0.0

    @property
    def keys_each(self) -> float:
        """Mean keys a record; 0 when there are none."""
        return self.keys / self.records if self.records else 0.0
