"""Recordings for the tests: moments of painted maps and of simulated examinations."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

from augment.phantom import Renderer, Scene, Truth, View
from models.beams import read
from models.cine.moment import Moment
from models.cine.reading import Reading
from models.labels import IGNORE, Label
from models.score import Reason, not_assessable, score_beams
from models.score.beams import read_beams
from tests.models.painting import FAN, Mark, paint, pleura

if TYPE_CHECKING:
    from collections.abc import Iterable

    from models.geometry import Geometry


def moment_of(
    index: int,
    time_s: float,
    labels: np.ndarray,
    geometry: Geometry,
    image: np.ndarray | None = None,
) -> Moment:
    beams = read_beams(labels, geometry)
    return Moment(
        index,
        time_s,
        score_beams(beams, geometry),
        None if isinstance(beams, Reason) else beams,
        None if image is None else read(image, geometry, 256),
    )


def painted(
    index: int, time_s: float, lines: Iterable[float], *, width: float = 0.03, deep: float = 20.0
) -> Moment:
    """A fan with pleura all across and B-lines that stand at these places, 0…1."""
    marks = [Mark(Label.B_LINE, x - width / 2, x + width / 2, deep, 110.0) for x in lines]
    labels = paint(FAN, *marks, pleura(deep=deep), shape=(256, 256))
    return moment_of(index, time_s, labels, FAN)


def unreadable(index: int, time_s: float) -> Moment:
    return Moment(index, time_s, not_assessable(Reason.NO_PLEURA))


def readings(values: Iterable[float | None], fps: float = 20.0) -> list[Reading]:
    """Readings with these values, one after the other, each of a picture of its own."""
    return [
        Reading(
            k,
            k / fps,
            value,
            value,
            None if value is None else round(10 * value),
            None if value is None else (np.arange(256) < round(256 * value)).astype(np.int8),
            content=k,
        )
        for k, value in enumerate(values)
    ]


@lru_cache(maxsize=4)
def examined(scene: Scene, fps: float, breaths: float) -> tuple[list[Moment], list[Truth]]:
    """A simulated examination over some breaths, read from its true masks."""
    renderer = Renderer(scene, (192, 192), View("tight", extras=False), fps=fps)
    moments, truths = [], []
    for k in range(round(breaths / scene.breath.rate_hz * fps)):
        sample = renderer.frame(k)
        x, y, w, h = sample.truth.box
        cut = np.s_[y : y + h, x : x + w]
        whole = sample.truth.geometry
        apex = None if whole.apex is None else (whole.apex[0] - x, whole.apex[1] - y)
        depth = whole.depth if apex else float(h)
        geometry = replace(whole, size=(h, w), apex=apex, depth=depth)
        labels = np.where(sample.labels == IGNORE, np.uint8(0), sample.labels)[cut]
        picture = np.ascontiguousarray(sample.image[cut])
        moments.append(moment_of(k, k / fps, np.ascontiguousarray(labels), geometry, picture))
        truths.append(sample.truth)
    return moments, truths
