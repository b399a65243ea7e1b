"""A model on a labelled picture, the way every picture goes: sector, crop, `Look`, labels."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

from app.examine import geometry_of
from app.masks import place
from capture.find_sector import find_sector
from models.look import Look

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from app.evaluation.frames import Labelled
    from capture.sector import Box
    from models.geometry import Geometry
    from models.segmenter import Segmenter

    Image = NDArray[np.uint8]
    Predict = Callable[[Look], Image]

GRID = 256
"""Side of the square grid over the sector's box on which masks are compared, pixels."""
_STEP_S = 4 / 30


@dataclass(frozen=True, slots=True)
class Answer:
    """What a model made of a labelled picture.

    Parameters
    ----------
    truth, guess : (h, w) uint8
        On one grid: 256 x 256 over the box, or the whole picture where the sector was found.
    picture : (h, w) uint8
        The grey picture on that grid.
    labels : (h', w') uint8 or None
        As the model gave them over the box; None when no sector was found.
    geometry : Geometry or None
        On which they stand.
    likely : (h, w) uint8 or None
        Truth with the likeliest class of undecided pixels, if known.
    """

    truth: Image
    guess: Image
    picture: Image
    labels: Image | None
    geometry: Geometry | None
    likely: Image | None = None


def predict_with(segmenter: Segmenter) -> Predict:
    """Make a plain function of a segmenter."""
    return lambda look: segmenter(look).labels


def answer(predict: Predict, frame: Labelled) -> Answer:
    """Segment a labelled picture and lay truth and guess on one grid.

    With a known box both are compared on 256 x 256 over it. Else the sector is found first, and
    the whole picture is compared (over the true box, of a phantom frame): what lies outside the
    found sector is background.
    """
    box, geometry = frame.box, frame.geometry
    if box is not None and geometry is not None:
        labels = predict(_look(frame, box, geometry))
        if frame.grid is not None:
            found = place(labels, box, frame.image.shape[::-1])
            return _over(frame, frame.grid, squash(found, frame.grid), labels, geometry)
        guess = cv2.resize(labels, (GRID, GRID), interpolation=cv2.INTER_NEAREST)
        return _over(frame, box, np.asarray(guess, np.uint8), labels, geometry)
    sector = find_sector([*frame.earlier, frame.image])
    found, labels_or_none, geometry = np.zeros_like(frame.image), None, None
    if sector is not None:
        geometry = geometry_of(sector)
        labels_or_none = predict(_look(frame, sector.box, geometry))
        found = place(labels_or_none, sector.box, frame.image.shape[::-1])
    if frame.truth is None:
        return Answer(frame.labels, found, frame.image, labels_or_none, geometry, frame.likely)
    true_box = frame.truth.box
    return _over(frame, true_box, squash(found, true_box), labels_or_none, geometry)


def squash(labels: Image, box: Box) -> Image:
    """Cut a label map to a box and squash it to the grid, nearest neighbour."""
    small = cv2.resize(_cut(labels, box), (GRID, GRID), interpolation=cv2.INTER_NEAREST)
    return np.asarray(small, np.uint8)


def _over(
    frame: Labelled, box: Box, guess: Image, labels: Image | None, geometry: Geometry | None
) -> Answer:
    grey = cv2.resize(_cut(frame.image, box), (GRID, GRID), interpolation=cv2.INTER_AREA)
    likely = None if frame.likely is None else squash(frame.likely, box)
    truth = squash(frame.labels, box)
    return Answer(truth, guess, np.asarray(grey, np.uint8), labels, geometry, likely)


def _look(frame: Labelled, box: Box, geometry: Geometry) -> Look:
    images = tuple(_cut(image, box) for image in (*frame.earlier, frame.image))
    steps = range(len(images))
    return Look(images, tuple(steps), tuple(k * _STEP_S for k in steps), geometry)


def _cut(image: Image, box: Box) -> Image:
    x, y, w, h = box
    return np.ascontiguousarray(image[y : y + h, x : x + w])
