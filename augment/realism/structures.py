"""What stands out in a frame: pleural line, B-lines, A-lines, ribs; and brightness over depth."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from models.labels import IGNORE, Label

if TYPE_CHECKING:
    from numpy.typing import NDArray

DEPTHS = 5
"""Parts of the depth of which the mean brightness is told."""

_LEAST = 30

_STRUCTURES: dict[str, tuple[tuple[Label, ...], tuple[int, int]]] = {
    "pleura": ((Label.PLEURA,), (1, 15)),
    "rib": ((Label.RIB,), (1, 15)),
    "a_line": ((Label.A_LINE,), (1, 13)),
    "b_line": ((Label.B_LINE, Label.CONFLUENCE), (31, 1)),
}
"""Labels, and width and height of the surroundings in pixels of 256: lines across are compared
with what lies above and below, B-lines with what lies beside them."""


def profile(image: NDArray[np.uint8], inside: NDArray[np.bool_]) -> dict[str, float]:
    """Measure how brightness is spread: mean of each fifth of the depth over that of all.

    Returns
    -------
    dict
        `depth_1` (skin) … `depth_5`, `columns_sd` (spread of the columns' means over the mean).
    """
    grey = image.astype(np.float32)
    mean = max(float(grey[inside].mean()), 1.0) if inside.any() else float("nan")
    out = {}
    for k, (rows, seen) in enumerate(
        zip(np.array_split(grey, DEPTHS), np.array_split(inside, DEPTHS), strict=True), 1
    ):
        out[f"depth_{k}"] = float(rows[seen].mean()) / mean if seen.sum() > _LEAST else np.nan
    count = inside.sum(axis=0)
    wide = count > 0.3 * len(inside)
    columns = (grey * inside).sum(axis=0)[wide] / count[wide]
    out["columns_sd"] = float(columns.std()) / mean if columns.size > _LEAST else float("nan")
    return out


def contrasts(
    image: NDArray[np.uint8], inside: NDArray[np.bool_], labels: NDArray[np.uint8]
) -> dict[str, float]:
    """Measure each structure against its surroundings.

    Parameters
    ----------
    labels : (H, W) uint8
        Classes of `models.labels.Label`; 255 counts neither as structure nor as surroundings.

    Returns
    -------
    dict
        `<name>_contrast`, mean grey of the structure less that of its surroundings, and
        `<name>_grey`, grey levels; NaN where there is none. `pleura_thickness`, pixels.
    """
    grey = image.astype(np.float32)
    out = {}
    for name, (classes, (wide, high)) in _STRUCTURES.items():
        found = np.isin(labels, classes) & inside
        near = cv2.dilate(found.astype(np.uint8), np.ones((high, wide), np.uint8)) > 0
        touching = cv2.dilate(found.astype(np.uint8), np.ones((3, 3), np.uint8)) > 0
        ring = near & ~touching & inside & (labels != IGNORE) & (labels == Label.BACKGROUND)
        enough = found.sum() >= _LEAST and ring.sum() >= _LEAST
        level = float(grey[found].mean()) if enough else float("nan")
        out[f"{name}_contrast"] = level - float(grey[ring].mean()) if enough else float("nan")
        out[f"{name}_grey"] = level
    pleura = (labels == Label.PLEURA) & inside
    columns = pleura.any(axis=0).sum()
    out["pleura_thickness"] = float(pleura.sum() / columns) if columns >= _LEAST else float("nan")
    return out
