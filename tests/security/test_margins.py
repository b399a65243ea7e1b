"""What is drawn of a result hangs on the sector's pixels alone, up to its very edge."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import numpy as np
import pytest

from app.examine import Examiner
from app.explain import explain
from app.model import load_model
from app.overlay import draw_overlay
from app.screen import ViewSettings
from app.sectors import SectorKeeper
from app.status import Health, State
from capture.frame import Frame, SourceInfo
from tests.security.canary_kit import FAN, SIZE, lettered, pictures

if TYPE_CHECKING:
    from pathlib import Path

    from app.result import Result

INFO = SourceInfo("scan", SIZE, 25.0, live=False)


@pytest.fixture(scope="module")
def pair() -> tuple[Result, Result]:
    """One result, and the same with names and noise outside the sector, up to its edge."""
    plain = pictures(named=False)[3]
    examiner = Examiner(load_model(), SectorKeeper(INFO, FAN))
    result = examiner(Frame(plain, 0, 0.0, 0.0))
    noise = np.random.default_rng(0).integers(0, 256, plain.shape, np.uint8)
    other = lettered(np.where(FAN.mask(), plain, noise).astype(np.uint8))
    assert result.sector is not None and result.segmentation is not None
    assert np.array_equal(other[FAN.mask()], plain[FAN.mask()]) and (other != plain).mean() > 0.3
    return result, replace(result, frame=Frame(other, 0, 0.0, 0.0))


@pytest.mark.hazard("H-80")
def test_an_overlay(pair: tuple[Result, Result]) -> None:
    one, other = (draw_overlay(result, "m") for result in pair)
    assert np.array_equal(one, other)


@pytest.mark.hazard("H-80")
def test_the_sheet_that_explains(pair: tuple[Result, Result]) -> None:
    one, other = (explain(result, None, "m") for result in pair)
    assert np.array_equal(one, other)


@pytest.mark.hazard("H-80")
def test_a_snapshot_of_the_window(
    pair: tuple[Result, Result], tmp_path: Path, qapp: object
) -> None:
    from app.ui.snapshot import save_snapshot

    now, found = datetime(2026, 1, 1, tzinfo=UTC), []
    for number, result in enumerate(pair):
        folder = tmp_path / str(number)
        save_snapshot(result, Health(State.LIVE, source=INFO), ViewSettings(), folder, now)
        found.append({path.name: path.read_bytes() for path in folder.iterdir()})
    assert len(found[0]) == 3 and found[0] == found[1]
