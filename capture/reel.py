"""A clip under the decoder: pictures in presentation order, packet by packet, and jumps in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from capture.codec import open_clip, pick_stream

if TYPE_CHECKING:
    from pathlib import Path

    from av.video.frame import VideoFrame

    from capture.timeline import Key


class Reel:
    """An open clip with a position.

    Only whole pictures come out: behind a packet that is cut short or cannot be decoded, whatever
    may refer to it is left out as well, up to the next key picture.

    Parameters
    ----------
    path : Path
        A regular file.

    Attributes
    ----------
    torn : bool
        The container broke off.

    Raises
    ------
    ClipError
        If it is no video, cannot be decoded, or its pictures are too large.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self.torn = False
        self._open()

    def _open(self) -> None:
        self._container: Any = open_clip(self._path)
        try:
            self.stream: Any = pick_stream(self._container, self._path)
        except BaseException:
            self._container.close()
            raise
        self._indexed = not self._container.format.name.startswith("mpeg")
        self.duration_us: int | None = self._container.duration
        self._start()

    def _start(self) -> None:
        self._packets = self._container.demux(self.stream)
        self._place = 0
        self._first_place = 0
        self._waits_for_key = False
        self._ended = False

    def step(self) -> list[VideoFrame] | None:
        """Decode one packet: the pictures that it set free, none yet, or None at the end."""
        if self._ended:
            return None
        try:
            packet = next(self._packets, None)
        except Exception:  # the library also raises what is not its own, e.g. UnicodeDecodeError
            self.torn = True
            packet = None
        if packet is None:
            self._ended = True
            return self._decode(None)
        self._place += 1
        if self._place <= self._first_place or not packet.size:
            return []
        if packet.is_corrupt or (self._waits_for_key and not packet.is_keyframe):
            self._waits_for_key = True
            return []
        self._waits_for_key = False
        return self._decode(packet)

    def rewind(self) -> None:
        """Go back to the very first picture."""
        self.close()
        self._open()

    def jump(self, key: Key) -> bool:
        """Go to a key picture, or to one before it; False if the container cannot jump.

        MPEG streams have no index, and after a jump their demuxer guesses time stamps. There the
        packets before the key picture are read again without being decoded, which is exact and
        costs a few microseconds each.
        """
        if not self._indexed:
            self.rewind()
            self._first_place = key.place
            return True
        try:
            self._container.seek(key.time, stream=self.stream, backward=True)
        except Exception:  # the position is undefined now; the caller rewinds
            return False
        self._start()
        return True

    def close(self) -> None:
        """Give the file back."""
        self._container.close()

    def _decode(self, packet: Any | None) -> list[VideoFrame]:
        try:
            frames: list[VideoFrame] = self.stream.decode(packet)
        except Exception:  # as above
            self._waits_for_key = True
            return []
        return [frame for frame in frames if not frame.is_corrupt]
