"""Weights between two trainings."""

from __future__ import annotations

import pytest
import torch

from models.errors import ModelRejected
from models.training import checkpoint
from models.training.blend import blend
from models.training.recipe import Recipe
from models.training.state import begin, write
from models.training.unet import Shape

SMALL = Shape(widths=(16, 16, 32))


def trained(path, seed, shape=SMALL):
    path.mkdir()
    write(path, begin(Recipe(steps=1, seed=seed), shape))
    return path / "last.safetensors"


def test_the_weights_lie_in_between_and_run(tmp_path):
    one, two = trained(tmp_path / "a", 1), trained(tmp_path / "b", 2)
    blend(one, two, tmp_path / "c.safetensors", 0.25)
    nets = [checkpoint.load_network(p)[0] for p in (one, two, tmp_path / "c.safetensors")]
    for a, b, c in zip(*(n.parameters() for n in nets), strict=True):
        assert torch.allclose(c, 0.75 * a + 0.25 * b, atol=1e-6)
    image = torch.rand(1, 1, 64, 64)
    assert not torch.equal(nets[2](image), nets[0](image))


def test_different_networks_cannot_be_averaged(tmp_path):
    one = trained(tmp_path / "a", 1)
    two = trained(tmp_path / "b", 1, Shape(widths=(16, 32, 32)))
    with pytest.raises(ModelRejected, match="different networks"):
        blend(one, two, tmp_path / "c.safetensors")
