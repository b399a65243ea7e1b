"""The steps of the score beside each other, and what else the frames were measured for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from app.evaluation.ablation import FRAME_STEPS, GATE, P90, WORST
from app.evaluation.report import Report, Table
from models.agreement import Pair, agree

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from app.evaluation.ablation import Stepped
    from app.evaluation.report import Cell

HEALTHY_LIMITS = (0.2, 0.5)
NEAR = 0.05
NEAR_LINES = 1


def ablation_report(
    source: str,
    frames: Mapping[str, Sequence[Stepped]],
    breaths: Mapping[str, Sequence[Stepped]],
) -> Report:
    """Lay the steps beside each other, way by way, and what else the frames were measured for."""
    tables = [
        _steps_table(f"{name}: {source}", frames.get(name, ()), breaths.get(name, ()))
        for name in dict.fromkeys((*frames, *breaths))
    ]
    if frames:
        tables.append(_further(source, frames))
    figures = {
        table.title: {str(row[0]): dict(zip(table.columns[1:], row[1:], strict=True))
                      for row in table.rows}
        for table in tables
    }  # fmt: skip
    return Report(source, tuple(tables), figures)


def _steps_table(title: str, frames: Sequence[Stepped], breaths: Sequence[Stepped]) -> Table:
    columns = (
        "step", "n", "no number", "warned", "bias", "low", "high", "|error|", f"within {NEAR:g}",
        "healthy", *(f"healthy > {limit:g}" for limit in HEALTHY_LIMITS), "number without truth",
    )  # fmt: skip
    rows: list[tuple[Cell, ...]] = []
    for names, group in ((FRAME_STEPS, frames), ((WORST, P90), breaths)):
        for name in names if group else ():
            warned = sum(each.warned for each in group) if name in (GATE, WORST, P90) else None
            rows.append((name, *_row([(e.truth[name], e.found[name]) for e in group], warned)))
    note = (
        "Bias and 95 % limits of agreement over all with both values, none left out. "
        "A recording is warned of when its window falls short."
    )
    return Table(title, columns, tuple(rows), note)


def _row(pairs: Sequence[tuple[float | None, float | None]], warned: int | None) -> list[Cell]:
    found = agree([Pair(*pair) for pair in pairs])
    near = [abs(b - a) <= NEAR for a, b in pairs if a is not None and b is not None]
    healthy = [value for true, value in pairs if true == 0.0 and value is not None]
    return [
        found.frames, found.unscored, warned, found.bias, found.low, found.high, found.absolute,
        share_of(near), len(healthy),
        *(sum(value > limit for value in healthy) for limit in HEALTHY_LIMITS), found.overscored,
    ]  # fmt: skip


def _further(source: str, frames: Mapping[str, Sequence[Stepped]]) -> Table:
    """B-lines per space, pleural depth and the interval."""
    columns = (
        "masks", "true spaces", "not read", "B-lines within 1", "depths, calibrated",
        "median error, mm", "numbers shown", "interval holds", "mean interval",
    )  # fmt: skip
    rows: list[tuple[Cell, ...]] = []
    for name, group in frames.items():
        lines = [pair for each in group for pair in each.lines]
        counted = [(true, found) for true, found in lines if found is not None]
        off = [abs(found - true) for true, found in (e.depth_mm for e in group if e.depth_mm)]
        held = [
            (low - 1e-9 <= true <= high + 1e-9, high - low)
            for true, (low, high) in ((e.truth[GATE], e.interval) for e in group if e.interval)
            if true is not None
        ]
        rows.append((
            name, len(lines), len(lines) - len(counted),
            share_of(abs(found - true) <= NEAR_LINES for true, found in counted),
            len(off), float(np.median(off)) if off else None, len(held),
            share_of(inside for inside, _ in held),
            float(np.mean([wide for _, wide in held])) if held else None,
        ))  # fmt: skip
    note = "B-lines over the spaces that were read; the intervals are those of the shipped network."
    return Table(f"Further values: {source}", columns, tuple(rows), note)


def share_of(flags: Iterable[bool]) -> float | None:
    """Share 0…1 of True; None of nothing."""
    each = list(flags)
    return sum(each) / len(each) if each else None
