"""A device and a network that fail on command, for the soak and for tests of long runs."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

import cv2
import numpy as np

from augment.source import PhantomSource
from capture.closable import Closable
from capture.errors import SourceLost, SourceUnavailable
from capture.frame import Frame, SourceInfo
from capture.reconnect import Reconnecting
from models.errors import ModelFailed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from numpy.typing import NDArray

    from models.look import Look
    from models.manifest import Manifest
    from models.segmentation import Segmentation
    from models.segmenter import Segmenter

    Picture = NDArray[np.uint8]

RING = 60
"""Pictures that the device shows in turn."""
SLOW_S = 0.25
DISK_FULL = 1_000_000


class Fault(StrEnum):
    """What can go wrong, one at a time."""

    UNPLUGGED = "unplugged"
    FROZEN = "frozen"
    BLANK = "blank"
    OTHER_SIZE = "other size"
    MODEL_FAILS = "model fails"
    MODEL_SLOW = "model slow"
    DISK_FULL = "disk full"


@dataclass(slots=True)
class Switch:
    """Which fault is on; set by whoever drives, read by device, network and disk."""

    fault: Fault | None = None

    def usage(self, folder: object) -> tuple[int, int, int]:
        """Total, used and free bytes of a disk that is roomy, or full."""
        total = 10**12
        free = DISK_FULL if self.fault is Fault.DISK_FULL else total // 2
        return total, total - free, free


def ring_of_pictures(size: tuple[int, int], count: int = RING, seed: int = 7) -> list[Picture]:
    """Paint pictures of the phantom, (H, W) uint8 each, all different."""
    with PhantomSource(seed=seed, fps=30.0, size=size, seconds=count / 30.0) as source:
        return [np.array(frame.image) for frame in source]


class FaultyDevice(Closable):
    """A live source that goes through a ring of pictures, and fails as the switch says.

    Parameters
    ----------
    pictures : sequence of (H, W) uint8
        Shown in turn.
    switch : Switch
        Which fault is on.
    fps : float
        Pictures a second.
    """

    def __init__(self, pictures: Sequence[Picture], switch: Switch, fps: float = 30.0) -> None:
        if switch.fault is Fault.UNPLUGGED:
            raise SourceUnavailable("The soak's device is unplugged.")
        height, width = pictures[0].shape
        self.info = SourceInfo("soak", (width, height), None, live=True)
        self._pictures, self._switch, self._period_s = pictures, switch, 1.0 / fps
        self._closing = threading.Event()

    def __iter__(self) -> Iterator[Frame]:
        """Frames until it is closed; `SourceLost` when it is unplugged."""
        index, due_s, shown = 0, time.monotonic(), 0
        while not self._closing.wait(max(due_s - time.monotonic(), 0.0)):
            fault = self._switch.fault
            if fault is Fault.UNPLUGGED:
                raise SourceLost("The soak's device was unplugged.")
            shown = shown if fault is Fault.FROZEN else index
            yield Frame(self._picture(shown, fault), index, time.monotonic())
            index += 1
            due_s = max(due_s + self._period_s, time.monotonic() - self._period_s)

    def close(self) -> None:
        """Ask it to end."""
        self._closing.set()

    def _picture(self, index: int, fault: Fault | None) -> Picture:
        picture = self._pictures[index % len(self._pictures)]
        if fault is Fault.BLANK:
            return np.zeros_like(picture)
        if fault is Fault.OTHER_SIZE:
            height, width = picture.shape
            return np.asarray(cv2.resize(picture, (width * 3 // 4, height * 3 // 4)), np.uint8)
        return picture.copy()  # a device gives a new picture each time


def faulty_source(pictures: Sequence[Picture], switch: Switch, fps: float = 30.0) -> Reconnecting:
    """Make the device, which is found again when it is plugged in."""
    return Reconnecting(
        FaultyDevice(pictures, switch, fps),
        lambda given_up: FaultyDevice(pictures, switch, fps),
        present=lambda: switch.fault is not Fault.UNPLUGGED,
    )


class FaultySegmenter:
    """A network that fails, or takes its time, as the switch says; else the given one."""

    def __init__(self, segmenter: Segmenter, switch: Switch) -> None:
        self._segmenter, self._switch = segmenter, switch
        self._wait: Callable[[float], object] = time.sleep

    @property
    def manifest(self) -> Manifest:
        """The card of the network behind it."""
        return self._segmenter.manifest

    @property
    def provider(self) -> str:
        """Where the network behind it runs."""
        return self._segmenter.provider

    def __call__(self, look: Look) -> Segmentation:
        """Segment the newest picture of a look, or fail as the switch says."""
        if self._switch.fault is Fault.MODEL_FAILS:
            raise ModelFailed("The soak's network fails.")
        segmentation = self._segmenter(look)
        if self._switch.fault is Fault.MODEL_SLOW:
            self._wait(SLOW_S)
            return replace(segmentation, seconds=segmentation.seconds + SLOW_S)
        return segmentation
