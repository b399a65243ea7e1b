"""`pleura evaluate`: how well a model does; masks on labelled pictures, and further ways."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from app.cli.evaluate_ablation import ablation
from app.cli.evaluate_blas import blas
from app.cli.evaluate_cine import cine
from app.cli.evaluate_clips import clips
from app.cli.evaluate_marks import marks
from app.cli.evaluate_robustness import robustness
from app.cli.evaluate_sliding import sliding
from app.cli.evaluate_trust import trust
from app.cli.judging import (
    By,
    HtmlFile,
    JsonFile,
    Models,
    Preset,
    SectorWay,
    bar,
    check_choice,
    deliver,
    load_models,
    looks_back,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    import numpy as np
    from numpy.typing import NDArray

    from app.evaluation.frames import Labelled

WAYS = {
    "ablation": ablation,
    "blas": blas,
    "cine": cine,
    "clips": clips,
    "marks": marks,
    "robustness": robustness,
    "sliding": sliding,
    "trust": trust,
}
"""Further ways to judge, as commands below this one."""

HELD = "held-out phantom frames"
_DETAILS = "details"


def evaluate(
    context: typer.Context,
    model: Models = None,
    data: Annotated[
        Path | None,
        typer.Option(
            metavar="PATH",
            help="Folder of samples that `pleura train` made, or an .npz of whole pictures with "
            "`I` and `M` (n, H, W); else held-out phantom frames.",
        ),
    ] = None,
    preset: Preset = "clinical",
    frames: Annotated[int, typer.Option(min=1, help="At most so many pictures.")] = 300,
    sector: SectorWay = "near",
    by: By = None,
    save: Annotated[
        Path | None, typer.Option(metavar="NPZ", help="Also write the predicted `labels`.")
    ] = None,
    json_file: JsonFile = None,
    html: HtmlFile = None,
) -> None:
    """Compare a model's masks with the truth, class by class; or judge it in another way.

    Whole pictures go the way of every picture: the sector is found first, and what lies outside is
    background. A class that is nowhere has no figure.

    Example: pleura evaluate --preset training-phantom --by probe --html worst.html

    Example: pleura evaluate --data frames.npz --json figures.json

    Example: pleura evaluate clips recordings --index index.csv
    """
    if context.invoked_subcommand is not None:
        return
    from app.evaluation.frames import SECTORS, DataError
    from app.evaluation.masks import judge, report_of
    from app.evaluation.segment import predict_with
    from augment.phantom import PRESETS

    check_choice("--preset", preset, PRESETS)
    check_choice("--sector", sector, SECTORS)
    if save is not None and len(model or []) > 1:
        raise DataError("The masks of one model can be saved at a time: give --model once.")
    models = load_models(model)
    pictures = _pictures(data, preset, frames, sector, looks_back(models))
    with bar("pictures", frames if data is None else None) as step:
        judged = judge(
            {name: predict_with(each) for name, each in models.items()},
            pictures,
            gallery=html is not None,
            keep=save is not None,
            on_frame=step,
        )
    groups = _known_groups(by or (), next(iter(judged.values())).tags[0])
    report = report_of(_source(data, preset), judged, groups)
    if save is not None:
        _save(save, next(iter(judged.values())).guesses)
    deliver(report, json_file, html)


def read_figures(path: Path) -> dict[str, dict[str, float | None]]:
    """Read what `--json` wrote, flat as a manifest keeps it: figure of each class by what it is."""
    from app.evaluation.frames import DataError

    try:
        tree = json.loads(path.read_text(encoding="utf-8"))
        flat: dict[str, dict[str, float | None]] = {}
        for source, rows in tree.items():
            if source == _DETAILS:
                continue
            for row, figures in rows.items():
                for figure, value in figures.items():
                    if isinstance(value, dict | list | str):
                        continue  # no single number
                    flat.setdefault(f"{source}: {figure}", {})[row] = value
    except (OSError, ValueError, AttributeError) as error:
        raise DataError(f"{path.name} holds no figures of `pleura evaluate --json`.") from error
    return flat


def _source(data: Path | None, preset: str) -> str:
    if data is not None:
        return data.stem
    return HELD if preset == "clinical" else f"{HELD}, {preset}"


def _pictures(
    data: Path | None, preset: str, frames: int, sector: str, history: bool
) -> Iterator[Labelled]:
    from typing import cast

    from app.evaluation.frames import SectorUse, phantom_frames, sample_frames, whole_pictures
    from augment.phantom import Preset as PhantomPreset

    if data is None:
        return phantom_frames(
            cast("PhantomPreset", preset),
            frames,
            sector=cast("SectorUse", sector),
            history=history,
        )
    return sample_frames(data, frames) if data.is_dir() else whole_pictures(data, frames)


def _known_groups(by: Sequence[str], tags: Mapping[str, str]) -> Sequence[str]:
    """Refuse a subgroup that the pictures do not state."""
    from app.evaluation.frames import DataError

    if unknown := [name for name in by if name not in tags]:
        stated = ", ".join(tags) or "none"
        raise DataError(f"These pictures do not state {unknown[0]!r} for --by; stated: {stated}.")
    return by


def _save(path: Path, guesses: Sequence[NDArray[np.uint8]]) -> None:
    import numpy as np

    from app.evaluation.report import ReportError

    try:
        with path.open("wb") as file:
            np.savez_compressed(file, labels=np.stack(guesses))
    except (OSError, ValueError) as error:
        raise ReportError(
            f"{path.name} cannot be written: choose a folder that exists, and pictures of one size."
        ) from error
