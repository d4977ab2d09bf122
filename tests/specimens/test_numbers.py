"""The drawer's check digits agree with published examples, and catch what they should."""

import random
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.specimens import mrz, numbers
from tests.specimens.names_chinese import TELEGRAPH
from tests.specimens.people import TODAY


@pytest.mark.parametrize(
    ("computed", "published"),
    [
        (numbers.icao("L898902C3"), "6"),
        (numbers.icao("740812"), "2"),
        (numbers.hongkong("A", "123456"), "3"),
        (numbers.hongkong("P", "103265"), "1"),
        (numbers.thai("310200196875"), "6"),
        (numbers.china("11010519491231002"), "X"),
        (numbers.peru("46658592"), "6"),
        (numbers.chile(12345678), "5"),
        (numbers.chile(11111111), "1"),
    ],
)
def test_check_digits_match_published_examples(computed: str, published: str) -> None:
    assert computed == published


def test_the_standards_own_passport_comes_out_as_printed_there() -> None:
    holder = mrz.Holder(
        code="P", issuer="UTO", number="L898902C3", last="ERIKSSON", first="ANNA MARIA", nationality="UTO",
        born="740812", sex="F", expires=TODAY.replace(2012, 4, 15), optional="ZE184226B",
    )  # fmt: skip
    assert mrz.td3(holder) == (
        "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
        "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
    )


_ALPHABET = string.digits + string.ascii_uppercase + "<"


@given(st.text(_ALPHABET, min_size=1, max_size=14), st.data())
def test_a_changed_character_changes_the_digit_unless_it_is_a_blind_pair(text: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(text) - 1))
    other = data.draw(st.sampled_from(_ALPHABET))

    def worth(character: str) -> int:
        return 0 if character == "<" else int(character, 36)

    changed = text[:place] + other + text[place + 1 :]
    blind = (worth(other) - worth(text[place])) % 10 == 0
    assert (numbers.icao(changed) == numbers.icao(text)) == blind


@given(st.text("<", max_size=3), st.text(_ALPHABET, min_size=1, max_size=11))
def test_fillers_count_nothing(fillers: str, text: str) -> None:
    assert numbers.icao(text + fillers) == numbers.icao(text)


@given(st.integers(0, 10_000))
def test_thai_numbers_catch_every_single_wrong_digit_but_modulo_eleven_twins(seed: int) -> None:
    rng = random.Random(seed)
    twelve = numbers.filled("999999999999", rng)
    place = rng.randrange(12)
    wrong = str((int(twelve[place]) + rng.randint(1, 9)) % 10)
    changed = twelve[:place] + wrong + twelve[place + 1 :]
    before, after = (sum((13 - i) * int(d) for i, d in enumerate(t)) % 11 for t in (twelve, changed))
    assert (numbers.thai(changed) == numbers.thai(twelve)) == ((before - after) % 11 == 0 or {before, after} == {0, 10})


@pytest.mark.parametrize(
    ("name", "plain", "expected"),
    [
        ("Müller-Groß", False, "MUELLER<GROSS"),
        ("Müller", True, "MULLER"),
        ("O'Connor", False, "OCONNOR"),
        ("Ødegård", False, "OEDEGAARD"),
        ("Þórsdóttir", False, "THORSDOTTIR"),
        ("Łukaszewicz", False, "LUKASZEWICZ"),
        ("Işık", True, "ISIK"),
        ("Nguyễn", False, "NGUYEN"),
        ("Đặng", False, "DANG"),
    ],
)
def test_names_are_spelt_for_the_machine_readable_zone(name: str, plain: bool, expected: str) -> None:
    assert mrz.latin(name, plain=plain) == expected


def test_long_names_are_cut_and_keep_a_given_name() -> None:
    field = mrz.name_field("Featherstonehaugh-Cholmondeley", "Alexander Christopher Benedict", 39)
    assert len(field) == 39
    assert "<<A" in field


def test_td1_long_numbers_run_on_into_the_optional_data() -> None:
    holder = mrz.Holder(
        code="I", issuer="BEL", number="590330101085", last="A", first="B", nationality="BEL", born="850101", sex="F",
        expires=TODAY,
    )  # fmt: skip
    assert mrz.td1(holder)[0] == "I<BEL590330101<085" + numbers.icao("590330101085") + "<" * 11


def test_name_codes_are_those_of_the_published_sample() -> None:
    assert [TELEGRAPH[character] for character in "葉靜雯"] == ["5509", "7234", "7186"]
    assert all(len(code) == 4 and code.isdigit() for code in TELEGRAPH.values())
