from app.domain.grammars import TEXT_GRAMMARS
from app.domain.han import simplified, traditional
from app.domain.han_pairs import PAIRS


def test_traditional_forms_become_simplified_ones() -> None:
    assert simplified("廈門潘強偉") == "厦门潘强伟"


def test_characters_of_both_writings_stay() -> None:
    assert simplified("乾隆后王") == "乾隆后王"
    assert traditional("后王里") == "后王里"


def test_simplified_forms_with_one_traditional_form_are_turned_back() -> None:
    assert traditional("唐浩锦张玲") == "唐浩錦張玲"


def test_forms_that_could_be_two_characters_stay() -> None:
    assert traditional("发") == "发"


def test_pairs_are_pairs_of_different_characters() -> None:
    assert len(PAIRS) % 2 == 0
    assert all(PAIRS[at] != PAIRS[at + 1] for at in range(0, len(PAIRS), 2))


def test_changed_form_leaves_a_doubt() -> None:
    grammar = TEXT_GRAMMARS["han_simplified"]
    changed = grammar.normalised("潘強伟")
    assert (changed.value, [f.code for f in changed.findings]) == ("潘强伟", ["character_form_changed"])
    assert grammar.normalised("潘强伟").findings == ()
    assert [f.code for f in TEXT_GRAMMARS["han_traditional"].normalised("锦").findings] == ["character_form_changed"]


def test_names_around_a_comma() -> None:
    given, line = TEXT_GRAMMARS["given_names"], TEXT_GRAMMARS["hk_name"]
    assert [given.normalised(text).value for text in ("TSUI, NA NA", "NA NA", "TSUI,")] == ["NA NA", "NA NA", ""]
    assert [line.normalised(t).value for t in ("TANG,HAO", "TANG , HAO", "TANG")] == ["TANG, HAO", "TANG, HAO", "TANG"]
    assert TEXT_GRAMMARS["name_at_comma"].normalised("TANG , CHAONA").value == "TANG,CHAONA"


def test_macao_number_is_no_date() -> None:
    grammar = TEXT_GRAMMARS["macao_id"]
    assert grammar.normalised("12-08-2017").value == "12-08-2017"
    assert grammar.normalised("1/234567/8").value == "1234567(8)"
