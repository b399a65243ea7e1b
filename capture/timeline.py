"""When each picture of a clip is shown, read from its packets without decoding one."""

from __future__ import annotations

import bisect
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from capture.codec import open_clip, pick_stream
from capture.errors import ClipError
from capture.wording import quoted

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

MOST_PICTURES = 240 * 7200
_REORDER = 32
_SHOWN_BIT = 0x10


class Key(NamedTuple):
    """A picture that decoding can start with.

    Its rank, the time stamp to ask the container for, and its place among the packets.
    """

    rank: int
    time: int
    place: int


@dataclass(frozen=True)
class Timeline:
    """The pictures of a clip in the order in which they are shown.

    Parameters
    ----------
    count : int
        Number of pictures that can be had.
    promised : int
        Number of pictures that the container promises: more when the file breaks off.
    stamps : (count,) int64
        Presentation times in units of the stream, strictly increasing; empty when the container
        does not state them reliably: then pictures are counted as they come.
    keys : tuple of Key
        By rank, without the first picture; empty when only that one will do.
    """

    count: int
    promised: int
    stamps: NDArray[np.int64]
    keys: tuple[Key, ...] = ()

    @property
    def timed(self) -> bool:
        """True when every picture has a presentation time of its own."""
        return len(self.stamps) > 0

    @property
    def span(self) -> int:
        """From the first to the last picture, units of the stream; 0 without time stamps."""
        return int(self.stamps[-1] - self.stamps[0]) if self.timed else 0

    def rank(self, stamp: int | None) -> int | None:
        """Place of the picture with this time stamp, from 0; None when there is none."""
        if stamp is None or not self.timed:
            return None
        place = int(np.searchsorted(self.stamps, stamp))
        return place if place < self.count and self.stamps[place] == stamp else None

    def key(self, rank: int) -> Key | None:
        """Find the last key picture at or before `rank`; None for the start of the clip."""
        place = bisect.bisect_right(self.keys, rank, key=lambda key: key.rank) - 1
        return self.keys[place] if place >= 0 else None

    def starting(self, stamp: int | None) -> Timeline:
        """Leave out what stands before the first picture that can be decoded.

        A recording that was cut in the middle of a group of pictures begins with such. If the
        decoder tells other times than the container, they cannot be trusted.
        """
        rank = self.rank(stamp)
        if rank is None:
            return Timeline(self.count, self.promised, self.stamps[:0])
        if rank == 0:
            return self
        keys = tuple(k._replace(rank=k.rank - rank) for k in self.keys if k.rank > rank)
        return Timeline(self.count - rank, self.promised - rank, self.stamps[rank:], keys)


def read_timeline(path: Path) -> Timeline:
    """Read the times of all pictures of a clip from its packets.

    Costs one pass over the file without decoding: some 3 µs a picture.

    Raises
    ------
    ClipError
        If it is no video, or has more pictures than two hours hold.
    """
    container = open_clip(path)
    try:
        stream = pick_stream(container, path)
        reading = _read_packets(container, stream, path)
        if container.format.name == "gif" and reading.packets and not _has_trailer(path):
            reading.packets.pop()  # cut short, and nothing in it says so
            reading.lost += 1
        promised = _promise(container, stream, reading)
        # AVI states no presentation times: right only where no picture refers to a later one.
        reliable = container.format.name != "avi" or not stream.codec_context.codec.reorder
    finally:
        container.close()
    if reliable and (arranged := _arrange(reading.packets, promised)):
        return arranged
    return Timeline(len(reading.packets), promised, np.empty(0, np.int64))


class _Packet(NamedTuple):
    stamp: int | None
    decoded: int | None
    key: bool
    place: int


@dataclass
class _Reading:
    packets: list[_Packet]
    seen: int = 0
    whole: int = 0
    lost: int = 0
    broke: bool = False


def _read_packets(container: Any, stream: Any, path: Path) -> _Reading:
    vp8 = stream.codec_context.name in ("vp8", "libvpx")
    reading = _Reading([])
    source = container.demux(stream)
    while True:
        try:
            packet = next(source, None)
        except Exception:  # whatever the library raises, what came before it stands
            reading.broke = True
            packet = None
        if packet is None:
            return reading
        place, reading.seen = reading.seen, reading.seen + 1
        reading.broke = packet.is_corrupt or (reading.broke and not packet.size)
        reading.whole += not packet.is_corrupt and packet.dts is not None
        if not packet.size or packet.is_discard or packet.is_corrupt:
            continue
        if vp8 and not memoryview(packet)[0] & _SHOWN_BIT:
            continue  # a reference picture that is never shown
        reading.packets.append(_Packet(packet.pts, packet.dts, packet.is_keyframe, place))
        if len(reading.packets) > MOST_PICTURES:
            raise ClipError(f"{quoted(path)} is longer than 2 hours; cut it into shorter clips.")


def _promise(container: Any, stream: Any, reading: _Reading) -> int:
    # MP4 counts the pictures of the uncut original too, so it is asked only when it breaks off;
    # Matroska states the length, which may be that of a sound track beside the pictures.
    name, had = container.format.name, len(reading.packets)
    stated = 0
    if (name == "avi" and stream.frames > reading.whole) or (
        name.startswith("mov") and reading.broke
    ):
        stated = int(stream.frames)
    if name.startswith("matroska") and len(container.streams) == 1 and stream.average_rate:
        pictures = round((container.duration or 0) / 1e6 * float(stream.average_rate))
        stated = pictures if pictures > 1.05 * had + 3 else 0
    return max(had + reading.lost, stated)


def _has_trailer(gif: Path) -> bool:
    with gif.open("rb") as file:
        file.seek(-min(gif.stat().st_size, 64), 2)
        return file.read().rstrip(b"\0").endswith(b";")


def _arrange(packets: list[_Packet], promised: int) -> Timeline | None:
    if not packets or any(packet.stamp is None for packet in packets):
        return None
    stamps = np.array([packet.stamp for packet in packets], np.int64)
    order = np.argsort(stamps, kind="stable")
    ordered = stamps[order]
    if (np.diff(ordered) <= 0).any() or np.abs(order - np.arange(len(order))).max() > _REORDER:
        return None  # times repeat, or start again in the middle
    keys = []
    for rank, place in enumerate(order.tolist()):
        packet = packets[place]
        if rank and packet.key and packet.stamp is not None:
            time = packet.stamp if packet.decoded is None else packet.decoded
            keys.append(Key(rank, time, packet.place))
    return Timeline(len(packets), promised, ordered, tuple(keys))
