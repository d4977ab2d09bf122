"""Where the panes and the window are: kept, put back, reset; and the way round the panes with F6."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QApplication, QMainWindow, QSplitter, QWidget

from app.desktop.settings import DeskSettings

_WINDOW_PX = (1440, 900)
_PANES_PX = (236, 774, 430)


class Layout(QObject):
    """Remembers the window's place and the panes' widths. GUI thread only."""

    def __init__(
        self, settings: DeskSettings, window: QMainWindow, splitter: QSplitter, panes: Sequence[QWidget]
    ) -> None:
        super().__init__(window)
        self._settings = settings
        self._window = window
        self._splitter = splitter
        self._panes = tuple(panes)

    def restore(self) -> None:
        """Puts back what was kept; what was never kept, or no longer fits, is as delivered."""
        self.reset()
        self._window.restoreGeometry(self._settings.data("layout/window"))
        self._splitter.restoreState(self._settings.data("layout/panes"))

    def keep(self) -> None:
        """Remembers the layout of now."""
        self._settings.keep("layout/window", self._window.saveGeometry())
        self._settings.keep("layout/panes", self._splitter.saveState())

    @Slot()
    def reset(self) -> None:
        """Puts everything where it was when the program was new."""
        room = self._window.screen().availableGeometry()
        self._window.resize(min(_WINDOW_PX[0], room.width()), min(_WINDOW_PX[1], room.height()))
        self._splitter.setSizes(_PANES_PX)

    @Slot()
    def focus_next_pane(self) -> None:
        """Puts the focus into the next pane, round the end."""
        self._focus_pane(1)

    @Slot()
    def focus_previous_pane(self) -> None:
        """Puts the focus into the pane before, round the end."""
        self._focus_pane(-1)

    def _focus_pane(self, step: int) -> None:
        focused = QApplication.focusWidget()
        here = next(
            (i for i, p in enumerate(self._panes) if focused is p or p.isAncestorOf(focused or self._window)), -1
        )
        order = [self._panes[(here + step * by) % len(self._panes)] for by in range(1, len(self._panes) + 1)]
        pane = next((pane for pane in order if pane.isVisible()), None)
        if pane is not None:
            pane.setFocus(Qt.FocusReason.TabFocusReason)
