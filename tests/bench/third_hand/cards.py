"""Identity cards of Europe and the Americas in the third hand: real label words, several ways to set them."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from datetime import date

from tests.bench.third_hand.paper import BLACK, CRIMSON, FAINT, NAVY, Entry, Paper
from tests.specimens import mrz, numbers, people
from tests.specimens.fonts import Pool
from tests.specimens.specimen import Specimen


@dataclass(slots=True)
class Holder:
    """Somebody with dates of a card."""

    last: str
    first: str
    sex: str
    born: date
    issue: date
    expiry: date


def holder(culture: str, pool: Pool, rng: random.Random, *, years: int = 10) -> Holder:
    """A person of that culture with a card that is valid for so many years."""
    person = people.latin(culture, pool, rng)
    issue = people.issued(person.born, rng, within_years=years - 1)
    return Holder(person.last, person.first, person.sex, person.born, issue, people.later(issue, years))


def dots(day: date) -> str:
    """30.12.1999."""
    return f"{day:%d.%m.%Y}"


def blanks(day: date) -> str:
    """30 12 1999."""
    return f"{day:%d %m %Y}"


def slashes(day: date) -> str:
    """30/12/1999."""
    return f"{day:%d/%m/%Y}"


@dataclass(slots=True)
class Grid:
    """Entries set row by row: each row is a list of (entry, share of the width)."""

    x: float
    y: float
    width: float
    step: float
    small: float
    big: float
    way: str = "below"
    rows: list[list[tuple[Entry, float]]] = field(default_factory=list)

    def print_on(self, paper: Paper) -> float:
        """Prints all rows and gives back where the next one would stand."""
        y = self.y
        for row in self.rows:
            x, last = self.x, y
            for entry, share in row:
                room = self.width * share - 1.5
                down = paper.entry(entry, x, y, self.way, small=self.small, big=self.big, room=room)
                last = max(last, down)
                x += self.width * share
            y = last + self.step
        return y


def _day(key: str, label: str, day: date, form: object) -> Entry:
    return Entry(key, label, form(day), day.isoformat())  # type: ignore[operator]


def germany(rng: random.Random, pool: Pool) -> Specimen:
    """The front of the card: trilingual labels above values, number at the top."""
    paper, who = Paper(rng), holder("german", pool, rng)
    number = numbers.filled("Lcccccccc".replace("L", "L"), rng)
    paper.put(5, 6, "BUNDESREPUBLIK DEUTSCHLAND", 2.6, "bold", NAVY, room=44)
    paper.put(5, 9, "FEDERAL REPUBLIC OF GERMANY / RÉPUBLIQUE FÉDÉRALE D'ALLEMAGNE", 1.4, "sans", NAVY, room=55)
    paper.put(5, 12, "PERSONALAUSWEIS", 2.2, "bold", NAVY)
    paper.put(34, 12, "IDENTITY CARD / CARTE D'IDENTITÉ", 1.5, "sans", NAVY)
    paper.put(82, 7, number, 2.8, "print", BLACK, key="document_number", right=True)
    grid = Grid(31, 16, 52, 2.6, 1.3, 2.3)
    nation = Entry("nationality", "Staatsangehörigkeit/Nationality/Nationalité", "DEUTSCH", "DEU")
    grid.rows = [
        [(Entry("last_name", "[a] Name/Surname/Nom [b] Geburtsname/Name at birth", who.last.upper()), 1.0)],
        [(Entry("first_name", "Vornamen/Given names/Prénoms", who.first.upper()), 1.0)],
        [
            (_day("date_of_birth", "Geburtstag/Date of birth/Date de naissance", who.born, dots), 0.5),
            (nation, 0.5),
        ],
        [(Entry("", "Geburtsort/Place of birth/Lieu de naissance", "MUSTERSTADT"), 1.0)],
        [(_day("date_of_expiry", "Gültig bis/Date of expiry/Date d'expiration", who.expiry, dots), 1.0)],
    ]
    grid.print_on(paper)
    paper.face(4, 15, 23, 30)
    paper.put(62, 50, numbers.filled("999999", rng), 3, "print", BLACK)
    return paper.done("id_document", "id/DEU")


def germany_back(rng: random.Random, pool: Pool) -> Specimen:
    """The back: address, height, eyes, authority and three lines of 30."""
    paper, who = Paper(rng), holder("german", pool, rng)
    street = f"{rng.choice(['HAUPTSTRASSE', 'AM MARKT', 'GARTENWEG'])} {rng.randint(1, 99)}"
    town = f"{rng.randint(10000, 99999)} {rng.choice(['KÖLN', 'BERLIN', 'MAINZ'])}"
    grid = Grid(4, 6, 40, 2.6, 1.3, 2.2)
    grid.rows = [
        [(Entry("", "Augenfarbe/Colour of eyes/Couleur des yeux", "BRAUN"), 1.0)],
        [(Entry("", "Größe/Height/Taille", f"{rng.randint(155, 195)} cm"), 1.0)],
        [(_day("date_of_issue", "Datum/Date/Date", who.issue, dots), 1.0)],
        [(Entry("authority", "Behörde/Authority/Autorité", "STADT KÖLN"), 1.0)],
    ]
    grid.print_on(paper)
    address = Entry("address", "Anschrift/Address/Adresse", "", rows=(town, street))
    paper.entry(address, 47, 6, "below", small=1.3, big=2.2)
    zone = mrz.Holder("ID", "D", numbers.filled("Lcccccccc", rng), who.last, who.first, "D", f"{who.born:%y%m%d}",
                      who.sex, who.expiry)  # fmt: skip
    paper.mrz(40, mrz.td1(zone))
    _from_zone(paper, who, zone, "DEU")
    return paper.done("id_document", "back/DEU")


def _from_zone(paper: Paper, who: Holder, zone: mrz.Holder, state: str) -> None:
    """What a reader may tell from the zone of a back that prints nothing of it for people."""
    told = {
        "document_number": zone.number,
        "last_name": mrz.latin(who.last, plain=zone.plain_umlauts).replace("<", " ").strip(),
        "first_name": mrz.latin(who.first, plain=zone.plain_umlauts).replace("<", " ").strip(),
        "nationality": state,
        "issuing_country": state,
        "sex": who.sex,
        "date_of_birth": who.born.isoformat(),
    }
    if zone.optional:
        told["id_number"] = zone.optional
    if zone.expires is not None:
        told["date_of_expiry"] = zone.expires.isoformat()
    for key, value in told.items():
        paper.truth.setdefault(key, value)


def spain(rng: random.Random, pool: Pool) -> Specimen:
    """The front: surnames on two rows, DNI at the foot or the top."""
    paper, who, second = Paper(rng), holder("spanish", pool, rng), people.latin("spanish", pool, rng)
    digits = numbers.filled("99999999", rng)
    dni = digits + "TRWAGMYFPDXBNJZSQVHLCKE"[int(digits) % 23]
    support = numbers.filled("AAA999999", rng)
    paper.put(6, 6, "ESPAÑA", 3.0, "bold", CRIMSON)
    paper.put(26, 6, "DOCUMENTO NACIONAL DE IDENTIDAD", 2.2, "bold", NAVY)
    grid = Grid(30, 12, 52, 2.5, 1.4, 2.4)
    names = Entry("last_name", "APELLIDOS", "", rows=(who.last.upper(), second.last.upper()))
    grid.rows = [
        [(names, 1.0)],
        [(Entry("first_name", "NOMBRE", who.first.upper()), 1.0)],
        [
            (Entry("sex", "SEXO", who.sex), 0.2),
            (Entry("nationality", "NACIONALIDAD", "ESP"), 0.35),
            (_day("date_of_birth", "NACIMIENTO", who.born, blanks), 0.45),
        ],
        [
            (_day("date_of_issue", "EMISIÓN", who.issue, blanks), 0.45),
            (_day("date_of_expiry", "VALIDEZ", who.expiry, blanks), 0.45),
        ],
        [(Entry("document_number", rng.choice(["NUM SOPORT", "NÚM. SOPORTE", "IDESP"]), support), 0.6)],
    ]
    grid.print_on(paper)
    end = paper.put(6, 50, "DNI", 2.2, "bold", NAVY)
    paper.put(end + 1.5, 50, dni, 2.9, "print", BLACK, key="id_number")
    paper.face(5, 10, 21, 27)
    return paper.done("id_document", "id/ESP")


def italy(rng: random.Random, pool: Pool) -> Specimen:
    """The electronic card: place and date of birth on one row."""
    paper, who = Paper(rng), holder("italian", pool, rng)
    number = numbers.filled("AA99999AA", rng)
    paper.put(20, 5.5, "REPUBBLICA ITALIANA", 2.4, "bold", NAVY)
    paper.put(20, 8.3, "MINISTERO DELL'INTERNO", 1.6, "sans", NAVY)
    paper.put(20, 11.2, "CARTA DI IDENTITÀ / IDENTITY CARD", 2.0, "bold", NAVY, room=40)
    paper.put(82, 7, number, 2.7, "print", BLACK, key="document_number", right=True)
    grid = Grid(30, 15.2, 53, 2.4, 1.25, 2.1)
    town = rng.choice(["ROMA (RM)", "BARI (BA)", "TORINO (TO)"])
    birth = Entry("date_of_birth", "LUOGO E DATA DI NASCITA / PLACE AND DATE OF BIRTH", f"{town} {dots(who.born)}",
                  who.born.isoformat())  # fmt: skip
    grid.rows = [
        [(Entry("", "COMUNE DI / MUNICIPALITY", town[:-5]), 1.0)],
        [(Entry("last_name", "COGNOME / SURNAME", who.last.upper()), 1.0)],
        [(Entry("first_name", "NOME / NAME", who.first.upper()), 1.0)],
        [(birth, 1.0)],
        [
            (Entry("sex", "SESSO / SEX", who.sex), 0.25),
            (Entry("", "STATURA / HEIGHT", f"{rng.randint(150, 195)}"), 0.3),
            (Entry("nationality", "CITTADINANZA / NATIONALITY", "ITA"), 0.45),
        ],
        [
            (_day("date_of_issue", "EMISSIONE / ISSUING", who.issue, dots), 0.5),
            (_day("date_of_expiry", "SCADENZA / EXPIRY", who.expiry, dots), 0.5),
        ],
    ]
    grid.print_on(paper)
    paper.face(4, 14, 22, 29)
    return paper.done("id_document", "id/ITA")


def romania(rng: random.Random, pool: Pool) -> Specimen:
    """The old card of TD2 size: trilingual labels with slashes, two lines of 36 on the front."""
    paper, who = Paper(rng, size=(105, 74)), holder("romanian", pool, rng)
    seria, nr = numbers.filled("AA", rng), numbers.filled("999999", rng)
    cnp = ("1" if who.sex == "M" else "2") + f"{who.born:%y%m%d}" + numbers.filled("999999", rng)
    paper.put(30, 6, "ROUMANIE  ROMANIA  ROMANIA", 2.4, "bold", NAVY)
    paper.put(30, 10, "CARTE D'IDENTITE   CARTE DE IDENTITATE   IDENTITY CARD", 2.0, "bold", NAVY, room=70)
    paper.put(62, 13.4, f"SERIA {seria} NR {nr}", 2.4, "print", BLACK)
    end = paper.put(34, 16.6, "CNP", 1.7) + 1
    paper.put(end, 16.6, cnp, 2.4, "print", BLACK, key="id_number")
    grid = Grid(34, 20, 68, 2.5, 1.4, 2.2)
    nation = Entry("nationality", "Cetăţenie/Nationalite/Nationality", "Română / ROU", "ROU")
    valid = f"{who.issue:%d.%m.%y}-{dots(who.expiry)}"
    street = f"Str.{rng.choice(['Mihai Eminescu', 'Unirii', 'Libertății'])} nr.{rng.randint(1, 99)}"
    grid.rows = [
        [(Entry("last_name", "Nume/Nom/Last name", who.last.upper()), 1.0)],
        [(Entry("first_name", "Prenume/Prenom/First name", who.first.upper()), 1.0)],
        [(nation, 0.65), (Entry("sex", "Sex/Sexe/Sex", who.sex), 0.35)],
        [(Entry("", "Loc naştere/Lieu de naissance/Place of birth", "Jud.CJ Mun.Cluj-Napoca"), 1.0)],
        [(Entry("address", "Domiciliu/Adresse/Address", "", rows=("Jud.CJ Mun.Cluj-Napoca", street)), 1.0)],
        [
            (Entry("authority", "Emisă de/Delivree par/Issued by", "SPCLEP Cluj-Napoca"), 0.55),
            (Entry("date_of_expiry", "Valabilitate/Validite/Validity", valid, who.expiry.isoformat()), 0.45),
        ],
    ]
    grid.print_on(paper)
    paper.truth["document_number"] = seria + nr
    paper.truth["date_of_issue"] = who.issue.isoformat()
    paper.truth["date_of_birth"] = who.born.isoformat()
    zone = mrz.Holder("ID", "ROU", seria + nr, who.last, who.first, "ROU", f"{who.born:%y%m%d}", who.sex, who.expiry,
                      cnp[0] + cnp[7:], plain_umlauts=True)  # fmt: skip
    paper.mrz(65, mrz.td2(zone))
    paper.face(5, 15, 25, 34)
    return paper.done("id_document", "id/ROU")


def france(rng: random.Random, pool: Pool) -> Specimen:
    """The laminated card: labels with colons in line, two lines of 36 of its own form."""
    paper, who = Paper(rng, size=(105, 74)), holder("french", pool, rng, years=15)
    number = f"{who.issue:%y%m}" + numbers.filled("759999999"[:8], rng)
    paper.put(5, 6, "RÉPUBLIQUE FRANÇAISE", 3.0, "bold", BLACK)
    end = paper.put(5, 12, "CARTE NATIONALE D'IDENTITÉ N° :", 2.2, "sans", BLACK) + 1
    paper.put(end, 12, number, 2.8, "print", BLACK, key="document_number")
    paper.put(74, 6, "Nationalité Française", 2.0, "sans", BLACK)
    last = mrz.latin(who.last, plain=True)[:25]
    first = mrz.latin(who.first.replace(" ", ", "), plain=True).replace(",", "")[:14]
    x, y, step = 38.0, 19.0, 6.2
    for entry in (
        Entry("last_name", "Nom", who.last.upper()),
        Entry("first_name", "Prénom(s)", who.first.replace(" ", ", "), who.first),
        Entry("sex", "Sexe", who.sex),
        _day("date_of_birth", "Né(e) le", who.born, dots),
        Entry("", "à", "STRASBOURG (67)"),
        Entry("", "Taille", f"1,{rng.randint(50, 95)}m"),
    ):
        end = paper.put(x, y, entry.label + " : ", 1.9, "sans", FAINT)
        if entry.key:
            paper.put(end, y, entry.shown, 2.5, "print", BLACK, key=entry.key, truth=entry.truth)
        else:
            paper.put(end, y, entry.shown, 2.5, "print", BLACK)
        y += step
    head = f"IDFRA{last:<<25}" + "750001"
    body = f"{number[:12]}"
    tail = (
        body
        + numbers.icao(body)
        + f"{first:<<14}"
        + f"{who.born:%y%m%d}"
        + numbers.icao(f"{who.born:%y%m%d}")
        + who.sex
    )
    paper.mrz(64, (head, tail + numbers.icao(head + tail)), step=5)
    paper.truth["issuing_country"] = "FRA"
    paper.truth["nationality"] = "FRA"
    paper.face(6, 18, 27, 35)
    return paper.done("id_document", "id/FRA")


def poland(rng: random.Random, pool: Pool) -> Specimen:
    """Bilingual labels above values in capitals."""
    paper, who = Paper(rng), holder("polish", pool, rng)
    number = numbers.filled("AAA 999999", rng)
    paper.put(24, 5.5, "RZECZPOSPOLITA POLSKA / REPUBLIC OF POLAND", 1.8, "bold", NAVY, room=56)
    paper.put(24, 9, "DOWÓD OSOBISTY / IDENTITY CARD", 2.3, "bold", NAVY)
    grid = Grid(30, 13, 53, 2.5, 1.3, 2.3)
    female = who.sex == "F"
    sex = rng.choice([("PŁEĆ / SEX", "K" if female else "M"), ("PŁEĆ / SEX", "K / F" if female else "M / M")])
    grid.rows = [
        [(Entry("last_name", "NAZWISKO / SURNAME", who.last.upper()), 1.0)],
        [(Entry("first_name", "IMIONA / GIVEN NAMES", who.first.upper()), 1.0)],
        [
            (Entry("nationality", "OBYWATELSTWO / NATIONALITY", "POLSKIE", "POL"), 0.55),
            (_day("date_of_birth", "DATA URODZENIA / DATE OF BIRTH", who.born, dots), 0.45),
        ],
        [
            (Entry("document_number", "NUMER DOWODU OSOBISTEGO / IDENTITY CARD NUMBER", number), 0.65),
            (Entry("sex", sex[0], sex[1], who.sex), 0.3),
        ],
        [(_day("date_of_expiry", "TERMIN WAŻNOŚCI / EXPIRY DATE", who.expiry, dots), 0.6)],
    ]
    grid.print_on(paper)
    paper.face(4, 13, 23, 30)
    return paper.done("id_document", "id/POL")


def turkey(rng: random.Random, pool: Pool) -> Specimen:
    """Labels with blanks around the slash; the number heads the left column."""
    paper, who = Paper(rng), holder("turkish", pool, rng)
    paper.put(22, 6, "TÜRKİYE CUMHURİYETİ KİMLİK KARTI", 2.4, "bold", CRIMSON, room=58)
    paper.put(28, 9, "REPUBLIC OF TURKEY IDENTITY CARD", 1.8, "sans", CRIMSON)
    number = numbers.filled("19999999999", rng)
    paper.entry(Entry("id_number", "T.C. Kimlik No / TR Identity No", number), 5, 13, "below", small=1.35, big=2.6)
    paper.face(5, 18, 20, 26)
    grid = Grid(32, 14, 51, 2.5, 1.35, 2.4)
    female = who.sex == "F"
    grid.rows = [
        [(Entry("last_name", "Soyadı / Surname", who.last.upper().replace("İ", "İ")), 1.0)],
        [(Entry("first_name", "Adı / Given Name(s)", who.first.upper()), 1.0)],
        [
            (_day("date_of_birth", "Doğum Tarihi / Date of Birth", who.born, dots), 0.55),
            (Entry("sex", "Cinsiyeti / Gender", "K / F" if female else "E / M", who.sex), 0.45),
        ],
        [
            (Entry("document_number", "Seri No / Document No", numbers.filled("A99A99999", rng)), 0.55),
            (Entry("nationality", "Uyruğu / Nationality", "T.C. / TUR", "TUR"), 0.45),
        ],
        [(_day("date_of_expiry", "Son Geçerlilik / Valid Until", who.expiry, dots), 0.6)],
    ]
    grid.print_on(paper)
    return paper.done("id_document", "id/TUR")


def argentina(rng: random.Random, pool: Pool) -> Specimen:
    """Bilingual labels; the number at the foot with dots."""
    paper, who = Paper(rng), holder("spanish", pool, rng, years=15)
    paper.put(22, 5, "REPÚBLICA ARGENTINA - MERCOSUR", 2.0, "bold", NAVY)
    paper.put(22, 8, "REGISTRO NACIONAL DE LAS PERSONAS", 1.5, "sans", NAVY)
    months = ["ENE/JAN", "FEB/FEB", "MAR/MAR", "ABR/APR", "MAY/MAY", "JUN/JUN", "JUL/JUL", "AGO/AUG", "SEP/SEP",
              "OCT/OCT", "NOV/NOV", "DIC/DEC"]  # fmt: skip

    def shown(day: date) -> str:
        return f"{day.day:02} {months[day.month - 1]} {day.year}"

    grid = Grid(32, 12, 51, 2.4, 1.35, 2.2)
    grid.rows = [
        [(Entry("last_name", "Apellido / Surname", who.last.upper()), 1.0)],
        [(Entry("first_name", "Nombre / Name", who.first.upper()), 1.0)],
        [
            (Entry("sex", "Sexo / Sex", who.sex), 0.3),
            (Entry("nationality", "Nacionalidad / Nationality", "ARGENTINA", "ARG"), 0.45),
            (Entry("", "Ejemplar", "A"), 0.25),
        ],
        [(_day("date_of_birth", "Fecha de nacimiento / Date of birth", who.born, shown), 1.0)],
        [(_day("date_of_issue", "Fecha de emisión / Date of issue", who.issue, shown), 1.0)],
        [(_day("date_of_expiry", "Fecha de vencimiento / Date of expiry", who.expiry, shown), 1.0)],
    ]
    grid.print_on(paper)
    paper.face(5, 11, 23, 28)
    document = numbers.filled("19.999.999", rng)
    paper.entry(Entry("document_number", "Documento / Document", document), 5, 43, "below", small=1.35, big=2.8)
    return paper.done("id_document", "id/ARG")


def mexico(rng: random.Random, pool: Pool) -> Specimen:
    """The voter's card: names on three rows below one label, address on three, keys beside their labels."""
    paper, who, second = Paper(rng), holder("spanish", pool, rng), people.latin("spanish", pool, rng)
    paper.put(18, 5, "MÉXICO  INSTITUTO NACIONAL ELECTORAL", 2.2, "bold", CRIMSON)
    paper.put(18, 8.4, "CREDENCIAL PARA VOTAR", 2.4, "bold", BLACK)
    x = 30.0
    paper.put(x, 12.6, "NOMBRE", 1.5)
    rows = (who.last.upper(), second.last.upper(), who.first.upper())
    for index, row in enumerate(rows):
        paper.put(x, 15.4 + 2.9 * index, row, 2.2, "print", BLACK)
    paper.put(x, 24.6, "DOMICILIO", 1.5)
    for index, row in enumerate(
        (f"C {rng.choice(['HIDALGO', 'JUÁREZ'])} {rng.randint(1, 400)}", "COL CENTRO 06000", "CUAUHTÉMOC, CDMX")
    ):
        paper.put(x, 27.4 + 2.8 * index, row, 2.1, "print", BLACK, key="address")
    end = paper.put(x, 36.6, "CLAVE DE ELECTOR", 1.5) + 1.2
    paper.put(end, 36.6, numbers.filled("AAAAAA99999999A999", rng), 2.1, "print", BLACK)
    curp = (
        numbers.filled("AAAA", rng)
        + f"{who.born:%y%m%d}"
        + ("M" if who.sex == "F" else "H")
        + numbers.filled("AAAAA99", rng)
    )
    end = paper.put(x, 40.4, "CURP", 1.5) + 1.2
    paper.put(end, 40.4, curp, 2.1, "print", BLACK, key="id_number")
    paper.put(x, 44, "FECHA DE NACIMIENTO", 1.5)
    paper.put(x, 47, slashes(who.born), 2.2, "print", BLACK, key="date_of_birth", truth=who.born.isoformat())
    end = paper.put(74, 12.6, "SEXO", 1.5) + 1
    paper.put(end, 12.6, "M" if who.sex == "F" else "H", 2.1, "print", BLACK, key="sex", truth=who.sex)
    paper.put(60, 44, "VIGENCIA", 1.5)
    paper.put(60, 47, str(who.expiry.year), 2.2, "print", BLACK, key="date_of_expiry", truth=str(who.expiry.year))
    paper.face(5, 11, 22, 29)
    return paper.done("id_document", "id/MEX")


def indonesia(rng: random.Random, pool: Pool) -> Specimen:
    """Labels in one column, colons and values in another."""
    paper, who = Paper(rng), holder("malay", pool, rng)
    paper.put(43, 5, "PROVINSI JAWA BARAT", 2.3, "bold", BLACK)
    paper.put(43, 8, "KOTA BANDUNG", 2.3, "bold", BLACK)
    nik = numbers.filled("3273999999999999", rng)
    end = paper.put(5, 13, "NIK", 2.6, "bold", BLACK)
    paper.put(max(end + 2, 14), 13, ": ", 2.6, "bold", BLACK)
    paper.put(17, 13, nik, 2.9, "print", BLACK, key="id_number")
    gender = "LAKI-LAKI" if who.sex == "M" else "PEREMPUAN"
    y = 17.5
    for label, shown, key, truth in (
        ("Nama", f"{who.first} {who.last}".upper(), "", ""),
        ("Tempat/Tgl Lahir", f"BANDUNG, {who.born:%d-%m-%Y}", "date_of_birth", who.born.isoformat()),
        ("Jenis Kelamin", gender, "sex", who.sex),
        ("Alamat", f"JL. MERDEKA NO. {rng.randint(1, 200)}", "address", ""),
        ("Agama", "ISLAM", "", ""),
        ("Status Perkawinan", "KAWIN", "", ""),
        ("Kewarganegaraan", "WNI", "nationality", "IDN"),
        ("Berlaku Hingga", "SEUMUR HIDUP", "date_of_expiry", "lifelong"),
    ):
        paper.put(5, y, label, 1.8, "sans", BLACK)
        paper.put(24, y, ":", 1.8, "sans", BLACK)
        if key:
            paper.put(26, y, shown, 1.9, "print", BLACK, key=key, truth=truth, room=34)
        else:
            paper.put(26, y, shown, 1.9, "print", BLACK, room=34)
        y += 4.0
    paper.face(63, 12, 19, 25)
    return paper.done("id_document", "id/IDN")


def permit(rng: random.Random, pool: Pool) -> Specimen:
    """A residence permit with labels of two languages and three lines of 30 on one side."""
    paper, who = Paper(rng), holder(rng.choice(["arabic", "slavic", "african", "indian"]), pool, rng)
    state, title, words = rng.choice(
        [
            ("AUT", "AUFENTHALTSTITEL RESIDENCE PERMIT", ("NAME/NAME", "GÜLTIG BIS/VALID UNTIL", "KARTE NR./CARD NO.")),
            ("FIN", "OLESKELULUPA RESIDENCE PERMIT", ("NIMI/NAME", "VOIMASSA/VALID UNTIL", "KORTIN NRO/CARD NO.")),
        ]
    )
    number = numbers.filled("AA9999999", rng)
    paper.put(24, 6, title, 2.4, "bold", NAVY, room=58)
    paper.put(30, 11, words[0], 1.3)
    paper.put(30, 14.2, who.last.upper(), 2.4, "print", BLACK, key="last_name")
    paper.put(30, 17.4, who.first.upper(), 2.4, "print", BLACK, key="first_name")
    paper.put(30, 21, words[1], 1.3)
    paper.put(30, 24.2, dots(who.expiry), 2.4, "print", BLACK, key="date_of_expiry", truth=who.expiry.isoformat())
    paper.put(82, 11, number, 2.5, "print", BLACK, right=True)
    zone = mrz.Holder("AR", state, number, who.last, who.first, "SYR", f"{who.born:%y%m%d}", who.sex, who.expiry)
    paper.mrz(41, mrz.td1(zone))
    _from_zone(paper, who, zone, state)
    paper.truth["nationality"] = "SYR"
    paper.face(4, 9, 21, 26)
    return paper.done("id_document", f"permit/{state}")


IDENTITY = (germany, germany_back, spain, italy, romania, france, poland, turkey, argentina, mexico, indonesia, permit)


def id_document(rng: random.Random, pool: Pool) -> Specimen:
    """One of the cards above."""
    return rng.choice(IDENTITY)(rng, pool)
