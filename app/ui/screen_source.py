"""A part of the screen, or a window, as a live source: `screen:`, for scanners that are software.

Only the thread of the window may take pictures of the screen; it does so when the last one was
taken up, and hands them over.
"""

from __future__ import annotations

import re
import threading
import time
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from PySide6.QtCore import QCoreApplication, QMetaObject, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QImage

from capture.closable import Closable
from capture.errors import SourceLost, SourceUnavailable
from capture.frame import Frame, SourceInfo
from capture.grey import grey_from_array
from capture.handover import Closed, Latest
from capture.reconnect import Reconnecting

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from numpy.typing import NDArray

SCHEME = "screen:"
FPS = 25
FIRST_S, SILENCE_S = 2.0, 1.5
SMALLEST, LARGEST = 64, 4096
MISSES = 10

_PLACE = re.compile(r"screen:(?:window=(?P<window>0x[0-9a-f]+|\d+)|(?P<numbers>[\d, ]*))", re.I)


class Place(NamedTuple):
    """What is taken: a screen's number, a region of it, or a window by its system number.

    Lengths are in pixels as the system counts them: on screens of high density these are fewer
    than the picture has. A width of 0 is all of it.
    """

    screen: int = 0
    x: int = 0
    y: int = 0
    width: int = 0
    height: int = 0
    window: int = 0


def parse_place(text: str) -> Place:
    """Read "screen:", "screen:1", "screen:X,Y,W,H", "screen:1,X,Y,W,H" or "screen:window=ID".

    Raises
    ------
    SourceUnavailable
        If it is none of these.
    """
    found = _PLACE.fullmatch(text.strip())
    if found is not None and found["window"]:
        return Place(window=int(found["window"], 0))
    parts = [part.strip() for part in (found["numbers"] or "").split(",")] if found else ["?"]
    numbers = [int(part) for part in parts if part.isdecimal() and len(part) < 6]
    if parts == [""] or (len(numbers) == len(parts) and len(numbers) in (1, 4, 5)):
        place = Place(*([0, *numbers] if len(numbers) == 4 else numbers))
        if len(numbers) < 4 or min(place.width, place.height) >= SMALLEST:
            return place
    raise SourceUnavailable(
        "That is no part of a screen; write screen:, screen:1 for the second one, or "
        "screen:X,Y,WIDTH,HEIGHT with sides of 64 and more."
    )


def grab(place: Place) -> QImage:
    """Take a picture; null where the system does not let. In the thread of the window only."""
    screens = QGuiApplication.screens()
    if place.screen >= len(screens):
        return QImage()
    size = (place.width, place.height) if place.width else (-1, -1)
    return screens[place.screen].grabWindow(place.window, place.x, place.y, *size).toImage()


class _Grabber(QObject):
    """Takes pictures in the thread of the window, as long as somebody takes them up."""

    def __init__(self, place: Place, take: Callable[[Place], QImage]) -> None:
        super().__init__()
        self.newest: Latest[tuple[QImage, float]] = Latest()
        self.wanted = threading.Event()
        self._place, self._take = place, take
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(1000 // FPS)
        self._timer.timeout.connect(self._tick)

    @Slot()
    def start(self) -> None:
        self.setParent(QCoreApplication.instance())
        self._timer.start()

    @Slot()
    def stop(self) -> None:
        self._timer.stop()
        self.deleteLater()

    def _tick(self) -> None:
        if self.wanted.is_set():
            self.wanted.clear()
            self.newest.put((self._take(self._place), time.monotonic()))


class ScreenSource(Closable):
    """Pictures of the screen, 25 a second at most.

    Parameters
    ----------
    place : Place
        What is taken.
    take : callable
        Takes a picture, in the thread of the window.

    Raises
    ------
    SourceUnavailable
        If there is no window's thread, or it can take no picture. Iterating raises `SourceLost`
        when no more come.
    """

    def __init__(self, place: Place, take: Callable[[Place], QImage] = grab) -> None:
        app = QCoreApplication.instance()
        if app is None:
            raise SourceUnavailable(
                "The screen can be shown in Pleura's window only; start pleura live screen: "
                "instead."
            )
        self.skipped = 0
        self._closed = threading.Event()
        self._grabber: _Grabber | None = _Grabber(place, take)
        self._newest, self._wanted = self._grabber.newest, self._grabber.wanted
        self._grabber.moveToThread(app.thread())
        _invoke(self._grabber, "start")
        image = self._next(FIRST_S)
        picture = None if image is None else _pixels(image[0])
        if picture is None:
            self.close()
            raise SourceUnavailable(
                "The system gives no picture of the screen; allow screen recording for Pleura in "
                "its settings, use X11 instead of Wayland, and check the number of the screen."
            )
        height, width = picture.shape[:2]
        if not (SMALLEST <= min(width, height) and max(width, height) <= LARGEST):
            self.close()
            raise SourceUnavailable(
                f"That part of the screen has {width} × {height} pixels; Pleura takes {SMALLEST} "
                f"to {LARGEST} a side: write screen:X,Y,WIDTH,HEIGHT."
            )
        name = "window" if place.window else f"screen {place.screen}"
        self.info = SourceInfo(name, (width, height), None, live=True)

    def __iter__(self) -> Iterator[Frame]:
        """Frames until it is closed or lost."""
        index = misses = 0
        while not self._closed.is_set():
            taken = self._next(SILENCE_S)
            if self._closed.is_set():
                return
            grey = None if taken is None else grey_from_array(_pixels(taken[0]))
            if taken is not None and grey is not None:
                yield Frame(grey.image, index, taken[1], None, grey.colour)
                misses = 0
            else:
                misses += 1
                self.skipped += 1
                if taken is None or misses >= MISSES:
                    self.close()
                    raise SourceLost("The screen gives no picture any more; open it again.")
            index += 1

    def close(self) -> None:
        """Ask the source to end; idempotent, from any thread."""
        self._closed.set()
        self._newest.close()
        grabber, self._grabber = self._grabber, None
        if grabber is not None:
            _invoke(grabber, "stop")

    def _next(self, timeout: float) -> tuple[QImage, float] | None:
        self._wanted.set()
        try:
            return self._newest.take(timeout)
        except Closed:
            return None


def open_screen(text: str, take: Callable[[Place], QImage] = grab) -> Reconnecting:
    """Open a part of the screen, or a window; it is opened again when it was lost.

    Raises
    ------
    SourceUnavailable
        If the text names none, or the system gives no picture of it.
    """
    place = parse_place(text)
    source = ScreenSource(place, take)
    return Reconnecting(source, lambda given_up: ScreenSource(place, take), still_s=None)


def _invoke(grabber: _Grabber, slot: str) -> None:
    QMetaObject.invokeMethod(grabber, slot, Qt.ConnectionType.QueuedConnection)


def _pixels(image: QImage) -> NDArray[np.uint8] | None:
    """Blue, green, red of a picture, (H, W, 3) uint8; None of a null one."""
    if image.isNull():
        return None
    plain = image.convertToFormat(QImage.Format.Format_BGR888)
    rows = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), -1)
    return rows[:, : 3 * plain.width()].reshape(plain.height(), plain.width(), 3).copy()
