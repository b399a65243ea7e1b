"""Breathing rate and phase, from simulated examinations and from made-up movements."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from augment.phantom import sample_scene
from models.cine.breath import Breath, BreathReason, find_breath
from models.cine.motion import COLUMNS, Motion, MotionMeter
from tests.models.cine.recording import examined, painted, unreadable

SCENES = [
    ("training-phantom", "convex", "B", 31),
    ("clinical", "convex", "A", 13),
    ("clinical", "linear", "B", 57),
]


def moved(times: np.ndarray, way: np.ndarray, *, depth: float = 0.0, seed: int = 0, run=0):
    """Motions along a way in mm, with a little noise; the line bobs by a share of the way."""
    noise = np.random.default_rng(seed).normal(0.0, 0.05, (2, times.size))
    runs = np.broadcast_to(run, times.shape)
    return [
        Motion(
            k, float(t), int(runs[k]), float(way[k] + noise[0, k]) / 0.3, 0.0,
            np.full(COLUMNS, 20 + depth * way[k] + noise[1, k], np.float32), 0.3,
        )
        for k, t in enumerate(times)
    ]  # fmt: skip


def breathing(times: np.ndarray, rate: float, mm: float = 3.0) -> np.ndarray:
    return mm * (0.5 - 0.5 * np.cos(2 * np.pi * rate / 60 * times)) ** 1.4


@pytest.mark.parametrize(("preset", "probe", "pattern", "seed"), SCENES)
def test_the_rate_of_a_simulated_examination(preset, probe, pattern, seed):
    scene = sample_scene(seed, preset, probe=probe, pattern=pattern)
    moments, _ = examined(scene, 15.0, 3.0)
    meter = MotionMeter()
    motions = [motion for motion in map(meter.add, moments) if motion is not None]
    breath = find_breath(motions)
    assert breath.rate_per_min == pytest.approx(scene.breath.rate_hz * 60, abs=1.0)
    assert breath.confidence > 0.65


def test_the_lung_is_seen_to_slide_and_the_chest_wall_is_not():
    scene = sample_scene(31, "training-phantom", probe="convex", pattern="B")
    moments, truths = examined(scene, 15.0, 3.0)
    meter = MotionMeter()
    motions = [meter.add(moment) for moment in moments]
    lung = np.array([motion.lung for motion in motions])
    slide = np.array([truth.slide_mm for truth in truths])
    assert np.corrcoef(lung, slide)[0, 1] > 0.85
    assert {motion.run for motion in motions} == {0}


@settings(max_examples=25, deadline=None)
@given(
    rate=st.floats(8.0, 40.0),
    fps=st.sampled_from([5.0, 12.5, 30.0, 60.0]),
    lost=st.floats(0.0, 0.5),
    start=st.floats(0.0, 1e5),
    seed=st.integers(0, 99),
)
def test_the_rate_survives_any_frame_rate_and_lost_frames(rate, fps, lost, start, seed):
    times = np.arange(0.0, 3.2 * 60 / rate, 1 / fps)
    times = times[np.random.default_rng(seed).random(times.size) >= lost]
    motions = moved(times + start, breathing(times, rate), depth=0.2, seed=seed)
    assert find_breath(motions).rate_per_min == pytest.approx(rate, abs=1.0)


def test_a_gap_loses_the_place_but_not_the_rhythm():
    times = np.concatenate([np.arange(0, 9, 0.05), np.arange(11.3, 20, 0.05)])
    after = times > 10
    way = breathing(times, 17.0) + np.where(after, 40.0, 0.0)  # a new zero after the gap
    breath = find_breath(moved(times, way, run=after.astype(int)))
    assert breath.rate_per_min == pytest.approx(17.0, abs=0.5)


def test_the_phase_counts_from_a_turning_point():
    times = np.arange(0, 12, 0.05)
    breath = find_breath(moved(times, breathing(times, 15.0), depth=0.3))
    at_rest = [breath.phase(t) % 0.5 for t in (0.0, 4.0, 8.0)]
    assert all(min(phase, 0.5 - phase) < 0.04 for phase in at_rest)
    assert breath.phase(1.0) == pytest.approx(breath.phase(1.0 + breath.period_s), abs=1e-6)


def test_what_is_no_breath_has_no_rate_and_a_reason():
    times = np.arange(0, 15, 0.05)
    rng = np.random.default_rng(3)
    wander = np.cumsum(rng.normal(0, 0.15, times.size))
    uneven = np.concatenate([breathing(np.arange(0, 60 / r, 0.05), r) for r in (10, 38, 14, 27)])
    heart = 1.5 * np.sin(2 * np.pi * 1.2 * times)
    found = {
        "none": find_breath([]),
        "short": find_breath(moved(times[:50], breathing(times[:50], 15.0))),
        "one breath": find_breath(moved(times[:80], breathing(times[:80], 12.0))),
        "still": find_breath(moved(times, 0 * times, seed=1)[::6]),
        "wander": find_breath(moved(times, wander)),
        "uneven": find_breath(moved(0.05 * np.arange(uneven.size), uneven)),
        "heart": find_breath(moved(times, heart)),
    }
    assert all(breath.rate_per_min is None for breath in found.values()), found
    assert all(breath.period_s is None and breath.phase(1.0) is None for breath in found.values())
    assert found["none"].reason is BreathReason.NO_PLEURA
    assert found["short"].reason is BreathReason.TOO_SHORT
    assert found["one breath"].reason is BreathReason.TOO_SHORT
    assert found["heart"].reason is BreathReason.IRREGULAR
    assert found["uneven"].reason is BreathReason.IRREGULAR
    assert all(reason.hint.endswith(".") for reason in BreathReason)


def test_stillness_is_said():
    still = [painted(k, k / 10, [0.4]) for k in range(40)]
    meter = MotionMeter()
    assert find_breath([meter.add(m) for m in still]).reason is BreathReason.TOO_STILL


def test_runs_end_at_gaps_jumps_back_and_lost_pictures():
    scene = sample_scene(31, "training-phantom", probe="convex", pattern="B")
    a, b, c, d = examined(scene, 15.0, 3.0)[0][:4]
    meter = MotionMeter()
    assert meter.add(unreadable(0, 0.0)) is None
    assert [meter.add(m).run for m in (a, b)] == [0, 0]
    assert meter.add(painted(9, b.time_s + 0.1, [])).run == 2  # another geometry, no picture
    assert meter.add(c).run == 3
    assert meter.add(a).run == 4  # back in time
    again = meter.add(d)
    assert again.run == 4 and again.lung != 0.0


def test_an_impossible_breath_is_refused():
    with pytest.raises(ValueError, match="either a rate or a reason"):
        Breath(12.0, BreathReason.TOO_SHORT, turn_s=0.0)
    with pytest.raises(ValueError, match="turning point"):
        Breath(12.0)
