"""The site's policy for its administrator: what holds for all, what holds for each type and field."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QScrollArea,
    QTableView,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from app.desktop import texts
from app.desktop.models.policy_model import Column, PolicyModel
from app.desktop.theme import Role, Space, Theme, set_role
from app.desktop.widgets.policy_form import PolicyForm, TypeDaysBox, picture_box
from app.domain.document import DocumentType
from app.domain.errors import AppError
from app.domain.policy import DocumentRule, PictureKeeping, SitePolicy
from app.domain.policy_edit import with_type

_SIZE_PX = (820, 620)


class PolicyDialog(QDialog):
    """Shows a policy and takes changes; nothing holds before the owner has put it in force. GUI thread only.

    Signals:
        file_wanted(): show what policy.toml says: answer with `show_policy` or `say_error`.
        policy_wanted(object): put this SitePolicy in force: answer with `accept` or `say_error`.
    """

    file_wanted = Signal()
    policy_wanted = Signal(object)

    def __init__(
        self, theme: Theme, types: Sequence[DocumentType], language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._types = {one.identifier: one for one in types if one.fields}
        self._in_force = self._policy = SitePolicy()
        self.form = PolicyForm(theme, self)
        self.model = PolicyModel(language, self)
        self._type = QComboBox(self)
        self._days = TypeDaysBox(theme, self)
        self._picture = picture_box(theme, self)
        self._picture.insertItem(0, self.tr("as for all documents"), "")
        self._table = QTableView(self)
        self._differs = QLabel(self.tr("policy.toml was changed by hand, and that is not in force."), self)
        self._load = QPushButton(self.tr("Show what it says"), self)
        self._said = QLabel(self)
        self._use = QPushButton(self.tr("Put it in force"), self)
        self._leave = QPushButton(self.tr("Leave as it was"), self)
        for identifier, document in self._types.items():
            self._type.addItem(document.name(language), identifier)
        self.setWindowTitle(self.tr("What this site reads, keeps and erases"))
        self.setModal(True)
        self.resize(*_SIZE_PX)
        self._lay_out()
        self._connect()
        self.show_policy(self._policy, in_force=True, file_differs=False)

    @property
    def policy(self) -> SitePolicy:
        """The policy as it stands in the dialog."""
        return self._policy

    def show_policy(self, policy: SitePolicy, *, in_force: bool, file_differs: bool) -> None:
        """Shows this policy; `in_force` if it is the one that holds now."""
        if in_force:
            self._in_force = policy
        self._policy = policy
        self._differs.setVisible(file_differs)
        self._load.setVisible(file_differs)
        self.form.show_policy(policy)
        self._on_type_changed()
        self._on_changed()

    def say_error(self, error: AppError) -> None:
        """Says why it was not done."""
        self._said.setText(texts.error_sentence(error))
        self._said.show()
        self._use.setEnabled(self._policy != self._in_force)

    def choose_type(self, identifier: str) -> None:
        """Shows the fields of that type."""
        self._type.setCurrentIndex(self._type.findData(identifier))

    def _lay_out(self) -> None:
        area = QScrollArea(self)
        area.setWidget(self.form)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        pages = QTabWidget(self)
        pages.addTab(area, self.tr("For all documents"))
        pages.addTab(self._fields_page(), self.tr("Fields"))
        set_role(self._differs, Role.CHECK)
        set_role(self._said, Role.CONFLICT)
        self._said.hide()
        for label in (self._differs, self._said):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        note = QLabel(self.tr("What is kept now and may no longer be is erased with Erase what is due."), self)
        note.setWordWrap(True)
        set_role(note, Role.MUTED)
        set_role(self._use, Role.PRIMARY)
        for quiet in (self._leave, self._load):
            set_role(quiet, Role.QUIET)
        file, buttons = QHBoxLayout(), QHBoxLayout()
        file.addWidget(self._differs, 1)
        file.addWidget(self._load)
        buttons.addWidget(note, 1)
        buttons.addWidget(self._leave)
        buttons.addWidget(self._use)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.M)
        column.addLayout(file)
        column.addWidget(pages, 1)
        column.addWidget(self._said)
        column.addLayout(buttons)

    def _fields_page(self) -> QWidget:
        page = QWidget(self)
        self._type.setAccessibleName(self.tr("Type"))
        self._type.setMinimumHeight(self._theme.editor_height_px(self._type.font()))
        self._table.setModel(self.model)
        self._table.setAccessibleName(self.tr("Fields"))
        self._table.setShowGrid(False)
        self._table.verticalHeader().hide()
        self._table.verticalHeader().setDefaultSectionSize(self._theme.editor_height_px(self._table.font()))
        head = self._table.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(Column.NAME, QHeaderView.ResizeMode.Stretch)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, Space.M, 0, 0)
        column.addWidget(self._type)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        for words, editor in (
            (self.tr("Erase these records after"), self._days),
            (self.tr("Keep of the picture"), self._picture),
        ):
            label = QLabel(words, page)
            label.setBuddy(editor)
            editor.setAccessibleName(words)
            row.addWidget(label)
            row.addWidget(editor, 1)
        column.addLayout(row)
        column.addWidget(self._table, 1)
        return page

    def _connect(self) -> None:
        self._type.currentIndexChanged.connect(self._on_type_changed)
        self._days.valueChanged.connect(self._on_type_rule_changed)
        self._picture.currentIndexChanged.connect(self._on_type_rule_changed)
        self.form.changed.connect(self._on_form_changed)
        self.model.policy_changed.connect(self._on_model_policy_changed)
        self._load.clicked.connect(self.file_wanted)
        self._leave.clicked.connect(self.reject)
        self._use.clicked.connect(self._on_use_clicked)

    @Slot()
    def _on_type_changed(self) -> None:
        identifier = str(self._type.currentData())
        rule = self._policy.documents.get(identifier, DocumentRule())
        for editor in (self._days, self._picture):
            editor.blockSignals(True)
        self._days.setValue(TypeDaysBox.AS_FOR_ALL if rule.keep_days is None else rule.keep_days)
        self._picture.setCurrentIndex(self._picture.findData(rule.picture.value if rule.picture else ""))
        for editor in (self._days, self._picture):
            editor.blockSignals(False)
        self.model.show(self._policy, self._types.get(identifier))

    @Slot()
    def _on_type_rule_changed(self) -> None:
        days, picture = self._days.value(), str(self._picture.currentData())
        self._policy = with_type(
            self._policy,
            str(self._type.currentData()),
            keep_days=None if days == TypeDaysBox.AS_FOR_ALL else days,
            picture=PictureKeeping(picture) if picture else None,
        )
        self._on_type_changed()
        self._on_changed()

    @Slot()
    def _on_form_changed(self) -> None:
        self._policy = self.form.applied_to(self._policy)
        self._on_type_changed()
        self._on_changed()

    @Slot(object)
    def _on_model_policy_changed(self, policy: SitePolicy) -> None:
        self._policy = policy
        self._on_changed()

    def _on_changed(self) -> None:
        self._said.hide()
        self._use.setEnabled(self._policy != self._in_force)

    @Slot()
    def _on_use_clicked(self) -> None:
        self._use.setEnabled(False)
        self.policy_wanted.emit(self._policy)
