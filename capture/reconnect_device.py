"""A capture device that is found again, by its name, whenever it is plugged in again."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from capture.device import DeviceSource, open_camera
from capture.devices import find_again, is_present
from capture.reconnect import Reconnecting

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from capture.device_camera import Camera
    from capture.devices import Device


def watch_device(
    device: Device,
    *,
    opener: Callable[[int, int], Camera] = open_camera,
    known: Callable[[], Sequence[Device]] | None = None,
    clock: Callable[[], float] = time.monotonic,
    wait: Callable[[float], object] | None = None,
) -> Reconnecting:
    """Open a capture device and find it again whenever it is plugged in again.

    Parameters
    ----------
    device : Device
        Which one.
    opener : callable
        As in `DeviceSource`.
    known : callable or None
        Lists the connected devices; None asks the system.
    clock, wait : callable
        As in `Reconnecting`.

    Raises
    ------
    SourceUnavailable
        If it cannot be opened now.
    """

    def listed() -> Sequence[Device] | None:
        return None if known is None else known()

    def reopen(given_up: Callable[[], bool]) -> DeviceSource:
        again = find_again(device, listed())
        return DeviceSource(again, opener=opener, clock=clock, given_up=given_up)

    return Reconnecting(
        DeviceSource(device, opener=opener, clock=clock),
        reopen,
        present=lambda: is_present(device, listed()),
        clock=clock,
        wait=wait,
    )
