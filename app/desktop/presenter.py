"""Shows in the views what happens on the desk. It holds no document and no value of its own."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QStackedWidget

from app.desktop.actions import Actions
from app.desktop.desk import Desk
from app.desktop.models.queue_model import EntryState
from app.desktop.notify import MessageBar
from app.desktop.views.canvas_view import CanvasView
from app.desktop.views.empty_view import EmptyView
from app.desktop.views.fields_view import FieldsView
from app.desktop.views.header_bar import HeaderBar
from app.desktop.views.queue_view import QueueView
from app.desktop.views.status_line import StatusLine
from app.desktop.widgets.side_switch import SideSwitch
from app.desktop.work import AUTO, Work
from app.domain.geometry import Quad


@dataclass(frozen=True, slots=True)
class Views:
    """Everything that shows something of the document in hand."""

    header: HeaderBar
    queue: QueueView
    middle: QStackedWidget
    canvas: CanvasView
    empty: EmptyView
    fields: FieldsView
    status: StatusLine
    messages: MessageBar
    sides: SideSwitch


class Presenter(QObject):
    """Carries news from the desk to the views, and the field in hand between form and canvas. GUI thread only."""

    def __init__(self, desk: Desk, views: Views, actions: Actions, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._views = views
        self._actions = actions
        self._card: Quad | None = None
        model = views.fields.model
        views.canvas.set_model(model)
        views.canvas.field_chosen.connect(views.fields.focus_field)
        views.fields.field_focused.connect(self._on_fields_field_focused)
        views.fields.place_chosen.connect(views.canvas.show_place)
        views.fields.contents_changed.connect(self._on_fields_contents_changed)
        views.canvas.place_clicked.connect(views.fields.choose_place)
        views.queue.review_requested.connect(self._on_queue_review_requested)
        model.dataChanged.connect(desk.note_edit)
        model.modelReset.connect(desk.note_edit)
        desk.current_changed.connect(self._on_desk_current_changed)
        desk.picture_shown.connect(self._on_desk_picture_shown)
        desk.lines_found.connect(self._on_desk_lines_found)
        desk.fields_changed.connect(self._on_desk_fields_changed)
        desk.document_changed.connect(self._on_desk_document_changed)
        desk.focus_requested.connect(views.fields.focus_field)
        desk.notified.connect(views.messages.show_notice)
        desk.record_left.connect(views.queue.show_tally)
        desk.sides.side_shown.connect(self._on_desk_side_shown)
        desk.sides.settling.connect(views.fields.commit)
        views.sides.side_chosen.connect(desk.sides.show_side)
        views.sides.part_requested.connect(desk.sides.part)
        actions.keys_changed.connect(self._on_actions_keys_changed)
        self._on_actions_keys_changed()
        self._on_desk_current_changed()

    @Slot()
    def _on_desk_current_changed(self) -> None:
        work, walking = self._desk.current, self._views.queue.in_use
        self._views.queue.set_current(work.entry_id if work else 0)
        self._views.fields.set_previous_values(self._desk.last_values)
        self._on_desk_picture_shown()
        self._views.fields.show_session(self._desk.session)
        self._on_desk_document_changed()
        if walking:
            self._views.queue.take_focus()

    @Slot()
    def _on_desk_picture_shown(self) -> None:
        work = self._desk.current
        picture = work.seen.picture if work else None
        self._card = None
        self._views.canvas.set_side(work.side_shown if work else 0)
        self._views.canvas.show_picture(picture)
        self._show_crop_page()
        self._views.middle.setCurrentWidget(self._views.canvas if picture else self._views.empty)
        self._show_card(work)
        self._on_desk_lines_found()
        self._show_emptiness(work)
        self._show_available()

    @Slot()
    def _on_desk_side_shown(self) -> None:
        self._on_desk_picture_shown()
        self._show_type(self._desk.current)
        self._views.canvas.set_current(self._views.fields.current_key)

    @Slot(str)
    def _on_fields_field_focused(self, key: str) -> None:
        """The canvas turns to the side that the field in hand stands on."""
        field = self._views.fields.model.field(key)
        if field is not None:
            self._desk.sides.show_side(field.side)
        self._show_crop_page()
        self._views.canvas.set_current(key)

    def _show_crop_page(self) -> None:
        """The crop is cut from the field's own side, whichever side is looked at."""
        work, field = self._desk.current, self._views.fields.model.field(self._views.fields.current_key)
        picture = work.side(field.side if field else 0).picture if work else None
        self._views.fields.set_page_image(picture.levels[0] if picture else None)

    @Slot()
    def _on_desk_lines_found(self) -> None:
        work = self._desk.current
        if work is not None:
            self._views.canvas.set_reading(work.seen.reading is None)
            self._views.canvas.show_text_lines(work.seen.lines)
            self._show_contents()

    @Slot()
    def _on_fields_contents_changed(self) -> None:
        self._show_contents()
        self._desk.note_edit()

    def _show_contents(self) -> None:
        session = self._desk.session
        if session is not None and session.content.parts and session.reading is not None:
            lines = session.content.page.lines
            self._views.canvas.show_contents([line.quad for line in lines], [line.text for line in lines])

    @Slot()
    def _on_desk_fields_changed(self) -> None:
        fields, session = self._views.fields, self._desk.session
        self._show_card(self._desk.current)
        if fields.model.session is session:
            fields.refresh()
        else:
            fields.show_session(session)
        self._show_available()

    @Slot()
    def _on_desk_document_changed(self) -> None:
        work = self._desk.current
        self._show_type(work)
        self._show_emptiness(work)
        self._show_available()
        self._views.status.show_read_time(work.read_ms if work else 0.0)

    @Slot()
    def _on_queue_review_requested(self) -> None:
        self._views.fields.setFocus(Qt.FocusReason.TabFocusReason)

    def _show_card(self, work: Work | None) -> None:
        """Turns the page for its card, once: the operator may have moved it since."""
        seen = work.seen if work else None
        card = seen.reading.card_quad if seen and seen.picture and seen.reading else None
        if card is not None and card != self._card:
            self._card = card
            self._views.canvas.show_card(card)
            self._views.canvas.set_current(self._views.fields.current_key)

    def _show_type(self, work: Work | None) -> None:
        header = self._views.header
        if work is None or work.record is not None:
            header.show_document("", "", confidence=0.0, chosen=False)
        elif work.session is None or (work.reading is None and work.wanted == AUTO):
            header.show_document("", self.tr("Type not known yet"), confidence=0.0, chosen=False)
        else:
            document, reading = work.session.document, work.seen.reading
            if work.session.joined is not None and work.side_shown:
                document = work.session.joined.other
            same = reading is not None and reading.document == document.identifier
            confidence = reading.document_confidence if reading is not None and same else 0.0
            name = document.name(self._desk.language)
            header.show_document(
                document.identifier, name, confidence=confidence, chosen=not same or work.seen.wanted != AUTO
            )
            header.offer_first(reading.runner_up if reading is not None else "")

    def _show_emptiness(self, work: Work | None) -> None:
        empty = self._views.empty
        if work is None:
            empty.invite(self._actions.key_hint("open"), self._actions.key_hint("paste"))
        elif work.shown.state is EntryState.FAILED:
            empty.explain(self.tr("{name} is not on the desk").format(name=work.shown.name), work.shown.reason)
        elif _has_lost_its_picture(work.seen):
            empty.explain(
                self.tr("The picture of {name} is not here any more").format(name=work.shown.name),
                self.tr("Pictures are in memory only. What was read and typed is here; lay the document beside you."),
            )
        elif work.seen.picture is None:
            opening = self.tr("Opening {name}").format(name=work.shown.name)
            empty.explain(opening, self.tr("A moment, please."), is_coming=True)

    def _show_available(self) -> None:
        work = self._desk.current
        page = work is not None and work.seen.picture is not None
        both = work is not None and work.back is not None
        session = work is not None and work.session is not None
        self._actions.set_available(document=work is not None, page=page, session=session, both_sides=both)
        if both and work is not None:
            self._views.sides.show_side(work.side_shown, self._actions.key_hint("turn_over"))
        else:
            self._views.sides.hide()
        self._views.status.show_keys(self._key_hints(session=session))

    def _key_hints(self, *, session: bool) -> tuple[tuple[str, str], ...]:
        keys = self._actions.key_hint
        if not session:
            return (
                (keys("open"), self.tr("open")),
                (keys("paste"), self.tr("paste")),
                (keys("keys"), self.tr("keys")),
            )
        return (
            (keys("accept"), self.tr("accept")),
            (keys("next_field"), self.tr("next")),
            (keys("next_doubtful"), self.tr("doubtful character")),
            (keys("reread"), self.tr("read again")),
            (keys("why"), self.tr("why")),
            (keys("keys"), self.tr("keys")),
        )

    @Slot()
    def _on_actions_keys_changed(self) -> None:
        hint = self._actions.key_hint
        self._views.fields.set_key_hints(hint("countersign"), hint("postpone"))
        self._show_available()
        self._show_emptiness(self._desk.current)


def _has_lost_its_picture(work: Work) -> bool:
    is_coming = work.reopened is not None or work.is_fetching
    was_read = (work.session is not None or bool(work.front)) and work.reading is not None
    return was_read and work.page is None and not is_coming
