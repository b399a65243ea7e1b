"""The score against the exact truth of phantom frames: agreement, categories, largest errors."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from app.evaluation.bland_altman import bland_altman
from app.evaluation.gallery import side_by_side
from app.evaluation.report import Picture, Report, Table
from app.evaluation.segment import answer
from models.agreement import CATEGORIES, Agreement, Pair, agree
from models.labels import IGNORE
from models.score import Reason
from models.score.frame import score_frame

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from app.evaluation.frames import Labelled
    from app.evaluation.report import Cell
    from app.evaluation.segment import Answer, Predict

LARGEST = 8
"""Pictures with the largest errors in the gallery."""
OURS, PAPER = "BLAS", "paper's formula"
TRUE_MASKS = "true masks"
"""Scores of the true masks: what the formulas alone, read off pixels, cost."""


@dataclass(slots=True)
class Scored:
    """The scores of one model on all frames.

    Parameters
    ----------
    ours, paper : list of Pair
        True and measured score of each frame, and the same with the paper's formula.
    tags : list of mapping
        Subgroups of each frame.
    largest : list
        (error, picture), the largest error first.
    """

    ours: list[Pair] = field(default_factory=list)
    paper: list[Pair] = field(default_factory=list)
    tags: list[Mapping[str, str]] = field(default_factory=list)
    largest: list[tuple[float, Picture]] = field(default_factory=list)


def score_all(
    models: Mapping[str, Predict],
    frames: Iterable[Labelled],
    *,
    gallery: bool = False,
    on_frame: Callable[[], None] | None = None,
) -> dict[str, Scored]:
    """Let every model score every phantom frame; with known sectors the true masks as well."""
    scored = {name: Scored() for name in models}
    for frame in frames:
        if frame.box is not None:
            _score_truth(scored.setdefault(TRUE_MASKS, Scored()), frame)
        for name, predict in models.items():
            _score(scored[name], frame, answer(predict, frame), gallery)
        if on_frame is not None:
            on_frame()
    return scored


def score_report(source: str, scored: Mapping[str, Scored], by: Sequence[str] = ()) -> Report:
    """Make the tables, figures and pictures of `score_all`."""
    tables: list[Table] = []
    figures: dict[str, object] = {}
    gallery: dict[str, list[Picture]] = {}
    whole: dict[str, Agreement] = {}
    own = [name for name in scored if name != TRUE_MASKS]
    for name, each in scored.items():
        for kind, pairs in ((OURS, each.ours), (PAPER, each.paper)):
            whole[f"{name}, {kind}"] = agree(pairs)
    short = {title.removeprefix(f"{own[0]}, "): found for title, found in whole.items()}
    tables.append(agreement_table(source, short if len(own) == 1 else whole))
    for title, found in whole.items():
        figures[title] = found.as_dict()
        if not title.startswith(TRUE_MASKS):
            tables.append(_categories(f"{title}: {source}", found))
    for name, each in ((name, scored[name]) for name in own):
        groups = {tag: _groups(each, tag) for tag in by}
        tables += [agreement_table(f"{name}, by {tag}", of) for tag, of in groups.items() if of]
        figures[f"{name}, by"] = {
            tag: {group: found.as_dict() for group, found in of.items()}
            for tag, of in groups.items()
        }
        gallery[f"{name}: measured minus true"] = [
            Picture(bland_altman(each.ours, OURS), f"{OURS}, {source}"),
            Picture(bland_altman(each.paper, PAPER), f"{PAPER}, {source}"),
        ]
        gallery[f"{name}: largest errors of the score"] = [p for _, p in each.largest]
    return Report(source, tuple(tables), {source: figures}, gallery)


def agreement_table(title: str, found: Mapping[str, Agreement]) -> Table:
    """Lay agreements beside each other; what had no score is named under the table."""
    columns = (
        "score", "frames", "no score", "bias", "limits", "no score as 0", "|error|",
        "category right", "kappa", "healthy > .5", "healthy, none",
    )  # fmt: skip
    rows: list[tuple[Cell, ...]] = []
    notes: list[str] = []
    for name, each in found.items():
        limits, overall = _span(each.low, each.high), _span(each.low_all, each.high_all)
        rows.append((
            name, each.frames, each.unscored, each.bias, limits, overall,
            each.absolute, each.same_category, each.kappa, f"{each.false_severe} of {each.healthy}",
            each.healthy_unscored,
        ))  # fmt: skip
        if each.reasons:
            why = ", ".join(f"{count} {reason}" for reason, count in sorted(each.reasons.items()))
            notes.append(f"{name} without a score: {why}.")
    return Table(title, columns, tuple(rows), " ".join(notes))


def _span(low: float | None, high: float | None) -> str | None:
    return None if low is None or high is None else f"{low:+.2f} … {high:+.2f}"


def _score_truth(mine: Scored, frame: Labelled) -> None:
    if frame.truth is None or frame.box is None or frame.geometry is None:
        return
    labels = np.where(frame.labels == IGNORE, np.uint8(0), frame.labels)
    x, y, w, h = frame.box
    score = score_frame(np.ascontiguousarray(labels[y : y + h, x : x + w]), frame.geometry)
    mine.ours.append(Pair(frame.truth.blas, score.value, score.reason))
    mine.paper.append(Pair(frame.truth.blas, score.paper, str(Reason.NO_PLEURA)))
    mine.tags.append(frame.tags)


def _score(mine: Scored, frame: Labelled, found: Answer, gallery: bool) -> None:
    truth = None if frame.truth is None else frame.truth.blas
    value, paper, reason = None, None, str(Reason.NO_SECTOR)
    if found.labels is not None and found.geometry is not None:
        score = score_frame(found.labels, found.geometry)
        value, paper, reason = score.value, score.paper, score.reason or ""
    mine.ours.append(Pair(truth, value, reason or None))
    mine.paper.append(Pair(truth, paper, None if paper is not None else str(Reason.NO_PLEURA)))
    mine.tags.append(frame.tags)
    if not gallery or truth is None:
        return
    error = 1.0 if value is None else abs(value - truth)
    if len(mine.largest) == LARGEST and error <= mine.largest[-1][0]:
        return
    told = f"no score: {reason}" if value is None else f"measured {value:.2f}"
    caption = f"{frame.name}: true {truth:.2f}, {told} (picture, truth, found)"
    picture = side_by_side(found.picture, found.truth, found.guess, caption)
    mine.largest.append((error, picture))
    mine.largest.sort(key=lambda item: item[0], reverse=True)
    del mine.largest[LARGEST:]


def _groups(scored: Scored, tag: str) -> dict[str, Agreement]:
    groups: dict[str, list[Pair]] = {}
    for pair, tags in zip(scored.ours, scored.tags, strict=True):
        if tag in tags:
            groups.setdefault(tags[tag], []).append(pair)
    return {group: agree(groups[group]) for group in sorted(groups)}


def _categories(title: str, found: Agreement) -> Table:
    rows: list[tuple[Cell, ...]] = [
        (name, *(int(n) for n in line))
        for name, line in zip(CATEGORIES, found.categories, strict=True)
    ]
    columns = ("true \\ measured", *CATEGORIES)
    return Table(f"{title}: frames by category", columns, tuple(rows))
