"""A training begins with kept weights and remembers what went into them."""

from __future__ import annotations

import pytest

torch = pytest.importorskip("torch")

from models.errors import ModelRejected  # noqa: E402
from models.training.checkpoint import load, load_network, save_weights, spent  # noqa: E402
from models.training.export import export  # noqa: E402
from models.training.recipe import Recipe  # noqa: E402
from models.training.train import LAST, fit  # noqa: E402
from tests.models.training.kit import TINY, Squares  # noqa: E402


def recipe(steps: int, rate: float = 1e-3) -> Recipe:
    return Recipe(steps=steps, batch=2, half=False, early_size=32, seed=3, rate=rate)


@pytest.fixture(scope="module")
def kept(tmp_path_factory):
    folder = tmp_path_factory.mktemp("first")
    fit(Squares(), folder, recipe(8), shape=TINY)
    save_weights(folder / LAST, folder / "kept.safetensors")
    return folder / "kept.safetensors"


def test_kept_weights_are_the_averaged_ones_and_smaller(kept):
    parts, head = load(kept)
    assert set(parts) == {"ema"}
    assert head["step"] == 8
    assert kept.stat().st_size < 0.2 * (kept.parent / LAST).stat().st_size
    wanted, _ = load_network(kept.parent / LAST)
    for name, value in load_network(kept)[0].state_dict().items():
        assert value.dtype == torch.float32
        assert torch.allclose(value, wanted.state_dict()[name], rtol=2**-11, atol=1e-7)


def test_a_new_training_begins_where_the_weights_are(kept, tmp_path):
    fit(Squares(), tmp_path, recipe(1, rate=1e-9), start=kept)
    begun, _ = load_network(tmp_path / LAST)
    wanted, _ = load_network(kept)
    for name, value in begun.state_dict().items():
        assert torch.allclose(value, wanted.state_dict()[name], atol=1e-5)


def test_steps_and_time_of_all_parts_are_added_up(kept, tmp_path):
    fit(Squares(), tmp_path / "a", recipe(3), start=kept)
    fit(Squares(), tmp_path / "b", recipe(2), start=tmp_path / "a" / LAST)
    steps, seconds = spent(load(tmp_path / "b" / LAST)[1])
    assert steps == 8 + 3 + 2
    assert seconds > 0
    assert export(tmp_path / "b" / LAST, tmp_path / "m.onnx").training.steps == steps


def test_a_resumed_part_keeps_what_it_began_from(kept, tmp_path):
    fit(Squares(), tmp_path, recipe(3), start=kept)
    fit(Squares(), tmp_path, recipe(5), resume=True)
    assert spent(load(tmp_path / LAST)[1])[0] == 8 + 5


def test_what_is_no_checkpoint_is_one_sentence(tmp_path):
    (tmp_path / "x.safetensors").write_text("text")
    with pytest.raises(ModelRejected, match="no readable checkpoint"):
        fit(Squares(), tmp_path, recipe(1), start=tmp_path / "x.safetensors")
