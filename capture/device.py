"""A capture device as a live source.

OpenCV reports success for an unplugged device and hangs in `read`, so a device counts as gone
after 15 misses or half a second without a picture; that the picture has frozen is judged from
its pixels elsewhere.
"""

from __future__ import annotations

import os
import sys
import time
from typing import TYPE_CHECKING, Any, Protocol, Self

import cv2

from capture.errors import SourceLost, SourceUnavailable
from capture.frame import Frame, SourceInfo
from capture.grey import Grey, grey_from_array
from capture.handle import Handle
from capture.wording import quoted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import TracebackType

    from capture.devices import Device

MISSES = 15
SILENCE_S = 0.5
FIRST_PICTURE_S = 2.0
BETWEEN_MISSES_S = 0.02

_WISHES = (
    (cv2.CAP_PROP_FOURCC, float(cv2.VideoWriter.fourcc(*"MJPG"))),
    (cv2.CAP_PROP_FRAME_WIDTH, 1920.0),
    (cv2.CAP_PROP_FRAME_HEIGHT, 1080.0),
    (cv2.CAP_PROP_FPS, 30.0),
)


class Camera(Protocol):
    """The part of `cv2.VideoCapture` that is used."""

    def isOpened(self) -> bool:
        """Tell whether opening worked."""
        ...

    def read(self) -> tuple[bool, Any]:
        """Wait for the next picture."""
        ...

    def set(self, prop: int, value: float) -> bool:
        """Ask for a property."""
        ...

    def release(self) -> None:
        """Give the device back; never during `read`."""
        ...


def backends() -> tuple[int, ...]:
    """OpenCV's ways to a device on this system, the preferred first."""
    if sys.platform == "win32":
        return (cv2.CAP_DSHOW, cv2.CAP_MSMF)
    return (cv2.CAP_AVFOUNDATION,) if sys.platform == "darwin" else (cv2.CAP_V4L2,)


def open_camera(index: int, backend: int) -> Camera:
    """Open a device with OpenCV, with a read that gives up after a second."""
    os.environ.setdefault("OPENCV_VIDEOIO_V4L_SELECT_TIMEOUT", "1")  # its own default is 10 s
    silence = getattr(cv2, "setLogLevel", None) or cv2.utils.logging.setLogLevel
    silence(0)  # it prints to the terminal what becomes a sentence here
    return cv2.VideoCapture(index, backend)


class DeviceSource:
    """Pictures of a capture device, as they come.

    `index` counts reads: a gap stands for pictures that were missed or unusable. `media_s` is
    None. The first picture asked for is 1920 × 1080 Motion JPEG at 30 per second; a device that
    cannot do that is opened again as it is.

    Parameters
    ----------
    device : Device
        Which one.
    opener : callable
        (index, backend) to an object with the interface of `cv2.VideoCapture`.
    clock : callable
        Gives monotonic seconds.

    Attributes
    ----------
    skipped : int
        Reads so far that gave no usable picture.

    Raises
    ------
    SourceUnavailable
        If it cannot be opened or gives no picture. Iterating raises `SourceLost` when it stops.
    """

    def __init__(
        self,
        device: Device,
        *,
        opener: Callable[[int, int], Camera] = open_camera,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.skipped = 0
        self._name = quoted(device.name)
        self._clock = clock
        self._index = 0
        self._last_s = float("-inf")
        camera, first = _open_first(device, opener, clock)
        self._handle = Handle(camera, lambda held: held.release())
        height, width = first.image.shape
        self.info = SourceInfo(device.name, (width, height), fps=None, live=True)

    def __iter__(self) -> Iterator[Frame]:
        """Frames until the device is closed or lost."""
        misses, since_s = 0, 0.0
        while True:
            began_s = self._clock()
            with self._handle.use() as camera:
                if camera is None:
                    return
                frame = self._read(camera)
            if frame is not None:
                misses = 0
                yield frame
                continue
            if self._handle.closing:
                return
            since_s = since_s if misses else began_s
            misses += 1
            if misses >= MISSES or self._clock() - since_s >= SILENCE_S:
                self.close()
                raise SourceLost(
                    f"The picture of {self._name} has stopped; check the cable and reconnect it."
                )
            self._handle.wait(BETWEEN_MISSES_S)

    def close(self) -> None:
        """Ask the source to end; idempotent, from any thread, at most one read later."""
        self._handle.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _read(self, camera: Camera) -> Frame | None:
        grey = _read_grey(camera)
        grabbed_s = self._clock()
        index, self._index = self._index, self._index + 1
        if grey is None or grabbed_s < self._last_s:
            self.skipped += 1
            return None
        self._last_s = grabbed_s
        return Frame(grey.image, index, grabbed_s, None, grey.colour)


def _read_grey(camera: Camera) -> Grey | None:
    try:
        good, picture = camera.read()
    except cv2.error:
        return None
    return grey_from_array(picture) if good else None


def _open_first(
    device: Device, opener: Callable[[int, int], Camera], clock: Callable[[], float]
) -> tuple[Camera, Grey]:
    name = quoted(device.name)
    opened = False
    for backend in backends():
        for wishes in (_WISHES, ()):
            camera = opener(device.index, backend)
            if not camera.isOpened():
                camera.release()
                break
            opened = True
            for prop, value in (*wishes, (cv2.CAP_PROP_BUFFERSIZE, 1.0)):
                camera.set(prop, value)
            first = _first_picture(camera, clock)
            if first is not None:
                return camera, first
            camera.release()
    if opened:
        raise SourceUnavailable(
            f"The device {name} gives no picture; switch on the video output of the scanner, check "
            "the cable and close other programs that use it."
        )
    raise SourceUnavailable(
        f"The device {name} cannot be opened; close other programs that use it, plug it in again."
    )


def _first_picture(camera: Camera, clock: Callable[[], float]) -> Grey | None:
    started_s = clock()
    for _ in range(MISSES):
        grey = _read_grey(camera)
        if grey is not None or clock() - started_s >= FIRST_PICTURE_S:
            return grey
        time.sleep(BETWEEN_MISSES_S)
    return None
