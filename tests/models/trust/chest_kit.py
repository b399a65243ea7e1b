"""Moments of painted marks and of a chest drawn along the beams."""

from __future__ import annotations

import cv2
import numpy as np

from models.cine.moment import Moment
from models.score import score_beams
from models.score.beams import BeamReading, read_beams


def moment(labels, geometry, grey=None, index=0, time_s=0.0):
    reading = read_beams(labels, geometry)
    score = score_beams(reading, geometry)
    if not isinstance(reading, BeamReading):
        return Moment(index, time_s, score)
    seen = None if grey is None else grey * reading.inside.astype(np.uint8)
    return Moment(index, time_s, score, reading, seen)


def chest(geometry, line_mm=20.0, seed=0):
    """Paint what a chest shows: layers, a bright line, grain that fades; along the beams."""
    rng = np.random.default_rng(seed)
    deep = (geometry.depths(256) * geometry.mm_per_px_or_nominal)[:, None]
    layers = 90 + 50 * np.sin(deep * 2.2)
    below = 110 * np.exp(-(deep - line_mm) / 25)
    level = np.where(deep < line_mm - 2, layers, np.where(deep < line_mm, 220, below))
    grain = cv2.GaussianBlur(rng.normal(size=(256, 256)), (0, 0), 1.5)
    return np.clip(level * (1 + 0.6 * grain), 0, 255).astype(np.uint8)
