"""The style sheet: the little that Fusion and the palette do not draw as the desk wants it."""

from __future__ import annotations

from dataclasses import asdict
from string import Template

from app.desktop.palette import Palette
from app.domain.reading import FieldState
from app.resources import resource

_SHEET = Template("""
QMainWindow, QDialog { background: $window; }
QMainWindow::separator { background: $border; width: 1px; height: 1px; }
QSplitter::handle { background: $border; }
QWidget[role="pane"] { background: $window; }
QWidget[role="side"] { background: $side; }
QWidget[role="bar"] { background: $window; border-bottom: 1px solid $border; }
QWidget[role="foot"] { background: $window; border-top: 1px solid $border; }
QLabel { background: transparent; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="check"] { color: $check_ink; }
QLabel[role="conflict"] { color: $conflict_ink; }

QLineEdit, QPlainTextEdit, QTextEdit {
    background: $field; color: $text; border: 1px solid $border_strong; border-radius: 6px;
    padding: 2px 8px; selection-background-color: $accent; selection-color: $on_accent;
}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus {
    border: 2px solid $accent; padding: 1px 7px;
}

QComboBox {
    background: $field; color: $text; border: 1px solid $border_strong; border-radius: 6px; padding: 2px 8px;
}
QComboBox:focus { border: 2px solid $accent; padding: 1px 7px; }
QComboBox:disabled { color: $faint; border-color: $border; }
QComboBox::drop-down { border: none; width: 26px; }
QComboBox::down-arrow { image: url("$arrow_image"); width: 14px; height: 14px; }
QComboBox QAbstractItemView {
    background: $field; border: 1px solid $border_strong; selection-background-color: $accent_soft;
    selection-color: $text; outline: none;
}

QPushButton, QToolButton {
    background: $raised; color: $text; border: 1px solid $border; border-radius: 8px; padding: 6px 14px;
}
QPushButton:hover, QToolButton:hover { border-color: $border_strong; }
QPushButton:pressed, QToolButton:pressed { background: $border; }
QPushButton:focus, QToolButton:focus { border: 2px solid $accent; padding: 5px 13px; }
QPushButton:disabled, QToolButton:disabled { color: $faint; }
QPushButton[role="primary"] {
    background: $accent; color: $on_accent; border: 1px solid $accent; font-weight: 600; padding: 10px 18px;
}
QPushButton[role="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[role="primary"]:pressed { background: $accent_press; }
QPushButton[role="primary"]:focus { border: 2px solid $text; padding: 9px 17px; }
QPushButton[role="primary"]:disabled { background: $border; border-color: $border; color: $muted; }
QPushButton[role="quiet"], QToolButton[role="quiet"] { background: transparent; border: 1px solid transparent; }
QPushButton[role="quiet"]:hover, QToolButton[role="quiet"]:hover { background: $raised; border-color: $border; }
QPushButton[role="quiet"]:focus, QToolButton[role="quiet"]:focus { border: 2px solid $accent; padding: 5px 13px; }
QToolButton::menu-indicator { image: none; width: 0; }

QMenuBar { background: $window; color: $text; }
QMenuBar::item { padding: 4px 10px; background: transparent; border-radius: 4px; }
QMenuBar::item:selected { background: $accent_soft; }
QMenu { background: $window; color: $text; border: 1px solid $border; padding: 4px; }
QMenu::item { padding: 5px 28px 5px 24px; border-radius: 4px; }
QMenu::item:selected { background: $accent_soft; color: $text; }
QMenu::item:disabled { color: $faint; }
QMenu::separator { height: 1px; background: $border; margin: 4px 8px; }

QListView, QScrollArea, QGraphicsView { border: none; background: transparent; }
QListView { outline: none; }
QListWidget, QTreeView, QTableView { background: $field; border: 1px solid $border; border-radius: 6px; outline: none; }
QTableView { gridline-color: $border_strong; }
QTableCornerButton::section { background: $field; border: none; }
QListWidget::item, QTreeView::item, QTableView::item { padding: 5px 6px; border: none; }
QListWidget::item:selected, QTreeView::item:selected, QTableView::item:selected {
    background: $accent_soft; color: $text;
}
QListWidget::item:hover, QTreeView::item:hover { background: $raised; }
QHeaderView::section {
    background: $field; color: $muted; border: none; border-bottom: 1px solid $border; padding: 5px 6px;
}
QTabBar::tab {
    background: transparent; color: $muted; border: none; border-bottom: 2px solid transparent; padding: 6px 12px;
}
QTabBar::tab:selected { color: $text; border-bottom-color: $accent; }
QTabWidget::pane { border: none; }
QCheckBox::indicator, QListWidget::indicator, QTableView::indicator {
    width: 14px; height: 14px; border: 1px solid $border_strong; border-radius: 3px;
}
QCheckBox::indicator:checked, QListWidget::indicator:checked, QTableView::indicator:checked {
    background: $accent; border-color: $accent; image: url("$check_image");
}
QProgressBar { background: $border; border: none; border-radius: 2px; }
QProgressBar::chunk { background: $accent; border-radius: 2px; }
QScrollBar:vertical { background: transparent; width: 8px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 8px; margin: 0; }
QScrollBar::handle { background: $faint; border-radius: 3px; min-height: 28px; min-width: 28px; margin: 1px; }
QScrollBar::handle:hover { background: $border_strong; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QToolTip { background: $raised; color: $text; border: 1px solid $border; padding: 4px 6px; }
""")


def style_sheet(palette: Palette) -> str:
    """The application's style sheet with the palette's colours filled in."""
    colours = {name: value for name, value in asdict(palette).items() if isinstance(value, str)}
    mark = "checkmark.svg" if palette.on_accent == "#ffffff" else "checkmark-dark.svg"
    colours["check_image"] = resource("icons", mark).as_posix()
    colours["arrow_image"] = resource("icons", "arrow-down.svg").as_posix()
    for state in (FieldState.CHECK, FieldState.CONFLICT):
        colours[f"{state.value}_ink"] = palette.states[state].ink
    return _SHEET.substitute(colours)
