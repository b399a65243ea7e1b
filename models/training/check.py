"""How well the network does in between, on samples that it does not learn from."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import torch

from models.metrics import confusion, dice

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from torch import Tensor

    from models.training.recipe import Held
    from models.training.unet import UNet


@torch.no_grad()
def check(
    network: UNet,
    held: Held,
    *,
    batch: int = 16,
    half: bool = True,
    device: torch.device | None = None,
) -> dict[int, float]:
    """Dice of each class, pooled over the held-out samples; NaN for a class that is nowhere."""
    device = device or torch.device("cpu")
    training, classes = network.training, network.shape.classes
    network.eval()
    counts = np.zeros((classes, classes), np.int64)
    for start in range(0, len(held), batch):
        pairs = [held[i] for i in range(start, min(start + batch, len(held)))]
        images = as_tensor([p[0] for p in pairs], device)
        with torch.autocast(device.type, torch.bfloat16, enabled=half):
            guess = network(images).argmax(1).to(torch.uint8).cpu().numpy()
        counts += confusion(np.stack([p[1] for p in pairs]), guess, classes)
    network.train(training)
    return {k: float(v) for k, v in enumerate(dice(counts)) if k > 0}


def as_tensor(images: list[NDArray[np.uint8]], device: torch.device) -> Tensor:
    """Turn pictures (H, W) uint8 into a batch (N, 1, H, W) float32 0…1, channels last."""
    tensor = torch.from_numpy(np.stack(images))[:, None].float().div_(255)
    return tensor.to(device, memory_format=torch.channels_last)
