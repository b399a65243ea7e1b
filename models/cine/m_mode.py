"""M-mode: one beam over time, on a true time axis, and what its texture says about sliding."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from models.cine.moment import Moment

_LATE = 0.75
_ABOVE_MM, _BELOW_MM = (-9.0, -2.0), (1.0, 12.0)
_LEAST_COLUMNS, _LEAST_ROWS = 16, 4
_NO_GREY = 1.0  # grey levels squared: less is nothing but rounding


@dataclass(frozen=True, slots=True)
class MMode:
    """One beam over time.

    Parameters
    ----------
    picture : (samples, columns) uint8
        Skin in row 0, time to the right in even steps; 0 where no frame was taken.
    known : (columns,) bool
        Columns that a frame was taken for; the others are gaps and must be drawn blank.
    time_s : (columns,) float64
        Time of each column, seconds, evenly spaced.
    line_mm : (columns,) float64
        Depth of the pleural line on this beam, mm; NaN where it was not seen.
    pitch_mm : float or None
        Depth of one sample, mm (nominal when uncalibrated); None if no frame showed the line.
    across : float
        Where the beam stands along the aperture, 0 (left) … 1 (right).
    """

    picture: NDArray[np.uint8]
    known: NDArray[np.bool_]
    time_s: NDArray[np.float64]
    line_mm: NDArray[np.float64]
    pitch_mm: float | None
    across: float


def m_mode(moments: Sequence[Moment], across: float) -> MMode | None:
    """Make the M-mode strip of one beam.

    Parameters
    ----------
    moments : sequence of Moment
        In order of time; those without a picture leave a gap.
    across : float
        Beam, 0 (left edge of the sector) … 1 (right edge).

    Returns
    -------
    MMode or None
        None when fewer than two moments hold a picture.

    Raises
    ------
    ValueError
        If `across` is not in 0…1.
    """
    if not 0.0 <= across <= 1.0:
        raise ValueError(f"expected a beam in 0…1 along the aperture, got {across}")
    pictured = [moment for moment in moments if moment.picture is not None]
    times = np.array([moment.time_s for moment in pictured])
    if len(pictured) < 2 or times[-1] <= times[0]:
        return None
    step = float(np.median(np.diff(times)))
    if step <= 0.0:
        step = float(times[-1] - times[0]) / (len(times) - 1)
    count = round(float(times[-1] - times[0]) / step) + 1
    grid = times[0] + np.arange(count) * step
    nearest = _nearest(times, grid)
    known = np.abs(times[nearest] - grid) <= _LATE * step
    columns = [_column(moment, across) for moment in pictured]
    tall = max(len(grey) for grey, _ in columns)
    picture = np.zeros((tall, count), np.uint8)
    line = np.full(count, np.nan)
    for k in np.flatnonzero(known).tolist():
        grey, line[k] = columns[nearest[k]]
        picture[: len(grey), k] = grey
    pitches = [moment.beams.pitch_mm for moment in pictured if moment.beams is not None]
    pitch = float(np.median(pitches)) if pitches else None
    return MMode(picture, known, grid, line, pitch, across)


def seashore(strip: MMode) -> float | None:
    """Tell sand from layers: how much of the lasting change over time lies under the line.

    Rows are taken relative to the pleural line. What differs from a row's mean and is still there
    in the next column is change (noise is not); its energy under the line, over that above and
    under it. Layers bob less than the line below them, and repeats twice as much as the line: of
    these standpoints the one from which least changes counts. Near 1 sand under still layers
    (seashore), near .5 the same on both sides (barcode, or a probe that moves). It depends on
    neither gain nor noise, yet on the texture that one beam happens to cross: it goes with the
    picture and is no verdict (on phantom recordings it tells sliding of 3 mm or more from none
    with an AUC of .79 only).

    Returns
    -------
    float or None
        0…1; None when the line is not seen, the strip is too short, or nothing changes at all.
    """
    if strip.pitch_mm is None:
        return None
    seen = strip.known & np.isfinite(strip.line_mm)
    if np.count_nonzero(seen) < _LEAST_COLUMNS:
        return None
    above, below = (
        _change(strip, seen, limits, strip.pitch_mm) for limits in (_ABOVE_MM, _BELOW_MM)
    )
    if above is None or below is None or above + below < _NO_GREY:
        return None
    return below / (above + below)


def _change(
    strip: MMode, seen: NDArray[np.bool_], limits: tuple[float, float], pitch_mm: float
) -> float | None:
    """Mean energy of the change that lasts from column to column, grey levels squared."""
    at = np.flatnonzero(seen)
    together = np.flatnonzero(np.diff(at) == 1)
    if together.size < _LEAST_COLUMNS // 2:
        return None
    line = strip.line_mm[at]
    found = []
    for follow in (0.0, 0.5, 1.0) if limits[1] < 0.0 else (1.0, 2.0):
        level = _level(strip, at, line.mean() + follow * (line - line.mean()), limits, pitch_mm)
        if level is not None:
            found.append(float((level[:, together] * level[:, together + 1]).mean()))
    return max(min(found), 0.0) if found else None


def _level(
    strip: MMode,
    at: NDArray[np.intp],
    line_mm: NDArray[np.float64],
    limits: tuple[float, float],
    pitch_mm: float,
) -> NDArray[np.float64] | None:
    """Rows at even distances from a line, less their mean over time; None with too few inside."""
    offsets = np.arange(limits[0], limits[1], max(pitch_mm, 0.2))
    rows = (line_mm + offsets[:, None]) / pitch_mm - 0.5
    inside = ((rows >= 0) & (rows <= len(strip.picture) - 2)).all(axis=1)
    if np.count_nonzero(inside) < _LEAST_ROWS:
        return None
    rows = rows[inside]
    low = np.floor(rows).astype(np.intp)
    share = rows - low
    grey = strip.picture.astype(np.float64)
    level = grey[low, at] * (1 - share) + grey[low + 1, at] * share
    return np.asarray(level - level.mean(axis=1, keepdims=True), np.float64)


def _column(moment: Moment, across: float) -> tuple[NDArray[np.uint8], float]:
    picture = moment.picture
    assert picture is not None
    beams = picture.shape[1]
    beam = min(int(across * beams), beams - 1)
    reading = moment.beams
    seen = reading is not None and bool(reading.line.seen[beam])
    depth = float(reading.line.depth_mm[beam]) if reading is not None and seen else float("nan")
    return picture[:, beam], depth


def _nearest(times: NDArray[np.float64], grid: NDArray[np.float64]) -> NDArray[np.intp]:
    after = np.clip(np.searchsorted(times, grid), 1, len(times) - 1)
    earlier = grid - times[after - 1] <= times[after] - grid
    return np.asarray(np.where(earlier, after - 1, after), np.intp)
