"""Why a field says what it says: every source, every doubtful character, every rule."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.desktop.models.field_words import FieldWords
from app.desktop.theme import Theme
from app.desktop.widgets.character_strip import CharacterStrip
from app.desktop.widgets.why_panel import WhyPanel
from app.domain.reading import Evidence, FieldState, Source
from app.services.review_field import ReviewField
from tests.services.review_samples import agreeing, doubting, found, reading, session, symbols


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme) -> WhyPanel:
    panel = WhyPanel(theme, FieldWords(parent=theme))
    qtbot.addWidget(panel)
    panel.resize(340, 400)
    panel.show()
    return panel


def field(key: str, **more: object) -> ReviewField:
    shown = session(doubting()).field(key)
    assert shown is not None
    return replace(shown, **more)  # type: ignore[arg-type]


def words(panel: WhyPanel) -> str:
    layout = panel.layout()
    assert layout is not None
    shown = (layout.itemAt(i).widget() for i in range(layout.count()))
    return "\n".join(widget.text() for widget in shown if isinstance(widget, QLabel))


def test_every_source_is_named_with_its_raw_text(panel: WhyPanel) -> None:
    shown = field("date_of_birth")
    assert shown.machine is not None
    zone = Evidence(Source.MRZ, "850603", "1985-06-03", 0.99, None, symbols("850603"))
    panel.show_field(replace(shown, machine=replace(shown.machine, evidence=(*shown.machine.evidence, zone))))
    said = words(panel)
    assert "printed text, 97% sure" in said
    assert "03-06-1985" in said
    assert "machine-readable zone, 99% sure" in said
    assert "850603" in said
    assert "Put into form: 1985-06-03" in said
    assert len(panel.findChildren(CharacterStrip)) == 2


def test_each_character_tells_its_confidence_to_a_screen_reader(panel: WhyPanel) -> None:
    panel.show_field(field("id_number"))
    strip = panel.findChild(CharacterStrip)
    assert strip.accessibleDescription() == "Z 99%, 6 99%, 8 99%, 3 99%, 3 60%, 6 99%, 5 99%"


def test_alternatives_are_listed_with_their_keys(panel: WhyPanel) -> None:
    panel.show_field(field("id_number"))
    assert "Alt 1: Z683865 (printed text, 20%)" in words(panel)


def test_rules_that_fail_are_said_and_those_that_hold_are_counted(panel: WhyPanel) -> None:
    panel.show_field(field("date_of_issue"))
    assert "all met" in words(panel)
    desk = session(agreeing())
    desk.set_value("date_of_birth", "2030-01-01")
    panel.show_field(desk.field("date_of_birth"))
    assert "lies in the future" in words(panel)
    assert "all met" not in words(panel)


def test_a_missing_field_says_that_nothing_was_found(panel: WhyPanel) -> None:
    panel.show_field(field("sex"))
    assert "found nothing" in words(panel)


def test_an_emptied_panel_holds_nothing(panel: WhyPanel) -> None:
    panel.show_field(field("id_number"))
    panel.show_field(None)
    assert words(panel) == ""


def test_a_long_line_of_characters_breaks_instead_of_leaving_the_pane(qtbot: QtBot, theme: Theme) -> None:
    strip = CharacterStrip(theme, symbols("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", {3: "0"}))
    qtbot.addWidget(strip)
    strip.resize(300, 10)
    assert strip.heightForWidth(300) > strip.heightForWidth(3000)
    assert all(cell.right() <= 300 for cell, _ in strip._cells(300))


def test_a_sure_field_costs_no_room_for_rivals(qtbot: QtBot, theme: Theme) -> None:
    sure, doubtful = (CharacterStrip(theme, symbols("A1", d)) for d in (None, {0: "4"}))
    qtbot.addWidget(sure)
    qtbot.addWidget(doubtful)
    assert sure.heightForWidth(300) < doubtful.heightForWidth(300)


def test_a_proven_field_tells_its_source_too(panel: WhyPanel) -> None:
    shown = session(reading(found("name", "YIP", FieldState.PROVEN))).field("name")
    panel.show_field(shown)
    assert "YIP" in words(panel)
