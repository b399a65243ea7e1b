from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from capture.record_recover import finish, leftovers
from tests.capture.record_kit import read

ROOT = Path(__file__).resolve().parents[2]

KILLED = """
import os, signal, sys, time
from pathlib import Path
from tests.capture.record_kit import a_recorder, frames

def record(root, told):
    recorder = a_recorder(root)
    recorder.begin()
    for frame in frames(1000):
        recorder.offer(frame)
        time.sleep(1 / 120)
        while len(recorder._queue) > 80: time.sleep(0.001)
        os.write(told, b"%d " % recorder.status().frames)

for number, moment in enumerate((12, 20, 31, 43, 58)):
    root = Path(sys.argv[1]) / str(number)
    read, told = os.pipe()
    child = os.fork()
    if child == 0:
        record(root, told)
    os.close(told)
    last = b"0 "
    while int(last.split()[-1]) < moment:
        last = os.read(read, 4096)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    rest = os.read(read, 65536).split()
    print(int(rest[-1]) if rest else int(last.split()[-1]))
"""


@pytest.mark.hazard("H-50")
@pytest.mark.skipif(sys.platform == "win32", reason="there is no such kill there")
def test_a_kill_at_any_moment_loses_two_pictures_at_most(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", KILLED, str(tmp_path)],
        cwd=ROOT, capture_output=True, text=True, check=False, timeout=100,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    for number, written in enumerate(map(int, done.stdout.split())):
        (left,) = leftovers(tmp_path / str(number))
        folder, count = finish(left.folder)
        assert count >= written - 2, f"{count} of {written}"
        back, source = read(folder)
        assert len(back) == count
        assert "recovered" in source.log.end.why


LIMITED = """
import resource, signal, sys
from pathlib import Path
from tests.capture.record_kit import a_recorder, frames, offer, wait_for
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (400_000, 400_000))
recorder = a_recorder(Path(sys.argv[1]))
recorder.begin()
offer(recorder, frames(60))
wait_for(lambda: not recorder.status().recording)
print(recorder.status().notice)
print(recorder.close())
"""


@pytest.mark.hazard("H-51")
@pytest.mark.skipif(sys.platform == "win32", reason="there is no such limit there")
def test_a_file_that_may_not_grow_ends_the_recording_politely(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", LIMITED, str(tmp_path)],
        cwd=ROOT, capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    notice, closed = done.stdout.splitlines()
    assert "The disk is full" in notice
    assert closed == "True"
    (folder,) = tmp_path.glob("2*")
    back, source = read(folder)
    assert len(back) >= 0.8 * len(source.log.rows) > 8
