"""Statistics of pictures whose answer is known, and of two sets beside each other."""

from __future__ import annotations

import math

import cv2
import numpy as np
import pytest

from augment.realism.compare import TRUTH, compare, group_weights, ks_distance, quantiles, table
from augment.realism.structures import contrasts, profile
from augment.realism.texture import half_width, texture

WHOLE = np.ones((256, 256), np.bool_)


def grain(sigma_x: float, sigma_y: float, spread: float = 12.0, seed: int = 3):
    noise = np.random.default_rng(seed).standard_normal((256, 256)).astype(np.float32)
    noise = cv2.GaussianBlur(noise, (0, 0), sigmaX=sigma_x, sigmaY=sigma_y)
    return np.clip(90 + spread * noise / noise.std(), 0, 255).round().astype(np.uint8)


def test_the_grey_levels_of_a_known_picture():
    image = np.repeat(np.array([0, 100, 200, 100], np.uint8), 64)[:, None].repeat(256, 1)
    found = texture(np.ascontiguousarray(image), WHOLE)
    assert found["grey_median"] == 100
    assert (found["grey_p5"], found["grey_p95"]) == (0, 200)
    assert found["share_black"] == pytest.approx(0.25)
    assert found["grey_entropy"] == pytest.approx(1.5)
    assert found["gradient_lateral"] == 0
    assert found["gradient_axial"] == pytest.approx(300 / 255)


@pytest.mark.parametrize("sigma", [1.0, 1.6, 2.5])
def test_the_correlation_length_of_smoothed_noise_is_as_computed(sigma):
    residual = grain(sigma, 1.2 * sigma).astype(np.float32) - 90
    known = 2 * math.sqrt(math.log(2))  # of exp(-d² / 4 sigma²)
    assert half_width(residual, WHOLE, 1) == pytest.approx(known * sigma, rel=0.12)
    assert half_width(residual, WHOLE, 0) == pytest.approx(known * 1.2 * sigma, rel=0.12)


def test_grain_is_measured_where_it_is_and_not_outside():
    image, inside = grain(1.5, 1.0), WHOLE.copy()
    whole = texture(image, WHOLE)
    image[:, 128:], inside[:, 128:] = 0, False
    half = texture(image, inside)
    for name in ("speckle_axial", "speckle_lateral", "speckle_contrast", "grey_median"):
        assert half[name] == pytest.approx(whole[name], rel=0.1), name


def test_coarser_weaker_and_lumpy_grain_is_told():
    fine, coarse = texture(grain(0.8, 0.8), WHOLE), texture(grain(2.5, 2.5), WHOLE)
    assert coarse["spectrum_slope"] < fine["spectrum_slope"] - 1
    assert coarse["band_high"] < fine["band_high"]
    across = texture(grain(3.0, 0.8), WHOLE)
    assert across["spectrum_anisotropy"] > fine["spectrum_anisotropy"] + 3
    weak = texture(grain(1.0, 1.0, spread=4.0), WHOLE)
    strong = texture(grain(1.0, 1.0, spread=16.0), WHOLE)
    assert strong["speckle_contrast"] == pytest.approx(4 * weak["speckle_contrast"], rel=0.15)
    lumps = np.exp(np.random.default_rng(1).standard_normal((256, 256)))
    image = np.clip(90 + (grain(0.8, 0.8).astype(float) - 90) * lumps, 0, 255).astype(np.uint8)
    assert texture(image, WHOLE)["grain_kurtosis"] > fine["grain_kurtosis"] + 1


def test_what_cannot_be_measured_is_no_number():
    found = texture(np.zeros((64, 64), np.uint8), np.ones((64, 64), np.bool_))
    assert found["share_black"] == 1
    assert math.isnan(found["speckle_axial"])
    nowhere = texture(np.zeros((64, 64), np.uint8), np.zeros((64, 64), np.bool_))
    assert math.isnan(nowhere["grey_median"])
    with pytest.raises(ValueError, match="expected"):
        texture(np.zeros((16, 16), np.uint8), np.ones((16, 16), np.bool_))


def test_lines_are_measured_against_what_lies_beside_them():
    image, labels = np.full((256, 256), 40, np.uint8), np.zeros((256, 256), np.uint8)
    image += np.linspace(60, 0, 256).astype(np.uint8)[:, None]  # brighter near the skin
    image[60:64, 20:230], labels[60:64, 20:230] = 180, 2
    ray = slice(70, 256), slice(100, 110)
    image[ray] += 25
    labels[ray] = 4
    found = contrasts(image, WHOLE, labels)
    assert found["b_line_contrast"] == pytest.approx(25, abs=1.5)
    assert found["pleura_contrast"] == pytest.approx(180 - 85, abs=3)
    assert found["pleura_grey"] == 180
    assert found["pleura_thickness"] == 4
    assert math.isnan(found["a_line_contrast"])
    image[64:70, 20:230], labels[64:70, 20:230] = 255, 255  # undecided: not surroundings
    assert contrasts(image, WHOLE, labels)["pleura_contrast"] == pytest.approx(95, abs=5)


def test_brightness_over_depth():
    image = np.repeat(np.array([100, 80, 60, 40, 20], np.uint8), 51)[:, None].repeat(256, 1)
    found = profile(np.ascontiguousarray(image), WHOLE[:255])
    assert [found[f"depth_{k}"] for k in range(1, 6)] == pytest.approx(
        [5 / 3, 4 / 3, 1, 2 / 3, 1 / 3]
    )
    assert found["columns_sd"] == pytest.approx(0, abs=1e-6)


def test_every_patient_counts_the_same():
    weights = group_weights(["a"] * 9 + ["b"])
    assert weights.sum() == pytest.approx(1)
    assert weights[9] == pytest.approx(9 * weights[0])
    values = np.array([1.0] * 9 + [3.0])
    assert quantiles(values, weights, [0.4, 0.75]) == pytest.approx([1, 3])


def test_the_distance_of_two_distributions():
    one = np.arange(10.0)
    even = np.full(10, 0.1)
    assert ks_distance(one, even, one, even) == 0
    assert ks_distance(one, even, one + 100, even) == pytest.approx(1)
    assert ks_distance(one, even, one + 5, even) == pytest.approx(0.5)


def test_two_tables_beside_each_other():
    rng = np.random.default_rng(0)
    real = table([{"a": v, "b": v} for v in rng.normal(0, 1, 80)], [f"p{k % 4}" for k in range(80)])
    made = [{"a": v, "b": v + 3, TRUTH + "b": 7.0} for v in rng.normal(0, 1, 80)]
    rows = compare(real, table(made, [f"s{k}" for k in range(80)]))
    assert [row.name for row in rows] == ["b", "a"]
    assert rows[0].distance > 0.8 > 0.3 > rows[1].distance
    assert rows[0].covered < 0.5 < rows[1].covered
    assert rows[0].truth is not None and rows[0].truth.median == 7
    assert rows[1].truth is None
    assert (rows[0].real.frames, rows[0].real.groups) == (80, 4)


def test_what_was_never_measured_has_no_figure():
    nothing = [{"a": math.nan}] * 3
    (row,) = compare(table(nothing, "xyz"), table([{"a": 1.0}], "s"))
    assert (row.real.median, row.distance, row.covered) == (None, None, None)
    with pytest.raises(ValueError, match="expected"):
        table([], [])
