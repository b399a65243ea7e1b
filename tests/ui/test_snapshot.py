"""Snapshots: the sector only, nothing that names anybody, nothing half."""

from __future__ import annotations

import json
import os
import sys
from datetime import UTC, datetime

import cv2
import numpy as np
import pytest

from app.masks import inside
from app.screen import ViewSettings
from app.screen.words import DISCLAIMER
from app.status import Health, State
from app.ui.snapshot import SnapshotError, save_snapshot
from capture.frame import SourceInfo
from models.labels import COLOURS, Label
from models.trust import concerns
from models.trust.interval import SHIPPED
from tests.ui.conftest import FAN, SIZE, appraisal_of, labels_of, result_of

NOW = datetime(2026, 3, 1, 12, 30, 15, tzinfo=UTC)
HEALTH = Health(
    State.LIVE, source=SourceInfo("Doe_Jane.mp4", SIZE, 25.0, live=False), model="lung 1"
)


def save(folder, health=HEALTH, **result):
    labels = labels_of(b_line=np.s_[100:250, 100:140])
    made = result_of(labels=labels, image=np.full((SIZE[1], SIZE[0]), 200, np.uint8), **result)
    return save_snapshot(made, health, ViewSettings(), folder, NOW)


@pytest.fixture(autouse=True)
def _qt(qapp):
    """Fonts need a running application."""


def test_three_files_named_by_utc_time(tmp_path):
    stem = save(tmp_path / "new" / "folder")
    assert stem == "20260301T123015Z"
    names = sorted(each.name for each in (tmp_path / "new" / "folder").iterdir())
    assert names == [f"{stem}.json", f"{stem}.masks.png", f"{stem}.png"]


def test_black_outside_the_sector(tmp_path):
    stem = save(tmp_path)
    x, y, width, height = FAN.box
    within = inside(FAN)[y : y + height, x : x + width] > 0
    assert not within.all()
    bare = cv2.imread(str(tmp_path / f"{stem}.png"), cv2.IMREAD_UNCHANGED)
    assert bare.shape == (height, width)
    assert (bare[~within] == 0).all()
    assert (bare[within] == 200).all()
    masks = cv2.imread(str(tmp_path / f"{stem}.masks.png"))[..., ::-1]
    big = cv2.resize(within.astype(np.uint8), None, fx=3, fy=3, interpolation=cv2.INTER_NEAREST)
    outside = cv2.erode(1 - big, np.ones((9, 9), np.uint8)) > 0
    left = (masks.shape[1] - big.shape[1]) // 2
    part = masks[: big.shape[0], left : left + big.shape[1]]
    assert (part[outside] == 0).all()
    wanted = np.array(COLOURS[Label.B_LINE]) * 0.35 + 200 * 0.65
    middle = part[int(175 / 256 * big.shape[0]), int(120 / 256 * big.shape[1])]
    assert np.abs(middle - wanted).max() < 4


def test_nothing_names_the_patient(tmp_path):
    stem = save(tmp_path)
    for each in tmp_path.iterdir():
        assert b"Doe" not in each.read_bytes()
        assert "Doe" not in each.name
    figures = json.loads((tmp_path / f"{stem}.json").read_text())
    assert figures["notice"] == DISCLAIMER
    assert figures["blas"] == 0.35
    assert figures["model"] == "lung 1"
    assert figures["time_utc"].startswith("2026-03-01T12:30:15")


def test_unknown_is_null_and_says_why(tmp_path):
    stem = save(tmp_path, value=None)
    figures = json.loads((tmp_path / f"{stem}.json").read_text())
    assert figures["blas"] is None
    assert figures["b_lines"] is None
    assert figures["reason"] == "no pleural line"


@pytest.mark.parametrize("state", [State.FROZEN, State.LOST, State.NO_SIGNAL])
def test_no_score_is_saved_where_none_may_be_shown(tmp_path, state):
    stem = save(tmp_path, health=Health(state))
    figures = json.loads((tmp_path / f"{stem}.json").read_text())
    assert figures["blas"] is None
    assert figures["spaces"] == []
    assert figures["reason"] == str(state)


def test_number_interval_and_trust_go_together(tmp_path):
    told = appraisal_of(0.35, concerns.DARK)
    figures = json.loads((tmp_path / f"{save(tmp_path, appraisal=told)}.json").read_text())
    assert figures["trust"] == "warning"
    assert figures["interval"] == list(SHIPPED.around(0.35))
    assert figures["concerns"] == [{"text": concerns.DARK.text, "hint": concerns.DARK.hint}]
    unjudged = json.loads((tmp_path / f"{save(tmp_path)}.json").read_text())
    assert (unjudged["trust"], unjudged["interval"]) == (None, None)
    frozen = save(tmp_path, health=Health(State.FROZEN), appraisal=told)
    figures = json.loads((tmp_path / f"{frozen}.json").read_text())
    assert (figures["trust"], figures["interval"]) == ("none", None)


def test_the_picture_tells_a_doubtful_number_from_a_trusted_one(tmp_path):
    strips = []
    for told in (appraisal_of(0.35), appraisal_of(0.35, concerns.DARK), None):
        stem = save(tmp_path, appraisal=told)
        strips.append(cv2.imread(str(tmp_path / f"{stem}.masks.png"))[-90:-60])
    assert (strips[0] != strips[1]).any()
    assert (strips[0] != strips[2]).any()


def test_the_same_second_gives_another_name(tmp_path):
    stems = {save(tmp_path) for _ in range(3)}
    assert len(stems) == 3
    assert len(list(tmp_path.iterdir())) == 9


def test_without_a_sector_nothing_is_saved(tmp_path):
    with pytest.raises(SnapshotError, match="nothing was saved"):
        save(tmp_path, sector=None)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_made_is_one_sentence(tmp_path):
    (tmp_path / "taken").write_text("a file")
    with pytest.raises(SnapshotError, match="could not be saved in below") as told:
        save(tmp_path / "taken" / "below")
    assert str(tmp_path) not in str(told.value)


def test_a_full_disk_leaves_nothing_half(tmp_path, monkeypatch):
    from pathlib import Path

    real = Path.write_bytes

    def full(self, content):
        if ".masks" in self.name:
            real(self, content[:10])
            raise OSError(28, "No space left on device")
        return real(self, content)

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(SnapshotError, match="disk is not full"):
        save(tmp_path)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.hazard("H-86")
@pytest.mark.skipif(sys.platform == "win32", reason="there are no such modes there")
def test_a_snapshot_is_for_this_user_alone(tmp_path):
    before = os.umask(0o022)
    try:
        save(tmp_path / "new")
    finally:
        os.umask(before)
    assert (tmp_path / "new").stat().st_mode & 0o777 == 0o700
    assert {each.stat().st_mode & 0o777 for each in (tmp_path / "new").iterdir()} == {0o600}
