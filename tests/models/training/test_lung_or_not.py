"""The recogniser's training on pictures that are easy to tell apart, and the file it writes."""

from __future__ import annotations

import numpy as np
import pytest

from models.training.lung_or_not import LARGEST, LungOrNot, answers, fit, write
from models.trust.recognise import Card, load_recogniser


def stripes(count: int, seed: int) -> tuple[np.ndarray, np.ndarray]:
    """Lying stripes are lung here, upright ones are not."""
    rng = np.random.default_rng(seed)
    lines = np.repeat(rng.integers(0, 256, (count, 16), dtype=np.uint8), 8, axis=1)
    images = np.repeat(lines[:, :, None], 128, axis=2)
    lung = np.arange(count) % 2 == 0
    images[~lung] = images[~lung].transpose(0, 2, 1)
    return images, lung


def as_it_is(image: np.ndarray, seed: int) -> np.ndarray:
    return image


@pytest.fixture(scope="module")
def trained() -> LungOrNot:
    return fit(*stripes(64, 0), as_it_is, epochs=6, batch=8)


def test_what_is_easy_is_learnt_and_told_of_new_pictures(trained):
    images, lung = stripes(40, 1)
    told = answers(trained, images)
    assert told[lung].min() > 0.5 > told[~lung].max()


def test_the_same_seed_gives_the_same_network(trained):
    again = fit(*stripes(64, 0), as_it_is, epochs=6, batch=8)
    images, _ = stripes(6, 2)
    assert np.array_equal(answers(trained, images), answers(again, images))


def test_one_kind_alone_is_refused_in_a_sentence():
    images, _ = stripes(8, 0)
    with pytest.raises(ValueError, match="something else"):
        fit(images, np.ones(8, bool), as_it_is, epochs=1)


def test_the_file_says_what_torch_says_and_fits_its_card(trained, tmp_path):
    path = tmp_path / "mine.onnx"
    card = write(trained, path, Card(name="mine", version="1"))
    assert path.stat().st_size < LARGEST
    loaded = load_recogniser(path)
    assert loaded.card == card
    images, _ = stripes(6, 3)
    mine = answers(trained, images)
    theirs = [loaded.judge(image) for image in images]
    assert np.allclose(mine, theirs, atol=1e-5)
