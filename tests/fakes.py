"""Stand-ins for what no test machine has: a capture device that follows a script, and a clock."""

from __future__ import annotations

import itertools
import threading
from typing import TYPE_CHECKING, Self

import cv2
import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from numpy.typing import NDArray

Answer = tuple[bool, object]


class FakeClock:
    """Monotonic seconds that pass only when told to."""

    def __init__(self, now: float = 100.0) -> None:
        self.now = now

    def __call__(self) -> float:
        return self.now

    def advance(self, seconds: float) -> None:
        self.now += seconds


class ScriptedCapture:
    """`cv2.VideoCapture` by script; when the script is over every read fails.

    The steps chain: `ScriptedCapture().frames(60).fail(5).frames(10).unplug()`.
    """

    def __init__(
        self,
        size: tuple[int, int] = (64, 48),
        *,
        opened: bool = True,
        before_read: Callable[[], object] = lambda: None,
    ) -> None:
        self.size = size
        self.opened = opened
        self.released = 0
        self.released_during_read = False
        self.reads = 0
        self.asked: dict[int, float] = {}
        self.blocked = threading.Event()
        self.unblock = threading.Event()
        self._before_read = before_read
        self._reading = threading.Lock()
        self._steps: list[Iterator[Answer]] = []
        self._script: Iterator[Answer] | None = None
        self._drawn = 0
        self._last: Answer = (False, None)

    # -- the script ------------------------------------------------------------------------------

    def frames(self, count: int | None = None) -> Self:
        """New pictures, each one different; without a count forever."""
        turns = itertools.count() if count is None else range(count)
        return self._then((True, self._draw()) for _ in turns)

    def repeat(self, count: int | None = None) -> Self:
        """Report success with the last picture, as an unplugged device may."""
        turns = itertools.count() if count is None else range(count)
        return self._then(self._last for _ in turns)

    def fail(self, count: int = 1) -> Self:
        """Reads that report failure."""
        return self._then((False, None) for _ in range(count))

    def garbage(self, picture: object) -> Self:
        """Report success with something that is no usable picture."""
        return self._then((True, each) for each in (picture,))

    def block(self, seconds: float = 30.0) -> Self:
        """A read that hangs until `unblock` is set or the seconds are over, and then fails."""

        def hang() -> Iterator[Answer]:
            self.blocked.set()
            self.unblock.wait(seconds)
            yield False, None

        return self._then(hang())

    def resize(self, width: int, height: int) -> Self:
        """From here on pictures have another size."""

        def change() -> Iterator[Answer]:
            self.size = (width, height)
            yield from ()

        return self._then(change())

    def unplug(self) -> Self:
        """From here on every read fails at once."""
        return self._then((False, None) for _ in itertools.count())

    # -- the interface of cv2.VideoCapture --------------------------------------------------------

    def isOpened(self) -> bool:
        return self.opened and not self.released

    def read(self) -> Answer:
        with self._reading:
            self.reads += 1
            self._before_read()
            if self._script is None:
                self._script = itertools.chain.from_iterable(self._steps)
            answer = next(self._script, (False, None))
            if answer[0] and isinstance(answer[1], np.ndarray):
                self._last = answer
            return answer

    def set(self, prop: int, value: float) -> bool:
        self.asked[prop] = value
        return True

    def get(self, prop: int) -> float:
        sizes = {cv2.CAP_PROP_FRAME_WIDTH: self.size[0], cv2.CAP_PROP_FRAME_HEIGHT: self.size[1]}
        return float(sizes.get(prop, self.asked.get(prop, 0.0)))

    def release(self) -> None:
        self.released_during_read |= self._reading.locked()
        self.released += 1

    def _then(self, step: Iterator[Answer]) -> Self:
        self._steps.append(step)
        return self

    def _draw(self) -> NDArray[np.uint8]:
        width, height = self.size
        picture = np.zeros((height, width, 3), np.uint8)
        picture[:, :, :] = np.arange(width, dtype=np.uint8)[None, :, None]
        picture[: height // 4, : width // 4] = self._drawn % 256
        self._drawn += 1
        return picture
