"""The last seconds of a running source, kept so that a zone can be saved after it was seen."""

from __future__ import annotations

import math
import threading
from collections import deque
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from app.clip_watch import ClipWatch
from app.exam.gather import ZoneKeeper, zone_from
from app.examine import time_of
from app.lettering import PICTURES
from capture.recording import boxed, sector_pixels
from models import beams as along
from models.cine.moment import Moment
from models.cine.watch import CineWatch
from models.trust.verdict import Trust

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray

    from app.exam.gather import FoundZone
    from app.exam.values import OwnReading
    from app.result import Result
    from capture.frame import Frame
    from capture.sector import Sector

RETRO_S = 12.0
"""So far back a zone reaches when it is saved, seconds: two breaths at rest."""
MOST_BYTES = 256 << 20
GAP_S = 3.0
"""A longer time without a picture, as while it was frozen, begins anew."""
OFF_S = 0.7
"""So long without a pleural line, and the probe was off the chest."""
ENOUGH_S = 1.0
SLACK_PX = 4
"""A sector that grows by more than this beyond the confirmed one has to be confirmed anew."""


@dataclass(frozen=True, slots=True)
class Held:
    """What the buffer holds.

    Parameters
    ----------
    seconds : float
        From its first picture to its last.
    frames : int
        Pictures.
    numbers : int
        Of these, with a number that may be shown.
    sector : Sector or None
        Where the ultrasound lies now, whether or not it was confirmed.
    confirmed : bool
        A person has confirmed it; before that nothing is held.
    """

    seconds: float = 0.0
    frames: int = 0
    numbers: int = 0
    sector: Sector | None = None
    confirmed: bool = False


class ZoneBuffer:
    """A sink that keeps the last seconds of results, of each the sector's own pixels alone.

    Nothing is kept before a person has confirmed the sector, nor what a sector shows that reaches
    beyond the confirmed one. A time that goes back (a seek, a loop) begins anew.

    Parameters
    ----------
    seconds : float
        How far back it reaches.
    most_bytes : int
        The oldest pictures go when all together take more than this.
    """

    def __init__(self, seconds: float = RETRO_S, most_bytes: int = MOST_BYTES) -> None:
        self._seconds, self._most = seconds, most_bytes
        self._lock = threading.Lock()
        self._results: deque[Result] = deque()
        self._bytes = 0
        self._seen: deque[NDArray[np.uint8]] = deque(maxlen=PICTURES)
        self._sector: Sector | None = None
        self._allowed: Sector | None = None
        self._since_s = -math.inf
        self._now_s = -math.inf

    def on_frame(self, frame: Frame) -> None:
        """Pass over what was not examined."""

    def on_result(self, result: Result, nth: int) -> None:
        """Take a result in, on the pipeline's thread."""
        now_s = time_of(result.frame)
        with self._lock:
            if now_s < self._now_s:
                self._since_s = -math.inf
            if not 0.0 <= now_s - self._now_s <= GAP_S:
                self._clear()
            self._now_s = now_s
            self._sector = result.sector
            if not self._is_allowed(result.sector):
                self._clear()
                self._seen.append(result.frame.image)
                return
        kept = trimmed(result)
        with self._lock:
            if now_s < self._since_s or not self._is_allowed(result.sector):
                return
            self._results.append(kept)
            self._bytes += kept.frame.image.nbytes
            while now_s - time_of(self._results[0].frame) > self._seconds or (
                self._bytes > self._most and len(self._results) > 1
            ):
                self._bytes -= self._results.popleft().frame.image.nbytes

    def confirm(self) -> Sector | None:
        """Take the sector as it is now for right; None while there is none."""
        with self._lock:
            self._allowed = self._sector
            return self._allowed

    def pictures(self) -> tuple[NDArray[np.uint8], ...]:
        """Give the last pictures before the confirmation and forget them, to look for lettering."""
        with self._lock:
            seen = tuple(self._seen)
            self._seen.clear()
            return seen

    def forget(self) -> None:
        """Withdraw the confirmation, as for another source."""
        with self._lock:
            self._allowed = self._sector = None
            self._since_s = self._now_s = -math.inf
            self._clear()

    def restart(self) -> None:
        """Keep only what comes from now on, as when the probe goes to another zone."""
        with self._lock:
            self._clear()
            self._since_s = math.nextafter(self._now_s, math.inf)

    def held(self) -> Held:
        """Tell what is held now."""
        with self._lock:
            results, sector = last_stretch(tuple(self._results)), self._sector
            allowed = self._is_allowed(sector)
        if not results:
            return Held(sector=sector, confirmed=allowed)
        span = time_of(results[-1].frame) - time_of(results[0].frame)
        numbers = sum(each.score.value is not None for each in results)
        return Held(span, len(results), numbers, sector, allowed)

    def take(self) -> tuple[Result, ...]:
        """Give the last stretch with the probe on the chest; the buffer keeps it."""
        with self._lock:
            return last_stretch(tuple(self._results))

    # ---- helpers, with the lock held

    def _clear(self) -> None:
        self._results.clear()
        self._bytes = 0

    def _is_allowed(self, sector: Sector | None) -> bool:
        if self._allowed is None:
            return False
        if sector is None:
            return True  # nothing of such a picture is kept
        if sector.size != self._allowed.size:
            return False
        x, y, w, h = sector.box
        left, top, wide, high = self._allowed.box
        return (
            x >= left - SLACK_PX
            and y >= top - SLACK_PX
            and x + w <= left + wide + SLACK_PX
            and y + h <= top + high + SLACK_PX
        )


def last_stretch(results: tuple[Result, ...]) -> tuple[Result, ...]:
    """Find the last stretch in which the probe was on the chest.

    What the zone before showed must not count for this one: the way from one to the other shows
    no pleural line for a while.

    Parameters
    ----------
    results : tuple of Result
        In the order of time.

    Returns
    -------
    tuple of Result
        The last stretch of a second at least, else the last one; all where no pleural line is.
    """
    seen = [at for at, each in enumerate(results) if each.beams is not None]
    if not seen:
        return results
    stretches, begin = list[tuple[int, int]](), seen[0]
    for before, after in pairwise([*seen, None]):
        if before is None:
            continue
        if after is None or (after - before > 1 and _seconds(results, before, after) > OFF_S):
            stretches.append((begin, before))
            begin = before if after is None else after
    long = [each for each in stretches if _seconds(results, *each) >= ENOUGH_S]
    first, last = (long or stretches)[-1]
    return results[first : last + 1]


def _seconds(results: tuple[Result, ...], first: int, last: int) -> float:
    return time_of(results[last].frame) - time_of(results[first].frame)


def trimmed(result: Result) -> Result:
    """Give the same result with the sector's pixels alone; without a sector with none at all."""
    frame, sector = result.frame, result.sector
    if sector is None:
        return replace(result, frame=replace(frame, image=frame.image[:1, :1] * 0))
    return replace(
        result, frame=replace(frame, image=sector_pixels(frame.image, sector)), sector=boxed(sector)
    )


def zone_of_results(
    code: str,
    results: Sequence[Result],
    *,
    source: str = "",
    own: OwnReading | None = None,
) -> FoundZone:
    """Make a zone of results that were kept while they were shown.

    Its numbers are those that stood on the screen; nothing is read anew.

    Parameters
    ----------
    code : str
        Which zone of the protocol.
    results : sequence of Result
        In the order of time, out of a `ZoneBuffer`.
    source : str
        Name of the source, no path.
    own : OwnReading or None
        What the clinician reads.

    Raises
    ------
    CaptureError
        If there is not one result.
    """
    keeper, cine, watch = ZoneKeeper(), CineWatch(keep_s=math.inf), ClipWatch()
    for result in results:
        keeper(result)
        moment = _moment(result)
        verdict = None if result.appraisal is None else result.appraisal.verdict
        cine.add(moment, Trust.NONE if verdict is None else verdict.trust)
        watch(moment)
    summary = cine.summary(math.inf) if len(results) > 1 else None
    return zone_from(code, keeper, summary, watch, source=source, own=own)


def _moment(result: Result) -> Moment:
    """Read the moment again that the appraiser judged."""
    beams, sector = result.beams, result.sector
    score = result.score if result.appraisal is None else result.appraisal.ungated
    picture = None
    if beams is not None and sector is not None:
        picture = along.read(sector.crop(result.frame.image), beams.geometry, beams.arc_mm.size)
    return Moment(result.frame.index, time_of(result.frame), score, beams, picture)
