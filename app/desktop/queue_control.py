"""Joins the queue's view and actions to the desk: order, reading ahead, trying again."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Qt, Slot
from PySide6.QtWidgets import QMenu

from app.desktop.actions import Actions
from app.desktop.desk import Desk
from app.desktop.views.queue_view import QueueView
from app.services.read_ahead import ReadAhead

_MENU = (("postpone", "read_again"), ("turn_over", "join_next", "part"), ("move_up", "move_down"), ("remove",))


class QueueControl(QObject):
    """Carries wishes about the queue to the desk, and news back. GUI thread only."""

    def __init__(self, desk: Desk, view: QueueView, actions: Actions, parent: QObject) -> None:
        super().__init__(parent)
        self._actions, self._view = actions, view
        line = desk.line
        view.move_requested.connect(line.move)
        view.pause_requested.connect(line.pause)
        view.join_requested.connect(desk.sides.join)
        view.part_requested.connect(desk.sides.part_off)
        view.menu_requested.connect(self._on_view_menu_requested)
        line.read_ahead_changed.connect(self._on_line_read_ahead_changed)
        actions["pause_reading"].toggled.connect(line.pause)
        actions["stop_reading"].triggered.connect(line.stop_reading)
        actions["retry_failed"].triggered.connect(line.retry_failed)
        actions["move_up"].triggered.connect(line.move_up)
        actions["move_down"].triggered.connect(line.move_down)

    @Slot(object)
    def _on_view_menu_requested(self, place: QPoint) -> None:
        """What can be done with the entry that was clicked: it is in hand by then."""
        menu = QMenu(self._view)
        for group in _MENU:
            for name in group:
                menu.addAction(self._actions[name])
            menu.addSeparator()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)

    @Slot(object)
    def _on_line_read_ahead_changed(self, news: ReadAhead) -> None:
        self._view.show_read_ahead(news)
        action = self._actions["pause_reading"]
        if action.isChecked() != news.is_paused:
            action.setChecked(news.is_paused)
