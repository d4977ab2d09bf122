"""Damaged files of every kind end in pages or in a named refusal, and the jail lives on."""

from __future__ import annotations

from collections import Counter

from app.domain.errors import InputError
from app.services.decode_wire import REFUSALS
from app.services.worker import WorkerBackend
from tests.capture.drawn import files
from tests.capture.mutations import damaged
from tests.services.backend_contract import WAIT_S
from tests.services.scripted_child import command_for

ROUNDS = 12


def test_damaged_files_end_in_pages_or_named_refusals() -> None:
    samples = list(files())
    others = [data for _name, data in samples]
    outcomes: Counter[str] = Counter()
    backend = WorkerBackend(command=command_for())
    try:
        for number in range(ROUNDS * len(samples)):
            name, data = samples[number % len(samples)]
            future = backend.decode(damaged(data, number, others=others), name=name)
            error = future.exception(WAIT_S)
            assert error is None or isinstance(error, InputError), (number, name, error)
            outcomes[error.code if error else "pages"] += 1
    finally:
        backend.close()
    print(f"{outcomes.total()} trials, 0 crashes, 0 hangs: {dict(outcomes)}")
    assert outcomes.total() > 300
    assert outcomes["pages"] > 20
    assert outcomes["image_broken"] > 20
    assert set(outcomes) - {"pages"} <= {refusal.code for refusal in REFUSALS}
