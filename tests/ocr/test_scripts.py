from __future__ import annotations

import pytest

from app.domain.text import Script
from app.ocr.scripts import script_of


@pytest.mark.parametrize(
    ("text", "script"),
    [
        ("García Peña", Script.LATIN),
        ("Nguyễn Văn Đức", Script.LATIN),
        ("姓名 Name 王小明", Script.HAN),
        ("Surname 姓", Script.LATIN),
        ("中华人民共和国 ID", Script.HAN),
        ("東京のとんかつ", Script.KANA),
        ("대한민국", Script.HANGUL),
        ("บัตรประจำตัวประชาชน", Script.THAI),
        ("ព្រះរាជាណាចក្រកម្ពុជា", Script.KHMER),
        ("နိုင်ငံသားစိစစ်ရေးကတ်ပြား", Script.MYANMAR),
        ("Россия", Script.CYRILLIC),
        ("Ελλάδα", Script.GREEK),
        ("بطاقة", Script.ARABIC),
        ("भारत", Script.DEVANAGARI),
        ("ኢትዮጵያ", Script.ETHIOPIC),
        ("07.11.1984", Script.DIGITS),
        ("๑๒ / ๓๔", Script.DIGITS),
        ("- . /", Script.UNKNOWN),
        ("", Script.UNKNOWN),
        ("P<UTOERIKSSON<<ANNA<MARIA<<<<<", Script.MRZ),
        ("P<UTO", Script.LATIN),
        ("ABCDEFGHIJKLMNOPQRSTUVWXYZ", Script.LATIN),
        ("P<UTOERIKSSON<<ANNA MARIA<<<<<", Script.LATIN),
    ],
)
def test_script_is_told_from_the_characters(text: str, script: Script) -> None:
    assert script_of(text) is script


def test_hint_decides_only_where_characters_do_not() -> None:
    assert script_of("- /", Script.THAI) is Script.THAI
    assert script_of("Name", Script.THAI) is Script.LATIN
    assert script_of("1984", Script.THAI) is Script.DIGITS
