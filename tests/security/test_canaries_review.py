"""Names around the sector, in folders and in DICOM reach no correction and no export."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest

from app.desk.desk import Desk
from tests.security.canary_kit import CANARY, FAN
from tests.security.test_canaries import pair, pleura

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.hazard("H-80")
@pytest.mark.hazard("H-83")
@pytest.mark.parametrize("name", ["scan.mkv", "scan.dcm"])
def test_an_export_of_a_review_is_the_same_with_names_around_the_sector(
    tmp_path: Path, name: str
) -> None:
    def export(source: Path, out: Path) -> str:
        words = ("--all", "--sector", tmp_path / "sector.json", "-o", out)
        said = pleura("review", source, "--export", "slicer", *words)
        return said.replace(out.name, "out")

    plain, named = pair(tmp_path, name, export)
    assert len(plain) >= 3 and plain == named


@pytest.mark.hazard("H-80")
def test_corrections_name_nobody(tmp_path: Path) -> None:
    def correct(source: Path, out: Path) -> str:
        desk = Desk(folder=out, sector=FAN)
        try:
            desk.open(str(source))
            end = time.monotonic() + 60
            while not desk.state().can_edit:
                assert time.monotonic() < end
                desk.tick()
                time.sleep(0.01)
            desk.edit.add_pleura()
            desk.edit.add("b")
        finally:
            desk.close()
        assert desk.study.source == source.name and CANARY not in str(desk.state().notice)
        return ""

    plain, named = pair(tmp_path, "scan.mkv", correct)
    assert list(plain) == list(named) and len(plain) == 2  # the file, and what was said
