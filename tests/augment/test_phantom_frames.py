"""Frames of the phantom: the same each time, labelled by the rules, moving as a lung moves."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest

from augment.phantom import Renderer, Scene, View, render, sample_scene
from augment.phantom.field import BEAMS
from models.labels import IGNORE, Label

if TYPE_CHECKING:
    from augment.phantom.renderer import PolarFrame

ROOT = Path(__file__).resolve().parents[2]
SMALL = (128, 128)
PLAIN = View("tight", extras=False)


def painter(seed: int, **kind: str) -> Renderer:
    return Renderer(sample_scene(seed, **kind), SMALL, PLAIN)


def digest(seed: int, frame: int) -> str:
    sample = render(sample_scene(seed), frame, size=SMALL)
    parts = (sample.image, sample.labels, sample.shadow)
    text = json.dumps(sample.truth.to_dict())
    return hashlib.sha256(b"".join(p.tobytes() for p in parts) + text.encode()).hexdigest()


def test_a_frame_is_the_same_in_any_order_and_in_another_process() -> None:
    wanted = {(seed, frame): digest(seed, frame) for seed in (3, 11) for frame in (9, 2)}
    again = {key: digest(*key) for key in sorted(wanted)}
    assert again == wanted
    code = "from tests.augment.test_phantom_frames import digest\nprint(digest(11, 9))"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True
    )
    assert done.stdout.strip() == wanted[11, 9]


def test_frames_and_seeds_differ() -> None:
    assert len({digest(seed, frame) for seed in (3, 4) for frame in (0, 1, 2)}) == 6


@pytest.mark.parametrize("seed", range(24))
def test_labels_obey_the_rules(seed: int) -> None:
    one = painter(seed)
    polar = one.polar(4)
    labels, depth = polar.labels.labels, polar.surface.depth[None]
    assert set(np.unique(labels)) <= {*Label, IGNORE}
    above = one.aperture.r < depth
    artefact = (labels == Label.A_LINE) | (labels == Label.B_LINE) | (labels == Label.CONFLUENCE)
    assert not (artefact & above).any()
    for ray in polar.shown.rays:
        beam = min(max(round(ray.beam), 0), BEAMS - 1)
        assert polar.shown.ribs.behind[beam] >= -6, "a trap that no sound reaches rings"
    rays = polar.labels.rays > 0
    assert not rays[:, polar.shown.ribs.behind < -7].any(), "a B-line behind a rib"
    assert not (rays & polar.shown.layers.solid).any(), "a B-line in solid tissue"
    sample = one.frame(4)
    assert sample.image.shape == sample.labels.shape == sample.shadow.shape == SMALL[::-1]
    outside = ~one.screen.inside
    assert not sample.labels[outside].any()
    assert not sample.image[outside].any() or sample.image[outside].max() < 22


def shows(pattern: str, label: Label) -> int:
    return sum(
        bool((painter(seed, pattern=pattern).polar(3).labels.labels == label).any())
        for seed in range(12)
    )


def test_patterns_show_what_they_are_named_for() -> None:
    assert shows("A", Label.B_LINE) + shows("A", Label.CONFLUENCE) == 0
    assert shows("A", Label.A_LINE) >= 5  # 39 of 60 scenes show one, the others are too hazy
    assert shows("B", Label.B_LINE) >= 6
    assert shows("C", Label.CONFLUENCE) >= 8
    for label in (Label.A_LINE, Label.B_LINE, Label.CONFLUENCE, Label.PLEURA):
        assert shows("L", label) == 0, "an organ in view is no lung"
    assert shows("E", Label.A_LINE) == 0, "fluid lets the sound through"


def sideways(before: np.ndarray, after: np.ndarray, rows: slice, reach: int = 60) -> int:
    """Beams by which the rows have moved, by the best correlation."""
    a = before[rows, reach:-reach].astype(float)
    b = np.stack([np.roll(after, -k, axis=1)[rows, reach:-reach] for k in range(-reach, reach)])
    b = b.astype(float)
    a = a - a.mean()
    b = b - b.mean(axis=(1, 2), keepdims=True)
    score = (a * b).sum(axis=(1, 2)) / np.sqrt((b**2).sum(axis=(1, 2)) + 1e-9)
    return int(np.argmax(score)) - reach


def breath_apart(scene: Scene) -> tuple[Renderer, PolarFrame, PolarFrame]:
    """Two frames half a breath apart, sideways movement only."""
    still = replace(scene, breath=replace(scene.breath, bob_mm=0.0))
    one = Renderer(still, SMALL, PLAIN)
    turn = 1 / scene.breath.rate_hz * one.fps
    start = round((1 - scene.breath.phase / (2 * np.pi)) * turn)
    return one, one.polar(start), one.polar(start + round(turn / 2))


def _slides(scene: Scene) -> bool:
    return scene.breath.slide_mm > 6 and scene.sliding.kind == "present"


def sliding_scene(pattern: str) -> Scene:
    scenes = (sample_scene(k, "teaching", probe="linear", pattern=pattern) for k in range(99))
    return next(s for s in scenes if _slides(s) and not s.ribs.each)


def test_traps_slide_under_a_wall_that_stays() -> None:
    one, first, second = breath_apart(sliding_scene("B"))
    moved_mm = second.surface.slide_mm - first.surface.slide_mm
    assert abs(moved_mm) > 5
    beams = moved_mm / one.aperture.pitch_mm
    pleura = int(first.surface.depth.min() / one.aperture.sample_mm)
    wall, lung = slice(10, pleura - 12), slice(pleura + 30, pleura + 120)
    assert abs(sideways(first.grey, second.grey, wall)) <= 1
    assert sideways(first.grey, second.grey, lung) == pytest.approx(beams, abs=2)
    rays = [{ray.trap.x_mm: ray.beam for ray in polar.shown.rays} for polar in (first, second)]
    both = rays[0].keys() & rays[1].keys()
    assert both
    for x_mm in both:
        assert rays[1][x_mm] - rays[0][x_mm] == pytest.approx(beams, abs=0.1)


def test_speckle_under_the_pleura_slides() -> None:
    scene = sliding_scene("A")
    scene = replace(
        scene,
        a_lines=replace(scene.a_lines, count=0),
        haze=replace(scene.haze, level_db=-12.0, slope=0.5, repeat_db=-60.0),
        machine=replace(scene.machine, noise_db=-75.0),
    )
    one, first, second = breath_apart(scene)
    pleura = int(first.surface.depth.max() / one.aperture.sample_mm)
    lung = slice(pleura + 10, pleura + 60)
    beams = (second.surface.slide_mm - first.surface.slide_mm) / one.aperture.pitch_mm
    assert sideways(first.grey, second.grey, lung) == pytest.approx(beams, abs=1)


def test_a_wrong_name_size_or_frame_is_refused() -> None:
    with pytest.raises(ValueError, match="convex"):
        sample_scene(1, probe="banana")
    with pytest.raises(ValueError, match="teaching"):
        sample_scene(1, "huge")  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="0 or more"):
        sample_scene(-1)
    with pytest.raises(ValueError, match="64"):
        Renderer(sample_scene(1), (20, 300))
    with pytest.raises(ValueError, match="0 or more"):
        render(sample_scene(1), -1, size=SMALL)
    with pytest.raises(ValueError, match="zoom"):
        View("wide")  # type: ignore[arg-type]
