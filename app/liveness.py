"""Is a picture alive? Judged from pixels and time, never from what a driver returns.

A device that was unplugged often goes on delivering its last picture, and a machine without a
probe delivers a plain one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from capture.sector import Sector

SIZE = 256
STILL_LEVELS = 0.4
STILL_S = 1.0
CUT = 0.7
COARSE = 32
BLANK_LEVELS = 2.0
SLOW_FPS = 15.0
SLOW_SHARE = 0.8
SLOW_HYSTERESIS = 1.15
SLOW_S = 2.0


def reduce(picture: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Make the small picture that is judged, (256, 256) uint8.

    It is sampled, not averaged: averaging would take away the noise that tells a quiet live
    picture from a frozen one.
    """
    small = cv2.resize(picture, (SIZE, SIZE), interpolation=cv2.INTER_LINEAR)
    return np.asarray(small, np.uint8)


def is_blank(small: NDArray[np.uint8]) -> bool:
    """Tell whether a small picture shows nothing: its grey levels hardly differ."""
    return float(cv2.meanStdDev(small)[1][0, 0]) < BLANK_LEVELS


def is_cut(before: NDArray[np.uint8], after: NDArray[np.uint8]) -> bool:
    """Tell whether two small pictures have little in common: their correlation is below 0.7.

    On 43 real recordings (2,580 pairs) neighbouring frames were below it in 0.1 % of pairs, frames
    four apart in 0.5 %; cards and menus in their place had 0.48 at most.
    """
    one, other = _coarse(before), _coarse(after)
    size = float(np.sqrt(np.vdot(one, one) * np.vdot(other, other)))
    return size == 0.0 or float(np.vdot(one, other)) < CUT * size


def _coarse(small: NDArray[np.uint8]) -> NDArray[np.float32]:
    coarse = cv2.resize(small, (COARSE, COARSE), interpolation=cv2.INTER_AREA).astype(np.float32)
    return np.asarray(coarse - coarse.mean(), np.float32)


def place_of(sector: Sector) -> object:
    """Where a sector lies, whatever its scale; to be compared with ==."""
    return (
        sector.size, sector.box, sector.kind, sector.apex, sector.radius_px, sector.depth_px,
        sector.left_deg, sector.right_deg,
    )  # fmt: skip


class FreezeWatch:
    """Notices that a live picture has not changed for a second.

    Each picture is compared with the first one of the still stretch, so that a slow drift counts
    as life: mean absolute difference below 0.4 grey levels for 1 s is frozen. Where the sector was
    found anew the picture looks another without having moved: that tells nothing, and the next
    one is waited for.

    Attributes
    ----------
    unproven : bool
        The last picture replaced one that it has nothing in common with and has not moved since,
        as the card of a grabber that lost its signal does. No number may be read off it: a real
        picture moves with its next frame.
    """

    def __init__(self, levels: float = STILL_LEVELS, seconds: float = STILL_S) -> None:
        self._levels, self._seconds = levels, seconds
        self._first: NDArray[np.uint8] | None = None
        self._since_s = 0.0
        self._place: object = None
        self._frozen = False
        self.unproven = False

    def __call__(self, small: NDArray[np.uint8], now_s: float, place: object = None) -> bool:
        """Take the next small picture, grabbed at `now_s`; tell whether the stream is frozen.

        `place` says where in the whole picture the small one lay; compared with ==.
        """
        first = self._first
        if first is not None and place != self._place:
            self._first, self._place, self.unproven = small, place, True
            return self._frozen
        self._place = place
        self._frozen = self._stands_still(first, small, now_s)
        return self._frozen

    def _stands_still(
        self, first: NDArray[np.uint8] | None, small: NDArray[np.uint8], now_s: float
    ) -> bool:
        if first is None or cv2.norm(small, first, cv2.NORM_L1) >= self._levels * small.size:
            self.unproven = first is not None and is_cut(first, small)
            self._first, self._since_s = small, now_s
            return False
        return now_s - self._since_s >= self._seconds


class SlowWatch:
    """Notices that the network cannot keep up, and does not flicker about it.

    Slow is fewer than 15 frames per second, or than 80 % of a slower source; it ends when the
    rate has been 15 % above that for 2 s.
    """

    def __init__(self) -> None:
        self._slow = False
        self._good_since_s: float | None = None

    def __call__(self, processed: float | None, source: float | None, now_s: float) -> bool:
        """Take the frames per second of the network and of the source; tell whether it is slow."""
        if processed is None or source is None:
            return self._slow
        limit = min(SLOW_FPS, SLOW_SHARE * source)
        if not self._slow:
            self._slow, self._good_since_s = processed < limit, None
        elif processed < SLOW_HYSTERESIS * limit:
            self._good_since_s = None
        elif self._good_since_s is None:
            self._good_since_s = now_s
        elif now_s - self._good_since_s >= SLOW_S:
            self._slow = False
        return self._slow

    def clear(self) -> None:
        """Forget everything, as after a pause."""
        self._slow, self._good_since_s = False, None
