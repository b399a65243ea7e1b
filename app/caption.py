"""Sets a caption under an exported picture: score, time, legend, what it must not be used for."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

import cv2
import numpy as np

from models.labels import CLASSES, COLOURS, TITLES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

Colour = tuple[int, int, int]
INK: Colour = (240, 240, 240)
DIM: Colour = (170, 170, 170)


@dataclass(frozen=True, slots=True)
class _Item:
    """One piece of text that is never broken, with a coloured square before it or without."""

    text: str
    ink: Colour = INK
    chip: Colour | None = None
    weight: int = 1


LEGEND = tuple(_Item(TITLES[label], DIM, COLOURS[label]) for label in CLASSES)


def caption(
    picture: NDArray[np.uint8], status: Sequence[str], footer: Sequence[str]
) -> NDArray[np.uint8]:
    """Set a caption under a picture; nothing of the picture is covered.

    Its height depends on the picture's width, on `footer` and on the number of status rows, never
    on their text: all frames of a video come out alike. Both sides of the answer are even, as
    video encoders want them.

    Parameters
    ----------
    picture : (H, W, 3) uint8
        RGB.
    status : sequence of str
        What is said of this frame, one text a row, the first in bold; one that is too long is
        cut with "...".
    footer : sequence of str
        What stands under every frame, in pieces that go on a row together where they fit.

    Returns
    -------
    (H + n, W, 3) uint8
        RGB.
    """
    width = picture.shape[1]
    type_ = _Type(max(0.42, min(width, 1600) / 1500))
    told = [_Item(text, weight=2 if number == 0 else 1) for number, text in enumerate(status)]
    rows = [row for item in told for row in type_.rows([item], width)]
    rows += type_.rows(LEGEND, width) + type_.rows([_Item(text, DIM) for text in footer], width)
    height = type_.line * len(rows) + type_.line // 2
    plate = np.zeros((height + (picture.shape[0] + height) % 2, width, 3), np.uint8)
    for number, row in enumerate(rows):
        type_.write(plate, row, (number + 1) * type_.line)
    whole = np.vstack([picture, plate])
    if width % 2:
        whole = cv2.copyMakeBorder(whole, 0, 0, 0, 1, cv2.BORDER_CONSTANT)
    return np.asarray(whole, np.uint8)


class _Type:
    """Letters of one size: measures, breaks into rows, writes."""

    FONT = cv2.FONT_HERSHEY_SIMPLEX

    def __init__(self, scale: float) -> None:
        self.scale = scale
        self.line = round(34 * scale) + 3
        self.gap = round(20 * scale)
        self.chip = round(18 * scale)

    def width(self, item: _Item) -> int:
        """Pixels that an item takes."""
        (width, _), _ = cv2.getTextSize(item.text, self.FONT, self.scale, item.weight)
        return int(width) + (self.chip + self.gap // 2 if item.chip else 0)

    def rows(self, items: Sequence[_Item], width: int) -> list[tuple[_Item, ...]]:
        """Break items into rows of at most `width` pixels, at least one item each."""
        items = [self._cut(item, width - 2 * self.gap) for item in items]
        starts, x = [0], self.gap
        for number, item in enumerate(items):
            if number > starts[-1] and x + self.width(item) > width - self.gap:
                starts.append(number)
                x = self.gap
            x += self.width(item) + self.gap
        return [tuple(items[a:b]) for a, b in pairwise([*starts, len(items)])]

    def write(self, plate: NDArray[np.uint8], row: Sequence[_Item], y: int) -> None:
        """Write a row with its base line at `y`."""
        x = self.gap
        for item in row:
            start = x
            if item.chip:
                corner = (x + self.chip, y)
                cv2.rectangle(plate, (x, y - self.chip), corner, item.chip, cv2.FILLED)
                start += self.chip + self.gap // 2
            at = (start, y)
            font, weight = self.FONT, item.weight
            cv2.putText(plate, item.text, at, font, self.scale, item.ink, weight, cv2.LINE_AA)
            x += self.width(item) + self.gap

    def _cut(self, item: _Item, width: int) -> _Item:
        text = item.text.encode("ascii", "replace").decode()  # OpenCV 4 has no other letters
        item = replace(item, text=text)
        while len(text) > 4 and self.width(item) > width:
            text = text[:-1]
            item = replace(item, text=f"{text}...")
        return item
