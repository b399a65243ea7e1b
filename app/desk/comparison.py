"""Two readings of one picture: where they differ, and how."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from models.labels import Label

if TYPE_CHECKING:
    from numpy.typing import NDArray

ONLY_HERE, ONLY_THERE, ANOTHER = 1, 2, 3
"""Values of a difference map: marked here alone, marked there alone, marked as another class."""


class Differences:
    """The difference of the same two maps is worked out once."""

    def __init__(self) -> None:
        self._last: tuple[NDArray[np.uint8], NDArray[np.uint8]] | None = None
        self._found: tuple[NDArray[np.uint8], NDArray[np.uint8]] | None = None

    def __call__(
        self, here: NDArray[np.uint8], there: NDArray[np.uint8]
    ) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
        """Compare two maps, seen from the first and seen from the second."""
        if (
            self._found is None
            or self._last is None
            or not (self._last[0] is here and self._last[1] is there)
        ):
            self._last = here, there
            self._found = difference_map(here, there), difference_map(there, here)
        return self._found


def difference_map(here: NDArray[np.uint8], there: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Compare two label maps of the same picture.

    Parameters
    ----------
    here, there : (h, w) uint8
        Values of `Label`; another size is fitted to the first.

    Returns
    -------
    (h, w) uint8
        0 where they agree, else one of the values above.
    """
    if there.shape != here.shape:
        size = (here.shape[1], here.shape[0])
        there = np.asarray(cv2.resize(there, size, interpolation=cv2.INTER_NEAREST), np.uint8)
    found = np.zeros(here.shape, np.uint8)
    nothing_here, nothing_there = here == Label.BACKGROUND, there == Label.BACKGROUND
    found[here != there] = ANOTHER
    found[~nothing_here & nothing_there] = ONLY_HERE
    found[nothing_here & ~nothing_there] = ONLY_THERE
    return found
