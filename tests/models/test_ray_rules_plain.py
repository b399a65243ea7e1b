"""The quick rules give what the plain ones give, pixel for pixel, on frames of the phantom."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from app.evaluation.frames import phantom_frames
from models.labels import IGNORE, Label
from models.preprocess import shape_labels
from models.ray_rules import keep_rules
from tests.models.plain_rules import plain_rules

FRAMES = 50


def as_a_network_would_err(labels, seed):
    """Shift bits, and scatter patches of wrong classes; nothing is undecided."""
    rng = np.random.default_rng(seed)
    wrong = cv2.resize(
        rng.integers(0, 6, (18, 18)).astype(np.uint8), (256, 256), interpolation=cv2.INTER_NEAREST
    )
    where = cv2.resize(rng.random((22, 22)), (256, 256)) > 0.8
    out = np.where(where, wrong, np.roll(labels, int(rng.integers(-3, 4)), axis=1))
    return np.where(out == IGNORE, np.uint8(Label.BACKGROUND), out).astype(np.uint8)


@pytest.mark.parametrize("preset", ["clinical", "training-phantom"])
def test_quick_rules_are_the_plain_rules_bit_for_bit(preset):
    changed = 0
    for seed, frame in enumerate(phantom_frames(preset, FRAMES // 2)):
        x, y, width, height = frame.box
        whole = np.ascontiguousarray(frame.labels[y : y + height, x : x + width])
        for form in ("square",) if seed % 5 else ("square", "beams"):
            labels = as_a_network_would_err(shape_labels(whole, frame.geometry, form=form), seed)
            found = keep_rules(labels, frame.geometry, form)
            assert np.array_equal(found, plain_rules(labels, frame.geometry, form))
            changed += form == "square" and not np.array_equal(found, labels)
    assert changed > FRAMES // 4
