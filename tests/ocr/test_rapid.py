"""The shipped engine beyond the contract: long lines, lone characters, poor pictures, memory."""

from __future__ import annotations

import random
import subprocess
import sys

import numpy as np
import pytest

from app.domain.grammar import LineGrammar
from app.domain.mrz import check_holds, checks_of
from app.domain.mrz_forms import FORMS, form_named
from app.ocr.crops import cut_line
from app.ocr.rapid import RapidEngine
from tests.ocr.drawn import BOLD, MONO, OCR_B, SERIF, damaged, grown, holder_lines, mrz, page, passport_grammars
from tests.ocr.shipped import shipped_engine


@pytest.mark.parametrize("text", ["F", "M", "1", "0", "8", "07", "女", "N°"])
@pytest.mark.parametrize("size_px", [14, 40])
def test_lone_characters_are_found_and_read(text: str, size_px: int) -> None:
    engine = shipped_engine()
    drawn = page((text,), size_px=size_px, gap=0.4)
    quads = engine.find_lines(drawn.image)
    assert [line.text for line in engine.read_lines(drawn.image, quads)] == [text]


@pytest.mark.parametrize("face", [SERIF, BOLD, MONO])
def test_noisy_photographed_words_are_read(face: object) -> None:
    texts = ("Republic of Utopia", "Passport No. P7304418", "Valid until 30.06.2031")
    drawn = damaged(page(texts, face=face), random.Random(f"words {face}"), "photo")  # type: ignore[arg-type]
    engine = shipped_engine()
    lines = engine.read_lines(drawn.image, engine.find_lines(drawn.image))
    assert tuple(line.text for line in lines) == texts


def test_overlong_line_is_read_in_pieces_without_losing_a_character() -> None:
    words = " ".join(f"{number:04}" for number in range(1100, 1160))
    drawn = page((words,), face=MONO, size_px=20)
    crop = cut_line(drawn.image, drawn.loose[0])
    assert crop is not None
    assert crop.pixels.shape[1] > 2 * 2048
    (line,) = shipped_engine().read_lines(drawn.image, drawn.loose)
    assert line.text == words
    middles = [(symbol.start + symbol.end) / 2 for symbol in line.symbols]
    assert middles == sorted(middles)
    assert middles[150] == pytest.approx(150.5 / len(words), abs=0.01)


def test_longer_side_of_the_copy_finds_smaller_lines() -> None:
    engine = shipped_engine()
    texts = tuple(f"Paragraph {n} of a page of running text in small print, one of many" for n in range(48))
    drawn = page(texts, size_px=16, width_px=2200, gap=0.5)
    fewer, more = (len(engine.find_lines(drawn.image, side_px=side)) for side in (320, 960))
    assert more == len(texts)
    assert fewer < more


def test_tight_and_loose_outlines_read_alike() -> None:
    drawn = damaged(page(("Given names María José", "12 AUG 1989")), random.Random("tight"), "scan")
    for room in (0.1, 0.3, 0.5):
        quads = [grown(quad, room) for quad in drawn.quads]
        assert tuple(line.text for line in shipped_engine().read_lines(drawn.image, quads)) == drawn.texts


@pytest.mark.parametrize("room", [0.2, 0.4, 0.9])
@pytest.mark.parametrize("face", [OCR_B, MONO])
def test_machine_readable_lines_are_read_in_tight_and_loose_outlines(room: float, face: object) -> None:
    rng = random.Random(f"room {room}")
    drawn = mrz(holder_lines(rng), rng, "scan", face=face)  # type: ignore[arg-type]
    quads = [grown(quad, room) for quad in drawn.quads]
    found = shipped_engine().read_constrained(drawn.image, quads, passport_grammars())
    assert tuple(results[0].line.text for results in found) == drawn.texts


def test_form_of_a_photographed_zone_is_told_from_all_forms() -> None:
    rng = random.Random("all forms")
    drawn = mrz(holder_lines(rng), rng, "photo")
    grammars = tuple(grammar for form in FORMS for grammar in form.lines)
    found = shipped_engine().read_constrained(drawn.image, drawn.loose, grammars)
    assert [results[0].grammar.name for results in found] == ["TD3.1", "TD3.2"]
    lines = [results[0].line.text for results in found]
    assert all(check_holds(check, lines) is not False for check in checks_of(form_named("TD3"), lines))


def test_true_symbol_is_chosen_or_offered_on_hard_pictures() -> None:
    """Of the wrong symbols on damaged zones, most have the true one among their rivals."""
    engine = shipped_engine()
    wrong = offered = places = 0
    for seed in range(12):
        rng = random.Random(f"hard {seed}")
        drawn = mrz(holder_lines(rng), rng, "hard", face=(OCR_B, MONO)[seed % 2])
        found = engine.read_constrained(drawn.image, drawn.loose, passport_grammars())
        for text, grammar, results in zip(drawn.texts, passport_grammars(), found, strict=True):
            best = next(result for result in results if result.grammar == grammar)
            for true, symbol in zip(text, best.line.symbols, strict=True):
                places += 1
                wrong += symbol.text != true
                offered += symbol.text != true and true in {rival for rival, _ in symbol.alternatives}
    assert wrong <= 0.03 * places
    assert offered >= 0.6 * wrong


def test_dates_are_read_under_a_grammar_of_digits() -> None:
    drawn = page(("07 11 1984",), face=MONO, size_px=30)
    date = LineGrammar("date", ("0123", "0123456789", "01", "0123456789", "12", "09", *["0123456789"] * 2))
    ((found, *_),) = shipped_engine().read_constrained(drawn.image, drawn.loose, (date,))
    assert found.line.text == "07111984"


def test_engine_that_was_closed_lets_another_start() -> None:
    engine = RapidEngine(workers=1)
    engine.close()
    assert RapidEngine(workers=1).name == engine.name


def test_memory_does_not_grow_over_many_odd_shapes() -> None:
    program = """
import random, sys
import numpy as np
from app.domain.geometry import Quad
from app.ocr.rapid import RapidEngine

def resident_mb():
    if sys.platform == "linux":
        return int(open("/proc/self/statm").read().split()[1]) * 4096 / 1e6
    import resource
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1e6 if sys.platform == "darwin" else 1e3)

engine, rng, noise = RapidEngine(), random.Random(3), np.random.default_rng(3)
marks = []
for step in range(60):
    rows, columns = rng.randint(20, 500), rng.randint(20, 900)
    image = noise.integers(0, 256, (rows, columns, 3)).astype(np.uint8)
    engine.find_lines(image, side_px=320)
    engine.read_lines(image, [Quad.from_box(0, 0, columns, min(rows, rng.randint(16, 90)))])
    marks.append(resident_mb())
print(max(marks[:30]), max(marks[30:]))
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    first_half, second_half = (float(mark) for mark in done.stdout.split())
    assert second_half < first_half + 60
    assert second_half < 700


def test_two_engines_agree_whatever_the_number_of_threads() -> None:
    drawn = page(("Surname", "Given names", "07.11.1984", "Place of birth UTOPIA"))
    one, three = RapidEngine(workers=1), RapidEngine(workers=3)
    read = [engine.read_lines(drawn.image, drawn.loose) for engine in (one, three)]
    assert [line.text for line in read[0]] == [line.text for line in read[1]]
    assert np.allclose([line.confidence for line in read[0]], [line.confidence for line in read[1]], atol=1e-4)
