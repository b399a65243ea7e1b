"""`pleura compare`: trains several networks with the same budget and puts them side by side."""

from __future__ import annotations

import json
from contextlib import ExitStack
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.markdown import Markdown

from app.cli.train import in_words, making, progress

_NEEDS = 'Training needs more libraries; run: pip install "pleura[train]"'
_RECIPES = "TOML files of trainings; or one of a comparison, as assets/comparison.toml."
_RECORDINGS = "Also judge a comparison by these recordings, with index.csv."


def compare(
    recipes: Annotated[list[Path], typer.Argument(metavar="RECIPE...", help=_RECIPES)],
    out: Annotated[Path, typer.Option(help="Folder for the trainings and the table.")],
    minutes: Annotated[
        float | None, typer.Option(min=0.05, help="Time of each training of recipes, minutes.")
    ] = None,
    steps: Annotated[int | None, typer.Option(min=1, help="Steps of each training.")] = None,
    seeds: Annotated[
        int | None, typer.Option(min=1, help="Trainings of each; else 2, or as the file says.")
    ] = None,
    size: Annotated[
        int | None,
        typer.Option(min=32, max=256, help="Side of the pictures of a comparison, pixels."),
    ] = None,
    frames: Annotated[
        int | None, typer.Option(min=2, help="Simulated frames that a comparison learns from.")
    ] = None,
    recordings: Annotated[Path | None, typer.Option(metavar="FOLDER", help=_RECORDINGS)] = None,
    marks: Annotated[
        Path, typer.Option(metavar="FOLDER", help="Annotations of these recordings.")
    ] = Path("assets/marks"),
    only: Annotated[
        str | None, typer.Option(help="Arms of a comparison to take; several with commas.")
    ] = None,
    threads: Annotated[int, typer.Option(min=1, help="Processor threads of a step.")] = 2,
    workers: Annotated[int, typer.Option(min=1, help="Processes that make samples.")] = 2,
) -> None:
    """Train networks, each with several seeds, and write compare.md and compare.json.

    What is trained already stays: a second run goes on where the first was stopped. Give --minutes
    or --steps so that all recipes have the same budget; the arms of a comparison have it anyway.

    Example: pleura compare a.toml b.toml --minutes 10 --out runs/compare

    Example: pleura compare comparison.toml --recordings recordings --out runs/compare
    """
    try:
        from app.comparison.plan import is_comparison
        from models.training.train import use_threads
    except ImportError as error:
        typer.echo(_NEEDS, err=True)
        raise typer.Exit(2) from error
    use_threads(threads)
    if len(recipes) == 1 and is_comparison(recipes[0]):
        if minutes is not None:
            raise typer.BadParameter("a comparison has a budget of --steps, not of --minutes")
        flags = {"steps": steps, "seeds": seeds, "size": size, "frames": frames}
        _compare_arms(recipes[0], flags, only, out, recordings, marks, workers)
        return
    if any(given is not None for given in (size, frames, recordings, only)):
        raise typer.BadParameter(
            "--size, --frames, --recordings and --only are for one file with arms"
        )
    _compare_recipes(recipes, out, minutes, steps, seeds or 2, workers)


def _compare_arms(
    path: Path,
    flags: dict[str, int | None],
    only: str | None,
    out: Path,
    recordings: Path | None,
    marks: Path,
    workers: int,
) -> None:
    from app.comparison.plan import read_comparison
    from app.comparison.run import Judges, go, learn
    from app.comparison.table import OWN, as_markdown
    from models.training.compare import milliseconds
    from models.training.train import LAST

    names = tuple(name.strip() for name in (only or "").split(",") if name.strip())
    plan = read_comparison(path, flags, names)
    with in_words(out):
        out.mkdir(parents=True, exist_ok=True)
        samples = learn(plan, out, workers, making)
        judges = Judges.read(plan, recordings, marks, out)
        lines = []
        for lines in go(plan, samples, judges, out, progress()):
            (out / "compare.md").write_text(as_markdown(plan, lines), encoding="utf-8")
        first = {arm.name: out / f"{arm.name}-0" / LAST for arm in plan.arms}
        table = as_markdown(plan, lines, milliseconds(first))
        (out / "compare.md").write_text(table, encoding="utf-8")
        wanted = {name for arm in plan.arms for name in (arm.name, arm.name + OWN)}
        kept = [asdict(line) for line in lines if line.arm in wanted]
        (out / "compare.json").write_text(json.dumps(kept, indent=1) + "\n", encoding="utf-8")
    typer.echo(table)  # too wide for a terminal's table


def _compare_recipes(
    recipes: list[Path],
    out: Path,
    minutes: float | None,
    steps: int | None,
    seeds: int,
    workers: int,
) -> None:
    from app.cli import training_plan
    from models.training import compare as comparison
    from models.training.train import LAST, fit

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
