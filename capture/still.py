"""A still picture as a source of one frame."""

from __future__ import annotations

from typing import TYPE_CHECKING

from capture.codec import check_file, check_size, open_picture, pick_stream
from capture.errors import ClipError
from capture.grey import Grey, grey_from_frame
from capture.playable import Playable
from capture.wording import quoted

if TYPE_CHECKING:
    from pathlib import Path

STILL_SUFFIXES = frozenset({".png", ".jpg", ".jpeg", ".bmp", ".tif", ".tiff"})

_STARTS = {
    b"\x89PNG\r\n\x1a\n": "png_pipe",
    b"\xff\xd8\xff": "jpeg_pipe",
    b"BM": "bmp_pipe",
    b"II*\0": "tiff_pipe",
    b"MM\0*": "tiff_pipe",
}


def open_still(path: Path) -> Playable:
    """Open a PNG, JPEG, BMP or TIFF file; of several pages the first.

    Raises
    ------
    SourceUnavailable, ClipError
        One sentence: not there, damaged, no picture, larger than 4096 × 4096 pixels.
    """
    return Playable(path.name, _Single(path), [0.0])


def read_still(path: Path) -> Grey:
    """Read a picture file; damage anywhere in it refuses it, no half picture comes out.

    Raises
    ------
    SourceUnavailable, ClipError
        As `open_still`.
    """
    check_file(path)
    kind = _container(path)
    # The TIFF decoder takes every tag that it does not know for damage.
    strict = "crccheck" if kind == "tiff_pipe" else "crccheck+explode"
    container = open_picture(path, kind)
    try:
        stream = pick_stream(container, path, err_detect=strict)
        try:
            frames = [frame for packet in container.demux(stream) for frame in packet.decode()]
            grey = grey_from_frame(frames[0])
        except Exception:  # whatever the decoder library makes of hostile bytes
            raise ClipError(
                f"{quoted(path)} is a damaged picture; copy it again or export it as PNG."
            ) from None
    finally:
        container.close()
    height, width = grey.image.shape
    check_size(width, height, quoted(path))
    return grey


def picture_size(path: Path) -> tuple[int, int]:
    """Width and height that a picture file states, without decoding it; (0, 0) if it does not.

    Raises
    ------
    SourceUnavailable, ClipError
        As `open_still`.
    """
    check_file(path)
    container = open_picture(path, _container(path))
    try:
        context = pick_stream(container, path).codec_context
        return int(context.width), int(context.height)
    finally:
        container.close()


def _container(path: Path) -> str:
    with path.open("rb") as file:
        start = file.read(8)
    for magic, container in _STARTS.items():
        if start.startswith(magic):
            return container
    raise ClipError(f"{quoted(path)} is no PNG, JPEG, BMP or TIFF picture; export it as PNG.")


class _Single:
    def __init__(self, path: Path) -> None:
        self._path = path

    def __len__(self) -> int:
        return 1

    def read(self, index: int) -> Grey:
        return read_still(self._path)

    def close(self) -> None:
        return
