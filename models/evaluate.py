"""How well a segmenter does on labelled pictures: a table of classes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from models.labels import CLASSES, NAMES, Label
from models.metrics import confusion, dice, iou, merge, tolerant_dice

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from numpy.typing import NDArray

MERGED = "b_line+confluence"
THIN = (Label.RIB, Label.PLEURA, Label.A_LINE)
"""Classes whose Dice mostly says how thick they were drawn; they get a tolerant one as well."""


@dataclass(frozen=True, slots=True)
class Row:
    """Figures of one class; each 0…1, or None where neither truth nor prediction has it.

    Parameters
    ----------
    name : str
        Of the class.
    pooled, iou : float or None
        Dice and intersection over union over all pixels of all pictures.
    per_image : float or None
        Mean Dice over the pictures in which truth or prediction has the class.
    tolerant : float or None
        Mean Dice with a tolerance of 3 pixels, over the same pictures; thin classes only.
    images : int
        Those pictures.
    """

    name: str
    pooled: float | None
    iou: float | None
    per_image: float | None
    tolerant: float | None
    images: int

    def as_dict(self) -> dict[str, float | None]:
        """Figures for a manifest or a JSON file, rounded."""
        figures = {
            "dice_pooled": self.pooled,
            "dice_per_image": self.per_image,
            "dice_tolerant_3px": self.tolerant,
            "iou": self.iou,
        }
        return {k: None if v is None else round(v, 4) for k, v in figures.items()}


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
    matrices, merged, near = [], [], []
    for truth, guess in pairs:
        matrices.append(confusion(truth, guess))
        merged.append(confusion(merge(truth), merge(guess)))
        near.append([tolerant_dice(truth, guess, label) for label in THIN])
    if not matrices:
        raise ValueError("expected at least one labelled picture, got none")
    each, both = np.stack(matrices), np.stack(merged)
    tolerant = np.array(near)
    rows = [
        _row(NAMES[label], each, label, tolerant[:, THIN.index(label)] if label in THIN else None)
        for label in CLASSES
    ]
    return [*rows, _row(MERGED, both, Label.B_LINE, None)]


def mean_of_classes(rows: list[Row]) -> tuple[float | None, float | None]:
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
    name: str, matrices: NDArray[np.int64], label: Label, tolerant: NDArray[np.float64] | None
) -> Row:
    total = matrices.sum(0)
    each = np.array([dice(matrix)[label] for matrix in matrices])
    return Row(
        name=name,
        pooled=_known(float(dice(total)[label])),
        iou=_known(float(iou(total)[label])),
        per_image=_mean(each),
        tolerant=None if tolerant is None else _mean(tolerant),
        images=int(np.isfinite(each).sum()),
    )


def _mean(values: NDArray[np.float64]) -> float | None:
    seen = values[np.isfinite(values)]
    return float(seen.mean()) if seen.size else None


def _known(value: float) -> float | None:
    return value if np.isfinite(value) else None
