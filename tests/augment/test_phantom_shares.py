"""What the labels of a preset add up to: little is left undecided, no class drowns another."""

from __future__ import annotations

import numpy as np
import pytest

from augment.phantom import PRESETS, Preset, Renderer, sample_scene
from models.labels import IGNORE, Label

SCENES = 50


def shares(preset: Preset) -> tuple[np.ndarray, np.ndarray]:
    """Area of each class, share of the sector, labelled and undecided but likely; (6,) each."""
    sure, unsure = np.zeros(6), np.zeros(6)
    for seed in range(5000, 5000 + SCENES):
        one = Renderer(sample_scene(seed, preset), (64, 64))
        polar = one.polar(5)
        radius = one.scene.probe.radius_mm
        area = one.screen.seen * (one.aperture.r + radius if radius else 1.0)
        area = area / area.sum() / SCENES
        labels, likely = polar.labels.labels, polar.labels.likely
        assert np.array_equal(labels[labels != IGNORE], likely[labels != IGNORE])
        assert not (likely == IGNORE).any()
        sure += [area[labels == k].sum() for k in range(6)]
        unsure += [area[(labels == IGNORE) & (likely == k)].sum() for k in range(6)]
    return sure, unsure


@pytest.mark.parametrize("preset", PRESETS)
def test_little_is_undecided_and_no_class_drowns_another(preset: Preset) -> None:
    sure, unsure = shares(preset)
    assert unsure.sum() <= 0.02
    assert (unsure[1:] <= 0.1 * (sure + unsure)[1:]).all()
    assert sure[Label.CONFLUENCE] < 3 * sure[Label.B_LINE]
    assert sure[Label.B_LINE] > 0.01 and sure[Label.A_LINE] > 0.003
    assert sure[Label.RIB] > 0.001
