"""One zone out of one recording: its worst moment that may be shown, with its picture."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import cv2
import numpy as np

from app.entries import frame_entry, rounded
from app.exam.values import OwnReading, PictureEntry, WindowEntry, ZoneEntry
from app.masks import place
from app.schema.entry import ConcernEntry
from app.schema.recording import MomentEntry
from capture.errors import RecordingError
from capture.recording import boxed, sector_pixels

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from app.batch import Reading
    from app.clip_watch import ClipWatch
    from app.result import Result
    from app.schema import FrameEntry
    from app.schema.entry import Level
    from capture.sector import Sector
    from models.cine.sliding import SlidingReading
    from models.cine.watch import CineSummary
    from models.cine.window import Peak

MOST_FRAMES = 1800
"""So many frames are kept of one zone: a minute at 30 a second."""
SHORT_HINT = "Hold the probe still and save again after a whole breath, 4 s at least."
STILL = "a single picture"
TOO_LONG = ConcernEntry(
    code="too-long",
    text=f"the recording is longer than the {MOST_FRAMES} pictures that are kept",
    hint="Save one or two breaths of each zone; the worst moment may lie in what was left out.",
)


@dataclass(frozen=True, slots=True, eq=False)
class Kept:
    """One frame of a zone.

    Parameters
    ----------
    entry : FrameEntry
        Its numbers.
    sector : Sector or None
        In the frame's own picture; None when none was found.
    picture, labels : bytes or None
        The sector's box as PNG, and its classes 0…5; zeros outside the sector.
    time_s : float
        When it was taken, seconds.
    """

    entry: FrameEntry
    sector: Sector | None
    picture: bytes | None
    labels: bytes | None
    time_s: float


@dataclass(frozen=True, slots=True, eq=False)
class FoundZone:
    """A zone that is ready to be saved: its entry without file names, and its picture."""

    entry: ZoneEntry
    picture: bytes | None
    labels: bytes | None
    index: int
    time_s: float | None
    size: tuple[int, int]
    clip: tuple[Kept, ...] = ()


class ZoneKeeper:
    """A sink of results that keeps of each what a zone may need; never what is off the sector."""

    def __init__(self, most: int = MOST_FRAMES) -> None:
        self._most = most
        self.kept: list[Kept] = []
        self.lost = 0

    def __call__(self, result: Result) -> None:
        """Take in a result; what comes after the limit is counted as lost."""
        if len(self.kept) >= self._most:
            self.lost += 1
            return
        entry, sector = frame_entry(result), result.sector
        frame = result.frame
        time_s = frame.grabbed_s if frame.media_s is None else frame.media_s
        if sector is None:
            self.kept.append(Kept(entry, None, None, None, time_s))
            return
        labels = None
        if result.segmentation is not None:
            box = boxed(sector)
            placed = place(result.segmentation.labels, box.box, box.size)
            labels = png(placed * box.mask().astype(np.uint8))
        picture = png(sector_pixels(frame.image, sector))
        self.kept.append(Kept(entry, sector, picture, labels, time_s))


def zone_of(
    code: str,
    keeper: ZoneKeeper,
    reading: Reading,
    *,
    source: str = "",
    own: OwnReading | None = None,
    now: datetime | None = None,
) -> FoundZone:
    """Make a zone of a recording that was read through with a `ZoneKeeper` among the sinks.

    Parameters
    ----------
    code : str
        Which zone of the protocol.
    keeper : ZoneKeeper
        Holds the frames.
    reading : Reading
        What `app.batch.analyse` gave.
    source : str
        Name of the source, no path.
    own : OwnReading or None
        What the clinician reads.
    now : datetime or None
        When it is saved; None takes the clock.
    """
    return zone_from(code, keeper, reading.cine, reading.watch, source=source, own=own, now=now)


def zone_from(
    code: str,
    keeper: ZoneKeeper,
    cine: CineSummary | None,
    watch: ClipWatch,
    *,
    source: str = "",
    own: OwnReading | None = None,
    now: datetime | None = None,
) -> FoundZone:
    """Make a zone of frames that were kept and of what time shows; as `zone_of`.

    Parameters
    ----------
    cine : CineSummary or None
        The frames as one window of time; None for a single picture.
    watch : ClipWatch
        Has seen every moment of them.
    """
    shown = _worst(keeper.kept, None if cine is None else cine.window.worst)
    frame = shown.entry
    doubts = _doubts(frame, keeper, cine)
    sliding = None if cine is None else watch.sliding()
    slides = None if sliding is None else watch.slides(sliding)
    entry = ZoneEntry(
        zone=code,
        saved_utc=now or datetime.now(UTC),
        source=source[:200],
        blas=frame.blas,
        low=frame.low,
        high=frame.high,
        trust=_level(frame, doubts),
        reason=frame.reason,
        concerns=doubts,
        b_lines=frame.b_lines,
        worst_space=frame.worst_space,
        spaces=frame.spaces,
        a_lines=None if frame.findings is None else frame.findings.a_lines_repeat,
        sliding=slides,
        sliding_reason=None if slides is not None else _why_not(sliding),
        window=None if cine is None else window_entry(cine),
        own=own or OwnReading(),
    )
    size = (1, 1) if shown.sector is None else shown.sector.box[2:]
    return FoundZone(
        entry, shown.picture, shown.labels, frame.index, frame.time_s, size, tuple(keeper.kept)
    )


def skipped_zone(code: str, why: str, now: datetime | None = None) -> FoundZone:
    """Make a zone that could not be examined, such as one under a dressing."""
    reason = why.strip()[:180] or "left out"
    entry = ZoneEntry(
        zone=code, saved_utc=now or datetime.now(UTC), trust="none",
        reason=f"not examined: {reason}", skipped=reason,
    )  # fmt: skip
    return FoundZone(entry, None, None, 0, None, (1, 1))


def window_entry(cine: CineSummary) -> WindowEntry:
    """Report the stretch of time of a zone."""
    window, breath = cine.window, cine.breath
    return WindowEntry(
        start_s=round(window.start_s, 6),
        end_s=round(window.end_s, 6),
        frames=window.frames,
        usable=window.usable,
        median=rounded(window.median),
        p90=rounded(window.p90),
        worst=_moment(window.worst),
        worst_space=_moment(window.worst_space),
        arc_mm=rounded(window.arc_mm),
        breaths=rounded(window.breaths),
        rate_per_min=rounded(breath.rate_per_min),
        rate_reason=None if breath.reason is None else str(breath.reason),
        shortfall=window.shortfall,
        calibrated=window.calibrated,
        geometry=window.geometry,
    )


def picture_entry(found: FoundZone, file: str, labels: str | None) -> PictureEntry:
    """Report the picture of a zone under the names of its files."""
    width, height = found.size
    return PictureEntry(
        index=found.index, time_s=found.time_s, file=file, labels=labels, width=width, height=height
    )


def png(image: NDArray[np.uint8]) -> bytes:
    """Encode a picture without loss.

    Raises
    ------
    RecordingError
        If the picture cannot be encoded.
    """
    whole, packed = cv2.imencode(".png", image, [cv2.IMWRITE_PNG_COMPRESSION, 1])
    if not whole:
        raise RecordingError("A picture of the exam could not be encoded: save the zone again.")
    return packed.tobytes()


def _worst(kept: Sequence[Kept], peak: Peak | None) -> Kept:
    """Find the frame of the worst moment; without a number one that says why."""
    if not kept:
        raise RecordingError("The zone holds no picture: save it again while a picture is shown.")
    shown = [each for each in kept if each.entry.blas is not None]
    if shown and peak is not None:
        at = next((each for each in shown if each.entry.index == peak.index), None)
        return at or min(shown, key=lambda each: abs(float(each.entry.blas or 0.0) - peak.value))
    if shown:
        return max(shown, key=lambda each: float(each.entry.blas or 0.0))
    reasons = Counter(each.entry.reason for each in kept)
    most = reasons.most_common(1)[0][0]
    same = [each for each in kept if each.entry.reason == most]
    return same[len(same) // 2]


def _doubts(
    frame: FrameEntry, keeper: ZoneKeeper, cine: CineSummary | None
) -> tuple[ConcernEntry, ...]:
    """Add to what speaks against the frame's number what the recording as a whole lacks."""
    if frame.blas is None:
        return frame.concerns
    doubts = frame.concerns
    if lacks := STILL if cine is None else cine.window.shortfall:
        text = f"the window of time does not stand for a breath: {lacks}"
        doubts += (ConcernEntry(code="short-window", text=text, hint=SHORT_HINT),)
    return (*doubts, TOO_LONG) if keeper.lost else doubts


def _level(frame: FrameEntry, doubts: Sequence[ConcernEntry]) -> Level:
    if frame.blas is None:
        return "none"
    return "warning" if doubts else "ok"


def _why_not(sliding: SlidingReading | None) -> str:
    """Say why lung sliding is not known."""
    if sliding is None:
        return STILL
    if sliding.doubt is not None:
        return str(sliding.doubt)
    doubts = [str(space.doubt) for space in sliding.spaces if space.doubt is not None]
    return doubts[0] if doubts else "cannot be told for every space"


def _moment(peak: Peak | None) -> MomentEntry | None:
    if peak is None:
        return None
    return MomentEntry(blas=round(peak.value, 6), index=peak.index, time_s=round(peak.time_s, 6))
