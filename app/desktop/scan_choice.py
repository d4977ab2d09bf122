"""What the operator chose for scanning, as the settings keep it."""

from __future__ import annotations

from dataclasses import dataclass

from app.desktop.settings import DeskSettings
from app.services.scanning import Colour, Device, ScanSource, ScanWish

_MOST_ADDRESSES = 20


@dataclass(frozen=True, slots=True)
class ScanChoice:
    """Which scanner and how; `both_sides`: two faces after each other are the sides of one card."""

    device: Device
    wish: ScanWish
    both_sides: bool = False

    @property
    def waits_for_back(self) -> bool:
        """Whether the card must be turned by hand between its sides."""
        return self.both_sides and self.wish.source is ScanSource.FLATBED


def kept_choice(settings: DeskSettings) -> ScanChoice | None:
    """The last choice, None if there is none that makes sense."""
    identifier, name = settings.text("scan/device"), settings.text("scan/name")
    try:
        wish = ScanWish(
            ScanSource(settings.text("scan/source")),
            int(settings.number("scan/dpi")),
            Colour(settings.text("scan/colour")),
        )
    except ValueError:
        return None
    if not identifier or wish.dpi < 1:
        return None
    return ScanChoice(Device(identifier, name or identifier), wish, settings.text("scan/both") == str(True))


def keep_choice(settings: DeskSettings, choice: ScanChoice) -> None:
    """Remembers the choice."""
    values = {
        "device": choice.device.identifier,
        "name": choice.device.name,
        "source": choice.wish.source.value,
        "dpi": str(choice.wish.dpi),
        "colour": choice.wish.colour.value,
        "both": str(choice.both_sides),
    }
    for key, value in values.items():
        settings.keep(f"scan/{key}", value)


def kept_addresses(settings: DeskSettings) -> tuple[str, ...]:
    """The addresses of network scanners that the operator gave."""
    return tuple(line for line in settings.text("scan/addresses").split("\n") if line)[:_MOST_ADDRESSES]


def keep_address(settings: DeskSettings, address: str) -> None:
    """Remembers an address; the newest ones are kept."""
    others = [known for known in kept_addresses(settings) if known != address]
    settings.keep("scan/addresses", "\n".join([address, *others][:_MOST_ADDRESSES]))
