"""What a machine and a grabber put around the ultrasound: text, rulers, ECG, bars, JPEG."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from augment.phantom.field import draws

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from augment.phantom.view import Screen

    Picture = NDArray[np.uint8]

_LETTERS = "ABCDEFGHIKLMNOPRSTUVXYZ0123456789.:%/- "


class Overlay:
    """Static decoration of one scene, drawn once and laid over every frame."""

    def __init__(self, screen: Screen, extras: bool) -> None:
        scene, (width, height) = screen.scene, screen.size
        rng = draws(scene.seed, 41)
        clinical = scene.preset == "clinical"
        self.background = int(rng.integers(0, 22)) if clinical and rng.random() < 0.3 else 0
        decorated = (
            extras and clinical and rng.random() < (0.7 if screen.framing == "full" else 0.3)
        )
        self._jpeg = int(rng.integers(30, 96)) if extras and clinical and rng.random() < 0.5 else 0
        self._shrink = rng.uniform(0.45, 1) if extras and clinical and rng.random() < 0.25 else 1.0
        self._ink: Picture | None = None
        if decorated:
            ink = np.zeros((height, width), np.uint8)
            _decorate(rng, ink, screen.inside, screen.framing == "full")
            self._ink = ink
        self._bars = 0
        if extras and clinical and screen.framing == "full" and rng.random() < 0.15:
            self._bars = max(0, screen.box[1] - 1)

    def apply(self, image: Picture) -> Picture:
        """Return the picture with its decoration, down-sampling and compression."""
        if self._bars:
            image[: self._bars] = 0
            image[image.shape[0] - self._bars // 2 :] = 0
        if self._ink is not None:
            image = np.where(self._ink > 0, self._ink, image)
        if self._shrink < 1.0:
            height, width = image.shape
            small = cv2.resize(
                image, None, fx=self._shrink, fy=self._shrink, interpolation=cv2.INTER_AREA
            )
            image = np.asarray(cv2.resize(small, (width, height)), np.uint8)
        if self._jpeg:
            coded = cv2.imencode(".jpg", image, [cv2.IMWRITE_JPEG_QUALITY, self._jpeg])[1]
            image = np.asarray(cv2.imdecode(coded, cv2.IMREAD_GRAYSCALE), np.uint8)
        return image


def _decorate(
    rng: np.random.Generator, ink: Picture, inside: NDArray[np.bool_], full: bool
) -> None:
    height, width = ink.shape
    size = height / 256
    grey = int(rng.integers(110, 255))
    for _ in range(int(rng.integers(1 if full else 0, 7))):
        _write(rng, ink, inside, size)
    if rng.random() < 0.5:
        _rule(rng, ink, grey, size)
    if rng.random() < 0.15:
        x, tall = int(width * rng.uniform(0, 0.95)), height // 3
        bar = np.linspace(255, 1, tall).astype(np.uint8)[:, None]
        if not inside[8 : 8 + tall, x : x + max(4, int(5 * size))].any():
            ink[8 : 8 + tall, x : x + max(4, int(5 * size))] = bar
    if rng.random() < 0.12:
        _trace_ecg(rng, ink, grey, size)
    if rng.random() < 0.15:
        at = (int(rng.uniform(0.3, 0.7) * width), int(rng.uniform(0.02, 0.1) * height))
        cv2.circle(ink, at, max(2, int(rng.integers(2, 6) * size)), grey, -1)
    if rng.random() < 0.06:
        cv2.line(ink, (width // 2, 0), (width // 2, height), grey, 1)


def _write(rng: np.random.Generator, ink: Picture, inside: NDArray[np.bool_], size: float) -> None:
    height, width = ink.shape
    text = "".join(rng.choice(list(_LETTERS), int(rng.integers(2, 13))))
    low, high = (0.0, 0.25) if rng.random() < 0.5 else (0.6, 0.97)
    x, y = int(rng.uniform(low, high) * width), int(rng.integers(8, height))
    covers = inside[max(0, y - 8) : y + 1, x : x + int(60 * size)].any()
    if covers and rng.random() < 0.9:
        return
    face, scale = int(rng.integers(0, 4)), rng.uniform(0.22, 0.5) * size
    cv2.putText(
        ink, text, (x, y), face, scale, int(rng.integers(100, 256)), max(1, int(size)), cv2.LINE_AA
    )


def _rule(rng: np.random.Generator, ink: Picture, grey: int, size: float) -> None:
    height, width = ink.shape
    right = rng.random() < 0.7
    x = int(width * (rng.uniform(0.9, 0.99) if right else rng.uniform(0.01, 0.08)))
    tick = max(1, int(rng.integers(1, 5) * size))
    for y in np.linspace(4, height - 6, int(rng.integers(4, 17))).astype(int):
        cv2.line(ink, (x, int(y)), (min(width - 1, x + tick), int(y)), grey, max(1, int(size / 2)))


def _trace_ecg(rng: np.random.Generator, ink: Picture, grey: int, size: float) -> None:
    height, width = ink.shape
    x = np.arange(width)
    beat = np.exp(-((((x / size) % 61) - 30) ** 2) / 4.0)
    y = height * rng.uniform(0.85, 0.96) - size * (8 * beat - 2 * np.sin(x / size / 9.0))
    points = np.stack([x, y], axis=1).astype(np.int32)
    cv2.polylines(ink, [points], False, grey, 1)
