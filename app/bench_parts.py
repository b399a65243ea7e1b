"""Parts of the bench beside the live loop: a recording that goes on, and recordings as a whole."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from app.batch import analyse
from app.recording import Recording
from app.sources import open_source

if TYPE_CHECKING:
    from pathlib import Path

    from app.recording import Tap
    from app.result import Result
    from capture.frame import SourceInfo
    from models.segmenter import Segmenter


class Tapped(Protocol):
    """A stage whose pictures can be recorded."""

    def tap(self) -> Tap | None:
        """Where a recording is attached; None while nothing plays."""
        ...

    def last(self) -> Result | None:
        """Give the result that stands on the screen."""
        ...


@dataclass(slots=True)
class Recorded:
    """A recording beside a measurement; the sector that was found counts as confirmed.

    Parameters
    ----------
    root : Path
        Where the session goes.
    """

    root: Path
    _recording: Recording | None = None
    _tap: Tap | None = None
    _since_s: float = 0.0

    def begin(self, stage: Tapped, info: SourceInfo | None) -> None:
        """Record what plays from now on; nothing, where no sector was found."""
        tap, last = stage.tap(), stage.last()
        if tap is None or last is None or last.sector is None or info is None:
            return
        self._recording = Recording(self.root, info, None)
        self._recording.confirm(last.sector)
        self._recording.begin()
        self._tap, self._since_s = tap, time.monotonic()
        tap.add(self._recording)

    def end(self) -> tuple[float | None, int | None]:
        """End it: frames a second that were written, and frames that were dropped."""
        if self._recording is None or self._tap is None:
            return None, None
        took_s, status = time.monotonic() - self._since_s, self._recording.status()
        self._tap.remove(self._recording)
        self._recording.end()
        self._recording.close()
        return round(status.frames / took_s, 2), status.dropped


def measure_batch(clip: Path, segmenter: Segmenter) -> tuple[float, float]:
    """Read a recording as a whole, as `pleura analyze` does.

    Returns
    -------
    float
        Frames a second.
    float
        Frames for each second of processor time: what one core does with nothing beside it.
    """
    with open_source(str(clip)) as source:
        began_s, began_cpu_s = time.perf_counter(), time.process_time()
        reading = analyse(source, segmenter)
        took_s, cpu_s = time.perf_counter() - began_s, time.process_time() - began_cpu_s
    return round(reading.decoded / took_s, 2), round(reading.decoded / max(cpu_s, 1e-9), 2)
