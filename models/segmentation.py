"""What a segmenter answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from models.labels import Label

if TYPE_CHECKING:
    from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Segmentation:
    """A label for every pixel of the sector's box, at the network's resolution.

    Parameters
    ----------
    labels : (h, w) uint8
        Values of `Label`; covers the sector's box edge to edge, whatever its aspect.
    seconds : float
        Time that the network took, seconds.

    Raises
    ------
    ValueError
        If the map is not (h, w) uint8 or holds a value that is no `Label`.
    """

    labels: NDArray[np.uint8]
    seconds: float

    def __post_init__(self) -> None:
        labels = self.labels
        if labels.dtype != np.uint8 or labels.ndim != 2 or labels.size == 0:
            raise ValueError(f"expected (h, w) uint8, got {labels.shape} {labels.dtype}")
        if int(labels.max()) > max(Label):
            raise ValueError(f"expected labels 0…{max(Label)}, got {int(labels.max())}")
        labels.flags.writeable = False
