"""Thai licence plates: series and number, and the province on the second row."""

from __future__ import annotations

import re

from app.domain.date_text import to_ascii_digits
from app.domain.native import distance, one_spelling, weight
from app.domain.numbers import plain, shape_wrong
from app.domain.reading import Finding, Level

# The 77 provinces, and the one district that has plates of its own. Source: CARDS.md §2.
_PROVINCES = (
    "กรุงเทพมหานคร กระบี่ กาญจนบุรี กาฬสินธุ์ กำแพงเพชร ขอนแก่น จันทบุรี ฉะเชิงเทรา ชลบุรี ชัยนาท ชัยภูมิ ชุมพร เชียงราย "
    "เชียงใหม่ ตรัง ตราด ตาก นครนายก นครปฐม นครพนม นครราชสีมา นครศรีธรรมราช นครสวรรค์ นนทบุรี นราธิวาส น่าน บึงกาฬ "
    "บุรีรัมย์ ปทุมธานี ประจวบคีรีขันธ์ ปราจีนบุรี ปัตตานี พระนครศรีอยุธยา พะเยา พังงา พัทลุง พิจิตร พิษณุโลก เพชรบุรี "
    "เพชรบูรณ์ แพร่ ภูเก็ต มหาสารคาม มุกดาหาร แม่ฮ่องสอน ยโสธร ยะลา ร้อยเอ็ด ระนอง ระยอง ราชบุรี ลพบุรี ลำปาง ลำพูน เลย "
    "ศรีสะเกษ สกลนคร สงขลา สตูล สมุทรปราการ สมุทรสงคราม สมุทรสาคร สระแก้ว สระบุรี สิงห์บุรี สุโขทัย สุพรรณบุรี สุราษฎร์ธานี "
    "สุรินทร์ หนองคาย หนองบัวลำภู อ่างทอง อำนาจเจริญ อุดรธานี อุตรดิตถ์ อุทัยธานี อุบลราชธานี เบตง"
)
PROVINCES = tuple(_PROVINCES.split())
"""Everything that may stand where a plate names its province."""

_SERIES = r"[0-9]?[ก-ฮ]{1,3}"
_NUMBER = re.compile(rf"(?<![ก-๎0-9])({_SERIES})([0-9]{{1,4}})(?![0-9])")
_LORRY = re.compile(r"(?<![0-9])([0-9]{2})-?([0-9]{4})(?![0-9])")
_SIGNS = re.compile(r"[\s.\-–—_·:,]")
_NEAR_SHARE = 0.2
_NEAR_MOST = 1.5
_LEAD = 0.75


def normalise_th_plate(text: str) -> str:
    """`กข 1234` or `1กข 1234`: letters and number with one space between; `80-1234` on lorries and buses."""
    compact = _SIGNS.sub("", plain(one_spelling(text)))
    found = _NUMBER.search(compact)
    if found:
        return f"{found[1]} {found[2]}"
    found = _LORRY.search(compact)
    return f"{found[1]}-{found[2]}" if found else plain(text)


def check_th_plate(value: str) -> tuple[Finding, ...]:
    """Thai consonants and one to four digits; lorries and buses carry two digits, a dash and four digits."""
    fits = re.fullmatch(rf"{_SERIES} [0-9]{{1,4}}|[0-9]{{2}}-[0-9]{{4}}", value)
    return () if fits else shape_wrong("th_plate")


def normalise_th_province(text: str) -> str:
    """The province that the text names; "" if it names none, or stands between two.

    Two marks or one letter may be misread (`check_th_province_text` says so). Other words that stand there on police
    and temporary plates are no province, however near one is.
    """
    return _province(text)[0]


def check_th_province_text(text: str) -> tuple[Finding, ...]:
    """A doubt where the printed text is not exactly the name that was taken."""
    name, cost = _province(text)
    return (Finding("province_misread", Level.WARN),) if name and cost else ()


def _province(text: str) -> tuple[str, float]:
    letters = _without_number(text)
    inside = [name for name in PROVINCES if name in letters]
    if inside:
        longest = max(inside, key=len)
        return (longest, 0.0) if len(longest) >= 0.7 * len(letters) else ("", 0.0)
    ranked = sorted((distance(letters, name), name) for name in PROVINCES)
    (cost, name), (next_cost, _) = ranked[:2]
    near = cost <= min(_NEAR_MOST, _NEAR_SHARE * weight(name)) and next_cost - cost >= _LEAD
    return (name, cost) if near else ("", 0.0)


def _without_number(text: str) -> str:
    compact = _SIGNS.sub("", to_ascii_digits(one_spelling(text)))
    return re.sub(r"[^ก-๎]", "", _NUMBER.sub("", compact, count=1))
