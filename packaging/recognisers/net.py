"""The model: a small convolutional stack, a little memory along the line, two answers for each four pixels."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from recognisers.alphabets import SUBFRAMES


def _conv(inside: int, outside: int, stride: tuple[int, int]) -> nn.Sequential:
    return nn.Sequential(
        nn.Conv2d(inside, outside, 3, stride, 1, bias=False), nn.BatchNorm2d(outside), nn.ReLU(inplace=True)
    )


class _Residual(nn.Module):
    def __init__(self, width: int) -> None:
        super().__init__()
        self.first = _conv(width, width, (1, 1))
        self.second = nn.Sequential(nn.Conv2d(width, width, 3, 1, 1, bias=False), nn.BatchNorm2d(width))

    def forward(self, x: Tensor) -> Tensor:
        return torch.relu(x + self.second(self.first(x)))


class _Along(nn.Module):
    """A look at the neighbours left and right."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.body = nn.Sequential(
            nn.Conv1d(width, width, 7, 1, 3, groups=width, bias=False),
            nn.BatchNorm1d(width),
            nn.Conv1d(width, width, 1),
            nn.ReLU(inplace=True),
        )

    def forward(self, x: Tensor) -> Tensor:
        return x + self.body(x)


class Net(nn.Module):
    """Pictures [N, 3, 48, W], -1 to 1, to logits [N, T, classes]; two frames for each four pixels."""

    def __init__(self, classes: int) -> None:
        super().__init__()
        self.classes = classes
        self.look = nn.Sequential(
            _conv(1, 24, (2, 2)),
            _conv(24, 48, (2, 2)),
            _Residual(48),
            _conv(48, 96, (2, 1)),
            _Residual(96),
            _conv(96, 160, (2, 1)),
            _Residual(160),
        )
        self.fold = nn.Sequential(nn.Conv2d(160, 224, (3, 1), bias=False), nn.BatchNorm2d(224), nn.ReLU(inplace=True))
        self.along = nn.Sequential(_Along(224), _Along(224))
        self.memory = nn.GRU(224, 112, batch_first=True, bidirectional=True)
        self.drop = nn.Dropout(0.1)
        self.name = nn.Linear(448, classes * SUBFRAMES)

    def forward(self, pictures: Tensor) -> Tensor:
        """Logits; one channel is enough."""
        x = self.look(pictures.mean(dim=1, keepdim=True))
        x = self.along(self.fold(x).squeeze(2)).transpose(1, 2)
        remembered, _ = self.memory(x)
        logits: Tensor = self.name(self.drop(torch.cat((x, remembered), dim=2)))
        return logits.reshape(logits.shape[0], -1, self.classes)


class Reader(nn.Module):
    """The net as it is shipped: probabilities instead of logits."""

    def __init__(self, net: Net) -> None:
        super().__init__()
        self.net = net

    def forward(self, pictures: Tensor) -> Tensor:
        """Probabilities of every class in every frame."""
        return torch.softmax(self.net(pictures), dim=2)
