"""How the canvas looks: page, lines, field boxes, names. Functions that draw a CanvasState and change nothing."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF, QTransform

from app.desktop.icons import paint_icon
from app.desktop.palette import LinePattern
from app.desktop.qimage import PagePicture
from app.desktop.theme import Scale, Theme
from app.desktop.views.canvas_hit import Box, label_place
from app.desktop.views.canvas_state import CanvasState, FieldBox
from app.domain.geometry import Quad
from app.domain.reading import FieldState

_FILL_ALPHA = {"plain": 26, "hovered": 52, "current": 60}
_SCRIM_ALPHA = 90
_SHADOW_STEPS = 7
_LABEL_PAD_X = 7.0
_LABEL_PAD_Y = 2.5
_ICON_PX = 11.0


@dataclass(frozen=True, slots=True)
class Surface:
    """Where to paint: a painter in device-independent view pixels, the page's way into them, the view's size, looks."""

    painter: QPainter
    to_view: QTransform
    width_px: float
    height_px: float
    theme: Theme

    def outline(self, quad: Quad) -> QPolygonF:
        """A quad of the page as a polygon of the view."""
        return self.to_view.map(QPolygonF([QPointF(p.x, p.y) for p in quad.points]))

    def bounds(self, quad: Quad) -> Box:
        """The upright box around a quad of the page, in view pixels."""
        rect = self.outline(quad).boundingRect()
        return (rect.left(), rect.top(), rect.right(), rect.bottom())


def paint_page(painter: QPainter, picture: PagePicture, exposed: QRectF, device_scale: float) -> None:
    """The picture in page coordinates; `device_scale` is how many device pixels a page pixel takes."""
    image, factor = picture.level_for(device_scale)
    page = QRectF(0, 0, picture.raster.width_px, picture.raster.height_px)
    target = exposed.toAlignedRect().toRectF().intersected(page)
    source = QRectF(target.x() * factor, target.y() * factor, target.width() * factor, target.height() * factor)
    # Above four device pixels a page pixel the eye wants the pixels themselves.
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, device_scale < 4)
    painter.drawImage(target, image, source)


def paint_shadow(surface: Surface, quad: Quad) -> None:
    """A soft edge that lifts the page off the canvas."""
    painter = surface.painter
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    shade = surface.theme.color("shade")
    for step in range(_SHADOW_STEPS, 0, -1):
        shade.setAlphaF(0.075 * (1 - step / (_SHADOW_STEPS + 1)) ** 1.5)
        painter.setPen(
            QPen(shade, step * 2.2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
        )
        painter.drawPolygon(surface.outline(quad).translated(0, 1.5))


def paint_overlay(surface: Surface, state: CanvasState) -> None:
    """Everything over the page: what is not the card dimmed, text lines, field boxes, names, the box being drawn."""
    surface.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if state.card is not None:
        _paint_scrim(surface, state)
    if state.lines_visible:
        _paint_lines(surface, state)
    if state.place is not None:
        _paint_place(surface, state.place)
    ordered = sorted(state.boxes, key=lambda box: (box.key == state.current, box.key == state.hovered))
    for box in ordered:
        _paint_box(surface, box, current=box.key == state.current, hovered=box.key == state.hovered)
    _paint_labels(surface, state)
    if state.drawn is not None:
        _paint_drawn(surface, state.drawn)


def _paint_scrim(surface: Surface, state: CanvasState) -> None:
    card = state.card
    if card is None:
        return
    around = QPainterPath()
    around.addPolygon(surface.outline(state.page))
    around.closeSubpath()
    inside = QPainterPath()
    inside.addPolygon(surface.outline(card))
    inside.closeSubpath()
    veil = surface.theme.color("canvas")
    veil.setAlpha(_SCRIM_ALPHA)
    surface.painter.fillPath(around.subtracted(inside), veil)


def _paint_lines(surface: Surface, state: CanvasState) -> None:
    line = QColor(surface.theme.palette.states[FieldState.CLEAR].line)
    for index, quad in enumerate(state.lines):
        chosen = index == state.current_line
        pen = QPen(surface.theme.color("accent") if chosen else line, 2.0 if chosen else 1.0)
        fill = QColor(line)
        fill.setAlpha(14)
        surface.painter.setPen(pen)
        surface.painter.setBrush(fill)
        surface.painter.drawPolygon(surface.outline(quad))


def _paint_place(surface: Surface, quad: Quad) -> None:
    """What is in hand of the contents: as strong as the box of a field in hand."""
    accent = surface.theme.color("accent")
    fill = QColor(accent)
    fill.setAlpha(_FILL_ALPHA["current"])
    path = _rounded(surface.outline(quad), 4.0)
    surface.painter.fillPath(path, fill)
    surface.painter.setBrush(Qt.BrushStyle.NoBrush)
    surface.painter.setPen(QPen(accent, 2.0))
    surface.painter.drawPath(path)


def _paint_box(surface: Surface, box: FieldBox, *, current: bool, hovered: bool) -> None:
    look = surface.theme.state(box.state)
    fill = QColor(look.line)
    fill.setAlpha(_FILL_ALPHA["current" if current else "hovered" if hovered else "plain"])
    path = _rounded(surface.outline(box.quad), 4.0)
    painter = surface.painter
    painter.fillPath(path, fill)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    pen = QPen(QColor(look.line), _width(look.pattern, current=current))
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if look.pattern is LinePattern.DASHED:
        pen.setDashPattern([4.0, 2.2])
    elif look.pattern is LinePattern.DOTTED:
        pen.setDashPattern([1.2, 2.0])
    painter.setPen(pen)
    painter.drawPath(path)
    if look.pattern is LinePattern.DOUBLE:
        painter.setPen(QPen(QColor(look.line), 1.2))
        painter.drawPath(_rounded(_grown(surface.outline(box.quad), 3.5), 6.0))
    if current:
        _paint_halo(surface, box)


def _width(pattern: LinePattern, *, current: bool) -> float:
    plain = {LinePattern.THIN: 1.2, LinePattern.DASHED: 2.0, LinePattern.DOUBLE: 1.8}.get(pattern, 1.6)
    return plain + (0.8 if current else 0.0)


def _paint_halo(surface: Surface, box: FieldBox) -> None:
    """A pale outline around the field in hand, which is seen on any ground."""
    halo = surface.theme.color("accent")
    halo.setAlpha(70)
    surface.painter.setPen(QPen(halo, 4.0))
    surface.painter.drawPath(_rounded(_grown(surface.outline(box.quad), 6.0), 8.0))


def _paint_labels(surface: Surface, state: CanvasState) -> None:
    """Names beside the boxes: always for the field in hand, for others where they cover nothing."""
    metrics = QFontMetricsF(_label_font(surface.theme))
    bounds = {box.key: surface.bounds(box.quad) for box in state.boxes}
    taken: list[Box] = []
    view = (4.0, 4.0, surface.width_px - 4.0, surface.height_px - 4.0)
    subject = surface.bounds(state.subject)
    paper = (max(view[0], subject[0]), max(view[1], subject[1]), min(view[2], subject[2]), min(view[3], subject[3]))
    for box in sorted(state.boxes, key=lambda b: (b.key != state.current, b.key != state.hovered)):
        in_hand = box.key in (state.current, state.hovered)
        if not in_hand and not box.state.needs_attention:
            continue
        size = _label_size(metrics, box.label)
        others = [*(place for key, place in bounds.items() if key != box.key), *taken]
        place = label_place(bounds[box.key], size, others, paper) or label_place(bounds[box.key], size, others, view)
        if place is None and in_hand:
            place = label_place(bounds[box.key], size, taken, view)
        if place is not None:
            taken.append(place)
            _paint_label(surface, box, place)


def _paint_label(surface: Surface, box: FieldBox, place: Box) -> None:
    painter, look = surface.painter, surface.theme.state(box.state)
    rect = QRectF(place[0], place[1], place[2] - place[0], place[3] - place[1])
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(look.line))
    painter.drawRoundedRect(rect, 4.0, 4.0)
    icon = QRectF(rect.x() + _LABEL_PAD_X - 1, rect.center().y() - _ICON_PX / 2, _ICON_PX, _ICON_PX)
    paint_icon(painter, icon, look.icon, "#ffffff", look.line)
    painter.setFont(_label_font(surface.theme))
    painter.setPen(QColor("#ffffff"))
    text = rect.adjusted(_LABEL_PAD_X + _ICON_PX + 3, 0, -_LABEL_PAD_X + 2, 0)
    painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, box.label)


def _label_size(metrics: QFontMetricsF, label: str) -> tuple[float, float]:
    wide = math.ceil(metrics.horizontalAdvance(label)) + 2 * _LABEL_PAD_X + _ICON_PX + 3
    return wide, math.ceil(metrics.height()) + 2 * _LABEL_PAD_Y


def _label_font(theme: Theme) -> QFont:
    font = theme.font(Scale.CAPTION)
    font.setWeight(QFont.Weight.DemiBold)
    return font


def _paint_drawn(surface: Surface, quad: Quad) -> None:
    accent = surface.theme.color("accent")
    fill = QColor(accent)
    fill.setAlpha(36)
    surface.painter.setPen(QPen(accent, 2.0))
    surface.painter.setBrush(fill)
    surface.painter.drawPolygon(surface.outline(quad))


def _grown(outline: QPolygonF, by_px: float) -> QPolygonF:
    """The four corners moved outwards by about that much along the edges that meet in them."""
    corners = outline.toList()[:4]
    grown = []
    for index, corner in enumerate(corners):
        away = QPointF(0, 0)
        for other in (corners[index - 1], corners[(index + 1) % 4]):
            edge = corner - other
            length = math.hypot(edge.x(), edge.y()) or 1.0
            away += edge * (by_px / length)
        grown.append(corner + away)
    return QPolygonF(grown)


def _rounded(outline: QPolygonF, radius_px: float) -> QPainterPath:
    """The closed outline with rounded corners."""
    corners = outline.toList()[:4]
    path = QPainterPath()
    for index, corner in enumerate(corners):
        before, after = corners[index - 1], corners[(index + 1) % 4]
        entry, leave = _towards(corner, before, radius_px), _towards(corner, after, radius_px)
        if index == 0:
            path.moveTo(entry)
        else:
            path.lineTo(entry)
        path.quadTo(corner, leave)
    path.closeSubpath()
    return path


def _towards(start: QPointF, end: QPointF, by_px: float) -> QPointF:
    edge = end - start
    length = math.hypot(edge.x(), edge.y())
    return start + edge * (min(by_px, length / 2) / length) if length else start
