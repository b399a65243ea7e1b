"""Pictures of an OpenIGTLink server (PLUS, 3D Slicer) as a live source: igtl://host:port/DEVICE."""

from __future__ import annotations

import re
import time
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from capture.closable import Closable
from capture.errors import SourceLost, SourceUnavailable
from capture.frame import Frame, SourceInfo
from capture.grey import Grey, grey_from_array
from capture.handle import Handle
from capture.igtl_wire import (
    LONGEST_SIDE,
    PORT,
    Closing,
    Header,
    Reader,
    connect,
    image_size,
    is_loopback,
    library,
    server_name,
    unpack,
)
from capture.wording import quoted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SCHEME = "igtl:"
CONNECT_S = 1.5
FIRST_PICTURE_S = 5.0
SILENCE_S = 5.0
SHORTEST_SIDE = 16
UNUSABLE = 30

_ADDRESS = re.compile(
    r"igtl://(?P<host>\[[0-9a-f:.%]+\]|[a-z0-9._-]+)(?::(?P<port>\d{1,5}))?(?:/(?P<device>.*))?",
    re.IGNORECASE,
)
_SQUARE = 0.05
_STATED_MM = (0.005, 5.0)


class Address(NamedTuple):
    """Where an OpenIGTLink server listens, and which of its images is meant; None is any."""

    host: str
    port: int
    device: str | None

    @property
    def is_here(self) -> bool:
        """True when the server is this very computer."""
        return is_loopback(self.host)


def parse_address(text: str) -> Address:
    """Read "igtl://host:port/DEVICE"; port and device may be left out.

    Raises
    ------
    SourceUnavailable
        If it is no such address.
    """
    found = _ADDRESS.fullmatch(text.strip())
    port = int(found["port"] or PORT) if found else 0
    if found is None or not 1 <= port <= 65535:
        raise SourceUnavailable(
            "That is no OpenIGTLink address; write igtl://host:18944/DEVICE, with your own names."
        )
    return Address(found["host"].strip("[]"), port, (found["device"] or "").strip() or None)


class _Picture(NamedTuple):
    grey: Grey
    mm_per_px: float | None
    device: str


class IgtlSource(Closable):
    """IMAGE messages of an OpenIGTLink server, as they come.

    `index` counts the image messages of the device: a gap stands for unusable ones. Eight-bit grey
    and colour pictures are taken (of 16 bits the upper eight), one slice each, rows from the probe
    down. A size of 1 mm in both directions is what senders write that know none, so it counts as
    unknown; so do pixels that are not square. Each frame carries its own: `info` has none.

    Parameters
    ----------
    address : Address
        Which server and device.
    clock : callable
        Gives monotonic seconds.
    given_up : callable
        Asked while it is being opened: True ends that early.

    Attributes
    ----------
    skipped : int
        Image messages so far that gave no usable picture.

    Raises
    ------
    SourceUnavailable
        If it cannot be reached or sends no usable picture. Iterating raises `SourceLost` when it
        ends the connection, sends nothing for 5 s, or nothing usable 30 times in a row.
    """

    def __init__(
        self,
        address: Address,
        *,
        clock: Callable[[], float] = time.monotonic,
        given_up: Callable[[], bool] = lambda: False,
    ) -> None:
        library()
        self.skipped = 0
        self._clock, self._index = clock, 0
        self._name = server_name(address.host, address.port)
        self._device = address.device
        try:
            link = connect(address.host, address.port, CONNECT_S)
        except OSError:
            raise SourceUnavailable(
                f"{self._name} does not answer; start it and check address, port and network."
            ) from None
        self._handle = Handle(link, lambda held: held.close())
        self._reader = Reader(link, lambda: self._handle.closing, clock, self._name)
        try:
            first = self._first(given_up)
        except BaseException:
            self.close()
            raise
        self._device = first.device
        height, width = first.grey.image.shape
        name = f"{first.device.replace('/', '_') or 'image'} (OpenIGTLink)"
        self.info = SourceInfo(name, (width, height), None, live=True)  # scale: see its frames

    def __iter__(self) -> Iterator[Frame]:
        """Frames until the source is closed or lost."""
        heard_s, bad = self._clock(), 0
        while True:
            try:
                with self._handle.use() as link:
                    if link is None:
                        return
                    picture = self._next()
            except Closing:
                return
            except SourceLost:
                self.close()
                raise
            now_s = self._clock()
            if isinstance(picture, _Picture):
                index, self._index = self._index, self._index + 1
                heard_s, bad = now_s, 0
                grey, scale = picture.grey, picture.mm_per_px
                yield Frame(grey.image, index, now_s, None, grey.colour, scale)
                continue
            if isinstance(picture, str):
                self._index, bad = self._index + 1, bad + 1
                self.skipped += 1
            if bad >= UNUSABLE or now_s - heard_s >= SILENCE_S:
                self.close()
                why = picture if isinstance(picture, str) else "sends no picture any more"
                raise SourceLost(f"{self._name} {why}; check what it sends.")

    def close(self) -> None:
        """Ask the source to end; idempotent, from any thread, a tenth of a second at most later."""
        self._handle.close()

    def _first(self, given_up: Callable[[], bool]) -> _Picture:
        began_s, why, others = self._clock(), "sends no picture", set[str]()
        while self._clock() - began_s < FIRST_PICTURE_S and not given_up():
            try:
                picture = self._next(others)
            except SourceLost as error:
                raise SourceUnavailable(str(error)) from None
            if isinstance(picture, _Picture):
                return picture
            why = picture or why
        if self._device is not None and others:
            shown = ", ".join(quoted(name) for name in sorted(others)[:3])
            why = f"sends no picture called {quoted(self._device)}, but {shown}"
        raise SourceUnavailable(f"{self._name} {why}; check what it sends and try again.")

    def _next(self, others: set[str] | None = None) -> _Picture | str | None:
        """Take the next message: a picture, what is wrong with it, or None when it is none."""
        header = self._reader.header()
        if header is None:
            return None
        wanted = header.kind == "IMAGE" and self._device in (None, header.device)
        if others is not None and header.kind == "IMAGE":
            others.add(header.device)
        body = self._reader.body(header.size, keep=wanted)
        return _picture_of(header, body) if wanted else None


def _picture_of(header: Header, body: bytearray) -> _Picture | str:
    size = image_size(header, body)
    if size is None:
        return "sends damaged pictures"
    sides = [side for side in size if side != 1]
    if len(sides) > 2:
        return "sends volumes, not pictures"
    if len(sides) < 2 or min(sides) < SHORTEST_SIDE or max(sides) > LONGEST_SIDE:
        return (
            f"sends pictures of {size[0]} × {size[1]}; Pleura takes {SHORTEST_SIDE} to "
            f"{LONGEST_SIDE} pixels a side"
        )
    try:
        message = unpack(header, body)
        array, scale = _flat(message.image, np.asarray(message.ijk_to_world_matrix, np.float64))
    except Exception:  # the library lets through whatever damaged bytes bring about
        return "sends damaged pictures or a kind that Pleura does not know"
    grey = grey_from_array(array)
    if grey is None:
        return f"sends pictures of {message.image.dtype}; Pleura takes 8-bit grey or colour"
    return _Picture(grey, scale, header.device)


def _flat(image: Any, matrix: Any) -> tuple[Any, float | None]:
    """Drop the axis with one slice; (k, j, i) to rows and columns, and millimetres of a pixel."""
    flat = int(np.argmin(image.shape[:3]))
    rows, columns = (axis for axis in range(3) if axis != flat)
    lengths = np.linalg.norm(matrix[:3, :3], axis=0)[::-1]
    picture = image.take(0, axis=flat)
    if picture.ndim == 3:
        picture = np.ascontiguousarray(picture[..., 2::-1])  # red first becomes blue first
    return picture, _scale(float(lengths[rows]), float(lengths[columns]))


def _scale(down: float, across: float) -> float | None:
    if not _STATED_MM[0] <= down <= _STATED_MM[1] or (down, across) == (1.0, 1.0):
        return None
    return down if abs(across - down) <= _SQUARE * down else None
