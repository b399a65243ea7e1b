"""A dark sheet with titled panels, on which every picture for a file is set."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    Image = NDArray[np.uint8]
    Colour = tuple[int, int, int]

GROUND: Colour = (17, 17, 17)
INK: Colour = (235, 235, 235)
DIM: Colour = (160, 160, 160)
GOOD: Colour = (86, 180, 233)
WARN: Colour = (240, 228, 66)
BAD: Colour = (213, 94, 0)
_FONT = cv2.FONT_HERSHEY_SIMPLEX
_TITLE_PX, _LINE_PX, _GAP_PX = 30, 24, 12
_LEAST_PICTURE_PX = 160


@dataclass(frozen=True, slots=True)
class Panel:
    """A picture with a title above it and lines of text below.

    Parameters
    ----------
    title : str
        What it shows.
    picture : (h, w, 3) uint8 or None
        RGB; fitted into the panel. None leaves its room to the lines.
    lines : sequence of str
        Written below; long ones are broken at spaces.
    ink : (int, int, int)
        RGB of the first line.
    """

    title: str
    picture: NDArray[np.uint8] | None = None
    lines: tuple[str, ...] = ()
    ink: tuple[int, int, int] = INK


def sheet(
    rows: Sequence[Sequence[Panel]], footer: str, size: tuple[int, int] = (520, 430)
) -> NDArray[np.uint8]:
    """Set panels in rows.

    Parameters
    ----------
    rows : sequence of sequences of Panel
        From the top; each row as wide as the widest, and as tall as it needs.
    footer : str
        The last line, under all of them.
    size : (int, int)
        Width of a panel, and the height that one with a picture is kept within, pixels; text is
        never cut off.

    Returns
    -------
    (H, W, 3) uint8
        RGB.
    """
    width = size[0] * max(len(row) for row in rows)
    below = broken(footer, width - 24)
    tall = [max(_needs(panel, width // len(row), size[1]) for panel in row) for row in rows]
    height = sum(tall) + _LINE_PX * len(below) + 10
    whole = np.full((height, width, 3), GROUND, np.uint8)
    top = 0
    for row, high in zip(rows, tall, strict=True):
        wide = width // len(row)
        for x, panel in enumerate(row):
            _set(whole[top : top + high, x * wide : (x + 1) * wide], panel)
        top += high
    for number, line in enumerate(below):
        write(whole, line, (12, top + 22 + number * _LINE_PX), DIM)
    return whole


def write(
    image: Image, text: str, at: tuple[int, int], ink: Colour = INK, scale: float = 1.0
) -> None:
    """Write a line with its base line at a point, pixels; letters that OpenCV lacks become "?"."""
    plain = text.replace("…", "...").replace("–", "-").replace("—", "-").replace("·", "-")
    plain = plain.encode("ascii", "replace").decode()
    wide = max(1, round(scale))
    cv2.putText(image, plain, at, _FONT, 0.5 * scale, ink, wide, cv2.LINE_AA)


def fit(picture: Image, room: tuple[int, int]) -> Image:
    """Make a picture as large as it can be in (width, height) pixels, its aspect kept."""
    factor = min(room[0] / picture.shape[1], room[1] / picture.shape[0])
    size = (max(1, round(picture.shape[1] * factor)), max(1, round(picture.shape[0] * factor)))
    how = cv2.INTER_AREA if factor < 1 else cv2.INTER_LINEAR
    return np.asarray(cv2.resize(picture, size, interpolation=how), np.uint8)


def colour(grey: Image) -> Image:
    """Grey (h, w) uint8 as RGB."""
    return np.asarray(cv2.cvtColor(grey, cv2.COLOR_GRAY2RGB), np.uint8)


def broken(text: str, width: int) -> list[str]:
    """Break a text at spaces into lines of at most `width` pixels, a word at least each."""
    lines, line = list[str](), ""
    for word in text.split():
        longer = f"{line} {word}".strip()
        if line and cv2.getTextSize(longer, _FONT, 0.5, 1)[0][0] > width:
            lines.append(line)
            longer = word
        line = longer
    return [*lines, line] if line else lines


def _needs(panel: Panel, width: int, limit: int) -> int:
    """Height of a panel, pixels: within the limit where its picture can give way to the text."""
    below = sum(len(broken(text, width - 24)) for text in panel.lines) * _LINE_PX
    if panel.picture is None:
        return _TITLE_PX + below + _GAP_PX
    room = max(limit - _TITLE_PX - below - _GAP_PX, _LEAST_PICTURE_PX)
    high = int(panel.picture.shape[0] * (width - 24) / panel.picture.shape[1])
    return int(_TITLE_PX + min(room, max(high, 1)) + below + _GAP_PX)


def _set(room: Image, panel: Panel) -> None:
    """Draw a panel into its room."""
    height, width = room.shape[:2]
    write(room, panel.title, (12, 21), DIM)
    told = [(line, k) for k, text in enumerate(panel.lines) for line in broken(text, width - 24)]
    top = _TITLE_PX
    if panel.picture is not None:
        free = height - _TITLE_PX - len(told) * _LINE_PX - _GAP_PX
        picture = fit(panel.picture, (width - 24, free))
        left = 12 + (width - 24 - picture.shape[1]) // 2
        room[top : top + picture.shape[0], left : left + picture.shape[1]] = picture
        top += picture.shape[0] + 4
    for number, (line, source) in enumerate(told):
        at = (12, top + 17 + number * _LINE_PX)
        write(room, line, at, panel.ink if source == 0 else INK)
