"""Rival networks build although torchvision does not fit a CPU build of torch."""

from __future__ import annotations

import sys

import pytest

torch = pytest.importorskip("torch")

from models.errors import ModelRejected  # noqa: E402
from models.training.encoders import RIVALS, build  # noqa: E402
from models.training.torchvision_shim import make_importable  # noqa: E402


def test_the_shim_makes_torchvision_importable_and_is_done_once():
    make_importable()
    assert make_importable() is False


def test_without_torchvision_the_shim_does_nothing(monkeypatch):
    monkeypatch.setitem(sys.modules, "torchvision", None)
    assert make_importable() is False


def test_a_rival_gives_logits_of_every_pixel():
    pytest.importorskip("timm")
    network = build("deeplab-mobilenetv3").eval()
    with torch.no_grad():
        assert network(torch.rand(1, 1, 64, 64)).shape == (1, 6, 64, 64)


def test_what_is_not_there_is_one_sentence(monkeypatch):
    with pytest.raises(ModelRejected, match=next(iter(RIVALS))):
        build("alexnet")
    monkeypatch.setitem(sys.modules, "segmentation_models_pytorch", None)
    with pytest.raises(ModelRejected, match=r'pip install "pleura\[encoders\]"'):
        build("unet-resnet18")
