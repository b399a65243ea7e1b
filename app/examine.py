"""One frame becomes one result: sector, crop, network, score; the same live and in batch."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from app.result import Result
    from app.sectors import SectorKeeper
    from capture.frame import Frame
    from capture.sector import Sector
    from models.geometry import Geometry
    from models.segmenter import Segmenter


class Examiner:
    """Sector → crop → `Look` → `Segmentation` → `Score`, for one stream of frames."""

    def __init__(
        self,
        segmenter: Segmenter | None,
        keeper: SectorKeeper,
        *,
        clock: Callable[[], float] | None = None,
    ) -> None:
        raise NotImplementedError

    @property
    def stages_s(self) -> Mapping[str, float]:
        """Seconds that each step of the last frame took."""
        raise NotImplementedError

    def note(self, frame: Frame) -> None:
        """Take a frame into account for what looks back in time, without examining it."""
        raise NotImplementedError

    def __call__(self, frame: Frame) -> Result:
        """Examine one frame; never raises for a network that fails: the score says why."""
        raise NotImplementedError


def geometry_of(sector: Sector) -> Geometry:
    """Geometry of the probe in pixels of the sector's crop."""
    raise NotImplementedError
