"""Score the sector search on phantom frames: `python -m tests.capture.score_sector [--scenes N]`.

Every scene gives one picture series with margins, text, rulers and letterbox ("full"), and a crop
("tight", "square" or "zoom"); both are searched with several pictures and with one alone.
"""

from __future__ import annotations

import argparse
import math
import time
from dataclasses import dataclass

import cv2
import numpy as np

from augment.phantom import Renderer, View, sample_scene
from capture.find_sector import find_sector
from tests.capture.screens import box_iou

SIZES = ((640, 480), (480, 360), (854, 480), (512, 512), (320, 240))
CROPS = ("tight", "square", "zoom")


@dataclass(frozen=True)
class Case:
    """One search: how the picture was framed and how far off the answer is.

    `apex` is the distance to the true apex in depths, NaN where no fan was to be found or was
    found; `kind` what was found, `truth` what there was.
    """

    framing: str
    pictures: int
    truth: str
    kind: str
    iou: float
    apex: float
    seconds: float


def search(seed: int, framing: str, count: int, *, written: bool = True) -> list[Case]:
    """Search one simulated stream with `count` pictures over four seconds, and with the first.

    `written` keeps what the phantom draws over and around the sector: text, rulers, panels, bars.
    """
    size = SIZES[seed % len(SIZES)]
    renderer = Renderer(sample_scene(seed), size, View(framing=framing, extras=written))
    samples = [renderer.frame(int(i)) for i in np.linspace(0, 120, count)]
    truth = samples[0].truth
    geometry = truth.geometry
    cases = []
    for pictures in ([s.image for s in samples], [samples[0].image]):
        start = time.process_time()
        sector = find_sector(pictures)
        seconds = time.process_time() - start
        apex = math.nan
        if sector is not None and sector.kind == "fan" and geometry.apex and sector.apex:
            off = np.subtract(sector.apex, geometry.apex)
            apex = float(np.hypot(*off)) / geometry.depth
        iou = 0.0 if sector is None else box_iou(sector.box, truth.box)
        kind = "none" if sector is None else sector.kind
        cases.append(Case(framing, len(pictures), geometry.kind, kind, iou, apex, seconds))
    return cases


def table(cases: list[Case]) -> str:
    """Return one line per framing and number of pictures."""
    head = f"{'framing':10}{'pictures':>9}{'n':>6}{'IoU median':>12}{'5th':>7}{'< .85':>7}"
    head += f"{'fans':>7}{'apex median':>13}{'95th':>7}{'<= .03':>8}{'kind':>6}{'ms':>6}"
    lines = [head]
    for framing in ("full", *CROPS):
        for single in (False, True):
            part = [c for c in cases if c.framing == framing and (c.pictures == 1) == single]
            if part:
                lines.append(_line(framing, part))
    return "\n".join(lines)


def _line(framing: str, part: list[Case]) -> str:
    iou = np.array([c.iou for c in part])
    apex = np.array([c.apex for c in part if math.isfinite(c.apex)])
    right = np.mean([c.kind == c.truth for c in part])
    median, most = np.percentile(apex, [50, 95]) if apex.size else (math.nan, math.nan)
    return (
        f"{framing:10}{part[0].pictures:9}{len(part):6}{np.median(iou):12.3f}"
        f"{np.percentile(iou, 5):7.3f}{np.count_nonzero(iou < 0.85):7}{apex.size:7}{median:13.4f}"
        f"{most:7.3f}{np.mean(apex <= 0.03) if apex.size else math.nan:8.2f}{right:6.2f}"
        f"{1e3 * np.median([c.seconds for c in part]):6.0f}"
    )


def main() -> None:
    """Score and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--scenes", type=int, default=200)
    parser.add_argument("--first", type=int, default=50_000, help="seed of the first scene")
    parser.add_argument("--pictures", type=int, default=9)
    wishes = parser.parse_args()
    cv2.setNumThreads(1)
    cases = []
    for seed in range(wishes.first, wishes.first + wishes.scenes):
        for framing in ("full", CROPS[seed % 3]):
            cases += search(seed, framing, wishes.pictures)
    print(table(cases))


if __name__ == "__main__":
    main()
