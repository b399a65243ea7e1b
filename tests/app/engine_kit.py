"""Small but real sources and segmenters; the tests decide what comes out of them."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING, Self

import numpy as np

from app.pipeline import Pipeline
from capture.errors import SourceLost
from capture.frame import Frame, SourceInfo
from capture.sector import Sector
from models.labels import Label
from models.manifest import Manifest
from models.segmentation import Segmentation

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from numpy.typing import NDArray

    from app.result import Result
    from models.look import Look

SIDE = 64
WHOLE = Sector(size=(SIDE, SIDE), box=(0, 0, SIDE, SIDE), kind="columns", origin="manual")


def picture(number: int) -> NDArray[np.uint8]:
    """Noise that differs from number to number, with the number in its first two pixels."""
    image = np.random.default_rng(number).integers(20, 120, (SIDE, SIDE), dtype=np.uint8)
    image[12:15] = 255
    image[0, :2] = divmod(number, 256)
    return image


def number_in(image: NDArray[np.uint8]) -> int:
    return int(image[0, 0]) * 256 + int(image[0, 1])


class FakeClock:
    """Time that stands still until it is told to go on."""

    def __init__(self, now: float = 100.0) -> None:
        self.now = now

    def __call__(self) -> float:
        return self.now


class Recording:
    """A seekable recording of `frames` numbered pictures, which may break at one of them."""

    def __init__(self, frames: int = 20, fps: float = 200.0, error: Exception | None = None):
        self.info = SourceInfo("recording", (SIDE, SIDE), fps, live=False, frames=frames)
        self.error, self.break_at = error, frames // 2
        self.colour_from = frames
        self.closed = threading.Event()
        self.released_by: str | None = None
        self.warnings: list[str] = []
        self._next, self._fps = 0, fps

    def __iter__(self) -> Iterator[Frame]:
        while self._next < self.info.frames and not self.closed.is_set():
            index = self._next
            if self.error is not None and index == self.break_at:
                raise self.error
            self._next += 1
            colour = 0.3 if index >= self.colour_from else 0.0
            yield Frame(self.image(index), index, time.monotonic(), index / self._fps, colour)

    def image(self, index: int) -> NDArray[np.uint8]:
        return picture(index)

    def seek(self, index: int) -> None:
        self._next = min(max(index, 0), self.info.frames - 1)

    def close(self) -> None:
        self.closed.set()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.released_by = threading.current_thread().name


class Device:
    """A live source that yields what `script(index)` returns, `fps` times a second.

    The script returns a picture, raises, or returns None for the end.
    """

    def __init__(
        self, script: Callable[[int], NDArray[np.uint8] | None] = picture, fps: float = 60.0
    ) -> None:
        self.info = SourceInfo("device", (SIDE, SIDE), None, live=True)
        self.closed = threading.Event()
        self._script, self._period_s = script, 1.0 / fps

    def __iter__(self) -> Iterator[Frame]:
        index = 0
        while not self.closed.wait(self._period_s):
            image = self._script(index)
            if image is None:
                return
            yield Frame(image, index, time.monotonic())
            index += 1

    def close(self) -> None:
        self.closed.set()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class Threshold:
    """A segmenter without a network: a pleural line where the picture is white.

    `trouble(number)` may raise or wait, as a network would.
    """

    def __init__(self, trouble: Callable[[int], object] | None = None) -> None:
        self.manifest = Manifest(name="threshold", version="1", sha256="0" * 64)
        self.provider = "numpy"
        self.seen: list[int] = []
        self.threads: set[str] = set()
        self._trouble = trouble

    def __call__(self, look: Look) -> Segmentation:
        self.threads.add(threading.current_thread().name)
        number = number_in(look.now)
        self.seen.append(number)
        if self._trouble is not None:
            self._trouble(number)
        labels = np.where(look.now == 255, Label.PLEURA, Label.BACKGROUND).astype(np.uint8)
        return Segmentation(labels, 0.0)


class Log:
    """Every state with its reason and every result, in the order in which a window sees them."""

    def __init__(self) -> None:
        self.pipeline: Pipeline | None = None
        self.states: list[tuple[str, str | None]] = []
        self.results: list[Result] = []
        self._one_by_one = threading.Lock()

    def __call__(self) -> None:
        assert self.pipeline is not None
        with self._one_by_one:
            health = self.pipeline.health()
            if not self.states or self.states[-1] != (health.state, health.reason):
                self.states.append((health.state, health.reason))
            result = self.pipeline.results.take(0)
            if result is not None:
                self.results.append(result)


class Starter:
    """Starts pipelines that `log` listens to, and stops them all."""

    def __init__(self, log: Log) -> None:
        self._log = log
        self._started: list[Pipeline] = []

    def __call__(
        self, source, segmenter=None, *, model=True, paced=True, sector=WHOLE, loop=False
    ) -> Pipeline:
        network = (segmenter or Threshold()) if model else None
        pipeline = Pipeline(network, on_change=self._log, paced=paced)
        self._log.pipeline = pipeline
        self._started.append(pipeline)
        pipeline.start(source, sector, loop=loop)
        return pipeline

    def stop(self) -> None:
        for pipeline in self._started:
            pipeline.stop()


def at_end(pipeline: Pipeline) -> None:
    """Wait until a recording is held on its last frame."""
    last = pipeline.health().frames - 1
    wait_until(lambda: pipeline.health().paused and pipeline.health().position == last)


def unplugged() -> SourceLost:
    return SourceLost("The device was unplugged. Connect it again.")


def wait_until(condition: Callable[[], object], seconds: float = 5.0) -> None:
    """Wait for something that another thread brings about; fail when it does not come."""
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "it did not happen in time"
        time.sleep(0.002)
