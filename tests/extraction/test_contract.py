"""What a contract offers as fields, and amounts of money."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from app.domain.amounts import han_amount, normalise_amount
from app.domain.geometry import Quad
from app.domain.reading import FieldState
from app.domain.text import TextLine, line_from_text
from app.extraction.catalogue import load_catalogue
from app.extraction.classify import TEXT, Classification
from app.extraction.contract import contract_fields
from app.extraction.layout import Layout
from app.extraction.page_kind import page_kind

CATALOGUE = load_catalogue(Path(__file__).resolve().parents[2] / "resources" / "documents")


def lines_of(*rows: str) -> list[TextLine]:
    return [
        line_from_text(row, Quad.from_box(20, 20 + 34 * i, 20 + 12 * len(row), 42 + 34 * i))
        for i, row in enumerate(rows)
    ]


CHINESE = lines_of(
    "买卖合同",
    "合同编号：HT-2026-117",
    "甲方（卖方）：青禾商贸有限公司",
    "乙方（买方）：海湾电子科技有限公司",
    "第一条 甲方向乙方提供约定的货物。",
    "合同总金额：人民币（大写）拾贰万叁仟元整（¥123,000.00",
    "合同期限：自2026年2月3日起至2027年2月3日止。",
    "甲方（盖章）：",
    "签订日期：2026年1月20日",
)
ENGLISH = lines_of(
    "SERVICE AGREEMENT",
    "Contract No. HT-2026-900",
    "This agreement is made on 26 March 2026",
    'between Blue Harbour Trading Ltd (the "Client").',
    'and Maple Tools Co (the "Contractor").',
    "The total price is USD 699,000.00",
    "It runs from 5 April 2026 to 5 April 2027",
    "Signature:",
)


@pytest.mark.parametrize(
    ("lines", "values"),
    [
        (
            CHINESE,
            {
                "party_a": "青禾商贸有限公司",
                "party_b": "海湾电子科技有限公司",
                "contract_number": "HT-2026-117",
                "date_of_contract": "2026-01-20",
                "date_of_start": "2026-02-03",
                "date_of_end": "2027-02-03",
                "amount": "CNY 123000.00",
            },
        ),
        (
            ENGLISH,
            {
                "party_a": "Blue Harbour Trading Ltd",
                "party_b": "Maple Tools Co",
                "contract_number": "HT-2026-900",
                "date_of_contract": "2026-03-26",
                "date_of_start": "2026-04-05",
                "date_of_end": "2027-04-05",
                "amount": "USD 699000.00",
            },
        ),
    ],
)
def test_contract_offers_parties_dates_and_amount(lines: list[TextLine], values: dict[str, str]) -> None:
    found = contract_fields(Layout(lines, 800, 1200), CATALOGUE["contract"], date(2026, 6, 1))
    assert {value.key: value.value for value in found} == values
    assert page_kind(lines, (), Classification(TEXT, 0.3), CATALOGUE).identifier == "contract"


def test_amount_in_words_and_digits_is_proven_and_a_different_one_a_conflict() -> None:
    def amount(row: str) -> FieldState:
        found = contract_fields(Layout(lines_of(row), 800, 100), CATALOGUE["contract"], date(2026, 6, 1))
        return next(value.state for value in found if value.key == "amount")

    assert amount("合同总金额：人民币拾贰万叁仟元整（¥123,000.00") is FieldState.PROVEN
    assert amount("合同总金额：人民币拾贰万叁仟元整（¥128,000.00") is FieldState.CONFLICT


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("USD 12,000.50", "USD 12000.50"),
        ("¥3.5万", "CNY 35000.00"),
        ("人民币壹拾贰万元整", "CNY 120000.00"),
        ("1.234,50 €", "EUR 1234.50"),
        ("824.000.00 USD", "USD 824000.00"),
        ("no money here", "no money here"),
    ],
)
def test_amounts_become_a_code_and_a_number(text: str, value: str) -> None:
    assert normalise_amount(text) == value


def test_words_of_accountants_are_counted_to_the_last_cent() -> None:
    assert han_amount("壹拾贰万叁仟肆佰伍拾陆元柒角捌分") == Decimal("123456.78")
    assert han_amount("拾元整") == Decimal(10)
    assert han_amount("元整吗") == Decimal(0)
