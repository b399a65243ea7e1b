"""The INT8 and the float16 form are smaller, run, and their masks are compared class by class."""

from __future__ import annotations

import numpy as np
import pytest

torch = pytest.importorskip("torch")
onnx = pytest.importorskip("onnx")

from models.preprocess import scale  # noqa: E402
from models.runtime import create_session  # noqa: E402
from models.training.checkpoint import load_network  # noqa: E402
from models.training.export import trace  # noqa: E402
from models.training.quantize import agreement, halve, quantize  # noqa: E402
from models.training.recipe import Recipe  # noqa: E402
from models.training.train import LAST, fit  # noqa: E402
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


def test_the_float16_form_is_half_as_large_and_takes_what_the_network_takes(plain, pictures):
    small = halve(plain)
    onnx.checker.check_model(onnx.load_from_string(small))
    assert len(small) < 0.65 * len(plain)
    assert small == halve(plain)
    image = scale(pictures[0])
    mine, theirs = (create_session(d).run(None, {"image": image})[0] for d in (plain, small))
    assert theirs.dtype == np.float32
    assert 0 < np.abs(mine - theirs).max() < 0.02 * np.abs(mine).max()


def test_masks_agree_class_by_class_and_rare_ones_are_not_judged():
    mine = np.zeros((2, 40, 40), np.uint8)
    mine[0, :20] = 2
    mine[1, :5, :5] = 4
    found = agreement(mine, mine)
    assert found == {1: None, 2: 1.0, 3: None, 4: None, 5: None}
    theirs = mine.copy()
    theirs[0, 10:20] = 1
    assert agreement(mine, theirs)[2] == pytest.approx(2 / 3)
