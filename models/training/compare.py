"""Several networks after the same budget, side by side: Dice, size, speed."""

from __future__ import annotations

import math
import statistics
import time
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

import numpy as np
import torch

from models.labels import CLASSES, NAMES
from models.preprocess import SIZE
from models.runtime import create_session
from models.training.checkpoint import load, load_network, spent
from models.training.export import trace
from models.training.rivals import parameters

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

ROUNDS = 15


@dataclass(frozen=True, slots=True)
class Row:
    """One network.

    Parameters
    ----------
    name : str
    seeds : int
        Trainings of it.
    dice : dict of str to float or None
        Held-out pooled Dice of each class by its name and of their "mean", mean over the seeds;
        None for a class that is nowhere.
    spread : float or None
        Standard deviation of the mean Dice over the seeds; None for one seed.
    steps, minutes : float
        Of one training, on average.
    parameters : int
        Weights that a prediction uses.
    milliseconds : float
        ONNX Runtime, one picture, one thread, median; the networks took turns.
    """

    name: str
    seeds: int
    dice: dict[str, float | None]
    spread: float | None
    steps: float
    minutes: float
    parameters: int
    milliseconds: float


def compare(runs: Mapping[str, Sequence[Path]], *, rounds: int = ROUNDS) -> list[Row]:
    """Read the checkpoints of several networks and time them.

    Parameters
    ----------
    runs : dict
        For each name the checkpoints of its trainings, one a seed.
    rounds : int
        Pictures that each network is timed on.

    Returns
    -------
    list of Row
        In the order given.

    Raises
    ------
    ModelRejected
        If a checkpoint cannot be used.
    """
    speed = milliseconds({name: paths[0] for name, paths in runs.items()}, rounds)
    return [_row(name, paths, speed[name]) for name, paths in runs.items()]


def as_markdown(rows: Sequence[Row]) -> str:
    """Write the rows as a table."""
    names = [NAMES[label] for label in CLASSES]
    lines = [
        "| network | seeds | " + " | ".join(names) + " | mean ± SD | steps | minutes | weights, M "
        "| ms, one thread |",
        "|---" * (len(names) + 7) + "|",
    ]
    for row in rows:
        dice = [_figure(row.dice[name]) for name in names]
        mean = _figure(row.dice["mean"])
        mean += "" if row.spread is None else f" ± {_figure(row.spread)}"
        cells = [row.name, str(row.seeds), *dice, mean, f"{row.steps:.0f}", f"{row.minutes:.1f}"]
        cells += [f"{row.parameters / 1e6:.2f}", f"{row.milliseconds:.1f}"]
        lines.append("| " + " | ".join(cells) + " |")
    return "\n".join(lines) + "\n"


def as_plain(rows: Sequence[Row]) -> list[dict[str, object]]:
    """Give the rows as plain values for JSON."""
    return [asdict(row) for row in rows]


def _row(name: str, paths: Sequence[Path], span: float) -> Row:
    heads = [load(path)[1] for path in paths]
    each = {NAMES[k]: [h["dice"].get(str(int(k))) for h in heads] for k in CLASSES}
    means = [_mean([values[n] for values in each.values()]) for n in range(len(heads))]
    known = [value for value in means if value is not None]
    took = [spent(head) for head in heads]
    return Row(
        name=name,
        seeds=len(paths),
        dice={k: _mean(values) for k, values in each.items()} | {"mean": _mean(means)},
        spread=statistics.stdev(known) if len(known) > 1 else None,
        steps=statistics.fmean(steps for steps, _ in took),
        minutes=statistics.fmean(seconds for _, seconds in took) / 60,
        parameters=parameters(load_network(paths[0])[0]),
        milliseconds=span,
    )


def milliseconds(paths: Mapping[str, Path], rounds: int = ROUNDS) -> dict[str, float]:
    """Time each network on one picture and thread; they take turns: a busy moment meets all."""
    sessions, images = {}, {}
    for name, path in paths.items():
        network = load_network(path)[0].to(memory_format=torch.contiguous_format).float()  # type: ignore[call-overload]
        image = torch.zeros(1, network.shape.channels, SIZE, SIZE)
        sessions[name] = create_session(trace(network, image, "logits"), threads=1)
        shape = tuple(image.shape)
        images[name] = np.random.default_rng(0).random(shape, dtype=np.float32)
    times: dict[str, list[float]] = {name: [] for name in paths}
    for _ in range(rounds + 1):
        for name, session in sessions.items():
            started = time.perf_counter()
            session.run(None, {"image": images[name]})
            times[name].append(1000 * (time.perf_counter() - started))
    return {name: statistics.median(each[1:]) for name, each in times.items()}


def _mean(values: Sequence[float | None]) -> float | None:
    known = [v for v in values if v is not None and not math.isnan(v)]
    return statistics.fmean(known) if known else None


def _figure(value: float | None) -> str:
    return "none" if value is None else f"{value:.3f}".lstrip("0")
