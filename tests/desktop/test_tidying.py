"""Unreachable objects are collected on the GUI thread alone."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app.desktop.tidying import Tidier

MANY = 40_000


class Knot:
    """Holds itself, and notes on which thread it went."""

    def __init__(self, gone: list[int]) -> None:
        self.itself, self.gone = self, gone

    def __del__(self) -> None:
        self.gone.append(threading.get_ident())


@pytest.fixture
def tidier(qtbot: QtBot) -> Iterator[QObject]:
    was_on = gc.isenabled()
    made = Tidier()
    yield made
    gc.unfreeze()
    if was_on:
        gc.enable()


def allocate_much() -> list[list[int]]:
    return [[number] for number in range(MANY)]


def on_another_thread() -> None:
    thread = threading.Thread(target=allocate_much)
    thread.start()
    thread.join()


def test_what_nobody_holds_goes_on_the_gui_thread(tidier: QObject, qtbot: QtBot) -> None:
    gone: list[int] = []
    Knot(gone)
    on_another_thread()
    assert gone == []

    kept = allocate_much()
    qtbot.waitUntil(lambda: bool(gone), timeout=60_000)
    assert gone == [threading.get_ident()]
    assert len(kept) == MANY


def test_without_it_python_collects_on_any_thread() -> None:
    """The control: this is what happens when nobody sees to it."""
    was_on = gc.isenabled()
    gc.enable()
    try:
        gone: list[int] = []
        Knot(gone)
        on_another_thread()
        gc.collect()
        assert gone != [threading.get_ident()]
    finally:
        if not was_on:
            gc.disable()
