"""The words of the fields pane: states, sources, reasons, counts. Everything that the operator reads about a field."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from app.desktop.texts import count_words, sentence, state_word
from app.domain.document import DocumentType
from app.domain.reading import FieldState, Finding, Level
from app.services.review import ReviewSession
from app.services.review_field import ReviewField
from app.services.review_history import Act

_TEXT = "text"


class FieldWords(QObject):
    """Words and sentences in the interface language. GUI thread only.

    `language` is the tag by which names of fields are chosen, `document` the type that they are fields of. `mask` tells
    which fields of a type stay covered until somebody takes them in hand.
    """

    def __init__(self, language: str = "en", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.language = language
        self.document: DocumentType | None = None
        self.mask: Callable[[DocumentType], frozenset[str]] = lambda _document: frozenset()

    def is_covered(self, key: str) -> bool:
        """Whether the field's value is shown only to whoever takes it in hand."""
        return self.document is not None and key in self.mask(self.document)

    def chip(self, field: ReviewField) -> str:
        """The word on this field's chip: its state, or what stands there before there is one."""
        if field.pending:
            return self.tr("Reading")
        if field.state is FieldState.MISSING and not field.is_open:
            return self.tr("None")
        return state_word(field.state)

    def title(self, session: ReviewSession | None) -> str:
        """The headline of the pane: what the operator has to do."""
        if session is None:
            return self.tr("Nothing on the desk")
        if session.reading is None:
            return self.tr("Reading…")
        if not session.fields:
            return self.tr("Plain text") if _is_text(session) else session.document.name(self.language)
        waiting = len(session.open_keys)
        if waiting:
            return self.tr("%n field(s) need you", "", waiting)
        if session.blockers():
            return self.tr("One thing stands in the way")
        if all(not field.value for field in session.fields):
            return self.tr("No field was read")
        if FieldState.CONFIRMED in session.counts:
            return self.tr("Ready to countersign")
        return self.tr("Everything agrees")

    def subtitle(self, session: ReviewSession | None) -> str:
        """The line under the headline: how many fields are in which state."""
        if session is None:
            return self.tr("Drop a document here, paste it or open it.")
        if session.reading is None:
            return self.tr("You can type already; nothing you type is overwritten.")
        if not session.fields and _is_text(session):
            return self.tr("No known document: the lines that were read stand below.")
        if not session.fields:
            return self.tr("What was read stands below. Compare it with the picture.")
        return " · ".join(count_words(state, number) for state, number in session.counts.items())

    def finding(self, finding: Finding) -> str:
        """The sentence for a finding, with fields called by their names."""
        return sentence(finding.code, {name: self._named(value) for name, value in finding.params.items()})

    def field_name(self, key: str) -> str:
        """What the field with this key is called; the key itself if the type has none."""
        return str(self._named(key))

    def _named(self, value: str | float) -> str | float:
        spec = self.document.spec(value) if self.document and isinstance(value, str) else None
        return spec.name(self.language) if spec else value

    def reason(self, field: ReviewField) -> str:
        """Why the field has its state, in one or two plain sentences; the first thing to know comes first."""
        if field.pending:
            return self.tr("Still being read.")
        grave = [f for f in field.findings if f.level is not Level.INFO]
        said = [self.finding(f) for f in grave[:2]]
        if field.state is FieldState.CONFIRMED:
            return " ".join([*said, self._confirmed(field)])
        doubt = self._doubt(field)
        return " ".join([*([doubt] if doubt else []), *said]) or self._plain(field)

    def _doubt(self, field: ReviewField) -> str:
        """Which character could be another one; where several are doubtful, the worst and how many more."""
        if not field.doubts:
            return ""
        worst = min(field.doubts, key=lambda doubt: doubt.symbol.confidence).symbol
        if len(field.doubts) > 1:
            return self.tr("%n character(s) are uncertain; they are underlined.", "", len(field.doubts))
        if not worst.alternatives:
            return self.tr("The “{read}” is uncertain.").format(read=worst.text)
        return self.tr("The “{read}” could be “{other}”.").format(read=worst.text, other=worst.alternatives[0][0])

    def _plain(self, field: ReviewField) -> str:
        sources = {evidence.source for evidence in field.machine.evidence} if field.machine else set()
        several = len(sources) > 1
        words = {
            FieldState.PROVEN: self.tr("Independent sources agree, and every rule is met."),
            FieldState.CLEAR: self.tr("Read without doubt, and every rule is met."),
            FieldState.CHECK: self.tr("Compare it with the picture."),
            FieldState.CONFLICT: self.tr("Two sources say different things. Take the right one.")
            if several
            else self.tr("A rule is not met. Compare it with the picture."),
            FieldState.MISSING: self.tr("Nothing was found. Type it, or press Enter if the document has none.")
            if field.spec.required
            else self.tr("Nothing was found; not every document has it."),
        }
        return words.get(field.state, "")

    def _confirmed(self, field: ReviewField) -> str:
        if not field.value:
            return self.tr("Left empty by you.")
        words = {
            Act.TYPED: self.tr("Typed by you."),
            Act.ACCEPTED: self.tr("Accepted by you."),
            Act.ALTERNATIVE: self.tr("Chosen by you."),
            Act.DITTO: self.tr("Taken from the record before."),
        }
        return words.get(field.act, "") if field.act else ""


def _is_text(session: ReviewSession) -> bool:
    """Whether the page was taken for none of the kinds that have a name of their own."""
    return session.document.identifier == _TEXT
