"""The composition root: the only file that knows engine, catalogue, processes, desk and writers alike."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING

from platformdirs import site_config_path, user_config_path, user_data_path

from app.domain.errors import AppError
from app.domain.messages import message
from app.domain.reading import RISK_LIMIT
from app.extraction.catalogue import Catalogue, load_with_own
from app.resources import resource
from app.services.export_child import export_in_child
from app.services.file_cards import OWN_TYPES
from app.services.jail import keep_memory_private
from app.services.worker import WorkerBackend

if TYPE_CHECKING:
    from app.domain.policy import SitePolicy
    from app.ocr.engine import Engine
    from app.services.batch import BatchProgress
    from app.services.batch_crew import Crew
    from app.services.reader import Reader

os.environ.setdefault("ORT_DISABLE_TELEMETRY", "1")


SECOND_OPINION = "COUNTERSIGN_SECOND_OPINION"
"""Environment variable: "tesseract" asks an installed Tesseract about native lines."""


def version() -> str:
    """The program's version, "0" in a tree that was never installed."""
    try:
        return metadata.version("countersign")
    except metadata.PackageNotFoundError:
        return "0"


RISK_IN = "COUNTERSIGN_RISK_LIMIT"
"""Environment variable: N, where a site lets values of one source pass that are wrong once in N times."""


def risk_limit() -> float:
    """The risk above which a lone value is never Clear: 1 in 200, or 1 in what COUNTERSIGN_RISK_LIMIT says."""
    number = os.environ.get(RISK_IN, "")
    return 1 / int(number) if number.isascii() and number.isdigit() and int(number) > 0 else RISK_LIMIT


def catalogue() -> Catalogue:
    """The shipped document types and the site's own; broken files of the latter are left out.

    Raises: CatalogueError if a shipped file is broken.
    """
    return load_with_own(resource("documents"), own_type_folders())[0]


def catalogue_faults() -> tuple[AppError, ...]:
    """What is wrong with document types of the site's own.

    Raises: CatalogueError if a shipped file is broken.
    """
    return load_with_own(resource("documents"), own_type_folders())[1]


def add_type_folder(folder: Path) -> None:
    """Takes this folder's document types in, here and in the processes that are started from now on."""
    before = [os.environ[OWN_TYPES]] if os.environ.get(OWN_TYPES) else []
    os.environ[OWN_TYPES] = os.pathsep.join([*before, str(folder.resolve())])


def own_type_folders() -> tuple[Path, ...]:
    """Where this user's and this site's own document types are or would be, the ones that go before others last."""
    named = [Path(folder) for folder in os.environ.get(OWN_TYPES, "").split(os.pathsep) if folder]
    own = Path(user_data_path("countersign", appauthor=False)) / "types"
    return tuple(dict.fromkeys((own, *named)))


def site_folder() -> Path:
    """Where the administrator of this computer writes what holds for everybody."""
    return Path(site_config_path("countersign", appauthor=False))


def store_folder() -> Path:
    """Where this user's store is or would be."""
    return Path(user_data_path("countersign", appauthor=False)) / "store"


def build_reader(*, threads: int = 0) -> Reader:
    """A reader with the shipped engine in this very process; for programs that automate, and for the reading child.

    `threads` are those that read lines side by side, 0 for what suits one document at a time.

    Where the environment names tesseract in COUNTERSIGN_SECOND_OPINION, it gives a second opinion on native lines.

    Raises: EngineError if a model is missing or was changed, or Tesseract is wanted and not there.
    """
    from app.ocr.rapid import RapidEngine
    from app.services.reader import Reader

    engine: Engine = RapidEngine(workers=threads)
    if os.environ.get(SECOND_OPINION) == "tesseract":
        from app.ocr.second_opinion import SecondOpinion
        from app.ocr.tesseract import Tesseract

        engine = SecondOpinion(engine, Tesseract())
    engine = _with_more_scripts(engine)
    return Reader(engine, catalogue(), risk_limit=risk_limit())


def _with_more_scripts(engine: Engine) -> Engine:
    """The engine with an installed Tesseract behind it, for pages in writings that ours do not have."""
    from app.domain.errors import EngineError
    from app.ocr.many_scripts import ManyScripts
    from app.ocr.tesseract_lines import TesseractLines

    try:
        return ManyScripts(engine, TesseractLines())
    except EngineError:
        return engine


def _processes() -> WorkerBackend:
    """The decoding jail and the reading process, which is told where the site's own types are: it has no home."""
    os.environ[OWN_TYPES] = os.pathsep.join(map(str, own_type_folders()))
    return WorkerBackend()


@contextmanager
def backend() -> Iterator[WorkerBackend]:
    """The decoding jail and the reading process, ended on the way out."""
    processes = _processes()
    try:
        yield processes
    finally:
        processes.close()


def run_child(kind: str) -> int:
    """Serves as one of the program's own child processes until its standard input ends."""
    if kind == "decode":
        from app.services import decode_child

        return decode_child.main()
    if kind == "export":
        from app.services import export_child

        return export_child.serve(catalogue())
    if kind == "look":
        from app.services.looking import serve_looks

        return serve_looks()
    if kind == "scan":
        from app.services.scan_child import serve_scanner, system_scanner

        return serve_scanner(system_scanner())
    from app.services import reading_child

    return reading_child.serve(_one_thread_reader if kind == "batch" else build_reader)


def _one_thread_reader() -> Reader:
    """For one of many processes that share the machine's cores."""
    import cv2

    cv2.setNumThreads(1)
    return build_reader(threads=1)


def run_batch(
    folder: Path,
    out: Path,
    *,
    workers: int = 0,
    cluster: str = "",
    document: str = "auto",
    photo: bool = False,
    on_progress: Callable[[BatchProgress], None] = lambda _progress: None,
) -> BatchProgress:
    """Reads the folder into `out` (.jsonl, or .xlsx, beside which the lines stay); how it went in the end.

    `workers` are processes of this machine, 0 for as many as it bears; `cluster` is the address of a Dask scheduler
    that is used instead.

    Raises: AppError if the folder, the results, the processes or the cluster cannot be used.
    """
    from app.services.batch import Batch
    from app.services.batch_cluster import ClusterCrew
    from app.services.batch_crew import LocalCrew, machine_size
    from app.services.batch_log import BatchLog

    lines = out if out.suffix == ".jsonl" else out.with_name(out.name + ".jsonl")
    with BatchLog(lines, {"document": document, "photo": str(photo)}) as log:
        batch = Batch(folder, log, document=document, photo=photo, on_progress=on_progress)
        crew: Crew = ClusterCrew(cluster) if cluster else LocalCrew(workers or machine_size())
        with crew:
            ended = batch.run(crew)
    if out != lines:
        from app.export.atomic import write_whole
        from app.export.readings_book import readings_workbook

        with lines.open("rb") as found:
            write_whole(out, readings_workbook(found, catalogue()))
    return ended


def run_desk(files: Sequence[Path]) -> int:
    """Opens the desk; returns when its window is closed, with the process's exit status.

    Raises: AppError `display_missing`, `display_unreachable` or `display_library_missing`.
    """
    from app.desktop.display import require_display

    require_display()
    keep_memory_private()
    from app.desktop.application import run_desk as show_desk
    from app.services.doctor import examine
    from app.services.machine_settings import load_machine_settings
    from app.services.scanning import ScanService, system_ways
    from app.services.store_setup import StoreSetup

    types = catalogue()
    settings = Path(user_config_path("countersign", appauthor=False)) / "desk.ini"
    return show_desk(
        _processes(),
        tuple(types.values()),
        export_in_child,
        settings,
        files,
        scanning=ScanService(system_ways()),
        setup=StoreSetup(store_folder(), types),
        machine=load_machine_settings(site_folder() / "settings.toml"),
        site=_site_policy(site_folder() / "policy.toml"),
        doctor=lambda: examine(store_folder(), bundled_specimens()[0]),
    )


def _site_policy(file: Path) -> SitePolicy | None:
    """What the administrator wrote for desks without a store of their own; None if nothing.

    Raises: PolicyError: a policy that cannot be read is not passed over.
    """
    from app.domain.policy_text import policy_of

    return policy_of(file.read_text("utf-8")) if file.exists() else None


def run_demo(folder: Path) -> list[str]:
    """Reads the bundled specimens, countersigns them and writes verified.json, verified.xlsx and desk.png.

    Returns sentences that tell what was written where.

    Raises: AppError if anything cannot be read or written.
    """
    from app.services.demonstration import demonstrate

    types, specimens = catalogue(), bundled_specimens()
    with backend() as processes:
        told = demonstrate(processes, types, specimens, folder)
        told.append(_save_screenshot(processes, types, specimens, folder / "desk.png"))
    return told


def bundled_specimens() -> tuple[Path, ...]:
    """The pictures that travel with the program, the one for the first start first."""
    return tuple(sorted(path for path in resource("specimens").glob("*.jpg")))


def _save_screenshot(processes: WorkerBackend, types: Catalogue, specimens: Sequence[Path], picture: Path) -> str:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from app.desktop.display import require_display

    try:
        require_display()
    except AppError as error:
        return f"No picture of the desk: {message(error.code, error.params)}"
    from app.desktop.screenshot import save_screenshot

    save_screenshot(processes, tuple(types.values()), export_in_child, specimens, picture)
    return f"Wrote a picture of the desk to {picture}"
