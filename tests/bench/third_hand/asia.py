"""Cards of Asia and of Chile and Peru in the third hand."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import timedelta

import numpy as np
import zxingcpp

from tests.bench.third_hand.cards import blanks, holder
from tests.bench.third_hand.paper import BLACK, CRIMSON, FAINT, GREEN, NAVY, Entry, Paper
from tests.specimens import mrz, names_asian, names_chinese, numbers, people
from tests.specimens.fonts import Pool
from tests.specimens.specimen import Specimen

_SPANISH = ["ENE", "FEB", "MAR", "ABR", "MAYO", "JUN", "JUL", "AGO", "SEPT", "OCT", "NOV", "DIC"]


def chile_id(rng: random.Random, pool: Pool) -> Specimen:
    """The card of 2013 or 2024: number on the right, RUN at the foot."""
    paper, who, second = Paper(rng), holder("spanish", pool, rng), people.latin("spanish", pool, rng)
    run = rng.randint(4_000_000, 27_999_999)
    paper.put(5, 6, "REPÚBLICA DE CHILE", 2.6, "bold", NAVY)
    paper.put(44, 5, "SERVICIO DE REGISTRO CIVIL", 1.5, "sans", NAVY)
    paper.put(44, 7.2, "E IDENTIFICACIÓN", 1.5, "sans", NAVY)
    paper.put(5, 9.6, "CÉDULA DE IDENTIDAD", 2.2, "bold", NAVY)
    small, big, x = 1.4, 2.2, 29.0

    def day(when: object) -> str:
        return f"{when.day} {_SPANISH[when.month - 1]} {when.year}"  # type: ignore[attr-defined]

    names = Entry("last_name", "APELLIDOS", "", rows=(who.last.upper(), second.last.upper()))
    paper.entry(names, x, 13, "below", small=small, big=big)
    paper.entry(Entry("first_name", "NOMBRES", who.first.upper()), x, 22.2, "below", small=small, big=big)
    paper.entry(Entry("nationality", "NACIONALIDAD", "CHILENA", "CHL"), x, 27.6, "below", small=small, big=big)
    paper.entry(Entry("sex", "SEXO", who.sex), 56, 27.6, "below", small=small, big=big)
    number = numbers.filled(rng.choice(["999.999.999", "B99.999.999"]), rng)
    born = Entry("date_of_birth", "FECHA DE NACIMIENTO", day(who.born), who.born.isoformat())
    paper.entry(born, x, 33, "below", small=small, big=big, room=26)
    paper.entry(Entry("document_number", "NÚMERO DOCUMENTO", number), 56, 33, "below", small=small, big=big)
    issue = Entry("date_of_issue", "FECHA DE EMISIÓN", day(who.issue), who.issue.isoformat())
    paper.entry(issue, x, 38.4, "below", small=small, big=big, room=26)
    ends = Entry("date_of_expiry", "FECHA DE VENCIMIENTO", day(who.expiry), who.expiry.isoformat())
    paper.entry(ends, 56, 38.4, "below", small=small, big=big)
    end = paper.put(6, 50, "RUN ", 2.2, "bold", NAVY)
    paper.put(end, 50, f"{run:,}".replace(",", ".") + f"-{numbers.chile(run)}", 2.6, "print", BLACK, key="id_number")
    paper.put(56, 46.5, "FIRMA DEL TITULAR", small)
    paper.face(5, 12, 21, 27)
    return paper.done("chile_id", "2013")


def peru_id(rng: random.Random, pool: Pool) -> Specimen:
    """The blue card with its labels above the values."""
    paper, who, second = Paper(rng), holder("spanish", pool, rng, years=8), people.latin("spanish", pool, rng)
    eight = numbers.filled("99999999", rng)
    paper.put(20, 4.6, "REPÚBLICA DEL PERÚ", 2.4, "bold", NAVY)
    paper.put(20, 6.8, "REGISTRO NACIONAL DE IDENTIFICACIÓN Y ESTADO CIVIL", 1.3, "sans", NAVY, room=42)
    paper.put(20, 9.2, "DOCUMENTO NACIONAL DE IDENTIDAD", 1.7, "bold", NAVY, room=36)
    end = paper.put(58, 9, rng.choice(["DNI ", "CUI "]), 2.0, "bold", NAVY)
    paper.put(end, 9, f"{eight}-{numbers.peru(eight)}", 2.6, "print", CRIMSON, key="id_number", truth=eight)
    small, big, x = 1.35, 2.2, 25.0
    rows = (
        Entry("last_name", "Primer Apellido", who.last.upper()),
        Entry("second_last_name", "Segundo Apellido", second.last.upper()),
        Entry("first_name", "Pre Nombres", who.first.upper()),
    )
    y = 12.6
    for row in rows:
        paper.entry(row, x, y, "below", small=small, big=big, room=38)
        y += 5.4
    paper.put(x, y, "Nacimiento: Fecha y Ubigeo", small)
    end = paper.put(x, y + 2.9, blanks(who.born), big, "print", BLACK, key="date_of_birth", truth=who.born.isoformat())
    paper.put(end + 2, y + 2.9, numbers.filled("199999", rng), big, "print", BLACK)
    y += 5.4
    paper.entry(Entry("sex", "Sexo", who.sex), x, y, "below", small=small, big=big)
    status = rng.choice("SCVD")
    paper.entry(Entry("marital_status", "Estado Civil", status), x + 12, y, "below", small=small, big=big)
    began = people.issued(who.born, rng, within_years=25)
    for index, (key, word, day) in enumerate(
        (
            ("date_of_registration", "Fecha Inscripción", min(began, who.issue)),
            ("date_of_issue", "Fecha Emisión", who.issue),
            ("date_of_expiry", "Fecha Caducidad", who.expiry),
        )
    ):
        told = Entry(key, word, blanks(day), day.isoformat())
        paper.entry(told, 66, 15 + 6.4 * index, "below", small=small, big=big)
    zone = mrz.Holder("I", "PER", eight, who.last, who.first, "PER", f"{who.born:%y%m%d}", who.sex, who.expiry)
    paper.mrz(43.6, mrz.td1(zone), step=4.0)
    paper.face(4, 12, 18, 24)
    return paper.done("peru_id", "blue")


def vietnam_id(rng: random.Random, pool: Pool) -> Specimen:
    """The chip card or the one of 2024, QR in the corner, labels with colons."""
    paper, person = Paper(rng), people.vietnamese(pool, rng)
    born, new = person.born, rng.random() < 0.35
    century = (born.year // 100 - 19) * 2 + (person.sex == "F")
    number = f"{rng.choice(['001', '079', '031', '092'])}{century}{born:%y}{numbers.filled('999999', rng)}"
    name, sex = f"{person.last} {person.first}".upper(), {"M": "Nam", "F": "Nữ"}[person.sex]
    home = people.pick(names_asian.VIETNAMESE_PLACES, pool, rng, separator="|")
    origin = people.pick(names_asian.VIETNAMESE_PLACES, pool, rng, separator="|")
    street = people.pick(names_asian.VIETNAMESE_STREETS, pool, rng, separator="|")
    paper.put(30, 4, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 1.9, "bold", BLACK, room=42)
    paper.put(36, 6.4, "Độc lập - Tự do - Hạnh phúc", 1.6, "sans", BLACK)
    paper.put(34, 8.6, "SOCIALIST REPUBLIC OF VIET NAM", 1.3, "sans", FAINT)
    paper.put(34, 10.6, "Independence - Freedom - Happiness", 1.3, "sans", FAINT)
    if new:
        paper.put(36, 14, "CĂN CƯỚC", 2.7, "bold", CRIMSON)
        paper.put(36, 16.2, "IDENTITY CARD", 1.5, "sans", CRIMSON)
    else:
        paper.put(34, 14, "CĂN CƯỚC CÔNG DÂN", 2.7, "bold", CRIMSON)
        paper.put(36, 16.2, "Citizen Identity Card", 1.5, "sans", CRIMSON)
    issue = people.issued(born, rng, within_years=4)
    if not new:
        text = "|".join(
            (number, "", f"{person.last} {person.first}", f"{born:%d%m%Y}", sex, f"{street}, {home}", f"{issue:%d%m%Y}")
        )
        code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode)
        paper.paste(np.array(code.to_image(scale=4, add_quiet_zones=True)), 72, 3, 12, 12)
    x = 29.0
    if new:
        paper.put(x, 19.4, "Số định danh cá nhân / Personal identification number", 1.35)
        paper.put(x, 23, number, 2.9, "print", BLACK, key="id_number")
        y = 26.4
        told = (
            ("name", "Họ, chữ đệm và tên khai sinh / Full name", name, name),
            ("date_of_birth", "Ngày, tháng, năm sinh / Date of birth", f"{born:%d/%m/%Y}", born.isoformat()),
        )
    else:
        end = paper.put(x, 20.6, "Số / No.: ", 1.9)
        paper.put(end, 20.6, number, 2.9, "print", BLACK, key="id_number")
        y = 24.0
        told = (("name", "Họ và tên / Full name:", name, name),)
    for key, label, shown, truth in told:
        paper.put(x, y, label, 1.4)
        paper.put(x, y + 3.1, shown, 2.3, "print", BLACK, key=key, truth=truth)
        y += 6.2
    if not new:
        end = paper.put(x, y, "Ngày sinh / Date of birth: ", 1.5)
        paper.put(end, y, f"{born:%d/%m/%Y}", 2.3, "print", BLACK, key="date_of_birth", truth=born.isoformat())
        y += 3.3
    end = paper.put(x, y, "Giới tính / Sex: ", 1.5)
    end = paper.put(end, y, sex, 2.2, "print", BLACK, key="sex", truth=person.sex) + 2
    end = paper.put(end, y, "Quốc tịch / Nationality: ", 1.5)
    paper.put(end, y, "Việt Nam", 2.2, "print", BLACK, key="nationality", truth="VNM")
    if not new:
        paper.put(x, y + 3.2, "Quê quán / Place of origin:", 1.5)
        paper.put(x, y + 6.2, origin, 2.1, "print", BLACK, key="place_of_origin")
        end = paper.put(x, y + 9.3, "Nơi thường trú / Place of residence: ", 1.5)
        paper.put(end, y + 9.3, street + ",", 2.1, "print", BLACK, key="place_of_residence", truth=street + ",")
        paper.put(x, y + 12.3, home, 2.1, "print", BLACK, key="place_of_residence")
        expiry = people.later(born, 25 if people.TODAY.year - born.year < 23 else 60)
        shown, until = f"{expiry:%d/%m/%Y}", expiry.isoformat()
        if people.TODAY.year - born.year > 58:
            shown, until = "Không thời hạn", "lifelong"
        paper.put(4, 45, "Có giá trị đến:", 1.4)
        paper.put(4, 47, "Date of expiry", 1.3)
        paper.put(15, 46, shown, 1.8, "print", BLACK, key="date_of_expiry", truth=until, room=13)
    paper.face(5, 16, 20, 26)
    return paper.done("vietnam_id", "2024" if new else "chip")


def hongkong_id(rng: random.Random, pool: Pool) -> Specimen:
    """As the six samples of 2018 lie: photo left, small photo right; or the card of 2003."""
    paper = Paper(rng)
    person = people.chinese(pool, rng, spelling="cantonese", traditional=True)
    permanent, new, born = rng.random() < 0.6, rng.random() < 0.6, person.born
    words = ("香港永久性居民身份證", "HONG KONG PERMANENT IDENTITY CARD")
    words = words if permanent else ("香港居民身份證", "HONG KONG IDENTITY CARD")
    paper.put(24, 6.5, words[0], 3.3, "hant", rng.choice([NAVY, GREEN, CRIMSON]))
    paper.put(24, 10, words[1], 2.0, "bold", NAVY, room=54)
    letters, digits = rng.choice(["Y", "C", "P", "EC"]), numbers.filled("999999", rng)
    x = 27.0
    paper.put(x, 15.6, person.native_name, 3.3, "hant", BLACK, key="name")
    paper.put(x, 20, f"{person.last.upper()}, {person.first}", 2.4, "print", BLACK, key="name_en", room=44)
    codes = "  ".join(names_chinese.TELEGRAPH[c] for c in person.native_name)
    paper.put(x, 24, codes, 2.1, "print", BLACK, key="name_codes", truth=" ".join(codes.split()))
    paper.put(x, 28, "出生日期 Date of Birth", 1.6, "hant", FAINT)
    paper.put(x, 31.6, f"{born:%d-%m-%Y}", 2.4, "print", BLACK, key="date_of_birth", truth=born.isoformat())
    sex = {"M": "男 M", "F": "女 F"}[person.sex]
    paper.put(x + 22, 31.6, sex, 2.3, "hant", BLACK, key="sex", truth=person.sex)
    symbols = ("***" if people.TODAY.year - born.year > 18 else "*") + ("AZ" if permanent else "CO")
    paper.put(x, 35.6, symbols, 2.3, "print", BLACK, key="symbols")
    first = people.issued(born, rng, within_years=30)
    issue = max(first, people.issued(born, rng, within_years=6))
    paper.put(x, 39.4, "簽發日期 Date of Issue", 1.6, "hant", FAINT)
    paper.put(x + 25, 39.4, f"({first:%m-%y})", 2.2, "print", BLACK, key="date_of_first_issue", truth=f"{first:%Y-%m}")
    paper.put(x, 43.2, f"{issue:%d-%m-%y}", 2.4, "print", BLACK, key="date_of_issue", truth=issue.isoformat())
    number = f"{letters}{digits}({numbers.hongkong(letters, digits)})"
    paper.put(82, 49.5, number, 3.2, "bold", BLACK, key="id_number", right=True)
    if new:
        paper.put(81, 15, f"{letters}{digits}", 1.4, "print", FAINT, right=True)
    paper.face(5, 15, 18, 24)
    return paper.done("hongkong_id", "2018" if new else "2003")


def macao_id(rng: random.Random, pool: Pool) -> Specimen:
    """Labels above values; dashes as expiry for the old."""
    paper = Paper(rng)
    person = people.chinese(pool, rng, spelling="cantonese", traditional=True)
    born, first = person.born, people.issued(person.born, rng, within_years=25)
    issue = max(first, people.issued(born, rng, within_years=5))
    expiry = None if people.TODAY.year - born.year > 60 else people.later(issue, 10)
    paper.put(22, 5, "中華人民共和國澳門特別行政區", 2.2, "hant", GREEN)
    paper.put(
        22, 7.6, "REGIÃO ADMINISTRATIVA ESPECIAL DE MACAU DA REPÚBLICA POPULAR DA CHINA", 1.2, "sans", GREEN, room=60
    )
    permanent = rng.random() < 0.7
    paper.put(22, 11, "永久性居民身份證" if permanent else "非永久性居民身份證", 2.6, "hant", GREEN)
    no = "" if permanent else "NÃO "
    paper.put(22, 13.6, f"BILHETE DE IDENTIDADE DE RESIDENTE {no}PERMANENTE", 1.4, "sans", GREEN)
    number = f"{rng.choice('157')}{numbers.filled('999999', rng)}({rng.randint(0, 9)})"
    paper.put(82, 18, number, 2.5, "print", BLACK, key="id_number", right=True)
    small, big, x, other = 1.3, 2.1, 26.0, 54.0

    def pair(at: float, y: float, key: str, label: str, shown: str, truth: str = "", face: str = "print") -> None:
        paper.put(at, y, label, small, "hant")
        paper.put(at, y + 3.0, shown, big, face, BLACK, key=key, truth=truth)

    pair(x, 17, "last_name_en", "姓 Apelido(s)", person.last.upper())
    paper.put(x + 14, 20, person.native_last, 2.4, "hant", BLACK)
    pair(x, 22.6, "first_name_en", "名 Nome(s)", person.first.upper())
    paper.put(x + 24, 25.6, person.native_first, 2.4, "hant", BLACK)
    paper.truth["name"] = person.native_name
    pair(x, 28.2, "date_of_birth", "出生日期 Data de nascimento", f"{born:%d-%m-%Y}", born.isoformat())
    pair(other, 28.2, "sex", "性別 Sexo", {"M": "男 M", "F": "女 F"}[person.sex], person.sex, "hant")
    tall = f"1.{rng.randint(48, 89)}"
    pair(other + 14, 28.2, "height", "身高 Altura", tall + " m", tall)
    pair(
        x, 33.8, "date_of_first_issue", "首次發證日期 Data da primeira emissão", f"{first:%d-%m-%Y}", first.isoformat()
    )
    pair(x, 39.4, "date_of_issue", "本證發出日期 Data de emissão", f"{issue:%d-%m-%Y}", issue.isoformat())
    told = ("------", "lifelong") if expiry is None else (f"{expiry:%d-%m-%Y}", expiry.isoformat())
    pair(x, 45, "date_of_expiry", "有效日期 Válido até", *told)
    paper.face(4, 15, 19, 25)
    return paper.done("macao_id", "2013")


def china_id(rng: random.Random, pool: Pool) -> Specimen:
    """The front: no English, labels in blue, the number below in OCR-B."""
    paper, person = Paper(rng), people.chinese(pool, rng)
    code, division = people.pick_row(names_chinese.DIVISIONS, pool, rng)
    last = rng.choice("13579" if person.sex == "M" else "02468")
    digits = f"{code}{person.born:%Y%m%d}{rng.randint(10, 99)}{last}"
    number, tag = digits + numbers.china(digits), (70, 110, 170)

    def pair(x: float, y: float, label: str, shown: str, key: str, truth: str = "") -> None:
        end = paper.put(x, y, label, 1.9, "hans", tag) + 1.5
        paper.put(end, y, shown, 2.3, "hans", BLACK, key=key, truth=truth)

    pair(6, 9, rng.choice(["姓名", "姓 名"]), person.native_name, "name")
    pair(6, 15.6, rng.choice(["性别", "性 别"]), {"M": "男", "F": "女"}[person.sex], "sex", person.sex)
    pair(22, 15.6, "民族", rng.choice(["汉", "回", "壮", "满"]), "ethnicity")
    born, end = person.born, paper.put(6, 22, "出生", 1.9, "hans", tag) + 1.5
    for shown, word in ((str(born.year), "年"), (str(born.month), "月"), (str(born.day), "日")):
        end = paper.put(end, 22, shown, 2.2, "hans", BLACK) + 1
        end = paper.put(end, 22, word, 1.9, "hans", tag) + 1
    paper.truth["date_of_birth"] = born.isoformat()
    end = paper.put(6, 29, "住址", 1.9, "hans", tag) + 1.5
    road = rng.choice(["人民路", "解放大道", "建设街"])
    street = f"{road}{rng.randint(1, 300)}号{rng.randint(1, 20)}栋{rng.randint(100, 999)}室"
    whole = division + street
    rows = [whole[:11], whole[11:22], whole[22:]]
    for row, at in zip(rows, (29.0, 32.8, 36.6), strict=True):
        if row:
            paper.put(end, at, row, 2.2, "hans", BLACK)
    paper.truth["address"] = " ".join(filter(None, rows))
    end = paper.put(6, 48, "公民身份号码", 1.9, "hans", tag) + 2
    paper.put(end, 48, number, 2.9, rng.choice(["ocrb", "print"]), BLACK, key="id_number")
    paper.face(58, 9, 22, 28)
    return paper.done("china_id", "front")


def china_id_back(rng: random.Random, pool: Pool) -> Specimen:
    """The back: two headings, authority and period."""
    paper, person = Paper(rng), people.chinese(pool, rng)
    division = people.pick_row(names_chinese.DIVISIONS, pool, rng)[1]
    paper.put(28, 12, "中华人民共和国", 4.0, "hans", BLACK)
    paper.put(28, 21, "居 民 身 份 证", 5.2, "hans", BLACK)
    issue = people.issued(person.born, rng, within_years=9)
    expiry = None if rng.random() < 0.2 else people.later(issue, 10)
    end = paper.put(18, 40, "签发机关", 1.9, "hans", BLACK) + 2
    paper.put(
        end,
        40,
        division.split("市")[-1] + "公安局" if "市" in division[:-1] else division + "公安局",
        2.2,
        "hans",
        BLACK,
        key="authority",
    )
    end = paper.put(18, 47, "有效期限", 1.9, "hans", BLACK) + 2
    end = paper.put(end, 47, f"{issue:%Y.%m.%d}-", 2.2, "hans", BLACK, key="date_of_issue", truth=issue.isoformat())
    shown = "长期" if expiry is None else f"{expiry:%Y.%m.%d}"
    paper.put(
        end, 47, shown, 2.2, "hans", BLACK, key="date_of_expiry", truth=expiry.isoformat() if expiry else "lifelong"
    )
    return paper.done("china_id_back", "back")


def exit_entry_permit(rng: random.Random, pool: Pool) -> Specimen:
    """Hong Kong and Macao, or Taiwan: labels above values, one line of thirty."""
    paper, person, taiwan = Paper(rng), people.chinese(pool, rng), rng.random() < 0.4
    issue = people.issued(person.born, rng, within_years=8)
    expiry = people.later(issue, 10) - timedelta(days=1)
    number = "T" if taiwan else rng.choice(["C", "CB", "CG"])
    number += numbers.filled("9" * (9 - len(number)), rng)
    kind = "往来台湾通行证" if taiwan else "往来港澳通行证"
    paper.put(6, 7, kind, 3.4, "hans", NAVY, key="document_kind")
    paper.put(
        6,
        10,
        f"EXIT-ENTRY PERMIT FOR TRAVELLING TO AND FROM {'TAIWAN' if taiwan else 'HONG KONG AND MACAO'}",
        1.2,
        "sans",
        NAVY,
        room=70,
    )
    paper.put(82, 14, number, 2.6, "print", BLACK, key="document_number", right=True)
    small, big, x = 1.5, 2.2, 28.0

    def pair(at: float, y: float, key: str, label: str, shown: str, truth: str = "") -> None:
        paper.put(at, y, label, small, "hans")
        paper.put(at, y + 3.1, shown, big, "hans", BLACK, key=key, truth=truth)

    pair(x, 14, "name", "姓名", person.native_name)
    paper.put(x, 20.4, f"{person.last.upper()},{person.first.upper()}", 2.1, "print", BLACK, key="name_en")
    pair(x, 24, "date_of_birth", "出生日期", f"{person.born:%Y.%m.%d}", person.born.isoformat())
    pair(60, 24, "sex", "性别", {"M": "男", "F": "女"}[person.sex], person.sex)
    paper.put(x, 30, "有效期限", small, "hans")
    end = paper.put(x, 33.1, f"{issue:%Y.%m.%d}-", big, "print", BLACK, key="date_of_issue", truth=issue.isoformat())
    paper.put(end, 33.1, f"{expiry:%Y.%m.%d}", big, "print", BLACK, key="date_of_expiry", truth=expiry.isoformat())
    place = people.pick_row(names_chinese.PROVINCES, pool, rng)[0]
    pair(x, 36, "authority", "签发机关", "公安部出入境管理局")
    pair(66, 36, "place_of_issue", "签发地点", place)
    paper.mrz(48.5, mrz.exit_entry(number, expiry, person.born, code="CD" if taiwan else "CS"))
    paper.face(5, 13, 20, 26)
    return paper.done("exit_entry_permit", "taiwan" if taiwan else "hongkong")


def mainland_travel_permit(rng: random.Random, pool: Pool) -> Specimen:
    """The front of the card for residents of Hong Kong, Macao or Taiwan."""
    taiwan = rng.random() < 0.45
    paper = Paper(rng)
    person = people.chinese(pool, rng, spelling="taiwan" if taiwan else "cantonese", traditional=True)
    kind = "台湾居民来往大陆通行证" if taiwan else "港澳居民来往内地通行证"
    number = numbers.filled("99999999", rng) if taiwan else rng.choice("HM") + numbers.filled("99999999", rng)
    issue = people.issued(person.born, rng, within_years=4)
    expiry = people.later(issue, 5) - timedelta(days=1)
    paper.put(6, 7, kind, 3.0, "hans", rng.choice([NAVY, GREEN]), key="document_kind")
    title = "TAIWAN" if taiwan else "HONG KONG AND MACAO"
    paper.put(6, 10, f"MAINLAND TRAVEL PERMIT FOR {title} RESIDENTS", 1.3, "sans", NAVY)
    x, small, big = 28.0, 1.5, 2.2

    def pair(at: float, y: float, key: str, label: str, shown: str, truth: str = "", face: str = "hant") -> None:
        paper.put(at, y, label, small, "hans")
        paper.put(at, y + 3.1, shown, big, face, BLACK, key=key, truth=truth)

    pair(x, 14, "name", "姓名", person.native_name)
    paper.put(x, 20.3, f"{person.last.upper()}, {person.first.upper()}", 2.1, "print", BLACK, key="name_en")
    pair(x, 23.6, "date_of_birth", "出生日期", f"{person.born:%Y.%m.%d}", person.born.isoformat(), "print")
    pair(56, 23.6, "sex", "性别", {"M": "男", "F": "女"}[person.sex], person.sex)
    paper.put(x, 29.6, "有效期限", small, "hans")
    end = paper.put(x, 32.7, f"{issue:%Y.%m.%d}-", big, "print", BLACK, key="date_of_issue", truth=issue.isoformat())
    paper.put(end, 32.7, f"{expiry:%Y.%m.%d}", big, "print", BLACK, key="date_of_expiry", truth=expiry.isoformat())
    pair(x, 35.8, "authority", "签发机关", "公安部出入境管理局")
    if taiwan:
        pair(64, 35.8, "place_of_issue", "签发地点", people.pick_row(names_chinese.PROVINCES, pool, rng)[0])
    end = paper.put(x, 45, "证件号码", small, "hans") + 1.5
    paper.put(end, 45, number, 2.6, "print", BLACK, key="document_number")
    end = paper.put(66, 45, "签发次数" if taiwan else "换证次数", small, "hans") + 1
    paper.put(end, 45, f"{rng.randint(1, 9):02}", 2.2, "print", BLACK, key="issue_count")
    paper.face(5, 13, 20, 26)
    return paper.done("mainland_travel_permit", "taiwan" if taiwan else "2013")


def han_card(rng: random.Random, pool: Pool) -> Specimen:
    """A Japanese licence or residence card, a Taiwanese or a Singaporean card."""
    return rng.choice([_japan, _residence, _taiwan, _singapore])(rng, pool)


_KANJI = ("佐藤 健一", "鈴木 花子", "高橋 美咲", "田中 太郎", "伊藤 翔", "渡辺 由美")


def _japan(rng: random.Random, pool: Pool) -> Specimen:
    paper, who = Paper(rng), holder("japanese", pool, rng, years=5)
    born, issue, expiry = who.born, who.issue, who.expiry
    era = ("昭和", 1925) if born.year < 1989 else ("平成", 1988)
    end = paper.put(5, 6, "氏名", 1.8, "ja", BLACK) + 2
    paper.put(end, 6, rng.choice(_KANJI), 2.6, "ja", BLACK)
    paper.put(50, 6, f"{era[0]}{born.year - era[1]:>2}年 {born.month:>2}月 {born.day:>2}日生", 1.9, "ja", BLACK,
              key="date_of_birth", truth=born.isoformat())  # fmt: skip
    end = paper.put(5, 11, "住所", 1.8, "ja", BLACK) + 2
    town = rng.choice(["東京都新宿区西新宿", "大阪府大阪市北区梅田", "愛知県名古屋市中区栄"])
    street = f"{town}{rng.randint(1, 9)}-{rng.randint(1, 30)}-{rng.randint(1, 9)}"
    paper.put(end, 11, street, 2.1, "ja", BLACK, key="address")
    end = paper.put(5, 16, "交付", 1.8, "ja", BLACK) + 2
    end = paper.put(end, 16, f"令和{issue.year - 2018:02}年{issue.month:02}月{issue.day:02}日", 2.0, "ja", BLACK,
                    key="date_of_issue", truth=issue.isoformat())  # fmt: skip
    paper.put(end + 2, 16, numbers.filled("99999", rng), 2.0, "ja", BLACK)
    ends = f"{expiry.year}年(令和{expiry.year - 2018:02}年){expiry.month:02}月{expiry.day:02}日まで有効"
    paper.put(5, 22, ends, 2.4, "ja", BLACK,
              key="date_of_expiry", truth=expiry.isoformat())  # fmt: skip
    end = paper.put(5, 36, "番号", 1.8, "ja", BLACK) + 2
    number = numbers.filled("999999999999", rng)
    paper.put(end, 36, f"第 {number} 号", 2.4, "ja", BLACK, key="document_number", truth=number)
    paper.put(5, 48, "東京都公安委員会", 2.0, "ja", BLACK)
    paper.put(62, 46, "運転免許証", 2.2, "ja", NAVY)
    paper.face(60, 14, 20, 26)
    return paper.done("id_document", "japan/licence")


def _residence(rng: random.Random, pool: Pool) -> Specimen:
    paper, who = Paper(rng), holder(rng.choice(["english", "filipino", "indian"]), pool, rng, years=3)
    number = numbers.filled("AA99999999AA", rng)
    paper.put(5, 6, "日本国政府 GOVERNMENT OF JAPAN 在留カード RESIDENCE CARD", 1.6, "ja", NAVY, room=50)
    end = paper.put(56, 6, "番号 NO. ", 1.3, "ja")
    paper.put(end, 6, number, 1.8, "print", BLACK, key="document_number")

    def day(when: object) -> str:
        return f"{when.year}年{when.month:02}月{when.day:02}日"  # type: ignore[attr-defined]

    paper.put(5, 10, "氏名 NAME", 1.3, "ja")
    paper.put(5, 13.4, f"{who.last} {who.first}".upper(), 2.1, "print", BLACK)
    paper.put(5, 17, "生年月日 DATE OF BIRTH", 1.3, "ja")
    paper.put(5, 20.2, day(who.born), 2.0, "ja", BLACK, key="date_of_birth", truth=who.born.isoformat())
    paper.put(32, 17, "性別 SEX", 1.3, "ja")
    paper.put(32, 20.2, {"M": "男 M.", "F": "女 F."}[who.sex], 2.0, "ja", BLACK, key="sex", truth=who.sex)
    paper.put(45, 17, "国籍・地域 NATIONALITY/REGION", 1.3, "ja", room=24)
    paper.put(45, 20.2, "フィリピン", 2.0, "ja", BLACK, key="nationality", truth="PHL")
    end = paper.put(5, 24, "住居地 ADDRESS ", 1.3, "ja")
    paper.put(
        end,
        24,
        f"東京都千代田区霞が関{rng.randint(1, 3)}丁目{rng.randint(1, 9)}番",
        1.9,
        "ja",
        BLACK,
        key="address",
        room=42,
    )
    paper.put(5, 38, "在留期間(満了日) PERIOD OF STAY (DATE OF EXPIRATION)", 1.3, "ja")
    paper.put(5, 41.2, f"3年({day(who.expiry)})", 2.0, "ja", BLACK, key="date_of_expiry", truth=who.expiry.isoformat())
    paper.face(64, 20, 17, 22)
    return paper.done("id_document", "japan/residence")


def _taiwan(rng: random.Random, pool: Pool) -> Specimen:
    paper, person = Paper(rng), people.chinese(pool, rng, spelling="taiwan", traditional=True)
    issue, born = people.issued(person.born, rng, within_years=10), person.born
    paper.put(30, 8, "中華民國國民身分證", 3.4, "hant", BLACK)
    end = paper.put(28, 17, "姓名", 2.2, "hant", BLACK) + 3
    paper.put(end, 17, person.native_name, 3.2, "hant", BLACK)
    end = paper.put(28, 26, "出生年月日", 1.9, "hant", BLACK) + 2
    paper.put(
        end,
        26,
        f"民國{born.year - 1911}年{born.month}月{born.day}日",
        2.2,
        "hant",
        BLACK,
        key="date_of_birth",
        truth=born.isoformat(),
    )
    end = paper.put(66, 34, "性別", 1.9, "hant", BLACK) + 2
    paper.put(end, 34, {"M": "男", "F": "女"}[person.sex], 2.2, "hant", BLACK, key="sex", truth=person.sex)
    end = paper.put(28, 34, "發證日期", 1.9, "hant", BLACK) + 2
    paper.put(
        end,
        34,
        f"民國{issue.year - 1911}年{issue.month}月{issue.day}日(北市)換發",
        1.9,
        "hant",
        BLACK,
        key="date_of_issue",
        truth=issue.isoformat(),
        room=24,
    )
    end = paper.put(28, 46, "統一編號", 1.9, "hant", BLACK) + 2
    paper.put(
        end,
        46,
        numbers.filled("A", rng) + rng.choice("12") + numbers.filled("99999999", rng),
        3.0,
        "print",
        CRIMSON,
        key="id_number",
    )
    paper.face(4, 14, 21, 27)
    return paper.done("id_document", "taiwan")


def _singapore(rng: random.Random, pool: Pool) -> Specimen:
    paper, who = Paper(rng), holder(rng.choice(["malay", "indian"]), pool, rng)
    number = rng.choice("STFG") + numbers.filled("9999999A", rng)
    paper.put(26, 6, "REPUBLIC OF SINGAPORE", 2.6, "bold", CRIMSON)
    paper.put(26, 10, f"IDENTITY CARD NO. {number}", 2.4, "bold", BLACK)
    paper.truth["document_number"] = number
    rows = (
        ("Name", "", f"{who.first} {who.last}".upper()),
        ("Race", "", rng.choice(["CHINESE", "MALAY", "INDIAN"])),
        ("Date of birth", "date_of_birth", f"{who.born:%d-%m-%Y}"),
        ("Country/Place of birth", "", "SINGAPORE"),
    )
    y = 16.0
    for label, key, shown in rows:
        paper.put(30, y, label, 1.5)
        paper.put(30, y + 3.4, shown, 2.4, "print", BLACK, key=key, truth=who.born.isoformat() if key else "")
        y += 8.4
    paper.put(62, 32.8, "Sex", 1.5)
    paper.put(62, 36.2, who.sex, 2.4, "print", BLACK, key="sex")
    paper.face(4, 13, 22, 29)
    return paper.done("id_document", "singapore")


DRAWN: dict[str, Callable[[random.Random, Pool], Specimen]] = {
    "chile_id": chile_id,
    "peru_id": peru_id,
    "vietnam_id": vietnam_id,
    "hongkong_id": hongkong_id,
    "macao_id": macao_id,
    "china_id": china_id,
    "china_id_back": china_id_back,
    "exit_entry_permit": exit_entry_permit,
    "mainland_travel_permit": mainland_travel_permit,
    "han_card": han_card,
}
