"""The exam window on results made by hand, or on moving pictures with a network that draws."""

from __future__ import annotations

import time
from collections import deque
from functools import lru_cache, partial
from typing import TYPE_CHECKING

import numpy as np

from app.config import Config
from app.exam.conduct import Conduct
from app.exam.live import ZoneBuffer
from app.exam.store import ExamStore
from app.examine import geometry_of
from app.result import Result
from app.status import Health, State
from app.ui.exam.deck import ExamDeck
from app.ui.exam.lead import Wishes
from app.ui.exam.window import ExamWindow
from capture.errors import SourceUnavailable
from capture.frame import Frame, SourceInfo
from models.manifest import Input
from models.score.beams import BeamReading, read_beams
from models.score.frame import score_beams
from models.segmentation import Segmentation
from tests.ui.conftest import FAN, SIZE, Drawn, Reel, appraisal_of, fan_picture, labels_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from app.exam.protocols import Key
    from models.look import Look

FPS = 4.0
LINES = labels_of(
    rib=np.s_[60:90, 0:12], pleura=np.s_[90:100, 20:236], a_line=np.s_[180:186, 40:100],
    b_line=np.s_[100:240, 110:140], confluence=np.s_[100:250, 170:225],
)  # fmt: skip


class Card:
    """What a manifest says, as far as an exam asks."""

    name, version, sha256, input = "drawn", "1", "ab" * 32, Input()


class Pen(Drawn):
    """Draws the same lines every time; knows its own hash."""

    manifest = Card()  # type: ignore[assignment]

    def __call__(self, look: Look) -> Segmentation:
        return Segmentation(LINES, 0.001)


@lru_cache(maxsize=12)
def picture(index: int) -> np.ndarray:
    """A moving fan."""
    return fan_picture(index)


def open_pictures(text: str) -> Reel:
    """Open "live": moving pictures, as from a device."""
    if text != "live":
        raise SourceUnavailable(f"'{text}' cannot be opened; choose another source.")
    return Reel([picture(index) for index in range(12)], live=True, fps=FPS)


def read_by_hand(index: int, time_s: float, *, seen: bool = True) -> Result:
    """A result as the pipeline makes it, with a number that nothing speaks against, or none."""
    image = picture(index % 4).copy()
    image[110:114, 150:170] = index % 200  # no two pictures are the same
    frame = Frame(image, index, time.monotonic(), time_s)
    if not seen:
        gone = appraisal_of(None)
        return Result(frame, FAN, None, gone.ungated, time.monotonic(), None, gone)
    beams = read_beams(LINES, geometry_of(FAN))
    assert isinstance(beams, BeamReading)
    score = score_beams(beams, geometry_of(FAN), paper=None)
    judged = appraisal_of(score.value)
    done_s = time.monotonic()
    return Result(frame, FAN, Segmentation(LINES, 0.01), score, done_s, beams, judged)


class HandDeck(ExamDeck):
    """A deck whose results are given by hand: no thread, no waiting for pictures."""

    def __init__(self, on_change: Callable[[], None], *, buffer: ZoneBuffer) -> None:
        super().__init__(on_change, buffer=buffer, load=Pen, open_=open_pictures)
        self.network = Pen()  # type: ignore[assignment]
        self._given: deque[Result] = deque(maxlen=1)
        self._index = 0
        self._time_s = 0.0
        self.state = State.IDLE

    def open(self, text: str) -> None:
        self.text, self.state = text, State.LIVE
        self.buffer.forget()

    def look(self, seconds: float = 0.25, *, seen: bool = True) -> None:
        """Let so many seconds of pictures come."""
        for _ in range(max(round(seconds * FPS), 1)):
            self._time_s += 1 / FPS
            self._index += 1
            result = read_by_hand(self._index, self._time_s, seen=seen)
            self.buffer.on_result(result, self._index)
            self._given.append(result)
        self._on_change()

    def take(self) -> Result | None:
        return self._given.popleft() if self._given else None

    def health(self) -> Health:
        info = SourceInfo("Frame grabber", SIZE, None, live=True)
        if self.state is State.IDLE:
            return Health()
        return Health(
            state=self.state, source=info, model="drawn 1", provider="CPU", fps_processed=30.0
        )


def make_window(
    root: Path,
    *,
    key: Key = "8",
    config: Config | None = None,
    pseudonym: str | None = "P-017",
    by_hand: bool = True,
) -> ExamWindow:
    """Make the real window; its exams lie in `root`/kept, its reports in `root`/report."""
    deck = partial(HandDeck, buffer=ZoneBuffer())
    if not by_hand:
        deck = partial(  # type: ignore[assignment]
            ExamDeck, buffer=ZoneBuffer(), load=Pen, open_=open_pictures,
            look=lambda: [("live", "Frame grabber")],
            sector_of=(config or Config()).sector_of,
        )  # fmt: skip
    store = ExamStore(root / "kept")
    wishes = Wishes(root / "report", Pen, key, pseudonym)  # type: ignore[arg-type]
    window = ExamWindow(deck, lambda tell: Conduct(store, tell), wishes, config=config)
    window.lead.bounce_s = 0.0
    return window
