"""Masks against the truth: one table a model, subgroups, what is confused, the worst frames."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from app.evaluation.gallery import side_by_side
from app.evaluation.report import Report, Table
from app.evaluation.segment import answer
from models.evaluate import tabulate
from models.labels import NAMES, Label
from models.measures import ROWS, measure

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from numpy.typing import NDArray

    from app.evaluation.frames import Labelled
    from app.evaluation.report import Cell, Picture
    from app.evaluation.segment import Answer, Predict
    from models.evaluate import MaskTable
    from models.measures import Measures

SHORT = ("rib", "pleura", "A", "B", "confl.", "B + c.")
"""`ROWS` as headings of narrow columns."""
WORST = 4
"""Pictures of each class in the gallery."""


@dataclass(slots=True)
class Judged:
    """What one model did on all pictures.

    Parameters
    ----------
    measures : list of Measures
        One a picture.
    tags : list of mapping
        Its subgroups.
    worst : dict
        Class to the pictures it did worst on, as (badness, picture), the worst first.
    guesses : list of (H, W) uint8
        Kept only when asked for.
    """

    measures: list[Measures] = field(default_factory=list)
    tags: list[Mapping[str, str]] = field(default_factory=list)
    worst: dict[str, list[tuple[tuple[float, int], Picture]]] = field(default_factory=dict)
    guesses: list[NDArray[np.uint8]] = field(default_factory=list)


def judge(
    models: Mapping[str, Predict],
    frames: Iterable[Labelled],
    *,
    gallery: bool = False,
    keep: bool = False,
    on_frame: Callable[[], None] | None = None,
) -> dict[str, Judged]:
    """Let every model segment every picture, and measure.

    Parameters
    ----------
    gallery : bool
        Collect the worst pictures of each class.
    keep : bool
        Keep the predicted masks.
    on_frame : callable, optional
        Called after each picture.

    Raises
    ------
    ValueError
        If there is no picture.
    """
    judged = {name: Judged() for name in models}
    for frame in frames:
        for name, predict in models.items():
            found, mine = answer(predict, frame), judged[name]
            measures = measure(found.truth, found.guess, found.likely)
            mine.measures.append(measures)
            mine.tags.append(frame.tags)
            if keep:
                mine.guesses.append(found.guess)
            if gallery:
                _note_worst(mine, frame.name, found, measures)
        if on_frame is not None:
            on_frame()
    if not all(each.measures for each in judged.values()):
        raise ValueError("expected at least one labelled picture, got none")
    return judged


def report_of(source: str, judged: Mapping[str, Judged], by: Sequence[str] = ()) -> Report:
    """Make the tables, figures and gallery of `judge`.

    Parameters
    ----------
    source : str
        What the pictures are.
    by : sequence of str
        Subgroups to tell apart, as in `Labelled.tags`.
    """
    whole = {name: tabulate(each.measures) for name, each in judged.items()}
    tables = [_classes(f"{name}: {source}", table) for name, table in whole.items()]
    tables += [_further(f"{name}: {source}, further figures", t) for name, t in whole.items()]
    tables += [_confused(f"{name}: {source}", table) for name, table in whole.items()]
    if len(whole) > 1:
        tables.insert(0, _side_by_side(source, whole))
    details: dict[str, object] = {}
    for name, each in judged.items():
        table = whole[name]
        groups = {tag: _groups(each, tag) for tag in by}
        tables += [_grouped(f"{name}, by {tag}", of) for tag, of in groups.items() if of]
        details[name] = {
            "confusion": table.confusion.tolist(),
            "by": {t: {g: _means(m) for g, m in of.items()} for t, of in groups.items()},
        }
    many = len(whole) > 1
    figures: dict[str, object] = {
        f"{name}: {source}" if many else source: _figures(table) for name, table in whole.items()
    }
    gallery = {
        f"{name}: worst {row}": [picture for _, picture in each.worst[row]]
        for name, each in judged.items()
        for row in ROWS
        if each.worst.get(row)
    }
    return Report(source, tuple(tables), figures | {"details": details}, gallery)


def _figures(table: MaskTable) -> dict[str, dict[str, float | None]]:
    """Figures by class, then the means and what concerns all pixels."""
    out = {row.name: row.as_dict() for row in table.rows}
    return out | {"mean of five": _means(table)}


def _means(table: MaskTable) -> dict[str, float | None]:
    pooled, each = table.mean
    figures = {
        "dice_pooled": pooled,
        "dice_per_image": each,
        "pixel_accuracy": table.pixel_accuracy,
        "images": float(table.frames),
    }
    return {k: None if v is None else round(v, 4) for k, v in figures.items()}


def _classes(title: str, table: MaskTable) -> Table:
    columns = ("class", "pooled", "per image", "3 px", "IoU", "recall", "precision", "pictures")
    pooled, each = table.mean
    rows: list[tuple[Cell, ...]] = [
        (row.name, row.pooled, row.per_image, row.tolerant, row.iou, row.recall, row.precision,
         row.images)
        for row in table.rows
    ]  # fmt: skip
    rows.append(("mean of five", pooled, each, *[None] * 4, table.frames))
    note = f"Pixel accuracy {_three(table.pixel_accuracy)}."
    if table.absent:
        note += f" Nowhere in truth or prediction, so without a figure: {', '.join(table.absent)}."
    return Table(title, columns, tuple(rows), note)


def _further(title: str, table: MaskTable) -> Table:
    columns = (
        "class", "undecided counted", "H95 px", "H95 of diagonal", "missed", "invented", "absent",
    )  # fmt: skip
    rows: list[tuple[Cell, ...]] = []
    for row in table.rows:
        far = None if row.hausdorff_px is None else f"{row.hausdorff_px:.1f}"
        counts = row.missed, row.invented, row.absent
        rows.append((row.name, row.likeliest, far, row.hausdorff_share, *counts))
    note = "H95: pictures in which truth and prediction both have the class; counts are pictures."
    return Table(title, columns, tuple(rows), note)


def _confused(title: str, table: MaskTable) -> Table:
    """Give the confusion matrix in shares of each true class."""
    total = table.confusion.sum(1)
    rows = tuple(
        (NAMES[label], *(_share(int(n), int(total[label])) for n in table.confusion[label]))
        for label in Label
    )
    columns = ("truth \\ found", *(NAMES[label] for label in Label))
    return Table(f"{title}: share of each true class found as", columns, rows)


def _side_by_side(source: str, whole: Mapping[str, MaskTable]) -> Table:
    rows: list[tuple[Cell, ...]] = []
    for name, table in whole.items():
        pooled, each = table.mean
        rows.append((name, "pooled", *(row.pooled for row in table.rows), pooled))
        rows.append((name, "per image", *(row.per_image for row in table.rows), each))
    return Table(f"Dice, {source}", ("model", "", *SHORT, "mean"), tuple(rows))


def _groups(judged: Judged, tag: str) -> dict[str, MaskTable]:
    groups: dict[str, list[Measures]] = {}
    for measures, tags in zip(judged.measures, judged.tags, strict=True):
        if tag in tags:
            groups.setdefault(tags[tag], []).append(measures)
    return {group: tabulate(groups[group]) for group in sorted(groups)}


def _grouped(title: str, groups: Mapping[str, MaskTable]) -> Table:
    rows = tuple(
        (group, table.frames, *(row.pooled for row in table.rows), *table.mean)
        for group, table in groups.items()
    )
    columns = ("group", "pictures", *SHORT, "mean", "mean per image")
    note = "Pooled Dice; a class that is nowhere in a group has no figure, and the mean neither."
    return Table(title, columns, rows, note)


def _note_worst(mine: Judged, name: str, found: Answer, measures: Measures) -> None:
    """Keep the pictures of each class with the lowest Dice; of equal ones those with most of it."""
    dice = measures.dice
    sizes = measures.counts.sum(0) + measures.counts.sum(1)
    pixels = [*sizes[1:], sizes[Label.B_LINE] + sizes[Label.CONFLUENCE]]
    for k, row in enumerate(ROWS):
        if np.isnan(dice[k]):
            continue
        badness = (1.0 - float(dice[k]), int(pixels[k]))
        kept = mine.worst.setdefault(row, [])
        if len(kept) == WORST and badness <= kept[-1][0]:
            continue
        caption = f"{name}: {row} Dice {dice[k]:.2f} (picture, truth, found)"
        kept.append((badness, side_by_side(found.picture, found.truth, found.guess, caption)))
        kept.sort(key=lambda item: item[0], reverse=True)
        del kept[WORST:]


def _share(part: int, whole: int) -> float | None:
    return part / whole if whole else None


def _three(value: float | None) -> str:
    return "not known" if value is None else f"{value:.3f}"
