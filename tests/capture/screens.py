"""Pictures with a known sector: moving speckle in a fan or rectangle, and what machines put around.

Made here and not by the phantom, so that both can be wrong in different ways.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import cv2
import numpy as np
from numpy.typing import NDArray

Picture = NDArray[np.uint8]


@dataclass(frozen=True)
class Scan:
    """A sector in a picture of `size` (width, height); a linear one has no apex but a `box`.

    Angles in degrees; `box` is (x, y, width, height).
    """

    size: tuple[int, int] = (480, 400)
    apex: tuple[float, float] = (240.0, -60.0)
    radius: float = 110.0
    depth: float = 300.0
    left: float = -32.0
    right: float = 32.0
    box: tuple[int, int, int, int] | None = None
    background: int = 0

    def moved(self, dx: float, dy: float) -> Scan:
        return replace(self, apex=(self.apex[0] + dx, self.apex[1] + dy))

    def scaled(self, factor: float) -> Scan:
        return replace(
            self,
            size=(round(self.size[0] * factor), round(self.size[1] * factor)),
            apex=(self.apex[0] * factor, self.apex[1] * factor),
            radius=self.radius * factor,
            depth=self.depth * factor,
        )

    def inside(self) -> NDArray[np.bool_]:
        w, h = self.size
        if self.box is not None:
            mask = np.zeros((h, w), bool)
            x, y, bw, bh = self.box
            mask[y : y + bh, x : x + bw] = True
            return mask
        dx, dy = _offsets(self)
        radius, angle = np.hypot(dx, dy), np.degrees(np.arctan2(dx, dy))
        mask = (radius >= self.radius) & (radius <= self.radius + self.depth)
        return mask & (angle >= self.left) & (angle <= self.right)

    def bounds(self) -> tuple[int, int, int, int]:
        mask = self.inside()
        columns, rows = np.flatnonzero(mask.any(0)), np.flatnonzero(mask.any(1))
        return (
            int(columns[0]),
            int(rows[0]),
            int(columns[-1] - columns[0]) + 1,
            int(rows[-1] - rows[0]) + 1,
        )


def draw(scan: Scan, count: int = 1, seed: int = 0) -> list[Picture]:
    """Draw pictures of one stream: speckle along the arcs, a pleura, decay with depth."""
    rng = np.random.default_rng(seed)
    w, h = scan.size
    if scan.box is None:
        dx, dy = _offsets(scan)
        depth = (np.hypot(dx, dy) - scan.radius) / scan.depth
        across = (np.degrees(np.arctan2(dx, dy)) - scan.left) / (scan.right - scan.left)
    else:
        x, y, bw, bh = scan.box
        depth = np.broadcast_to((np.arange(h)[:, None] + 0.5 - y) / bh, (h, w))
        across = np.broadcast_to((np.arange(w)[None] + 0.5 - x) / bw, (h, w))
    level = 95 - 55 * depth + 110 * np.exp(-((depth - 0.28) ** 2) / 2e-4)
    level = level * (1 - 0.6 * (np.abs(across - 0.62) < 0.06) * (depth > 0.3))
    inside = scan.inside()
    pictures = []
    for _ in range(count):
        polar = cv2.GaussianBlur(rng.normal(size=(256, 128)), (0, 0), sigmaX=1.6, sigmaY=1.0)
        polar = np.abs(polar / polar.std()) * 0.5 + 0.6
        grain = cv2.remap(
            polar.astype(np.float32),
            (across * 127).astype(np.float32),
            (depth * 255).astype(np.float32),
            cv2.INTER_LINEAR,
            borderMode=cv2.BORDER_REFLECT,
        )
        picture = np.where(inside, np.clip(level * grain + 4, 0, 255), scan.background)
        pictures.append(picture.astype(np.uint8))
    return pictures


def add_writing(picture: Picture, seed: int = 0) -> Picture:
    """Add patient banner, values, ruler, grey bar and a focus marker outside the middle."""
    rng = np.random.default_rng(seed)
    out = picture.copy()
    h, w = out.shape
    size = h / 900
    for k in range(5):
        word = "".join(rng.choice(list("ABCDEFGH 0123456789.:/"), 9))
        at = (int(0.01 * w), int((0.12 + 0.08 * k) * h))
        cv2.putText(out, word, at, 0, max(0.3, 0.8 * size), 210, max(1, round(size)), cv2.LINE_AA)
    cv2.putText(
        out, "HOSPITAL 2031-01-01", (int(0.3 * w), int(0.035 * h)), 0, max(0.3, size), 230, 1
    )
    for y in np.linspace(0.08 * h, 0.95 * h, 12).astype(int):
        cv2.line(out, (int(0.965 * w), y), (int(0.98 * w), y), 190, 1)
    bar = np.linspace(255, 0, h // 4).astype(np.uint8)[:, None]
    out[h // 6 : h // 6 + h // 4, int(0.94 * w) : int(0.95 * w)] = bar
    return out


def add_machine(picture: Picture, screen: tuple[int, int], panel: int, seed: int = 0) -> Picture:
    """Set a picture into a machine's screen: menu on the left, banner, thumbnails at the bottom."""
    rng = np.random.default_rng(seed)
    w, h = screen
    out = np.full((h, w), panel, np.uint8)
    out[: h // 16] = 70
    cv2.putText(out, "NAME 12345678  M 00Y", (w // 3, h // 24), 0, h / 1100, 235, 1, cv2.LINE_AA)
    menu = w // 8
    for k in range(8):
        top = h // 8 + k * h // 11
        cv2.rectangle(out, (8, top), (menu - 8, top + h // 14), 55, -1)
        cv2.putText(out, f"Menu {k}", (16, top + h // 26), 0, h / 1400, 200, 1, cv2.LINE_AA)
    ph, pw = picture.shape
    x, y = menu + (w - menu - pw) // 2, h // 14
    out[y : y + ph, x : x + pw] = picture
    small = cv2.resize(picture, (h // 9, h // 10), interpolation=cv2.INTER_AREA)
    for k in range(4):
        left = menu + 20 + k * (small.shape[1] + 12)
        top = h - small.shape[0] - 6
        if top > y + ph:
            out[top : top + small.shape[0], left : left + small.shape[1]] = small
    cv2.circle(out, (w - 60, h - 50), 18, int(rng.integers(120, 255)), -1)
    return out


def apex_error(scan: Scan, apex: tuple[float, float]) -> float:
    """Return how far an apex is from the true one, in depths."""
    return math.hypot(apex[0] - scan.apex[0], apex[1] - scan.apex[1]) / scan.depth


def box_iou(a: tuple[int, int, int, int], b: tuple[int, int, int, int]) -> float:
    """Return intersection over union of two boxes (x, y, width, height)."""
    across = min(a[0] + a[2], b[0] + b[2]) - max(a[0], b[0])
    down = min(a[1] + a[3], b[1] + b[3]) - max(a[1], b[1])
    both = max(0, across) * max(0, down)
    return both / (a[2] * a[3] + b[2] * b[3] - both)


def _offsets(scan: Scan) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    w, h = scan.size
    x, y = np.arange(w) + 0.5 - scan.apex[0], np.arange(h) + 0.5 - scan.apex[1]
    return np.broadcast_to(x[None], (h, w)), np.broadcast_to(y[:, None], (h, w))
