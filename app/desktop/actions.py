"""Everything the operator can do, as actions with keys that can be changed. One table; the menus are built from it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from app.desktop.icons import icon
from app.desktop.settings import DeskSettings
from app.desktop.theme import Theme

_MENUS = ("file", "edit", "field", "document", "records", "view", "help")
_APPENDED_MNEMONIC = re.compile(r"\s*\(&\w\)")
"""Languages without Latin letters put it behind the words: 打开(&O)…"""


class Needs(Enum):
    """What must be on the desk for an action to make sense."""

    NOTHING = auto()
    DOCUMENT = auto()
    PAGE = auto()
    SESSION = auto()
    BOTH_SIDES = auto()


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action. `keys` are its shortcuts as delivered. `pane_key` is a key that the fields pane takes itself (Enter,
    Tab, Esc mean other things elsewhere): it is shown, and a shortcut given by the operator comes on top of it.
    `submenu` groups actions below a menu's end; `divided` draws a line above; `short` stands on buttons.
    """

    name: str
    menu: str
    text: str
    keys: tuple[str, ...] = ()
    pane_key: str = ""
    icon: str = ""
    needs: Needs = Needs.NOTHING
    checkable: bool = False
    submenu: str = ""
    divided: bool = False
    short: str = ""

    @property
    def words(self) -> str:
        """The text as it stands in a list: no mnemonic, no dots."""
        return plain_words(self.text).rstrip("…")


def plain_words(text: str) -> str:
    """The text of a menu or an action without its mnemonic, in whatever language it is."""
    return _APPENDED_MNEMONIC.sub("", text).replace("&", "")


class Actions(QObject):
    """The actions by name. GUI thread only.

    Signals:
        keys_changed(): some action has other keys now.
    """

    keys_changed = Signal()

    def __init__(self, theme: Theme, settings: DeskSettings, window: QWidget) -> None:
        super().__init__(window)
        self._settings = settings
        self._specs = {spec.name: spec for spec in self._table()}
        self._actions = {spec.name: self._make(spec, theme, window) for spec in self._specs.values()}

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def __iter__(self) -> Iterator[ActionSpec]:
        return iter(self._specs.values())

    def fill(self, bar: QMenuBar) -> dict[str, QMenu]:
        """Builds the menus; returns them by name, submenus too."""
        menus = {name: bar.addMenu(text) for name, text in self._menu_texts().items()}
        for spec in self._specs.values():
            menu = menus[spec.menu]
            if spec.submenu and spec.submenu not in menus:
                menus[spec.submenu] = menu.addMenu(self._submenu_texts()[spec.submenu])
            if spec.divided:
                menu.addSeparator()
            menus[spec.submenu or spec.menu].addAction(self._actions[spec.name])
        return menus

    def menu_names(self) -> dict[str, str]:
        """The menus' names in order, without their mnemonics."""
        return {name: plain_words(text) for name, text in self._menu_texts().items()}

    def set_available(self, *, document: bool, page: bool, session: bool, both_sides: bool = False) -> None:
        """Enables what makes sense with what is on the desk."""
        present = {Needs.NOTHING: True, Needs.DOCUMENT: document, Needs.PAGE: page, Needs.SESSION: session,
                   Needs.BOTH_SIDES: both_sides}  # fmt: skip
        for spec in self._specs.values():
            self._actions[spec.name].setEnabled(present[spec.needs])

    def key_text(self, name: str) -> str:
        """The keys of the action as they are called on this system, "" if it has none."""
        own = [
            sequence.toString(QKeySequence.SequenceFormat.NativeText) for sequence in self._actions[name].shortcuts()
        ]
        pane_key = self._specs[name].pane_key
        return ", ".join([pane_key, *own] if pane_key else own)

    def key_hint(self, name: str) -> str:
        """The first key of the action, as short as it goes on a button."""
        return self.key_text(name).split(", ")[0].replace("+Return", " ⏎").replace("+Enter", " ⏎")

    def owner_of(self, sequence: QKeySequence) -> str:
        """The name of the action that has this key already, "" if none has."""
        if sequence.isEmpty():
            return ""
        return next((name for name, action in self._actions.items() if sequence in action.shortcuts()), "")

    def remap(self, name: str, sequence: QKeySequence) -> None:
        """Gives the action this key instead of its own, takes it from whoever had it, and remembers it."""
        loser = self.owner_of(sequence)
        if loser and loser != name:
            left = [known for known in self._actions[loser].shortcuts() if known != sequence]
            self._set_keys(loser, left)
        self._set_keys(name, [] if sequence.isEmpty() else [sequence])
        self.keys_changed.emit()

    def reset_keys(self) -> None:
        """Gives every action the keys that it was delivered with."""
        self._settings.drop("keys")
        for spec in self._specs.values():
            self._actions[spec.name].setShortcuts([QKeySequence(key) for key in spec.keys])
        self.keys_changed.emit()

    def _set_keys(self, name: str, sequences: list[QKeySequence]) -> None:
        self._actions[name].setShortcuts(sequences)
        kept = [sequence.toString(QKeySequence.SequenceFormat.PortableText) for sequence in sequences]
        self._settings.keep(f"keys/{name}", "\n".join(kept) or "none")

    def _make(self, spec: ActionSpec, theme: Theme, window: QWidget) -> QAction:
        text = f"{spec.text}\t{spec.pane_key}" if spec.pane_key else spec.text
        action = QAction(text, window)
        action.setObjectName(spec.name)
        action.setCheckable(spec.checkable)
        action.setIconText(spec.short or spec.words)
        if spec.icon:
            action.setIcon(icon(theme, spec.icon))
        kept = self._settings.text(f"keys/{spec.name}")
        keys = spec.keys if not kept else () if kept == "none" else tuple(kept.split("\n"))
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setMenuRole(QAction.MenuRole.NoRole)
        window.addAction(action)
        return action

    def _menu_texts(self) -> dict[str, str]:
        texts = (
            self.tr("&File"),
            self.tr("&Edit"),
            self.tr("Fie&ld"),
            self.tr("&Document"),
            self.tr("&Records"),
            self.tr("&View"),
            self.tr("&Help"),
        )
        return dict(zip(_MENUS, texts, strict=True))

    def _submenu_texts(self) -> dict[str, str]:
        return {
            "profiles": self.tr("Export p&rofile"),
            "alternatives": self.tr("Al&ternative"),
            "looks": self.tr("&Looks"),
            "queue": self.tr("&Queue"),
        }

    def _table(self) -> tuple[ActionSpec, ...]:
        desk = (*self._file(), *self._edit(), *self._field(), *self._document())
        return (*desk, *self._records(), *self._view(), *self._help())

    def _file(self) -> tuple[ActionSpec, ...]:
        return (
            ActionSpec("open", "file", self.tr("&Open…"), ("Ctrl+O",), icon="open"),
            ActionSpec(
                "paste", "file", self.tr("&Paste a document"), ("Ctrl+V",), icon="paste", short=self.tr("Paste")
            ),
            ActionSpec("scan", "file", self.tr("Sc&an"), ("F5",), icon="scanner", divided=True, short=self.tr("Scan")),
            ActionSpec("scan_setup", "file", self.tr("Sca&nner…"), ("Shift+F5",)),
            ActionSpec("camera", "file", self.tr("&Camera…"), ("F7",), icon="camera", short=self.tr("Camera")),
            ActionSpec("watch", "file", self.tr("Watch a &folder…"), ("Ctrl+Shift+O",)),
            ActionSpec("export_setup", "file", self.tr("&Set up export…"), ("Ctrl+E",), icon="export", divided=True),
            ActionSpec("save_pdf", "file", self.tr("Save as searchable P&DF…"), ("Ctrl+Shift+S",), needs=Needs.PAGE),
            ActionSpec("export_again", "file", self.tr("&Write again what could not be written")),
            ActionSpec("lock", "file", self.tr("&Lock the desk"), ("Ctrl+L",), icon="eye-off", divided=True),
            ActionSpec("switch_operator", "file", self.tr("Swi&tch operator"), ("Ctrl+Shift+L",)),
            ActionSpec("settings", "file", self.tr("S&ettings…"), ("Ctrl+,",), icon="settings"),
            ActionSpec("quit", "file", self.tr("&Quit"), ("Ctrl+Q",), divided=True),
        )

    def _edit(self) -> tuple[ActionSpec, ...]:
        return (
            ActionSpec("undo", "edit", self.tr("&Undo"), ("Ctrl+Z",), icon="undo", needs=Needs.SESSION),
            ActionSpec("redo", "edit", self.tr("&Redo"), ("Ctrl+Y", "Ctrl+Shift+Z"), icon="redo", needs=Needs.SESSION),
            ActionSpec(
                "ditto", "edit", self.tr("&Same as in the record before"), ("Ctrl+D",), icon="ditto",
                needs=Needs.SESSION, divided=True,
            ),
            ActionSpec(
                "rekey", "edit", self.tr("Type again &blind"), ("F2",), icon="eye-off", needs=Needs.SESSION
            ),
        )  # fmt: skip

    def _field(self) -> tuple[ActionSpec, ...]:
        session = Needs.SESSION
        alternatives = tuple(
            ActionSpec(
                f"alternative_{number}", "field", self.tr("Take alternative &{number}").format(number=number),
                (f"Alt+{number}",), needs=session, submenu="alternatives",
            )
            for number in range(1, 6)
        )  # fmt: skip
        return (
            ActionSpec("accept", "field", self.tr("&Accept, go to the next open one"), pane_key=self.tr("Enter"),
                       icon="state-clear", needs=session),
            ActionSpec("next_field", "field", self.tr("&Next field"), pane_key=self.tr("Tab"), needs=session),
            ActionSpec("previous_field", "field", self.tr("&Previous field"), pane_key=self.tr("Shift+Tab"),
                       needs=session),
            ActionSpec("leave", "field", self.tr("&Leave the editor"), pane_key=self.tr("Esc"), needs=session),
            ActionSpec("next_doubtful", "field", self.tr("Next &doubtful character"), ("F8",), needs=session,
                       divided=True),
            ActionSpec("previous_doubtful", "field", self.tr("Previous d&oubtful character"), ("Shift+F8",),
                       needs=session),
            *alternatives,
            ActionSpec("why", "field", self.tr("&Why this value"), ("F4",), icon="why", needs=session),
            ActionSpec("reread", "field", self.tr("&Read this box again"), ("Ctrl+R",), icon="reread", needs=session,
                       divided=True),
            ActionSpec("draw_box", "field", self.tr("Draw the &box by hand"), ("Ctrl+Shift+B",), icon="draw-box",
                       needs=session, checkable=True),
        )  # fmt: skip

    def _document(self) -> tuple[ActionSpec, ...]:
        return (
            ActionSpec("countersign", "document", self.tr("&Countersign"), ("Ctrl+Return", "Ctrl+Enter"),
                       icon="countersign", needs=Needs.SESSION),
            ActionSpec("postpone", "document", self.tr("&Postpone"), ("F9",), icon="postpone", needs=Needs.DOCUMENT),
            ActionSpec("read_again", "document", self.tr("&Read the whole document again"), ("Ctrl+Shift+R",),
                       icon="reread", needs=Needs.DOCUMENT, divided=True),
            ActionSpec("choose_type", "document", self.tr("Choose the &type…"), ("Ctrl+T",), icon="document",
                       needs=Needs.DOCUMENT),
            ActionSpec("turn_over", "document", self.tr("T&urn the card over"), ("F3",), icon="turn-over",
                       needs=Needs.BOTH_SIDES, divided=True),
            ActionSpec("join_next", "document", self.tr("&Join with the next one: front and back"), ("Ctrl+J",),
                       icon="join", needs=Needs.SESSION),
            ActionSpec("part", "document", self.tr("&Make two documents of it again"), ("Ctrl+Shift+J",), icon="part",
                       needs=Needs.BOTH_SIDES),
            *self._queue(),
            ActionSpec("remove", "document", self.tr("Take &off the desk"), ("Ctrl+Delete",), icon="close",
                       needs=Needs.DOCUMENT, divided=True),
        )  # fmt: skip

    def _records(self) -> tuple[ActionSpec, ...]:
        return (
            ActionSpec("history", "records", self.tr("&Find a record…"), ("Ctrl+F",), icon="queue"),
            ActionSpec("audit", "records", self.tr("&Log…"), divided=True),
            ActionSpec("figures", "records", self.tr("F&igures…")),
            ActionSpec("people", "records", self.tr("&Operators…"), divided=True),
            ActionSpec("policy", "records", self.tr("&What is kept…")),
            ActionSpec("passphrase", "records", self.tr("Recovery &passphrase…")),
            ActionSpec("back_up", "records", self.tr("&Back up now")),
            ActionSpec("restore", "records", self.tr("&Restore from a backup…")),
            ActionSpec("purge", "records", self.tr("&Erase what is due…")),
            ActionSpec("set_up_store", "records", self.tr("&Keep records…")),
        )

    def _queue(self) -> tuple[ActionSpec, ...]:
        return (
            ActionSpec("pause_reading", "document", self.tr("&Pause reading ahead"), ("Ctrl+Shift+P",), checkable=True,
                       submenu="queue"),
            ActionSpec("stop_reading", "document", self.tr("&Stop reading this one"), ("Ctrl+.",),
                       needs=Needs.DOCUMENT, submenu="queue"),
            ActionSpec("retry_failed", "document", self.tr("&Read again what could not be read"), submenu="queue"),
            ActionSpec("move_up", "document", self.tr("One place &up"), ("Alt+Up",), needs=Needs.DOCUMENT,
                       submenu="queue"),
            ActionSpec("move_down", "document", self.tr("One place &down"), ("Alt+Down",), needs=Needs.DOCUMENT,
                       submenu="queue"),
        )  # fmt: skip

    def _view(self) -> tuple[ActionSpec, ...]:
        page = Needs.PAGE
        return (
            ActionSpec("zoom_field", "view", self.tr("Zoom to the &field"), ("Ctrl+G",), icon="zoom-field",
                       needs=Needs.SESSION),
            ActionSpec("zoom_in", "view", self.tr("Zoom &in"), ("Ctrl++", "Ctrl+="), icon="zoom-in", needs=page),
            ActionSpec("zoom_out", "view", self.tr("Zoom &out"), ("Ctrl+-",), icon="zoom-out", needs=page),
            ActionSpec("fit", "view", self.tr("&Show all of it"), ("Ctrl+0",), icon="fit", needs=page),
            ActionSpec("turn", "view", self.tr("&Turn right"), ("Ctrl+Shift+T",), icon="rotate", needs=page),
            ActionSpec("lines", "view", self.tr("&Boxes of all text"), ("Ctrl+B",), icon="lines", checkable=True,
                       divided=True),
            ActionSpec("queue", "view", self.tr("Go to the &queue"), ("F10",), icon="queue", divided=True),
            ActionSpec("next_pane", "view", self.tr("&Next pane"), ("F6",)),
            ActionSpec("previous_pane", "view", self.tr("P&revious pane"), ("Shift+F6",)),
            ActionSpec("looks_system", "view", self.tr("As the &system"), checkable=True, submenu="looks"),
            ActionSpec("looks_light", "view", self.tr("&Light"), checkable=True, submenu="looks"),
            ActionSpec("looks_dark", "view", self.tr("&Dark"), checkable=True, submenu="looks"),
            ActionSpec("contrast", "view", self.tr("&High contrast"), checkable=True, submenu="looks"),
            ActionSpec("larger", "view", self.tr("Larger &writing"), ("Ctrl+Shift+Up",)),
            ActionSpec("smaller", "view", self.tr("S&maller writing"), ("Ctrl+Shift+Down",)),
            ActionSpec("reset_layout", "view", self.tr("Reset la&yout"), divided=True),
        )  # fmt: skip

    def _help(self) -> tuple[ActionSpec, ...]:
        return (
            ActionSpec("keys", "help", self.tr("&Keys"), ("F1",), icon="keys"),
            ActionSpec("doctor", "help", self.tr("&Is everything well?…"), icon="state-proven"),
            ActionSpec("change_keys", "help", self.tr("&Change keys…"), icon="settings"),
            ActionSpec("about", "help", self.tr("&About Countersign"), icon="about", divided=True),
        )
