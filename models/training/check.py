"""How well the network does in between, on samples that it does not learn from."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import torch

from models.metrics import confusion, dice
from models.training.batches import as_tensor

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from models.training.recipe import Held
    from models.training.unet import Network


def check(
    network: Network,
    held: Held,
    *,
    batch: int = 16,
    half: bool = True,
    device: torch.device | None = None,
) -> dict[int, float]:
    """Dice of each class, pooled over the held-out samples; NaN for a class that is nowhere."""
    counts = np.zeros((network.shape.classes, network.shape.classes), np.int64)
    for start in range(0, len(held), batch):
        drawn = [held[i] for i in range(start, min(start + batch, len(held)))]
        marked = guess([d[0] for d in drawn], network, half=half, device=device)
        counts += confusion(np.stack([d[1] for d in drawn]), marked, network.shape.classes)
    return {k: float(v) for k, v in enumerate(dice(counts)) if k > 0}


@torch.no_grad()
def guess(
    images: list[NDArray[np.uint8]],
    network: Network,
    *,
    half: bool = True,
    device: torch.device | None = None,
) -> NDArray[np.uint8]:
    """Mark pictures (H, W) or (H, W, C) uint8; returns the likeliest classes (N, H, W) uint8."""
    device = device or torch.device("cpu")
    training = network.training
    network.eval()
    with torch.autocast(device.type, torch.bfloat16, enabled=half):
        likeliest = network(as_tensor(images, device)).argmax(1)
    network.train(training)
    return np.asarray(likeliest.to(torch.uint8).cpu().numpy())


@torch.no_grad()
def probabilities(
    image: NDArray[np.uint8], network: Network, *, half: bool = True
) -> NDArray[np.float32]:
    """Tell how likely each class is, from a picture (H, W) uint8 and its mirror image.

    Returns
    -------
    (classes, H, W) float32
        Mean of the two answers, 0…1.
    """
    network.eval()
    both = as_tensor([image, np.ascontiguousarray(image[:, ::-1])], torch.device("cpu"))
    with torch.autocast("cpu", torch.bfloat16, enabled=half):
        logits = network(both)
    likely = logits.float().softmax(1)
    return np.asarray(((likely[0] + likely[1].flip(-1)) / 2).numpy(), np.float32)
