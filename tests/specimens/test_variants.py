"""What a drawer lets be pinned does what it says: flaws, spreads, barcodes, two cards on a sheet."""

import pytest
import zxingcpp

from tests.specimens import numbers
from tests.specimens.cards import identity
from tests.specimens.pages import scanned_together
from tests.specimens.states import STATES
from tests.specimens.studio import make

FINE = 12.0


def test_a_sound_passport_has_right_digits_and_agrees_with_its_visual_zone() -> None:
    for seed in range(12):
        specimen = make("passport", seed, px_per_mm=8)
        second = specimen.mrz[1]
        assert second[9] == numbers.icao(second[:9])
        assert second[19] == numbers.icao(second[13:19])
        assert second[27] == numbers.icao(second[21:27])
        assert second[43] == numbers.icao(second[:10] + second[13:20] + second[21:43])
        assert specimen.truth["date_of_birth"][2:].replace("-", "") == second[13:19]
        assert specimen.truth["date_of_expiry"][2:].replace("-", "") == second[21:27]


@pytest.mark.parametrize(("flaw", "place", "span"), [("number_digit", 9, (0, 9)), ("birth_digit", 19, (13, 19))])
def test_a_flawed_digit_is_wrong(flaw: str, place: int, span: tuple[int, int]) -> None:
    second = make("passport", 3, px_per_mm=8, flaw=flaw).mrz[1]
    assert second[place] != numbers.icao(second[slice(*span)])


def test_a_flawed_expiry_differs_between_the_zones() -> None:
    specimen = make("passport", 3, px_per_mm=8, flaw="viz_expiry")
    assert specimen.truth["date_of_expiry"][2:].replace("-", "") != specimen.mrz[1][21:27]


def test_a_flawed_hong_kong_number_fails_its_check() -> None:
    for flaw in ("", "check_digit"):
        number = make("hongkong_id", 3, px_per_mm=8, flaw=flaw).truth["id_number"]
        letters, digits, check = number[:-9], number[-9:-3], number[-2]
        assert (numbers.hongkong(letters, digits) == check) is (flaw == "")


def test_a_spread_puts_the_data_page_below_another() -> None:
    specimen = make("passport", 3, px_per_mm=8, spread="yes")
    height, width = specimen.image.shape[:2]
    assert height > width
    assert min(quad.bounds[1] for quad in specimen.field_quads.values()) > height / 2


@pytest.mark.parametrize("state", sorted(STATES))
def test_every_state_can_be_drawn(state: str) -> None:
    truth = make("passport", 1, px_per_mm=8, state=state).truth
    assert truth["mrz"].count("\n") == 1
    assert [len(line) for line in truth["mrz"].split("\n")] == [44, 44]
    assert truth["issuing_country"] in {state, "CHN"}


@pytest.mark.parametrize("layout", identity.LAYOUTS)
def test_every_layout_of_id_documents_can_be_drawn(layout: str) -> None:
    specimen = make("id_document", 2, px_per_mm=8, layout=layout)
    assert specimen.layout.startswith(layout)
    widths = {"td1": 30, "td1_back": 30, "td2": 36, "visa_a": 44, "visa_b": 36}
    assert {len(line) for line in specimen.mrz} == ({widths[layout]} if layout in widths else set())


def test_the_exit_entry_line_has_thirty_characters() -> None:
    for layout in ("hongkong_macao", "taiwan"):
        (line,) = make("exit_entry_permit", 2, px_per_mm=8, layout=layout).mrz
        assert len(line) == 30
        assert line[11] == numbers.icao(line[2:11])
        assert line[29] == numbers.icao(line[2:12] + line[13:20] + line[21:28])


def test_barcodes_say_what_is_printed() -> None:
    chip = make("vietnam_id", 3, px_per_mm=FINE, layout="chip")
    (code,) = zxingcpp.read_barcodes(chip.image)
    number, _, name, born, _, home, _ = code.text.split("|")
    assert number == chip.truth["id_number"]
    assert name.upper() == chip.truth["name"]
    assert f"{born[4:]}-{born[2:4]}-{born[:2]}" == chip.truth["date_of_birth"]
    assert home == chip.truth["place_of_residence"]
    licence = make("id_document", 4, px_per_mm=FINE, layout="aamva_back")
    (code,) = zxingcpp.read_barcodes(licence.image)
    assert f"DAQ{licence.truth['document_number']}" in code.text
    assert f"DCS{licence.truth['last_name']}" in code.text


def test_two_cards_lie_apart_on_one_sheet() -> None:
    cards = [make(document, 4, px_per_mm=FINE) for document in ("chile_id", "chile_id_back")]
    picture, shots = scanned_together(cards, 1, dpi=120)
    assert picture.shape[0] > picture.shape[1]
    upper, lower = (shot.card_quad.bounds for shot in shots)
    assert upper[3] < lower[1]
    assert min(upper[0], lower[0], upper[1]) > 0


def test_too_many_cards_are_refused() -> None:
    cards = [make("passport", 4, px_per_mm=8)] * 4
    with pytest.raises(ValueError, match="do not fit"):
        scanned_together(cards, 1, dpi=120)
