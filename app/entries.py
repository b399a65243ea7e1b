"""Results as the numbers that go to JSON and CSV: null where a number is not known."""

from __future__ import annotations

from collections import Counter
from dataclasses import asdict
from typing import TYPE_CHECKING

import numpy as np

from app.masks import class_fractions, inside, place
from app.schema import ClassFraction, FrameEntry, ModelEntry, SectorEntry, Summary

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.result import Result
    from capture.sector import Sector
    from models.manifest import Manifest

DIGITS = 6


def frame_entry(result: Result) -> FrameEntry:
    """Report one result, shares and scores to six digits."""
    score, shares = result.score, dict[str, float]()
    if result.segmentation is not None and result.sector is not None:
        labels = place(result.segmentation.labels, result.sector.box, result.frame.size)
        shares = class_fractions(labels, inside(result.sector))
    return FrameEntry(
        index=result.frame.index,
        time_s=_rounded(result.frame.media_s),
        blas=_rounded(score.value),
        blas_paper=_rounded(score.paper),
        reason=score.reason,
        b_lines=score.b_lines,
        class_fraction=ClassFraction(
            **{name: round(share, DIGITS) for name, share in shares.items()}
        ),
    )


def sector_entry(sector: Sector | None, scale_note: str | None = None) -> SectorEntry | None:
    """Report a sector's plain numbers and what was noted on its scale; None without one."""
    return None if sector is None else SectorEntry(**asdict(sector), scale_note=scale_note)


def model_entry(manifest: Manifest) -> ModelEntry:
    """Report name, version and hash of the network that ran."""
    return ModelEntry(name=manifest.name, version=manifest.version, sha256=manifest.sha256)


def summary_of(frames: Sequence[FrameEntry]) -> Summary:
    """Report median, 90th percentile and highest of the scores that there are; None without any."""
    scores = [frame.blas for frame in frames if frame.blas is not None]
    counts = [frame.b_lines for frame in frames if frame.b_lines is not None]
    return Summary(
        frames=len(frames),
        scored=len(scores),
        blas_median=_rounded(float(np.median(scores))) if scores else None,
        blas_p90=_rounded(float(np.percentile(scores, 90))) if scores else None,
        blas_max=max(scores, default=None),
        b_lines_max=max(counts, default=None),
        reasons=dict(Counter(frame.reason for frame in frames if frame.reason is not None)),
    )


def _rounded(number: float | None) -> float | None:
    return None if number is None else round(number, DIGITS)
