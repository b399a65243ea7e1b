"""Annotations of single frames in beam coordinates: their form, their file, what is checked.

A mark is a place on the grid of 256 beams × 256 samples that `Geometry.to_beams` reads: beam 0…255
from left to right, depth 0…255 from the skin down; a whole number is the middle of its cell. Points
are [beam, depth]. Files name the clip and the frame and hold no picture.
"""

from __future__ import annotations

import itertools
import json
from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from models.errors import MarksRejected

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

GRID = 256
"""Beams and samples of the grid."""

SECTORS_NAME = "sectors.json"
"""File beside the annotations that says where the ultrasound lies in each clip."""

_LARGEST = 16 << 20
_UNDER = 8.0
"""Samples under the pleural line from which on an echo may be its repeat."""

Place = Annotated[float, Field(ge=0, le=GRID - 1, allow_inf_nan=False)]
Point = tuple[Place, Place]
Polyline = Annotated[tuple[Point, ...], Field(min_length=2)]
Level = tuple[Place, Place, Place]
"""First beam, last beam, depth."""
Rectangle = tuple[Place, Place, Place, Place]
"""First beam, last beam, first depth, last depth."""


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True)


class BLineMark(_Part):
    """One B-line or confluent run; it starts at the pleural line of each of its beams.

    Parameters
    ----------
    first, last : float
        Outermost beams just below the pleural line; "from" and "to" in the file.
    reach : float
        Depth down to which it can be seen.
    kind : str
        "b" for a single ray, "confluence" for a run in which rays cannot be told apart.
    sure : bool
        False: those pixels become 255, cannot be decided.
    lean : float
        Beams by which its lower end lies to the right of its upper one (left negative); 0 where
        the beams of the grid run as those of the scanner.
    """

    first: Place = Field(alias="from")
    last: Place = Field(alias="to")
    reach: Place
    kind: Literal["b", "confluence"] = "b"
    sure: bool = True
    lean: float = Field(default=0.0, ge=-GRID, le=GRID, allow_inf_nan=False)


class FrameMarks(_Part):
    """All that was marked in one frame.

    Parameters
    ----------
    file : str
        Name of the recording, without its folder.
    frame : int
        Index of the frame, from 0.
    lung : bool
        Whether lung is in view; without it there is no pleural line, A-line or B-line.
    pleura, ribs : tuple of polylines
        Middle of the pleural line; of the bright surface of each rib.
    a_lines : tuple
        Each a polyline, or [first beam, last beam, depth].
    b_lines : tuple of BLineMark
        B-lines and confluent runs.
    unsure : tuple of rectangles
        [first beam, last beam, first depth, last depth] that become 255.
    look_alikes : str
        What looks like one of the classes and is none, in words.
    annotator : str
        Who marked: "non-expert" from nothing; "corrected by a person" or "accepted by a person"
        where a network marked first (`pleura review`); "imported" from another tool.
    round : int
        1, or 2 for marks made again without sight of the first.
    note : str
        Anything else.
    """

    file: str = Field(min_length=1, max_length=200, pattern=r"^[^/\\]+$")
    frame: int = Field(ge=0)
    lung: bool
    pleura: tuple[Polyline, ...] = ()
    ribs: tuple[Polyline, ...] = ()
    a_lines: tuple[Level | Polyline, ...] = ()
    b_lines: tuple[BLineMark, ...] = ()
    unsure: tuple[Rectangle, ...] = ()
    look_alikes: str = ""
    annotator: Literal[
        "non-expert", "corrected by a person", "accepted by a person", "imported"
    ] = "non-expert"
    round: Literal[1, 2] = 1
    note: str = ""

    @property
    def key(self) -> tuple[str, int, int]:
        """File, frame and round, which together occur once."""
        return self.file, self.frame, self.round


class Marks(_Part):
    """The content of one file of annotations; `schema_version` is "schema" in the file."""

    schema_version: Literal[1] = Field(default=1, alias="schema")
    frames: tuple[FrameMarks, ...] = ()


def load_marks(path: Path) -> tuple[FrameMarks, ...]:
    """Read a file of annotations, or all of a folder.

    Parameters
    ----------
    path : Path
        A JSON file, or a folder whose `*.json` are read, but for its `sectors.json`.

    Returns
    -------
    tuple of FrameMarks
        By file name, frame and round.

    Raises
    ------
    MarksRejected
        If a file is missing or does not fit, or a frame occurs twice in one round.
    """
    if path.is_dir():
        paths = [p for p in sorted(path.glob("*.json")) if p.name != SECTORS_NAME]
        if not paths:
            raise MarksRejected(f"The folder {path.name} holds no annotations (*.json).")
    else:
        paths = [path]
    frames = sorted(
        (frame for one in paths for frame in _read(one).frames), key=lambda frame: frame.key
    )
    for before, after in itertools.pairwise(frames):
        if before.key == after.key:
            raise MarksRejected(
                f"{after.file}, frame {after.frame} is there twice in round {after.round}: "
                "keep one of them."
            )
    return tuple(frames)


def save_marks(path: Path, frames: Iterable[FrameMarks]) -> None:
    """Write annotations as JSON that people can read; the file appears only when whole."""
    values = Marks(frames=tuple(frames)).model_dump(mode="json", by_alias=True)
    lines = ",\n".join(json.dumps(frame, ensure_ascii=False) for frame in values["frames"])
    partial = path.with_name(path.name + ".partial")
    partial.write_text(f'{{"schema": 1, "frames": [\n{lines}\n]}}\n', encoding="utf-8")
    partial.replace(path)


def faults(marks: FrameMarks) -> list[str]:
    """Say what cannot be as it is marked, one sentence each; an empty list when all is well."""
    found: list[str] = []
    if not marks.lung and (marks.pleura or marks.a_lines or marks.b_lines):
        found.append("lung is false, yet a pleural line, A-line or B-line is marked.")
    for name, lines in (("pleura", marks.pleura), ("ribs", marks.ribs)):
        for number, line in enumerate(lines):
            beams = [point[0] for point in line]
            if any(b <= a for a, b in itertools.pairwise(beams)):
                found.append(f"{name}[{number}] must run from left to right, beam by beam.")
    for number, rectangle in enumerate(marks.unsure):
        if rectangle[0] >= rectangle[1] or rectangle[2] >= rectangle[3]:
            found.append(
                f"unsure[{number}] must be [first beam, last beam, first depth, last depth]."
            )
    if marks.b_lines and not marks.pleura:
        found.append("a B-line starts at the pleural line, but none is marked.")
        return found
    return found + _depth_faults(marks)


def pleura_depth(marks: FrameMarks, beam: float) -> float:
    """Depth of the pleural line at a beam; beyond its ends and in gaps, of the nearest point.

    Raises
    ------
    ValueError
        If no pleural line is marked.
    """
    if not marks.pleura:
        raise ValueError("expected a pleural line")
    best = (float("inf"), 0.0)
    for line in marks.pleura:
        for (b0, d0), (b1, d1) in itertools.pairwise(line):
            at = min(max(beam, min(b0, b1)), max(b0, b1))
            depth = d0 if b0 == b1 else d0 + (d1 - d0) * (at - b0) / (b1 - b0)
            best = min(best, (abs(at - beam), depth))
    return best[1]


def a_lines_undecided(marks: FrameMarks) -> bool:
    """Tell whether nobody can say if the frame shows A-lines.

    So it is when none was drawn, yet something under the pleural line was left unsure.

    Returns
    -------
    bool
        False where A-lines were drawn, and where all under the pleural line was decided.
    """
    if marks.a_lines or not marks.pleura:
        return False
    middles = (((b0 + b1) / 2, (d0 + d1) / 2) for b0, b1, d0, d1 in marks.unsure)
    return any(depth > pleura_depth(marks, beam) + _UNDER for beam, depth in middles)


def _depth_faults(marks: FrameMarks) -> list[str]:
    """Say what lies on the wrong side of the pleural line."""
    found = []
    for number, b_line in enumerate(marks.b_lines):
        if b_line.first > b_line.last:
            found.append(f'b_lines[{number}]: "from" must not exceed "to".')
        elif b_line.reach <= pleura_depth(marks, (b_line.first + b_line.last) / 2):
            found.append(f"b_lines[{number}]: reach must lie deeper than the pleural line there.")
    for number, a_line in enumerate(marks.a_lines):
        points = a_line_points(a_line)
        beams = [point[0] for point in points]
        if any(b <= a for a, b in itertools.pairwise(beams)):
            found.append(f"a_lines[{number}] must run from left to right, beam by beam.")
        elif marks.pleura and any(d <= pleura_depth(marks, b) for b, d in points):
            found.append(f"a_lines[{number}] must lie deeper than the pleural line.")
    return found


def a_line_points(a_line: Level | Polyline) -> tuple[Point, ...]:
    """Points of an A-line, whichever way it was written."""
    first = a_line[0]
    if isinstance(first, tuple):
        return tuple(point for point in a_line if isinstance(point, tuple))
    start, end, depth = (value for value in a_line if not isinstance(value, tuple))
    return (start, depth), (end, depth)


def _read(path: Path) -> Marks:
    try:
        if path.stat().st_size > _LARGEST:
            raise MarksRejected(f"The annotations {path.name} are far too large to be some.")
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise MarksRejected(f"The annotations {path.name} cannot be read.") from error
    try:
        return Marks.model_validate_json(text)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        where = ".".join(str(part) for part in first["loc"]) or "the file"
        raise MarksRejected(
            f"The annotations {path.name} do not fit their form: {where}: {first['msg']}."
        ) from error
