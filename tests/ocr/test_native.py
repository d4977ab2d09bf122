"""Thai, Khmer, Burmese and Vietnamese through the shipped engine; which page counts as one of these."""

from __future__ import annotations

from collections import Counter

import pytest

from app.domain.grammar import LineGrammar
from app.domain.text import Script, Symbol
from app.ocr.native import NativeLine, is_native, is_vietnamese_page, writing_of_page
from app.ocr.script_judge import CLASSES, ScriptBelief
from tests.bench.script_readers import plain
from tests.bench.scripts import edits
from tests.ocr.drawn import Drawn, page, turned
from tests.ocr.shipped import shipped_engine
from tests.specimens.fonts import Face

THAI = ("บัตรประจำตัวประชาชน", "นายสมชาย ทองดี", "25 มิ.ย. 2539", "ต.บางรัก อ.เมือง จ.ชลบุรี")
KHMER = ("គោត្តនាមនិងនាម", "សុខ ដារ៉ា", "២៥.០៦.១៩៩៦", "រាជធានីភ្នំពេញ")
BURMESE = ("နိုင်ငံသားစိစစ်ရေးကတ်ပြား", "အောင်မင်းထွန်း", "၁၂/တမန(နိုင်)၁၂၃၄၅၆", "ရန်ကုန်မြို့")
VIETNAMESE = ("CĂN CƯỚC CÔNG DÂN", "NGUYỄN THỊ HƯƠNG", "Nơi thường trú", "Phường Bến Nghé, Quận 1")
PAGES = [
    (THAI, "Loma.ttf", Script.THAI),
    (KHMER, "KhmerOSsiemreap.ttf", Script.KHMER),
    (BURMESE, "Padauk-Regular.ttf", Script.MYANMAR),
    (VIETNAMESE, "LiberationSans-Regular.ttf", Script.LATIN),
]
MOST_WRONG = 0.2
"""Share of characters; the bench (tests/bench/scripts.py) tells how it really is."""


def drawn_page(texts: tuple[str, ...], file: str) -> Drawn:
    return page(texts, face=Face(file), size_px=36, gap=1.5)


@pytest.mark.parametrize(("texts", "file", "script"), PAGES, ids=[script.value for _, _, script in PAGES])
def test_lines_are_read_in_logical_order(texts: tuple[str, ...], file: str, script: Script) -> None:
    drawn = drawn_page(texts, file)
    lines = shipped_engine().read_lines(drawn.image, drawn.loose)
    wrong = sum(edits(plain(line.text), plain(text)) for line, text in zip(lines, texts, strict=True))
    assert wrong <= MOST_WRONG * sum(len(text) for text in texts), [line.text for line in lines]
    assert lines[0].script == script
    assert all(symbol.text and 0 <= symbol.confidence <= 1 for line in lines for symbol in line.symbols)


def test_a_hint_is_taken_for_a_line_without_letters() -> None:
    drawn = drawn_page(("៣៤",), "KhmerOSsiemreap.ttf")
    (line,) = shipped_engine().read_lines(drawn.image, drawn.loose, script=Script.KHMER)
    assert line.text == "៣៤"


@pytest.mark.parametrize(
    "texts",
    [
        ("居民身份证", "姓名 王小明", "住址 广东省深圳市", "公民身份号码 440301199001011234"),
        ("Prénom Hélène", "Né(e) le 12.03.1988", "Straße München", "São João Ação"),
    ],
    ids=["chinese", "european"],
)
def test_other_pages_are_read_as_before(texts: tuple[str, ...]) -> None:
    drawn = page(texts, size_px=32)
    lines = shipped_engine().read_lines(drawn.image, drawn.loose)
    assert [line.text.replace(" ", "") for line in lines] == [text.replace(" ", "") for text in texts]


def test_native_lines_upside_down_are_noticed() -> None:
    drawn = turned(drawn_page(THAI, "Loma.ttf"), 180)
    engine = shipped_engine()
    assert engine.upside_down_share(drawn.image, engine.find_lines(drawn.image)) > 0.5


def test_a_date_in_khmer_digits_obeys_its_grammar() -> None:
    digits = "០១២៣៤៥៦៧៨៩"
    grammar = LineGrammar("date", (digits, digits, ".", digits, digits, ".", digits, digits, digits, digits))
    drawn = drawn_page(("២៥.០៦.១៩៩៦",), "KhmerOSsiemreap.ttf")
    ((found, *_),) = shipped_engine().read_constrained(drawn.image, drawn.loose, (grammar,))
    assert grammar.allows(found.line.text)
    assert found.line.text == "២៥.០៦.១៩៩៦"


def test_grammars_with_native_digits_are_native() -> None:
    assert is_native(LineGrammar("khmer", ("០១", "0")))
    assert is_native(LineGrammar("tone", ("Ầ",)))
    assert not is_native(LineGrammar("date", ("0123456789", ".")))


def line(confidence: float = 0.95, **letters: int) -> NativeLine:
    return NativeLine((Symbol("x", confidence),), Counter({name.strip("_"): count for name, count in letters.items()}))


@pytest.mark.parametrize(
    ("lines", "writing"),
    [
        ([], ""),
        ([line(), line()], ""),
        ([line(thai=8), line()], "thai"),
        ([line(thai=8), line(khmer=3)], "thai"),
        ([line(thai=1), line()], ""),
        ([line(confidence=0.5, thai=9)], ""),
        ([line(thai=3, _=9), line(_=4)], ""),
        ([line(thai=2), *[line()] * 7], ""),
        ([line(vietnamese=9), line()], ""),
    ],
)
def test_the_writing_of_a_page_is_what_sure_lines_say(lines: list[NativeLine], writing: str) -> None:
    assert writing_of_page(lines, [looks_like("latin")] * len(lines)) == writing


def looks_like(name: str, share: float = 0.9) -> ScriptBelief:
    return ScriptBelief(tuple(share if known == name else (1 - share) / 12 for known in CLASSES))


@pytest.mark.parametrize(
    ("confidence", "look", "share", "writing"),
    [
        (0.6, "khmer", 0.9, "khmer"),
        (0.6, "thai", 0.9, ""),
        (0.6, "khmer", 0.4, ""),
        (0.4, "khmer", 0.9, ""),
        (0.8, "latin", 0.9, "khmer"),
    ],
)
def test_a_line_that_is_half_sure_counts_if_it_looks_like_its_script(
    confidence: float, look: str, share: float, writing: str
) -> None:
    assert writing_of_page([line(confidence, khmer=6)], [looks_like(look, share)]) == writing


def spelled(text: str, confidence: float = 0.99) -> tuple[Symbol, ...]:
    return tuple(Symbol(c, confidence) for c in text)


def test_letters_that_latin_reading_half_knows_tell_vietnamese() -> None:
    assert is_vietnamese_page([spelled("Nơi thường trú")], [None])
    assert not is_vietnamese_page([spelled("București, Đuro Ćosić"), spelled("Năstase")], [None, None])


def ours(text: str, confidence: float, vietnamese: int) -> NativeLine:
    return NativeLine(spelled(text, confidence), Counter({"vietnamese": vietnamese} if vietnamese else {}))


@pytest.mark.parametrize(
    ("plain", "native", "told"),
    [
        ("Lâm M L", ours("Lâm Mỹ Lệ", 0.99, 2), True),
        ("Qunh Ph", ours("Quỳnh Phụ", 0.97, 1), True),
        ("Quyt đnh", ours("Quyết định", 0.92, 2), True),
        ("Qunh Ph", ours("Quỳnh Phụ", 0.92, 1), False),
        ("Lâm M L", ours("Lâm Mỹ Lệ", 0.8, 2), False),
        ("Günther Köln", ours("Gnther Kồln", 0.99, 1), False),
        ("Noël Zoë", ours("Noẽl Zoề", 0.98, 2), False),
        ("Žiga Đorđević Ćuk", ours("Ziga Đorđevic uk", 0.99, 2), False),
        ("HELENE", ours("HELENE", 1.0, 0), False),
    ],
)
def test_letters_that_ours_is_sure_of_and_latin_reading_leaves_out_tell_vietnamese(
    plain: str, native: NativeLine, *, told: bool
) -> None:
    assert is_vietnamese_page([spelled(plain)], [native]) is told
    assert not is_vietnamese_page([spelled(plain)], [None])
