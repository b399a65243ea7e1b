"""The table of a comparison: a row for each arm, mean and spread over its seeds."""

from __future__ import annotations

import math
import statistics
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from app.comparison.plan import ComparisonFile

OWN = "+statistics"
"""Ends the name of an arm that is judged with the statistics of each recording."""

COLUMNS = {
    "training-phantom mean": "`training-phantom`: mean of five",
    "training-phantom b+c": "B + c.",
    "clinical mean": "`clinical`: mean of five",
    "clinical b+c": "B + c.",
    "real mean": "annotated: mean of five",
    "real b+c": "B + c.",
    "real pleura 3 px": "pleura 3 px",
    "real a_line": "A",
    "real a_line auc": "AUC A per frame",
    "clips b+c auc": "recordings: AUC B + c.",
    "clips b_line auc": "AUC B alone",
}
"""Figures by the heading of their column."""


@dataclass(frozen=True, slots=True)
class Line:
    """One finished training and its figures.

    Parameters
    ----------
    arm, group : str
    seed, steps : int
    seconds_per_step : float
        Mean wall-clock time of a step.
    parameters : int
        Weights that a prediction uses.
    figures : dict of str to float or None
        As `app.comparison.judge.figures_of` gives them.
    """

    arm: str
    group: str
    seed: int
    steps: int
    seconds_per_step: float
    parameters: int
    figures: dict[str, float | None]


def as_markdown(
    plan: ComparisonFile,
    lines: Sequence[Line],
    milliseconds: Mapping[str, float] | None = None,
) -> str:
    """Write the table; what is not measured yet is left empty, what has no figure is "none".

    Parameters
    ----------
    plan : ComparisonFile
        Gives the rows.
    lines : sequence of Line
        What is done.
    milliseconds : mapping of str to float, optional
        One picture of 256 x 256 on one thread, by arm.
    """
    heads = ["", "arm", "seeds", *COLUMNS.values(), "weights, M", "s per step", "ms"]
    rows = [_row(heads), "|" + "---|" * len(heads)]
    group = ""
    for arm in plan.arms:
        for name in (arm.name, arm.name + OWN) if arm.own_statistics else (arm.name,):
            mine = [line for line in lines if line.arm == name]
            cells = [arm.group if arm.group != group else "", name, str(len(mine) or "")]
            cells += [_cell([line.figures.get(key) for line in mine]) for key in COLUMNS]
            speed = (milliseconds or {}).get(arm.name)
            cells += [
                f"{mine[0].parameters / 1e6:.2f}" if mine else "",
                f"{statistics.fmean(line.seconds_per_step for line in mine):.2f}" if mine else "",
                "" if speed is None else f"{speed:.1f}",
            ]
            rows.append(_row(cells))
            group = arm.group
    return "\n".join(rows) + "\n"


def _row(cells: Sequence[str]) -> str:
    return "| " + " | ".join(cells) + " |"


def _cell(values: Sequence[float | None]) -> str:
    if not values:
        return ""
    known = [value for value in values if value is not None and not math.isnan(value)]
    if not known:
        return "none"
    text = _three(statistics.fmean(known))
    return text if len(known) < 2 else f"{text} ± {_three(statistics.stdev(known))}"


def _three(value: float) -> str:
    return f"{value:.3f}".removeprefix("0")
