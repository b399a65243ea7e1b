"""What is true in a frame: the values a score should find, computed from the components."""

from __future__ import annotations

import math
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from augment.phantom.field import BEAMS
from models.labels import Label

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from augment.phantom.aperture import Aperture, Surface
    from augment.phantom.field import Field
    from augment.phantom.scene import Scene
    from augment.phantom.traps import Ray
    from models.geometry import Geometry

WINDOW_MM = 40.0
"""A beam is judged over so much depth under the pleura, or down to the end of the picture."""
_LEAST_SPACE_MM = 3.0
_LEAST_ARC_MM = 10.0
_BRIDGE_MM = 2.5
_CONFLUENT_MM = 10.0


@dataclass(frozen=True, slots=True)
class SpaceTruth:
    """One intercostal space: limits 0…1 along the aperture, arc in mm, shares 0…1 of it.

    `sliding` whether the lung slides there with the breath, by `slide_mm` in all.
    """

    start: float
    end: float
    arc_mm: float
    occupied: float
    confluent: float
    b_lines: int
    sliding: bool
    slide_mm: float


@dataclass(frozen=True, slots=True)
class TrackTruth:
    """One trap in view: `number` stays the same in every frame of a scene.

    `across` 0…1 along the aperture; `labelled` as B-line or part of a confluence.
    """

    number: int
    across: float
    labelled: bool


@dataclass(frozen=True, slots=True)
class Truth:
    """What is true in one frame.

    Parameters
    ----------
    seed, frame, time_s : int, int, float
        Which frame of which scene, and when.
    preset, pattern, probe : str
        Names as in `sample_scene`.
    geometry : Geometry
        Of the probe, in pixels of the whole picture, origin "truth"; pixels are square.
    box : (int, int, int, int)
        x, y, width, height of the part of the sector that is in the picture, pixels.
    spaces : tuple of SpaceTruth
        Left to right, those with at least 3 mm of readable pleura in the picture.
    blas : float or None
        Share 0…1 of the readable pleural arc that B-lines or confluence cross; None where less
        than 10 mm or 10 % of the aperture is readable.
    b_line_count : int
        Over all spaces; a confluent run counts once per 10 mm begun.
    a_line_depths_mm : tuple of float
        Of the A-lines that are labelled, in the middle of the visible part.
    pleura_depth_mm : float
        Mean over the aperture at this moment.
    tracks : tuple of TrackTruth
        Traps in view that ring, short look-alikes left out.
    rib_count : int
        Ribs of which some is labelled.
    sliding : str
        "present", "still", "pneumothorax" or "point", see `augment.phantom.motion.Sliding`.
    slide_mm, breath_phase : float
        Where the lung is in its movement; phase 0…1.
    """

    seed: int
    frame: int
    time_s: float
    preset: str
    pattern: str
    probe: str
    geometry: Geometry
    box: tuple[int, int, int, int]
    spaces: tuple[SpaceTruth, ...]
    blas: float | None
    b_line_count: int
    a_line_depths_mm: tuple[float, ...]
    pleura_depth_mm: float
    tracks: tuple[TrackTruth, ...]
    rib_count: int
    sliding: str
    slide_mm: float
    breath_phase: float

    def to_dict(self) -> dict[str, Any]:
        """Return plain values for JSON."""
        return asdict(self)


@dataclass(frozen=True, slots=True)
class Score:
    """The part of the truth that a score is compared with."""

    spaces: tuple[SpaceTruth, ...]
    blas: float | None
    b_lines: int


def score_truth(
    scene: Scene,
    aperture: Aperture,
    surface: Surface,
    rays: NDArray[np.uint8],
    readable: NDArray[np.bool_],
    seen: NDArray[np.bool_],
) -> Score:
    """Measure occupied arc and count lines beam by beam.

    Parameters
    ----------
    rays : (DEPTHS, BEAMS) uint8
        Classes 4 and 5 before pleura and ribs are painted over them.
    readable : (BEAMS,) bool
        Beams with a visible pleura in the picture.
    seen : (DEPTHS, BEAMS) bool
        Samples that are in the picture.
    """
    depth = surface.depth[None]
    window = (aperture.r > depth) & (aperture.r <= depth + WINDOW_MM) & seen
    samples = np.maximum(window.sum(axis=0), 1)
    marked = rays >= Label.B_LINE
    occupied = (marked & window).sum(axis=0) >= 0.5 * samples
    confluent = ((rays == Label.CONFLUENCE) & window).sum(axis=0) >= 0.5 * samples
    arc = _arc_mm(scene, aperture, surface)
    spaces = []
    least = max(1, round(_BRIDGE_MM / aperture.pitch_mm))
    for first, last in runs(_bridge(readable, least)):
        span = slice(first, last)
        length = float(arc[span].sum())
        if length < _LEAST_SPACE_MM:
            continue
        spaces.append(
            SpaceTruth(
                start=first / BEAMS,
                end=last / BEAMS,
                arc_mm=length,
                occupied=float(arc[span][occupied[span]].sum()) / length,
                confluent=float(arc[span][confluent[span]].sum()) / length,
                b_lines=_count(occupied[span], confluent[span], arc[span]),
                **_sliding(scene, surface, span),
            )
        )
    total = sum(space.arc_mm for space in spaces)
    blas = None
    if total >= max(_LEAST_ARC_MM, 0.1 * float(arc.sum())):
        blas = min(1.0, sum(space.occupied * space.arc_mm for space in spaces) / total)
    return Score(tuple(spaces), blas, sum(space.b_lines for space in spaces))


def tracks(rays: list[Ray], marked: tuple[int, ...]) -> tuple[TrackTruth, ...]:
    """Return the traps in view; `marked` are the places in `rays` of those that are labelled."""
    return tuple(
        TrackTruth(ray.number, float((ray.beam + 0.5) / BEAMS), k in marked)
        for k, ray in enumerate(rays)
        if not ray.trap.short and -0.5 <= ray.beam <= BEAMS - 0.5
    )


def _sliding(scene: Scene, surface: Surface, span: slice) -> dict[str, Any]:
    slides = scene.sliding.kind in ("present", "point")
    slides = slides and float(surface.moving[span].mean()) > 0.5
    return {"sliding": slides, "slide_mm": scene.breath.slide_mm if slides else 0.0}


def runs(flags: NDArray[np.bool_]) -> list[tuple[int, int]]:
    """Return first and last + 1 of every run of True."""
    edges = np.flatnonzero(np.diff(np.concatenate(([0], flags.astype(np.int8), [0]))))
    return [(int(a), int(b)) for a, b in zip(edges[::2], edges[1::2], strict=True)]


def _bridge(flags: NDArray[np.bool_], gap: int) -> NDArray[np.bool_]:
    out = flags.copy()
    for first, last in runs(~flags):
        if last - first < gap and first > 0 and last < flags.size:
            out[first:last] = True
    return out


def _count(occupied: NDArray[np.bool_], confluent: NDArray[np.bool_], arc: Field) -> int:
    count = 0
    for first, last in runs(occupied):
        if confluent[first:last].mean() > 0.5:
            count += math.ceil(float(arc[first:last].sum()) / _CONFLUENT_MM)
        else:
            count += 1
    return count


def _arc_mm(scene: Scene, aperture: Aperture, surface: Surface) -> Field:
    """Return the length of the pleura in every beam, (BEAMS,) mm."""
    if scene.probe.kind == "linear":
        across = np.full(BEAMS, aperture.pitch_mm)
    else:
        across = (scene.probe.radius_mm + surface.smooth) * (scene.probe.fov / (BEAMS - 1))
    return np.asarray(np.hypot(across, np.gradient(surface.smooth)), np.float32)
