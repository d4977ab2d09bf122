"""Chinese characters in their simplified and traditional forms, and texts that must be in one of them."""

from __future__ import annotations

from functools import lru_cache

from app.domain.han_pairs import PAIRS

_SIMPLIFIED = {PAIRS[at]: PAIRS[at + 1] for at in range(0, len(PAIRS), 2)}


def simplified(text: str) -> str:
    """The text with every character that only traditional writing has in its simplified form."""
    return "".join(_SIMPLIFIED.get(character, character) for character in text)


def traditional(text: str) -> str:
    """The text with every character that only simplified writing has in its traditional form, where that is one."""
    table = _traditional()
    return "".join(table.get(character, character) for character in text)


@lru_cache(maxsize=1)
def _traditional() -> dict[str, str]:
    """Simplified to traditional, for characters that no traditional character set has and that have one form there."""
    forms: dict[str, list[str]] = {}
    for old, new in _SIMPLIFIED.items():
        forms.setdefault(new, []).append(old)
    return {new: old[0] for new, old in forms.items() if len(old) == 1 and not _in_big5(new)}


def _in_big5(character: str) -> bool:
    try:
        character.encode("big5")
    except UnicodeEncodeError:
        return False
    return True
