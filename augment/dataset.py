"""Training samples as torch sees them: shards on disk, varied anew each time they are drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import torch
from torch.utils.data import Dataset

from augment.shards import read_shards
from augment.transforms import Varier

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray
    from torch import Tensor

    from augment.transforms import Strength


class ShardSamples(Dataset[tuple["NDArray[np.uint8]", "NDArray[np.uint8]"]]):
    """The samples of a folder of shards.

    Parameters
    ----------
    folder : Path
        Where `augment.shards.make_shards` wrote.
    strength : str
        How much `draw` varies; see `augment.transforms.pipeline`.
    limit : int, optional
        Take only this many.

    Raises
    ------
    ShardError
        If there are none, or one is damaged.
    """

    def __init__(self, folder: Path, strength: Strength = "full", limit: int | None = None) -> None:
        shards = read_shards(folder)
        self.images = np.concatenate([s.images for s in shards])[:limit]
        self.labels = np.concatenate([s.labels for s in shards])[:limit]
        self._vary = Varier(strength)

    def __len__(self) -> int:
        return len(self.images)

    def __getitem__(self, index: int) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
        """Picture and labels (H, W) uint8 as they were made."""
        return self.images[index], self.labels[index]

    def draw(self, index: int, seed: int) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
        """Picture and labels (H, W) uint8, varied; the same for the same arguments."""
        return self._vary(self.images[index], self.labels[index], seed)


def collate(pairs: list[tuple[NDArray[np.uint8], NDArray[np.uint8]]]) -> tuple[Tensor, Tensor]:
    """Make a batch, for a torch DataLoader: (N, 1, H, W) float32 0…1 and (N, H, W) int64."""
    images = torch.from_numpy(np.stack([image for image, _ in pairs]))[:, None].float().div_(255)
    labels = torch.from_numpy(np.stack([labels for _, labels in pairs])).long()
    return images, labels
