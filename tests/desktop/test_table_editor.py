"""Tables beside the picture: cells light up, are retyped, merged and split, and every act is undone again."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from app.desktop.models.table_model import TableModel
from app.desktop.theme import Theme
from app.desktop.widgets.content_panel import ContentPanel
from app.desktop.widgets.table_editor import TableEditor
from app.desktop.widgets.table_grid import TableGrid
from app.domain.content import Cell, Content, ContentPart, Table
from app.domain.document import DocumentType
from app.domain.geometry import Point, Quad
from app.services.review import ReviewSession
from tests.desktop.fields_pane import Pane, open_pane
from tests.desktop.model_tester import watch_model
from tests.services.content_samples import TEXT, page_reading, page_session

TABLE = DocumentType("table", {"en": "Table"}, contents=(ContentPart.PARAGRAPHS, ContentPart.TABLES))


def place(row: int, column: int, top: float = 0.0) -> Quad:
    return Quad.from_box(50 * column, top + 20 * row, 50 * column + 50, top + 20 * row + 20)


def sample(top: float = 0.0) -> Table:
    cells = tuple(
        Cell(r, c, text=f"{r}{c}", quad=place(r, c, top), confidence=0.5 if r == c == 1 else 0.99)
        for r in range(3)
        for c in range(3)
    )
    return Table(3, 3, cells, Quad.from_box(0, top, 150, top + 60))


def tables_session() -> ReviewSession:
    content = Content(parts=TABLE.contents, tables=(sample(), sample(200)))
    return page_session(TABLE, replace(page_reading(TABLE), content=content))


@pytest.fixture
def pane(qtbot: QtBot, theme: Theme) -> Pane:
    pane = open_pane(qtbot, theme, tables_session())
    pane.view.contents_changed.connect(lambda: pane.told.append("contents"))
    pane.view.place_chosen.connect(lambda q: pane.told.append(f"place {q.top_left.x:.0f},{q.top_left.y:.0f}"))
    pane.view.findChild(ContentPanel).show_part(ContentPart.TABLES.value)  # type: ignore[union-attr]
    return pane


def editor_of(pane: Pane) -> TableEditor:
    return pane.view.findChild(TableEditor)  # type: ignore[return-value]


def grid_of(pane: Pane) -> TableGrid:
    return editor_of(pane).grid


def choose(pane: Pane, *places: tuple[int, int]) -> None:
    grid = grid_of(pane)
    grid.setFocus()
    grid.setCurrentIndex(grid.model().index(*places[0]))
    for more in places[1:]:
        grid.selectionModel().select(grid.model().index(*more), QItemSelectionModel.SelectionFlag.Select)


def do(pane: Pane, text: str) -> None:
    action = next(action for action in grid_of(pane).actions() if action.text() == text)
    assert action.isEnabled()
    action.trigger()


def now(pane: Pane) -> Table:
    return pane.session.content.page.tables[0]


def test_the_cell_in_hand_lights_up_on_the_page(pane: Pane) -> None:
    choose(pane, (1, 2))
    assert pane.told[-1] == "place 100,20"


def test_a_click_on_the_page_chooses_the_cell_of_its_table(pane: Pane) -> None:
    assert pane.view.choose_place(Point(75, 230))
    assert editor_of(pane).choice.currentIndex() == 1
    assert (grid_of(pane).currentIndex().row(), grid_of(pane).currentIndex().column()) == (1, 1)
    assert not editor_of(pane).choose_at(Point(900, 900))


def test_a_cell_is_retyped_and_the_one_below_comes_into_hand(qtbot: QtBot, pane: Pane) -> None:
    choose(pane, (0, 1))
    pane.press(Qt.Key.Key_Return)
    editor = grid_of(pane).open_editor
    assert editor is not None
    QTest.keyClicks(editor, "typed")
    QTest.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(editor, "twice")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: grid_of(pane).currentIndex().row() == 1)
    cell = now(pane).cell_at(0, 1)
    assert cell is not None
    assert cell.text == "typed\ntwice"
    assert "contents" in pane.told


def test_cells_are_merged_and_split_and_each_is_one_step_back(pane: Pane) -> None:
    choose(pane, (0, 0), (0, 1))
    do(pane, "Merge")
    cell = now(pane).cell_at(0, 1)
    assert cell is not None
    assert (cell.column_span, cell.text) == (2, "00\n01")
    assert grid_of(pane).columnSpan(0, 0) == 2
    choose(pane, (0, 0))
    do(pane, "Split")
    assert grid_of(pane).columnSpan(0, 0) == 1
    pane.view.undo()
    assert grid_of(pane).columnSpan(0, 0) == 2
    pane.view.undo()
    assert now(pane) == sample()
    pane.view.redo()
    assert grid_of(pane).columnSpan(0, 0) == 2


def test_merging_answers_to_its_key_and_only_where_it_can(pane: Pane) -> None:
    merge = next(action for action in grid_of(pane).actions() if action.text() == "Merge")
    choose(pane, (2, 1))
    assert not merge.isEnabled()
    choose(pane, (2, 1), (2, 2))
    assert merge.isEnabled()
    pane.press(Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    assert now(pane).cell_at(2, 2) == now(pane).cell_at(2, 1)


@pytest.mark.parametrize(
    ("text", "size", "moved_to"),
    [
        ("Add a row above", (4, 3), (2, 1)),
        ("Add a row below", (4, 3), (1, 1)),
        ("Add a column on the left", (3, 4), (1, 2)),
        ("Add a column on the right", (3, 4), (1, 1)),
    ],
)
def test_rows_and_columns_are_added(pane: Pane, text: str, size: tuple[int, int], moved_to: tuple[int, int]) -> None:
    choose(pane, (1, 1))
    do(pane, text)
    assert (grid_of(pane).model().rowCount(), grid_of(pane).model().columnCount()) == size
    assert grid_of(pane).model().index(*moved_to).data() == "11"


@pytest.mark.parametrize(("text", "size"), [("Take the row out", (2, 3)), ("Take the column out", (3, 2))])
def test_rows_and_columns_are_taken_out_and_come_back(pane: Pane, text: str, size: tuple[int, int]) -> None:
    choose(pane, (1, 1))
    do(pane, text)
    assert (now(pane).rows, now(pane).columns) == size
    pane.view.undo()
    assert now(pane) == sample()


def test_what_is_being_typed_is_committed_before_the_record_is(pane: Pane) -> None:
    choose(pane, (2, 2))
    pane.press(Qt.Key.Key_Return)
    editor = grid_of(pane).open_editor
    assert editor is not None
    QTest.keyClicks(editor, "last")
    pane.view.request_countersign()
    cell = now(pane).cell_at(2, 2)
    assert cell is not None
    assert cell.text == "last"


def test_a_table_is_copied_for_a_spreadsheet(pane: Pane) -> None:
    choose(pane, (0, 0))
    do(pane, "Copy the table")
    assert QGuiApplication.clipboard().text() == "00\t01\t02\n10\t11\t12\n20\t21\t22"


def test_everything_is_reached_by_key(pane: Pane) -> None:
    buttons = editor_of(pane).findChildren(QToolButton)
    named = [button for button in buttons if button.text()]
    assert {button.text() for button in named} >= {"Merge", "Split", "Rows", "Columns", "Copy the table"}
    assert all(button.focusPolicy() & Qt.FocusPolicy.TabFocus for button in named)
    assert len(grid_of(pane).actions()) == 9


def test_the_model_takes_over_what_changed() -> None:
    session = tables_session()
    model = TableModel()
    watch_model(model)
    model.show_table(session.content, 1)
    assert (model.rowCount(), model.columnCount()) == (3, 3)
    assert model.setData(model.index(0, 0), "new")
    assert session.content.page.tables[1].cells[0].text == "new"
    assert session.content.page.tables[0] == sample()
    session.undo()
    assert not model.refresh()
    assert model.index(0, 0).data() == "00"
    model.show_table(None, 0)
    assert model.rowCount() == 0


def test_a_page_that_becomes_a_table_shows_its_cells(qtbot: QtBot, theme: Theme) -> None:
    session = page_session(TEXT)
    pane = open_pane(qtbot, theme, session)
    session.change_document(TABLE)
    pane.view.refresh()
    content = Content(parts=TABLE.contents, tables=(sample(),))
    session.apply_reading(replace(page_reading(TABLE), content=content))
    pane.view.refresh()
    assert editor_of(pane).grid.model().rowCount() == 3
