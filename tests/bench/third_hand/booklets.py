"""Passports of many states in the third hand: their labels, dates and the order of their fields."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import date

from tests.bench.third_hand.paper import BLACK, CRIMSON, FAINT, NAVY, Entry, Paper
from tests.specimens import mrz, numbers, people
from tests.specimens.fonts import Pool
from tests.specimens.specimen import Specimen

_EN = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"]
_FR = ["JAN", "FÉV", "MARS", "AVR", "MAI", "JUIN", "JUIL", "AOÛT", "SEPT", "OCT", "NOV", "DÉC"]


@dataclass(frozen=True, slots=True)
class State:
    """What one state prints. `date_form` is English, French, dots, spaces, slashes or both months."""

    code: str
    culture: str
    title: str
    nation: str
    number: str
    date_form: str
    surname: str
    given: str
    nationality: str
    born: str
    sex: str
    place: str
    issued: str
    expires: str
    authority: str
    passport_no: str
    office: str
    personal: str = ""
    personal_form: str = ""


_ENGLISH = (
    "Surname", "Given names", "Nationality", "Date of birth", "Sex", "Place of birth", "Date of issue",
    "Date of expiry", "Authority", "Passport No.",
)  # fmt: skip

STATES = (
    State("USA", "english", "PASSPORT / PASSEPORT / PASAPORTE", "UNITED STATES OF AMERICA", "999999999", "english",
          "Surname / Nom / Apellidos", "Given Names / Prénoms / Nombres", "Nationality / Nationalité / Nacionalidad",
          "Date of birth / Date de naissance / Fecha de nacimiento", "Sex / Sexe / Sexo",
          "Place of birth / Lieu de naissance / Lugar de nacimiento",
          "Date of issue / Date de délivrance / Fecha de expedición",
          "Date of expiration / Date d'expiration / Fecha de caducidad", "Authority / Autorité / Autoridad",
          "Passport No. / No. du Passeport / No. de Pasaporte", "United States Department of State"),
    State("GBR", "english", "PASSPORT PASSEPORT", "BRITISH CITIZEN", "999999999", "both", "Surname/Nom (1)",
          "Given names/Prénoms (2)", "Nationality/Nationalité (3)", "Date of birth/Date de naissance (4)",
          "Sex/Sexe (5)", "Place of birth/Lieu de naissance (6)", "Date of issue/Date de délivrance (7)",
          "Date of expiry/Date d'expiration (9)", "Authority/Autorité (8)", "Passport No./Passeport No.", "HMPO"),
    State("D", "german", "REISEPASS PASSPORT PASSEPORT", "DEUTSCH", "Ccccccccc", "dots", "Name/Surname/Nom",
          "Vornamen/Given names/Prénoms", "Staatsangehörigkeit/Nationality/Nationalité",
          "Geburtsdatum/Date of birth/Date de naissance", "Geschlecht/Sex/Sexe",
          "Geburtsort/Place of birth/Lieu de naissance", "Ausstellungsdatum/Date of issue/Date de délivrance",
          "Gültig bis/Date of expiry/Date d'expiration", "Behörde/Authority/Autorité",
          "Pass-Nr./Passport No./Passeport No.", "STADT BERLIN"),
    State("FRA", "french", "PASSEPORT PASSPORT", "Française", "99AA99999", "spaces", "Nom/Surname (1)",
          "Prénoms/Given names (2)", "Nationalité/Nationality (3)", "Date de naissance/Date of birth (4)",
          "Sexe/Sex (5)", "Lieu de naissance/Place of birth (6)", "Date de délivrance/Date of issue (7)",
          "Date d'expiration/Date of expiry (9)", "Autorité/Authority (8)", "Passeport n°/Passport No.",
          "Préfecture de Police"),
    State("POL", "polish", "PASZPORT PASSPORT PASSEPORT", "POLSKIE/POLISH", "AA9999999", "dots",
          "1. NAZWISKO/SURNAME/NOM", "2. IMIONA/GIVEN NAMES/PRÉNOMS", "3. OBYWATELSTWO/NATIONALITY/NATIONALITÉ",
          "4. DATA URODZENIA/DATE OF BIRTH/DATE DE NAISSANCE", "6. PŁEĆ/SEX/SEXE",
          "7. MIEJSCE URODZENIA/PLACE OF BIRTH/LIEU DE NAISSANCE", "8. DATA WYDANIA/DATE OF ISSUE",
          "10. DATA UPŁYWU WAŻNOŚCI/DATE OF EXPIRY", "9. ORGAN WYDAJĄCY/AUTHORITY/AUTORITÉ",
          "NUMER PASZPORTU/PASSPORT NO", "WOJEWODA MAZOWIECKI", "5. NUMER PESEL/PERSONAL NO", "99999999999"),
    State("IND", "indian", "REPUBLIC OF INDIA", "INDIAN", "A9999999", "slashes", "Surname", "Given Name(s)",
          "Nationality", "Date of Birth", "Sex", "Place of Birth", "Date of Issue", "Date of Expiry", "Place of Issue",
          "Passport No.", "MUMBAI"),
    State("CAN", "english", "PASSPORT PASSEPORT", "CANADIAN/CANADIENNE", "AA999999", "french", "Surname/Nom",
          "Given names/Prénoms", "Nationality/Nationalité", "Date of birth/Date de naissance", "Sex/Sexe",
          "Place of birth/Lieu de naissance", "Date of issue/Date de délivrance", "Date of expiry/Date d'expiration",
          "Issuing Authority/Autorité de délivrance", "Passport No./N° de passeport", "GATINEAU"),
    State("MEX", "spanish", "PASAPORTE ESTADOS UNIDOS MEXICANOS", "MEXICANA", "A99999999", "spaces",
          "Apellidos/Surname", "Nombres/Given names", "Nacionalidad/Nationality", "Fecha de nacimiento/Date of birth",
          "Sexo/Sex", "Lugar de nacimiento/Place of birth", "Fecha de expedición/Date of issue",
          "Fecha de caducidad/Date of expiry", "Autoridad/Authority", "Pasaporte No./Passport No.", "S.R.E."),
    State("BRA", "portuguese", "PASSAPORTE PASSPORT", "BRASILEIRO(A)", "AA999999", "both", "SOBRENOME / SURNAME",
          "NOME / GIVEN NAMES", "NACIONALIDADE / NATIONALITY", "DATA DE NASCIMENTO / DATE OF BIRTH", "SEXO / SEX",
          "NATURALIDADE / PLACE OF BIRTH", "DATA DE EXPEDIÇÃO / DATE OF ISSUE", "VÁLIDO ATÉ / DATE OF EXPIRY",
          "AUTORIDADE / AUTHORITY", "PASSAPORTE Nº / PASSPORT No.", "DPF/SR/SP"),
    State("TUR", "turkish", "PASAPORT PASSPORT", "T.C./TUR", "U99999999", "dots", "Soyadı / Surname",
          "Adı / Given name(s)", "Uyruğu / Nationality", "Doğum tarihi / Date of birth", "Cinsiyeti / Sex",
          "Doğum yeri / Place of birth", "Veriliş tarihi / Date of issue", "Geçerlilik tarihi / Date of expiry",
          "Veren makam / Authority", "Pasaport No / Passport No", "ANKARA",
          "T.C. Kimlik No / Personal No", "19999999999"),
    State("SGP", "malay", "REPUBLIC OF SINGAPORE PASSPORT", "SINGAPORE CITIZEN", "K9999999A", "english", "Name", "",
          *_ENGLISH[2:8], "Authority", "Passport No", "MINISTRY OF HOME AFFAIRS"),
    State("AUS", "english", "AUSTRALIA PASSPORT", "AUSTRALIAN", "PA9999999", "english", "Name", "",
          "Nationality", "Date of birth", "Sex", "Place of birth", "Date of issue", "Date of expiry", "Authority",
          "Document No.", "AUSTRALIA"),
    State("JPN", "japanese", "日本国 旅券 PASSPORT JAPAN", "JAPAN", "AA9999999", "english", "姓/Surname",
          "名/Given name", "国籍/Nationality", "生年月日/Date of birth", "性別/Sex", "本籍/Registered Domicile",
          "発行年月日/Date of issue", "有効期間満了日/Date of expiry", "発行官庁/Authority", "旅券番号/Passport No.",
          "MINISTRY OF FOREIGN AFFAIRS"),
    State("KOR", "korean", "PASSPORT REPUBLIC OF KOREA", "REPUBLIC OF KOREA", "M999A9999", "english", "성/Surname",
          "이름/Given names", "국적/Nationality", "생년월일/Date of birth", "성별/Sex", "", "발급일/Date of issue",
          "기간만료일/Date of expiry", "발행관청/Authority", "여권번호/Passport No.", "MINISTRY OF FOREIGN AFFAIRS"),
    State("PHL", "filipino", "PASAPORTE PASSPORT REPUBLIKA NG PILIPINAS", "FILIPINO", "P9999999A", "english",
          "Apelyido/Surname", "Pangalan/Given names", "Nasyonalidad/Nationality", "Petsa ng kapanganakan/Date of birth",
          "Kasarian/Sex", "Lugar ng kapanganakan/Place of birth", "Petsa ng pagkakaloob/Date of issue",
          "Petsa ng pagkawalang bisa/Valid until", "Maykapangyarihang nagkaloob/Issuing authority",
          "Pasaporte blg./Passport no.", "DFA MANILA"),
    State("NLD", "dutch", "PASPOORT PASSPORT PASSEPORT", "Nederlandse", "AA999999c", "both", "1. naam/surname/nom",
          "2. voornamen/given names/prénoms", "3. nationaliteit/nationality/nationalité",
          "4. geboortedatum/date of birth/date de naissance", "5. geslacht/sex/sexe",
          "6. geboorteplaats/place of birth/lieu de naissance", "7. datum van afgifte/date of issue",
          "8. geldig tot/date of expiry", "9. autoriteit/authority/autorité", "documentnummer/document no.",
          "Burg. van Utrecht"),
)  # fmt: skip


def _shown(day: date, form: str) -> str:
    match form:
        case "english":
            return f"{day.day:02} {_EN[day.month - 1]} {day.year}"
        case "french":
            french = _FR[day.month - 1]
            english = _EN[day.month - 1]
            return f"{day.day:02} {english if english == french else f'{english} /{french}'} {day:%y}"
        case "both":
            return f"{day.day:02} {_EN[day.month - 1]}/{_FR[day.month - 1]} {day.year}"
        case "dots":
            return f"{day:%d.%m.%Y}"
        case "slashes":
            return f"{day:%d/%m/%Y}"
    return f"{day:%d %m %Y}"


def passport(rng: random.Random, pool: Pool) -> Specimen:
    """The data page of a passport: labels above their values in columns, or beside them, and two lines of 44."""
    state = rng.choice(STATES)
    paper, person = Paper(rng, size=(125, 88)), people.latin(state.culture, pool, rng, third_sex=0.03)
    issue = people.issued(person.born, rng, within_years=8)
    expiry = people.later(issue, rng.choice([5, 10]), rng)
    number = numbers.filled(state.number, rng)
    small, big = rng.uniform(1.35, 1.7), rng.uniform(2.3, 2.7)
    upper = rng.random() < 0.85
    last, first = (person.last.upper(), person.first.upper()) if upper else (person.last, person.first)
    paper.put(6, 7, state.title, 2.7, "bold", rng.choice([NAVY, CRIMSON, BLACK]), room=70)
    paper.face(5, 15, 31, 40)
    left, top = rng.uniform(40, 43), 12.0
    paper.put(left, top, "Type / Type", small)
    paper.put(left, top + 3.6, "P", big, "print", BLACK)
    paper.put(left + 15, top, rng.choice(["Code / Code", "Code of issuing State", "Country code"]), small, room=22)
    paper.put(left + 15, top + 3.6, state.code, big, "print", BLACK, key="issuing_country", truth=_alpha3(state.code))
    paper.entry(Entry("document_number", state.passport_no, number), 86, top, "below", small=small, big=big, room=36)
    y, step = top + 9.0, rng.uniform(7.4, 8.1)
    place = people.pick(_PLACES, pool, rng)
    if state.given:
        paper.entry(Entry("last_name", state.surname, last), left, y, "below", small=small, big=big, room=78)
        y += step
        paper.entry(Entry("first_name", state.given, first), left, y, "below", small=small, big=big, room=78)
    else:
        paper.put(left, y, state.surname, small)
        paper.put(left, y + 3.4, last, big, "print", BLACK, key="last_name")
        paper.put(left, y + 6.6, first, big, "print", BLACK, key="first_name")
        y += 2.6
    y += step
    nation = Entry("nationality", state.nationality, state.nation, _alpha3(state.code))
    sex = Entry("sex", state.sex, _sex(state, person.sex), person.sex)
    paper.entry(nation, left, y, "below", small=small, big=big, room=44)
    personal = numbers.filled(state.personal_form, rng) if state.personal else ""
    if personal:
        paper.entry(Entry("personal_number", state.personal, personal), 88, y, "below", small=small, big=big, room=34)
    y += step
    born = Entry("date_of_birth", state.born, _shown(person.born, state.date_form), person.born.isoformat())
    paper.entry(born, left, y, "below", small=small, big=big, room=54)
    paper.entry(sex, 98, y, "below", small=small, big=big, room=24)
    y += step
    if state.place:
        paper.entry(
            Entry("place_of_birth", state.place, place.upper()), left, y, "below", small=small, big=big, room=54
        )
        y += step
    began = Entry("date_of_issue", state.issued, _shown(issue, state.date_form), issue.isoformat())
    ends = Entry("date_of_expiry", state.expires, _shown(expiry, state.date_form), expiry.isoformat())
    paper.entry(began, left, y, "below", small=small, big=big, room=42)
    office = "place_of_issue" if state.code == "IND" else "authority"
    paper.entry(Entry(office, state.authority, state.office), 86, y, "below", small=small, big=big, room=36)
    y += step
    if y < 71:
        paper.entry(ends, left, y, "below", small=small, big=big, room=42)
    else:
        paper.entry(ends, 86, y - 2 * step, "below", small=small, big=big, room=36)
    if office == "place_of_issue":
        paper.truth.pop(office)
    holder = mrz.Holder(
        code="P", issuer=state.code, number=number, last=person.last, first=person.first, nationality=state.code,
        born=f"{person.born:%y%m%d}", sex=person.sex, expires=expiry, optional=personal,
        plain_umlauts=state.culture not in ("german", "nordic"),
    )  # fmt: skip
    paper.mrz(79.5, mrz.td3(holder), step=5.0)
    paper.put(6, 60, "SPECIMEN", 2.2, "sans", FAINT)
    return paper.done("passport", state.code)


_PLACES = "Springfield Lyon Gdynia Köln Porto Izmir Puebla Chennai Oslo Utrecht Fukuoka Busan Cebu Leeds Perth Quebec"


def _alpha3(code: str) -> str:
    return {"D": "DEU"}.get(code, code)


def _sex(state: State, sex: str) -> str:
    if state.code == "POL":
        return {"F": "K/F", "M": "M/M", "X": "X"}[sex]
    if state.code == "TUR":
        return {"F": "K/F", "M": "E/M", "X": "X"}[sex]
    if state.code == "NLD":
        return {"F": "V/F", "M": "M/M", "X": "X"}[sex]
    return sex
