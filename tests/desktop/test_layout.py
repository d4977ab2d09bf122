"""Panes that keep their shares until the operator moves them, and then keep their place."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QSplitter
from pytestqt.qtbot import QtBot

from app.desktop.theme import Theme
from tests.desktop.desk_samples import Bench, set_up
from tests.desktop.scripted_backend import ScriptedBackend


def widths(bench: Bench) -> list[int]:
    splitter = bench.window.findChild(QSplitter)
    assert isinstance(splitter, QSplitter)
    return splitter.sizes()


def test_a_larger_window_gives_every_pane_its_share(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    bench = set_up(qtbot, theme, tmp_path, ScriptedBackend())
    bench.window.resize(1440, 900)
    assert widths(bench)[0] == 236
    assert widths(bench)[2] == 430
    bench.window.resize(1100, 700)
    assert widths(bench)[0] < 236
    assert widths(bench)[1] > widths(bench)[2]


def test_a_pane_moved_by_hand_stays_and_is_remembered_until_the_layout_is_reset(
    qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    bench = set_up(qtbot, theme, tmp_path, ScriptedBackend())
    bench.window.resize(1440, 900)
    splitter = bench.window.findChild(QSplitter)
    assert isinstance(splitter, QSplitter)
    splitter.setSizes((300, 600, 540))
    splitter.splitterMoved.emit(300, 1)
    wanted = widths(bench)
    bench.window.resize(1441, 900)
    assert widths(bench)[0] == wanted[0]
    bench.window.close()
    bench.settings.flush()
    again = set_up(qtbot, theme, tmp_path, ScriptedBackend())
    again.window.resize(1440, 900)
    assert abs(widths(again)[0] - wanted[0]) <= 2
    again.window.actions_table["reset_layout"].trigger()
    again.window.resize(1440, 900)
    assert widths(again)[0] == 236
