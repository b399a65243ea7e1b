"""The overlay that is written to disk: the sector with its masks, black around it, a caption.

Whatever lies outside the ultrasound sector (names, dates) never reaches the file.
"""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING, Self

import cv2
import numpy as np

from app.annotate import annotate
from app.caption import caption
from app.masks import inside
from app.schema import NOTICE
from app.screen.signs import TRUST_WORDS, UNCHECKED, capital
from capture.errors import RecordingError
from capture.video import VideoWriter

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

    from numpy.typing import NDArray

    from app.result import Result
    from capture.frame import SourceInfo

READABLE_PX = 480
LARGEST_FACTOR = 4
FPS_UNKNOWN = 10.0


def draw_overlay(result: Result, model: str) -> NDArray[np.uint8]:
    """Draw one result as it goes to disk.

    Parameters
    ----------
    result : Result
        Frame, sector, labels and score that belong together.
    model : str
        Name and version of the network, for the caption.

    Returns
    -------
    (H', W', 3) uint8
        RGB, the picture at its own size or, below 480 pixels, a multiple of it, with a caption
        under it. Black outside the sector; all black without one.
    """
    width, height = result.frame.size
    factor = max(1, min(LARGEST_FACTOR, -(-READABLE_PX // width)))
    size = (width * factor, height * factor)
    picture = np.zeros((size[1], size[0], 3), np.uint8)
    if result.sector is not None:
        sector = inside(result.sector)
        bare = cv2.copyTo(result.frame.image, sector)  # enlarging mixes in what lies beside
        image = cv2.resize(bare, size, interpolation=cv2.INTER_LINEAR)
        whole = _paint(np.asarray(image, np.uint8), result, factor)
        within = cv2.resize(sector, size, interpolation=cv2.INTER_NEAREST_EXACT)
        cv2.copyTo(whole, within, picture)
    return caption(picture, _status(result), [f"Pleura, model {model}", NOTICE])


class OverlayFile:
    """Writes results as a video, or as one picture when the source is a still.

    Parameters
    ----------
    path : Path
        File to write, .mp4 or .png.
    info : SourceInfo
        Its frame rate is the video's, divided by `every`.
    every : int
        Each how many-th frame is written.
    model : str
        Name and version of the network, for the caption.
    """

    def __init__(self, path: Path, info: SourceInfo, every: int, model: str) -> None:
        self._path, self._model = path, model
        self._fps = (info.fps or FPS_UNKNOWN) / every
        self._video: VideoWriter | None = None
        self._open = ExitStack()
        self._size = (0, 0)
        self._start_s = 0.0

    def write(self, result: Result) -> None:
        """Add one result.

        Raises
        ------
        RecordingError
            When it cannot be written.
        """
        picture = draw_overlay(result, self._model)
        if self._path.suffix == ".png":
            self._write_picture(picture)
            return
        time_s = result.frame.media_s
        if self._video is None:
            self._size = (picture.shape[1], picture.shape[0])
            video = VideoWriter(self._path, size=self._size, fps=self._fps)
            self._video = self._open.enter_context(video)
            self._start_s = time_s or 0.0
        if picture.shape[1::-1] != self._size:
            picture = np.asarray(cv2.resize(picture, self._size), np.uint8)
        if time_s is None:
            self._video.write(picture)
        else:
            self._video.write_at(picture, time_s - self._start_s)

    def _write_picture(self, picture: NDArray[np.uint8]) -> None:
        whole, packed = cv2.imencode(".png", cv2.cvtColor(picture, cv2.COLOR_RGB2BGR))
        if not whole:
            raise RecordingError("The overlay picture could not be made.")
        self._path.write_bytes(packed.tobytes())

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._open.__exit__(kind, error, trace)


def _paint(image: NDArray[np.uint8], result: Result, factor: int) -> NDArray[np.uint8]:
    if result.segmentation is None or result.box is None:
        return np.asarray(cv2.cvtColor(image, cv2.COLOR_GRAY2RGB), np.uint8)
    x, y, width, height = (factor * side for side in result.box)
    return annotate(image, result.segmentation.labels, (x, y, width, height))


def _status(result: Result) -> tuple[str, str, str]:
    """Say number, interval and trust; what speaks against it; what goes with it."""
    score, frame = result.score, result.frame
    told, doubt = f"No score: {score.reason}", ""
    verdict = None if result.appraisal is None else result.appraisal.verdict
    first = verdict.concerns[0] if verdict is not None and verdict.concerns else None
    if score.value is None:
        doubt = "" if first is None else first.hint
    elif verdict is None:
        told, doubt = f"BLAS {score.value:.2f}, not checked", UNCHECKED.hint
    else:
        between = f"({verdict.low:.2f} to {verdict.high:.2f})" if verdict.low is not None else ""
        word = TRUST_WORDS[verdict.trust].lower()
        told = f"BLAS {score.value:.2f} {between}, {word}"
        doubt = "" if first is None else capital(first.text)
    details = []
    if score.b_lines is not None:
        details.append(f"{score.b_lines} B-line{'' if score.b_lines == 1 else 's'}")
    if frame.media_s is not None:
        details.append(f"{frame.media_s:.2f} s")
    return told, doubt, "   ".join([*details, f"frame {frame.index}"])
