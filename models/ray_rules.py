"""What is true of every lung picture, held against a label map beam by beam.

A network judges each pixel; that the pieces of a picture hang together along the beams it learns
only in part. Rules take away what cannot be; nothing is filled in:

- There is one pleural line on a beam. Pleura far off the traced line is a fascia or a repeat; what
  lies at twice the line's depth is an A-line.
- A B-line reaches from the pleural line down. On each beam the stretch from the line down that
  holds most artefact and least else is kept, when it is long enough to be a B-line; what lies
  above the line, behind long gaps, or as a patch in the depth goes.

`docs/rules.md` tells what each gains, and which others were tried and lost.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from models import beams
from models.labels import Label
from models.pleural_line import trace_pleura
from models.preprocess import lay_over_crop

if TYPE_CHECKING:
    from collections.abc import Collection

    from numpy.typing import NDArray

    from models.geometry import Geometry
    from models.pleural_line import PleuralLine
    from models.preprocess import Form

ABOVE_LINE_MM = 6.0
"""Pleura is kept up to here above the lower edge of the traced line."""
BELOW_LINE_MM = 2.0
SLACK_MM = 2.0
"""A ray is kept up to here above the smooth line, so that it meets the pleura as marked."""
REPEAT = (1.8, 2.2)
"""Pleura between these multiples of the line's depth is its first repeat, an A-line."""
SHORTEST_MM = 10.0
"""A stretch of B-line or confluence that is shorter is none, as in the phantom's truth."""
SHORTEST_SHARE = 0.2
"""Nor is one that is shorter than this share of what the beam shows below the line."""

RULES = ("line", "repeat", "rays")
"""One pleural line; its repeat becomes an A-line; rays from the line down."""

_WORTH = np.zeros(256, np.int8)  # of a sample to the stretch; classes not named here: 0
_WORTH[Label.BACKGROUND] = -1
_WORTH[[Label.B_LINE, Label.CONFLUENCE]] = 1
_NEAR = np.ones((3, 3), np.uint8)


def keep_rules(
    labels: NDArray[np.uint8],
    geometry: Geometry,
    form: Form = "square",
    rules: Collection[str] = RULES,
) -> NDArray[np.uint8]:
    """Hold labels against the rules and lay them over the crop.

    Without a pleural line there is nothing to hold them against: they stay as they are.

    Parameters
    ----------
    labels : (n, n) uint8
        Values of `Label`, in the form of the network's input.
    geometry : Geometry
        How the beams run.
    form : str
        "square" or "beams", see `models.preprocess`.
    rules : collection of str
        Out of `RULES`; fewer only to see what each gains.

    Returns
    -------
    (n, n) uint8
        A map that covers the crop, squashed to a square.
    """
    size = labels.shape[0]
    read, inside = geometry.to_beams(labels, size, size)
    along = form == "beams" and beams.known(geometry)
    polar = labels if along else read
    line = trace_pleura(polar, geometry)
    if line is None:
        return lay_over_crop(labels, geometry, form)
    ruled = along_beams(polar, inside, line, geometry, rules)
    if along:
        return lay_over_crop(ruled, geometry, form)
    return _carried_over(labels, polar, ruled, geometry)


def along_beams(
    polar: NDArray[np.uint8],
    inside: NDArray[np.bool_],
    line: PleuralLine,
    geometry: Geometry,
    rules: Collection[str] = RULES,
) -> NDArray[np.uint8]:
    """Apply the rules to labels that were read along the beams.

    The rule of B-lines is left out when beams are taken as image columns only because nothing
    better is known: a ray that crosses columns would be cut to bits.

    Parameters
    ----------
    polar, inside : (samples, beams)
        Labels, uint8, and which of them lie in the crop, as of `Geometry.to_beams`.
    line : PleuralLine
        The pleural line in them.
    geometry : Geometry
        How the beams run.
    rules : collection of str
        As in `keep_rules`.

    Returns
    -------
    (samples, beams) uint8
        A new map.
    """
    samples = polar.shape[0]
    pitch_mm = geometry.reach()[1] / samples * geometry.mm_per_px_or_nominal
    at = line.depth_mm / pitch_mm  # rows from the skin to the line
    out = polar.copy()
    _keep_one_line(out, at, pitch_mm, rules)
    if "rays" in rules and geometry.kind != "columns":
        _keep_rays(out, at, inside, pitch_mm)
    return out


def _carried_over(
    labels: NDArray[np.uint8],
    polar: NDArray[np.uint8],
    ruled: NDArray[np.uint8],
    geometry: Geometry,
) -> NDArray[np.uint8]:
    """Carry out on labels over the crop what changed along the beams.

    A pixel at the border of a mark may lie in a cell beside it: so changes reach one cell out, and
    are carried out only on pixels of the class that changed.
    """
    out = labels.copy()
    changed = np.asarray(cv2.compare(polar, ruled, cv2.CMP_NE), np.uint8)
    if cv2.countNonZero(changed) == 0:
        return out
    changes = (polar << 4 | ruled) & changed
    near = np.asarray(cv2.dilate(changes, _NEAR), np.uint8)
    cv2.copyTo(changes, polar, near)  # only cells of background take a neighbour's change
    marked = np.flatnonzero(labels != Label.BACKGROUND.value)
    over, old = beams.over_pixels(near, geometry, labels.shape[0], marked), labels.ravel()[marked]
    meant = over >> 4 == old
    out.ravel()[marked[meant]] = over[meant] & np.uint8(15)
    return out


def _keep_one_line(
    polar: NDArray[np.uint8], at: NDArray[np.float64], pitch_mm: float, rules: Collection[str]
) -> None:
    """Turn pleura off the line into background, at twice its depth into an A-line."""
    row, beam = np.divmod(np.flatnonzero(polar == Label.PLEURA.value), polar.shape[1])
    below = row + 0.5 - at[beam]
    off = (below < -ABOVE_LINE_MM / pitch_mm) | (below > BELOW_LINE_MM / pitch_mm)
    row, beam = row[off], beam[off]
    times = (row + 0.5) / np.maximum(at[beam], 1.0)
    repeat = (times > REPEAT[0]) & (times < REPEAT[1])
    if "line" in rules:
        polar[row, beam] = Label.BACKGROUND
    if "repeat" in rules:
        polar[row[repeat], beam[repeat]] = Label.A_LINE


def _keep_rays(
    polar: NDArray[np.uint8], at: NDArray[np.float64], inside: NDArray[np.bool_], pitch_mm: float
) -> None:
    """Turn artefact into background but for the stretch from the line down on each beam.

    A sample of artefact counts 1, one of background -1, one of another class 0. The stretch ends
    where their sum from the line down is largest; that sum must be the shortest B-line's.
    """
    beam_by_beam = cv2.transpose(polar)  # a beam in a row, so that sums run along memory
    artefact = beam_by_beam >= Label.B_LINE.value
    taken = np.flatnonzero(artefact.any(axis=1))
    if taken.size == 0:
        return
    row = np.arange(polar.shape[0], dtype=np.float32) + np.float32(0.5)
    top = at[taken, None].astype(np.float32)
    below = row >= top
    below &= cv2.transpose(inside.view(np.uint8)).view(np.bool_)[taken]
    worth = np.asarray(cv2.LUT(beam_by_beam[taken], _WORTH), np.int8) * below.view(np.int8)
    total = np.cumsum(worth, axis=1, dtype=np.int16)
    end = total.argmax(axis=1)
    shown = cv2.reduce(below.view(np.uint8), 1, cv2.REDUCE_SUM, dtype=cv2.CV_32S)[:, 0]
    shortest = np.maximum(SHORTEST_MM / pitch_mm, SHORTEST_SHARE * shown)
    end[total[np.arange(taken.size), end] <= shortest] = -1
    off = row < top - SLACK_MM / pitch_mm
    off |= row >= end.astype(np.float32)[:, None] + 1
    artefact[taken] &= off
    polar *= np.asarray(cv2.transpose((~artefact).view(np.uint8)), np.uint8)
