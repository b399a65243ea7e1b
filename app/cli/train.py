"""`pleura train`: makes simulated samples and trains the network on them."""

from __future__ import annotations

import os
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn

from models.errors import ModelRejected
from models.labels import NAMES, Label

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from models.training.recipe import Outcome

RecipeFile = Annotated[
    Path | None,
    typer.Argument(metavar="RECIPE", help="TOML file, see assets/recipes; flags override it."),
]
Out = Annotated[
    Path | None,
    typer.Option(help="Folder for samples, checkpoint and log; else runs/ and the recipe."),
]
Minutes = Annotated[
    float | None, typer.Option(min=0.05, help="Time to train, minutes; 60 if nothing is said.")
]
Frames = Annotated[
    int | None, typer.Option(min=16, help="Simulated frames to learn from; else 16000.")
]
Held = Annotated[int | None, typer.Option(min=2, help="Simulated frames to check with; else 300.")]
Normalisation = Annotated[
    str | None, typer.Option(help="Normalisation: grouped, instance, mixed or batch.")
]
Start = Annotated[
    Path | None, typer.Option(metavar="WEIGHTS", help="Begin with these .safetensors.")
]

_NEEDS = 'Training needs more libraries; run: pip install "pleura[train]"'


def train(
    recipe: RecipeFile = None,
    out: Out = None,
    minutes: Minutes = None,
    frames: Frames = None,
    held: Held = None,
    steps: Annotated[int | None, typer.Option(min=1, help="End after so many steps.")] = None,
    seed: Annotated[int | None, typer.Option(min=0, help="Of everything that is drawn.")] = None,
    batch: Annotated[int | None, typer.Option(min=1, help="Frames a step; else 8.")] = None,
    norm: Normalisation = None,
    resume: Annotated[bool, typer.Option(help="Go on from the checkpoint in --out.")] = False,
    start: Start = None,
    threads: Annotated[int, typer.Option(min=1, help="Processor threads of a step.")] = 2,
    workers: Annotated[int, typer.Option(min=1, help="Processes that make samples.")] = 2,
) -> None:
    """Train a network on simulated frames.

    The samples are made first (about 50 frames a second) and kept, so that a run that goes on
    with --resume starts at once; without it nothing that was learnt is written over. Several
    GPUs: torchrun --nproc-per-node 2 -m app train RECIPE.

    Example: pleura train --out runs/first --minutes 60

    Example: pleura train --out runs/next --minutes 60 --start assets/lung.safetensors

    Example: pleura train assets/recipes/lung.toml --out runs/lung
    """
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")  # threads that wait leave the cores alone
    if out is None and recipe is None:
        raise typer.BadParameter("say where to write, with --out, or give a recipe")
    try:
        from app.cli import training_plan
        from models.training.parallel import rank, together
        from models.training.state import LAST
        from models.training.train import fit, use_threads
    except ImportError as error:
        typer.echo(_NEEDS, err=True)
        raise typer.Exit(2) from error
    out = out or Path("runs") / (recipe or Path("run")).stem
    if not resume and (out / LAST).exists():
        raise ModelRejected(
            f"{out} holds a training already: go on with --resume, or choose another --out."
        )
    use_threads(threads)
    with ExitStack() as stack:
        stack.enter_context(in_words(out))
        stack.enter_context(together())
        flags = {"minutes": minutes, "steps": steps, "seed": seed, "batch": batch}
        plan = training_plan.read(recipe, flags, frames=frames, held=held, norm=norm, start=start)
        first = rank() == 0
        show = making if first else silent
        samples, check = training_plan.samples(plan, out, workers, show, stack)
        report = stack.enter_context(progress()) if first else None
        go_on = partial(fit, shape=plan.shape, held=check, resume=resume, start=plan.start)
        outcome = go_on(samples, out, plan.recipe, report=report)
    if first:
        tell(outcome, out)


@contextmanager
def in_words(out: Path) -> Iterator[None]:
    """Turn what may go wrong while training into one sentence."""
    try:
        yield
    except OSError as error:
        raise ModelRejected(
            f"The folder {out.name} cannot be written ({error.strerror}); choose another --out."
        ) from error
    except ValueError as error:
        raise ModelRejected(str(error)) from error


@contextmanager
def making(kind: str) -> Iterator[Callable[[int, int], None]]:
    """Show how many files of samples are made."""
    with _bar() as bar:
        task = bar.add_task(f"Making {kind} samples", total=None)
        yield lambda done, total: bar.update(task, completed=done, total=total)


@contextmanager
def silent(kind: str) -> Iterator[Callable[[int, int], None]]:
    """Show nothing: another process does."""
    yield lambda done, total: None


@contextmanager
def progress() -> Iterator[Callable[[Outcome, float], None]]:
    """Show step, loss and the Dice of the last check."""
    with _bar() as bar:
        task = bar.add_task("Training", total=1.0)

        def report(outcome: Outcome, share: float) -> None:
            text = f"Training: step {outcome.steps}, loss {outcome.loss:.3f}"
            known = [v for v in outcome.checks.values() if v == v]
            text += f", Dice {sum(known) / len(known):.3f}" if known else ""
            bar.update(task, completed=share, description=text)

        yield report


def _bar() -> Progress:
    return Progress(
        TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn(), TimeRemainingColumn()
    )


def tell(outcome: Outcome, out: Path) -> None:
    """Say what came of it and what comes next."""
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
