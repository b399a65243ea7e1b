"""`pleura train`: makes simulated samples and trains the network on them."""

from __future__ import annotations

import os
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn

from models.labels import NAMES, Label

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from augment.shards import Plan
    from models.training.recipe import Outcome

_NEEDS = 'Training needs more libraries; run: pip install "pleura[train]"'


def train(
    out: Annotated[Path, typer.Option(help="Folder for samples, checkpoint and log.")],
    minutes: Annotated[float, typer.Option(min=0.05, help="Time to train, minutes.")] = 60.0,
    frames: Annotated[int, typer.Option(min=16, help="Simulated frames to learn from.")] = 16000,
    held: Annotated[int, typer.Option(min=2, help="Simulated frames to check with.")] = 300,
    steps: Annotated[int | None, typer.Option(min=1, help="End after so many steps.")] = None,
    seed: Annotated[int, typer.Option(min=0, help="Of everything that is drawn.")] = 0,
    batch: Annotated[int, typer.Option(min=1, help="Frames a step.")] = 8,
    norm: Annotated[
        str, typer.Option(help="Normalisation: grouped, instance, mixed or batch.")
    ] = "grouped",
    resume: Annotated[bool, typer.Option(help="Go on from the checkpoint in --out.")] = False,
    start: Annotated[
        Path | None, typer.Option(metavar="WEIGHTS", help="Begin with these .safetensors.")
    ] = None,
    threads: Annotated[int, typer.Option(min=1, help="Processor threads of a step.")] = 2,
    workers: Annotated[int, typer.Option(min=1, help="Processes that make samples.")] = 2,
) -> None:
    """Train a network on simulated frames.

    The samples are made first (about 50 frames a second) and kept, so that a second run into the
    same folder starts at once.

    Example: pleura train --out runs/first --minutes 60

    Example: pleura train --out runs/next --minutes 60 --start assets/lung.safetensors
    """
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")  # threads that wait leave the cores alone
    try:
        from augment.dataset import ShardSamples
        from models.training.recipe import Recipe
        from models.training.train import fit, use_threads
        from models.training.unet import Shape, norm_named
    except ImportError as error:
        typer.echo(_NEEDS, err=True)
        raise typer.Exit(2) from error
    from augment.shards import Plan
    from augment.training_scenes import VALIDATION_SEED

    use_threads(threads)
    first = seed * 10_000 % VALIDATION_SEED
    with _in_words(out):
        shape = Shape(norm=norm_named(norm))
        recipe = Recipe(minutes=minutes, steps=steps, batch=batch, seed=seed)
        _make(out / "train", Plan(-(-frames // 2), first), workers, "training")
        _make(out / "held", Plan(held // 2, VALIDATION_SEED), workers, "held-out")
        samples = ShardSamples(out / "train", "full", limit=frames)
        check = ShardSamples(out / "held", "none")
        go_on = partial(fit, shape=shape, held=check, resume=resume, start=start)
        with _progress() as report:
            outcome = go_on(samples, out, recipe, report=report)
    _tell(outcome, out)


@contextmanager
def _in_words(out: Path) -> Iterator[None]:
    """Turn what may go wrong while training into one sentence."""
    from models.errors import ModelRejected

    try:
        yield
    except OSError as error:
        raise ModelRejected(
            f"The folder {out.name} cannot be written ({error.strerror}); choose another --out."
        ) from error
    except ValueError as error:
        raise ModelRejected(str(error)) from error


def _make(folder: Path, plan: Plan, workers: int, kind: str) -> None:
    from augment.shards import make_shards

    with _bar() as bar:
        task = bar.add_task(f"Making {kind} samples", total=len(plan.shards))
        make_shards(
            folder, plan, workers=workers, report=lambda done, _: bar.update(task, completed=done)
        )


@contextmanager
def _progress() -> Iterator[Callable[[Outcome, float], None]]:
    with _bar() as bar:
        task = bar.add_task("Training", total=1.0)

        def report(outcome: Outcome, share: float) -> None:
            text = f"Training: step {outcome.steps}, loss {outcome.loss:.3f}"
            bar.update(task, completed=share, description=text)

        yield report


def _bar() -> Progress:
    return Progress(
        TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn(), TimeRemainingColumn()
    )


def _tell(outcome: Outcome, out: Path) -> None:
    print(f"{outcome.steps} steps in {outcome.seconds / 60:.1f} minutes.")
    for value, share in outcome.checks.items():
        name = NAMES[Label(value)]
        print(f"  Dice of {name} on held-out simulated frames: {share:.3f}")
    if outcome.stopped:
        typer.echo(
            f"Training stopped early because {outcome.stopped}; the last good weights are kept. "
            "Go on with --resume.",
            err=True,
        )
        raise typer.Exit(1)
    print(f"Next: pleura export {out / 'last.safetensors'} -o model.onnx")
