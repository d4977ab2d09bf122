"""Labels are found with misreadings, and not inside other words."""

from __future__ import annotations

import pytest

from app.domain.geometry import Quad
from app.domain.text import line_from_text
from app.extraction.labels import find_labels
from app.extraction.layout import Layout, fold

LABELS = [
    ("last_name", "Surname"), ("last_name", "Nom"), ("last_name", "Họ"), ("first_name", "Given names"),
    ("name", "Name"), ("name", "姓名"), ("date_of_birth", "Date of birth"), ("authority", "Autorité de délivrance"),
    ("date_of_issue", "Date de délivrance"), ("document_number", "5."), ("address", "ที่อยู่"),
]  # fmt: skip


def layout_of(text: str) -> Layout:
    return Layout([line_from_text(text, Quad.from_box(0, 0, 600, 30))], 600, 400)


def found(text: str) -> dict[str, str]:
    return {owner: hit.piece.text for hit in find_labels(layout_of(text), LABELS) for owner in hit.owners}


@pytest.mark.parametrize(
    ("text", "owners"),
    [
        ("Surname/Nom", {"last_name"}),
        ("SURNAME", {"last_name"}),
        ("Surnarne / Nom", {"last_name"}),
        ("Given name5", {"first_name"}),
        ("Dateof birth", {"date_of_birth"}),
        ("Dale of blrth", {"date_of_birth"}),
        ("姓名/Name", {"name"}),
        ("Name Somchai", {"name"}),
        ("ที่อยู่ 12/3", {"address"}),
        ("5. 12345", {"document_number"}),
        ("5 12345", {"document_number"}),
        ("AM 5. 12345", {"document_number"}),
        ("High Street 5, Zagreb", set()),
        ("5 MAR 1990", set()),
        ("5 03 1990", set()),
        ("5", set()),
        ("Date de délivrance", {"date_of_issue"}),
        ("Họ / Surname", {"last_name"}),
        ("Surnames", set()),
        ("Renommee", set()),
        ("HỘ CHIẾU", set()),
        ("1952 05 12", set()),
        ("", set()),
    ],
)
def test_owners_of_a_line(text: str, owners: set[str]) -> None:
    assert set(found(text)) == owners


def test_hit_covers_the_label_and_leaves_the_value() -> None:
    assert found("Name: Somchai")["name"] == "Name"
    assert found("Date of birth 12 JAN 1985")["date_of_birth"] == "Date of birth"


def test_folding_keeps_places_and_marks_that_matter() -> None:
    folded, places = fold("Né(e) le:")
    assert folded == "neele"
    assert [("Né(e) le:")[i] for i in places] == ["N", "é", "e", "l", "e"]
    assert fold("ที่อยู่")[0] != fold("ทอย")[0]


def test_one_misread_character_of_four_still_is_the_label() -> None:
    layout = layout_of("签炭地点 湖南")
    (hit,) = find_labels(layout, [("place_of_issue", "签发地点"), ("authority", "签发机关")])
    assert hit.owners == {"place_of_issue"}
    assert hit.score < 1


def test_two_misread_characters_are_no_label() -> None:
    assert find_labels(layout_of("签炭地占"), [("place_of_issue", "签发地点")]) == []


def test_labels_are_found_in_either_chinese_writing() -> None:
    assert find_labels(layout_of("性别 Sexo"), [("sex", "性別")])


def test_lone_number_is_a_label_when_something_follows_it_on_its_row() -> None:
    first, second = Quad.from_box(100, 100, 110, 124), Quad.from_box(125, 100, 190, 124)
    lines = [line_from_text("5", first), line_from_text("X123", second)]
    assert [hit.owners for hit in find_labels(Layout(lines, 600, 400), LABELS)] == [{"document_number"}]
    far = [lines[0], line_from_text("X123", Quad.from_box(300, 100, 390, 124))]
    assert find_labels(Layout(far, 600, 400), LABELS) == []


def test_names_only_resemble_labels_of_other_languages() -> None:
    layout = layout_of("FERNÁNDEZ DE CÓRDOBA")
    assert (
        find_labels(layout, [("last_name", "Kenurnafn"), ("first_name", "Vornamen"), ("last_name", "Nachname")]) == []
    )


def test_given_name_is_no_label_that_holds_most_of_it() -> None:
    labels = [("address", "Adresse"), ("address", "Address"), ("categories", "Classe"), ("categories", "Class")]
    assert find_labels(layout_of("ANDRÉS"), labels) == []
    assert [hit.piece.text for hit in find_labels(layout_of("CLASS E"), labels)] == ["CLASS"]


def test_bracket_inside_a_label_belongs_to_it() -> None:
    (hit,) = find_labels(layout_of("Prénom(s) : Camille"), [("first_name", "Prénom(s)"), ("first_name", "Prénoms")])
    assert hit.piece.text == "Prénom(s)"


def test_american_abbreviation_counts_at_the_beginning_of_a_line() -> None:
    labels = [("document_number", "DL"), ("last_name", "LN")]
    assert [hit.piece.text for hit in find_labels(layout_of("DL J8903590"), labels)] == ["DL"]
    assert find_labels(layout_of("MC DL J8903590"), labels) == []


def test_short_word_without_the_mark_of_a_label_is_a_name() -> None:
    labels = [("first_name", "Tên"), ("last_name", "Họ")]
    assert find_labels(layout_of("1. TEN BRINK"), labels) == []
    assert [hit.piece.text for hit in find_labels(layout_of("Tên: ANH"), labels)] == ["Tên"]
    assert [hit.piece.text for hit in find_labels(layout_of("TEN: ANH"), labels)] == ["TEN"]
