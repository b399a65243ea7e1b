"""What the window's tests share: a hidden display, results made by hand, a deck without a model."""

from __future__ import annotations

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before the first import of Qt

import threading
import time
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import TYPE_CHECKING, Self

import numpy as np
import pytest

from app.appraisal import Appraisal
from app.result import Result
from app.ui.deck import Deck
from app.ui.window import Window
from capture.errors import SourceUnavailable
from capture.frame import Frame, SourceInfo
from capture.sector import Sector
from models.cine.breath import find_breath
from models.findings.values import nothing_found
from models.labels import Label
from models.manifest import Input
from models.score import Score, SpaceScore, not_assessable
from models.segmentation import Segmentation
from models.trust.concerns import no_score
from models.trust.gate import verdict as verdict_of
from tests.drawn import drawn_pictures_pass

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from models.look import Look
    from models.trust.verdict import Concern

__all__ = ["drawn_pictures_pass"]

SIZE = (320, 240)
FAN = Sector(SIZE, (60, 10, 200, 220), "fan", (160.0, -40.0), 60.0, 200.0, -30.0, 30.0)


def labels_of(**parts: tuple[slice, slice]) -> np.ndarray:
    """A 256² label map with rectangles, as in `labels_of(rib=np.s_[0:10, 0:10])`."""
    labels = np.zeros((256, 256), np.uint8)
    for name, where in parts.items():
        labels[where] = Label[name.upper()]
    return labels


def score_of(value: float | None, reason: str | None = None) -> Score:
    """A score with one intercostal space, or none with its reason."""
    if value is None:
        return not_assessable(reason or "no pleural line")
    space = SpaceScore(0.2, 0.8, 30.0, value, value, 0.0, 2)
    return Score(value, value, value, 0.0, 2, (space,), value, geometry="fan")


def appraisal_of(value: float | None, *concerns: Concern, window: object = None) -> Appraisal:
    """What was said of a number: nothing against it, or these concerns."""
    if value is None and not concerns:
        concerns = (no_score("no pleural line"),)
    score = score_of(value)
    found = nothing_found("not looked for", calibrated=False)
    verdict = verdict_of(value, concerns)
    return Appraisal(verdict, score, found, value, find_breath(()), window)  # type: ignore[arg-type]


def result_of(
    *,
    image: np.ndarray | None = None,
    labels: np.ndarray | None = None,
    sector: Sector | None = FAN,
    value: float | None = 0.35,
    reason: str | None = None,
    index: int = 0,
    grabbed_s: float | None = None,
    appraisal: Appraisal | None = None,
) -> Result:
    """A result as the pipeline would make it."""
    now = time.monotonic() if grabbed_s is None else grabbed_s
    if image is None:
        image = np.full((SIZE[1], SIZE[0]), 100, np.uint8)
    segmentation = None if labels is None else Segmentation(labels, 0.01)
    score = score_of(value, reason)
    return Result(Frame(image, index, now), sector, segmentation, score, now, None, appraisal)


def fan_picture(index: int = 0) -> np.ndarray:
    """An ultrasound-like fan on black with a bright line that moves."""
    y, x = np.mgrid[0 : SIZE[1], 0 : SIZE[0]].astype(np.float64)
    dx, dy = x - 160.0, y + 40.0
    far, angle = np.hypot(dx, dy), np.degrees(np.arctan2(dx, dy))
    inside = (far >= 60) & (far <= 260) & (np.abs(angle) <= 30)
    noise = np.random.default_rng(index).rayleigh(45.0, inside.shape)
    picture = np.where(inside, noise + 20.0, 0.0)
    picture[inside & (np.abs(far - 120 - 3 * np.sin(index / 5)) < 3)] = 250.0
    return picture.clip(0, 255).astype(np.uint8)


@dataclass
class Reel:
    """A source of pictures made here; a recording, or live when `live`."""

    pictures: list[np.ndarray]
    live: bool = False
    fps: float = 30.0
    name: str = "reel"
    _next: int = 0
    _closed: threading.Event = field(default_factory=threading.Event)

    @property
    def info(self) -> SourceInfo:
        height, width = self.pictures[0].shape
        frames = None if self.live else len(self.pictures)
        return SourceInfo(self.name, (width, height), self.fps, self.live, frames)

    def __iter__(self) -> Iterator[Frame]:
        while not self._closed.is_set() and (self.live or self._next < len(self.pictures)):
            index = self._next
            self._next += 1
            picture = self.pictures[index % len(self.pictures)]
            if self.live:
                self._closed.wait(1 / self.fps)
            media_s = None if self.live else index / self.fps
            yield Frame(picture.copy(), index, time.monotonic(), media_s)

    def seek(self, index: int) -> None:
        self._next = min(max(index, 0), len(self.pictures) - 1)

    def close(self) -> None:
        self._closed.set()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()


class Drawn:
    """A segmenter that draws the same pleural line and B-line every time."""

    manifest = SimpleNamespace(name="drawn", version="1", input=Input())
    provider = "CPUExecutionProvider"

    def __call__(self, look: Look) -> Segmentation:
        labels = labels_of(pleura=np.s_[90:100, 20:236], b_line=np.s_[100:240, 110:140])
        return Segmentation(labels, 0.001)


def open_test_source(text: str) -> Reel:
    """Open "clip", "live", "blank" or "still"; everything else is refused."""
    moving = [fan_picture(index) for index in range(12)]
    made = {
        "clip": lambda: Reel(moving),
        "live": lambda: Reel(moving, live=True),
        "blank": lambda: Reel([np.zeros((SIZE[1], SIZE[0]), np.uint8)] * 12, live=True),
    }
    if text not in made:
        raise SourceUnavailable(f"'{text}' cannot be opened; choose another source.")
    return made[text]()


def make_deck(on_change: Callable[[], None]) -> Deck:
    """A deck on the sources above, with the drawn segmenter and one device."""
    return Deck(
        on_change,
        load=Drawn,
        open_=open_test_source,
        look=lambda: [("live", "Frame grabber"), ("clip", "Camera")],
    )


@pytest.fixture
def window(qtbot, tmp_path) -> Iterator[Window]:
    """The real window on test sources, shown; closed afterwards."""
    made = Window(make_deck, snapshots=tmp_path / "snapshots")
    qtbot.addWidget(made)
    made.resize(1280, 800)
    with qtbot.waitActive(made):
        made.show()
    yield made
    made.close()
