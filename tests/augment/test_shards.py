"""Samples on disk: what they hold, that they are made once, and what a damaged one says."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from augment.phantom import Renderer, sample_scene
from augment.sampling import EARLIER, make_sample
from augment.shards import Plan, ShardError, make_shards, read_shards
from models.geometry import Geometry
from models.preprocess import SIZE, squash

PLAN = Plan(scenes=3, first_seed=5, frames=2, per_shard=2, size=128)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("shards")
    told: list[tuple[int, int]] = []
    made = make_shards(folder, PLAN, workers=1, report=lambda done, of: told.append((done, of)))
    assert made == 2
    assert told == [(1, 2), (2, 2)]
    return folder


def test_shards_hold_every_frame_of_the_plan(folder):
    first, second = read_shards(folder)
    assert first.images.shape == first.labels.shape == (4, SIZE, SIZE)
    assert first.images.dtype == first.labels.dtype == np.uint8
    assert second.images.shape == (2, SIZE, SIZE)
    assert first.seeds.tolist() == [5, 5, 6, 6]
    assert second.seeds.tolist() == [7, 7]
    assert all(a != b for a, b in zip(first.frames[::2], first.frames[1::2], strict=True))
    assert set(np.unique(first.labels)) <= {0, 1, 2, 3, 4, 5, 255}
    assert np.unique(first.labels).size >= 3


@pytest.mark.hazard("H-92")
def test_a_sample_can_be_made_again_from_its_seed(folder):
    shard = read_shards(folder)[0]
    image, labels = make_sample(int(shard.seeds[2]), int(shard.frames[2]), PLAN.size)
    assert np.array_equal(image, shard.images[2])
    assert np.array_equal(labels, shard.labels[2])


def test_finished_files_stay_and_missing_ones_are_made(folder, tmp_path):
    assert make_shards(folder, PLAN, workers=1) == 0
    path = folder / "shard-00000007.npz"
    data = path.read_bytes()
    path.unlink()
    assert make_shards(folder, PLAN, workers=1) == 1
    with np.load(path) as new:
        assert new["seeds"].tolist() == [7, 7]
    assert len(data) == path.stat().st_size
    assert not list(folder.glob("*.partial"))


def test_several_processes_make_the_same(folder, tmp_path):
    assert make_shards(tmp_path, PLAN, workers=2) == 2
    for one, two in zip(read_shards(folder), read_shards(tmp_path), strict=True):
        assert np.array_equal(one.images, two.images)
        assert np.array_equal(one.labels, two.labels)


def test_a_sample_without_jitter_is_what_the_program_would_see():
    renderer = Renderer(sample_scene(11), size=(160, 160))
    frame = renderer.frame(4)
    x, y, w, h = frame.truth.box
    image, labels = make_sample(11, 4, 160, jitter=0.0, renderer=renderer)
    crop = np.ascontiguousarray(frame.image[y : y + h, x : x + w])
    plain = squash(crop, Geometry(size=(h, w), kind="columns"))
    kept = image > 0
    assert kept.mean() > 0.2
    assert np.array_equal(image[kept], plain[kept])
    whole = np.bincount(frame.labels[y : y + h, x : x + w].ravel(), minlength=256) / (w * h)
    small = np.bincount(labels.ravel(), minlength=256) / labels.size
    assert np.abs(whole - small).max() < 0.01


def test_the_crop_is_a_little_off_each_time():
    frames = [make_sample(11, k, 160)[0] for k in (4, 5)]
    assert not np.array_equal(*frames)


def test_an_empty_folder_is_one_sentence(tmp_path):
    with pytest.raises(ShardError, match="holds no training samples"):
        read_shards(tmp_path)


@pytest.mark.parametrize("content", [b"", b"no archive", None], ids=["empty", "garbage", "cut off"])
def test_a_damaged_file_is_named(folder, tmp_path, content):
    whole = (folder / "shard-00000005.npz").read_bytes()
    (tmp_path / "shard-00000005.npz").write_bytes(whole[:2000] if content is None else content)
    with pytest.raises(ShardError, match=r"shard-00000005\.npz is damaged") as caught:
        read_shards(tmp_path)
    assert str(tmp_path) not in str(caught.value)


def test_samples_of_another_size_are_refused(tmp_path):
    small = np.zeros((2, 64, 64), np.uint8)
    np.savez(
        tmp_path / "shard-00000000.npz", images=small, labels=small,
        seeds=np.zeros(2, np.int64), frames=np.zeros(2, np.int64),
    )  # fmt: skip
    with pytest.raises(ShardError, match="another size"):
        read_shards(tmp_path)


def test_an_impossible_plan_is_refused():
    for wrong in ({"scenes": 0}, {"scenes": 1, "frames": 0}, {"scenes": 1, "first_seed": -1}):
        with pytest.raises(ValueError, match="expected"):
            Plan(**wrong)


def test_a_network_that_looks_back_gets_three_frames_of_one_cine(tmp_path):
    plan = replace(PLAN, scenes=2, earlier=EARLIER, readable=True)
    make_shards(tmp_path, plan, workers=1)
    (shard,) = read_shards(tmp_path)
    assert shard.images.shape == (4, SIZE, SIZE, 3) and shard.labels.shape == (4, SIZE, SIZE)
    seed, frame = int(shard.seeds[1]), int(shard.frames[1])
    now, labels = make_sample(seed, frame, PLAN.size)
    assert np.array_equal(shard.images[1][..., -1], now)
    assert np.array_equal(shard.labels[1], labels)
    assert any(not np.array_equal(i[..., 0], i[..., 2]) for i in shard.images)
    with np.load(tmp_path / "shard-00000005.npz") as data:
        assert set(np.unique(data["readable"])) <= {0, 1} and data["readable"].mean() > 0.2
