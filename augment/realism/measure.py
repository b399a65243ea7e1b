"""Measures whole frames and patches of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from augment.realism.compare import TRUTH, table
from augment.realism.structures import contrasts, profile
from augment.realism.texture import texture

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    from augment.realism.compare import Table
    from augment.realism.frames import Shot

    Segment = Callable[[Shot], NDArray[np.uint8]]

PATCH_PX = 64
_TRIES = 40


def frame_table(shots: Sequence[Shot], segment: Segment) -> Table:
    """Measure frames.

    Structures are those that the network marks, on real and on simulated frames alike, so that like
    is compared with like; simulated frames are also measured by their truth, under `true_` names.

    Parameters
    ----------
    segment : callable
        From a frame to the labels (256, 256) uint8 that a network gives it.

    Raises
    ------
    ValueError
        If there is no frame.
    """
    rows = []
    for shot in shots:
        row = texture(shot.image, shot.inside) | profile(shot.image, shot.inside)
        row |= contrasts(shot.image, shot.inside, segment(shot))
        if shot.labels is not None:
            true = contrasts(shot.image, shot.inside, shot.labels)
            row |= {TRUTH + name: value for name, value in true.items()}
        rows.append(row)
    return table(rows, [shot.group for shot in shots])


def patch_table(shots: Sequence[Shot], per_shot: int = 6, seed: int = 0) -> Table:
    """Measure the texture of patches of 64 x 64 pixels that lie wholly inside the sector.

    Raises
    ------
    ValueError
        If no frame has room for one.
    """
    rows, groups = [], []
    whole = np.ones((PATCH_PX, PATCH_PX), np.bool_)
    for number, shot in enumerate(shots):
        rng = np.random.default_rng([seed, number])
        for y, x in patch_corners(shot.inside, per_shot, rng):
            patch = shot.image[y : y + PATCH_PX, x : x + PATCH_PX]
            rows.append(texture(np.ascontiguousarray(patch), whole))
            groups.append(shot.group)
    return table(rows, groups)


def patch_corners(
    inside: NDArray[np.bool_], count: int, rng: np.random.Generator
) -> list[tuple[int, int]]:
    """Draw the upper left corners (y, x) of up to `count` patches that lie wholly inside."""
    room = np.array(inside.shape) - PATCH_PX + 1
    corners: list[tuple[int, int]] = []
    for _ in range(_TRIES):
        y, x = (int(v) for v in rng.integers(0, room))
        if len(corners) < count and inside[y : y + PATCH_PX, x : x + PATCH_PX].all():
            corners.append((y, x))
    return corners
