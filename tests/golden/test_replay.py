"""The shipped network on a phantom clip gives the masks and scores that it gave when shipped.

After a change of the network or of the phantom, `pytest tests/golden --update-golden` writes the
file anew; that is a commit of its own, and somebody looks at the difference.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from app.api import examine, load_model
from augment.source import PhantomSource
from models.labels import CLASSES

GOLDEN = Path(__file__).with_name("phantom.npz")
FRAMES = 8


@pytest.fixture(scope="module")
def replayed() -> dict[str, np.ndarray]:
    source = PhantomSource(
        2, 4.0, (480, 360), preset="teaching", seconds=FRAMES / 4, probe="convex", pattern="M"
    )
    results = list(examine(source, load_model()))
    nan = float("nan")  # only here, and only for "no score"
    return {
        "labels": np.stack([r.segmentation.labels for r in results]),
        "score": np.array([nan if r.score.value is None else r.score.value for r in results]),
        "b_lines": np.array([-1 if r.score.b_lines is None else r.score.b_lines for r in results]),
        "box": np.array([r.box for r in results]),
    }


@pytest.fixture(scope="module")
def golden(replayed: dict[str, np.ndarray], pytestconfig: pytest.Config) -> dict[str, np.ndarray]:
    if pytestconfig.getoption("--update-golden"):
        np.savez_compressed(GOLDEN, **replayed)
    with np.load(GOLDEN) as kept:
        return dict(kept)


def dice(a: np.ndarray, b: np.ndarray) -> float:
    return 2 * np.count_nonzero(a & b) / max(1, np.count_nonzero(a) + np.count_nonzero(b))


def test_every_frame_lies_in_the_same_box(replayed, golden) -> None:
    np.testing.assert_array_equal(replayed["box"], golden["box"])


def test_the_masks_are_those_that_were_kept(replayed, golden) -> None:
    assert replayed["labels"].shape == golden["labels"].shape
    for label in CLASSES:
        ours, kept = replayed["labels"] == label, golden["labels"] == label
        if kept.any() or ours.any():
            assert dice(ours, kept) >= 0.999, label.name


def test_the_scores_are_those_that_were_kept(replayed, golden) -> None:
    np.testing.assert_allclose(replayed["score"], golden["score"], atol=1e-3, equal_nan=True)
    np.testing.assert_array_equal(replayed["b_lines"], golden["b_lines"])


def test_the_clip_is_worth_replaying(golden) -> None:
    present = {int(value) for value in np.unique(golden["labels"])}
    assert {2, 3, 4, 5} <= present
    assert np.isfinite(golden["score"]).all()
