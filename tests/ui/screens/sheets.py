"""Contact sheets: pictures side by side with their names, so that many can be looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

ACROSS, DOWN = 2, 3
WIDTH = 960
_LINE = 26


def write_sheets(paths: Sequence[Path], folder: Path, name: str) -> int:
    """Write sheets of six pictures each; how many it became."""
    each = ACROSS * DOWN
    parts = [paths[k : k + each] for k in range(0, len(paths), each)]
    for nth, part in enumerate(parts):
        tiles = [_tile(path) for path in part]
        height = max(tile.shape[0] for tile in tiles)
        tiles = [_filled(tile, height) for tile in tiles]
        tiles += [np.zeros_like(tiles[0])] * (-len(tiles) % ACROSS)
        rows = [np.hstack(tiles[k : k + ACROSS]) for k in range(0, len(tiles), ACROSS)]
        cv2.imwrite(str(folder / f"{name}-{nth + 1:02d}.png"), np.vstack(rows))
    return len(parts)


def _tile(path: Path) -> np.ndarray:
    """One picture at the sheet's width, its name above."""
    picture = cv2.imread(str(path))
    height = round(picture.shape[0] * WIDTH / picture.shape[1])
    small = cv2.resize(picture, (WIDTH, height), interpolation=cv2.INTER_AREA)
    line = np.full((_LINE, WIDTH, 3), 90, np.uint8)
    cv2.putText(line, path.stem, (8, 18), cv2.FONT_HERSHEY_SIMPLEX, 0.5, (255,) * 3, 1, cv2.LINE_AA)
    return np.vstack([line, small])


def _filled(tile: np.ndarray, height: int) -> np.ndarray:
    return cv2.copyMakeBorder(tile, 0, height - len(tile), 0, 6, cv2.BORDER_CONSTANT)
