"""Township codes in the numbers of Myanmar's identity cards, by state, in Burmese letters, and how Latin writes them.

Source: the public table of the package mm-nrc (facts only; see resources/NOTICES.md).
"""

from __future__ import annotations

# One line for each state: its number, then the codes of its townships.
_TABLE = """
1 ကပတ ကမန ခဖန ခဘဒ ခလဖ ဆဒန ဆပဘ ဆဘန ဆလန တနန ဒဖယ နမန ပတအ ပနဒ ပဝန ဖကန ဗမန မကတ မကန မခဘ မစန မညန မမန မလန ရကန ရဘယ လဂန ဝမန ဟပန အဂယ
2 ဒမဆ ဖဆန ဖရဆ ဘလခ မစန ရတန ရသန လကန
3 ကကရ ကဆက ကဒန ကမမ စကလ ပကန ဖပန ဘကလ ဘဂလ ဘသဆ ဘအန မဝတ ရရသ လဘန လသန ဝလမ သတက သတန
4 ကခန ကပလ ဆမန တဇန တတန ထတလ ပလဝ ဖလန မတန မတပ ရခဒ ရဇန ဟခန
5 ကနန ကဘလ ကမန ကလတ ကလထ ကလန ကလဝ ကသန ခတန ခပန ခဥတ ခဥန ငဇန စကန ဆမရ ဆလက တဆန တမန ထခန ထပခ ဒပယ ဒဟန နယန ပဆန ပလန ပလဘ ဖပန ဗမန ဘတလ မကန မပလ မမတ မမန မရန မလန မသန ယမပ ရဘန ရသက ရဥန လရန လဟန ဝလန ဝသန ဟမလ အတန အရတ
6 ကစန ကရရ ကလအ ကသန ခမက ငရက တနသ တသရ ထဝန ပကမ ပလတ ပလန ဘပန မတန မမန မအန မအရ ရဖန လလန သရခ
7 ကကန ကတခ ကတတ ကပက ကဝန ဇကန ညလပ တငန ထတပ ဒဥန နတလ ပခတ ပခန ပတဆ ပတတ ပတန ပတလ ပနက ပမန ဖမန မညန မဒန မလန ရကန ရတန ရတရ လပတ ဝမန သကန သဆန သနပ သဝတ အတန အဖန
8 ကထန ကမန ခမန ဂဂန ငဖန စကန စတရ စလန ဆပဝ ဆဖန ဆမန တတက ထလန နမန ပခက ပဖန ပမန မကန မတန မထန မဘန မမန မလန မသန ယမန ရစက ရနခ သရန အလန
9 ကဆန ကပတ ကမန ခမစ ခအဇ ငဇန ငသရ စကတ စကန ဇဗသ ဇယသ ညဥန တကတ တကန တတဥ တသန ဒခသ နထက ပကခ ပဗသ ပဘန ပမန ပသက ပဥလ မကန မခန မတရ မထလ မနတ မနမ မမန မရတ မရမ မလန မသန မဟမ ရကန ရမသ လဝန ဝတန သစန သပက အမဇ အမရ ဥတသ
10 ကခမ ကထန ကမရ ခဆန ခဇန ပမန ဘလန မဒန မလမ ရမန လမန သထန သဖရ
11 ကတန ကတလ ကဖန ဂမန စတန တကန တပဝ ပဏက ပဏတ ပတန ဘသတ မတန မပတ မပန မအတ မအန မဥန ရဗန ရသတ သတန အမန
12 ကကက ကခက ကတတ ကတန ကမတ ကမန ကမရ ခရန စခန ဆကခ ဆကန တကန တတထ တတန တမန ထတပ ဒဂဆ ဒဂတ ဒဂန ဒဂမ ဒဂရ ဒပန ဒလန ပဇတ ပဘတ ဗတထ ဗဟန မဂတ မဂဒ မဘန မရက ရကန ရပသ လကန လမတ လမန လသန လသယ သကတ သခန သဃက သလန အစန အလန ဥကတ ဥကမ
13 ကကန ကခန ကတတ ကတန ကတလ ကမန ကလတ ကလထ ကလဒ ကလန ကသန ကဟန ခရဟ ခလန ဆဆန ညရန တကန တခလ တတန တမည တယန တလန နခတ နခန နစန နဆန နတရ နဖန နမတ ပဆတ ပဆန ပတယ ပပက ပလတ ပလထ ပလန ပဝန ဖခန မကတ မကထ မကန မခတ မခန မငန မစတ မဆတ မဆန မတတ မတန မထတ မထန မနန မပတ မပထ မပန မဖတ မဖန မဘန မမတ မမထ မမန မယတ မယထ မယန မရတ မရန မလတ မလန မဟရ ရငန ရစန ရညန လကန လခတ လခန လရန လလန သနန သပန ဟပတ ဟပန ဟမန ဟဟန အတန အပန အသယ
14 ကကထ ကကန ကခန ကပန ကလန ငဆန ငပတ ငရက ငသခ ဇလန ညတန ဒဒရ ဓနဖ ပစလ ပတန ပသန ပသရ ပသအ ဖပန ဘကလ မမက မမန မအန မအပ ယသရ ရကန လပတ လမန ဝခမ သပန ဟကက ဟသတ အဂပ အမတ အမန
"""  # noqa: E501 - a table is easier to check with one state on each line
_LATIN = (
    "ကKA ခKHA ဂGA ဃGA ငNGA စSA ဆSA ဇZA ညNYA ဏNA တTA ထHTA ဒDA ဓDA နNA ပPA ဖPHA ဗBA ဘBA မMA ယYA ရYA လLA ဝWA သTHA ဟHA "
    "အAH ဥOU"
)
_SYLLABLES = {pair[0]: pair[1:] for pair in _LATIN.split()}
TOWNSHIPS: dict[int, frozenset[str]] = {
    int(state): frozenset(codes) for state, *codes in map(str.split, _TABLE.strip().splitlines())
}
"""State number to the codes of its townships, in Burmese letters."""


def in_latin(code: str) -> str:
    """The code as Latin numbers print it (`TAMANA`); letters without a known writing are left out."""
    return "".join(_SYLLABLES.get(letter, "") for letter in code)


_IN_LATIN = {state: frozenset(map(in_latin, codes)) for state, codes in TOWNSHIPS.items()}


def is_township(state: int, code: str) -> bool:
    """Whether that state has a township of this code, in Burmese or in Latin letters."""
    return code in TOWNSHIPS.get(state, ()) or code.upper() in _IN_LATIN.get(state, ())
