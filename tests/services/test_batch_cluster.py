"""The same batch on a Dask cluster: a worker that is killed in the middle costs nothing."""

from __future__ import annotations

import builtins
import logging
import os
import signal
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.domain.errors import EngineError
from app.services.batch import BatchProgress
from app.services.batch_cluster import ClusterCrew
from tests.services.scripted_batch import draw_folder, results, run, scripted_backend

COUNT = 60


@pytest.fixture
def cluster() -> Iterator[Any]:
    """Two worker processes of one thread each on this machine; killed ones are replaced."""
    with warnings.catch_warnings():
        # The library's own: sockets and loops that are collected late, settings that it names anew.
        warnings.simplefilter("ignore")
        from distributed import LocalCluster

        options = {"n_workers": 2, "threads_per_worker": 1, "memory_limit": 0, "dashboard_address": None}
        with LocalCluster(processes=True, silence_logs=logging.CRITICAL, **options) as made:
            yield made


def test_a_worker_killed_in_mid_run_loses_and_doubles_nothing(cluster: Any, tmp_path: Path) -> None:
    draw_folder(tmp_path / "in", COUNT)
    run(tmp_path / "in", tmp_path / "whole.jsonl")
    killed: list[int] = []

    def kill_one(progress: BatchProgress) -> None:
        if progress.done == COUNT // 4 and not killed:
            killed.append(next(iter(cluster.workers.values())).pid)
            os.kill(killed[0], getattr(signal, "SIGKILL", signal.SIGTERM))

    crew = ClusterCrew(cluster.scheduler_address, scripted_backend)
    ended = run(tmp_path / "in", tmp_path / "out.jsonl", crew, kill_one)
    assert killed
    assert results(tmp_path / "out.jsonl") == results(tmp_path / "whole.jsonl")
    assert (ended.done, ended.failed) == (COUNT + 2, 1)


def test_a_cluster_that_is_not_there_is_named() -> None:
    with pytest.raises(EngineError) as caught:
        ClusterCrew("nonsense://nowhere", scripted_backend)
    assert caught.value.code == "cluster_unreachable"


def test_without_the_optional_part_a_sentence_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    plain_import = builtins.__import__

    def without_dask(name: str, *rest: Any, **more: Any) -> Any:
        if name == "distributed":
            raise ImportError(name)
        return plain_import(name, *rest, **more)

    monkeypatch.setattr(builtins, "__import__", without_dask)
    with pytest.raises(EngineError) as caught:
        ClusterCrew("tcp://127.0.0.1:8786", scripted_backend)
    assert caught.value.code == "cluster_extra_missing"
