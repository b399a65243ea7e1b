"""Tables of judged recordings: AUC by patient, healthy frames, patients, recordings."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from app.evaluation.report import Picture, Report, Table
from models.agreement import SEVERE
from models.roc import Auc, auc_by_patient

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from app.evaluation.clips import ClipFigures, JudgedClip, JudgedClips
    from app.evaluation.report import Cell

B_FIGURES = {"area of B + confluence": "area", "area of B alone": "area_b", "BLAS p90": "blas_p90"}
A_FIGURE = "area_a"
_SHOWN = 8


def clip_report(
    source: str,
    judged: Mapping[str, JudgedClips],
    *,
    a_lines: bool = False,
    by: Sequence[str] = (),
) -> Report:
    """Make the tables, figures and gallery of judged recordings, model by model.

    Parameters
    ----------
    a_lines : bool
        Also tell recordings with A-lines from others; only where that column can be believed.
    by : sequence of str
        Columns of the list to tell apart.
    """
    tables: list[Table] = []
    figures: dict[str, object] = {}
    gallery: dict[str, list[Picture]] = {}
    if len(judged) > 1:
        tables.append(_side_by_side(source, judged))
    for name, each in judged.items():
        clips = each.clips
        areas = b_line_aucs(clips)
        if a_lines:
            areas["A-lines by their area"] = _auc([(c, c.entry.a_lines) for c in clips], A_FIGURE)
        healthy = [c.figures for c in clips if c.entry.healthy]
        tables += [
            _auc_table(f"{name}: {source}", areas, each.failed),
            _healthy_table(f"{name}: healthy recordings", healthy),
            _patients(f"{name}: by patient", clips),
            _recordings(f"{name}: recordings", clips),
        ]
        tables += [_by(f"{name}: B-lines, by {column}", clips, column) for column in by]
        figures[name] = {
            "auc": {what: auc.as_dict() for what, auc in areas.items()},
            "healthy": healthy_figures(healthy),
            "failed": each.failed,
            "recordings": {
                clip.entry.path.name: {"patient": clip.entry.patient, **clip.figures.as_dict()}
                for clip in clips
            },
        }
        gallery |= _gallery(name, clips)
    return Report(source, tuple(tables), {source: figures}, gallery)


def b_line_aucs(clips: Sequence[JudgedClip]) -> dict[str, Auc]:
    """AUC of B-lines per recording by each figure, over recordings with a label."""
    labelled = [(clip, clip.entry.b_lines) for clip in clips]
    return {f"B-lines by {what}": _auc(labelled, key) for what, key in B_FIGURES.items()}


def healthy_figures(figures: Sequence[ClipFigures]) -> dict[str, float | int | None]:
    """Sum up the frames of healthy recordings: false severity, median, pleura."""
    scores = np.array([score for each in figures for score in each.scores])
    frames, masked = sum(each.frames for each in figures), sum(each.masked for each in figures)
    seen = sum((each.pleura or 0.0) * each.masked for each in figures)
    out = {
        "recordings": len(figures),
        "frames": frames,
        "scored": int(scores.size),
        "severe_share": float((scores > SEVERE).mean()) if scores.size else None,
        "blas_median": float(np.median(scores)) if scores.size else None,
        "blas_p90": float(np.percentile(scores, 90)) if scores.size else None,
        "pleura_share": seen / masked if masked else None,
    }
    return {k: round(v, 4) if isinstance(v, float) else v for k, v in out.items()}


def _side_by_side(source: str, judged: Mapping[str, JudgedClips]) -> Table:
    """Lay the AUC of B-lines and the false severity of all models beside each other."""
    rows: list[tuple[Cell, ...]] = []
    for name, each in judged.items():
        healthy = healthy_figures([c.figures for c in each.clips if c.entry.healthy])
        aucs = [auc.value for auc in b_line_aucs(each.clips).values()]
        rows.append((name, *aucs, healthy["severe_share"], healthy["blas_median"]))
    columns = ("model", *(f"AUC, {what}" for what in B_FIGURES), "healthy > .5", "healthy median")
    return Table(f"{source}: all models", columns, tuple(rows))


def _auc(labelled: Sequence[tuple[JudgedClip, bool | None]], key: str) -> Auc:
    kept = [(clip, label) for clip, label in labelled if label is not None]
    return auc_by_patient(
        [getattr(clip.figures, key) for clip, _ in kept],
        [label for _, label in kept],
        [clip.entry.patient for clip, _ in kept],
    )


def _auc_table(title: str, areas: Mapping[str, Auc], failed: Sequence[str]) -> Table:
    rows: list[tuple[Cell, ...]] = []
    for what, auc in areas.items():
        interval = None if auc.low is None else f"{auc.low:.3f} … {auc.high:.3f}"
        counts = auc.positives, auc.negatives, auc.patients, auc.unknown
        rows.append((what, auc.value, interval, *counts))
    columns = ("told apart", "AUC", "95 % by patient", "with", "without", "patients", "no figure")
    note = f"Not readable: {', '.join(failed)}." if failed else ""
    return Table(title, columns, tuple(rows), note)


def _healthy_table(title: str, figures: Sequence[ClipFigures]) -> Table:
    found = healthy_figures(figures)
    columns = (
        "healthy", "recordings", "frames", "with a score", "share above .5", "median", "p90",
        "frames with pleura",
    )  # fmt: skip
    reasons: dict[str, int] = {}
    for each in figures:
        for reason, count in each.reasons.items():
            reasons[reason] = reasons.get(reason, 0) + count
    why = ", ".join(f"{count} {reason}" for reason, count in sorted(reasons.items()))
    note = f"Without a score: {why}." if why else ""
    return Table(title, columns, (("all", *found.values()),), note)


def _patients(title: str, clips: Sequence[JudgedClip]) -> Table:
    groups: dict[str, list[JudgedClip]] = {}
    for clip in clips:
        groups.setdefault(clip.entry.patient, []).append(clip)
    rows: list[tuple[Cell, ...]] = []
    for patient, own in groups.items():
        having = sum(bool(clip.entry.b_lines) for clip in own)
        figures = [clip.figures for clip in own]
        frames, scored = sum(f.frames for f in figures), sum(f.scored for f in figures)
        severe = sum(f.severe for f in figures)
        rows.append((
            patient, len(own), having, frames, scored,
            *(_mean([getattr(f, key) for f in figures]) for key in B_FIGURES.values()),
            severe / scored if scored else None, _mean([f.pleura for f in figures]),
        ))  # fmt: skip
    columns = (
        "patient", "clips", "with B", "frames", "scored", "area B + c.", "area B", "p90", "> .5",
        "pleura",
    )  # fmt: skip
    return Table(title, columns, tuple(rows), "Means over the patient's recordings.")


def _recordings(title: str, clips: Sequence[JudgedClip]) -> Table:
    rows: list[tuple[Cell, ...]] = []
    for clip in clips:
        own, label = clip.figures, clip.entry.b_lines
        rows.append((
            clip.entry.path.name, clip.entry.patient, None if label is None else int(label),
            own.frames, own.scored, own.pleura, own.area, own.area_b, own.blas_median,
            own.blas_p90, own.blas_spread, own.blas_step,
        ))  # fmt: skip
    columns = (
        "file", "patient", "B", "frames", "scored", "pleura", "area B + c.", "area B", "median",
        "p90", "p10-p90", "step",
    )  # fmt: skip
    note = "Step: mean change between examined frames."
    none = [clip.entry.path.name for clip in clips if not clip.figures.scored]
    if none:
        note += f" {len(none)} of {len(clips)} never show a number: {', '.join(none)}."
    return Table(title, columns, tuple(rows), note)


def _by(title: str, clips: Sequence[JudgedClip], column: str) -> Table:
    groups: dict[str, list[tuple[JudgedClip, bool | None]]] = {}
    for clip in clips:
        group = clip.entry.row.get(column) or "not stated"
        groups.setdefault(group, []).append((clip, clip.entry.b_lines))
    rows: list[tuple[Cell, ...]] = []
    for group in sorted(groups):
        found = [_auc(groups[group], key) for key in B_FIGURES.values()]
        counts = found[0].positives, found[0].negatives, found[0].patients
        rows.append((group, *counts, *(auc.value for auc in found)))
    return Table(title, (column, "with", "without", "patients", *B_FIGURES), tuple(rows))


def _gallery(name: str, clips: Sequence[JudgedClip]) -> dict[str, list[Picture]]:
    out: dict[str, list[Picture]] = {}
    kinds = ((False, "highest score though labelled without"), (True, "lowest score though with"))
    for label, heading in kinds:
        own = [c for c in clips if c.entry.b_lines is label and c.picture is not None]
        own.sort(key=lambda clip: clip.badness, reverse=True)
        out[f"{name}: {heading} B-lines"] = [
            Picture(c.picture, f"{c.entry.path.name}, patient {c.entry.patient}")
            for c in own[:_SHOWN]
        ]
    return out


def _mean(values: Sequence[float | None]) -> float | None:
    known = [value for value in values if value is not None]
    return float(np.mean(known)) if known else None
