"""How much Dice each disturbance of the picture costs, sector known and sector found."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.evaluation.disturb import DISTURBANCES
from app.evaluation.masks import SHORT
from app.evaluation.report import Report, Table
from app.evaluation.segment import answer
from models.evaluate import MaskTable, tabulate
from models.measures import measure

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from app.evaluation.frames import Labelled
    from app.evaluation.report import Cell
    from app.evaluation.segment import Predict
    from models.measures import Measures

AS_IT_IS = "as it is"
WAYS = ("known", "found")
"""Sector given, and sector found in the whole picture."""

Found = dict[str, dict[str, MaskTable]]


def disturb_all(
    predict: Predict,
    frames: Iterable[Labelled],
    *,
    on_frame: Callable[[], None] | None = None,
) -> Found:
    """Segment every frame as it is and under each disturbance.

    Parameters
    ----------
    frames : iterable of Labelled
        With known sectors; the same pictures are also segmented with the sector found.

    Returns
    -------
    dict
        Way ("known", "found") to disturbance to table.
    """
    names = (AS_IT_IS, *DISTURBANCES)
    kept: dict[str, dict[str, list[Measures]]] = {w: {n: [] for n in names} for w in WAYS}
    for frame in frames:
        _disturb(predict, frame, kept["known"])
        _disturb(predict, replace(frame, box=None, geometry=None), kept["found"])
        if on_frame is not None:
            on_frame()
    return {w: {n: tabulate(of) for n, of in each.items()} for w, each in kept.items()}


def robustness_report(source: str, found: Mapping[str, Found]) -> Report:
    """Make the tables of `disturb_all`, model by model."""
    tables: list[Table] = []
    figures: dict[str, object] = {}
    for name, ways in found.items():
        for way, of in ways.items():
            tables.append(_lost(f"{name}: {source}, sector {way}", of))
            figures[f"{name}, sector {way}"] = {
                what: _plain(table, of[AS_IT_IS]) for what, table in of.items()
            }
    return Report(source, tuple(tables), {source: figures})


def _disturb(predict: Predict, frame: Labelled, kept: dict[str, list[Measures]]) -> None:
    """Measure one frame in every state against its undisturbed truth, on the grid over its box."""
    base = answer(predict, frame)
    kept[AS_IT_IS].append(measure(base.truth, base.guess, base.likely))
    for name, change in DISTURBANCES.items():
        guess = answer(predict, change(frame)).guess
        kept[name].append(measure(base.truth, guess, base.likely))


def _lost(title: str, of: Mapping[str, MaskTable]) -> Table:
    base = of[AS_IT_IS]
    rows: list[tuple[Cell, ...]] = []
    for name, table in of.items():
        pooled, each = table.mean
        lost = None if name == AS_IT_IS else _minus(base.mean[0], pooled)
        lost_each = None if name == AS_IT_IS else _minus(base.mean[1], each)
        rows.append((name, *(row.pooled for row in table.rows), pooled, lost, each, lost_each))
    columns = ("disturbance", *SHORT, "mean", "mean lost", "mean per image", "lost per image")
    return Table(title, columns, tuple(rows), f"Pooled Dice, {base.frames} pictures.")


def _plain(table: MaskTable, base: MaskTable) -> dict[str, float | None]:
    pooled, each = table.mean
    figures = {
        **{row.name: row.pooled for row in table.rows},
        "mean_pooled": pooled,
        "mean_per_image": each,
        "mean_pooled_lost": _minus(base.mean[0], pooled),
        "mean_per_image_lost": _minus(base.mean[1], each),
    }
    return {k: None if v is None else round(v, 4) for k, v in figures.items()}


def _minus(base: float | None, value: float | None) -> float | None:
    return None if base is None or value is None else base - value
