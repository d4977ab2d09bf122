"""The canvas in a window: clicks, keys, drawn boxes, and what it shows of the model that the form shows too."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.desktop.models.field_model import FieldModel
from app.desktop.qimage import page_picture
from app.desktop.theme import Theme
from app.desktop.views.canvas_hit import to_view
from app.desktop.views.canvas_view import CanvasView
from app.domain.geometry import Point, Quad
from app.domain.reading import FieldState
from app.services.review import ReviewSession
from tests.desktop.desk_samples import CARD_PX, HONGKONG, HONGKONG_TYPE, page, reading
from tests.services.review_samples import TODAY

TURN_DEG = 97.0


class Scene:
    def __init__(self, qtbot: QtBot, theme: Theme, turn_deg: float = 0.0) -> None:
        self.of = page(HONGKONG, turn_deg=turn_deg, room=1.8 if turn_deg else 1.0)
        self.read = reading(self.of, turn_deg=turn_deg)
        self.session = ReviewSession(self.of.page_id, HONGKONG_TYPE, self.read, today=TODAY, record_id="r")
        self.model = FieldModel()
        self.model.set_session(self.session)
        self.canvas = CanvasView(theme)
        qtbot.addWidget(self.canvas)
        self.canvas.resize(900, 600)
        with qtbot.waitExposed(self.canvas):
            self.canvas.show()
        self.canvas.set_model(self.model)
        self.canvas.show_picture(page_picture(self.of.raster))
        self.canvas.show_text_lines(self.read.lines)
        self.bot = qtbot

    def show_card(self) -> None:
        self.canvas.show_card(self.read.card_quad)
        self.stand_still()

    def stand_still(self) -> None:
        """Returns when no movement is under way."""
        self.bot.waitUntil(lambda: self.canvas.moving is False)

    def at(self, point: Point) -> QPoint:
        size = self.canvas.viewport().size()
        spot = to_view(point, self.canvas.pose, size.width(), size.height())
        return QPointF(spot.x, spot.y).toPoint()

    def click(self, point: Point) -> None:
        QTest.mouseClick(self.canvas.viewport(), Qt.MouseButton.LeftButton, pos=self.at(point))

    def drag(self, start: QPoint, end: QPoint, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
        viewport = self.canvas.viewport()
        QTest.mousePress(viewport, button, pos=start)
        for spot in (start + (end - start) / 2, end):
            move = QMouseEvent(
                QEvent.Type.MouseMove, QPointF(spot), viewport.mapToGlobal(QPointF(spot)), Qt.MouseButton.NoButton,
                button, Qt.KeyboardModifier.NoModifier,
            )  # fmt: skip
            QApplication.sendEvent(viewport, move)
        QTest.mouseRelease(viewport, button, pos=end)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.canvas, key, modifiers)

    def quad(self, key: str) -> Quad:
        field = self.session.field(key)
        assert field is not None
        assert field.quad is not None
        return field.quad


@pytest.fixture
def scene(qtbot: QtBot, theme: Theme) -> Scene:
    return Scene(qtbot, theme)


@pytest.fixture
def turned(qtbot: QtBot, theme: Theme) -> Scene:
    made = Scene(qtbot, theme, TURN_DEG)
    made.show_card()
    return made


def test_the_whole_page_is_shown_as_it_came_in(scene: Scene) -> None:
    assert scene.canvas.pose.turn_deg == 0
    width, height = CARD_PX
    corners = [scene.at(Point(x, y)) for x, y in ((0, 0), (width, height))]
    assert scene.canvas.viewport().rect().contains(corners[0])
    assert scene.canvas.viewport().rect().contains(corners[1])


def test_the_view_agrees_with_its_geometry_wherever_the_page_lies(turned: Scene) -> None:
    for point in (Point(10, 20), Point(700, 400), Point(1300, 800)):
        spot = turned.canvas.page_point(QPointF(turned.at(point)))
        assert spot.distance_to(point) < 2


def test_a_card_that_lies_is_shown_upright(turned: Scene) -> None:
    name = turned.quad("name_en")
    left, right = turned.at(name.top_left), turned.at(name.top_right)
    assert right.x() - left.x() > 100
    assert abs(right.y() - left.y()) <= 2


def test_a_click_on_a_box_chooses_its_field(turned: Scene, qtbot: QtBot) -> None:
    with qtbot.waitSignal(turned.canvas.field_chosen) as chosen:
        turned.click(turned.quad("id_number").center)
    assert chosen.args == ["id_number"]
    with qtbot.assertNotEmitted(turned.canvas.field_chosen):
        turned.click(Point(5, 5))


def test_boxes_follow_the_model(scene: Scene) -> None:
    before = scene.canvas.state.box("date_of_birth")
    assert before is not None
    assert (before.label, before.state) == ("Date of birth", FieldState.CHECK)
    scene.session.set_quad("date_of_birth", Quad.from_box(0, 0, 40, 20))
    scene.session.accept("date_of_birth")
    scene.model.refresh()
    after = scene.canvas.state.box("date_of_birth")
    assert after is not None
    assert after.quad.width_px == 40
    assert after.state is FieldState.CONFIRMED
    scene.model.set_session(None)
    assert scene.canvas.state.boxes == ()


def test_the_field_in_hand_is_marked_and_brought_near_enough_to_be_read(qtbot: QtBot, theme: Theme) -> None:
    small = Scene(qtbot, theme)
    small.canvas.resize(300, 200)
    small.canvas.set_current("date_of_birth")
    small.stand_still()
    assert small.canvas.state.current == "date_of_birth"
    assert small.canvas.pose.scale * small.quad("date_of_birth").height_px >= 22
    assert small.canvas.viewport().rect().contains(small.at(small.quad("date_of_birth").center))


def test_zooming_in_and_out_and_fitting_comes_back_to_where_it_was(scene: Scene) -> None:
    before = scene.canvas.pose
    for act in (scene.canvas.zoom_in, scene.canvas.zoom_in, scene.canvas.zoom_out):
        act()
        scene.stand_still()
    assert scene.canvas.pose.scale == pytest.approx(before.scale * 1.25)
    scene.canvas.fit()
    scene.stand_still()
    assert scene.canvas.pose == before


def test_a_close_look_fills_the_view_with_the_field(scene: Scene) -> None:
    scene.canvas.set_current("id_number")
    scene.canvas.zoom_to_field()
    scene.stand_still()
    assert scene.canvas.pose.scale > 1.5
    away = scene.at(scene.quad("id_number").center) - scene.canvas.viewport().rect().center()
    assert away.manhattanLength() <= 3


def test_the_wheel_zooms_about_the_pointer(scene: Scene) -> None:
    spot = QPointF(200, 150)
    under = scene.canvas.page_point(spot)
    wheel = QWheelEvent(
        spot, scene.canvas.viewport().mapToGlobal(spot), QPoint(), QPoint(0, 240), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(scene.canvas.viewport(), wheel)
    scene.stand_still()
    assert scene.canvas.pose.scale > 1
    assert scene.canvas.page_point(spot).distance_to(under) < 2


def test_dragging_moves_the_page_with_the_hand(scene: Scene, qtbot: QtBot) -> None:
    start, end = QPoint(700, 500), QPoint(600, 420)
    under = scene.canvas.page_point(QPointF(start))
    with qtbot.assertNotEmitted(scene.canvas.field_chosen):
        scene.drag(start, end)
    assert scene.canvas.page_point(QPointF(end)).distance_to(under) < 2


def test_turning_by_hand_goes_round_in_four_steps(scene: Scene) -> None:
    turns = []
    for _ in range(4):
        scene.canvas.turn_right()
        scene.stand_still()
        turns.append(scene.canvas.pose.turn_deg)
    assert turns == [90, 180, -90, 0]


def test_a_box_drawn_by_mouse_follows_the_turn_of_the_document(turned: Scene, qtbot: QtBot) -> None:
    turned.canvas.set_drawing(True)
    with qtbot.waitSignal(turned.canvas.box_drawn) as drawn:
        turned.drag(QPoint(300, 200), QPoint(420, 240))
    quad = drawn.args[0]
    assert quad.angle_deg == pytest.approx(TURN_DEG, abs=0.5)
    assert quad.width_px == pytest.approx(120 / turned.canvas.pose.scale, rel=0.03)
    assert quad.height_px == pytest.approx(40 / turned.canvas.pose.scale, rel=0.05)
    assert not turned.canvas.state.drawing


def test_a_box_can_be_moved_and_grown_with_keys_alone(scene: Scene, qtbot: QtBot) -> None:
    scene.canvas.set_current("sex")
    scene.stand_still()
    scene.canvas.set_drawing(True)
    before = scene.quad("sex")
    scene.press(Qt.Key.Key_Right)
    scene.press(Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    with qtbot.waitSignal(scene.canvas.box_drawn) as drawn:
        scene.press(Qt.Key.Key_Return)
    assert drawn.args[0].top_left.x > before.top_left.x
    assert drawn.args[0].height_px > before.height_px


def test_drawing_can_be_left_with_escape_and_a_mere_click_draws_nothing(scene: Scene, qtbot: QtBot) -> None:
    with qtbot.waitSignal(scene.canvas.drawing_changed):
        scene.canvas.set_drawing(True)
    with qtbot.assertNotEmitted(scene.canvas.box_drawn):
        scene.click(Point(50, 50))
        scene.press(Qt.Key.Key_Escape)
    assert not scene.canvas.state.drawing


def test_arrow_keys_go_from_box_to_box_in_reading_order(scene: Scene) -> None:
    chosen: list[str] = []
    scene.canvas.field_chosen.connect(chosen.append)
    scene.canvas.field_chosen.connect(scene.canvas.set_current)
    for _ in range(4):
        scene.press(Qt.Key.Key_Right)
    scene.press(Qt.Key.Key_Left)
    assert chosen == ["name", "name_en", "name_codes", "date_of_birth", "name_codes"]


def test_every_text_line_can_be_reached_and_taken_while_they_are_shown(scene: Scene, qtbot: QtBot) -> None:
    scene.canvas.set_lines_shown(True)
    scene.press(Qt.Key.Key_Left)
    assert scene.read.lines[scene.canvas.state.current_line].text == "SPECIMEN"
    with qtbot.waitSignal(scene.canvas.line_chosen) as taken:
        scene.press(Qt.Key.Key_Return)
    assert taken.args == [scene.read.lines[-1].quad]
    scene.canvas.set_lines_shown(False)
    assert scene.canvas.state.current_line == -1


def test_for_a_field_without_a_box_the_text_lines_are_offered_and_a_click_takes_one(scene: Scene, qtbot: QtBot) -> None:
    scene.model.set_session(ReviewSession(scene.of.page_id, HONGKONG_TYPE, None, today=TODAY, record_id="r"))
    scene.canvas.set_current("name_en")
    assert scene.canvas.state.lines_visible
    with qtbot.waitSignal(scene.canvas.line_chosen) as taken:
        scene.click(scene.read.lines[1].quad.center)
    assert taken.args == [scene.read.lines[1].quad]
    scene.model.set_session(scene.session)
    assert not scene.canvas.state.lines_visible
    with qtbot.assertNotEmitted(scene.canvas.line_chosen):
        scene.click(scene.read.lines[-1].quad.center)


def test_a_double_click_on_a_text_line_takes_it(scene: Scene, qtbot: QtBot) -> None:
    scene.canvas.set_lines_shown(True)
    with qtbot.waitSignal(scene.canvas.line_chosen) as taken:
        QTest.mouseDClick(
            scene.canvas.viewport(), Qt.MouseButton.LeftButton, pos=scene.at(scene.read.lines[-1].quad.center)
        )
    assert taken.args == [scene.read.lines[-1].quad]


def test_plus_minus_and_nought_zoom_while_the_canvas_has_the_focus(scene: Scene) -> None:
    before = scene.canvas.pose.scale
    scene.press(Qt.Key.Key_Plus)
    scene.stand_still()
    assert scene.canvas.pose.scale > before
    scene.press(Qt.Key.Key_Minus)
    scene.press(Qt.Key.Key_0)
    scene.stand_still()
    assert scene.canvas.pose.scale == pytest.approx(before)


def test_a_resized_view_still_shows_everything(scene: Scene) -> None:
    scene.canvas.resize(500, 300)
    width, height = CARD_PX
    for x, y in ((0, 0), (width, height)):
        assert scene.canvas.viewport().rect().contains(scene.at(Point(x, y)))


def test_without_a_page_nothing_can_be_drawn_or_moved(qtbot: QtBot, theme: Theme) -> None:
    canvas = CanvasView(theme)
    qtbot.addWidget(canvas)
    canvas.show_picture(None)
    canvas.set_drawing(True)
    canvas.zoom_to_field()
    assert not canvas.state.drawing
    assert canvas.accessibleName()
