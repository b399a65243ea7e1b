"""The network with attention sees the whole picture, keeps thin lines, and gets an INT8 form."""

from __future__ import annotations

import importlib.util

import pytest

torch = pytest.importorskip("torch")
onnx = pytest.importorskip("onnx")
if importlib.util.find_spec("segmentation_models_pytorch") is None:
    pytest.skip("the extra encoders is not installed", allow_module_level=True)

import numpy as np  # noqa: E402

from models.runtime import create_session  # noqa: E402
from models.training import rivals  # noqa: E402
from models.training.checkpoint import load_network  # noqa: E402
from models.training.export import parity, trace  # noqa: E402
from models.training.quantize import quantize  # noqa: E402
from models.training.recipe import Recipe  # noqa: E402
from models.training.train import LAST, fit  # noqa: E402
from models.training.unet import Shape  # noqa: E402
from tests.models.training.kit import Squares  # noqa: E402


@pytest.fixture(scope="module")
def network() -> torch.nn.Module:
    torch.manual_seed(0)
    return rivals.build("far-sight").eval()


def test_what_stands_at_the_top_changes_the_answer_at_the_bottom(network):
    picture = torch.rand(1, 1, 256, 256)
    other = picture.clone()
    other[..., :16, :] = 1 - other[..., :16, :]
    with torch.no_grad():
        change = (network(other) - network(picture)).abs()[0].amax(0)
    assert change[-16:].max() > 1e-5
    assert network(picture).shape == (1, 6, 256, 256)


def test_one_bright_row_is_seen_as_one_row(network):
    """A quarter of the grid, as the plain Segformer answers, would blur it over four rows."""
    picture = torch.zeros(1, 1, 64, 64)
    picture[..., 32, :] = 1.0
    with torch.no_grad():
        rows = network(picture)[0].mean(2)
    assert (rows[:, 32] - rows[:, 33]).abs().max() > 1e-4


def test_it_trains_and_is_loaded_again(tmp_path):
    recipe = Recipe(steps=2, batch=2, half=False, early_share=0.0, warm_up=1)
    fit(Squares(4), tmp_path, recipe, shape=Shape(network="far-sight"))
    kept, head = load_network(tmp_path / LAST)
    assert head["shape"]["network"] == "far-sight"
    assert kept(torch.rand(1, 1, 64, 64)).shape == (1, 6, 64, 64)


def test_layers_outside_attention_become_integers(network):
    data = trace(network, torch.zeros(1, 1, 256, 256), "logits")
    assert parity(network, data) < 1e-4
    pictures = np.random.default_rng(0).integers(0, 256, (2, 256, 256), dtype=np.uint8)
    small = quantize(data, pictures)
    assert len(small) < 0.7 * len(data)
    graph = onnx.load_from_string(small).graph
    integer = {n.name for n in graph.node if any("DequantizeLinear" in i for i in n.input)}
    assert any("/mlp/" in name for name in integer)
    assert not any("/attn/" in name for name in integer)
    answer = create_session(small).run(None, {"image": pictures[:1, None] / np.float32(255)})
    assert np.isfinite(answer[0]).all()
