"""What a training is given and what comes of it."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from models.training.losses import WEIGHTS

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


class Samples(Protocol):
    """Labelled pictures to learn from."""

    def __len__(self) -> int: ...

    def draw(self, index: int, seed: int) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
        """Picture and labels (H, W) uint8, varied by `seed`; the same for the same arguments."""
        ...


class Held(Protocol):
    """Labelled pictures to check with, as they are."""

    def __len__(self) -> int: ...

    def __getitem__(self, index: int) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]: ...


@dataclass(frozen=True, slots=True)
class Recipe:
    """How to train; it travels with the weights.

    Parameters
    ----------
    minutes : float or None
        Wall-clock time of the whole training, resumed parts added up.
    steps : int or None
        Number of steps; whichever of the two is reached first ends it, at least one is needed.
    batch : int
        Samples a step.
    rate, decay : float
        Peak learning rate and weight decay (of the convolutions only) of AdamW.
    warm_up : int
        Steps over which the rate rises.
    average : float
        Decay of the averaged weights, per step.
    clip : float
        Largest norm of the gradient.
    weights : tuple of float
        Class weights of the cross-entropy.
    seed : int
        Of everything that is drawn.
    half : bool
        bfloat16 where the processor or GPU gains by it.
    early_size : int
        Side of the pictures in the first `early_share` of the training, pixels, a multiple of 32:
        a step on 160 costs 0.4 of one on 256, and what a rib is can be learnt there as well.
    early_share : float
        0…1.
    save_minutes, check_steps : float, int
        Time between checkpoints, minutes; steps between checks on the held-out samples.
    """

    minutes: float | None = None
    steps: int | None = None
    batch: int = 8
    rate: float = 1.3e-3
    decay: float = 1e-4
    warm_up: int = 100
    average: float = 0.998
    clip: float = 5.0
    weights: tuple[float, ...] = WEIGHTS
    seed: int = 0
    half: bool = True
    early_size: int = 160
    early_share: float = 0.3
    save_minutes: float = 2.0
    check_steps: int = 500

    def __post_init__(self) -> None:
        if not self.minutes and not self.steps:
            raise ValueError("expected minutes or steps above 0")
        if self.early_size % 32:
            raise ValueError(f"expected an early size that 32 divides, got {self.early_size}")


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a training came to.

    Parameters
    ----------
    steps : int
        Steps done, resumed ones included.
    seconds : float
        Time spent, resumed parts included, seconds.
    loss : float
        Running mean of the loss at the end; NaN before the first step.
    checks : dict
        Dice of each class on the held-out samples at the last check, by class value.
    stopped : str or None
        Why it ended early; None when it ran to its end.
    """

    steps: int
    seconds: float
    loss: float
    checks: dict[int, float] = field(default_factory=dict)
    stopped: str | None = None


def rate_at(recipe: Recipe, step: int, progress: float) -> float:
    """Learning rate of a step (from 0) at a share done: a rise, then half a cosine down to 1 %."""
    rise = min(1.0, (step + 1) / max(1, recipe.warm_up))
    return recipe.rate * rise * (0.01 + 0.99 * 0.5 * (1 + math.cos(math.pi * progress)))
