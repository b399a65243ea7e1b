"""What a machine writes and draws around the ultrasound, and now and then over it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Picture = NDArray[np.uint8]
    Flags = NDArray[np.bool_]

_LETTERS = list("ABCDEFGHIKLMNOPRSTUVXYZ0123456789.:%/- ")


def draw_interface(rng: np.random.Generator, ink: Picture, inside: Flags, full: bool) -> None:
    """Draw one machine's interface.

    Parameters
    ----------
    ink : (H, W) uint8
        Drawn upon; 0 stays clear.
    inside : (H, W) bool
        Pixels of the sector, which is mostly spared.
    full : bool
        There are margins to write in.
    """
    height = ink.shape[0]
    size = height / 256
    grey = int(rng.integers(110, 255))
    if full and rng.random() < 0.25:
        _draw_panels(rng, ink, inside)
    for _ in range(int(rng.integers(1 if full else 0, 6))):
        _write_block(rng, ink, inside, size)
    if rng.random() < 0.5:
        _rule(rng, ink, grey, size)
    if rng.random() < 0.2:
        _draw_grey_bar(rng, ink, inside, size)
    if rng.random() < 0.12:
        _trace_ecg(rng, ink, grey, size)
    if rng.random() < 0.25:
        _draw_mark(rng, ink, grey, size)
    if rng.random() < 0.08:
        _draw_calipers(rng, ink, inside, grey, size)
    if rng.random() < 0.06:
        _draw_cursor(rng, ink, grey)


def _write_block(rng: np.random.Generator, ink: Picture, inside: Flags, size: float) -> None:
    """Write one to seven lines in one typeface, at the left or at the right."""
    height, width = ink.shape
    lines = 1 if rng.random() < 0.5 else int(rng.integers(2, 8))
    low, high = (0.0, 0.25) if rng.random() < 0.5 else (0.6, 0.97)
    x, y = int(rng.uniform(low, high) * width), int(rng.integers(8, height))
    face, scale = int(rng.integers(0, 4)), rng.uniform(0.2, 0.5) * size
    ink_grey, pitch = int(rng.integers(90, 256)), max(5, int(rng.uniform(22, 32) * scale))
    over = rng.random() < 0.1
    for line in range(lines):
        text = "".join(rng.choice(_LETTERS, int(rng.integers(2, 13))))
        at = y + line * pitch
        if at >= height or (
            not over and inside[max(0, at - pitch) : at + 1, x : x + int(60 * size)].any()
        ):
            continue
        cv2.putText(ink, text, (x, at), face, scale, ink_grey, max(1, int(size)), cv2.LINE_AA)


def _rule(rng: np.random.Generator, ink: Picture, grey: int, size: float) -> None:
    """Draw a depth ruler, every fifth tick longer, at times with numbers and a focus mark."""
    height, width = ink.shape
    right = rng.random() < 0.7
    x = int(width * (rng.uniform(0.9, 0.99) if right else rng.uniform(0.01, 0.08)))
    tick, numbered = max(1, int(rng.integers(1, 5) * size)), rng.random() < 0.3
    for i, y in enumerate(np.linspace(4, height - 6, int(rng.integers(4, 28))).astype(int)):
        long = tick * (2 if i % 5 == 0 else 1)
        end = (min(width - 1, x + long), int(y))
        cv2.line(ink, (x, int(y)), end, grey, max(1, int(size / 2)))
        if numbered and i % 5 == 0:
            cv2.putText(ink, str(i), (x - int(12 * size), int(y)), 0, 0.25 * size, grey, 1)
    if rng.random() < 0.4:
        y = int(rng.uniform(0.1, 0.7) * height)
        half = max(2, int(3 * size))
        mark = np.array([[x - 2 * half, y - half], [x - 2 * half, y + half], [x - 1, y]])
        cv2.fillPoly(ink, [mark.astype(np.int32)], grey)


def _draw_panels(rng: np.random.Generator, ink: Picture, inside: Flags) -> None:
    """Draw a header, footer or side panel as far as the sector leaves room."""
    columns, rows = np.flatnonzero(inside.any(axis=0)), np.flatnonzero(inside.any(axis=1))
    if columns.size == 0:
        return
    grey = int(rng.integers(14, 90))
    sides = (
        np.s_[: int(rows[0]), :],
        np.s_[int(rows[-1]) + 1 :, :],
        np.s_[:, : int(columns[0])],
        np.s_[:, int(columns[-1]) + 1 :],
    )
    for side in sides:
        if rng.random() < 0.5:
            ink[side] = grey


def _draw_grey_bar(rng: np.random.Generator, ink: Picture, inside: Flags, size: float) -> None:
    height, width = ink.shape
    x, tall = int(width * rng.uniform(0, 0.95)), int(height * rng.uniform(0.2, 0.6))
    wide, top = max(3, int(rng.uniform(3, 9) * size)), int(rng.integers(4, 40) * size)
    tall = min(tall, height - top)
    bar = np.linspace(255, 1, tall).astype(np.uint8)[:, None]
    if not inside[top : top + tall, x : x + wide].any():
        ink[top : top + tall, x : x + wide] = bar


def _draw_mark(rng: np.random.Generator, ink: Picture, grey: int, size: float) -> None:
    """Draw the mark of the probe's side: a dot, a ring, a maker's letter, an arrow."""
    height, width = ink.shape
    at = (int(rng.uniform(0.2, 0.8) * width), int(rng.uniform(0.02, 0.1) * height))
    kind, big = int(rng.integers(0, 4)), max(2, int(rng.integers(2, 7) * size))
    if kind < 2:
        cv2.circle(ink, at, big, grey, -1 if kind else max(1, int(size)))
    elif kind == 2:
        letter = str(rng.choice(list("VPSGMHL")))
        cv2.putText(ink, letter, at, 2, 0.12 * big, grey, max(1, int(1.5 * size)), cv2.LINE_AA)
    else:
        tip = (at[0] + 2 * big, at[1])
        cv2.arrowedLine(ink, at, tip, grey, max(1, int(size)), tipLength=0.5)


def _draw_calipers(
    rng: np.random.Generator, ink: Picture, inside: Flags, grey: int, size: float
) -> None:
    """Draw one or two measurements: crosses joined by a dotted line, over the sector."""
    rows, columns = np.nonzero(inside)
    if rows.size == 0:
        return
    for _ in range(int(rng.integers(1, 3))):
        ends = [(int(columns[i]), int(rows[i])) for i in rng.integers(0, rows.size, 2)]
        for end in ends:
            cv2.drawMarker(ink, end, grey, cv2.MARKER_CROSS, max(5, int(6 * size)), 1)
        for share in np.linspace(0, 1, 24):
            x, y = (round(a + share * (b - a)) for a, b in zip(*ends, strict=True))
            ink[y, x] = grey


def _draw_cursor(rng: np.random.Generator, ink: Picture, grey: int) -> None:
    """Draw the cursor of an M-mode: a thin line, full or dotted, never as wide as a B-line."""
    height, width = ink.shape
    x = int(width * (0.5 if rng.random() < 0.6 else rng.uniform(0.25, 0.75)))
    dash = int(rng.integers(1, 5)) if rng.random() < 0.6 else height
    for y in range(0, height, 2 * dash):
        ink[y : y + dash, x] = grey


def _trace_ecg(rng: np.random.Generator, ink: Picture, grey: int, size: float) -> None:
    height, width = ink.shape
    x = np.arange(width)
    beat = np.exp(-((((x / size) % 61) - 30) ** 2) / 4.0)
    y = height * rng.uniform(0.85, 0.96) - size * (8 * beat - 2 * np.sin(x / size / 9.0))
    points = np.stack([x, y], axis=1).astype(np.int32)
    cv2.polylines(ink, [points], False, grey, 1)
