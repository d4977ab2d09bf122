"""The keys of the field in hand (WORKFLOW.md §2): which key means what, as plain data that a test can walk through."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_NONE = Qt.KeyboardModifier.NoModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_CTRL = Qt.KeyboardModifier.ControlModifier
_ALT = Qt.KeyboardModifier.AltModifier


class FieldAct(StrEnum):
    """What a key asks of the pane; each is the name of the slot of FieldsView that does it."""

    ACCEPT = "accept_current"
    NEXT_FIELD = "next_field"
    PREVIOUS_FIELD = "previous_field"
    NEXT_DOUBTFUL = "next_doubtful"
    PREVIOUS_DOUBTFUL = "previous_doubtful"
    REKEY = "start_rekey"
    REREAD = "request_reread"
    DITTO = "ditto"
    UNDO = "undo"
    REDO = "redo"
    WHY = "toggle_why"
    POSTPONE = "request_postpone"
    COUNTERSIGN = "request_countersign"
    LEAVE = "leave_editor"


_KEYS = {
    (_NONE, Qt.Key.Key_Return): FieldAct.ACCEPT,
    (_NONE, Qt.Key.Key_Enter): FieldAct.ACCEPT,
    (_CTRL, Qt.Key.Key_Return): FieldAct.COUNTERSIGN,
    (_CTRL, Qt.Key.Key_Enter): FieldAct.COUNTERSIGN,
    (_NONE, Qt.Key.Key_Tab): FieldAct.NEXT_FIELD,
    (_SHIFT, Qt.Key.Key_Tab): FieldAct.PREVIOUS_FIELD,
    (_SHIFT, Qt.Key.Key_Backtab): FieldAct.PREVIOUS_FIELD,
    (_NONE, Qt.Key.Key_Backtab): FieldAct.PREVIOUS_FIELD,
    (_NONE, Qt.Key.Key_F8): FieldAct.NEXT_DOUBTFUL,
    (_SHIFT, Qt.Key.Key_F8): FieldAct.PREVIOUS_DOUBTFUL,
    (_NONE, Qt.Key.Key_F2): FieldAct.REKEY,
    (_NONE, Qt.Key.Key_F4): FieldAct.WHY,
    (_NONE, Qt.Key.Key_F9): FieldAct.POSTPONE,
    (_NONE, Qt.Key.Key_Escape): FieldAct.LEAVE,
    (_CTRL, Qt.Key.Key_R): FieldAct.REREAD,
    (_CTRL, Qt.Key.Key_D): FieldAct.DITTO,
    (_CTRL, Qt.Key.Key_Z): FieldAct.UNDO,
    (_CTRL, Qt.Key.Key_Y): FieldAct.REDO,
    (_CTRL | _SHIFT, Qt.Key.Key_Z): FieldAct.REDO,
}

PANE_ACTS = frozenset(
    {
        FieldAct.ACCEPT,
        FieldAct.NEXT_FIELD,
        FieldAct.PREVIOUS_FIELD,
        FieldAct.LEAVE,
        FieldAct.UNDO,
        FieldAct.REDO,
    }
)
"""What a window cannot take over: these keys mean other things elsewhere, or an editor claims them first."""


def act_of(event: QKeyEvent) -> FieldAct | None:
    """What the key asks for, None for letters and everything that is not ours."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return _KEYS.get((modifiers, Qt.Key(event.key())))


def alternative_of(event: QKeyEvent) -> int:
    """The number of the alternative that the key takes, 1 to 5; 0 if it takes none."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    number = event.key() - Qt.Key.Key_0
    return number if modifiers == _ALT and 1 <= number <= 5 else 0


def is_letter(event: QKeyEvent) -> bool:
    """Whether the key types something."""
    text = event.text()
    return bool(text) and text.isprintable() and not event.modifiers() & (_CTRL | _ALT)
