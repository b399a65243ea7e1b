"""`pleura evaluate blas`: the score against the exact truth of phantom frames."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, cast

import typer

from app.cli.judging import (
    GROUPS,
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


def blas(
    model: Models = None,
    preset: Preset = "training-phantom",
    frames: Annotated[int, typer.Option(min=1, help="So many frames, two a scene.")] = 300,
    sector: SectorWay = "exact",
    by: By = None,
    json_file: JsonFile = None,
    html: HtmlFile = None,
    plot: Annotated[
        Path | None,
        typer.Option(metavar="PNG", help="Also write the Bland-Altman picture of the first model."),
    ] = None,
) -> None:
    """Compare the score with the exact truth of held-out phantom frames.

    Bias and limits of agreement over all frames with a score, none left out; frames without one
    are counted and named. Beside it the formula of the paper.

    Example: pleura evaluate blas --preset training-phantom --html scores.html
    """
    from app.evaluation.frames import SECTORS, SectorUse, phantom_frames
    from app.evaluation.scores import score_all, score_report
    from app.evaluation.segment import predict_with
    from augment.phantom import PRESETS
    from augment.phantom import Preset as PhantomPreset

    check_choice("--preset", preset, PRESETS)
    check_choice("--sector", sector, SECTORS)
    for group in by or ():
        check_choice("--by", group, GROUPS)
    models = load_models(model)
    drawn = phantom_frames(
        cast("PhantomPreset", preset),
        frames,
        sector=cast("SectorUse", sector),
        history=looks_back(models),
    )
    with bar("frames", frames) as step:
        scored = score_all(
            {name: predict_with(each) for name, each in models.items()},
            drawn,
            gallery=html is not None,
            on_frame=step,
        )
    report = score_report(f"held-out {preset} frames, sector {sector}", scored, by or ())
    if plot is not None:
        from app.evaluation.bland_altman import bland_altman
        from app.evaluation.report import write_png

        write_png(plot, bland_altman(next(iter(scored.values())).ours, "BLAS"))
    deliver(report, json_file, html)
