"""Patterns that are no ultrasound: noise, gradients, test cards, stripes; drawn as float levels."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray


def mesh(h: int, w: int) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Place of each pixel across and down, 0…1, (h, w) each."""
    y, x = np.mgrid[0:h, 0:w].astype(float)
    return x / w, y / h


def smooth(rng: np.random.Generator, h: int, w: int, x: float, y: float) -> NDArray[np.float64]:
    """Draw smoothed noise of spread 1, (h, w)."""
    field = cv2.GaussianBlur(rng.normal(size=(h, w)), (0, 0), sigmaX=x, sigmaY=y)
    return np.asarray(field / max(float(field.std()), 1e-9), float)


def white(rng: np.random.Generator, h: int, w: int) -> NDArray[np.float64]:
    """Draw white noise."""
    return np.asarray(rng.integers(0, 256, (h, w)), float)


def blurred(rng: np.random.Generator, h: int, w: int) -> NDArray[np.float64]:
    """Draw blurred noise."""
    return 120 + rng.uniform(20, 70) * smooth(rng, h, w, *rng.uniform(1, 12, 2))


def clouds(rng: np.random.Generator, h: int, w: int) -> NDArray[np.float64]:
    """Draw noise on all scales."""
    octaves = [s * smooth(rng, h, w, s, s) for s in (1.0, 3.0, 9.0, 27.0)]
    return np.asarray(110 + rng.uniform(1.0, 2.5) * np.sum(octaves, axis=0), float)


def speckle(rng: np.random.Generator, h: int, w: int) -> NDArray[np.float64]:
    """Draw speckle that no tissue gives structure."""
    a, b = (smooth(rng, h, w, 3, 1.4) for _ in range(2))
    return np.asarray(90 + 16 * np.log(a * a + b * b + 1e-3), float)


def slope(rng: np.random.Generator, h: int, w: int) -> NDArray[np.float64]:
    """Draw a straight gradient."""
    x, y = mesh(h, w)
    turn = rng.uniform(0, 2 * math.pi)
    return 128 + 150 * ((x - 0.5) * math.cos(turn) + (y - 0.5) * math.sin(turn))


def glow(rng: np.random.Generator, h: int, w: int) -> NDArray[np.float64]:
    """Draw a round glow."""
    x, y = mesh(h, w)
    far = np.hypot(x - rng.uniform(0.2, 0.8), y - rng.uniform(0, 0.8))
    return 255 * np.exp(-far * rng.uniform(1, 5)) + rng.normal(0, 3, (h, w))


def bars(rng: np.random.Generator, h: int, w: int) -> NDArray[np.float64]:
    """Draw a test card of grey bars."""
    x, y = mesh(h, w)
    card = rng.permutation(np.linspace(0, 255, 8))[np.minimum((x * 8).astype(int), 7)]
    return np.where(y > 0.75, 255 * x, card)


def checks(rng: np.random.Generator, h: int, w: int) -> NDArray[np.float64]:
    """Draw a checkerboard."""
    x, y = mesh(h, w)
    n = int(rng.integers(4, 20))
    return np.asarray(230.0 * (((x * n).astype(int) + (y * n).astype(int)) % 2), float)


def star(rng: np.random.Generator, h: int, w: int) -> NDArray[np.float64]:
    """Draw a star of rays for focusing."""
    x, y = mesh(h, w)
    turn = np.arctan2(x - 0.5, y - rng.uniform(-0.2, 0.6))
    return np.asarray(120 + 110 * np.sin(turn * int(rng.integers(8, 60))), float)


def rings(rng: np.random.Generator, h: int, w: int) -> NDArray[np.float64]:
    """Draw rings."""
    x, y = mesh(h, w)
    far = np.hypot(x - 0.5, (y - rng.uniform(-0.2, 0.6)) * h / w)
    return 120 + 110 * np.sin(far * rng.uniform(20, 150))


def stripes(rng: np.random.Generator, h: int, w: int) -> NDArray[np.float64]:
    """Draw stripes, upright or flat."""
    x, y = mesh(h, w)
    along = (x, y)[int(rng.integers(2))]
    wave = np.sin(along * rng.uniform(15, 120))
    return 110 + 80 * wave + rng.normal(0, rng.uniform(0, 20), (h, w))


def curtain(rng: np.random.Generator, h: int, w: int) -> NDArray[np.float64]:
    """Draw the folds of a curtain under its rail."""
    folds = smooth(rng, 1, w, rng.uniform(3, 15), 1)
    x, y = mesh(h, w)
    lit = 110 + 45 * folds + 0 * x
    return np.where(y < rng.uniform(0.05, 0.3), 30, lit) + rng.normal(0, 4, (h, w))
