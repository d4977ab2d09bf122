"""Express waybills of no carrier: Chinese and English label forms, with a barcode of the number."""

from __future__ import annotations

import random
from dataclasses import dataclass

from tests.specimens import barcodes, names_chinese, people
from tests.specimens.canvas import INK, Canvas, Style
from tests.specimens.fonts import Family, Pool, family
from tests.specimens.specimen import Specimen

LAYOUTS: dict[Pool, tuple[str, ...]] = {
    "tuning": ("cn_badges", "cn_form", "en_stack", "en_form"),
    "held_out": ("cn_badges", "cn_stub", "cn_form", "cn_prefix", "en_stack", "en_columns", "en_form"),
}
"""Which layouts each pool draws; `cn_stub`, `cn_prefix` and `en_columns` are seen by no tuning."""

_TOWNS = (
    "Auckland 1010|Leeds LS1 4AP|Boston, MA 02110|Perth WA 6000|Dublin D02 X285|Toronto, ON M5V 2T6|Austin, TX 78701|"
    "Bristol BS1 5TR|Singapore 048616|Denver, CO 80202"
)
_STREETS = (
    "Quay Street|Harbour Road|Market Street|Kingsway|Elm Avenue|Station Road|Mill Lane|Bridge Street|Park Drive|"
    "High Street"
)
_COMPANIES = (
    "Blue Harbour Trading Ltd|Northwind Parts Inc|Orchard Lane Books|Silverfern Imports|Harper & Stone LLC|"
    "Maple Tools Co"
)


@dataclass(frozen=True, slots=True)
class _Party:
    name: str
    phone: str
    address: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Job:
    """Everything that one label needs; `faces` are those of its language and Latin ones."""

    canvas: Canvas
    faces: tuple[Family, Family]
    sender: _Party
    recipient: _Party
    number: tuple[str, str]


def draw(rng: random.Random, pool: Pool, *, px_per_mm: float = 24.0, layout: str = "") -> Specimen:
    """One label, 100 mm wide."""
    layout = layout or rng.choice(LAYOUTS[pool])
    canvas = Canvas(100.0, 150.0, px_per_mm=px_per_mm, rng=rng, pool=pool)
    tone = rng.randint(244, 255)
    canvas.rectangle(0, 0, 100.0, 150.0, (tone, tone, tone))
    chinese = layout.startswith("cn")
    faces = family("zh_hans" if chinese else "latin", pool, rng), family("latin", pool, rng)
    sender, recipient = (_person(canvas, chinese=chinese) for _ in range(2))
    _DRAWERS[layout](_Job(canvas, faces, sender, recipient, _number(rng, chinese=chinese)))
    canvas.text(70.0, 147.5, "SPECIMEN", Style(faces[1].regular, 3.0, (150, 90, 90)), role="mark")
    return canvas.finish("waybill", layout=layout)


def _person(canvas: Canvas, *, chinese: bool) -> _Party:
    rng, pool = canvas.rng, canvas.pool
    if chinese:
        place = people.pick_row(names_chinese.DIVISIONS, pool, rng)[1]
        street = people.pick(names_chinese.STREETS, pool, rng)
        tail = rng.choice([f"{rng.randint(1, 30)}栋{rng.randint(101, 2804)}室", f"{rng.randint(2, 9)}楼"])
        phone = f"1{rng.choice('3589')}{rng.randint(0, 9)}{rng.randint(0, 99999999):08d}"
        shown = rng.choice([phone, f"{phone[:3]}****{phone[7:]}", f"{phone[:3]} {phone[3:7]} {phone[7:]}"])
        if rng.random() < 0.15:
            shown = f"0{rng.choice(['21', '10', '755', '571'])}-{rng.randint(20000000, 89999999)}"
        return _Party(people.chinese(pool, rng).native_name, shown, (f"{place}{street}{rng.randint(1, 300)}号{tail}",))
    someone = people.latin(rng.choice(["english", "german", "spanish"]), pool, rng)
    rows = [f"{rng.randint(1, 400)} {people.pick(_STREETS, pool, rng, separator='|')}"]
    if rng.random() < 0.4:
        rows.insert(0, people.pick(_COMPANIES, pool, rng, separator="|"))
    rows.append(people.pick(_TOWNS, pool, rng, separator="|"))
    phone = rng.choice(
        [
            f"+44 20 7946 0{rng.randint(100, 999)}",
            f"(617) 555-0{rng.randint(100, 199)}",
            f"+65 6{rng.randint(100, 999)} {rng.randint(1000, 9999)}",
        ]
    )
    return _Party(f"{someone.first} {someone.last}".strip(), phone, tuple(rows))


def _number(rng: random.Random, *, chinese: bool) -> tuple[str, str]:
    """The number and its print."""
    if chinese:
        number = rng.choice(
            [
                f"SF{rng.randint(10**12, 10**13 - 1)}",
                f"YT{rng.randint(10**12, 10**13 - 1)}",
                f"7{rng.choice('358')}{rng.randint(10**11, 10**12 - 1)}",
                f"JDVA{rng.randint(10**10, 10**11 - 1)}",
                _postal(rng, "CN"),
            ]
        )
    else:
        number = rng.choice(
            [
                f"{rng.randint(10**11, 10**12 - 1)}",
                _postal(rng, "GB"),
                f"1Z{rng.choice('ABCEFHKW')}{rng.randint(10**14, 10**15 - 1)}",
            ]
        )
    if rng.random() < 0.4:
        return number, number
    head = len(number) % 4
    groups = [number[:head]] * bool(head) + [number[i : i + 4] for i in range(head, len(number), 4)]
    return number, " ".join(groups)


def _postal(rng: random.Random, country: str) -> str:
    digits = f"{rng.randint(10**7, 10**8 - 1)}"
    rest = 11 - sum(int(d) * w for d, w in zip(digits, (8, 6, 4, 2, 3, 5, 9, 7), strict=True)) % 11
    return f"{rng.choice(['EA', 'RB', 'LX'])}{digits}{ {10: 0, 11: 5}.get(rest, rest) }{country}"


def _bars(canvas: Canvas, number: tuple[str, str], face: Family, left: float, top: float, width: float) -> None:
    barcodes.code128(canvas, left, top, width, 14.0, number[0])
    style = Style(face.regular, 3.8, INK)
    canvas.text(left + width / 2, top + 18.5, number[1], style, role="value", key="waybill_number", anchor="m")
    canvas.truth["waybill_number"] = number[0]


def _rule(canvas: Canvas, y: float) -> None:
    canvas.rectangle(3.0, y, 97.0, y + 0.25, (40, 40, 40))


def _rows(canvas: Canvas, key: str, x: float, y: float, rows: list[str], style: Style, step: float) -> float:
    for row in rows:
        canvas.value(key, x, y, row, style, max_mm=95.0 - x)
        y += step
    return y


def _chinese_block(canvas: Canvas, who: str, party: _Party, x: float, y: float, style: Style) -> float:
    """Name and telephone on a row, the address below them."""
    pen = x + canvas.value(f"{who}_name", x, y, party.name, style) + 5.0
    canvas.value(f"{who}_phone", pen, y, party.phone, style)
    rows = canvas.wrapped(party.address[0], style, 93.0 - x, separator="")
    return _rows(canvas, f"{who}_address", x, y + style.size_mm * 1.7, rows, style, style.size_mm * 1.6)


def _cn_badges(job: _Job) -> None:
    canvas, faces, sender, recipient, number = job.canvas, job.faces, job.sender, job.recipient, job.number
    han, latin = faces
    big = Style(han.bold, canvas.rng.uniform(3.8, 4.4), INK, latin.bold)
    small = Style(han.regular, canvas.rng.uniform(2.9, 3.4), INK, latin.regular)
    canvas.text(6.0, 12.0, canvas.rng.choice(["标准快递", "特惠专配", "次日达"]), big.scaled(1.3), role="mark")
    canvas.text(
        60.0, 12.0, f"{canvas.rng.randint(100, 999)}-{canvas.rng.randint(10, 99)}", big.scaled(1.5), role="mark"
    )
    _bars(canvas, number, latin, 12.0, 18.0, 76.0)
    _rule(canvas, 41.0)
    canvas.text(5.0, 54.0, "收", big.scaled(1.5))
    _chinese_block(canvas, "recipient", recipient, 16.0, 50.0, big)
    _rule(canvas, 71.0)
    canvas.text(5.5, 82.0, "寄", big.scaled(1.2))
    _chinese_block(canvas, "sender", sender, 16.0, 79.0, small)
    _rule(canvas, 95.0)
    canvas.text(5.0, 102.0, f"打印时间：2026-05-{canvas.rng.randint(10, 28)} 10:{canvas.rng.randint(10, 59)}", small)
    canvas.text(5.0, 108.0, f"重量：{canvas.rng.randint(1, 20)}.5kg  件数：1", small)
    canvas.text(5.0, 116.0, "签收人：", small)


def _cn_prefix(job: _Job) -> None:
    canvas, faces, sender, recipient, number = job.canvas, job.faces, job.sender, job.recipient, job.number
    han, latin = faces
    style = Style(han.regular, canvas.rng.uniform(3.2, 3.8), INK, latin.regular)
    canvas.text(50.0, 12.0, "电子面单", style.scaled(1.6), role="mark", anchor="m")
    for who, party, word, y in (("sender", sender, "寄件：", 22.0), ("recipient", recipient, "收件：", 46.0)):
        pen = 5.0 + canvas.text(5.0, y, word, style) + 1.0
        _chinese_block(canvas, who, party, pen, y, style)
    _bars(canvas, number, latin, 10.0, 74.0, 80.0)
    canvas.text(5.0, 104.0, "物品：图书  代收货款：0.00", style)


def _cn_form(job: _Job) -> None:
    canvas, faces, sender, recipient, number = job.canvas, job.faces, job.sender, job.recipient, job.number
    han, latin = faces
    label = Style(han.regular, 2.8, (70, 70, 80), latin.regular)
    value = Style(han.regular, canvas.rng.uniform(3.2, 3.6), INK, latin.regular)
    _bars(canvas, number, latin, 20.0, 5.0, 70.0)
    y = 34.0
    for who, party, word in (("sender", sender, "寄件人"), ("recipient", recipient, "收件人")):
        canvas.text(5.0, y, f"{word}信息", label.scaled(1.2))
        canvas.text(5.0, y + 7.0, "姓名：", label)
        canvas.value(f"{who}_name", 16.0, y + 7.0, party.name, value)
        canvas.text(45.0, y + 7.0, "电话：", label)
        canvas.value(f"{who}_phone", 56.0, y + 7.0, party.phone, value)
        canvas.text(5.0, y + 14.0, "地址：", label)
        rows = canvas.wrapped(party.address[0], value, 76.0, separator="")
        y = _rows(canvas, f"{who}_address", 16.0, y + 14.0, rows, value, 6.0) + 6.0
        _rule(canvas, y - 6.0)
    canvas.text(5.0, y + 4.0, "内件品名：文件", label)
    canvas.text(50.0, y + 4.0, f"订单编号：{canvas.rng.randint(10**9, 10**10)}", label)


def _cn_stub(job: _Job) -> None:
    canvas, faces, sender, recipient, number = job.canvas, job.faces, job.sender, job.recipient, job.number
    han, latin = faces
    style = Style(han.regular, canvas.rng.uniform(3.1, 3.6), INK, latin.regular)
    _bars(canvas, number, latin, 12.0, 6.0, 76.0)
    _rule(canvas, 30.0)
    canvas.text(4.0, 37.0, "收件人", style)
    _chinese_block(canvas, "recipient", recipient, 20.0, 37.0, style)
    _rule(canvas, 56.0)
    canvas.text(4.0, 63.0, "寄件人", style)
    _chinese_block(canvas, "sender", sender, 20.0, 63.0, style)
    _rule(canvas, 84.0)
    canvas.text(5.0, 92.0, "运单号：", style)
    canvas.text(20.0, 92.0, number[0], style, role="echo", key="waybill_number")
    canvas.text(5.0, 99.0, "付款方式：寄付月结", style)


def _english_rows(canvas: Canvas, who: str, party: _Party, x: float, y: float, style: Style, *, tel: str = "") -> float:
    canvas.value(f"{who}_name", x, y, party.name, style, max_mm=44.0)
    y = _rows(canvas, f"{who}_address", x, y + style.size_mm * 1.6, list(party.address), style, style.size_mm * 1.55)
    pen = x + (canvas.text(x, y, tel, style) + 1.0 if tel else 0.0)
    canvas.value(f"{who}_phone", pen, y, party.phone, style)
    return y + style.size_mm * 2.4


def _en_stack(job: _Job) -> None:
    canvas, faces, sender, recipient, number = job.canvas, job.faces, job.sender, job.recipient, job.number
    latin = faces[1]
    small, big = Style(latin.regular, 3.0, INK), Style(latin.bold, 3.9, INK)
    canvas.text(6.0, 9.0, canvas.rng.choice(["FROM:", "SENDER", "From:"]), small)
    y = _english_rows(canvas, "sender", sender, 8.0, 14.5, small, tel=canvas.rng.choice(["", "Tel:"]))
    _rule(canvas, y)
    canvas.text(6.0, y + 7.0, canvas.rng.choice(["TO:", "SHIP TO:", "RECIPIENT"]), big)
    y = _english_rows(canvas, "recipient", recipient, 12.0, y + 14.0, big, tel=canvas.rng.choice(["", "Phone:"]))
    _rule(canvas, y)
    canvas.text(6.0, y + 7.0, "PRIORITY PARCEL", big.scaled(1.3), role="mark")
    canvas.text(6.0, y + 14.0, f"Weight: {canvas.rng.randint(1, 25)}.{canvas.rng.randint(0, 9)} kg", small)
    canvas.text(45.0, y + 14.0, f"Date: {canvas.rng.randint(1, 28)} May 2026", small)
    _bars(canvas, number, latin, 10.0, y + 18.0, 80.0)


def _en_columns(job: _Job) -> None:
    canvas, faces, sender, recipient, number = job.canvas, job.faces, job.sender, job.recipient, job.number
    latin = faces[1]
    style = Style(latin.regular, 2.8, INK)
    _bars(canvas, number, latin, 12.0, 5.0, 76.0)
    _rule(canvas, 30.0)
    for who, party, word, x in (("sender", sender, "Shipper", 5.0), ("recipient", recipient, "Consignee", 53.0)):
        canvas.text(x, 37.0, word, Style(latin.bold, 3.0, (60, 60, 70)))
        _english_rows(canvas, who, party, x, 43.0, style, tel="T:")
    _rule(canvas, 75.0)
    canvas.text(5.0, 82.0, "Contents: printed matter", style)
    canvas.text(5.0, 88.0, "Declared value: USD 25.00", style)


def _en_form(job: _Job) -> None:
    canvas, faces, sender, recipient, number = job.canvas, job.faces, job.sender, job.recipient, job.number
    latin = faces[1]
    label, value = Style(latin.regular, 2.6, (80, 80, 90)), Style(latin.regular, 3.2, INK)
    canvas.text(5.0, 9.0, "AIR WAYBILL", Style(latin.bold, 4.4, INK), role="mark")
    y = 18.0
    for who, party, word in (("sender", sender, "1. SHIPPER (FROM)"), ("recipient", recipient, "2. CONSIGNEE (TO)")):
        canvas.text(5.0, y, word, Style(latin.bold, 3.0, INK))
        canvas.text(5.0, y + 7.0, "Name:", label)
        canvas.value(f"{who}_name", 20.0, y + 7.0, party.name, value, max_mm=70.0)
        canvas.text(5.0, y + 13.0, "Phone:", label)
        canvas.value(f"{who}_phone", 20.0, y + 13.0, party.phone, value)
        canvas.text(5.0, y + 19.0, "Address:", label)
        y = _rows(canvas, f"{who}_address", 20.0, y + 19.0, list(party.address), value, 5.4) + 4.0
        _rule(canvas, y - 3.5)
        y += 4.0
    canvas.text(5.0, y, "Waybill No.", label)
    _bars(canvas, number, latin, 12.0, y + 3.0, 76.0)


_DRAWERS = {
    "cn_badges": _cn_badges,
    "cn_prefix": _cn_prefix,
    "cn_form": _cn_form,
    "cn_stub": _cn_stub,
    "en_stack": _en_stack,
    "en_columns": _en_columns,
    "en_form": _en_form,
}
