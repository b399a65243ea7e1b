"""The rules after the network once more, plainly: what the quick ones must give."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from models import beams
from models.labels import Label
from models.pleural_line import trace_pleura
from models.preprocess import lay_over_crop
from models.ray_rules import (
    ABOVE_LINE_MM,
    BELOW_LINE_MM,
    REPEAT,
    SHORTEST_MM,
    SHORTEST_SHARE,
    SLACK_MM,
)

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from models.geometry import Geometry
    from models.pleural_line import PleuralLine
    from models.preprocess import Form


def plain_rules(
    labels: NDArray[np.uint8], geometry: Geometry, form: Form = "square"
) -> NDArray[np.uint8]:
    """Do what `models.ray_rules.keep_rules` does."""
    size = labels.shape[0]
    read, inside = geometry.to_beams(labels, size, size)
    along = form == "beams" and beams.known(geometry)
    polar = labels if along else read
    line = trace_pleura(polar, geometry)
    if line is None:
        return lay_over_crop(labels, geometry, form)
    ruled = _ruled(polar, inside, line, geometry)
    if along:
        return lay_over_crop(ruled, geometry, form)
    changes = np.where(polar == ruled, np.uint8(0), polar << 4 | ruled)
    near = cv2.dilate(changes, np.ones((3, 3), np.uint8))
    over = beams.lay_over_crop(np.where(polar == 0, near, changes), geometry, size)
    return np.where(over >> 4 == labels, over & np.uint8(15), labels)


def _ruled(
    polar: NDArray[np.uint8], inside: NDArray[np.bool_], line: PleuralLine, geometry: Geometry
) -> NDArray[np.uint8]:
    pitch_mm = geometry.reach()[1] / len(polar) * geometry.mm_per_px_or_nominal
    at = line.depth_mm / pitch_mm
    row = np.arange(len(polar))[:, None] + 0.5
    off = (row - at < -ABOVE_LINE_MM / pitch_mm) | (row - at > BELOW_LINE_MM / pitch_mm)
    times = row / np.maximum(at, 1.0)
    repeat = (times > REPEAT[0]) & (times < REPEAT[1])
    out = polar.copy()
    out[(polar == Label.PLEURA) & off] = Label.BACKGROUND
    out[(polar == Label.PLEURA) & off & repeat] = Label.A_LINE
    if geometry.kind == "columns":
        return out
    artefact = polar >= Label.B_LINE
    for beam in np.flatnonzero(artefact.any(axis=0)):
        top = np.float32(at[beam])
        below = (row[:, 0] >= top) & inside[:, beam]
        worth = np.where(artefact[:, beam], 1, np.where(out[:, beam] == Label.BACKGROUND, -1, 0))
        total = np.cumsum(worth * below)
        end = int(total.argmax())
        if total[end] <= max(SHORTEST_MM / pitch_mm, SHORTEST_SHARE * below.sum()):
            end = -1
        kept = (row[:, 0] >= top - np.float32(SLACK_MM / pitch_mm)) & (row[:, 0] < end + 1)
        out[artefact[:, beam] & ~kept, beam] = Label.BACKGROUND
    return out
