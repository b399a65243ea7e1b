"""Training: AdamW on a cosine, averaged weights, checkpoints that go on where they stopped."""

from __future__ import annotations

import json
import math
import time
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np
import torch
from torch import nn

from models.training import checkpoint
from models.training.check import as_tensor, check
from models.training.losses import combined
from models.training.recipe import Held, Outcome, Recipe, Samples, rate_at
from models.training.unet import Shape, UNet

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from numpy.typing import NDArray
    from torch import Tensor

LAST = "last.safetensors"
LOG = "log.jsonl"


@dataclass
class _State:
    network: UNet
    average: UNet
    optimiser: torch.optim.AdamW
    recipe: Recipe
    device: torch.device
    frames: int = 0
    step: int = 0
    before_s: float = 0.0
    earlier_steps: int = 0
    earlier_s: float = 0.0
    loss: float = math.nan
    checks: dict[int, float] = field(default_factory=dict)
    started_s: float = field(default_factory=time.monotonic)

    @property
    def seconds(self) -> float:
        return self.before_s + time.monotonic() - self.started_s

    @property
    def progress(self) -> float:
        """Share done, 0…1."""
        recipe = self.recipe
        by_time = self.seconds / (60 * recipe.minutes) if recipe.minutes else 0.0
        by_step = self.step / recipe.steps if recipe.steps else 0.0
        return min(1.0, max(by_time, by_step))


def fit(
    samples: Samples,
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
    samples : Samples
        What to learn from.
    out : Path
        Folder for the checkpoint (`last.safetensors`, averaged weights inside) and `log.jsonl`.
    recipe : Recipe
        How.
    shape : Shape, optional
        Which network; with `resume` the checkpoint's own.
    held : Held, optional
        Held-out samples for the checks.
    resume : bool
        Go on from the checkpoint in `out`.
    start : Path, optional
        Begin a new recipe with the averaged weights of this checkpoint; its network is taken, too.
    report : callable, optional
        Told the outcome so far and the share done, 0…1, after each step.

    Returns
    -------
    Outcome
        A loss or gradient that is no number stops the training *before* it reaches the weights;
        the checkpoint then holds the last good ones.

    Raises
    ------
    ModelRejected
        If the checkpoint to resume from cannot be used.
    ValueError
        If there are no samples.
    """
    if len(samples) == 0:
        raise ValueError("expected at least one training sample, got none")
    out.mkdir(parents=True, exist_ok=True)
    state = _open(out / LAST if resume else start, recipe, shape or Shape(), anew=not resume)
    state.frames = len(samples)
    stopped = _learn(state, samples, out, held, report)
    if held is not None and state.step and not stopped:
        state.checks = check(state.average, held, half=recipe.half, device=state.device)
    _log(out, state, stopped)
    _save(out, state)
    return _outcome(state, stopped)


def _learn(
    state: _State,
    samples: Samples,
    out: Path,
    held: Held | None,
    report: Callable[[Outcome, float], None] | None,
) -> str | None:
    """Step until the recipe is done; returns why it ended early, if it did."""
    recipe, saved_s = state.recipe, time.monotonic()
    try:
        for images, labels in _batches(samples, state):
            stopped = _step(state, images, labels)
            if stopped:
                return stopped
            if held is not None and state.step % recipe.check_steps == 0:
                state.checks = check(state.average, held, half=recipe.half, device=state.device)
            if state.step % 50 == 0 or state.step == 1:
                _log(out, state)
            if time.monotonic() - saved_s > 60 * recipe.save_minutes:
                _save(out, state)
                saved_s = time.monotonic()
            if report is not None:
                report(_outcome(state, None), state.progress)
    except KeyboardInterrupt:
        return "it was interrupted"
    return None


def use_threads(count: int) -> None:
    """Give a step so many processor threads."""
    torch.set_num_threads(count)


def _step(state: _State, images: Tensor, labels: Tensor) -> str | None:
    """One step; returns why the training must stop, with the weights left as they were."""
    recipe, network = state.recipe, state.network
    for group in state.optimiser.param_groups:
        group["lr"] = rate_at(recipe, state.step, state.progress)
    with torch.autocast(state.device.type, torch.bfloat16, enabled=recipe.half):
        logits = network(images)
    weights = torch.tensor(recipe.weights, device=state.device)
    loss = combined(logits, labels, weights)
    if not bool(torch.isfinite(loss)):
        return f"the loss was no number at step {state.step + 1}"
    state.optimiser.zero_grad(set_to_none=True)
    loss.backward()  # type: ignore[no-untyped-call]
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
def _average(state: _State) -> None:
    keep = min(state.recipe.average, state.step / (state.step + 10))
    mine, theirs = state.average.state_dict(), state.network.state_dict()
    for name, value in theirs.items():
        if value.dtype.is_floating_point:
            mine[name].lerp_(value, 1 - keep)
        else:
            mine[name].copy_(value)


def _batches(samples: Samples, state: _State) -> Iterator[tuple[Tensor, Tensor]]:
    """Yield batches until the recipe is done; what is in them depends on the step alone."""
    recipe, count = state.recipe, len(samples)
    per_epoch = max(1, count // recipe.batch)
    order: NDArray[np.int64] = np.empty(0, np.int64)
    epoch = -1
    while state.progress < 1:
        if state.step // per_epoch != epoch:
            epoch = state.step // per_epoch
            order = np.random.default_rng([recipe.seed, epoch]).permutation(count)
        start = state.step % per_epoch * recipe.batch
        pairs = [
            samples.draw(int(order[(start + k) % count]), _seed(recipe, state.step, k))
            for k in range(recipe.batch)
        ]
        if state.progress < recipe.early_share:
            pairs = [_shrunk(image, labels, recipe.early_size) for image, labels in pairs]
        labels = torch.from_numpy(np.stack([p[1] for p in pairs])).long()
        yield as_tensor([p[0] for p in pairs], state.device), labels.to(state.device)


def _shrunk(
    image: NDArray[np.uint8], labels: NDArray[np.uint8], size: int
) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    if size >= image.shape[0]:
        return image, labels
    grey = cv2.resize(image, (size, size), interpolation=cv2.INTER_AREA)
    classes = cv2.resize(labels, (size, size), interpolation=cv2.INTER_NEAREST_EXACT)
    return np.asarray(grey, np.uint8), np.asarray(classes, np.uint8)


def _seed(recipe: Recipe, step: int, slot: int) -> int:
    return (recipe.seed * 1_000_003 + step) * recipe.batch + slot


def _start(recipe: Recipe, shape: Shape) -> _State:
    torch.manual_seed(recipe.seed)
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    network = UNet(shape).to(device, memory_format=torch.channels_last).train()  # type: ignore[call-overload]
    average = UNet(shape).to(device, memory_format=torch.channels_last).eval()  # type: ignore[call-overload]
    average.load_state_dict(network.state_dict())
    norms = [p for p in network.parameters() if p.ndim == 1]
    kernels = [p for p in network.parameters() if p.ndim > 1]
    groups = [
        {"params": kernels, "weight_decay": recipe.decay},
        {"params": norms, "weight_decay": 0.0},
    ]
    return _State(network, average, torch.optim.AdamW(groups, recipe.rate), recipe, device)


def _open(path: Path | None, recipe: Recipe, shape: Shape, *, anew: bool) -> _State:
    """Start from nothing, from averaged weights (`anew`), or where a checkpoint stopped."""
    if path is None:
        return _start(recipe, shape)
    parts, head = checkpoint.load(path)
    state = _start(recipe, checkpoint.shape_of(head))
    state.network.load_state_dict(parts["ema" if anew else "net"])
    state.average.load_state_dict(parts["ema"])
    if anew:
        state.earlier_steps, state.earlier_s = checkpoint.spent(head)
        return state
    momenta: dict[int, dict[str, Tensor]] = {}
    for key, value in parts.get("adam", {}).items():
        index, _, name = key.partition(".")
        momenta.setdefault(int(index), {})[name] = value
    groups = state.optimiser.state_dict()["param_groups"]
    state.optimiser.load_state_dict({"state": momenta, "param_groups": groups})
    state.step, state.before_s = int(head["step"]), float(head["seconds"])
    state.earlier_steps, state.earlier_s = head.get("earlier", (0, 0.0))
    state.loss = math.nan if head["loss"] is None else float(head["loss"])
    return state


def _save(out: Path, state: _State) -> None:
    adam = {
        f"{index}.{name}": value
        for index, values in state.optimiser.state_dict()["state"].items()
        for name, value in values.items()
    }
    parts = {"net": state.network.state_dict(), "ema": state.average.state_dict(), "adam": adam}
    head = {
        "shape": state.network.shape.as_dict(),
        "recipe": asdict(state.recipe),
        "frames": state.frames,
        "earlier": [state.earlier_steps, round(state.earlier_s, 1)],
        **_numbers(state),
    }
    checkpoint.save(out / LAST, parts, head)


def _log(out: Path, state: _State, stopped: str | None = None) -> None:
    row = _numbers(state) | ({"stopped": stopped} if stopped else {})
    with (out / LOG).open("a", encoding="utf-8") as file:
        file.write(json.dumps(row) + "\n")


def _numbers(state: _State) -> dict[str, Any]:
    return {
        "step": state.step,
        "seconds": round(state.seconds, 1),
        "loss": None if math.isnan(state.loss) else state.loss,
        "rate": state.optimiser.param_groups[0]["lr"],
        "dice": {str(k): None if math.isnan(v) else round(v, 4) for k, v in state.checks.items()},
    }


def _outcome(state: _State, stopped: str | None) -> Outcome:
    return Outcome(state.step, state.seconds, state.loss, dict(state.checks), stopped)
