"""Decoding a CTC posterior with what is known of the language: the likeliest line, not the likeliest frames."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.domain.text import Symbol
from app.ocr.alphabet import Alphabet, Posterior
from app.ocr.ctc import ALTERNATIVES_MAX, LEAST_PROBABILITY, Extent, edges
from app.ocr.letter_model import LetterModel

WEIGHT = 0.45
"""What the language's word counts beside the picture's, on lines drawn with words that the model was not made from."""

LIGHT = 0.25
"""The same for Vietnamese, whose lines hold more words of other languages."""

_BONUS = 2.9
"""For every character, times the weight: or the language would rather have fewer."""

_STRANGE = 6.0
"""−log probability of what the language has not: more than of most letters, less than of a letter in a wrong place."""

_LEAST_OF_KIND = -0.5
"""No more than this speaks against a digit, a Latin letter or a sign: they may stand anywhere."""

_BEAMS = 8
_HOPELESS = 7.0
"""A way that is so much less likely than the best one (natural logarithm) is given up."""

_BLANK = 0.997
_LEAST = 0.003
_LEAST_LOG = math.log(_LEAST)
_FLOOR = 1e-8
_FLOOR_LOG = math.log(_FLOOR)
_NEVER = -1e9
_SURE = 0.99

Classes = tuple[int, ...]


@dataclass(slots=True)
class _Way:
    """A text so far: log probability of ending in blank and in its last letter, the language's word, its context."""

    blank: float
    letter: float
    said: float
    context: int

    @property
    def seen(self) -> float:
        return _plus(self.blank, self.letter)


class Likely:
    """Reads posteriors of an alphabet with the model of one language. Safe to share between threads."""

    def __init__(self, alphabet: Alphabet, model: LetterModel, weight: float = WEIGHT) -> None:
        self._alphabet, self._model, self._weight = alphabet, model, weight
        self._numbers = [0, *map(model.number, alphabet.characters)]
        self._spread = [0.0, *map(model.spread, alphabet.characters)]
        self._start = model.start

    def read(self, posterior: Posterior, extent: Extent) -> tuple[Symbol, ...]:
        """As `ctc.read_free`: the likeliest characters without spaces at the ends, their second thoughts and places.

        A confidence is the share that the character has of all that may stand there, each weighed by picture and
        language; nothing at all is one of them.
        """
        frames = _active(posterior)
        seen = posterior[frames]
        classes = self._best(seen)
        if not classes:
            return ()
        spans = _spans(seen, classes)
        symbols = self._symbols(seen, classes, spans)
        places = edges([(int(frames[a]), int(frames[b - 1]) + 1) for a, b in spans], extent)
        whole = [
            Symbol(text, sure, rivals, *place) for (text, sure, rivals), place in zip(symbols, places, strict=True)
        ]
        while whole and whole[0].text == " ":
            whole = whole[1:]
        while whole and whole[-1].text == " ":
            whole = whole[:-1]
        return tuple(whole)

    def _said(self, context: int, index: int) -> float:
        """The language's word for a class after a context: log probability and bonus, weighed."""
        number = self._numbers[index]
        cost = self._model.cost(context, number) + self._spread[index] if number else _STRANGE
        said = self._weight * (_BONUS - cost)
        return max(said, _LEAST_OF_KIND) if self._spread[index] else said

    def _best(self, seen: Posterior) -> Classes:
        """Prefix beam search."""
        columns = np.flatnonzero(seen.max(axis=0, initial=0.0) > _LEAST)
        classes = columns.tolist()
        logs = np.log(np.maximum(seen[:, columns], _FLOOR)).tolist()
        ways: dict[Classes, _Way] = {(): _Way(0.0, _NEVER, 0.0, self._start)}
        for row in logs:
            log = dict(zip(classes, row, strict=True))
            candidates = [index for index, value in log.items() if index and value > _LEAST_LOG]
            grown: dict[Classes, _Way] = {}
            for text, way in ways.items():
                self._grow(grown, text, way, log, candidates)
            scored = sorted(((way.seen + way.said, text) for text, way in grown.items()), reverse=True)[:_BEAMS]
            least = scored[0][0] - _HOPELESS
            ways = {text: grown[text] for score, text in scored if score > least}
        return max(ways.items(), key=lambda item: item[1].seen + item[1].said)[0]

    def _grow(
        self, grown: dict[Classes, _Way], text: Classes, way: _Way, log: Mapping[int, float], candidates: Sequence[int]
    ) -> None:
        seen = way.seen
        same = grown.get(text)
        if same is None:
            same = grown[text] = _Way(_NEVER, _NEVER, way.said, way.context)
        same.blank = _plus(same.blank, seen + log.get(0, _FLOOR_LOG))
        last = text[-1] if text else 0
        if last:
            same.letter = _plus(same.letter, way.letter + log[last])
        for index in candidates:
            longer = (*text, index)
            new = grown.get(longer)
            if new is None:
                said = way.said + self._said(way.context, index)
                context = self._model.after(way.context, self._numbers[index])
                new = grown[longer] = _Way(_NEVER, _NEVER, said, context)
            new.letter = _plus(new.letter, (way.blank if index == last else seen) + log[index])

    def _symbols(
        self, seen: Posterior, classes: Classes, spans: Sequence[tuple[int, int]]
    ) -> list[tuple[str, float, tuple[tuple[str, float], ...]]]:
        """Text, confidence and alternatives of every character."""
        out = []
        context = self._start
        for at, (index, (first, last)) in enumerate(zip(classes, spans, strict=True)):
            block = seen[first:last]
            peaks = block.max(axis=0)
            peaks[0] = block[int(block[:, index].argmax()), 0]
            for neighbour in (*classes[max(0, at - 1) : at], *classes[at + 1 : at + 2]):
                peaks[neighbour] = peaks[neighbour] if neighbour == index else 0
            shares = self._shares(peaks, index, context, classes[at + 1 : at + 4])
            named = [(self._alphabet.text(c), share) for c, share in shares.items() if c not in (0, index)]
            rivals = tuple(sorted(named, key=lambda pair: -pair[1])[:ALTERNATIVES_MAX])
            out.append((self._alphabet.text(index), shares[index], rivals))
            context = self._model.after(context, self._numbers[index])
        return out

    def _shares(self, peaks: NDArray[np.float32], index: int, context: int, behind: Classes) -> dict[int, float]:
        """The share of each class that may stand at a place (0: none), the chosen one among them."""
        if peaks[index] >= _SURE:
            return {index: min(1.0, float(peaks[index]))}
        candidates = {int(c) for c in np.flatnonzero(peaks >= _LEAST)} | {index, 0}
        scores = {}
        for c in candidates:
            score, now = math.log(max(float(peaks[c]), _FLOOR)), context
            for following in (c, *behind) if c else behind:
                score += self._said(now, following)
                now = self._model.after(now, self._numbers[following])
            scores[c] = score
        top = max(scores.values())
        weights = {c: math.exp(score - top) for c, score in scores.items()}
        total = sum(weights.values())
        return {c: w / total for c, w in weights.items() if c == index or w / total >= LEAST_PROBABILITY}


def _active(posterior: Posterior) -> NDArray[np.intp]:
    """Frames that may hold a character, and one of every stretch between that holds none."""
    blank = posterior[:, 0] >= _BLANK
    kept = ~blank
    kept[1:] |= blank[1:] & ~blank[:-1]
    return np.flatnonzero(kept)


def _spans(seen: Posterior, classes: Classes) -> list[tuple[int, int]]:
    """The frames of every character on the best path that writes the text (Viterbi)."""
    count, frames = len(classes), len(seen)
    logs = np.log(np.maximum(seen, _FLOOR))
    states = np.zeros(2 * count + 1, dtype=np.intp)
    states[1::2] = classes
    emitted = logs[:, states]
    skip = np.zeros(len(states), dtype=np.bool_)
    skip[3::2] = states[3::2] != states[1:-2:2]
    score = np.full(len(states), _NEVER)
    score[:2] = emitted[0, :2]
    came = np.zeros((frames, len(states)), dtype=np.int8)
    for t in range(1, frames):
        one = np.concatenate(([_NEVER], score[:-1]))
        two = np.where(skip, np.concatenate(([_NEVER, _NEVER], score[:-2])), _NEVER)
        steps = np.stack((score, one, two))
        came[t] = steps.argmax(axis=0)
        score = steps.max(axis=0) + emitted[t]
    state = len(states) - 1 if score[-1] >= score[-2] else len(states) - 2
    path = [state]
    for t in range(frames - 1, 0, -1):
        state -= int(came[t, state])
        path.append(state)
    path.reverse()
    firsts: dict[int, int] = {}
    lasts: dict[int, int] = {}
    for t, at in enumerate(path):
        if at % 2:
            firsts.setdefault(at // 2, t)
            lasts[at // 2] = t
    return [(firsts[i], lasts[i] + 1) for i in range(count)]


def _plus(a: float, b: float) -> float:
    """The logarithm of the sum."""
    if a < b:
        a, b = b, a
    return a + math.log1p(math.exp(b - a)) if b > a - 30 else a
