"""Grey at the door: any decoded picture to full-range grey and the share of it that is coloured."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import cv2
import numpy as np

if TYPE_CHECKING:
    from av.video.frame import VideoFrame
    from numpy.typing import NDArray

CHROMA_LIMIT = 20
"""How far U or V may lie from neutral (128) before a pixel counts as coloured, grey levels."""

_SAMPLES = 128
_LIMITED_RANGE, _FULL_RANGE = 1, 2
_PLANAR_YUV = ("yuv4", "yuvj4", "yuva4")
_TO_FULL = np.clip(np.rint((np.arange(256) - 16.0) * (255.0 / 219.0)), 0, 255).astype(np.uint8)


class Grey(NamedTuple):
    """A picture without its colour.

    Parameters
    ----------
    image : (H, W) uint8
        Full range 0…255, an array of its own.
    colour : float
        Share 0…1 of clearly coloured pixels, from a coarse grid of them.
    """

    image: NDArray[np.uint8]
    colour: float


def grey_from_frame(frame: VideoFrame) -> Grey:
    """Grey of a decoded video frame.

    Eight-bit planar YUV needs no conversion: its Y plane is the picture, stretched from 16…235
    to 0…255 where the stream is limited range (ITU-R BT.601; streams that do not say are).
    Everything else goes through the decoder library's own conversion to BGR.
    """
    layout = frame.format
    planar = layout.name.startswith(_PLANAR_YUV) and layout.components[0].bits == 8
    if (planar or layout.name == "gray") and frame.planes[0].line_size > 0:
        luma = _plane(frame, 0)
        if planar:
            full = frame.color_range == _FULL_RANGE or layout.name.startswith("yuvj")
        else:
            full = frame.color_range != _LIMITED_RANGE
        image = luma.copy() if full else _stretch(luma)
        return Grey(image, _chroma_share(_plane(frame, 1), _plane(frame, 2)) if planar else 0.0)
    if layout.name == "pal8" or any(part.is_alpha for part in layout.components):
        return _from_bgra(np.asarray(frame.to_ndarray(format="bgra"), dtype=np.uint8))
    return _from_bgr(np.asarray(frame.to_ndarray(format="bgr24"), dtype=np.uint8))


def grey_from_array(array: object) -> Grey | None:
    """Grey of what a camera or an image reader delivers; None when it is no picture.

    Parameters
    ----------
    array : object
        (H, W), (H, W, 1), BGR (H, W, 3) or BGRA (H, W, 4), bool, uint8 or uint16 (its upper eight
        bits are kept). Anything else, or a picture without pixels, gives None.
    """
    if not isinstance(array, np.ndarray) or array.ndim not in (2, 3) or array.size == 0:
        return None
    picture: NDArray[np.uint8]
    if array.dtype == np.uint8:
        picture = np.ascontiguousarray(array)
    elif array.dtype == np.uint16:
        picture = (array >> 8).astype(np.uint8)
    elif array.dtype == np.bool_:
        picture = array.astype(np.uint8) * np.uint8(255)
    else:
        return None
    channels = picture.shape[2] if picture.ndim == 3 else 1
    if channels == 1:
        own = picture if picture is not array else picture.copy()
        return Grey(own.reshape(own.shape[:2]), 0.0)
    if channels == 3:
        return _from_bgr(picture)
    return _from_bgra(picture) if channels == 4 else None


def _plane(frame: VideoFrame, index: int) -> NDArray[np.uint8]:
    # A view into the decoder's buffer: rows are padded, so it is rarely contiguous.
    plane: Any = frame.planes[index]
    rows = np.frombuffer(plane, np.uint8).reshape(-1, plane.line_size)
    return rows[: plane.height, : plane.width]


def _stretch(luma: NDArray[np.uint8]) -> NDArray[np.uint8]:
    return np.asarray(cv2.LUT(luma, _TO_FULL), dtype=np.uint8)


def _from_bgr(bgr: NDArray[np.uint8]) -> Grey:
    image = np.asarray(cv2.cvtColor(bgr, cv2.COLOR_BGR2GRAY), dtype=np.uint8)
    step = _step(bgr)
    yuv = cv2.cvtColor(np.ascontiguousarray(bgr[::step, ::step]), cv2.COLOR_BGR2YUV)
    return Grey(image, _far_share(yuv[:, :, 1], yuv[:, :, 2]))


def _from_bgra(bgra: NDArray[np.uint8]) -> Grey:
    # What is transparent is black, whatever colour hides behind it.
    grey = _from_bgr(np.ascontiguousarray(bgra[:, :, :3]))
    alpha = bgra[:, :, 3]
    if alpha.min() == 255:
        return grey
    shown = grey.image.astype(np.uint16) * alpha + 127
    return Grey((shown // 255).astype(np.uint8), grey.colour)


def _chroma_share(u: NDArray[np.uint8], v: NDArray[np.uint8]) -> float:
    step = _step(u)
    return _far_share(u[::step, ::step], v[::step, ::step])


def _far_share(u: NDArray[Any], v: NDArray[Any]) -> float:
    # Unsigned wrap-around: 128 ± limit lands in 0…2·limit, everything else above it.
    low, span = np.uint8(128 - CHROMA_LIMIT), np.uint8(2 * CHROMA_LIMIT)
    with np.errstate(over="ignore"):
        far = ((u - low) > span) | ((v - low) > span)
    return float(np.count_nonzero(far)) / far.size


def _step(image: NDArray[np.uint8]) -> int:
    return max(1, int(min(image.shape[:2])) // _SAMPLES)
