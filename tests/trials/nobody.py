"""Running a child as a user whom rights concern: root may do everything and so proves nothing."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


def as_nobody() -> list[str]:
    """The beginning of a command line: what makes root the user 65534, nothing for anybody else."""
    if hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("setpriv"):
        return ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
    return []


@contextmanager
def open_folder() -> Iterator[Path]:
    """A folder that everybody may enter and write to."""
    with tempfile.TemporaryDirectory(prefix="nobody-") as name:
        folder = Path(name)
        folder.chmod(0o777)
        yield folder
