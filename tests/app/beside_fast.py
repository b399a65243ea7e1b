"""Pictures a second of Pleura and of pyFAST, same clip, same ONNX file: `docs/performance.md`.

    python -m tests.app.beside_fast PYTHON [RECORDING] [--seconds 15] [--rounds 3]

PYTHON is the interpreter of an environment that holds `pyfast` and `numpy` (its wheels clash with
this project's Qt). FAST also needs a driver for OpenCL (without a GPU: `pocl-opencl-icd`) and, for
clips, GStreamer's plug-ins (`gstreamer1.0-libav`, `gstreamer1.0-plugins-good`). Both read the
clip, segment each picture and draw nothing; Pleura finds the sector, scores and judges as well.
They run in turns. FAST's player keeps the clip's own pace, so 30 pictures a second are the most
that it can show; the second way hands it pictures from memory: no pace, no decoding.
"""

from __future__ import annotations

import argparse
import itertools
import os
import statistics
import subprocess
import tempfile
import time
from pathlib import Path

from app.api import examine, load_model, open_source
from app.assets import asset
from app.bench import write_clip

_PLAYED = """
source = fast.MovieStreamer.create(clip, grayscale=True)
network.connect(source)
results = iter(fast.DataStream(network))
def one():
    next(results)
"""
_HANDED = """
pictures = itertools.cycle([np.random.randint(0, 255, (1080, 1920, 1), np.uint8) for _ in range(4)])
def one():
    network.connect(fast.Image.createFromArray(next(pictures)))
    network.update()
    network.getOutputData(0)
"""
_RUN = """
import itertools, sys, time, numpy as np, fast
fast.Reporter.setGlobalReportMethod(fast.Reporter.NONE)
clip, model, seconds = sys.argv[1], sys.argv[2], float(sys.argv[3])
network = fast.SegmentationNetwork.create(
    model, scaleFactor=1 / 255, inferenceEngine="ONNXRuntime")
{way}
one()
start, count = time.time(), 0
while time.time() - start < seconds:
    one()
    count += 1
print("FPS", count / (time.time() - start), flush=True)
"""


def fast_fps(python: str, way: str, clip: Path, seconds: float) -> float:
    """Pictures a second of FAST; RuntimeError with its last words when it gives none."""
    run = subprocess.run(
        [python, "-c", _RUN.format(way=way), str(clip), str(asset("lung.onnx")), str(seconds)],
        capture_output=True,
        text=True,
        timeout=seconds * 10 + 120,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    for line in run.stdout.splitlines():
        if line.startswith("FPS"):
            return float(line.split()[1])
    raise RuntimeError((run.stderr or run.stdout)[-800:])


def pleura_fps(clip: Path, seconds: float) -> float:
    """Pictures a second of Pleura, unpaced, without a window; the clip again from its start."""
    model = load_model()
    results = itertools.chain.from_iterable(
        examine(open_source(str(clip)), model) for _ in itertools.count()
    )
    next(results)
    start, count = time.perf_counter(), 0
    while time.perf_counter() - start < seconds:
        next(results)
        count += 1
    return count / (time.perf_counter() - start)


def main() -> None:
    """Print each round and the ratio of the medians."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("python")
    parser.add_argument("clip", nargs="?", type=Path)
    parser.add_argument("--seconds", type=float, default=15)
    parser.add_argument("--rounds", type=int, default=3)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        clip: Path = given.clip or Path(folder) / "clip.mp4"
        if given.clip is None:
            write_clip(clip)
        found: dict[str, list[float]] = {"Pleura": [], "FAST, played": [], "FAST, handed": []}
        for _ in range(given.rounds):
            found["Pleura"].append(pleura_fps(clip, given.seconds))
            found["FAST, played"].append(fast_fps(given.python, _PLAYED, clip, given.seconds))
            found["FAST, handed"].append(fast_fps(given.python, _HANDED, clip, given.seconds))
            print({name: round(values[-1], 2) for name, values in found.items()}, flush=True)
    own = statistics.median(found["Pleura"])
    for name, values in list(found.items())[1:]:
        print(f"{name}: Pleura is {own / statistics.median(values):.1f} times as fast")


if __name__ == "__main__":
    main()
