"""Which countries the telephone numbers of a page may be written for, told from everything else on it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

import phonenumbers

from app.domain.han import simplified, traditional

_BLOCKS: tuple[tuple[str, str], ...] = (
    ("\u0e00-\u0e7f", "TH"), ("\u1780-\u17ff", "KH"), ("\u1000-\u109f", "MM"), ("\uac00-\ud7a3", "KR"),
    ("\u3041-\u30ff", "JP"), ("ăơưđạảấầẩẫậắằẳẵặẹẻẽếềểễệịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ", "VN"), ("іїєґ", "UA"),
    ("ыэъё", "RU"), ("\u0900-\u097f", "IN"), ("\u1200-\u137f", "ET"), ("ąęłńśź", "PL"), ("ğşıİ", "TR"), ("ăîșțţ", "RO"),
    ("ñ", "ES"), ("ãõ", "PT"), ("ß", "DE"), ("æø", "DK"),
)  # fmt: skip
"""Letters that (nearly) only one country's print has. Countries that share letters are told by words."""

_WORDS: tuple[tuple[str, str], ...] = (
    (r"香港|hong ?kong|\bHK\b", "HK"),
    (r"澳門|澳门|\bmacau\b|\bmacao\b", "MO"),
    (r"台灣|台湾|臺灣|taiwan|taipei", "TW"),
    (r"中国|中國|\bchina\b|beijing|shanghai|shenzhen|guangzhou", "CN"),
    (r"singapore|新加坡", "SG"),
    (r"malaysia|kuala lumpur|马来西亚", "MY"),
    (r"thailand|bangkok|泰国", "TH"),
    (r"vi[eệ]t ?nam|hanoi|h[aà] n[oộ]i", "VN"),
    (r"cambodia|phnom penh|柬埔寨", "KH"),
    (r"myanmar|yangon|缅甸", "MM"),
    (r"indonesia|jakarta", "ID"),
    (r"japan|tokyo|日本", "JP"),
    (r"korea|seoul|韩国", "KR"),
    (r"\bindia\b|mumbai|delhi", "IN"),
    (r"united kingdom|\bu\.?k\.?\b|london|england|scotland", "GB"),
    (r"\bU\.?S\.?A?\.?\b|united states", "US"),
    (r"\b[A-Z]{2} \d{5}(?:-\d{4})?\b", "US"),
    (r"\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b", "GB"),
    (r"canada|toronto|vancouver|\b[A-Z]\d[A-Z] \d[A-Z]\d\b", "CA"),
    (r"australia|sydney|melbourne", "AU"),
    (r"deutschland|germany|berlin|münchen|hamburg|straße|str\. \d", "DE"),
    (r"österreich|austria|wien\b", "AT"),
    (r"schweiz|suisse|switzerland|zürich", "CH"),
    (r"france|paris\b|\brue\b", "FR"),
    (r"italia|italy|roma\b|milano|\bvia\b", "IT"),
    (r"españa|spain|madrid|barcelona", "ES"),
    (r"méxico|mexico", "MX"),
    (r"portugal|lisboa", "PT"),
    (r"brasil|brazil|são paulo", "BR"),
    (r"polska|poland|warszawa", "PL"),
    (r"türkiye|turkey|istanbul", "TR"),
    (r"rom[aâ]nia|bucure[sș]ti", "RO"),
    (r"norge|norway|oslo", "NO"),
    (r"danmark|denmark|københavn", "DK"),
    (r"sverige|sweden|stockholm", "SE"),
    (r"nederland|netherlands|amsterdam", "NL"),
    (r"росси|russia|москва", "RU"),
    (r"україн|ukraine|київ", "UA"),
    (r"\bperú\b|\bperu\b|lima\b", "PE"),
    (r"\bchile\b|santiago", "CL"),
    (r"philippines|manila", "PH"),
    (r"ethiopia|addis", "ET"),
    (r"dubai|emirates|\buae\b", "AE"),
)
_DOMAINS = re.compile(
    r"\.(cn|hk|mo|tw|sg|my|th|vn|kh|mm|id|jp|kr|in|uk|au|de|at|ch|fr|it|es|mx|pt|br|pl|tr|ro|no|dk|se|nl|ru|ua|pe|cl|ph|et|"
    r"ae)\b"
)
_PLUS = re.compile(r"\+\d[\d ()./-]{6,18}\d")
_HAN = re.compile("[\u4e00-\u9fff]")
_MOST = 4


def likely_regions(texts: Sequence[str], *, default: str = "") -> tuple[str, ...]:
    """Two-letter regions in whose national form numbers of this page may be printed, likeliest first.

    `default` is the site's own region, tried first; "" if none is set.
    """
    whole = "\n".join(texts)
    votes: Counter[str] = Counter()
    for match in _PLUS.finditer(whole):
        votes[_region_of(match.group())] += 3
    for letters, region in _BLOCKS:
        if re.search(f"[{letters}]", whole.lower() if letters.islower() else whole):
            votes[region] += 2 if len(letters) < 12 and "-" in letters else 1
    for pattern, region in _WORDS:
        flags = 0 if "[A-Z]" in pattern or "HK" in pattern or "U\\.?S" in pattern else re.IGNORECASE
        votes[region] += 2 * bool(re.search(pattern, whole, flags))
    for match in _DOMAINS.finditer(whole.lower()):
        votes["GB" if match.group(1) == "uk" else match.group(1).upper()] += 2
    for region in _han_regions(whole):
        votes[region] += 2
    del votes[""]
    ranked = [region for region, count in votes.most_common() if count > 0]
    return tuple(dict.fromkeys([*([default] if default else []), *ranked]))[:_MOST]


def _region_of(number: str) -> str:
    try:
        return phonenumbers.region_code_for_number(phonenumbers.parse(number)) or ""
    except phonenumbers.NumberParseException:
        return ""


def _han_regions(whole: str) -> tuple[str, ...]:
    if not _HAN.search(whole) or re.search("[\u3041-\u30ff]", whole):
        return ()
    old = sum(simplified(c) != c for c in whole)
    new = sum(traditional(c) != c for c in whole)
    return ("HK", "TW", "MO") if old > new else ("CN",)
