"""The model: a small reader that stands on what PP-OCRv6 sees in a line, and looks at the line once more itself; four
answers for each of its columns.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

from recognisers.alphabets import COLUMN_PX, SUBFRAMES

EYES_WIDTH = 2 * 3 * 384 + 120
LINE_PX = 48
SEEN_WIDTH = EYES_WIDTH + COLUMN_PX * LINE_PX
"""As app/ocr/eyes.py gives it: what PP-OCRv6 sees, then the picture itself."""

WIDTH = 256
MEMORY = 160
FINE = 64
STROKES = (24, 40, 64, 96)


class _Around(nn.Module):
    """A look at the neighbours left and right."""

    def __init__(self, width: int, reach: int = 3) -> None:
        super().__init__()
        self.body = nn.Sequential(
            nn.Conv1d(width, width, reach, 1, reach // 2, bias=False), nn.BatchNorm1d(width), nn.GELU()
        )

    def forward(self, x: Tensor) -> Tensor:
        return x + self.body(x)


class _Strokes(nn.Module):
    """The picture, [N, T, 384], to [N, 256, T]: marks that PP-OCRv6, which has no use for them, passes over."""

    def __init__(self) -> None:
        super().__init__()
        steps: list[nn.Module] = []
        before = 1
        for channels, stride in zip(STROKES, ((2, 2), (2, 2), (2, 1), (2, 1)), strict=True):
            steps += [nn.Conv2d(before, channels, 3, stride, 1, bias=False), nn.BatchNorm2d(channels), nn.GELU()]
            before = channels
        self.body = nn.Sequential(*steps)
        rows, halves = LINE_PX // 16, COLUMN_PX // 4
        self.join = nn.Conv1d(before * rows * halves, WIDTH, 1)

    def forward(self, picture: Tensor) -> Tensor:
        count, columns, _ = picture.shape
        strip = picture.reshape(count, 1, columns * COLUMN_PX, LINE_PX).transpose(2, 3)
        seen = self.body(strip)  # [N, C, 3, 2 T]
        flat = seen.reshape(count, -1, columns, COLUMN_PX // 4).transpose(2, 3)
        joined: Tensor = self.join(flat.reshape(count, -1, columns))
        return joined


class _Fine(nn.Module):
    """Four answers for each column, each knowing its neighbours: no mark twice, none between two chairs."""

    def __init__(self, width: int, classes: int) -> None:
        super().__init__()
        self.spread = nn.Linear(width, FINE * SUBFRAMES)
        self.around = nn.Sequential(_Around(FINE, 5), _Around(FINE, 5))
        self.name = nn.Linear(FINE, classes)
        nn.init.zeros_(self.name.weight)
        nn.init.zeros_(self.name.bias)

    def forward(self, x: Tensor) -> Tensor:
        spread = self.spread(x).reshape(x.shape[0], -1, FINE)
        named: Tensor = self.name(self.around(spread.transpose(1, 2)).transpose(1, 2))
        return named


class Net(nn.Module):
    """What was seen, [N, T, 2808], to logits [N, 4 T, classes]."""

    def __init__(self, classes: int) -> None:
        super().__init__()
        self.classes = classes
        self.gather = nn.Conv1d(EYES_WIDTH, WIDTH, 1, bias=False)
        self.strokes = _Strokes()
        self.settle = nn.Sequential(nn.BatchNorm1d(WIDTH), nn.GELU())
        self.around = nn.Sequential(_Around(WIDTH), _Around(WIDTH))
        self.memory = nn.GRU(WIDTH, MEMORY, batch_first=True, bidirectional=True)
        self.drop = nn.Dropout(0.1)
        self.name = nn.Linear(WIDTH + 2 * MEMORY, classes * SUBFRAMES)
        self.fine = _Fine(WIDTH + 2 * MEMORY, classes)

    def forward(self, seen: Tensor) -> Tensor:
        """Logits."""
        eyes, picture = seen[:, :, :EYES_WIDTH], seen[:, :, EYES_WIDTH:]
        x = self.settle(self.gather(eyes.transpose(1, 2)) + self.strokes(picture))
        x = self.around(x).transpose(1, 2)
        remembered, _ = self.memory(x)
        known = self.drop(torch.cat((x, remembered), dim=2))
        logits: Tensor = self.name(known).reshape(known.shape[0], -1, self.classes)
        return logits + self.fine(known)


class Reader(nn.Module):
    """The net as it is shipped: probabilities instead of logits."""

    def __init__(self, net: Net) -> None:
        super().__init__()
        self.net = net

    def forward(self, seen: Tensor) -> Tensor:
        """Probabilities of every class in every frame."""
        return torch.softmax(self.net(seen), dim=2)
