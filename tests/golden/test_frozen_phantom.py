"""The frames that judge networks do not change: 500 of the training phantom, by look and labels.

Figures of different days can be compared only while these hold. Whoever changes the distribution
writes the file anew with `pytest tests/golden --update-golden`, trains the yardstick again
(`pleura train assets/recipes/yardstick.toml`) and reports both.
"""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from augment.sampling import make_sample
from augment.training_scenes import VALIDATION_SEED

FROZEN = Path(__file__).with_name("training_phantom.npz")
FRAMES = 500
SIDE = 16


@pytest.fixture(scope="module")
def rendered() -> dict[str, np.ndarray]:
    looks, shares = [], []
    for k in range(FRAMES):
        seed, frame = VALIDATION_SEED + k // 2, 40 + 97 * (k % 2)
        image, labels = make_sample(seed, frame, preset="training-phantom")
        looks.append(cv2.resize(image, (SIDE, SIDE), interpolation=cv2.INTER_AREA))
        shares.append(np.bincount(labels.ravel(), minlength=256)[[1, 2, 3, 4, 5, 255]])
    return {"looks": np.stack(looks), "pixels": np.array(shares, np.int32)}


@pytest.fixture(scope="module")
def frozen(rendered: dict[str, np.ndarray], pytestconfig: pytest.Config) -> dict[str, np.ndarray]:
    if pytestconfig.getoption("--update-golden"):
        np.savez_compressed(FROZEN, **rendered)
    with np.load(FROZEN) as kept:
        return dict(kept)


def test_every_frame_looks_the_same(rendered, frozen) -> None:
    apart = np.abs(rendered["looks"].astype(int) - frozen["looks"].astype(int))
    assert apart.shape == (FRAMES, SIDE, SIDE)
    assert apart.max() <= 2, f"frames {np.unique(np.nonzero(apart > 2)[0])[:10]} changed"


def test_every_frame_has_the_same_labels(rendered, frozen) -> None:
    # Another processor may round a pixel at an edge the other way.
    apart = np.abs(rendered["pixels"] - frozen["pixels"])
    assert apart.max() <= 40, f"frames {np.unique(np.nonzero(apart > 40)[0])[:10]} changed"
    assert frozen["pixels"].sum(axis=0)[:5].min() > 10_000
