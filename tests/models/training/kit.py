"""Tiny networks and a tiny task, so that a training takes a second."""

from __future__ import annotations

import numpy as np
import torch

from models.training.unet import Shape

torch.set_num_threads(1)

TINY = Shape(widths=(8, 16, 32), norm="grouped", instance_levels=2)


class Squares:
    """Squares of a grey that tells their class, on noise."""

    def __init__(self, count: int = 16, side: int = 64) -> None:
        rng = np.random.default_rng(0)
        blocks = rng.integers(0, 6, (count, side // 16, side // 16))
        self.labels = np.kron(blocks, np.ones((1, 16, 16))).astype(np.uint8)
        noise = rng.integers(0, 20, self.labels.shape)
        self.images = (self.labels * 40 + noise).astype(np.uint8)
        self.drawn: list[tuple[int, int]] = []

    def __len__(self) -> int:
        return len(self.images)

    def __getitem__(self, index: int) -> tuple[np.ndarray, np.ndarray]:
        return self.images[index], self.labels[index]

    def draw(self, index: int, seed: int) -> tuple[np.ndarray, np.ndarray]:
        self.drawn.append((index, seed))
        flip = slice(None, None, -1 if seed % 2 else 1)
        image, labels = self[index]
        return image[:, flip].copy(), labels[:, flip].copy()
