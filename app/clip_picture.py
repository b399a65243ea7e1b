"""One picture of a whole recording: its worst moment, which beams were crossed when, M-mode."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.masks import inside
from app.pictures.over_time import draw_m_mode, draw_occupancy
from app.pictures.plate import BAD, GOOD, WARN, Panel, colour, sheet
from app.pictures.spaces import draw_spaces
from app.schema import NOTICE

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from app.clip_watch import ClipWatch
    from app.result import Result
    from app.schema import Summary
    from models.cine.watch import CineSummary

    Image = NDArray[np.uint8]


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
    rows = [[_worst(worst, cine), Panel("The recording", None, _told(summary), _ink(summary))]]
    if cine is not None and cine.window.occupancy.size and cine.window.frames > 1:
        peak = cine.window.worst
        at = None if peak is None else peak.time_s
        crossed = draw_occupancy(cine.window.occupancy.T, cine.window.times_s, at)
        told = "Orange: crossed by B-lines; black: free; grey: not readable. Left beam at the top."
        row = [Panel("Beams over time", crossed, (told,))]
        if (strip := watch.m_mode()) is not None:
            grey, times_s, across = strip
            title = f"M-mode of the beam at {across:.0%} of the aperture"
            line = "Depth downwards; white: the worst moment."
            row.append(Panel(title, draw_m_mode(grey, times_s, at), (line,)))
        rows.append(row)
    return sheet(rows, f"Pleura, model {model}. {NOTICE}", (720, 430))


def _worst(worst: Result | None, cine: CineSummary | None) -> Panel:
    if worst is None or worst.sector is None:
        return Panel("No ultrasound was found", None, ("Mark the ultrasound sector by hand.",))
    crop = worst.sector.crop(worst.frame.image * (inside(worst.sector) > 0))
    where = f"frame {worst.frame.index}"
    if worst.frame.media_s is not None:
        where = f"{worst.frame.media_s:.2f} s, {where}"
    title = f"Worst moment: {where}" if cine is not None and cine.window.worst else where
    if worst.segmentation is None:
        return Panel(title, colour(crop), (f"No mask: {worst.score.reason}",))
    appraisal = worst.appraisal
    score = worst.score if appraisal is None else appraisal.ungated
    return Panel(title, draw_spaces(crop, worst.segmentation.labels, worst.beams, score))


def _told(summary: Summary) -> tuple[str, ...]:
    cine = summary.cine
    trusted = ", ".join(f"{count} {trust}" for trust, count in sorted(summary.trust.items()))
    lines = [_headline(summary)]
    lines.append(f"{summary.frames} frames: {trusted}")
    for reason, count in sorted(summary.reasons.items(), key=lambda item: -item[1])[:3]:
        lines.append(f"{count} without a number: {reason}")
    if cine is None:
        return tuple(lines)
    if cine.worst is not None:
        lines.append(f"Worst moment {cine.worst.blas:.2f} at {cine.worst.time_s:.2f} s")
    if cine.worst_space is not None:
        lines.append(f"Worst space {cine.worst_space.blas:.2f} at {cine.worst_space.time_s:.2f} s")
    if cine.shortfall:
        lines.append(f"Window: {cine.shortfall}")
    rate = cine.breath.rate_per_min
    lines.append(
        f"Breathing: {cine.breath.reason}" if rate is None else f"Breathing: {rate:.0f} a minute"
    )
    if cine.spaces:
        found = ", ".join(str(each.b_lines) for each in cine.spaces)
        lines.append(f"Different B-lines per space, over the whole time: {found}")
    states = [
        each.state if each.amount_mm is None else f"{each.state} ({each.amount_mm:.0f} mm)"
        for each in cine.sliding
    ]
    lines.append("Lung sliding per space: " + (", ".join(states) or str(cine.sliding_reason)))
    lines += [f"{each.name}: {each.value}" for each in summary.readings if each.value is not None]
    return tuple(lines)


def _headline(summary: Summary) -> str:
    if summary.blas_median is None or summary.blas_p90 is None:
        return "No score"
    return f"BLAS median {summary.blas_median:.2f}, 90th percentile {summary.blas_p90:.2f}"


def _ink(summary: Summary) -> tuple[int, int, int]:
    if not summary.scored:
        return BAD
    return GOOD if summary.trust.get("ok", 0) >= summary.frames / 2 else WARN
