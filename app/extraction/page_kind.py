"""What kind of page it is when it is no card: a waybill, a contract, a web image, or just text."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence

from app.domain.barcode import Barcode
from app.domain.content import ContactKind
from app.domain.document import DocumentType
from app.domain.text import TextLine
from app.domain.waybill_numbers import carrier_form, normalise_waybill_number
from app.extraction.classify import TEXT, Classification
from app.extraction.contacts import find_contacts
from app.extraction.running_text import RunningText
from app.extraction.waybill_blocks import find_blocks

WAYBILL, CONTRACT, WEB_IMAGE, TABLE = "waybill", "contract", "web_image", "table"

_BASE = 3.0
"""Evidence that a kind must beat before the page is more than text, in nats."""

_PAST_DOUBT = 6.5
"""A waybill with this much evidence is one even where a card's pattern was seen in its numbers."""

SURE_CARD = 0.95
"""A card of which the classifier is this sure is no page of another kind."""

_MOSTLY = 0.5
_BLOCK_WITH_PHONE = 1.6
_MOST_BY_CONTACTS = 4.5
"""A waybill or a contract is full of contacts too: they alone never say more than this."""

_PHONE = re.compile(r"(?:\+?\d[\d *().-]{6,16}\d|\d{3}\*{3,4}\d{4})")
_CARRIER = re.compile(
    r"顺丰|圆通|中通|申通|韵达|极兔|德邦|京东快递|邮政|快递|速运|面单|运单|"
    r"\b(?:express|courier|parcel|waybill|awb|tracking|dhl|fedex|ups|ems|shipment)\b",
    re.IGNORECASE,
)
_TITLE = re.compile(
    r"(?:合同|协议|協議|契约|契約)(?:书|書)?$|^contrato\b|^สัญญา|^hợp đồng|^договор|"
    r"^(?:[\w\s,&'-]{0,50}\b)?(?:contract|agreement|deed|lease)(?: of [\w\s]{3,30})?$",
    re.IGNORECASE,
)
_PARTIES = re.compile(
    r"(?:甲\s?方|乙\s?方|出租方|承租方|委托方|受托方|买方|卖方|发包方|承包方)\s*(?:[（(][^）)]*[）)])?\s*[:：]|"
    r"\bparty [ab]\b|"
    r"\bby and between\b|\bbetween\b.{3,80}\band\b|\(the [\"“]?(?:seller|buyer|landlord|tenant|client|company)|"
    r"hereinafter|bên a|bên b",
    re.IGNORECASE,
)
_CLAUSE = re.compile(
    r"^第[一二三四五六七八九十百\d]+条|^(?:article|section|clause) \d+|^\d{1,2}[.、)]\s?\S", re.IGNORECASE
)
_SIGNING = re.compile(
    r"签字|簽字|签章|盖章|蓋章|签名|签订日期|法定代表人|授权代表|\bsign(?:ed|ature|atory)\b|in witness whereof|^by:|"
    r"\bduly authori[sz]ed\b|ký tên|ลงชื่อ",
    re.IGNORECASE,
)
_WEIGHT_OF = {
    ContactKind.EMAIL: 2.2,
    ContactKind.URL: 2.2,
    ContactKind.PHONE: 2.2,
    ContactKind.ADDRESS: 1.4,
    ContactKind.NAME: 0.6,
}


def page_kind(
    lines: Sequence[TextLine],
    codes: Sequence[Barcode],
    found: Classification,
    catalogue: Mapping[str, DocumentType],
    *,
    table_share: float = 0.0,
) -> Classification:
    """The kind of a page that `found` takes for text (or, hardly, for a card); else `found` itself.

    `codes` are barcodes of every kind; `table_share` is the share of the page's print that stands in tables.
    """
    scores = {TEXT: _BASE, WAYBILL: _waybill(lines, codes)}
    if found.identifier != TEXT:
        overruled = found.confidence < SURE_CARD and scores[WAYBILL] >= _PAST_DOUBT and WAYBILL in catalogue
        return Classification(WAYBILL, _share(scores, WAYBILL), found.identifier) if overruled else found
    scores |= {CONTRACT: _contract(lines), WEB_IMAGE: _web_image(lines), TABLE: 8.0 * (table_share - _MOSTLY) + _BASE}
    if table_share < _MOSTLY:
        del scores[TABLE]
    known = {kind: score for kind, score in scores.items() if kind == TEXT or kind in catalogue}
    ranked = sorted(known, key=lambda kind: known[kind], reverse=True)
    if ranked[0] == TEXT:
        return found
    return Classification(ranked[0], _share(known, ranked[0]), ranked[1])


def _share(scores: Mapping[str, float], kind: str) -> float:
    return 1 / sum(math.exp(score - scores[kind]) for score in scores.values())


def _waybill(lines: Sequence[TextLine], codes: Sequence[Barcode]) -> float:
    text = RunningText(lines)
    blocks = find_blocks(text)
    score = 0.0
    for block in blocks:
        words = " ".join(text.texts[row.line][row.start : row.end] for row in block.rows)
        score += _BLOCK_WITH_PHONE if _PHONE.search(words) else 0.7 if len(words) > 12 else 0.0
    numbers = [normalise_waybill_number(code.text) for code in codes if not code.form.startswith(("QR", "PDF"))]
    printed = {normalise_waybill_number(whole) for whole in text.texts}
    score += 1.5 * (score >= 2 * _BLOCK_WITH_PHONE)
    score += 1.6 * any(sum(c.isdigit() for c in n) >= 8 for n in numbers) + 0.8 * bool(printed.intersection(numbers))
    score += 0.8 * any(carrier_form(value) for value in (*printed, *numbers))
    return score + 0.8 * any(_CARRIER.search(whole) for whole in text.texts)


def _contract(lines: Sequence[TextLine]) -> float:
    texts = [line.text.strip() for line in lines]
    title = any(_TITLE.search(text) and len(text) <= 60 for text in texts[: max(5, len(texts) // 5)])
    parties = min(2, sum(bool(_PARTIES.search(text)) for text in texts))
    clauses = min(3, sum(bool(_CLAUSE.search(text)) for text in texts))
    signing = min(2, sum(bool(_SIGNING.search(text)) for text in texts))
    return 2.4 * title + 1.2 * parties + 0.5 * clauses + 0.8 * signing


def _web_image(lines: Sequence[TextLine]) -> float:
    told = sum(_WEIGHT_OF[contact.kind] * contact.confidence for contact in find_contacts(lines)[:8])
    return min(_MOST_BY_CONTACTS, 1.0 + told)
