"""Lossless pictures: grey pixels to packets of FFV1, and packets to a Matroska file.

The two are apart so that pictures can wait encoded in memory and be written later without being
encoded again. Every picture stands for itself, so that a file that was cut off is whole up to
there. docs/recording.md says why this codec and this container.
"""

from __future__ import annotations

from fractions import Fraction
from typing import IO, TYPE_CHECKING, Any

import av
import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

CODEC = "ffv1"
CONTAINER = "matroska"
CODEC_OPTIONS = {"level": "3", "coder": "0", "context": "0", "g": "1", "slices": "4",
                 "slicecrc": "1"}  # fmt: skip
CONTAINER_OPTIONS = {
    "cluster_time_limit": "500",  # milliseconds that may be lost when the process is killed
    "cluster_size_limit": "1000000",
    "flush_packets": "1",
    "fflags": "+bitexact",  # no library versions, no random numbers
}
_TICK = Fraction(1, 1000)


class Encoder:
    """Encodes grey pictures of one size, each for itself.

    Parameters
    ----------
    size : (int, int)
        Width and height, pixels.
    """

    def __init__(self, size: tuple[int, int]) -> None:
        self.size = size
        self._context: Any = av.CodecContext.create(CODEC, "w")
        _prepare(self._context, size)

    def __call__(self, pixels: NDArray[np.uint8]) -> bytes:
        """Encode one (H, W) uint8 picture; it is not copied."""
        frame = av.VideoFrame.from_numpy_buffer(np.ascontiguousarray(pixels), "gray")
        frame.pts, frame.time_base = 0, _TICK
        return b"".join(bytes(packet) for packet in self._context.encode(frame))


def codec_head(size: tuple[int, int]) -> bytes:
    """Give what a decoder has to know before the first packet of an `Encoder` of this size."""
    context: Any = av.CodecContext.create(CODEC, "w")
    _prepare(context, size)
    context.open()
    return bytes(context.extradata)


class Decoder:
    """Decodes packets of an `Encoder`, each for itself, without a container.

    Parameters
    ----------
    size : (int, int)
        Width and height of the pictures, pixels.
    head : bytes
        As `codec_head` gives it.
    """

    def __init__(self, size: tuple[int, int], head: bytes) -> None:
        self._context: Any = av.CodecContext.create(CODEC, "r")
        self._context.width, self._context.height = size
        self._context.extradata = head
        self._context.thread_count = 1

    def __call__(self, data: bytes) -> NDArray[np.uint8] | None:
        """Decode one packet to (H, W) uint8; None when it is no picture."""
        try:
            for frame in self._context.decode(av.Packet(data)):
                pixels: NDArray[np.uint8] = frame.to_ndarray(format="gray")
                return pixels
        except Exception:  # the library also raises what is not its own
            return None
        return None


LEAST_MS = 5
"""Least time between two pictures of a video file."""


class PartFile:
    """A video file that packets of an `Encoder` are written to.

    Parameters
    ----------
    file : binary file
        Open for writing, able to seek; it is not closed here.
    size : (int, int)
        Width and height of the pictures, pixels.

    Any exception of the file goes through.
    """

    def __init__(self, file: IO[bytes], size: tuple[int, int]) -> None:
        self._container: Any = av.open(file, "w", format=CONTAINER, options=CONTAINER_OPTIONS)
        self._stream = self._container.add_stream(CODEC, rate=30)
        _prepare(self._stream.codec_context, size)
        self._stream.time_base = _TICK
        self._last = -LEAST_MS
        self._container.start_encoding()

    def write(self, data: bytes, time_s: float) -> None:
        """Append a packet, shown `time_s` seconds after the file's first one.

        Pictures that came in a burst are shown a little later: a clip of more than 240 frames a
        second would not be read. Their true times stand in the session's log.
        """
        packet = av.Packet(data)
        self._last = max(self._last + LEAST_MS, round(time_s * 1000))
        packet.pts = packet.dts = self._last
        packet.time_base, packet.stream, packet.is_keyframe = _TICK, self._stream, True
        self._container.mux(packet)

    def close(self) -> None:
        """Write the index; the file can be read without it."""
        self._container.close()


def _prepare(context: Any, size: tuple[int, int]) -> None:
    context.width, context.height = size
    context.pix_fmt = "gray"
    context.time_base, context.framerate = _TICK, Fraction(30)
    context.thread_count = 1
    context.options = dict(CODEC_OPTIONS)
