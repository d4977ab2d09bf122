"""Dates as travel documents print them."""

from __future__ import annotations

from datetime import date

from tests.specimens.labels import MONTHS


def printed(day: date, style: str) -> str:
    """The date in a named style, such as "dots", "spaces", "slashes", "iso", "en", "en_fr", "en_fr_short"."""
    plain = {"dots": "%d.%m.%Y", "spaces": "%d %m %Y", "slashes": "%d/%m/%Y", "hyphens": "%d-%m-%Y", "iso": "%Y-%m-%d"}
    if style in plain:
        return day.strftime(plain[style])
    english = MONTHS["en"][day.month - 1]
    if style in {"en", "en_plain", "zh_month"}:
        return f"{day:%d} {english} {day:%Y}"
    if style == "en_long":
        return f"{day:%d} {english.capitalize()} {day:%Y}"
    other = MONTHS[style.split("_")[1]][day.month - 1]
    year = f"{day:%y}" if style.endswith("_short") else f"{day:%Y}"
    return f"{day:%d} {english}/{other} {year}" if style != "en_hu" else f"{day:%d} {other}/{english} {year}"
