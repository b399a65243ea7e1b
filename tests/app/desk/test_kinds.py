"""A clip, a still, DICOM, a folder of pictures and a recorded session all lie on the desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from app.desk.desk import Desk
from app.recording_run import record
from tests.app.desk.conftest import load_once, until
from tests.capture import samples
from tests.security import canary_kit
from tests.security.canary_kit import FAN

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def folder(path: Path) -> Path:
    path.mkdir()
    for number, image in enumerate(canary_kit.pictures(False)[:3]):
        samples.write_picture(path / f"{number}.png", image)
    return path


def session(path: Path) -> Path:
    clip = canary_kit.clip(path / "clip.mkv", named=False)
    done = record(str(clip), path / "sessions", FAN, None)
    return path / "sessions" / done.folder.name


MAKERS: dict[str, tuple[Callable[[Path], Path], int]] = {
    "clip": (lambda path: canary_kit.clip(path / "a.mkv", named=False), 8),
    "still": (lambda path: canary_kit.still(path / "a.png", named=False), 1),
    "dicom": (lambda path: canary_kit.dicom(path / "a.dcm", named=False), 8),
    "folder": (lambda path: folder(path / "folder"), 3),
    "session": (session, 5),
}


@pytest.mark.parametrize("kind", list(MAKERS))
def test_each_kind_of_recording_is_read_shown_and_corrected(kind: str, tmp_path: Path) -> None:
    make, least = MAKERS[kind]
    source = make(tmp_path)
    given = None if kind == "session" else FAN
    desk = Desk(load=load_once, sector=given, folder=tmp_path / "kept")
    try:
        desk.open(str(source))
        state = until(desk, lambda state: state.can_edit and not state.reading)
        assert state.total >= least and state.title == source.name and not state.notice
        desk.seek(state.total - 1)
        last = state.total - 1
        state = until(desk, lambda state: state.frame == last)
        sector = desk.study.frames[last].sector
        assert sector is not None
        if not state.panes[0].marks or not state.panes[0].marks.pleura:
            desk.edit.add_pleura()
        desk.edit.add("b")
        state = desk.state()
        assert state.corrected == 1 and np.any(state.panes[0].result.segmentation.labels)
    finally:
        desk.close()
    assert list((tmp_path / "kept").glob("*.review.json"))
