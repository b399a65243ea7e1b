"""Before a recording begins a person is told where lettering may stand inside the sector."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import pytest
from typer.testing import CliRunner

from app.cli import root
from tests.capture import samples
from tests.security.canary_kit import FAN, pictures

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.hazard("H-82")
@pytest.mark.parametrize("named", [False, True])
def test_a_name_inside_the_sector_is_told_before_the_recording(tmp_path: Path, named: bool) -> None:
    shown = pictures(named=False)
    if named:
        for each in shown:
            cv2.putText(each, "DOE JANE", (150, 180), cv2.FONT_HERSHEY_SIMPLEX, 0.5, 240, 1)
    clip = samples.make_clip(tmp_path / "a.mkv", "ffv1", layout="gray", fps=10, pictures=shown)
    (tmp_path / "sector.json").write_text(FAN.to_json())
    words = ["record", str(clip), "-o", str(tmp_path / "out")]
    done = CliRunner().invoke(root, [*words, "--sector", str(tmp_path / "sector.json")])
    assert done.exit_code == 0, done.output
    assert ("There may be lettering inside the sector" in done.stderr) is named
    if named:  # about the middle of 150…230 of 400, and 175 of 320
        assert "4" in done.stderr.split(" % of the width")[0][-2:]
        assert "5" in done.stderr.split(" % of the height")[0][-2:]
