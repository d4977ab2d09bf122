"""Contact details on a page: telephone numbers, e-mail addresses, links, postal addresses and names."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.content import Contact
from app.domain.text import TextLine
from app.extraction.contact_names import find_names
from app.extraction.phone_regions import likely_regions
from app.extraction.phones import find_phones
from app.extraction.postal import find_addresses
from app.extraction.running_text import RunningText, Taken
from app.extraction.web_addresses import find_web_addresses


def find_contacts(lines: Sequence[TextLine], *, region: str = "") -> tuple[Contact, ...]:
    """The contacts among upright lines, from top to bottom, quads in the pixels of the lines.

    `region` is the two-letter region whose national numbers are tried first; without it the page's own words tell.
    """
    text, taken = RunningText(lines), Taken()
    found = [
        *find_web_addresses(text, taken),
        *find_phones(text, taken, likely_regions(text.texts, default=region)),
        *find_addresses(text, taken),
        *find_names(text, taken),
    ]
    return tuple(sorted(found, key=lambda contact: (round(contact.quad.center.y), contact.quad.center.x)))
