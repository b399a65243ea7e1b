"""Result after result of one stream: is the number to be trusted, and what does time show."""

from __future__ import annotations

from collections import deque
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from app.appraisal import Appraisal, withhold
from app.recogniser import shipped_recogniser
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

    from numpy.typing import NDArray

    from app.result import Result
    from models.cine.window import WindowSummary
    from models.findings import Findings
    from models.score import Reason
    from models.score.beams import BeamReading
    from models.trust.recognise import Recogniser
    from models.trust.verdict import Concern

    Listener = Callable[[Moment], None]
    Beams = BeamReading | Reason

BACK_S = 1.2
"""So far back the gate looks."""
MOST_BACK = 128
"""Nor more frames than this, should their times stand still."""
WINDOW_EVERY_S = 0.5
MIRROR_EVERY_S = 1.0
"""How often the mirrored picture is asked for, and how long its answer stands."""
RECOGNISE_EVERY_S = 0.25
"""How often the recogniser is asked whether this is lung."""
_ANSWERS = 3
"""Of so many answers in a row the median counts."""


class Appraiser:
    """Holds each result against what came before it; feed it every result of a stream in order.

    Parameters
    ----------
    keep_s : float
        How far back time is looked at; infinite for a whole recording.
    moment_sinks : tuple of callables
        Each is given each moment, to keep of it what it needs.
    recogniser : Recogniser or None
        Tells lung from everything else, now and then; None takes the shipped one.
    """

    def __init__(
        self,
        *,
        keep_s: float = KEEP_S,
        moment_sinks: tuple[Listener, ...] = (),
        recogniser: Recogniser | None = None,
    ) -> None:
        self._keep_s, self._sinks = keep_s, moment_sinks
        self._recogniser = recogniser or shipped_recogniser()
        self.forget()

    def forget(self) -> None:
        """Begin anew, as after a seek or with another source."""
        self.watch = CineWatch(keep_s=self._keep_s)
        self._before: deque[Moment] = deque(maxlen=MOST_BACK)
        self._window: WindowSummary | None = None
        self._window_s = float("-inf")
        self._doubts: tuple[Concern, ...] = ()
        self._mirrored_s = float("-inf")
        self._answers: deque[tuple[float, float]] = deque(maxlen=_ANSWERS)
        self._a_lines_s = float("-inf")

    def wants_mirror(self, time_s: float) -> bool:
        """Tell whether the mirrored picture is due at a time, seconds."""
        return not 0.0 <= time_s - self._mirrored_s < MIRROR_EVERY_S

    def note_mirror(self, time_s: float, beams: Beams, mirrored: Beams) -> None:
        """Take in what a picture shows and what the same one mirrored shows, turned back.

        What it speaks against the number stands until the mirrored picture is due again.
        """
        self._doubts = mirror.concerns_of(mirror.compare(beams, mirrored))
        self._mirrored_s = time_s

    def __call__(
        self, result: Result, time_s: float, pixels: NDArray[np.uint8] | None = None
    ) -> Result:
        """Judge one result.

        Parameters
        ----------
        result : Result
            Of one frame, as the examiner made it.
        time_s : float
            When its frame was taken, seconds; going back begins anew.
        pixels : (H, W) uint8 or None
            The sector's pixels, where they are at hand; None cuts them out of the frame.

        Returns
        -------
        Result
            With its appraisal; its score has no value where none may be shown.
        """
        if self._before and time_s < self._before[-1].time_s:
            self.forget()
        crop = _crop(result, pixels)
        moment = _moment(result, time_s, crop)
        lung = None if crop is None else self._lung(crop, moment)
        findings = _findings(result)
        if findings.a_lines_repeat:
            self._a_lines_s = time_s
        a_lines = time_s - self._a_lines_s <= BACK_S
        verdict = judge(moment, tuple(self._before), lung=lung, a_lines=a_lines)
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
            findings=findings,
            needle=self.watch.needle,
            breath=self.watch.breath,
            window=self._window_at(time_s),
        )
        judged = replace(result, appraisal=appraisal)
        if verdict.trust is Trust.NONE and result.score.value is not None:
            return withhold(judged, verdict)
        return judged

    def _lung(self, crop: NDArray[np.uint8], moment: Moment) -> float | None:
        """Tell how much the last pictures look like lung; asks again when that is due."""
        if moment.beams is None or moment.score.value is None:
            return None
        answers, now_s = self._answers, moment.time_s
        if not answers or now_s - answers[-1][0] >= RECOGNISE_EVERY_S:
            answers.append((now_s, self._recogniser(crop, moment.beams.geometry)))
        while now_s - answers[0][0] > BACK_S:
            answers.popleft()
        return float(np.median([answer for _, answer in answers]))

    def _window_at(self, time_s: float) -> WindowSummary | None:
        if time_s - self._window_s >= WINDOW_EVERY_S:
            summary = self.watch.summary()
            self._window = None if summary is None else summary.window
            self._window_s = time_s
        return self._window


def _crop(result: Result, pixels: NDArray[np.uint8] | None) -> NDArray[np.uint8] | None:
    """Cut the sector out of the picture; None where there is no line to be judged."""
    if result.beams is None or result.sector is None:
        return None
    return sector_pixels(result.frame.image, result.sector) if pixels is None else pixels


def _moment(result: Result, time_s: float, crop: NDArray[np.uint8] | None) -> Moment:
    beams, picture = result.beams, None
    if beams is not None and crop is not None:
        picture = along.read(crop, beams.geometry, beams.arc_mm.size)
    return Moment(result.frame.index, time_s, result.score, beams, picture)


def _findings(result: Result) -> Findings:
    if result.beams is None:
        reason = result.score.reason or "no pleural line seen"
        return nothing_found(reason, calibrated=result.score.calibrated)
    return read_findings(result.beams, result.beams.geometry)
