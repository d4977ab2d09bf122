"""Lines in writing that the recognisers do not read: they learn to say so with one sign instead of guessing.

Every run of such letters, spaces between them included, is one class. Latin letters and digits beside it are read.
"""

# Lists of words read better whole.
# ruff: noqa: E501, SIM905

from __future__ import annotations

import random
import re

from recognisers import writing

SIGN = "�"
CLASSES = (SIGN,)

_RANGES = (
    "\u0370-\u03ff\u0400-\u052f\u0530-\u058f\u0590-\u05ff\u0600-\u06ff\u0900-\u0dff\u0e80-\u0eff\u10a0-\u10ff"
    "\u1100-\u137f\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff"
)
RUN = re.compile(f"[{_RANGES}]+(?: +[{_RANGES}]+)*")
"""What is answered with one sign."""

_LABELS = (
    "姓名|性别|出生日期|签发机关|有效期限|公民身份号码|中华人民共和国|居民身份证|香港永久性居民身份證|往来港澳通行证|澳門|護照|氏名|生年月日|住所|"
    "本籍|運転免許証|주민등록증|여권|Фамилия|Имя|Дата рождения|Паспорт|Российская Федерация|Όνομα|Επώνυμο|الاسم|جواز سفر|"
    "بطاقة|नाम|जन्म|भारत सरकार|ສາທາລະນະລັດ|ຊື່|ስም|ኢትዮጵያ"
).split("|")
_ALPHABETS = (
    "".join(chr(code) for code in range(0x4E00, 0x9FA6)),
    "".join(chr(code) for code in range(0x4E00, 0x9FA6, 3)),
    "的一是不了人我在有他这中大来上国家的省市区县路号王李张刘陈杨黄赵吴周徐孙马朱胡林郭何高罗郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛",
    "".join(chr(code) for code in (*range(0x3041, 0x3094), *range(0x30A1, 0x30F5))),
    "".join(chr(code) for code in range(0xAC00, 0xD7A4, 28)),
    "абвгдежзийклмнопрстуфхцчшщъыьэюяАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЭЮЯ",
    "αβγδεζηθικλμνξοπρστυφχψωΓΔΘΛΞΠΣΦΨΩ",
    "ابتثجحخدذرزسشصضطظعغفقكلمنهوي",
    "अआइउकखगघचछजटडतथदधनपफबभमयरलवशसह",
    "ກຂຄງຈຊຍດຕຖທນບປຜຝພຟມຢຣລວສຫອຮະາ",
    "ሀለሐመሠረሰሸቀበተነአከወዘየደገጠጸፈ",
)
_WEIGHTS = (3, 2, 3, 2, 1, 2, 1, 1, 1, 1, 1)


def words(rng: random.Random) -> str:
    """A word or some, of one alphabet in no order."""
    alphabet = rng.choices(_ALPHABETS, _WEIGHTS)[0]
    return " ".join("".join(rng.choices(alphabet, k=rng.randint(1, 8))) for _ in range(rng.choice((1, 1, 1, 2, 3))))


def line(rng: random.Random) -> str:
    """Foreign words or a label, alone or beside Latin letters or a number."""
    text = words(rng) if rng.random() < 0.7 else rng.choice(_LABELS)
    form = rng.random()
    if form < 0.65:
        return text
    other = rng.choice((writing.number, writing.date, writing.latin_name, writing.latin_words))(rng)
    return f"{text} {other}" if form < 0.85 else f"{other} {text}"
