"""A class said less readily, and nothing else changed."""

from __future__ import annotations

import pytest
import torch

from models.errors import ModelRejected
from models.labels import Label
from models.training import checkpoint
from models.training.bias import shift
from models.training.recipe import Recipe
from models.training.state import begin, write
from models.training.unet import Shape

SMALL = Shape(widths=(16, 16, 32))


def test_only_the_logits_of_that_class_move_and_by_just_so_much(tmp_path):
    write(tmp_path, begin(Recipe(steps=1), SMALL))
    shift(tmp_path / "last.safetensors", tmp_path / "b.safetensors", {Label.CONFLUENCE: -1.0})
    before, _ = checkpoint.load_network(tmp_path / "last.safetensors")
    after, head = checkpoint.load_network(tmp_path / "b.safetensors")
    image = torch.rand(1, 1, 64, 64)
    with torch.no_grad():
        moved = after(image) - before(image)
    assert torch.allclose(moved[:, Label.CONFLUENCE], torch.tensor(-1.0), atol=1e-5)
    assert torch.all(moved[:, : Label.CONFLUENCE] == 0)
    assert head["offsets"] == {"confluence": -1.0}


def test_another_kind_of_network_is_refused(tmp_path):
    paper = Shape(network="paper-half")
    write(tmp_path, begin(Recipe(steps=1), paper))
    with pytest.raises(ModelRejected, match="bias"):
        shift(tmp_path / "last.safetensors", tmp_path / "b.safetensors", {Label.RIB: 1.0})
