"""One visual language for every widget: spacing, type scale, colours that follow the system, fonts, style sheet.

Made once by the application and handed to every view. A widget asks it for values and repaints on `changed`; looks that
the style sheet gives are chosen by a role: `set_role(label, Role.MUTED)`.
"""

from __future__ import annotations

import math
from enum import Enum, IntEnum, StrEnum

from PySide6.QtCore import QLoggingCategory, QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QStyle, QStyleFactory, QWidget

from app.desktop.palette import DARK, DARK_CONTRAST, LIGHT, LIGHT_CONTRAST, Palette, StateLook
from app.desktop.stylesheet import style_sheet
from app.domain.reading import FieldState

FONT_FAMILIES = (
    "Noto Sans",
    "Noto Sans Thai",
    "Noto Sans Khmer",
    "Padauk",
    "Noto Sans Myanmar",
    "Noto Sans CJK SC",
    "Noto Sans CJK TC",
    "Noto Sans CJK HK",
    "Noto Sans CJK JP",
    "Noto Sans CJK KR",
)
"""Asked in this order; what none of them has comes from the system's own font."""

MONO_FAMILIES = ("Noto Sans Mono", "DejaVu Sans Mono", "Consolas", "Menlo", "monospace")
"""For lines of machine-readable zone, where columns must stand under each other."""

MIN_FONT_PT = 9
MAX_FONT_PT = 16
DEFAULT_FONT_PT = 10

EDITOR_HEIGHT_RATIO = 1.75
"""Least height of an editor, in heights of its font: Khmer stacks two signs below and one above the letter."""

ANIMATION_MS = 150


class Space(IntEnum):
    """The spacing scale in device-independent pixels."""

    XXS = 2
    XS = 4
    S = 8
    M = 12
    L = 16
    XL = 24
    XXL = 32


class Scale(Enum):
    """The type scale: the share of the interface font's size, and whether it is semi-bold."""

    CAPTION = (0.85, False)
    BODY = (1.0, False)
    STRONG = (1.0, True)
    VALUE = (1.12, False)
    EDITOR = (1.35, False)
    TITLE = (1.3, True)
    BRAND = (1.25, True)
    EMPTY = (1.6, True)


class Role(StrEnum):
    """What a widget is for the style sheet."""

    MUTED = "muted"
    TITLE = "title"
    CHECK = "check"
    CONFLICT = "conflict"
    PRIMARY = "primary"
    QUIET = "quiet"
    PANE = "pane"
    SIDE = "side"
    BAR = "bar"
    FOOT = "foot"


class SchemeChoice(StrEnum):
    """What the operator asked for; the values stand in the settings."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class ContrastChoice(StrEnum):
    """Whether the high-contrast colours are used; the values stand in the settings."""

    SYSTEM = "system"
    HIGH = "high"
    NORMAL = "normal"


class Theme(QObject):
    """The looks in force. GUI thread only.

    Signals:
        changed(): colours or fonts are others now; ask again and repaint.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scheme = SchemeChoice.SYSTEM
        self._contrast = ContrastChoice.SYSTEM
        self._font_pt = DEFAULT_FONT_PT
        self._palette = LIGHT
        self._styled = False
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._on_system_changed)
        hints.accessibility().contrastPreferenceChanged.connect(self._on_system_changed)

    @property
    def palette(self) -> Palette:
        """The colour tokens in force."""
        return self._palette

    @property
    def is_dark(self) -> bool:
        """Whether light text stands on dark ground."""
        return self._palette in (DARK, DARK_CONTRAST)

    @property
    def font_pt(self) -> int:
        """Size of the interface font in points, 9 to 16."""
        return self._font_pt

    @property
    def scheme(self) -> SchemeChoice:
        """What the operator chose for light and dark."""
        return self._scheme

    @property
    def contrast(self) -> ContrastChoice:
        """What the operator chose for contrast."""
        return self._contrast

    @property
    def animation_ms(self) -> int:
        """Length of a movement in milliseconds; 0 when the system asks for none."""
        wanted = QApplication.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration)
        return min(ANIMATION_MS, max(wanted, 0))

    def choose(
        self,
        *,
        scheme: SchemeChoice | None = None,
        contrast: ContrastChoice | None = None,
        font_pt: int | None = None,
    ) -> None:
        """Changes what is given, puts it on the whole application, and emits `changed`."""
        self._scheme = scheme or self._scheme
        self._contrast = contrast or self._contrast
        if font_pt is not None:
            self._font_pt = max(MIN_FONT_PT, min(MAX_FONT_PT, font_pt))
        self.apply()

    def apply(self) -> None:
        """Puts style, palette, fonts and style sheet on the application, and emits `changed`."""
        app = QApplication.instance()
        if not isinstance(app, QApplication):
            return
        # WORKAROUND Qt warns for each family of the list that lacks a script, then picks the right one, until 6.12.
        QLoggingCategory.setFilterRules("qt.text.font.db.warning=false")
        self._palette = self._wanted_palette()
        if not self._styled:
            app.setStyle(QStyleFactory.create("Fusion"))
            self._styled = True
        app.setFont(self.font(Scale.BODY))
        app.setPalette(_qt_palette(self._palette))
        app.setStyleSheet(style_sheet(self._palette))
        self.changed.emit()

    def color(self, token: str) -> QColor:
        """The colour of that token, for instance `color("accent")`."""
        return QColor(getattr(self._palette, token))

    def state(self, state: FieldState) -> StateLook:
        """Colours, line pattern and icon name of a field state."""
        return self._palette.states[state]

    def font(self, scale: Scale = Scale.BODY) -> QFont:
        """The interface font at that step of the type scale, with every script's family behind it."""
        return self._font(FONT_FAMILIES, scale)

    def mono_font(self, scale: Scale = Scale.EDITOR) -> QFont:
        """A font with equal widths, for machine-readable lines."""
        return self._font(MONO_FAMILIES + FONT_FAMILIES, scale)

    def editor_height_px(self, font: QFont) -> int:
        """Least height of a one-line editor in this font, so that no script is clipped."""
        return math.ceil(QFontMetricsF(font).height() * EDITOR_HEIGHT_RATIO)

    def _font(self, families: tuple[str, ...], scale: Scale) -> QFont:
        ratio, strong = scale.value
        font = QFont()
        font.setFamilies(list(families))
        font.setPointSizeF(self._font_pt * ratio)
        font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
        return font

    def _wanted_palette(self) -> Palette:
        hints = QGuiApplication.styleHints()
        dark = self._scheme is SchemeChoice.DARK
        if self._scheme is SchemeChoice.SYSTEM:
            dark = hints.colorScheme() is Qt.ColorScheme.Dark
        high = self._contrast is ContrastChoice.HIGH
        if self._contrast is ContrastChoice.SYSTEM:
            high = hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast
        if high:
            return DARK_CONTRAST if dark else LIGHT_CONTRAST
        return DARK if dark else LIGHT

    @Slot()
    def _on_system_changed(self) -> None:
        if self._wanted_palette() is not self._palette:
            self.apply()


def set_role(widget: QWidget, role: Role | None) -> None:
    """Gives the widget the look of that role (None: the plain look), also after it was shown."""
    widget.setProperty("role", role.value if role else "")
    if not widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        return
    # WORKAROUND polishing again brings back the font of the first polishing, until Qt 6.12.
    font = widget.font() if widget.testAttribute(Qt.WidgetAttribute.WA_SetFont) else None
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    if font is not None:
        widget.setFont(font)


def _qt_palette(tokens: Palette) -> QPalette:
    """The tokens in Qt's own terms, for everything that the style draws by itself."""
    roles = {
        QPalette.ColorRole.Window: tokens.window,
        QPalette.ColorRole.WindowText: tokens.text,
        QPalette.ColorRole.Base: tokens.field,
        QPalette.ColorRole.AlternateBase: tokens.side,
        QPalette.ColorRole.Text: tokens.text,
        QPalette.ColorRole.PlaceholderText: tokens.muted,
        QPalette.ColorRole.Button: tokens.raised,
        QPalette.ColorRole.ButtonText: tokens.text,
        QPalette.ColorRole.ToolTipBase: tokens.raised,
        QPalette.ColorRole.ToolTipText: tokens.text,
        QPalette.ColorRole.Highlight: tokens.accent,
        QPalette.ColorRole.HighlightedText: tokens.on_accent,
        QPalette.ColorRole.Link: tokens.accent,
        QPalette.ColorRole.Accent: tokens.accent,
        QPalette.ColorRole.Mid: tokens.border,
        QPalette.ColorRole.Dark: tokens.border_strong,
        QPalette.ColorRole.Light: tokens.window,
        QPalette.ColorRole.Midlight: tokens.side,
        QPalette.ColorRole.Shadow: tokens.shade,
    }
    palette = QPalette()
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.faint))
    return palette
