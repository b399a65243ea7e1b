"""Whether the network reads the mirrored picture as it reads the picture itself.

Left and right mean nothing to a beam, so a network that answers otherwise guesses. It costs a
second run, and is asked only now and then.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from models.score.beams import BeamReading, read_beams
from models.score.frame import OCCUPIED
from models.trust import concerns

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from models.geometry import Geometry
    from models.score import Reason
    from models.trust.verdict import Concern

UNSURE, OTHER = 0.2, 0.4
"""Share of the pleura that is read otherwise: with a warning, with no number."""
LEAST_SHARED = 0.3
"""Least share of the readable beams that the mirrored picture shows as readable too."""
OFF_MM = 4.0
"""A line that lies so far off in the mirrored picture is another one."""


@dataclass(frozen=True, slots=True)
class Mirrored:
    """How two readings of one picture agree.

    Parameters
    ----------
    shared : float
        Beams that both can read with the line at one depth, share of those that either can.
    otherwise : float
        Share 0…1 of the shared beams that only one calls crossed by B-lines.
    change : float
        Absolute difference of the crossed share of these beams, 0…1.
    """

    shared: float
    otherwise: float
    change: float


def mirrored_geometry(geometry: Geometry) -> Geometry:
    """Say how the beams run in the mirrored crop."""
    apex = geometry.apex
    turned = None if apex is None else (geometry.size[1] - apex[0], apex[1])
    return replace(geometry, apex=turned, left=-geometry.right, right=-geometry.left)


def compare_labels(
    labels: NDArray[np.uint8], mirrored: NDArray[np.uint8], geometry: Geometry
) -> Mirrored:
    """Compare two label maps of one picture.

    Parameters
    ----------
    labels : (h, w) uint8
        Of the picture, covering the crop of `geometry` edge to edge.
    mirrored : (h, w) uint8
        As the network gave it for the mirrored crop (its geometry: `mirrored_geometry`), not
        turned back.
    geometry : Geometry
        How the beams run in the picture.
    """
    back = np.ascontiguousarray(mirrored[:, ::-1])
    return compare(read_beams(labels, geometry), read_beams(back, geometry))


def compare(now: BeamReading | Reason, mirrored: BeamReading | Reason) -> Mirrored:
    """Compare two readings of one picture, both in the order of its own beams."""
    if not isinstance(now, BeamReading) or not isinstance(mirrored, BeamReading):
        return Mirrored(0.0, 1.0, 1.0)
    either = now.readable | mirrored.readable
    near = np.abs(now.line.depth_mm - mirrored.line.depth_mm) < OFF_MM
    both = now.readable & mirrored.readable & near
    if not both.any():
        return Mirrored(0.0, 1.0, 1.0)
    arc = now.arc_mm[both] / now.arc_mm[both].sum()
    first, second = now.artifact[both] >= OCCUPIED, mirrored.artifact[both] >= OCCUPIED
    return Mirrored(
        shared=float(both.sum()) / max(int(either.sum()), 1),
        otherwise=float(arc[first != second].sum()),
        change=abs(float(arc[first].sum()) - float(arc[second].sum())),
    )


def concerns_of(mirrored: Mirrored) -> tuple[Concern, ...]:
    """Say what the comparison leaves of a number."""
    if mirrored.shared < LEAST_SHARED or mirrored.change > OTHER:
        return (concerns.MIRROR_NONE,)
    return (concerns.MIRROR,) if mirrored.change > UNSURE else ()
