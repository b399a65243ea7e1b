"""Compares ways to record without loss: what a kill leaves, size, processor time.

`python -m tests.capture.compare_codecs [--kills 2] [--seed 1] [--ways WAY ...]` prints the table
of docs/performance.md; `--retro` measures the last 30 s kept in memory instead. Every way writes
the same phantom pictures at 30 per second in a process that is killed (SIGKILL) at a random
moment; then what can be read is compared with what was written.
"""

from __future__ import annotations

import argparse
import random
import subprocess
import sys
import tempfile
import time
from fractions import Fraction
from pathlib import Path
from typing import Any, NamedTuple

import av
import cv2
import numpy as np
import psutil

from augment.source import PhantomSource
from capture.clip import ClipSource
from capture.errors import CaptureError
from capture.frame import Frame
from capture.record_codec import CODEC_OPTIONS, CONTAINER_OPTIONS
from capture.recorder import Origin, Recorder
from capture.sector import manual_box

FPS = 30
SECONDS = 1.0
PICTURES = 60
FULL_RANGE = 2
FRAGMENTS = {"movflags": "frag_keyframe+empty_moov+default_base_moof", "flush_packets": "1"}
HALF_SECOND = {"movflags": "empty_moov+default_base_moof", "frag_duration": "500000"}


class Way(NamedTuple):
    codec: str
    container: str
    codec_options: dict[str, str]
    container_options: dict[str, str]


def x264(preset: str, **more: str) -> dict[str, str]:
    return {"qp": "0", "preset": preset, "tune": "zerolatency", **more}


WAYS = {
    "FFV1, Matroska": Way("ffv1", "matroska", CODEC_OPTIONS, CONTAINER_OPTIONS),
    "FFV1, fragmented MP4": Way(
        "ffv1", "mp4", CODEC_OPTIONS, {**HALF_SECOND, "flush_packets": "1", "strict": "-2"}
    ),
    "x264 qp 0 ultrafast, fragmented MP4": Way("libx264", "mp4", x264("ultrafast"), FRAGMENTS),
    "x264 qp 0 veryfast, fragmented MP4": Way("libx264", "mp4", x264("veryfast"), FRAGMENTS),
    "x264 qp 0 ultrafast, Matroska": Way(
        "libx264", "matroska", x264("ultrafast"), CONTAINER_OPTIONS
    ),
    "x264 qp 0 ultrafast, each picture for itself, Matroska": Way(
        "libx264", "matroska", x264("ultrafast", g="1"), CONTAINER_OPTIONS
    ),
    "FFV1, plain MP4 (control)": Way("ffv1", "mp4", CODEC_OPTIONS, {"strict": "-2"}),
}


def make_pictures(path: Path) -> None:
    """The sector of a teaching phantom in a 1080p picture, as `pleura bench` shows it."""
    with PhantomSource(
        12, FPS, (1920, 1080), preset="teaching", pattern="M", probe="convex", seconds=SECONDS
    ) as source:
        images = np.stack([frame.image for frame in source])
    seen = images.max(axis=0) > 0
    (top, *_, bottom), (left, *_, right) = (np.flatnonzero(seen.any(axis=k)) for k in (1, 0))
    np.save(path, images[:, top : bottom + 1, left : right + 1])


def write(name: str, pictures: np.ndarray, path: Path, frames: int, pace: float) -> tuple:
    """Write frames and print each number; processor seconds of the encoder, and bytes."""
    way = WAYS[name]
    options = way.container_options
    container: Any = av.open(str(path), "w", format=way.container, options=options)
    stream = container.add_stream(way.codec, rate=FPS)
    context = stream.codec_context
    stream.height, stream.width = pictures.shape[1:]
    stream.pix_fmt, stream.time_base = "gray", Fraction(1, 1000)
    context.time_base, context.thread_count = Fraction(1, 1000), 1
    context.options = dict(way.codec_options)
    if way.codec == "libx264":
        context.gop_size, context.max_b_frames = int(way.codec_options.get("g", FPS)), 0
        context.color_range = FULL_RANGE
    spent, due = 0.0, time.monotonic()
    for number in range(frames):
        frame = av.VideoFrame.from_ndarray(pictures[number % len(pictures)], "gray")
        frame.pts, frame.time_base = round(number * 1000 / FPS), Fraction(1, 1000)
        started = time.process_time()
        for packet in stream.encode(frame):
            container.mux(packet)
        spent += time.process_time() - started
        if pace:
            print(number + 1, flush=True)
            due += pace
            time.sleep(max(0.0, due - time.monotonic()))
    for packet in stream.encode(None):
        container.mux(packet)
    container.close()
    return spent, path.stat().st_size


def readable(path: Path, pictures: np.ndarray) -> tuple[int, bool]:
    """Frames that Pleura reads from a file, and whether each is what was written."""
    count, exact = 0, True
    try:
        with ClipSource(path) as source:
            for frame in source:
                count += 1
                exact &= np.array_equal(frame.image, pictures[frame.index % len(pictures)])
    except CaptureError:
        pass
    return count, exact


def kill_at(name: str, seconds: float, folder: Path, pictures: np.ndarray) -> tuple[int, int, bool]:
    path = folder / "killed"
    path.unlink(missing_ok=True)
    path = path.with_suffix(".mkv" if WAYS[name].container == "matroska" else ".mp4")
    command = [sys.executable, "-m", __spec__.name, "--child", name, str(folder), str(path)]
    child = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert child.stdout is not None
    child.stdout.readline()
    time.sleep(seconds)
    child.kill()
    told = child.stdout.read().split()
    child.wait()
    return int(told[-1]) if told else 1, *readable(path, pictures)


def measure_retro(pictures: np.ndarray, root: Path) -> str:
    """Keep 30 s at 30 per second in memory as the recorder does."""
    height, width = pictures.shape[1:]
    recorder = Recorder(root, Origin(live=True), retro_s=30.0)
    recorder.confirm(manual_box((width, height), (0, 0, width, height)))
    before, spent = psutil.Process().memory_info().rss, time.process_time()
    for number in range(30 * FPS):
        while len(recorder._queue) > 3:
            time.sleep(0.001)
        picture = pictures[number % len(pictures)].copy()
        recorder.offer(Frame(picture, number, 100 + number / FPS))
    while len(recorder._queue):
        time.sleep(0.01)
    time.sleep(0.2)
    status, grown = recorder.status(), psutil.Process().memory_info().rss - before
    spent = 1000 * (time.process_time() - spent) / (30 * FPS)
    recorder.close()
    return (
        f"{width} x {height}: {status.kept_s:.0f} s in {status.kept_bytes / 1e6:.0f} MB, "
        f"process + {grown / 1e6:.0f} MB, {spent:.1f} ms a frame"
    )


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--kills", type=int, default=2)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--retro", action="store_true")
    parser.add_argument("--ways", nargs="*", choices=list(WAYS), default=list(WAYS))
    parser.add_argument("--child", nargs=3)
    wanted = parser.parse_args()
    if wanted.child:
        name, folder, path = wanted.child
        write(name, np.load(Path(folder) / "pictures.npy"), Path(path), 600, 1 / FPS)
        return
    rng = random.Random(wanted.seed)
    moments = [rng.uniform(2.0, 6.0) for _ in range(wanted.kills)]
    with tempfile.TemporaryDirectory() as name:
        if wanted.retro:
            make_pictures(Path(name) / "pictures.npy")
            images = np.load(Path(name) / "pictures.npy")
            for size in ((676, 720), (1119, 795)):
                pictures = np.stack([cv2.resize(each, size) for each in images])
                print(measure_retro(pictures, Path(name) / "none"))
            return
        folder = Path(name)
        make_pictures(folder / "pictures.npy")
        pictures = np.load(folder / "pictures.npy")
        print(f"{pictures.shape[2]} x {pictures.shape[1]} pixels, killed at", moments)
        print(
            "| way | ms a frame | kB a frame | frames lost by a kill | exact |\n" + "|---" * 5 + "|"
        )
        for way in wanted.ways:
            try:
                spent, size = write(way, pictures, folder / "whole", PICTURES, 0.0)
                kills = [kill_at(way, moment, folder, pictures) for moment in moments]
            except Exception as error:
                print(f"| {way} | not possible: {error} |||| ")
                continue
            lost = ", ".join(f"{had} of {had}" if not left else f"{had - left} of {had}"
                             for had, left, _ in kills)  # fmt: skip
            exact = "yes" if all(kill[2] for kill in kills) else "no"
            print(
                f"| {way} | {1000 * spent / PICTURES:.1f} | {size / PICTURES / 1000:.0f} | "
                f"{lost} | {exact} |",
                flush=True,
            )


if __name__ == "__main__":
    main()
