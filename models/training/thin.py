"""Losses for thin lines: whether a line is whole, and how far a border is off."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np
import torch
from torch.nn import functional as fn

from models.labels import IGNORE, Label
from models.training.parallel import pooled

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from torch import Tensor

LINES = (Label.PLEURA, Label.A_LINE, Label.B_LINE)
_THINNED = 5


def centre_line_dice(logits: Tensor, truth: Tensor) -> Tensor:
    """One minus the soft centre-line Dice (Shit et al., CVPR 2021) of the classes that are lines.

    Shape
    -----
    logits (N, C, H, W) float, truth (N, H, W) int64 with 255 = undecided → (), 0…1.
    """
    known = (truth != IGNORE).unsqueeze(1)
    guess = logits.softmax(1)[:, list(LINES)] * known
    wanted = torch.stack([truth == k for k in LINES], 1).float()
    thin_guess, thin_wanted = _skeleton(guess), _skeleton(wanted)
    dims = (0, 2, 3)
    sums = pooled(
        torch.stack(
            [
                (thin_guess * wanted).sum(dims),
                thin_guess.sum(dims),
                (thin_wanted * guess).sum(dims),
                thin_wanted.sum(dims),
            ]
        )
    )
    precise = (sums[0] + 1) / (sums[1] + 1)
    whole = (sums[2] + 1) / (sums[3] + 1)
    return 1 - (2 * precise * whole / (precise + whole)).mean()


def boundary(logits: Tensor, truth: Tensor) -> Tensor:
    """Mean signed distance to the true border under the guess (Kervadec et al., MIDL 2019).

    Distances are shares of the picture's height; a class counts in the pictures that show it.

    Shape
    -----
    logits (N, C, H, W) float, truth (N, H, W) int64 with 255 = undecided → (), about -0.1…1.
    """
    known = (truth != IGNORE).unsqueeze(1)
    guess = logits.softmax(1)[:, 1:] * known
    far = _distances(truth.cpu().numpy().astype(np.uint8), guess.shape[1])
    off = (guess * torch.from_numpy(far).to(guess.device)).sum()
    return pooled(off) / pooled(known.sum().float()).clamp_min(1)


def _skeleton(x: Tensor) -> Tensor:
    """Thin soft masks, each step by what an opening would take away."""
    thin = fn.relu(x - _opened(x))
    for _ in range(_THINNED):
        x = _eroded(x)
        rest = fn.relu(x - _opened(x))
        thin = thin + fn.relu(rest - thin * rest)
    return thin


def _eroded(x: Tensor) -> Tensor:
    up_down = -fn.max_pool2d(-x, (3, 1), 1, (1, 0))
    across = -fn.max_pool2d(-x, (1, 3), 1, (0, 1))
    return torch.minimum(up_down, across)


def _opened(x: Tensor) -> Tensor:
    return fn.max_pool2d(_eroded(x), 3, 1, 1)


def _distances(truth: NDArray[np.uint8], classes: int) -> NDArray[np.float32]:
    count, height, width = truth.shape
    far = np.zeros((count, classes, height, width), np.float32)
    for n in range(count):
        for k in range(classes):
            inside = (truth[n] == k + 1).astype(np.uint8)
            if inside.any() and not inside.all():
                out = cv2.distanceTransform(1 - inside, cv2.DIST_L2, 3)
                far[n, k] = (out - cv2.distanceTransform(inside, cv2.DIST_L2, 3)) / height
    return far
