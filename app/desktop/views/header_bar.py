"""The bar at the top: what comes in at the left, what the document is in the middle, where records go at the right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QWidget
from typing_extensions import override

from app.desktop.icons import icon
from app.desktop.theme import Role, Scale, Space, Theme, set_role
from app.desktop.work import AUTO
from app.domain.document import DocumentType

_ICON_PX = 18
_SURE_ENOUGH = 0.8
_WORDS_FROM_PX = 1100
"""In a narrower bar the buttons at the left show their icons only, so that the window fits a screen at 200 %."""
_LEAST_PX = 130
"""So much is shown of the names of types and files where there is no room; the tip has them whole."""


class HeaderBar(QWidget):
    """Repeats the actions that are used by hand, and shows the document's type and the way out. GUI thread only.

    Signals:
        document_chosen(str): the operator wants the document read as the type with this identifier, or as "auto".
    """

    document_chosen = Signal(str)

    def __init__(
        self, theme: Theme, catalogue: Sequence[DocumentType], language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._language = language
        self._theme = theme
        self._brand = QLabel(self.tr("Countersign"), self)
        self._left = QHBoxLayout()
        self._buttons: list[QToolButton] = []
        self._name = self._way_out = ""
        self._type = QToolButton(self)
        self._sure = QLabel(self)
        self.export = QToolButton(self)
        self._group = QActionGroup(self)
        self._first, self._below_first = QAction(self), QAction(self)
        self._below_first.setSeparator(True)
        self._type_menu = self._make_type_menu(catalogue)
        self._lay_out()
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self.show_document("", "", confidence=0.0, chosen=False)
        self.offer_first("")

    def add_action_buttons(self, actions: Sequence[QAction]) -> None:
        """Repeats these actions at the left."""
        for action in actions:
            button = QToolButton(self)
            button.setDefaultAction(action)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
            button.setIconSize(QSize(_ICON_PX, _ICON_PX))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            set_role(button, Role.QUIET)
            self._left.addWidget(button)
            self._buttons.append(button)
        self._fit()

    def show_document(self, identifier: str, name: str, *, confidence: float, chosen: bool) -> None:
        """Shows the type of the document in hand; `identifier` "" when nothing is known of one."""
        self._type.setVisible(bool(name))
        self._sure.setVisible(bool(name))
        self._name = name
        self._type.setAccessibleName(self.tr("Type of the document: {name}").format(name=name))
        unsure = not chosen and confidence < _SURE_ENOUGH
        set_role(self._sure, Role.CHECK if unsure and identifier else Role.MUTED)
        self._sure.setText(self._sure_text(identifier, confidence, chosen=chosen))
        for action in self._group.actions():
            action.setChecked(action.data() == identifier)
        self._fit()

    def show_export(self, text: str) -> None:
        """Shows where countersigned records go."""
        self._way_out = text
        self.export.setAccessibleName(text)
        self._fit()

    def offer_first(self, identifier: str) -> None:
        """Puts this type at the top of the list, where one key takes it; "" for none."""
        name = next((str(a.text()) for a in self._group.actions() if a.data() == identifier), "")
        self._first.setText(name)
        self._first.setData(identifier if name else "")
        self._first.setVisible(bool(name))
        self._below_first.setVisible(bool(name))

    @override
    def minimumSizeHint(self) -> QSize:
        """That of the bar without the words that it leaves out when it is narrow."""
        whole = super().minimumSizeHint()
        return QSize(min(whole.width(), self._narrow_px()), whole.height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        layout = self.layout()
        if layout is not None:
            layout.activate()  # what has changed its size is in its place before anything is painted

    def _narrow_px(self) -> int:
        """How wide the bar must be with icons only and with names that are cut."""
        icons = len(self._buttons) * (_ICON_PX + 2 * Space.M + Space.XS)
        texts = sum(min(_needed_px(tool, text), _LEAST_PX) for tool, text in self._named())
        return self._around_px() + icons + texts

    def _around_px(self) -> int:
        """The width of everything but the buttons at the left and the two names."""
        labels = sum(label.sizeHint().width() for label in (self._brand, self._sure) if not label.isHidden())
        padding = sum(t.sizeHint().width() - _needed_px(t, t.text().replace("&&", "&")) for t, _name in self._named())
        return labels + padding + 2 * Space.L + 2 * Space.XL

    def _named(self) -> list[tuple[QToolButton, str]]:
        """The buttons whose names may be cut, with these."""
        return [(t, n) for t, n in ((self._type, self._name), (self.export, self._way_out)) if not t.isHidden()]

    def _fit(self) -> None:
        """Shows as many words as there is room for."""
        styles = Qt.ToolButtonStyle
        has_room = self.width() >= _WORDS_FROM_PX
        for button in self._buttons:
            button.setToolButtonStyle(styles.ToolButtonTextBesideIcon if has_room else styles.ToolButtonIconOnly)
        room = self.width() - self._around_px() - sum(b.sizeHint().width() + Space.XS for b in self._buttons)
        named = self._named()
        for number, (tool, name) in enumerate(named):
            later = sum(min(_needed_px(t, n), _LEAST_PX) for t, n in named[number + 1 :])
            shown = tool.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, max(_LEAST_PX, room - later))
            tool.setText(shown.replace("&", "&&"))
            tool.setToolTip(name if shown != name else "")
            room -= _needed_px(tool, shown)

    @Slot()
    def open_type_menu(self) -> None:
        """Opens the list of types, to be walked with the arrow keys; Enter takes the first one."""
        self._type.showMenu()

    @Slot()
    def _on_menu_shown(self) -> None:
        self._type_menu.setActiveAction(next(a for a in self._type_menu.actions() if a.isVisible()))

    def _sure_text(self, identifier: str, confidence: float, *, chosen: bool) -> str:
        if not identifier:
            return ""
        if chosen:
            return self.tr("chosen by you")
        if confidence < _SURE_ENOUGH:
            return self.tr("only {percent} % sure").format(percent=_percent(confidence))
        return self.tr("sure {percent} %").format(percent=_percent(confidence))

    def _make_type_menu(self, catalogue: Sequence[DocumentType]) -> QMenu:
        menu = QMenu(self)
        menu.addAction(self._first)
        menu.addAction(self._below_first)
        self._first.triggered.connect(self._on_first_triggered)
        menu.aboutToShow.connect(self._on_menu_shown)
        self._add_type(menu, AUTO, self.tr("Find out again"))
        menu.addSeparator()
        for document in catalogue:
            self._add_type(menu, document.identifier, document.name(self._language))
        self._type.setMenu(menu)
        self._type.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._group.triggered.connect(self._on_type_triggered)
        return menu

    def _add_type(self, menu: QMenu, identifier: str, name: str) -> None:
        action = menu.addAction(name)
        action.setData(identifier)
        action.setCheckable(identifier != AUTO)
        self._group.addAction(action)

    def _lay_out(self) -> None:
        set_role(self, Role.BAR)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        set_role(self.export, Role.QUIET)
        self.export.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._left.setSpacing(Space.XS)
        left, middle, right = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        left.addWidget(self._brand)
        left.addSpacing(Space.L)
        left.addLayout(self._left)
        left.addStretch(1)
        middle.setSpacing(Space.S)
        middle.addWidget(self._type)
        middle.addWidget(self._sure)
        right.addStretch(1)
        right.addWidget(self.export)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, Space.S, Space.S, Space.S)
        row.addLayout(left, 1)
        row.addLayout(middle, 0)
        row.addLayout(right, 1)

    @Slot(QAction)
    def _on_type_triggered(self, action: QAction) -> None:
        self.document_chosen.emit(str(action.data()))

    @Slot()
    def _on_first_triggered(self) -> None:
        self.document_chosen.emit(str(self._first.data()))

    @Slot()
    def _on_theme_changed(self) -> None:
        self._brand.setFont(self._theme.font(Scale.BRAND))
        self._type.setFont(self._theme.font(Scale.STRONG))
        self._type.setIcon(icon(self._theme, "chevron-down", "muted"))
        self._type.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._type.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._fit()


def _needed_px(tool: QToolButton, text: str) -> int:
    return tool.fontMetrics().horizontalAdvance(text)


def _percent(share: float) -> int:
    """Never 100: nothing is that sure."""
    return min(99, max(0, round(100 * share)))
