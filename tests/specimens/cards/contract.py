"""Contracts between people and firms that do not exist, in Chinese and English, sealed and signed."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import date, timedelta

from tests.specimens import people
from tests.specimens.canvas import INK, Canvas, Style
from tests.specimens.fonts import Face, Family, Pool, family
from tests.specimens.seals import press, sign
from tests.specimens.specimen import Specimen

LAYOUTS: dict[Pool, tuple[str, ...]] = {
    "tuning": ("zh_sale", "en_service", "plain"),
    "held_out": ("zh_sale", "zh_lease", "en_service", "en_lease", "plain"),
}
"""`zh_lease` and `en_lease` are seen by no tuning; `plain` is neither sealed nor signed."""

_HANDS: dict[Pool, tuple[Face, ...]] = {
    "tuning": (Face("dkg.ttf"), Face("Breip.ttf")),
    "held_out": (Face("Kristi.ttf"), Face("DancingScript-Regular.otf")),
}
_FIRMS_ZH = (
    "青禾商贸有限公司|海湾电子科技有限公司|云杉图书有限公司|远山服饰有限公司|晨光五金制品有限公司|百川物流有限公司"
)
_FIRMS_EN = "Blue Harbour Trading Ltd|Northwind Parts Inc|Orchard Lane Books Ltd|Silverfern Imports Ltd|Maple Tools Co"
_KINDS = {
    "zh_sale": "买卖合同",
    "zh_lease": "房屋租赁合同",
    "en_service": "SERVICE AGREEMENT",
    "en_lease": "LEASE AGREEMENT",
}
_ZH_TERMS = (
    "第一条 甲方向乙方提供约定的货物，乙方按期验收。|第二条 双方应当遵守诚实信用原则，不得擅自变更。|"
    "第三条 任何一方违约，应当承担相应的违约责任。|第四条 因不可抗力不能履行的，可以免除责任。|"
    "第五条 本合同未尽事宜，由双方另行协商。|第六条 本合同一式两份，双方各执一份。"
)
_EN_TERMS = (
    "1. The services shall be performed with due care.|2. Either party may end this agreement on notice.|"
    "3. Payment falls due within thirty days of invoice.|4. Nothing in this agreement makes a partnership.|"
    "5. Notices are given in writing to the addresses above.|6. This agreement is made in two copies."
)
_HAN_DIGITS = "零壹贰叁肆伍陆柒捌玖"


@dataclass(frozen=True, slots=True)
class _Deal:
    a: str
    b: str
    number: str
    day: date
    start: date
    end: date
    amount: int


def draw(rng: random.Random, pool: Pool, *, px_per_mm: float = 8.0, layout: str = "") -> Specimen:
    """One A4 page."""
    layout = layout or rng.choice(LAYOUTS[pool])
    canvas = Canvas(210.0, 297.0, px_per_mm=px_per_mm, rng=rng, pool=pool)
    tone = rng.randint(246, 255)
    canvas.rectangle(0, 0, 210.0, 297.0, (tone, tone, tone))
    kind = layout if layout != "plain" else rng.choice(["zh_sale", "en_service"])
    chinese = kind.startswith("zh")
    day = date(2026, 1, 5) + timedelta(days=rng.randint(0, 120))
    firms = (_FIRMS_ZH if chinese else _FIRMS_EN).split("|")
    half = firms[0::2] if pool == "tuning" else firms[1::2]
    a, b = rng.sample(half, 2)
    start = day + timedelta(days=rng.randint(1, 30))
    deal = _Deal(
        a, b, f"HT-2026-{rng.randint(100, 999)}", day, start, start.replace(year=2027), rng.randint(12, 980) * 1000
    )
    (_chinese if chinese else _english)(canvas, kind, deal, signed=layout != "plain")
    latin = family("latin", pool, rng)
    canvas.text(176.0, 290.0, "SPECIMEN", Style(latin.regular, 4.0, (150, 90, 90)), role="mark")
    return canvas.finish("contract", layout=layout)


def _styles(canvas: Canvas, script: str) -> tuple[Family, Style, Style]:
    face, latin = family(script, canvas.pool, canvas.rng), family("latin", canvas.pool, canvas.rng)
    size = canvas.rng.uniform(4.1, 4.7)
    return face, Style(face.regular, size, INK, latin.regular), Style(face.bold, 8.0, INK, latin.bold)


def _chinese(canvas: Canvas, kind: str, deal: _Deal, *, signed: bool) -> None:
    face, style, title = _styles(canvas, "zh_hans")
    canvas.text(105.0, 30.0, _KINDS[kind], title, role="mark", anchor="m")
    pen = 135.0 + canvas.text(135.0, 44.0, "合同编号：", style) + 0.6
    canvas.value("contract_number", pen, 44.0, deal.number, style)
    roles = ("出租方", "承租方") if kind == "zh_lease" else ("卖方", "买方")
    for key, word, firm, y in (
        ("party_a", f"甲方（{roles[0]}）：", deal.a, 58.0),
        ("party_b", f"乙方（{roles[1]}）：", deal.b, 68.0),
    ):
        pen = 25.0 + canvas.text(25.0, y, word, style) + 0.6
        canvas.value(key, pen, y, firm, style)
    y = 84.0
    for term in _ZH_TERMS.split("|"):
        canvas.text(25.0, y, term, style)
        y += 9.0
    word = "月租金" if kind == "zh_lease" else "合同总金额"
    pen = 25.0 + canvas.text(25.0, y, f"{word}：人民币（大写）{_in_han(deal.amount)}元整（", style) + 0.6
    canvas.value("amount", pen, y, f"¥{deal.amount:,}.00", style, truth=f"CNY {deal.amount}.00")
    y += 10.0
    pen = 25.0 + canvas.text(25.0, y, "合同期限：自", style) + 0.4
    pen += canvas.value("date_of_start", pen, y, _zh(deal.start), style, truth=deal.start.isoformat()) + 0.6
    pen += canvas.text(pen, y, "起至", style) + 0.4
    pen += canvas.value("date_of_end", pen, y, _zh(deal.end), style, truth=deal.end.isoformat()) + 0.4
    canvas.text(pen, y, "止。", style)
    y += 30.0
    canvas.text(25.0, y, "甲方（盖章）：", style)
    canvas.text(115.0, y, "乙方（盖章）：", style)
    canvas.text(25.0, y + 14.0, "法定代表人（签字）：", style)
    canvas.text(115.0, y + 14.0, "授权代表（签字）：", style)
    pen = 25.0 + canvas.text(25.0, y + 28.0, "签订日期：", style) + 0.6
    canvas.value("date_of_contract", pen, y + 28.0, _zh(deal.day), style, truth=deal.day.isoformat())
    if signed:
        _close(canvas, deal, face, y, middle="合同专用章", left=(58.0, 70.0), right=(150.0, 162.0))


def _english(canvas: Canvas, kind: str, deal: _Deal, *, signed: bool) -> None:
    face, style, title = _styles(canvas, "latin" if canvas.rng.random() < 0.5 else "latin_serif")
    canvas.text(105.0, 30.0, _KINDS[kind], title, role="mark", anchor="m")
    pen = 140.0 + canvas.text(140.0, 42.0, "Contract No.", style) + 1.4
    canvas.value("contract_number", pen, 42.0, deal.number, style)
    pen = 25.0 + canvas.text(25.0, 56.0, "This agreement is made on", style) + 1.4
    canvas.value("date_of_contract", pen, 56.0, f"{deal.day.day} {deal.day:%B %Y}", style, truth=deal.day.isoformat())
    roles = ("Landlord", "Tenant") if kind == "en_lease" else ("Client", "Contractor")
    for key, word, firm, y in (("party_a", "between", deal.a, 65.0), ("party_b", "and", deal.b, 74.0)):
        pen = 25.0 + canvas.text(25.0, y, word, style) + 1.4
        pen += canvas.value(key, pen, y, firm, style) + 1.4
        canvas.text(pen, y, f'(the "{roles[key == "party_b"]}").', style)
    y = 90.0
    for term in _EN_TERMS.split("|"):
        canvas.text(25.0, y, term, style)
        y += 9.0
    word = "The monthly rent is " if kind == "en_lease" else "The total price is "
    pen = 25.0 + canvas.text(25.0, y, word.strip(), style) + 1.4
    canvas.value("amount", pen, y, f"USD {deal.amount:,}.00", style, truth=f"USD {deal.amount}.00")
    y += 10.0
    pen = 25.0 + canvas.text(25.0, y, "It runs from", style) + 1.4
    pen += (
        canvas.value(
            "date_of_start", pen, y, f"{deal.start.day} {deal.start:%B %Y}", style, truth=deal.start.isoformat()
        )
        + 1.0
    )
    pen += canvas.text(pen, y, "to", style) + 1.4
    canvas.value("date_of_end", pen, y, f"{deal.end.day} {deal.end:%B %Y}", style, truth=deal.end.isoformat())
    y += 30.0
    for x in (25.0, 115.0):
        canvas.text(x, y, "Signed for and on behalf of:", style)
        canvas.text(x, y + 16.0, "Signature:", style)
        canvas.rectangle(x + 24.0, y + 17.0, x + 75.0, y + 17.3, (60, 60, 60))
    if signed:
        _close(canvas, deal, face, y, middle="APPROVED", left=(58.0, 54.0), right=(150.0, 144.0))


def _close(
    canvas: Canvas,
    deal: _Deal,
    face: Family,
    y: float,
    *,
    middle: str,
    left: tuple[float, float],
    right: tuple[float, float],
) -> None:
    """Seals and signatures of both parties, or of one."""
    rng = canvas.rng
    for (seal_x, pen_x), firm in ((left, deal.a), (right, deal.b)):
        if rng.random() < 0.8:
            shape = rng.choice(["round", "round", "round", "oval", "square"])
            ink = rng.choice(["red", "red", "red", "blue", "black"])
            latin = firm.isascii()
            ring, inner = (firm.upper() if latin else firm), middle
            if shape == "square":
                ring, inner = ("PAID", "2026") if latin else (firm[:2], "专用")
            size = {"round": rng.uniform(36, 42), "oval": rng.uniform(40, 46), "square": rng.uniform(18, 24)}[shape]
            place = (seal_x + rng.uniform(-5, 5), y + rng.uniform(-6, 4))
            press(canvas, *place, shape=shape, ink=ink, ring=ring, middle=inner, face=face.bold, size_mm=size)
        if rng.random() < 0.85:
            name = people.latin("english", canvas.pool, rng).first
            sign(canvas, pen_x, y + 6.0, rng.uniform(28, 40), rng.uniform(10, 14), faces=_HANDS[canvas.pool], name=name)


def _zh(day: date) -> str:
    return f"{day.year}年{day.month}月{day.day}日"


def _in_han(amount: int) -> str:
    """The amount in the capitals of accountants; amounts here are whole thousands below a million."""
    said, seen = "", False
    for value, unit in ((amount // 100000, "拾"), (amount // 10000 % 10, "万"), (amount // 1000 % 10, "仟")):
        if value:
            said += _HAN_DIGITS[value] + unit
            seen = True
        elif unit == "万" and seen:
            said += unit
    return said
