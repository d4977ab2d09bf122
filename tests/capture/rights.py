"""Running a command without root's privileges, which would void tests of permissions."""

from __future__ import annotations

import os


def without_rights() -> list[str]:
    """What to write before a command so that permissions bind it; empty for an ordinary user."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        return []
    return ["setpriv", "--inh-caps=-all", "--bounding-set=-all", "--no-new-privs"]
