"""From drawn samples to tensors; a picture has one channel, or one for each of its frames."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import cv2
import numpy as np
import torch

from models.labels import IGNORE
from models.training import parallel

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray
    from torch import Tensor

    from models.training.mixture import Mixture, Request
    from models.training.recipe import Drawn, Recipe

AHEAD = 4
"""Steps that sources are told about before they come."""


@dataclass(frozen=True, slots=True)
class Batch:
    """What a step learns from.

    Parameters
    ----------
    images : (N, C, H, W) float32
        Grey 0…1.
    labels : (N, H, W) int64
        255 = undecided.
    extras : dict of (N, ...) float32
        Further targets by name, 255 where a sample brings none; see `models.training.recipe`.
    """

    images: Tensor
    labels: Tensor
    extras: dict[str, Tensor] = field(default_factory=dict)


def batch_at(
    mixture: Mixture, recipe: Recipe, step: int, device: torch.device, *, early: bool
) -> Batch:
    """Make this process's part of a step's batch; what is in it depends on seed and step alone."""

    def mine(at: int) -> list[Request]:
        return mixture.requests(at, recipe.batch, recipe.seed)[parallel.rank() :: parallel.world()]

    mixture.expect([r for k in range(AHEAD) for r in mine(step + k)])
    drawn = [mixture.draw(request) for request in mine(step)]
    if early:
        drawn = [_shrunk(d, recipe.early_size) for d in drawn]
    labels = torch.from_numpy(np.stack([d[1] for d in drawn])).long()
    extras = [d[2] if len(d) > 2 else {} for d in drawn]
    names = sorted({name for extra in extras for name in extra})
    return Batch(
        as_tensor([d[0] for d in drawn], device),
        labels.to(device),
        {name: _together(name, extras).to(device) for name in names},
    )


def as_tensor(images: Sequence[NDArray[np.uint8]], device: torch.device) -> Tensor:
    """Turn pictures (H, W) or (H, W, C) uint8 into (N, C, H, W) float32 0…1, channels last."""
    whole = np.stack(images)
    whole = whole[:, None] if whole.ndim == 3 else whole.transpose(0, 3, 1, 2)
    tensor = torch.from_numpy(np.ascontiguousarray(whole)).float().div_(255)
    return tensor.to(device, memory_format=torch.channels_last)


def _together(name: str, extras: Sequence[Mapping[str, NDArray[np.uint8]]]) -> Tensor:
    shape = next(np.shape(extra[name]) for extra in extras if name in extra)
    unknown = np.full(shape, IGNORE, np.uint8)
    return torch.from_numpy(np.stack([extra.get(name, unknown) for extra in extras])).float()


def _shrunk(drawn: Drawn, size: int) -> Drawn:
    image, labels = drawn[0], drawn[1]
    if size >= labels.shape[0]:
        return drawn
    grey = cv2.resize(image, (size, size), interpolation=cv2.INTER_AREA)
    extras = drawn[2] if len(drawn) > 2 else {}
    small = {k: _fewer(v, size) if np.ndim(v) == 2 else v for k, v in extras.items()}
    return np.asarray(grey, np.uint8), _fewer(labels, size), small


def _fewer(labels: NDArray[np.uint8], size: int) -> NDArray[np.uint8]:
    small = cv2.resize(labels, (size, size), interpolation=cv2.INTER_NEAREST_EXACT)
    return np.asarray(small, np.uint8)
