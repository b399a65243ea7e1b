"""What slides and what stays: sliding lung, lung point, pneumothorax, look-alikes, curtain."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest

from augment.phantom import Renderer, Scene, View, sample_scene
from augment.phantom.drift import Drift
from augment.phantom.field import ACROSS
from augment.phantom.motion import Sliding
from augment.phantom.strays import Gas, Strays, ZLine
from models.labels import Label

PLAIN = View("tight", extras=False)
GAS = Gas(0.0, 2.0, 0.6, 0.6, 0.4, 0.0, 2.0, -16.0, 2.0, 3.0, 1.5, 2.0)


def plain(pattern: str, **changes: object) -> Scene:
    """A clean scene without ribs, drift or look-alikes that slides."""
    scenes = (sample_scene(k, "teaching", probe="convex", pattern=pattern) for k in range(300))
    scene = next(s for s in scenes if s.breath.slide_mm > 6 and not s.ribs.each)
    changes = {"sliding": Sliding(), "strays": Strays()} | changes
    return replace(scene, **changes)  # type: ignore[arg-type]


def painter(scene: Scene) -> Renderer:
    return Renderer(scene, (128, 128), PLAIN)


def breath_frames(scene: Scene) -> list[int]:
    """Frames over one breath."""
    return [round(k * 30 / scene.breath.rate_hz / 8) for k in range(8)]


def test_traps_keep_their_number_and_move_with_the_lung() -> None:
    scene = plain("B")
    one = painter(scene)
    truths = [one.frame(k).truth for k in breath_frames(scene)[:5:4]]
    first, second = ({t.number: t.across for t in truth.tracks} for truth in truths)
    assert first and first.keys() & second.keys()
    assert any(track.labelled for track in truths[0].tracks)
    moved = (truths[1].slide_mm - truths[0].slide_mm) / one.aperture.pitch_mm / ACROSS.size
    for number in first.keys() & second.keys():
        assert second[number] - first[number] == pytest.approx(moved, abs=0.01)


def test_no_b_line_and_no_sliding_where_air_lies_over_the_lung() -> None:
    scene = plain("B", sliding=Sliding("pneumothorax"))
    one = painter(scene)
    for k in breath_frames(scene):
        truth = one.frame(k).truth
        assert truth.sliding == "pneumothorax" and not truth.tracks and truth.slide_mm == 0
        assert all(not space.sliding and space.slide_mm == 0 for space in truth.spaces)
        labels = one.polar(k).labels.labels
        assert not np.isin(labels, (Label.B_LINE, Label.CONFLUENCE)).any()


def test_a_lung_point_parts_the_pleura_and_moves_with_the_breath() -> None:
    scene = plain("B", sliding=Sliding("point", 1, 0.0, 0.5, 0.0))
    one = painter(scene)
    surfaces = [one.polar(k).surface for k in breath_frames(scene)]
    left = np.ptp([s.lung_x[10] for s in surfaces])
    right = np.ptp([s.lung_x[-10] for s in surfaces])
    assert left == 0 and right > 5
    points = [int(np.argmax(s.moving > 0.5)) for s in surfaces]
    assert np.ptp(points) > 20
    for k in breath_frames(scene):
        polar = one.polar(k)
        edge = int(np.argmax(polar.surface.moving > 0.5))
        assert all(ray.beam > edge - 2 for ray in polar.shown.rays)


def test_a_lung_that_does_not_slide_drifts_with_the_wall_under_the_probe() -> None:
    drift = Drift(aside_mm=5.0, rate_hz=0.15, phase=1.0)
    one = painter(plain("A", sliding=Sliding("pneumothorax"), drift=drift))
    far = max(range(200), key=lambda k: abs(drift.at(k / 30)[0] - drift.at(0.0)[0]))
    frames = [one.polar(k) for k in (0, far)]
    aside = (frames[1].surface.aside_mm - frames[0].surface.aside_mm) / one.aperture.pitch_mm
    assert abs(aside) > 8
    deep = round(float(frames[0].surface.depth.max()) / one.aperture.sample_mm)
    for rows in (slice(deep // 4, deep // 2), slice(deep + 10, deep + 60)):
        fine = [f.grey[rows].astype(float) - cv2.blur(f.grey[rows], (25, 1)) for f in frames]
        likeness = [(fine[0] * np.roll(fine[1], -lag, axis=1)).mean() for lag in range(-30, 31)]
        assert int(np.argmax(likeness)) - 30 == pytest.approx(aside, abs=1.5)


def test_a_lung_that_does_not_breathe_has_a_pulse() -> None:
    one = painter(plain("A", sliding=Sliding("still", pulse_mm=0.4)))
    slides = [one.polar(k).surface.slide_mm for k in range(0, 30, 3)]
    assert 0.4 < np.ptp(slides) < 1.5
    assert not any(space.sliding for space in one.frame(0).truth.spaces)


def test_gas_under_the_skin_hides_the_pleura_and_gets_no_label() -> None:
    scene = plain("B", strays=Strays(gas=GAS))
    polar = painter(scene).polar(3)
    assert not polar.labels.labels.any()
    assert np.median(polar.grey[-120:]) > 15, "its rays reach far down"
    assert not painter(scene).stray_rays(3)


def test_z_lines_stay_and_get_no_label() -> None:
    line = ZLine(0.0, 6.0, 40.0, 3.0, 12.0, 0.5, 0.5)
    one = painter(plain("A", strays=Strays((line,))))
    for k in breath_frames(one.scene)[:5:4]:
        polar = one.polar(k)
        depth = int(polar.surface.depth.mean() / one.aperture.sample_mm)
        rows = polar.grey[depth + 60 : depth + 120].mean(axis=0)
        assert abs(int(np.argmax(rows[40:-40])) + 40 - ACROSS.size // 2) <= 4
        assert not np.isin(polar.labels.labels, (Label.B_LINE, Label.CONFLUENCE)).any()


def test_the_curtain_moves_with_the_breath() -> None:
    scenes = (sample_scene(k, pattern="A") for k in range(600))
    scene = next(s for s in scenes if s.lesions.organ and s.lesions.organ.sweep > 0.5)
    one = painter(scene)
    covered = [int(one.polar(k).shown.layers.covered.sum()) for k in breath_frames(scene)]
    assert np.ptp(covered) > 8
