"""Recordings with findings known by recording only: what a model sees in each, frame by frame."""

from __future__ import annotations

from collections import Counter
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np

from app.batch import analyse
from app.overlay import draw_overlay
from app.sources import open_source
from capture.errors import CaptureError
from models.agreement import SEVERE

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.evaluation.clip_index import ClipEntry
    from app.result import Result
    from app.schema import FrameEntry
    from capture.sector import Sector
    from models.segmenter import Segmenter


@dataclass(frozen=True, slots=True)
class ClipFigures:
    """What a model saw in one recording.

    Parameters
    ----------
    frames, masked, scored : int
        Frames examined, of these with a mask, and with a score.
    severe : int
        Frames with a score above .5.
    pleura : float or None
        Share of the frames that show some pleura.
    area, area_b, area_a : float or None
        Mean share of the sector under B-lines and confluence, under B-lines alone, under A-lines.
    blas_median, blas_p90, blas_spread, blas_step : float or None
        Of the scores: median, 90th percentile, 10th to 90th percentile, and the mean change from
        one examined frame to the next.
    reasons : dict
        Frames without a score by reason.
    scores : tuple of float
        All scores in order.
    """

    frames: int
    masked: int
    scored: int
    severe: int
    pleura: float | None
    area: float | None
    area_b: float | None
    area_a: float | None
    blas_median: float | None
    blas_p90: float | None
    blas_spread: float | None
    blas_step: float | None
    reasons: dict[str, int]
    scores: tuple[float, ...] = ()

    def as_dict(self) -> dict[str, Any]:
        """Plain values for a JSON file, rounded; without the single scores."""
        out = asdict(self)
        del out["scores"]
        return {k: round(v, 5) if isinstance(v, float) else v for k, v in out.items()}


@dataclass(frozen=True, slots=True)
class JudgedClip:
    """A recording, its figures, and its most telling frame drawn, if asked for."""

    entry: ClipEntry
    figures: ClipFigures
    badness: float = 0.0
    picture: Any = None


@dataclass(slots=True)
class _Telling:
    """Keeps the result that contradicts the label most: most B where none is, least where some."""

    wanted: bool | None
    badness: float = -2.0
    result: Result | None = None

    def __call__(self, result: Result) -> None:
        score = result.score.value
        if self.wanted is None or result.segmentation is None or score is None:
            return
        badness = -score if self.wanted else score
        if badness > self.badness:
            self.badness, self.result = badness, result


@dataclass(slots=True)
class JudgedClips:
    """All recordings of a list; `failed` names those that could not be read."""

    clips: list[JudgedClip] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)


def judge_clips(
    entries: Sequence[ClipEntry],
    segmenter_of: Callable[[ClipEntry], Segmenter],
    *,
    every: int = 5,
    sector: Sector | None = None,
    gallery: bool = False,
    on_clip: Callable[[], None] | None = None,
) -> JudgedClips:
    """Read every recording through, the way `pleura analyze` does, and sum up each.

    Parameters
    ----------
    segmenter_of : callable
        The model for a recording: one for all, or that of its patient's fold.
    every : int
        Examine each N-th frame.
    sector : Sector or None
        Where the ultrasound lies in all of them; None finds it in each.
    gallery : bool
        Also draw of each recording the frame that contradicts its label most.
    on_clip : callable, optional
        Called after each recording.
    """
    judged = JudgedClips()
    for entry in entries:
        telling = _Telling(entry.b_lines)
        segmenter = segmenter_of(entry)
        try:
            with open_source(str(entry.path)) as source:
                sinks = (telling,) if gallery else ()
                reading = analyse(source, segmenter, every=every, sector=sector, sinks=sinks)
        except CaptureError:
            judged.failed.append(entry.path.name)
        else:
            drawn = None
            if telling.result is not None:
                card = segmenter.manifest
                drawn = draw_overlay(telling.result, f"{card.name} {card.version}")
            figures = figures_of(reading.frames)
            judged.clips.append(JudgedClip(entry, figures, telling.badness, drawn))
        if on_clip is not None:
            on_clip()
    return judged


def figures_of(frames: Sequence[FrameEntry]) -> ClipFigures:
    """Sum up the examined frames of one recording; what is not known is None."""
    shares = [frame.class_fraction for frame in frames if frame.class_fraction.pleura is not None]
    scores = np.array([frame.blas for frame in frames if frame.blas is not None], float)
    areas_b = [share.b_line or 0.0 for share in shares]
    areas = [b + (share.confluence or 0.0) for b, share in zip(areas_b, shares, strict=True)]
    low, middle, high = np.percentile(scores, [10, 50, 90]) if scores.size else [None] * 3
    return ClipFigures(
        frames=len(frames),
        masked=len(shares),
        scored=int(scores.size),
        severe=int((scores > SEVERE).sum()),
        pleura=_mean([float(share.pleura or 0.0) > 0.0 for share in shares]),
        area=_mean(areas),
        area_b=_mean(areas_b),
        area_a=_mean([share.a_line or 0.0 for share in shares]),
        blas_median=None if middle is None else float(middle),
        blas_p90=None if high is None else float(high),
        blas_spread=None if low is None or high is None else float(high - low),
        blas_step=float(np.abs(np.diff(scores)).mean()) if scores.size > 1 else None,
        reasons=dict(Counter(frame.reason for frame in frames if frame.reason is not None)),
        scores=tuple(float(score) for score in scores),
    )


def _mean(values: Sequence[float]) -> float | None:
    return float(np.mean(values)) if values else None
