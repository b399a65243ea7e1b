"""The phantom as a source: it keeps the contract of every source, and its text is read strictly."""

from __future__ import annotations

import itertools
import threading

import numpy as np
import pytest

from augment.source import KEYS, PhantomSource, parse_phantom
from capture.errors import SourceUnavailable
from capture.source import FrameSource, Seekable

SIZE = (96, 80)


def source(**more) -> PhantomSource:
    return PhantomSource(**{"seed": 3, "size": SIZE, "fps": 25.0, **more})


def test_it_is_a_source_with_a_length_when_it_has_seconds() -> None:
    with source(seconds=0.2) as one:
        assert isinstance(one, FrameSource) and isinstance(one, Seekable)
        assert (one.info.frames, one.info.fps, one.info.size) == (5, 25.0, SIZE)
        assert not one.info.live
        frames = list(one)
    assert [f.index for f in frames] == [0, 1, 2, 3, 4]
    assert [f.media_s for f in frames] == pytest.approx([0, 0.04, 0.08, 0.12, 0.16])
    grabbed = [f.grabbed_s for f in frames]
    assert grabbed == sorted(grabbed)
    for frame in frames:
        assert frame.size == SIZE and not frame.image.flags.writeable
    assert list(one) == [], "a closed source has no more frames"


def test_without_seconds_it_never_ends() -> None:
    with source() as one:
        assert one.info.frames is None
        indices = [f.index for f in itertools.islice(one, 12)]
    assert indices == list(range(12))


def test_frames_are_the_same_after_a_jump_and_in_another_source() -> None:
    with source(seconds=1) as one, source(seconds=1) as other:
        first = [frame.image for frame in itertools.islice(one, 6)]
        other.seek(4)
        again = next(iter(other))
        assert again.index == 4
        assert np.array_equal(again.image, first[4])
        running = iter(other)
        next(running)
        other.seek(1)
        assert np.array_equal(next(running).image, first[1]), "a running iterator goes on there"


def test_a_jump_is_clipped_to_the_recording() -> None:
    with source(seconds=0.2) as one:
        one.seek(99)
        assert [f.index for f in one] == [4]
        one.seek(-5)
        assert next(iter(one)).index == 0


def test_truth_belongs_to_the_frame() -> None:
    with source(seconds=1, pattern="B") as one:
        frame = next(itertools.islice(one, 3, None))
        truth, labels = one.truth(frame.index)
        assert (truth.frame, truth.time_s) == (3, pytest.approx(3 / 25))
        assert labels.shape == frame.image.shape
        assert truth.pattern == "B" and truth.geometry.mm_per_px == one.info.mm_per_px
        assert one.truth(0)[0].slide_mm != truth.slide_mm


def test_close_may_be_called_twice_and_from_another_thread() -> None:
    one = source()
    running = iter(one)
    next(running)
    thread = threading.Thread(target=one.close)
    thread.start()
    thread.join()
    one.close()
    assert next(running, None) is None


def test_a_text_says_everything() -> None:
    text = "phantom:seed=5, fps=12.5,size=100x90,preset=teaching,seconds=2,pattern=C,probe=linear"
    with parse_phantom(text) as one:
        truth, _ = one.truth(0)
        assert (one.info.size, one.info.fps, one.info.frames) == ((100, 90), 12.5, 25)
        assert (truth.seed, truth.preset, truth.pattern, truth.probe) == (
            5, "teaching", "C", "linear",
        )  # fmt: skip
    with parse_phantom("phantom") as plain:
        assert (plain.info.size, plain.info.fps, plain.info.frames) == ((960, 720), 30, None)


@pytest.mark.parametrize(
    "text", ["phantom:sed=1", "phantom:seed", "phantom:seed=", "phantom:seed=1,seed=2", "phantom:="]
)
def test_a_wrong_key_names_the_allowed_ones(text: str) -> None:
    with pytest.raises(SourceUnavailable) as caught:
        parse_phantom(text)
    assert all(key in str(caught.value) for key in KEYS)
    assert str(caught.value).count("\n") == 0


@pytest.mark.parametrize(
    ("pair", "hint"),
    [
        ("seed=x", "whole number"),
        ("seed=-1", "0 or more"),
        ("seed=1.5", "whole number"),
        ("fps=fast", "a number"),
        ("fps=0", "fps"),
        ("fps=nan", "fps"),
        ("size=960", "960x720"),
        ("size=9x9", "64"),
        ("size=99999x720", "4096"),
        ("seconds=0", "seconds"),
        ("seconds=inf", "seconds"),
        ("preset=easy", "teaching"),
        ("pattern=Z", "A, B, C"),
        ("probe=banana", "micro-convex"),
    ],
)
def test_a_wrong_value_says_what_is_right(pair: str, hint: str) -> None:
    with pytest.raises(SourceUnavailable, match=hint):
        parse_phantom(f"phantom:{pair}")
