"""Variations: picture and labels move together, and the same seed gives the same."""

from __future__ import annotations

import numpy as np
import pytest

pytest.importorskip("albumentations")

import albumentations as A

from augment.transforms import (
    DepthGain,
    Gain,
    Grain,
    GreyCurve,
    Jpeg,
    Shading,
    Sliders,
    Soften,
    Varier,
    pipeline,
)

OWN = (GreyCurve, DepthGain, Shading, Soften, Grain)


@pytest.fixture
def sample():
    """A bright block of class 2 and a dim one of class 4 on black, with an undecided strip."""
    labels = np.zeros((96, 96), np.uint8)
    labels[20:40, 20:70] = 2
    labels[50:90, 30:45] = 4
    labels[60:70, 70:90] = 255
    grey = np.array([0, 0, 220, 0, 110] + [60] * 251, np.uint8)
    return grey[labels], labels


@pytest.mark.hazard("H-92")
@pytest.mark.parametrize("strength", ["none", "light", "full"])
def test_the_same_seed_gives_the_same_and_another_does_not(sample, strength):
    one, two = Varier(strength), Varier(strength)
    one(*sample, 99)
    seen = set()
    for seed in range(12):
        image, labels = one(*sample, seed)
        again = two(*sample, seed)
        assert np.array_equal(image, again[0])
        assert np.array_equal(labels, again[1])
        seen.add(image.tobytes())
    assert len(seen) == (1 if strength == "none" else len(seen))
    assert strength == "none" or len(seen) > 5


@pytest.mark.hazard("H-91")
@pytest.mark.parametrize("strength", ["none", "light", "full"])
def test_type_and_shape_stay_and_no_class_is_made_up(sample, strength):
    vary = Varier(strength)
    for seed in range(20):
        image, labels = vary(*sample, seed)
        for out in (image, labels):
            assert out.dtype == np.uint8
            assert out.shape == sample[0].shape
            assert out.flags.c_contiguous
        assert set(np.unique(labels)) <= {0, 2, 4, 255}


def test_the_arguments_stay_as_they_were(sample):
    image, labels = sample[0].copy(), sample[1].copy()
    for seed in range(10):
        Varier("full")(image, labels, seed)
    assert np.array_equal(image, sample[0])
    assert np.array_equal(labels, sample[1])


@pytest.mark.hazard("H-90")
def test_picture_and_labels_move_together(sample):
    """Where the labels say background the picture is dark, wherever it was moved to."""
    moves = [t for t in pipeline("full") if isinstance(t, (A.HorizontalFlip, A.Affine))]
    assert len(moves) == 2
    pipe = A.Compose(moves)
    moved = 0
    for seed in range(20):
        pipe.set_random_seed(seed)
        out = pipe(image=sample[0], mask=sample[1])
        image, labels = out["image"], out["mask"]
        moved += not np.array_equal(labels, sample[1])
        assert (image[labels == 2] > 110).mean() > 0.9
        assert (image[labels == 0] < 110).mean() > 0.95
        bright = image > 165
        assert (labels[bright] == 2).mean() > 0.9
    assert moved > 10


@pytest.mark.hazard("H-90")
def test_the_full_pipeline_keeps_the_structure_under_its_label(sample):
    vary, kept = Varier("full"), 0
    for seed in range(40):
        image, labels = vary(*sample, seed)
        if (labels == 2).sum() > 100:
            kept += image[labels == 2].mean() > image[labels == 0].mean() + 10
    assert kept >= 36


@pytest.mark.hazard("H-91")
@pytest.mark.parametrize("kind", OWN)
def test_an_own_transform_leaves_labels_alone_and_black_black(sample, kind):
    pipe = A.Compose([kind(p=1)])
    black = np.zeros_like(sample[0])
    changed = 0
    for seed in range(8):
        pipe.set_random_seed(seed)
        out = pipe(image=sample[0], mask=sample[1])
        assert np.array_equal(out["mask"], sample[1])
        assert out["image"].dtype == np.uint8
        changed += not np.array_equal(out["image"], sample[0])
        assert not pipe(image=black, mask=sample[1])["image"].any()
    assert changed >= 6


def test_a_grey_curve_keeps_the_order_of_greys():
    ramp = np.arange(256, dtype=np.uint8)[None].repeat(4, 0)
    pipe = A.Compose([GreyCurve(p=1)])
    for seed in range(20):
        pipe.set_random_seed(seed)
        out = pipe(image=ramp)["image"][0].astype(int)
        assert np.all(np.diff(out) >= 0)
        assert out[-1] > 60


def test_depth_gain_is_one_factor_a_row():
    image = np.full((64, 64), 100, np.uint8)
    pipe = A.Compose([DepthGain(p=1)])
    pipe.set_random_seed(0)
    out = pipe(image=image)["image"]
    assert np.all(out == out[:, :1])
    assert len(np.unique(out)) > 5


def test_grain_keeps_the_mean_and_adds_spread():
    image = np.full((96, 96), 100, np.uint8)
    pipe = A.Compose([Grain(p=1)])
    for seed in range(5):
        pipe.set_random_seed(seed)
        out = pipe(image=image)["image"]
        assert abs(out.mean() - 100) < 4
        assert out.std() > 1


def test_what_does_not_belong_together_is_refused():
    with pytest.raises(ValueError, match="two maps"):
        Varier()(np.zeros((4, 4), np.uint8), np.zeros((4, 5), np.uint8), 0)
    with pytest.raises(ValueError, match="two maps"):
        Varier()(np.zeros((4, 4)), np.zeros((4, 4), np.uint8), 0)


@pytest.mark.hazard("H-90")
@pytest.mark.parametrize("strength", ["light", "full", "beams", "paper"])
def test_frames_of_a_picture_move_together(sample, strength):
    image, labels = sample
    frames = np.stack([image, image, image], 2)
    vary, exact = Varier(strength), 0
    for seed in range(20):
        out, moved = vary(frames, labels, seed)
        assert out.shape == frames.shape
        assert moved.shape == labels.shape
        assert out.dtype == np.uint8
        bright = [(out[..., k] > out[..., k].max() * 0.75) for k in range(3)]
        overlap = (bright[0] & bright[2]).sum() / max(1, (bright[0] | bright[2]).sum())
        exact += overlap > 0.85
    assert exact >= 14


def test_further_maps_move_with_the_labels(sample):
    image, labels = sample
    vary = Varier("full")
    for seed in range(10):
        _, (one, two) = vary.together(image, (labels, labels.copy()), seed)
        assert np.array_equal(one, two)


def test_beams_stay_upright():
    image = np.zeros((128, 128), np.uint8)
    image[40:44] = 200
    labels = (image > 0).astype(np.uint8) * 2
    vary = Varier("beams")
    for seed in range(30):
        _, moved = vary(image, labels, seed)
        inside = moved[:, moved.any(0)][:, 6:-6]  # the picture's own edges are leaning
        assert np.ptp(inside.argmax(0)) <= 1


@pytest.mark.parametrize("kind", [Gain, Sliders, Jpeg])
def test_the_papers_changes_stay_in_their_ranges(sample, kind):
    pipe = A.Compose([kind(p=1)])
    for seed in range(10):
        pipe.set_random_seed(seed)
        out = pipe(image=sample[0], mask=sample[1])
        assert np.array_equal(out["mask"], sample[1])
        change = out["image"].astype(float) - sample[0]
        assert np.abs(change).max() <= {Gain: 0.5 * 128 + 64, Sliders: 160, Jpeg: 120}[kind]
        if kind is Sliders:
            assert change.min() >= -1  # it only brightens


def test_style_is_borrowed_from_a_folder(sample, tmp_path):
    import cv2

    rng = np.random.default_rng(0)
    cv2.imwrite(str(tmp_path / "a.png"), rng.integers(120, 255, (64, 80)).astype(np.uint8))
    vary, plain = Varier("none", tmp_path), Varier("none")
    outs = [vary(*sample, seed) for seed in range(12)]
    changed = [not np.array_equal(out[0], sample[0]) for out in outs]
    assert 2 < sum(changed) < 11
    for image, labels in outs:
        assert np.array_equal(labels, sample[1])
        assert not image[sample[0] == 0].any()
    assert np.array_equal(vary(*sample, 3)[0], outs[3][0])
    assert np.array_equal(plain(*sample, 3)[0], sample[0])
