"""Contacts, signatures and seals beside the picture: chosen here or there, corrected, left out, and brought back."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QToolButton
from pytestqt.qtbot import QtBot

from app.desktop.models.entry_model import EntryModel, EntryRole
from app.desktop.theme import Theme
from app.desktop.widgets.content_panel import ContentPanel
from app.desktop.widgets.entries_editor import ContactsEditor, EntriesEditor, RegionsEditor
from app.domain.content import Contact, ContactKind, Content, ContentPart, Region, RegionKind
from app.domain.document import DocumentType
from app.domain.geometry import Point
from app.services.review import ReviewSession
from tests.desktop.fields_pane import Pane, open_pane
from tests.desktop.model_tester import watch_model
from tests.services.content_samples import box, page_reading, page_session

BOTH = DocumentType(
    "both", {"en": "Both"}, contents=(ContentPart.PARAGRAPHS, ContentPart.CONTACTS, ContentPart.REGIONS)
)
CONTACTS = (
    Contact(ContactKind.PHONE, "+8613800138000", "138 0013 8000", box(10)),
    Contact(ContactKind.EMAIL, "a@example.org", "a@example.org", box(11), 0.4),
    Contact(ContactKind.ADDRESS, "12 Canal Road", "12 Canal Road", box(12)),
)
REGIONS = (Region(RegionKind.SIGNATURE, box(14)), Region(RegionKind.SEAL, box(15), "公章", 0.9))


def entries_session() -> ReviewSession:
    content = Content(parts=BOTH.contents, contacts=CONTACTS, regions=REGIONS)
    return page_session(BOTH, replace(page_reading(BOTH), content=content))


@pytest.fixture
def pane(qtbot: QtBot, theme: Theme) -> Pane:
    pane = open_pane(qtbot, theme, entries_session())
    pane.view.contents_changed.connect(lambda: pane.told.append("contents"))
    pane.view.place_chosen.connect(lambda quad: pane.told.append(f"place {quad.top_left.y:.0f}"))
    front(pane, ContactsEditor)
    return pane


def front(pane: Pane, editor: type[EntriesEditor]) -> EntriesEditor:
    panel = pane.view.findChild(ContentPanel)
    assert isinstance(panel, ContentPanel)
    panel.show_part(editor.part)
    found = pane.view.findChild(editor)
    assert isinstance(found, editor)
    return found


def choose(editor: EntriesEditor, row: int) -> None:
    editor.entries.setFocus()
    editor.entries.setCurrentIndex(editor.entries.model().index(row, 0))


def kinds(editor: EntriesEditor) -> list[str]:
    model = editor.entries.model()
    return [str(model.index(row, 0).data(EntryRole.KIND)) for row in range(model.rowCount())]


def test_kinds_are_told_in_words(pane: Pane) -> None:
    assert kinds(front(pane, ContactsEditor)) == ["Telephone", "E-mail", "Postal address"]
    assert kinds(front(pane, RegionsEditor)) == ["Signature", "Seal"]


@pytest.mark.parametrize("editor", [ContactsEditor, RegionsEditor])
def test_every_kind_has_a_word(pane: Pane, editor: type[EntriesEditor]) -> None:
    all_kinds = list(ContactKind) if editor is ContactsEditor else list(RegionKind)
    words = [front(pane, editor).kind_word(kind) for kind in all_kinds]
    assert not set(words) & {kind.value for kind in all_kinds}
    assert len(set(words)) == len(all_kinds)


def test_an_entry_that_is_chosen_lights_up_on_the_page(pane: Pane) -> None:
    choose(front(pane, ContactsEditor), 1)
    assert pane.told[-1] == "place 220"
    choose(front(pane, RegionsEditor), 1)
    assert pane.told[-1] == "place 300"


def test_a_click_on_the_page_brings_the_entry_and_its_tab(pane: Pane) -> None:
    assert pane.view.choose_place(box(15).center)
    seals = front(pane, RegionsEditor)
    assert seals.isVisible()
    assert seals.entries.currentIndex().row() == 1
    assert pane.view.choose_place(box(12).center)
    assert front(pane, ContactsEditor).entries.currentIndex().row() == 2
    assert not pane.view.choose_place(Point(900, 900))


def test_a_value_is_corrected_in_place_and_brought_back(qtbot: QtBot, pane: Pane) -> None:
    contacts = front(pane, ContactsEditor)
    choose(contacts, 0)
    pane.press(Qt.Key.Key_Return)
    editor = contacts.entries.open_editor
    assert editor is not None
    editor.selectAll()
    QTest.keyClicks(editor, "+85212345678")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: contacts.entries.currentIndex().row() == 1)
    corrected = pane.session.content.page.contacts[0]
    assert (corrected.value, corrected.text) == ("+85212345678", "138 0013 8000")
    assert "contents" in pane.told
    pane.view.undo()
    assert contacts.entries.model().index(0, 0).data() == "+8613800138000"


def test_the_text_of_a_seal_is_corrected_and_may_be_emptied(pane: Pane) -> None:
    model = front(pane, RegionsEditor).entries.model()
    assert model.setData(model.index(1, 0), "合同章")
    assert pane.session.content.page.regions[1].text == "合同章"
    assert model.setData(model.index(1, 0), "")
    assert pane.session.content.page.regions[1].text == ""


def test_a_contact_is_removed_but_not_emptied(pane: Pane) -> None:
    model = front(pane, ContactsEditor).entries.model()
    assert not model.setData(model.index(0, 0), "  ")
    assert pane.session.content.page.contacts == CONTACTS


def test_an_entry_is_removed_and_undo_brings_it_back(pane: Pane) -> None:
    contacts = front(pane, ContactsEditor)
    choose(contacts, 2)
    pane.press(Qt.Key.Key_Delete)
    assert pane.session.content.page.contacts == CONTACTS[:2]
    assert contacts.entries.currentIndex().row() == 1
    assert pane.told[-1] == "contents"
    pane.view.undo()
    assert pane.session.content.page.contacts == CONTACTS
    assert kinds(contacts) == ["Telephone", "E-mail", "Postal address"]
    pane.view.redo()
    assert len(kinds(contacts)) == 2


def test_a_page_whose_last_entry_is_removed_says_that_there_is_none(pane: Pane) -> None:
    seals = front(pane, RegionsEditor)
    (remove,) = [button for button in seals.findChildren(QToolButton) if button.isVisible()]
    for _ in REGIONS:
        choose(seals, 0)
        remove.click()
    assert pane.session.content.page.regions == ()
    assert not seals.entries.isVisible()
    (said,) = seals.findChildren(QLabel)
    assert said.isVisible()
    assert said.text() == seals.nothing


def test_the_model_tells_what_is_doubtful_changed_and_printed_otherwise() -> None:
    review = entries_session().content
    model = EntryModel(ContentPart.CONTACTS, str)
    watch_model(model)
    model.show_review(review)
    first, second = model.index(0), model.index(1)
    assert (first.data(EntryRole.PRINTED), second.data(EntryRole.PRINTED)) == ("138 0013 8000", "")
    assert (first.data(EntryRole.DOUBTFUL), second.data(EntryRole.DOUBTFUL)) == (False, True)
    model.setData(second, "b@example.org")
    assert (second.data(EntryRole.CHANGED), second.data(EntryRole.DOUBTFUL)) == (True, False)
    assert model.remove(0)
    assert not model.remove(5)
    assert [entry.kind for entry in model.entries] == [ContactKind.EMAIL, ContactKind.ADDRESS]
    model.show_review(None)
    assert model.rowCount() == 0
