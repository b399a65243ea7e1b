"""`pleura evaluate robustness`: what gain, compression, margins and resolution cost."""

from __future__ import annotations

from typing import Annotated, cast

import typer

from app.cli.judging import (
    HtmlFile,
    JsonFile,
    Models,
    Preset,
    bar,
    check_choice,
    deliver,
    load_models,
    looks_back,
)


def robustness(
    model: Models = None,
    preset: Preset = "training-phantom",
    frames: Annotated[int, typer.Option(min=1, help="So many frames, two a scene.")] = 60,
    json_file: JsonFile = None,
    html: HtmlFile = None,
) -> None:
    """Measure the Dice that each disturbance of the picture costs.

    Gain up and down by 6 dB, JPEG of quality 30, wide margins, aspect up and down by 20 %, half
    the resolution; with the sector given, and with the sector found in the whole picture.

    Example: pleura evaluate robustness --frames 100 --json lost.json
    """
    from app.evaluation.frames import phantom_frames
    from app.evaluation.robustness import disturb_all, robustness_report
    from app.evaluation.segment import predict_with
    from augment.phantom import PRESETS
    from augment.phantom import Preset as PhantomPreset

    check_choice("--preset", preset, PRESETS)
    models, found = load_models(model), {}
    with bar("frames", frames * len(models)) as step:
        for name, each in models.items():
            drawn = phantom_frames(
                cast("PhantomPreset", preset), frames, sector="exact", history=looks_back(models)
            )
            found[name] = disturb_all(predict_with(each), drawn, on_frame=step)
    deliver(robustness_report(f"held-out {preset} frames", found), json_file, html)
