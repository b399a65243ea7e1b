"""How long a network takes beside the paper's, both on one thread, in turns.

Speeds of shared machines wander: one picture for the one, one for the other, and the ratio of the
medians is what counts. On one thread the thread's own processor time is taken, which other programs
do not lengthen; Windows counts it too coarsely, there the wall clock is read.
"""

from __future__ import annotations

import statistics
import sys
import time
from typing import TYPE_CHECKING

import cv2
import numpy as np

from models.geometry import Geometry
from models.preprocess import SIZE, preprocess_frames

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from numpy.typing import NDArray

    from models.manifest import Input

    Run = Callable[[NDArray[np.float32]], object]

MOST = 0.15
"""Most of the paper's network's time that preprocessing and network of a shipped model take."""

ROUNDS = 15
PAPER = "the paper's U-Net"
CROP = (795, 1119)
"""Height and width of the paper's crop of a 1920 × 1080 screen, pixels."""

_clock = time.perf_counter if sys.platform == "win32" else time.thread_time


def in_turns(turns: Mapping[str, Callable[[], object]], rounds: int = ROUNDS) -> dict[str, float]:
    """Call each in turn, round after round, and return the median of its times, seconds.

    The first round warms up and does not count. OpenCV is held to one thread meanwhile.
    """
    times: dict[str, list[float]] = {name: [] for name in turns}
    threads = cv2.getNumThreads()
    cv2.setNumThreads(1)
    try:
        for _ in range(rounds + 1):
            for name, turn in turns.items():
                started = _clock()
                turn()
                times[name].append(_clock() - started)
    finally:
        cv2.setNumThreads(threads)
    return {name: statistics.median(each[1:]) for name, each in times.items()}


def shares_of_paper(
    networks: Mapping[str, tuple[Run, Input]], paper: Run, rounds: int = ROUNDS
) -> dict[str, tuple[float, float]]:
    """Time preprocessing and network of some models beside the paper's network alone.

    Parameters
    ----------
    networks : mapping
        For each name what runs it, on one thread, and what it takes.
    paper : callable
        See `models.paper_unet.load_paper_unet`, one thread.
    rounds : int
        Pictures each.

    Returns
    -------
    dict
        For each name its median time, seconds, and that as a share of the paper's.
    """
    image = np.random.default_rng(0).random((1, 1, SIZE, SIZE), np.float32)
    turns: dict[str, Callable[[], object]] = {PAPER: lambda: paper(image)}
    for name, (run, card) in networks.items():
        turns[name] = _turn(run, card)
    medians = in_turns(turns, rounds)
    return {name: (medians[name], medians[name] / medians[PAPER]) for name in networks}


def _turn(run: Run, card: Input) -> Callable[[], object]:
    """Preprocess one look at a sector of the paper's size, and run."""
    height, width = CROP
    rng = np.random.default_rng(1)
    crops = [rng.integers(0, 256, CROP, dtype=np.uint8) for _ in range(card.channels)]
    fan = Geometry(
        size=CROP,
        kind="fan",
        apex=(width / 2, -0.3 * height),
        radius=0.3 * height,
        depth=float(height),
        left=-0.5,
        right=0.5,
    )
    return lambda: run(preprocess_frames(crops, fan, SIZE, card.form))
