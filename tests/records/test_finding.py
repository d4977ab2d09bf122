"""Records are found by any part of any field, in any script."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from app.domain.find_text import folded, pieces, query
from app.records.record_shelf import RecordQuery
from app.records.store import Store, create_store
from tests.records.stores import PASSPHRASE, options, record


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    store = create_store(tmp_path_factory.mktemp("found") / "store", PASSPHRASE, options=options())
    people = {
        "vn": {"full_name": "NGUYỄN THỊ ĐỨC HẠNH", "id_number": "001099012345"},
        "th": {"first_name": "สมชาย", "last_name": "ใจดีมาก", "id_number": "1234567890123"},
        "km": {"name": "សុខ វណ្ណា", "place": "ភ្នំពេញ"},
        "my": {"name": "ဒေါ်ခင်ခင်ဦး", "nrc": "၁၂/ဗကတ(နိုင်)၁၂၃၄၅၆"},
        "zh": {"name": "张伟明", "address": "北京市海淀区中关村大街1号"},
        "de": {"last_name": "Müller-Lüdenscheidt", "first_name": "Jörg", "street": "Straße 7"},
    }
    with store.writing():
        for name, values in people.items():
            store.records.add(record(name, f"type_{name}", **values))
    yield store
    store.close()


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("nguyen", ["vn"]),
        ("hanh duc", ["vn"]),
        ("Nguyễn", ["vn"]),
        ("0010990", ["vn"]),
        ("001-099-012345", ["vn"]),
        ("สมชาย", ["th"]),
        ("มชา", ["th"]),
        ("ส", ["th"]),
        ("ดีมาก สม", ["th"]),
        ("1-2345-67890-12-3", ["th"]),
        ("វណ្ណា", ["km"]),
        ("ភ្នំ", ["km"]),
        ("ခင်ဦး", ["my"]),
        ("123456", ["my", "th"]),
        ("၁၂၃၄", ["my", "th"]),
        ("12/ဗကတ", ["my"]),
        ("伟明", ["zh"]),
        ("关村", ["zh"]),
        ("明", ["zh"]),
        ("伟村", []),
        ("muller", ["de"]),
        ("ludensch", ["de"]),
        ("STRASSE", ["de"]),
        ("jorg 7", ["de"]),
        ("nguyen muller", []),
        ("nobody", []),
        ("!!!", []),
        ('" OR words:*', []),
        ("", ["de", "zh", "my", "km", "th", "vn"]),
    ],
)
def test_what_is_typed_finds(filled: Store, typed: str, found: list[str]) -> None:
    assert [kept.record.record_id for kept in filled.records.find(RecordQuery(text=typed))] == found
    assert filled.records.count(RecordQuery(text=typed)) == len(found)


def test_type_operator_and_time_narrow_it(filled: Store) -> None:
    assert [k.record.record_id for k in filled.records.find(RecordQuery(document="type_th"))] == ["th"]
    assert filled.records.count(RecordQuery(operator="anna")) == 6
    assert filled.records.count(RecordQuery(operator="bob")) == 0
    assert filled.records.count(RecordQuery(since="2026-03-01T09:00:00.000Z")) == 6
    assert filled.records.count(RecordQuery(until="2026-03-01T09:00:00.000Z")) == 0
    assert filled.records.count(RecordQuery(text="nguyen", document="type_th")) == 0


@pytest.mark.parametrize(
    ("since", "until", "found"),
    [
        ("2026-03-01", "2026-03-02", 1),
        ("2026-03-01T09:00:00.000Z", "2026-03-01T09:00:00.001Z", 1),
        ("2026-03-01T09:00:00.001Z", "2026-03-02", 0),
        ("2026-02-01", "2026-03-01", 0),
        ("2026-01-01", "2026-06-01", 1),
        ("2020-01-01", "2030-01-01", 1),
        ("", "2026-03-02", 1),
        ("2026-03-02", "", 0),
        ("", "", 1),
        ("2026-03-05", "2026-03-01", 0),
        ("1900-01-01", "2199-12-31", 1),
    ],
)
def test_text_and_time_together(filled: Store, since: str, until: str, found: int) -> None:
    asked = RecordQuery("nguyen", since=since, until=until, operator="anna", document="type_vn")
    assert len(filled.records.find(asked)) == found
    assert filled.records.count(asked) == found
    assert filled.records.count(RecordQuery("nguyen", operator="bob")) == 0


def test_pages_of_results_follow_one_another(filled: Store) -> None:
    pages = [filled.records.find(RecordQuery(), limit=4, first=first) for first in (0, 4)]
    assert [len(page) for page in pages] == [4, 2]
    assert len({kept.number for page in pages for kept in page}) == 6


def test_folding_keeps_the_marks_that_are_letters() -> None:
    assert folded("ÀÉÎ Đđ Ø ﬁ Ａ") == "aei dd o fi a"
    assert folded("นำ้") != folded("นา")
    assert folded("ខ្ម\u200bែរ") == folded("ខ្មែរ")


def test_no_typed_text_is_an_error(filled: Store) -> None:
    for typed in (
        "'",
        '"',
        "*",
        "(",
        ")",
        "a*",
        "a OR",
        "NEAR(",
        "-",
        "^a",
        "{a}",
        "a:b",
        "\x00",
        "\ud800",
        "a" * 5000,
    ):
        filled.records.find(RecordQuery(text=typed))


def test_pieces_are_plain_letters_and_digits() -> None:
    assert all(piece.isascii() and piece.isalnum() for piece in pieces("สม ชาย Ж 张 12/บ-3 é"))
    assert query("…") == ""
