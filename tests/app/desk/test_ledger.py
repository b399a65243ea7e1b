from __future__ import annotations

import random
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

from app.desk.drawn import drawn_score
from app.desk.edits import add_b_line
from app.desk.export.item import items_of
from app.desk.ledger import Ledger
from app.desk.notebook import Status
from app.desk.review_file import Origin, load_review, review_path
from app.desk.tracing import trace
from app.examine import geometry_of
from capture.errors import RecordingError

if TYPE_CHECKING:
    from pathlib import Path

    from app.desk.analysis import Study
    from models.marks import FrameMarks

ORIGIN = Origin(name="phantom", frames=12, size=(320, 240), crc32=77)


def marks_of(study: Study, frame: int) -> FrameMarks:
    examined = study.frames[frame]
    labels, geometry = examined.labels(), examined.geometry
    assert labels is not None and geometry is not None
    return trace(labels, geometry, "phantom", frame)


def wait_saved(ledger: Ledger) -> None:
    end = time.monotonic() + 5
    while ledger.saved == "saving…":
        assert time.monotonic() < end
        time.sleep(0.005)


def test_each_change_is_on_the_disk_without_a_close(study: Study, tmp_path: Path) -> None:
    ledger = Ledger(tmp_path, ORIGIN)
    ledger.model = study.model
    changed = add_b_line(marks_of(study, 2), 180.0)
    ledger.judge(study.frames[2], Status.CORRECTED, changed)
    wait_saved(ledger)
    (entry,) = load_review(ledger.path)  # as after a kill -9: nothing was closed
    assert entry.status is Status.CORRECTED and entry.marks.b_lines == changed.b_lines
    assert entry.marks.annotator == "corrected by a person"
    assert study.model is not None and entry.model is not None
    assert entry.model.sha256 == study.model.sha256
    own = study.frames[2].labels()
    assert entry.network is not None and own is not None
    kept = entry.network.labels()
    assert kept is not None and (kept == own).all()
    assert entry.score == study.frames[2].score.value
    assert ledger.close()


def test_the_networks_own_stays_through_further_changes(study: Study, tmp_path: Path) -> None:
    ledger = Ledger(tmp_path, ORIGIN)
    for frame in (4, 5, 4):
        ledger.judge(study.frames[frame], Status.CORRECTED, marks_of(study, frame))
    first = ledger.notebook.get(4)
    ledger.judge(study.frames[4], Status.REJECTED, marks_of(study, 4))
    again = ledger.notebook.get(4)
    assert first is not None and again is not None and again.network == first.network
    assert ledger.notebook.undo() == 4 and ledger.notebook.get(4) == first
    assert [ledger.notebook.undo() for _ in range(4)] == [4, 5, 4, None]
    assert ledger.notebook.entries == {}
    assert [ledger.notebook.redo() for _ in range(5)] == [4, 5, 4, 4, None]
    assert ledger.notebook.get(4) == again
    assert ledger.close()
    assert [entry.frame for entry in load_review(ledger.path)] == [4, 5]


def test_a_damaged_file_is_told_and_left_alone(study: Study, tmp_path: Path) -> None:
    ledger = Ledger(tmp_path, ORIGIN)
    assert ledger.close()
    ledger.path.write_text('{"kind": "review", "fra', encoding="utf-8")
    with pytest.raises(RecordingError, match="move the file away"):
        load_review(ledger.path)
    again = Ledger(tmp_path, ORIGIN)
    assert not again.writable and again.trouble
    again.judge(study.frames[1], Status.ACCEPTED, marks_of(study, 1))
    assert again.close()
    assert ledger.path.read_text(encoding="utf-8") == '{"kind": "review", "fra'


def test_a_folder_that_cannot_be_written_is_told_and_nothing_is_lost_here(
    study: Study, tmp_path: Path
) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("", encoding="utf-8")
    ledger = Ledger(blocked / "below", ORIGIN)
    ledger.judge(study.frames[1], Status.ACCEPTED, marks_of(study, 1))
    wait_saved(ledger)
    assert ledger.trouble and "--corrections" in ledger.trouble and ledger.saved == "not saved"
    assert ledger.notebook.get(1) is not None
    assert ledger.close()


def test_a_file_damaged_anywhere_is_read_or_told(study: Study, tmp_path: Path) -> None:
    ledger = Ledger(tmp_path, ORIGIN)
    ledger.judge(study.frames[2], Status.CORRECTED, add_b_line(marks_of(study, 2), 180.0))
    assert ledger.close()
    whole, rng = ledger.path.read_bytes(), random.Random(7)
    broken, told = tmp_path / "broken.review.json", 0
    for _ in range(120):
        at, cut = rng.randrange(len(whole)), rng.randrange(9)
        new = rng.choice((b"", b"0", b'"', b"}", b"-1", b"null", b"1e999", b"[[[["))
        broken.write_bytes(whole[:at] + new + whole[at + cut :])
        try:
            entries = load_review(broken)
        except RecordingError as error:
            assert "\n" not in str(error)
            told += 1
            continue
        for entry in entries:  # whatever is read can be drawn, scored and exported
            drawn_score(entry.marks, geometry_of(entry.sector))
            for item in items_of("clip.mp4", [entry]):
                item.labels()
    assert told > 30


KILLED = """
import os, signal, sys, zlib
from pathlib import Path
from app.desk.examined import Examined
from app.desk.ledger import Ledger
from app.desk.notebook import Status
from app.desk.review_file import Origin
from capture.sector import Sector
from models.marks import FrameMarks
from models.score import not_assessable
sector = Sector((320, 240), (0, 0, 320, 240), "linear", depth_px=240.0)
packed = zlib.compress(bytes(256 * 256))
ledger = Ledger(Path(sys.argv[1]), Origin.model_validate_json(sys.argv[2]))
for frame in range(4):
    seen = Examined(frame, None, sector, not_assessable("none"), None, (256, 256), packed)
    marks = FrameMarks(file="phantom", frame=frame, lung=False)
    ledger.judge(seen, Status.ACCEPTED, marks)
os.kill(os.getpid(), signal.SIGKILL)
"""


def test_a_kill_costs_no_more_than_the_last_change(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", KILLED, str(tmp_path), ORIGIN.model_dump_json()],
        check=False,
        timeout=60,
    )
    assert done.returncode == -signal.SIGKILL
    path = review_path(tmp_path, ORIGIN)
    assert {0, 1, 2} <= {entry.frame for entry in load_review(path)}
