"""Samples drawn in other processes are the same, and so is what is learnt from them."""

from __future__ import annotations

import numpy as np
import pytest

torch = pytest.importorskip("torch")

from models.training import checkpoint  # noqa: E402
from models.training.prefetch import Prefetch  # noqa: E402
from models.training.recipe import Recipe  # noqa: E402
from models.training.train import LAST, fit  # noqa: E402
from tests.models.training.kit import TINY, Squares  # noqa: E402


@pytest.mark.hazard("H-92")
def test_workers_change_nothing_but_the_time(tmp_path):
    recipe = Recipe(steps=4, batch=3, half=False, early_size=32)
    fit(Squares(), tmp_path / "here", recipe, shape=TINY)
    with Prefetch(Squares(), workers=2) as samples:
        assert len(samples) == 16
        fit(samples, tmp_path / "there", recipe, shape=TINY)
        samples.expect([(1, 2), (3, 4)])
        samples.expect([(3, 4)])
        for index, seed in ((3, 4), (1, 2)):
            for mine, theirs in zip(
                Squares().draw(index, seed), samples.draw(index, seed), strict=True
            ):
                assert np.array_equal(mine, theirs)
    here, there = (checkpoint.load(tmp_path / k / LAST)[0]["net"] for k in ("here", "there"))
    assert all(torch.equal(here[name], there[name]) for name in here)
