"""Looks for what may be lettering inside the sector, without reading it.

Some scanners write into the picture itself: a name there would be recorded. Letters differ from
tissue in that they are small, brighter than all around them, sharp all around, of one height, and
stand in a row. Rows of such shapes are told to a person, who decides. Large or faint lettering,
dark letters on bright tissue, and single letters are not found: this does not replace looking.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from capture.sector import Sector

LETTERS = 3
"""Fewest shapes that make a row."""

LOWEST, HIGHEST = 6, 48
"""Height of a letter, pixels of the picture."""

_CONTRAST = 35
_SPREAD = 80
_ALIKE = 25
_UPRIGHT = 0.4
_REACH = 25
_MARGIN = 4


@dataclass(frozen=True, slots=True)
class Row:
    """A row of shapes like letters.

    Parameters
    ----------
    box : (x, y, width, height)
        Where it is, pixels of the whole picture.
    letters : int
        How many shapes.
    """

    box: tuple[int, int, int, int]
    letters: int


def find_lettering(pictures: Sequence[NDArray[np.uint8]], sector: Sector) -> tuple[Row, ...]:
    """Find rows of what may be letters inside the sector.

    Parameters
    ----------
    pictures : sequence of (H, W) uint8
        One or more of the same stream. What stays while the tissue moves stands out, so a few
        pictures that lie apart in time are better than one.
    sector : Sector
        Where the ultrasound lies; of the pictures' size.

    Returns
    -------
    tuple of Row
        The longest first; empty when nothing looks like lettering.

    Raises
    ------
    ValueError
        Without a picture, or when one has another size.
    """
    width, height = sector.size
    if not pictures or any(each.shape != (height, width) for each in pictures):
        raise ValueError("pictures must be given, all of the sector's size")
    x, y, w, h = sector.box
    lowest = pictures[0][y : y + h, x : x + w].copy()
    for each in pictures[1:]:
        np.minimum(lowest, each[y : y + h, x : x + w], out=lowest)
    inside = sector.mask()[y : y + h, x : x + w].astype(np.uint8)
    kernel = np.ones((2 * _MARGIN + 1,) * 2, np.uint8)
    inside = np.asarray(cv2.erode(np.pad(inside, 1), kernel)[1:-1, 1:-1], np.uint8)
    lowest[inside == 0] = 0
    letters = _letters(lowest, inside)
    rows = [_row_of(row, (x, y)) for row in _chained(letters)]
    upright = _Upright(lowest)
    found = [r for r in rows if r.letters >= LETTERS and upright.share(r.box, (x, y)) > _UPRIGHT]
    return tuple(sorted(found, key=lambda row: -row.letters))


class _Upright:
    """How much of what is in a box stands upright, against all that is in it, 0…1.

    Strokes of letters stand upright as often as they lie; layers of tissue lie.
    """

    def __init__(self, image: NDArray[np.uint8]) -> None:
        self._across = np.abs(cv2.Sobel(image, cv2.CV_32F, 1, 0, ksize=3))
        self._down = np.abs(cv2.Sobel(image, cv2.CV_32F, 0, 1, ksize=3))

    def share(self, box: tuple[int, int, int, int], at: tuple[int, int]) -> float:
        x, y, w, h = box[0] - at[0], box[1] - at[1], box[2], box[3]
        across = float(self._across[y : y + h, x : x + w].sum())
        down = float(self._down[y : y + h, x : x + w].sum())
        return across / max(across + down, 1.0)


def _letters(image: NDArray[np.uint8], inside: NDArray[np.uint8]) -> NDArray[np.intp]:
    """Boxes and grey (x, y, w, h, grey) of shapes that may be letters, (n, 5), from the left."""
    kernel = cv2.getStructuringElement(cv2.MORPH_RECT, (_REACH, _REACH))
    ground = cv2.morphologyEx(image, cv2.MORPH_OPEN, kernel)
    strokes = ((cv2.subtract(image, ground) > _CONTRAST) & (inside > 0)).astype(np.uint8)
    count, labels, stats, _ = cv2.connectedComponentsWithStats(strokes, connectivity=8)
    parts = np.asarray(labels, np.int32)
    found = []
    for number in range(1, count):
        x, y, w, h, area = (int(v) for v in stats[number])
        wide = w > 1.5 * h  # letters that touch; a line of tissue fills its box more than they do
        if not (LOWEST <= h <= HIGHEST and w <= 12 * h and area >= 0.5 * h):
            continue
        if not 0.1 <= area / (w * h) <= (0.65 if wide else 0.95):
            continue
        grey = _grey_of(image, parts, number, (x, y, w, h))
        if grey is not None:
            found.append((x, y, w, h, grey))
    return np.array(sorted(found), np.intp).reshape(-1, 5)


def _grey_of(
    image: NDArray[np.uint8], parts: NDArray[np.int32], number: int, box: tuple[int, int, int, int]
) -> int | None:
    """Grey of a shape that is of one grey and ends abruptly all around it; else None."""
    x, y, w, h = box
    top, left = max(0, y - 4), max(0, x - 4)
    part = parts[top : y + h + 4, left : x + w + 4] == number
    grey = image[top : y + h + 4, left : x + w + 4]
    near = cv2.dilate(part.astype(np.uint8), np.ones((5, 5), np.uint8)) > 0
    ring = cv2.dilate(part.astype(np.uint8), np.ones((9, 9), np.uint8)).astype(bool) & ~near
    if not ring.any():
        return None
    low, high = np.percentile(grey[part], (50, 92))
    around = float(np.percentile(grey[ring], 75))
    return int(high) if high - low < _SPREAD and low - around > _CONTRAST else None


def _chained(letters: NDArray[np.intp]) -> list[list[NDArray[np.intp]]]:
    """Put shapes of one height and grey that stand beside each other on one line into rows."""
    rows: list[list[NDArray[np.intp]]] = []
    for letter in letters:
        for row in rows:
            if _goes_on(row[-1], letter):
                row.append(letter)
                break
        else:
            rows.append([letter])
    return rows


def _goes_on(last: NDArray[np.intp], letter: NDArray[np.intp]) -> bool:
    """Tell whether a shape may be the next letter of a row."""
    x, y, _, h, grey = (int(v) for v in letter)
    left, top, width, high, before = (int(v) for v in last)
    tall, gap = max(h, high), x - left - width
    level = min(abs(y + h - top - high), abs(y - top))
    alike = min(h, high) >= 0.6 * tall and abs(grey - before) <= _ALIKE
    return alike and -0.3 * tall <= gap <= 1.6 * tall and level <= 0.2 * tall


def _row_of(row: list[NDArray[np.intp]], at: tuple[int, int]) -> Row:
    boxes = np.array(row)[:, :4]
    left, top = boxes[:, :2].min(axis=0)
    right, bottom = (boxes[:, :2] + boxes[:, 2:4]).max(axis=0)
    box = (int(left) + at[0], int(top) + at[1], int(right - left), int(bottom - top))
    return Row(box, int(sum(max(1, round(w / (0.8 * h))) for _, _, w, h, _ in row)))
