"""`pleura evaluate cine`: breathing rate, worst moment and B-lines over time, against the truth."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, cast

import typer

from app.cli.judging import JsonFile, Models, Preset, bar, check_choice, deliver, load_models

if TYPE_CHECKING:
    from app.evaluation.cine import CineFigures
    from app.evaluation.segment import Predict


def cine(
    model: Models = None,
    preset: Preset = "training-phantom",
    recordings: Annotated[int, typer.Option(min=1, help="So many recordings.")] = 20,
    breaths: Annotated[float, typer.Option(min=0.5, help="Length of each, breaths.")] = 3.0,
    true_masks: Annotated[
        bool, typer.Option("--true-masks", help="With the true masks, without any network.")
    ] = False,
    json_file: JsonFile = None,
) -> None:
    """Compare what time shows in simulated recordings with what is true in them.

    Breathing rate, worst moment and the frame kept for it, B-lines counted once; before the gate.

    Example: pleura evaluate cine --preset clinical --recordings 40 --true-masks
    """
    from app.evaluation.cine import cine_report, judge, phantom_cines
    from app.evaluation.report import joined
    from app.evaluation.scores import TRUE_MASKS
    from app.evaluation.segment import predict_with
    from augment.phantom import PRESETS
    from augment.phantom import Preset as PhantomPreset

    check_choice("--preset", preset, PRESETS)
    ways: dict[str, Predict | None] = {TRUE_MASKS: None}
    if not true_masks:
        ways = {name: predict_with(each) for name, each in load_models(model).items()}
    found: dict[str, list[CineFigures]] = {name: [] for name in ways}
    drawn = cast("PhantomPreset", preset)
    with bar("recordings", recordings * len(ways)) as step:
        for name, predict in ways.items():
            for each in phantom_cines(drawn, recordings, predict=predict, breaths=breaths):
                found[name].append(judge(each))
                step()
    source = f"held-out {preset} recordings of {breaths:g} breaths"
    reports = (cine_report(f"{name}, {source}", each) for name, each in found.items())
    deliver(joined(source, reports), json_file, None)
