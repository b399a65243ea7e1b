"""A score over a window of time: at least one breath, and at least 4 s.

The clinical rule is the worst moment of a breath. One flickering frame is no moment: the worst is
the highest running median over a third of a second (three frames at least), and the frame that is
kept is the one of that stretch which shows just this value.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from numpy.typing import NDArray

    from models.cine.breath import Breath
    from models.cine.reading import Reading

LEAST_S = 4.0
UNKNOWN_BREATH_S = 6.0
"""Window where the breath is not known: one slow breath."""
MOMENT_S = 0.3
"""So long must a value last to be a moment."""
_LEAST_FRAMES = 3
_GAP_S = 1.0


@dataclass(frozen=True, slots=True)
class Peak:
    """The worst moment: its value (0…1, or a number of B-lines), and the frame that shows it."""

    value: float
    index: int
    time_s: float


@dataclass(frozen=True, slots=True, eq=False)
class WindowSummary:
    """What a window of time shows. Values are None where no moment has a number.

    Parameters
    ----------
    start_s, end_s : float
        First and last moment, seconds.
    frames, usable : int
        Different moments, and those of them that have a number. A picture that is shown again is
        no further moment.
    median, p90 : float or None
        Of the frames' BLAS, 0…1.
    p90_space : float or None
        90th percentile of the BLAS of the worst space, 0…1.
    arc_mm : float or None
        Readable pleural arc, median of the frames, mm (nominal when uncalibrated).
    worst, worst_space : Peak or None
        Worst moment of the BLAS, and of the BLAS of the worst space.
    most_lines : Peak or None
        The most B-lines seen at once, and when; one that flickers does not count.
    times_s : (frames,) float64
        When the moments were, rising.
    occupancy : (beams, frames) float32
        1 where a beam is crossed by B-lines or confluence, 0 where it is free, NaN where it
        cannot be read.
    share : (beams,) float32
        Share 0…1 of the readable time in which each beam is crossed; NaN where it is never
        readable.
    calibrated : bool
        True when millimetres are real ones.
    geometry : str
        On which kind of geometry the values stand.
    breaths : float or None
        Breaths in the window; None where the rate is not known.
    shortfall : str or None
        What the window lacks, in words; None when it holds one breath and 4 s.
    """

    start_s: float
    end_s: float
    frames: int
    usable: int
    median: float | None
    p90: float | None
    p90_space: float | None
    arc_mm: float | None
    worst: Peak | None
    worst_space: Peak | None
    most_lines: Peak | None
    times_s: NDArray[np.float64]
    occupancy: NDArray[np.float32]
    share: NDArray[np.float32]
    calibrated: bool = False
    geometry: str = "columns"
    breaths: float | None = None
    shortfall: str | None = None

    @property
    def span_s(self) -> float:
        """Length, seconds."""
        return self.end_s - self.start_s


def window_s(breath: Breath | None) -> float:
    """How long a window must be: one breath and at least 4 s; 6 s where the breath is unknown."""
    period = None if breath is None else breath.period_s
    return UNKNOWN_BREATH_S if period is None else max(LEAST_S, period)


def summarise(readings: Iterable[Reading], breath: Breath | None = None) -> WindowSummary | None:
    """Summarise the moments of a window.

    In which order they come does not matter, nor that one comes twice. Moments without a number
    are counted and otherwise left out; they are never taken for 0. Where the geometry changed on
    the way, only the moments on the last one count.

    Parameters
    ----------
    readings : iterable of Reading
        Moments of one window.
    breath : Breath or None
        For the number of breaths in it.

    Returns
    -------
    WindowSummary or None
        None without any moment.
    """
    moments = _different(readings)
    if not moments:
        return None
    shown = [moment for moment in moments if moment.usable]
    last = (shown or moments)[-1]
    kind = (last.calibrated, last.geometry)
    shown = [moment for moment in shown if (moment.calibrated, moment.geometry) == kind]
    values = np.array([moment.value for moment in shown], np.float64)
    spaces = [moment.worst_space for moment in shown if moment.worst_space is not None]
    occupancy, share = _occupancy(moments, {id(moment) for moment in shown})
    span = moments[-1].time_s - moments[0].time_s
    period = None if breath is None else breath.period_s
    return WindowSummary(
        start_s=moments[0].time_s,
        end_s=moments[-1].time_s,
        frames=len(moments),
        usable=len(shown),
        median=float(np.median(values)) if shown else None,
        p90=float(np.percentile(values, 90)) if shown else None,
        p90_space=float(np.percentile(spaces, 90)) if spaces else None,
        arc_mm=float(np.median([moment.arc_mm for moment in shown])) if shown else None,
        worst=_worst(shown, lambda moment: moment.value),
        worst_space=_worst(shown, lambda moment: moment.worst_space),
        most_lines=_worst(shown, lambda moment: moment.b_lines),
        times_s=np.array([moment.time_s for moment in moments]),
        occupancy=occupancy,
        share=share,
        calibrated=last.calibrated,
        geometry=last.geometry,
        breaths=None if period is None else span / period,
        shortfall=_shortfall(moments, len(shown), period),
    )


def _different(readings: Iterable[Reading]) -> list[Reading]:
    """Sort by time, and keep of moments with the same picture the first that has a number."""
    kept: dict[int, Reading] = {}
    for reading in sorted(readings, key=lambda each: (each.time_s, each.index)):
        known = kept.get(reading.content)
        if known is None or (reading.usable and not known.usable):
            kept[reading.content] = reading
    return sorted(kept.values(), key=lambda each: (each.time_s, each.index))


def _worst(moments: Sequence[Reading], value_of: Callable[[Reading], float | None]) -> Peak | None:
    """Find the highest running median, and the frame that shows it."""
    best: Peak | None = None
    for run in _runs([moment for moment in moments if value_of(moment) is not None]):
        values = np.array([value_of(moment) for moment in run], np.float64)
        width = _width(run)
        windows = np.lib.stride_tricks.sliding_window_view(values, width)
        medians = np.partition(windows, (width - 1) // 2, axis=1)[:, (width - 1) // 2]
        at = int(medians.argmax())
        if best is not None and medians[at] <= best.value:
            continue
        off = np.abs(windows[at] - medians[at])
        off += 1e-9 * np.abs(np.arange(width) - (width - 1) / 2)  # of equals the one in the middle
        frame = run[at + int(off.argmin())]
        best = Peak(float(medians[at]), frame.index, frame.time_s)
    return best


def _runs(moments: Sequence[Reading]) -> list[list[Reading]]:
    """Split at gaps; runs too short for a moment count only where there is no longer one."""
    runs: list[list[Reading]] = []
    steps = [after.time_s - before.time_s for before, after in pairwise(moments)]
    gap = max(_GAP_S, 3.0 * float(np.median(steps))) if steps else _GAP_S
    for k, moment in enumerate(moments):
        if k == 0 or steps[k - 1] > gap:
            runs.append([])
        runs[-1].append(moment)
    most = max(map(len, runs), default=0)
    return [run for run in runs if len(run) >= min(_LEAST_FRAMES, most)]


def _width(run: Sequence[Reading]) -> int:
    """So many frames make a moment: an odd number, three at least, no more than there are."""
    step = (run[-1].time_s - run[0].time_s) / max(len(run) - 1, 1)
    wanted = _LEAST_FRAMES if step <= 0.0 else 2 * int(MOMENT_S / step / 2) + 1
    return min(max(wanted, _LEAST_FRAMES), len(run))


def _occupancy(
    moments: Sequence[Reading], shown: set[int]
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Lay the moments side by side, (beams, frames), and take their mean over time."""
    beams = next((each.crossed.size for each in reversed(moments) if each.crossed is not None), 0)
    crossed = np.full((len(moments), beams), -1, np.int8)
    for row, moment in zip(crossed, moments, strict=True):
        if id(moment) in shown and moment.crossed is not None and moment.crossed.size == beams:
            row[:] = moment.crossed
    readable = np.count_nonzero(crossed >= 0, axis=0)
    share = np.count_nonzero(crossed > 0, axis=0) / np.maximum(readable, 1)
    share = np.where(readable > 0, share, np.nan).astype(np.float32)
    return np.where(crossed < 0, np.float32(np.nan), crossed.astype(np.float32)).T, share


def _shortfall(moments: Sequence[Reading], usable: int, period_s: float | None) -> str | None:
    """Say what keeps the window from standing for a breath."""
    step = (moments[-1].time_s - moments[0].time_s) / max(len(moments) - 1, 1)
    lasts = moments[-1].time_s - moments[0].time_s + 1.5 * step
    if usable == 0:
        return "no readable moment"
    if lasts < LEAST_S:
        return f"shorter than {LEAST_S:g} s"
    if period_s is None and lasts < UNKNOWN_BREATH_S:
        return f"breath unknown, shorter than {UNKNOWN_BREATH_S:g} s"
    if period_s is not None and lasts < period_s:
        return "shorter than one breath"
    if 2 * usable < len(moments):
        return "less than half of it readable"
    return None
