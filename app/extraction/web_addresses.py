"""E-mail addresses and links in running text, with the slips of a recogniser mended where a domain name tells."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.domain.content import Contact, ContactKind
from app.extraction.running_text import RunningText, Span, Taken

_GENERIC_WORDS = """
com net org edu gov mil int info biz name pro mobi asia travel jobs shop store online site website tech app dev
cloud top xyz club vip wang ltd group work email agency company hotel restaurant cafe studio design media news
live world global center services solutions software systems network digital bank law legal clinic health care
house estate school academy university foundation charity international example test
"""
_GENERIC = frozenset(_GENERIC_WORDS.split())
_COUNTRIES_WORDS = """
ac ad ae af ag al am ao ar at au az ba bb bd be bg bh bi bj bn bo br bs bt bw by bz ca cd ch ci cl cm cn co cr
cu cy cz de dj dk dm do dz ec ee eg er es et eu fi fj fr ga ge gh gl gm gn gr gt gy hk hn hr ht hu id ie il in
io iq ir is it jm jo jp ke kg kh kr kw kz la lb li lk lr ls lt lu lv ly ma mc md me mg mk ml mm mn mo mr mt mu
mv mw mx my mz na ne ng ni nl no np nz om pa pe pg ph pk pl pr ps pt py qa ro rs ru rw sa sc sd se sg si sk sl
sm sn so sr sv sy sz td tg th tj tl tm tn to tr tt tv tw tz ua ug uk us uy uz va ve vn ws ye za zm zw
"""
_COUNTRIES = frozenset(_COUNTRIES_WORDS.split())
_BARE_COUNTRIES_WORDS = """
cn de fr uk jp kr th vn kh hk tw mo sg eu ru ua pl nl cz ch es br mx
"""
_BARE_COUNTRIES = frozenset(_BARE_COUNTRIES_WORDS.split())
"""Country domains that also count without "www" or a path: the others are words or endings of file names."""

_MENDED_ENDINGS = {"c0m": "com", "corn": "com", "0rg": "org", "nct": "net"}
_LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_DOT = r"(?: ?[.,。·] ?)"
_EMAIL = re.compile(
    rf"(?<![A-Za-z0-9._%+-])(?P<local>[A-Za-z0-9][A-Za-z0-9._%+-]{{0,63}}) ?(?:@|\(at\)|\[at\]|©) ?"
    rf"(?P<host>{_LABEL}(?:{_DOT}{_LABEL})*)"
)
_SCHEME = r"(?:h[t7]{2}ps?|ftp) ?[:;.]? ?[/\\l|1I]{2}"
_WWW = r"(?:www|vvww|wvvw|wwvv|WWW|Www) ?[.,。·] ?"
_PATH = r"(?:[/?#][^\s<>\"'“”‘’，。、；（）()\u3000-\uffef\u0e00-\u0e7f]*)?"
_URL = re.compile(
    rf"(?<![A-Za-z0-9@._-])(?P<scheme>{_SCHEME})?(?P<www>{_WWW})?"
    rf"(?P<host>{_LABEL}(?:{_DOT}{_LABEL})*)(?P<port>:\d{{2,5}})?(?P<path>{_PATH})",
)
_OPEN_ENDS = ("/", "-", "_", "=", "&", "?", ".", "@")
_TRAILING = ".,;:!?)-_'\""
_GUESSED = 0.85


def find_web_addresses(text: RunningText, taken: Taken) -> Iterator[Contact]:
    """Every e-mail address and link, those that go on in the line below included; what they cover is `taken`."""
    for line in range(len(text.texts)):
        yield from _emails(text, line, taken)
    for line in range(len(text.texts)):
        yield from _urls(text, line, taken)


def _emails(text: RunningText, line: int, taken: Taken) -> Iterator[Contact]:
    whole, seam, below = _with_next(text, line)
    for match in _EMAIL.finditer(whole):
        if match.start("host") > seam:
            continue
        host, end = _host(match["host"], match.start("host"))
        if match.end() > seam and not _continues(whole, seam, match.start("host")):
            host, end = _host(match["host"][: max(0, seam - match.start("host"))], match.start("host"))
        spans = _spans(line, below, seam, match.start(), end)
        if not host or any(map(taken.touches, spans)):
            continue
        local = match["local"].strip(".")
        mended = "@" not in whole[match.start() : end] or host not in whole[match.start() : end].lower()
        taken.take(*spans)
        yield text.contact(ContactKind.EMAIL, f"{local}@{host}", spans, sure=_GUESSED if mended else 1.0)


def _urls(text: RunningText, line: int, taken: Taken) -> Iterator[Contact]:
    whole, seam, below = _with_next(text, line)
    for match in _URL.finditer(whole):
        if match.start() >= seam:
            continue
        raw_host = match["host"]
        host, host_end = _host(raw_host, match.start("host"))
        marked = bool(match["scheme"] or match["www"])
        path = match["path"].rstrip(_TRAILING) if host_end == match.end("host") else ""
        end = match.start("path") + len(path) if path else host_end
        if match.end() > seam and not _continues(whole, seam, match.start("host")):
            host, host_end = _host(raw_host[: max(0, seam - match.start("host"))], match.start("host"))
            path = match["path"][: max(0, seam - match.start("path"))].rstrip(_TRAILING)
            end = min(seam, match.start("path") + len(path) if path else host_end)
        spans = _spans(line, below, seam, match.start(), end)
        if not host or not (marked or _believable(host, path)) or any(map(taken.touches, spans)):
            continue
        if host_end < len(whole) and whole[host_end] == "@":
            continue
        secure = "s" in (match["scheme"] or "").lower()
        start = f"http{'s' if secure else ''}://" if match["scheme"] else ""
        www = "www." if match["www"] else ""
        taken.take(*spans)
        value = f"{start}{www}{host}{match['port'] or ''}{path}"
        yield text.contact(ContactKind.URL, value, spans, sure=1.0 if marked else _GUESSED)


def _with_next(text: RunningText, line: int) -> tuple[str, int, int | None]:
    """The line with the one below it, where they meet, and the number of the one below."""
    here = text.texts[line].rstrip()
    below = text.next_line(line)
    return (here + text.texts[below].lstrip(), len(here), below) if below is not None else (here, len(here), None)


def _continues(whole: str, seam: int, host_at: int) -> bool:
    """Whether an address that reaches the end of its line goes on in the next one."""
    before, after = whole[:seam], whole[seam:]
    if before.endswith(_OPEN_ENDS) or after[:1] in "./?&=@":
        return True
    unfinished, _ = _host(before[min(host_at, seam) :], 0)
    return not unfinished and after[:1].islower()


def _spans(line: int, below: int | None, seam: int, start: int, end: int) -> tuple[Span, ...]:
    first = Span(line, start, min(end, seam))
    if end <= seam or below is None:
        return (first,)
    return (first, Span(below, 0, end - seam))


def _host(raw: str, at: int) -> tuple[str, int]:
    """The longest believable domain name that `raw` begins with, in small letters, and where it ends; "" if none.

    Where a blank stands beside a full stop, the name goes on only if it is not whole without what follows.
    """
    labels: list[str] = []
    best: tuple[str, int] = ("", at)
    position = 0
    for match in re.finditer(rf"(?P<dot>^|{_DOT})(?P<label>{_LABEL})", raw):
        if match.start() != position:
            break
        loose = " " in match["dot"]
        if loose and best[0]:
            break
        position = match.end()
        labels.append(match["label"])
        ending = _ending(labels[-1])
        if len(labels) > 1 and ending and _sound(labels):
            best = (".".join([*(label.lower() for label in labels[:-1]), ending]), at + position)
    return best


def _ending(label: str) -> str:
    low = label.lower()
    if low in _GENERIC or low in _COUNTRIES:
        return low
    return _MENDED_ENDINGS.get(low, "")


def _sound(labels: list[str]) -> bool:
    """Whether the labels can be a domain: not numbers only."""
    return any(not label.isdigit() for label in labels[:-1])


def _believable(host: str, path: str) -> bool:
    """Whether a name without "www" is one: sentences with a lost blank and file names are not."""
    *body, ending = host.split(".")
    if len(body[-1]) < 2 or (len(body) == 1 and body[0].isdigit()):
        return False
    if ending in _GENERIC - {"name", "work", "live", "news", "care", "house", "group", "world", "test", "law", "pro"}:
        return ending not in {"top", "app", "school", "bank", "media", "design", "center"} or len(body[-1]) > 2
    second_level = len(body) > 1 and body[-1] in {"com", "co", "org", "net", "gov", "edu", "ac", "or", "go"}
    return second_level or ending in _BARE_COUNTRIES or (len(path) > 1 and path.startswith("/"))
