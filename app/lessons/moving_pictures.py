"""What movement leaves in a still: one beam over time, and what changed along the pleural line."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from app.lessons.cine import key_sample
from app.lessons.movement import flat
from app.pictures.plate import DIM, Panel, colour, write

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from app.lessons.cine import Cine

    Image = NDArray[np.uint8]

_ABOVE_MM, _BELOW_MM = -8.0, 22.0
_SIZE = (420, 320)


def over_time(cine: Cine) -> Panel:
    """Show one beam over time, as M-mode does: in the middle of the widest space."""
    truth = key_sample(cine).truth
    wide = max(truth.spaces, key=lambda space: space.arc_mm, default=None)
    across = 0.5 if wide is None else (wide.start + wide.end) / 2
    grey = flat(cine, range(cine.frames), _ABOVE_MM, _BELOW_MM)
    strip = grey[:, :, min(grey.shape[2] - 1, int(across * grey.shape[2]))].T
    picture = cv2.resize(strip, _SIZE, interpolation=cv2.INTER_NEAREST)
    bright = np.clip(picture * 1.5, 0, 255).astype(np.uint8)
    return Panel("One beam over time", colour(bright), ("The line held still; time to the right.",))


def changed(cine: Cine, sweep: tuple[float, float] | None = None) -> Panel:
    """Show how much each place below the pleural line changed; where nothing slides it is dark.

    Parameters
    ----------
    cine : Cine
        Of the question.
    sweep : (float, float) or None
        Where the lung point moves, to be marked, 0…1 across.
    """
    grey = flat(cine, range(0, cine.frames, 2))
    off = cv2.GaussianBlur(grey.std(axis=0), (0, 0), sigmaX=3.0, sigmaY=6.0)
    top = float(np.percentile(off, 99)) or 1.0
    picture = np.clip(off / top * 255, 0, 255).astype(np.uint8)
    shown = colour(np.asarray(cv2.resize(picture, _SIZE), np.uint8))
    for tenth in range(0, 11, 2):
        x = round(tenth / 10 * (_SIZE[0] - 1))
        cv2.line(shown, (x, _SIZE[1] - 8), (x, _SIZE[1] - 1), DIM, 1)
        write(shown, f"{tenth / 10:.1f}", (min(x + 2, _SIZE[0] - 24), _SIZE[1] - 10), DIM, 0.7)
    for edge in sweep or ():
        x = round(edge * (_SIZE[0] - 1))
        cv2.line(shown, (x, 0), (x, _SIZE[1] - 24), (0, 158, 115), 2)
    return Panel("Change below the line", shown, ("Laid flat along the pleura; bright: it moves.",))
