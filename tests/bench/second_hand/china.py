"""Cards of China, Hong Kong, Macao and Taiwan in the second hand."""

from __future__ import annotations

import random
from datetime import date, timedelta

from tests.bench.second_hand.sheet import BLACK, BLUE, BROWN, GREY, RED, Sheet
from tests.specimens import mrz, names_chinese, numbers, people
from tests.specimens.fonts import Pool
from tests.specimens.specimen import Specimen


def hongkong_id(rng: random.Random, pool: Pool) -> Specimen:
    """As the card of 2018 (photo low on the left, number twice) or of 2003 (photo higher)."""
    sheet = Sheet(rng)
    foreign = rng.random() < 0.25
    person = (
        people.latin(rng.choice(["english", "filipino", "indian"]), pool, rng)
        if foreign
        else people.chinese(pool, rng, spelling="cantonese", traditional=True)
    )
    permanent = rng.random() < 0.6
    words = (
        ("香港永久性居民身份證", "HONG KONG PERMANENT IDENTITY CARD")
        if permanent
        else ("香港居民身份證", "HONG KONG IDENTITY CARD")
    )
    new = rng.random() < 0.6
    ink, tag = rng.choice([BLACK, (50, 44, 60)]), rng.choice([BLUE, GREY, (20, 90, 80)])
    top = rng.uniform(6.2, 8.0)
    sheet.say(43 if new else 30, top, words[0], "hant", 4.4, tag, anchor="m" if new else "l")
    sheet.say(43 if new else 30, top + 4.2, words[1], "bold", 2.5, tag, anchor="m" if new else "l", room=52)
    left = rng.uniform(27, 31)
    pen = top + 10.2
    letters, digits = rng.choice(["Z", "A", "M", "WX", "R"]), numbers.filled("999999", rng)
    number = f"{letters}{digits}({numbers.hongkong(letters, digits)})"
    if person.native_name:
        sheet.say(left if rng.random() < 0.6 else 6, pen, person.native_name, "hant", 4.8, ink, key="name")
    sheet.say(left, pen + 4.6, f"{person.last.upper()}, {person.first}", "latin", 3.2, ink, key="name_en", room=50)
    if person.native_name:
        codes = "  ".join(names_chinese.TELEGRAPH[c] for c in person.native_name)
        sheet.say(left, pen + 8.8, codes, "latin", 3.0, ink, key="name_codes", truth=" ".join(codes.split()))
    joint = rng.choice([" ", "  ", "/", ""])
    sheet.say(left, pen + 13.0, f"出生日期{joint}Date of Birth", "hant", 2.2, GREY)
    born = person.born
    sheet.say(left, pen + 17.0, f"{born:%d-%m-%Y}", "latin", 3.3, ink, key="date_of_birth", truth=born.isoformat())
    sex = {"M": "男 M", "F": "女 F"}[person.sex]
    sheet.say(left + rng.uniform(21, 24), pen + 17.0, sex, "hant", 3.2, ink, key="sex", truth=person.sex)
    symbols = (
        ("***" if people.TODAY.year - born.year > 18 else "*")
        + ("A" if permanent else "C")
        + rng.choice(["Z", "X", "O"])
    )
    sheet.say(left + rng.uniform(31, 34), pen + 17.0, symbols, "latin", 3.2, ink, key="symbols")
    sheet.say(left, pen + 21.2, f"簽發日期{joint}Date of Issue", "hant", 2.2, GREY)
    first = people.issued(born, rng, within_years=30)
    issue = max(first, people.issued(born, rng, within_years=6))
    if rng.random() < 0.5:
        sheet.say(
            left, pen + 25.0, f"({first:%m-%y})", "latin", 3.2, ink, key="date_of_first_issue", truth=f"{first:%Y-%m}"
        )
        sheet.say(
            left, pen + 29.0, f"{issue:%d-%m-%y}", "latin", 3.2, ink, key="date_of_issue", truth=issue.isoformat()
        )
    else:
        end = sheet.say(
            left, pen + 25.2, f"({first:%m-%y})", "latin", 3.2, ink, key="date_of_first_issue", truth=f"{first:%Y-%m}"
        )
        sheet.say(
            end + 3, pen + 25.2, f"{issue:%d-%m-%y}", "latin", 3.2, ink, key="date_of_issue", truth=issue.isoformat()
        )
    sheet.say(80, rng.uniform(47.5, 49.5), number, "bold", 4.2, ink, key="id_number", anchor="r")
    if new:
        sheet.say(78, pen + 0.3, number[:-3], "latin", 2.0, GREY, anchor="r")
        sheet.photo(73, 19, 8, 10, main=False)
    sheet.photo(4.5, 20.0, 19.5, 25.0)
    sheet.say(6, 50, "SAMPLE", "latin", 2.4, RED)
    return sheet.finish("hongkong_id", "2018" if new else "2003")


def macao_id(rng: random.Random, pool: Pool) -> Specimen:
    """The chip card: numbers at the top or beneath the photo, labels of other wordings."""
    sheet = Sheet(rng)
    person = people.chinese(pool, rng, spelling="cantonese", traditional=True)
    born, first = person.born, people.issued(person.born, rng, within_years=25)
    issue = max(first, people.issued(born, rng, within_years=5))
    never = people.TODAY.year - born.year > 60
    expiry = None if never else people.later(issue, 10)
    permanent = rng.random() < 0.7
    sheet.say(24, 5.4, "澳門特別行政區", "hant", 3.0, GREY)
    sheet.say(24, 8.3, "Região Administrativa Especial de Macau", "latin", 1.9, GREY)
    sheet.say(24, 12.2, "澳門永久性居民身份證" if permanent else "澳門非永久性居民身份證", "hant", 3.4, BROWN)
    sheet.say(
        24, 15.2, f"Bilhete de Identidade de Residente {'' if permanent else 'Não '}Permanente", "latin", 2.0, BROWN
    )
    x, y, gap = rng.uniform(26, 29), 19.2, rng.uniform(6.2, 6.7)
    digits = numbers.filled("9999999", rng)
    digits = rng.choice("157") + digits[1:]
    number = f"{digits}({rng.randint(0, 9)})"
    sheet.say(x, y, rng.choice(["姓名", "姓名 Nome"]), "hant", 1.9)
    sheet.say(x, y + 3.5, person.native_name, "hant", 3.6, BLACK, key="name")
    sheet.say(x, y + gap, rng.choice(["姓 Apelido", "姓 / Apelido(s)", "姓Apelido(s)"]), "hant", 1.9)
    sheet.say(x, y + gap + 3.2, person.last.upper(), "latin", 2.9, BLACK, key="last_name_en")
    sheet.say(x + 28, y + gap, rng.choice(["名 Nome", "名 / Nome(s)", "名Nome(s)"]), "hant", 1.9)
    sheet.say(x + 28, y + gap + 3.2, person.first.upper(), "latin", 2.9, BLACK, key="first_name_en")
    third, fourth, fifth = y + 2 * gap, y + 3 * gap, y + 4 * gap
    sheet.say(x, third, rng.choice(["出生日期 Data de nascimento", "出生日期Data de Nasc."]), "hant", 1.8)
    sheet.say(x, third + 3.2, f"{born:%d-%m-%Y}", "latin", 2.9, BLACK, key="date_of_birth", truth=born.isoformat())
    sheet.say(x + 28, third, "性別 Sexo", "hant", 1.8)
    sheet.say(
        x + 28, third + 3.2, {"M": "男 M", "F": "女 F"}[person.sex], "hant", 2.8, BLACK, key="sex", truth=person.sex
    )
    sheet.say(x + 42, third, "身高 Altura", "hant", 1.8)
    tall = f"1.{rng.randint(48, 89)}"
    sheet.say(x + 42, third + 3.2, tall + rng.choice(["", " m", "m"]), "latin", 2.9, BLACK, key="height", truth=tall)
    sheet.say(x, fourth, rng.choice(["首次發證日期 Data da 1.ª emissão", "首次發證日期 1ª Emissão"]), "hant", 1.8)
    sheet.say(
        x, fourth + 3.2, f"{first:%d-%m-%Y}", "latin", 2.9, BLACK, key="date_of_first_issue", truth=first.isoformat()
    )
    sheet.say(x + 32, fourth, rng.choice(["發證日期 Data de emissão", "本次發證日期 Emissão"]), "hant", 1.8)
    sheet.say(
        x + 32, fourth + 3.2, f"{issue:%d-%m-%Y}", "latin", 2.9, BLACK, key="date_of_issue", truth=issue.isoformat()
    )
    sheet.say(
        x, fifth, rng.choice(["有效期 Válido até", "有效期至 Válido até", "有效日期 Data de validade"]), "hant", 1.8
    )
    shown, told = ("------", "lifelong") if expiry is None else (f"{expiry:%d-%m-%Y}", expiry.isoformat())
    sheet.say(x, fifth + 3.2, shown, "latin", 2.9, BLACK, key="date_of_expiry", truth=told)
    low = rng.random() < 0.5
    sheet.say(
        13.5 if low else 82,
        46.5 if low else 5.2,
        number,
        "bold",
        3.1,
        BLACK,
        key="id_number",
        anchor="m" if low else "r",
    )
    sheet.photo(4, 18, 18.5, 24.5)
    sheet.say(60, 51.5, "SPECIMEN", "latin", 2.0, RED)
    return sheet.finish("macao_id", "2013")


def _span(
    sheet: Sheet, x: float, y: float, issue: date, expiry: date | None, *, joint: str, ink: tuple[int, int, int]
) -> None:
    end = sheet.say(x, y, f"{issue:%Y.%m.%d}{joint}", "latin", 2.9, ink, key="date_of_issue", truth=issue.isoformat())
    shown, told = ("长期", "lifelong") if expiry is None else (f"{expiry:%Y.%m.%d}", expiry.isoformat())
    sheet.say(end + 0.1, y, shown, "hans", 2.9, ink, key="date_of_expiry", truth=told)


def exit_entry_permit(rng: random.Random, pool: Pool) -> Specimen:
    """Number above on the right, or below the heading; labels above or beside."""
    sheet = Sheet(rng)
    person = people.chinese(pool, rng)
    taiwan = rng.random() < 0.3
    kind = "往来台湾通行证" if taiwan else "往来港澳通行证"
    english = "Taiwan" if taiwan else "Hong Kong and Macao"
    born, issue = person.born, people.issued(person.born, rng, within_years=8)
    expiry = people.later(issue, 10) - timedelta(days=1)
    number = ("T" if taiwan else rng.choice(["C", "C"])) + rng.choice(["", "", "A", "E", "K"][: 2 if taiwan else 5])
    number += numbers.filled("9" * (9 - len(number)), rng)
    sheet.say(4, 6.4, kind, "hans", 4.4, RED, key="document_kind")
    sheet.say(4, 9.2, f"Exit-Entry Permit for Travelling to and from {english}", "latin", 1.9, RED)
    sheet.say(82, 7.6, number, "bold", 3.3, BLACK, key="document_number", anchor="r")
    beside, x, y, step = rng.random() < 0.3, rng.uniform(27, 30), 13.0, rng.uniform(6.1, 6.4)
    name = f"{person.last.upper()},{person.first.upper()}"

    def pair(at: float, base: float, label: str) -> tuple[float, float]:
        end = sheet.say(at, base, label, "hans", 2.0)
        return (end + 1.5, base) if beside else (at, base + 3.3)

    at, base = pair(x, y, rng.choice(["姓名", "姓名 Name", "姓名/Name"]))
    sheet.say(at, base, person.native_name, "hans", 3.5, BLACK, key="name")
    sheet.say(at, base + 3.5, name, "latin", 2.9, BLACK, key="name_en")
    y += step + (0.6 if beside else 3.2)
    at, base = pair(x, y, rng.choice(["出生日期", "出生日期 Date of Birth"]))
    sheet.say(at, base, f"{born:%Y.%m.%d}", "latin", 2.9, BLACK, key="date_of_birth", truth=born.isoformat())
    at, base = pair(x + (34 if beside else 30), y, rng.choice(["性别", "性别 Sex"]))
    sheet.say(
        at,
        base,
        {"M": "男", "F": "女"}[person.sex] + rng.choice(["", f"/{person.sex}"]),
        "hans",
        2.9,
        BLACK,
        key="sex",
        truth=person.sex,
    )
    y += step
    at, base = pair(x, y, rng.choice(["有效期限", "有效期限 Period of Validity"]))
    _span(sheet, at, base, issue, expiry, joint=rng.choice(["-", " - ", "至"]), ink=BLACK)
    y += step
    at, base = pair(x, y, "签发机关")
    sheet.say(at, base, "公安部出入境管理局", "hans", 2.8, BLACK, key="authority")
    at, base = pair(x + 34, y, "签发地点")
    sheet.say(
        at, base, people.pick_row(names_chinese.PROVINCES, pool, rng)[0], "hans", 2.8, BLACK, key="place_of_issue"
    )
    sheet.photo(4, 13, 19, 25)
    sheet.say(5, 42, "SPECIMEN", "latin", 2.0, RED)
    sheet.mrz(49.5, mrz.exit_entry(number, expiry, born, code="CD" if taiwan else "CS"))
    return sheet.finish("exit_entry_permit", "taiwan" if taiwan else "hongkong")


def mainland_travel_permit(rng: random.Random, pool: Pool) -> Specimen:
    """Front of 2013 or 2024 (nationality), or the back."""
    sheet, taiwan = Sheet(rng), rng.random() < 0.35
    foreign = not taiwan and rng.random() < 0.25
    person = (
        people.latin("english", pool, rng)
        if foreign
        else people.chinese(pool, rng, spelling="taiwan" if taiwan else "cantonese", traditional=True)
    )
    kind = "台湾居民来往大陆通行证" if taiwan else "港澳居民来往内地通行证"
    side = rng.choice("HM")
    number = "" if taiwan else f"{side}A" if foreign else side
    number += numbers.filled("9" * (8 if taiwan else 9 - len(number)), rng)
    born, issue = person.born, people.issued(person.born, rng, within_years=6)
    expiry = people.later(issue, 5 if taiwan else 10) - timedelta(days=1)
    if rng.random() < 0.3:
        return _permit_back(sheet, person, number, expiry, taiwan=taiwan, foreign=foreign, side=side)
    sheet.say(4, 6.4, kind, "hans", 3.9, rng.choice([BLUE, RED, BLACK]), key="document_kind")
    title = "Taiwan" if taiwan else "Hong Kong and Macao"
    sheet.say(4, 9.2, f"Mainland Travel Permit for {title} Residents", "latin", 2.0, GREY)
    x, y, step = rng.uniform(27, 30), 13.4, rng.uniform(6.0, 6.5)
    sheet.say(x, y, "姓名", "hans", 2.0)
    name = (
        f"{person.last.upper()}, {person.first.upper()}"
        if rng.random() < 0.5
        else f"{person.last.upper()},{person.first.upper()}"
    )
    if not foreign:
        sheet.say(x, y + 3.5, person.native_name, "hant", 3.6, BLACK, key="name")
    sheet.say(
        x,
        y + (3.5 if foreign else 7.0),
        name,
        "latin",
        2.9,
        BLACK,
        key="name_en",
        truth=name.replace(",", ", ").replace("  ", " "),
        room=50,
    )
    y += step + 2.8
    sheet.say(x, y, "出生日期", "hans", 2.0)
    sheet.say(x, y + 3.2, f"{born:%Y.%m.%d}", "latin", 2.9, BLACK, key="date_of_birth", truth=born.isoformat())
    sheet.say(x + 26, y, "性别", "hans", 2.0)
    sheet.say(x + 26, y + 3.2, {"M": "男", "F": "女"}[person.sex], "hans", 2.9, BLACK, key="sex", truth=person.sex)
    if foreign:
        sheet.say(x + 38, y, "国籍", "hans", 2.0)
        sheet.say(x + 38, y + 3.2, "GBR", "latin", 2.9, BLACK)
    y += step
    sheet.say(x, y, "有效期限", "hans", 2.0)
    _span(sheet, x, y + 3.2, issue, expiry, joint="-", ink=BLACK)
    y += step
    sheet.say(x, y, "签发机关", "hans", 2.0)
    sheet.say(x, y + 3.2, "公安部出入境管理局", "hans", 2.8, BLACK, key="authority")
    if taiwan or rng.random() < 0.3:
        sheet.say(x + 32, y, "签发地点", "hans", 2.0)
        sheet.say(
            x + 32,
            y + 3.2,
            people.pick_row(names_chinese.PROVINCES, pool, rng)[0],
            "hans",
            2.8,
            BLACK,
            key="place_of_issue",
        )
    y += step + 0.6
    end = sheet.say(x, y + 1.6, "证件号码", "hans", 2.0) + 1.5
    sheet.say(end, y + 1.6, number, "bold", 3.4, BLACK, key="document_number")
    end = sheet.say(66, y + 1.6, "签发次数" if taiwan else "换证次数", "hans", 2.0) + 1.2
    sheet.say(end, y + 1.6, f"{rng.randint(0, 12):02}", "latin", 2.8, BLACK, key="issue_count")
    sheet.photo(4, 13, 19.5, 25.5)
    sheet.say(5, 43, "SPECIMEN", "latin", 2.0, RED)
    return sheet.finish("mainland_travel_permit", "taiwan" if taiwan else "2024" if foreign else "2013")


def _permit_back(
    sheet: Sheet, person: people.Person, number: str, expiry: date, *, taiwan: bool, foreign: bool, side: str
) -> Specimen:
    rng = sheet.rng
    letters, digits = rng.choice("ABCKP"), numbers.filled("999999", rng)
    home = (
        f"{letters}{digits}({numbers.hongkong(letters, digits)})" if side == "H" else numbers.filled("1999999(9)", rng)
    )
    word = {"H": "香港居民身份证", "M": "澳门居民身份证"}[side]
    if taiwan:
        home, word = taiwan_number(rng), "身份证件"
    end = sheet.say(6, 10, rng.choice([f"{word}姓名", "身份证件姓名"]), "hans", 2.2) + 2
    sheet.say(
        end,
        10,
        person.native_name or person.last.upper(),
        "hant",
        3.2,
        BLACK,
        **({"key": "name"} if person.native_name else {}),
    )
    end = sheet.say(6, 17, rng.choice([f"{word}号码", "身份证件号码"]), "hans", 2.2) + 2
    sheet.say(end, 17, home, "latin", 3.2, BLACK, key="id_number")
    sheet.say(6, 23, "本证件由公安部出入境管理局签发，仅限持证人使用。", "hans", 2.0)
    sheet.say(6, 27, "SPECIMEN", "latin", 2.0, RED)
    holder = mrz.Holder(
        code="CT" if taiwan else "CR",
        issuer="CHN",
        number=number,
        last=person.last.upper().replace("-", " "),
        first=person.first.upper().replace("-", " "),
        nationality="GBR" if foreign else "CHN",
        born=f"{person.born:%y%m%d}",
        sex=person.sex,
        expires=expiry,
    )
    sheet.mrz(41, mrz.td1(holder), key=False)
    return sheet.finish("mainland_travel_permit", "back")


TAIWAN_LETTERS = "ABCDEFGHJKLMNPQRSTUVXYWZIO"


def taiwan_number(rng: random.Random) -> str:
    """A number of Taiwan with a check digit that holds (A=10 to Z=33 in the order of `TAIWAN_LETTERS`)."""
    letter = rng.choice("ABCDEFHJKNPQTU")
    code = TAIWAN_LETTERS.index(letter) + 10
    digits = [rng.choice([1, 2]), *(rng.randint(0, 9) for _ in range(7))]
    total = code // 10 + code % 10 * 9 + sum(d * w for d, w in zip(digits, range(8, 0, -1), strict=True))
    return letter + "".join(map(str, digits)) + str(-total % 10)


def china_id(rng: random.Random, pool: Pool) -> Specimen:
    """The front: address over up to three rows, one of the ethnic groups with longer names."""
    sheet = Sheet(rng)
    person = people.chinese(pool, rng)
    x, label = rng.uniform(6.5, 9.0), rng.choice([BLUE, (60, 120, 150), GREY])
    script, size = "hans", rng.uniform(2.9, 3.4)
    gap = rng.uniform(1.8, 3.0)

    def row(y: float, word: str, at: float = 0.0) -> float:
        return sheet.say(x + at, y, word, script, size * 0.82, label) + gap

    sheet.say(row(9.5, rng.choice(["姓名", "姓 名"])), 9.5, person.native_name, script, size * 1.1, BLACK, key="name")
    sheet.say(
        row(16.3, rng.choice(["性别", "性 别"])),
        16.3,
        {"M": "男", "F": "女"}[person.sex],
        script,
        size,
        BLACK,
        key="sex",
        truth=person.sex,
    )
    group = rng.choice(names_chinese.ETHNICITIES.split())
    sheet.say(row(16.3, rng.choice(["民族", "民 族"]), 16.5), 16.3, group, script, size, BLACK, key="ethnicity")
    born, pen = person.born, row(22.8, rng.choice(["出生", "出 生"]))
    wide = rng.uniform(0.8, 2.0)
    sheet.truth["date_of_birth"] = born.isoformat()
    for shown, unit in ((f"{born:%Y}", "年"), (str(born.month), "月"), (str(born.day), "日")):
        pen = sheet.say(pen, 22.8, shown, "hans", size, BLACK) + wide
        pen = sheet.say(pen, 22.8, unit, script, size * 0.82, label) + wide
    code, division = people.pick_row(names_chinese.DIVISIONS, pool, rng)
    street = people.pick(names_chinese.STREETS, pool, rng)
    house, block, stair, room = (rng.randint(1, most) for most in (300, 20, 6, 2202))
    address = f"{division}{street}{house}号{block}栋{stair}单元{room}室"
    pen = row(29.6, rng.choice(["住址", "住 址"]))
    rows = [address[i : i + 11] for i in range(0, len(address), 11)]
    for index, part in enumerate(rows):
        sheet.say(pen, 29.6 + index * size * 1.45, part, script, size, BLACK, key="address", room=40)
    order = f"{rng.randint(0, 49) * 2 + (person.sex == 'M'):03}"
    number = f"{code}{born:%Y%m%d}{order}"
    number += numbers.china(number)
    end = sheet.say(x, 48.5, "公民身份号码", script, size * 0.82, label)
    sheet.say(end + rng.uniform(2, 4), 48.5, number, rng.choice(["ocrb", "mono", "bold"]), 3.6, BLACK, key="id_number")
    sheet.photo(59, 10, 21, 27)
    sheet.say(60, 42, "样本 SPECIMEN", "hans", 2.0, RED)
    return sheet.finish("china_id", "2004")


def china_id_back(rng: random.Random, pool: Pool) -> Specimen:
    """The emblem's side."""
    sheet = Sheet(rng)
    sheet.seal(15, 14, 9, (200, 60, 60))
    sheet.say(52, 14, "中华人民共和国", "hans", 4.6, BLACK, anchor="m")
    sheet.say(52, 22.5, rng.choice(["居民身份证", "居 民 身 份 证"]), "hans", 6.4, BLACK, anchor="m")
    _, division = people.pick_row(names_chinese.DIVISIONS, pool, rng)
    city = division[division.find("省") + 1 :] if "省" in division else division
    authority = rng.choice(
        [f"{city}公安局", city.replace("市", "市公安局", 1) + "分局" if "市" in city else f"{city}公安局"]
    )
    end = sheet.say(22, 40, "签发机关", "hans", 2.6) + rng.uniform(1.5, 3)
    sheet.say(end, 40, authority, "hans", 2.9, BLACK, key="authority", room=46)
    issue = people.issued(date(1970, 1, 1), rng, within_years=18)
    expiry = None if rng.random() < 0.3 else people.later(issue, rng.choice([10, 20]))
    end = sheet.say(22, 47, "有效期限", "hans", 2.6) + rng.uniform(1.5, 3)
    _span(sheet, end, 47, issue, expiry, joint=rng.choice(["-", "－", " - "]), ink=BLACK)
    sheet.say(60, 52.4, "SPECIMEN", "latin", 2.0, RED)
    return sheet.finish("china_id_back", "2004")
