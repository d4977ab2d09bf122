"""Where the panes and the window are: kept, put back, reset; and the way round the panes with F6."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtWidgets import QApplication, QMainWindow, QSplitter, QWidget
from typing_extensions import override

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
        self._by_hand = False
        theme.changed.connect(self._on_theme_changed)
        splitter.splitterMoved.connect(self._on_splitter_moved)
        splitter.installEventFilter(self)

    def restore(self) -> None:
        """Puts back what was kept; what was never kept, or no longer fits, is as delivered."""
        self._on_theme_changed()
        self.reset()
        self._window.restoreGeometry(self._settings.data("layout/window"))
        self._by_hand = self._splitter.restoreState(self._settings.data("layout/panes"))

    def keep(self) -> None:
        """Remembers the layout of now."""
        self._settings.keep("layout/window", self._window.saveGeometry())
        if self._by_hand:
            self._settings.keep("layout/panes", self._splitter.saveState())
        else:
            self._settings.drop("layout/panes")

    @Slot()
    def reset(self) -> None:
        """Puts everything where it was when the program was new."""
        room = self._window.screen().availableGeometry()
        self._window.resize(min(_WINDOW_PX[0], room.width()), min(_WINDOW_PX[1], room.height()))
        self._by_hand = False
        self._share_out()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and not self._by_hand:
            self._share_out()
        return super().eventFilter(watched, event)

    def _share_out(self) -> None:
        """Gives each pane its share of the width, until the operator has moved a border."""
        width = self._splitter.width()
        queue, fields = _share(width, 0.165, _QUEUE_PX), _share(width, 0.3, _FIELDS_PX)
        self._splitter.setSizes((queue, width - queue - fields, fields))

    @Slot(int, int)
    def _on_splitter_moved(self, _place: int, _border: int) -> None:
        self._by_hand = True

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
