"""The command line's verbs about the store: each gives the lines to print, and raises AppError when it cannot."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.domain.document import DocumentType
from app.domain.errors import StoreError
from app.domain.messages import message
from app.domain.operators import SOLE_OPERATOR
from app.domain.policy_text import text_of
from app.domain.trail import Breach, Checkpoint
from app.records.backups import backups_in, make_backup, prune_backups, verify_backup
from app.records.checkpoints import checkpoint_of
from app.records.counters import Span, csv_text, prometheus_text, sums
from app.records.log_export import lines_of, verify_log_file
from app.records.place import StorePlace
from app.records.policy_file import policy_in_force, policy_to_adopt
from app.records.restoring import finish_if_cut_short, restore_backup
from app.records.store import DEFAULTS, Store, StoreOptions, open_store
from app.records.vault import Keyring, SystemKeyring
from app.services.ledger import Ledger

AskPassphrase = Callable[[], str]
_SHOWN = 20


@dataclass(frozen=True, slots=True)
class Outcome:
    """What to print, and whether all was well."""

    lines: tuple[str, ...]
    is_good: bool = True


@dataclass(frozen=True, slots=True)
class StoreAccess:
    """How the command line comes into a store: its folder, and who to ask when the keyring does not help."""

    folder: Path
    ask_passphrase: AskPassphrase
    keyring: Keyring
    options: StoreOptions = DEFAULTS

    @classmethod
    def of(cls, folder: Path, ask_passphrase: AskPassphrase) -> StoreAccess:
        """With this system's keyring."""
        return cls(folder, ask_passphrase, SystemKeyring())

    def open(self) -> Store:
        """The open store. Raises: StoreError as `open_store`, or `store_in_use` while a desk restores a backup."""
        finish_if_cut_short(StorePlace(self.folder))
        try:
            return open_store(self.folder, keyring=self.keyring, options=self.options)
        except StoreError as error:
            if error.code != "passphrase_needed":
                raise
        return open_store(self.folder, passphrase=self.ask_passphrase(), options=self.options)


def passphrase_in(file: Path) -> str:
    """The passphrase that the file holds. Raises: StoreError `store_not_readable`."""
    try:
        return file.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as exc:
        raise StoreError("store_not_readable", file=file.name) from exc


def verify_log(
    access: StoreAccess, file: Path | None, checkpoints: Sequence[Path] = (), public_key: str = ""
) -> Outcome:
    """Whether a log is whole: an exported one (no store and no key needed), or without a file the live store's."""
    against = tuple(checkpoint_of(line) for path in checkpoints for line in lines_of(path))
    return _verify_live(access, against) if file is None else _verify_file(file, against, public_key)


def restore(access: StoreAccess, backup: Path, *, only_look: bool) -> Outcome:
    """Puts a backup in the store's place after verifying it, or only verifies it."""
    passphrase = access.ask_passphrase()
    if only_look:
        contents = verify_backup(backup, passphrase, access.options)
        return Outcome((f"{backup.name}: good, {_counted(contents.counts)}", f"root {contents.root}"))
    replaced = restore_backup(backup, access.folder, passphrase, access.options)
    contents = verify_backup(backup, passphrase, access.options)
    lines = [f"Restored {backup.name}: {_counted(contents.counts)}", f"root {contents.root}"]
    if replaced is not None:
        lines.append(f"What was there before is kept in {replaced}")
    return Outcome(tuple(lines))


def back_up(access: StoreAccess, folder: Path | None, *, keep: int) -> Outcome:
    """Makes a verified backup and drops old ones."""
    store = access.open()
    try:
        made = make_backup(store, folder)
        prune_backups(folder or store.place.backups, keep=keep, fresh=made)
    finally:
        store.close()
    return Outcome((f"{made.folder}: {_counted(made.contents.counts)}", f"root {made.contents.root}"))


def list_backups(access: StoreAccess, folder: Path | None) -> Outcome:
    """The backups that there are, newest first."""
    known = backups_in(folder or StorePlace(access.folder).backups)
    return Outcome(tuple(f"{b.folder}  {b.made_at}  {_counted(b.contents.counts)}" for b in known))


def policy(
    access: StoreAccess,
    catalogue: Mapping[str, DocumentType],
    operator_id: str,
    ask_pin: Callable[[], str],
    *,
    adopt: bool,
) -> Outcome:
    """The policy in force and whether policy.toml says the same; with `adopt` what the file says is put in force first.

    Where the site has operators, an administrator must sign in for that.
    """
    store = access.open()
    try:
        ledger = Ledger(store, catalogue)
        if adopt:
            wanted = policy_to_adopt(store)
            actor = store.operators.get(SOLE_OPERATOR) if store.operators.is_single else None
            ledger.change_policy(wanted, actor or ledger.sign_in(operator_id, ask_pin()))
        found = policy_in_force(store)
    finally:
        store.close()
    said = "policy.toml says something else." if found.file_differs else "policy.toml says the same."
    lines = text_of(found.policy).splitlines()
    return Outcome((*lines, f"# {said}"), is_good=not found.file_differs or not found.is_written)


def figures(access: StoreAccess, *, form: str, span: str) -> Outcome:
    """The counters as CSV or as text for Prometheus."""
    store = access.open()
    try:
        text = prometheus_text(store) if form == "prometheus" else csv_text(sums(store, span=Span[span.upper()]))
    finally:
        store.close()
    return Outcome(tuple(text.splitlines()))


def _verify_live(access: StoreAccess, against: Sequence[Checkpoint]) -> Outcome:
    store = access.open()
    try:
        breaches = store.breaches(against)
        told = f"{store.audit.count()} entries, {len(store.audit.checkpoints())} checkpoints"
        return _verdict(f"log of store {store.store_id}: {told}", store.keys.public_key, breaches)
    finally:
        store.close()


def _verify_file(file: Path, against: Sequence[Checkpoint], public_key: str) -> Outcome:
    report = verify_log_file(file, against, public_key)
    told = f"log of store {report.store_id}: {report.entries} entries, {report.checkpoints} checkpoints"
    return _verdict(told, report.public_key, report.breaches)


def _verdict(told: str, public_key: str, breaches: Sequence[Breach]) -> Outcome:
    lines = [told, f"signed by key {public_key}"]
    lines += list(_breach_lines(breaches))
    if not breaches:
        lines.append("The log is whole.")
    return Outcome(tuple(lines), not breaches)


def _breach_lines(breaches: Sequence[Breach]) -> Iterator[str]:
    for breach in breaches[:_SHOWN]:
        where = f"entry {breach.sequence}: " if breach.sequence else ""
        yield where + message(breach.code)
    if len(breaches) > _SHOWN:
        yield f"… and {len(breaches) - _SHOWN} more"


def _counted(counts: dict[str, int]) -> str:
    return ", ".join(f"{counts.get(table, 0)} {word}" for table, word in _WORDS.items())


_WORDS = {"record": "record versions", "audit": "log entries", "picture": "pictures", "receipt": "receipts"}
"""What a count line names."""
