"""Training: AdamW, averaged weights, checkpoints that go on exactly where they stopped."""

from __future__ import annotations

import math
import time
from typing import TYPE_CHECKING

import torch
from torch import nn

from models.training import journal, parallel
from models.training.batches import Batch, batch_at
from models.training.check import check, guess
from models.training.journal import LOG
from models.training.mixture import Mixture, Source
from models.training.objective import objective
from models.training.recipe import Held, Outcome, Recipe, Samples, rate_at
from models.training.state import LAST, State, begin, begin_from, go_on, write
from models.training.unet import Shape

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

__all__ = ["INTERRUPTED", "LAST", "LOG", "fit", "use_threads"]

INTERRUPTED = "it was interrupted"
"""Why a training ended early when a person ended it."""

_SHOWN = 6


def fit(
    samples: Samples | Mixture,
    out: Path,
    recipe: Recipe,
    *,
    shape: Shape | None = None,
    held: Held | None = None,
    resume: bool = False,
    start: Path | None = None,
    report: Callable[[Outcome, float], None] | None = None,
) -> Outcome:
    """Train a network and keep it under `out`.

    Parameters
    ----------
    samples : Samples or Mixture
        What to learn from.
    out : Path
        Folder for the checkpoint (`last.safetensors`, averaged weights inside), `log.jsonl` and,
        with `held`, `curves.png` and `preview.png`.
    recipe : Recipe
        How.
    shape : Shape, optional
        Which network; with `resume` the checkpoint's own.
    held : Held, optional
        Held-out samples for the checks.
    resume : bool
        Go on from the checkpoint in `out`.
    start : Path, optional
        Begin with the averaged weights of this checkpoint, whose network is taken, too, with the
        frames and further heads of `shape`.
    report : callable, optional
        Told the outcome so far and the share done, 0…1, after each step.

    Returns
    -------
    Outcome
        A loss or gradient that is no number stops the training *before* it reaches the weights;
        the checkpoint then holds the last good ones.

    Raises
    ------
    ModelRejected, ValueError
        If a checkpoint cannot be used; if a source has no samples.
    """
    mixture = samples if isinstance(samples, Mixture) else Mixture([Source(samples)])
    out.mkdir(parents=True, exist_ok=True)
    if resume:
        state = go_on(out / LAST, recipe)
        if parallel.rank() == 0:
            journal.keep_until(out, state.step)
    else:
        state = begin_from(start, recipe, shape) if start else begin(recipe, shape or Shape())
    state.frames = len(mixture)
    stopped = _learn(state, mixture, out, held, report)
    if held and state.step and not stopped:
        _check(state, held, out)
    _keep(out, state, stopped)
    return state.outcome(stopped)


def _learn(
    state: State,
    mixture: Mixture,
    out: Path,
    held: Held | None,
    report: Callable[[Outcome, float], None] | None,
) -> str | None:
    """Step until the recipe is done; returns why it ended early, if it did."""
    recipe, saved_s = state.recipe, time.monotonic()
    try:
        while (share := state.progress()) < 1:
            early = share < recipe.early_share
            batch = batch_at(mixture, recipe, state.step, state.device, early=early)
            stopped = _step(state, batch, share)
            if stopped:
                return stopped
            if held is not None and state.step % recipe.check_steps == 0:
                _check(state, held, out)
                if recipe.schedule == "plateau":
                    state.weigh_check()
            if parallel.rank() == 0 and (state.step % 50 == 0 or state.step == 1):
                journal.append(out, state.numbers())
            if time.monotonic() - saved_s > 60 * recipe.save_minutes:
                _keep(out, state, log=False)
                saved_s = time.monotonic()
            if report is not None:
                report(state.outcome(), share)
    except KeyboardInterrupt:
        return INTERRUPTED
    return None


def use_threads(count: int) -> None:
    """Give a step so many processor threads."""
    torch.set_num_threads(count)


def _step(state: State, batch: Batch, share: float) -> str | None:
    """One step; returns why the training must stop, with the weights left as they were."""
    recipe, network = state.recipe, state.network
    for group in state.optimiser.param_groups:
        group["lr"] = rate_at(recipe, state.step, share) * state.slower
    torch.manual_seed(recipe.seed * 1_000_003 + state.step * 64 + parallel.rank())  # for dropout
    with torch.autocast(state.device.type, torch.bfloat16, enabled=recipe.half):
        outputs = network.outputs(batch.images)
    loss = objective(outputs, batch, recipe)
    if not bool(torch.isfinite(loss)):
        return f"the loss was no number at step {state.step + 1}"
    state.optimiser.zero_grad(set_to_none=True)
    loss.backward()  # type: ignore[no-untyped-call]
    parallel.add_gradients(network)
    norm = nn.utils.clip_grad_norm_(network.parameters(), recipe.clip)
    if not bool(torch.isfinite(norm)):
        return f"the gradient was no number at step {state.step + 1}"
    state.optimiser.step()
    state.step += 1
    value = float(loss.detach())
    state.loss = value if math.isnan(state.loss) else 0.98 * state.loss + 0.02 * value
    _average(state)
    return None


@torch.no_grad()
def _average(state: State) -> None:
    keep = min(state.recipe.average, state.step / (state.step + 10))
    mine, theirs = state.average.state_dict(), state.network.state_dict()
    for name, value in theirs.items():
        if value.dtype.is_floating_point:
            mine[name].lerp_(value, 1 - keep)
        else:
            mine[name].copy_(value)


def _check(state: State, held: Held, out: Path) -> None:
    """Judge the averaged network and show some of what it marks."""
    half, device = state.recipe.half, state.device
    state.checks = check(state.average, held, half=half, device=device)
    if parallel.rank() == 0:
        some = [held[k] for k in range(min(_SHOWN, len(held)))]
        images = [pair[0] for pair in some]
        marked = guess(images, state.average, half=half, device=device)
        journal.draw_sheet(out, images, [pair[1] for pair in some], list(marked))
        journal.draw_curves(out)


def _keep(out: Path, state: State, stopped: str | None = None, *, log: bool = True) -> None:
    if parallel.rank() == 0:
        if log:
            journal.append(out, state.numbers() | ({"stopped": stopped} if stopped else {}))
            journal.draw_curves(out)
        write(out, state)
    if log:
        parallel.wait()
