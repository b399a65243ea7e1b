"""B-lines over time: one line is counted once, however it sways, merges, flickers or hides."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from augment.phantom import sample_scene
from models.cine.motion import MotionMeter
from models.cine.reading import reading_of
from models.cine.tracks import Track, TrackFollower, count_lines, spaces_of
from models.cine.watch import CineWatch
from models.cine.window import summarise
from models.labels import Label
from models.trust.verdict import Trust
from tests.models.cine.recording import examined, moment_of, painted, unreadable
from tests.models.painting import FAN, Mark, paint, pleura

RATE_HZ = 0.3


def follow(moments, start_s: float = float("-inf")) -> tuple[Track, ...]:
    follower = TrackFollower()
    for moment in moments:
        follower.add(moment)
    return follower.tracks(start_s)


def swaying(lines, sway: float, fps: float = 15.0, seconds: float = 7.0):
    """Lines that sway together by this share of the aperture."""
    times = np.arange(0, seconds, 1 / fps)
    at = sway * (0.5 - 0.5 * np.cos(2 * np.pi * RATE_HZ * times))
    return [painted(k, t, [x + at[k] for x in lines]) for k, t in enumerate(times)]


@settings(max_examples=6, deadline=None)
@given(
    lines=st.lists(st.sampled_from([0.1, 0.22, 0.36, 0.5, 0.62, 0.75]), unique=True, max_size=5),
    sway=st.floats(0.0, 0.13),
    fps=st.sampled_from([8.0, 12.0]),
)
def test_each_line_is_one_track_while_all_sway(lines, sway, fps):
    tracks = follow(swaying(lines, sway, fps, 4.0))
    assert len(tracks) == len(lines)
    assert all(track.lines == 1 for track in tracks)
    for track, x in zip(sorted(tracks, key=lambda t: t.across[0]), sorted(lines), strict=True):
        assert track.across[0] == pytest.approx(x, abs=0.02)
        assert np.ptp(track.across) == pytest.approx(sway, abs=0.02)


def test_a_line_that_is_lost_for_a_while_is_the_same_one():
    moments = swaying([0.3, 0.6], 0.1)
    blind = [painted(m.index, m.time_s, []) if m.index % 20 in (7, 8) else m for m in moments]
    gone = [unreadable(m.index, m.time_s) if 40 <= m.index < 46 else m for m in blind]
    assert len(follow(gone)) == 2


def test_lines_that_run_together_stay_two():
    times = np.arange(0, 6, 0.1)
    apart = 0.1 * np.abs(np.cos(2 * np.pi * 0.15 * times))
    moments = [painted(k, t, [0.5 - apart[k], 0.5 + apart[k]]) for k, t in enumerate(times)]
    assert len(follow(moments)) == 2


def test_what_has_come_to_stand_at_one_place_is_one_line():
    apart = [0.04 * max(0.0, 1 - k / 20) for k in range(60)]
    moments = [painted(k, k / 10, [0.5 - d, 0.5 + d]) for k, d in enumerate(apart)]
    follower = TrackFollower()
    for moment in moments:
        follower.add(moment)
    assert len(follower.tracks(3.0)) == 1


def test_a_flicker_is_no_line():
    moments = [painted(k, k / 15, [0.3, 0.7] if k in (10, 11) else [0.3]) for k in range(30)]
    assert len(follow(moments)) == 1


def test_confluence_counts_one_line_for_every_ten_millimetres():
    wide = paint(FAN, Mark(Label.CONFLUENCE, 0.3, 0.6, 20.0, 110.0), pleura(), shape=(256, 256))
    moment = moment_of(0, 0.0, wide, FAN)
    moments = [moment_of(k, k / 10, wide, FAN) for k in range(10)]
    (track,) = follow(moments)
    assert track.lines == moment.score.b_lines > 1


def test_only_what_is_seen_in_the_window_counts():
    moments = [painted(k, k / 10, [0.3] if k < 20 else [0.7]) for k in range(40)]
    assert [round(t.across[0], 1) for t in follow(moments)] == [0.3, 0.7]
    assert [round(t.across[0], 1) for t in follow(moments, 2.5)] == [0.7]
    follower = TrackFollower()
    for moment in moments:
        follower.add(moment)
    follower.forget(2.5)
    assert len(follower.tracks()) == 1


def test_a_time_that_goes_back_begins_anew():
    first = [painted(k, k / 10, [0.3]) for k in range(10)]
    assert len(follow([*first, *(painted(k, k / 10, [0.7]) for k in range(10))])) == 1


def test_lines_belong_to_the_space_where_they_stand():
    rib = Mark(Label.RIB, 0.45, 0.55, 8.0, 12.0)
    labels = paint(
        FAN, Mark(Label.B_LINE, 0.2, 0.23, 20.0, 110.0), Mark(Label.B_LINE, 0.7, 0.73, 20.0, 110.0),
        Mark(Label.B_LINE, 0.85, 0.88, 20.0, 110.0), pleura(), rib, shape=(256, 256),
    )  # fmt: skip
    moments = [moment_of(k, k / 10, labels, FAN) for k in range(6)]
    summary = summarise(map(reading_of, moments))
    spaces = spaces_of(summary.occupancy)
    assert len(spaces) == 2
    assert count_lines(follow(moments), spaces) == (1, 2)
    assert spaces_of(np.zeros((0, 0), np.float32)) == ()
    assert count_lines(follow(moments), ()) == ()


def test_the_traps_of_a_simulated_examination_are_followed():
    scene = sample_scene(31, "training-phantom", probe="convex", pattern="B")
    moments, truths = examined(scene, 15.0, 3.0)
    meter, follower = MotionMeter(), TrackFollower()
    for moment in moments:
        follower.add(moment, meter.add(moment))
    tracks = follower.tracks()
    most = max(truth.b_line_count for truth in truths)
    numbers = {t.number for truth in truths for t in truth.tracks if t.labelled}
    assert most - 1 <= len(tracks) <= len(numbers) + 1


def test_a_recording_is_watched_as_a_whole():
    scene = sample_scene(31, "training-phantom", probe="convex", pattern="B")
    moments, _ = examined(scene, 15.0, 3.0)
    watch = CineWatch(keep_s=float("inf"))
    assert watch.summary() is None and watch.needle is None and watch.motion is None
    for moment in moments:
        watch.add(moment)
    whole, recent = watch.summary(float("inf")), watch.summary()
    assert whole.breath.rate_per_min == pytest.approx(60 * scene.breath.rate_hz, abs=1.0)
    assert whole.window.frames == len(moments) > recent.window.frames
    assert recent.window.span_s >= 3.9
    assert 0.0 <= watch.needle <= 1.0
    assert sum(space.b_lines for space in whole.spaces) == sum(t.lines for t in whole.tracks)
    watch.add(moments[0], Trust.NONE)  # played again from its start
    assert watch.needle is None and watch.summary().window.frames == 1
    assert watch.summary().window.usable == 0 and watch.summary().tracks == ()


def test_a_watch_forgets_what_is_old():
    watch = CineWatch(keep_s=2.0)
    for k in range(60):
        watch.add(painted(k, k / 10, [0.3] if k < 20 else []))
    summary = watch.summary(float("inf"))
    assert summary.window.span_s <= 2.0
    assert summary.tracks == ()
