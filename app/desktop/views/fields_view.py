"""The fields pane: what needs the operator, every field with its state, the one in hand unfolded, and the way out."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Slot
from PySide6.QtGui import QFocusEvent, QGuiApplication, QImage, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.desktop.models.field_model import FieldModel
from app.desktop.theme import Space, Theme
from app.desktop.views.field_keys import PANE_ACTS, act_of, alternative_of, is_letter
from app.desktop.views.fields_editing import FieldsEditing, Mode
from app.domain.document import FieldKind
from app.services.review import ReviewSession


class FieldsView(FieldsEditing):
    """Form over a FieldModel. Every key of WORKFLOW.md §2 that is about fields works here, and each is a slot too
    (FieldsEditing), so that the window's actions can do the same. The owner changes the session as it likes and then
    calls `refresh`. GUI thread only.
    """

    def __init__(self, theme: Theme, model: FieldModel | None = None, parent: QWidget | None = None) -> None:
        super().__init__(theme, model, parent)
        self._operator_moved = False
        self._had_reading = False
        self._window_has_keys = False
        self._lay_out()
        self._connect()
        self.show_session(None)

    # --- what the owner says ---

    @property
    def model(self) -> FieldModel:
        """The model that form, overlay and export share."""
        return self._model

    def show_session(self, session: ReviewSession | None) -> None:
        """Puts a record on the desk, with the first field that needs the operator in hand; None clears the pane."""
        self._finish()
        before = self._model.session
        if before is not None and before is not session:
            before.effort.pause()
        self._operator_moved = False
        self._had_reading = session is not None and session.reading is not None
        self._mode = Mode.EDIT
        self._model.set_session(session)
        if session is None:
            self._card.crop.show_page(None)
        else:
            session.effort.resume()
            self._land()
        self._show_whole()

    def set_page_image(self, image: QImage | None) -> None:
        """Takes the picture that the crops are cut from: the page that the session's quads belong to."""
        self._card.crop.show_page(image)

    def set_previous_values(self, values: Mapping[str, str]) -> None:
        """Remembers the values of the record before, for Ctrl+D."""
        self._previous = dict(values)

    def set_key_hints(self, countersign: str, postpone: str) -> None:
        """Shows these keys on the buttons, as the operator has them."""
        self._footer.set_key_hints(countersign, postpone)

    def leave_keys_to_window(self) -> None:
        """Answers only to Enter, Tab, Esc, undo and redo from now on: the window has actions, whose keys the operator
        may change, for everything else.
        """
        self._window_has_keys = True

    @Slot()
    def refresh(self) -> None:
        """Shows what changed in the session; what the operator is typing stays."""
        session = self._model.session
        arrived = session is not None and session.reading is not None and not self._had_reading
        self._had_reading = session is not None and session.reading is not None
        key = self.current_key
        if session is not None and session.document is not self._model.words.document and self._editor.modified:
            session.set_value(key, self._editor.text)
        self._model.refresh()
        if key and not self.current_key and self._model.field(key):
            self.focus_field(key)
        elif (key and not self.current_key) or (arrived and not self._operator_moved and not self._editor.modified):
            self._land()
        self._show_whole()

    # --- Qt ---

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._editor and isinstance(event, QKeyEvent):
            if event.type() is QEvent.Type.ShortcutOverride:
                self._count(event)
            elif event.type() is QEvent.Type.KeyPress:
                return self._handled(event)
        return super().eventFilter(watched, event)

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and self.hasFocus():
            if event.type() is QEvent.Type.ShortcutOverride:
                self._count(event)
            elif event.type() is QEvent.Type.KeyPress and self._handled(event):
                return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.hasFocus() and self.current_key and is_letter(event):
            self._editor.setFocus(Qt.FocusReason.OtherFocusReason)
            QCoreApplication.sendEvent(self._editor, event)
        elif self.hasFocus() or not self._handled(event):
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        wanted = (Qt.FocusReason.OtherFocusReason, Qt.FocusReason.MouseFocusReason)
        if self.current_key and event.reason() not in wanted:
            self._editor.setFocus(event.reason())
        super().focusInEvent(event)

    # --- inside ---

    def _handled(self, event: QKeyEvent) -> bool:
        """Does what the key asks for; False if it is none of ours, or belongs to the input method."""
        self._operator_moved = True
        if self.composing:
            return False
        if self._is_line_break(event):
            self._editor.insertPlainText("\n")
            return True
        number, act = alternative_of(event), act_of(event)
        if self._window_has_keys and act not in PANE_ACTS:
            return False
        if number:
            self.take_alternative(number)
        elif act is not None:
            getattr(self, act.value)()
        return bool(number) or act is not None

    def _is_line_break(self, event: QKeyEvent) -> bool:
        field = self._model.field(self.current_key)
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        shifted = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        return enter and shifted and field is not None and field.spec.kind is FieldKind.MRZ

    def _count(self, event: QKeyEvent) -> None:
        if self._model.session is not None and not event.isAutoRepeat():
            self._model.session.count_key()

    def _finish(self) -> None:
        """Commits what was typed before another record comes, with what an input method has composed so far."""
        if self.composing:
            QGuiApplication.inputMethod().commit()
        self._editor.end_composing()
        self.commit()

    def _land(self) -> None:
        """Takes the first field in hand that needs the operator; while the machine reads, the first one to type in."""
        session = self._model.session
        key = session.next_open() if session else None
        if key is not None:
            self.focus_field(key)
            return
        self._list.unfold("")
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _on_row_chosen(self, key: str) -> None:
        self._operator_moved = True
        self.focus_field(key)

    @Slot()
    def _on_editor_typed(self) -> None:
        self._operator_moved = True
        self._footer.show_notice("")
        self.typed.emit()

    @Slot()
    def _on_contents_changed(self) -> None:
        self._operator_moved = True
        self._footer.show_notice("")
        self._show_whole()
        self.contents_changed.emit()

    @Slot()
    def _on_rows_rebuilt(self) -> None:
        self._mode = Mode.EDIT

    def _lay_out(self) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Fields of the document"))
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L + Space.XS, Space.L, Space.L + Space.XS, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(self._header)
        column.addWidget(self._list, 1)
        column.addWidget(self._contents, 1)
        column.addWidget(self._footer)

    def _connect(self) -> None:
        self._editor.installEventFilter(self)
        self._editor.typed.connect(self._on_editor_typed)
        self._card.alternative_chosen.connect(self.take_alternative)
        self._list.row_chosen.connect(self._on_row_chosen)
        self._list.rows_rebuilt.connect(self._on_rows_rebuilt)
        self._contents.changed.connect(self._on_contents_changed)
        self._contents.place_chosen.connect(self.place_chosen)
        self._footer.countersign_clicked.connect(self.request_countersign)
        self._footer.postpone_clicked.connect(self.request_postpone)
