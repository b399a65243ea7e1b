"""Whether movement of the lung can be seen at all: what changes just below the pleural line.

The pictures are laid flat along the pleura, so that its bobbing with the chest wall does not count.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from app.lessons.cine import renderer_of
from augment.phantom.field import DEPTHS
from augment.phantom.motion import Sliding

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from app.lessons.cine import Cine

LEAST_GREY, LEAST_RATIO = 1.5, 1.25
"""A lung that slides must change the grey below the line by so much more, and by so many times as
much, as one that does not."""
_FROM_MM, _TO_MM = -1.0, 18.0


def flat(
    cine: Cine, numbers: Sequence[int], from_mm: float = _FROM_MM, to_mm: float = _TO_MM
) -> NDArray[np.float32]:
    """Lay frames flat along the pleura.

    Parameters
    ----------
    cine : Cine
        Of the question.
    numbers : sequence of int
        Frames, counted from 0.
    from_mm, to_mm : float
        Depth below the pleural line; negative is above it.

    Returns
    -------
    (frames, rows, beams) float32
        Grey 0…255.
    """
    renderer, out = renderer_of(cine), []
    scale = cine.scene.sample_mm
    off = np.arange(int(from_mm / scale), int(to_mm / scale))[:, None]
    for number in numbers:
        polar = renderer.polar(cine.first + number)
        rows = np.rint(polar.surface.depth[None] / scale + off).astype(int)
        grey = np.take_along_axis(polar.grey, np.clip(rows, 0, DEPTHS - 1), axis=0)
        out.append(grey.astype(np.float32))
    return np.stack(out)


def change(cine: Cine, numbers: Sequence[int]) -> NDArray[np.float32]:
    """Tell how much each place along the flat pleura changes: SD over time, (rows, beams) grey."""
    return np.asarray(flat(cine, numbers).std(axis=0), np.float32)


def extremes(cine: Cine) -> tuple[int, int, int]:
    """Frames in which the lung stands farthest to either side, and one between them."""
    times = (cine.first + np.arange(cine.frames)) / cine.fps
    slides = np.array([cine.scene.breath.at(float(time_s))[1] for time_s in times])
    between = np.abs(slides - slides.mean())
    return int(slides.argmin()), int(slides.argmax()), int(between.argmin())


def can_be_seen(cine: Cine) -> bool:
    """Tell that sliding, were it there, would change the picture; of either kind of question."""
    numbers = extremes(cine)
    slides = replace(cine, scene=replace(cine.scene, sliding=Sliding("present")))
    stands = replace(cine, scene=replace(cine.scene, sliding=Sliding("pneumothorax")))
    with_it = float(change(slides, numbers).mean())
    without = float(change(stands, numbers).mean())
    return with_it - without >= LEAST_GREY and with_it >= LEAST_RATIO * without
