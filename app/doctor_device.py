"""Looks at one capture device: what it offers, what was agreed on, and what really comes."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.doctor import Finding
from app.liveness import FreezeWatch, is_blank, reduce
from capture.device import DeviceSource, open_camera
from capture.device_modes import Mode, list_modes
from capture.devices import find_device
from capture.errors import CaptureError, SourceLost
from capture.wording import quoted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from capture.device_camera import Camera
    from capture.devices import Device

SECONDS = 2.0
TOO_SLOW, SLOW = 10.5, 24.0
_FAR_BELOW = 0.8
_SMALL = 480
_SHOWN = 6


@dataclass(frozen=True, slots=True)
class Measured:
    """What came of a device in a few seconds.

    Parameters
    ----------
    pictures, missed : int
        Usable pictures, and reads without one.
    fps : float or None
        Pictures per second; None with fewer than two.
    sizes : tuple of (int, int)
        Widths and heights that came, pixels.
    blank, still : bool
        The last picture shows nothing; it did not change for a second.
    lost : str or None
        Why it ended early.
    """

    pictures: int
    missed: int
    fps: float | None
    sizes: tuple[tuple[int, int], ...]
    blank: bool
    still: bool
    lost: str | None


def look_at_device(
    wanted: str,
    *,
    seconds: float = SECONDS,
    known: Sequence[Device] | None = None,
    opener: Callable[[int, int], Camera] = open_camera,
    modes: Callable[[Device], Sequence[Mode]] = list_modes,
    clock: Callable[[], float] = time.monotonic,
) -> list[Finding]:
    """Look at a device; never raises for what it finds.

    Parameters
    ----------
    wanted : str
        Its number, its name or a part of it.
    seconds : float
        How long to count pictures.
    known : sequence of Device or None
        Those to choose from; None asks the system.
    opener, modes, clock : callable
        As in `DeviceSource`; `modes` lists what the device offers.
    """
    try:
        device = find_device(wanted, known)
    except CaptureError as error:
        return [Finding("Device", "fail", str(error))]
    where = f", {device.identity}" if device.identity else ""
    found = [Finding("Device", "ok", f"device:{device.index} {quoted(device.name)}{where}")]
    offered = list(modes(device))
    found += _offers(offered)
    try:
        with DeviceSource(device, opener=opener, clock=clock) as source:
            found += _agreed(source.stated, offered)
            found += _came(measure(source, seconds, clock), source.stated)
    except CaptureError as error:
        found.append(Finding("Pictures", "fail", str(error)))
    return found


def measure(source: DeviceSource, seconds: float, clock: Callable[[], float]) -> Measured:
    """Count what comes of a device for so many seconds."""
    times: list[float] = []
    sizes: dict[tuple[int, int], None] = {}
    blank = still = False
    watch, lost = FreezeWatch(), None
    end_s = clock() + seconds
    try:
        for frame in source:
            small = reduce(frame.image)
            times.append(frame.grabbed_s)
            sizes[frame.size] = None
            blank, still = is_blank(small), watch(small, frame.grabbed_s)
            if clock() >= end_s:
                break
    except SourceLost as error:
        lost = str(error)
    span = times[-1] - times[0] if len(times) > 1 else 0.0
    fps = (len(times) - 1) / span if span > 0 else None
    return Measured(len(times), source.skipped, fps, tuple(sizes), blank, still, lost)


def _offers(modes: Sequence[Mode]) -> Iterator[Finding]:
    if not modes:
        yield Finding("Offers", "ok", "this system does not tell which modes the device has")
        return
    for fourcc in dict.fromkeys(mode.fourcc for mode in modes):
        ways = [mode for mode in modes if mode.fourcc == fourcc]
        ways.sort(key=lambda mode: -mode.width * mode.height)
        told = [
            f"{mode.width} × {mode.height}" + (f" at {mode.fps:.3g}" if mode.fps else "")
            for mode in ways[:_SHOWN]
        ]
        more = f" and {len(ways) - _SHOWN} smaller" if len(ways) > _SHOWN else ""
        yield Finding("Offers", "ok", f"{fourcc}: {', '.join(told)}{more}")


def _agreed(stated: Mode, offered: Sequence[Mode]) -> Iterator[Finding]:
    text = f"{stated}, as the driver says"
    if stated.fps is not None and stated.fps < SLOW:
        better = [mode for mode in offered if (mode.fps or 0.0) >= SLOW]
        advice = (
            f"the device could do {max(better, key=lambda mode: mode.width * mode.height)}"
            if better
            else "plug it into a USB 3 socket, or use another grabber"
        )
        yield Finding("Agreed on", "warn", f"{text}; that is too slow: {advice}")
    elif 0 < stated.height < _SMALL:
        advice = "set the scanner's output to 1920 × 1080 or 1280 × 720"
        yield Finding("Agreed on", "warn", f"{text}; that is small: {advice}")
    else:
        yield Finding("Agreed on", "ok", text)


def _came(measured: Measured, stated: Mode) -> Iterator[Finding]:
    if measured.lost is not None or measured.fps is None:
        yield Finding("Pictures", "fail", measured.lost or "fewer than two pictures came")
        return
    sizes = ", ".join(f"{width} × {height}" for width, height in measured.sizes)
    text = f"{measured.fps:.1f} per second of {sizes}, {measured.missed} missed"
    if measured.fps < TOO_SLOW:
        advice = "plug it into a USB 3 socket of its own, end other programs that use it"
        yield Finding("Pictures", "warn", f"{text}; far too few for lung ultrasound: {advice}")
    elif measured.fps < SLOW:
        yield Finding("Pictures", "warn", f"{text}; fewer than most scanners give: try USB 3")
    elif stated.fps is not None and measured.fps < _FAR_BELOW * stated.fps:
        yield Finding("Pictures", "warn", f"{text}, where the driver promised {stated.fps:.3g}")
    else:
        yield Finding("Pictures", "ok", text)
    if len(measured.sizes) > 1:
        yield Finding("Size", "warn", "it changed meanwhile; set the scanner's output to one size")
    if measured.blank:
        advice = "switch on the scanner's video output and check the cable"
        yield Finding("Content", "warn", f"the picture is plain: {advice}")
    elif measured.still:
        yield Finding("Content", "warn", "the picture does not change: is the scanner frozen?")
    else:
        yield Finding("Content", "ok", "the picture changes")
