"""All that a training is at one moment; what is written of it is enough to go on exactly."""

from __future__ import annotations

import math
import time
from dataclasses import asdict, dataclass, field, replace
from typing import TYPE_CHECKING, Any

import torch

from models.errors import ModelRejected
from models.training import checkpoint, parallel
from models.training.recipe import Outcome, Recipe
from models.training.rivals import begin_with, make

if TYPE_CHECKING:
    from pathlib import Path

    from torch import Tensor

    from models.training.unet import Network, Shape

LAST = "last.safetensors"


@dataclass
class State:
    """A training between two steps.

    Parameters
    ----------
    network, average : Network
        The one that learns, and its averaged weights.
    optimiser : AdamW
    recipe : Recipe
    device : torch.device
    frames, step : int
        Samples to learn from; steps done.
    before_s, started_s : float
        Seconds of the resumed parts; the clock when this part began.
    earlier_steps, earlier_s : int, float
        What went into the weights that it began with.
    loss : float
        Running mean; NaN before the first step.
    checks : dict
        Dice by class value at the last check.
    best, waited, slower : float, int, float
        With the schedule "plateau": highest mean Dice, checks since, factor of the rate.
    """

    network: Network
    average: Network
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
    best: float = -1.0
    waited: int = 0
    slower: float = 1.0
    started_s: float = field(default_factory=time.monotonic)

    @property
    def seconds(self) -> float:
        """Time spent, resumed parts included."""
        return self.before_s + time.monotonic() - self.started_s

    def progress(self) -> float:
        """Share done, 0…1; all processes agree on it."""
        recipe = self.recipe
        if recipe.schedule == "plateau" and self.waited * 2 >= recipe.patience * 3:
            return 1.0
        by_time = self.seconds / (60 * recipe.minutes) if recipe.minutes else 0.0
        by_step = self.step / recipe.steps if recipe.steps else 0.0
        share = min(1.0, max(by_time, by_step))
        return parallel.agreed(share, self.device) if recipe.minutes else share

    def outcome(self, stopped: str | None = None) -> Outcome:
        """Say what it has come to."""
        return Outcome(self.step, self.seconds, self.loss, dict(self.checks), stopped)

    def numbers(self) -> dict[str, Any]:
        """Figures for the log and the checkpoint."""
        return {
            "step": self.step,
            "seconds": round(self.seconds, 1),
            "loss": None if math.isnan(self.loss) else self.loss,
            "rate": self.optimiser.param_groups[0]["lr"],
            "dice": {
                str(k): None if math.isnan(v) else round(v, 4) for k, v in self.checks.items()
            },
        }

    def weigh_check(self) -> None:
        """With the schedule "plateau", slow down when the checks no longer rise."""
        known = [v for v in self.checks.values() if not math.isnan(v)]
        mean = sum(known) / len(known) if known else 0.0
        if mean > self.best:
            self.best, self.waited = mean, 0
            return
        self.waited += 1
        if self.waited % max(1, self.recipe.patience) == 0:
            self.slower = max(0.01, 0.1 * self.slower)


def begin(recipe: Recipe, shape: Shape) -> State:
    """Begin with random weights."""
    torch.manual_seed(recipe.seed)
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    network = make(shape).to(device, memory_format=torch.channels_last).train()  # type: ignore[call-overload]
    average = make(shape).to(device, memory_format=torch.channels_last).eval()  # type: ignore[call-overload]
    average.load_state_dict(network.state_dict())
    norms = [p for p in network.parameters() if p.ndim == 1]
    kernels = [p for p in network.parameters() if p.ndim > 1]
    groups = [
        {"params": kernels, "weight_decay": recipe.decay},
        {"params": norms, "weight_decay": 0.0},
    ]
    return State(network, average, torch.optim.AdamW(groups, recipe.rate), recipe, device)


def begin_from(path: Path, recipe: Recipe, shape: Shape | None) -> State:
    """Begin with the averaged weights of a checkpoint, heads and frames as the shape wants them."""
    parts, head = checkpoint.load(path)
    kept = checkpoint.shape_of(head)
    if shape is not None and kept.network == shape.network:
        kept = replace(kept, channels=shape.channels, heads=shape.heads)
    state = begin(recipe, kept)
    try:
        for network in (state.network, state.average):
            begin_with(network, parts["ema"])
    except (KeyError, RuntimeError) as error:
        raise ModelRejected(f"{path.name} does not fit the network that it names.") from error
    state.earlier_steps, state.earlier_s = checkpoint.spent(head)
    return state


def go_on(path: Path, recipe: Recipe) -> State:
    """Go on where a checkpoint was written."""
    parts, head = checkpoint.load(path)
    state = begin(recipe, checkpoint.shape_of(head))
    state.network.load_state_dict(parts["net"])
    state.average.load_state_dict(parts["ema"])
    momenta: dict[int, dict[str, Tensor]] = {}
    for key, value in parts.get("adam", {}).items():
        index, _, name = key.partition(".")
        momenta.setdefault(int(index), {})[name] = value
    groups = state.optimiser.state_dict()["param_groups"]
    state.optimiser.load_state_dict({"state": momenta, "param_groups": groups})
    state.step, state.before_s = int(head["step"]), float(head["seconds"])
    state.earlier_steps, state.earlier_s = head.get("earlier", (0, 0.0))
    state.loss = math.nan if head["loss"] is None else float(head["loss"])
    state.best, state.waited, state.slower = head.get("plateau", (-1.0, 0, 1.0))
    state.checks = {int(k): math.nan if v is None else v for k, v in head["dice"].items()}
    return state


def write(out: Path, state: State) -> None:
    """Write the checkpoint; a crash leaves the last one whole."""
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
        "plateau": [state.best, state.waited, state.slower],
        **state.numbers(),
    }
    checkpoint.save(out / LAST, parts, head)
