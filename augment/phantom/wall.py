"""The chest wall: layers, fasciae, muscle and fat, warped so that they move with the pleura."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from augment.phantom.field import ACROSS, BEAMS, at_rows, blur, bump, draws, smooth_line, step, wave

if TYPE_CHECKING:
    from augment.phantom.aperture import Aperture, Surface
    from augment.phantom.field import Field
    from augment.phantom.scene import Scene, Wall

_ROWS = 360
_DEEPEST = 1.15
"""The wall is drawn over 0…1.15 of the depth of the pleura, in that many rows."""


class ChestWall:
    """Echogenicity over the pleura as a picture in (depth / pleural depth) × beam."""

    def __init__(self, scene: Scene, aperture: Aperture) -> None:
        self._scene, self._aperture = scene, aperture
        self._picture = _draw(scene)

    def levels(self, surface: Surface) -> Field:
        """Return the level in dB, (DEPTHS, BEAMS); it ends at the pleura."""
        wall, r = self._scene.wall, self._aperture.r
        rows = r * (np.float32((_ROWS - 1) / _DEEPEST) / surface.depth)[None]
        level = at_rows(self._picture, rows, surface.aside_mm / self._aperture.pitch_mm)
        width = np.float32(0.5 * self._scene.pleura.thickness_mm)
        level += 20 * np.log10(step((surface.depth[None] - r) / width) + np.float32(1e-4))
        skin = np.maximum(
            wall.near_db + bump(r / np.float32(wall.near_mm)),
            wall.skin_db + bump((r - np.float32(wall.skin_mm)) / np.float32(0.6)),
        )
        level = np.maximum(level, skin)
        if wall.standoff_mm:
            level -= 40 * step((np.float32(wall.standoff_mm) - r) / np.float32(0.25))
            level = np.maximum(level, bump((r - np.float32(wall.standoff_mm)) / np.float32(0.5)))
        return np.asarray(level, np.float32)


def _draw(scene: Scene) -> Field:
    wall, rng = scene.wall, draws(scene.seed, 21)
    q = np.linspace(0, _DEEPEST, _ROWS, dtype=np.float32)
    edges = np.sort(rng.uniform(0.06, 0.98, wall.layers))
    layers = rng.normal(wall.level_db, wall.spread_db, wall.layers + 1)
    profile = smooth_line(layers[np.searchsorted(edges, q)].astype(np.float32), 3)
    lines = np.full((_ROWS, BEAMS), -60, np.float32)
    for _ in range(wall.fasciae):
        _draw_fascia(rng, lines, q, rng.uniform(0.05, 0.97), wall.fascia_db)
    if wall.low_fascia_db is not None:
        _draw_fascia(rng, lines, q, rng.uniform(0.78, 0.95), wall.low_fascia_db)
    body = profile[:, None] + 3 * np.float32(wall.grain_db) * _muscles(rng, q, wall.grain_shear)
    if wall.septa_db:
        _draw_septa(rng, body, q, wall)
    for _ in range(wall.fat):
        _draw_fat(rng, body, q)
    return np.asarray(3 * np.logaddexp2(body / 3, lines / 3), np.float32)


def _draw_fascia(
    rng: np.random.Generator, lines: Field, q: Field, middle: float, level_db: float
) -> None:
    """Draw a bright sheet: single or double, broken here and there, thinner where it is faint."""
    u = rng.uniform
    width = u(0.004, 0.018)
    course = wave(rng, BEAMS, u(8, 50)) * u(0.004, 0.03) + ACROSS * u(-0.1, 0.1)
    level = level_db + rng.normal(0, 4) + wave(rng, BEAMS, u(3, 34)) * u(0, 8)
    for sheet in (0.0, u(0.02, 0.05)) if rng.random() < 0.3 else (0.0,):
        first, last = np.searchsorted(q, (middle + sheet - 0.2, middle + sheet + 0.2))
        here = slice(int(first), int(last))
        away = (q[here, None] - (middle + sheet) - course[None]) / width
        band = level[None].astype(np.float32) + bump(away.astype(np.float32))
        lines[here] = np.maximum(lines[here], band)


def _muscles(rng: np.random.Generator, q: Field, shear: float) -> Field:
    """Return the striations of one muscle, or of two whose fibres run against each other."""
    low, high = rng.uniform(0, 0.4), rng.uniform(0.6, 1.1)
    grain = _grain(rng, shear) * ((q > low) & (q < high)).astype(np.float32)[:, None]
    if rng.random() < 0.4:
        deep = (q > rng.uniform(low + 0.15, high))[:, None]
        grain = np.where(deep, grain[:, ::-1], grain)
    return np.asarray(grain, np.float32)


def _draw_septa(rng: np.random.Generator, body: Field, q: Field, wall: Wall) -> None:
    """Draw fat or breast: dark lobules in a network of bright septa, flat or round."""
    tall, wide = int(rng.integers(8, 26)), int(rng.integers(3, 14))
    coarse = rng.standard_normal((tall, wide), dtype=np.float32)
    field = cv2.resize(coarse, (BEAMS, _ROWS), interpolation=cv2.INTER_CUBIC)
    depth = step((np.float32(wall.septa_end) - q) / np.float32(0.02))[:, None]
    ridge = np.exp(-((field / np.float32(rng.uniform(0.08, 0.25))) ** 2))
    body += (ridge - np.float32(rng.uniform(0.1, 0.5))) * depth * np.float32(wall.septa_db)


def _draw_fat(rng: np.random.Generator, body: Field, q: Field) -> None:
    """Draw a dark lobule between bright septa: subcutaneous fat, breast."""
    u = rng.uniform
    away = (q[:, None] - u(0.1, 0.7)) / u(0.05, 0.2)
    across = (ACROSS[None] - u(-1, 1)) / u(0.15, 0.7)
    inside = np.sqrt(away**2 + across**2)
    body -= (u(2, 9) * (inside < 1)).astype(np.float32)
    body += (u(2, 9) * np.exp(-(((inside - 1) / 0.12) ** 2))).astype(np.float32)


def _grain(rng: np.random.Generator, shear: float) -> Field:
    """Return striated muscle: laterally long, axially thin, sheared; unit deviation."""
    coarse = blur(
        rng.standard_normal((_ROWS, BEAMS // 4), dtype=np.float32),
        rng.uniform(0.8, 2.2),
        rng.uniform(7, 34) / 4,
    )
    grain = cv2.resize(coarse, (BEAMS, _ROWS))
    move = np.array([[1, 0, 0], [shear, 1, -shear * BEAMS / 2]], np.float32)
    out = cv2.warpAffine(grain, move, (BEAMS, _ROWS), borderMode=cv2.BORDER_REFLECT_101)
    return np.asarray(out / (out.std() + 1e-6), np.float32)
