"""Postal addresses in running text: behind their label, or known by their own words and numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.domain.content import Contact, ContactKind
from app.domain.countries import country_of
from app.extraction.running_text import RunningText, Span, Taken

_LABEL = re.compile(
    r"(?:^|(?<=[\s,;|·•]))(?:(?:收货|联系|公司|通讯|通信|办公|门店|店铺|详细|注册|经营|寄件|收件)?地\s?址|住\s?所|住\s?址|地點|地点|"
    r"(?:postal |mailing |office |shop |delivery |our )?address|addr?\.|add(?=[.:])|adresse|direcci[oó]n|domicilio|"
    r"indirizzo|endere[cç]o|anschrift|adres[aă]?|адрес|địa chỉ|đ/c|alamat|ที่อยู่|អាសយដ្ឋាន|လိပ်စာ|주소|住所|visit us(?: at)?)"
    r"\s*[:.：]?\s*",
    re.IGNORECASE,
)
_PIN = re.compile(r"^[📍⌂🏠]\s*")
_HAN_RANKS = (
    ("省", "自治区", "特别行政区", "香港", "澳門", "澳门", "台灣", "台湾"),
    ("市", "自治州", "盟", "九龍", "九龙", "新界"),
    ("区", "區", "县", "縣", "旗"),
    ("镇", "鎮", "乡", "街道", "开发区", "高新区", "园区"),
    ("路", "街", "道", "大道", "巷", "弄", "胡同", "里", "村"),
    ("号", "號"),
    ("栋", "棟", "幢", "座", "楼", "樓", "大厦", "大廈", "广场", "廣場", "中心", "小区", "花园", "花園", "苑", "城"),
    ("室", "层", "層", "单元", "铺", "舖", "房"),
)
_HAN_RUN = re.compile(r"[\u4e00-\u9fffA-Za-z0-9#\-()·,，、 ]{6,80}")
_HAN_START = re.compile(r"[\u4e00-\u9fff]{2,9}?(?:省|自治区|市|区|區|县|縣|路|街|大道)|香港|澳門|澳门|台灣|九龍|新界")
_HAN_WHOLE = re.compile(r"香港|澳門|澳门|台灣|[\u4e00-\u9fff]{2,7}?(?:省|自治区|市)")
_HAN_MARK = re.compile(
    "省|自治区|市|自治州|区|區|县|縣|镇|鎮|乡|街道|路|街|大道|道|巷|弄|胡同|村|号|號|栋|棟|幢|座|楼|樓|大厦|大廈|室|层|層|单元"
)
_HAN_NUMBER = re.compile(
    r"\d+ ?(?:号|號|室|栋|棟|幢|座|楼|樓|层|層|弄|单元|巷)|[一二三四五六七八九十]+(?:号|號|楼|樓|层|層)"
)
_HAN_PROSE = re.compile("[的了吗呢吧您我你他她们请和与是在为把]|公司(?!.*号)")
_STREET = (
    r"(?:street|st|road|rd|avenue|ave|lane|ln|boulevard|blvd|drive|dr|square|sq|highway|hwy|parkway|pkwy|terrace|"
    r"court|ct|crescent|quay|close|row|way|place|pl|soi|jalan|jl|jln|lorong|"
    r"rue|avenue|boulevard|quai|impasse|chemin|calle|avenida|av|avda|paseo|plaza|carrera|jr|jirón|pasaje|via|viale|"
    r"piazza|corso|rua|travessa|praça|ulica|ul|aleja|al|strada|str|bulevardul|calea|cadde|caddesi|cad|sokak|sk|"
    r"đường|phố|phường|quận|street|gate|gata|gatan|vej|veien|straat|laan|gasse|platz|allee|weg|ring|damm|ufer|улица|ул|"
    r"проспект|пр|вулиця|вул|ถนน|ซอย|แขวง|เขต)"
)
_STREET_END = "(?:straße|strasse|str\\.|gasse|platz|allee|weg|gatan|gata|vej|veien|straat|laan|ring|damm|ufer)"
_NUMBER = r"\d{1,5}[A-Za-z]?(?:[-/]\d{1,5}[A-Za-z]?)?"
_WORD = r"[A-ZÀ-ÞŁŚŻĐ][\w'’.-]*"
_LATIN_STARTS = tuple(
    re.compile(pattern, re.IGNORECASE if icase else 0)
    for pattern, icase in (
        (rf"\b{_NUMBER},? (?:[\w'’.-]+ ){{0,3}}{_STREET}\b", True),
        (rf"\b{_STREET}\.? (?:[\w'’.-]+ ){{0,4}}?{_NUMBER}\b", True),
        (rf"\b{_WORD}{_STREET_END} {_NUMBER}\b", False),
        (r"\b(?:P\.? ?O\.? Box|Postfach|Apartado) \d{1,6}\b", True),
    )
)
_POSTCODE = re.compile(
    r"\b(?:\d{5}(?:-\d{4})?|"
    r"[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d|\d{2}-\d{3}|\d{4,6}|\d{4} ?[A-Z]{2}|\d{3} \d{2})\b"
)
_ROOM = re.compile(
    r"\b(?:floor|fl|suite|ste|unit|room|rm|building|bldg|tower|block|blk|apt|apartment|centre|plaza|mall|house)\b\.?",
    re.IGNORECASE,
)
_PLACE_TAIL = re.compile(rf"(?:,|\b\d{{4,6}}) ?{_WORD}")
_NOT_PART = re.compile(
    r"\d{1,2}:\d{2}|[$€£¥￥฿]|@|https?:|www\.|\b(?:tel|phone|fax|mob|mobile|e-?mail|hours|open|电话|手机|传真|邮箱|网址|邮编|联系人|营业)\b",
    re.IGNORECASE,
)
_LABEL_ELSEWHERE = re.compile(r"^[^:：]{1,22}[:：]|^(?:电话|手机|邮箱|网址|传真|联系人|邮编|โทร)")
_MOST_LINES, _COUNTRY_WORDS = 4, 4
_UNLABELLED = 0.85


def find_addresses(text: RunningText, taken: Taken) -> Iterator[Contact]:
    """Every postal address; lines that belong to it are joined with a blank (none within Chinese)."""
    for line in range(len(text.texts)):
        for span in (_labelled(text, line), _chinese(text, line), _latin(text, line)):
            if span is None or taken.touches(span):
                continue
            spans = _grown(text, span, taken)
            value = join_rows([_with_comma(text, s) for s in spans]).strip(" ,，;")
            if not is_address(value, labelled=_follows_label(text, span)):
                continue
            taken.take(*spans)
            sure = 1.0 if _follows_label(text, span) else _UNLABELLED
            yield text.contact(ContactKind.ADDRESS, value, spans, sure=sure)


def _with_comma(text: RunningText, span: Span) -> str:
    """The row with the comma that ends it, if another row is to follow."""
    comma = text.texts[span.line][span.end :].strip() == ","
    return text.printed(span).strip(" ,，;") + ("," if comma else "")


def join_rows(rows: list[str]) -> str:
    """Rows of one address as one line."""
    joined = ""
    for row in filter(None, rows):
        gapless = bool(joined) and _is_han(joined[-1]) and (_is_han(row[0]) or row[0].isdigit())
        joined += row if gapless or not joined else f" {row}"
    return joined


def is_address(value: str, *, labelled: bool) -> bool:
    """Whether the words make an address; behind a label less is asked."""
    if labelled:
        return len(value) >= 5 and sum(c.isalpha() for c in value) >= 3
    if any(map(_is_han, value)):
        ranks = sum(any(word in value for word in words) for words in _HAN_RANKS)
        return ranks >= 3 and bool(_HAN_NUMBER.search(value)) and not _HAN_PROSE.search(value)
    started = any(pattern.search(value) for pattern in _LATIN_STARTS)
    named = bool(_POSTCODE.search(value, _street_end(value))) or bool(_ROOM.search(value)) or value.count(",") >= 2
    return started and named and len(value) >= 14 and bool(_PLACE_TAIL.search(value))


def looks_like_address(value: str) -> bool:
    """Whether a row is rather an address than a name: for rows of a form that must be one of the two."""
    if any(map(_is_han, value)):
        return len(_HAN_MARK.findall(value)) >= 2 or bool(_HAN_NUMBER.search(value))
    digits = any(c.isdigit() for c in value)
    return any(p.search(value) for p in _LATIN_STARTS) or (digits and ("," in value or bool(_POSTCODE.search(value))))


def is_whole_address(value: str) -> bool:
    """Whether it has what ends an address: a house or room behind Chinese words, a postcode behind a street."""
    if any(map(_is_han, value)):
        return bool(_HAN_NUMBER.search(value))
    street = _street_end(value)
    return street > 0 and bool(_POSTCODE.search(value, street))


def _labelled(text: RunningText, line: int) -> Span | None:
    whole = text.texts[line]
    match = _LABEL.search(whole) or _PIN.match(whole)
    if match is None or (match.start() > 0 and ":" not in match.group()):
        return None
    if match.end() < len(whole.rstrip()):
        return Span(line, match.end(), _end(whole, match.end()))
    after = _beside(text, line)
    if after is not None and not _LABEL_ELSEWHERE.match(text.texts[after]):
        return Span(after, 0, _end(text.texts[after], 0))
    return None


def _beside(text: RunningText, line: int) -> int | None:
    """The line that stands to the right of a lone label on its row, else the one below it."""
    _, top, right, bottom = text.lines[line].quad.bounds
    height = max(1.0, bottom - top)
    row = [
        (other.quad.bounds[0] - right, index)
        for index, other in enumerate(text.lines)
        if index != line
        and abs(other.quad.center.y - (top + bottom) / 2) < 0.5 * height
        and -height < other.quad.bounds[0] - right < 10 * height
    ]
    return min(row)[1] if row else text.next_line(line)


def _follows_label(text: RunningText, span: Span) -> bool:
    before = text.texts[span.line][: span.start]
    if _LABEL.search(before) or _PIN.search(before):
        return True
    return span.start == 0 and any(
        _LABEL.fullmatch(label.strip()) and span.line in (_beside(text, line), text.next_line(line))
        for line, label in enumerate(text.texts)
        if len(label) < 24
    )


def _chinese(text: RunningText, line: int) -> Span | None:
    whole = text.texts[line]
    for run in _HAN_RUN.finditer(whole):
        start = _HAN_START.search(run.group())
        if start is None:
            continue
        begin = run.start() + start.start()
        marks = _HAN_MARK.findall(run.group())
        if len(marks) >= 2:
            return Span(line, begin, run.start() + len(run.group().rstrip(" ,，")))
    return None


def _latin(text: RunningText, line: int) -> Span | None:
    whole = text.texts[line]
    hits = [m for m in (p.search(whole) for p in _LATIN_STARTS) if m]
    if not hits or _NOT_PART.search(whole[min(h.start() for h in hits) :][:4]):
        return None
    begin = min(hit.start() for hit in hits)
    if _ROOM.search(whole[:begin]) and ":" not in whole[:begin]:
        begin = len(whole) - len(whole.lstrip())
    return Span(line, begin, _end(whole, begin))


def _end(whole: str, begin: int) -> int:
    """Where an address that begins there ends on its row: before other contacts, or at a wide mark."""
    stop = _NOT_PART.search(whole, begin)
    end = stop.start() if stop else len(whole)
    bar = re.search(r" [|•·] |\s{3,}|[;；。]", whole[begin:end])
    end = begin + bar.start() if bar else end
    return begin + len(whole[begin:end].rstrip(" ,，(|-"))


def _grown(text: RunningText, span: Span, taken: Taken) -> tuple[Span, ...]:
    """The span with the rows below that go on with it."""
    spans = [span]
    while len(spans) < _MOST_LINES and spans[-1].end >= len(text.texts[spans[-1].line].rstrip(" ,，")):
        below = text.next_line(spans[-1].line)
        if below is None or not _goes_on(text, spans, below, taken):
            break
        spans.append(Span(below, 0, _end(text.texts[below], 0)))
    return tuple(spans)


def _goes_on(text: RunningText, spans: list[Span], below: int, taken: Taken) -> bool:
    row = text.texts[below].strip()
    span = Span(below, 0, len(text.texts[below]))
    if not row or taken.touches(span) or _LABEL_ELSEWHERE.match(row) or _LABEL.match(row) or _NOT_PART.search(row):
        return False
    sofar = join_rows([text.printed(s) for s in spans])
    if any(map(_is_han, sofar)):
        tail = bool(_HAN_NUMBER.search(row)) or len(_HAN_MARK.findall(row)) >= 2
        begins = _HAN_WHOLE.match(row) and _HAN_NUMBER.search(sofar)
        return tail and not begins and not _HAN_PROSE.search(row) and not sofar.strip().endswith("室")
    if _POSTCODE.search(sofar, _street_end(sofar)):
        return bool(country_of(row)) and len(row.split()) <= _COUNTRY_WORDS
    open_end = text.texts[spans[-1].line].rstrip().endswith((",", "-"))
    tail = bool(_POSTCODE.search(row)) or bool(_ROOM.search(row)) or any(p.search(row) for p in _LATIN_STARTS)
    return (open_end or tail) and len(row) <= 60 and (row[0].isupper() or row[0].isdigit())


def _street_end(value: str) -> int:
    """Where the street and its number end, 0 if there is none: what follows may be a postcode."""
    return min((hit.end() for hit in (pattern.search(value) for pattern in _LATIN_STARTS) if hit), default=0)


def _is_han(character: str) -> bool:
    return "\u4e00" <= character <= "\u9fff"
