"""The folded row: every script whole, long values ended politely, the state by colour and icon and word."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from app.desktop.models.field_words import FieldWords
from app.desktop.theme import SchemeChoice, Theme
from app.desktop.widgets.field_row import FieldRow, ValueLabel
from app.desktop.widgets.state_chip import StateChip
from app.domain.reading import FieldState
from tests.desktop.test_field_editor import SCRIPTS, ink_rows
from tests.services.review_samples import doubting, session


def label(qtbot: QtBot, theme: Theme, text: str, width: int = 260, *, mrz: bool = False) -> ValueLabel:
    label = ValueLabel(theme)
    qtbot.addWidget(label)
    label.show_value(text, mrz=mrz, nothing=not text)
    label.resize(width, label.heightForWidth(width))
    return label


@pytest.mark.parametrize("script", SCRIPTS)
@pytest.mark.parametrize("times", [1, 6])
def test_every_script_stands_whole_in_a_row(qtbot: QtBot, theme: Theme, script: str, times: int) -> None:
    shown = label(qtbot, theme, " ".join([SCRIPTS[script]] * times))
    rows = ink_rows(shown.grab().toImage())
    assert rows
    assert min(rows) > 0
    assert max(rows) < shown.height() - 1


@pytest.mark.parametrize("script", SCRIPTS)
def test_two_lines_do_not_run_into_each_other(qtbot: QtBot, theme: Theme, script: str) -> None:
    one = label(qtbot, theme, SCRIPTS[script])
    two = label(qtbot, theme, " ".join([SCRIPTS[script]] * 6))
    assert two.height() >= 2 * one.height() - 8


def test_a_value_that_is_too_long_ends_with_an_ellipsis_in_its_second_line(qtbot: QtBot, theme: Theme) -> None:
    shown = label(qtbot, theme, "99/9 Moo 9 Sample Road " * 10)
    lines = shown._visible_lines(260)
    assert len(lines) == 2
    assert lines[1].endswith("…")
    assert shown.toolTip()


def test_a_zone_keeps_its_own_lines(qtbot: QtBot, theme: Theme) -> None:
    assert len(label(qtbot, theme, "AAA\nBBB\nCCC", mrz=True)._visible_lines(260)) == 3


def test_nothing_is_shown_as_a_dash(qtbot: QtBot, theme: Theme) -> None:
    assert label(qtbot, theme, "")._visible_lines(260) == ["—"]


def test_a_row_is_spoken_as_one(qtbot: QtBot, theme: Theme) -> None:
    row = FieldRow(theme, FieldWords(parent=theme))
    qtbot.addWidget(row)
    field = session(doubting()).field("name")
    assert field is not None
    row.show_field(field, "Name, 葉靜雯, Proven")
    assert row.accessibleName() == "Name, 葉靜雯, Proven"
    assert row.key == "name"


def chip(qtbot: QtBot, theme: Theme, state: FieldState, *, quiet: bool = False, word: str = "") -> QImage:
    chip = StateChip(theme)
    qtbot.addWidget(chip)
    chip.show_state(state, word, quiet=quiet)
    chip.resize(chip.sizeHint())
    assert chip.accessibleName() == word
    return chip.grab().toImage()


@pytest.mark.parametrize("scheme", [SchemeChoice.LIGHT, SchemeChoice.DARK])
def test_no_two_states_that_differ_in_weight_look_the_same_even_without_words(
    qtbot: QtBot, theme: Theme, scheme: SchemeChoice
) -> None:
    theme.choose(scheme=scheme)
    pictures = [chip(qtbot, theme, state) for state in FieldState]
    assert all(a != b for i, a in enumerate(pictures) for b in pictures[i + 1 :])


def test_a_state_is_told_without_colour_too(qtbot: QtBot, theme: Theme) -> None:
    pictures = [chip(qtbot, theme, s).convertToFormat(QImage.Format.Format_Mono) for s in FieldState]
    assert all(a != b for i, a in enumerate(pictures) for b in pictures[i + 1 :])


def test_a_quiet_chip_carries_only_its_word(qtbot: QtBot, theme: Theme) -> None:
    loud = chip(qtbot, theme, FieldState.MISSING, word="None")
    assert chip(qtbot, theme, FieldState.MISSING, quiet=True, word="None").width() < loud.width()
