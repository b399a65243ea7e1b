"""Result after result of one stream: is the number to be trusted, and what does time show."""

from __future__ import annotations

from collections import deque
from dataclasses import replace
from typing import TYPE_CHECKING

from app.appraisal import Appraisal, withhold
from capture.recording import sector_pixels
from models import beams as along
from models.cine.moment import Moment
from models.cine.watch import KEEP_S, CineWatch
from models.findings.frame import read_findings
from models.findings.values import nothing_found
from models.trust import mirror
from models.trust.gate import judge
from models.trust.gate import verdict as sum_up
from models.trust.verdict import Trust

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.result import Result
    from models.cine.window import WindowSummary
    from models.findings import Findings
    from models.score import Reason
    from models.score.beams import BeamReading
    from models.trust.verdict import Concern

    Listener = Callable[[Moment], None]
    Beams = BeamReading | Reason

BACK_S = 1.2
"""So far back the gate looks."""
WINDOW_EVERY_S = 0.5
MIRROR_EVERY_S = 1.0
"""How often the mirrored picture is asked for, and how long its answer stands."""


class Appraiser:
    """Holds each result against what came before it; feed it every result of a stream in order.

    Parameters
    ----------
    keep_s : float
        How far back time is looked at; infinite for a whole recording.
    moment_sinks : tuple of callables
        Each is given each moment, to keep of it what it needs.

    Attributes
    ----------
    sector_only : bool
        As in `Examiner`: nothing outside the sector counts.
    """

    def __init__(self, *, keep_s: float = KEEP_S, moment_sinks: tuple[Listener, ...] = ()) -> None:
        self._keep_s, self._sinks = keep_s, moment_sinks
        self.sector_only = False
        self.forget()

    def forget(self) -> None:
        """Begin anew, as after a seek or with another source."""
        self.watch = CineWatch(keep_s=self._keep_s)
        self._before: deque[Moment] = deque()
        self._window: WindowSummary | None = None
        self._window_s = float("-inf")
        self._doubts: tuple[Concern, ...] = ()
        self._mirrored_s = float("-inf")

    def wants_mirror(self, time_s: float) -> bool:
        """Tell whether the mirrored picture is due at a time, seconds."""
        return not 0.0 <= time_s - self._mirrored_s < MIRROR_EVERY_S

    def note_mirror(self, time_s: float, beams: Beams, mirrored: Beams) -> None:
        """Take in what a picture shows and what the same one mirrored shows, turned back.

        What it speaks against the number stands until the mirrored picture is due again.
        """
        self._doubts = mirror.concerns_of(mirror.compare(beams, mirrored))
        self._mirrored_s = time_s

    def __call__(self, result: Result, time_s: float) -> Result:
        """Judge one result.

        Parameters
        ----------
        result : Result
            Of one frame, as the examiner made it.
        time_s : float
            When its frame was taken, seconds; going back begins anew.

        Returns
        -------
        Result
            With its appraisal; its score has no value where none may be shown.
        """
        if self._before and time_s < self._before[-1].time_s:
            self.forget()
        moment = self._moment(result, time_s)
        verdict = judge(moment, tuple(self._before))
        if self._doubts and result.score.value is not None:
            verdict = sum_up(result.score.value, (*verdict.concerns, *self._doubts))
        self._before.append(moment)
        while time_s - self._before[0].time_s > BACK_S:
            self._before.popleft()
        self.watch.add(moment, verdict.trust)
        for sink in self._sinks:
            sink(moment)
        appraisal = Appraisal(
            verdict=verdict,
            ungated=result.score,
            findings=_findings(result),
            needle=self.watch.needle,
            breath=self.watch.breath,
            window=self._window_at(time_s),
        )
        judged = replace(result, appraisal=appraisal)
        if verdict.trust is Trust.NONE and result.score.value is not None:
            return withhold(judged, verdict)
        return judged

    def _moment(self, result: Result, time_s: float) -> Moment:
        beams, picture = result.beams, None
        if beams is not None and result.sector is not None:
            image, sector = result.frame.image, result.sector
            crop = sector_pixels(image, sector) if self.sector_only else sector.crop(image)
            picture = along.read(crop, beams.geometry, beams.arc_mm.size)
        return Moment(result.frame.index, time_s, result.score, beams, picture)

    def _window_at(self, time_s: float) -> WindowSummary | None:
        if time_s - self._window_s >= WINDOW_EVERY_S:
            summary = self.watch.summary()
            self._window = None if summary is None else summary.window
            self._window_s = time_s
        return self._window


def _findings(result: Result) -> Findings:
    if result.beams is None:
        reason = result.score.reason or "no pleural line seen"
        return nothing_found(reason, calibrated=result.score.calibrated)
    return read_findings(result.beams, result.beams.geometry)
