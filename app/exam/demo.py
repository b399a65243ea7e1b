"""A whole exam of the phantom, to try things on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.entries import model_entry
from app.exam.run import examine_zone
from app.exam.values import OwnReading
from augment.source import PhantomSource

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.exam.protocols import Key
    from app.exam.store import ExamStore
    from app.exam.values import Exam
    from models.segmenter import Segmenter

DEMO_NOTE = "Simulated pictures of the built-in phantom; no patient."
_PATTERNS = "AABAMCBABAMACB"
_OWN = (
    OwnReading(consolidation=False, score=0, b_lines="0"),
    OwnReading(consolidation=False),
    OwnReading(consolidation=False, score=1, b_lines="≥ 3", note="Wide lines on the left."),
)


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
