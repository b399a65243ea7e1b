"""Which kinds, sizes and rates of picture a grabber offers, asked of the Linux kernel (V4L2).

Layouts and numbers as in linux/videodev2.h, 64 bit. Elsewhere OpenCV does not tell.
"""

from __future__ import annotations

import os
import struct
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from capture.devices import Device

    Ask = Callable[[int, bytearray], bool]

ENUM_FMT = 0xC0405602
ENUM_FRAMESIZES = 0xC02C564A
ENUM_FRAMEINTERVALS = 0xC034564B

_CAPTURE = 1  # V4L2_BUF_TYPE_VIDEO_CAPTURE
_DISCRETE = 1
_MOST = 64


@dataclass(frozen=True, slots=True)
class Mode:
    """A way in which a device delivers pictures.

    Parameters
    ----------
    fourcc : str
        Kind of picture in four letters: "MJPG", "YUYV", "NV12"; empty when not known.
    width, height : int
        Pixels.
    fps : float or None
        Highest rate, pictures per second; None when not known.
    """

    fourcc: str
    width: int
    height: int
    fps: float | None

    def __str__(self) -> str:
        rate = "" if self.fps is None else f" at {self.fps:.3g} per second"
        return f"{self.width} × {self.height} {self.fourcc}".strip() + rate


def list_modes(device: Device) -> list[Mode]:
    """List the modes of a device, the fastest of each size; empty where the system does not tell.

    It may be in use by another program meanwhile.
    """
    if sys.platform != "linux" or device.path is None:
        return []
    import fcntl

    try:
        handle = os.open(device.path, os.O_RDWR | os.O_NONBLOCK)
    except OSError:
        return []

    def ask(request: int, answer: bytearray) -> bool:
        try:
            fcntl.ioctl(handle, request, answer)
        except OSError:
            return False
        return True

    try:
        return modes_of(ask)
    finally:
        os.close(handle)


def modes_of(ask: Ask) -> list[Mode]:
    """List modes through a device's own answers.

    Parameters
    ----------
    ask : callable
        Takes a request's number and the buffer that is filled in; False when there is no more.
    """
    return [
        Mode(fourcc.to_bytes(4, "little").decode("ascii", "replace").strip(), width, height, rate)
        for fourcc in _formats(ask)
        for width, height in _sizes(ask, fourcc)
        for rate in (_fastest(ask, fourcc, width, height),)
    ]


def _formats(ask: Ask) -> Iterator[int]:
    for index in range(_MOST):
        answer = bytearray(64)
        struct.pack_into("=II", answer, 0, index, _CAPTURE)
        if not ask(ENUM_FMT, answer):
            return
        yield struct.unpack_from("=I", answer, 44)[0]


def _sizes(ask: Ask, fourcc: int) -> Iterator[tuple[int, int]]:
    for index in range(_MOST):
        answer = bytearray(44)
        struct.pack_into("=II", answer, 0, index, fourcc)
        if not ask(ENUM_FRAMESIZES, answer):
            return
        kind, *values = struct.unpack_from("=7I", answer, 8)
        if kind == _DISCRETE:
            yield values[0], values[1]
            continue
        yield values[1], values[4]  # any size up to this one
        return


def _fastest(ask: Ask, fourcc: int, width: int, height: int) -> float | None:
    best: float | None = None
    for index in range(_MOST):
        answer = bytearray(52)
        struct.pack_into("=4I", answer, 0, index, fourcc, width, height)
        if not ask(ENUM_FRAMEINTERVALS, answer):
            break
        kind, seconds, parts = struct.unpack_from("=3I", answer, 16)
        if seconds and parts:
            best = max(best or 0.0, parts / seconds)  # of a range the shortest interval comes first
        if kind != _DISCRETE:
            break
    return best
