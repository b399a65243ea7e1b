"""A network that learnt on smaller pictures, asked about usual ones; a scanner's own statistics."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING

import cv2
import numpy as np
import torch
from torch import nn
from torch.nn import functional as fn

from models.training.batches import as_tensor

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray
    from torch import Tensor

    from models.training.unet import Network

_BATCH = 16


@torch.no_grad()
def guess_at(
    images: Sequence[NDArray[np.uint8]], network: Network, size: int, *, half: bool = True
) -> NDArray[np.uint8]:
    """Mark pictures that are shown to the network smaller than they are.

    Parameters
    ----------
    images : sequence of (H, W) or (H, W, C) uint8
        Of one shape.
    network : Network
        Ready to run (`eval`).
    size : int
        Side of what the network is shown, pixels; a multiple of 32.

    Returns
    -------
    (N, H, W) uint8
        Likeliest classes; the logits are enlarged bilinearly before.
    """
    found = []
    for start in range(0, len(images), _BATCH):
        some = images[start : start + _BATCH]
        with torch.autocast("cpu", torch.bfloat16, enabled=half):
            logits = network(_shrunk(some, size)).float()
        whole = some[0].shape[:2]
        if logits.shape[2:] != whole:
            logits = fn.interpolate(logits, whole, mode="bilinear", align_corners=False)
        found.append(logits.argmax(1).to(torch.uint8).numpy())
    return np.concatenate(found)


@torch.no_grad()
def with_statistics_of(images: Sequence[NDArray[np.uint8]], network: Network, size: int) -> Network:
    """Take the statistics of batch normalisation anew from unlabelled pictures of one scanner.

    Parameters
    ----------
    images, network, size
        As in `guess_at`; the pictures go through at once.

    Returns
    -------
    Network
        A copy; the same as before where the network has no batch normalisation.
    """
    other = copy.deepcopy(network).eval()
    for part in other.modules():
        if isinstance(part, nn.BatchNorm2d):
            part.reset_running_stats()
            part.momentum = None  # a plain mean over what it is shown
            part.train()
    other(_shrunk(images, size))
    return other.eval()


def _shrunk(images: Sequence[NDArray[np.uint8]], size: int) -> Tensor:
    small = [
        image
        if image.shape[0] == size
        else np.asarray(cv2.resize(image, (size, size), interpolation=cv2.INTER_AREA), np.uint8)
        for image in images
    ]
    return as_tensor(small, torch.device("cpu"))
