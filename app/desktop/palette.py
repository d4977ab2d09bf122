"""The colours of the desk as named tokens: light, dark, and a high-contrast form of each. No widget, no style here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from app.domain.reading import FieldState


class LinePattern(Enum):
    """How the outline of a field's box is drawn, so that a state is never told by colour alone."""

    SOLID = "solid"
    THIN = "thin"
    DASHED = "dashed"
    DOUBLE = "double"
    DOTTED = "dotted"


@dataclass(frozen=True, slots=True)
class StateLook:
    """One field state: `ink` for words and icons on `fill`, `line` for boxes on the document, and the box's pattern.

    Paper is light in any scheme, so `line` has 3:1 against white and against pale green.
    Colours are "#rrggbb". `icon` is a name in resources/icons.
    """

    ink: str
    fill: str
    line: str
    pattern: LinePattern
    icon: str


@dataclass(frozen=True, slots=True)
class Palette:
    """Every colour that the desk uses, as "#rrggbb".

    `window` carries the tool bar and the fields, `side` the queue, `canvas` lies behind the document, `raised` marks
    buttons and chips that stand out, `field` is inside an editor. `border` divides, `border_strong` outlines controls
    (3:1 against what it stands on). `text` and `muted` are readable (4.5:1) on window, side and raised; `faint` is for
    what is disabled. `accent` is the one accent, `on_accent` is written on it, `accent_soft` lies behind what is
    selected. `shade` is the shadow around the document.
    """

    window: str
    side: str
    canvas: str
    raised: str
    field: str
    border: str
    border_strong: str
    text: str
    muted: str
    faint: str
    accent: str
    accent_hover: str
    accent_press: str
    on_accent: str
    accent_soft: str
    shade: str
    states: Mapping[FieldState, StateLook]


def _states(
    proven: tuple[str, str, str],
    clear: tuple[str, str, str],
    check: tuple[str, str, str],
    conflict: tuple[str, str, str],
) -> Mapping[FieldState, StateLook]:
    """The six states from four colour triples (ink, fill, line): missing shares the amber, confirmed the blue."""
    return {
        FieldState.PROVEN: StateLook(*proven, LinePattern.SOLID, "state-proven"),
        FieldState.CLEAR: StateLook(*clear, LinePattern.THIN, "state-clear"),
        FieldState.CHECK: StateLook(*check, LinePattern.DASHED, "state-check"),
        FieldState.CONFLICT: StateLook(*conflict, LinePattern.DOUBLE, "state-conflict"),
        FieldState.MISSING: StateLook(*check, LinePattern.DOTTED, "state-missing"),
        FieldState.CONFIRMED: StateLook(*proven, LinePattern.SOLID, "state-confirmed"),
    }


LIGHT = Palette(
    window="#ffffff",
    side="#f5f7fa",
    canvas="#e7ebf0",
    raised="#f5f7fa",
    field="#ffffff",
    border="#dce1e8",
    border_strong="#868f9e",
    text="#19202e",
    muted="#586478",
    faint="#a2abb8",
    accent="#2456d6",
    accent_hover="#1c48b8",
    accent_press="#163b99",
    on_accent="#ffffff",
    accent_soft="#eef3ff",
    shade="#1a2436",
    states=_states(
        ("#1d49bd", "#e6edfd", "#2456d6"),
        ("#414c5e", "#edf0f4", "#68758a"),
        ("#8a4b00", "#fdefd9", "#b05c00"),
        ("#9c1068", "#fce6f2", "#c2157f"),
    ),
)

DARK = Palette(
    window="#1b2027",
    side="#14181d",
    canvas="#0e1114",
    raised="#242a33",
    field="#14181d",
    border="#2c333d",
    border_strong="#6f7a8a",
    text="#e8ebf0",
    muted="#a1abba",
    faint="#59636f",
    accent="#7aa2ff",
    accent_hover="#97b6ff",
    accent_press="#5c8af5",
    on_accent="#0c1424",
    accent_soft="#222b3f",
    shade="#000000",
    states=_states(
        ("#8fb1ff", "#20305a", "#2456d6"),
        ("#bac4d2", "#2a313b", "#68758a"),
        ("#f4b44e", "#40300f", "#b05c00"),
        ("#f78fcb", "#4c1838", "#c2157f"),
    ),
)

LIGHT_CONTRAST = Palette(
    window="#ffffff",
    side="#ffffff",
    canvas="#ffffff",
    raised="#ffffff",
    field="#ffffff",
    border="#000000",
    border_strong="#000000",
    text="#000000",
    muted="#1c1c1c",
    faint="#595959",
    accent="#0033a8",
    accent_hover="#00277f",
    accent_press="#001d60",
    on_accent="#ffffff",
    accent_soft="#dfe8ff",
    shade="#000000",
    states=_states(
        ("#00308f", "#ffffff", "#0033a8"),
        ("#1c1c1c", "#ffffff", "#333333"),
        ("#6b3800", "#ffffff", "#8f4b00"),
        ("#86004f", "#ffffff", "#99005c"),
    ),
)

DARK_CONTRAST = Palette(
    window="#000000",
    side="#000000",
    canvas="#000000",
    raised="#000000",
    field="#000000",
    border="#ffffff",
    border_strong="#ffffff",
    text="#ffffff",
    muted="#e6e6e6",
    faint="#9a9a9a",
    accent="#9dbcff",
    accent_hover="#bdd2ff",
    accent_press="#7fa6ff",
    on_accent="#000000",
    accent_soft="#14234a",
    shade="#000000",
    states=_states(
        ("#a9c4ff", "#000000", "#2456d6"),
        ("#f0f0f0", "#000000", "#767676"),
        ("#ffc45c", "#000000", "#b26000"),
        ("#ff9fd6", "#000000", "#c2157f"),
    ),
)


def contrast_ratio(one: str, other: str) -> float:
    """Contrast of two "#rrggbb" colours, 1 to 21. Source: WCAG 2.2, definitions of relative luminance and contrast."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
