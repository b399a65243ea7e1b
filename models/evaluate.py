"""How well a segmenter does on labelled pictures: a table of classes.

Each picture is measured once (`measure`); a table of any group of pictures is made of the measures
(`tabulate`), so that probes, depths or patterns can be told apart without running a network again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from models.labels import CLASSES, Label
from models.measures import MERGED, ROWS, Measures, measure
from models.metrics import dice, iou, merge_counts, pixel_accuracy, precision, recall

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from numpy.typing import NDArray

__all__ = ["MERGED", "MaskTable", "Row", "compare", "evaluate", "mean_of_classes", "tabulate"]


@dataclass(frozen=True, slots=True)
class Row:
    """Figures of one class; shares 0…1, None where there is nothing to measure.

    Parameters
    ----------
    name : str
        Of the class.
    pooled, iou : float or None
        Dice and intersection over union over all pixels of all pictures.
    per_image : float or None
        Mean Dice over the pictures in which truth or prediction has the class.
    tolerant : float or None
        Mean Dice with a tolerance of 3 pixels, over the same pictures.
    images : int
        Those pictures.
    recall, precision : float or None
        Share of the true pixels found, and of the found pixels that are right, over all pictures.
    likeliest : float or None
        Pooled Dice with every undecided pixel counted as its likeliest class.
    hausdorff_px, hausdorff_share : float or None
        Mean 95 % Hausdorff distance over the pictures in which truth and prediction both have the
        class, pixels and share of the picture's diagonal.
    missed, invented : int
        Pictures in which only the truth, or only the prediction, has the class.
    absent : int
        Pictures without it in either; they count in none of the means.
    """

    name: str
    pooled: float | None
    iou: float | None
    per_image: float | None
    tolerant: float | None
    images: int
    recall: float | None = None
    precision: float | None = None
    likeliest: float | None = None
    hausdorff_px: float | None = None
    hausdorff_share: float | None = None
    missed: int = 0
    invented: int = 0
    absent: int = 0

    def as_dict(self) -> dict[str, float | None]:
        """Figures for a manifest or a JSON file, rounded."""
        figures = {
            "dice_pooled": self.pooled,
            "dice_per_image": self.per_image,
            "dice_tolerant_3px": self.tolerant,
            "dice_pooled_undecided_counted": self.likeliest,
            "iou": self.iou,
            "recall": self.recall,
            "precision": self.precision,
            "hausdorff95_px": self.hausdorff_px,
            "hausdorff95_diagonal_share": self.hausdorff_share,
            "images": self.images,
            "missed": self.missed,
            "invented": self.invented,
            "absent": self.absent,
        }
        return {k: None if v is None else round(v, 4) for k, v in figures.items()}


@dataclass(frozen=True, slots=True)
class MaskTable:
    """The table of a group of pictures.

    Parameters
    ----------
    rows : tuple of Row
        In the order of `ROWS`.
    confusion : (6, 6) int64
        Pixels by truth (row) and guess (column).
    frames : int
        Pictures.
    """

    rows: tuple[Row, ...]
    confusion: NDArray[np.int64]
    frames: int

    @property
    def pixel_accuracy(self) -> float | None:
        """Share of the decided pixels with the right class, background included, 0…1."""
        return _known(pixel_accuracy(self.confusion))

    @property
    def mean(self) -> tuple[float | None, float | None]:
        """Mean pooled and per-image Dice over the five classes; None where one has no figure."""
        return mean_of_classes(list(self.rows))

    @property
    def absent(self) -> tuple[str, ...]:
        """Classes without any figure: neither truth nor prediction has them anywhere."""
        return tuple(row.name for row in self.rows if row.pooled is None)


def evaluate(
    predict: Callable[[NDArray[np.uint8]], NDArray[np.uint8]],
    samples: Iterable[tuple[NDArray[np.uint8], NDArray[np.uint8]]],
) -> list[Row]:
    """Compare predictions with the truth.

    Parameters
    ----------
    predict : callable
        Picture (H, W) uint8 → labels (H, W) uint8.
    samples : iterable of pairs
        Picture and truth, (H, W) uint8, 255 = undecided.

    Returns
    -------
    list of Row
        One for each class but background, then B-lines and confluence as one class.

    Raises
    ------
    ValueError
        If there are no samples.
    """
    return compare((truth, predict(image)) for image, truth in samples)


def compare(pairs: Iterable[tuple[NDArray[np.uint8], NDArray[np.uint8]]]) -> list[Row]:
    """Do the same with pairs of truth and prediction."""
    return list(tabulate([measure(truth, guess) for truth, guess in pairs]).rows)


def tabulate(measures: Sequence[Measures]) -> MaskTable:
    """Make the table of a group of pictures.

    Raises
    ------
    ValueError
        If there are none.
    """
    if not measures:
        raise ValueError("expected at least one labelled picture, got none")
    counts = np.stack([each.counts for each in measures])
    likely = np.stack([each.likely for each in measures])
    plain = [_row(k, measures, counts, likely, label) for k, label in enumerate(CLASSES)]
    counts = np.stack([merge_counts(each) for each in counts])
    likely = np.stack([merge_counts(each) for each in likely])
    merged = _row(len(plain), measures, counts, likely, Label.B_LINE)
    total = np.sum([each.counts for each in measures], axis=0)
    return MaskTable((*plain, merged), total, len(measures))


def mean_of_classes(rows: Sequence[Row]) -> tuple[float | None, float | None]:
    """Mean pooled and mean per-image Dice over the five classes; None where one has no figure."""
    five = rows[: len(CLASSES)]
    pooled = [row.pooled for row in five if row.pooled is not None]
    each = [row.per_image for row in five if row.per_image is not None]
    whole = len(five)
    return (
        sum(pooled) / whole if len(pooled) == whole else None,
        sum(each) / whole if len(each) == whole else None,
    )


def _row(
    k: int,
    measures: Sequence[Measures],
    counts: NDArray[np.int64],
    likely: NDArray[np.int64],
    label: Label,
) -> Row:
    total = counts.sum(0)
    true, found = counts[:, label].sum(1) > 0, counts[:, :, label].sum(1) > 0
    far = np.array([each.hausdorff_px[k] for each in measures])
    share = far / np.array([each.diagonal_px for each in measures])
    return Row(
        name=ROWS[k],
        pooled=_known(float(dice(total)[label])),
        iou=_known(float(iou(total)[label])),
        per_image=_mean(np.array([dice(matrix)[label] for matrix in counts])),
        tolerant=_mean(np.array([each.tolerant[k] for each in measures])),
        images=int((true | found).sum()),
        recall=_known(float(recall(total)[label])),
        precision=_known(float(precision(total)[label])),
        likeliest=_known(float(dice(likely.sum(0))[label])),
        hausdorff_px=_mean(far),
        hausdorff_share=_mean(share),
        missed=int((true & ~found).sum()),
        invented=int((found & ~true).sum()),
        absent=int((~true & ~found).sum()),
    )


def _mean(values: NDArray[np.float64]) -> float | None:
    seen = values[np.isfinite(values)]
    return float(seen.mean()) if seen.size else None


def _known(value: float) -> float | None:
    return value if np.isfinite(value) else None
