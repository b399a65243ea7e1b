"""Training learns, goes on exactly where it stopped, and never keeps what is no number."""

from __future__ import annotations

import itertools
import json
import math

import numpy as np
import pytest

torch = pytest.importorskip("torch")

from models.errors import ModelRejected  # noqa: E402
from models.training import checkpoint  # noqa: E402
from models.training.check import check  # noqa: E402
from models.training.recipe import Recipe, rate_at  # noqa: E402
from models.training.train import LAST, LOG, fit  # noqa: E402
from tests.models.training.kit import TINY, Squares  # noqa: E402


def recipe(steps: int, **more) -> Recipe:
    return Recipe(steps=steps, batch=4, warm_up=5, average=0.9, half=False, early_size=32, **more)


def weights(folder, part="net"):
    return checkpoint.load(folder / LAST)[0][part]


def test_a_short_training_learns_its_task(tmp_path):
    samples = Squares()
    first = fit(samples, tmp_path / "a", recipe(1, rate=0.02), shape=TINY, held=samples)
    last = fit(samples, tmp_path / "b", recipe(60, rate=0.02), shape=TINY, held=samples)
    assert last.steps == 60
    assert last.loss < 0.8 * first.loss
    assert np.mean(list(last.checks.values())) > np.mean(list(first.checks.values())) + 0.3
    rows = [json.loads(line) for line in (tmp_path / "b" / LOG).read_text().splitlines()]
    assert [row["step"] for row in rows] == [1, 50, 60]
    assert rows[-1]["loss"] < rows[0]["loss"]


@pytest.mark.hazard("H-95")
def test_a_resumed_training_equals_one_that_was_never_stopped(tmp_path):
    whole = fit(Squares(), tmp_path / "whole", recipe(12), shape=TINY)

    def interrupt(outcome, _):
        if outcome.steps == 5:
            raise KeyboardInterrupt

    part = fit(Squares(), tmp_path / "part", recipe(12), shape=TINY, report=interrupt)
    assert (part.steps, part.stopped) == (5, "it was interrupted")
    rest = fit(Squares(), tmp_path / "part", recipe(12), resume=True)
    assert (rest.steps, rest.loss) == (12, pytest.approx(whole.loss, rel=1e-6))
    assert rest.seconds > part.seconds
    for kind in ("net", "ema"):
        one, two = weights(tmp_path / "whole", kind), weights(tmp_path / "part", kind)
        assert all(torch.allclose(one[name], two[name], atol=1e-6) for name in one)


@pytest.mark.hazard("H-92")
def test_the_same_seed_gives_the_same_weights_and_another_does_not(tmp_path):
    for name, seed in (("a", 1), ("b", 1), ("c", 2)):
        fit(Squares(), tmp_path / name, recipe(3, seed=seed), shape=TINY)
    a, b, c = (weights(tmp_path / name) for name in "abc")
    assert all(torch.equal(a[name], b[name]) for name in a)
    assert not all(torch.equal(a[name], c[name]) for name in a)


class Spoilt(Squares):
    """Gives a broken batch from the draw `at` on."""

    def __init__(self, at: int) -> None:
        super().__init__()
        self.at = at

    def draw(self, index, seed):
        image, labels = super().draw(index, seed)
        broken = len(self.drawn) > self.at
        return (image.astype(np.float32) * np.nan if broken else image), labels


@pytest.mark.hazard("H-94")
def test_a_broken_batch_stops_the_training_and_the_good_weights_stay(tmp_path):
    fit(Squares(), tmp_path / "good", recipe(30, early_share=0), shape=TINY, report=_stop_at(3))
    outcome = fit(Spoilt(at=12), tmp_path / "bad", recipe(30, early_share=0), shape=TINY)
    assert outcome.steps == 3
    assert "no number at step 4" in outcome.stopped
    assert math.isfinite(outcome.loss)
    good, kept = weights(tmp_path / "good"), weights(tmp_path / "bad")
    assert all(torch.equal(good[name], kept[name]) for name in good)
    last = json.loads((tmp_path / "bad" / LOG).read_text().splitlines()[-1])
    assert last["stopped"] == outcome.stopped


def _stop_at(step: int):
    def report(outcome, _):
        if outcome.steps == step:
            raise KeyboardInterrupt

    return report


def test_every_sample_is_seen_once_an_epoch_and_varied_anew(tmp_path):
    samples = Squares(count=16)
    fit(samples, tmp_path, recipe(8), shape=TINY)
    first, second = samples.drawn[:16], samples.drawn[16:32]
    assert sorted(index for index, _ in first) == sorted(index for index, _ in second)
    assert [index for index, _ in first] != [index for index, _ in second]
    assert len({seed for _, seed in samples.drawn}) == len(samples.drawn)


def test_time_ends_a_training_too(tmp_path):
    outcome = fit(Squares(), tmp_path, Recipe(minutes=0.02, batch=4), shape=TINY)
    assert outcome.steps >= 1
    assert outcome.seconds >= 1.2


def test_the_rate_rises_and_falls():
    plan = recipe(100)
    rates = [rate_at(plan, step, step / 100) for step in range(100)]
    assert np.argmax(rates) < 10
    assert rates[0] < plan.rate / 3
    assert all(a >= b for a, b in itertools.pairwise(rates[5:]))
    assert 0 < rates[-1] < 0.02 * plan.rate


def test_a_check_leaves_the_network_as_it_was():
    from models.training.unet import UNet

    network = UNet(TINY).train()
    first = check(network, Squares(4), half=False)
    assert set(first) == set(range(1, 6))
    assert network.training


def test_what_cannot_be_trained_is_refused(tmp_path):
    with pytest.raises(ValueError, match="minutes or steps"):
        Recipe()
    with pytest.raises(ValueError, match="at least one"):
        fit(Squares(0), tmp_path, recipe(1), shape=TINY)
    with pytest.raises(ModelRejected, match=LAST):
        fit(Squares(), tmp_path / "empty", recipe(1), resume=True)


@pytest.mark.hazard("H-40")
def test_a_pickled_checkpoint_is_refused(tmp_path):
    torch.save({"ema": {}}, tmp_path / LAST)
    with pytest.raises(ModelRejected, match="safetensors"):
        checkpoint.load_network(tmp_path / LAST)
    with pytest.raises(ModelRejected):
        fit(Squares(), tmp_path, recipe(1), resume=True)


def test_a_checkpoint_of_another_shape_or_program_is_refused(tmp_path):
    from safetensors.torch import save_file

    save_file({"a": torch.zeros(1)}, tmp_path / "other.safetensors")
    with pytest.raises(ModelRejected, match="no checkpoint of this program"):
        checkpoint.load(tmp_path / "other.safetensors")
    head = {"shape": TINY.as_dict() | {"classes": 3}}
    checkpoint.save(tmp_path / "x.safetensors", {"ema": {"a": torch.zeros(1)}}, head)
    with pytest.raises(ModelRejected, match="does not fit"):
        checkpoint.load_network(tmp_path / "x.safetensors")
