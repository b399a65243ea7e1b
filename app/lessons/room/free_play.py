"""Free play on a thread of its own: the newest knobs win, and nothing ever waits for it."""

from __future__ import annotations

import contextlib
import logging
import threading
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.appraise import Appraiser
from app.examine import Examiner
from app.lessons.network import sector_of
from app.lessons.pictures import mask_picture
from app.lessons.room.knobs import WHAT, Knobs, scene_of, turned
from augment.phantom import Renderer, View
from capture.frame import Frame
from capture.handover import Closed, Latest
from models.errors import ModelError
from models.trust.verdict import Trust

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.lessons.room.state import Image
    from app.result import Result
    from augment.phantom import Sample
    from models.segmenter import Segmenter

SIZE, FPS = (480, 400), 12.0
_log = logging.getLogger("pleura.lessons")


@dataclass(frozen=True, slots=True, eq=False)
class Played:
    """A picture of the free play, and what is said of it.

    Parameters
    ----------
    knobs : Knobs
        It was made with.
    plain, true : (H, W) and (H, W, 3) uint8
        The picture, and the same with its masks.
    frame : int
        Number of the picture, from 0.
    true_score, network : str
        The score by the phantom, and by the network with what speaks against it.
    what : str
        What the knob that was turned last does.
    change : str
        How the true score went with it; empty before a knob was turned.
    """

    knobs: Knobs
    plain: Image
    true: Image
    frame: int
    true_score: str
    network: str
    what: str
    change: str


class FreePlay:
    """Paints what the knobs ask for, picture after picture.

    Parameters
    ----------
    load : callable or None
        Loads the network; None leaves it out.
    on_change : callable
        Called from its thread when there is a new picture, or a fault to tell.
    size : (int, int)
        Of the pictures, pixels.

    Attributes
    ----------
    playing : bool
        False holds the breath: after a knob one picture is made, then none.
    fault : str
        What went wrong; empty when nothing did.
    """

    def __init__(
        self,
        load: Callable[[], Segmenter] | None,
        on_change: Callable[[], None],
        *,
        size: tuple[int, int] = SIZE,
    ) -> None:
        self._load, self._on_change, self._size = load, on_change, size
        self._wanted: Latest[Knobs] = Latest()
        self._newest: Played | None = None
        self._thread: threading.Thread | None = None
        self._told = ("", "")
        self.playing, self.fault = True, ""

    @property
    def newest(self) -> Played | None:
        """The newest picture."""
        return self._newest

    def turn(self, knobs: Knobs) -> None:
        """Ask for pictures with these knobs; returns at once. The first call starts the thread."""
        self._wanted.put(knobs)
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="pleura-play", daemon=True)
            self._thread.start()

    def breathe(self, on: bool) -> None:
        """Breathe on, or hold the breath."""
        self.playing = on

    def close(self, timeout: float = 10.0) -> bool:
        """End the thread; False when it takes longer."""
        self._wanted.clear()
        self._wanted.close()
        if self._thread is not None:
            self._thread.join(timeout)
        return self._thread is None or not self._thread.is_alive()

    # ---- on its thread

    def _run(self) -> None:
        with contextlib.suppress(Closed):
            knobs = self._wanted.take()
            while True:
                assert knobs is not None
                try:
                    knobs = self._play(knobs)
                except Closed:
                    raise
                except Exception as error:
                    _log.exception("a fault in the free play")
                    self.fault = f"This picture cannot be made ({error}): turn another knob."
                    self._on_change()
                    knobs = self._wanted.take()

    def _play(self, knobs: Knobs) -> Knobs:
        """Paint with some knobs until others are wanted; these."""
        scene = scene_of(knobs)
        view = View("full", extras=scene.preset == "clinical")
        renderer = Renderer(scene, self._size, view, fps=FPS)
        examiner: Examiner | None = None
        number = 0
        self.fault = ""
        while True:
            begun_s = time.monotonic()
            sample = renderer.frame(number)
            if examiner is None and self._load is not None:
                examiner = self._examiner(sample)
            self._show(knobs, sample, number, self._read(examiner, sample, number))
            number += 1
            while True:
                rest = max(0.0, 1 / FPS - (time.monotonic() - begun_s))
                found = self._wanted.take(rest if self.playing else 0.1)
                if found is not None:
                    return found
                if self.playing:
                    break

    def _examiner(self, sample: Sample) -> Examiner | None:
        assert self._load is not None
        try:
            segmenter = self._load()
        except ModelError as error:
            self.fault, self._load = f"The network reads nothing here. {error}", None
            return None
        self._load = lambda: segmenter
        sector = sector_of(sample.truth, self._size)
        return Examiner(segmenter, lambda _: sector, appraiser=Appraiser())

    def _read(self, examiner: Examiner | None, sample: Sample, number: int) -> str:
        if examiner is None:
            return "The network is not asked"
        time_s = number / FPS
        return score_told(examiner(Frame(sample.image, number, time_s, time_s)))

    def _show(self, knobs: Knobs, sample: Sample, number: int, network: str) -> None:
        before = self._newest
        true = true_told(sample)
        if before is not None and before.knobs != knobs:
            name = turned(before.knobs, knobs)
            same = before.true_score == true
            change = f"{true}, as before" if same else f"{before.true_score} → {true}"
            self._told = WHAT.get(name, ""), change
        self._newest = Played(
            knobs, sample.image, mask_picture(sample), number, true, network, *self._told
        )
        self._on_change()


def true_told(sample: Sample) -> str:
    """Say the true score of a frame; where too little shows, that there is none."""
    blas = sample.truth.blas
    return "no score: too little pleural line" if blas is None else f"{blas:.2f}"


def score_told(result: Result) -> str:
    """Say the network's score with what speaks against it; none where it may not be shown."""
    score, appraisal = result.score, result.appraisal
    if score.value is None:
        return f"no score: {score.reason}"
    if appraisal is None or appraisal.verdict.trust is Trust.NONE:
        return "no score"
    verdict = appraisal.verdict
    told = f"{score.value:.2f} ({verdict.low:.2f} to {verdict.high:.2f})"
    return f"{told}, doubtful: {verdict.concerns[0].text}" if verdict.concerns else told
