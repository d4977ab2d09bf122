"""Cards of Thailand, Vietnam, Cambodia and Myanmar in the second hand."""

from __future__ import annotations

import random

from tests.bench.second_hand.sheet import BLACK, BLUE, GREY, RED, Sheet
from tests.specimens import mrz, names_asian, names_thai, numbers, people
from tests.specimens.fonts import Pool
from tests.specimens.specimen import Specimen

_KHMER = str.maketrans("0123456789", "០១២៣៤៥៦៧៨៩")
_BURMESE = str.maketrans("0123456789", "၀၁၂၃၄၅၆၇၈၉")


def _thai_date(day: object) -> str:
    return f"{day.day} {names_thai.MONTHS[day.month - 1]} {day.year + 543}"  # type: ignore[attr-defined]


def _english_date(day: object) -> str:
    return f"{day.day} {names_thai.MONTHS_EN[day.month - 1]} {day.year}"  # type: ignore[attr-defined]


def thailand_id(rng: random.Random, pool: Pool) -> Specimen:
    """The front with its height scale; English lines in blue, Bangkok addresses, cards that never expire."""
    sheet, person = Sheet(rng), people.thai(pool, rng)
    born, issue = person.born, people.issued(person.born, rng, within_years=8)
    expiry = None if people.TODAY.year - born.year > 70 else people.later(born.replace(year=issue.year), 8)
    digits = rng.choice("1358") + numbers.filled("99999999999", rng)
    number = digits + numbers.thai(digits)
    spaced = f"{number[0]} {number[1:5]} {number[5:10]} {number[10:12]} {number[12]}"
    ink, english = BLACK, rng.choice([BLUE, (30, 60, 150), BLACK])
    sheet.say(18, 5.0, "บัตรประจำตัวประชาชน", "thai", 3.4, ink)
    sheet.say(48, 5.0, "Thai National ID Card", "bold", 2.8, english)
    sheet.say(18, 9.0, "เลขประจำตัวประชาชน", "thai", 2.3, ink)
    sheet.say(18, 11.6, "Identification Number", "latin", 2.0, english)
    sheet.say(42, 10.8, spaced, "bold", 3.4, ink, key="id_number", truth=number)
    end = sheet.say(10, 17.0, "ชื่อตัวและชื่อสกุล", "thai", 2.2, ink) + 2
    end = sheet.say(end, 17.2, person.title, "thai", 3.6, ink, key="title") + 1.2
    end = sheet.say(end, 17.2, person.native_first, "thai", 3.6, ink, key="first_name") + 1.6
    sheet.say(end, 17.2, person.native_last, "thai", 3.6, ink, key="last_name")
    end = sheet.say(25, 21.2, "Name", "latin", 2.2, english) + 3
    end = sheet.say(end, 21.2, person.title_en, "latin", 2.9, english, key="title_en") + 1
    sheet.say(end, 21.2, person.first, "latin", 2.9, english, key="first_name_en")
    end = sheet.say(25, 25.2, rng.choice(["Last name", "Last Name"]), "latin", 2.2, english) + 3
    sheet.say(end, 25.2, person.last, "latin", 2.9, english, key="last_name_en")
    end = sheet.say(25, 29.4, "เกิดวันที่", "thai", 2.2, ink) + 2
    sheet.say(end, 29.4, _thai_date(born), "thai", 2.8, ink)
    end = sheet.say(25, 33.2, "Date of Birth", "latin", 2.2, english) + 2
    sheet.say(end, 33.2, _english_date(born), "latin", 2.8, english, key="date_of_birth", truth=born.isoformat())
    if rng.random() < 0.7:
        end = sheet.say(25, 36.6, "ศาสนา", "thai", 2.1, ink) + 2
        sheet.say(end, 36.6, rng.choice(names_thai.RELIGIONS), "thai", 2.4, ink, key="religion")
    province = people.pick(names_thai.PROVINCES, pool, rng)
    tambon, amphoe = (
        people.pick(names_thai.TAMBONS, pool, rng),
        people.pick(names_thai.AMPHOES, pool, rng, separator="|"),
    )
    end = sheet.say(4, 40.4, "ที่อยู่", "thai", 2.1, ink) + 1.6
    sheet.say(
        end,
        40.4,
        f"{rng.randint(1, 399)}/{rng.randint(1, 99)} หมู่ที่ {rng.randint(1, 14)}",
        "thai",
        2.4,
        ink,
        key="address",
    )
    sheet.say(end - 2.5, 43.4, f"ต.{tambon} อ.{amphoe} จ.{province}", "thai", 2.4, ink, key="address", room=52)
    sheet.say(4, 46.2, _thai_date(issue), "thai", 2.2, ink)
    sheet.say(4, 48.2, "วันออกบัตร", "thai", 1.7, ink)
    sheet.say(4, 50.6, _english_date(issue), "latin", 2.2, english, key="date_of_issue", truth=issue.isoformat())
    sheet.say(4, 52.6, "Date of Issue", "latin", 1.7, english)
    sheet.say(36, 49, "(นายสมชาย ตัวอย่าง)", "thai", 1.9, ink, anchor="m")
    sheet.say(36, 51.4, "เจ้าพนักงานออกบัตร", "thai", 1.8, ink, anchor="m")
    thai, latin = ("ตลอดชีพ", "LIFELONG") if expiry is None else (_thai_date(expiry), _english_date(expiry))
    sheet.say(52, 46.2, thai, "thai", 2.2, ink)
    sheet.say(52, 48.2, "วันบัตรหมดอายุ", "thai", 1.7, ink)
    sheet.say(
        52, 50.6, latin, "latin", 2.2, english, key="date_of_expiry", truth=expiry.isoformat() if expiry else "lifelong"
    )
    sheet.say(52, 52.6, "Date of Expiry", "latin", 1.7, english)
    for index, mark in enumerate(("180", "170", "160", "150")):
        sheet.say(81.5, 27 + index * 4.4, mark, "latin", 1.5)
    sheet.photo(66, 25.5, 15, 19)
    sheet.say(
        66,
        47.6,
        f"{rng.randint(1000, 9999)}-{rng.randint(1, 99):02}-{rng.randint(1000000, 99999999):08}",
        "latin",
        2.0,
        ink,
    )
    sheet.say(68, 52.4, "SPECIMEN", "latin", 1.6, RED)
    return sheet.finish("thailand_id", "normal")


def thailand_id_back(rng: random.Random, pool: Pool) -> Specimen:
    """The laser code, in one of three places."""
    sheet = Sheet(rng)
    code = rng.choice(["JT", "ME", "AA"]) + numbers.filled("9-9999999-99", rng)
    x, y = rng.choice([(42, 50), (60, 8), (20, 46)])
    sheet.seal(42, 26, 12, (180, 190, 220))
    sheet.say(x, y, code, rng.choice(["mono", "latin"]), 2.8, BLACK, key="laser_code", anchor="m")
    sheet.say(6, 14, "กระทรวงมหาดไทย กรมการปกครอง", "thai", 2.4, GREY)
    sheet.say(6, 38, "SPECIMEN", "latin", 2.2, RED)
    return sheet.finish("thailand_id_back", "normal")


def _places(pool: Pool, rng: random.Random) -> tuple[str, str]:
    place = people.pick(names_asian.VIETNAMESE_PLACES, pool, rng, separator="|")
    home = people.pick(names_asian.VIETNAMESE_PLACES, pool, rng, separator="|")
    return place, f"{people.pick(names_asian.VIETNAMESE_STREETS, pool, rng, separator='|')}, {home}"


def vietnam_id(rng: random.Random, pool: Pool) -> Specimen:
    """Chip card, card of 2024, card with barcode or the old CMND; colons, slashes and blanks vary."""
    sheet, person = Sheet(rng), people.vietnamese(pool, rng)
    kind = rng.choice(["chip", "chip", "2024", "barcode", "cmnd"])
    born = person.born
    sex = {"M": "Nam", "F": "Nữ"}[person.sex]
    century = (born.year // 100 - 19) * 2 + (person.sex == "F")
    number = f"{rng.choice(['001', '079', '048', '036'])}{century}{born:%y}{numbers.filled('999999', rng)}"
    name = f"{person.last} {person.first}".upper()
    ink, slash = rng.choice([BLACK, (40, 30, 70)]), rng.choice(["/", " / ", " /"])
    origin, home = _places(pool, rng)
    x = rng.uniform(27, 29)

    def label(at: float, y: float, *words: str, end: str = ":") -> float:
        return sheet.say(at, y, slash.join(words) + end, "latin", 1.9, rng.choice([GREY, (60, 40, 40)])) + 1.2

    sheet.say(54, 4.6, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "bold", 2.3, BLACK, anchor="m", room=58)
    sheet.say(54, 7.4, "Độc lập - Tự do - Hạnh phúc", "latin", 2.0, BLACK, anchor="m")
    if kind == "cmnd":
        number = numbers.filled("299999999", rng)
        sheet.say(54, 12.4, "GIẤY CHỨNG MINH NHÂN DÂN", "bold", 3.2, RED, anchor="m")
        sheet.say(54, 17.4, "SỐ " + number, "bold", 3.4, RED, key="id_number", truth=number, anchor="m")
        for y, word, key, shown, truth in (
            (23, "Họ tên", "name", name, name),
            (29, "Sinh ngày", "date_of_birth", f"{born:%d-%m-%Y}", born.isoformat()),
        ):
            sheet.say(
                label(x, y, word, end=rng.choice([":", ".", " :"])), y, shown, "latin", 2.8, ink, key=key, truth=truth
            )
        _wrapped(sheet, label(x, 35, "Nguyên quán"), 35, origin, "place_of_origin", 40)
        _wrapped(sheet, label(x, 43.4, "Nơi ĐKHK thường trú"), 43.4, home, "place_of_residence", 32)
        sheet.photo(4, 15, 20, 27)
        return sheet.finish("vietnam_id", "cmnd")
    if kind != "barcode":
        sheet.say(54, 9.8, "SOCIALIST REPUBLIC OF VIET NAM", "latin", 1.8, GREY, anchor="m")
        sheet.say(54, 12.0, "Independence - Freedom - Happiness", "latin", 1.7, GREY, anchor="m")
    if kind == "2024":
        sheet.say(50, 16.6, "CĂN CƯỚC", "bold", 3.6, RED, anchor="m")
        sheet.say(50, 19.2, "IDENTITY CARD", "latin", 2.2, RED, anchor="m")
        rows = (
            ("Số định danh cá nhân", "Personal identification number"),
            ("Họ, chữ đệm và tên khai sinh", "Full name"),
            ("Ngày, tháng, năm sinh", "Date of birth"),
        )
        shown = (
            ("id_number", number, number),
            ("name", name, name),
            ("date_of_birth", f"{born:%d/%m/%Y}", born.isoformat()),
        )
        for index, (words, (key, text, truth)) in enumerate(zip(rows, shown, strict=True)):
            y = 23.2 + index * 7.0
            label(x, y, *words, end=rng.choice(["", ":"]))
            sheet.say(x, y + 3.5, text, "bold" if key == "id_number" else "latin", 3.0, ink, key=key, truth=truth)
        y = 44.4
        label(x, y, "Giới tính", "Sex", end="")
        sheet.say(x, y + 3.5, sex, "latin", 2.8, ink, key="sex", truth=person.sex)
        label(x + 24, y, "Quốc tịch", "Nationality", end="")
        sheet.say(x + 24, y + 3.5, "Việt Nam", "latin", 2.8, ink, key="nationality", truth="VNM")
        sheet.photo(4, 17, 20, 26)
        return sheet.finish("vietnam_id", "2024")
    english = kind == "chip"

    def pair(at: float, y: float, word: str, other: str) -> float:
        return label(at, y, *([word, other] if english else [word]))

    sheet.say(54, 16.2, "CĂN CƯỚC CÔNG DÂN", "bold", 3.4, RED, anchor="m")
    if english:
        sheet.say(54, 18.8, "Citizen Identity Card", "latin", 2.2, RED, anchor="m")
    sheet.say(pair(x, 22.8, "Số", "No."), 22.8, number, "bold", 3.4, ink, key="id_number")
    pair(x, 26.6, "Họ và tên", "Full name")
    sheet.say(x, 30.0, name, "latin", 3.0, ink, key="name")
    sheet.say(
        pair(x, 33.6, "Ngày sinh" if english else "Ngày, tháng, năm sinh", "Date of birth"),
        33.6,
        f"{born:%d/%m/%Y}",
        "latin",
        2.6,
        ink,
        key="date_of_birth",
        truth=born.isoformat(),
    )
    end = sheet.say(pair(x, 37.2, "Giới tính", "Sex"), 37.2, sex, "latin", 2.6, ink, key="sex", truth=person.sex)
    sheet.say(
        pair(end + 2.5, 37.2, "Quốc tịch", "Nationality"),
        37.2,
        "Việt Nam",
        "latin",
        2.6,
        ink,
        key="nationality",
        truth="VNM",
        room=14,
    )
    pair(x, 40.8, "Quê quán", "Place of origin")
    sheet.say(x, 43.8, origin, "latin", 2.4, ink, key="place_of_origin", room=54)
    start = pair(x, 47.0, "Nơi thường trú", "Place of residence")
    _wrapped(sheet, start, 47.0, home, "place_of_residence", 82 - start, left=x, size=2.4, step=3.2)
    expiry = people.later(people.issued(born, rng, within_years=3), 15)
    sheet.photo(4, 16, 19, 25)
    end = sheet.say(4, 45.6, rng.choice(["Có giá trị đến:", "Có giá trị đến"]), "latin", 1.8) if english else 4
    if english:
        sheet.say(4, 47.8, "Date of expiry", "latin", 1.7)
        sheet.say(4, 51.0, f"{expiry:%d/%m/%Y}", "latin", 2.3, ink, key="date_of_expiry", truth=expiry.isoformat())
    else:
        sheet.say(4, 46.0, "Có giá trị đến:", "latin", 1.8)
        sheet.say(4, 49.4, f"{expiry:%d/%m/%Y}", "latin", 2.3, ink, key="date_of_expiry", truth=expiry.isoformat())
    return sheet.finish("vietnam_id", kind)


def _wrapped(
    sheet: Sheet,
    x: float,
    y: float,
    text: str,
    key: str,
    room: float,
    *,
    left: float = 0.0,
    size: float = 2.6,
    step: float = 3.7,
) -> None:
    rows: list[str] = []
    for word in text.split(" "):
        longer = f"{rows[-1]} {word}" if rows else word
        if rows and len(longer) * size * 0.55 <= (room if len(rows) == 1 else room + x - (left or x)):
            rows[-1] = longer
        else:
            rows.append(word)
    for index, row in enumerate(rows[:2] if len(rows) < 3 else [rows[0], " ".join(rows[1:])]):
        at = x if index == 0 else left or x
        sheet.say(at, y + index * step, row, "latin", size, BLACK, key=key, room=83 - at)


def vietnam_id_back(rng: random.Random, pool: Pool) -> Specimen:
    """Chip card or card of 2024."""
    sheet, person = Sheet(rng), people.vietnamese(pool, rng)
    new, born, slash = rng.random() < 0.4, person.born, rng.choice(["/", " / "])
    century = (born.year // 100 - 19) * 2 + (person.sex == "F")
    number = f"079{century}{born:%y}{numbers.filled('999999', rng)}"
    issue = people.issued(born, rng, within_years=3)
    expiry = people.later(issue, 15)

    def label(x: float, y: float, *words: str) -> float:
        return sheet.say(x, y, slash.join(words) + rng.choice([":", ""]), "latin", 1.9) + 1.2

    if new:
        _, home = _places(pool, rng)
        label(5, 5, "Nơi cư trú", "Place of residence")
        _wrapped(sheet, 5, 8.4, home, "place_of_residence", 50)
        label(5, 16, "Nơi đăng ký khai sinh", "Place of birth")
        sheet.say(5, 19.4, _places(pool, rng)[0], "latin", 2.4, BLACK, key="place_of_birth", room=55)
        label(5, 23.6, "Ngày, tháng, năm cấp", "Date of issue")
        sheet.say(5, 26.8, f"{issue:%d/%m/%Y}", "latin", 2.4, BLACK, key="date_of_issue", truth=issue.isoformat())
        label(36, 23.6, "Ngày, tháng, năm hết hạn", "Date of expiry")
        sheet.say(36, 26.8, f"{expiry:%d/%m/%Y}", "latin", 2.4, BLACK, key="date_of_expiry", truth=expiry.isoformat())
        sheet.say(
            36, 32, "BỘ CÔNG AN", "bold", 2.2, BLACK, key="authority", truth="BỘ CÔNG AN / MINISTRY OF PUBLIC SECURITY"
        )
        sheet.truth["authority"] = "BỘ CÔNG AN"
    else:
        end = label(5, 5.4, "Đặc điểm nhân dạng", "Personal identification")
        sheet.say(
            5,
            9.0,
            people.pick(names_asian.VIETNAMESE_MARKS, pool, rng, separator="|"),
            "latin",
            2.4,
            BLACK,
            key="distinguishing_marks",
            room=60,
        )
        end = label(5, 13.4, "Ngày, tháng, năm", "Date, month, year")
        sheet.say(end, 13.4, f"{issue:%d/%m/%Y}", "latin", 2.4, BLACK, key="date_of_issue", truth=issue.isoformat())
        sheet.say(5, 17.4, "CỤC TRƯỞNG CỤC CẢNH SÁT", "bold", 2.0, BLACK, key="authority")
        sheet.say(5, 20.2, "QUẢN LÝ HÀNH CHÍNH VỀ TRẬT TỰ XÃ HỘI", "bold", 2.0, BLACK, key="authority")
        sheet.say(62, 20, f"Ngón trỏ trái{slash}Left index finger", "latin", 1.6, room=22)
        sheet.say(62, 36, f"Ngón trỏ phải{slash}Right index finger", "latin", 1.6, room=22)
    sheet.say(6, 37, "SPECIMEN", "latin", 2.0, RED)
    holder = mrz.Holder(
        code="ID",
        issuer="VNM",
        number=number[3:],
        last=person.last,
        first=person.first,
        nationality="VNM",
        born=f"{born:%y%m%d}",
        sex=person.sex,
        expires=expiry,
        optional=number,
    )
    lines = mrz.td1(holder)
    upper = f"IDVNM{number[3:]}{numbers.icao(number[3:])}{number}<<{numbers.icao(number)}"
    second = lines[1][:29] + numbers.icao(upper[5:30] + lines[1][:7] + lines[1][8:15] + lines[1][18:29])
    sheet.mrz(43, (upper, second, lines[2]))
    sheet.truth |= {
        "id_number": number,
        "date_of_birth": born.isoformat(),
        "sex": person.sex,
        "date_of_expiry": expiry.isoformat(),
    }
    return sheet.finish("vietnam_id_back", "2024" if new else "chip")


def cambodia_id(rng: random.Random, pool: Pool) -> Specimen:
    """The front with a zone; a heading in Moul above, more or less room between the words."""
    sheet = Sheet(rng)
    sex = people.sex(rng)
    last, last_en = people.pick_row(names_asian.KHMER_FAMILY, pool, rng)
    first, first_en = people.pick_row(names_asian.KHMER_MEN if sex == "M" else names_asian.KHMER_WOMEN, pool, rng)
    born = people.birthday(rng, youngest=15)
    issue = people.issued(born, rng, within_years=8)
    expiry = people.later(issue, 10)
    number, ink, tag = numbers.filled("199999999", rng), BLACK, rng.choice([BLUE, GREY])
    end = sheet.say(56, 5.2, number, "latin", 3.2, ink, key="id_number")
    sheet.say(end + 0.8, 5.2, rng.choice(["(01)", "(02)", "(1)"]), "latin", 2.6, ink)
    x, y, step = rng.uniform(23, 25), 10.0, rng.uniform(4.4, 4.8)
    end = sheet.say(x, y, "គោត្តនាមនិងនាម" + rng.choice([":", " :"]), "khmer", 2.1, tag) + 1.2
    sheet.say(end, y, f"{last} {first}", "moul", 2.4, ink, key="name", room=80 - end)
    sheet.say(end, y + step * 0.9, f"{last_en} {first_en}".upper(), "latin", 2.5, ink, key="name_en")
    y += step * 1.9
    end = sheet.say(x, y, "ថ្ងៃខែឆ្នាំកំណើត:", "khmer", 2.1, tag) + 0.8
    end = (
        sheet.say(
            end, y, f"{born:%d.%m.%Y}".translate(_KHMER), "khmer", 2.2, ink, key="date_of_birth", truth=born.isoformat()
        )
        + 1.6
    )
    end = sheet.say(end, y, "ភេទ:", "khmer", 2.1, tag) + 0.6
    end = sheet.say(end, y, {"M": "ប្រុស", "F": "ស្រី"}[sex], "khmer", 2.2, ink, key="sex", truth=sex) + 1.6
    end = sheet.say(end, y, "កំពស់:", "khmer", 2.1, tag) + 0.6
    height = str(rng.randint(148, 182))
    end = sheet.say(end, y, height.translate(_KHMER), "khmer", 2.2, ink, key="height", truth=height) + 0.4
    sheet.say(end, y, "ស.ម", "khmer", 2.1, tag)
    district, province = people.pick_row(names_asian.KHMER_DISTRICTS, pool, rng)
    y += step
    end = sheet.say(x, y, "ទីកន្លែងកំណើត:", "khmer", 2.1, tag) + 0.8
    sheet.say(end, y, f"ស្រុក{district} {province}", "khmer", 2.2, ink, key="place_of_birth", room=82 - end)
    y += step
    end = sheet.say(x, y, "អាសយដ្ឋាន:", "khmer", 2.1, tag) + 0.8
    sheet.say(
        end,
        y,
        f"ភូមិ{people.pick(names_asian.KHMER_VILLAGES, pool, rng)} ឃុំ{people.pick(names_asian.KHMER_COMMUNES, pool, rng)}",
        "khmer",
        2.2,
        ink,
        key="address",
        room=82 - end,
    )
    y += step * 0.95
    sheet.say(x, y, f"ស្រុក{district} {province}", "khmer", 2.2, ink, key="address")
    y += step
    end = sheet.say(x, y, "សុពលភាព:", "khmer", 2.1, tag) + 0.8
    end = (
        sheet.say(
            end,
            y,
            f"{issue:%d.%m.%Y}".translate(_KHMER),
            "khmer",
            2.2,
            ink,
            key="date_of_issue",
            truth=issue.isoformat(),
        )
        + 1
    )
    end = sheet.say(end, y, "ដល់ថ្ងៃ", "khmer", 2.1, tag) + 0.8
    sheet.say(
        end,
        y,
        f"{expiry:%d.%m.%Y}".translate(_KHMER),
        "khmer",
        2.2,
        ink,
        key="date_of_expiry",
        truth=expiry.isoformat(),
    )
    sheet.photo(3.5, 8, 17.5, 23)
    sheet.say(5, 35, "SPECIMEN", "latin", 1.8, RED)
    holder = mrz.Holder(
        code="ID",
        issuer="KHM",
        number=number,
        last=last_en.upper(),
        first=first_en.upper(),
        nationality="KHM",
        born=f"{born:%y%m%d}",
        sex=sex,
        expires=expiry,
    )
    sheet.mrz(43, mrz.td1(holder))
    return sheet.finish("cambodia_id", "normal")


def _burmese(rng: random.Random, pool: Pool) -> tuple[str, str]:
    words = [people.pick_row(names_asian.BURMESE_WORDS, pool, rng) for _ in range(rng.randint(2, 3))]
    return "".join(w[0] for w in words), " ".join(w[1] for w in words)


def _nrc(rng: random.Random, pool: Pool) -> tuple[str, str]:
    state, town, town_en = people.pick_row(names_asian.BURMESE_TOWNSHIPS, pool, rng)
    six = numbers.filled("999999", rng)
    return f"{state}/{town}(နိုင်){six}".translate(_BURMESE), f"{state}/{town_en}(N){six}"


def myanmar_id(rng: random.Random, pool: Pool) -> Specimen:
    """The front, labels with or without a colon, on a ground of pale red or green."""
    sheet = Sheet(rng, size=(88, 60))
    name, _ = _burmese(rng, pool)
    father, _ = _burmese(rng, pool)
    born, title = people.birthday(rng, youngest=18), rng.choice(["ဦး", "ဒေါ်", "မောင်", "မ"])
    issue, colon = people.issued(born, rng, within_years=20), rng.choice(["", "-", " -"])
    sheet.say(44, 6, "နိုင်ငံသားစိစစ်ရေးကတ်ပြား", "myanmar", 3.0, RED, anchor="m")
    shown = f"{born.day}-{born.month}-{born.year}".translate(_BURMESE)
    dated = f"{issue.day}-{issue.month}-{issue.year}".translate(_BURMESE)
    x, y, step = rng.uniform(4, 7), 12.4, rng.uniform(5.4, 5.9)
    for word, key, text, truth in (
        ("အမှတ်", "id_number", _nrc(rng, pool)[0], ""),
        ("ရက်စွဲ", "date_of_issue", dated, issue.isoformat()),
        ("အမည်", "name", title + name, ""),
        ("အဘအမည်", "father_name", "ဦး" + father, ""),
        ("မွေးသက္ကရာဇ်", "date_of_birth", shown, born.isoformat()),
        ("လူမျိုး/ကိုးကွယ်သည့်ဘာသာ", "race_religion", people.pick(names_asian.BURMESE_FAITHS, pool, rng), ""),
        ("သွေးအုပ်စု", "blood_type", rng.choice(["A", "B", "O", "AB"]), ""),
        ("ထင်ရှားသည့်အမှတ်အသား", "distinguishing_marks", rng.choice(names_asian.BURMESE_MARKS), ""),
    ):
        end = sheet.say(x, y, word + colon, "myanmar", 2.2, GREY) + rng.uniform(1.5, 3)
        sheet.say(end, y, text, "myanmar", 2.7, BLACK, key=key, truth=truth or text, room=(61 if y < 39 else 84) - end)
        y += step
    sheet.photo(64, 12, 19, 24)
    sheet.say(66, 56, "SPECIMEN", "latin", 1.8, RED)
    return sheet.finish("myanmar_id", "new")


def myanmar_driving_licence(rng: random.Random, pool: Pool) -> Specimen:
    """English labels beside Burmese ones, values in English letters too."""
    sheet = Sheet(rng)
    name, name_en = _burmese(rng, pool)
    nrc, nrc_en = _nrc(rng, pool)
    born = people.birthday(rng, youngest=18)
    issue = people.issued(born, rng, within_years=4)
    expiry = people.later(issue, 5)
    sheet.say(43, 4.8, "ယာဉ်မောင်းလိုင်စင်", "myanmar", 2.8, BLUE, anchor="m")
    sheet.say(43, 8.2, rng.choice(["DRIVING LICENCE", "DRIVING LICENSE"]), "bold", 2.6, BLUE, anchor="m")
    x, y, step = 26.0, 13.0, 5.3
    for word, english, key, text, truth in (
        ("အမှတ်", "No", "document_number", f"{rng.choice('ABC')}/{numbers.filled('999999', rng)}/{issue:%y}", ""),
        ("အမည်", "Name", "name", name, ""),
        ("", "", "name_en", name_en, ""),
        ("မှတ်ပုံတင်အမှတ်", "NRC No", "id_number", nrc if rng.random() < 0.5 else nrc_en, ""),
        ("မွေးသက္ကရာဇ်", "D.O.B", "date_of_birth", f"{born:%d-%m-%Y}", born.isoformat()),
        ("သွေးအုပ်စု", "Blood Type", "blood_type", rng.choice(["A", "B", "O", "AB"]), ""),
        ("ကုန်ဆုံးရက်", "Valid up to", "date_of_expiry", f"{expiry:%d-%m-%Y}", expiry.isoformat()),
    ):
        if word:
            end = sheet.say(x, y, word, "myanmar", 1.9) + 1
            sheet.say(end, y, english, "latin", 1.9)
        sheet.say(x + 31, y, text, "myanmar", 2.4, BLACK, key=key, truth=truth or text, room=27)
        y += step
    sheet.photo(4, 13, 18, 23)
    sheet.say(5, 51, "SPECIMEN", "latin", 1.8, RED)
    return sheet.finish("myanmar_driving_licence", "card")
