"""`pleura evaluate trust`: what the gate lets through, and whether its interval holds."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Annotated

import typer

from app.cli.judging import JsonFile, Models, bar, deliver, load_models

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from app.evaluation.trust import Judged
    from augment.phantom import Preset
    from models.segmenter import Segmenter

_PRESETS: tuple[Preset, ...] = ("training-phantom", "clinical", "teaching")


def trust(
    model: Models = None,
    strangers: Annotated[
        int, typer.Option(min=0, help="Drawn pictures that are no ultrasound: noise, charts, …")
    ] = 200,
    organs: Annotated[
        int, typer.Option(min=0, help="Simulated liver, kidney, heart and bowel.")
    ] = 60,
    frames: Annotated[
        int, typer.Option(min=0, help="Held-out phantom frames of each distribution.")
    ] = 100,
    recognise: Annotated[
        bool, typer.Option(help="Ask the network that tells lung from everything else.")
    ] = True,
    json_file: JsonFile = None,
) -> None:
    """Count the numbers that the gate lets through: strangers, organs, phantom frames.

    Each picture alone, the mirrored one included; strangers and organs go through the search for
    the sector. Healthy frames above .2 and .5, and how often the interval holds the truth.

    Example: pleura evaluate trust --strangers 200 --organs 60 --frames 100
    """
    from app.evaluation.report import Report, joined
    from app.evaluation.trust import gate_table

    reports = []
    for name, segmenter in load_models(model).items():
        with bar("pictures", strangers + organs + frames * len(_PRESETS)) as step:
            judged = list(_all(segmenter, strangers, organs, frames, step, recognise=recognise))
        table = gate_table(judged)
        rows = {str(row[0]): dict(zip(table.columns[1:], row[1:], strict=True))
                for row in table.rows}  # fmt: skip
        table = type(table)(f"{table.title}: {name}", table.columns, table.rows, table.note)
        reports.append(Report(name, (table,), {name: rows}))
    deliver(joined("trust", reports), json_file, None)


def _all(
    segmenter: Segmenter,
    drawn: int,
    organs: int,
    frames: int,
    step: Callable[[], None],
    *,
    recognise: bool,
) -> Iterator[Judged]:
    from app.evaluation.frames import phantom_frames
    from app.evaluation.strangers import strangers as draw
    from app.evaluation.trust import judge_frames, judge_pictures, organ_pictures
    from app.recogniser import shipped_recogniser

    back = segmenter.manifest.input.channels > 1
    asked = shipped_recogniser() if recognise else None
    pictured = partial(judge_pictures, segmenter, mirror=True, recogniser=asked)
    framed = partial(judge_frames, segmenter, mirror=True, recogniser=asked)
    groups = [
        pictured(draw(drawn), "drawn strangers"),
        pictured(organ_pictures(organs), "simulated organs"),
    ]
    for preset in _PRESETS if frames else ():
        pictures = phantom_frames(preset, frames, history=back)
        groups.append(framed(pictures, f"{preset}, held out"))
    for group in groups:
        for each in group:
            yield each
            step()
