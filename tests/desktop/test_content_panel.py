"""The contents of a page in the fields pane: lines are chosen, corrected in place, and follow the review."""

from __future__ import annotations

import pypdfium2 as pdfium
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.desktop.models.line_model import LineModel
from app.desktop.page_saving import page_pdf
from app.desktop.theme import Theme
from app.desktop.widgets.content_panel import ContentPanel
from app.desktop.widgets.lines_editor import LineList, folded
from app.domain.geometry import Point
from app.domain.image import Page, Raster
from tests.desktop.fields_pane import Pane, open_pane
from tests.desktop.model_tester import watch_model
from tests.services.content_samples import TEXT, box, page_session
from tests.services.review_samples import doubting, session


@pytest.fixture
def pane(qtbot: QtBot, theme: Theme) -> Pane:
    pane = open_pane(qtbot, theme, page_session(TEXT))
    pane.view.contents_changed.connect(lambda: pane.told.append("contents"))
    pane.view.place_chosen.connect(lambda quad: pane.told.append(f"place {quad.top_left.y:.0f}"))
    return pane


def lines_of(pane: Pane) -> LineList:
    return pane.view.findChild(LineList)  # type: ignore[return-value]


def texts(pane: Pane) -> list[str]:
    model = lines_of(pane).model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def choose(pane: Pane, row: int) -> None:
    shown = lines_of(pane)
    shown.setFocus()
    shown.setCurrentIndex(shown.model().index(row, 0))


def test_a_card_has_no_contents_to_show(qtbot: QtBot, theme: Theme) -> None:
    card = open_pane(qtbot, theme, session(doubting()))
    panel = card.view.findChild(ContentPanel)
    assert isinstance(panel, ContentPanel)
    assert not panel.isVisible()


def test_a_line_is_corrected_in_place_and_the_next_comes_into_hand(qtbot: QtBot, pane: Pane) -> None:
    choose(pane, 2)
    pane.press(Qt.Key.Key_Return)
    editor = lines_of(pane).open_editor
    assert editor is not None
    editor.selectAll()
    QTest.keyClicks(editor, "third")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: lines_of(pane).currentIndex().row() == 3)
    assert pane.session.content.page.lines[2].text == "third"
    assert pane.told[-2:] == ["contents", "place 60"]


def test_undo_brings_the_line_back_and_redo_the_correction(pane: Pane) -> None:
    lines_of(pane).model().setData(lines_of(pane).model().index(0, 0), "Dear Madam")
    pane.view.undo()
    assert texts(pane)[0] == "Dear Sir"
    pane.view.redo()
    assert texts(pane)[0] == "Dear Madam"


def test_what_is_being_typed_is_committed_before_the_record_is(pane: Pane) -> None:
    choose(pane, 0)
    pane.press(Qt.Key.Key_Return)
    editor = lines_of(pane).open_editor
    assert editor is not None
    editor.setText("typed")
    editor.setModified(True)
    pane.view.request_countersign()
    assert pane.session.content.page.lines[0].text == "typed"
    assert pane.told[-1] == "countersign"


def test_a_click_on_the_page_chooses_the_line(pane: Pane) -> None:
    assert pane.view.choose_place(box(1).center)
    assert lines_of(pane).currentIndex().row() == 1
    assert not pane.view.choose_place(Point(900, 900))


def test_the_model_takes_over_what_changed_and_keeps_the_rest() -> None:
    review = page_session().content
    model = LineModel()
    watch_model(model)
    model.show_review(review)
    review.remove_line(1)
    model.refresh()
    review.add_line(0, "first", box(8))
    model.refresh()
    review.set_line(2, "changed")
    model.refresh()
    assert [line.text for line in model.lines] == ["first", "Dear Sir", "changed", "T0tal"]
    model.show_review(None)
    assert model.rowCount() == 0


def test_ctrl_f_in_the_lines_searches_the_page_round_the_end(pane: Pane) -> None:
    choose(pane, 3)
    pane.press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    pane.type("E")
    assert lines_of(pane).currentIndex().row() == 0
    pane.press(Qt.Key.Key_Return)
    assert lines_of(pane).currentIndex().row() == 2
    pane.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert lines_of(pane).currentIndex().row() == 0
    pane.press(Qt.Key.Key_Escape)
    assert lines_of(pane).hasFocus()


def test_a_search_finds_words_without_their_case_and_accents() -> None:
    assert folded("ÉTÉ") in folded("un été chaud")
    assert folded("ﬁn") == "fin"
    assert folded("กำ") == folded("กํา")


def test_the_text_of_the_page_is_copied_as_it_stands(pane: Pane) -> None:
    pane.session.content.set_line(0, "Dear Madam")
    pane.view.refresh()
    next(b for b in pane.view.findChildren(QPushButton) if b.text() == "Copy text").click()
    assert QGuiApplication.clipboard().text() == "Dear Madam\nขอแสดงความนับถือ\n\nsecond paragraph\n\nT0tal"


def test_the_page_is_saved_as_a_pdf_in_which_the_corrected_text_is_found(pane: Pane) -> None:
    pane.session.content.set_line(3, "Total")
    page = Page("p", Raster(300, 200, bytes([230]) * (300 * 200 * 3)), "a.png")
    document = pdfium.PdfDocument(page_pdf(page, pane.session.content.page))
    assert "Total" in document[0].get_textpage().get_text_range()
    document.close()
