"""What training minimises over the decided pixels; undecided ones count nowhere.

Every loss is made of sums over the batch that `parallel.pooled` completes where several processes
share it.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import torch
from torch.nn import functional as fn

from models.labels import IGNORE, Label
from models.training.parallel import pooled

if TYPE_CHECKING:
    from torch import Tensor

WEIGHTS: tuple[float, ...] = (0.5, 2.5, 1.5, 1.5, 1.6, 1.0)
"""Weight of each class in the cross-entropy, in the order of `Label`; ribs are small and rare."""


def cross_entropy(
    logits: Tensor, truth: Tensor, weights: Tensor | None = None, focus: float = 0.0
) -> Tensor:
    """Weighted mean cross-entropy over the decided pixels.

    Parameters
    ----------
    logits : (N, C, H, W) float
    truth : (N, H, W) int64
        255 = undecided.
    weights : (C,) float, optional
        Of the classes.
    focus : float
        Exponent γ of the focal loss (Lin et al., ICCV 2017): a pixel's part is scaled by
        (1 - probability of its class) ** γ.

    Returns
    -------
    () float
        Zero, with a gradient of zero, where no pixel is decided.
    """
    losses = fn.cross_entropy(logits, truth, weight=weights, ignore_index=IGNORE, reduction="none")
    known = truth != IGNORE
    share = known if weights is None else weights[torch.where(known, truth, 0)] * known
    if focus:
        plain = losses if weights is None else losses / share.clamp_min(1e-6)
        losses = losses * (1 - torch.exp(-plain)).clamp_min(1e-6) ** focus
    return pooled(losses.sum()) / pooled(share.sum().float()).clamp_min(1e-6)


def focal(logits: Tensor, truth: Tensor, weights: Tensor | None = None) -> Tensor:
    """Focal loss with γ = 2; shapes as in `cross_entropy`."""
    return cross_entropy(logits, truth, weights, focus=2.0)


def soft_dice(logits: Tensor, truth: Tensor, smooth: float = 1.0) -> Tensor:
    """One minus the Dice of probabilities, pooled over the batch, mean over the foreground classes.

    Shape
    -----
    logits (N, C, H, W) float, truth (N, H, W) int64 with 255 = undecided → (), 0…1.
    """
    return tversky(logits, truth, 0.5, 0.5, smooth)


def tversky(
    logits: Tensor, truth: Tensor, wrong: float = 0.3, missed: float = 0.7, smooth: float = 1.0
) -> Tensor:
    """One minus the Tversky index (Salehi et al., MLMI 2017), pooled like `soft_dice`.

    Parameters
    ----------
    logits, truth : Tensor
        As in `soft_dice`.
    wrong, missed : float
        Weights of false positive and false negative pixels; .5 and .5 is Dice.
    smooth : float
        Added to twice the numerator and the denominator.
    """
    known = (truth != IGNORE).unsqueeze(1)
    guess = logits.softmax(1) * known
    wanted = torch.zeros_like(guess).scatter_(1, torch.where(known, truth.unsqueeze(1), 0), 1.0)
    wanted = wanted * known
    both = (guess * wanted).sum((0, 2, 3))
    sums = pooled(torch.stack([both, guess.sum((0, 2, 3)), wanted.sum((0, 2, 3))]))
    both, guessed, real = sums[0], sums[1], sums[2]
    total = (1 - wrong - missed) * both + wrong * guessed + missed * real
    index = (2 * both + smooth) / (2 * total + smooth)
    return 1 - index[1:].mean()


def weak_loss(logits: Tensor, present: Tensor, share: float = 0.02) -> Tensor:
    """Loss of pictures of which it is only known whether they show B-lines or confluence.

    The mean of the largest `share` of P(B-line or confluence) stands for the picture, and is held
    against yes or no by cross-entropy (multiple-instance learning).

    Shape
    -----
    logits (N, C, H, W) float, present (N,) float: 1 yes, 0 no, 255 unknown → ().
    """
    known = present != IGNORE
    likely = logits.softmax(1)[:, [Label.B_LINE, Label.CONFLUENCE]].sum(1).flatten(1)
    top = likely.topk(max(1, math.ceil(share * likely.shape[1])), 1).values.mean(1)
    losses = fn.binary_cross_entropy(
        top.clamp(1e-4, 1 - 1e-4), torch.where(known, present, 0.0), reduction="none"
    )
    return pooled((losses * known).sum()) / pooled(known.sum().float()).clamp_min(1)


def binary_loss(logits: Tensor, truth: Tensor) -> Tensor:
    """Mean binary cross-entropy of a further head; shapes equal, truth 0, 1 or 255 = unknown."""
    known = truth != IGNORE
    wanted = torch.where(known, truth, 0.0)
    losses = fn.binary_cross_entropy_with_logits(logits.float(), wanted, reduction="none")
    return pooled((losses * known).sum()) / pooled(known.sum().float()).clamp_min(1)


def combined(logits: Tensor, truth: Tensor, weights: Tensor | None = None) -> Tensor:
    """Cross-entropy plus soft Dice; shapes as there. Computed in float32 whatever comes in."""
    logits = logits.float()
    return cross_entropy(logits, truth, weights) + soft_dice(logits, truth)
