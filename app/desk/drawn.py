"""Marks drawn as labels, and the number that they give: what a person's correction comes to."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

from models import beams
from models.labels import IGNORE
from models.mark_map import crop_map, polar_map
from models.score import score_frame

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from models.geometry import Geometry
    from models.marks import FrameMarks
    from models.score import Score

SIDE = 256


@lru_cache(maxsize=8)
def drawn_labels(marks: FrameMarks, geometry: Geometry) -> NDArray[np.uint8]:
    """Draw marks at the size of the network's maps, for the screen and for the score.

    Returns
    -------
    (256, 256) uint8, read-only and cached
        Values of `Label` over the crop, edge to edge; what is unsure is background.
    """
    polar = known(polar_map(marks, geometry))
    labels = beams.lay_over_crop(polar, geometry, SIDE)
    labels.flags.writeable = False
    return labels


def full_labels(marks: FrameMarks, geometry: Geometry) -> NDArray[np.uint8]:
    """Draw marks at the crop's own size, (H, W) uint8; 255 where unsure."""
    return crop_map(polar_map(marks, geometry), geometry)


def known(labels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Take what is unsure for background."""
    return np.where(labels == IGNORE, np.uint8(0), labels)


@lru_cache(maxsize=8)
def drawn_score(marks: FrameMarks, geometry: Geometry) -> Score:
    """Score what was marked, by the same rule as the network's masks."""
    return score_frame(drawn_labels(marks, geometry), geometry)
