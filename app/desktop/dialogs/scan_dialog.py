"""Which scanner, and how: the choice that the scan key repeats."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.desktop.scan_choice import ScanChoice
from app.desktop.theme import Role, Space, Theme, set_role
from app.services.scanning import Colour, Device, ScanOptions, ScanSource, ScanWish, fitted

_WIDTH_PX = 560
_MAX_ADDRESS = 300


class ScanDialog(QDialog):
    """Shows scanners and what the chosen one can do. It decides nothing and asks nobody: see the signals.

    Signals:
        search_requested(): the operator wants the scanners looked for again.
        address_given(str): a network scanner is said to be at this address (untrusted text).
        device_chosen(str): what can the scanner with this identifier do?
        scan_requested(object): scan with this ScanChoice.
    """

    search_requested = Signal()
    address_given = Signal(str)
    device_chosen = Signal(str)
    scan_requested = Signal(object)

    def __init__(self, theme: Theme, last: ScanChoice | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._wish = last.wish if last else ScanWish()
        self._options: ScanOptions | None = None
        self._searching = False
        self._device, self._source, self._dpi, self._colour = (QComboBox(self) for _ in range(4))
        self._again = QPushButton(self.tr("Look again"), self)
        self._address = QLineEdit(self)
        self._add = QPushButton(self.tr("Add"), self)
        self._both = QCheckBox(self.tr("&Both sides of one card"), self)
        self._both_hint = QLabel(self)
        self._news = QLabel(self)
        self._scan = QPushButton(self.tr("Scan"), self)
        self._close = QPushButton(self.tr("Close"), self)
        self.setWindowTitle(self.tr("Scan"))
        self._lay_out()
        self._both.setChecked(bool(last and last.both_sides))
        if last:
            self._device.addItem(last.device.name, last.device)
        self._connect()
        self._show_options()

    # --- what others know ---

    def show_searching(self) -> None:
        """Says that scanners are being looked for."""
        self._searching = True
        self._say(self.tr("Looking for scanners…"))
        self._show_ready()

    def show_devices(self, devices: Sequence[Device]) -> None:
        """Shows these scanners; the one that was chosen stays chosen if it is among them."""
        self._searching = False
        before = self._device.currentData()
        self._device.blockSignals(True)
        self._device.clear()
        for device in devices:
            self._device.addItem(device.name, device)
        known = [device.identifier for device in devices]
        chosen = known.index(before.identifier) if before is not None and before.identifier in known else 0
        self._device.setCurrentIndex(chosen if devices else -1)
        self._device.blockSignals(False)
        self._say("" if devices else self.tr("No scanner was found. Switch it on, or give its address below."))
        self._on_device_changed()

    def add_device(self, device: Device) -> None:
        """Adds a scanner that answered at its address, and chooses it."""
        known = [self._device.itemData(row) for row in range(self._device.count())]
        self._device.blockSignals(True)
        if device not in known:
            self._device.addItem(device.name, device)
            known.append(device)
        self._device.setCurrentIndex(known.index(device))
        self._device.blockSignals(False)
        self._address.clear()
        self._say(self.tr("{scanner} answers.").format(scanner=device.name))
        self._on_device_changed()

    def show_options(self, identifier: str, options: ScanOptions) -> None:
        """Shows what the scanner can do, if it is still the chosen one."""
        device = self._device.currentData()
        if device is not None and device.identifier == identifier:
            self._options = options
            self._wish = fitted(self._wish, options)
            self._show_options()

    def show_error(self, sentence: str) -> None:
        """Says what went wrong, and what to do."""
        self._searching = False
        self._say(sentence, alarm=True)
        self._show_ready()

    # --- building ---

    def _lay_out(self) -> None:
        self._address.setPlaceholderText("192.0.2.10")
        self._address.setMaxLength(_MAX_ADDRESS)
        self._address.setMinimumHeight(self._theme.editor_height_px(self._address.font()))
        self._both_hint.setText(
            self.tr(
                "Front, then back. On the glass you are asked to turn the card; from a feeder, two pages are a card."
            )
        )
        for label, role in ((self._both_hint, Role.MUTED), (self._news, Role.MUTED)):
            label.setWordWrap(True)
            set_role(label, role)
        for combo in (self._device, self._source, self._dpi, self._colour):
            combo.setMinimumHeight(self._theme.editor_height_px(combo.font()))
            combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        form = QFormLayout()
        form.setSpacing(Space.M)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(self._named(self.tr("S&canner"), self._device), _beside(self._device, self._again))
        form.addRow(
            self._named(self.tr("Network scanner at &address"), self._address), _beside(self._address, self._add)
        )
        form.addRow("", self._news)
        form.addRow(self._named(self.tr("S&ource"), self._source), self._source)
        form.addRow(self._named(self.tr("&Resolution"), self._dpi), self._dpi)
        form.addRow(self._named(self.tr("Co&lour"), self._colour), self._colour)
        form.addRow("", self._both)
        form.addRow("", self._both_hint)
        set_role(self._scan, Role.PRIMARY)
        set_role(self._close, Role.QUIET)
        self._scan.setDefault(True)
        for button in (self._again, self._add, self._close):
            button.setAutoDefault(False)
        feet = QHBoxLayout()
        feet.addStretch(1)
        feet.addWidget(self._close)
        feet.addWidget(self._scan)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.L)
        column.addLayout(form)
        column.addStretch(1)
        column.addLayout(feet)
        self.setMinimumWidth(_WIDTH_PX)

    def _named(self, words: str, buddy: QWidget) -> QLabel:
        label = QLabel(words, self)
        label.setBuddy(buddy)
        return label

    def _connect(self) -> None:
        self._device.currentIndexChanged.connect(self._on_device_changed)
        self._source.activated.connect(self._on_source_activated)
        self._dpi.activated.connect(self._on_source_activated)
        self._colour.activated.connect(self._on_source_activated)
        self._again.clicked.connect(self.search_requested)
        self._add.clicked.connect(self._on_add_clicked)
        self._address.textChanged.connect(self._on_address_changed)
        self._scan.clicked.connect(self._on_scan_clicked)
        self._close.clicked.connect(self.reject)
        self._on_address_changed()

    # --- showing ---

    def _say(self, words: str, *, alarm: bool = False) -> None:
        self._news.setText(words)
        self._news.setVisible(bool(words))
        set_role(self._news, Role.CONFLICT if alarm else Role.MUTED)

    def _show_options(self) -> None:
        """Fills source, resolution and colour with what the scanner offers, the wish chosen."""
        options = self._options
        sources = options.sources if options else {}
        able = sources.get(self._wish.source)
        names = {
            ScanSource.FLATBED: self.tr("Glass"),
            ScanSource.FEEDER: self.tr("Feeder, one side of each sheet"),
            ScanSource.DUPLEX: self.tr("Feeder, both sides of each sheet"),
        }
        colours = {Colour.COLOUR: self.tr("Colour"), Colour.GREY: self.tr("Grey")}
        _fill(self._source, [(names[kind], kind) for kind in sources], self._wish.source)
        dpis = [(self.tr("{dpi} dpi").format(dpi=dpi), dpi) for dpi in (able.dpis if able else ())]
        _fill(self._dpi, dpis, self._wish.dpi)
        _fill(self._colour, [(colours[kind], kind) for kind in (able.colours if able else ())], self._wish.colour)
        self._show_ready()

    def _show_ready(self) -> None:
        self._scan.setEnabled(self._options is not None and self._device.currentData() is not None)
        self._again.setEnabled(not self._searching)

    # --- slots ---

    @Slot()
    def _on_device_changed(self) -> None:
        self._options = None
        self._show_options()
        device = self._device.currentData()
        if device is not None:
            self.device_chosen.emit(device.identifier)

    @Slot()
    def _on_source_activated(self) -> None:
        if self._options is None:
            return
        source, colour = ScanSource(self._source.currentData()), Colour(self._colour.currentData())
        wish = ScanWish(source, self._dpi.currentData(), colour)
        self._wish = fitted(wish, self._options)
        self._show_options()

    @Slot()
    def _on_address_changed(self) -> None:
        typed = bool(self._address.text().strip())
        self._add.setEnabled(typed)
        # Enter goes to the address while there is one, else it scans.
        self._add.setDefault(typed)
        self._scan.setDefault(not typed)

    @Slot()
    def _on_add_clicked(self) -> None:
        typed = self._address.text().strip()
        if typed:
            self._say(self.tr("Asking {address}…").format(address=typed))
            self.address_given.emit(typed)

    @Slot()
    def _on_scan_clicked(self) -> None:
        device = self._device.currentData()
        if device is not None and self._options is not None:
            self.scan_requested.emit(ScanChoice(device, self._wish, self._both.isChecked()))
            self.accept()


def _fill(combo: QComboBox, items: Sequence[tuple[str, object]], chosen: object) -> None:
    combo.blockSignals(True)
    combo.clear()
    for words, value in items:
        combo.addItem(words, value)
    values = [value for _, value in items]
    combo.setCurrentIndex(values.index(chosen) if chosen in values else 0 if values else -1)
    combo.setEnabled(bool(items))
    combo.blockSignals(False)


def _beside(wide: QWidget, button: QPushButton) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(wide, 1)
    row.addWidget(button)
    return row
