"""What the desk sees of kept records: lines of the history, questions to it, likenesses, lines of the log."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class RecordQuery:
    """A question to the history; what is empty does not limit. `text` is looked for in every field, in any script.

    `since` and `until` are ISO 8601 dates, both inclusive, of the day of countersigning. `document` is an identifier.
    """

    text: str = ""
    since: str = ""
    until: str = ""
    operator: str = ""
    document: str = ""


@dataclass(frozen=True, slots=True)
class RecordLine:
    """One kept record as a line of the history. `title` is the holder's name, `number` the document's ("" if none).

    `verified_at` is ISO 8601 with offset; `version` counts from 1, and more than 1 means that it was corrected.
    """

    record_id: str
    document: str
    title: str
    number: str
    verified_by: str
    verified_at: str
    version: int = 1
    exported: bool = False


@dataclass(frozen=True, slots=True)
class RecordVersion:
    """One state of a record. `reason` says why it was corrected, "" for the first."""

    version: int
    verified_by: str
    verified_at: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Likeness:
    """A kept record that may be of the same document or person. `by` is "number" or "person".

    `differing` has the keys whose values are not the same, each with the kept value; values of one type only.
    """

    line: RecordLine
    by: str
    differing: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class AuditQuery:
    """A question to the log; what is empty does not limit. Dates are ISO 8601, both inclusive."""

    since: str = ""
    until: str = ""
    operator: str = ""
    act: str = ""
    record_id: str = ""


@dataclass(frozen=True, slots=True)
class AuditLine:
    """One entry of the log, in the order of `number`. No values: `old` and `new` are short digests.

    `outcome` names the rules that were not met or lifted, "" for none.
    """

    number: int
    at: str
    operator: str
    act: str
    record_id: str = ""
    key: str = ""
    old: str = ""
    new: str = ""
    reason: str = ""
    outcome: str = ""


@dataclass(frozen=True, slots=True)
class KeptDraft:
    """An unfinished review as the journal keeps it; `payload` is the desk's own text."""

    draft_id: str
    payload: str = field(repr=False)
    kept_at: str = ""
