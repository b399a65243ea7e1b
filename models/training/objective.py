"""The whole loss of a step: masks, what is weakly known, and the further heads."""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch

from models.labels import IGNORE, Label
from models.training.losses import binary_loss, cross_entropy, focal, soft_dice, tversky, weak_loss
from models.training.thin import boundary, centre_line_dice

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from torch import Tensor

    from models.training.batches import Batch
    from models.training.recipe import Recipe

LOSSES: dict[str, Callable[[Tensor, Tensor, Tensor | None], Tensor]] = {
    "cross_entropy": cross_entropy,
    "focal": focal,
    "dice": lambda logits, truth, _: soft_dice(logits, truth),
    "tversky": lambda logits, truth, _: tversky(logits, truth),
    "centre_line": lambda logits, truth, _: centre_line_dice(logits, truth),
    "boundary": lambda logits, truth, _: boundary(logits, truth),
}
"""Each loss by the name that a recipe gives it."""


def objective(outputs: Mapping[str, Tensor], batch: Batch, recipe: Recipe) -> Tensor:
    """Add up the losses of a recipe.

    Parameters
    ----------
    outputs : dict
        "labels" (N, C, H, W) logits, and each further head's logits by its name.
    batch : Batch
        Whose extras may hold "weak" (N,), "readable" (N, H, W), "b_beams" (N, W).
    recipe : Recipe
        Factors and class weights.

    Returns
    -------
    () float32
        Zero or more but for "boundary"; the same in all processes.
    """
    logits = outputs["labels"].float()
    weights = torch.tensor(recipe.weights, device=logits.device)
    loss = torch.zeros((), device=logits.device)
    for name, factor in recipe.loss.items():
        loss = loss + factor * LOSSES[name](logits, batch.labels, weights)
    if recipe.weak_weight and "weak" in batch.extras:
        loss = loss + recipe.weak_weight * weak_loss(
            logits, batch.extras["weak"], recipe.weak_share
        )
    for name, guess in outputs.items():
        if name == "labels":
            continue
        truth = batch.extras.get(name)
        if truth is None and name == "b_beams":
            truth = beams_with_b_lines(batch.labels)
        if truth is not None:
            loss = loss + recipe.head_weight * binary_loss(guess, truth)
    return loss


def beams_with_b_lines(labels: Tensor) -> Tensor:
    """Tell for each column whether it holds a B-line or confluence; for beams side by side.

    Shape
    -----
    (N, H, W) int64, 255 = undecided → (N, W) float: 1 yes, 0 no, 255 undecided.
    """
    yes = ((labels == Label.B_LINE) | (labels == Label.CONFLUENCE)).any(1)
    unknown = (labels == IGNORE).any(1) & ~yes
    return torch.where(unknown, float(IGNORE), yes.float())
