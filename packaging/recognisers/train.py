"""Trains one recogniser from drawn lines, on the processor or on a GPU where there is one; goes on where it stopped.

    python packaging/recognisers/train.py --script sea --minutes 60 --out build/recognisers/sea

Writes last.pt (everything needed to go on) and log.jsonl into the folder. Where there is no last.pt, it starts from the
weights that were kept with the code (weights/), and from nothing with `--fresh`. Needs torch beside the packages of the
program. Looking at a line costs most, so every line is learnt from a few times (`--replay`). The learning rate falls
over the minutes given; another call begins a new fall from `--rate`: a lower one, 1e-3 say, forgets less.
"""

from __future__ import annotations

import argparse
import copy
import itertools
import json
import math
import random
import sys
import time
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import numpy as np
import torch
from torch import Tensor

from recognisers import alphabets, faces, foreign, net
from recognisers.lines import Seen, Studio, looks, open_eyes

LOOK_EVERY_S = 240.0
LOOK_LINES = 120
EMA = 0.998
COURSE = 20_000
"""Lines after which they are as long and as bad as they come."""

BATCH = 20
HELD = 16_000
"""Lines that are kept for being learnt from again (280 kB each)."""


@dataclass
class State:
    """What a checkpoint holds besides the weights."""

    lines: int = 0
    steps: int = 0
    seconds: float = 0.0
    rounds: int = 0
    log: list[dict[str, float]] = field(default_factory=list)


class Trainer:
    """A net, the running mean of its weights, and the optimiser."""

    def __init__(self, script_name: str, out: Path, *, rate: float) -> None:
        self.script_name, self.out, self.rate = script_name, out, rate
        self.script = alphabets.script(script_name)
        self.device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
        torch.manual_seed(20260601)
        self.model = net.Net(self.script.count).to(self.device)
        self.mean = copy.deepcopy(self.model).eval()
        self.optimiser = torch.optim.AdamW(self.model.parameters(), rate, weight_decay=0.02, betas=(0.9, 0.98))
        self.loss = torch.nn.CTCLoss(zero_infinity=True)
        self.state = State()
        out.mkdir(parents=True, exist_ok=True)

    def resume(self, *, fresh: bool) -> None:
        """Takes up the folder's checkpoint, else the kept weights (unless `fresh`), else nothing."""
        path = self.out / "last.pt"
        if not path.exists():
            path = kept_weights(self.script_name)
        if not path.exists() or (fresh and path.name != "last.pt"):
            return
        saved: dict[str, Any] = torch.load(path, map_location=self.device, weights_only=True)
        if saved["classes"] != list(self.script.classes):
            raise SystemExit(f"{path} was trained with another alphabet")
        self.mean.load_state_dict(saved["mean"])
        self.model.load_state_dict(saved.get("model", saved["mean"]))
        if "optimiser" in saved:
            self.optimiser.load_state_dict(saved["optimiser"])
        self.state = State(**saved["state"])

    def save(self) -> None:
        """Writes the checkpoint; an interruption leaves the one before."""
        aside = self.out / "last.new"
        torch.save(
            {
                "classes": list(self.script.classes),
                "model": self.model.state_dict(),
                "mean": self.mean.state_dict(),
                "optimiser": self.optimiser.state_dict(),
                "state": vars(self.state),
            },
            aside,
        )
        aside.replace(self.out / "last.pt")

    def step(self, batch: list[Seen], share: float) -> float:
        """One step; `share` of the time is gone. Returns the loss."""
        warm = min(1.0, (self.state.steps + 1) / 200)
        for group in self.optimiser.param_groups:
            group["lr"] = self.rate * warm * (0.02 + 0.98 * 0.5 * (1 + math.cos(math.pi * min(1.0, share))))
        self.model.train()
        seen = self._padded(batch)
        logits = self._forward(self.model, seen + 0.03 * torch.randn_like(seen))
        frames = torch.tensor([len(line.columns) * alphabets.SUBFRAMES for line in batch])
        targets = torch.tensor([label for line in batch for label in line.labels], device=self.device)
        lengths = torch.tensor([len(line.labels) for line in batch])
        loss = self.loss(logits.log_softmax(2).transpose(0, 1), targets, frames, lengths)
        self.optimiser.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.model.parameters(), 5.0)
        self.optimiser.step()
        self.state.steps += 1
        self._follow()
        return float(loss.detach())

    def _padded(self, batch: list[Seen]) -> Tensor:
        longest = max(len(line.columns) for line in batch)
        seen = np.zeros((len(batch), longest, net.SEEN_WIDTH), np.float32)
        for row, line in zip(seen, batch, strict=True):
            row[: len(line.columns)] = line.columns
        return torch.from_numpy(seen).to(self.device)

    def _forward(self, model: net.Net, seen: Tensor) -> Tensor:
        with torch.autocast(self.device.type, torch.bfloat16):
            logits: Tensor = model(seen)
        return logits.float()

    def _follow(self) -> None:
        keep = min(EMA, (1 + self.state.steps) / (20 + self.state.steps))
        with torch.no_grad():
            new, old = self.model.state_dict(), self.mean.state_dict()
            for name, value in old.items():
                if value.dtype.is_floating_point:
                    value.lerp_(new[name], 1 - keep)
                else:
                    value.copy_(new[name])

    def look(self, held: dict[str, list[Seen]]) -> dict[str, float]:
        """Character error rate and share of exact lines, %, for each script, on lines kept apart by seed (not by font).

        Foreign writing counts as the sign that stands for it.
        """
        found: dict[str, float] = {}
        for part, lines in held.items():
            wrong = letters = exact = 0
            for line in lines:
                with torch.no_grad():
                    best = self._forward(self.mean, self._padded([line]))[0].argmax(1).tolist()
                read, text = self.script.decode(best), foreign.RUN.sub(foreign.SIGN, line.text)
                wrong += distance(read, text)
                letters += len(text)
                exact += read == text
            found |= {f"{part}_cer": 100 * wrong / letters, f"{part}_exact": 100 * exact / len(lines)}
        return found


class Memory:
    """Lines that were looked at, handed out in batches of about one length, each line a few times."""

    def __init__(self, studio: Studio, rng: random.Random, *, replay: int) -> None:
        self._studio, self._rng, self._replay = studio, rng, replay
        self._lines: deque[Seen] = deque(maxlen=HELD)
        self.received = 0
        self._handed = 0

    def batches(self) -> Iterator[list[Seen]]:
        """Batches without end; waits for new lines when the old ones were seen often enough."""
        while True:
            self._take(wait=len(self._lines) < 8 * BATCH)
            some = self._rng.sample(self._lines, min(len(self._lines), 40 * BATCH))
            some.sort(key=lambda line: len(line.columns))
            groups = [some[at : at + BATCH] for at in range(0, len(some) - 3, BATCH)]
            self._rng.shuffle(groups)
            for group in groups:
                self._take(wait=self._handed > self._replay * self.received)
                self._handed += len(group)
                yield group

    def _take(self, *, wait: bool) -> None:
        while new := self._studio.next(wait=wait):
            self._lines.extend(new)
            self.received += len(new)
            wait = self._handed > self._replay * self.received


def kept_weights(script_name: str) -> Path:
    """Where the weights of the shipped recogniser lie for going on; there may be none."""
    return Path(__file__).resolve().parent / "weights" / f"{script_name}.pt"


def distance(a: str, b: str) -> int:
    """How many characters must be put in, left out or changed."""
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        last, row[0] = row[0], i
        for j, y in enumerate(b, 1):
            last, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, last + (x != y))
    return row[-1]


def train(trainer: Trainer, *, minutes: float, workers: int, fonts: str, words: str, replay: int) -> None:
    """Trains for so long and saves now and then."""
    state = trainer.state
    state.rounds += 1
    studio = Studio(trainer.script_name, fonts, f"train/{state.rounds}", workers=workers, words=words)
    eyes = open_eyes()
    held = {
        part: list(itertools.islice(looks(part, fonts, "look", eyes), LOOK_LINES))
        for _, part, _ in trainer.script.sources
    }
    memory = Memory(studio, random.Random(state.rounds), replay=replay)
    batches = memory.batches()
    began = looked = time.monotonic()
    before, lines_before, losses = state.seconds, state.lines, [0.0]
    try:
        while (gone := time.monotonic() - began) < minutes * 60:
            losses.append(trainer.step(next(batches), gone / (minutes * 60)))
            state.seconds, state.lines = before + gone, lines_before + memory.received
            studio.progress.value = state.lines / COURSE
            if time.monotonic() - looked > LOOK_EVERY_S:
                looked = time.monotonic()
                _report(trainer, held, sum(losses) / len(losses))
                losses = []
    finally:
        studio.close()
    _report(trainer, held, sum(losses) / max(1, len(losses)))


def _report(trainer: Trainer, held: dict[str, list[Seen]], loss: float) -> None:
    state = trainer.state
    found = {"lines": state.lines, "steps": state.steps, "minutes": round(state.seconds / 60, 1), "loss": loss}
    found |= trainer.look(held)
    state.log.append({name: round(value, 3) for name, value in found.items()})
    line = json.dumps(state.log[-1])
    print(line, flush=True)
    with (trainer.out / "log.jsonl").open("a", encoding="utf-8") as log:
        log.write(line + "\n")
    trainer.save()


def main(arguments: list[str]) -> int:
    """Reads the command line and trains."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--script", choices=[*alphabets.MODULES, *alphabets.SHARES], required=True)
    parser.add_argument("--minutes", type=float, default=40.0)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--rate", type=float, default=2e-3)
    parser.add_argument("--workers", type=int, default=1, help="processes that draw and look")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--replay", type=int, default=4, help="how often a line is learnt from, on average")
    parser.add_argument("--fonts", default="", help="folder with unpacked font packages, beside the system's own")
    parser.add_argument("--words", default="", help="folder with word lists, as wordlists.py makes them")
    parser.add_argument("--fetch-fonts", action="store_true", help="unpack the font packages into --fonts first")
    parser.add_argument("--fresh", action="store_true", help="do not start from the weights kept with the code")
    parser.add_argument("--collect-fonts", action="store_true", help="copy the fonts into --fonts/collected and end")
    given = parser.parse_args(arguments)
    if given.collect_fonts:
        names = [*faces.LATIN, *faces.MORE_LATIN, *itertools.chain.from_iterable(faces.FACES.values())]
        faces.collect(Path(given.fonts) / "collected", names, given.fonts)
        return 0
    torch.set_num_threads(given.threads)
    if given.fetch_fonts:
        faces.fetch(Path(given.fonts))
    trainer = Trainer(given.script, given.out, rate=given.rate)
    trainer.resume(fresh=given.fresh)
    train(
        trainer,
        minutes=given.minutes,
        workers=given.workers,
        fonts=given.fonts,
        words=given.words,
        replay=given.replay,
    )
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
