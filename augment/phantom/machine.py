"""The machine: losses at the skin, side lobes, noise, and the way from dB to grey."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from augment.phantom.field import (
    ACROSS,
    BEAMS,
    DEPTHS,
    blur,
    bump,
    decibel,
    draws,
    power,
    power_of,
    step,
    wave,
)

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from augment.phantom.aperture import Aperture
    from augment.phantom.field import Field
    from augment.phantom.scene import Scene

_SPARE = 96
_EARLIEST = 8
_NOISE_GREY = 50.0
"""Noise is nowhere brighter than this on average."""
_LEVELS = 1024


class Losses:
    """What contact, drop-outs, uneven elements and attenuation take from every beam."""

    def __init__(self, scene: Scene, aperture: Aperture) -> None:
        flaws, rng = scene.flaws, draws(scene.seed, 27)
        width = np.float32(flaws.contact_soft)
        left = step((flaws.contact_left - ACROSS) / width)
        right = step((ACROSS - flaws.contact_right) / width)
        beam = -60 * (left + right) - flaws.edge_db * np.abs(ACROSS) ** flaws.edge_power
        for middle, wide, loss in flaws.drops:
            beam = beam - loss * np.exp(-0.5 * ((ACROSS - middle) / wide) ** 2)
        self.uneven: Field = (wave(rng, BEAMS, rng.uniform(9, 43)) * flaws.uneven_db).astype("f4")
        self.beam: Field = (beam + 0.5 * self.uneven).astype(np.float32)
        """dB (BEAMS,)"""
        ramp = np.clip(aperture.r / 6.0, 0, 1)
        deeper = np.clip(aperture.r - float(aperture.rest.mean()), 0, None) / 10
        fall = np.float32(scene.machine.fall) * deeper
        self.field: Field = (self.beam[None] * ramp - fall).astype(np.float32)
        """dB (DEPTHS, BEAMS)"""
        self.air: Field | None = _bare_probe(scene, aperture, self.beam)
        """Power (DEPTHS, BEAMS) of the bands that show where the probe touches nothing."""


def _bare_probe(scene: Scene, aperture: Aperture, beam_db: Field) -> Field | None:
    """Return bands at even steps of depth (H-lines) where contact is lost, each 4 dB weaker."""
    step_mm, lost = scene.flaws.air_mm, np.clip(-(beam_db + 20) / 25, 0, 1)
    if not step_mm or lost.max() < 0.1:
        return None
    order = np.round(aperture.r / step_mm)
    away = (aperture.r - order * step_mm) / np.float32(0.18 * step_mm)
    level = bump(away.astype(np.float32)) - 12 - 4 * order
    level = np.where(order > 0, level, -90).astype(np.float32)
    return np.asarray(power(level) * (lost * lost)[None], np.float32)


class Receiver:
    """Electronic noise, gain over depth, log compression and grey curve of one scene."""

    def __init__(self, scene: Scene, aperture: Aperture, pulse: float) -> None:
        self._scene, machine = scene, scene.machine
        rng = draws(scene.seed, 28)
        shape = (2, DEPTHS + _SPARE, BEAMS + _SPARE)
        raw = rng.standard_normal(shape, dtype=np.float32)
        real, imag = (blur(part, 0.8 * pulse, machine.noise_beams) for part in raw)
        noise = (real * real + imag * imag) ** np.float32(machine.noise_contrast)
        self._noise: Field = noise / noise.mean()
        cm = aperture.r / np.float32(10)
        self.floor: Field = power(machine.noise_db + np.float32(machine.tgc) * cm)
        """Power of the noise, (DEPTHS, 1)."""
        bands = wave(rng, DEPTHS, rng.uniform(13, 60)) * np.float32(machine.band_db)
        self._gain = bands[:, None] + np.float32(min(machine.tgc, 0.5)) * cm
        self._curve = _curve(scene)
        self.reference_db = 0.0

    def expose(self, picture: Field, rows: slice) -> None:
        """Set the exposure from the power of some rows, chest wall and pleura; cap the noise."""
        level = decibel(picture[rows]) + self._gain[rows]
        self.reference_db = float(np.percentile(level, 98.0))
        wanted = self._scene.machine.noise_grey
        if wanted > 0:
            middle = decibel(self.floor)[DEPTHS // 2, 0] + self._gain[DEPTHS // 2, 0]
            self.floor *= np.float32(power_of(self.level_of(wanted) - float(middle)))
        loudest = float((decibel(self.floor) + self._gain).max())
        too_loud = loudest - self.level_of(_NOISE_GREY)
        if too_loud > 0:
            self.floor *= np.float32(power_of(-too_loud))

    def level_of(self, grey: float) -> float:
        """Return the lowest level in dB that shows at this grey 0…255, gain over depth aside."""
        at = float(np.searchsorted(self._curve, grey)) / (_LEVELS - 1)
        return at * self._scene.machine.range_db + self._black_db()

    def noise(self, frame: int) -> Field:
        """Return the noise of a frame: another window, another mirror of a large field.

        With persistence it is the mean of its own and that of the frames before it.
        """
        frames = self._scene.machine.persistence + 1
        total = self._window(frame)
        for earlier in range(1, frames):
            total = total + self._window(frame - earlier)
        return np.asarray(total * (self.floor / np.float32(frames)), np.float32)

    def _window(self, frame: int) -> Field:
        rng = draws(self._scene.seed, 29, frame + _EARLIEST)
        top, left = (int(v) for v in rng.integers(0, _SPARE, 2))
        window = self._noise[top : top + DEPTHS, left : left + BEAMS]
        if rng.random() < 0.5:
            window = window[:, ::-1]
        if rng.random() < 0.5:
            window = window[::-1]
        return window

    def grey(self, picture: Field) -> NDArray[np.uint8]:
        """Compress power to grey, (DEPTHS, BEAMS) uint8."""
        level = decibel(picture)
        level += self._gain
        level -= np.float32(self._black_db())
        level *= np.float32((_LEVELS - 1) / self._scene.machine.range_db)
        index = np.clip(level, 0, _LEVELS - 1).astype(np.int16)
        return _filter(self._scene, self._curve[index].astype(np.uint8))

    def _black_db(self) -> float:
        machine = self._scene.machine
        return self.reference_db - machine.range_db - machine.gain_db


def _curve(scene: Scene) -> Field:
    """Grey value 0…255 over the display range, rising; one of four makers' shapes."""
    machine = scene.machine
    x = np.linspace(0, 1, _LEVELS)
    if machine.curve == "sigmoid":
        bent = 1 / (1 + np.exp(-7 * (x - 0.55)))
        x = 0.5 * x**machine.gamma + 0.5 * (bent - bent[0]) / (bent[-1] - bent[0])
    elif machine.curve == "reject":
        x = np.clip((x - 0.12) / 0.88, 0, 1) ** max(0.8, machine.gamma * 0.75)
    elif machine.curve == "steps":
        x = np.round(x**machine.gamma * 31) / 31
    else:
        x = x**machine.gamma
    return (255 * x).astype(np.float32)


def _filter(scene: Scene, grey: NDArray[np.uint8]) -> NDArray[np.uint8]:
    machine = scene.machine
    if machine.filter == "median":
        out = cv2.medianBlur(grey, 3)
    elif machine.filter == "sharpen":
        soft = cv2.GaussianBlur(grey, (0, 0), 1.6)
        out = cv2.addWeighted(grey, 1 + machine.strength, soft, -machine.strength, 0)
    elif machine.filter == "bilateral":
        out = cv2.bilateralFilter(grey, 5, 28 * machine.strength, 2)
    elif machine.filter == "blur":
        out = cv2.GaussianBlur(grey, (0, 0), sigmaX=machine.strength, sigmaY=1.5 * machine.strength)
    else:
        return grey
    return np.asarray(out, np.uint8)


def side_lobes(scene: Scene, picture: Field) -> Field:
    """Return the soft light that side lobes throw into shadows: the picture smeared sideways."""
    size = 2 * round(scene.flaws.lobe_beams) + 1
    once = cv2.blur(picture, (size, 3), borderType=cv2.BORDER_REFLECT_101)
    twice = cv2.blur(once, (size, 3), borderType=cv2.BORDER_REFLECT_101)
    return np.asarray(twice, np.float32) * np.float32(power_of(scene.flaws.lobe_db))


def add_dirt(scene: Scene, aperture: Aperture, texture: Field, picture: Field) -> None:
    """Paint short bright oblique reflectors anywhere."""
    share = aperture.r / np.float32(scene.probe.depth_mm)
    for middle, wide, depth, level, thick in scene.flaws.dirt:
        away = (share - depth - 0.15 * (ACROSS - middle)[None]) / thick
        across = ((ACROSS - middle) / (0.3 * wide)) ** 2
        spot = level + bump(np.clip(away, -9, 9).astype(np.float32)) - 20 * across[None]
        np.maximum(picture, power(spot.astype(np.float32)) * texture, out=picture)


def add_edge_clutter(scene: Scene, aperture: Aperture, texture: Field, picture: Field) -> None:
    """Add a streak of clutter along one edge: poor coupling, or the wall of a trainer."""
    if not scene.flaws.clutter:
        return
    rng = draws(scene.seed, 30)
    side = 1 if rng.random() < 0.5 else -1
    near = np.exp(-(1 - side * ACROSS) * scene.flaws.clutter * 2)
    level = -10 + 4 * wave(rng, DEPTHS, 17)[:, None] - 30 * aperture.r / scene.probe.depth_mm
    picture += power(level.astype(np.float32)) * (near**2).astype(np.float32)[None] * texture
