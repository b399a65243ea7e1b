"""What training minimises: cross-entropy plus soft Dice; undecided pixels count nowhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch
from torch.nn import functional as fn

from models.labels import IGNORE

if TYPE_CHECKING:
    from torch import Tensor

WEIGHTS: tuple[float, ...] = (0.5, 2.5, 1.5, 1.5, 1.6, 1.0)
"""Weight of each class in the cross-entropy, in the order of `Label`; ribs are small and rare."""


def cross_entropy(logits: Tensor, truth: Tensor, weights: Tensor | None = None) -> Tensor:
    """Weighted mean cross-entropy over the decided pixels.

    Shape
    -----
    logits (N, C, H, W) float, truth (N, H, W) int64 with 255 = undecided, weights (C,) → ().
    Zero, with a gradient of zero, where no pixel is decided.
    """
    losses = fn.cross_entropy(logits, truth, weight=weights, ignore_index=IGNORE, reduction="none")
    known = truth != IGNORE
    share = known if weights is None else weights[torch.where(known, truth, 0)] * known
    return losses.sum() / share.sum().clamp_min(1e-6)


def soft_dice(logits: Tensor, truth: Tensor, smooth: float = 1.0) -> Tensor:
    """One minus the Dice of probabilities, pooled over the batch, mean over the foreground classes.

    Shape
    -----
    logits (N, C, H, W) float, truth (N, H, W) int64 with 255 = undecided → (), 0…1.
    """
    known = (truth != IGNORE).unsqueeze(1)
    guess = logits.softmax(1) * known
    wanted = torch.zeros_like(guess).scatter_(1, torch.where(known, truth.unsqueeze(1), 0), 1.0)
    wanted = wanted * known
    both = (guess * wanted).sum((0, 2, 3))
    total = guess.sum((0, 2, 3)) + wanted.sum((0, 2, 3))
    dice = (2 * both + smooth) / (total + smooth)
    return 1 - dice[1:].mean()


def combined(logits: Tensor, truth: Tensor, weights: Tensor | None = None) -> Tensor:
    """Cross-entropy plus soft Dice; shapes as there. Computed in float32 whatever comes in."""
    logits = logits.float()
    return cross_entropy(logits, truth, weights) + soft_dice(logits, truth)
