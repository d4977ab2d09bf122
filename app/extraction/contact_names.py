"""Names of people and of whom to ask for in running text: behind a label, beside a title, or above a post."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.domain.content import Contact, ContactKind
from app.extraction.running_text import RunningText, Span, Taken

SURNAMES = (
    "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖田董袁潘于蒋蔣蔡余杜"
    "叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范金石廖贾賈夏韦韋付方白邹鄒孟熊秦邱江尹薛闫閻段雷侯龙龍史陶黎贺賀顾顧"
    "毛郝龚龔邵万萬钱錢严嚴覃武戴莫孔向汤湯常温康施文牛樊葛邢安齐齊易乔喬伍庞龐颜顏倪庄莊聂聶章鲁魯岳翟殷詹申欧歐耿关關兰蘭"
    "焦俞左柳甘祝包宁寧尚符舒阮柯纪紀梅童凌毕畢单單季裴霍涂成苗谷盛曲翁冉骆駱蓝藍路游辛靳管柴蒙鲍鮑华華喻祁蒲房滕屈饶饒"
)
_DOUBLE = (
    "欧阳",
    "歐陽",
    "司马",
    "司馬",
    "上官",
    "诸葛",
    "諸葛",
    "东方",
    "皇甫",
    "尉迟",
    "公孙",
    "慕容",
    "令狐",
    "司徒",
)
_HAN_NAME = rf"(?:{'|'.join(_DOUBLE)}|[{SURNAMES}])[\u4e00-\u9fff·]{{1,2}}"
_HAN_TITLE = (
    r"(?:先生|女士|小姐|经理|經理|总监|總監|主任|老师|老師|店长|店長|主管|师傅|師傅|总|律师|律師|医生|醫生|教授)"
)
_HAN_LABEL = re.compile(
    rf"(?:联系人|聯絡人|聯繫人|联络人|收件人|寄件人|收货人|负责人|負責人|姓名|经办人)\s*[:：]?\s*(?P<name>{_HAN_NAME}|[\u4e00-\u9fff]{_HAN_TITLE})(?P<title>{_HAN_TITLE})?(?![\u4e00-\u9fff])"
)
_HAN_TITLED = re.compile(
    rf"(?<![\u4e00-\u9fff])(?P<name>[{SURNAMES}][\u4e00-\u9fff]{{0,2}}?)(?P<title>{_HAN_TITLE})(?![\u4e00-\u9fff])"
)
_SMALL = "a-zà-ÿąćęłńóśźżıșțđơưạ-ỹ"
_WORD = rf"(?:O['’]|Mc|Mac|D['’])?[A-ZÀ-ÞŁŚŻĐ][{_SMALL}'’.-]*[{_SMALL}.]|[A-Z]\.?|[A-ZÀ-ÞŁŚŻĐẠ-Ỹ]{{2,}}"
_TITLE = r"(?P<title>(?:Mr|Mrs|Ms|Miss|Dr|Prof|Mme|Herr|Frau|Sra|Khun)\.? )"
_NAME = rf"(?:{_WORD})(?:[ -](?:(?:de|da|del|van|von|der|bin|binti|al|el|la|le) )?(?:{_WORD})){{0,3}}"
_LATIN_LABEL = re.compile(
    rf"(?:(?i:contact(?: person)?|contact name|attn|attention|ask for|your host|name|agent|sales rep(?:resentative)?|"
    rf"ansprechpartner(?:in)?|contacto|persona de contacto|contatto|responsable|người liên hệ|liên hệ|контактное лицо|"
    rf"представитель|ผู้ติดต่อ|ติดต่อ))\.?\s*[:：]\s*{_TITLE}?(?P<name>{_NAME})"
    rf"(?=$|[,;(|/•·]|\s{{2,}}|\s[-–+(\d])"
)
_LATIN_TITLED = re.compile(rf"(?<!\w){_TITLE}(?P<name>(?:{_WORD})(?:[ -](?:{_WORD})){{1,2}})(?!\w)")
_POST = re.compile(
    r"^(?:(?:senior|chief|general|deputy|assistant|regional|sales|marketing|managing|executive|front|account|project|"
    r"head|"
    r"vice|purchasing|office|key|export|area) )*(?:manager|director|officer|engineer|consultant|president|founder|"
    r"partner|"
    r"agent|realtor|broker|attorney|lawyer|architect|designer|secretary|representative|executive|supervisor|accountant|"
    r"chef|editor|producer|photographer|advisor|adviser|coordinator|owner|ceo|cto|cfo)\b[^.!?]{0,40}$",
    re.IGNORECASE,
)
_HAN_POSTS = "经理|經理|总监|總監|总裁|總裁|主任|主管|顾问|顧問|工程师|工程師|设计师|律师|董事长|店长|业务员|销售"
_HAN_POST = re.compile(rf"^[\u4e00-\u9fff]{{0,8}}(?:{_HAN_POSTS})$")
_NO_NAME_WORDS = """
us now today here form page centre center team support service services sales desk reception hotline our the and
your info information office company hotel shop store street road
"""
_NO_NAME = frozenset(_NO_NAME_WORDS.split())
_TITLED, _BY_POST = 0.9, 0.85


def find_names(text: RunningText, taken: Taken) -> Iterator[Contact]:
    """Names of people to turn to; the value has no title."""
    for line, whole in enumerate(text.texts):
        for pattern, sure in ((_HAN_LABEL, 1.0), (_LATIN_LABEL, 1.0), (_HAN_TITLED, _TITLED), (_LATIN_TITLED, _TITLED)):
            for match in pattern.finditer(whole):
                start = match.start("name")
                spans = (Span(line, start, match.end("name")),)
                if not taken.touches(spans[0]) and _is_name(match["name"]):
                    taken.take(*spans)
                    value = f"{match['name']}{match['title'] or ''}" if len(match["name"]) == 1 else match["name"]
                    yield text.contact(ContactKind.NAME, value.strip(), spans, sure=sure)
        yield from _above_post(text, line, taken)


def is_chinese_name(value: str) -> bool:
    """Whether the whole text has the form of a Chinese name."""
    return re.fullmatch(_HAN_NAME, value) is not None


def _above_post(text: RunningText, line: int, taken: Taken) -> Iterator[Contact]:
    """A line that is a name and nothing else, right above a line that is a post, as on business cards."""
    below = text.next_line(line)
    whole = text.texts[line].strip()
    if below is None or not whole:
        return
    post = text.texts[below].strip()
    latin = re.fullmatch(rf"(?:{_WORD})(?: (?:{_WORD})){{1,3}}", whole) and _POST.match(post)
    chinese = re.fullmatch(_HAN_NAME, whole) and _HAN_POST.match(post)
    span = Span(line, 0, len(text.texts[line]))
    if (latin or chinese) and not taken.touches(span) and _is_name(whole) and not _POST.match(whole):
        taken.take(span)
        yield text.contact(ContactKind.NAME, whole, (span,), sure=_BY_POST)


def _is_name(name: str) -> bool:
    words = name.lower().split()
    return bool(words) and not any(word.strip(".") in _NO_NAME for word in words)
