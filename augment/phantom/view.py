"""How the sector sits in a picture: framing, scan conversion, and the true geometry."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import cv2
import numpy as np

from augment.phantom.field import BEAMS, DEPTHS, draws
from models.geometry import Geometry

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from augment.phantom.scene import Scene

Framing = Literal["full", "tight", "square", "zoom"]
FRAMINGS: tuple[Framing, ...] = ("full", "tight", "square", "zoom")


@dataclass(frozen=True, slots=True)
class View:
    """How a picture is framed.

    Parameters
    ----------
    framing : str or None
        "full": sector with margins, text, rulers and letterbox, as a grabber sees it; "tight":
        the sector alone; "square": a crop as high as wide, inside or across the sector; "zoom":
        a part of the sector. None draws one per scene.
    extras : bool
        Text, rulers, ECG, logo, grey bar, letterbox, JPEG: on "full" pictures only text and
        rulers outside the sector, elsewhere now and then.
    """

    framing: Framing | None = None
    extras: bool = True

    def __post_init__(self) -> None:
        if self.framing is not None and self.framing not in FRAMINGS:
            raise ValueError(f"expected one of {', '.join(FRAMINGS)}, got {self.framing!r}")


@dataclass(frozen=True, slots=True)
class _Window:
    """Left, top in mm (0, 0 is the skin in the middle) and size of a pixel in mm."""

    left: float
    top: float
    mm_per_px: float


class Screen:
    """Scan conversion of one scene into pictures of one size; maps are made once."""

    def __init__(self, scene: Scene, size: tuple[int, int], view: View) -> None:
        self.scene, self.size = scene, size
        rng = draws(scene.seed, 40)
        drawn = rng.choice(np.array(FRAMINGS), p=[0.42, 0.2, 0.16, 0.22])
        if scene.preset == "teaching":
            drawn = "full"
        self.framing = view.framing or str(drawn)
        window = _frame(scene, size, self.framing, rng)
        self.mm_per_px = window.mm_per_px
        self._window = window
        self._make_maps(window)
        self.geometry = self._geometry(window)
        self.box = self._box()

    def convert(self, grey: NDArray[np.uint8], background: int) -> NDArray[np.uint8]:
        """Scan-convert grey (DEPTHS, BEAMS) into (H, W)."""
        out = cv2.remap(
            grey, self._map, self._fraction, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
        )
        out[self._outside] = background
        return np.asarray(out, np.uint8)

    def convert_labels(self, labels: NDArray[np.uint8]) -> NDArray[np.uint8]:
        """Scan-convert labels or flags (DEPTHS, BEAMS) into (H, W), nearest; 0 outside."""
        out = labels.ravel()[self._nearest]
        out[self._outside] = 0
        return np.asarray(out, np.uint8)

    @property
    def inside(self) -> NDArray[np.bool_]:
        """Pixels of the sector, (H, W) bool."""
        return ~self._outside

    def _make_maps(self, window: _Window) -> None:
        probe, (width, height) = self.scene.probe, self.size
        x = (window.left + (np.arange(width) + 0.5) * window.mm_per_px)[None]
        y = (window.top + (np.arange(height) + 0.5) * window.mm_per_px)[:, None]
        if probe.kind == "linear":
            across = np.broadcast_to(x / (probe.width_mm / 2), (height, width))
            depth = np.broadcast_to(y, (height, width))
        else:
            across = np.arctan2(x, y + probe.radius_mm) / (probe.fov / 2)
            depth = np.hypot(x, y + probe.radius_mm) - probe.radius_mm
        beam = ((across + 1) / 2 * (BEAMS - 1)).astype(np.float32)
        row = (depth / self.scene.probe.depth_mm * DEPTHS - 0.5).astype(np.float32)
        inside = (np.abs(across) <= 1) & (depth >= 0) & (depth <= probe.depth_mm)
        self._outside = ~inside
        self._map, self._fraction = cv2.convertMaps(beam, row, cv2.CV_16SC2)
        rows = np.clip(np.rint(row), 0, DEPTHS - 1).astype(np.int32)
        beams = np.clip(np.rint(beam), 0, BEAMS - 1).astype(np.int32)
        self._nearest = rows * BEAMS + beams
        self.seen = self._seen(window)

    def _seen(self, window: _Window) -> NDArray[np.bool_]:
        """Return which samples (DEPTHS, BEAMS) lie in the picture."""
        probe, (width, height) = self.scene.probe, self.size
        r = ((np.arange(DEPTHS) + 0.5) * probe.depth_mm / DEPTHS)[:, None]
        across = np.linspace(-1, 1, BEAMS)[None]
        if probe.kind == "linear":
            x, y = across * probe.width_mm / 2 + 0 * r, r + 0 * across
        else:
            theta = across * probe.fov / 2
            x = (probe.radius_mm + r) * np.sin(theta)
            y = (probe.radius_mm + r) * np.cos(theta) - probe.radius_mm
        column, row = (x - window.left) / window.mm_per_px, (y - window.top) / window.mm_per_px
        return np.asarray((column >= 0) & (column < width) & (row >= 0) & (row < height))

    def _geometry(self, window: _Window) -> Geometry:
        probe, scale = self.scene.probe, window.mm_per_px
        size = (self.size[1], self.size[0])
        if probe.kind == "linear":
            return Geometry(
                size=size, kind="linear", depth=probe.depth_mm / scale, mm_per_px=scale,
                origin="truth",
            )  # fmt: skip
        return Geometry(
            size=size,
            kind="fan",
            apex=(-window.left / scale, (-probe.radius_mm - window.top) / scale),
            radius=probe.radius_mm / scale,
            depth=probe.depth_mm / scale,
            left=-probe.fov / 2,
            right=probe.fov / 2,
            mm_per_px=scale,
            origin="truth",
        )

    def _box(self) -> tuple[int, int, int, int]:
        inside = ~self._outside
        columns = np.flatnonzero(inside.any(axis=0))
        rows = np.flatnonzero(inside.any(axis=1))
        x, y = int(columns[0]), int(rows[0])
        return x, y, int(columns[-1]) - x + 1, int(rows[-1]) - y + 1


def _frame(scene: Scene, size: tuple[int, int], framing: str, rng: np.random.Generator) -> _Window:
    """Place the window of a picture over the sector; pixels are square."""
    u, (width, height) = rng.uniform, size
    left, right, top, bottom = _extent(scene)
    across, down = right - left, bottom - top
    if framing == "full":
        calm = scene.preset == "teaching"
        margin = u(0.02, 0.06) if calm else u(0.02, 0.2) if rng.random() < 0.75 else u(0.2, 0.45)
        left -= across * margin * u(0.3, 1.2)
        right += across * margin * u(0.3, 1.2)
        top -= down * u(0, 0.14)
        bottom += down * u(0, 0.12)
    elif framing == "square":
        edge = min(across, down)
        middle = (left + right) / 2 + u(-0.1, 0.1) * across
        if rng.random() < 0.45:  # well inside: no side of the fan shows
            top = u(0.1, 0.6) * scene.pleura.depth_mm
            edge = min(edge, _across_at(scene, top))
            middle = u(-0.05, 0.05) * across
        left, right, bottom = middle - edge / 2, middle + edge / 2, top + edge
    elif framing == "zoom":
        share = u(0.55, 0.95)
        middle = (left + right) / 2 + u(-0.25, 0.25) * across
        left, right = middle - share * across / 2, middle + share * across / 2
        bottom = top + down * u(0.6, 1.0)
        top -= down * u(-0.03, 0.03)
    fits = max if framing in ("full", "tight") else min
    scale = fits((right - left) / width, (bottom - top) / height)
    if framing in ("square", "zoom"):  # a B-line cannot be told from less than this
        pleura = scene.pleura.depth_mm
        needed = pleura + min(30.0, 0.7 * (scene.probe.depth_mm - pleura)) - top
        scale = max(scale, needed / height)
    if framing in ("full", "tight"):
        top_at = (top + bottom) / 2 - scale * height / 2
    else:
        top_at = top
    return _Window((left + right) / 2 - scale * width / 2, top_at, scale)


def _across_at(scene: Scene, depth_mm: float) -> float:
    """Return how wide the sector is at a depth, mm."""
    probe = scene.probe
    if probe.kind == "linear":
        return probe.width_mm
    return 2 * (probe.radius_mm + depth_mm) * math.sin(min(probe.fov / 2, math.pi / 2))


def _extent(scene: Scene) -> tuple[float, float, float, float]:
    """Left, right, top, bottom of the sector, mm."""
    probe = scene.probe
    if probe.kind == "linear":
        return -probe.width_mm / 2, probe.width_mm / 2, 0.0, probe.depth_mm
    half = probe.fov / 2
    wide = (probe.radius_mm + probe.depth_mm) * math.sin(min(half, math.pi / 2))
    return -wide, wide, probe.radius_mm * math.cos(half) - probe.radius_mm, probe.depth_mm
