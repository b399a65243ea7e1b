"""`pleura train-gate`: trains the tiny network that tells whether lung is in view."""

from __future__ import annotations

import multiprocessing
import os
from collections import Counter
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

import cv2
import numpy as np
import typer
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rich.progress import TaskID

    from augment.lung_or_not import Example
    from models.training.lung_or_not import LungOrNot
    from models.trust.recognise import Card

_NEEDS = 'Training needs more libraries; run: pip install "pleura[train]"'
Sort = Literal["drawn", "lung", "organ", "turned"]
_LEARN: dict[Sort, int] = {"drawn": 760_000, "lung": 700_000, "organ": 720_000, "turned": 740_000}
_HELD: dict[Sort, int] = {"drawn": 1_700_000, "lung": 1_600_000, "organ": 1_600_000}
"""First seed of each sort of pictures."""
_SHARES: dict[Sort, int] = {"drawn": 16, "lung": 132, "organ": 146, "turned": 5}
_LAST_EPOCHS, _LAST_RATE = 2, 1.5e-3
_CHUNK = 25
_LIMITS = (
    "No real organ was shown to it: organs are simulated.",
    "A picture that passes is not proven to show lung.",
)

Job = tuple[Sort, range, bool]
"""Sort of pictures, their seeds, and whether drawn ones are of every kind."""


def train_gate(
    out: Annotated[
        Path, typer.Option("-o", "--out", metavar="ONNX", help="Model file to write.")
    ] = Path("lung-or-not.onnx"),
    pictures: Annotated[
        int, typer.Option(min=299, help="Simulated and drawn pictures to learn from.")
    ] = 14950,
    held: Annotated[int, typer.Option(min=8, help="Pictures of each sort to check with.")] = 250,
    epochs: Annotated[
        list[int] | None, typer.Option(min=1, help="Rounds over all pictures; else 30, then 16.")
    ] = None,
    clips: Annotated[
        Path | None,
        typer.Option(metavar="FOLDER", help="Recordings with index.csv, to learn from at the end."),
    ] = None,
    marks: Annotated[Path, typer.Option(help="Annotations of these recordings.")] = Path(
        "assets/marks"
    ),
    without: Annotated[
        str, typer.Option(metavar="PATIENTS", help="Leave these out, to judge by; with commas.")
    ] = "",
    seed: Annotated[int, typer.Option(min=0, help="Of training; the pictures keep theirs.")] = 0,
    workers: Annotated[int, typer.Option(min=1, help="Processes that make pictures.")] = 2,
) -> None:
    """Train the network that tells lung from organs and from what is no ultrasound.

    From simulated pictures and, with --clips, from real lungs at the end. The same seed gives the
    same network on the same kind of processor. About 1.5 hours on two cores. A card (.json)
    is written beside the model file.

    Example: pleura train-gate -o assets/lung-or-not.onnx --clips recordings
    """
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    try:
        from models.training.lung_or_not import write
        from models.training.train import use_threads
    except ImportError as error:
        typer.echo(_NEEDS, err=True)
        raise typer.Exit(2) from error
    use_threads(1)
    rounds = epochs or [30, 16]
    with _bar() as bar:
        learnt = _made("learn from", _jobs(_counts(pictures), _LEARN), workers, bar)
        checks = _jobs(dict.fromkeys(_HELD, held), _HELD, every_kind=True)
        shown = _made("check with", checks, workers, bar)
        network = _trained(learnt, rounds, seed, bar)
        if clips is not None:
            learnt = learnt + _real(clips, marks, without)
            network = _gone_on(network, learnt, seed + len(rounds), bar)
    card = _card(Counter(each.kind for each in learnt), rounds, seed)
    card = card.model_copy(update={"figures": _figures(network, shown)})
    out.parent.mkdir(parents=True, exist_ok=True)
    card = write(network, out, card)
    for name, value in card.figures.items():
        typer.echo(f"{name}: {value}")
    typer.echo(f"Written: {out} and {out.with_suffix('.json').name}")


def _counts(pictures: int) -> dict[Sort, int]:
    return {sort: pictures * share // sum(_SHARES.values()) for sort, share in _SHARES.items()}


def make_chunk(job: Job) -> list[Example]:
    """Make the pictures of some seeds; drawn ones of half the kinds, or of all to check with."""
    from app.evaluation.strangers import KINDS
    from augment.lung_or_not import drawn_example, examples

    cv2.setNumThreads(1)
    sort, seeds, every_kind = job
    if sort != "drawn":
        return list(examples(sort, seeds))
    names = sorted(KINDS)[:: 1 if every_kind else 2]
    named = [(seed, names[seed % len(names)]) for seed in seeds]
    return [drawn_example(seed, KINDS[name], name) for seed, name in named]


def _jobs(
    counts: dict[Sort, int], first: dict[Sort, int], *, every_kind: bool = False
) -> list[Job]:
    return [
        (sort, range(first[sort] + k, first[sort] + min(k + _CHUNK, count)), every_kind)
        for sort, count in counts.items()
        for k in range(0, count, _CHUNK)
    ]


def _made(what: str, jobs: list[Job], workers: int, bar: Progress) -> list[Example]:
    task = bar.add_task(f"Making pictures to {what}", total=len(jobs))
    found: list[Example] = []
    for part in _run(jobs, workers):
        found += part
        bar.advance(task)
    return found


def _run(jobs: list[Job], workers: int) -> Iterator[list[Example]]:
    if workers == 1:
        yield from map(make_chunk, jobs)
        return
    with multiprocessing.get_context("spawn").Pool(workers) as pool:
        yield from pool.imap(make_chunk, jobs)


def _real(clips: Path, marks: Path, without: str) -> list[Example]:
    from app.adaptation.lungs import real_examples

    return real_examples(clips, marks, {each for each in without.split(",") if each})


def _trained(learnt: list[Example], rounds: list[int], seed: int, bar: Progress) -> LungOrNot:
    """Train in as many goes as there are rounds, each from the rate of learning at its top."""
    network = _once(learnt, seed, bar, epochs=rounds[0])
    for k, epochs in enumerate(rounds[1:], start=1):
        network = _once(learnt, seed + k, bar, epochs=epochs, start=network)
    return network


def _gone_on(network: LungOrNot, learnt: list[Example], seed: int, bar: Progress) -> LungOrNot:
    return _once(learnt, seed, bar, epochs=_LAST_EPOCHS, start=network, rate=_LAST_RATE)


def _once(learnt: list[Example], seed: int, bar: Progress, **how: Any) -> LungOrNot:
    from augment.transforms import Varier
    from models.training.lung_or_not import fit

    images = np.stack([each.image for each in learnt])
    lung = np.array([each.lung for each in learnt])
    varier, blank = Varier("full"), np.zeros(images.shape[1:], np.uint8)
    task = bar.add_task("Training", total=1.0)
    return fit(
        images,
        lung,
        lambda image, number: varier(image, blank, number)[0],
        seed=seed,
        report=partial(_tell, bar, task),
        **how,
    )


def _tell(bar: Progress, task: TaskID, share: float, loss: float) -> None:
    bar.update(task, completed=share, description=f"Training: loss {loss:.3f}")


def _figures(network: LungOrNot, shown: list[Example]) -> dict[str, float]:
    """Areas under the curve of what is no lung against lung, and what passes."""
    from app.evaluation.strangers import KINDS
    from models.roc import auc
    from models.training.lung_or_not import answers
    from models.trust.recognise import NONE_BELOW

    given = answers(network, np.stack([each.image for each in shown]))
    lung = np.array([each.lung for each in shown])
    kinds = np.array([each.kind for each in shown])
    known = sorted(KINDS)
    groups = {
        **{kind: kinds == kind for kind in ("liver", "kidney", "heart", "bowel")},
        "drawn, kinds it learnt": np.isin(kinds, known[::2]),
        "drawn, other kinds": np.isin(kinds, known[1::2]),
    }
    found: dict[str, float] = {
        f"lung refused (below {NONE_BELOW})": round(float((given[lung] < NONE_BELOW).mean()), 4)
    }
    for name, own in groups.items():
        if own.any():
            both = own | lung
            found[f"{name}: AUC"] = round(auc(given[both], lung[both]), 4)
            found[f"{name}: pass"] = round(float((given[own] >= NONE_BELOW).mean()), 4)
    return found


def _card(pictures: dict[str, int], rounds: list[int], seed: int) -> Card:
    from models.trust.recognise import Card

    return Card(
        name="lung-or-not",
        version="0.2.0",
        training={
            "pictures": dict(sorted(pictures.items())),
            "epochs": ", then ".join(str(each) for each in rounds),
            "seed": seed,
            "generator": "augment.phantom and app.evaluation.strangers",
            "variations": "augment.transforms, full",
            "command": "pleura train-gate -o assets/lung-or-not.onnx --clips recordings",
        },
        limits=_LIMITS,
    )


def _bar() -> Progress:
    text = TextColumn("{task.description}", markup=False)
    return Progress(text, BarColumn(), TimeElapsedColumn(), TimeRemainingColumn())
