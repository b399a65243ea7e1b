"""The seam between anything that delivers pictures and the rest of Pleura."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, Self, runtime_checkable

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import TracebackType

    from capture.frame import Frame, SourceInfo


@runtime_checkable
class FrameSource(Protocol):
    """A context manager and an iterator of frames, nothing else.

    Iteration ends at the end of a recording and raises `SourceLost` when a device is gone.
    `close` is a request: idempotent, callable from any thread; the iterating thread releases the
    handle itself within one read timeout.
    """

    @property
    def info(self) -> SourceInfo:
        """What is known before the first frame."""
        ...

    def __iter__(self) -> Iterator[Frame]:
        """Frames in order, from the current position."""
        ...

    def close(self) -> None:
        """Ask the source to end."""
        ...

    def __enter__(self) -> Self: ...

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None: ...


@runtime_checkable
class Seekable(FrameSource, Protocol):
    """A source with a fixed number of frames, any of which can be had again.

    One that comes from a file also has `warnings: list[str]`, what was wrong with the recording
    ("incomplete: 48 of 60 frames"); it is complete when iteration has come to the end.
    """

    def seek(self, index: int) -> None:
        """Make frame `index` (clipped to the recording) the next one that iteration yields.

        Callable from any thread; a running iterator goes on from there.
        """
        ...
