"""Each rule after the network can be tried alone, on one answer of the network."""

from __future__ import annotations

import numpy as np
import pytest

from app.evaluation.frames import DataError
from app.evaluation.rules import predict_with_rules, rule_sets
from models.labels import Label
from models.look import Look
from models.ray_rules import RULES, keep_rules
from tests.models.painting import FAN, Mark, paint, pleura

FASCIA = Mark(Label.PLEURA, 0.3, 0.5, 6.0, 8.0)
REPEAT = Mark(Label.PLEURA, 0.3, 0.5, 38.0, 40.0)
PATCH = Mark(Label.B_LINE, 0.6, 0.7, 52.0, 64.0)


def test_each_rule_alone_touches_only_what_it_is_for():
    labels = paint(FAN, FASCIA, REPEAT, PATCH, pleura(), shape=(256, 256))
    assert np.array_equal(keep_rules(labels, FAN, rules=()), labels)
    touched = {}
    for rule in RULES:
        found = keep_rules(labels, FAN, rules=(rule,))
        changed = found != labels
        touched[rule] = {
            (int(a), int(b)) for a, b in zip(labels[changed], found[changed], strict=True)
        }
    assert touched == {
        "line": {(Label.PLEURA, 0)},
        "repeat": {(Label.PLEURA, Label.A_LINE)},
        "rays": {(Label.B_LINE, 0)},
    }
    whole = keep_rules(labels, FAN)
    assert np.array_equal(whole, keep_rules(labels, FAN, rules=RULES))


def test_sets_are_read_and_unknown_rules_named():
    assert rule_sets("none, line+rays,all") == {
        "none": (), "line+rays": ("line", "rays"), "all": RULES,
    }  # fmt: skip
    for wrong in ("skin", " , "):
        with pytest.raises(DataError):
            rule_sets(wrong)


def test_all_rules_on_one_answer_are_what_the_model_gives():
    from app.assets import asset
    from app.evaluation.frames import phantom_frames
    from app.model import SHIPPED
    from models.segmenter import load_segmenter

    segmenter = load_segmenter(asset(SHIPPED))
    predict = predict_with_rules(segmenter, rule_sets("none,all"))
    for frame in phantom_frames("clinical", 2, sector="exact"):
        x, y, w, h = frame.box
        crop = np.ascontiguousarray(frame.image[y : y + h, x : x + w])
        look = Look((crop,), (0,), (0.0,), frame.geometry)
        assert np.array_equal(predict["rules: all"](look), segmenter(look).labels)
        assert predict["rules: none"](look).shape == (256, 256)
