"""Shards as torch sees them."""

from __future__ import annotations

import numpy as np
import pytest

torch = pytest.importorskip("torch")
pytest.importorskip("albumentations")

from augment.dataset import SceneSamples, ShardSamples, collate  # noqa: E402
from augment.shards import ShardError  # noqa: E402


@pytest.fixture
def folder(tmp_path):
    rng = np.random.default_rng(0)
    for k, count in enumerate((3, 2)):
        np.savez(
            tmp_path / f"shard-{k:08d}.npz",
            images=rng.integers(1, 255, (count, 256, 256)).astype(np.uint8),
            labels=rng.integers(0, 6, (count, 256, 256)).astype(np.uint8),
            seeds=np.full(count, k),
            frames=np.arange(count),
        )
    return tmp_path


def test_all_shards_make_one_dataset(folder):
    samples = ShardSamples(folder)
    assert len(samples) == 5
    assert len(ShardSamples(folder, limit=4)) == 4
    with np.load(folder / "shard-00000001.npz") as second:
        assert np.array_equal(samples[3][0], second["images"][0])
        assert np.array_equal(samples[3][1], second["labels"][0])


@pytest.mark.hazard("H-92")
def test_a_draw_depends_on_its_seed_alone(folder):
    samples = ShardSamples(folder)
    image, labels = samples.draw(2, 7)
    samples.draw(1, 8)
    again = samples.draw(2, 7)
    assert np.array_equal(image, again[0])
    assert np.array_equal(labels, again[1])
    assert any(not np.array_equal(image, samples.draw(2, seed)[0]) for seed in range(3))
    untouched = ShardSamples(folder, "none")
    assert np.array_equal(untouched.draw(2, 7)[0], untouched[2][0])


def test_torchs_loader_takes_it(folder):
    loader = torch.utils.data.DataLoader(ShardSamples(folder), batch_size=2, collate_fn=collate)
    batches = list(loader)
    assert [len(images) for images, _ in batches] == [2, 2, 1]
    images, labels = batches[0]
    assert images.shape == (2, 1, 256, 256)
    assert images.dtype == torch.float32
    assert 0 <= float(images.min()) <= float(images.max()) <= 1
    assert labels.dtype == torch.int64


def test_no_samples_is_one_sentence(tmp_path):
    with pytest.raises(ShardError, match="holds no training samples"):
        ShardSamples(tmp_path)


def test_further_targets_travel_with_the_picture(folder):
    with np.load(folder / "shard-00000001.npz") as second:
        whole = dict(second)
    readable = (whole["labels"] > 2).astype(np.uint8)
    np.savez(folder / "shard-00000001.npz", **whole, readable=readable, weak=np.array([1, 0]))
    samples = ShardSamples(folder)
    image, labels, extras = samples.draw(3, 5)
    assert np.array_equal(extras["readable"], (labels > 2).astype(np.uint8))
    assert [int(samples.draw(k, 0)[2]["weak"]) for k in range(5)] == [255, 255, 255, 1, 0]
    assert (samples.draw(0, 0)[2]["readable"] >= 0).all()
    assert image.shape == labels.shape


def test_a_scene_is_made_when_it_is_drawn():
    samples = SceneSamples(4, first_seed=20, form="beams", preset="teaching", strength="beams")
    image, labels = samples.draw(1, 3)
    again = SceneSamples(4, 20, form="beams", preset="teaching", strength="beams").draw(1, 3)
    assert np.array_equal(image, again[0])
    assert np.array_equal(labels, again[1])
    assert not np.array_equal(image, samples.draw(1, 4)[0])
    assert image.shape == labels.shape == (256, 256)
