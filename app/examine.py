"""One frame becomes one result: sector, crop, network, score; the same live and in batch."""

from __future__ import annotations

import math
import time
from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING

import numpy as np

from app.appraise import Appraiser
from app.cine import Cine
from app.liveness import is_blank, reduce
from app.result import Result
from capture.recording import sector_pixels
from models.errors import InvalidOutput, ModelError, ModelFailed
from models.geometry import Geometry
from models.look import Look
from models.score import Reason, not_assessable
from models.score.beams import BeamReading, read_beams
from models.score.frame import score_beams
from models.score.paper import blas_paper
from models.trust import concerns
from models.trust.mirror import mirrored_geometry

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from numpy.typing import NDArray

    from capture.frame import Frame, SourceInfo
    from capture.sector import Sector
    from models.score import Score
    from models.segmentation import Segmentation
    from models.segmenter import Segmenter

NO_SECTOR = "no ultrasound picture found"
NO_SIGNAL = "no signal"
DOPPLER = "colour Doppler is on"
NO_MODEL = "no model is loaded"
MODEL_FAILED = "the network failed"
INVALID_OUTPUT = "invalid output of the network"
MODEL_RESTS = "the network failed too often"
FROZEN = concerns.FROZEN.text

COLOURED = 0.02
"""Share of coloured pixels from which a frame is taken for colour Doppler."""


class Examiner:
    """Sector → crop → `Look` → `Segmentation` → `Score`, for one stream of frames.

    Parameters
    ----------
    segmenter : Segmenter or None
        None gives results without a mask.
    keeper : callable
        Decides where the ultrasound lies in a frame, such as a `SectorKeeper`.
    clock : callable
        Monotonic time, seconds; stamps the results.
    timed : bool
        False if the times of the frames are only made up, as those of a folder of stills: then a
        network that sees several frames is shown each alone.

    Attributes
    ----------
    rests : bool
        True leaves the network out: it failed too often.

    Notes
    -----
    What lies outside the sector is blacked out before anything is made of the picture, so that
    lettering beside it does not count and the same comes out of a recording, which holds nothing
    else.
    """

    def __init__(
        self,
        segmenter: Segmenter | None,
        keeper: Callable[[Frame], Sector | None],
        *,
        clock: Callable[[], float] = time.monotonic,
        timed: bool = True,
        appraiser: Appraiser | None = None,
    ) -> None:
        self._segmenter, self._keeper, self._clock = segmenter, keeper, clock
        self.rests = False
        self._appraiser, self._timed = appraiser or Appraiser(), timed
        earlier_s = segmenter.manifest.input.earlier_s if segmenter is not None and timed else ()
        self._cine = Cine(earlier_s) if earlier_s else None
        self._stages_s: dict[str, float] = {}
        self._small: NDArray[np.uint8] | None = None

    @property
    def stages_s(self) -> Mapping[str, float]:
        """Seconds that each step of the last frame took: sector, crop, segment, score, judge."""
        return MappingProxyType(self._stages_s)

    @property
    def small(self) -> NDArray[np.uint8] | None:
        """The last crop as the (256, 256) uint8 picture that its liveness is judged from."""
        return self._small

    def note(self, frame: Frame) -> None:
        """Take a frame into account for what looks back in time, without examining it."""
        sector = self._keeper(frame)
        if self._cine is None:
            return
        if sector is None:
            self._cine.forget()
            return
        crop = sector_pixels(frame.image, sector)
        if _unfit(frame, reduce(crop)):
            self._cine.forget()
        else:
            self._cine.add(sector, crop, frame.index, time_of(frame))

    def __call__(self, frame: Frame) -> Result:
        """Examine one frame; never raises for a network that fails: the score says why."""
        self._stages_s, self._small = {}, None
        if not self._timed:
            self._appraiser.forget()
        start = time.perf_counter()
        sector = self._keeper(frame)
        start = self._lap("sector", start)
        if sector is None:
            self._forget()
            return self._result(frame, None, None, not_assessable(NO_SECTOR))
        geometry = geometry_of(sector)
        crop = sector_pixels(frame.image, sector)
        self._small = reduce(crop)
        start = self._lap("crop", start)
        segmentation, reason = self._segment(frame, sector, crop, geometry)
        start = self._lap("segment", start)
        if segmentation is None:
            score = not_assessable(reason, calibrated=geometry.calibrated, geometry=geometry.kind)
            return self._result(frame, sector, None, score)
        beams = read_beams(segmentation.labels, geometry)
        score = score_beams(beams, geometry, paper=blas_paper(segmentation.labels))
        start = self._lap("score", start)
        self._ask_mirrored(frame, crop, geometry, beams)
        self._lap("mirror", start)
        return self._result(frame, sector, segmentation, score, beams, crop)

    # ---- helpers

    def _segment(
        self, frame: Frame, sector: Sector, crop: NDArray[np.uint8], geometry: Geometry
    ) -> tuple[Segmentation | None, str]:
        """Run the network, or say why there is no mask."""
        if reason := _unfit(frame, self._small):
            self._forget()
            return None, reason
        if self._segmenter is None:
            return None, NO_MODEL
        if self.rests:
            self._forget()
            return None, MODEL_RESTS
        look = Look((crop,), (frame.index,), (time_of(frame),), geometry)
        if self._cine is not None:
            self._cine.add(sector, crop, frame.index, time_of(frame))
            look = self._cine.look(geometry)
        try:
            return self._segmenter(look), ""
        except InvalidOutput:
            return None, INVALID_OUTPUT
        except ModelFailed:
            return None, MODEL_FAILED

    def _forget(self) -> None:
        if self._cine is not None:
            self._cine.forget()

    def _lap(self, stage: str, start: float) -> float:
        now = time.perf_counter()
        self._stages_s[stage] = now - start
        return now

    def _result(
        self,
        frame: Frame,
        sector: Sector | None,
        segmentation: Segmentation | None,
        score: Score,
        beams: BeamReading | Reason | None = None,
        pixels: NDArray[np.uint8] | None = None,
    ) -> Result:
        start = time.perf_counter()
        read = beams if isinstance(beams, BeamReading) else None
        result = Result(frame, sector, segmentation, score, 0.0, read)
        result = self._appraiser(result, time_of(frame), pixels)
        self._lap("judge", start)
        return replace(result, done_s=self._clock())

    def _ask_mirrored(
        self, frame: Frame, crop: NDArray[np.uint8], geometry: Geometry, beams: BeamReading | Reason
    ) -> None:
        """Let the network read the mirrored picture, now and then; its failing says nothing."""
        now_s = time_of(frame)
        if self._segmenter is None or not self._appraiser.wants_mirror(now_s):
            return
        turned = np.ascontiguousarray(crop[:, ::-1])
        look = Look((turned,), (frame.index,), (now_s,), mirrored_geometry(geometry))
        try:
            labels = self._segmenter(look).labels
        except ModelError:
            return
        back = read_beams(np.ascontiguousarray(labels[:, ::-1]), geometry)
        self._appraiser.note_mirror(now_s, beams, back)


def _unfit(frame: Frame, small: NDArray[np.uint8] | None) -> str:
    """Say why a frame is nothing for the network; nothing when it is."""
    if small is not None and is_blank(small):
        return NO_SIGNAL
    return DOPPLER if frame.colour > COLOURED else ""


def time_of(frame: Frame) -> float:
    """When a frame was taken, seconds: by its recording's clock, else when it was grabbed."""
    return frame.grabbed_s if frame.media_s is None else frame.media_s


def is_timed(info: SourceInfo) -> bool:
    """Tell whether a source's frames have times of their own: a device's, a clip's with a rate."""
    return info.live or info.fps is not None


def geometry_of(sector: Sector) -> Geometry:
    """Geometry of the probe in pixels of the sector's crop."""
    x, y, width, height = sector.box
    apex = sector.apex
    return Geometry(
        size=(height, width),
        kind=sector.kind,
        apex=None if apex is None else (apex[0] - x, apex[1] - y),
        radius=sector.radius_px,
        depth=sector.depth_px,
        left=math.radians(sector.left_deg),
        right=math.radians(sector.right_deg),
        mm_per_px=sector.mm_per_px,
        origin=sector.origin,
        scale_origin=sector.scale_origin,
    )
