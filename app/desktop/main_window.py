"""The window: builds the views, the menus and the connections between them. It decides nothing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QPlainTextEdit, QSplitter, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from app.desktop.actions import Actions
from app.desktop.desk import Desk
from app.desktop.dialogs.about import AboutDialog
from app.desktop.dialogs.keys_dialog import KeysDialog
from app.desktop.dialogs.keys_overlay import KeysOverlay
from app.desktop.dialogs.override_dialog import OverrideDialog
from app.desktop.doors import Doors
from app.desktop.export_choice import ExportChoice
from app.desktop.layout import Layout
from app.desktop.looks import Looks
from app.desktop.models.field_model import FieldModel
from app.desktop.models.field_words import FieldWords
from app.desktop.notify import MessageBar, Notice
from app.desktop.page_asking import PageAsking
from app.desktop.page_saving import PageSaving
from app.desktop.presenter import Presenter, Views
from app.desktop.questions import Questions
from app.desktop.queue_control import QueueControl
from app.desktop.settings import DeskSettings
from app.desktop.theme import Theme
from app.desktop.views.canvas_view import CanvasView
from app.desktop.views.empty_view import EmptyView
from app.desktop.views.fields_view import FieldsView
from app.desktop.views.header_bar import HeaderBar
from app.desktop.views.queue_view import QueueView
from app.desktop.views.status_line import StatusLine
from app.desktop.widgets.side_switch import SideSwitch
from app.domain.geometry import Quad
from app.domain.reading import Level


class MainWindow(QMainWindow):
    """Queue, document, fields, one line at the foot. GUI thread only.

    Signals:
        closed(): the window is about to be gone, and nothing was lost by it that the operator did not give up.
    """

    closed = Signal()

    def __init__(self, theme: Theme, settings: DeskSettings, desk: Desk) -> None:
        super().__init__()
        self._theme = theme
        self._desk = desk
        self._settings = settings
        self.setWindowTitle(self.tr("Countersign"))
        self.actions_table = Actions(theme, settings, self)
        self._export = ExportChoice(theme, settings, self)
        self.doors = Doors(settings, self)
        self._questions = Questions(theme, self)
        self.views = self._build_views()
        self._layout = self._lay_out()
        self._overlay = KeysOverlay(theme, self.actions_table, self)
        self._asking = PageAsking(theme, desk, self)
        self._saving = PageSaving(desk, self)
        self._queue = QueueControl(desk, self.views.queue, self.actions_table, self)
        self._looks = Looks(theme, self.actions_table, settings, self)
        self._presenter = Presenter(desk, self.views, self.actions_table, self)
        self.closed.connect(self._saving.close)
        self._fill_menus()
        self._connect_desk()
        self._connect_views()
        self._connect_actions()
        self.views.fields.leave_keys_to_window()
        self._layout.restore()
        self._take_profile()
        self.views.queue.show_tally(desk.tally)

    # --- building ---

    def _build_views(self) -> Views:
        middle = QStackedWidget(self)
        canvas = CanvasView(self._theme, middle)
        empty = EmptyView(self._theme, middle)
        middle.addWidget(empty)
        middle.addWidget(canvas)
        words = FieldWords(self._desk.language)
        return Views(
            header=HeaderBar(self._theme, self._desk.catalogue, self._desk.language, self),
            queue=QueueView(self._theme, self._desk.queue, self._desk.done, self),
            middle=middle,
            canvas=canvas,
            empty=empty,
            fields=FieldsView(self._theme, FieldModel(words), self),
            status=StatusLine(self._theme, self),
            messages=MessageBar(self._theme, middle),
            sides=SideSwitch(self._theme, middle),
        )

    def _lay_out(self) -> Layout:
        views = self.views
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        for pane in (views.queue, views.middle, views.fields):
            splitter.addWidget(pane)
        splitter.setHandleWidth(1)
        splitter.setStretchFactor(1, 1)
        splitter.setChildrenCollapsible(False)
        splitter.setCollapsible(0, True)
        body = QWidget(self)
        column = self._body = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for row, stretch in ((views.header, 0), (splitter, 1), (views.status, 0)):
            column.addWidget(row, stretch)
        self.setCentralWidget(body)
        views.middle.setFocusProxy(views.canvas)
        return Layout(self._theme, self._settings, self, splitter, (views.queue, views.canvas, views.fields))

    def add_foot(self, bar: QWidget) -> None:
        """Puts a bar above the status line."""
        self._body.insertWidget(self._body.count() - 1, bar)

    def _fill_menus(self) -> None:
        actions = self.actions_table
        menus = actions.fill(self.menuBar())
        menus["file"].insertMenu(actions["export_setup"], self._export.menu)
        self.views.header.export.setMenu(self._export.menu)
        self.views.header.add_action_buttons((actions["open"], actions["paste"], actions["scan"], actions["camera"]))
        self.views.empty.add_action_buttons((actions["open"], actions["paste"], actions["scan"], actions["camera"]))

    # --- connecting ---

    def _connect_desk(self) -> None:
        self._desk.override_requested.connect(self._on_desk_override_requested)
        self.doors.sources_given.connect(self._desk.open)
        self.doors.paste_failed.connect(self._on_doors_paste_failed)
        self.doors.address_refused.connect(self._on_doors_address_refused)
        self.doors.dragging_changed.connect(self.views.empty.set_dropping)
        self._export.profile_chosen.connect(self._take_profile)
        for editor in self.findChildren(QPlainTextEdit):
            self.doors.guard(editor)

    def _connect_views(self) -> None:
        views, desk = self.views, self._desk
        views.queue.entry_chosen.connect(desk.select)
        views.queue.removal_requested.connect(desk.remove)
        views.header.document_chosen.connect(desk.choose_document)
        views.fields.countersign_requested.connect(desk.countersign)
        views.fields.postpone_requested.connect(desk.postpone)
        views.fields.reread_requested.connect(desk.read_box)
        views.fields.cancel_requested.connect(self._on_fields_cancel_requested)
        views.canvas.box_drawn.connect(self._on_canvas_box_drawn)
        views.canvas.line_chosen.connect(self._on_canvas_box_drawn)
        views.canvas.drawing_changed.connect(self._on_canvas_drawing_changed)

    def _connect_actions(self) -> None:
        fields, canvas, desk = self.views.fields, self.views.canvas, self._desk
        slots: dict[str, Callable[[], object]] = {
            "open": self.doors.ask_for_files,
            "paste": self.doors.paste,
            "export_setup": self._export.set_up,
            "export_again": desk.retry_export,
            "save_pdf": self._saving.ask,
            "quit": self.close,
            "undo": fields.undo,
            "redo": fields.redo,
            "ditto": fields.ditto,
            "rekey": fields.start_rekey,
            "accept": fields.accept_current,
            "next_field": fields.next_field,
            "previous_field": fields.previous_field,
            "leave": fields.leave_editor,
            "next_doubtful": fields.next_doubtful,
            "previous_doubtful": fields.previous_doubtful,
            "why": fields.toggle_why,
            "reread": fields.request_reread,
            "countersign": fields.request_countersign,
            "postpone": self._on_postpone_triggered,
            "read_again": desk.read_again,
            "choose_type": self.views.header.open_type_menu,
            "turn_over": desk.sides.turn_over,
            "join_next": desk.sides.join_next,
            "part": desk.sides.part,
            "remove": self._on_remove_triggered,
            "zoom_field": canvas.zoom_to_field,
            "zoom_in": canvas.zoom_in,
            "zoom_out": canvas.zoom_out,
            "fit": canvas.fit,
            "turn": canvas.turn_right,
            "queue": self.views.queue.take_focus,
            "next_pane": self._layout.focus_next_pane,
            "previous_pane": self._layout.focus_previous_pane,
            "reset_layout": self._layout.reset,
            "keys": self._overlay.toggle,
            "change_keys": self._on_change_keys_triggered,
            "about": self._on_about_triggered,
        }
        for number in range(1, 6):
            slots[f"alternative_{number}"] = lambda taken=number: fields.take_alternative(taken)  # type: ignore[misc]
        for name, slot in slots.items():
            self.actions_table[name].triggered.connect(lambda _checked=False, wanted=slot: wanted())
        self.actions_table["lines"].toggled.connect(canvas.set_lines_shown)
        self.actions_table["draw_box"].triggered.connect(canvas.set_drawing)

    # --- slots ---

    @Slot()
    def _take_profile(self) -> None:
        self._desk.profile = self._export.profile
        self.views.header.show_export(self._export.words())

    @Slot(object)
    def _on_desk_override_requested(self, _blockers: object) -> None:
        session = self._desk.session
        if session is not None:
            dialog = OverrideDialog(self._theme, session, FieldWords(self._desk.language), self)
            dialog.accepted.connect(lambda: self._desk.countersign(dialog.reason))
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    @Slot()
    def _on_doors_paste_failed(self) -> None:
        text = self.tr("There is no picture and no file in the clipboard. Copy one, then paste again.")
        self.views.messages.show_notice(Notice(text, Level.WARN))

    @Slot()
    def _on_doors_address_refused(self) -> None:
        text = self.tr(
            "That is only the address of a picture. This program fetches nothing: save the picture or the attachment "
            "first, then drop the file."
        )
        self.views.messages.show_notice(Notice(text, Level.WARN))

    @Slot(object)
    def _on_canvas_box_drawn(self, quad: Quad) -> None:
        key = self.views.fields.current_key
        if key:
            self._desk.read_box(key, quad)
            self.views.fields.focus_field(key)

    @Slot(bool)
    def _on_canvas_drawing_changed(self, drawing: bool) -> None:
        self.actions_table["draw_box"].setChecked(drawing)

    @Slot()
    def _on_fields_cancel_requested(self) -> None:
        self._on_remove_triggered()

    @Slot()
    def _on_remove_triggered(self) -> None:
        work = self._desk.current
        if work is not None and (not work.dirty or self._questions.may_discard()):
            self._desk.remove(work.entry_id)

    @Slot()
    def _on_postpone_triggered(self) -> None:
        if self._desk.session is not None:
            self.views.fields.request_postpone()
        else:
            self._desk.postpone()

    @Slot()
    def _on_change_keys_triggered(self) -> None:
        KeysDialog(self._theme, self.actions_table, self).exec()

    @Slot()
    def _on_about_triggered(self) -> None:
        AboutDialog(self._theme, self).exec()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        desk = self._desk
        if not self._questions.may_close(
            unwritten=len(desk.unwritten), edited=desk.has_edits, waiting=desk.line.waiting
        ):
            event.ignore()
            return
        self._layout.keep()
        self.closed.emit()
        event.accept()
