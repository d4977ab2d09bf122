"""What the canvas shows at this moment. Plain values in pixels of the page; no Qt, no painting."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.geometry import Point, Quad
from app.domain.reading import FieldState


@dataclass(frozen=True, slots=True)
class FieldBox:
    """One field's place on the page, with the name and the state that it is shown with."""

    key: str
    label: str
    quad: Quad
    state: FieldState


@dataclass(frozen=True, slots=True)
class Pose:
    """How the page lies in the view: `center` (page pixels) is in the middle, `scale` view pixels go on a page pixel,
    and the page is turned clockwise by `turn_deg`.
    """

    center: Point
    scale: float
    turn_deg: float


@dataclass(slots=True)
class CanvasState:
    """Everything that is painted over and around the page. The canvas changes it and repaints.

    `current` and `hovered` are field keys, "" for none; `current_line` is an index into `lines`, -1 for none. `drawn`
    is the box under the hand while `drawing`. `place` is what is in hand of a page that `has_contents` besides fields.
    `turn_deg` turns the page clockwise so that its card stands upright; `extra_turns` are the operator's quarter turns
    on top of it.
    """

    width_px: int = 0
    height_px: int = 0
    card: Quad | None = None
    lines: tuple[Quad, ...] = ()
    boxes: tuple[FieldBox, ...] = ()
    current: str = ""
    hovered: str = ""
    current_line: int = -1
    show_lines: bool = False
    reading: bool = False
    drawing: bool = False
    has_contents: bool = False
    place: Quad | None = None
    drawn: Quad | None = None
    extra_turns: int = 0
    turn_deg: float = 0.0

    @property
    def lines_visible(self) -> bool:
        """Whether text lines are shown: when asked for, while there is nothing else, and while the field in hand has
        no box of its own, so that one of them can be taken for it.
        """
        return self.show_lines or self.reading or self.offers_lines or self.has_contents

    @property
    def offers_lines(self) -> bool:
        """Whether a click on a text line takes it for the field in hand."""
        return bool(self.current) and self.box(self.current) is None

    @property
    def page(self) -> Quad:
        """The outline of the page."""
        return Quad.from_box(0, 0, self.width_px, self.height_px)

    @property
    def subject(self) -> Quad:
        """What the view should be filled with: the card, or the page when no card was found."""
        return self.card or self.page

    @property
    def shown_turn_deg(self) -> float:
        """The clockwise turn in force, in (-180, 180]."""
        turn = (self.turn_deg + 90 * self.extra_turns) % 360
        return turn - 360 if turn > 180 else turn

    def box(self, key: str) -> FieldBox | None:
        """The box of the field with this key, or None."""
        return next((box for box in self.boxes if box.key == key), None)
