"""The list of types: the runner-up stands first, and one key takes it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from app.bootstrap import catalogue
from app.desktop.theme import Theme
from app.desktop.views.header_bar import HeaderBar


def header_of(qtbot: QtBot) -> HeaderBar:
    bar = HeaderBar(Theme(), tuple(catalogue().values()), "en")
    qtbot.addWidget(bar)
    bar.show_document("chile_id", "Chile", confidence=0.4, chosen=False)
    bar.show()
    return bar


def test_enter_in_the_list_takes_the_runner_up(qtbot: QtBot) -> None:
    bar = header_of(qtbot)
    bar.offer_first("peru_id")
    menu = bar._type_menu
    menu.aboutToShow.emit()
    first = menu.activeAction()
    assert first is not None
    assert first.text() == catalogue()["peru_id"].name("en")
    with qtbot.waitSignal(bar.document_chosen) as chosen:
        first.trigger()
    assert chosen.args == ["peru_id"]


def test_without_a_runner_up_the_list_begins_with_finding_out_again(qtbot: QtBot) -> None:
    bar = header_of(qtbot)
    bar.offer_first("peru_id")
    bar.offer_first("")
    shown = [action for action in bar._type_menu.actions() if action.isVisible()]
    assert shown[0].data() == "auto"
    bar.offer_first("no_such_type")
    assert next(action for action in bar._type_menu.actions() if action.isVisible()).data() == "auto"


def words_on(bar: HeaderBar) -> list[bool]:
    beside = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
    return [button.toolButtonStyle() is beside for button in bar.findChildren(QToolButton) if button.defaultAction()]


def test_a_narrow_bar_shows_icons_and_a_wide_one_words_too(qtbot: QtBot) -> None:
    bar = header_of(qtbot)
    bar.add_action_buttons([QAction("Open", bar), QAction("Scan", bar)])
    bar.resize(960, 56)
    qtbot.waitUntil(lambda: words_on(bar) == [False, False])
    bar.resize(1280, 56)
    qtbot.waitUntil(lambda: words_on(bar) == [True, True])


def test_a_long_name_is_cut_and_its_tip_has_it_whole(qtbot: QtBot) -> None:
    bar = header_of(qtbot)
    bar.resize(700, 56)
    name = "Salt & pepper " + "of a country with a long name " * 4
    bar.show_document("chile_id", name, confidence=0.9, chosen=False)
    assert bar._type.text().startswith("Salt && pepper")
    assert bar._type.text().endswith("…")
    assert bar._type.toolTip() == name
    bar.show_export("Export: " + "x" * 200 + ".xlsx")
    assert bar.minimumSizeHint().width() < 960
    bar.show_document("chile_id", "Chile", confidence=0.9, chosen=False)
    assert (bar._type.text(), bar._type.toolTip()) == ("Chile", "")
