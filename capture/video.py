"""Pictures to an H.264 file that appears under its name only when it is whole."""

from __future__ import annotations

import os
from fractions import Fraction
from typing import TYPE_CHECKING, Any, Self

import cv2
import numpy as np

from capture.codec import create_file, to_frame
from capture.errors import RecordingError
from capture.wording import quoted

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

    from numpy.typing import NDArray

_TICKS = 90_000
_BT709, _LIMITED_RANGE = 1, 1


class VideoWriter:
    """Writes an MP4 (H.264, yuv420p, BT.709) as a context manager.

    The file grows beside its final place as `<name>.partial`; leaving the `with` block normally
    moves it there, over an earlier one, leaving it by an exception removes it. The container
    carries no metadata.

    Parameters
    ----------
    path : Path
        Where the video is to appear.
    size : (int, int)
        Width and height of the pictures, pixels; odd sizes get one more row or column, a copy of
        the last.
    fps : float
        Pictures per second for `write`, and the nominal rate.
    crf : int
        Quality of x264, 0 (lossless) … 51.

    Raises
    ------
    RecordingError
        One sentence when the file cannot be written.
    ValueError
        If size, rate or quality are impossible.
    """

    def __init__(self, path: Path, size: tuple[int, int], fps: float, crf: int = 20) -> None:
        if min(size) < 1 or not 0 < fps <= 1000 or not 0 <= crf <= 51:
            raise ValueError(f"expected a size, a rate and a quality, got {size}, {fps}, {crf}")
        self._path = path
        self._partial = path.with_name(path.name + ".partial")
        self._size = size
        self._fps = fps
        self._crf = crf
        self._last_tick = -1
        self._written = 0
        self._container: Any = None
        self._stream: Any = None

    def __enter__(self) -> Self:
        try:
            self._open()
        except Exception:  # the library raises its own and the system's errors
            self._discard()
            raise self._failure() from None
        return self

    def write(self, image: NDArray[np.uint8]) -> None:
        """Append a picture, 1 / fps after the one before.

        Parameters
        ----------
        image : (H, W) or (H, W, 3) uint8
            Grey, or RGB.
        """
        step = _TICKS / self._fps
        last = self._last_tick if self._written else -step
        self._put(image, max(round(last + step), self._last_tick + 1))

    def write_at(self, image: NDArray[np.uint8], time_s: float) -> None:
        """Append a picture that is shown at `time_s` seconds, later than the one before.

        Parameters
        ----------
        image : (H, W) or (H, W, 3) uint8
            Grey, or RGB.
        time_s : float
            Seconds from the start. A time that does not advance is moved on by 1/90000 s.
        """
        if not np.isfinite(time_s):
            raise ValueError(f"expected a time in seconds, got {time_s}")
        self._put(image, max(round(time_s * _TICKS), self._last_tick + 1))

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if kind is not None:
            self._discard()
            return
        try:
            self._finish()
        except RecordingError:
            self._discard()
            raise
        except Exception:  # the library raises its own and the system's errors
            self._discard()
            raise self._failure() from None

    def _open(self) -> None:
        self._partial.write_bytes(b"")  # the library would find out only at the first picture
        width, height = (side + side % 2 for side in self._size)
        self._container = create_file(self._partial, "mp4", movflags="faststart", fflags="bitexact")
        rate = Fraction(self._fps).limit_denominator(1001)
        self._stream = self._container.add_stream("libx264", rate=rate)
        self._stream.width, self._stream.height = width, height
        self._stream.pix_fmt = "yuv420p"
        self._stream.time_base = Fraction(1, _TICKS)
        context = self._stream.codec_context
        context.time_base = Fraction(1, _TICKS)
        context.options = {"crf": str(self._crf), "preset": "veryfast"}
        context.thread_count = 1
        context.max_b_frames = 0  # else the last picture of an uneven recording is cut off
        context.color_range, context.colorspace = _LIMITED_RANGE, _BT709
        context.color_primaries = context.color_trc = _BT709

    def _put(self, image: NDArray[np.uint8], tick: int) -> None:
        picture = self._padded(image)
        try:
            frame = to_frame(picture).reformat(
                format="yuv420p",
                src_colorspace=None if picture.ndim == 2 else "ITU709",
                dst_colorspace="ITU709",
                dst_color_range="MPEG",
            )
            frame.pts, frame.time_base = tick, Fraction(1, _TICKS)
            for packet in self._stream.encode(frame):
                self._container.mux(packet)
        except Exception:  # the library raises its own and the system's errors
            raise self._failure() from None
        self._last_tick = tick
        self._written += 1

    def _padded(self, image: NDArray[np.uint8]) -> NDArray[np.uint8]:
        if self._container is None:
            raise ValueError("expected to be used in a with block")
        if image.dtype != np.uint8 or not (image.ndim == 2 or image.shape[2:] == (3,)):
            raise ValueError(f"expected (H, W) or (H, W, 3) uint8, got {image.shape} {image.dtype}")
        height, width = image.shape[:2]
        if (width, height) != self._size:
            raise RecordingError(
                f"The picture changed its size from {self._size[0]} × {self._size[1]} to {width} × "
                f"{height}; start a new recording."
            )
        if width % 2 or height % 2:
            padded = cv2.copyMakeBorder(image, 0, height % 2, 0, width % 2, cv2.BORDER_REPLICATE)
            return np.asarray(padded, dtype=np.uint8)
        return np.ascontiguousarray(image)

    def _finish(self) -> None:
        if not self._written:
            raise RecordingError(f"No picture was written to the video {quoted(self._path)}.")
        for packet in self._stream.encode(None):
            self._container.mux(packet)
        self._container.close()
        self._container = None
        with self._partial.open("rb+") as file:
            os.fsync(file.fileno())
        self._partial.replace(self._path)

    def _discard(self) -> None:
        container, self._container = self._container, None
        try:
            if container is not None:
                container.close()
        except Exception:  # the disk is full: the file goes anyway
            pass
        try:
            self._partial.unlink(missing_ok=True)
        except OSError:
            pass

    def _failure(self) -> RecordingError:
        return RecordingError(
            f"The video {quoted(self._path)} cannot be written; check that its folder exists, may "
            "be written to and has space left."
        )
