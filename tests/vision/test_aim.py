"""What a look at a camera's frame tells: the card, and what is wrong with how it is held."""

from __future__ import annotations

import pytest

from app.vision.aim import aim_at
from tests.vision.camera_frames import frame


def test_a_card_held_well_is_found_and_nothing_is_wrong() -> None:
    aim = aim_at(frame())
    assert aim.quad is not None
    assert aim.share == pytest.approx(0.45, abs=0.03)
    assert (aim.cut, aim.blurred, aim.dark, aim.glare) == (False, False, False, False)
    assert aim.skew < 0.1


def test_an_empty_table_shows_no_card() -> None:
    assert aim_at(frame(shift=(3, 3))).quad is None


def test_a_card_far_away_fills_little() -> None:
    assert 0 < aim_at(frame(share=0.08)).share < 0.12


def test_a_card_that_leaves_the_frame_is_cut() -> None:
    aim = aim_at(frame(share=0.5, shift=(0.3, 0.0)))
    assert aim.quad is None or aim.cut


def test_a_tilted_card_has_skew() -> None:
    assert aim_at(frame(squeeze=0.35)).skew > 0.25


def test_a_blurred_card_is_said_to_be_blurred() -> None:
    assert aim_at(frame(blur_px=5.0)).blurred


def test_a_dark_frame_is_said_to_be_dark_or_shows_no_card() -> None:
    aim = aim_at(frame(light=0.1))
    assert aim.quad is None or aim.dark


def test_a_burnt_out_spot_is_glare() -> None:
    assert aim_at(frame(glare=True)).glare
