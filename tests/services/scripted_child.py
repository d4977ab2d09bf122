"""Starts the program's reading process with a scripted reader in it."""

from __future__ import annotations

import sys
from collections.abc import Callable

from app.services.child import ChildKind, child_command
from app.services.reading_child import serve
from tests.house import ROOT
from tests.services import scripted_reader

_LAUNCH = "import sys; sys.path.insert(0, sys.argv[1]); from tests.services.scripted_child import main; main()"


def command_for(factory: str = "ScriptedReader") -> Callable[[ChildKind], list[str]]:
    """Commands for `WorkerBackend`: the real decode jail, and a reading process whose reader this factory makes."""

    def command(kind: ChildKind) -> list[str]:
        if kind == "decode":
            return child_command(kind)
        return [sys.executable, "-I", "-c", _LAUNCH, str(ROOT), factory]

    return command


def main() -> None:
    sys.exit(serve(getattr(scripted_reader, sys.argv[2])))
