"""How fast a full store answers, saves and is looked through: figures, never asserted.

    python -m tests.bench.store_search [RECORDS]

Records of nobody in Latin, Thai, Khmer, Burmese and Chinese letters; prints milliseconds of the slowest and the middle
of several questions of each kind.
"""

from __future__ import annotations

import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from app.domain.likeness import identity_of
from app.domain.record import Record, RecordState
from app.domain.trail import Happening
from app.extraction.catalogue import load_catalogue
from app.records.backups import make_backup
from app.records.record_shelf import RecordQuery
from app.records.store import Store, create_store
from app.resources import resource
from tests.records.stores import PASSPHRASE, options

_SURNAMES = (
    "NGUYỄN",
    "TRẦN",
    "GARCÍA",
    "MÜLLER",
    "SMITH",
    "O'BRIEN",
    "ใจดี",
    "ทองคำ",
    "សុខ",
    "វណ្ណា",
    "ခင်",
    "အောင်",
    "王",
    "张",
)
_SYLLABLES = ("an", "bao", "chi", "dũng", "el", "fé", "hạnh", "ia", "สม", "ชาย", "ดา", "រី", "លីន", "မြ", "သီ", "伟", "芳")
_ASKED = 15


def main() -> None:
    """Fills a store in a temporary folder and prints what it takes."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    with tempfile.TemporaryDirectory(prefix="store-search-") as folder:
        store = create_store(Path(folder) / "store", PASSPHRASE, options=options())
        _timed_fill(store, count)
        size = store.place.database.stat().st_size / (1 << 20)
        print(f"{count:,} records, {size:.0f} MB")
        for name, ask in _questions(store):
            times = sorted(_milliseconds(ask) for _ in range(_ASKED))
            print(f"{name:<34} middle {statistics.median(times):7.1f} ms, slowest {times[-1]:7.1f} ms")
        print(f"look through everything            {_milliseconds(store.database.damage):9.0f} ms")
        print(f"verify the log                     {_milliseconds(store.breaches):9.0f} ms")
        print(f"verified backup                    {_milliseconds(lambda: make_backup(store)):9.0f} ms")
        store.close()


def _timed_fill(store: Store, count: int) -> None:
    rng, begun = random.Random(100), time.perf_counter()
    document = load_catalogue(resource("documents"))["passport"]
    for start in range(0, count, 1000):
        with store.writing():
            for number in range(start, min(count, start + 1000)):
                record = _record(number, rng)
                store.records.add(record)
                store.likenesses.file(record.record_id, identity_of(document, record.values))
                store.audit.append(Happening("countersigned", record.verified_by, record.record_id))
    spent = time.perf_counter() - begun
    print(f"filled in {spent:.0f} s, {1000 * spent / count:.2f} ms a record in batches of 1,000")


def _record(number: int, rng: random.Random) -> Record:
    day, month = rng.randint(1, 28), rng.randint(1, 12)
    values = {
        "document_number": f"{rng.choice('ABCX')}{number:08d}",
        "last_name": rng.choice(_SURNAMES),
        "first_name": "".join(rng.choices(_SYLLABLES, k=3)).upper(),
        "date_of_birth": f"{rng.randint(1940, 2008)}-{month:02d}-{day:02d}",
        "place_of_birth": "".join(rng.choices(_SYLLABLES, k=4)),
        "nationality": rng.choice(("VNM", "THA", "KHM", "MMR", "CHN", "DEU")),
    }
    at = f"20{rng.randint(20, 25)}-{month:02d}-{day:02d}T10:00:00+00:00"
    kind = rng.choice(("passport", "thailand_id", "id_document"))
    return Record(f"r{number}", kind, RecordState.VERIFIED, values, verified_by=rng.choice("abc"), verified_at=at)


def _questions(store: Store) -> Iterator[tuple[str, Callable[[], object]]]:
    asked = {
        "newest, nothing asked": RecordQuery(),
        "a number": RecordQuery("A00012345"),
        "beginning of a number": RecordQuery("A0001"),
        "a common surname": RecordQuery("nguyen"),
        "surname and first name": RecordQuery("nguyen anbao"),
        "one letter": RecordQuery("a"),
        "Thai part of a name": RecordQuery("ชายดา"),
        "one Thai letter": RecordQuery("ส"),
        "Khmer": RecordQuery("រីលីន"),
        "Burmese": RecordQuery("မြသီ"),
        "Chinese": RecordQuery("张 伟芳"),
        "nothing found": RecordQuery("zzzz"),
        "surname, one day": RecordQuery("muller", since="2023-05-03", until="2023-05-04"),
        "one day": RecordQuery(since="2023-05-03", until="2023-05-04"),
        "operator and type": RecordQuery(operator="a", document="thailand_id"),
        "surname, operator, type": RecordQuery("garcia", operator="a", document="thailand_id"),
    }
    for name, wanted in asked.items():
        yield name, (lambda wanted=wanted: store.records.find(wanted))
    yield "how many: a common surname", (lambda: store.records.count(RecordQuery("nguyen")))
    yield "how many at all", store.records.count
    yield "one save", _saver(store)


def _saver(store: Store) -> Callable[[], object]:
    numbers, rng = iter(range(10**9, 2 * 10**9)), random.Random(1)

    def save() -> None:
        with store.writing():
            record = _record(next(numbers), rng)
            store.records.add(record)
            store.audit.append(Happening("countersigned", "a", record.record_id))

    return save


def _milliseconds(action: Callable[[], object]) -> float:
    begun = time.perf_counter()
    action()
    return 1000 * (time.perf_counter() - begun)


if __name__ == "__main__":
    main()
