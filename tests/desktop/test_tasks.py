"""Work off the GUI thread: results come back on it, dropped ones never."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import Future

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from app.desktop.tasks import Tasks, Ticket
from app.domain.errors import AppError, InputError


@pytest.fixture
def tasks(qapp: QCoreApplication) -> Iterator[Tasks]:
    pool = Tasks()
    yield pool
    pool.close()


def test_work_runs_elsewhere_and_its_result_arrives_on_the_gui_thread(tasks: Tasks, qtbot: QtBot) -> None:
    threads: list[int] = []
    tasks.run(threading.get_ident, lambda worked: threads.extend((worked, threading.get_ident())), lambda error: None)
    qtbot.waitUntil(lambda: len(threads) == 2)
    assert threads[0] != threads[1]
    assert threads[1] == threading.get_ident()


def test_an_error_of_ours_arrives_as_it_is_and_any_other_gets_a_code(tasks: Tasks, qtbot: QtBot) -> None:
    errors: list[AppError] = []

    def refuse() -> None:
        raise InputError("file_unreadable", file="x")

    def fall() -> None:
        raise ZeroDivisionError

    tasks.run(refuse, lambda _: None, errors.append)
    qtbot.waitUntil(lambda: len(errors) == 1)
    tasks.run(fall, lambda _: None, errors.append)
    qtbot.waitUntil(lambda: len(errors) == 2)
    assert [error.code for error in errors] == ["file_unreadable", "desk_internal_error"]
    assert errors[1].params == {"kind": "ZeroDivisionError"}


def test_a_future_that_ended_long_ago_is_still_reported_in_a_later_turn(tasks: Tasks, qtbot: QtBot) -> None:
    future: Future[int] = Future()
    future.set_result(7)
    got: list[int] = []
    tasks.watch(future, got.append, lambda error: None)
    assert got == []
    qtbot.waitUntil(lambda: got == [7])


def test_a_dropped_ticket_is_silent_even_when_the_result_is_on_its_way(tasks: Tasks, qtbot: QtBot) -> None:
    future: Future[int] = Future()
    got: list[int] = []
    ticket = tasks.watch(future, got.append, lambda error: None)
    future.set_result(1)
    ticket.drop()
    later: Future[int] = Future()
    tasks.watch(later, got.append, lambda error: None)
    later.set_result(2)
    qtbot.waitUntil(lambda: bool(got))
    assert got == [2]
    assert ticket.ended


def test_a_cancelled_future_says_nothing(tasks: Tasks, qtbot: QtBot) -> None:
    heard: list[object] = []
    future: Future[int] = Future()
    ticket = Ticket()
    tasks.watch(future, heard.append, heard.append, ticket)
    future.cancel()
    qtbot.waitUntil(lambda: ticket.ended)
    assert heard == []


def test_a_relay_carries_calls_of_another_thread_in_order(tasks: Tasks, qtbot: QtBot) -> None:
    got: list[tuple[int, int]] = []
    relay = tasks.relay(lambda number: got.append((number, threading.get_ident())))
    thread = threading.Thread(target=lambda: [relay(number) for number in range(20)])
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: len(got) == 20)
    assert [number for number, _ in got] == list(range(20))
    assert {ident for _, ident in got} == {threading.get_ident()}


def test_after_closing_nothing_arrives(tasks: Tasks, qapp: QCoreApplication) -> None:
    got: list[int] = []
    future: Future[int] = Future()
    relay = tasks.relay(got.append)
    tasks.watch(future, got.append, lambda error: None)
    relay(1)
    tasks.close()
    future.set_result(2)
    relay(3)
    qapp.processEvents()
    assert got == []


def test_nothing_is_begun_after_closing(qtbot: QtBot) -> None:
    begun: list[str] = []
    tasks = Tasks()
    tasks.close()
    ticket = tasks.run(lambda: begun.append("work"), begun.append, lambda error: begun.append(error.code))
    qtbot.waitUntil(lambda: ticket.ended)
    tasks.close()
    assert begun == []
