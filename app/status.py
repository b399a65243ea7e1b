"""In which state the pipeline is, what it may show there, and the figures that go with it.

The transitions, the banners and the rule "may a score be shown" are data, so that the window,
the tests and the pipeline read the same table.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from capture.frame import SourceInfo
    from models.cine.sliding import SlidingReading


class State(StrEnum):
    """What the pipeline is doing, as far as the person has to know."""

    IDLE = "idle"
    STARTING = "starting"
    LIVE = "live"
    PAUSED = "paused"
    SLOW = "slow"
    FROZEN = "frozen"
    NO_SIGNAL = "no signal"
    NO_MASK = "no mask"
    LOST = "lost"
    STOPPING = "stopping"
    FAILED = "failed"


RUNNING: frozenset[State] = frozenset(
    {
        State.LIVE,
        State.PAUSED,
        State.SLOW,
        State.FROZEN,
        State.NO_SIGNAL,
        State.NO_MASK,
        State.LOST,
    }
)
"""States between the first frame and the stop; each may follow each."""

SCORED: frozenset[State] = frozenset({State.LIVE, State.SLOW, State.PAUSED})
"""The only states in which a number may stand on the screen."""

TRANSITIONS: Mapping[State, frozenset[State]] = MappingProxyType(
    {
        State.IDLE: frozenset({State.STARTING}),
        State.STARTING: RUNNING | {State.STOPPING, State.FAILED},
        **{state: (RUNNING - {state}) | {State.STOPPING, State.FAILED} for state in RUNNING},
        State.STOPPING: frozenset({State.IDLE, State.FAILED}),
        State.FAILED: frozenset({State.STOPPING}),
    }
)
"""For each state the states that may follow it."""

BANNERS: Mapping[State, str] = MappingProxyType(
    {
        State.IDLE: "No source. Choose a device, a clip or the phantom.",
        State.STARTING: "Starting…",
        State.LIVE: "",
        State.PAUSED: "Paused",
        State.SLOW: "Slow: the network cannot keep up with the pictures.",
        State.FROZEN: "The picture is frozen.",
        State.NO_SIGNAL: "No ultrasound picture.",
        State.NO_MASK: "No mask for this picture.",
        State.LOST: "The source no longer delivers pictures.",
        State.STOPPING: "Stopping…",
        State.FAILED: "Stopped by an error.",
    }
)
"""What the banner says when there is no reason to add; empty means no banner."""


def check(old: State, new: State) -> bool:
    """Tell whether `new` may follow `old`; staying in a state is always allowed."""
    return old == new or new in TRANSITIONS[old]


def shows_score(state: State) -> bool:
    """Tell whether a score may be shown in this state."""
    return state in SCORED


def banner(state: State, reason: str | None = None) -> str:
    """Text of the banner: what is the matter and, where it is known, why."""
    text = BANNERS[state]
    if reason is None or state is State.LIVE:
        return text
    return f"{text} {reason[0].upper()}{reason[1:]}" if reason else text


class Status:
    """The state of one run with its reason; takes only the steps that the table allows."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._now: tuple[State, str | None] = State.IDLE, None

    @property
    def state(self) -> State:
        """The state now."""
        return self._now[0]

    def get(self) -> tuple[State, str | None]:
        """State and reason, which belong together."""
        return self._now

    def move(self, new: State, reason: str | None = None, *, back: bool = False) -> bool:
        """Go to `new` for `reason`; True when anything changed.

        A step that the table does not allow is refused: a thread that ends late cannot bring a
        stopped or failed run back to life. `back` is for a run whose network alone had failed.
        """
        with self._lock:
            old = self._now[0]
            may = check(old, new) or (back and old is State.FAILED and new in RUNNING)
            if self._now == (new, reason) or not may:
                return False
            self._now = new, reason
            return True


@dataclass(frozen=True, slots=True)
class Health:
    """One look at the running pipeline; what is not known is None, never 0.

    Parameters
    ----------
    state : State
        What the pipeline is doing.
    reason : str or None
        Why it is in that state, one sentence or less; None when there is nothing to say.
    source : SourceInfo or None
        What the source says of itself; None while there is no source.
    fps_source, fps_processed : float or None
        Frames per second that came from the source and that were examined, over the last 2 s.
    age_ms_p50, age_ms_p95 : float or None
        Age of the picture when it was painted, milliseconds since it was grabbed (since its
        result was ready, as long as nobody told of a painting).
    captured, processed : int
        Frames that came from the source, and frames that were examined.
    dropped : int
        Frames that a newer one replaced before they were examined.
    skipped : int
        Frames that were no use: time or index did not move on.
    provider : str or None
        Where the network really runs, as ONNX Runtime names it.
    model : str or None
        Name and version of the model.
    position : int or None
        Index of the frame that was examined last.
    frames : int or None
        Number of frames of the recording.
    paused : bool
        The person (or the end of the recording) holds the picture.
    notice : str or None
        One sentence that is no reason for the state: the network runs elsewhere than it should.
    sliding : SlidingReading or None
        Lung sliding over the last seconds; None while it is not known.
    view_only : bool
        The network is given up (`FAILED`), but pictures still come.
    stages_ms : mapping of str to float
        Median milliseconds of each step of a frame.
    """

    state: State = State.IDLE
    reason: str | None = None
    source: SourceInfo | None = None
    fps_source: float | None = None
    fps_processed: float | None = None
    age_ms_p50: float | None = None
    age_ms_p95: float | None = None
    captured: int = 0
    processed: int = 0
    dropped: int = 0
    skipped: int = 0
    provider: str | None = None
    model: str | None = None
    position: int | None = None
    frames: int | None = None
    paused: bool = False
    notice: str | None = None
    sliding: SlidingReading | None = None
    view_only: bool = False
    stages_ms: Mapping[str, float] = field(default_factory=dict)
