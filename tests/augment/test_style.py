"""Greys and slow changes of brightness come from another picture; structure and black stay."""

from __future__ import annotations

import numpy as np
import pytest

from augment.style import match_greys, read_pictures, swap_amplitudes
from models.errors import ModelError


@pytest.fixture
def dark():
    rng = np.random.default_rng(0)
    image = rng.integers(1, 80, (64, 64)).astype(np.uint8)
    image[:, :8] = 0
    return image


@pytest.fixture
def bright():
    return np.random.default_rng(1).integers(100, 250, (96, 80)).astype(np.uint8)


def test_all_the_way_the_greys_are_the_others(dark, bright):
    out = match_greys(dark, bright, 1.0)
    assert abs(out[dark > 0].mean() - bright.mean()) < 3
    assert not out[dark == 0].any()
    order = np.argsort(dark[dark > 0], kind="stable")
    assert np.all(np.diff(out[dark > 0][order].astype(int)) >= 0)
    half = match_greys(dark, bright, 0.5)
    assert dark.mean() < half.mean() < out.mean()


def test_amplitudes_change_slow_brightness_and_keep_edges(dark, bright):
    out = swap_amplitudes(dark, bright, 1.0)
    assert out.mean() > dark.mean() + 30
    fine = [np.diff(each[:, 8:].astype(int), axis=1).ravel() for each in (dark, out)]
    assert np.corrcoef(fine)[0, 1] > 0.9
    assert not out[dark == 0].any()
    assert np.abs(swap_amplitudes(dark, bright, 0.0).astype(int) - dark).max() <= 1


@pytest.mark.parametrize("lend", [match_greys, swap_amplitudes])
def test_frames_keep_their_shape(dark, bright, lend):
    frames = np.stack([dark] * 3, 2)
    out = lend(frames, bright, 0.7)
    assert out.shape == frames.shape
    assert np.array_equal(out[..., 0], out[..., 2])
    assert not lend(np.zeros_like(dark), bright, 1.0).any()


def test_a_folder_without_pictures_is_one_sentence(tmp_path):
    (tmp_path / "a.png").write_text("text")
    with pytest.raises(ModelError, match="holds no picture"):
        read_pictures(tmp_path)
