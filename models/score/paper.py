"""The B-line Artifact Score exactly as published, for comparison with `models.score.frame`.

Howell et al., Ultrasonics 140 (2024) 107251. Its defects are kept on purpose and listed below; only
the crash on a frame without pleura is mended.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from models.labels import Label

if TYPE_CHECKING:
    from numpy.typing import NDArray


def blas_paper(labels: NDArray[np.uint8]) -> float | None:
    """Score a label map with the formula of the paper.

    The region is an upright box: the columns from the first to the last pleura pixel (the last
    one left out, as in the published code), the rows from the lowest pleura row to the deepest
    B-line or confluence row. With b the share of each of its N rows that is B-line or confluence,
    the score is the Simpson integral of b over the rows, divided by N.

    Known defects, kept: N rows are integrated over N - 1 steps and the first row holds pleura, so
    white lung reads below 1; tilted pleura cuts the box; length is normalised away, so a stub
    counts like a long line; gaps and rib shadows count as free of B-lines; a stray pixel moves it.

    Parameters
    ----------
    labels : (h, w) uint8
        Values of `Label`.

    Returns
    -------
    float or None
        0…1. None without pleura (the published code stops with an error). 0.0 with pleura and no
        B-line, and with an empty box: that is the published answer.
    """
    pleura = labels == Label.PLEURA.value
    columns = np.flatnonzero(pleura.any(axis=0))
    if columns.size == 0:
        return None
    artifact = (labels == Label.B_LINE.value) | (labels == Label.CONFLUENCE.value)
    rows = np.flatnonzero(artifact.any(axis=1))
    if rows.size == 0:
        return 0.0
    top, bottom = np.flatnonzero(pleura.any(axis=1))[-1], rows[-1] + 1
    left, right = columns[0], columns[-1]
    if top >= bottom or left >= right:
        return 0.0
    share: NDArray[np.float64] = artifact[top:bottom, left:right].mean(axis=1)
    return _simpson(share) / share.size


def _simpson(y: NDArray[np.float64]) -> float:
    """Integrate samples one step apart like `scipy.integrate.simpson`.

    With an even number of samples the last step gets Cartwright's correction; two samples are a
    trapezium, one is nothing.
    """
    n = y.size
    if n < 3:
        return float(y.sum() / 2.0) if n == 2 else 0.0
    odd = n if n % 2 else n - 1
    body = y[0] + y[odd - 1] + 4.0 * y[1:odd:2].sum() + 2.0 * y[2 : odd - 1 : 2].sum()
    tail = 0.0 if n == odd else (5.0 * y[-1] + 8.0 * y[-2] - y[-3]) / 12.0
    return float(body / 3.0 + tail)
