"""Results as the numbers that go to JSON and CSV: null where a number is not known."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from app.masks import class_fractions
from app.schema import (
    ClassFraction,
    ConcernEntry,
    FindingsEntry,
    FrameEntry,
    MeasureEntry,
    ModelEntry,
    SectorEntry,
    SpaceEntry,
)

if TYPE_CHECKING:
    from app.appraisal import Appraisal
    from app.result import Result
    from capture.sector import Sector
    from models.findings import Findings, Measure
    from models.manifest import Manifest
    from models.score import Score

DIGITS = 6


def frame_entry(result: Result) -> FrameEntry:
    """Report one result, shares and scores to six digits."""
    score, shares = result.score, dict[str, float]()
    if result.segmentation is not None and result.sector is not None:
        shares = class_fractions(result.segmentation.labels, result.sector)
    return FrameEntry(
        index=result.frame.index,
        time_s=rounded(result.frame.media_s),
        blas=rounded(score.value),
        blas_paper=rounded(score.paper),
        reason=score.reason,
        b_lines=score.b_lines,
        worst_space=rounded(score.worst),
        integrated=rounded(score.integrated),
        confluent=rounded(score.confluent),
        geometry=score.geometry,
        calibrated=score.calibrated,
        spaces=_spaces(score),
        **_judged(result.appraisal, score),
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


def findings_entry(findings: Findings) -> FindingsEntry:
    """Report what a frame shows besides the score."""
    measures = {
        name: measure_entry(getattr(findings, name))
        for name in FindingsEntry.model_fields
        if hasattr(findings, name) and name != "a_lines_repeat"
    }
    return FindingsEntry(
        **measures,
        a_line_depths_mm=tuple(round(line.depth_mm, DIGITS) for line in findings.a_lines),
        a_lines_repeat=findings.a_lines_repeat,
    )


def measure_entry(measure: Measure) -> MeasureEntry:
    """Report a number, or the reason why there is none."""
    return MeasureEntry(
        value=rounded(measure.value),
        reason=measure.reason,
        nominal=measure.nominal,
        at_most=measure.at_most,
    )


def rounded(number: float | None) -> float | None:
    """Six digits; what is not known stays so."""
    return None if number is None else round(number, DIGITS)


def _judged(appraisal: Appraisal | None, score: Score) -> dict[str, Any]:
    """Say what may be shown; a result that nobody judged is not to be trusted without a warning."""
    if appraisal is None:
        return {"trust": "none" if score.value is None else "warning"}
    verdict = appraisal.verdict
    return {
        "trust": verdict.trust.value,
        "low": rounded(verdict.low),
        "high": rounded(verdict.high),
        "concerns": tuple(
            ConcernEntry(code=each.code, text=each.text, hint=each.hint)
            for each in verdict.concerns
        ),
        "findings": findings_entry(appraisal.findings),
    }


def _spaces(score: Score) -> tuple[SpaceEntry, ...]:
    return tuple(
        SpaceEntry(
            start=round(space.start, DIGITS),
            end=round(space.end, DIGITS),
            arc_mm=round(space.arc_mm, DIGITS),
            blas=round(space.blas, DIGITS),
            integrated=round(space.integrated, DIGITS),
            confluent=round(space.confluent, DIGITS),
            b_lines=space.b_lines,
        )
        for space in score.spaces
    )
