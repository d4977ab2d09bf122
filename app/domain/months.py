"""Words for months in the languages of the cards, and a tolerant search among them."""

from __future__ import annotations

import unicodedata

from app.domain.native import distance, is_native, weight

# One line per language or habit; months in order, variants of one month joined by "/".
# Source: CARDS.md §2 for Thai; Unicode CLDR month names for the others.
_TABLE = """
january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sep/sept october/oct november/nov december/dec
enero/ene febrero/feb marzo/mar abril/abr mayo/may junio/jun julio/jul agosto/ago septiembre/setiembre/sep/set/sept octubre/oct noviembre/nov diciembre/dic
janeiro/jan fevereiro/fev marco/mar abril/abr maio/mai junho/jun julho/jul agosto/ago setembro/set outubro/out novembro/nov dezembro/dez
janvier/janv/jan fevrier/fevr/fev mars/mar avril/avr mai juin/jun juillet/juil/jul aout/aou septembre/sept/sep octobre/oct novembre/nov decembre/dec
januar/janner/jan februar/feb marz/maerz/mar/mrz april/apr mai juni/jun juli/jul august/aug september/sep oktober/okt november/nov dezember/dez
gennaio/gen/genn febbraio/feb/febbr marzo/mar aprile/apr maggio/mag giugno/giu luglio/lug agosto/ago settembre/set/sett ottobre/ott novembre/nov dicembre/dic
januari/jan februari/peb/feb/pebruari maret/mar/maart/mrt april/apr mei/mey juni/jun juli/jul agustus/agu/ags/agt/augustus september/sep oktober/okt november/nopember/nov/nop desember/des/december
ocak/oca subat/sub mart/mar nisan/nis mayis haziran/haz temmuz/tem agustos/agu eylul/eyl ekim/eki kasim/kas aralik/ara
styczen/stycznia/sty luty/lutego/lut marzec/marca/mar kwiecien/kwietnia/kwi maj/maja czerwiec/czerwca/cze lipiec/lipca/lip sierpien/sierpnia/sie wrzesien/wrzesnia/wrz pazdziernik/pazdziernika/paz listopad/listopada/lis grudzien/grudnia/gru
ianuarie/ian februarie/feb martie/mar aprilie/apr mai iunie/iun iulie/iul august/aug septembrie/sep octombrie/oct noiembrie/noi decembrie/dec
มกราคม/มค กุมภาพันธ์/กพ มีนาคม/มีค เมษายน/เมย พฤษภาคม/พค มิถุนายน/มิย กรกฎาคม/กค สิงหาคม/สค กันยายน/กย ตุลาคม/ตค พฤศจิกายน/พย ธันวาคม/ธค
មករា កុម្ភៈ/កុម្ភះ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ
ဇန်နဝါရီ ဖေဖော်ဝါရီ မတ် ဧပြီ မေ ဇွန် ဇူလိုင် ဩဂုတ် စက်တင်ဘာ အောက်တိုဘာ နိုဝင်ဘာ ဒီဇင်ဘာ
января/январь/янв февраля/февраль/фев марта/март/мар апреля/апрель/апр мая/май июня/июнь/июн июля/июль/июл августа/август/авг сентября/сентябрь/сен октября/октябрь/окт ноября/ноябрь/ноя декабря/декабрь/дек
січня/січ лютого/лют березня/бер квітня/кві травня/тра червня/чер липня/лип серпня/сер вересня/вер жовтня/жов листопада/лис грудня/гру
ιανουαριου/ιαν φεβρουαριου/φεβ μαρτιου/μαρ απριλιου/απρ μαιου/μαι ιουνιου/ιουν ιουλιου/ιουλ αυγουστου/αυγ σεπτεμβριου/σεπ οκτωβριου/οκτ νοεμβριου/νοε δεκεμβριου/δεκ
يناير/كانونالثاني فبراير/شباط مارس/آذار أبريل/نيسان مايو/أيار يونيو/حزيران يوليو/تموز أغسطس/آب سبتمبر/أيلول أكتوبر/تشرينالأول نوفمبر/تشرينالثاني ديسمبر/كانونالأول
"""  # noqa: E501 - a table is easier to check with one language on each line
_DIGIT_LETTERS = (str.maketrans("015876", "OLSBTG"), str.maketrans("015876", "OISBTG"))
_LOOK_ALIKES = frozenset(
    {"mn", "il", "ij", "jl", "uv", "eo", "co", "ce", "ef", "ao", "pr", "bp", "do", "gq", "ft", "cg"}
)
_MIN_FUZZY = 3


def folded(word: str) -> str:
    """The word in lower case; Latin, Greek and Cyrillic letters lose their accents, other scripts keep their marks."""
    letters = []
    for char in unicodedata.normalize("NFD", word.casefold()):
        if unicodedata.combining(char) and "\u0300" <= char <= "\u036f":
            continue
        letters.append(char)
    return unicodedata.normalize("NFC", "".join(letters)).replace("ı", "i")


def _months() -> dict[str, int]:
    found: dict[str, int] = {}
    for line in _TABLE.strip().splitlines():
        months = line.split(" ")
        for number, variants in enumerate(months, start=1):
            for variant in variants.split("/"):
                # The first language that claims a word keeps it: "lis" is October in one, November in another.
                found.setdefault(folded(variant), number)
    return found


MONTHS = _months()
"""Folded word to month number. Abbreviations come without their dots."""


_NATIVE_MONTHS = {word: month for word, month in MONTHS.items() if is_native(word)}


def month_of(word: str) -> int:
    """1 to 12 for a word that names a month exactly (case, accents and dots aside), else 0."""
    return MONTHS.get(folded(word).replace(".", ""), 0)


def month_like(word: str) -> int:
    """1 to 12 for a word of three letters or more that is one letter away from the words of one single month, else 0.

    Digits count as the letters that they are mistaken for.
    """
    spelled = {month_of(word.translate(table)) for table in _DIGIT_LETTERS} - {0}
    if len(spelled) == 1:
        return spelled.pop()
    key = folded(word).replace(".", "")
    if is_native(key):
        return _native_month_like(key)
    if len(key) < _MIN_FUZZY:
        return 0
    near = [known for known in MONTHS if len(known) >= _MIN_FUZZY and _one_apart(key, known)]
    months = {MONTHS[known] for known in near}
    if len(months) > 1:
        months = {MONTHS[known] for known in near if _looks_alike(key, known)}
    return months.pop() if len(months) == 1 else 0


def _native_month_like(key: str) -> int:
    """The one month whose word is nearest: half a letter off in abbreviations, a fifth in words."""
    near: dict[int, float] = {}
    for known, month in _NATIVE_MONTHS.items():
        cost = distance(key, known)
        if cost <= max(0.5, 0.2 * weight(known)):
            near[month] = min(cost, near.get(month, cost))
    least = [month for month, cost in near.items() if cost == min(near.values())]
    return least[0] if len(least) == 1 else 0


def _looks_alike(a: str, b: str) -> bool:
    """Whether two words of one length differ in letters that are easily mistaken for each other."""
    pairs = ("".join(sorted(pair)) for pair in zip(a, b, strict=False) if pair[0] != pair[1])
    return len(a) == len(b) and all(pair in _LOOK_ALIKES for pair in pairs)


def _one_apart(a: str, b: str) -> bool:
    """Whether one substitution, insertion or deletion makes the words equal; short words only by substitution."""
    if len(a) == len(b):
        return sum(x != y for x, y in zip(a, b, strict=True)) == 1
    if abs(len(a) - len(b)) != 1 or min(len(a), len(b)) < _MIN_FUZZY + 1:
        return False
    longer, shorter = (a, b) if len(a) > len(b) else (b, a)
    return any(longer[:i] + longer[i + 1 :] == shorter for i in range(len(longer)))
