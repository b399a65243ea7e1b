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


MUTANTS = """
import random, shutil, sys
from pathlib import Path
import numpy as np
from capture.errors import CaptureError
from capture.recording import sector_pixels
from tests.capture.record_kit import FAN, a_recorder, frames, offer, picture, read
root = Path(sys.argv[1])
recorder = a_recorder(root)
recorder.begin()
offer(recorder, frames(8))
whole = recorder.end()
recorder.close()
rng, had = random.Random(1), 0
images = [sector_pixels(picture(n), FAN) for n in range(8)]
for number in range(60):
    folder = root / f"mutant-{number}"
    shutil.copytree(whole, folder)
    path = folder / rng.choice(["frames.jsonl", "frames-000.mkv"])
    data = bytearray(path.read_bytes())
    if rng.random() < 0.3:
        del data[rng.randrange(len(data)):]
    for _ in range(rng.choice([1, 8, 64])):
        if data:
            data[rng.randrange(len(data))] = rng.randrange(256)
    path.write_bytes(data)
    try:
        back, _ = read(folder)
    except CaptureError as error:
        assert str(root) not in str(error)
        continue
    for frame in back:
        had += 1
        assert any(np.array_equal(frame.image, image) for image in images), number
print(had)
"""


@pytest.mark.hazard("H-20")
def test_of_a_damaged_session_no_wrong_pixel_ever_comes(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", MUTANTS, str(tmp_path)],
        cwd=ROOT, capture_output=True, text=True, check=False, timeout=100,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) > 60
