"""The one door to OpenIGTLink: messages from and to a socket, within limits.

Packing and unpacking is the library's; reading is not: its own client does not notice that the
other side has gone, and believes whatever size a message claims to have.
"""

from __future__ import annotations

import re
import select
import socket
import struct
from typing import TYPE_CHECKING, Any, NamedTuple

from capture.errors import SourceLost, SourceUnavailable
from capture.wording import quoted

if TYPE_CHECKING:
    from collections.abc import Callable

    import numpy as np
    from numpy.typing import NDArray

Link = socket.socket
PORT = 18944
LONGEST_SIDE = 4096
LARGEST_BODY = 4 * LONGEST_SIDE**2 + 4096
SLICE_S = 0.1
STALL_S = 2.0

_HEADER = struct.Struct("> H 12s 20s II Q Q")
_IMAGE = struct.Struct("> H B B B B H H H")
_EXTENDED = struct.Struct("> H H I I")
_PLAIN = re.compile(rb"[\x20-\x7e]*\0*")
_LOOPBACK = re.compile(r"127(\.\d{1,3}){3}")
_PIECE = 1 << 18
_MISSING = (
    "OpenIGTLink is not installed with this Pleura; add it: pip install 'pleura[igtl]', then try "
    "again."
)


class Header(NamedTuple):
    """What a message says of itself: its kind, the device it is of, bytes that follow."""

    kind: str
    device: str
    size: int
    fields: dict[str, Any]


class Closing(Exception):
    """The reader was asked to end in the middle of a message."""


def library() -> Any:
    """Import `pyigtl`; without it a `SourceUnavailable` says what to install."""
    try:
        import pyigtl

        return pyigtl
    except ImportError:
        raise SourceUnavailable(_MISSING) from None


def is_loopback(host: str) -> bool:
    """Tell whether an address is of this very computer, and reachable from there only."""
    return host in ("localhost", "::1") or _LOOPBACK.fullmatch(host) is not None


def connect(host: str, port: int, timeout: float) -> Link:
    """Connect to a server; any `OSError` goes through."""
    link = socket.create_connection((host, port), timeout)
    link.settimeout(SLICE_S)
    link.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return link


def listen(host: str, port: int, most: int) -> Link:
    """Wait for clients at an address of this computer; any `OSError` goes through."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    server = socket.create_server((host, port), family=family, backlog=most)
    server.setblocking(False)
    return server


def readable(links: list[Link], timeout: float) -> list[Link]:
    """Which of the links have something to read, or were closed by the other side."""
    return select.select(links, (), (), timeout)[0]


class Reader:
    """Reads one message after the other from a link, a tenth of a second at most without a look up.

    Parameters
    ----------
    link : socket
        With a short timeout.
    closing : callable
        Asked often; True ends the reading with `Closing`.
    clock : callable
        Monotonic seconds.
    name : str
        How the server is called in a sentence.
    """

    def __init__(
        self,
        link: Link,
        closing: Callable[[], bool],
        clock: Callable[[], float],
        name: str,
    ) -> None:
        self._link, self._closing, self._clock, self._name = link, closing, clock, name
        self._head = bytearray()

    def header(self) -> Header | None:
        """Read the head of the next message; None when nothing has come for a tenth of a second.

        Raises
        ------
        SourceLost
            When the other side is gone, speaks something else, or claims an absurd size.
        """
        while len(self._head) < _HEADER.size:
            piece = self._receive(_HEADER.size - len(self._head))
            if piece is None:
                return None
            self._head += piece
        head, self._head = bytes(self._head), bytearray()
        version, kind, device, _, _, size, _ = _HEADER.unpack(head)
        if not (1 <= version <= 3 and _PLAIN.fullmatch(kind) and _PLAIN.fullmatch(device)):
            raise SourceLost(f"{self._name} does not speak OpenIGTLink; check its port.")
        if size > LARGEST_BODY:
            raise SourceLost(
                f"{self._name} announces a message of {size / 2**20:.0f} MB; Pleura takes pictures "
                f"up to {LONGEST_SIDE} × {LONGEST_SIDE}: send smaller ones."
            )
        fields = library().messages.MessageBase.parse_header(head)
        return Header(fields["message_type"], fields["device_name"], size, fields)

    def body(self, size: int, keep: bool = True) -> bytearray:
        """Read the bytes that follow a head; empty when they are not to be kept."""
        whole, left, moved_s = bytearray(), size, self._clock()
        while left:
            piece = self._receive(min(left, _PIECE))
            if piece is not None:
                left -= len(piece)
                moved_s = self._clock()
                if keep:
                    whole += piece
            elif self._clock() - moved_s > STALL_S:
                raise SourceLost(f"{self._name} stopped in the middle of a picture; start it anew.")
        return whole

    def _receive(self, most: int) -> bytes | None:
        if self._closing():
            raise Closing
        try:
            piece = self._link.recv(most)
        except TimeoutError:
            return None
        except OSError:
            piece = b""
        if not piece:
            raise SourceLost(
                f"{self._name} has ended the connection; start its server again and check the "
                "network."
            )
        return piece


def image_size(header: Header, body: bytearray) -> tuple[int, int, int] | None:
    """Columns, rows and slices of an image message before it is unpacked; None when too short."""
    skip = 0
    if header.fields["header_version"] > 1:
        if len(body) < _EXTENDED.size:
            return None
        skip = _EXTENDED.unpack_from(body)[0]
    if len(body) < skip + _IMAGE.size:
        return None
    columns, rows, slices = _IMAGE.unpack_from(body, skip)[5:]
    return columns, rows, slices


def unpack(header: Header, body: bytearray) -> Any:
    """Unpack an image message with the library; whatever it raises goes through."""
    message = library().messages.MessageBase.create_message(header.kind)
    message.unpack(header.fields, bytes(body))
    return message


def pack_image(
    picture: NDArray[np.uint8], device: str, spacing: tuple[float, float], when_utc: float
) -> bytes:
    """Pack a picture.

    Parameters
    ----------
    picture : (H, W) uint8
        Rows from the probe down.
    device : str
        Name of the image at the receiver, up to 20 ASCII characters.
    spacing : (float, float)
        Millimetres between columns and between rows.
    when_utc : float
        Seconds since 1970.
    """
    import numpy as np

    matrix = np.diag([spacing[0], spacing[1], 1.0, 1.0])
    message = library().ImageMessage(picture[None], matrix, timestamp=when_utc, device_name=device)
    return bytes(message.pack())


def pack_text(text: str, device: str, when_utc: float) -> bytes:
    """Pack a STRING message; the text is ASCII."""
    message = library().StringMessage(text, timestamp=when_utc, device_name=device)
    return bytes(message.pack())


def server_name(host: str, port: int) -> str:
    """How a server is called in a sentence."""
    return f"The OpenIGTLink server {quoted(f'{host}:{port}')}"
