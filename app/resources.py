"""Where the files that travel with the program are: documents, models, icons, specimens, schemas, translations."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def resource(*parts: str) -> Path:
    """The absolute path of a shipped file or folder, whether or not it exists.

    Without parts it is the folder itself: `app/_resources` in an installed program, `resources` beside `app` in a
    source tree. Any thread or process may call it.
    """
    return _root().joinpath(*parts)


def _root() -> Path:
    installed = _PACKAGE / "_resources"
    return installed if installed.is_dir() else _PACKAGE.parent / "resources"
