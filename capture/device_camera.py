"""How a capture device is opened with OpenCV: which driver, which size, and the first picture."""

from __future__ import annotations

import os
import sys
import time
from typing import TYPE_CHECKING, Any, Protocol

import cv2

from capture.device_modes import Mode
from capture.errors import SourceUnavailable
from capture.grey import Grey, grey_from_array
from capture.wording import quoted

if TYPE_CHECKING:
    from collections.abc import Callable

    from capture.devices import Device

MISSES = 15
FIRST_PICTURE_S = 2.0
BETWEEN_MISSES_S = 0.02
SLOW_MODE_FPS = 15.0


def _wish(width: float, height: float) -> tuple[tuple[int, float], ...]:
    return (
        (cv2.CAP_PROP_FOURCC, float(cv2.VideoWriter.fourcc(*"MJPG"))),
        (cv2.CAP_PROP_FRAME_WIDTH, width),
        (cv2.CAP_PROP_FRAME_HEIGHT, height),
        (cv2.CAP_PROP_FPS, 30.0),
    )


_SMALLER = 1
_WISHES = (_wish(1920.0, 1080.0), _wish(1280.0, 720.0), ())


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

    def get(self, prop: int) -> float:
        """Tell a property as the driver states it; 0 where it does not."""
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


def read_grey(camera: Camera) -> Grey | None:
    """Read one picture; None when there is none, or none that can be used."""
    try:
        good, picture = camera.read()
    except cv2.error:
        return None
    return grey_from_array(picture) if good else None


def stated_mode(camera: Camera) -> Mode:
    """Ask a driver what it says of the pictures that it delivers."""
    code = int(camera.get(cv2.CAP_PROP_FOURCC))
    fourcc = "".join(chr(code >> shift & 0xFF) for shift in (0, 8, 16, 24))
    fps = camera.get(cv2.CAP_PROP_FPS)
    return Mode(
        fourcc.strip() if fourcc.isascii() and fourcc.isprintable() else "",
        int(camera.get(cv2.CAP_PROP_FRAME_WIDTH)),
        int(camera.get(cv2.CAP_PROP_FRAME_HEIGHT)),
        fps if 0.0 < fps < 1000.0 else None,
    )


def open_first(
    device: Device,
    opener: Callable[[int, int], Camera],
    clock: Callable[[], float],
    given_up: Callable[[], bool],
) -> tuple[Camera, Grey]:
    """Open the device in the best way that it delivers pictures in, and take the first one.

    Raises
    ------
    SourceUnavailable
        If it cannot be opened, gives no picture, or is not wanted any more.
    """
    name = quoted(device.name)
    opened, slow = False, list[tuple[float, int, int]]()
    for backend in backends():
        for at in range(len(_WISHES)):
            if at == _SMALLER and not slow:
                continue  # it gave no picture at all: a smaller one would be none either
            if given_up():
                raise SourceUnavailable(f"The device {name} was not opened: it is not wanted.")
            camera, first = _try(device, opener, backend, at, clock, given_up)
            if camera is None:
                break
            opened = True
            if first is None:
                continue
            fps = stated_mode(camera).fps
            if fps is None or fps >= SLOW_MODE_FPS:
                return camera, first
            camera.release()
            slow.append((fps, -backend, -at))
    for _, backend, at in sorted(slow, reverse=True)[:1]:
        camera, first = _try(device, opener, -backend, -at, clock, given_up)
        if camera is not None and first is not None:
            return camera, first
    if opened:
        raise SourceUnavailable(
            f"The device {name} gives no picture; switch on the video output of the scanner, check "
            "the cable and close other programs that use it."
        )
    raise SourceUnavailable(
        f"The device {name} cannot be opened; close other programs that use it, plug it in again."
    )


def _try(
    device: Device,
    opener: Callable[[int, int], Camera],
    backend: int,
    at: int,
    clock: Callable[[], float],
    given_up: Callable[[], bool],
) -> tuple[Camera | None, Grey | None]:
    """Open with one set of wishes; (None, None) when it does not open, (camera, None) released."""
    camera = opener(device.index, backend)
    if not camera.isOpened():
        camera.release()
        return None, None
    for prop, value in (*_WISHES[at], (cv2.CAP_PROP_BUFFERSIZE, 1.0)):
        camera.set(prop, value)
    first = _first_picture(camera, clock, given_up)
    if first is None:
        camera.release()
    return camera, first


def _first_picture(
    camera: Camera, clock: Callable[[], float], given_up: Callable[[], bool]
) -> Grey | None:
    started_s = clock()
    for _ in range(MISSES):
        grey = read_grey(camera)
        if grey is not None or clock() - started_s >= FIRST_PICTURE_S or given_up():
            return grey
        time.sleep(BETWEEN_MISSES_S)
    return None
