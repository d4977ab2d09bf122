"""The first start: keep nothing, or set up a store; who works here; the recovery passphrase. Nothing is made before."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.desktop import texts
from app.desktop.passphrase_sheet import print_passphrase
from app.desktop.theme import Role, Scale, Space, Theme, set_role
from app.desktop.widgets.people_form import PeopleForm
from app.domain.errors import AppError

_SIZE_PX = (640, 480)
_LAST = 4
"""So many of the passphrase's last characters are typed back, as a sign that it was written down."""

CHOICE, WHO, PEOPLE, PASSPHRASE, END = range(5)
"""The pages in order."""


class FirstStart(QDialog):
    """Leads through the choice. Closing it decides nothing: the question comes again at the next start. Open it with
    `open()`. GUI thread only.

    Signals:
        passphrase_wanted(): a fresh passphrase is needed: answer with `offer`.
        store_wanted(str, object): set up a store with this passphrase and these people (a tuple of NewPerson, empty
            for one operator without a PIN): answer with `show_done` or `show_fault`.
        nothing_wanted(): nothing is to be kept.
    """

    passphrase_wanted = Signal()
    store_wanted = Signal(str, object)
    nothing_wanted = Signal()

    def __init__(self, theme: Theme, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._passphrase = ""
        self.setWindowTitle(self.tr("First start"))
        self.setModal(True)
        self.resize(*_SIZE_PX)
        self._nothing = QRadioButton(self.tr("Keep nothing"), self)
        self._store = QRadioButton(self.tr("Keep records on this computer, encrypted"), self)
        self._alone = QRadioButton(self.tr("One operator, without a PIN"), self)
        self._people_choice = QRadioButton(self.tr("Operators with PINs"), self)
        self._form = PeopleForm(theme, self)
        self._shown = QLabel(self)
        self._keyring = QLabel(self)
        self._typed = QLineEdit(self)
        self._print = QPushButton(self.tr("Print it…"), self)
        self._told = QLabel(self)
        self._fault = QLabel(self)
        self._later = QPushButton(self.tr("Decide later"), self)
        self._back = QPushButton(self.tr("Back"), self)
        self._next = QPushButton(self)
        self._pages = QStackedWidget(self)
        self._lay_out(folder)
        self._connect()
        self._go(CHOICE)

    # --- what the owner says ---

    def offer(self, passphrase: str, *, keyring_works: bool) -> None:
        """Shows the passphrase, once."""
        self._passphrase = passphrase
        self._shown.setText(passphrase)
        self._keyring.setText(
            self.tr("This system's keyring will open the store by itself. The passphrase helps when it cannot.")
            if keyring_works
            else self.tr("This system has no keyring that can be used: you will type the passphrase at every start.")
        )
        self._go(PASSPHRASE)

    def show_done(self) -> None:
        """The store is there."""
        self._forget()
        self._told.setText(self.tr("The store is set up. It keeps every record that you countersign."))
        self._go(END)

    def show_fault(self, error: AppError) -> None:
        """It could not be set up; what was typed stays."""
        self._go(PASSPHRASE)
        self._say(texts.error_sentence(error))

    @property
    def offered(self) -> str:
        """The passphrase that is shown, "" when none is."""
        return self._passphrase

    @property
    def page(self) -> int:
        """The number of the page that is shown."""
        return self._pages.currentIndex()

    @override
    def done(self, result: int) -> None:
        self._forget()
        super().done(result)

    # --- pages ---

    def _lay_out(self, folder: Path) -> None:
        self._pages.addWidget(self._choice_page(folder))
        self._pages.addWidget(self._who_page())
        self._pages.addWidget(self._people_page())
        self._pages.addWidget(self._passphrase_page())
        self._pages.addWidget(self._page(self.tr("Ready"), self._told))
        set_role(self._fault, Role.CONFLICT)
        set_role(self._next, Role.PRIMARY)
        set_role(self._later, Role.QUIET)
        self._fault.setWordWrap(True)
        self._told.setWordWrap(True)
        self._next.setDefault(True)
        buttons = QHBoxLayout()
        buttons.addWidget(self._later)
        buttons.addStretch(1)
        buttons.addWidget(self._back)
        buttons.addWidget(self._next)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(self._pages, 1)
        column.addWidget(self._fault)
        column.addLayout(buttons)

    def _choice_page(self, folder: Path) -> QWidget:
        nothing = self._words(
            self.tr(
                "Records leave as files that you choose. Nothing else is written, and nothing can be looked up later."
            )
        )
        store = self._words(
            self.tr(
                "They can be found, corrected and proven later. Pictures are not kept. The files are in {folder}."
            ).format(folder=folder)
        )
        title = self.tr("What shall become of countersigned records?")
        return self._page(title, self._nothing, nothing, self._store, store)

    def _who_page(self) -> QWidget:
        alone = self._words(self.tr("Whoever is logged in at this computer works here. Choose this for one person."))
        people = self._words(
            self.tr("Everybody has a name and a PIN. Records and the log say who did what; the desk locks itself.")
        )
        return self._page(self.tr("Who works at this desk?"), self._alone, alone, self._people_choice, people)

    def _people_page(self) -> QWidget:
        note = self._words(self.tr("An administrator can enter others later."))
        return self._page(self.tr("Names and PINs"), self._form, note)

    def _passphrase_page(self) -> QWidget:
        self._shown.setFont(self._theme.mono_font(Scale.TITLE))
        self._shown.setTextFormat(Qt.TextFormat.PlainText)
        self._shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._shown.setAccessibleName(self.tr("Recovery passphrase"))
        self._keyring.setWordWrap(True)
        set_role(self._keyring, Role.MUTED)
        why = self._words(
            self.tr(
                "Print it or write it down, and lock it away. It is shown only now. Without it and without the "
                "keyring, nobody can open the store again, not even we."
            )
        )
        back = QLabel(self.tr("Type its last four characters:"), self)
        back.setBuddy(self._typed)
        self._typed.setMaximumWidth(140)
        self._typed.setMaxLength(_LAST)
        self._typed.setFont(self._theme.mono_font(Scale.VALUE))
        self._typed.setMinimumHeight(self._theme.editor_height_px(self._typed.font()))
        self._typed.setAccessibleName(back.text())
        row = QHBoxLayout()
        row.addWidget(back)
        row.addWidget(self._typed)
        row.addStretch(1)
        row.addWidget(self._print)
        page = self._page(self.tr("The recovery passphrase"), why, self._shown, self._keyring)
        layout = page.layout()
        if isinstance(layout, QVBoxLayout):
            layout.insertLayout(layout.count() - 1, row)
        return page

    def _page(self, title: str, *parts: QWidget) -> QWidget:
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        head = QLabel(title, page)
        head.setFont(self._theme.font(Scale.TITLE))
        head.setWordWrap(True)
        column.addWidget(head)
        column.addSpacing(Space.S)
        for part in parts:
            if isinstance(part, QRadioButton):
                part.setFont(self._theme.font(Scale.STRONG))
            column.addWidget(part)
        column.addStretch(1)
        return page

    def _words(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setIndent(Space.XL)
        set_role(label, Role.MUTED)
        return label

    # --- going on ---

    def _connect(self) -> None:
        for choice in (self._nothing, self._store, self._alone, self._people_choice):
            choice.toggled.connect(self._on_changed)
        self._form.changed.connect(self._on_changed)
        self._typed.textChanged.connect(self._on_changed)
        self._print.clicked.connect(self._on_print_clicked)
        self._later.clicked.connect(self.reject)
        self._back.clicked.connect(self._on_back_clicked)
        self._next.clicked.connect(self._on_next_clicked)

    def _go(self, page: int) -> None:
        self._pages.setCurrentIndex(page)
        self._say("")
        self._back.setVisible(page in {WHO, PEOPLE, PASSPHRASE})
        self._later.setVisible(page != END)
        self._on_changed()
        if page == PASSPHRASE:
            self._typed.setFocus()

    def _say(self, text: str) -> None:
        self._fault.setText(text)
        self._fault.setVisible(bool(text))

    @Slot()
    def _on_changed(self) -> None:
        """The button goes on only when the page is answered."""
        page = self.page
        words = {PASSPHRASE: self.tr("Set up the store"), END: self.tr("To the desk")}
        use = self.tr("Keep nothing") if page == CHOICE and self._nothing.isChecked() else self.tr("Next")
        self._next.setText(words.get(page, use))
        answered = {
            CHOICE: self._nothing.isChecked() or self._store.isChecked(),
            WHO: self._alone.isChecked() or self._people_choice.isChecked(),
            PASSPHRASE: bool(self._passphrase) and _plain(self._typed.text()) == _plain(self._passphrase)[-_LAST:],
        }
        self._next.setEnabled(answered.get(page, True))

    @Slot()
    def _on_back_clicked(self) -> None:
        before = {WHO: CHOICE, PEOPLE: WHO, PASSPHRASE: PEOPLE if self._people_choice.isChecked() else WHO}
        self._go(before[self.page])

    @Slot()
    def _on_next_clicked(self) -> None:
        page = self.page
        if page == CHOICE and self._nothing.isChecked():
            self.nothing_wanted.emit()
            self.accept()
        elif page == CHOICE:
            self._go(WHO)
        elif page == WHO and self._people_choice.isChecked():
            self._go(PEOPLE)
        elif page == PEOPLE and self._form.fault:
            self._say(self._form.fault)
        elif page in {WHO, PEOPLE}:
            self.passphrase_wanted.emit()
        elif page == PASSPHRASE:
            self._next.setEnabled(False)
            people = self._form.people if self._people_choice.isChecked() else ()
            self.store_wanted.emit(self._passphrase, people)
        else:
            self.accept()

    @Slot()
    def _on_print_clicked(self) -> None:
        print_passphrase(self._passphrase, self)

    def _forget(self) -> None:
        """The passphrase and the PINs are nowhere in the window any more."""
        self._passphrase = ""
        self._shown.clear()
        self._typed.clear()
        self._form.wipe()


def _plain(text: str) -> str:
    return "".join(char for char in text.upper() if char.isalnum())
