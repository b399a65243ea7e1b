"""The paper's network runs from a graph without weights."""

from __future__ import annotations

import numpy as np
import pytest

from app.assets import asset
from models.errors import ModelRejected
from models.paper_unet import LARGEST, draw_weights, load_paper_unet, weight_shapes

PATH = asset("paper_unet.onnx")


def test_the_file_holds_a_graph_and_no_weights():
    assert PATH.stat().st_size < LARGEST


def test_the_network_is_the_papers_by_its_size():
    folded = sum(int(np.prod(shape)) for _, shape in weight_shapes())
    channels = [shape[0] for name, shape in weight_shapes() if name.endswith("bias")]
    # Published code: 7,858,022; batch normalisation (4 a channel) is folded into the convolutions.
    assert folded + 4 * sum(channels[:-1]) == 7_858_022


def test_it_gives_probabilities_that_depend_on_picture_and_seed():
    image = np.random.default_rng(0).random((1, 1, 256, 256), dtype=np.float32)
    predict = load_paper_unet(PATH)
    first = predict(image)
    assert first.shape == (1, 6, 256, 256)
    assert np.allclose(first.sum(1), 1, atol=1e-5)
    assert first.std() > 1e-3
    assert np.array_equal(predict(image), first)
    assert not np.array_equal(predict(image[..., ::-1].copy()), first)
    assert not np.array_equal(load_paper_unet(PATH, seed=1)(image), first)


def test_weights_are_drawn_the_same_for_the_same_seed():
    one, two = draw_weights(3), draw_weights(3)
    assert all(np.array_equal(one[name], two[name]) for name in one)


def test_a_missing_or_other_file_is_one_sentence(tmp_path):
    with pytest.raises(ModelRejected, match=r"absent\.onnx is missing"):
        load_paper_unet(tmp_path / "absent.onnx")
    (tmp_path / "other.onnx").write_bytes(b"other")
    with pytest.raises(ModelRejected, match="does not accept"):
        load_paper_unet(tmp_path / "other.onnx")
    (tmp_path / "large.onnx").write_bytes(bytes(LARGEST + 1))
    with pytest.raises(ModelRejected, match="too large"):
        load_paper_unet(tmp_path / "large.onnx")
