"""`pleura evaluate sliding`: lung sliding, lung point and lung pulse, against the truth."""

from __future__ import annotations

from typing import Annotated

import typer

from app.cli.judging import JsonFile, bar, deliver


def sliding(
    recordings: Annotated[
        int, typer.Option(min=1, help="So many simulated recordings; about 4 s each.")
    ] = 40,
    seconds: Annotated[float, typer.Option(min=2.0, help="Length of each, s.")] = 5.0,
    json_file: JsonFile = None,
) -> None:
    """Judge lung sliding on simulated recordings with normal, weak and absent sliding.

    With the true masks: the picture's movement is judged, no network.

    Example: pleura evaluate sliding --recordings 100 --json sliding.json
    """
    from app.evaluation.sliding import judge_sliding, sliding_report

    with bar("recordings", recordings) as step:
        judged = judge_sliding(recordings, seconds=seconds, on_recording=step)
    deliver(sliding_report(judged), json_file, None)
