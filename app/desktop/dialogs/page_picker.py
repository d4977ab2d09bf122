"""Asks which pages of a long file are wanted."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.desktop import texts
from app.desktop.theme import Role, Scale, Space, Theme, set_role
from app.domain.errors import InputError
from app.domain.page_ranges import page_text, parse_pages

PREVIEW_PX = QSize(320, 420)
_LIST_WIDTH_PX = 220


class PagePicker(QDialog):
    """A list of the pages to tick, the same as numbers to type, and a look at the page that is marked.

    `pages` holds the numbers when the dialog was accepted. Open it with `open()`.

    Signals:
        preview_requested(int): the picture of this page is wanted; answer with `show_preview`.
    """

    preview_requested = Signal(int)

    def __init__(self, theme: Theme, name: str, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._count = theme, count
        self._filling = False
        self._list = QListWidget(self)
        self._numbers = QLineEdit(self)
        self._complaint = QLabel(self)
        self._look = QLabel(self)
        self._all = QPushButton(self.tr("All pages"), self)
        self._none = QPushButton(self.tr("None"), self)
        self._open = QPushButton(self)
        self._back = QPushButton(self.tr("Not now"), self)
        self.setWindowTitle(self.tr("Choose pages"))
        self.setModal(True)
        self._fill()
        self._lay_out(name)
        self._connect()
        self._list.setCurrentRow(0)
        self._tick({1})

    @property
    def pages(self) -> tuple[int, ...]:
        """The numbers that are ticked, in rising order."""
        rows = range(self._list.count())
        return tuple(row + 1 for row in rows if self._list.item(row).checkState() is Qt.CheckState.Checked)

    @property
    def current_page(self) -> int:
        """The page that is looked at."""
        return self._list.currentRow() + 1

    @Slot(int, QImage)
    def show_preview(self, page: int, image: QImage) -> None:
        """Shows the picture of that page, if it is still the one that is looked at."""
        if page == self.current_page and not image.isNull():
            ratio = self.devicePixelRatioF()
            smooth = Qt.TransformationMode.SmoothTransformation
            fitted = image.scaled(PREVIEW_PX * ratio, Qt.AspectRatioMode.KeepAspectRatio, smooth)
            fitted.setDevicePixelRatio(ratio)
            self._look.setPixmap(QPixmap.fromImage(fitted))

    @Slot()
    def accept(self) -> None:
        """Closes the dialog with the pages; nothing happens without one."""
        if self.pages and not self._complaint.text():
            super().accept()

    def _fill(self) -> None:
        for number in range(1, self._count + 1):
            item = QListWidgetItem(self.tr("Page {number}").format(number=number))
            item.setFlags(Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            item.setCheckState(Qt.CheckState.Unchecked)
            self._list.addItem(item)
        self._list.setAccessibleName(self.tr("Pages"))
        self._list.setUniformItemSizes(True)

    def _lay_out(self, name: str) -> None:
        headline = self._label(self.tr("{name} has {count} pages").format(name=name, count=self._count), Scale.TITLE)
        numbers = self._label(self.tr("Which ones are needed? For instance 1-3, 7"), Scale.BODY)
        numbers.setBuddy(self._numbers)
        self._numbers.setMinimumHeight(self._theme.editor_height_px(self._numbers.font()))
        self._numbers.setAccessibleName(self.tr("Page numbers"))
        set_role(self._complaint, Role.MUTED)
        self._complaint.setWordWrap(True)
        self._look.setFixedSize(PREVIEW_PX)
        self._look.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._list.setMinimumWidth(_LIST_WIDTH_PX)
        every = QHBoxLayout()
        every.addWidget(self._all)
        every.addWidget(self._none)
        left = QVBoxLayout()
        left.setSpacing(Space.S)
        for widget in (numbers, self._numbers, self._complaint):
            left.addWidget(widget)
        left.addWidget(self._list, 1)
        left.addLayout(every)
        middle = QHBoxLayout()
        middle.setSpacing(Space.XL)
        middle.addLayout(left, 1)
        middle.addWidget(self._look)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(headline)
        column.addLayout(middle, 1)
        column.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        set_role(self._open, Role.PRIMARY)
        set_role(self._back, Role.QUIET)
        self._open.setDefault(True)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._back)
        row.addWidget(self._open)
        return row

    def _connect(self) -> None:
        self._list.itemChanged.connect(self._on_list_item_changed)
        self._list.currentRowChanged.connect(self._on_list_row_changed)
        self._numbers.textEdited.connect(self._on_numbers_edited)
        self._all.clicked.connect(lambda: self._tick(set(range(1, self._count + 1))))
        self._none.clicked.connect(lambda: self._tick(set()))
        self._open.clicked.connect(self.accept)
        self._back.clicked.connect(self.reject)

    def _label(self, text: str, scale: Scale) -> QLabel:
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setFont(self._theme.font(scale))
        return label

    def _tick(self, pages: set[int], *, typed: bool = False) -> None:
        self._filling = True
        for row in range(self._list.count()):
            self._list.item(row).setCheckState(Qt.CheckState.Checked if row + 1 in pages else Qt.CheckState.Unchecked)
        self._filling = False
        if not typed:
            self._numbers.setText(page_text(pages))
        self._say("")

    def _say(self, complaint: str) -> None:
        self._complaint.setText(complaint)
        self._complaint.setVisible(bool(complaint))
        count = len(self.pages)
        self._open.setText(self.tr("Open %n page(s)", "", count))
        self._open.setEnabled(count > 0 and not complaint)

    @Slot()
    def _on_list_item_changed(self) -> None:
        if not self._filling:
            self._numbers.setText(page_text(self.pages))
            self._say("")

    @Slot(int)
    def _on_list_row_changed(self, row: int) -> None:
        self._look.setPixmap(QPixmap())
        self.preview_requested.emit(row + 1)

    @Slot(str)
    def _on_numbers_edited(self, text: str) -> None:
        try:
            pages = parse_pages(text)
            missing = next((page for page in pages if page > self._count), 0)
            if missing:
                raise InputError("page_missing", page=missing, count=self._count)
        except InputError as error:
            self._say(texts.error_sentence(error))
        else:
            self._tick(set(pages), typed=True)
