"""The pleural line itself: how deep, thick and rough its mark is, and where it breaks.

The mark of a network is no caliper. On simulated frames the middle of the mark lies within half a
millimetre of the interface and its thickness follows the true one; the true roughness is mostly
finer than a pixel. So thickness and roughness are given down to what the samples resolve, and below
that as "at most".
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from models.findings.values import NO_SCALE, NO_SKIN, Measure, unknown
from models.labels import Label
from models.median import median
from models.pleural_line import runs

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from models.score.beams import BeamReading

ABOVE_MM, BELOW_MM = 6.0, 2.0
"""Pleura belongs to the line from so far above its lower edge to so far below it."""
LEAST_MM = 10.0
"""Thickness and roughness need so much readable line; each stretch of roughness as well."""
WAVE_MM = 10.0
"""Undulations longer than about this are the chest's shape and no roughness."""
_MOST_TERMS = 7
BREAK_MM = (1.0, 10.0)
"""A shorter gap is a slip of the mark; over a longer one the line is out of view."""
THIN_SAMPLES = 3.0
ROUGH_SAMPLES = 0.5
"""A smooth line read at whole samples scatters by up to half a sample, as measured."""


@dataclass(frozen=True, slots=True)
class LineMark:
    """The mark of the pleural line on each beam.

    Parameters
    ----------
    marked : (beams,) bool
        Where there is one; nothing is bridged.
    top_mm, bottom_mm : (beams,) float64
        Its edges below the picture's upper edge, mm; meaningless where nothing is marked.
    """

    marked: NDArray[np.bool_]
    top_mm: NDArray[np.float64]
    bottom_mm: NDArray[np.float64]

    @property
    def middle_mm(self) -> NDArray[np.float64]:
        """Where the interface lies, (beams,) mm."""
        return (self.top_mm + self.bottom_mm) / 2.0


def read_mark(beams: BeamReading) -> LineMark:
    """Read the edges of the mark that belongs to the traced line."""
    pitch, line = beams.pitch_mm, beams.line.depth_mm
    samples = len(beams.labels)
    first = max(0, int((line.min() - ABOVE_MM) / pitch))
    last = min(samples, int((line.max() + BELOW_MM) / pitch) + 2)
    part = beams.labels[first:last] == Label.PLEURA.value
    deep = (np.arange(first, last)[:, None] + 0.5) * pitch
    part &= (deep > line - ABOVE_MM) & (deep < line + BELOW_MM)
    top = first + part.argmax(axis=0)
    bottom = last - part[::-1].argmax(axis=0)
    return LineMark(part.any(axis=0), top * pitch, bottom * pitch)


def depth(beams: BeamReading, mark: LineMark) -> Measure:
    """Median depth of the line below the skin, mm.

    None when the skin is not known to be in the picture (beams without an outline).
    """
    here = mark.marked & beams.readable
    if not here.any():
        return unknown("no pleural line that can be read")
    if beams.geometry.kind not in ("fan", "linear"):
        return unknown(NO_SKIN)
    return Measure(median(mark.middle_mm[here]), nominal=not beams.geometry.calibrated)


def thickness(beams: BeamReading, mark: LineMark) -> Measure:
    """Median thickness of the mark, mm; "at most" when it is three samples or less."""
    here = mark.marked & beams.readable
    reason = _not_fine(beams, here)
    if reason:
        return unknown(reason)
    found = median((mark.bottom_mm - mark.top_mm)[here])
    least = THIN_SAMPLES * beams.pitch_mm
    return Measure(max(found, least), at_most=found <= least)


def roughness(beams: BeamReading, mark: LineMark) -> Measure:
    """Root mean square of the detrended line, mm; "at most" below half a sample.

    From each stretch of at least 10 mm a polynomial is taken off, with one more degree for every
    10 mm, so that curvature and slow undulation do not count.
    """
    here = mark.marked & beams.readable
    reason = _not_fine(beams, here)
    if reason:
        return unknown(reason)
    squares, count = 0.0, 0
    for start, end in runs(here):
        long = float(beams.arc_mm[start:end].sum())
        terms = min(2 + int(long / WAVE_MM), _MOST_TERMS)
        if long < LEAST_MM or end - start <= 2 * terms:
            continue
        left = _detrended(mark.middle_mm[start:end], terms)
        squares += float(left @ left)
        count += end - start
    if count == 0:
        return unknown("no stretch of 1 cm of pleural line without a gap")
    found, least = float(np.sqrt(squares / count)), ROUGH_SAMPLES * beams.pitch_mm
    return Measure(max(found, least), at_most=found <= least)


def breaks(beams: BeamReading, mark: LineMark) -> Measure:
    """Count the interruptions of the mark between 1 and 10 mm that hold no marked rib."""
    if not (mark.marked & beams.readable).any():
        return unknown("no pleural line that can be read")
    count = 0
    for start, end in runs(~mark.marked):
        inner = start > 0 and end < mark.marked.size
        if inner and not beams.line.behind_rib[max(start - 1, 0) : end + 1].any():
            count += BREAK_MM[0] <= float(beams.arc_mm[start:end].sum()) <= BREAK_MM[1]
    return Measure(float(count), nominal=not beams.geometry.calibrated)


def _not_fine(beams: BeamReading, here: NDArray[np.bool_]) -> str | None:
    """Say why nothing finer than the depth can be measured."""
    if not beams.geometry.calibrated:
        return NO_SCALE
    if float(beams.arc_mm[here].sum()) < LEAST_MM:
        return "less than 1 cm of pleural line"
    return None


def _detrended(values: NDArray[np.float64], terms: int) -> NDArray[np.float64]:
    """Take off the best polynomial of so many terms."""
    at = np.linspace(-1.0, 1.0, values.size)
    basis, _ = np.linalg.qr(np.polynomial.legendre.legvander(at, terms - 1))
    return np.asarray(values - basis @ (basis.T @ values))
