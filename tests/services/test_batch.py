"""A batch reads every content once, goes on where it was interrupted, and says what failed."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from collections.abc import Iterable, Iterator
from concurrent.futures import Future
from pathlib import Path
from types import TracebackType
from typing import Self

import pytest
from openpyxl import load_workbook

from app.bootstrap import catalogue
from app.domain.errors import EngineError, ExportError, InputError
from app.domain.image import Page
from app.domain.reading import Reading
from app.export.readings_book import readings_workbook
from app.services.backend import Backend
from app.services.batch import BatchProgress, folder_files
from app.services.batch_crew import LocalCrew, machine_size
from app.services.batch_log import BatchLog
from app.services.batch_task import BatchAnswer, BatchOrder, digest_of, read_order
from app.services.inline import InlineBackend
from tests.house import ROOT
from tests.services.scripted_batch import draw_folder, results, run, scripted_backend

COUNT = 12
LINES = COUNT + 3 + 1
"""The pictures, the pages of one file, and the broken one; the copy adds none."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    draw_folder(tmp_path / "in", COUNT)
    return tmp_path / "in"


def test_every_content_is_read_once_and_failures_are_lines_too(folder: Path, tmp_path: Path) -> None:
    told: list[BatchProgress] = []
    ended = run(folder, tmp_path / "out.jsonl", on_progress=told.append)
    found = results(tmp_path / "out.jsonl")
    assert len(found) == LINES
    assert [line for line in found if line[0] == "broken.jpg"] == [("broken.jpg", 0, "image_incomplete")]
    assert [line[1] for line in found if line[0] == "pages.tif"] == [1, 2, 3]
    assert sum(line[0].startswith("0000") for line in found) == 1
    assert (ended.total, ended.done, ended.failed, ended.copies) == (COUNT + 3, COUNT + 2, 1, 1)
    assert [progress.done for progress in told] == list(range(1, COUNT + 3))
    assert all(progress.left_s >= 0 for progress in told)


def test_a_second_run_reads_nothing_again_and_takes_what_is_new(folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    run(folder, out)
    before = out.read_bytes()
    told: list[BatchProgress] = []
    run(folder, out, on_progress=told.append)
    assert (told, out.read_bytes()) == ([], before)
    (folder / "0003.png").rename(folder / "renamed.png")
    draw_folder(folder / "more", COUNT + 1)
    run(folder, out, on_progress=told.append)
    assert len(told) == 1
    assert out.read_bytes().startswith(before)
    assert len(results(out)) == LINES + 1


class InterruptedRunError(Exception):
    pass


class ShortCrew:
    """Stops in the middle of the work, as a pulled plug does."""

    def __init__(self, after: int) -> None:
        self._after = after

    def answers(self, orders: Iterable[BatchOrder]) -> Iterator[BatchAnswer]:
        backend = scripted_backend()
        try:
            for number, order in enumerate(orders):
                if number == self._after:
                    raise InterruptedRunError
                yield read_order(backend, order)
        finally:
            backend.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        pass


def test_whatever_was_cut_off_the_next_run_gives_the_same_set(folder: Path, tmp_path: Path) -> None:
    run(folder, tmp_path / "whole.jsonl")
    whole, source = results(tmp_path / "whole.jsonl"), random.Random(3)
    for trial in range(40):
        out = tmp_path / f"{trial}.jsonl"
        with pytest.raises(InterruptedRunError):
            run(folder, out, ShortCrew(source.randrange(COUNT)))
        journal = out.with_name(out.name + ".journal")
        # Lines that the journal does not know yet, and a journal whose last line is torn.
        kind = trial % 4
        if kind == 1:
            out.write_bytes(out.read_bytes() + b'{"schema": "countersign/reading/1", "file": "half')
        elif kind == 2:
            journal.write_bytes(journal.read_bytes()[: -source.randrange(1, 40)])
        elif kind == 3:
            out.write_bytes(out.read_bytes()[: -source.randrange(1, 4000)])
        run(folder, out)
        assert results(out) == whole, trial


def test_a_file_that_cannot_be_got_at_is_told_and_tried_again(folder: Path, tmp_path: Path) -> None:
    out, hidden = tmp_path / "out.jsonl", folder / "0005.png"
    content = hidden.read_bytes()
    hidden.unlink()
    hidden.symlink_to(folder)
    assert str(hidden) not in folder_files(folder)
    order = BatchOrder(str(tmp_path / "gone.png"), "0" * 64)
    backend = scripted_backend()
    answer = read_order(backend, order)
    backend.close()
    assert (answer.failed, answer.final) == (True, False)
    with BatchLog(out, {"document": "auto"}) as log:
        log.add_for_now(answer)
    assert [line[2] for line in results(out)] == ["file_missing"]
    hidden.unlink()
    hidden.write_bytes(content)
    run(folder, out)
    assert len(results(out)) == LINES
    assert "file_missing" not in {line[2] for line in results(out)}


def test_a_file_that_changed_while_it_waited_is_not_taken_for_the_one_that_was_found(folder: Path) -> None:
    order = BatchOrder(str(folder / "0001.png"), digest_of(str(folder / "0001.png")))
    (folder / "0001.png").write_bytes((folder / "0002.png").read_bytes())
    backend = scripted_backend()
    answer = read_order(backend, order)
    backend.close()
    assert "batch_file_changed" in answer.lines[0]
    assert not answer.final


class LosingBackend(InlineBackend):
    """Loses its reading process so many times."""

    def __init__(self, losses: int) -> None:
        from app.capture.decode import decode
        from tests.services.scripted_reader import ScriptedReader

        super().__init__(ScriptedReader(), decode)
        self.losses = losses

    def read(self, page: Page, **options: object) -> Future[tuple[Reading, ...]]:  # type: ignore[override]
        if self.losses:
            self.losses -= 1
            lost: Future[tuple[Reading, ...]] = Future()
            lost.set_exception(EngineError("worker_died"))
            return lost
        return super().read(page)


@pytest.mark.parametrize(("losses", "failed"), [(1, False), (2, True)])
def test_a_lost_process_costs_a_second_try_and_no_more(folder: Path, losses: int, failed: bool) -> None:
    backend = LosingBackend(losses)
    answer = read_order(backend, BatchOrder(str(folder / "0001.png"), digest_of(str(folder / "0001.png"))))
    backend.close()
    assert (answer.failed, answer.final) == (failed, not failed)


def test_a_fault_in_one_file_does_not_end_the_batch(folder: Path, tmp_path: Path) -> None:
    def faulty() -> Backend:
        backend = LosingBackend(0)
        backend.read = lambda page, **_: 1 / 0  # type: ignore[assignment, method-assign, return-value]
        return backend

    ended = run(folder, tmp_path / "out.jsonl", LocalCrew(2, faulty))
    assert ended.failed == ended.done == COUNT + 2


# --- results and journal ---


def test_two_batches_do_not_write_to_the_same_results(tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    with BatchLog(out, {"document": "auto"}):
        script = (
            "import sys; sys.path.insert(0, sys.argv[1]); from pathlib import Path;"
            "from app.services.batch_log import BatchLog; from app.domain.errors import ExportError\n"
            "try: BatchLog(Path(sys.argv[2]), {'document': 'auto'})\n"
            "except ExportError as error: print(error.code)"
        )
        command = [sys.executable, "-c", script, str(ROOT), str(out)]
        assert subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip() == "batch_in_use"
    BatchLog(out, {"document": "auto"}).close()


def test_results_of_others_and_of_other_options_are_left_alone(tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    out.write_text("mine\n", encoding="utf-8")
    with pytest.raises(ExportError) as caught:
        BatchLog(out, {"document": "auto"})
    assert caught.value.code == "batch_out_foreign"
    assert out.read_text(encoding="utf-8") == "mine\n"
    other = tmp_path / "other.jsonl"
    BatchLog(other, {"document": "auto"}).close()
    with pytest.raises(ExportError) as caught:
        BatchLog(other, {"document": "passport"})
    assert caught.value.code == "batch_options_changed"


def test_results_are_for_their_owner_alone(folder: Path, tmp_path: Path) -> None:
    run(folder, tmp_path / "out.jsonl")
    if os.name == "posix":
        assert {path.stat().st_mode & 0o777 for path in tmp_path.glob("out.*")} == {0o600}


def test_the_folder_is_searched_to_its_depth_for_pictures_that_are_not_hidden(tmp_path: Path) -> None:
    for name in ("b.PNG", "a/c.pdf", "a/.hidden/d.png", ".e.png", "f.txt", "g.png/inside.jpg"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(b"x")
    names = [str(Path(file).relative_to(tmp_path)) for file in folder_files(tmp_path)]
    assert names == [str(Path(name)) for name in ("a/c.pdf", "b.PNG", "g.png/inside.jpg")]
    with pytest.raises(InputError):
        folder_files(tmp_path / "nowhere")


def test_the_machine_bears_at_least_one_reader() -> None:
    assert 1 <= machine_size() <= (os.cpu_count() or 1)


# --- the workbook ---


def test_the_workbook_has_a_row_for_every_line_and_only_text(folder: Path, tmp_path: Path) -> None:
    out, book = tmp_path / "out.jsonl", tmp_path / "out.xlsx"
    (folder / "=HYPERLINK(1).png").write_bytes((folder / "0001.png").read_bytes() + b"\0")
    run(folder, out)
    with out.open("rb") as lines:
        book.write_bytes(readings_workbook(lines, catalogue()))
    sheets = load_workbook(book).worksheets
    rows = [row for sheet in sheets for row in sheet.iter_rows(min_row=3)]
    assert len(rows) == LINES + 1
    assert {cell.data_type for row in rows for cell in row if cell.value is not None} == {"s"}
    errors = next(sheet for sheet in sheets if sheet.title == "errors")
    assert [cell.value for cell in errors[3]][1] == "image_incomplete"
