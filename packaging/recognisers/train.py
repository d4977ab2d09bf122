"""Trains one recogniser from drawn lines, on the processor or on a GPU where there is one; goes on where it stopped.

    python packaging/recognisers/train.py --script sea --minutes 120 --out build/recognisers/sea

Writes last.pt (everything needed to go on, some 24 MB) and log.jsonl into the folder. Where there is no last.pt, it
starts from the weights that were kept with the code (weights/), and from nothing with `--fresh`. Needs torch beside the
packages of the program. The learning rate falls over the minutes given; another call begins a new fall from `--rate`:
a lower one, 1e-3 say, forgets less.
"""

from __future__ import annotations

import argparse
import copy
import itertools
import json
import math
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import torch
from torch import Tensor

from recognisers import alphabets, faces, foreign, net
from recognisers.lines import Batch, Studio, batches

LOOK_EVERY_S = 240.0
LOOK_BATCHES = 6
EMA = 0.9985
COURSE = 120_000
"""Samples after which lines are as long and as bad as they come."""


@dataclass
class State:
    """What a checkpoint holds besides the weights."""

    samples: int = 0
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
        self.model = net.Net(self.script.count).to(self.device, memory_format=torch.channels_last)
        self.mean = copy.deepcopy(self.model).eval()
        self.optimiser = torch.optim.AdamW(self.model.parameters(), rate, weight_decay=0.01, betas=(0.9, 0.98))
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

    def borrow(self, path: Path) -> None:
        """Takes another script's weights, of the last layer those of classes that both have: strokes are strokes."""
        saved: dict[str, Any] = torch.load(path, map_location=self.device, weights_only=True)
        theirs, ours = (["", *names, " "] for names in (saved["classes"], self.script.classes))
        shared = [(theirs.index(name), number) for number, name in enumerate(ours) if name in theirs]
        for model in (self.model, self.mean):
            state = model.state_dict()
            for name, value in saved["mean"].items():
                if not name.startswith("name."):
                    state[name].copy_(value)
                    continue
                old = value.reshape(alphabets.SUBFRAMES, len(theirs), -1)
                new = state[name].view(alphabets.SUBFRAMES, len(ours), -1)
                for there, here in shared:
                    new[:, here] = old[:, there].to(new.dtype)

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

    def step(self, batch: Batch, share: float) -> float:
        """One step; `share` of the time is gone. Returns the loss."""
        warm = min(1.0, (self.state.steps + 1) / 200)
        fallen = 0.02 + 0.98 * 0.5 * (1 + math.cos(math.pi * min(1.0, share)))
        for group in self.optimiser.param_groups:
            group["lr"] = self.rate * warm * fallen
        self.model.train()
        logits = self._forward(self.model, batch)
        frames = torch.full((len(batch.texts),), logits.shape[1])
        targets = torch.tensor([label for labels in batch.labels for label in labels], device=self.device)
        lengths = torch.tensor([len(labels) for labels in batch.labels])
        loss = self.loss(logits.log_softmax(2).transpose(0, 1), targets, frames, lengths)
        self.optimiser.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.model.parameters(), 5.0)
        self.optimiser.step()
        self.state.steps += 1
        self.state.samples += len(batch.texts)
        self._follow()
        return float(loss.detach())

    def _forward(self, model: net.Net, batch: Batch) -> Tensor:
        grey = torch.from_numpy(batch.pictures).to(self.device).float()[:, None] / 127.5 - 1
        with torch.autocast(self.device.type, torch.bfloat16):
            logits: Tensor = model(grey.contiguous(memory_format=torch.channels_last))
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

    def look(self, held: dict[str, list[Batch]]) -> dict[str, float]:
        """Character error rate and share of exact lines, %, for each script, on lines kept apart by seed (not by font).

        Letters that two alphabets share count as what they look like.
        """
        found: dict[str, float] = {}
        for part, some in held.items():
            wrong = letters = exact = lines = 0
            with torch.no_grad():
                for batch in some:
                    best = self._forward(self.mean, batch).argmax(2).cpu()
                    for row, drawn in zip(best, batch.texts, strict=True):
                        read, text = self.script.decode(row.tolist()), foreign.RUN.sub(foreign.SIGN, drawn)
                        wrong += distance(read, text)
                        letters += len(text)
                        exact += read == text
                        lines += 1
            found |= {f"{part}_cer": 100 * wrong / letters, f"{part}_exact": 100 * exact / lines}
        return found


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


def train(trainer: Trainer, *, minutes: float, workers: int, fonts: str, scale: int = 1) -> None:
    """Trains for so long and saves now and then."""
    state = trainer.state
    state.rounds += 1
    studio = Studio(trainer.script_name, fonts, f"train/{state.rounds}", workers=workers, scale=scale)
    held = {
        part: list(itertools.islice(batches(part, fonts, "look"), LOOK_BATCHES))
        for _, part, _ in trainer.script.sources
    }
    began = looked = time.monotonic()
    before, losses = state.seconds, [0.0]
    try:
        while (gone := time.monotonic() - began) < minutes * 60:
            studio.progress.value = state.samples / (COURSE * scale)
            losses.append(trainer.step(studio.next(), gone / (minutes * 60)))
            state.seconds = before + gone
            if time.monotonic() - looked > LOOK_EVERY_S:
                looked = time.monotonic()
                _report(trainer, held, sum(losses) / len(losses))
                losses = []
    finally:
        studio.close()
    _report(trainer, held, sum(losses) / max(1, len(losses)))


def _report(trainer: Trainer, held: dict[str, list[Batch]], loss: float) -> None:
    state = trainer.state
    found = {"samples": state.samples, "steps": state.steps, "minutes": round(state.seconds / 60, 1), "loss": loss}
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
    parser.add_argument("--workers", type=int, default=1)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument(
        "--scale", type=int, default=1, help="times larger batches and a longer easy start: 4 for a GPU"
    )
    parser.add_argument("--fonts", default="", help="folder with unpacked font packages, beside the system's own")
    parser.add_argument("--fetch-fonts", action="store_true", help="unpack the font packages into --fonts first")
    parser.add_argument("--fresh", action="store_true", help="do not start from the weights kept with the code")
    parser.add_argument("--borrow", type=Path, help="another script's last.pt or kept weights to begin with")
    parser.add_argument("--collect-fonts", action="store_true", help="copy the fonts into --fonts and end")
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
    if given.borrow and not trainer.state.steps:
        trainer.borrow(given.borrow)
    train(trainer, minutes=given.minutes, workers=given.workers, fonts=given.fonts, scale=given.scale)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
