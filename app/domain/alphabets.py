"""Letters beyond A to Z in the names of each state: what a machine-readable zone cannot tell from a plain letter."""

from __future__ import annotations

_GERMAN = "ÄÖÜß"
_FRENCH = "ÀÂÇÈÉÊËÎÏÔŒÙÛÜŸÆ"
_SPANISH = "ÁÉÍÑÓÚÜ"
_PORTUGUESE = "ÀÁÂÃÇÉÊÍÓÔÕÚÜ"
_SERBO_CROATIAN = "ČĆĐŠŽ"
_VIETNAMESE = "ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬĐÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ"

_SPANISH_SPEAKING = "ARG BOL CHL COL CRI CUB DOM ECU GTM HND MEX NIC PAN PER PRY SLV URY VEN"

MARKED_LETTERS: dict[str, str] = {
    **dict.fromkeys(("DEU", "AUT", "LIE"), _GERMAN),
    "CHE": "ÄÖÜÀÂÇÈÉÊËÎÏÔÙÛ",
    **dict.fromkeys(("FRA", "MCO"), _FRENCH),
    **dict.fromkeys(("BEL", "LUX"), _FRENCH + "ÄÖ"),
    **dict.fromkeys(("MAR", "TUN", "DZA", "CAN"), "ÀÂÇÈÉÊËÎÏÔÛÜ"),
    "NLD": "ÁÄÇÉÈËÏÓÖÜ",
    "ESP": _SPANISH + "ÀÇÈÏÒ",
    **dict.fromkeys(_SPANISH_SPEAKING.split(), _SPANISH),
    "PHL": "Ñ",
    **dict.fromkeys(("PRT", "BRA", "AGO", "MOZ", "CPV"), _PORTUGUESE),
    **dict.fromkeys(("ITA", "SMR"), "ÀÈÉÌÒÙ"),
    "POL": "ĄĆĘŁŃÓŚŹŻ",
    "CZE": "ÁČĎÉĚÍŇÓŘŠŤÚŮÝŽ",
    "SVK": "ÁÄČĎÉÍĹĽŇÓÔŔŠŤÚÝŽ",
    "HUN": "ÁÉÍÓÖŐÚÜŰ",
    **dict.fromkeys(("ROU", "MDA"), "ĂÂÎȘȚŞŢ"),
    "TUR": "ÂÇĞÎİıÖŞÛÜ",
    "AZE": "ÇƏĞİıÖŞÜ",
    **dict.fromkeys(("HRV", "SRB", "BIH", "MNE", "SVN", "MKD"), _SERBO_CROATIAN),
    **dict.fromkeys(("ALB", "RKS"), "ÇË"),
    "EST": "ÄÕÖÜŠŽ",
    "LVA": "ĀČĒĢĪĶĻŅŠŪŽ",
    "LTU": "ĄČĘĖĮŠŲŪŽ",
    **dict.fromkeys(("FIN", "SWE"), "ÄÅÖÉ"),
    **dict.fromkeys(("NOR", "DNK", "FRO", "GRL"), "ÆØÅÉÖÄ"),
    "ISL": "ÁÐÉÍÓÚÝÞÆÖ",
    "IRL": "ÁÉÍÓÚ",
    "MLT": "ĊĠĦŻ",
    "VNM": _VIETNAMESE,
}
"""State (alpha-3) to the capital letters with marks, or joined of two, that its names are printed with.

A state that is missing prints names in A to Z alone, or nobody wrote its letters down yet.
"""


def marked_letters(issuer: str) -> frozenset[str]:
    """Such letters of one state in both cases; empty for a state that has none here."""
    letters = MARKED_LETTERS.get(issuer, "")
    return frozenset(letters) | frozenset(_small(letter) for letter in letters)


def all_marked_letters() -> frozenset[str]:
    """Those of all states together, in both cases."""
    return frozenset().union(*(marked_letters(issuer) for issuer in MARKED_LETTERS))


def _small(letter: str) -> str:
    """The small letter; dotless and dotted I keep apart."""
    return {"İ": "i", "ı": "ı"}.get(letter, letter.lower())
