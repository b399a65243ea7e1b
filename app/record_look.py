"""Before recording in the window: the outlined sector, and whether there may be lettering in it."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import numpy as np

from app.lettering import PICTURES, lettering_warning
from capture.errors import RecordingError

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from app.record_state import Feed
    from app.result import Result
    from capture.frame import Frame
    from capture.sector import Sector

NO_OUTLINE = (
    "No ultrasound sector was found, so nothing can be recorded: wait for a picture with its "
    "outline, or give the sector by `pleura live --sector`."
)
LOOK_S = 1.0
SAME = 0.01
"""Two outlines that differ on at most this share of their pixels are one."""


def look_at(feed: Feed, seconds: float = LOOK_S) -> tuple[Sector, str | None]:
    """Find the outlined sector, and search the next pictures for lettering inside it.

    Parameters
    ----------
    feed : Feed
        Whose pictures.
    seconds : float
        How long to wait for pictures, at most; a source that stands still gives the one shown.

    Returns
    -------
    Sector
        The one that is outlined now.
    str or None
        One sentence when there may be lettering.

    Raises
    ------
    RecordingError
        When no sector is outlined.
    """
    last = feed.last()
    if last is None or last.sector is None:
        raise RecordingError(NO_OUTLINE)
    onlooker = _Onlooker()
    feed.tap.add(onlooker)
    onlooker.enough.wait(seconds)
    feed.tap.remove(onlooker)
    return last.sector, lettering_warning([last.frame.image, *onlooker.pictures], last.sector)


def same_place(one: Sector | None, other: Sector | None) -> bool:
    """Tell whether two sectors hold the same pixels, whatever their scale.

    A search that goes on moves an outline by parts of a pixel; that is no other outline.
    """
    if one is None or other is None or one.size != other.size:
        return False
    apart = np.count_nonzero(one.mask() != other.mask())
    return bool(apart <= SAME * np.count_nonzero(one.mask()))


class _Onlooker:
    """Takes copies of the next pictures."""

    def __init__(self) -> None:
        self.pictures: list[NDArray[np.uint8]] = []
        self.enough = threading.Event()

    def on_frame(self, frame: Frame) -> None:
        """Take a copy, until there are enough."""
        if len(self.pictures) < PICTURES - 1:
            self.pictures.append(frame.image.copy())
        else:
            self.enough.set()

    def on_result(self, result: Result, nth: int) -> None:
        """Nothing is wanted of results."""
