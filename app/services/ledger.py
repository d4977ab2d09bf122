"""The use cases that join review, store, audit and export: sign in, countersign, correct, find, erase."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from app.domain.document import DocumentType
from app.domain.errors import StoreError
from app.domain.likeness import LikenessKind, compare, identity_of
from app.domain.operators import FOUR_EYES, Approval, Deed, Operator
from app.domain.policy import PictureKeeping, SitePolicy
from app.domain.record import Correction, Record
from app.domain.sides import record_type
from app.domain.trail import Checkpoint, Happening, value_digest
from app.records.checkpoints import checkpoint_text
from app.records.drafts import KeptDraft
from app.records.files import replace_file
from app.records.pictures import keep_picture
from app.records.policy_file import policy_in_force, seal_policy, sealed_text
from app.records.record_keys import digest_key
from app.records.record_shelf import KeptRecord, RecordQuery
from app.records.retention import erased_of, is_over, without
from app.records.store import Store
from app.services.outgoing import only_exported
from app.services.queue_draft import QUEUE_ID


@dataclass(frozen=True, slots=True)
class Likeness:
    """A kept record that may be about the same document or person, why, and the fields in which the two differ."""

    kept: KeptRecord
    kind: LikenessKind
    differing: tuple[str, ...]


class Ledger:
    """What the desk does with an open store. Any thread, but not the GUI's except for `keep_draft`.

    Every method that changes something takes the `actor` who does it, and notes it in the log in the same transaction:
    when the method returns, both are on the disk. A site without a store has no ledger and keeps nothing.
    """

    def __init__(self, store: Store, catalogue: Mapping[str, DocumentType]) -> None:
        self.store = store
        self.catalogue = catalogue
        self.policy: SitePolicy = policy_in_force(store).policy
        self._sealed = sealed_text(store)
        self._used: set[Approval] = set()

    # --- people ---

    def sign_in(self, operator_id: str, pin: str) -> Operator:
        """Who that is. Up to half a second.

        Raises: StoreError `pin_wrong` or `pin_wait`; a wrong PIN is noted, without what was typed.
        """
        with self.noting_refusals(operator_id):
            operator = self.store.operators.sign_in(operator_id, pin)
        self.store.note(Happening("signed_in", operator.operator_id))
        return operator

    @contextmanager
    def noting_refusals(self, operator_id: str) -> Iterator[None]:
        """Notes a PIN that is refused within, without what was typed."""
        try:
            yield
        except StoreError as error:
            if error.code == "pin_wrong":
                known = self.store.operators.get(operator_id)
                self.store.note(Happening("pin_refused", "", known.operator_id if known else ""))
            raise

    def note(self, act: str, actor: Operator, subject: str = "", **details: str | int | float) -> None:
        """Notes something that the desk did and that changes nothing in the store: `signed_out`, `locked`, `printed`.

        `details` never hold a value.
        """
        self.store.note(Happening(act, actor.operator_id, subject, details))

    def require(self, deed: Deed, actor: Operator, *, subject: str = "", approval: Approval | None = None) -> None:
        """Returns when the actor may do it and, where the site wants four eyes, a second person agreed.

        An approval is good once.

        Raises: StoreError `not_allowed` or `approval_missing`.
        """
        if not actor.may(deed):
            raise StoreError("not_allowed")
        if not self.needs_approval(deed):
            return
        if approval is None or approval in self._used:
            raise StoreError("approval_missing")
        if (approval.deed, approval.subject, approval.asked_by) != (deed, subject, actor.operator_id):
            raise StoreError("approval_missing")
        self._used.add(approval)

    def needs_approval(self, deed: Deed) -> bool:
        """Whether a second person must agree to it, by `store.operators.approve`."""
        return deed in FOUR_EYES and self.policy.four_eyes and not self.store.operators.is_single

    # --- policy ---

    def change_policy(self, policy: SitePolicy, actor: Operator) -> None:
        """Puts another policy in force.

        Raises: StoreError `not_allowed`, `store_not_writable`, `store_disk_full`; then the old one holds.
        """
        self.require(Deed.CHANGE_POLICY, actor)
        with self.store.writing():
            seal_policy(self.store, policy)
            if policy.zero_write:
                self.store.drafts.drop_all()
            self.store.audit.append(Happening("policy_changed", actor.operator_id))
        self.policy, self._sealed = policy, sealed_text(self.store)

    def follow_policy(self) -> None:
        """Takes over a policy that another program has put in force meanwhile."""
        sealed = sealed_text(self.store)
        if sealed != self._sealed:
            self.policy, self._sealed = policy_in_force(self.store).policy, sealed

    def document(self, record: Record) -> DocumentType:
        """The type of the record, of both sides where it has two.

        Raises: StoreError `record_type_unknown` if this version of the program has no such type.
        """
        found = record_type(self.catalogue, record)
        if found is None:
            raise StoreError("record_type_unknown", document=record.document)
        return found

    # --- documents under way ---

    def keep_draft(self, draft_id: str, body: bytes) -> None:
        """Journals an unfinished document after an edit; a millisecond or two. Does nothing in zero-write mode, and
        nothing about a document whose record is kept or erased by now.
        """
        if self.policy.zero_write:
            return
        with self.store.database.writing():
            if not is_over(self.store, draft_id):
                self.store.drafts.keep(draft_id, body)

    def drop_draft(self, draft_id: str) -> None:
        """Erases what was journaled about a document that was given up; countersigning does it by itself."""
        self.store.drafts.drop(draft_id)

    def drafts(self) -> tuple[KeptDraft, ...]:
        """Unfinished documents of before, the one that changed last first."""
        return tuple(draft for draft in self.store.drafts.all() if draft.draft_id != QUEUE_ID)

    def keep_queue(self, body: bytes) -> None:
        """Journals what waits in which order; nothing any more where `body` is empty. Nothing in zero-write mode."""
        if not self.policy.zero_write and body:
            self.store.drafts.keep(QUEUE_ID, body)
        else:
            self.store.drafts.drop(QUEUE_ID)

    def queue_draft(self) -> bytes:
        """What was journaled of the queue, empty if nothing was."""
        return next((draft.body for draft in self.store.drafts.all() if draft.draft_id == QUEUE_ID), b"")

    # --- records ---

    def countersign(
        self,
        record: Record,
        actor: Operator,
        *,
        approval: Approval | None = None,
        checked_by: str = "",
        picture: bytes = b"",
    ) -> KeptRecord | None:
        """Keeps a verified record, erases its draft and notes both, in one transaction. None in zero-write mode.

        Only when this returns may anybody be told that it is saved. Fields that the policy does not keep are not in
        what is kept. An overridden rule needs `approval` of `Deed.OVERRIDE` about the record where the site wants it.
        `checked_by` is the operator who typed chosen fields blind a second time, noted in the log. `picture` is the
        page as a JPEG file, whole or redacted as `policy.picture_of` wants it; the record's own portrait is kept where
        that is the policy. Anything else of the picture is not kept.

        Raises: StoreError `not_allowed`, `approval_missing`, `record_exists`, and whatever keeps it from being saved.
        """
        self.follow_policy()
        self.require(Deed.COUNTERSIGN, actor)
        if record.overridden:
            self.require(Deed.OVERRIDE, actor, subject=record.record_id, approval=approval)
        if self.policy.zero_write:
            return None
        document = self.document(record)
        kept_part = self._storable(record, document)
        with self.store.writing():
            kept = self.store.records.add(kept_part)
            self.store.likenesses.file(record.record_id, identity_of(document, kept_part.values))
            self.store.drafts.drop(record.record_id)
            self._keep_picture(record, picture)
            self.store.audit.append(*self._countersigned(kept.record, actor, approval, checked_by))
        return kept

    def correct(self, record: Record, actor: Operator, *, reason: str, approval: Approval | None = None) -> KeptRecord:
        """Keeps `record` as a new version of the one with its id; the versions of before stay.

        Raises: StoreError `not_allowed`, `approval_missing` (an override), `record_missing`, `reason_needed`.
        """
        self.follow_policy()
        self.require(Deed.CORRECT, actor)
        if record.overridden:
            self.require(Deed.OVERRIDE, actor, subject=record.record_id, approval=approval)
        if not reason.strip():
            raise StoreError("reason_needed")
        document = self.document(record)
        with self.store.writing():
            before = self.store.records.current(record.record_id).record
            record = without(record, set(erased_of(self.store, record.record_id)))
            changed = tuple(
                Correction(key, before.values.get(key, ""), value)
                for key, value in record.values.items()
                if value != before.values.get(key, "") and self.policy.rule(document, key).store
            )
            kept = self.store.records.correct(
                self._storable(replace(record, corrections=changed), document), reason.strip()
            )
            self.store.likenesses.file(record.record_id, identity_of(document, kept.record.values))
            details: dict[str, str | int | float] = {"version": kept.version, "reason": reason.strip()}
            if approval is not None:
                details["approved_by"] = approval.approved_by
            happened = Happening("corrected", actor.operator_id, record.record_id, details)
            self.store.audit.append(happened, *self._field_changes(kept.record, actor))
        return kept

    def exported(
        self, record_ids: Sequence[str], actor: Operator, *, profile: str, format_name: str, file: Path | None = None
    ) -> Checkpoint:
        """Notes that these records left by that profile, and signs the log as it then is.

        The checkpoint goes with the export, into a file of its own beside `file`, in the place of the one of before:
        whoever has it can tell later whether the log was changed up to here.

        Raises: StoreError.
        """
        checkpoint = self._checkpoint_of_export(record_ids, actor, profile, format_name)
        if file is not None:
            replace_file(file.with_name(file.name + ".checkpoint"), (checkpoint_text(checkpoint) + "\n").encode())
        return checkpoint

    def _checkpoint_of_export(
        self, record_ids: Sequence[str], actor: Operator, profile: str, format_name: str
    ) -> Checkpoint:
        if self.policy.zero_write:
            return self.store.audit.checkpoint("export", keep=False)
        with self.store.writing():
            self.store.records.mark_exported(record_ids)
            details = {"profile": profile, "format": format_name}
            self.store.audit.append(
                *(Happening("exported", actor.operator_id, record_id, details) for record_id in record_ids)
            )
            return self.store.audit.checkpoint("export")

    def exportable(self, record: Record) -> Record:
        """The record with what may leave: fields that the policy does not export are empty, also in its corrections."""
        document = self.document(record)
        return only_exported(self.policy, document, record)

    def find(self, wanted: RecordQuery, *, limit: int = 50, first: int = 0) -> tuple[KeptRecord, ...]:
        """Current versions that fit, newest first, beginning with the one at place `first` (from 0)."""
        return self.store.records.find(wanted, limit=limit, first=first)

    def alike(self, record: Record) -> tuple[Likeness, ...]:
        """Kept records that may be about the same document or person, to be shown before countersigning."""
        document = self.document(record)
        mine = identity_of(document, record.values)
        found = []
        for record_id in self.store.likenesses.candidates(mine):
            kept = self.store.records.current(record_id)
            theirs = record_type(self.catalogue, kept.record)
            if record_id == record.record_id or theirs is None:
                continue
            kind = compare(mine, identity_of(theirs, kept.record.values))
            if kind is not None:
                found.append(Likeness(kept, kind, _differing(record, kept.record)))
        return tuple(found)

    def _keep_picture(self, record: Record, picture: bytes) -> None:
        kind = self.policy.picture_of(record.document)
        jpeg = record.photo if kind is PictureKeeping.PORTRAIT else picture
        if kind is not PictureKeeping.NONE and jpeg:
            keep_picture(self.store, record.record_id, kind, jpeg)

    def _storable(self, record: Record, document: DocumentType) -> Record:
        values = self.policy.stored(document, record.values)
        page = record.page.allowed(lambda part: self.policy.rule(document, part).store)
        corrections = tuple(c for c in record.corrections if self.policy.rule(document, c.key).store)
        return replace(record, values=values, corrections=corrections, page=page)

    def _countersigned(
        self, record: Record, actor: Operator, approval: Approval | None, checked_by: str
    ) -> list[Happening]:
        details: dict[str, str | int | float] = {"document": record.document}
        if record.overridden:
            details |= {"overridden": ",".join(record.overridden), "reason": record.override_reason}
        if approval is not None:
            details["approved_by"] = approval.approved_by
        if checked_by:
            details["checked_by"] = checked_by
        whole = Happening("countersigned", actor.operator_id, record.record_id, details)
        return [whole, *self._field_changes(record, actor)]

    def _field_changes(self, record: Record, actor: Operator) -> list[Happening]:
        """What was changed, old and new as digests under the record's own key."""
        key = digest_key(self.store.records.keys.get(record.record_id))
        return [
            Happening(
                "field_changed",
                actor.operator_id,
                record.record_id,
                {
                    "field": c.key,
                    "old": value_digest(key, c.key, c.read),
                    "new": value_digest(key, c.key, c.verified),
                },
            )
            for c in record.corrections
        ]


def _differing(one: Record, other: Record) -> tuple[str, ...]:
    """Fields that both have and that are not equal."""
    return tuple(key for key, value in one.values.items() if key in other.values and other.values[key] != value)
