"""What a row of the queue says when it is narrow: long titles in two lines, never wider than the row."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetrics
from pytestqt.qtbot import QtBot

from app.desktop.theme import Scale, Theme
from app.desktop.views.queue_delegate import back_place, wrapped

TITLES = (
    "Cambodian identity card",
    "Documento de identidad tailandés",
    "柬埔寨居民身份证明文件",
    "นามสกุลที่ยาวมากของคนไทย",
)


@pytest.mark.parametrize("title", TITLES)
@pytest.mark.parametrize("width_px", [60, 100, 400])
def test_no_line_is_wider_than_the_row(qtbot: QtBot, theme: Theme, title: str, width_px: int) -> None:
    font = theme.font(Scale.STRONG)
    for most in (1, 2):
        lines = wrapped(title, font, width_px, most)
        assert 1 <= len(lines) <= most
        assert all(QFontMetrics(font).horizontalAdvance(line) <= width_px for line in lines)


def test_a_title_that_fits_two_lines_is_whole(qtbot: QtBot, theme: Theme) -> None:
    font = theme.font(Scale.STRONG)
    width_px = QFontMetrics(font).horizontalAdvance("identity card") + 4
    assert wrapped("Cambodian identity card", font, width_px, 2) == ("Cambodian", "identity card")
    assert wrapped("Passport", font, width_px, 2) == ("Passport",)


def test_a_word_without_a_break_is_cut_in_one_line(qtbot: QtBot, theme: Theme) -> None:
    lines = wrapped("Donaudampfschifffahrt", theme.font(Scale.STRONG), 60, 2)
    assert len(lines) == 1
    assert lines[0].endswith("…")


def test_pictures_are_smaller_in_a_narrow_row() -> None:
    wide, narrow = back_place(QRect(0, 0, 240, 60)), back_place(QRect(0, 0, 150, 60))
    assert narrow.width() < wide.width()
    assert QRect(0, 0, 150, 60).contains(narrow)
