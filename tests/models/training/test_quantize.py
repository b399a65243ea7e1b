"""The INT8 form is smaller, marks the same masks, and is refused when it does not."""

from __future__ import annotations

import numpy as np
import pytest

torch = pytest.importorskip("torch")
onnx = pytest.importorskip("onnx")

from models.errors import ModelRejected  # noqa: E402
from models.segmenter import load_segmenter  # noqa: E402
from models.training import quantize as module  # noqa: E402
from models.training.checkpoint import load_network  # noqa: E402
from models.training.export import AGREEMENT, export, trace  # noqa: E402
from models.training.quantize import check_agreement, quantize  # noqa: E402
from models.training.recipe import Recipe  # noqa: E402
from models.training.train import LAST, fit  # noqa: E402
from models.training.unet import UNet  # noqa: E402
from tests.models.training.kit import TINY, Squares  # noqa: E402


@pytest.fixture(scope="module")
def checkpoint(tmp_path_factory):
    folder = tmp_path_factory.mktemp("run")
    recipe = Recipe(steps=40, batch=4, half=False, early_size=32, seed=3)
    fit(Squares(), folder, recipe, shape=TINY, held=Squares(4))
    return folder / LAST


@pytest.fixture(scope="module")
def plain(checkpoint) -> bytes:
    return trace(load_network(checkpoint)[0].float(), torch.zeros(1, 1, 256, 256), "logits")


@pytest.fixture(scope="module")
def pictures() -> np.ndarray:
    rng = np.random.default_rng(5)
    seen = np.full((8, 256, 256), 20, np.uint8)
    for picture in seen:
        y, x = rng.integers(0, 160, 2)
        picture[y : y + 90, x : x + 90] = 220
    return seen


def test_convolutions_become_integers_of_seven_bits(plain, pictures):
    small = quantize(plain, pictures[:4])
    model = onnx.load_from_string(small)
    onnx.checker.check_model(model)
    kinds = {node.op_type for node in model.graph.node}
    assert {"QuantizeLinear", "DequantizeLinear", "Conv"} <= kinds
    weights = [
        onnx.numpy_helper.to_array(each)
        for each in model.graph.initializer
        if each.data_type == onnx.TensorProto.INT8
    ]
    assert sum(w.ndim == 4 for w in weights) == sum(
        node.op_type == "Conv" for node in onnx.load_from_string(plain).graph.node
    )
    assert max(int(np.abs(w.astype(int)).max()) for w in weights) <= 64
    assert len(small) < len(plain)


def test_equal_weights_and_pictures_give_equal_bytes(plain, pictures):
    assert quantize(plain, pictures[:2]) == quantize(plain, pictures[:2])


def test_a_form_that_marks_other_masks_is_refused(plain, pictures, monkeypatch):
    monkeypatch.setattr(module, "LEAST_AGREEMENT", 0.9)
    found = check_agreement(plain, plain, pictures)
    assert all(share is None or share == 1.0 for share in found.values())
    assert any(share == 1.0 for share in found.values())
    torch.manual_seed(99)
    other = trace(UNet(TINY).eval(), torch.zeros(1, 1, 256, 256), "logits")
    with pytest.raises(ModelRejected, match="--float32"):
        check_agreement(plain, other, pictures)


def test_what_is_exported_runs_and_says_how_well_it_agrees(
    checkpoint, pictures, tmp_path, monkeypatch
):
    monkeypatch.setattr(module, "LEAST_AGREEMENT", 0.5)
    card = export(checkpoint, tmp_path / "m.onnx", pictures=pictures)
    assert "INT8" in card.training.network
    assert max(v for v in card.metrics[AGREEMENT].values() if v is not None) > 0.8
    segmenter = load_segmenter(tmp_path / "m.onnx")
    assert segmenter.segment_input(pictures[0]).shape == (256, 256)
    assert segmenter.manifest == card
