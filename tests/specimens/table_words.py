"""Words, names and numbers to fill drawn tables with."""

from __future__ import annotations

import random
from typing import Literal

Language = Literal["en", "zh", "th"]

_WORD_LISTS: dict[Language, str] = {
    "en": (
        "paper north order engine river garden silver window copper market bridge summer salt cotton harbour signal "
        "metal yellow station carbon winter orange lemon castle timber rubber glass cable filter motor valve sensor "
        "spring basket carpet pepper ginger coffee butter helmet ladder hammer mirror pencil"
    ),
    "zh": (
        "纸张 北方 订单 引擎 河流 花园 银色 窗户 铜线 市场 桥梁 夏季 食盐 棉花 港口 信号 金属 "
        "黄色 车站 木材 玻璃 电缆 阀门 传感器 弹簧 咖啡 胡椒 铅笔"
    ),
    "th": (
        "กระดาษ ทิศเหนือ คำสั่ง เครื่องยนต์ แม่น้ำ สวน เงิน หน้าต่าง ทองแดง ตลาด สะพาน ฤดูร้อน เกลือ "
        "ฝ้าย ท่าเรือ สัญญาณ โลหะ สีเหลือง สถานี ไม้ แก้ว กาแฟ พริกไทย ดินสอ"
    ),
}
_WORDS = {language: tuple(words.split()) for language, words in _WORD_LISTS.items()}
_HEADS: dict[Language, tuple[str, ...]] = {
    "en": (
        "Item",
        "Quantity",
        "Price",
        "Date",
        "Total",
        "Region",
        "Unit",
        "Code",
        "Remark",
        "Supplier",
        "Rate",
        "Weight",
    ),
    "zh": ("项目", "数量", "单价", "日期", "合计", "地区", "单位", "编号", "备注", "供应商", "比率", "重量"),
    "th": ("รายการ", "จำนวน", "ราคา", "วันที่", "รวม", "ภูมิภาค", "หน่วย", "รหัส", "หมายเหตุ", "ผู้ขาย", "อัตรา", "น้ำหนัก"),
}
_TITLES: dict[Language, str] = {"en": "Table of goods", "zh": "货物清单", "th": "ตารางสินค้า"}


class Words:
    """Draws texts of one language."""

    def __init__(self, language: Language, rng: random.Random) -> None:
        self._language, self._rng = language, rng

    def title(self) -> str:
        """What stands above a table."""
        return _TITLES[self._language]

    def head(self) -> str:
        """A column's heading."""
        return self._rng.choice(_HEADS[self._language])

    def sentence(self, count: int) -> str:
        """So many words."""
        gap = "" if self._language == "zh" else " "
        return gap.join(self._rng.choice(_WORDS[self._language]) for _ in range(count))

    def number(self, digits: int = 4) -> str:
        """A whole number of up to so many digits."""
        return str(self._rng.randint(1, 10 ** self._rng.randint(1, digits)))

    def value(self, kind: str) -> str:
        """A cell's text: name, word, number, money, date or code."""
        rng = self._rng
        if kind == "number":
            return self.number()
        if kind == "money":
            return f"{rng.randint(0, 9999):,}.{rng.randint(0, 99):02d}"
        if kind == "date":
            return f"{rng.randint(2001, 2026)}-{rng.randint(1, 12):02d}-{rng.randint(1, 28):02d}"
        if kind == "code":
            return f"{rng.choice('ABCDEFGHKMNPRSTUVWX')}{rng.choice('ABCDEFGHKMNPRSTUVWX')}-{rng.randint(100, 9999)}"
        return self.sentence(2 if kind == "name" else 1)
