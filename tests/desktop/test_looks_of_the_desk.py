"""Colours that can be read, fonts that clip nothing, icons that are there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetricsF, QIcon, QImage
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.desktop.icons import icon, icon_pixmap
from app.desktop.palette import DARK, DARK_CONTRAST, LIGHT, LIGHT_CONTRAST, LinePattern, Palette, contrast_ratio
from app.desktop.theme import ContrastChoice, Role, Scale, SchemeChoice, Theme, set_role
from app.domain.reading import FieldState
from app.resources import resource

PALETTES = {"light": LIGHT, "dark": DARK, "light contrast": LIGHT_CONTRAST, "dark contrast": DARK_CONTRAST}
PAPER = ("#ffffff", "#e6eee9")


@pytest.fixture(params=PALETTES.values(), ids=PALETTES.keys())
def palette(request: pytest.FixtureRequest) -> Palette:
    return request.param  # type: ignore[no-any-return]


def test_writing_has_enough_contrast_on_every_ground(palette: Palette) -> None:
    for ground in (palette.window, palette.side, palette.raised, palette.field, palette.accent_soft):
        assert contrast_ratio(palette.text, ground) >= 4.5
        assert contrast_ratio(palette.muted, ground) >= 4.5
    for accent in (palette.accent, palette.accent_hover, palette.accent_press):
        assert contrast_ratio(palette.on_accent, accent) >= 4.5
    assert contrast_ratio(palette.border_strong, palette.window) >= 3


def test_every_state_can_be_read_and_its_box_be_seen(palette: Palette) -> None:
    for look in palette.states.values():
        for ground in (look.fill, palette.window, palette.accent_soft):
            assert contrast_ratio(look.ink, ground) >= 4.5
        assert contrast_ratio("#ffffff", look.line) >= 4.5
        assert all(contrast_ratio(look.line, paper) >= 3 for paper in PAPER)


def test_contrast_is_measured_right() -> None:
    assert contrast_ratio("#000000", "#ffffff") == pytest.approx(21)
    assert contrast_ratio("#777777", "#ffffff") < 4.5


def test_no_two_states_differ_by_colour_alone(palette: Palette) -> None:
    signs = [look.icon for look in palette.states.values()]
    assert len(set(signs)) == len(signs)
    assert palette.states[FieldState.CHECK].pattern is LinePattern.DASHED
    assert palette.states[FieldState.CONFLICT].pattern is LinePattern.DOUBLE


def test_choosing_dark_changes_the_application_at_once(theme: Theme, qapp: QApplication) -> None:
    heard: list[bool] = []
    theme.changed.connect(lambda: heard.append(theme.is_dark))
    theme.choose(scheme=SchemeChoice.DARK)
    assert heard == [True]
    assert qapp.palette().window().color().name() == DARK.window
    theme.choose(scheme=SchemeChoice.LIGHT, contrast=ContrastChoice.HIGH)
    assert theme.palette is LIGHT_CONTRAST


def test_the_interface_font_stays_between_nine_and_sixteen_points(theme: Theme) -> None:
    theme.choose(font_pt=40)
    assert theme.font_pt == 16
    theme.choose(font_pt=2)
    assert theme.font_pt == 9


def test_a_role_given_at_any_time_leaves_the_font_alone(theme: Theme, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    early, late = QLabel("early", window), QLabel("late", window)
    set_role(early, Role.MUTED)
    early.setFont(theme.font(Scale.CAPTION))
    with qtbot.waitExposed(window):
        window.show()
    late.setFont(theme.font(Scale.TITLE))
    set_role(late, Role.CHECK)
    set_role(late, Role.MUTED)
    assert early.font().pointSizeF() == theme.font(Scale.CAPTION).pointSizeF()
    assert late.font().pointSizeF() == theme.font(Scale.TITLE).pointSizeF()


@pytest.mark.parametrize("text", ["ខ្ញុំស្ត្រី", "ปู่ที่กตัญญู", "မြန်မာနိုင်ငံ", "葉靜雯", "NGUYỄN Ậ"])
@pytest.mark.parametrize("font_pt", [9, 10, 13, 16])
def test_no_script_is_taller_than_an_editor(theme: Theme, text: str, font_pt: int) -> None:
    theme.choose(font_pt=font_pt)
    font = theme.font(Scale.EDITOR)
    assert QFontMetricsF(font).boundingRect(text).height() <= theme.editor_height_px(font) - 4


def test_every_icon_draws_something_sharp_at_every_scale(theme: Theme) -> None:
    names = [file.stem for file in resource("icons").glob("*.svg")]
    assert len(names) > 20
    for name in names:
        for scale in (1.0, 1.25, 1.5, 2.0):
            pixmap = icon_pixmap(name, "#2456d6", 20, scale)
            assert pixmap.width() == round(20 * scale)
            assert _inked(pixmap.toImage()) > 10 * scale


def test_an_icon_follows_the_theme_and_is_paler_when_disabled(theme: Theme) -> None:
    sign = icon(theme, "open")
    light = sign.pixmap(QSize(32, 32)).toImage()
    disabled = sign.pixmap(QSize(32, 32), QIcon.Mode.Disabled).toImage()
    theme.choose(scheme=SchemeChoice.DARK)
    dark = QIcon(sign).pixmap(QSize(32, 32)).toImage()
    assert _ink(light).lightness() < _ink(disabled).lightness()
    assert _ink(dark).lightness() > 200


def test_every_state_of_a_field_has_an_icon() -> None:
    for look in LIGHT.states.values():
        assert resource("icons", f"{look.icon}.svg").is_file()


def _ink(image: QImage):  # type: ignore[no-untyped-def]
    spots = [(x, y) for x in range(image.width()) for y in range(image.height())]
    return max((image.pixelColor(x, y) for x, y in spots), key=lambda color: color.alpha())


def _inked(image: QImage) -> int:
    return sum(image.pixelColor(x, y).alpha() > 128 for x in range(image.width()) for y in range(image.height()))
