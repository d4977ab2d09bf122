"""Which state a code means: ISO 3166-1 and what ICAO Doc 9303 part 3 §5 adds to it."""

from __future__ import annotations

import re
import unicodedata

from app.domain.country_words import REGIONS, TABLE
from app.domain.months import folded

# alpha-2 and alpha-3 side by side. Source: ISO 3166-1.
_CODES = """
AF AFG AX ALA AL ALB DZ DZA AS ASM AD AND AO AGO AI AIA AQ ATA AG ATG AR ARG AM ARM AW ABW AU AUS AT AUT AZ AZE BS BHS
BH BHR BD BGD BB BRB BY BLR BE BEL BZ BLZ BJ BEN BM BMU BT BTN BO BOL BQ BES BA BIH BW BWA BV BVT BR BRA IO IOT BN BRN
BG BGR BF BFA BI BDI CV CPV KH KHM CM CMR CA CAN KY CYM CF CAF TD TCD CL CHL CN CHN CX CXR CC CCK CO COL KM COM CG COG
CD COD CK COK CR CRI CI CIV HR HRV CU CUB CW CUW CY CYP CZ CZE DK DNK DJ DJI DM DMA DO DOM EC ECU EG EGY SV SLV GQ GNQ
ER ERI EE EST SZ SWZ ET ETH FK FLK FO FRO FJ FJI FI FIN FR FRA GF GUF PF PYF TF ATF GA GAB GM GMB GE GEO DE DEU GH GHA
GI GIB GR GRC GL GRL GD GRD GP GLP GU GUM GT GTM GG GGY GN GIN GW GNB GY GUY HT HTI HM HMD VA VAT HN HND HK HKG HU HUN
IS ISL IN IND ID IDN IR IRN IQ IRQ IE IRL IM IMN IL ISR IT ITA JM JAM JP JPN JE JEY JO JOR KZ KAZ KE KEN KI KIR KP PRK
KR KOR KW KWT KG KGZ LA LAO LV LVA LB LBN LS LSO LR LBR LY LBY LI LIE LT LTU LU LUX MO MAC MG MDG MW MWI MY MYS MV MDV
ML MLI MT MLT MH MHL MQ MTQ MR MRT MU MUS YT MYT MX MEX FM FSM MD MDA MC MCO MN MNG ME MNE MS MSR MA MAR MZ MOZ MM MMR
NA NAM NR NRU NP NPL NL NLD NC NCL NZ NZL NI NIC NE NER NG NGA NU NIU NF NFK MK MKD MP MNP NO NOR OM OMN PK PAK PW PLW
PS PSE PA PAN PG PNG PY PRY PE PER PH PHL PN PCN PL POL PT PRT PR PRI QA QAT RE REU RO ROU RU RUS RW RWA BL BLM SH SHN
KN KNA LC LCA MF MAF PM SPM VC VCT WS WSM SM SMR ST STP SA SAU SN SEN RS SRB SC SYC SL SLE SG SGP SX SXM SK SVK SI SVN
SB SLB SO SOM ZA ZAF GS SGS SS SSD ES ESP LK LKA SD SDN SR SUR SJ SJM SE SWE CH CHE SY SYR TW TWN TJ TJK TZ TZA TH THA
TL TLS TG TGO TK TKL TO TON TT TTO TN TUN TR TUR TM TKM TC TCA TV TUV UG UGA UA UKR AE ARE GB GBR US USA UM UMI UY URY
UZ UZB VU VUT VE VEN VN VNM VG VGB VI VIR WF WLF EH ESH YE YEM ZM ZMB ZW ZWE
"""
_PAIRS = _CODES.split()
ALPHA2: dict[str, str] = dict(zip(_PAIRS[::2], _PAIRS[1::2], strict=True))
"""Two-letter to three-letter codes."""

_EXTRAS = """
GBD GBN GBO GBP GBS EUE UNO UNA UNK UNM RKS XXA XXB XXC XXX XOM XPO XCC XCE XCO XEC XES XBA XIM XMP XDC XCT XAF
XAU NTZ UTO IAO ANT SCG SUN YUG CSK DDR ZAR TMP BUR ROM
"""
ICAO_EXTRAS = frozenset(_EXTRAS.split())
"""Codes of persons without a state, organisations, British classes, test documents and states of the past.

Source: ICAO Doc 9303 part 3 §5; ISO 3166-3. XCT is printed by the north of Cyprus.
"""

ALPHA3 = frozenset(ALPHA2.values()) | ICAO_EXTRAS
"""Every three-letter code that may stand on a document."""

_SHORT = {"D": "DEU", "EU": "EUE", "UN": "UNO", "XK": "RKS", "KS": "RKS", "UK": "GBR"}
_RENAMED = {"ROM": "ROU", "BUR": "MMR", "ZAR": "COD", "TMP": "TLS"}


def alpha3_of_code(code: str) -> str:
    """The alpha-3 code that a printed or MRZ code means ("D<<", "SI<", "CHN"); "" if there is none."""
    bare = code.replace("<", "").strip().upper()
    if bare in _RENAMED:
        return _RENAMED[bare]
    if bare in ALPHA3:
        return bare
    return _SHORT.get(bare) or ALPHA2.get(bare, "")


def _word_key(text: str) -> str:
    """Letters alone, folded: OCR often loses the spaces between words and the dots in abbreviations."""
    return "".join(c for c in folded(text) if c.isalnum() or unicodedata.category(c) in ("Mn", "Mc"))


def _word_table() -> dict[str, str]:
    found: dict[str, str] = {}
    for line in (TABLE + REGIONS).split("\n"):
        code, _, words = line.partition(" ")
        for word in filter(None, words.split("|")):
            found.setdefault(_word_key(word), code)
    return found


_WORDS = _word_table()
_SEPARATORS = re.compile(r"[/|,;()（）\[\]\n]|\s{2,}|\s[-–—]\s")


def country_of(text: str) -> str:
    """The alpha-3 code that a printed nationality, state or code means; "" if nothing or two states are meant.

    "中国/CHINESE", "BRITISH CITIZEN", "D" and "THAI" are all understood; case, accents, dots and spaces do not matter.
    """
    plain = unicodedata.normalize("NFKC", text).strip()
    whole = _code_or_word(plain)
    if whole:
        return whole
    parts = [part for part in _SEPARATORS.split(plain) if part.strip()]
    return _agreed(parts) or _agreed(_runs(plain))


def _runs(text: str) -> list[str]:
    """Neighbouring words of one script: 中国 CHINESE printed without a stroke."""
    runs: list[str] = []
    for word in text.split():
        same = bool(runs) and runs[-1][-1].isascii() == word[0].isascii()
        if same:
            runs[-1] += " " + word
        else:
            runs.append(word)
    return runs


def _agreed(parts: list[str]) -> str:
    codes = {code for code in map(_code_or_word, parts) if code}
    return codes.pop() if len(codes) == 1 else ""


def _code_or_word(text: str) -> str:
    word = _WORDS.get(_word_key(text), "")
    bare = text.strip(" .:<")
    return word or (alpha3_of_code(bare) if bare.isascii() and bare.isupper() else "")
