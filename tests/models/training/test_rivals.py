"""Every network trains in the same loop, begins with kept weights, and stands in one table."""

from __future__ import annotations

import importlib.util
import json
from dataclasses import replace

import pytest

torch = pytest.importorskip("torch")

from models.errors import ModelRejected  # noqa: E402
from models.training import compare, rivals  # noqa: E402
from models.training.checkpoint import load_network  # noqa: E402
from models.training.export import export  # noqa: E402
from models.training.recipe import Recipe  # noqa: E402
from models.training.train import LAST, fit  # noqa: E402
from models.training.unet import Shape, UNet  # noqa: E402
from tests.models.training.kit import TINY, Squares  # noqa: E402

RECIPE = Recipe(steps=2, batch=2, half=False, early_share=0.0, warm_up=1)


def test_the_papers_network_has_its_size_and_half_of_it_is_a_quarter():
    whole, half = rivals.build("paper"), rivals.build("paper-half")
    assert rivals.parameters(whole) == pytest.approx(7.86e6, rel=0.01)
    assert rivals.parameters(half) == pytest.approx(rivals.parameters(whole) / 4, rel=0.01)
    network = rivals.build("paper-half", channels=3).eval()
    assert network(torch.rand(1, 3, 32, 32)).shape == (1, 6, 32, 32)
    with pytest.raises(ModelRejected, match="fpn"):
        rivals.build("vnet")


@pytest.mark.parametrize("name", ["fpn-mobilenetv3", "segformer-b0"])
def test_a_rival_trains_and_is_loaded_again(name, tmp_path):
    if importlib.util.find_spec("segmentation_models_pytorch") is None:
        pytest.skip("the extra encoders is not installed")
    fit(Squares(4), tmp_path, RECIPE, shape=Shape(network=name))
    network, head = load_network(tmp_path / LAST)
    assert head["shape"]["network"] == name
    assert network(torch.rand(1, 1, 64, 64)).shape == (1, 6, 64, 64)


def test_networks_stand_side_by_side(tmp_path):
    runs = {"own": [], "paper": []}
    for name, shape in (("own", TINY), ("paper", Shape(network="paper-half"))):
        for seed in range(2):
            folder = tmp_path / f"{name}-{seed}"
            recipe = replace(RECIPE, seed=seed, steps=1)
            fit(Squares(2), folder, recipe, shape=shape, held=Squares(2))
            runs[name].append(folder / LAST)
    rows = compare.compare(runs, rounds=2)
    assert [row.name for row in rows] == ["own", "paper"]
    assert rows[0].parameters < rows[1].parameters
    assert rows[0].milliseconds < rows[1].milliseconds
    assert rows[0].spread is not None
    table = compare.as_markdown(rows).splitlines()
    assert len({line.count("|") for line in table}) == 1
    assert json.loads(json.dumps(compare.as_plain(rows)))[1]["seeds"] == 2


def test_weights_for_one_frame_begin_a_network_for_three_with_a_head(tmp_path):
    fit(Squares(4), tmp_path / "one", RECIPE, shape=TINY)
    wanted = replace(TINY, channels=3, heads=("readable", "b_beams"))
    network = UNet(wanted).eval()
    kept = load_network(tmp_path / "one" / LAST)[0]
    rivals.begin_with(network, kept.state_dict())
    still = torch.rand(1, 1, 64, 64)
    assert torch.allclose(kept(still), network(still.expand(1, 3, 64, 64)), atol=1e-5)


def test_further_heads_are_not_exported(tmp_path):
    import onnx

    fit(Squares(4), tmp_path, RECIPE, shape=replace(TINY, heads=("readable", "b_beams")))
    card = export(tmp_path / LAST, tmp_path / "m.onnx")
    graph = onnx.load(tmp_path / "m.onnx").graph
    assert [output.name for output in graph.output] == ["logits"]
    assert not [t.name for t in graph.initializer if "heads" in t.name]
    assert card.training.losses == "class-weighted cross-entropy + soft Dice"
