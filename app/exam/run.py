"""A zone out of a recording in one call, and a whole exam of the phantom to try things on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.batch import analyse
from app.entries import model_entry
from app.exam.gather import ZoneKeeper, zone_of
from app.exam.values import OwnReading
from augment.source import PhantomSource

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.exam.gather import FoundZone
    from app.exam.protocols import Key
    from app.exam.store import ExamStore
    from app.exam.values import Exam
    from capture.sector import Sector
    from capture.source import FrameSource
    from models.segmenter import Segmenter

DEMO_NOTE = "Simulated pictures of the built-in phantom; no patient."
_PATTERNS = "AABAMCBABAMACB"
_OWN = (
    OwnReading(consolidation=False, score=0, b_lines="0"),
    OwnReading(consolidation=False),
    OwnReading(consolidation=False, score=1, b_lines="≥ 3", note="Wide lines on the left."),
)


def examine_zone(
    source: FrameSource,
    segmenter: Segmenter,
    code: str,
    *,
    sector: Sector | None = None,
    own: OwnReading | None = None,
    on_frame: Callable[[], None] | None = None,
) -> FoundZone:
    """Read a recording of one zone through and find its worst moment.

    Only what lies inside the sector is looked at, as only that is kept: so the recording that is
    saved with the zone gives the same numbers again.

    Parameters
    ----------
    source : FrameSource
        A recording, such as a session out of the retro-active buffer; opened and closed here.
    segmenter : Segmenter
        The network.
    code : str
        Which zone of the protocol.
    sector : Sector or None
        Where the ultrasound lies; None finds it.
    own : OwnReading or None
        What the clinician reads.
    on_frame : callable or None
        Called after each decoded frame.

    Raises
    ------
    CaptureError
        When not one frame could be had.
    """
    keeper = ZoneKeeper()
    with source:
        reading = analyse(
            source, segmenter, sector=sector, sector_only=True, sinks=(keeper,), on_frame=on_frame
        )
    return zone_of(code, keeper, reading, source=source.info.name, own=own)


def run_demo(
    store: ExamStore,
    segmenter: Segmenter,
    key: Key = "8",
    *,
    seconds: float = 6.2,
    fps: float = 8.0,
    on_frame: Callable[[], None] | None = None,
) -> Exam:
    """Examine the phantom zone by zone and save each; the same command gives the same numbers.

    Parameters
    ----------
    store : ExamStore
        Where the exam is kept.
    segmenter : Segmenter
        The network.
    key : "6", "8", "12" or "14"
        Protocol.
    seconds, fps : float
        Length and rate of the recording of each zone.
    on_frame : callable or None
        Called after each frame.
    """
    exam = store.create(key, model_entry(segmenter.manifest), pseudonym="P-001", note=DEMO_NOTE)
    for number, place in enumerate(exam.plan.zones):
        source = PhantomSource(
            seed=number + 1, fps=fps, size=(640, 480), preset="teaching", seconds=seconds,
            probe="convex", pattern=_PATTERNS[number],
        )  # fmt: skip
        own = _OWN[number % len(_OWN)]
        found = examine_zone(source, segmenter, place.code, own=own, on_frame=on_frame)
        exam = store.save_zone(exam, found)
    return exam
