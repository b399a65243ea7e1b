"""A recording as a whole: every frame once, in order, no threads, the same result each time."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.appraise import Appraiser
from app.clip_watch import ClipWatch
from app.entries import frame_entry
from app.examine import Examiner, is_timed
from app.sector_file import fit_sector
from app.sectors import SectorKeeper
from app.summary import summary_of
from capture.errors import CaptureError, ClipError
from capture.source import Seekable
from models.clinical import number_class, seen_over, zone_score
from models.trust.verdict import Trust

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from app.result import Result
    from app.schema import FrameEntry, Summary
    from capture.frame import Frame
    from capture.sector import Sector
    from capture.source import FrameSource
    from models.cine.watch import CineSummary
    from models.clinical.reading import Reading as Clinical
    from models.findings import Findings
    from models.score import Score
    from models.segmenter import Segmenter

    Sink = Callable[[Result], None]


@dataclass(frozen=True, slots=True)
class Reading:
    """What reading a source through gave.

    Parameters
    ----------
    frames : tuple of FrameEntry
        The reported frames.
    decoded : int
        All frames that could be decoded.
    sector : Sector or None
        The last one in use.
    incomplete : str or None
        What was wrong with the recording, such as "incomplete: 48 of 60 frames".
    scale_note : str or None
        Where sources of the pixel size disagree, which one counts.
    summary : Summary
        The recording as numbers.
    cine : CineSummary or None
        The recording as one window of time; None for a still, or pictures without times.
    watch : ClipWatch
        What was kept of its moments.
    """

    frames: tuple[FrameEntry, ...]
    decoded: int
    sector: Sector | None
    incomplete: str | None
    scale_note: str | None
    summary: Summary
    cine: CineSummary | None
    watch: ClipWatch


def analyse(
    source: FrameSource,
    segmenter: Segmenter,
    *,
    every: int = 1,
    sector: Sector | None = None,
    depth_mm: float | None = None,
    sinks: Sequence[Sink] = (),
    on_frame: Callable[[], None] | None = None,
) -> Reading:
    """Read an open recording through and examine each N-th frame.

    A recording that breaks off keeps what could be decoded.

    Parameters
    ----------
    source : FrameSource
        Opened; it is not closed here.
    segmenter : Segmenter
        The network.
    every : int
        Report each N-th frame; those between are still seen by whatever looks back in time.
    sector : Sector or None
        Where the ultrasound lies; None finds it.
    depth_mm : float or None
        Depth from the skin to the bottom of the sector, given by hand.
    sinks : sequence of callables
        Each is given each result.
    on_frame : callable or None
        Called after each decoded frame.

    Raises
    ------
    CaptureError
        When not one frame could be had, or the given sector does not fit the picture.
    """
    watch, shown = ClipWatch(), _Shown()
    keeper, appraiser, examiner = _ready(source, segmenter, sector, depth_mm, watch)
    broken = list[str]()
    frames = _until_it_breaks(source, broken)
    decoded = _examine_all(frames, examiner, every, (shown.add, *sinks), on_frame)
    if decoded == 0:
        raise ClipError(f"{source.info.name} holds no picture: export it again from its origin.")
    wrong = [*getattr(source, "warnings", ()), *broken]
    cine = appraiser.watch.summary(math.inf) if is_timed(source.info) and decoded > 1 else None
    return Reading(
        frames=tuple(shown.frames),
        decoded=decoded,
        sector=shown.sector or sector,
        incomplete="; ".join(wrong) or None,
        scale_note=keeper.scale_note,
        summary=_summary(cine, watch, shown),
        cine=cine,
        watch=watch,
    )


def _ready(
    source: FrameSource,
    segmenter: Segmenter,
    sector: Sector | None,
    depth_mm: float | None,
    watch: ClipWatch,
) -> tuple[SectorKeeper, Appraiser, Examiner]:
    """Find the sector, and set up what examines and judges."""
    if sector is not None:
        sector = fit_sector(sector, source.info.size)
    keeper = SectorKeeper(source.info, sector, depth_mm=depth_mm)
    if isinstance(source, Seekable):
        keeper.find_in(source)
    appraiser = Appraiser(keep_s=math.inf, moment_sinks=(watch,))
    timed = is_timed(source.info)
    return keeper, appraiser, Examiner(segmenter, keeper, timed=timed, appraiser=appraiser)


def _examine_all(
    frames: Iterable[Frame],
    examiner: Examiner,
    every: int,
    sinks: Sequence[Sink],
    on_frame: Callable[[], None] | None,
) -> int:
    """Examine each N-th frame, let the others be noted, and count all."""
    decoded = 0
    for frame in frames:
        if decoded % every:
            examiner.note(frame)
        else:
            result = examiner(frame)
            for sink in sinks:
                sink(result)
        decoded += 1
        if on_frame is not None:
            on_frame()
    return decoded


def _summary(cine: CineSummary | None, watch: ClipWatch, shown: _Shown) -> Summary:
    """Sum up a recording; a still says nothing of sliding."""
    sliding = None if cine is None else watch.sliding()
    slides = None if sliding is None else watch.slides(sliding)
    return summary_of(shown.frames, cine, sliding, shown.readings(slides))


class _Shown:
    """All frames as entries, and scores and findings of those whose number may be shown."""

    def __init__(self) -> None:
        self.frames: list[FrameEntry] = []
        self.sector: Sector | None = None
        self._scores: list[Score] = []
        self._findings: list[Findings] = []

    def add(self, result: Result) -> None:
        self.frames.append(frame_entry(result))
        self.sector = result.sector or self.sector
        appraisal = result.appraisal
        if appraisal is not None and appraisal.verdict.trust is not Trust.NONE:
            self._scores.append(result.score)
            self._findings.append(appraisal.findings)

    def readings(self, sliding: bool | None) -> tuple[Clinical, ...]:
        """Read what published rules give; tissue-like lung and place are not known here."""
        seen = seen_over(self._scores, self._findings, sliding=sliding)
        return (number_class(seen), zone_score(seen))


def _until_it_breaks(source: FrameSource, broken: list[str]) -> Iterator[Frame]:
    """Yield the frames; an error after the first one ends them and is noted in `broken`."""
    some = False
    try:
        for frame in source:
            some = True
            yield frame
    except CaptureError as error:
        if not some:
            raise
        broken.append(str(error))
