"""What one look of the doctor says."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from dataclasses import dataclass

from app.domain.errors import AppError
from app.domain.reading import Finding, Level


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was looked at: its name, what was found, and what to do about it (None: nothing, it is sound)."""

    name: str
    found: str
    advice: Finding | None = None

    @property
    def is_bad(self) -> bool:
        """Whether the program cannot work properly like this; a WARN or INFO can be lived with."""
        return self.advice is not None and self.advice.level is Level.ERROR


def guarded(name: str, look: Callable[[], Check]) -> Check:
    """What the look says; a look that fails says so."""
    try:
        return look()
    except AppError as error:
        return Check(name, "", Finding(error.code, Level.ERROR, error.params))
    except (OSError, ImportError, subprocess.SubprocessError) as error:
        return Check(name, type(error).__name__, Finding("doctor_not_looked_at", Level.WARN, {"name": name}))
