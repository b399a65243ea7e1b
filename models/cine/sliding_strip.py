"""The few rows around the pleural line that lung sliding is read from, one small strip a frame."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

from models.pleural_line import step_mm

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from models.cine.moment import Moment

ROW_MM = 0.4
ABOVE_MM, BELOW_MM = 10.0, 16.0
LINE_ROW = round(ABOVE_MM / ROW_MM)
"""Row of a strip on which the pleural line lies."""
ROWS = LINE_ROW + round(BELOW_MM / ROW_MM)


@dataclass(frozen=True, slots=True)
class Strip:
    """What lies just above and below the pleural line in one frame, laid flat.

    Parameters
    ----------
    index : int
        Frame number in the source.
    time_s : float
        When it was taken, seconds.
    grey : (ROWS, beams) uint8
        Grey levels from 10 mm above the line (row 0) to 16 mm below it, 0.4 mm a row, 0 outside
        the picture. Millimetres are nominal when the geometry is uncalibrated.
    readable : (beams,) bool
        Beams with a pleural line and no rib before it.
    ribs : (beams,) bool
        Beams on which a rib stands over the line.
    beam_mm : float
        Distance between neighbouring beams at the line, mm.
    depth_mm : float
        Depth of the line below the skin, median over the readable beams, mm.
    calibrated : bool
        True when millimetres are real ones.
    """

    index: int
    time_s: float
    grey: NDArray[np.uint8]
    readable: NDArray[np.bool_]
    ribs: NDArray[np.bool_]
    beam_mm: float
    depth_mm: float
    calibrated: bool


def read_strip(moment: Moment) -> Strip | None:
    """Lay the surroundings of the pleural line flat.

    Parameters
    ----------
    moment : Moment
        Of one frame.

    Returns
    -------
    Strip or None
        None without a picture or without a pleural line.
    """
    beams, picture = moment.beams, moment.picture
    if beams is None or picture is None:
        return None
    depth = np.asarray(beams.line.depth_mm)
    first = (depth / beams.pitch_mm - 0.5).astype(np.float32)
    rows = (np.arange(ROWS, dtype=np.float32) - LINE_ROW)[:, None] * np.float32(
        ROW_MM / beams.pitch_mm
    )
    columns = np.broadcast_to(np.arange(depth.size, dtype=np.float32), (ROWS, depth.size))
    grey = cv2.remap(
        picture,
        np.ascontiguousarray(columns),
        rows + first,
        cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_CONSTANT,
        borderValue=0,
    )
    readable = beams.readable
    at = depth[readable] if readable.any() else depth
    step = float(np.median(step_mm(beams.geometry, at, depth.size)))
    return Strip(
        index=moment.index,
        time_s=moment.time_s,
        grey=np.asarray(grey, np.uint8),
        readable=readable,
        ribs=np.asarray(beams.line.behind_rib),
        beam_mm=step,
        depth_mm=float(np.median(at)),
        calibrated=beams.geometry.calibrated,
    )


class StripKeeper:
    """Keeps the strips of the last seconds; a moment that lies before the last one starts afresh.

    Parameters
    ----------
    seconds : float
        How far back strips are kept.
    most_fps : float
        Frames that follow each other faster are left out.
    """

    def __init__(self, seconds: float = 8.0, most_fps: float = 30.0) -> None:
        if seconds <= 0.0 or most_fps <= 0.0:
            raise ValueError(f"expected seconds and frames above 0, got {seconds}, {most_fps}")
        self._seconds, self._gap = seconds, 0.9 / most_fps
        self._strips: deque[Strip] = deque()

    @property
    def strips(self) -> tuple[Strip, ...]:
        """What is kept, oldest first."""
        return tuple(self._strips)

    def add(self, moment: Moment) -> None:
        """Take one frame in; one without a pleural line or a picture leaves a gap."""
        if self._strips and moment.time_s < self._strips[-1].time_s:
            self._strips.clear()
        if self._strips and moment.time_s - self._strips[-1].time_s < self._gap:
            return
        strip = read_strip(moment)
        if strip is None:
            return
        if self._strips and self._strips[-1].grey.shape != strip.grey.shape:
            self._strips.clear()
        self._strips.append(strip)
        while strip.time_s - self._strips[0].time_s > self._seconds:
            self._strips.popleft()
