"""Sources come in their shares, the same way for the same seed, each sample once an epoch."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest

torch = pytest.importorskip("torch")

from models.training import checkpoint  # noqa: E402
from models.training.batches import batch_at  # noqa: E402
from models.training.mixture import Mixture, Source  # noqa: E402
from models.training.recipe import Recipe  # noqa: E402
from models.training.train import LAST, fit  # noqa: E402
from tests.models.training.kit import TINY, Squares  # noqa: E402

CPU = torch.device("cpu")


def recipe(steps: int, **more) -> Recipe:
    return Recipe(steps=steps, batch=4, half=False, early_size=32, **more)


def mixture() -> Mixture:
    return Mixture([Source(Squares(20), 0.75), Source(Squares(6), 0.25)])


def test_every_batch_holds_the_shares():
    mixed = mixture()
    for step in range(30):
        sources = Counter(r.source for r in mixed.requests(step, 4, seed=1))
        assert sources == {0: 3, 1: 1}
    uneven = Mixture([Source(Squares(4), 5), Source(Squares(4), 1), Source(Squares(4), 1)])
    given = Counter(uneven.pick(k, 0)[0] for k in range(700))
    assert [given[k] / 700 for k in range(3)] == pytest.approx([5 / 7, 1 / 7, 1 / 7], abs=0.01)


def test_a_source_gives_each_sample_once_before_it_repeats():
    mixed = mixture()
    drawn = [mixed.pick(k, 3) for k in range(400)]
    few = [index for source, index in drawn if source == 1]
    for start in range(0, 90, 6):
        assert sorted(few[start : start + 6]) == list(range(6))
    assert few[:6] != few[6:12] or few[6:12] != few[12:18]


@pytest.mark.hazard("H-92")
def test_a_batch_depends_on_seed_and_step_alone():
    one, two = mixture(), mixture()
    for step in range(9):
        batch_at(one, recipe(9), step, CPU, early=False)
    first, again = (batch_at(m, recipe(9), 5, CPU, early=False) for m in (one, two))
    assert torch.equal(first.images, again.images)
    assert torch.equal(first.labels, again.labels)
    other = batch_at(two, recipe(9, seed=1), 5, CPU, early=False)
    assert not torch.equal(first.images, other.images)


class Weak(Squares):
    """Pictures of which only the clip's answer is known."""

    def draw(self, index, seed):
        image, labels = super().draw(index, seed)
        return image, np.full_like(labels, 255), {"weak": np.array(index % 2, np.uint8)}


def test_what_a_source_does_not_bring_is_unknown():
    mixed = Mixture([Source(Squares()), Source(Weak())])
    batch = batch_at(mixed, recipe(1), 0, CPU, early=True)
    assert batch.images.shape == (4, 1, 32, 32)
    known = batch.extras["weak"] != 255
    assert known.tolist() == [False, True, False, True]
    assert bool((batch.labels[known] == 255).all())
    assert not bool((batch.labels[~known] == 255).any())


def test_frames_of_a_picture_become_channels():
    class Frames(Squares):
        def draw(self, index, seed):
            image, labels = super().draw(index, seed)
            return np.stack([image, image // 2, image // 4], 2), labels

    batch = batch_at(Mixture([Source(Frames())]), recipe(1), 0, CPU, early=False)
    assert batch.images.shape == (4, 3, 64, 64)
    assert float(batch.images[:, 0].mean()) > 1.9 * float(batch.images[:, 1].mean())


def test_a_mixture_trains_and_goes_on_as_if_never_stopped(tmp_path):
    def stop(outcome, _):
        if outcome.steps == 3:
            raise KeyboardInterrupt

    fit(mixture(), tmp_path / "whole", recipe(6), shape=TINY)
    fit(mixture(), tmp_path / "part", recipe(6), shape=TINY, report=stop)
    fit(mixture(), tmp_path / "part", recipe(6), resume=True)
    whole, part = (checkpoint.load(tmp_path / k / LAST)[0]["net"] for k in ("whole", "part"))
    assert all(torch.equal(whole[name], part[name]) for name in whole)


def test_a_source_without_samples_or_share_is_refused():
    for sources in ([], [Source(Squares(0))], [Source(Squares(), 0.0)]):
        with pytest.raises(ValueError, match="expected"):
            Mixture(sources)
