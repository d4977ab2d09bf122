"""Where the panes and the window are: kept, put back, reset; and the way round the panes with F6."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QApplication, QMainWindow, QSplitter, QWidget

from app.desktop.settings import DeskSettings
from app.desktop.theme import Theme

_WINDOW_PX = (1440, 900)
_QUEUE_PX = (180, 236)
_FIELDS_PX = (340, 430)
_LEAST_PX = 170


class Layout(QObject):
    """Remembers the window's place and the panes' widths. GUI thread only."""

    def __init__(
        self,
        theme: Theme,
        settings: DeskSettings,
        window: QMainWindow,
        splitter: QSplitter,
        panes: Sequence[QWidget],
    ) -> None:
        super().__init__(window)
        self._settings = settings
        self._window = window
        self._splitter = splitter
        self._panes = tuple(panes)
        theme.changed.connect(self._on_theme_changed)

    def restore(self) -> None:
        """Puts back what was kept; what was never kept, or no longer fits, is as delivered."""
        self._on_theme_changed()
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
        width = self._window.width()
        queue, fields = _share(width, 0.165, _QUEUE_PX), _share(width, 0.3, _FIELDS_PX)
        self._splitter.setSizes((queue, width - queue - fields, fields))

    @Slot()
    def focus_next_pane(self) -> None:
        """Puts the focus into the next pane, round the end."""
        self._focus_pane(1)

    @Slot()
    def focus_previous_pane(self) -> None:
        """Puts the focus into the pane before, round the end."""
        self._focus_pane(-1)

    @Slot()
    def _on_theme_changed(self) -> None:
        """Larger writing needs wider panes: no button may be clipped."""
        for pane in (self._panes[0], self._panes[-1]):
            pane.ensurePolished()
            pane.setMinimumWidth(max(_LEAST_PX, pane.minimumSizeHint().width()))

    def _focus_pane(self, step: int) -> None:
        focused = QApplication.focusWidget()
        here = next(
            (i for i, p in enumerate(self._panes) if focused is p or p.isAncestorOf(focused or self._window)), -1
        )
        order = [self._panes[(here + step * by) % len(self._panes)] for by in range(1, len(self._panes) + 1)]
        pane = next((pane for pane in order if pane.isVisible()), None)
        if pane is not None:
            pane.setFocus(Qt.FocusReason.TabFocusReason)


def _share(width_px: int, share: float, limits_px: tuple[int, int]) -> int:
    return max(limits_px[0], min(limits_px[1], round(width_px * share)))
