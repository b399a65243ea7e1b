"""One picture of a whole recording: its worst moment, which beams were crossed when, M-mode."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from app.masks import inside
from app.pictures.over_time import draw_m_mode, draw_occupancy
from app.pictures.plate import BAD, GOOD, WARN, Panel, colour, sheet
from app.pictures.spaces import LEGEND, draw_spaces
from app.schema import NOTICE

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from app.clip_watch import ClipWatch
    from app.result import Result
    from app.schema import SlidingEntry, Summary
    from models.cine.watch import CineSummary

    Image = NDArray[np.uint8]

FOLLOWED_FPS = 8.0 - 1e-6
"""With fewer frames a second B-lines are lost between them and would be counted anew."""


def draw_recording(
    worst: Result | None, cine: CineSummary | None, watch: ClipWatch, summary: Summary, model: str
) -> Image:
    """Draw what a recording comes to.

    Parameters
    ----------
    worst : Result or None
        The frame of its worst moment, or any frame where there is none; only its sector is drawn.
    cine : CineSummary or None
        The recording as one window of time; None for a still.
    watch : ClipWatch
        What was kept of its moments.
    summary : Summary
        Its figures.
    model : str
        Name and version of the network.

    Returns
    -------
    (H, W, 3) uint8
        RGB.
    """
    told = Panel("The recording", None, _told(summary, cine), _ink(summary))
    rows = [[_worst(worst, cine, still=summary.frames == 1), told]]
    if cine is not None and cine.window.occupancy.size and cine.window.frames > 1:
        peak = cine.window.worst
        at = None if peak is None else peak.time_s
        crossed = draw_occupancy(cine.window.occupancy.T, cine.window.times_s, at)
        key = "Orange: crossed by B-lines; black: free; grey: not readable. Left beam at the top."
        row = [Panel("Beams over time", crossed, (key,))]
        if (strip := watch.m_mode()) is not None:
            grey, times_s, across = strip
            title = f"M-mode of the beam at {across:.0%} of the aperture"
            line = "Depth downwards; white: the worst moment."
            row.append(Panel(title, draw_m_mode(grey, times_s, at), (line,)))
        rows.append(row)
    return sheet(rows, f"Pleura, model {model}. {NOTICE}", (720, 430))


def _worst(worst: Result | None, cine: CineSummary | None, *, still: bool) -> Panel:
    if worst is None or worst.sector is None:
        return Panel("No ultrasound was found", None, ("Mark the ultrasound sector by hand.",))
    crop = worst.sector.crop(worst.frame.image * (inside(worst.sector) > 0))
    title = "The picture" if still else f"Frame {worst.frame.index}"
    if cine is not None and cine.window.worst is not None:
        at = cine.window.worst
        title = f"Worst moment: {at.value:.2f} at {at.time_s:.2f} s, frame {at.index}"
    if worst.segmentation is None:
        return Panel(title, colour(crop), (f"No mask: {worst.score.reason}",))
    drawn = draw_spaces(crop, worst.segmentation.labels, worst.beams, worst.score)
    return Panel(title, drawn, (*_trust(worst), f"{LEGEND}. White: the spaces with their BLAS."))


def _trust(result: Result) -> tuple[str, ...]:
    """Say what may be shown of the frame by itself."""
    if result.appraisal is None:
        return ()
    verdict = result.appraisal.verdict
    if verdict.low is None or verdict.high is None:
        return (f"By itself this frame has no number: {result.score.reason}.",)
    said = [f"9 times in 10 the true value lies between {verdict.low:.2f} and {verdict.high:.2f}."]
    said += [f"Warning: {concern.text}." for concern in verdict.concerns]
    return tuple(said)


def _told(summary: Summary, cine: CineSummary | None) -> tuple[str, ...]:
    """Say in lines what the recording comes to."""
    lines = [_headline(summary), _shown(summary)]
    for reason, count in sorted(summary.reasons.items(), key=lambda item: -item[1])[:3]:
        lines.append(f"Without a number, {count}: {reason}")
    over_time = summary.cine
    if cine is None or over_time is None:
        return tuple(lines)
    if over_time.worst_space is not None:
        at = over_time.worst_space
        lines.append(f"Worst space: {at.blas:.2f} at {at.time_s:.2f} s")
    if over_time.shortfall:
        lines.append(f"The recording as a window of time: {over_time.shortfall}")
    rate = over_time.breath.rate_per_min
    why = over_time.breath.reason
    known = None if rate is None else f"Breathing: {rate:.0f} a minute"
    lines.append(known or f"Breathing rate not known: {why}")
    if cine.window.most_lines is not None:
        most = cine.window.most_lines
        lines.append(f"Most B-lines at once: {most.value:.0f} at {most.time_s:.2f} s")
    if over_time.spaces:
        found = ", ".join(str(each.b_lines) for each in over_time.spaces)
        steps = np.diff(cine.window.times_s)
        if steps.size == 0 or float(np.median(steps)) > 1.0 / FOLLOWED_FPS:
            found = "too few frames a second to follow them"
        lines.append(f"Different B-lines over the whole time, space by space: {found}")
    told = ", ".join(map(_slides, over_time.sliding)) or str(over_time.sliding_reason)
    lines.append(f"Lung sliding, space by space: {told}")
    lines += [f"{each.name}: {each.value}" for each in summary.readings if each.value is not None]
    return tuple(lines)


def _slides(space: SlidingEntry) -> str:
    """Say of one space whether the lung slides, by how much, or why it cannot be told."""
    if space.reason is not None:
        return f"{space.state} ({space.reason})"
    return space.state if space.amount_mm is None else f"{space.state} ({space.amount_mm:.0f} mm)"


def _shown(summary: Summary) -> str:
    """Say how many frames show a number."""
    if summary.frames == 1:
        return "With a warning" if summary.trust.get("warning") else "One frame"
    told = f"{summary.frames} frames, {summary.scored} with a number"
    warned = summary.trust.get("warning", 0)
    return f"{told}, {warned} of these with a warning" if warned else told


def _headline(summary: Summary) -> str:
    if summary.blas_median is None or summary.blas_p90 is None:
        return "No score"
    if summary.frames == 1:
        return f"BLAS {summary.blas_median:.2f}"
    return f"BLAS median {summary.blas_median:.2f}, 90th percentile {summary.blas_p90:.2f}"


def _ink(summary: Summary) -> tuple[int, int, int]:
    if not summary.scored:
        return BAD
    return GOOD if summary.trust.get("ok", 0) >= summary.frames / 2 else WARN
