"""Sentences for the codes of errors and findings, and words for states of the reader. GUI thread only."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from app.domain.errors import AppError
from app.domain.marking import QT_TRANSLATE_NOOP
from app.domain.messages import MESSAGES
from app.domain.operators import Role
from app.domain.reading import FieldState, Finding, Source
from app.services.backend import BackendState

_CONTEXT = "texts"

_STATES = {
    FieldState.PROVEN: QT_TRANSLATE_NOOP("texts", "Proven"),
    FieldState.CLEAR: QT_TRANSLATE_NOOP("texts", "Clear"),
    FieldState.CHECK: QT_TRANSLATE_NOOP("texts", "Check"),
    FieldState.CONFLICT: QT_TRANSLATE_NOOP("texts", "Conflict"),
    FieldState.MISSING: QT_TRANSLATE_NOOP("texts", "Missing"),
    FieldState.CONFIRMED: QT_TRANSLATE_NOOP("texts", "Confirmed"),
}

_COUNTED = {
    FieldState.PROVEN: QT_TRANSLATE_NOOP("texts", "{count} proven"),
    FieldState.CLEAR: QT_TRANSLATE_NOOP("texts", "{count} clear"),
    FieldState.CHECK: QT_TRANSLATE_NOOP("texts", "{count} to check"),
    FieldState.CONFLICT: QT_TRANSLATE_NOOP("texts", "{count} in conflict"),
    FieldState.MISSING: QT_TRANSLATE_NOOP("texts", "{count} missing"),
    FieldState.CONFIRMED: QT_TRANSLATE_NOOP("texts", "{count} confirmed"),
}

_SOURCES = {
    Source.VIZ: QT_TRANSLATE_NOOP("texts", "printed text"),
    Source.MRZ: QT_TRANSLATE_NOOP("texts", "machine-readable zone"),
    Source.BARCODE: QT_TRANSLATE_NOOP("texts", "barcode"),
    Source.DERIVED: QT_TRANSLATE_NOOP("texts", "worked out from another field"),
    Source.OPERATOR: QT_TRANSLATE_NOOP("texts", "operator"),
}

_BACKEND = {
    BackendState.STARTING: QT_TRANSLATE_NOOP("texts", "reader is warming up"),
    BackendState.READY: QT_TRANSLATE_NOOP("texts", "offline"),
    BackendState.RESTARTING: QT_TRANSLATE_NOOP("texts", "reader is starting again"),
    BackendState.CLOSED: QT_TRANSLATE_NOOP("texts", "reader is closed"),
}


_ROLES = {
    Role.OPERATOR: QT_TRANSLATE_NOOP("texts", "operator"),
    Role.SUPERVISOR: QT_TRANSLATE_NOOP("texts", "supervisor"),
    Role.ADMINISTRATOR: QT_TRANSLATE_NOOP("texts", "administrator"),
}


_ACTS = {
    "signed_in": QT_TRANSLATE_NOOP("texts", "signed in"),
    "signed_out": QT_TRANSLATE_NOOP("texts", "signed out"),
    "pin_refused": QT_TRANSLATE_NOOP("texts", "PIN refused"),
    "let_in_again": QT_TRANSLATE_NOOP("texts", "let in again"),
    "countersigned": QT_TRANSLATE_NOOP("texts", "countersigned"),
    "field_changed": QT_TRANSLATE_NOOP("texts", "field changed"),
    "corrected": QT_TRANSLATE_NOOP("texts", "corrected"),
    "exported": QT_TRANSLATE_NOOP("texts", "exported"),
    "field_shown": QT_TRANSLATE_NOOP("texts", "covered field shown"),
    "erased": QT_TRANSLATE_NOOP("texts", "erased"),
    "operator_added": QT_TRANSLATE_NOOP("texts", "operator entered"),
    "operator_changed": QT_TRANSLATE_NOOP("texts", "operator changed"),
    "single_operator_chosen": QT_TRANSLATE_NOOP("texts", "one operator without a PIN"),
    "policy_changed": QT_TRANSLATE_NOOP("texts", "policy changed"),
    "passphrase_changed": QT_TRANSLATE_NOOP("texts", "recovery passphrase changed"),
    "draft_dropped": QT_TRANSLATE_NOOP("texts", "unfinished document erased"),
    "log_exported": QT_TRANSLATE_NOOP("texts", "log written for an auditor"),
    "backed_up": QT_TRANSLATE_NOOP("texts", "backed up"),
    "restored": QT_TRANSLATE_NOOP("texts", "restored from a backup"),
    "clock_accepted": QT_TRANSLATE_NOOP("texts", "date believed"),
    "store_made": QT_TRANSLATE_NOOP("texts", "store set up"),
}
KNOWN_ACTS = tuple(_ACTS)
"""What the log can be filtered by."""


def act_words(act: str) -> str:
    """What was done, for an entry of the log; the act's own name if there are no words for it."""
    return _translated(_ACTS[act]) if act in _ACTS else act


def role_words(role: Role) -> str:
    """The role of somebody who works here."""
    return _translated(_ROLES[role])


def setting_words(text: str) -> str:
    """A title, help, unit or choice of the settings table in the language of the interface."""
    return QCoreApplication.translate("settings", text)


def state_word(state: FieldState) -> str:
    """The field state as one word."""
    return _translated(_STATES[state])


def count_words(state: FieldState, count: int) -> str:
    """So many fields in that state, for instance "2 proven"."""
    return _translated(_COUNTED[state]).format(count=count)


def source_words(source: Source) -> str:
    """Where a value came from."""
    return _translated(_SOURCES[source])


def backend_words(state: BackendState) -> str:
    """How the reading process is, for the status line."""
    return _translated(_BACKEND[state])


def sentence(code: str, params: Mapping[str, str | int | float] | None = None) -> str:
    """What happened and what to do, for the code of an error or a finding; the bare code if there is no sentence."""
    template = MESSAGES.get(code)
    if template is None:
        return code
    try:
        return _translated(template).format(**(params or {}))
    except (KeyError, IndexError, ValueError):
        return code


def finding_sentence(finding: Finding) -> str:
    """The sentence of a finding."""
    return sentence(finding.code, finding.params)


def error_sentence(error: AppError) -> str:
    """The sentence of an error."""
    return sentence(error.code, error.params)


def _translated(text: str) -> str:
    return QCoreApplication.translate(_CONTEXT, text)
