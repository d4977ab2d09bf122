"""Those who read the files of a batch: the workers of a Dask cluster that is there already.

The cluster's machines must see the folder under the same path and have this program installed. Dask comes with the
optional extra `cluster`; it is loaded here, and only when a cluster is named.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from types import TracebackType
from typing import Any, Self

from app.domain.errors import AppError, EngineError
from app.services.backend import Backend
from app.services.batch_task import BatchAnswer, BatchOrder, batch_backend, failed_order, read_on_cluster

_CONNECT_S = 15
_AHEAD = 2
"""Orders given out for each thread of the cluster, so that none waits for the next."""


class ClusterCrew:
    """See `Crew`. `make_backend` is called by each thread of the cluster that reads; it must be importable there.

    Raises: EngineError `cluster_extra_missing`, `cluster_unreachable`.
    """

    def __init__(self, address: str, make_backend: Callable[[], Backend] = batch_backend) -> None:
        try:
            import distributed
        except ImportError as exc:
            raise EngineError("cluster_extra_missing") from exc
        try:
            self._dask: Any = distributed
            self._client: Any = self._dask.Client(address, timeout=_CONNECT_S, set_as_default=False)
        except (OSError, ValueError, TimeoutError) as exc:
            raise EngineError("cluster_unreachable", address=address) from exc
        self._make_backend = make_backend

    def answers(self, orders: Iterable[BatchOrder]) -> Iterator[BatchAnswer]:
        """See `Crew.answers`. An order whose worker was lost is read again by another, and answered once.

        Raises: EngineError `cluster_unprepared` if the program is not installed there.
        """
        waiting = iter(orders)
        given: dict[Any, BatchOrder] = {}
        done = self._dask.as_completed(loop=self._client.loop)
        self._give(waiting, given, done)
        while given:
            future = next(done)
            order = given.pop(future)
            self._give(waiting, given, done)
            yield _answer(future, order)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._client.close()

    def _give(self, waiting: Iterator[BatchOrder], given: dict[Any, BatchOrder], done: Any) -> None:
        threads = sum(self._client.nthreads().values()) or 1
        while len(given) < _AHEAD * threads and (order := next(waiting, None)) is not None:
            key = f"countersign-{order.digest}"
            future = self._client.submit(read_on_cluster, order, self._make_backend, key=key, pure=False)
            given[future] = order
            done.add(future)


def _answer(future: Any, order: BatchOrder) -> BatchAnswer:
    error = future.exception()
    if error is None:
        answer = future.result()
        if isinstance(answer, BatchAnswer) and answer.digest == order.digest:
            return answer
        return failed_order(order, EngineError("cluster_task_lost", fault="answer"))
    if isinstance(error, ImportError):
        raise EngineError("cluster_unprepared") from error
    if isinstance(error, AppError):
        return failed_order(order, error)
    return failed_order(order, EngineError("cluster_task_lost", fault=type(error).__name__))
