"""Driving licences of Europe and North America in the third hand."""

from __future__ import annotations

import random
from datetime import date

import numpy as np
import zxingcpp

from tests.bench.third_hand.cards import dots, holder
from tests.bench.third_hand.paper import BLACK, CRIMSON, NAVY, Paper
from tests.specimens import numbers
from tests.specimens.fonts import Pool
from tests.specimens.specimen import Specimen

_EUROPE = (
    ("GBR", "english", "DRIVING LICENCE", "DVLA", "AAAAA999999AA9AA", "MR "),
    ("DEU", "german", "FÜHRERSCHEIN", "Landratsamt Dachau", "A999AAA9A99", ""),
    ("FRA", "french", "PERMIS DE CONDUIRE", "75011", "99AA99999", ""),
    ("ITA", "italian", "PATENTE DI GUIDA", "MIT-UCO", "A19A999999A", ""),
    ("ESP", "spanish", "PERMISO DE CONDUCCIÓN", "28/00", "99999999-A", ""),
    ("POL", "polish", "PRAWO JAZDY", "PREZYDENT M.ST. WARSZAWY", "99999/99/9999", ""),
    ("NLD", "dutch", "RIJBEWIJS", "Gemeente Utrecht", "9999999999", ""),
    ("SWE", "nordic", "KÖRKORT", "TRANSPORTSTYRELSEN", "999999-9999", ""),
    ("PRT", "portuguese", "CARTA DE CONDUÇÃO", "IMTT", "P-9999999 9", ""),
    ("IRL", "english", "CEADÚNAS TIOMÁNA DRIVING LICENCE", "NDLS", "999999999", ""),
)


def europe(rng: random.Random, pool: Pool) -> Specimen:
    """Numbers before values, in one or two columns, with places behind the birthday and titles before the name."""
    state, culture, title, office, form, honorific = rng.choice(_EUROPE)
    paper, who = Paper(rng), holder(culture, pool, rng)
    paper.put(18, 6, title, 2.6, "bold", rng.choice([NAVY, CRIMSON]), room=62)
    paper.put(4, 7, {"DEU": "D", "FRA": "F", "GBR": "UK"}.get(state, state[:1]), 2.6, "bold", NAVY)
    x, y, step = rng.uniform(27, 30), rng.uniform(11, 12.5), rng.uniform(3.9, 4.3)
    joint, marker = rng.choice([". ", ".", ".  "]), rng.choice([1.7, 2.1])

    def say(at: float, row: float, word: str, shown: str, key: str, truth: str = "", room: float = 0.0) -> float:
        end = paper.put(at, row, word + joint, marker, "sans")
        return paper.put(end, row, shown, 2.25, "print", BLACK, key=key, truth=truth, room=room)

    say(x, y, "1", who.last.upper(), "last_name")
    say(x, y + step, "2", honorific + who.first.upper(), "first_name", who.first.upper())
    place = rng.choice(["", " " + {"GBR": "UNITED KINGDOM", "FRA": "(75)"}.get(state, "Lipsk")])
    paper_birth = dots(who.born) if state != "NLD" else f"{who.born:%d.%m.%Y}"
    say(x, y + 2 * step, "3", paper_birth + place, "date_of_birth", who.born.isoformat())
    say(x, y + 3 * step, "4a", dots(who.issue), "date_of_issue", who.issue.isoformat())
    if rng.random() < 0.5:
        say(x + 27, y + 3 * step, "4c", office, "authority", room=84 - x - 33)
        say(x, y + 4 * step, "4b", dots(who.expiry), "date_of_expiry", who.expiry.isoformat())
    else:
        say(x + 27, y + 3 * step, "4b", dots(who.expiry), "date_of_expiry", who.expiry.isoformat())
        say(x, y + 4 * step, "4c", office, "authority")
    say(x, y + 5 * step, "5", numbers.filled(form, rng), "document_number")
    groups = rng.choice(["AM/B", "AM B BE", "A1/A2/B", "B", "AM, B1, B, L", "A B", "B C1 C CE"])
    plain = " ".join(groups.replace("/", " ").replace(",", " ").split())
    paper.put(x, y + 6 * step, "7" + joint, marker, "sans")
    if state in ("GBR", "PRT"):
        row = f"{rng.randint(1, 99)} {rng.choice(['MILL LANE', 'RUA DO CARMO'])}, {rng.choice(['LEEDS', 'PORTO'])}"
        say(x, y + 8 * step, "8", row, "address")
    say(x, y + 9 * step - 0.6, "9", groups, "categories", plain)
    paper.face(4, 12, 21, 27)
    return paper.done("id_document", f"licence/{state}")


_MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
_AMERICA = ("CA", "TX", "FL", "NY", "ON", "BC")


def america(rng: random.Random, pool: Pool) -> Specimen:
    """The front of an American or Canadian licence as the states word it."""
    state = rng.choice(_AMERICA)
    paper, who = Paper(rng), holder(rng.choice(["english", "spanish"]), pool, rng, years=8)
    last, first = who.last.upper(), who.first.upper()
    street = f"{rng.randint(10, 9999)} {rng.choice(['MAPLE AVE', 'W 24TH ST', 'SUNSET BLVD'])}"
    town = {"CA": "ANYTOWN, CA 90210", "TX": "AUSTIN, TX 78701", "FL": "MIAMI, FL 33101-1234", "NY": "ALBANY, NY 12203",
            "ON": "TORONTO ON M5V 2T6", "BC": "VICTORIA, BC V8V 1X4"}[state]  # fmt: skip
    american = state not in ("ON", "BC")
    forms = {"CA": "A9999999", "TX": "99999999", "FL": "A999-999-99-999-9", "NY": "999 999 999",
             "ON": "A9999-99999-99999", "BC": "9999999"}  # fmt: skip
    number = numbers.filled(forms[state], rng)

    def shown(day: date) -> str:
        if state == "BC":
            return f"{day.year}-{_MONTHS[day.month - 1]}-{day.day:02}"
        return f"{day:%m/%d/%Y}" if american else f"{day:%Y/%m/%d}"

    head = {"CA": "CALIFORNIA", "TX": "TEXAS", "FL": "FLORIDA", "NY": "NEW YORK STATE", "ON": "ONTARIO CANADA",
            "BC": "BRITISH COLUMBIA"}[state]  # fmt: skip
    paper.put(5, 6.5, head, 3.0, "bold", NAVY, room=43)
    kind = {"ON": "DRIVER'S LICENCE PERMIS DE CONDUIRE", "BC": "DRIVER'S LICENCE"}.get(state, "DRIVER LICENSE")
    paper.put(50, 6.5, kind, 2.0, "bold", CRIMSON, room=33)
    words = {
        "CA": ("DL ", "EXP ", "LN ", "FN ", "", "DOB ", "SEX ", "ISS ", "CLASS "),
        "TX": ("4d. DL: ", "4b. Exp: ", "1. ", "2. ", "8. ", "3. DOB: ", "15. Sex: ", "4a. Iss: ", "9. Class: "),
        "FL": ("4d DLN ", "4b EXP ", "1 ", "2 ", "8 ", "3 DOB ", "15 SEX ", "4a ISS ", "9 CLASS "),
        "NY": ("4d ID ", "4b EXP ", "1 ", "2 ", "8 ", "3 DOB ", "15 SEX ", "4a ISS ", "9 CLASS "),
        "ON": ("4d NUMBER/NUMÉRO ", "4b EXP/EXP ", "1,2 NAME/NOM ", "", "8 ", "3 DOB/DDN ", "15 SEX/SEXE ",
               "4a ISS/DÉL ", "9 CLASS/CATÉG. "),
        "BC": ("DL: ", "Expires: ", "", "", "", "DOB: ", "Sex: ", "Issued: ", "Class: "),
    }[state]  # fmt: skip
    x, y, step = 30.0, 12.0, 4.3

    def say(word: str, text: str, key: str, truth: str = "", *, at: float = x, row: float = 0.0) -> None:
        end = paper.put(at, row, word, 1.7, "sans", NAVY) if word else at
        paper.put(end + (0.3 if word else 0), row, text, 2.3, "print", BLACK, key=key, truth=truth)

    say(words[0], number, "document_number", row=y)
    say(words[1], shown(who.expiry), "date_of_expiry", who.expiry.isoformat(), row=y + step)
    if state == "BC":
        paper.put(x, y + 2 * step, last + ",", 2.3, "print", BLACK, key="last_name", truth=last)
        paper.put(x, y + 3 * step, first, 2.3, "print", BLACK, key="first_name")
    elif state == "ON":
        end = paper.put(x, y + 2 * step, words[2], 1.7, "sans", NAVY)
        paper.put(x, y + 2.7 * step, last + ",", 2.3, "print", BLACK, key="last_name", truth=last)
        paper.put(x, y + 3.4 * step, first, 2.3, "print", BLACK, key="first_name")
        assert end > 0
    else:
        say(words[2], last, "last_name", row=y + 2 * step)
        say(words[3], first, "first_name", row=y + 3 * step)
    end = paper.put(x, y + 4.2 * step, words[4], 1.7, "sans", NAVY) if words[4] else x
    paper.put(end, y + 4.2 * step, street, 2.1, "print", BLACK, key="address")
    paper.put(end, y + 4.9 * step, town, 2.1, "print", BLACK, key="address")
    say(words[5], shown(who.born), "date_of_birth", who.born.isoformat(), row=y + 6 * step)
    say(words[6], who.sex, "sex", row=y + 7 * step)
    paper.put(x + 16, y + 7 * step, "HGT 5'-10\"" if american else "HGT 178 cm", 1.9, "sans", BLACK)
    paper.put(x + 34, y + 7 * step, "EYES BRN", 1.9, "sans", BLACK)
    say(words[7], shown(who.issue), "date_of_issue", who.issue.isoformat(), row=y + 8 * step)
    group = {"ON": "G", "BC": "5"}.get(state, rng.choice(["C", "D", "E"]))
    say(words[8], group, "categories", at=x + 33, row=y + 8 * step)
    paper.face(4, 10, 23, 30)
    paper.put(6, 51, "DONOR", 1.9, "bold", CRIMSON)
    return paper.done("id_document", f"america/{state}")


def america_back(rng: random.Random, pool: Pool) -> Specimen:
    """The back with a PDF417 of an older or newer edition."""
    paper, who = Paper(rng), holder("english", pool, rng, years=8)
    version = rng.choice(["01", "04", "08", "10"])
    state, issuer, country = rng.choice([("CA", "636014", "USA"), ("FL", "636010", "USA"), ("NY", "636001", "USA")])
    number, house = numbers.filled("A9999999", rng), rng.randint(1, 999)

    def day(when: date) -> str:
        first = version == "01" or country == "CAN"
        return f"{when:%Y%m%d}" if first else f"{when:%m%d%Y}"

    last, first = who.last.upper(), who.first.upper().replace(" ", ",") if version == "01" else who.first.upper()
    parts = first.replace(",", " ").split()
    names = {
        "01": [f"DAB{last}", f"DAC{parts[0]}", *([f"DAD{' '.join(parts[1:])}"] if parts[1:] else [])],
        "04": [f"DCS{last}", f"DCT{first}"],
    }.get(version, [f"DCS{last}", f"DAC{parts[0]}", f"DAD{' '.join(parts[1:]) or 'NONE'}"])
    if version == "04":
        names = [f"DCS{last}", f"DAC{parts[0]}", f"DAD{' '.join(parts[1:]) or 'NONE'}"]
    sex = {"M": "1", "F": "2"}[who.sex]
    body = "\n".join(
        [
            "DCAC",
            "DCBNONE",
            "DCDNONE",
            f"DBA{day(who.expiry)}",
            *names,
            f"DBD{day(who.issue)}",
            f"DBB{day(who.born)}",
            f"DBC{sex}",
            "DAYBRO",
            "DAU070 in",
            f"DAG{house} MAPLE AVE",
            "DAIANYTOWN",
            f"DAJ{state}",
            "DAK90210     ",
            f"DAQ{number}",
            "DCFX1234567",
            f"DCG{country}",
        ]
    )
    header = (
        f"@\n\x1e\rANSI {issuer}{version}" + ("01DL0029" if version == "01" else "0001DL0031") + f"{len(body):04d}DL"
    )
    told = zxingcpp.create_barcode(header + body + "\r", zxingcpp.BarcodeFormat.PDF417)
    paper.paste(np.array(told.to_image(scale=3, add_quiet_zones=True)), 5, rng.choice([6.0, 30.0]), 75, 18)
    paper.put(6, 28, "THIS CARD IS THE PROPERTY OF THE STATE", 1.8)
    paper.truth |= {
        "document_number": number,
        "last_name": last,
        "first_name": " ".join(parts),
        "sex": who.sex,
        "date_of_birth": who.born.isoformat(),
        "date_of_issue": who.issue.isoformat(),
        "date_of_expiry": who.expiry.isoformat(),
        "issuing_country": country,
        "categories": "C",
        "address": f"{house} MAPLE AVE ANYTOWN {state} 90210",
    }
    return paper.done("id_document", f"pdf417/{version}")
