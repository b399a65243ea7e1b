"""Every source by one short text: what `capture` opens, the phantom, plug-ins."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app.plugins import open_plugin
from augment.source import parse_phantom
from capture.devices import find_device
from capture.errors import SourceUnavailable
from capture.igtl import SCHEME as IGTL
from capture.igtl import IgtlSource, parse_address
from capture.network import SCHEMES, NetworkSource
from capture.opening import open_source as open_captured
from capture.reconnect import Reconnecting
from capture.reconnect_device import watch_device

if TYPE_CHECKING:
    from capture.source import FrameSource

NOT_ALLOWED = (
    "Pleura asks other computers for pictures only when told to: start it with pleura live "
    "--allow-network, or write network = true into its settings."
)


def open_source(text: str, *, network: bool = False) -> FrameSource:
    """Open a source; a live one is opened again by itself whenever it is lost.

    Parameters
    ----------
    text : str
        A file, a folder of pictures, `device:0`, a device's name, `phantom` with options as in
        `phantom:seed=1,fps=30`, `igtl://host:port/DEVICE`, a stream `rtsp://…`, `http://…`,
        or `name:` and whatever the plug-in of that name takes.
    network : bool
        Other computers may be asked; without it only OpenIGTLink of this very computer.

    Raises
    ------
    CaptureError
        If it cannot be opened; the text is one sentence that says what to do.
    """
    wanted = text.strip()
    scheme = wanted.casefold().partition(":")[0] + ":"
    if scheme == "phantom:":
        return parse_phantom(wanted)
    if scheme == IGTL:
        address = parse_address(wanted)
        if not (network or address.is_here):
            raise SourceUnavailable(NOT_ALLOWED)
        return Reconnecting(
            IgtlSource(address),
            lambda given_up: IgtlSource(address, given_up=given_up),
            still_s=None,
        )
    if scheme in SCHEMES:
        if not network:
            raise SourceUnavailable(NOT_ALLOWED)
        return Reconnecting(
            NetworkSource(wanted),
            lambda given_up: NetworkSource(wanted, given_up=given_up),
            still_s=None,
        )
    if scheme == "screen:":
        raise SourceUnavailable(
            "The screen can be shown in Pleura's window only; start pleura live screen: instead."
        )
    if scheme == "device:":
        return watch_device(find_device(wanted.partition(":")[2]))
    return open_plugin(wanted) or open_captured(text)


def short_name(text: str) -> str:
    """Name a source for the screen: a file without its folders, a stream without its password.

    Parameters
    ----------
    text : str
        As `open_source` takes it.
    """
    scheme, there, rest = text.strip().partition("://")
    if there:
        host = rest.replace("?", "/").replace("#", "/").split("/")[0].rpartition("@")[2]
        return f"{scheme} {host}"
    return Path(text).name
