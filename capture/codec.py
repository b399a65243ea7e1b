"""The one door to the decoder library: what may be opened, how large it may be, and how.

Files are untrusted: local regular files only, containers from a list (no playlist, nothing that
points elsewhere), sizes bounded before anything is decoded.
"""

from __future__ import annotations

import stat
from typing import TYPE_CHECKING, Any

import av

from capture.errors import ClipError, SourceUnavailable
from capture.wording import quoted

if TYPE_CHECKING:
    from pathlib import Path

    import numpy as np
    from av.video.frame import VideoFrame
    from numpy.typing import NDArray

av.logging.set_level(None)  # its log bridge into Python can dead-lock threads

LONGEST_SIDE = 4096
LARGEST_FILE = 8 * 1024**3
CLIP_FORMATS = "mov,avi,matroska,webm,mpeg,mpegvideo,mpegts,gif"

# Before 17.1 options that also reach the streams crash the process on MPEG streams (PyAV #2010).
_FOR_ALL = (
    "options"
    if tuple(int(n) for n in av.__version__.split(".")[:2]) >= (17, 1)
    else "container_options"
)
_ATTACHED_PICTURE = 0x400
_LIMITS = {"max_pixels": str(LONGEST_SIDE**2)}


def check_file(path: Path) -> int:
    """Size of a readable regular file within the limits, bytes.

    Raises
    ------
    SourceUnavailable
        If it is not there or may not be read.
    ClipError
        If it is no regular file, empty, or too large.
    """
    name = quoted(path)
    try:
        status = path.stat()
    except (FileNotFoundError, NotADirectoryError):
        raise SourceUnavailable(
            f"There is no file or folder {name} at that place; check the name and the folder."
        ) from None
    except (OSError, ValueError):
        raise SourceUnavailable(
            f"{name} cannot be reached; check its name, its folder and that its drive is connected."
        ) from None
    if not stat.S_ISREG(status.st_mode):
        raise ClipError(f"{name} is no ordinary file; choose a recording, a picture or a folder.")
    if status.st_size == 0:
        raise ClipError(f"{name} is empty; copy it again from where it was recorded.")
    if status.st_size > LARGEST_FILE:
        raise ClipError(f"{name} is larger than 8 GB; cut it into shorter recordings.")
    try:
        path.open("rb").close()
    except OSError:
        raise SourceUnavailable(
            f"{name} may not be read; ask for permission or copy it to a folder of your own."
        ) from None
    return status.st_size


def open_clip(path: Path) -> Any:
    """Open a video file that `check_file` accepted; an `av.container.InputContainer`.

    Raises
    ------
    ClipError
        If it is no video in one of the containers of `CLIP_FORMATS`.
    """
    return _open(
        path,
        CLIP_FORMATS,
        None,
        "{} is damaged or no video; copy it again or export it as MP4 (H.264).",
    )


def open_picture(path: Path, container: str) -> Any:
    """Open a still picture whose container its first bytes told; as `open_clip`."""
    return _open(path, container, container, "{} is damaged; copy it again or export it as PNG.")


def _open(path: Path, formats: str, container: str | None, otherwise: str) -> Any:
    options = {"format_whitelist": formats, "protocol_whitelist": "file", **_LIMITS}
    url = f"file:{path.absolute()}"
    try:
        return av.open(url, format=container, metadata_errors="ignore", **{_FOR_ALL: options})
    except Exception:  # besides its own errors the library lets many others through
        raise ClipError(otherwise.format(quoted(path))) from None


def open_stream(
    url: str, formats: str, protocols: str, timeout_s: tuple[float, float], **options: str
) -> Any:
    """Open a stream of another computer, within limits; an `av.container.InputContainer`.

    Parameters
    ----------
    url : str
        Checked by the caller.
    formats, protocols : str
        The only containers and protocols that may be used on the way, playlists not among them.
    timeout_s : (float, float)
        Longest waits for the opening and for each read, seconds.
    options : str
        Further options of the library.

    Raises
    ------
    Exception
        Whatever the library raises; its text may hold the address with a password.
    """
    limits = {"format_whitelist": formats, "protocol_whitelist": protocols, **_LIMITS, **options}
    return av.open(url, timeout=timeout_s, metadata_errors="ignore", **{_FOR_ALL: limits})


def create_file(path: Path, container: str, **options: str) -> Any:
    """Create a video file; an `av.container.OutputContainer`. Any exception goes through."""
    return av.open(f"file:{path.absolute()}", "w", format=container, options=options)


def to_frame(picture: NDArray[np.uint8]) -> VideoFrame:
    """Put a grey (H, W) or RGB (H, W, 3) picture into a frame of the decoder library."""
    layout = "gray" if picture.ndim == 2 else "rgb24"
    frame: VideoFrame = av.VideoFrame.from_ndarray(picture, layout)
    return frame


def pick_stream(container: Any, path: Path | str, **decoder_options: str) -> Any:
    """Choose the moving-picture stream of a container, within the limits, its decoder not started.

    Raises
    ------
    ClipError
        If there is no such stream, no decoder for it, or its pictures are too large.
    """
    name = quoted(path)
    streams = [s for s in container.streams.video if not _is_cover(s)]
    if not streams:
        raise ClipError(f"{name} holds no pictures, perhaps only sound; choose another recording.")
    stream = streams[0]
    context = stream.codec_context
    if context is None:
        raise ClipError(
            f"{name} is stored in a way Pleura cannot decode; export it as MP4 (H.264)."
        )
    check_size(context.width, context.height, name)
    context.options = {**_LIMITS, **decoder_options}
    context.thread_count = 1
    return stream


def check_size(width: int, height: int, name: str) -> None:
    """Refuse pictures over the limit; `name` is how the file is called in the sentence.

    Raises
    ------
    ClipError
        If a side is longer than 4096 pixels.
    """
    if max(width, height) > LONGEST_SIDE:
        raise ClipError(
            f"{name} has pictures of {width} × {height} pixels; Pleura reads up to "
            f"{LONGEST_SIDE} × {LONGEST_SIDE}."
        )


def _is_cover(stream: Any) -> bool:
    # A picture attached to a sound file. The oldest releases of the library do not tell.
    return bool(int(getattr(stream, "disposition", 0)) & _ATTACHED_PICTURE)
