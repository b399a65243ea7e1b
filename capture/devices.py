"""Which capture devices are connected, and which one a person means by a number or a name."""

from __future__ import annotations

import struct
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from capture.errors import SourceUnavailable
from capture.wording import quoted

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

SYSFS = Path("/sys/class/video4linux")
LINKS = Path("/dev/v4l/by-id")

_PROBED = 5
_QUERY_CAPABILITIES = 0x80685600  # VIDIOC_QUERYCAP of linux/videodev2.h
_CAPTURES = 0x1 | 0x1000  # V4L2_CAP_VIDEO_CAPTURE, …_MPLANE
_HAS_OWN_CAPABILITIES = 0x80000000  # V4L2_CAP_DEVICE_CAPS


@dataclass(frozen=True, slots=True)
class Device:
    """A capture device.

    Parameters
    ----------
    index : int
        Its number for "device:0".
    name : str
        As the system calls it, else "camera 0".
    path : str or None
        Its node in the file system, on Linux.
    identity : str or None
        What stays when its number changes, on Linux: maker, model and serial number as udev links
        them, else the socket that it is plugged into.
    """

    index: int
    name: str
    path: str | None = None
    identity: str | None = None


def list_devices(
    sysfs: Path = SYSFS,
    captures: Callable[[Path], bool] | None = None,
    *,
    links: Path = LINKS,
) -> list[Device]:
    """List the connected capture devices, by index.

    On Linux the kernel names them and nothing is opened for capture. Elsewhere the first five
    numbers are tried, which takes a while and yields no names.

    Parameters
    ----------
    sysfs : Path
        The kernel's folder of video nodes.
    captures : callable
        Tells whether the node at a path delivers pictures (others deliver metadata).
    links : Path
        Folder of the names that udev gives to nodes.
    """
    if sys.platform != "linux":
        return _probe_devices()
    found, linked = [], _linked(links)
    for entry in sysfs.glob("video*") if sysfs.is_dir() else ():
        number = entry.name.removeprefix("video")
        node = Path("/dev") / entry.name
        if not number.isdigit() or not (captures or _delivers_pictures)(node):
            continue
        try:
            name = (entry / "name").read_text(encoding="utf-8", errors="replace").strip()
        except OSError:
            name = ""
        identity = linked.get(entry.name) or _socket(entry)
        found.append(Device(int(number), name or f"camera {number}", str(node), identity))
    return sorted(found, key=lambda device: device.index)


def find_device(wanted: str, devices: Sequence[Device] | None = None) -> Device:
    """Find a device by its number or by its name or an unmistakable part of it.

    Parameters
    ----------
    wanted : str
        "0", "USB Capture HDMI", "hdmi".
    devices : sequence of Device
        Those to choose from; by default the connected ones.

    Raises
    ------
    SourceUnavailable
        If there is none, or several have that name.
    """
    wanted = wanted.strip()
    if not wanted:
        raise SourceUnavailable("No device was named; write device:0 or device: and its name.")
    if wanted.isdecimal() and devices is None and sys.platform != "linux":
        return Device(int(wanted[:6]), f"camera {wanted[:6]}")
    known = list_devices() if devices is None else devices
    if wanted.isdecimal():
        fitting = [device for device in known if str(device.index) == wanted.lstrip("0").zfill(1)]
    else:
        key = wanted.casefold()
        fitting = [device for device in known if device.name.casefold() == key]
        fitting = fitting or [device for device in known if key in device.name.casefold()]
    if len(fitting) == 1:
        return fitting[0]
    if fitting:
        numbers = " or ".join(f"device:{device.index}" for device in fitting[:4])
        raise SourceUnavailable(
            f"Several devices are called {quoted(wanted)}; choose one by number: {numbers}."
        )
    raise SourceUnavailable(f"There is no capture device {quoted(wanted)}; {_advice(known)}.")


def address_of(device: Device, devices: Sequence[Device]) -> str:
    """Write down which device is meant, in a way that holds when its number changes.

    Parameters
    ----------
    device : Device
        One of `devices`.
    devices : sequence of Device
        All that are connected.

    Returns
    -------
    str
        "device:" and its name, where the system names devices and no other one is called so; else
        "device:" and its number.
    """
    key = device.name.casefold()
    alone = sum(key in each.name.casefold() for each in devices) == 1
    named = device.path is not None and alone and not device.name.isdecimal()
    return f"device:{device.name if named else device.index}"


def find_again(device: Device, devices: Sequence[Device] | None = None) -> Device:
    """Find a device that was known, whatever its number is now.

    By what stays of it, else by its name when only one is called so, else by name and number.
    Where the system names no devices (OpenCV elsewhere than on Linux) it is the number alone.

    Parameters
    ----------
    device : Device
        As it was when it was opened.
    devices : sequence of Device
        Those to choose from; by default the connected ones.

    Raises
    ------
    SourceUnavailable
        If it is not connected.
    """
    if devices is None and sys.platform != "linux":
        return device
    known = list_devices() if devices is None else devices
    called = [each for each in known if each.name == device.name]
    for fitting in (
        [each for each in called if device.identity and each.identity == device.identity],
        called,
        [each for each in called if each.index == device.index],
    ):
        if len(fitting) == 1:
            return fitting[0]
    raise SourceUnavailable(f"The device {quoted(device.name)} is not connected; plug it in again.")


def is_present(device: Device, devices: Sequence[Device] | None = None) -> bool | None:
    """Tell whether a known device is plugged in; None where the system cannot tell."""
    if devices is None and sys.platform != "linux":
        return None
    try:
        find_again(device, devices)
    except SourceUnavailable:
        return False
    return True


def _linked(links: Path) -> dict[str, str]:
    """Names of nodes, as video0, to what udev calls them."""
    try:
        return {link.resolve().name: link.name for link in sorted(links.iterdir())}
    except OSError:
        return {}


def _socket(entry: Path) -> str | None:
    """Where a device is plugged in, as the kernel calls it."""
    try:
        return (entry / "device").resolve(strict=True).name
    except OSError:
        return None


def _advice(known: Sequence[Device]) -> str:
    if not known:
        return "none is connected: plug one in and try again"
    shown = ", ".join(f"device:{device.index} {quoted(device.name)}" for device in known[:2])
    return f"connected: {shown}" + (" and others" if len(known) > 2 else "")


def _delivers_pictures(node: Path) -> bool:
    if sys.platform != "linux":
        return False
    import fcntl
    import os

    answer = bytearray(104)
    try:
        handle = os.open(node, os.O_RDWR | os.O_NONBLOCK)
    except OSError:
        return True  # it may be there but not for this account: opening it will say so
    try:
        fcntl.ioctl(handle, _QUERY_CAPABILITIES, answer)
    except OSError:
        return False
    finally:
        os.close(handle)
    whole, own = struct.unpack_from("<II", answer, 84)
    return bool((own if whole & _HAS_OWN_CAPABILITIES else whole) & _CAPTURES)


def _probe_devices() -> list[Device]:
    from capture.device import backends, open_camera

    found = []
    for index in range(_PROBED):
        camera = open_camera(index, backends()[0])
        if camera.isOpened():
            found.append(Device(index, f"camera {index}"))
        camera.release()
    return found
