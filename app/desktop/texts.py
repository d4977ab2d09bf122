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
