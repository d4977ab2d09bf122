"""The list of types: the runner-up stands first, and one key takes it."""

from __future__ import annotations

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
