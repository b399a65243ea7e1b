"""Smaller pictures, whole answers; statistics of a scanner's own pictures undo its gain."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

pytest.importorskip("torch")

import torch

from models.training.at_size import guess_at, with_statistics_of
from models.training.unet import UNet
from tests.models.training.kit import TINY


def pictures(seed, count=3):
    return list(np.random.default_rng(seed).integers(0, 120, (count, 64, 64)).astype(np.uint8))


def test_answers_cover_the_pictures_whatever_the_network_is_shown():
    torch.manual_seed(0)
    network = UNet(TINY).eval()
    images = pictures(0)
    assert guess_at(images, network, 32).shape == (3, 64, 64)
    whole = guess_at(images, network, 64, half=False)
    one_by_one = [guess_at([image], network, 64, half=False)[0] for image in images]
    assert np.mean(whole == np.stack(one_by_one)) > 0.99  # sums in another order
    three = UNet(replace(TINY, channels=3)).eval()
    assert guess_at([np.dstack([i] * 3) for i in images], three, 32).shape == (3, 64, 64)


def test_own_statistics_undo_a_gain_and_leave_the_network_as_it_was():
    torch.manual_seed(0)
    network = UNet(replace(TINY, norm="batch")).eval()
    images = pictures(1)
    louder = [2 * image for image in images]
    before = guess_at(images, network, 64, half=False)
    quiet, loud = (with_statistics_of(some, network, 64) for some in (images, louder))
    one, other = guess_at(images, quiet, 64, half=False), guess_at(louder, loud, 64, half=False)
    assert np.mean(one == other) > 0.99
    assert np.mean(guess_at(louder, network, 64, half=False) == one) < 0.99
    assert np.array_equal(guess_at(images, network, 64, half=False), before)
