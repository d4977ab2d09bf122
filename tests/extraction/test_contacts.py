"""Contact details in lines of text: what is found, in which form, and what is left alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.content import ContactKind
from app.domain.geometry import Quad
from app.domain.text import TextLine, line_from_text
from app.extraction.contacts import find_contacts

_PITCH, _HEIGHT = 12, 20


def page(*rows: str) -> list[TextLine]:
    return [
        line_from_text(row, Quad.from_box(10, 10 + 30 * i, 10 + _PITCH * len(row), 10 + 30 * i + _HEIGHT))
        for i, row in enumerate(rows)
    ]


def found(*rows: str, kind: ContactKind, region: str = "") -> list[str]:
    return [contact.value for contact in find_contacts(page(*rows), region=region) if contact.kind is kind]


@pytest.mark.parametrize(
    ("rows", "values"),
    [
        (["Tel: +86 21 5555 0188 转 801"], ["+862155550188;ext=801"]),
        (["电话：O21－5555O188"], ["+862155550188"]),
        (["手机 138 0013 8000", "客服热线：400-820-8820"], ["+8613800138000", "+864008208820"]),
        (["San Francisco, CA 94103", "Call (415) 555-2671 today"], ["+14155552671"]),
        (["London W1D 3QF", "020 7946 0958"], ["+442079460958"]),
        (["โทร. 02-123-4567"], ["+6621234567"]),
        (["Hà Nội", "ĐT: 024 3825 6789"], ["+842438256789"]),
        (["Telefon 030 / 90 18 20, Berlin"], ["+4930901820"]),
        (["call us at +44 20 7946", "0958 every day"], ["+442079460958"]),
        (["香港九龍彌敦道100號", "電話：2345 6789"], ["+85223456789"]),
        (["电话：021-55550188/021-55550199"], ["+862155550188", "+862155550199"]),
    ],
)
def test_phone_numbers_come_in_their_international_form(rows: list[str], values: list[str]) -> None:
    assert found(*rows, kind=ContactKind.PHONE) == values


@pytest.mark.parametrize(
    "row",
    [
        "订单编号：13800138000123",
        "订单号 13800138000",
        "2026-03-18 10:30",
        "营业时间 2026.03.18-2026.04.18",
        "¥13800138000",
        "价格13800138000元",
        "身份证 310101199003078888",
        "Order 415-555-2671",
        "Invoice No. 020 7946 0958",
        "ISBN 978-7-5327-7677-1",
        "IBAN DE89 3704 0044 0532 0130 00",
        "192.168.10.254",
        "Total 1 380 001 380.00",
        "SKU 4155552671",
        "v2.0.1 (2026)",
    ],
)
def test_prices_dates_and_order_numbers_are_no_phones(row: str) -> None:
    places = "中国上海 San Francisco, CA 94103 London W1D 3QF Berlin"
    assert found(places, "", row, kind=ContactKind.PHONE) == []


def test_national_number_is_read_for_the_sites_own_region() -> None:
    assert found("Tel: 044 668 18 00", kind=ContactKind.PHONE, region="CH") == ["+41446681800"]
    assert found("Tel: 044 668 18 00", kind=ContactKind.PHONE) == []


@pytest.mark.parametrize(
    ("rows", "values"),
    [
        (["Write to sales@blue-harbour.example."], ["sales@blue-harbour.example"]),
        (["info @ harbour.c0m"], ["info@harbour.com"]),
        (["邮箱：service＠example.com.cn"], ["service@example.com.cn"]),
        (["contact sales@blue-har", "bour.example.com today"], ["sales@blue-harbour.example.com"]),
        (["Mail bob@x.com. No way"], ["bob@x.com"]),
        (["at 5 @ night", "price @ 12.50"], []),
    ],
)
def test_mail_addresses_are_found_with_their_slips_mended(rows: list[str], values: list[str]) -> None:
    assert found(*rows, kind=ContactKind.EMAIL) == values


@pytest.mark.parametrize(
    ("rows", "values"),
    [
        (["http:/lwww.harbour.com/menu"], ["http://www.harbour.com/menu"]),
        (["WWW . Harbour.COM"], ["www.harbour.com"]),
        (["https://shop.example.org/a?b=1."], ["https://shop.example.org/a?b=1"]),
        (["www.blue-harbour.co.uk/cat/", "alogue?x=1 and more"], ["www.blue-harbour.co.uk/cat/alogue?x=1"]),
        (["Thanks.It is done.So be it", "report.pdf main.py v2.0.1"], []),
        (["bob@x.com"], []),
    ],
)
def test_links_are_found_and_sentences_without_blanks_are_none(rows: list[str], values: list[str]) -> None:
    assert found(*rows, kind=ContactKind.URL) == values


@pytest.mark.parametrize(
    ("rows", "values"),
    [
        (["上海市浦东新区世纪大道100号", "环球中心18楼1802室"], ["上海市浦东新区世纪大道100号环球中心18楼1802室"]),
        (["地址：广东省深圳市南山区", "高新南一道8号"], ["广东省深圳市南山区高新南一道8号"]),
        (["香港中環皇后大道中99號12樓1201室"], ["香港中環皇后大道中99號12樓1201室"]),
        (["Suite 5, 120 Market Street", "Boston, MA 02110"], ["Suite 5, 120 Market Street Boston, MA 02110"]),
        (["Musterstraße 12, 12345 Berlin"], ["Musterstraße 12, 12345 Berlin"]),
        (["12 rue de la Paix, 75002 Paris"], ["12 rue de la Paix, 75002 Paris"]),
        (["Address:", "8 Rama IV Road,", "Bangkok 10110", "Thailand"], ["8 Rama IV Road, Bangkok 10110 Thailand"]),
        (["我们在城市的道路上为您服务", "第1号产品 全市包邮"], []),
        (["5 Street food stalls, 12 dishes"], []),
    ],
)  # fmt: skip
def test_postal_addresses_are_found_whole(rows: list[str], values: list[str]) -> None:
    assert found(*rows, kind=ContactKind.ADDRESS) == values


@pytest.mark.parametrize(
    ("rows", "values"),
    [
        (["联系人：王小明 13800138000"], ["王小明"]),
        (["李经理 139 1234 5678"], ["李经理"]),
        (["Attn: Mr. John O'Neill, 3rd floor"], ["John O'Neill"]),
        (["Anna Martin", "Front Office Manager"], ["Anna Martin"]),
        (["Contact: us today", "Blue Harbour", "The best fish in town"], []),
    ],
)
def test_names_are_those_of_people_to_turn_to(rows: list[str], values: list[str]) -> None:
    assert found(*rows, kind=ContactKind.NAME) == values


def test_box_of_a_contact_is_its_part_of_the_line() -> None:
    (contact,) = find_contacts(page("Write to sales@example.com today"))
    left, _, right, _ = contact.quad.bounds
    assert left == pytest.approx(10 + _PITCH * len("Write to "), abs=1)
    assert right == pytest.approx(10 + _PITCH * len("Write to sales@example.com"), abs=1)


def test_box_of_a_contact_over_two_lines_spans_both() -> None:
    (contact,) = find_contacts(page("contact sales@blue-har", "bour.example.com today"))
    _, top, _, bottom = contact.quad.bounds
    assert (top, bottom) == pytest.approx((10, 10 + 30 + _HEIGHT), abs=1)


@given(st.lists(st.text(max_size=60), max_size=8))
def test_any_text_is_searched_without_raising(rows: list[str]) -> None:
    for contact in find_contacts(page(*rows)):
        assert contact.value
        assert contact.text
