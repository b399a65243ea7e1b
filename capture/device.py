"""A capture device as a live source.

OpenCV reports success for an unplugged device and hangs in `read`, so a device counts as gone
after 15 misses or half a second without a picture; that the picture has frozen is judged from
its pixels elsewhere.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from capture.closable import Closable
from capture.device_camera import (
    BETWEEN_MISSES_S,
    MISSES,
    Camera,
    backends,
    open_camera,
    open_first,
    read_grey,
    stated_mode,
)
from capture.errors import SourceLost
from capture.frame import Frame, SourceInfo
from capture.handle import Handle
from capture.wording import quoted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from capture.devices import Device

__all__ = ["MISSES", "DeviceSource", "backends", "open_camera"]
SILENCE_S = 0.5


class DeviceSource(Closable):
    """Pictures of a capture device, as they come.

    `index` counts reads: a gap stands for pictures that were missed or unusable. `media_s` is
    None. The first picture asked for is 1920 × 1080 Motion JPEG at 30 per second; a device that
    cannot do that, or states fewer than 15 pictures per second then, is opened again at 1280 × 720
    and then as it is.

    Parameters
    ----------
    device : Device
        Which one.
    opener : callable
        (index, backend) to an object with the interface of `cv2.VideoCapture`.
    clock : callable
        Gives monotonic seconds.
    given_up : callable
        Asked while it is being opened: True ends that early.

    Attributes
    ----------
    skipped : int
        Reads so far that gave no usable picture.
    stated : Mode
        What the driver says was agreed on; what really comes may differ.

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
        given_up: Callable[[], bool] = lambda: False,
    ) -> None:
        self.skipped = 0
        self._name = quoted(device.name)
        self._clock = clock
        self._index = 0
        self._last_s = float("-inf")
        camera, first = open_first(device, opener, clock, given_up)
        self.stated = stated_mode(camera)
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

    def _read(self, camera: Camera) -> Frame | None:
        grey = read_grey(camera)
        grabbed_s = self._clock()
        index, self._index = self._index, self._index + 1
        if grey is None or grabbed_s < self._last_s:
            self.skipped += 1
            return None
        self._last_s = grabbed_s
        return Frame(grey.image, index, grabbed_s, None, grey.colour)
