"""Which state a result speaks for: is the picture alive, is there a mask, does the pace hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.appraisal import withhold
from app.examine import NO_SECTOR, NO_SIGNAL
from app.liveness import FreezeWatch, SlowWatch, place_of
from app.status import State
from models.trust import concerns
from models.trust.verdict import Verdict

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from app.result import Result

SETTLE_S = 2.0
STALL_S = 0.5
STALL_PERIODS = 5
FIRST_FRAME_S = 10.0


class Judge:
    """Turns results into states, one after the other.

    Parameters
    ----------
    live : bool
        Only a live source can freeze or stall.
    """

    def __init__(self, live: bool) -> None:
        self._live = live
        self._freeze, self._slow = FreezeWatch(), SlowWatch()
        self._since_s: float | None = None

    def restart(self) -> None:
        """Forget what was seen, as after a pause or a seek."""
        self._since_s = None

    def __call__(
        self,
        result: Result,
        small: NDArray[np.uint8] | None,
        rates: tuple[float | None, float | None],
        *,
        still: bool = False,
    ) -> tuple[State, Result]:
        """Judge one result.

        Parameters
        ----------
        result : Result
            What was made of the frame.
        small : (256, 256) uint8 or None
            The picture that its liveness is judged from.
        rates : (float or None, float or None)
            Frames per second of the source and of the network.
        still : bool
            The camera's pictures have stood still for a second, examined or not.

        Returns
        -------
        State
            One of the running states.
        Result
            The same result; without a value of the score where the state must not show one.
        """
        if self._since_s is None:
            self._since_s = result.done_s
            self._freeze, self._slow = FreezeWatch(), SlowWatch()
        if result.sector is None or result.score.reason in (NO_SECTOR, NO_SIGNAL):
            return State.NO_SIGNAL, result
        froze = (
            small is not None
            and self._live
            and self._freeze(small, result.frame.grabbed_s, place_of(result.sector))
        )
        if froze or (self._live and still):
            return State.FROZEN, withhold(result, Verdict(concerns=(concerns.FROZEN,)))
        if self._live and self._freeze.unproven and result.score.value is not None:
            result = withhold(result, Verdict(concerns=(concerns.FROZEN,)))
        if result.segmentation is None:
            return State.NO_MASK, result
        if result.done_s - self._since_s < SETTLE_S:
            return State.LIVE, result
        slow = self._slow(rates[1], rates[0], result.done_s)
        return State.SLOW if slow else State.LIVE, result


def is_stalled(now_s: float, started_s: float, last_s: float | None, fps: float | None) -> bool:
    """Tell whether a live source has been silent for too long.

    Parameters
    ----------
    now_s, started_s, last_s : float
        Now, when the source was started, and when its last frame came (None before the first).
    fps : float or None
        Frames per second so far.
    """
    if last_s is None:
        return now_s - started_s > FIRST_FRAME_S
    longest = max(STALL_S, STALL_PERIODS / fps) if fps else STALL_S
    return now_s - last_s > longest
