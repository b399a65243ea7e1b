"""The score against the truth of simulated frames, from their true masks."""

from dataclasses import dataclass, replace

import numpy as np
import pytest

from augment.phantom import View, render, sample_scene
from augment.phantom.truth import SpaceTruth
from models.geometry import Geometry
from models.labels import IGNORE
from models.score import Score
from models.score.frame import score_frame
from tests.models.painting import mirrored, resampled

SCENES = range(500_000, 500_020)
MEAN, MOST = 0.03, 0.08


@dataclass(frozen=True)
class Case:
    labels: np.ndarray
    geometry: Geometry
    truth: float | None
    pleura_mm: float
    spaces: tuple[SpaceTruth, ...]

    @property
    def score(self) -> Score:
        return score_frame(self.labels, self.geometry)


def case(seed: int, size: int = 320, view: View | None = None, probe: str | None = None) -> Case:
    """Frame 30 of a scene, cut to its sector the way the application does it."""
    sample = render(sample_scene(seed, probe=probe), 30, size=(size, size), view=view)
    x, y, width, height = sample.truth.box
    labels = sample.labels[y : y + height, x : x + width].copy()
    labels[labels == IGNORE] = 0
    whole = sample.truth.geometry
    apex = None if whole.apex is None else (whole.apex[0] - x, whole.apex[1] - y)
    depth = whole.depth if apex else 0.0
    geometry = replace(whole, size=(height, width), apex=apex, depth=depth)
    truth = sample.truth
    return Case(labels, geometry, truth.blas, truth.pleura_depth_mm, truth.spaces)


@pytest.fixture(scope="module")
def cases() -> list[Case]:
    return [case(seed) for seed in SCENES]


@pytest.fixture(scope="module")
def fans() -> list[Case]:
    """Whole convex sectors that can be scored."""
    found = [case(seed, view=View("full"), probe="convex") for seed in SCENES]
    return [each for each in found if each.score.value is not None]


def test_the_score_is_the_true_share_of_the_arc(cases):
    pairs = [(each.truth, each.score) for each in cases]
    both = [(true, s.value, s.paper) for true, s in pairs if None not in (true, s.value, s.paper)]
    truth, value, paper = np.array(both).T
    assert len(truth) >= 12 and np.ptp(truth) > 0.5
    off = np.abs(value - truth)
    assert off.mean() <= 0.02
    assert off.max() <= MOST
    assert np.corrcoef(truth, value)[0, 1] >= 0.97
    assert np.abs(paper - truth).mean() > 2 * off.mean()


def test_a_frame_without_readable_pleura_has_no_score(cases):
    assert not [each for each in cases if each.truth is None and each.score.value is not None]


def test_b_lines_are_counted_as_the_truth_counts_them():
    sizes = []
    for seed in SCENES:
        sample = render(sample_scene(seed, "teaching", pattern="B"), 30, size=(384, 384))
        labels = np.where(sample.labels == IGNORE, 0, sample.labels).astype(np.uint8)
        if sample.truth.geometry.kind == "fan":
            found = score_frame(labels, sample.truth.geometry).b_lines
            sizes.append(abs((found or 0) - sample.truth.b_line_count))
    assert len(sizes) >= 10 and np.mean(sizes) <= 0.5


def test_b_lines_of_each_space_are_counted_to_within_one(fans):
    off = []
    for each in fans:
        for true in each.spaces:
            both = [(min(true.end, s.end) - max(true.start, s.start), s) for s in each.score.spaces]
            shared, found = max(both, key=lambda pair: pair[0])
            if shared > 0.5 * (true.end - true.start):
                off.append(abs(found.b_lines - true.b_lines))
    assert len(off) >= 15 and np.mean(np.array(off) <= 1) >= 0.9


def test_without_calibration_the_score_stays_close(fans):
    free = [score_frame(e.labels, replace(e.geometry, mm_per_px=None)).value for e in fans]
    off = [abs(value - each.score.value) for value, each in zip(free, fans, strict=True)]
    assert np.mean(off) <= MEAN


def change(fans, altered) -> np.ndarray:
    """|difference| of the score between each frame and its altered self; None is skipped."""
    off = []
    for each in fans:
        other = altered(each)
        if other is not None:
            off.append(abs(score_frame(*other).value - each.score.value))
    assert len(off) >= 8
    return np.array(off)


def test_mirrored(fans):
    off = change(fans, lambda e: (np.ascontiguousarray(e.labels[:, ::-1]), mirrored(e.geometry)))
    assert off.max() <= 1e-12


@pytest.mark.parametrize("shape", [(256, 256), (300, 480)])
def test_squashed_to_another_aspect(fans, shape):
    off = change(fans, lambda e: (resampled(e.labels, shape), e.geometry))
    assert off.mean() <= MEAN and off.max() <= MOST


def test_scanned_at_another_resolution(fans):
    off = []
    for seed in SCENES:
        one, other = (case(seed, size, View("full"), "convex").score for size in (320, 560))
        assert (one.value is None) == (other.value is None)
        if one.value is not None:
            off.append(abs(one.value - other.value))
    assert np.mean(off) <= MEAN and max(off) <= MOST


def test_cut_out_a_third_larger(fans):
    def larger(each):
        height, width = each.labels.shape
        down, across = height * 3 // 20, width * 3 // 20
        labels = np.pad(each.labels, ((down, down), (across, across)))
        x, y = each.geometry.apex
        return labels, replace(each.geometry, size=labels.shape, apex=(x + across, y + down))

    off = change(fans, larger)
    assert off.mean() <= MEAN and off.max() <= MOST


def test_scanned_less_deep(fans):
    """As long as 40 mm below the pleura stay in the picture."""

    def shallower(each):
        depth = 0.75 * each.geometry.depth
        if depth * each.geometry.mm_per_px < each.pleura_mm + 50:
            return None
        rows = min(
            each.labels.shape[0], round(each.geometry.apex[1] + each.geometry.radius + depth)
        )
        size = (rows, each.labels.shape[1])
        return each.labels[:rows], replace(each.geometry, size=size, depth=depth)

    off = change(fans, shallower)
    assert off.mean() <= MEAN and off.max() <= MOST
