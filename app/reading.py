"""What the capture thread does: read a live source, or play a recording, and hand frames on."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING

from app.playback import Stopped
from capture.errors import ClipError, SourceLost
from capture.source import Seekable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from app.figures import Figures
    from app.lane import Lane
    from app.playback import Playback
    from capture.frame import Frame
    from capture.source import FrameSource


def read_live(
    source: FrameSource,
    lane: Lane,
    playback: Playback,
    figures: Figures,
    on_frame: Callable[[Frame], None],
) -> None:
    """Hand on the frames of a device; while the picture is held they are read and let go.

    `on_frame` is given each of them, held or not.

    Raises
    ------
    SourceLost
        When the device no longer delivers.
    """
    last: Frame | None = None
    for frame in source:
        figures.note_captured()
        if last is not None and not _moved_on(last, frame):
            figures.note_skipped()
            continue
        last = frame
        on_frame(frame)
        if not (playback.paused and figures.last is not None):
            lane.put(frame)
    raise SourceLost(f"{source.info.name} no longer delivers pictures. Connect it and start again.")


class Player:
    """Reads a recording at the pace of its playback.

    Parameters
    ----------
    source : FrameSource
        Opened by the caller.
    keep_all : bool
        True hands on every frame, waiting for the network; False lets the newest win, except
        while paused.
    clock : callable
        Monotonic time, seconds; a frame counts as grabbed when it was due.
    on_end : callable
        Called with the reason of a break, or None, when the last frame was handed on.
    on_frame : callable
        Given each frame before it is handed on.
    """

    def __init__(
        self,
        source: FrameSource,
        lane: Lane,
        playback: Playback,
        figures: Figures,
        *,
        keep_all: bool,
        clock: Callable[[], float],
        on_end: Callable[[str | None], None],
        on_frame: Callable[[Frame], None],
    ) -> None:
        self._source, self._lane, self._playback = source, lane, playback
        self._figures, self._keep_all = figures, keep_all
        self._clock, self._on_end, self._on_frame = clock, on_end, on_frame
        self._frames: Iterator[Frame] | None = None
        self._held: Frame | None = None
        self._broken: str | None = None

    def play(self) -> None:
        """Play until the playback is stopped, which raises `Stopped`.

        Raises
        ------
        ClipError
            If there is not one picture.
        """
        while True:
            self._go_to(self._playback.next_move())
            frame = self._held or self._next()
            if frame is None:
                self._end()
                continue
            self._held = frame
            if self._playback.wait_due(frame):
                self._held = None
                self._figures.note_captured()
                keep = self._keep_all or self._playback.paused
                shown = replace(frame, grabbed_s=self._clock())
                self._on_frame(shown)
                self._lane.put(shown, keep=keep)
                self._playback.delivered(frame.index)

    def _go_to(self, jump: int | None) -> None:
        if jump is not None and isinstance(self._source, Seekable):
            self._source.seek(jump)
            self._held = None

    def _next(self) -> Frame | None:
        """Read the next frame; a recording that breaks off ends there."""
        started = time.perf_counter()
        if self._frames is None:
            self._frames = iter(self._source)
        try:
            frame = next(self._frames, None)
        except ClipError as error:
            if self._figures.captured == 0:
                raise
            self._broken = str(error)
            frame = None
        if frame is None:
            self._frames = None
        else:
            self._figures.note_stages({"capture": time.perf_counter() - started})
        return frame

    def _end(self) -> None:
        if self._playback.stopped:
            raise Stopped
        if self._figures.captured == 0:
            name = self._source.info.name
            raise ClipError(f"{name} holds no picture. Choose another file.")
        self._playback.at_end()
        warnings: list[str] = getattr(self._source, "warnings", [])
        self._on_end(self._broken or "; ".join(warnings) or None)


def _moved_on(last: Frame, frame: Frame) -> bool:
    return frame.index > last.index and frame.grabbed_s > last.grabbed_s
