"""What the window plays on: opens sources and the model on a thread of its own, Qt-free.

Opening a device or starting the network can take seconds; the window must not wait for either.
"""

from __future__ import annotations

import logging
import threading
import time
from typing import TYPE_CHECKING

from app.config import default_recordings
from app.model import load_model
from app.pipeline import Pipeline
from app.record_control import RecordControl
from app.record_state import Feed
from app.screen import Notice, Severity
from app.sector_file import fit_sector
from app.sources import open_source
from app.status import Health, State
from capture.devices import address_of, list_devices
from capture.errors import CaptureError
from capture.handover import Closed, Latest
from capture.retro import SECONDS
from models.errors import ModelError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from app.result import Result
    from capture.frame import SourceInfo
    from capture.sector import Sector
    from capture.source import FrameSource
    from models.segmenter import Segmenter

SPEEDS = (0.25, 0.5, 1.0, 2.0, 4.0)
_OWN_FAULT = "Pleura could not do this because of a fault of its own; try again, and report it."
_log = logging.getLogger("pleura.deck")


def find_devices() -> Sequence[tuple[str, str]]:
    """List the devices as (text that opens it, name); takes seconds where drivers are slow."""
    devices = list_devices()
    return [(address_of(each, devices), each.name) for each in devices]


class Deck:
    """One pipeline and the thread that opens what it plays; every method returns at once.

    Parameters
    ----------
    on_change : callable
        Called from any thread when there is something new to look at.
    load, open_, look : callable
        Give the model, a source by its text, and the devices as (text that opens it, name).
    sector : Sector or None
        Given by hand, for every source of its shape; None finds it.
    sector_of : callable
        Gives the sector that was marked by hand for a device, by its name; None where none was.
    depth_mm : float or None
        Depth from the skin to the bottom of the sector, given by hand, for every source.
    paced : bool
        False plays recordings as fast as the network allows, for measuring.
    record_to : Path or None
        Folder that recordings go to; None takes the person's own.
    keep_s : float
        How many of the last seconds can be kept.
    encrypts : bool
        Recordings are encrypted.
    """

    def __init__(
        self,
        on_change: Callable[[], None],
        *,
        load: Callable[[], Segmenter] = load_model,
        open_: Callable[[str], FrameSource] = open_source,
        look: Callable[[], Sequence[tuple[str, str]]] = find_devices,
        sector: Sector | None = None,
        sector_of: Callable[[str], Sector | None] = lambda name: None,
        depth_mm: float | None = None,
        paced: bool = True,
        record_to: Path | None = None,
        keep_s: float = SECONDS,
        encrypts: bool = False,
    ) -> None:
        self._on_change, self.load, self._open, self._look = on_change, load, open_, look
        self._sector, self._depth_mm, self._paced = sector, depth_mm, paced
        self._sector_of = sector_of
        root = record_to or default_recordings()
        self.record = RecordControl(root, on_change, reach_s=keep_s, encrypts=encrypts)
        self._segmenter: Segmenter | None = None
        self._looking: threading.Thread | None = None
        self.devices: Sequence[tuple[str, str]] | None = None
        self._wanted: Latest[str] = Latest()
        self._pipeline: Pipeline | None = None
        self._model_notice: Notice | None = None
        self._open_notice: Notice | None = None
        self._opening: str | None = None
        self.text: str | None = None
        self.speed = 1.0
        self._thread = threading.Thread(target=self._run, name="pleura-open", daemon=True)
        self._thread.start()

    def open(self, text: str) -> None:
        """Play another source; of several wishes in a row the last one counts."""
        self.text, self._opening, self._open_notice = text, text, None
        self.speed = 1.0
        self._wanted.put(text)
        self._on_change()

    def health(self) -> Health:
        """State and figures; while a source is being opened, that."""
        pipeline = self._pipeline
        health = Health() if pipeline is None else pipeline.health()
        return health if self._opening is None else Health(State.STARTING, model=health.model)

    def notice(self) -> Notice | None:
        """Say what could not be opened or loaded; None when all went well."""
        return self._open_notice or self._model_notice

    def take(self) -> Result | None:
        """Take the newest result that was not taken yet."""
        if self._pipeline is None or self._opening is not None:
            return None
        return self._pipeline.results.take(0.0)

    def last(self) -> Result | None:
        """Give the result that stands on the screen, for others who show it too."""
        pipeline = self._pipeline
        return None if pipeline is None or self._opening is not None else pipeline.last

    def note_painted(self, result: Result) -> None:
        """Tell that a result stands on the screen now."""
        if self._pipeline is not None:
            self._pipeline.note_painted(result, time.monotonic())

    def hold(self) -> None:
        """Freeze what runs, or let it go on."""
        if self._pipeline is not None:
            self._pipeline.pause(not self._pipeline.health().paused)

    def step(self, n: int) -> None:
        """Move a recording by `n` pictures."""
        if self._pipeline is not None:
            self._pipeline.step(n)

    def seek(self, index: int) -> None:
        """Go to a picture of a recording."""
        if self._pipeline is not None:
            self._pipeline.seek(index)

    def mark(self, sector: Sector | None) -> None:
        """Take the ultrasound to lie there from the next picture on; None looks for it again."""
        if self._pipeline is not None:
            self._pipeline.set_sector(sector)

    def change_speed(self, by: int) -> None:
        """Play a recording faster or slower by so many notches."""
        at = min(max(SPEEDS.index(self.speed) + by, 0), len(SPEEDS) - 1)
        self.speed = SPEEDS[at]
        if self._pipeline is not None:
            self._pipeline.set_speed(self.speed)
        self._on_change()

    def look_for_devices(self) -> None:
        """Look for devices; `devices` is None until they are known."""
        if self._looking is None or not self._looking.is_alive():
            self.devices = None
            self._looking = threading.Thread(
                target=self._list_devices, name="pleura-devices", daemon=True
            )
            self._looking.start()

    def close(self, timeout: float = 2.0) -> None:
        """End everything within `timeout` seconds; calling it twice is fine."""
        deadline = time.monotonic() + timeout
        self._wanted.clear()
        self._wanted.close()
        self.record.close(timeout)
        if self._pipeline is not None:
            self._pipeline.stop(max(deadline - time.monotonic(), 0.1))
        for thread in (self._thread, self._looking):
            if thread is not None:
                thread.join(max(deadline - time.monotonic(), 0.1))
                if thread.is_alive():
                    _log.error("%s was still at work when the window closed", thread.name)

    # ---- on threads of its own

    def _list_devices(self) -> None:
        try:
            self.devices = self._look()
        except Exception:
            _log.exception("looking for devices failed")
            self.devices = []
        self._on_change()

    def _run(self) -> None:
        try:
            while True:
                text = self._wanted.take()
                if text is not None:
                    self._play(text)
                    self._on_change()
        except Closed:
            pass
        if self._pipeline is not None:
            self._pipeline.stop()

    def _play(self, text: str) -> None:
        """Stop what runs, open `text`, start it."""
        try:
            self.record.leave()
            if self._pipeline is not None:
                self._pipeline.stop()
            else:
                self._segmenter = self._model()
                self._pipeline = Pipeline(
                    self._segmenter, on_change=self._on_change, paced=self._paced
                )
            source = self._open(text)
            if self._opening == text:
                given = self._given(source.info)
                self._pipeline.start(
                    source, given, depth_mm=self._depth_mm, loop=not source.info.live
                )
                if source.info.frames != 1:  # a still is no recording
                    tap = self._pipeline.tap
                    self.record.follow(Feed(tap, source.info, self._segmenter, self.last))
            else:
                source.close()  # another one is wanted by now
        except CaptureError as error:
            self._open_notice = Notice(str(error))
        except Exception:
            _log.exception("opening a source failed")
            self._open_notice = Notice(_OWN_FAULT)
        if self._opening == text:
            self._opening = None

    def _given(self, info: SourceInfo) -> Sector | None:
        """Find the sector that a person gave for this source; None looks for it."""
        if self._sector is not None:
            return fit_sector(self._sector, info.size)
        known = self._sector_of(info.name) if info.live else None
        return known if known is not None and known.size == info.size else None

    def _model(self) -> Segmenter | None:
        """Load the model; without one the pictures are shown bare, and a sentence says why."""
        try:
            return self.load()
        except ModelError as error:
            text = str(error)
        except Exception:
            _log.exception("loading the model failed")
            text = _OWN_FAULT
        self._model_notice = Notice(f"Pictures are shown without masks. {text}", Severity.WARNING)
        return None
