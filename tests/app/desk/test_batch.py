from __future__ import annotations

import shutil
import threading
import time
from typing import TYPE_CHECKING

from app.assets import asset
from app.desk.batch import Batch, Stage, recordings_in
from tests.app.desk.conftest import SHORT, load_once

if TYPE_CHECKING:
    from pathlib import Path


def test_recordings_are_read_one_after_the_other_and_one_that_fails_costs_no_other() -> None:
    batch = Batch([SHORT, "no-such.mp4", SHORT.replace("seed=31", "seed=32")], load_once)
    assert batch.join(60) and not batch.reading
    first, missing, third = batch.jobs()
    assert [job.stage for job in (first, missing, third)] == [
        Stage.DONE,
        Stage.FAILED,
        Stage.DONE,
    ]
    assert first.frames == 6 and first.median is not None and first.scored is not None
    assert first.worst is not None and first.worst >= first.median
    assert missing.error and missing.median is None and missing.frames is None
    kept = batch.study(SHORT)
    assert kept is not None and kept.done and len(kept.frames) == 6


def test_a_stop_keeps_what_was_read() -> None:
    begun = threading.Event()
    box: list[Batch] = []

    def changed() -> None:
        if box and box[0].jobs()[0].stage is Stage.DONE:
            begun.set()

    box.append(Batch([SHORT] * 3, load_once, changed))
    assert begun.wait(60)
    box[0].stop()
    assert box[0].join(60)
    stages = [job.stage for job in box[0].jobs()]
    assert stages[0] is Stage.DONE and stages[-1] is Stage.STOPPED


def test_of_a_folder_recordings_are_taken_and_pictures_are_left(tmp_path: Path) -> None:
    for name in ("b.mp4", "A.dcm", "c.png", ".hidden.mp4", "note.txt"):
        (tmp_path / name).write_bytes(b"")
    assert [text.rsplit("/", 1)[-1] for text in recordings_in(tmp_path)] == ["A.dcm", "b.mp4"]
    assert recordings_in(tmp_path / "b.mp4") == () and recordings_in(tmp_path / "none") == ()


def test_how_far_a_clip_is_can_be_told_while_it_is_read(tmp_path: Path) -> None:
    shutil.copy(asset("phantom.mp4"), tmp_path / "clip.mp4")
    (text,) = recordings_in(tmp_path)
    batch = Batch([text], load_once)
    end = time.monotonic() + 60
    while not batch.jobs()[0].progress:
        assert batch.reading and time.monotonic() < end
        time.sleep(0.01)
    batch.stop()
    assert batch.join(60) and batch.jobs()[0].name == "clip.mp4"
