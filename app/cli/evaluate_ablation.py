"""`pleura evaluate ablation`: what each step of the score gains, against the exact truth."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, cast

import typer

from app.cli.judging import (
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
    from app.evaluation.segment import Predict


def ablation(
    model: Models = None,
    preset: Preset = "training-phantom",
    frames: Annotated[int, typer.Option(min=1, help="So many frames, two a scene.")] = 300,
    cines: Annotated[
        int, typer.Option(min=0, help="So many recordings of three breaths; 0 leaves them out.")
    ] = 12,
    sector: SectorWay = "exact",
    json_file: JsonFile = None,
) -> None:
    """Show the error of the score after each step, with a network's masks and with true masks.

    The published formula; all beams; the readable ones per space; what the gate lets through; the
    worst moment and the 90th percentile of three breaths. Then B-lines per space, pleural depth,
    and how often the interval holds the truth.

    Example: pleura evaluate ablation --preset clinical --frames 300 --cines 20
    """
    from app.evaluation.ablation import ablate, step_through_time
    from app.evaluation.ablation_tables import ablation_report
    from app.evaluation.cine import cine_report, judge, phantom_cines
    from app.evaluation.frames import SectorUse, phantom_frames
    from app.evaluation.report import joined
    from app.evaluation.scores import TRUE_MASKS
    from app.evaluation.segment import predict_with
    from augment.phantom import PRESETS
    from augment.phantom import Preset as PhantomPreset

    check_choice("--preset", preset, PRESETS)
    check_choice("--sector", sector, ("near", "exact"))
    models = load_models(model)
    ways: dict[str, Predict | None] = {name: predict_with(each) for name, each in models.items()}
    ways[TRUE_MASKS] = None
    drawn = phantom_frames(
        cast("PhantomPreset", preset),
        frames,
        sector=cast("SectorUse", sector),
        history=looks_back(models),
    )
    with bar("frames", frames) as step:
        stepped = ablate(drawn, ways, step)
    breaths, over_time = {}, []
    with bar("recordings", cines * len(ways)) as step:
        for name, predict in ways.items() if cines else ():
            group, found = [], []
            for cine in phantom_cines(cast("PhantomPreset", preset), cines, predict=predict):
                group.append(step_through_time(cine))
                found.append(judge(cine))
                step()
            breaths[name] = group
            over_time.append(cine_report(f"{name}, {preset}, before the gate", found))
    source = f"held-out {preset} frames, sector {sector}"
    report = ablation_report(source, stepped, breaths)
    deliver(joined(source, (report, *over_time)), json_file, None)
