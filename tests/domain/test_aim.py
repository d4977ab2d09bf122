"""When a card is held well enough, and that each is taken once."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.domain.aim import Aim, Aiming, Hint
from app.domain.geometry import Point, Quad

GOOD = Aim(1000, 600, Quad.from_box(200, 100, 800, 480))


def moved(aim: Aim, by: float) -> Aim:
    assert aim.quad is not None
    return replace(aim, quad=Quad(*(Point(p.x + by, p.y + by) for p in aim.quad.points)))


def hints(aims: list[Aim], *, step_s: float = 0.2, aiming: Aiming | None = None) -> list[Hint]:
    aiming = aiming or Aiming()
    return [aiming.note(aim, step_s * number) for number, aim in enumerate(aims)]


def test_a_card_that_is_held_still_is_taken_after_a_moment() -> None:
    assert hints([GOOD] * 4) == [Hint.HOLD_STILL, Hint.HOLD_STILL, Hint.TAKE, Hint.TAKE]


def test_quick_looks_do_not_shorten_the_moment() -> None:
    assert Hint.TAKE not in hints([GOOD] * 8, step_s=0.05)
    assert Hint.TAKE in hints([GOOD] * 10, step_s=0.05)


def test_a_hand_that_trembles_a_little_is_still_and_one_that_moves_is_not() -> None:
    trembling = [moved(GOOD, by) for by in (0, 3, -3, 2, 0)]
    moving = [moved(GOOD, 20 * number) for number in range(6)]
    assert Hint.TAKE in hints(trembling)
    assert set(hints(moving)) == {Hint.HOLD_STILL}


def test_an_outline_that_begins_at_another_corner_has_not_moved() -> None:
    turned = [replace(GOOD, quad=GOOD.quad.turned(number)) for number in range(4) if GOOD.quad]
    assert hints(turned)[-1] is Hint.TAKE


@pytest.mark.parametrize(
    ("aim", "hint"),
    [
        (Aim(1000, 600), Hint.NO_CARD),
        (replace(GOOD, cut=True), Hint.WHOLE_CARD),
        (replace(GOOD, quad=Quad.from_box(400, 200, 600, 330)), Hint.CLOSER),
        (replace(GOOD, quad=Quad(Point(200, 100), Point(800, 100), Point(700, 480), Point(300, 480))), Hint.TILT),
        (replace(GOOD, dark=True), Hint.LIGHT),
        (replace(GOOD, glare=True), Hint.GLARE),
        (replace(GOOD, blurred=True), Hint.HOLD_STILL),
    ],
)
def test_what_is_wrong_is_said_and_never_taken(aim: Aim, hint: Hint) -> None:
    assert set(hints([aim] * 6)) == {hint}


def test_a_card_is_taken_once_until_it_is_gone_or_another_lies_there() -> None:
    aiming = Aiming()
    assert hints([GOOD] * 3, aiming=aiming)[-1] is Hint.TAKE
    aiming.taken(GOOD)
    assert [aiming.note(GOOD, 2 + n) for n in range(3)] == [Hint.TAKEN] * 3
    assert [aiming.note(Aim(1000, 600), 6 + n) for n in range(2)] == [Hint.NO_CARD] * 2
    assert [aiming.note(GOOD, 10 + n) for n in range(3)][-1] is Hint.TAKE
    aiming.taken(GOOD)
    assert aiming.note(moved(GOOD, 110), 20) is Hint.HOLD_STILL


def test_one_look_that_misses_the_card_does_not_take_it_twice() -> None:
    aiming = Aiming()
    aiming.taken(GOOD)
    aiming.note(Aim(1000, 600), 1)
    assert aiming.note(GOOD, 2) is Hint.TAKEN


def test_a_card_that_faces_the_camera_has_no_skew() -> None:
    assert GOOD.skew == pytest.approx(0)
    assert GOOD.share == pytest.approx(0.38)
    assert Aim(10, 10).skew == 0
