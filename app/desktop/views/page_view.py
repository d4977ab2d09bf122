"""A page in a view: shown sharp at any zoom, turned so that its card stands upright, with what is painted over it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Slot
from PySide6.QtGui import QPainter, QResizeEvent, QTransform
from PySide6.QtWidgets import QFrame, QGraphicsItem, QGraphicsScene, QGraphicsView, QStyleOptionGraphicsItem, QWidget
from typing_extensions import override

from app.desktop.qimage import PagePicture
from app.desktop.theme import Theme
from app.desktop.views import canvas_hit, canvas_paint
from app.desktop.views.canvas_camera import Camera
from app.desktop.views.canvas_state import CanvasState, Pose
from app.domain.geometry import Point, Quad

ZOOM_STEP = 1.25
_MAX_SCALE = 24.0
_ROOM = 4.0


class PageView(QGraphicsView):
    """Shows a CanvasState and moves about in it; it takes no input. GUI thread only."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._state = CanvasState()
        self._page_item: _PageItem | None = None
        self._camera = Camera(theme, self)
        self._camera.moved.connect(self._on_camera_moved)
        self._at_overview = True
        self.setScene(QGraphicsScene(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        self.setOptimizationFlag(QGraphicsView.OptimizationFlag.DontSavePainterState)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)
        self.setAcceptDrops(False)
        # A click must not take the cursor out of the editor.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._on_theme_changed()
        theme.changed.connect(self._on_theme_changed)

    @property
    def state(self) -> CanvasState:
        """What is shown at this moment; for reading only."""
        return self._state

    @property
    def pose(self) -> Pose:
        """How the page lies in the view now."""
        return self._camera.pose

    @property
    def moving(self) -> bool:
        """Whether a movement is under way."""
        return self._camera.goal is not self._camera.pose

    def show_picture(self, picture: PagePicture | None) -> None:
        """Shows another page, or none, as it came in. The boxes are the model's."""
        self.scene().clear()
        self._page_item = None
        before = self._state
        kept = CanvasState(show_lines=before.show_lines, boxes=before.boxes, current=before.current)
        if picture is not None:
            kept.width_px, kept.height_px = picture.raster.width_px, picture.raster.height_px
            self._page_item = _PageItem(picture)
            self.scene().addItem(self._page_item)
            roam = max(kept.width_px, kept.height_px) * _ROOM
            self.scene().setSceneRect(QRectF(-roam, -roam, kept.width_px + 2 * roam, kept.height_px + 2 * roam))
        self._state = kept
        self._camera.move_to(self._overview(), at_once=True)

    def show_card(self, card: Quad | None) -> None:
        """Turns the page so that this card stands upright, and fills the view with it."""
        self._state.card = card
        self._state.turn_deg = canvas_hit.upright_turn_deg(card)
        self.fit()

    # --- movements ---

    @Slot()
    def zoom_in(self) -> None:
        """A step nearer, about the middle."""
        self.zoom(ZOOM_STEP, self._camera.goal.center)

    @Slot()
    def zoom_out(self) -> None:
        """A step away, about the middle."""
        self.zoom(1 / ZOOM_STEP, self._camera.goal.center)

    @Slot()
    def fit(self) -> None:
        """Fills the view with the card, or with the page when no card was found."""
        self._at_overview = True
        self._camera.move_to(self._overview())

    @Slot()
    def zoom_to_field(self) -> None:
        """A close look at the field in hand."""
        box = self._state.box(self._state.current)
        if box is not None:
            self._at_overview = False
            self._camera.move_to(canvas_hit.field_pose(box.quad, self._state.shown_turn_deg, *self._size()))

    @Slot()
    def turn_right(self) -> None:
        """Turns what is shown by a quarter, clockwise."""
        self._state.extra_turns = (self._state.extra_turns + 1) % 4
        self.fit()

    def page_point(self, position: QPointF) -> Point:
        """The place of the page under a place of the view."""
        spot = self.viewportTransform().inverted()[0].map(position)
        return Point(spot.x(), spot.y())

    def follow(self, quad: Quad) -> None:
        """Moves no further than is needed to have this quad of the page in sight, large enough to be read."""
        pose = canvas_hit.following_pose(quad, self._camera.goal, self._overview(), *self._size())
        self._at_overview = pose == self._overview()
        self._camera.move_to(pose)

    def zoom(self, factor: float, anchor: Point) -> None:
        """Zooms while the page's point `anchor` stays where it is."""
        least = min(self._overview().scale, 1.0) * 0.5
        self._at_overview = False
        self._camera.move_to(canvas_hit.zoomed_pose(self._camera.goal, factor, anchor, (least, _MAX_SCALE)))

    def pan(self, start: Point, end: Point) -> None:
        """Moves the page so that what was at `start` (page pixels) is where `end` was."""
        self._at_overview = False
        pose = self._camera.goal
        center = Point(pose.center.x + start.x - end.x, pose.center.y + start.y - end.y)
        self._camera.move_to(Pose(center, pose.scale, pose.turn_deg), at_once=True)

    def _overview(self) -> Pose:
        return canvas_hit.fit_pose(self._state.subject, self._state.shown_turn_deg, *self._size())

    def _size(self) -> tuple[float, float]:
        return float(self.viewport().width()), float(self.viewport().height())

    # --- painting ---

    @override
    def drawBackground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        painter.save()
        painter.resetTransform()
        painter.fillRect(self.viewport().rect(), self._theme.color("canvas"))
        if self._page_item is not None:
            canvas_paint.paint_shadow(self._surface(painter), self._state.page)
        painter.restore()

    @override
    def drawForeground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        if self._page_item is None:
            return
        painter.save()
        painter.resetTransform()
        canvas_paint.paint_overlay(self._surface(painter), self._state)
        painter.restore()

    def _surface(self, painter: QPainter) -> canvas_paint.Surface:
        width, height = self._size()
        return canvas_paint.Surface(painter, self.viewportTransform(), width, height, self._theme)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        pose = self._overview() if self._at_overview else self._camera.goal
        self._camera.move_to(pose, at_once=True)

    @Slot(object)
    def _on_camera_moved(self, pose: Pose) -> None:
        self.setTransform(QTransform().rotate(pose.turn_deg).scale(pose.scale, pose.scale))
        self.centerOn(QPointF(pose.center.x, pose.center.y))
        self.viewport().update()

    @Slot()
    def _on_theme_changed(self) -> None:
        self.setBackgroundBrush(self._theme.color("canvas"))
        self.viewport().update()


class _PageItem(QGraphicsItem):
    """The page's picture in page pixels."""

    def __init__(self, picture: PagePicture) -> None:
        super().__init__()
        self._picture = picture
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)

    @override
    def boundingRect(self) -> QRectF:
        return QRectF(0, 0, self._picture.raster.width_px, self._picture.raster.height_px)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        transform = painter.deviceTransform()
        scale = (transform.m11() ** 2 + transform.m12() ** 2) ** 0.5
        canvas_paint.paint_page(painter, self._picture, option.exposedRect, scale)
