"""The document in the middle of the desk: shows it, follows the field in hand, takes clicks, keys and drawn boxes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtCore import QAbstractItemModel, QPoint, QPointF, Qt, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.desktop.models.field_model import FieldRole
from app.desktop.qimage import PagePicture
from app.desktop.theme import Theme
from app.desktop.views import canvas_hit
from app.desktop.views.canvas_state import FieldBox
from app.desktop.views.page_view import ZOOM_STEP, PageView
from app.domain.geometry import Point, Quad
from app.domain.reading import FieldState
from app.domain.text import TextLine

_SLACK_PX = 6.0
_NUDGE_PX = 4.0
_CLICK_TRAVEL_PX = 4
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class CanvasView(PageView):
    """The page with its boxes. GUI thread only.

    Signals:
        field_chosen(str): the operator picked the box of the field with this key.
        line_chosen(object): the operator asked for this text line (a Quad) to be the field in hand's box.
        box_drawn(object): the operator drew this Quad, in pixels of the page.
        place_clicked(object): a page with contents was clicked at this Point, where no field is.
        drawing_changed(bool): the canvas started or stopped waiting for a box to be drawn.
    """

    field_chosen = Signal(str)
    line_chosen = Signal(object)
    box_drawn = Signal(object)
    place_clicked = Signal(object)
    drawing_changed = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._line_texts: tuple[str, ...] = ()
        self._model: QAbstractItemModel | None = None
        self._side = 0
        self._pressed: QPoint | None = None
        self._dragged = False
        self.setAccessibleName(self.tr("Document"))
        self.setAccessibleDescription(
            self.tr("The document with its boxes. Arrow keys go from box to box, plus and minus zoom, 0 shows all.")
        )

    # --- what is shown ---

    def set_model(self, model: QAbstractItemModel) -> None:
        """Takes the boxes from the model that the form shows too; call it once."""
        self._model = model
        model.modelReset.connect(self._on_model_changed)
        model.dataChanged.connect(self._on_model_changed)
        model.rowsInserted.connect(self._on_model_changed)
        model.rowsRemoved.connect(self._on_model_changed)
        self._on_model_changed()

    @override
    def show_picture(self, picture: PagePicture | None) -> None:
        self.set_drawing(False)
        self._line_texts = ()
        self._state.place = None
        super().show_picture(picture)

    def set_side(self, side: int) -> None:
        """Shows the boxes of that side of the card from now on: 0 the front, 1 the other."""
        if side != self._side:
            self._side = side
            self._on_model_changed()

    def show_text_lines(self, lines: Sequence[TextLine]) -> None:
        """The lines of the overlay level "all text"."""
        self._state.lines = tuple(line.quad for line in lines)
        self._line_texts = tuple(line.text for line in lines)
        self._state.current_line = -1
        self._state.has_contents = False
        self.viewport().update()

    def show_contents(self, quads: Sequence[Quad], texts: Sequence[str]) -> None:
        """The lines of a page that is reviewed line by line; a click then tells its place."""
        self._state.lines, self._line_texts = tuple(quads), tuple(texts)
        self._state.has_contents = True
        self.viewport().update()

    def show_place(self, quad: Quad | None) -> None:
        """Marks what is in hand of the contents and moves, no further than needed, to where it can be read."""
        self._state.place = quad
        if quad is not None and self._page_item is not None:
            self.follow(quad)
        self.viewport().update()

    def set_reading(self, reading: bool) -> None:
        """While a page is being read its lines are shown in any case, for there is nothing else to see."""
        self._state.reading = reading

    @Slot(bool)
    def set_lines_shown(self, shown: bool) -> None:
        """Shows or hides the level "all text"."""
        self._state.show_lines = shown
        self._state.current_line = -1
        self.viewport().update()

    def set_current(self, key: str) -> None:
        """Marks the field in hand and moves, no further than needed, to where it can be read."""
        self._state.current = key
        box = self._state.box(key)
        if box is not None and self._page_item is not None:
            self.follow(box.quad)
        self.viewport().update()

    @Slot(bool)
    def set_drawing(self, drawing: bool) -> None:
        """Waits for a box to be drawn by mouse or keys, or stops waiting."""
        drawing = drawing and self._page_item is not None
        changed = drawing != self._state.drawing
        self._state.drawing = drawing
        self._state.drawn = None
        self.viewport().setCursor(Qt.CursorShape.CrossCursor if drawing else Qt.CursorShape.ArrowCursor)
        if drawing:
            self._start_box_by_keys()
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        if changed:
            self.drawing_changed.emit(drawing)
        self.viewport().update()

    def _start_box_by_keys(self) -> None:
        box = self._state.box(self._state.current)
        if box is not None:
            self._state.drawn = box.quad
            return
        middle, size = self._camera.goal.center, 120.0 / self._camera.goal.scale
        corner = Point(middle.x + size, middle.y + size / 3)
        self._state.drawn = canvas_hit.turned_rectangle(middle, corner, self._drawing_angle())

    def _drawing_angle(self) -> float:
        return -self._state.shown_turn_deg

    # --- mouse ---

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint()
        self._dragged = False
        if not self._state.drawing and event.button() is Qt.MouseButton.MiddleButton:
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        position = event.position()
        if self._pressed is None:
            self._hover(position)
            return
        travel = position.toPoint() - self._pressed
        self._dragged = self._dragged or travel.manhattanLength() > _CLICK_TRAVEL_PX
        if not self._dragged:
            return
        if self._state.drawing:
            start, end = self.page_point(QPointF(self._pressed)), self.page_point(position)
            self._state.drawn = canvas_hit.turned_rectangle(start, end, self._drawing_angle())
            self.viewport().update()
        else:
            self.pan(self.page_point(QPointF(self._pressed)), self.page_point(position))
            self._pressed = position.toPoint()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        if pressed is None:
            return
        if self._state.drawing:
            if self._dragged:
                self._finish_drawing()
            return
        self._hover(event.position())
        if not self._dragged and event.button() is Qt.MouseButton.LeftButton:
            self._click(self.page_point(event.position()))

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._state.drawing:
            return
        point = self.page_point(event.position())
        line = canvas_hit.line_at(point, self._state.lines) if self._state.show_lines else -1
        if self._box_at(point):
            self.zoom_to_field()
        elif line >= 0:
            self.line_chosen.emit(self._state.lines[line])

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if self._page_item is not None and event.angleDelta().y():
            factor = ZOOM_STEP ** (event.angleDelta().y() / 120)
            self.zoom(factor, self.page_point(event.position()))
        event.accept()

    @override
    def leaveEvent(self, event: object) -> None:
        self._state.hovered = ""
        self.viewport().update()

    def _hover(self, position: QPointF) -> None:
        point = self.page_point(position)
        key = self._box_at(point)
        offered = not key and self._state.offers_lines and canvas_hit.line_at(point, self._state.lines) >= 0
        if not self._state.drawing:
            hand = Qt.CursorShape.PointingHandCursor if key or offered else Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(hand)
        if key != self._state.hovered:
            self._state.hovered = key
            self.viewport().update()

    def _click(self, point: Point) -> None:
        key, line = self._box_at(point), canvas_hit.line_at(point, self._state.lines)
        if key:
            self.field_chosen.emit(key)
        elif self._state.offers_lines and line >= 0:
            self.line_chosen.emit(self._state.lines[line])
        elif self._state.has_contents:
            self.place_clicked.emit(point)
        elif self._state.show_lines:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self._choose_line(line)

    def _box_at(self, point: Point) -> str:
        return canvas_hit.box_at(point, self._state.boxes, slack_px=_SLACK_PX / self._camera.pose.scale)

    def _finish_drawing(self) -> None:
        quad = self._state.drawn
        self.set_drawing(False)
        if quad is not None and canvas_hit.is_drawable(quad):
            self.box_drawn.emit(quad)

    # --- keys ---

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        taken = self._drawing_key(event) if self._state.drawing else self._roaming_key(event)
        if taken:
            event.accept()
        else:
            event.ignore()

    def _roaming_key(self, event: QKeyEvent) -> bool:
        actions = {
            Qt.Key.Key_Plus: self.zoom_in,
            Qt.Key.Key_Equal: self.zoom_in,
            Qt.Key.Key_Minus: self.zoom_out,
            Qt.Key.Key_0: self.fit,
        }
        key = Qt.Key(event.key())
        if event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier):
            return False
        if key in actions:
            actions[key]()
            return True
        if key in _ARROWS:
            self._step(sum(_ARROWS[key]))
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._state.current_line >= 0:
            self.line_chosen.emit(self._state.lines[self._state.current_line])
            return True
        return False

    def _drawing_key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key is Qt.Key.Key_Escape:
            self.set_drawing(False)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._finish_drawing()
        elif key in _ARROWS and self._state.drawn is not None:
            step = _NUDGE_PX / self._camera.pose.scale
            right, down = _ARROWS[key]
            resize = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._state.drawn = canvas_hit.nudged(self._state.drawn, right * step, down * step, resize=resize)
            self.viewport().update()
        else:
            return False
        return True

    def _step(self, direction: int) -> None:
        """From box to box in reading order; over the text lines while they are shown."""
        if (self._state.show_lines or self._state.offers_lines) and self._state.lines:
            order = canvas_hit.reading_order(self._state.lines, self._state.shown_turn_deg)
            self._choose_line(_neighbour(order, self._state.current_line, direction))
            return
        order = canvas_hit.reading_order([b.quad for b in self._state.boxes], self._state.shown_turn_deg)
        keys = [self._state.boxes[index].key for index in order]
        if keys:
            self.field_chosen.emit(_neighbour(keys, self._state.current, direction))

    def _choose_line(self, index: int) -> None:
        self._state.current_line = index
        if index >= 0:
            self._announce(self._line_texts[index])
        self.viewport().update()

    def _announce(self, text: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._announce_current()

    def _announce_current(self) -> None:
        if self._model is None or not self.hasFocus():
            return
        for row in range(self._model.rowCount()):
            index = self._model.index(row, 0)
            if index.data(FieldRole.KEY) == self._state.current:
                self._announce(str(index.data(Qt.ItemDataRole.AccessibleTextRole)))

    # --- what others report ---

    @Slot()
    def _on_model_changed(self) -> None:
        if self._model is None:
            return
        boxes = []
        for row in range(self._model.rowCount()):
            index = self._model.index(row, 0)
            quad = index.data(FieldRole.QUAD)
            if isinstance(quad, Quad) and index.data(FieldRole.SIDE) == self._side:
                # Qt hands a StrEnum back as plain text.
                label, state = str(index.data(FieldRole.LABEL)), FieldState(index.data(FieldRole.STATE))
                boxes.append(FieldBox(str(index.data(FieldRole.KEY)), label, quad, state))
        self._state.boxes = tuple(boxes)
        self.viewport().update()


T = TypeVar("T")


def _neighbour(ordered: Sequence[T], current: T, step: int) -> T:
    """The one before or after, round the ends; the first or the last when `current` is none of them."""
    if current not in ordered:
        return ordered[0 if step > 0 else -1]
    return ordered[(ordered.index(current) + step) % len(ordered)]
