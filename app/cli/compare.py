"""`pleura compare`: trains several recipes with the same budget and puts them side by side."""

from __future__ import annotations

import json
from contextlib import ExitStack
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.markdown import Markdown

from app.cli.train import in_words, making, progress

_NEEDS = 'Training needs more libraries; run: pip install "pleura[train]"'


def compare(
    recipes: Annotated[list[Path], typer.Argument(metavar="RECIPE...", help="TOML files.")],
    out: Annotated[Path, typer.Option(help="Folder for the trainings and the table.")],
    minutes: Annotated[
        float | None, typer.Option(min=0.05, help="Time of each training, minutes.")
    ] = None,
    steps: Annotated[int | None, typer.Option(min=1, help="Steps of each training.")] = None,
    seeds: Annotated[int, typer.Option(min=1, help="Trainings of each recipe.")] = 2,
    threads: Annotated[int, typer.Option(min=1, help="Processor threads of a step.")] = 2,
    workers: Annotated[int, typer.Option(min=1, help="Processes that make samples.")] = 2,
) -> None:
    """Train recipes, each with several seeds, and write compare.md and compare.json.

    What is trained already stays: a second run goes on where the first was stopped. Give --minutes
    or --steps so that all have the same budget.

    Example: pleura compare a.toml b.toml --minutes 10 --out runs/compare
    """
    try:
        from app.cli import training_plan
        from models.training import compare as comparison
        from models.training.train import LAST, fit, use_threads
    except ImportError as error:
        typer.echo(_NEEDS, err=True)
        raise typer.Exit(2) from error
    use_threads(threads)
    names = [path.stem for path in recipes]
    if len(set(names)) < len(names):
        raise typer.BadParameter("give the recipes different file names")
    runs: dict[str, list[Path]] = {}
    with in_words(out):
        for path in recipes:
            for seed in range(seeds):
                folder = out / f"{path.stem}-{seed}"
                budget = {"minutes": minutes, "steps": steps, "seed": seed}
                plan = training_plan.read(path, budget)
                with ExitStack() as stack:
                    samples, held = training_plan.samples(plan, folder, workers, making, stack)
                    report = stack.enter_context(progress())
                    fit(
                        samples,
                        folder,
                        plan.recipe,
                        shape=plan.shape,
                        held=held,
                        start=plan.start,
                        resume=(folder / LAST).exists(),
                        report=report,
                    )
                runs.setdefault(path.stem, []).append(folder / LAST)
        rows = comparison.compare(runs)
        table = comparison.as_markdown(rows)
        (out / "compare.md").write_text(table, encoding="utf-8")
        text = json.dumps(comparison.as_plain(rows), indent=1) + "\n"
        (out / "compare.json").write_text(text, encoding="utf-8")
    Console().print(Markdown(table))
