"""Pictures that are no lung ultrasound, drawn by code: what must never get a number.

Noise, gradients, test cards, charts, screens full of text, drawn rooms and faces, and the empty or
falsely filled sector of an ultrasound machine. Organs other than lung come from the phantom.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import cv2
import numpy as np

from app.evaluation import stranger_patterns as made

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from numpy.typing import NDArray

    Image = NDArray[np.uint8]
    Draw = Callable[[np.random.Generator, int, int], NDArray[np.float64]]

_SIZES = ((640, 480), (512, 512), (800, 600), (480, 640), (384, 384))
_WORDS = ("Patient", "Depth 16 cm", "Gain 54", "MI 0.7", "File", "Edit", "B-line", "2026", "Room 4")


def strangers(count: int, seed: int = 0) -> Iterator[tuple[str, Image]]:
    """Draw pictures that are no ultrasound of lung, kind by kind in turn.

    Parameters
    ----------
    count : int
        Pictures; there are `len(KINDS)` kinds.
    seed : int
        The same seed gives the same pictures.

    Yields
    ------
    (str, (H, W) uint8)
        Name of the kind, and a grey picture of 384 to 800 pixels a side.
    """
    names = sorted(KINDS)
    for k in range(count):
        name = names[k % len(names)]
        rng = np.random.default_rng([seed, k])
        width, height = _SIZES[int(rng.integers(len(_SIZES)))]
        yield name, _grey(KINDS[name](rng, height, width))


def _grey(values: NDArray[np.float64]) -> Image:
    return np.clip(np.nan_to_num(values), 0, 255).astype(np.uint8)


def _text(rng: np.random.Generator, h: int, w: int) -> NDArray[np.float64]:
    dark = rng.random() < 0.5
    page = np.full((h, w), 12.0 if dark else 240.0)
    scale = rng.uniform(0.4, 1.1)
    for y in range(30, h, int(34 * scale + 8)):
        line = " ".join(rng.choice(_WORDS, int(rng.integers(1, 8))))
        _write(page, line, (12, y), scale, 230.0 if dark else 20.0)
    return page


def _write(page: NDArray[np.float64], line: str, at: tuple[int, int], s: float, c: float) -> None:
    ink = np.zeros(page.shape, np.uint8)
    cv2.putText(ink, line, at, cv2.FONT_HERSHEY_SIMPLEX, s, 255, 1 + round(s), cv2.LINE_AA)
    page += (c - page) * (ink / 255.0)


def _window(rng: np.random.Generator, h: int, w: int) -> NDArray[np.float64]:
    page = np.full((h, w), rng.uniform(180, 250))
    for _ in range(int(rng.integers(4, 14))):
        x, y = int(rng.integers(0, w - 40)), int(rng.integers(0, h - 40))
        far = (x + int(rng.integers(40, w)), y + int(rng.integers(20, h // 2)))
        cv2.rectangle(page, (x, y), far, rng.uniform(20, 255), -1)
        cv2.rectangle(page, (x, y), (far[0], y + 16), rng.uniform(40, 120), -1)
        _write(page, str(rng.choice(_WORDS)), (x + 6, y + 34), 0.5, rng.uniform(0, 60))
    return page


def _axes(rng: np.random.Generator, h: int, w: int) -> NDArray[np.float64]:
    page = np.full((h, w), 250.0 if rng.random() < 0.6 else 15.0)
    ink = 255.0 - page[0, 0]
    cv2.line(page, (50, h - 40), (w - 20, h - 40), ink, 2)
    cv2.line(page, (50, 20), (50, h - 40), ink, 2)
    for k in range(5):
        _write(page, f"{k * 10}", (15, h - 40 - k * (h - 80) // 5), 0.4, ink)
    return page


def _chart(rng: np.random.Generator, h: int, w: int) -> NDArray[np.float64]:
    page = _axes(rng, h, w)
    kind = int(rng.integers(3))
    for x in range(70, w - 30, 24):
        y = int(rng.integers(40, h - 60))
        if kind == 0:
            cv2.rectangle(page, (x, y), (x + 14, h - 42), rng.uniform(60, 200), -1)
        elif kind == 1:
            cv2.circle(page, (x, y), 5, rng.uniform(60, 200), -1)
    if kind == 2:
        for _ in range(3):
            xs = np.arange(60, w - 20)
            ys = h / 2 + 0.12 * h * made.smooth(rng, 1, xs.size, 14, 1)[0]
            points = np.stack([xs, ys], axis=1).astype(np.int32)
            cv2.polylines(page, [points], False, rng.uniform(60, 200), 2)
    return page


def _monitor(rng: np.random.Generator, h: int, w: int) -> NDArray[np.float64]:
    page = np.full((h, w), 6.0)
    for row in range(int(rng.integers(2, 6))):
        xs = np.arange(w)
        beat = np.exp(-(((xs / rng.uniform(40, 120)) % 1.0 - 0.4) ** 2) / rng.uniform(0.001, 0.02))
        ys = (row + 1) * h / 6 - beat * h / 9
        cv2.polylines(page, [np.stack([xs, ys], axis=1).astype(np.int32)], False, 200.0, 2)
        _write(page, str(rng.integers(40, 140)), (w - 90, int((row + 1) * h / 6)), 1.0, 220.0)
    return page


def _room(rng: np.random.Generator, h: int, w: int) -> NDArray[np.float64]:
    page = np.full((h, w), rng.uniform(90, 170))
    far = np.array([[0.3, 0.3], [0.7, 0.3], [0.7, 0.65], [0.3, 0.65]]) + rng.normal(0, 0.05, (4, 2))
    corners = np.array([[0, 0], [1, 0], [1, 1], [0, 1]], float)
    for k in range(4):
        wall = np.array([corners[k], corners[(k + 1) % 4], far[(k + 1) % 4], far[k]]) * (w, h)
        cv2.fillPoly(page, [wall.astype(np.int32)], rng.uniform(40, 210))
    for _ in range(int(rng.integers(3, 9))):
        x, y = rng.uniform(0, w), rng.uniform(0.3 * h, h)
        box = (x, y), (rng.uniform(20, 180), rng.uniform(20, 180)), rng.uniform(-10, 10)
        cv2.fillPoly(page, [cv2.boxPoints(box).astype(np.int32)], rng.uniform(10, 230))
    page = cv2.GaussianBlur(page, (0, 0), rng.uniform(0.6, 3))
    return np.asarray(page + rng.normal(0, rng.uniform(2, 8), (h, w)), float)


def _face(rng: np.random.Generator, h: int, w: int) -> NDArray[np.float64]:
    page = _room(rng, h, w)
    x, y, r = w // 2, int(h * 0.45), int(h * rng.uniform(0.15, 0.3))
    cv2.ellipse(page, (x, h), (2 * r, int(1.4 * r)), 0, 0, 360, rng.uniform(20, 120), -1)
    cv2.ellipse(page, (x, y), (int(0.75 * r), r), 0, 0, 360, rng.uniform(120, 200), -1)
    for side in (-1, 1):
        cv2.circle(page, (x + side * r // 3, y - r // 5), max(2, r // 10), 20.0, -1)
    cv2.ellipse(page, (x, y + r // 2), (r // 3, r // 10), 0, 0, 180, 60.0, 3)
    lit = cv2.GaussianBlur(page, (0, 0), rng.uniform(1, 3)) * np.linspace(0.6, 1.2, w)
    return np.asarray(lit + rng.normal(0, 5, (h, w)), float)


def _landscape(rng: np.random.Generator, h: int, w: int) -> NDArray[np.float64]:
    _, y = made.mesh(h, w)
    page = 220 - 60 * y
    for level in np.sort(rng.uniform(0.3, 0.9, 3)):
        hill = level + 0.06 * made.smooth(rng, 1, w, rng.uniform(10, 60), 1)
        ground = rng.uniform(30, 140) + rng.uniform(5, 25) * made.smooth(rng, h, w, 2, 1)
        page = np.where(y > hill, ground, page)
    return page


def _rays(rng: np.random.Generator, h: int, w: int) -> NDArray[np.float64]:
    x, y = made.mesh(h, w)
    turn = np.arctan2(x - rng.uniform(0.3, 0.7), y + rng.uniform(0.1, 0.5))
    light = made.smooth(rng, 1, 512, 6, 1)[0]
    beams = light[np.clip(((turn + 1) * 256).astype(int), 0, 511)]
    return np.asarray(90 + 50 * beams * np.exp(-y) + 8 * made.smooth(rng, h, w, 2, 2), float)


def _wood(rng: np.random.Generator, h: int, w: int) -> NDArray[np.float64]:
    sides = rng.permutation([rng.uniform(1, 3), rng.uniform(30, 90)])
    return 120 + 40 * made.smooth(rng, h, w, sides[0], sides[1]) + rng.normal(0, 6, (h, w))


def _bricks(rng: np.random.Generator, h: int, w: int) -> NDArray[np.float64]:
    x, y = made.mesh(h, w)
    rows = int(rng.integers(6, 16))
    row = np.floor(y * rows)
    across = (x * rows * 0.6 + 0.5 * (row % 2)) % 1.0
    joint = (across < 0.06) | ((y * rows) % 1.0 < 0.12)
    return np.where(joint, 200.0, 110 + 20 * made.smooth(rng, h, w, 3, 3))


def _shapes(rng: np.random.Generator, h: int, w: int) -> NDArray[np.float64]:
    page = np.full((h, w), rng.uniform(0, 255))
    for _ in range(int(rng.integers(5, 40))):
        at = rng.uniform(0, 1, (int(rng.integers(3, 7)), 2)) * (w, h)
        cv2.fillPoly(page, [at.astype(np.int32)], rng.uniform(0, 255))
    return page


def _barcode(rng: np.random.Generator, h: int, w: int) -> NDArray[np.float64]:
    n = int(rng.integers(30, 120))
    if rng.random() < 0.5:
        code = np.repeat(rng.integers(0, 2, n), math.ceil(w / n))[None, :w] + np.zeros((h, 1))
    else:
        cells = rng.integers(0, 2, (n, n)).astype(float)
        code = np.asarray(cv2.resize(cells, (w, h), interpolation=cv2.INTER_NEAREST), float)
    return np.asarray(255.0 * code, float)


def _fan(
    fill: Callable[[np.random.Generator, int, int], NDArray[np.float64]],
) -> Draw:
    """Show something that is no echo in a machine's sector, with writing beside it."""

    def draw(rng: np.random.Generator, h: int, w: int) -> NDArray[np.float64]:
        y, x = np.mgrid[0:h, 0:w].astype(float)
        x, y = x - w / 2, y + rng.uniform(0.1, 0.3) * h
        far, turn = np.hypot(x, y), np.abs(np.arctan2(x, y))
        top = rng.uniform(0.15, 0.35) * h
        shown = (far > top) & (far < top + 0.85 * h) & (turn < rng.uniform(0.4, 0.65))
        page = np.where(shown, np.maximum(fill(rng, h, w), 3), 0.0)
        _write(page, str(rng.choice(_WORDS)), (8, 20), 0.5, 200.0)
        return page

    return draw


def _dim(rng: np.random.Generator, h: int, w: int) -> NDArray[np.float64]:
    return rng.uniform(4, 14) + rng.normal(0, rng.uniform(1, 3), (h, w))


KINDS: dict[str, Draw] = {
    "bar code": _barcode, "blurred noise": made.blurred, "brick wall": _bricks, "chart": _chart,
    "checks": made.checks, "clouds": made.clouds, "curtain": made.curtain, "drawn face": _face,
    "drawn room": _room, "empty sector": _fan(_dim), "face in a sector": _fan(_face),
    "glow": made.glow, "gradient": made.slope, "landscape": _landscape, "light rays": _rays,
    "monitor": _monitor, "noise": made.white, "noise in a sector": _fan(made.blurred),
    "rings": made.rings, "rings in a sector": _fan(made.rings), "room in a sector": _fan(_room),
    "screen": _window, "shapes": _shapes, "speckle": made.speckle,
    "speckle in a sector": _fan(made.speckle), "star": made.star, "stripes": made.stripes,
    "stripes in a sector": _fan(made.stripes), "test card": made.bars, "text": _text,
    "wood": _wood,
}  # fmt: skip
"""How each kind is drawn."""
