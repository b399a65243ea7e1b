"""A frame along its beams: the traced pleural line, what can be read, what each beam shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from app.pictures.plate import BAD, DIM, GROUND, colour, write
from models.labels import COLOURS, Label
from models.pleural_line import runs
from models.score.beams import WINDOW_MM
from models.score.frame import OCCUPIED

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from models.score import SpaceScore
    from models.score.beams import BeamReading

    Image = NDArray[np.uint8]

_EACH = 3
"""Pixels that a beam or a sample takes in these pictures."""
_STRIP = 9
SPACE = (255, 255, 255)


def traced(picture: Image, beams: BeamReading) -> Image:
    """Draw the frame along its beams with the pleural line and the window below it.

    Parameters
    ----------
    picture : (samples, beams) uint8
        Grey, along the beams of `beams`.

    Returns
    -------
    (h, w, 3) uint8
        RGB: the line where it is seen, the end of the window, hidden beams darker.
    """
    large = colour(np.repeat(np.repeat(picture, _EACH, 0), _EACH, 1))
    hidden = np.repeat(~beams.readable, _EACH)
    large[:, hidden] //= 3
    pitch = beams.pitch_mm
    for depth_mm, ink, wide in (
        (beams.line.depth_mm, COLOURS[Label.PLEURA], 2),
        (beams.line.depth_mm + WINDOW_MM, DIM, 1),
    ):
        for start, end in runs(beams.line.seen):
            at = np.arange(start, end)
            points = np.stack([(at + 0.5) * _EACH, depth_mm[start:end] / pitch * _EACH], 1)
            cv2.polylines(large, [np.round(points).astype(np.int32)], False, ink, wide, cv2.LINE_AA)
    return np.vstack([large, reasons(beams)])


def reasons(beams: BeamReading) -> Image:
    """Draw a strip that says of each beam why it is left out: no line, a rib, too deep."""
    ink = np.full((beams.arc_mm.size, 3), COLOURS[Label.PLEURA], np.uint8)
    ink[beams.too_deep] = BAD
    ink[beams.line.behind_rib] = COLOURS[Label.RIB]
    ink[~beams.line.seen] = (60, 60, 60)
    return np.asarray(np.repeat(np.repeat(ink[None], _EACH, 1), _STRIP, 0))


def shares(beams: BeamReading, spaces: Sequence[SpaceScore]) -> Image:
    """Draw how much of each beam's window is under B-lines, and which beams count as crossed.

    Parameters
    ----------
    spaces : sequence of SpaceScore
        Their limits are marked, with their BLAS.

    Returns
    -------
    (h, w, 3) uint8
        RGB: a bar a beam, 0 at the bottom, 1 at the top, the limit of half as a line.
    """
    count, tall = beams.arc_mm.size, 240
    chart = np.full((tall, count * _EACH, 3), GROUND, np.uint8)
    for beam in np.flatnonzero(beams.readable):
        crossed = beams.artifact[beam] >= OCCUPIED
        for share, label in (
            (beams.artifact[beam], Label.B_LINE),
            (beams.confluent[beam], Label.CONFLUENCE),
        ):
            ink = np.array(COLOURS[label]) * (1.0 if crossed else 0.4)
            top = tall - round(tall * float(share))
            chart[top:, beam * _EACH : (beam + 1) * _EACH] = ink.astype(np.uint8)
    half = round(tall * (1 - OCCUPIED))
    cv2.line(chart, (0, half), (chart.shape[1], half), DIM, 1)
    foot = np.full((34, chart.shape[1], 3), GROUND, np.uint8)
    for space in spaces:
        left, right = round(space.start * chart.shape[1]), round(space.end * chart.shape[1]) - 1
        cv2.line(foot, (left, 4), (right, 4), SPACE, 2)
        for x in (left, right):
            cv2.line(foot, (x, 1), (x, 8), SPACE, 2)
        write(foot, f"{space.blas:.2f}", ((left + right) // 2 - 16, 26))
    return np.vstack([chart, foot, reasons(beams)])
