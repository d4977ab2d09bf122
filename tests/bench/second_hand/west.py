"""Cards of Peru, Chile and Europe, and cards with Chinese and Japanese labels, in the second hand."""

from __future__ import annotations

import random
from datetime import date

from tests.bench.second_hand.china import taiwan_number
from tests.bench.second_hand.sheet import BLACK, BLUE, GREY, RED, Sheet
from tests.specimens import mrz, names_chinese, numbers, people
from tests.specimens.fonts import Pool
from tests.specimens.specimen import Specimen

_SPANISH = ["ENE", "FEB", "MAR", "ABR", "MAY", "JUN", "JUL", "AGO", "SEP", "OCT", "NOV", "DIC"]


def _value(
    sheet: Sheet, key: str, x: float, y: float, label: str, text: str, truth: str = "", *, room: float = 0.0
) -> None:
    """A small label with its value below."""
    sheet.say(x, y, label, "latin", 1.8)
    sheet.say(x, y + 3.1, text, "latin", 2.7, BLACK, key=key, truth=truth or text, room=room)


def peru_id(rng: random.Random, pool: Pool) -> Specimen:
    """The blue card, or the electronic one with its number on the left and labels of its own wording."""
    sheet, person, second = Sheet(rng), people.latin("spanish", pool, rng), people.latin("spanish", pool, rng)
    electronic, born = rng.random() < 0.5, person.born
    eight = numbers.filled("19999999", rng)
    registered = people.issued(born, rng, within_years=20)
    issue = max(registered, people.issued(born, rng, within_years=5))
    expiry = people.later(issue, 8)
    sheet.say(22, 4.8, "REPÚBLICA DEL PERÚ", "bold", 2.5, BLUE)
    sheet.say(22, 7.4, "REGISTRO NACIONAL DE IDENTIFICACIÓN Y ESTADO CIVIL", "latin", 1.5, BLUE)
    sheet.say(22, 9.8, "DOCUMENTO NACIONAL DE IDENTIDAD", "latin", 1.8, BLUE)
    number = f"{eight}-{numbers.peru(eight)}" if rng.random() < 0.7 else f"{eight} - {numbers.peru(eight)}"
    x, y = (4, 5.0) if electronic else (62, 5.4)
    if electronic:
        sheet.say(4, 12.4, number, "bold", 2.2, RED, key="id_number", truth=eight, room=18)
    else:
        end = sheet.say(x, y, "DNI", "bold", 2.4, BLUE) + 1
        sheet.say(end, y, number, "bold", 2.8, RED, key="id_number", truth=eight)
    x, step = rng.uniform(24, 27), rng.uniform(5.4, 5.8)
    first = rng.choice(["Pre Nombres", "Prenombres", "Nombres"])
    status = rng.choice("SCVD")
    _value(
        sheet, "last_name", x, 13.0, rng.choice(["Primer Apellido", "Apellido Paterno"]), person.last.upper(), room=34
    )
    _value(
        sheet,
        "second_last_name",
        x,
        13 + step,
        rng.choice(["Segundo Apellido", "Apellido Materno"]),
        second.last.upper(),
        room=34,
    )
    _value(sheet, "first_name", x, 13 + 2 * step, first, person.first.upper(), room=36)
    label = rng.choice(["Nacimiento: Fecha y Ubigeo", "Fecha de Nacimiento"])
    _value(sheet, "date_of_birth", x, 13 + 3 * step, label, f"{born:%d %m %Y}", born.isoformat())
    sheet.say(x + 20, 16.1 + 3 * step, numbers.filled("199999", rng), "latin", 2.6, BLACK)
    _value(sheet, "sex", x, 13 + 4 * step, "Sexo", person.sex)
    _value(sheet, "marital_status", x + 12, 13 + 4 * step, "Estado Civil", status)
    for row, (key, word, day) in enumerate(
        (
            ("date_of_registration", "Fecha Inscripción", registered),
            ("date_of_issue", "Fecha Emisión", issue),
            ("date_of_expiry", "Fecha Caducidad", expiry),
        )
    ):
        sheet.say(66, 15 + row * 7, word, "latin", 1.8, RED if row == 2 else GREY)
        ink = RED if row == 2 else BLACK
        sheet.say(66, 18.2 + row * 7, f"{day:%d %m %Y}", "latin", 2.5, ink, key=key, truth=day.isoformat())
    sheet.photo(4, 14, 17, 21)
    holder = mrz.Holder(
        code="I",
        issuer="PER",
        number=eight,
        last=person.last.upper(),
        first=person.first.upper(),
        nationality="PER",
        born=f"{born:%y%m%d}",
        sex=person.sex,
        expires=expiry,
    )
    sheet.mrz(44.6, mrz.td1(holder))
    return sheet.finish("peru_id", "electronic" if electronic else "blue")


def chile_id(rng: random.Random, pool: Pool) -> Specimen:
    """Labels above their values in two columns, the RUN below the photo or at the foot."""
    sheet, person, second = Sheet(rng), people.latin("spanish", pool, rng), people.latin("spanish", pool, rng)
    born, issue = person.born, people.issued(person.born, rng, within_years=6)
    expiry, run = people.later(issue, 10), rng.randint(5_000_000, 25_999_999)
    sheet.say(30, 4.8, "REPÚBLICA DE CHILE", "bold", 2.8, BLUE)
    sheet.say(30, 7.6, "SERVICIO DE REGISTRO CIVIL E IDENTIFICACIÓN", "latin", 1.6, BLUE)
    sheet.say(4, 6.4, rng.choice(["CÉDULA DE IDENTIDAD", "CEDULA DE IDENTIDAD"]), "bold", 2.2, BLACK, room=24)

    def day(when: date) -> str:
        return f"{when.day:02} {_SPANISH[when.month - 1]} {when.year}"

    x, other = 30, 60
    sheet.say(x, 11.6, "APELLIDOS", "latin", 1.7)
    sheet.say(x, 14.8, person.last.upper(), "latin", 2.7, BLACK, key="last_name")
    sheet.say(x, 18.0, second.last.upper(), "latin", 2.7, BLACK, key="last_name")
    _value(sheet, "first_name", x, 21.2, "NOMBRES", person.first.upper(), room=50)
    _value(sheet, "nationality", x, 27.4, "NACIONALIDAD", "CHILENA", "CHL")
    _value(sheet, "sex", other, 27.4, "SEXO", person.sex)
    _value(sheet, "date_of_birth", x, 33.6, "FECHA DE NACIMIENTO", day(born), born.isoformat())
    number = rng.choice([numbers.filled("999.999.999", rng), numbers.filled("A99999999", rng)])
    truth = number
    _value(
        sheet,
        "document_number",
        other,
        33.6,
        rng.choice(["NÚMERO DOCUMENTO", "NÚMERO DE DOCUMENTO", "N° DOCUMENTO"]),
        number,
        truth,
    )
    _value(sheet, "date_of_issue", x, 39.8, "FECHA DE EMISIÓN", day(issue), issue.isoformat())
    _value(sheet, "date_of_expiry", other, 39.8, "FECHA DE VENCIMIENTO", day(expiry), expiry.isoformat())
    shown = f"{run:,}".replace(",", ".") + f"-{numbers.chile(run)}"
    end = sheet.say(6, 50.0, "RUN", "bold", 2.6, BLACK) + 1.2
    sheet.say(end, 50.0, shown, "bold", 2.8, BLACK, key="id_number")
    sheet.photo(4, 12, 21, 27)
    sheet.say(60, 51, "SPECIMEN", "latin", 1.8, RED)
    return sheet.finish("chile_id", "2013")


def european_licence(rng: random.Random, pool: Pool) -> Specimen:
    """Numbers before values, 4a and 4b on one row or below each other."""
    culture, state, head, office = rng.choice(
        [
            ("german", "DEU", "FÜHRERSCHEIN BUNDESREPUBLIK DEUTSCHLAND", "Landratsamt Musterkreis"),
            ("french", "FRA", "PERMIS DE CONDUIRE RÉPUBLIQUE FRANÇAISE", "Préfecture 75"),
            ("spanish", "ESP", "PERMISO DE CONDUCCIÓN REINO DE ESPAÑA", "28/00"),
            ("italian", "ITA", "PATENTE DI GUIDA REPUBBLICA ITALIANA", "MIT-UCO"),
        ]
    )
    sheet, person = Sheet(rng), people.latin(culture, pool, rng)
    born, issue = person.born, people.issued(person.born, rng, within_years=8)
    expiry = people.later(issue, 15)
    sheet.say(22, 5.4, head, "bold", 2.4, BLUE, room=58)
    x, y, step, dot = rng.uniform(29, 31), 12.0, rng.uniform(4.4, 4.9), rng.choice([". ", ".  ", "."])
    digits = numbers.filled("A999AA999" if state == "DEU" else "99AA99999", rng)

    def row(word: str, key: str, text: str, truth: str = "", *, at: float = 0.0) -> None:
        end = sheet.say(x + at, y, word + dot, "latin", 2.2, GREY) + 0.5
        sheet.say(end, y, text, "latin", 2.5, BLACK, key=key, truth=truth or text, room=82 - end)

    row("1", "last_name", person.last.upper())
    y += step
    row("2", "first_name", person.first.upper())
    y += step
    row("3", "date_of_birth", f"{born:%d.%m.%Y}", born.isoformat())
    y += step
    row("4a", "date_of_issue", f"{issue:%d.%m.%Y}", issue.isoformat())
    row("4c", "authority", office, at=25)
    y += step
    row("4b", "date_of_expiry", f"{expiry:%d.%m.%Y}", expiry.isoformat())
    y += step
    row("5", "document_number", digits)
    y += 3 * step
    row("9", "categories", rng.choice(["AM/B/L", "B", "A B BE"]).replace("/", rng.choice(["/", " / "])))
    sheet.truth["categories"] = " ".join(sheet.truth["categories"].replace("/", " ").split())
    sheet.photo(4, 13, 21, 27)
    return sheet.finish("id_document", f"licence/{state}")


def han_card(rng: random.Random, pool: Pool) -> Specimen:
    """A Japanese licence, an identity card of Taiwan, or a Chinese driving licence."""
    kind = rng.choice(["japan", "taiwan", "china"])
    sheet, person = Sheet(rng), people.chinese(pool, rng, traditional=kind != "china")
    born, issue = person.born, people.issued(person.born, rng, within_years=5)
    expiry, x = people.later(issue, 5 if kind == "japan" else 10), 6.0
    if kind == "japan":
        year = born.year - 1925 if born.year < 1989 else born.year - 1988
        era = "昭和" if born.year < 1989 else "平成"
        end = sheet.say(x, 7, "氏名", "ja", 2.4) + 2
        sheet.say(end, 7, person.native_name, "ja", 3.4, BLACK)
        sheet.say(
            58,
            7,
            f"{era}{year}年{born.month}月{born.day}日生",
            "ja",
            2.6,
            BLACK,
            key="date_of_birth",
            truth=born.isoformat(),
            room=25,
        )
        end = sheet.say(x, 12.4, "住所", "ja", 2.4) + 2
        sheet.say(
            end,
            12.4,
            f"東京都千代田区霞が関{rng.randint(1, 9)}丁目{rng.randint(1, 30)}番{rng.randint(1, 9)}号",
            "ja",
            2.6,
            BLACK,
            key="address",
        )
        end = sheet.say(x, 17.6, "交付", "ja", 2.4) + 2
        sheet.say(
            end,
            17.6,
            f"令和{issue.year - 2018:02}年{issue.month:02}月{issue.day:02}日",
            "ja",
            2.6,
            BLACK,
            key="date_of_issue",
            truth=issue.isoformat(),
        )
        sheet.say(
            x,
            24,
            f"{expiry.year}年(令和{expiry.year - 2018:02}年){expiry.month:02}月{expiry.day:02}日まで有効",
            "ja",
            2.9,
            BLACK,
            key="date_of_expiry",
            truth=expiry.isoformat(),
            room=52,
        )
        end = sheet.say(x, 40, "番号", "ja", 2.4) + 2
        sheet.say(end, 40, "第 " + numbers.filled("999999999999", rng) + " 号", "ja", 3.0, BLACK)
        sheet.say(66, 48, "運転免許証", "ja", 3.0, BLUE, anchor="m")
    elif kind == "taiwan":
        sheet.say(30, 8, "中華民國國民身分證", "hant", 4.4, BLACK)
        end = sheet.say(30, 17, "姓名", "hant", 2.8) + 3
        sheet.say(end, 17, person.native_name, "hant", 4.0, BLACK)
        end = sheet.say(30, 25, "出生", "hant", 2.4) + 2
        sheet.say(
            end,
            25,
            f"民國 {born.year - 1911} 年 {born.month} 月 {born.day} 日",
            "hant",
            2.8,
            BLACK,
            key="date_of_birth",
            truth=born.isoformat(),
        )
        end = sheet.say(30, 31, "性別", "hant", 2.4) + 2
        sheet.say(end, 31, {"M": "男", "F": "女"}[person.sex], "hant", 3.0, BLACK, key="sex", truth=person.sex)
        end = sheet.say(30, 38, "發證日期", "hant", 2.2) + 2
        sheet.say(
            end,
            38,
            f"民國 {issue.year - 1911} 年 {issue.month} 月 {issue.day} 日",
            "hant",
            2.6,
            BLACK,
            key="date_of_issue",
            truth=issue.isoformat(),
        )
        end = sheet.say(30, 47, "統一編號", "hant", 2.4) + 2
        sheet.say(end, 47, taiwan_number(rng), "bold", 3.6, RED, key="id_number")
    else:
        sheet.say(20, 6, "中华人民共和国机动车驾驶证", "hans", 3.2, BLACK)
        sheet.say(20, 9, "Driving License of the People's Republic of China", "latin", 1.9, GREY)
        number = f"{people.pick_row(names_chinese.DIVISIONS, pool, rng)[0]}{born:%Y%m%d}{numbers.filled('999', rng)}"
        number += numbers.china(number)
        for y, word, key, text, truth in (
            (15, "证号", "document_number", number, ""),
            (20, "姓名", "", person.native_name, ""),
            (26, "住址", "address", "上海市浦东新区世纪大道100号", ""),
            (32, "出生日期", "date_of_birth", born.isoformat(), ""),
            (38, "初次领证日期", "", issue.isoformat(), ""),
            (44, "准驾车型", "categories", rng.choice(["C1", "B2", "C1D"]), ""),
        ):
            end = sheet.say(x, y, word, "hans", 2.2) + 2
            sheet.say(end, y, text, "hans", 2.8, BLACK, **({"key": key, "truth": truth or text} if key else {}))
        end = sheet.say(x, 50, "有效期限", "hans", 2.2) + 2
        end = sheet.say(
            end, 50, f"{issue.isoformat()} 至 ", "hans", 2.6, BLACK, key="date_of_issue", truth=issue.isoformat()
        )
        sheet.say(end, 50, expiry.isoformat(), "hans", 2.6, BLACK, key="date_of_expiry", truth=expiry.isoformat())
    sheet.photo(64, 16, 16, 20) if kind != "taiwan" else sheet.photo(5, 16, 20, 26)
    return sheet.finish("id_document", f"labels/{kind}")
