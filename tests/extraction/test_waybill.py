"""Waybills: whose block a line belongs to, what it is, and the number that print and barcode tell."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from app.domain.barcode import Barcode
from app.domain.geometry import Quad
from app.domain.reading import FieldState, FieldValue
from app.domain.text import TextLine, line_from_text
from app.domain.waybill_numbers import check_waybill_number, normalise_phone, normalise_waybill_number
from app.extraction.catalogue import load_catalogue
from app.extraction.classify import TEXT, Classification
from app.extraction.layout import Layout
from app.extraction.page_kind import page_kind
from app.extraction.waybill import waybill_fields

CATALOGUE = load_catalogue(Path(__file__).resolve().parents[2] / "resources" / "documents")
Row = tuple[str, float, float]


def lines_of(*rows: Row) -> list[TextLine]:
    """Text, left and top in pixels; Chinese characters are 20 px wide, others 11."""
    return [
        line_from_text(text, Quad.from_box(x, y, x + sum(20 if ord(c) > 0x2E80 else 11 for c in text), y + 22))
        for text, x, y in rows
    ]


def read(lines: list[TextLine], *codes: str) -> dict[str, FieldValue]:
    bars = [Barcode("Code128", code, Quad.from_box(100, 0, 500, 60)) for code in codes]
    found = waybill_fields(Layout(lines, 800, 1200), bars, CATALOGUE["waybill"], date(2026, 6, 1))
    return {value.key: value for value in found}


CHINESE = lines_of(
    ("SF 1234 5678 9012 3", 200, 70),
    ("收", 20, 170),
    ("王小明 138****8000", 100, 150),
    ("广东省深圳市南山区高新南一道8号", 100, 185),
    ("寄", 20, 280),
    ("李敏", 100, 270),
    ("021-55550188", 200, 270),
    ("上海市浦东新区世纪大道100号", 100, 305),
    ("打印时间：2026-05-18 10:22", 20, 400),
    ("签收人：", 20, 440),
)
ENGLISH = lines_of(
    ("Shipper", 20, 100),
    ("Anna Martin", 20, 130),
    ("12 Quay Street", 20, 160),
    ("Boston, MA 02110", 20, 190),
    ("T: (617) 555-0142", 20, 220),
    ("Consignee", 420, 100),
    ("Hugh Llewellyn", 420, 130),
    ("54 Park Drive", 420, 160),
    ("Leeds LS1 4AP", 420, 190),
    ("T: +44 20 7946 0131", 420, 220),
    ("Tracking number: RB 1234 5678 5 GB", 20, 300),
    ("PRIORITY PARCEL", 420, 330),
)


def test_chinese_label_with_badges_is_sorted_out() -> None:
    found = read(CHINESE, "SF1234567890123")
    assert {key: value.value for key, value in found.items()} == {
        "sender_name": "李敏",
        "sender_phone": "021-55550188",
        "sender_address": "上海市浦东新区世纪大道100号",
        "recipient_name": "王小明",
        "recipient_phone": "138****8000",
        "recipient_address": "广东省深圳市南山区高新南一道8号",
        "waybill_number": "SF1234567890123",
    }


def test_english_columns_are_kept_apart() -> None:
    found = read(ENGLISH)
    assert {key: value.value for key, value in found.items()} == {
        "sender_name": "Anna Martin",
        "sender_phone": "(617) 555-0142",
        "sender_address": "12 Quay Street Boston, MA 02110",
        "recipient_name": "Hugh Llewellyn",
        "recipient_phone": "+44 20 7946 0131",
        "recipient_address": "54 Park Drive Leeds LS1 4AP",
        "waybill_number": "RB123456785GB",
    }


def test_form_with_labels_follows_its_labels() -> None:
    found = read(
        lines_of(
            ("寄件人信息", 20, 100),
            ("姓名：", 20, 130),
            ("欧阳静", 100, 130),
            ("电话：13800138000", 300, 130),
            ("地址：", 20, 160),
            ("福建省厦门市思明区文化路257号", 100, 160),
            ("9楼", 100, 190),
        )
    )
    assert found["sender_name"].value == "欧阳静"
    assert found["sender_phone"].value == "13800138000"
    assert found["sender_address"].value == "福建省厦门市思明区文化路257号 9楼"
    assert found["recipient_name"].state is FieldState.MISSING


def test_number_is_proven_only_where_barcode_and_print_agree() -> None:
    assert read(CHINESE, "SF1234567890123")["waybill_number"].state is FieldState.PROVEN
    assert read(CHINESE)["waybill_number"].state is not FieldState.PROVEN
    assert read(CHINESE, "SF1234567890124")["waybill_number"].state is FieldState.CONFLICT


def test_barcode_alone_gives_the_number() -> None:
    assert (
        read(lines_of(("收 王小明 13800138000", 20, 100)), "YT7123456789012")["waybill_number"].value
        == "YT7123456789012"
    )


@pytest.mark.parametrize(
    ("value", "fits"),
    [("RB123456785GB", True), ("RB123456784GB", False), ("SF123456789012", True), ("HELLO", False)],
)
def test_postal_numbers_keep_their_check_digit(value: str, *, fits: bool) -> None:
    assert (check_waybill_number(value) == ()) is fits


def test_numbers_lose_gaps_and_phones_lose_slips() -> None:
    assert normalise_waybill_number("sf 1234-5678 9012") == "SF123456789012"
    assert normalise_phone("138 OO13  8l00") == "138 0013 8100"


@pytest.mark.parametrize("lines", [CHINESE, ENGLISH])
def test_waybill_is_told_from_text(lines: list[TextLine]) -> None:
    assert page_kind(lines, (), Classification(TEXT, 0.3), CATALOGUE).identifier == "waybill"


def test_page_with_contacts_is_a_web_image_and_one_without_is_text() -> None:
    advertisement = lines_of(("Book at www.blue-harbour.com", 20, 20), ("Tel: +44 20 7946 0958", 20, 60))
    prose = lines_of(("The parcel is waiting at the front desk until Friday.", 20, 20), ("到付 2026-05-18", 20, 60))
    assert page_kind(advertisement, (), Classification(TEXT, 0.3), CATALOGUE).identifier == "web_image"
    assert page_kind(prose, (), Classification(TEXT, 0.3), CATALOGUE).identifier == TEXT


@pytest.mark.parametrize("lines", [CHINESE, ENGLISH])
def test_card_that_is_surely_one_keeps_its_type(lines: list[TextLine]) -> None:
    card = Classification("hongkong_id", 0.97)
    assert page_kind(lines, (), card, CATALOGUE) is card
