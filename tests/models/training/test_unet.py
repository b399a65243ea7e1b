"""Shapes, normalisation and size of the network."""

from __future__ import annotations

from typing import get_args

import pytest

torch = pytest.importorskip("torch")

from models.training.unet import InstanceNorm, Norm, Shape, UNet, norm_named  # noqa: E402

SMALL = (16, 32, 32)


@pytest.mark.parametrize("norm", get_args(Norm))
def test_every_pixel_gets_logits_of_every_class(norm):
    network = UNet(Shape(widths=SMALL, norm=norm, classes=5))
    for training in (True, False):
        network.train(training)
        out = network(torch.rand(2, 1, 32, 48))
        assert out.shape == (2, 5, 32, 48)
        assert torch.isfinite(out).all()


def test_the_network_that_is_shipped_fits_into_12_megabytes():
    count = sum(p.numel() for p in UNet().parameters())
    assert 2_000_000 < count < 2_900_000


def test_our_instance_normalisation_is_torchs_in_training_and_in_use():
    ours, theirs = InstanceNorm(6), torch.nn.InstanceNorm2d(6, affine=True)
    with torch.no_grad():
        for norm in (ours, theirs):
            norm.weight.copy_(torch.linspace(0.5, 2, 6))
            norm.bias.copy_(torch.linspace(-1, 1, 6))
    x = torch.randn(3, 6, 8, 8, generator=torch.Generator().manual_seed(0))
    x = (3 * x + 1).contiguous(memory_format=torch.channels_last).requires_grad_()
    assert torch.allclose(ours(x), theirs(x), atol=1e-5)
    wanted = torch.autograd.grad(theirs(x).square().sum(), (x, theirs.weight))
    found = torch.autograd.grad(ours(x).square().sum(), (x, ours.weight))
    for a, b in zip(found, wanted, strict=True):
        assert torch.allclose(a, b, atol=1e-3)
    assert torch.allclose(ours.eval()(x), theirs(x), atol=1e-5)


@pytest.mark.parametrize("norm", ["instance", "grouped"])
def test_a_picture_is_read_the_same_whoever_is_beside_it_and_whatever_its_gain(norm):
    torch.manual_seed(0)
    network = UNet(Shape(widths=SMALL, norm=norm)).eval()
    x = torch.rand(3, 1, 32, 32)
    alone = network(x[:1])
    assert torch.allclose(network(x)[:1], alone, atol=1e-4)
    assert torch.allclose(network(0.5 * x[:1]), alone, atol=2e-2)


def test_the_kinds_differ_where_they_should():
    def kinds(norm: str) -> list[str]:
        network = UNet(Shape(widths=SMALL, norm=norm, instance_levels=1))
        return [type(block.norm_a).__name__ for block in network.down]

    assert kinds("batch") == ["BatchNorm2d"] * 3
    assert kinds("instance") == ["InstanceNorm"] * 3
    assert kinds("mixed") == ["InstanceNorm", "BatchNorm2d", "BatchNorm2d"]
    assert kinds("grouped") == ["InstanceNorm", "GroupNorm", "GroupNorm"]


def test_an_unknown_normalisation_is_one_sentence():
    assert norm_named("mixed") == "mixed"
    with pytest.raises(ValueError, match="must be one of batch, instance"):
        norm_named("layer")
