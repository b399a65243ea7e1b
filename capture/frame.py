"""One picture of a source and what is known of the source itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Frame:
    """One grey picture with the two clocks that tell when it was.

    Parameters
    ----------
    image : (H, W) uint8
        Grey picture, full range 0…255, C-contiguous; made read-only here. Colour is dropped at
        the door.
    index : int
        0, 1, 2 … per source. A gap means frames that were lost.
    grabbed_s : float
        `time.monotonic()` of the moment the picture was had, seconds.
    media_s : float or None
        Position in the recording, seconds from its first frame; None for devices.
    colour : float
        Share 0…1 of clearly coloured pixels, measured before colour was dropped. Colour Doppler
        shows here: such a frame gets no score.
    mm_per_px : float or None
        Pixel size along depth that came with this very picture (OpenIGTLink), millimetres; it may
        change from one to the next. None where only the source as a whole states one, or none.

    Raises
    ------
    ValueError
        If the picture is not (H, W) uint8 with at least one pixel, or the index is negative.
    """

    image: NDArray[np.uint8]
    index: int
    grabbed_s: float
    media_s: float | None = None
    colour: float = 0.0
    mm_per_px: float | None = None

    def __post_init__(self) -> None:
        image = self.image
        if image.dtype != np.uint8 or image.ndim != 2 or image.size == 0:
            raise ValueError(f"expected (H, W) uint8, got {image.shape} {image.dtype}")
        if self.index < 0:
            raise ValueError(f"expected an index of 0 or more, got {self.index}")
        if not image.flags.c_contiguous:
            image = np.ascontiguousarray(image)
            object.__setattr__(self, "image", image)
        image.flags.writeable = False

    @property
    def size(self) -> tuple[int, int]:
        """Width and height, pixels."""
        return self.image.shape[1], self.image.shape[0]


@dataclass(frozen=True, slots=True)
class SourceInfo:
    """What a source says of itself before its first frame.

    Parameters
    ----------
    name : str
        Short name for the screen and for results: a file's name, a device's name. Never a path.
    size : (int, int)
        Width and height of the first picture, pixels.
    fps : float or None
        Pictures per second that the source states; None when unknown (a still, a device).
    live : bool
        True for devices: time does not wait, the newest frame wins.
    frames : int or None
        Number of frames when it is known beforehand.
    mm_per_px : float or None
        Pixel size along depth when the source states it (DICOM), millimetres.
    """

    name: str
    size: tuple[int, int]
    fps: float | None
    live: bool
    frames: int | None = None
    mm_per_px: float | None = None
