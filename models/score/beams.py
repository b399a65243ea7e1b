"""What a label map shows along each beam of the probe: the ground that every value stands on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

from models.labels import Label
from models.pleural_line import rows_above, step_mm, trace_pleura
from models.score.values import Reason

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from models.geometry import Geometry
    from models.pleural_line import PleuralLine

WINDOW_MM = 40.0
"""How far below the pleura B-lines are looked for."""
MIN_WINDOW_MM = 8.0
MAX_DEPTH = 0.75
_STEEPEST = 2.0  # a step from piece to piece is no slope


@dataclass(frozen=True, slots=True)
class BeamReading:
    """One label map, read beam by beam.

    Lengths are nominal millimetres when the geometry is uncalibrated.

    Parameters
    ----------
    geometry : Geometry
        How the beams run.
    labels : (samples, beams) uint8
        Values of `Label` along the beams, skin in row 0, left beam in column 0.
    inside : (samples, beams) bool
        Which samples lie in the picture and in the sector.
    line : PleuralLine
        The pleural line that everything is measured from.
    arc_mm : (beams,) float64
        Each beam's part of the pleural arc.
    too_deep : (beams,) bool
        Line below 75 % of the depth, or less than 8 mm in view under it.
    artifact, confluent : (beams,) float64
        Share 0…1 of the beam's window (40 mm under the line, or down to the end of the picture)
        under B-lines or confluence, and under confluence alone.
    """

    geometry: Geometry
    labels: NDArray[np.uint8]
    inside: NDArray[np.bool_]
    line: PleuralLine
    arc_mm: NDArray[np.float64]
    too_deep: NDArray[np.bool_]
    artifact: NDArray[np.float64]
    confluent: NDArray[np.float64]

    @property
    def readable(self) -> NDArray[np.bool_]:
        """Beams with a pleural line and nothing in its way, (beams,) bool."""
        return self.line.seen & ~self.line.behind_rib & ~self.too_deep

    @property
    def pitch_mm(self) -> float:
        """Depth of one sample, mm."""
        first = 0.5 / len(self.labels) * self.geometry.reach()[1]
        return 2.0 * float(first) * self.geometry.mm_per_px_or_nominal


def read_beams(labels: NDArray[np.uint8], geometry: Geometry) -> BeamReading | Reason:
    """Read what each beam shows below the pleural line.

    Parameters
    ----------
    labels : (h, w) uint8
        Values of `Label`, covering the crop of `geometry` edge to edge at any resolution.
    geometry : Geometry
        How the beams run.

    Returns
    -------
    BeamReading or Reason
        The reason when there is no ultrasound or no pleural line in the picture.

    Raises
    ------
    ValueError
        If the map is not (h, w) uint8 or holds a value that is no `Label`.
    """
    if labels.dtype != np.uint8 or labels.ndim != 2 or labels.size == 0:
        raise ValueError(f"expected (h, w) uint8, got {labels.shape} {labels.dtype}")
    if int(labels.max()) > max(Label):
        raise ValueError(f"expected labels 0…{max(Label)}, got {int(labels.max())}")
    polar, inside = geometry.to_beams(labels)
    if not inside.any():
        return Reason.NO_SECTOR
    line = trace_pleura(polar, geometry)
    if line is None:
        return Reason.NO_PLEURA
    samples, beams = polar.shape
    deep = geometry.depths(samples) * geometry.mm_per_px_or_nominal
    pitch = 2.0 * float(deep[0])
    pleura = line.depth_mm
    under = rows_above(deep, pleura + WINDOW_MM) & ~rows_above(deep, pleura)
    window = under & inside & (polar != Label.PLEURA.value)
    visible = _count(window)
    confluent = _count(window & (polar == Label.CONFLUENCE.value))
    artifact = _count(window & (polar == Label.B_LINE.value)) + confluent
    step = step_mm(geometry, pleura, beams)
    slope = np.clip(np.gradient(pleura) / step, -_STEEPEST, _STEEPEST)
    return BeamReading(
        geometry=geometry,
        labels=polar,
        inside=inside,
        line=line,
        arc_mm=step * np.hypot(1.0, slope),
        too_deep=(pleura > MAX_DEPTH * samples * pitch) | (visible * pitch < MIN_WINDOW_MM),
        artifact=artifact / np.maximum(visible, 1),
        confluent=confluent / np.maximum(visible, 1),
    )


def _count(flags: NDArray[np.bool_]) -> NDArray[np.int32]:
    """How many samples of each beam, (beams,)."""
    return np.asarray(
        cv2.reduce(flags.view(np.uint8), 0, cv2.REDUCE_SUM, dtype=cv2.CV_32S)[0], np.int32
    )
