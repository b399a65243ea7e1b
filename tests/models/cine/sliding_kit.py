"""Strips and moments by exact rules: speckle under the line that slides, a wall that does not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from models.cine.moment import Moment
from models.cine.sliding_strip import LINE_ROW, ROWS, Strip
from models.geometry import Geometry
from models.labels import Label
from models.score.beams import BeamReading, read_beams
from models.score.frame import score_beams

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

BEAMS, BEAM_MM = 128, 0.3


def speckle(seed: int, rows: int, columns: int) -> NDArray[np.float32]:
    """Grey levels around 120 with grains of about 1 mm."""
    rng = np.random.default_rng(seed)
    field = cv2.GaussianBlur(rng.standard_normal((rows, columns), np.float32), (0, 0), 2.0)
    return np.asarray(120 + 35 * field / field.std(), np.float32)


def breath_mm(slide_mm: float, time_s: float, rate_hz: float = 0.3) -> float:
    return 0.5 * slide_mm * float(np.sin(2 * np.pi * rate_hz * time_s))


def still(_: float) -> float:
    return 0.0


def strips_of(
    lung_mm: Callable[[float], float],
    *,
    wall_mm: Callable[[float], float] = still,
    share: NDArray[np.float64] | None = None,
    fps: float = 20.0,
    seconds: float = 5.0,
    noise: float = 4.0,
    gain: Callable[[float], float] = lambda _: 1.0,
    seed: int = 1,
) -> list[Strip]:
    """Strips in which the lung stands `lung_mm` and the wall `wall_mm` to the right.

    `share` (BEAMS,) 0…1: how far each beam goes along with the lung.
    """
    pad = 100
    wall = speckle(seed, LINE_ROW, BEAMS + 2 * pad)
    lung = speckle(seed + 1, ROWS - LINE_ROW, BEAMS + 2 * pad)
    beams, rng, strips = np.arange(BEAMS), np.random.default_rng(seed + 2), []
    along = np.ones(BEAMS) if share is None else share
    for index in range(round(fps * seconds)):
        time_s = index / fps
        aside = wall_mm(time_s)
        at_wall = beams + pad - aside / BEAM_MM
        at_lung = beams + pad - (aside + along * lung_mm(time_s)) / BEAM_MM
        picture = np.concatenate([_sampled(wall, at_wall), _sampled(lung, at_lung)])
        picture[LINE_ROW - 1 : LINE_ROW + 2] += 60
        picture = gain(time_s) * (picture + noise * rng.standard_normal(picture.shape))
        strips.append(
            Strip(
                index=index,
                time_s=time_s,
                grey=np.clip(picture, 0, 255).astype(np.uint8),
                readable=np.ones(BEAMS, np.bool_),
                ribs=np.zeros(BEAMS, np.bool_),
                beam_mm=BEAM_MM,
                depth_mm=20.0,
                calibrated=True,
            )
        )
    return strips


def moment_of(index: int, time_s: float, picture: NDArray[np.uint8]) -> Moment:
    """A linear probe's frame with a pleural line on row 60 of 256, .2 mm a sample."""
    size = len(picture)
    geometry = Geometry(size=(size, size), kind="linear", depth=float(size), mm_per_px=0.2)
    labels = np.zeros((size, size), np.uint8)
    labels[58:62] = Label.PLEURA
    beams = read_beams(labels, geometry)
    assert isinstance(beams, BeamReading)
    return Moment(index, time_s, score_beams(beams, geometry), beams, picture)


def _sampled(field: NDArray[np.float32], at: NDArray[np.floating]) -> NDArray[np.float64]:
    low = np.floor(at).astype(int)
    share = at - low
    return np.asarray(field[:, low] * (1 - share) + field[:, low + 1] * share, np.float64)
