"""The command line: the desk, reading, batches, and the store's verbs (log, backups, figures, doctor)."""

from __future__ import annotations

import argparse
import getpass
import json
import os
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from app import bootstrap
from app.capture.decoded import PageChoice
from app.capture.files import read_file
from app.domain.content import Table
from app.domain.errors import AppError
from app.domain.messages import message
from app.domain.page_ranges import parse_pages
from app.domain.page_text import page_content
from app.domain.reading import Reading
from app.export.table_text import tables_csv, tables_html
from app.extraction.explain import explained, listed
from app.services import store_commands
from app.services.batch import BatchProgress
from app.services.doctor import examine
from app.services.file_cards import outcome_objects
from app.services.opening import FileOutcome, read_files
from app.services.store_commands import StoreAccess

OK, FAILED, WRONG_USAGE = 0, 1, 2
_BAR = 30


def main(arguments: Sequence[str] | None = None) -> int:
    """The exit status: 0 when all went well, 1 when something failed, 2 for wrong usage."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given[:1] == ["--child"]:
        return bootstrap.run_child(given[1] if len(given) > 1 else "")
    options = _parser().parse_args(given if given and given[0] in _COMMANDS else _with_desk(given))
    if getattr(options, "types", None) is not None:
        bootstrap.add_type_folder(options.types)
    try:
        return int(_COMMANDS[options.command](options))
    except AppError as error:
        print(message(error.code, error.params), file=sys.stderr)
        return FAILED
    except BrokenPipeError:
        return FAILED


def _with_desk(given: list[str]) -> list[str]:
    return given if given[:1] in (["-h"], ["--help"], ["--version"]) else ["desk", *given]


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="countersign", description="Reads identity documents; you countersign.")
    parser.add_argument("--version", action="version", version=f"countersign {bootstrap.version()}")
    commands = parser.add_subparsers(dest="command", required=True)
    desk = commands.add_parser("desk", help="open the desk (the default)")
    desk.add_argument("files", nargs="*", metavar="FILE", help="pictures to open")
    read = commands.add_parser("read", help="print what is read, without a window")
    read.add_argument("files", nargs="+", metavar="FILE")
    read.add_argument("--document", default="auto", metavar="IDENTIFIER", help="auto, or one that `documents` lists")
    read.add_argument("--format", default="jsonl", choices=("json", "jsonl", "text", "csv", "html"))
    read.add_argument("--photo", action="store_true", help="add the portrait as a JPEG data URI")
    read.add_argument("--pages", default="", metavar="1-3,7", help="only these pages of every file")
    read.add_argument("--password-file", type=Path, metavar="FILE", help="opens locked PDFs with the FILE's first line")
    batch = commands.add_parser("batch", help="read a whole folder into a file; goes on where it was interrupted")
    batch.add_argument("folder", type=Path, metavar="FOLDER")
    batch.add_argument("--out", type=Path, required=True, metavar="FILE", help="results.jsonl or results.xlsx")
    batch.add_argument("--workers", type=int, default=0, metavar="N", help="processes; as many as the machine bears")
    batch.add_argument("--cluster", default="", metavar="tcp://…", help="read on this Dask cluster instead")
    batch.add_argument("--document", default="auto", metavar="IDENTIFIER", help="auto, or one that `documents` lists")
    batch.add_argument("--photo", action="store_true", help="add the portraits as JPEG data URIs")
    read.add_argument("--second-opinion", action="store_true", help="ask an installed Tesseract about native lines too")
    documents = commands.add_parser("documents", help="list the kinds of document and their fields")
    documents.add_argument("identifier", nargs="?", help="explain this one")
    for command in (desk, read, batch, documents):
        command.add_argument(
            "--types", type=Path, metavar="FOLDER", help="also know the kinds described in this folder"
        )
    _add_store_commands(commands)
    demo = commands.add_parser("demo", help="read the bundled specimens and write verified.json and verified.xlsx")
    demo.add_argument("--out", type=Path, default=Path("countersign-demo"), metavar="DIR")
    return parser


def _add_store_commands(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    log = commands.add_parser("verify-log", help="check the audit log: the store's, or an exported one")
    log.add_argument("file", nargs="?", type=Path, metavar="FILE", help="an exported log; needs no store and no key")
    log.add_argument("--checkpoint", action="append", default=[], type=Path, metavar="FILE", help="kept elsewhere")
    log.add_argument("--key", default="", metavar="HEX", help="the store's public key, as noted elsewhere")
    backup = commands.add_parser("backup", help="make a verified backup now")
    backup.add_argument("--out", type=Path, metavar="DIR", help="the folder for it (the store's own by default)")
    backup.add_argument("--keep", type=int, default=7, metavar="N", help="how many to keep there (7)")
    backup.add_argument("--list", action="store_true", help="list those that there are and make none")
    restore = commands.add_parser("restore", help="put a backup in the store's place; what was there is set aside")
    restore.add_argument("backup", type=Path, metavar="BACKUP")
    restore.add_argument("--check", action="store_true", help="only verify the backup")
    figures = commands.add_parser("figures", help="print the counters (no values)")
    figures.add_argument("--format", default="csv", choices=("csv", "prometheus"))
    figures.add_argument("--span", default="day", choices=("minute", "hour", "day", "month"))
    policy = commands.add_parser("policy", help="print the site's policy that is in force")
    policy.add_argument("--adopt", action="store_true", help="put in force what policy.toml says")
    policy.add_argument("--operator", default="", metavar="NAME", help="the administrator who adopts it")
    doctor = commands.add_parser("doctor", help="look whether everything needed is there and sound")
    for parser in (log, backup, restore, figures, policy, doctor):
        parser.add_argument("--store", type=Path, metavar="DIR", help="the store's folder")
        parser.add_argument("--passphrase-file", type=Path, metavar="FILE", help="holds the recovery passphrase")


def _desk(options: argparse.Namespace) -> int:
    return bootstrap.run_desk([Path(file) for file in options.files])


def _read(options: argparse.Namespace) -> int:
    if not _is_known(options):
        return WRONG_USAGE
    catalogue = bootstrap.catalogue()
    if options.document != "auto" and options.document not in catalogue:
        known = ", ".join(["auto", *catalogue])
        print(f"countersign read: no document is called {options.document!r}. Known are: {known}", file=sys.stderr)
        return 2
    if options.second_opinion:
        os.environ[bootstrap.SECOND_OPINION] = "tesseract"
    failed = False
    collected: list[dict[str, Any]] = []
    tables: list[Table] = []
    choice = PageChoice(parse_pages(options.pages), _password_in(options.password_file))
    with bootstrap.backend() as backend:
        reading = read_files(
            backend, options.files, document=options.document, choice=choice, ask_password=_ask_password
        )
        for outcome in reading:
            failed = failed or outcome.error is not None
            if options.format in ("text", "csv", "html"):
                tables += _tables_of(outcome)
                _print_text(outcome, only_errors=options.format != "text")
                continue
            objects = outcome_objects(outcome, photo=options.photo)
            if options.format == "json":
                collected.extend(objects)
            else:
                for item in objects:
                    print(json.dumps(item, ensure_ascii=False), flush=True)
    if options.format in ("csv", "html"):
        print(_WRITTEN[options.format](tables), end="")
    if options.format == "json":
        print(json.dumps(collected[0] if len(collected) == 1 else collected, ensure_ascii=False))
    return FAILED if failed else OK


def _is_known(options: argparse.Namespace) -> bool:
    """Whether the document that was named exists; says so if not."""
    known = ["auto", *bootstrap.catalogue()]
    if options.document in known:
        return True
    name, names = f"countersign {options.command}", ", ".join(known)
    print(f"{name}: no document is called {options.document!r}. Known are: {names}", file=sys.stderr)
    return False


def _batch(options: argparse.Namespace) -> int:
    if not _is_known(options):
        return WRONG_USAGE
    if options.out.suffix not in {".jsonl", ".xlsx"} or options.workers < 0 or not options.folder.is_dir():
        words = "FOLDER must be there, --out must end in .jsonl or .xlsx, --workers must not be negative"
        print(f"countersign batch: {words}.", file=sys.stderr)
        return WRONG_USAGE
    began = time.monotonic()
    try:
        ended = bootstrap.run_batch(
            options.folder,
            options.out,
            workers=options.workers,
            cluster=options.cluster,
            document=options.document,
            photo=options.photo,
            on_progress=_show_progress,
        )
    except KeyboardInterrupt:
        print("\nStopped. Call the same command again to go on from here.", file=sys.stderr)
        return FAILED
    copies = f" {ended.copies} were copies of others." if ended.copies else ""
    took = f"{time.monotonic() - began:.0f} s"
    words = f"{ended.done} of {ended.total} files are in {options.out}, {ended.failed} of them failed.{copies} {took}"
    print(("\n" if sys.stderr.isatty() else "") + words, file=sys.stderr)
    return FAILED if ended.failed else OK


def _show_progress(progress: BatchProgress) -> None:
    """A bar on a terminal; elsewhere one line for every tenth of the way."""
    share = progress.done / max(1, progress.total - progress.copies)
    words = f"{progress.done}/{progress.total}, {progress.failed} failed, about {_time_left(progress.left_s)} left"
    if sys.stderr.isatty():
        bar = "#" * round(_BAR * share)
        print(f"\r[{bar:<{_BAR}}] {words:<48}", end="", file=sys.stderr, flush=True)
    elif progress.done % max(1, progress.total // 10) == 0:
        print(words, file=sys.stderr, flush=True)


def _time_left(seconds: float) -> str:
    return f"{seconds:.0f} s" if seconds < 100 else f"{seconds / 60:.0f} min"


def _password_in(file: Path | None) -> str:
    return read_file(file).decode("utf-8", "replace").split("\n")[0].rstrip("\r") if file else ""


def _ask_password(error: AppError, file: str) -> str:
    """What the user types, without an echo; "" where nobody can be asked."""
    if not sys.stdin.isatty():
        return ""
    return getpass.getpass(f"{file}: {message(error.code, error.params)} ")


def _tables_of(outcome: FileOutcome) -> list[Table]:
    return [table for _, readings in outcome.pages for reading in readings for table in reading.content.tables]


_WRITTEN = {"csv": tables_csv, "html": tables_html}


def _print_text(outcome: FileOutcome, *, only_errors: bool = False) -> None:
    for _number, readings in () if only_errors else outcome.pages:
        for reading in readings:
            _print_reading(reading)
    if outcome.error is not None:
        print(f"{outcome.file}: {message(outcome.error.code, outcome.error.params)}", file=sys.stderr)


def _print_reading(reading: Reading) -> None:
    page = page_content(reading.content.parts, reading.lines, reading.content)
    if not reading.fields:
        print(page.text if page.parts else "\n".join(line.text for line in reading.lines))
        return
    print(f"# {reading.document}")
    for value in reading.fields:
        if value.key != "photo":
            print(f"{value.key}\t{value.value.replace(chr(10), ' / ')}\t{value.state.value}")
    if page.parts:
        print(f"\n{page.text}")


def _documents(options: argparse.Namespace) -> int:
    catalogue = bootstrap.catalogue()
    faults = bootstrap.catalogue_faults()
    for fault in faults:
        print(message(fault.code, fault.params), file=sys.stderr)
    if options.identifier is not None and options.identifier not in catalogue:
        print(f"No document is called {options.identifier!r}. `countersign documents` lists them.", file=sys.stderr)
        return FAILED
    for line in explained(catalogue[options.identifier]) if options.identifier else listed(catalogue):
        print(line)
    return FAILED if faults else OK


def _demo(options: argparse.Namespace) -> int:
    for line in bootstrap.run_demo(options.out):
        print(line)
    return OK


def _access(options: argparse.Namespace) -> StoreAccess:
    def ask() -> str:
        if options.passphrase_file is not None:
            return store_commands.passphrase_in(options.passphrase_file)
        return getpass.getpass("Recovery passphrase: ")

    return StoreAccess.of(options.store or bootstrap.store_folder(), ask)


def _told(outcome: store_commands.Outcome) -> int:
    for line in outcome.lines:
        print(line)
    return OK if outcome.is_good else FAILED


def _verify_log(options: argparse.Namespace) -> int:
    return _told(store_commands.verify_log(_access(options), options.file, options.checkpoint, options.key))


def _backup(options: argparse.Namespace) -> int:
    if options.list:
        return _told(store_commands.list_backups(_access(options), options.out))
    return _told(store_commands.back_up(_access(options), options.out, keep=options.keep))


def _restore(options: argparse.Namespace) -> int:
    return _told(store_commands.restore(_access(options), options.backup, only_look=options.check))


def _figures(options: argparse.Namespace) -> int:
    return _told(store_commands.figures(_access(options), form=options.format, span=options.span))


def _policy(options: argparse.Namespace) -> int:
    def ask_pin() -> str:
        return getpass.getpass("PIN: ")

    access, catalogue = _access(options), bootstrap.catalogue()
    return _told(store_commands.policy(access, catalogue, options.operator, ask_pin, adopt=options.adopt))


def _doctor(options: argparse.Namespace) -> int:
    access = _access(options)
    given = access.ask_passphrase() if options.passphrase_file is not None else None
    status = OK
    for check in examine(access.folder, bootstrap.bundled_specimens()[0], given):
        status = FAILED if check.is_bad else status
        mark = "ok" if check.advice is None else {"error": "BAD", "warn": "look"}.get(check.advice.level.value, "note")
        said = message(check.advice.code, check.advice.params) if check.advice else ""
        print(f"{mark:<5}{check.name:<22}{' '.join(part for part in (check.found, said) if part)}", flush=True)
    return status


_COMMANDS = {
    "desk": _desk,
    "read": _read,
    "batch": _batch,
    "documents": _documents,
    "demo": _demo,
    "verify-log": _verify_log,
    "backup": _backup,
    "restore": _restore,
    "figures": _figures,
    "policy": _policy,
    "doctor": _doctor,
}
