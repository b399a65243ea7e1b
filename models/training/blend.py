"""Averages the weights of two trainings of one network.

The mean of a network that learnt from simulated pictures alone and of one that was adapted to real
ones keeps most of what either can (FetalSynthSeg, arXiv 2411.06842, for fetal brains).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.errors import ModelRejected
from models.training import checkpoint

if TYPE_CHECKING:
    from pathlib import Path


def blend(first: Path, second: Path, out: Path, share: float = 0.5) -> None:
    """Write a checkpoint whose averaged weights lie between those of two others.

    Parameters
    ----------
    first, second : Path
        Checkpoints of one network.
    out : Path
        Checkpoint to write; its head is the second's.
    share : float
        0…1: how much of the second.

    Raises
    ------
    ModelRejected
        If one cannot be read, or they hold different networks.
    ValueError
        If the share is not within 0…1.
    """
    if not 0.0 <= share <= 1.0:
        raise ValueError(f"expected a share within 0…1, got {share}")
    (one, _), (two, head) = checkpoint.load(first), checkpoint.load(second)
    mine, theirs = one["ema"], two["ema"]
    fits = mine.keys() == theirs.keys()
    if not fits or any(mine[name].shape != theirs[name].shape for name in mine):
        raise ModelRejected(f"{first.name} and {second.name} hold different networks.")
    mixed = {
        name: value.lerp(theirs[name], share) if value.dtype.is_floating_point else theirs[name]
        for name, value in mine.items()
    }
    checkpoint.save(out, {"ema": mixed}, head)
