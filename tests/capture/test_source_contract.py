"""What every source promises, whatever it reads."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from itertools import islice, pairwise
from typing import TYPE_CHECKING

import numpy as np
import pytest

from capture.device import DeviceSource
from capture.devices import Device
from capture.opening import open_source
from capture.reconnect_device import watch_device
from capture.source import FrameSource, Seekable
from tests.capture import samples
from tests.fakes import ScriptedCapture

if TYPE_CHECKING:
    from pathlib import Path

    from capture.frame import Frame

Opener = Callable[[], FrameSource]


def _clip(name: str, codec: str, **options: str) -> Callable[[Path], Opener]:
    def prepare(folder: Path) -> Opener:
        path = samples.make_clip(folder / name, codec, **options)
        return lambda: open_source(str(path))

    return prepare


def _still(folder: Path) -> Opener:
    path = samples.write_picture(folder / "still.png", samples.picture(3))
    return lambda: open_source(str(path))


def _folder(folder: Path) -> Opener:
    path = samples.make_folder(folder / "series")
    return lambda: open_source(str(path))


def _dicom(folder: Path) -> Opener:
    path = samples.save_dicom(folder / "exam.dcm", samples.dicom(samples.stack()))
    return lambda: open_source(str(path))


def _device(folder: Path) -> Opener:
    def opener(index: int, backend: int) -> ScriptedCapture:
        return ScriptedCapture(before_read=lambda: time.sleep(0.001)).frames()

    return lambda: DeviceSource(Device(0, "grabber"), opener=opener)


def _watched(folder: Path) -> Opener:
    def opener(index: int, backend: int) -> ScriptedCapture:
        return ScriptedCapture(before_read=lambda: time.sleep(0.001)).frames()

    return lambda: watch_device(Device(0, "grabber"), opener=opener, known=lambda: [])


def _phantom(folder: Path) -> Opener:
    source = pytest.importorskip("augment.source")
    return lambda: source.parse_phantom("phantom:seed=1,size=96x64,seconds=0.4")


SOURCES = {
    "mp4": _clip("a.mp4", "libx264"),
    "mov": _clip("a.mov", "libx264"),
    "mkv": _clip("a.mkv", "libx264"),
    "mpeg2": _clip("a.mpeg", "mpeg2video"),
    "mpeg1": _clip("a.mpg", "mpeg1video"),
    "mpeg with h264": _clip("b.mpeg", "libx264"),
    "avi": _clip("a.avi", "mpeg4"),
    "avi with h264": _clip("b.avi", "libx264"),
    "avi raw": _clip("c.avi", "rawvideo", layout="bgr24"),
    "webm": _clip("a.webm", "libvpx"),
    "gif": _clip("a.gif", "gif", layout="gray"),
    "still": _still,
    "folder": _folder,
    "dicom": _dicom,
    "device": _device,
    "device found again": _watched,
    "phantom": _phantom,
}


@pytest.fixture(params=SOURCES.values(), ids=SOURCES.keys())
def opener(request: pytest.FixtureRequest, tmp_path: Path) -> Opener:
    return request.param(tmp_path)


def run(source: FrameSource, most: int = 40) -> list[Frame]:
    return list(islice(iter(source), most))


def test_frames_are_numbered_timed_grey_and_read_only(opener: Opener) -> None:
    with opener() as source:
        info = source.info
        frames = run(source)
    assert isinstance(source, FrameSource)
    assert [frame.index for frame in frames] == list(range(len(frames)))
    assert info.frames is None or info.frames == len(frames)
    assert frames and all(frame.size == info.size for frame in frames)
    for frame in frames:
        assert frame.image.dtype == np.uint8 and frame.image.flags.c_contiguous
        assert not frame.image.flags.writeable
        assert 0.0 <= frame.colour <= 0.1
    grabbed = [frame.grabbed_s for frame in frames]
    assert grabbed == sorted(grabbed) and abs(grabbed[-1] - time.monotonic()) < 60
    media = [frame.media_s for frame in frames]
    if info.live:
        assert set(media) == {None}
    else:
        assert media[0] == 0.0 and media == sorted(media)
        if info.fps is not None and info.fps > 0 and len(frames) > 1:
            assert media[-1] == pytest.approx((len(frames) - 1) / info.fps, rel=0.02)


def test_the_name_is_no_path(opener: Opener) -> None:
    with opener() as source:
        assert source.info.name and "/" not in source.info.name


def test_close_may_be_called_again_and_ends_iteration(opener: Opener) -> None:
    source = opener()
    frames = iter(source)
    next(frames)
    source.close()
    source.close()
    assert list(frames) == []
    assert list(source) == []


def test_close_from_another_thread_ends_a_running_iteration(opener: Opener) -> None:
    source = opener()
    seen: list[int] = []
    closed: list[float] = []

    def stop() -> None:
        closed.append(time.monotonic())
        source.close()

    for frame in source:
        seen.append(frame.index)
        if len(seen) == 1:
            thread = threading.Thread(target=stop)
            thread.start()
            thread.join()
    assert len(seen) <= 2
    assert time.monotonic() - closed[0] < 2.0


def test_any_frame_can_be_had_again_exactly(opener: Opener) -> None:
    with opener() as source:
        if not isinstance(source, Seekable):
            pytest.skip("a live source cannot go back")
        plain = run(source)
        last = len(plain) - 1
        for wanted in (last, 0, 5, 6, 17, 9, 33, 8, 7, last - 1, 1, 23):
            index = min(max(wanted, 0), last)
            source.seek(index)
            frame = next(iter(source))
            assert frame.index == index
            np.testing.assert_array_equal(frame.image, plain[index].image)
            assert frame.media_s == plain[index].media_s


def test_a_seek_is_clipped_and_moves_a_running_iteration(opener: Opener) -> None:
    with opener() as source:
        if not isinstance(source, Seekable):
            pytest.skip("a live source cannot go back")
        count = source.info.frames or 0
        frames = iter(source)
        next(frames)
        source.seek(10**6)
        assert next(frames).index == count - 1
        source.seek(-5)
        assert [frame.index for frame in islice(frames, 2)] == list(range(min(2, count)))


def test_pictures_differ_from_frame_to_frame(opener: Opener) -> None:
    with opener() as source:
        frames = run(source)
    same = [np.array_equal(a.image, b.image) for a, b in pairwise(frames)]
    assert not any(same)
