"""The model: a small reader that stands on what PP-OCRv6 sees in a line; four answers for each of its columns."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from recognisers.alphabets import SUBFRAMES

SEEN_WIDTH = 1272
"""As app/ocr/eyes.py gives it."""

WIDTH = 256
MEMORY = 160


class _Around(nn.Module):
    """A look at the neighbours left and right."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.body = nn.Sequential(nn.Conv1d(width, width, 3, 1, 1, bias=False), nn.BatchNorm1d(width), nn.GELU())

    def forward(self, x: Tensor) -> Tensor:
        return x + self.body(x)


class Net(nn.Module):
    """What was seen, [N, T, 1272], to logits [N, 4 T, classes]."""

    def __init__(self, classes: int) -> None:
        super().__init__()
        self.classes = classes
        self.gather = nn.Sequential(nn.Conv1d(SEEN_WIDTH, WIDTH, 1, bias=False), nn.BatchNorm1d(WIDTH), nn.GELU())
        self.around = nn.Sequential(_Around(WIDTH), _Around(WIDTH))
        self.memory = nn.GRU(WIDTH, MEMORY, batch_first=True, bidirectional=True)
        self.drop = nn.Dropout(0.15)
        self.name = nn.Linear(WIDTH + 2 * MEMORY, classes * SUBFRAMES)

    def forward(self, seen: Tensor) -> Tensor:
        """Logits."""
        x = self.around(self.gather(seen.transpose(1, 2))).transpose(1, 2)
        remembered, _ = self.memory(x)
        logits: Tensor = self.name(self.drop(torch.cat((x, remembered), dim=2)))
        return logits.reshape(logits.shape[0], -1, self.classes)


class Reader(nn.Module):
    """The net as it is shipped: probabilities instead of logits."""

    def __init__(self, net: Net) -> None:
        super().__init__()
        self.net = net

    def forward(self, seen: Tensor) -> Tensor:
        """Probabilities of every class in every frame."""
        return torch.softmax(self.net(seen), dim=2)
