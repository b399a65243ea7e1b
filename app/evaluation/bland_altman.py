"""The Bland-Altman picture of a score: difference over mean, with bias and limits."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from models.agreement import Pair, agree

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    Image = NDArray[np.uint8]

_SIZE = (640, 420)
_LEFT, _TOP, _RIGHT, _BOTTOM = 62, 34, 618, 372
_INK, _FAINT, _DOT, _LINE = (220, 220, 220), (70, 70, 70), (86, 180, 233), (230, 159, 0)
_FONT = cv2.FONT_HERSHEY_SIMPLEX


def bland_altman(pairs: Sequence[Pair], name: str) -> Image:
    """Draw measured minus true over their mean, for all frames that have both.

    Returns
    -------
    (420, 640, 3) uint8
        RGB. Differences run from -1 to 1; frames without a score are told in the title.
    """
    both = [(p.truth, p.value) for p in pairs if p.truth is not None and p.value is not None]
    true, value = np.array(both, float).reshape(-1, 2).T
    image = np.full((_SIZE[1], _SIZE[0], 3), 17, np.uint8)
    _axes(image)
    dots = image.copy()
    for x, y in zip((true + value) / 2, value - true, strict=True):
        cv2.circle(dots, _at(x, y), 4, _DOT, -1, cv2.LINE_AA)
    image = np.asarray(cv2.addWeighted(dots, 0.6, image, 0.4, 0), np.uint8)
    found = agree(pairs) if pairs else None
    if found is not None and found.bias is not None:
        for y in (y for y in (found.bias, found.low, found.high) if y is not None):
            cv2.line(image, _at(0, y), _at(1, y), _LINE, 1)
            _write(image, f"{y:+.2f}", (_RIGHT - 44, _at(0, y)[1] - 4), _LINE)
    missing = found.unscored if found is not None else 0
    _write(image, f"{name}: {true.size} frames, {missing} without a score", (_LEFT, 22), _INK)
    return image


def _axes(image: Image) -> None:
    for y in (-1.0, -0.5, 0.0, 0.5, 1.0):
        cv2.line(image, _at(0, y), _at(1, y), _FAINT, 1)
        _write(image, f"{y:+.1f}", (14, _at(0, y)[1] + 5), _INK)
    for x in (0.0, 0.25, 0.5, 0.75, 1.0):
        cv2.line(image, _at(x, -1), _at(x, 1), _FAINT, 1)
        _write(image, f"{x:g}", (_at(x, 0)[0] - 10, _BOTTOM + 18), _INK)
    _write(image, "mean of measured and true", (_LEFT + 180, _SIZE[1] - 10), _INK)


def _at(x: float, y: float) -> tuple[int, int]:
    across = _LEFT + x * (_RIGHT - _LEFT)
    return round(across), round(_TOP + (1.0 - y) / 2.0 * (_BOTTOM - _TOP))


def _write(image: Image, text: str, at: tuple[int, int], ink: tuple[int, int, int]) -> None:
    cv2.putText(image, text, at, _FONT, 0.42, ink, 1, cv2.LINE_AA)
