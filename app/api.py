"""Pleura from Python, in three lines.

Examples
--------
>>> clip = open_source("phantom:seed=1,preset=teaching,pattern=B,seconds=1,fps=4,size=480x360")
>>> for result in examine(clip, load_model()):
...     print(result.frame.index, result.score.value is not None, result.score.reason)
0 True None
1 True None
2 True None
3 True None
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.examine import Examiner, is_timed
from app.model import load_model
from app.sectors import SectorKeeper
from app.sources import open_source
from capture.source import Seekable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.result import Result
    from capture.sector import Sector
    from capture.source import FrameSource
    from models.segmenter import Segmenter

__all__ = ["examine", "load_model", "open_source"]


def examine(
    source: FrameSource,
    model: Segmenter | None = None,
    *,
    sector: Sector | None = None,
    every: int = 1,
) -> Iterator[Result]:
    """Examine every frame of a source once, in order; the same frames give the same results.

    Parameters
    ----------
    source : FrameSource
        Opened here and closed at the end.
    model : Segmenter or None
        None loads the shipped one.
    sector : Sector or None
        Where the ultrasound lies; None finds it.
    every : int
        Report each N-th frame. The frames between are still read, and seen by whatever looks
        back in time.

    Yields
    ------
    Result
        A frame with its mask and score; the score's value is None with a reason where it cannot
        be read.

    Raises
    ------
    CaptureError, ModelError
        One sentence that says what to do.
    ValueError
        If `every` is below 1.
    """
    if every < 1:
        raise ValueError(f"expected every >= 1, got {every}")
    segmenter = load_model() if model is None else model
    return _results(source, segmenter, sector, every)


def _results(
    source: FrameSource, segmenter: Segmenter, sector: Sector | None, every: int
) -> Iterator[Result]:
    with source:
        keeper = SectorKeeper(source.info, sector)
        if isinstance(source, Seekable):
            keeper.find_in(source)
        examiner = Examiner(segmenter, keeper, timed=is_timed(source.info))
        for number, frame in enumerate(source):
            if number % every == 0:
                yield examiner(frame)
            else:
                examiner.note(frame)
