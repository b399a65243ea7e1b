"""What a training is given and what comes of it."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Protocol, TypeAlias

from models.training.losses import WEIGHTS

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


Pair: TypeAlias = "tuple[NDArray[np.uint8], NDArray[np.uint8]]"
"""Picture (H, W), or (H, W, C) of C frames, and labels (H, W) with 255 = undecided."""

Drawn: TypeAlias = (
    "Pair | tuple[NDArray[np.uint8], NDArray[np.uint8], dict[str, NDArray[np.uint8]]]"
)
"""A pair, and further targets, 0, 1 or 255 = unknown, by name:

- "weak" (): the picture shows a B-line or confluence;
- "readable" (H, W): the beam reaches the pixel, no rib or lost contact shadows it;
- "b_beams" (W,): the column holds a B-line or confluence; taken from the labels when not given.
"""


class Samples(Protocol):
    """Labelled pictures to learn from."""

    def __len__(self) -> int: ...

    def draw(self, index: int, seed: int) -> Drawn:
        """Picture and labels uint8, varied by `seed`; the same for the same arguments."""
        ...


class Held(Protocol):
    """Labelled pictures to check with, as they are."""

    def __len__(self) -> int: ...

    def __getitem__(self, index: int) -> Drawn: ...


LOSS_NAMES = ("cross_entropy", "focal", "dice", "tversky", "centre_line", "boundary")


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
        Samples a step, of all processes together.
    rate, decay : float
        Peak learning rate and weight decay (of the convolutions only) of AdamW.
    warm_up : int
        Steps over which the rate rises.
    average : float
        Decay of the averaged weights, per step.
    clip : float
        Largest norm of the gradient.
    weights : tuple of float
        Class weights of the cross-entropy and the focal loss, in the order of `Label`.
    loss : dict of str to float
        Factor of each loss of the masks: "cross_entropy", "focal", "dice", "tversky",
        "centre_line" (clDice of pleura, A-lines and B-lines), "boundary".
    weak_weight, weak_share : float
        Factor of the loss of pictures of which only the presence of B-lines is known, and the
        share of their pixels, the likeliest, that must show them.
    head_weight : float
        Factor of the loss of each further head.
    schedule : str
        Of the learning rate: "cosine" over the whole training, or "plateau", a tenth whenever the
        mean Dice of the checks has not risen for `patience` checks, the end after half as many
        more.
    patience : int
        Checks.
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

    __pydantic_config__: ClassVar[dict[str, Any]] = {"extra": "forbid"}

    minutes: float | None = None
    steps: int | None = None
    batch: int = 8
    rate: float = 1.3e-3
    decay: float = 1e-4
    warm_up: int = 100
    average: float = 0.998
    clip: float = 5.0
    weights: tuple[float, ...] = WEIGHTS
    loss: dict[str, float] = field(default_factory=lambda: {"cross_entropy": 1.0, "dice": 1.0})
    weak_weight: float = 0.5
    weak_share: float = 0.02
    head_weight: float = 0.3
    schedule: Literal["cosine", "plateau"] = "cosine"
    patience: int = 10
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
        unknown = sorted(set(self.loss) - set(LOSS_NAMES))
        if unknown or not self.loss:
            raise ValueError(f"expected losses out of {', '.join(LOSS_NAMES)}, got {unknown}")
        if self.schedule not in ("cosine", "plateau"):
            raise ValueError(f"expected the schedule cosine or plateau, got {self.schedule!r}")


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
    """Learning rate of a step (from 0) at a share done: a rise, then half a cosine down to 1 %.

    With the schedule "plateau" it stays where the rise ends.
    """
    rise = min(1.0, (step + 1) / max(1, recipe.warm_up))
    if recipe.schedule == "plateau":
        return recipe.rate * rise
    return recipe.rate * rise * (0.01 + 0.99 * 0.5 * (1 + math.cos(math.pi * progress)))
