"""What the operator does to the field in hand (WORKFLOW.md §2): accept, walk, re-key, undo; each act is a slot."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.desktop.models.field_model import FieldModel
from app.desktop.theme import Role, Theme, set_role
from app.desktop.widgets.content_panel import ContentPanel
from app.desktop.widgets.field_list import FieldList
from app.desktop.widgets.fields_footer import FieldsFooter
from app.desktop.widgets.fields_header import FieldsHeader
from app.domain.geometry import Point
from app.services.review import ReviewSession
from app.services.review_history import Act, Step


class Mode(Enum):
    """What Enter does: accept what stands there, compare what was typed blind, or settle the comparison."""

    EDIT = "edit"
    REKEY = "rekey"
    COMPARED = "compared"


class FieldsEditing(QWidget):
    """The acts of the fields pane, each a slot, over its parts and a FieldModel; FieldsView lays them out and gives
    them keys. GUI thread only.

    Signals:
        field_focused(str): the field with this key is in hand now.
        value_committed(str): the operator gave the field with this key a value, or confirmed it.
        countersign_requested(): every field was looked at, and the operator wants the record verified.
        postpone_requested(): the operator wants to go on with another document.
        reread_requested(str): the box of the field with this key is to be read again.
        cancel_requested(): Esc was pressed outside the editor.
        typed(): the operator changed the text in the editor.
        contents_changed(): what the page holds besides fields is now another.
        place_chosen(object): something that lies at this Quad of the page was chosen.
    """

    field_focused = Signal(str)
    value_committed = Signal(str)
    countersign_requested = Signal()
    postpone_requested = Signal()
    reread_requested = Signal(str)
    cancel_requested = Signal()
    typed = Signal()
    contents_changed = Signal()
    place_chosen = Signal(object)

    def __init__(self, theme: Theme, model: FieldModel | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Before there are children: polishing a parent again would take their fonts away.
        set_role(self, Role.PANE)
        self._model = model or FieldModel(parent=self)
        self._mode = Mode.EDIT
        self._previous: Mapping[str, str] = {}
        self._header = FieldsHeader(theme, self._model.words, self)
        self._list = FieldList(theme, self._model, self)
        self._contents = ContentPanel(theme, self)
        self._footer = FieldsFooter(theme, self)
        self._card = self._list.card
        self._editor = self._list.card.editor

    @property
    def current_key(self) -> str:
        """The key of the field in hand, "" for none."""
        return self._list.current

    @property
    def composing(self) -> bool:
        """Whether an input method is in the middle of a character; nothing is committed then."""
        return self._editor.composing

    @property
    def pending_text(self) -> str | None:
        """What stands in the editor and was not given to the field yet; None for nothing, or in blind re-keying."""
        return self._editor.text if self._mode is Mode.EDIT and self.current_key and self._editor.modified else None

    def type_again(self, text: str) -> None:
        """Puts back into the editor what was typed there before and not given to the field."""
        self._editor.type_again(text)

    @property
    def title(self) -> str:
        """The headline: what the operator has to do."""
        return self._header.title

    @property
    def counts(self) -> str:
        """The line under the headline: how many fields are in which state."""
        return self._header.counts

    @property
    def notice(self) -> str:
        """The sentence above the buttons, "" for none."""
        return self._footer.notice

    def show_notice(self, text: str) -> None:
        """Shows one plain sentence above the buttons until the operator goes on; "" takes it away."""
        self._footer.show_notice(text)

    @Slot(str)
    def focus_field(self, key: str) -> None:
        """Takes the field in hand and puts the cursor into it; what was typed in the last one is committed first."""
        if key != self.current_key:
            if not self.commit() or self._model.field(key) is None:
                return
            self._mode = Mode.EDIT
            self._list.unfold(key)
            self._footer.show_notice("")
            self.field_focused.emit(key)
        self._editor.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def commit(self) -> bool:
        """Gives the session what was typed; False, and nothing done, while an input method is composing."""
        if self.composing:
            return False
        self._contents.commit()
        session, key = self._model.session, self.current_key
        if session is None or not key or self._mode is Mode.REKEY or not self._editor.modified:
            return True
        self._show_value_of(key, changed=session.set_value(key, self._editor.text))
        return True

    def choose_place(self, point: Point) -> bool:
        """Chooses what of the contents lies at this point of the page; False if nothing does."""
        return self._contents.choose_at(point)

    # --- the keys ---

    @Slot()
    def accept_current(self) -> None:
        """Accepts the field in hand and goes to the next one that waits; in blind re-keying, compares."""
        session, key = self._model.session, self.current_key
        if self.composing or session is None:
            return
        if not key:
            self._go(session.next_open())
        elif self._mode is Mode.REKEY:
            self._compare(session, key)
        else:
            self._accept(session, key)

    @Slot()
    def next_field(self) -> None:
        """Takes the next field in hand, whatever its state; after the last one the buttons have the focus."""
        self._step(1)

    @Slot()
    def previous_field(self) -> None:
        """Takes the field before in hand, whatever its state."""
        self._step(-1)

    @Slot()
    def next_doubtful(self) -> None:
        """Selects the next doubtful character, in this field or a later one."""
        self._walk_doubts(forward=True)

    @Slot()
    def previous_doubtful(self) -> None:
        """Selects the doubtful character before, in this field or an earlier one."""
        self._walk_doubts(forward=False)

    @Slot(int)
    def take_alternative(self, number: int) -> None:
        """Makes alternative `number`, from 1, the value of the field in hand; after a comparison, what was read."""
        session, key = self._model.session, self.current_key
        if self.composing or session is None or not key or self._mode is Mode.REKEY:
            return
        if self._mode is Mode.EDIT and session.take_alternative(key, number):
            self._show_value_of(key, changed=True)
        elif self._mode is Mode.COMPARED and number == 1:
            self._show_value_of(key, changed=session.accept(key))

    @Slot()
    def start_rekey(self) -> None:
        """Hides the value of the field in hand, to be typed from the picture alone."""
        if self.current_key and self.commit():
            self._mode = Mode.REKEY
            self._card.hide_value()
            self._editor.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def toggle_why(self) -> None:
        """Opens or closes the evidence for the field in hand; not while re-keying, which it would give away."""
        if self._mode is not Mode.REKEY:
            self._card.toggle_why()

    @Slot()
    def ditto(self) -> None:
        """Takes the value that the record before had in this field."""
        session, key = self._model.session, self.current_key
        if self.composing or session is None or not key:
            return
        if not self._previous.get(key):
            self.show_notice(self.tr("The record before this one has no value here."))
        elif session.ditto(key, self._previous[key]):
            self._show_value_of(key, changed=True)

    @Slot()
    def undo(self) -> None:
        """Takes back typing in the editor, then steps of the record, and shows the field that changed."""
        if self.composing:
            return
        if self._editor.modified and self._editor.document().isUndoAvailable():
            self._editor.undo()
        elif self._model.session is not None:
            self._show_step(self._model.session.undo())

    @Slot()
    def redo(self) -> None:
        """Does again what was taken back, and shows the field that changed."""
        if self.composing:
            return
        if self._editor.document().isRedoAvailable():
            self._editor.redo()
        elif self._model.session is not None:
            self._show_step(self._model.session.redo())

    @Slot()
    def request_reread(self) -> None:
        """Asks for the box of the field in hand to be read again."""
        if self.current_key and self.commit():
            self.reread_requested.emit(self.current_key)

    @Slot()
    def request_postpone(self) -> None:
        """Asks for another document; what was typed is committed first."""
        if self.commit():
            self.postpone_requested.emit()

    @Slot()
    def request_countersign(self) -> None:
        """Asks for the record to be verified, or goes to the first field that nobody has looked at yet."""
        session = self._model.session
        if session is None or not self.commit():
            return
        waiting = session.open_keys
        if not waiting:
            self.countersign_requested.emit()
            return
        self.focus_field(waiting[0])
        self.show_notice(self.tr("%n field(s) to look at first. Enter accepts the one in hand.", "", len(waiting)))

    @Slot()
    def leave_editor(self) -> None:
        """Takes back what was typed and leaves the editor; outside of it, asks for the record to be cancelled."""
        if self.composing:
            return
        if self._mode is not Mode.EDIT:
            self._show_value_of(self.current_key, changed=False)
        elif self._editor.hasFocus():
            if self._editor.modified:
                self._editor.restore()
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.cancel_requested.emit()

    # --- inside ---

    def _accept(self, session: ReviewSession, key: str) -> None:
        typed = self._editor.modified
        changed = session.set_value(key, self._editor.text) if typed else session.accept(key)
        self._show_value_of(key, changed=changed)
        self._go(session.next_open(key))

    def _compare(self, session: ReviewSession, key: str) -> None:
        result = session.rekey(key, self._editor.text)
        if result is None or (result.read and not result.typed):
            return
        if result.equal:
            self._show_value_of(key, changed=session.accept(key))
            self.show_notice(self.tr("What you typed is what was read."))
            self._go(session.next_open(key))
        else:
            self._mode = Mode.COMPARED
            self._card.show_difference(result)

    def _show_value_of(self, key: str, *, changed: bool) -> None:
        """Drops what stands in the editor in favour of the session's value; `changed` if the operator decided it."""
        self._mode = Mode.EDIT
        self._model.refresh()
        self._card.show_field(self._model.field(key), fresh=True)
        self._show_whole()
        if changed:
            self.value_committed.emit(key)

    def _show_step(self, step: Step | None) -> None:
        if step is None:
            return
        self._mode = Mode.EDIT
        self._model.refresh()
        if step.act is Act.CONTENT:
            self._contents.show_part(step.key)
            self.contents_changed.emit()
        elif step.key:
            self.focus_field(step.key)
            self._card.show_field(self._model.field(step.key), fresh=True)
        self._show_whole()

    def _walk_doubts(self, *, forward: bool) -> None:
        if self.composing or self._editor.select_mark(forward=forward):
            return
        keys = [k for k in self._model.order if (f := self._model.field(k)) and (f.doubts or k == self.current_key)]
        if not keys:
            return
        here = keys.index(self.current_key) if self.current_key in keys else -1
        key = keys[(here + (1 if forward else -1)) % len(keys)]
        if key == self.current_key:
            self._editor.show_marks(self._editor.marks)
        self.focus_field(key)
        self._editor.select_mark(forward=forward)

    def _step(self, by: int) -> None:
        keys = self._model.order
        if self.composing or not keys:
            return
        here = keys.index(self.current_key) if self.current_key in keys else (-1 if by > 0 else len(keys))
        if here + by >= len(keys):
            if self.commit():
                self._footer.take_focus()
            return
        self.focus_field(keys[max(0, here + by)])

    def _go(self, key: str | None) -> None:
        if key is not None:
            self.focus_field(key)

    def _show_whole(self) -> None:
        session = self._model.session
        self._header.show_session(session)
        self._footer.setEnabled(session is not None)
        self._contents.show_session(session)
        self._list.setVisible(bool(self._model.order) or self._contents.isHidden())
