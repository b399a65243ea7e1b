"""Moves the logits of whole classes by moving the bias of a network's last layer.

Class weights and a Dice loss make a network say rare classes too readily; how much less readily it
should is a number for each class, chosen on frames that the network did not learn from.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.errors import ModelRejected
from models.labels import Label
from models.training import checkpoint

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_BIAS = "head.bias"
_PIXELS = 4  # a 2 × 2 block for each class, classes one after the other


def shift(first: Path, out: Path, offsets: Mapping[Label, float]) -> None:
    """Write a checkpoint whose averaged weights give every logit of a class so much more.

    Parameters
    ----------
    first : Path
        Checkpoint of a network of this program's own kind.
    out : Path
        Checkpoint to write; may be the same.
    offsets : mapping
        Added to the logits of each class; negative makes it rarer.

    Raises
    ------
    ModelRejected
        If the checkpoint cannot be read or is of another kind of network.
    """
    parts, head = checkpoint.load(first)
    weights = dict(parts["ema"])
    bias = weights.get(_BIAS)
    if bias is None or bias.numel() != _PIXELS * len(Label):
        raise ModelRejected(f"{first.name} holds a network without a bias for each class.")
    bias = bias.clone()
    for label, offset in offsets.items():
        bias[_PIXELS * label : _PIXELS * (label + 1)] += offset
    weights[_BIAS] = bias
    told = {label.name.lower(): value for label, value in offsets.items()}
    checkpoint.save(out, {"ema": weights}, {**head, "offsets": told})
