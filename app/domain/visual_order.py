"""A line's characters as they stand from left to right, for formats that place them so."""

from __future__ import annotations

import unicodedata
from itertools import groupby

_RIGHT = frozenset(("R", "AL"))
_LEFT = frozenset(("L", "EN", "AN", "ES", "CS"))
_JOINERS = frozenset("\u17d2\u1039\u200d\u094d")


def clusters_of(text: str) -> list[str]:
    """The text in pieces that stand on one place: a character with its marks and what is joined below it."""
    found: list[str] = []
    for character in text:
        joined = bool(found) and (
            unicodedata.category(character) in ("Mn", "Mc", "Me")
            or character in _JOINERS
            or (found[-1][-1] in _JOINERS and character.isalpha())
        )
        if joined:
            found[-1] += character
        else:
            found.append(character)
    return found


def visual_clusters(text: str) -> list[str]:
    """The clusters from left to right. A line with right-to-left letters runs leftwards as a whole; stretches of
    numbers and of other letters in it keep their own direction.
    """
    clusters = clusters_of(text)
    if not any(unicodedata.bidirectional(cluster[0]) in _RIGHT for cluster in clusters):
        return clusters
    kinds = _directions(clusters)
    runs = [list(run) for _, run in groupby(range(len(clusters)), key=lambda at: kinds[at])]
    ordered: list[str] = []
    for run in reversed(runs):
        ordered += [clusters[at] for at in (run if kinds[run[0]] == "left" else reversed(run))]
    return ordered


def _directions(clusters: list[str]) -> list[str]:
    """Each cluster's direction; what has none is leftward unless it stands between two that run rightwards."""
    own = [
        "left" if (kind := unicodedata.bidirectional(cluster[0])) in _LEFT else "right" if kind in _RIGHT else ""
        for cluster in clusters
    ]
    found = list(own)
    for at, kind in enumerate(own):
        if not kind:
            before = next((k for k in reversed(own[:at]) if k), "right")
            after = next((k for k in own[at:] if k), "right")
            found[at] = "left" if before == after == "left" else "right"
    return found
