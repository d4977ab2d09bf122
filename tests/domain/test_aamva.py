"""The text of North American PDF417 codes, edition by edition; every person here is made up."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.aamva import parse

HEAD = "@\n\x1e\rANSI 636014"


def message(version: str, *elements: str, head: str = HEAD, kind: str = "DL") -> str:
    jurisdiction = "" if version == "01" else "00"
    return f"{head}{version}{jurisdiction}01{kind}00310200{kind}" + "\n".join(elements) + "\r"


PRESENT = (
    "DAQD1234562", "DCSSPECIMEN", "DDEN", "DACANNA", "DDFN", "DADMARIE", "DDGN", "DCAC", "DCBNONE", "DCDNONE",
    "DBD08312020", "DBB01311990", "DBA01312028", "DBC2", "DAU064 in", "DAG12 OAK AVE", "DAISACRAMENTO", "DAJCA",
    "DAK958140000  ", "DCGUSA",
)  # fmt: skip


def test_present_edition_gives_every_field() -> None:
    licence = parse(message("10", *PRESENT))
    assert licence is not None
    assert (licence.version, licence.issuer) == (10, "636014")
    assert licence.values == {
        "document_number": "D1234562", "last_name": "SPECIMEN", "first_name": "ANNA MARIE", "sex": "F",
        "issuing_country": "USA", "date_of_birth": "1990-01-31", "date_of_issue": "2020-08-31",
        "date_of_expiry": "2028-01-31", "address": "12 OAK AVE SACRAMENTO CA 95814", "categories": "C",
    }  # fmt: skip
    assert not licence.cut


def test_first_edition_has_one_name_element_and_the_year_in_front() -> None:
    licence = parse(message("01", "DAADOE,JOHN,QUINCY,JR", "DARD", "DBB19700412", "DBA20050412", "DBCM", "DAQ1234567"))
    assert licence is not None
    assert licence.values["last_name"] == "DOE"
    assert licence.values["first_name"] == "JOHN QUINCY"
    assert licence.values["date_of_birth"] == "1970-04-12"
    assert licence.values["date_of_expiry"] == "2005-04-12"
    assert licence.values["categories"] == "D"
    assert licence.values["sex"] == "M"


def test_names_parted_by_at_signs_are_parted() -> None:
    licence = parse(message("01", "DAADOE@JANE@", "DBB19700412", "DAQ7"))
    assert licence is not None
    assert (licence.values["last_name"], licence.values["first_name"]) == ("DOE", "JANE")


def test_edition_of_2003_puts_all_given_names_into_one_element() -> None:
    licence = parse(message("02", "DCSDOE", "DCTJOHN,QUINCY", "DBB04121970", "DAQ7"))
    assert licence is not None
    assert licence.values["first_name"] == "JOHN QUINCY"
    assert licence.values["date_of_birth"] == "1970-04-12"


def test_canadian_dates_begin_with_the_year_and_postcodes_get_their_gap() -> None:
    licence = parse(message("08", "DCSROY", "DACLUC", "DBB19700412", "DAG1 RUE A", "DAJQC", "DAKK1A0A9", "DCGCAN"))
    assert licence is not None
    assert licence.values["date_of_birth"] == "1970-04-12"
    assert licence.values["address"] == "1 RUE A QC K1A 0A9"
    assert licence.values["issuing_country"] == "CAN"


def test_country_follows_the_region_where_the_code_does_not_name_it() -> None:
    for region, country in (("ON", "CAN"), ("TX", "USA")):
        licence = parse(message("01", "DABDOE", "DACJAN", f"DAJ{region}"))
        assert licence is not None
        assert licence.values["issuing_country"] == country


def test_date_in_the_other_order_is_turned_and_an_impossible_one_left_out() -> None:
    licence = parse(message("08", "DCSDOE", "DBB19700412", "DBA99999999", "DCGUSA"))
    assert licence is not None
    assert licence.values["date_of_birth"] == "1970-04-12"
    assert "date_of_expiry" not in licence.values


def test_truncation_flags_mark_the_names_that_were_cut() -> None:
    licence = parse(message("08", "DCSWOLFESCHLEGELSTEIN", "DDET", "DACHUBERT", "DDFN", "DADBLAINE", "DDGT"))
    assert licence is not None
    assert licence.cut == {"last_name", "first_name"}


def test_words_that_stand_for_nothing_are_no_values() -> None:
    licence = parse(message("08", "DCSDOE", "DACJO", "DADNONE", "DBCunk", "DBDUNAVL"))
    assert licence is not None
    assert licence.values["first_name"] == "JO"
    assert not {"sex", "date_of_issue"} & set(licence.values)


@pytest.mark.parametrize("kind", ["DL", "ID", "EN"])
def test_identity_cards_and_enhanced_licences_have_subfiles_of_their_own(kind: str) -> None:
    licence = parse(message("09", "DCSDOE", "DACJO", kind=kind))
    assert licence is not None
    assert licence.values["last_name"] == "DOE"


def test_old_header_word_is_known() -> None:
    licence = parse(message("01", "DABDOE", "DACJO", head="@\n\x1e\rAAMVA636014"))
    assert licence is not None
    assert licence.values["last_name"] == "DOE"


@pytest.mark.parametrize("text", ["", "1234567890", "@\n\x1e\rANSI 636014", "|a|b|", "DAQ1234567\nDCSDOE"])
def test_other_texts_are_no_licences(text: str) -> None:
    assert parse(text) is None


@given(st.text(max_size=80))
def test_anything_behind_a_header_is_read_without_failing(tail: str) -> None:
    licence = parse(f"{HEAD}090001{tail}")
    assert licence is None or all(value for value in licence.values.values())
