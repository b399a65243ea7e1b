"""Video of another computer as a live source: rtsp, http. Only when a person allows it.

Nothing that comes this way can name a further place: containers and protocols are from a list, no
playlist among them. An address may hold a password, so no sentence and no name repeats more of it
than its host.
"""

from __future__ import annotations

import re
import time
from collections import deque
from typing import TYPE_CHECKING, Any

from capture.closable import Closable
from capture.codec import LONGEST_SIDE, open_stream, pick_stream
from capture.errors import CaptureError, SourceLost, SourceUnavailable
from capture.frame import Frame, SourceInfo
from capture.grey import grey_from_frame
from capture.handle import Handle
from capture.wording import quoted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from capture.grey import Grey

SCHEMES = ("rtsp:", "rtsps:", "http:", "https:")
OPEN_S, AGAIN_S, READ_S, FIRST_PICTURE_S = 4.0, 1.5, 1.5, 10.0
LONGEST_URL = 2048
FASTEST_FPS = 240
RECORDING_S = 5.0
RECORDING_PACE = 2.0
UNUSABLE = 100

_HTTP = "mpegts,mpjpeg,mjpeg,matroska,webm,mov,flv"
_WAYS = {
    "rtsp": ("rtsp", "rtsp,rtp,udp,tcp"),
    "rtsps": ("rtsp", "rtsps,rtsp,rtp,udp,tcp,tls"),
    "http": (_HTTP, "http,tcp"),
    "https": (_HTTP, "https,tls,tcp"),
}
_ADDRESS = re.compile(
    r"(?P<scheme>rtsps?|https?)://(?:[^@/?#]*@)?"
    r"(?P<host>\[[0-9a-f:.%]+\]|[a-z0-9._-]+)(?::(?P<port>\d{1,5}))?(?:[/?#][\x21-\x7e]*)?",
    re.IGNORECASE,
)
_FLAGS = {
    "fflags": "nobuffer",
    "flags": "low_delay",
    "analyzeduration": "1000000",
    "probesize": "500000",
    "max_redirects": "0",
}
_UNTIMED = ("mpjpeg", "mjpeg")


class NetworkSource(Closable):
    """Pictures of a network stream, as they come.

    `index` counts decoded pictures: a gap stands for damaged ones. `grabbed_s` is when a picture
    was decoded here; how long it was on its way nobody knows.

    Parameters
    ----------
    url : str
        "rtsp://host/path", "http://host:8080/stream".
    clock : callable
        Gives monotonic seconds.
    given_up : callable or None
        Asked while it is being opened again: True ends that early. None is the first opening,
        which may take longer.

    Attributes
    ----------
    skipped : int
        Pictures so far that were damaged or too large.

    Raises
    ------
    SourceUnavailable
        If it is no such address, does not answer, or sends nothing that can be decoded. Iterating
        raises `SourceLost` when it ends, is silent for 1.5 s, or turns out to be a recording.
    """

    def __init__(
        self,
        url: str,
        *,
        clock: Callable[[], float] = time.monotonic,
        given_up: Callable[[], bool] | None = None,
    ) -> None:
        self.skipped = 0
        self._clock, self._index = clock, 0
        scheme, host = _parse(url)
        self._name = f"The stream of {quoted(host)}"
        container = self._open(url.strip(), scheme, AGAIN_S if given_up else OPEN_S)
        try:
            self._stream = pick_stream(container, host)
            self._packets = container.demux(self._stream)
        except CaptureError as error:
            container.close()
            raise SourceUnavailable(str(error)) from None
        except BaseException:
            container.close()
            raise
        self._handle: Handle[Any] = Handle(container, lambda held: held.close())
        self._pace = _Pace(timed=container.format.name not in _UNTIMED)
        self._waiting: deque[Grey] = deque()
        self._waits_for_key = True
        first = self._first(given_up or (lambda: False))
        height, width = first.image.shape
        self.info = SourceInfo(f"{scheme} {host}", (width, height), None, live=True)

    def __iter__(self) -> Iterator[Frame]:
        """Frames until the source is closed or lost."""
        bad = 0
        while True:
            try:
                with self._handle.use() as container:
                    if container is None:
                        return
                    pictures = self._decode()
                    self._pace.note(len(pictures), self._clock(), self._name)
            except SourceLost:
                if self._handle.closing:
                    return
                self.close()
                raise
            bad = 0 if pictures else bad + 1
            if bad > UNUSABLE:
                self.close()
                raise SourceLost(f"{self._name} sends nothing that can be decoded; check it.")
            for picture in pictures:
                index, self._index = self._index, self._index + 1
                if picture is None:
                    self.skipped += 1
                    continue
                yield Frame(picture.image, index, self._clock(), None, picture.colour)

    def close(self) -> None:
        """Ask the source to end; idempotent, from any thread, at most one read later."""
        self._handle.close()

    def _open(self, url: str, scheme: str, open_s: float) -> Any:
        formats, protocols = _WAYS[scheme]
        extra = {"rtsp_transport": "tcp"} if scheme.startswith("rtsp") else {}
        try:
            return open_stream(url, formats, protocols, (open_s, READ_S), **_FLAGS, **extra)
        except Exception:  # its text would repeat the address
            raise SourceUnavailable(
                f"{self._name} cannot be opened; check address, user and password, and that it "
                "sends H.264, MJPEG or MPEG-TS."
            ) from None

    def _first(self, given_up: Callable[[], bool]) -> Grey:
        began_s = self._clock()
        try:
            while self._clock() - began_s < FIRST_PICTURE_S and not given_up():
                for picture in self._decode():
                    if picture is not None:
                        return picture
        except SourceLost as error:
            self.close()
            raise SourceUnavailable(str(error)) from None
        self.close()
        raise SourceUnavailable(f"{self._name} sends no picture; check what it sends.")

    def _decode(self) -> list[Grey | None]:
        """Read one packet: pictures, None for each one that is damaged or too large."""
        try:
            packet = next(self._packets, None)
        except Exception:  # besides its own errors the library lets many others through
            packet = None
        if packet is None or not packet.size:
            raise SourceLost(f"{self._name} has ended or fallen silent; start it again.")
        if packet.is_corrupt or (self._waits_for_key and not packet.is_keyframe):
            self._waits_for_key = True
            return []
        self._waits_for_key = False
        self._pace.note_media(packet.pts, packet.time_base)
        try:
            frames = self._stream.decode(packet)
        except Exception:  # as above
            self._waits_for_key = True
            return [None]
        return [_usable(frame) for frame in frames]


class _Pace:
    """Tells a live stream from a recording, which comes as fast as the line allows."""

    def __init__(self, *, timed: bool) -> None:
        self._timed = timed
        self._came: deque[float] = deque(maxlen=FASTEST_FPS)
        self._began_s: float | None = None
        self._first_media_s: float | None = None
        self._media_s = 0.0

    def note_media(self, pts: int | None, time_base: Any) -> None:
        """Take the time that a packet states."""
        if pts is None or time_base is None:
            return
        self._media_s = float(pts * time_base)
        if self._first_media_s is None:
            self._first_media_s = self._media_s

    def note(self, pictures: int, now_s: float, name: str) -> None:
        """Count pictures; raises `SourceLost` when they are a recording's."""
        came = self._came
        came.extend([now_s] * pictures)
        self._began_s = now_s if self._began_s is None else self._began_s
        spent_s = now_s - self._began_s
        fast = len(came) == FASTEST_FPS and came[-1] - came[0] < 1.0
        media_s = self._media_s - (self._first_media_s or 0.0)
        ahead = self._timed and media_s > RECORDING_PACE * spent_s + RECORDING_S
        if (fast and spent_s > 1.0) or (ahead and spent_s > RECORDING_S):
            raise SourceLost(
                f"{name} is a recording and no live picture; save it as a file and open that."
            )


def _usable(frame: Any) -> Grey | None:
    if frame.is_corrupt or max(frame.width, frame.height) > LONGEST_SIDE:
        return None
    try:
        return grey_from_frame(frame)
    except Exception:  # as in the decoder
        return None


def _parse(url: str) -> tuple[str, str]:
    """Scheme and host of an address, with its port where one is named.

    Raises
    ------
    SourceUnavailable
        If it is none of the kinds that are taken; the text does not repeat it.
    """
    found = _ADDRESS.fullmatch(url.strip()) if len(url) <= LONGEST_URL else None
    if found is None or not 0 < int(found["port"] or 1) <= 65535:
        raise SourceUnavailable(
            "That is no address of a stream; write rtsp://host/path or http://host:port/path."
        )
    port = f":{found['port']}" if found["port"] else ""
    return found["scheme"].lower(), f"{found['host']}{port}"
