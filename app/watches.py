"""What the network's pace must not hide: a still picture, a network that hangs or fails.

The segment thread sees a picture only when the network is done with the one before. So the capture
thread looks after both, with every picture that comes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.examine import INVALID_OUTPUT, MODEL_FAILED
from app.judge import Judge
from app.liveness import FreezeWatch, place_of, reduce
from app.status import State, shows_score

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.examine import Examiner
    from app.result import Result
    from capture.frame import Frame

MOST_BAD = 30
"""So many unusable answers in a row, and the network is given up."""
TRY_S = 1.0
"""Then it is asked this often, in case that it comes back."""
HANG_S = 3.0
LOOK_S = 0.1

GIVEN_UP = (
    f"The network gave no usable answer {MOST_BAD} times in a row: pictures go on without masks "
    "and without a number. Open the source again; if it stays so, restart Pleura."
)
HANGS = "the network does not answer; pictures are not examined until it does"


class StillWatch:
    """Notices, at the pace of the camera, that live pictures have not changed for a second.

    It looks at the sector's box of at most ten pictures a second.

    Attributes
    ----------
    still : bool
        The last picture that was looked at had stood still for a second.
    """

    def __init__(self) -> None:
        self.still = False
        self._freeze = FreezeWatch()
        self._last_s: float | None = None

    def __call__(self, frame: Frame, last: Result | None) -> bool:
        """Take a captured frame and the last result; tell whether the stream stands still."""
        sector = None if last is None else last.sector
        if sector is None or sector.size != frame.size:
            self.still = False
        elif self._last_s is None or frame.grabbed_s - self._last_s >= LOOK_S:
            self._last_s, small = frame.grabbed_s, reduce(sector.crop(frame.image))
            self.still = self._freeze(small, frame.grabbed_s, place_of(sector))
        return self.still


class NetworkWatch:
    """Knows how long the network has been at work, and how often in a row it was of no use.

    Parameters
    ----------
    clock : callable
        Monotonic time, seconds.

    Attributes
    ----------
    given_up : bool
        It failed too often in a row.
    """

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._since_s: float | None = None
        self._bad = 0
        self._tried_s = 0.0
        self.given_up = False

    def __enter__(self) -> None:
        """Begin: it is at work from now on."""
        self._since_s = self._clock()

    def __exit__(self, *_: object) -> None:
        """End: it is done."""
        self._since_s = None

    @property
    def hangs(self) -> bool:
        """It has been at one picture for too long."""
        since_s = self._since_s
        return since_s is not None and self._clock() - since_s > HANG_S

    def may_ask(self) -> bool:
        """Tell whether it may see the next picture; once given up, one a second."""
        now_s = self._clock()
        if self.given_up and now_s - self._tried_s < TRY_S:
            return False
        self._tried_s = now_s
        return True

    def note(self, result: Result, *, asked: bool) -> None:
        """Take note of what came of a picture that it was shown."""
        if not asked:
            return
        if result.segmentation is not None:
            self._bad, self.given_up = 0, False
        elif result.score.reason in (MODEL_FAILED, INVALID_OUTPUT):
            self._bad += 1
            self.given_up = self._bad >= MOST_BAD


class Watched:
    """An examiner, the judge of what comes of it, and both watches.

    Parameters
    ----------
    examiner : Examiner
        Called on the segment thread only.
    live : bool
        Only a live source can stand still.
    clock : callable
        Monotonic time, seconds.
    """

    def __init__(self, examiner: Examiner, live: bool, clock: Callable[[], float]) -> None:
        self._examiner, self._live = examiner, live
        self._judge = Judge(live)
        self._network, self._still = NetworkWatch(clock), StillWatch()

    def restart(self) -> None:
        """Forget what was seen, as after a pause or a seek."""
        self._judge.restart()

    def __call__(
        self, frame: Frame, rates: tuple[float | None, float | None]
    ) -> tuple[State, str | None, Result]:
        """Examine a frame; tell the state that it speaks for, why, and what is shown."""
        asked = self._network.may_ask()
        self._examiner.rests = not asked
        with self._network:
            result = self._examiner(frame)
        self._network.note(result, asked=asked)
        still = self._still.still
        state, result = self._judge(result, self._examiner.small, rates, still=still)
        if state is State.NO_MASK and self._network.given_up:
            return State.FAILED, GIVEN_UP, result
        reason = result.score.reason if state in (State.NO_MASK, State.NO_SIGNAL) else None
        return state, reason, result

    def passing(
        self, frame: Frame, last: Result | None, state: State
    ) -> tuple[State, str | None] | None:
        """Take a captured frame, on the capture thread; a state that cannot wait, and why."""
        still = self._live and self._still(frame, last)
        if self._network.hangs:
            return State.NO_MASK, HANGS
        return (State.FROZEN, None) if still and shows_score(state) else None
