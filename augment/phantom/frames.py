"""A finished frame: as a picture with labels and truth, and as depth × beam before that."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from augment.phantom.aperture import Surface
    from augment.phantom.field import Field
    from augment.phantom.masks import Labels, Shown
    from augment.phantom.truth import Truth


@dataclass(frozen=True, slots=True)
class Sample:
    """One frame of the phantom.

    Parameters
    ----------
    image : (H, W) uint8
        Grey picture.
    labels : (H, W) uint8
        Classes 0…5 of `models.labels.Label`; 255 where nobody could decide.
    shadow : (H, W) bool
        Behind ribs.
    truth : Truth
        What is true in this frame.
    likely : (H, W) uint8
        `labels` with the likeliest class in place of 255.
    """

    image: NDArray[np.uint8]
    labels: NDArray[np.uint8]
    shadow: NDArray[np.bool_]
    truth: Truth
    likely: NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class PolarFrame:
    """A frame before scan conversion, (DEPTHS, BEAMS); `power` before compression to grey."""

    grey: NDArray[np.uint8]
    power: Field
    labels: Labels
    shadow: NDArray[np.bool_]
    surface: Surface
    shown: Shown
