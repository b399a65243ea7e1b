"""What each rule after the network gains: one answer of the network, held against several sets."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import numpy as np

from app.evaluation.frames import DataError
from models.postprocess import clean
from models.preprocess import preprocess_frames
from models.ray_rules import RULES, keep_rules
from models.segmenter import argmax

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from app.evaluation.segment import Predict
    from models.look import Look
    from models.segmenter import OnnxSegmenter


def rule_sets(text: str) -> dict[str, tuple[str, ...]]:
    """Read sets of rules: "none", "all", one rule, or several joined by "+"; commas between sets.

    Raises
    ------
    DataError
        If a rule is unknown.
    """
    sets = {}
    for name in [part.strip() for part in text.split(",") if part.strip()]:
        rules = {"none": (), "all": RULES}.get(name, tuple(name.split("+")))
        if unknown := [rule for rule in rules if rule not in RULES]:
            raise DataError(
                f"There is no rule {unknown[0]!r}: choose none, all, or of {', '.join(RULES)}."
            )
        sets[name] = rules
    if not sets:
        raise DataError("Give at least one set of rules after --rules, such as none,all.")
    return sets


def predict_with_rules(
    segmenter: OnnxSegmenter, sets: Mapping[str, Sequence[str]]
) -> dict[str, Predict]:
    """Make one function a set of rules; the network runs once for each look."""
    last: list[tuple[Look, NDArray[np.uint8]]] = []

    def predict(look: Look, rules: Sequence[str]) -> NDArray[np.uint8]:
        if not last or not _same(last[0][0], look):
            last[:] = [(look, _labels(segmenter, look))]
        card = segmenter.manifest.input
        return clean(keep_rules(last[0][1], look.geometry, card.form, rules))

    return {f"rules: {name}": partial(predict, rules=rules) for name, rules in sets.items()}


def _labels(segmenter: OnnxSegmenter, look: Look) -> NDArray[np.uint8]:
    card = segmenter.manifest.input
    crops = (*look.earlier(card.earlier_s), look.now)
    image = preprocess_frames(crops, look.geometry, card.size[0], card.form)
    return argmax(segmenter.logits(image)[0])


def _same(one: Look, other: Look) -> bool:
    """Each set is given a look of its own of the same picture."""
    pairs = zip(one.images, other.images, strict=False)
    same = one.geometry == other.geometry and len(one.images) == len(other.images)
    return same and all(np.array_equal(a, b) for a, b in pairs)
