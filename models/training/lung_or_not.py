"""Trains the tiny network that tells whether lung is in view, and writes it as a model file."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import nn

from models.errors import ModelRejected
from models.manifest import sha256_of
from models.runtime import create_session
from models.training.export import trace
from models.trust.recognise import SIDE, Card, save_card

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from numpy.typing import NDArray
    from torch import Tensor

    Images = NDArray[np.uint8]
    Vary = Callable[[Images, int], Images]

TOLERANCE = 1e-4
LARGEST = 600_000
_WIDTHS = (16, 32, 32, 64, 64, 64)
_STRIDES = (2, 2, 1, 2, 1, 1)
_BANDS = 4
RATE, _DECAY = 4e-3, 1e-2
_LEAST_SPREAD = 0.02
_SOFT = 0.03
"""How far from 0 and 1 the answers are that it learns: no simulated picture is beyond doubt."""


class LungOrNot(nn.Module):
    """Plain convolutions over the whole sector, then what they found at each depth.

    Every picture is brought to mean 0 and spread 1 first, so that gain and brightness say nothing.
    The second channel is the depth, and the answer rests on the mean and the maximum over the whole
    picture and on the mean of each quarter of the depth: an organ fills what lies under a line
    otherwise than lung does.
    """

    depth: Tensor

    def __init__(self) -> None:
        super().__init__()
        steps: list[nn.Module] = []
        before = 2
        for width, stride in zip(_WIDTHS, _STRIDES, strict=True):
            steps += [
                nn.Conv2d(before, width, 3, stride, 1, bias=False),
                nn.BatchNorm2d(width),
                nn.ReLU(),
            ]
            before = width
        self.body = nn.Sequential(*steps)
        self.drop = nn.Dropout(0.2)
        self.head = nn.Linear((2 + _BANDS) * before, 1)
        down = torch.linspace(-1, 1, SIDE)[None, None, :, None]
        self.register_buffer("depth", down, persistent=False)

    def forward(self, image: Tensor) -> Tensor:
        """Return one logit a picture, (n, 1), of grey pictures (n, 1, 128, 128) 0…1."""
        centred = image - image.mean(dim=(2, 3), keepdim=True)
        spread = (centred * centred).mean(dim=(2, 3), keepdim=True).sqrt()
        levelled = centred / (spread + _LEAST_SPREAD)
        found = self.body(torch.cat([levelled, self.depth.expand_as(image)], 1))
        high = found.shape[2] // _BANDS
        told = [found.mean(dim=(2, 3)), found.amax(dim=(2, 3))]
        told += [found[:, :, k * high : (k + 1) * high].mean(dim=(2, 3)) for k in range(_BANDS)]
        answer: Tensor = self.head(self.drop(torch.cat(told, dim=1)))
        return answer


def fit(
    images: Images,
    lung: NDArray[np.bool_],
    vary: Vary,
    *,
    epochs: int,
    seed: int = 0,
    batch: int = 32,
    start: LungOrNot | None = None,
    rate: float = RATE,
    report: Callable[[float, float], None] = lambda share, loss: None,
) -> LungOrNot:
    """Train on pictures that are known to show lung or not.

    Parameters
    ----------
    images : (n, 128, 128) uint8
        See `models.trust.recognise.reduce`.
    lung : (n,) bool
        Both answers must occur; they count the same in all.
    vary : callable
        Varies a picture, given a seed of 0 or more.
    epochs, seed, batch : int
        Rounds over all pictures; of everything drawn; pictures a step.
    start : LungOrNot or None
        Train this one on, with the rate of learning from the top again.
    rate : float
        The highest rate of learning.
    report : callable
        Told the share done and the loss after each step.

    Returns
    -------
    LungOrNot
        Ready to answer.

    Raises
    ------
    ValueError
        If one of the two answers does not occur.
    """
    if lung.all() or not lung.any():
        raise ValueError("There must be pictures of lung and of something else.")
    torch.manual_seed(seed)
    network = (LungOrNot() if start is None else copy.deepcopy(start)).train()
    steps = epochs * (len(images) // batch)
    best = torch.optim.AdamW(network.parameters(), lr=rate, weight_decay=_DECAY)
    pace = torch.optim.lr_scheduler.OneCycleLR(best, rate, total_steps=steps, pct_start=0.15)
    weight = torch.tensor(float((~lung).sum() / lung.sum()))
    for step, (chosen, seeds) in enumerate(_batches(len(images), steps, batch, seed), start=1):
        varied = np.stack([vary(images[k], s) for k, s in zip(chosen, seeds, strict=True)])
        loss = _loss(network, varied, lung[chosen], weight)
        best.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        best.step()
        pace.step()
        report(step / steps, float(loss.detach()))
    return network.eval()


def _batches(
    count: int, steps: int, batch: int, seed: int
) -> Iterator[tuple[list[int], list[int]]]:
    """Draw the pictures of each step, all of them in turn, and the seed of each one's variation."""
    rng = np.random.default_rng(seed)
    order: list[int] = []
    for _ in range(steps):
        if len(order) < batch:
            order = [int(k) for k in rng.permutation(count)]
        chosen, order = order[:batch], order[batch:]
        yield chosen, [int(rng.integers(2**31)) for _ in chosen]


@torch.no_grad()
def answers(network: LungOrNot, images: Images) -> NDArray[np.float64]:
    """Return how much each picture and its mirror look like lung, (n,), 0…1."""
    told = []
    for k in range(0, len(images), 64):
        part = _tensor(images[k : k + 64])
        told.append(((network(part) + network(part.flip(3))) / 2)[:, 0].sigmoid().numpy())
    return np.concatenate(told).astype(np.float64)


def write(network: LungOrNot, onnx: Path, card: Card) -> Card:
    """Write the model file and its card beside it (".json"); the card's checksum is filled in.

    Raises
    ------
    ModelRejected
        If ONNX Runtime answers otherwise than torch, or the file is too large; nothing is written.
    """
    data = trace(network, torch.zeros(1, 1, SIDE, SIDE), "lung")
    if len(data) > LARGEST:
        size, most = len(data) / 1e3, LARGEST / 1e3
        raise ModelRejected(f"The model would have {size:.0f} kB; at most {most:.0f}.")
    difference = _difference(network, data)
    if not difference <= TOLERANCE:
        raise ModelRejected(
            f"ONNX Runtime and torch differ by {difference:.1e}; nothing was written."
        )
    card = card.model_copy(update={"sha256": sha256_of(data)})
    partial = onnx.with_name(onnx.name + ".partial")
    partial.write_bytes(data)
    save_card(onnx.with_suffix(".json"), card)
    partial.replace(onnx)
    return card


def _loss(network: LungOrNot, images: Images, lung: NDArray[np.bool_], weight: Tensor) -> Tensor:
    truth = torch.from_numpy(lung.astype(np.float32))[:, None]
    logits = network(_tensor(images))
    softened = truth * (1 - 2 * _SOFT) + _SOFT
    return nn.functional.binary_cross_entropy_with_logits(logits, softened, pos_weight=weight)


def _tensor(images: Images) -> Tensor:
    return torch.from_numpy(images[:, None].astype(np.float32) / 255)


@torch.no_grad()
def _difference(network: LungOrNot, data: bytes) -> float:
    session, rng = create_session(data), np.random.default_rng(0)
    worst = 0.0
    for k in range(4):
        image = rng.random((1, 1, SIDE, SIDE), dtype=np.float32) ** (1 + k)
        mine = network(torch.from_numpy(image)).numpy()
        theirs = session.run(None, {"image": image})[0]
        worst = max(worst, float(np.abs(mine - theirs).max()) / max(1.0, float(np.abs(mine).max())))
    return worst
