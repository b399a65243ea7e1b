"""What `pleura learn` can be told, option by option."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

_HOW = "Practice"
_KEPT = "What is kept"
_TEACH = "For teachers"
FIRST = "learner-1"
"""Who practises in the terminal when nobody says."""
FOLDER = "pleura-lesson"
"""Where the pictures of the terminal go when nobody says."""

LessonName = Annotated[
    str | None, typer.Argument(metavar="[LESSON]", help="Which lesson, or a .toml file.")
]
ListAll = Annotated[bool, typer.Option("--list", help="List the lessons.", rich_help_panel=_HOW)]
Seed = Annotated[
    int | None,
    typer.Option(min=0, help="This very question; else the next one.", rich_help_panel=_HOW),
]
Terminal = Annotated[
    bool,
    typer.Option(
        "--terminal",
        help="Ask here, not in the window; so do --seed, -n, --difficulty and --out.",
        rich_help_panel=_HOW,
    ),
]
Questions = Annotated[
    int | None,
    typer.Option("-n", "--questions", min=1, help="How many, here; else 1.", rich_help_panel=_HOW),
]
Difficulty = Annotated[
    float | None,
    typer.Option(min=0.0, max=1.0, help="0 to 1; else as you do.", rich_help_panel=_HOW),
]
Out = Annotated[
    Path | None,
    typer.Option(
        "-o",
        "--out",
        metavar="FOLDER",
        help=f"For pictures; else {FOLDER}.",
        rich_help_panel=_HOW,
    ),
]
WithNetwork = Annotated[
    bool, typer.Option(help="Let the network answer too, last.", rich_help_panel=_HOW)
]
Source = Annotated[
    str | None,
    typer.Option(
        metavar="SOURCE",
        help="Pictures of your own, such as device:0 or clip.mp4: lessons beside the network.",
        rich_help_panel=_HOW,
    ),
]
Learner = Annotated[
    str | None,
    typer.Option(
        metavar="NAME",
        help=f"Pseudonym, never a real name; else {FIRST}, in the window who was here last. "
        "--export takes all without it.",
        rich_help_panel=_KEPT,
    ),
]
ProgressPath = Annotated[
    Path | None,
    typer.Option(metavar="FILE", help="Else in your data folder.", rich_help_panel=_KEPT),
]
Stand = Annotated[
    bool, typer.Option("--standing", help="How the learner stands.", rich_help_panel=_KEPT)
]
Export = Annotated[
    Path | None,
    typer.Option(metavar="FILE", help="Write the answers, .json or .csv.", rich_help_panel=_KEPT),
]
Erase = Annotated[bool, typer.Option("--erase", help="Erase the learner.", rich_help_panel=_KEPT)]
AllLearners = Annotated[bool, typer.Option("--table", help="All learners.", rich_help_panel=_TEACH)]
Explain = Annotated[
    bool,
    typer.Option("--explain", help="Write the explanations' pictures.", rich_help_panel=_TEACH),
]
Check = Annotated[
    int | None,
    typer.Option(
        min=1,
        metavar="SEEDS",
        help="Hold the truth of so many questions against masks and side-car.",
        rich_help_panel=_TEACH,
    ),
]
