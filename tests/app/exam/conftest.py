"""One real zone of the phantom, read by the shipped network, with bright letters off the sector."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
import pytest

from app.exam.run import examine_zone
from app.model import load_model
from app.recording_run import sector_in
from augment.source import PhantomSource
from tests.app.exam.kit import own

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.exam.gather import FoundZone
    from capture.frame import Frame
    from capture.sector import Sector
    from models.segmenter import Segmenter

TEXT = "phantom:seed=3,fps=8,size=320x240,preset=teaching,seconds=1,pattern=B,probe=convex"


class Named(PhantomSource):
    """The phantom with everything outside the sector white, as if a name stood there."""

    sector: Sector

    def __iter__(self) -> Iterator[Frame]:
        for frame in super().__iter__():
            image = np.where(self.sector.mask(), frame.image, 255).astype(np.uint8)
            yield replace(frame, image=image)


@dataclass(frozen=True)
class RealZone:
    found: FoundZone
    sector: Sector
    segmenter: Segmenter


@pytest.fixture(scope="session")
def real() -> RealZone:
    sector, segmenter = sector_in(TEXT), load_model()
    source = Named(3, 8.0, (320, 240), "teaching", 1.0, "convex", "B")
    source.sector = sector
    said = own(consolidation=False, note="seen")
    found = examine_zone(source, segmenter, "R1", sector=sector, own=said)
    return RealZone(found, sector, segmenter)
