"""The sector on every real clip: its kind as the index states it, and a plausible probe."""

from __future__ import annotations

import csv
import math
from typing import TYPE_CHECKING

import numpy as np
import pytest

from capture.find_sector import find_sector
from capture.opening import open_source

if TYPE_CHECKING:
    from pathlib import Path

    from capture.sector import Sector

pytestmark = pytest.mark.clips

RIGHT = {
    "convex_fan": {"fan"},
    "convex_crop": {"fan", "rays"},
    "linear": {"linear", "columns"},
}


def pictures_of(path: Path) -> list[np.ndarray]:
    with open_source(str(path)) as source:
        frames = source.info.frames or 1
        wanted = {round(i * (frames - 1) / 3) for i in range(4)}
        last = max(wanted)
        found = []
        for frame in source:
            if frame.index in wanted:
                found.append(frame.image)
            if frame.index >= min(last, 60):
                break
    return found


@pytest.fixture(scope="module")
def sectors(clips: Path) -> list[tuple[str, str, Sector | None]]:
    with (clips / "index.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    return [(r["file"], r["sector"], find_sector(pictures_of(clips / r["file"]))) for r in rows]


def test_the_kind_is_that_of_the_index(sectors: list[tuple[str, str, Sector | None]]) -> None:
    wrong = [
        (name, stated, sector and sector.kind)
        for name, stated, sector in sectors
        if sector is None or sector.kind not in RIGHT[stated]
    ]
    assert len(wrong) <= 2, wrong


def test_a_fan_is_a_probe_that_exists(sectors: list[tuple[str, str, Sector | None]]) -> None:
    """A symmetric convex probe: opening 40 to 80 degrees, apex above and about in the middle."""
    fans = [sector for _, _, sector in sectors if sector is not None and sector.kind == "fan"]
    assert len(fans) > 30
    odd = [
        sector
        for sector in fans
        if not 40 < sector.right_deg - sector.left_deg < 85
        or abs(sector.left_deg + sector.right_deg) > 6
        or not sector.apex[1] < sector.box[1]
        or abs(sector.apex[0] / sector.size[0] - 0.5) > 0.1
    ]
    assert len(odd) <= 1, odd


def test_one_machine_keeps_its_probe(sectors: list[tuple[str, str, Sector | None]]) -> None:
    """The 24 clips of one machine and preset: their apexes agree within a fiftieth of the depth."""
    fans = [s for name, _, s in sectors if name.startswith("Reg_pat") and s is not None]
    assert len(fans) == 24
    apexes = np.array([sector.apex for sector in fans if sector.kind == "fan"])
    depth = float(np.median([sector.depth_px for sector in fans]))
    off = np.hypot(*(apexes - np.median(apexes, axis=0)).T) / depth
    assert len(apexes) >= 23 and np.percentile(off, 90) < 0.02
    assert math.isclose(np.median(apexes[:, 0]), 185, abs_tol=6)
